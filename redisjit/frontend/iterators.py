"""Iterators as values: generator expressions, `iter()`, `next()`, and `zip`, `map` and the like kept for later.

Each is a generator function that nobody has written: a loop that yields. What it takes is evaluated at once.
"""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import loops, types
from redisjit.frontend.captures import made, target_of
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.functions import argument, placed, run
from redisjit.frontend.tree import Block, Conditional, Expr, If, Prim, Raise, Resume, Stmt
from redisjit.frontend.types import Type


def is_iterator(type: Type) -> bool:
    """Whether a type is `Iterator[...]`."""
    type = types.resolve(type)
    return isinstance(type, types.ClassType) and type.decl.name == "iterator" and not type.decl.user


def generator_expression(c: FunctionContext, node: ast.GeneratorExp, expected: Type | None) -> Expr:
    """A generator expression as a value: its first iterable is evaluated now, all else when it runs."""
    assert c.own is not None
    scope = c.program.function_scopes[node]
    if scope.inline:
        c.unsupported(node, "a generator expression here", "give it a name first, or write a list comprehension")
    source = node.generators[0].iter
    taken = source.args if loops.is_lazy(c, source) and isinstance(source, ast.Call) else [source]
    stmts: list[Stmt] = []
    places: list[ast.expr] = []
    for item in taken:
        more, name = argument(c, begun(c, as_value(c, item), item), item)
        stmts += more
        places.append(name)
    value = made(c, scope, node)
    call = target_of(c, scope).call(c, value, placed(ast.Call(ast.Name("<genexpr>", ast.Load()), places, []), node))
    return Block(call.type, stmts, call)


def as_value(c: FunctionContext, node: ast.expr) -> Expr:
    """What is iterated over, as a value."""
    return lazy(c, node) if loops.is_lazy(c, node) else c.expr(node, None)


STEPS = """
def steps(items):
    while True:
        try:
            item = items.__next__()
        except StopIteration:
            return
        yield item
"""


def begun(c: FunctionContext, value: Expr, node: ast.expr) -> Expr:
    """What is iterated over later: an object of a class of the user's is asked for its iterator now, and only once."""
    made = begin(c, value, node)
    if made is value or not is_own(c, made):
        return made
    return run(c, compiled_source(c, STEPS), [made], node)


def begin(c: FunctionContext, value: Expr, node: ast.expr) -> Expr:
    """What `__iter__` of an object of a class of the user's gives; other values as they are."""
    cls = c.program.class_of(types.resolve(value.type))
    if cls is None or not cls.user or cls.method("__iter__") is None:
        return value
    return c.call_method(value, "__iter__", [], node)


def is_own(c: FunctionContext, value: Expr) -> bool:
    """Whether a value is an iterator of a class of the user's."""
    cls = c.program.class_of(types.resolve(value.type))
    return cls is not None and cls.user and cls.method("__next__") is not None


def lazy(c: FunctionContext, node: ast.expr) -> Expr:
    """`zip(...)`, `map(...)` and the like as values: what they take is evaluated now."""
    values: list[Expr] = []
    source = leaves(c, node, values)
    if isinstance(source, ast.Name):
        return values[0]
    return synthesised(c, source, values, node)


def leaves(c: FunctionContext, node: ast.expr, values: list[Expr]) -> ast.expr:
    """`zip(f(), map(g, h()))` as `zip(.0, map(.1, .2))`, and the values in the order of their evaluation."""
    if isinstance(node, ast.Constant):  # filter(None, ...), strict=True
        return node
    if not loops.is_lazy(c, node) or backwards(c, node):
        values.append(from_end(c, node) if loops.is_lazy(c, node) else begun(c, c.expr(node, None), node))
        return ast.Name(f".{len(values) - 1}", ast.Load())
    assert isinstance(node, ast.Call)
    if any(isinstance(value, ast.Starred) for value in node.args):
        c.unsupported(node, "`*` in this call", "write the arguments out")
    args = [leaves(c, value, values) for value in node.args]
    keywords = [ast.keyword(keyword.arg, leaves(c, keyword.value, values)) for keyword in node.keywords]
    return ast.Call(node.func, args, keywords)


