"""Functions inside functions, before any types: which names each one sees, and how it must see them.

Python captures variables by reference. Where a variable surely keeps its value from the moment that a function value
can be used, a copy says the same; else the variable lives in a cell that both sides share.
"""

from __future__ import annotations

import ast

Position = tuple[int, int]
Nested = ast.FunctionDef | ast.Lambda
LOOPS = (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
LAZY = ("range", "zip", "enumerate", "reversed", "map", "filter")
IMMEDIATE = frozenset(("sorted", "min", "max", "sort", "reduce", "nsmallest", "nlargest", "groupby"))

# What runs a generator expression at once, so that no generator is made.
CONSUMERS = frozenset(
    (
        "all any dict frozenset list max min set sorted sum tuple bytes bytearray join extend update union "
        "intersection difference symmetric_difference intersection_update difference_update "
        "symmetric_difference_update issubset issuperset isdisjoint extendleft heapify deque Counter"
    ).split()
)


class FunctionScope:
    """The names of one function: what it binds, what it uses, and the functions that stand in it."""

    def __init__(self, node: Nested, parent: FunctionScope | None, origin: ast.AST | None = None) -> None:
        self.node = node
        self.origin = origin or node  # the expression that the function was made of
        self.inline = False  # whether it is really run where it stands
        self.parent = parent
        self.params = {argument.arg for argument in arguments(node.args)}
        self.stores: list[tuple[str, Position, tuple[ast.AST, ...]]] = []
        self.loads: set[str] = set()
        self.deleted: set[str] = set()
        self.outer: set[str] = set()  # declared nonlocal
        self.globals: set[str] = set()
        self.children: list[tuple[FunctionScope, Position, tuple[ast.AST, ...], bool]] = []
        Reader(self).body(node)
        self.stored = {name for name, _, _ in self.stores}
        self.locals = (self.params | self.stored) - self.outer - self.globals
        counts: dict[str, int] = {}
        for name, _, _ in self.stores:
            counts[name] = counts.get(name, 0) + 1
        self.defs: dict[str, FunctionScope] = {
            child.origin.name: child
            for child, _, _, _ in self.children
            if isinstance(child.origin, ast.FunctionDef)
            and counts[child.origin.name] == 1
            and child.origin.name not in self.params | self.outer | self.globals | self.deleted
        }
        self._free: set[str] | None = None
        self._cells: set[str] | None = None

    @property
    def free(self) -> set[str]:
        """The names that this function, or one inside it, uses of what lies outside."""
        if self._free is None:
            found = self.loads | self.outer
            for child, _, _, _ in self.children:
                found |= child.free
            self._free = found - self.locals - self.globals
        return self._free

    @property
    def rebound(self) -> set[str]:
        """The names of outer functions that this function, or one inside it, assigns."""
        found = set(self.outer)
        for child, _, _, _ in self.children:
            found |= child.rebound
        return found - self.locals

    @property
    def written(self) -> set[str]:
        """The variables of this function that functions inside it assign."""
        return {name for child, _, _, _ in self.children for name in child.rebound} & self.locals

    @property
    def cells(self) -> set[str]:
        """The variables of this function that live in cells."""
        if self._cells is None:
            self._cells = {
                name
                for child, at, loops, immediate in self.children
                for name in child.free & self.locals - self.defs.keys()
                if name in child.rebound or not (immediate or self.keeps(name, at, loops))
            }
        return self._cells

    def keeps(self, name: str, at: Position, loops: tuple[ast.AST, ...]) -> bool:
        """Whether a variable surely keeps its value once a function made at `at` can be used."""
        stores = [(place, around) for stored, place, around in self.stores if stored == name]
        if name not in self.params and len(stores) == 1 and not stores[0][1]:
            return True
        return all(place < at and not set(around) & set(loops) for place, around in stores)

    def steady(self, name: str, user: FunctionScope) -> bool:
        """Whether a name means the same function, with the same defaults, whenever a function in this one is run."""
        return all(
            immediate or self.keeps(name, at, loops) for child, at, loops, immediate in self.children if child is user
        )

    def within(self, other: FunctionScope) -> bool:
        """Whether this function stands inside another, or is it."""
        scope: FunctionScope | None = self
        while scope is not None and scope is not other:
            scope = scope.parent
        return scope is other

    def home(self, name: str) -> FunctionScope | None:
        """The function whose variable a name is, or None for a global name."""
        scope: FunctionScope | None = self
        while scope is not None:
            if name in scope.globals:
                return None
            if name in scope.locals:
                return scope
            scope = scope.parent
        return None

    def captures(self) -> tuple[list[Key], list[Key]]:
        """The variables that a value of this function must carry, and the functions that it can call.

        A function that it refers to is made anew from what it carries, so it carries what that one needs, too: its
        variables, and the defaults that were computed when it was defined.
        """
        variables: list[Key] = []
        functions: list[Key] = []
        work: list[FunctionScope] = [self]
        seen = {self}
        while work:
            scope = work.pop()
            for name in sorted(scope.free):
                owner = scope.parent.home(name) if scope.parent else None
                if owner is None:
                    continue
                if name not in owner.defs:
                    if (owner, name) not in variables:
                        variables.append((owner, name))
                    continue
                if (owner, name) not in functions:
                    functions.append((owner, name))
                if owner.defs[name] not in seen:
                    seen.add(owner.defs[name])
                    work.append(owner.defs[name])
            variables += [(scope, default_name(name)) for name in defaults(scope.node)]
        return variables, functions


Key = tuple[FunctionScope, str]


def default_name(parameter: str) -> str:
    """Under which name the default of a parameter is carried."""
    return parameter + "="


def arguments(args: ast.arguments) -> list[ast.arg]:
    """All parameters, in the order of a signature."""
    found = [*args.posonlyargs, *args.args, *([args.vararg] if args.vararg else []), *args.kwonlyargs]
    return found + ([args.kwarg] if args.kwarg else [])


def defaults(node: Nested) -> dict[str, ast.expr]:
    """The defaults that are computed when a function is made, by the names of their parameters."""
    args = node.args
    positional = [*args.posonlyargs, *args.args]
    found: list[tuple[ast.arg, ast.expr | None]] = list(
        zip(positional[len(positional) - len(args.defaults) :], args.defaults, strict=True)
    )
    found += list(zip(args.kwonlyargs, args.kw_defaults, strict=True))
    return {arg.arg: value for arg, value in found if value is not None and not is_literal(value)}


def is_literal(node: ast.expr) -> bool:
    """Whether an expression is a constant by itself."""
    if isinstance(node, ast.UnaryOp):
        node = node.operand
    if isinstance(node, ast.Tuple):
        return all(map(is_literal, node.elts))
    return isinstance(node, ast.Constant)


class Reader(ast.NodeVisitor):
    """Reads the names of one function, without going into those inside it."""

    def __init__(self, scope: FunctionScope) -> None:
        self.scope = scope
        self.loops: tuple[ast.AST, ...] = ()
        self.at: Position | None = None  # where the statement that assigns ends
        self.immediate = self.inline = False

    def body(self, node: Nested) -> None:
        for item in node.body if isinstance(node, ast.FunctionDef) else [node.body]:
            self.visit(item)

    def visit(self, node: ast.AST) -> None:
        if isinstance(node, LOOPS):
            around, self.loops = self.loops, (*self.loops, node)
            super().visit(node)
            self.loops = around
        else:
            super().visit(node)

    def store(self, name: str, node: ast.AST) -> None:
        at = self.at or (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
        self.scope.stores.append((name, at, self.loops))

    def statement(self, node: ast.stmt | ast.NamedExpr) -> None:
        before, self.at = self.at, (node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)
        self.generic_visit(node)
        self.at = before

    visit_Assign = visit_AugAssign = visit_NamedExpr = statement

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        before, self.at = self.at, (node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)
        self.visit(node.target)
        if node.value is not None:
            self.visit(node.value)
        self.at = before

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.scope.loads.add(node.id)
            return
        if isinstance(node.ctx, ast.Del):
            self.scope.deleted.add(node.id)
        self.store(node.id, node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.store(node.name, node)
        self.generic_visit(node)

    def visit_MatchAs(self, node: ast.MatchAs) -> None:
        if node.name:
            self.store(node.name, node)
        self.generic_visit(node)

    def visit_MatchStar(self, node: ast.MatchStar) -> None:
        if node.name:
            self.store(node.name, node)

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest:
            self.store(node.rest, node)
        self.generic_visit(node)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        self.scope.outer.update(node.names)

    def visit_Global(self, node: ast.Global) -> None:
        self.scope.globals.update(node.names)

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> None:
        inline, self.inline = self.inline, False
        source = node.generators[0].iter
        self.visit(source)
        child = FunctionScope(generator_function(node), self.scope, node)
        child.inline = inline
        at = (node.lineno, node.col_offset)
        self.scope.children.append((child, at, self.loops, inline))
        if inline:
            around, self.loops = self.loops, (*self.loops, node)
            self.generic_visit(node)
            self.loops = around

    def visit_Starred(self, node: ast.Starred) -> None:
        self.inline = isinstance(node.value, ast.GeneratorExp)
        self.generic_visit(node)
        self.inline = False

    def visit_Call(self, node: ast.Call) -> None:
        self.visit(node.func)
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else name
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
            self.immediate = name in IMMEDIATE and isinstance(argument, ast.Lambda)
            self.inline = name in CONSUMERS and isinstance(argument, ast.GeneratorExp)
            self.visit(argument)
        self.immediate = self.inline = False

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.store(node.name, node)
        self.nested(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.nested(node)

    def nested(self, node: Nested) -> None:
        immediate, self.immediate = self.immediate, False
        for value in [*node.args.defaults, *(value for value in node.args.kw_defaults if value)]:
            self.visit(value)
        at = (node.lineno, node.col_offset)
        self.scope.children.append((FunctionScope(node, self.scope), at, self.loops, immediate))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.store(node.name, node)


def generator_function(node: ast.GeneratorExp) -> ast.FunctionDef:
    """A generator expression as the function that it is: `.0` (and `.1`, for `zip` and the like) is its source."""
    first, *rest = node.generators
    source = first.iter
    lazy = isinstance(source, ast.Call) and isinstance(source.func, ast.Name) and source.func.id in LAZY
    count = len(source.args) if lazy and isinstance(source, ast.Call) else 1
    names: list[ast.expr] = [ast.Name(f".{index}", ast.Load()) for index in range(count)]
    given = names[0]
    if lazy and isinstance(source, ast.Call):
        args = [arg if isinstance(arg, ast.Constant) else name for arg, name in zip(source.args, names, strict=True)]
        given = ast.Call(source.func, args, source.keywords)
    body: ast.stmt = ast.Expr(ast.Yield(node.elt))
    for generator, iterable in [*((inner, inner.iter) for inner in reversed(rest)), (first, given)]:
        for test in reversed(generator.ifs):
            body = ast.If(test, [body], [])
        body = ast.For(generator.target, iterable, [body], [])
    params = [ast.arg(f".{index}") for index in range(count)]
    function = ast.FunctionDef("<genexpr>", ast.arguments([], params, None, [], [], None, []), [body], [])
    for part in ast.walk(function):
        if "lineno" in part._attributes and not hasattr(part, "lineno"):
            ast.copy_location(part, node)
    return function


def scopes_of(node: ast.FunctionDef) -> dict[ast.AST, FunctionScope]:
    """The scope of a function and of every one inside it, by their nodes."""
    found: dict[ast.AST, FunctionScope] = {}
    work = [FunctionScope(node, None)]
    while work:
        scope = work.pop()
        found[scope.origin] = scope
        for child, _, _, _ in scope.children:
            if child.inline:  # it is part of this function, where its own functions have been read as well
                found[child.origin] = child
            else:
                work.append(child)
    return found