def backwards(c: FunctionContext, node: ast.expr) -> bool:
    """Whether an expression is `reversed(x)` of a sequence, whose length counts when that is called."""
    if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "reversed" and len(node.args) == 1):
        return False
    return not loops.is_lazy(c, node.args[0])


def from_end(c: FunctionContext, node: ast.expr) -> Expr:
    """`reversed(x)` as a value."""
    assert isinstance(node, ast.Call)
    loops.no_keywords(c, node)
    stmts, value = c.hold(c.expr(node.args[0], None), fixed=True)
    type = types.resolve(value.type)
    cls = c.program.class_of(type)
    if cls is None or not {"__len__", "_at"} <= cls.methods.keys():
        c.refuse(TypeMismatch(c.span(node.args[0]), "reversed()", "a list, tuple, bytes or str", str(type)))
    length = c.call_method(value, "__len__", [], node)
    made = run(c, compiled_source(c, REVERSED), [value, length], node)
    return Block(made.type, stmts, made) if stmts else made


REVERSED = """
def items_from_end(items, count):
    for index in range(count - 1, -1, -1):
        if index >= len(items):
            return
        yield items[index]
"""


def compiled_source(c: FunctionContext, text: str) -> FunctionDecl:
    """The declaration of one of the sources above, parsed once."""
    found = c.program.synthesised.get(text)
    if found is None:
        node = ast.parse(text).body[0]
        assert isinstance(node, ast.FunctionDef)
        found = c.program.synthesised[text] = FunctionDecl(node.name, node, c.prelude)
    return found


def synthesised(c: FunctionContext, source: ast.expr, values: list[Expr], node: ast.expr) -> Expr:
    """A generator of what iterating over `source` gives, in which `.0`, `.1` stand for values."""
    decl = c.program.synthesised.get(node)
    if decl is None:
        item = ast.Name("item", ast.Store())
        give = ast.Expr(ast.Yield(ast.Name("item", ast.Load())))
        params = [ast.arg(f".{index}") for index in range(len(values))]
        args = ast.arguments([], params, None, [], [], None, [])
        loop = ast.For(item, source, [give], [])
        function = placed(ast.FunctionDef("<iterator>", args, [loop], []), node)
        decl = c.program.synthesised[node] = FunctionDecl("<iterator>", function, c.scope)
    return run(c, decl, values, node)


# iter() and next()


def iter_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`iter(x)`."""
    source = loops.arguments(c, node, 1, 1)[0]
    loops.no_keywords(c, node)
    value = begin(c, as_value(c, source), source)
    if is_iterator(value.type) or is_own(c, value):
        return value
    return synthesised(c, ast.Name(".0", ast.Load()), [value], node)


def next_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`next(it)` and `next(it, default)`."""
    loops.no_keywords(c, node)
    args = loops.arguments(c, node, 1, 2)
    value = as_value(c, args[0])
    type = types.resolve(value.type)
    if is_own(c, value):
        from redisjit.frontend.dunders import over_next

        if len(args) == 1:
            return c.call_method(value, "__next__", [], node)
        plan = over_next(c, value, args[0])
        stmts, more, taken = plan.init, plan.test, plan.item
        item = types.resolve(taken.type)
    elif isinstance(type, types.ClassType) and is_iterator(type):
        stmts, held = c.hold(value)
        item = type.args[0]
        taken = Prim(item, "generator.take", [held])
        more = Resume(types.BOOL, held, node.lineno)
    else:
        c.refuse(TypeMismatch(c.span(args[0]), "next()", "an iterator", str(type), "write next(iter(...))"))
    if len(args) == 1:
        stop = Raise(c.program.universe.exceptions.of(StopIteration), None, node.lineno)
        return Block(item, [*stmts, If(more, [], [stop], True)], taken)
    from redisjit.frontend.conditions import join

    default = c.expr(args[1], item)
    before, kept = c.hold(default, fixed=True)
    joined = join(c, item, types.resolve(default.type), node)
    chosen = Conditional(joined, more, c.coerce(taken, joined, node, "next()"), c.coerce(kept, joined, node, "next()"))
    return Block(joined, [*stmts, *before], chosen)
