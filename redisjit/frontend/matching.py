"""`match`: each case becomes a test, which names its captures as it succeeds; a guard is the test's last part.

A pattern that the subject's type rules out is decided here: its case is never reached, as under CPython.
"""

from __future__ import annotations

import ast
from abc import ABCMeta
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import TYPE_CHECKING

from redisjit.frontend import comparisons, conditions, instances, names, types
from redisjit.frontend.context import State
from redisjit.frontend.declarations import Builtin, ExceptionClass
from redisjit.frontend.tree import (
    Assign,
    Block,
    Conditional,
    Const,
    Do,
    ErrorIs,
    Expr,
    If,
    IsNone,
    Prim,
    Read,
    StaticRef,
    Stmt,
    TupleItem,
    Unwrap,
    Variable,
)
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.check import Checker

TRUE, FALSE = Const(types.BOOL, True), Const(types.BOOL, False)
SEQUENCES = ("list", "vartuple", "deque")  # what CPython's sequence patterns match, besides tuples of known length
CLAIMING = ("memoryview", "range")  # these are sequences for CPython, too
# Values of types of different kinds are never equal.
KINDS: dict[Type, str] = {
    types.INT: "number",
    types.FLOAT: "number",
    types.BOOL: "number",
    types.BYTES: "bytes",
    types.STR: "text",
    types.STATUS: "text",
}
# `case int(x)`: the whole value is the one positional part of these.
WHOLE = frozenset("bool bytearray bytes dict float frozenset int list set str tuple".split())


def match(c: Checker, node: ast.Match, out: list[Stmt]) -> None:
    """The statement: cases from the first to the first that matches."""
    stmts, subject = c.hold(c.expression(node.subject), fixed=True)
    subject.type = types.resolve(subject.type)
    out += stmts
    local = node.subject.id if isinstance(node.subject, ast.Name) and node.subject.id in c.local_names else None
    after: State | None = None
    level = out  # where the next case's `If` goes: the `else` of the one before
    for case in node.cases:
        if c.state.dead:
            break
        test, when_true, when_false = one_case(c, case, subject, local)
        c.state = when_true
        body = [] if when_true.dead else c.statements(case.body)
        after = c.state if after is None else after.merge(c.state)
        c.state = when_false
        if isinstance(test, Const) and not test.value:
            continue
        if always(test):
            while isinstance(test, Block):
                level += test.stmts
                test = test.value
            level += body
        else:
            branch = If(test, body, [])
            level.append(branch)
            level = branch.other
        if case.guard is None and matches_none(case.pattern) and isinstance(subject.type, types.OptionalType):
            subject = Unwrap(subject.type.item, subject)
            if local is not None and not c.state.dead:
                c.state.narrow[local] = subject.type
    c.state = c.state if after is None else after.merge(c.state)


def one_case(c: Checker, case: ast.match_case, subject: Expr, local: str | None) -> tuple[Expr, State, State]:
    """A case's test with what is known when it holds, and when it does not."""
    before = c.state.copy()
    matcher = Matcher(c)
    test = matcher.pattern(case.pattern, subject)
    failed = before
    failed.dead = always(test)
    if isinstance(test, Const) and not test.value:
        c.state.dead = True
        return test, c.state, failed
    if local is not None and isinstance(subject.type, types.OptionalType) and not accepts_none(case.pattern):
        c.state.narrow[local] = types.NONE if matches_none(case.pattern) else subject.type.item
    if local is not None and not accepts_none(case.pattern) and not matches_none(case.pattern):
        inner = subject.type.item if isinstance(subject.type, types.OptionalType) else subject.type
        narrow = matcher.matched_type(case.pattern, types.resolve(inner))
        if narrow is not inner:
            c.state.narrow[local] = narrow
    core = case.pattern
    while isinstance(core, ast.MatchAs) and core.pattern is not None:
        core = core.pattern
    if local is not None and core in matcher.narrowed:
        c.state.narrow[local] = matcher.narrowed[core].type
    named: list[Stmt] = []
    for name, (variable, place) in matcher.captures.items():
        target = ast.copy_location(ast.Name(name, ast.Store()), place)
        c.assign_name(target, Read(variable.type, variable), place, named)
    if case.guard is None:
        return conjunction(test, Block(types.BOOL, named, TRUE) if named else TRUE), c.state, failed
    guard, when_true, when_false = conditions.condition(c, case.guard)
    whole = Block(types.BOOL, named, guard) if named else guard
    return conjunction(test, whole), when_true, failed.merge(when_false)


def always(test: Expr) -> bool:
    """Whether a test succeeds whatever the value is."""
    while isinstance(test, Block):
        test = test.value
    return isinstance(test, Const) and bool(test.value)


def conjunction(left: Expr, right: Expr) -> Expr:
    """`left and right`, where what is known decides at once."""
    if isinstance(left, Const):
        return right if left.value else left
    if isinstance(left, Block) and always(left):
        return Block(types.BOOL, left.stmts, conjunction(left.value, right))
    if isinstance(right, Const) and right.value:
        return left
    return Conditional(types.BOOL, left, right, FALSE)


def matches_none(pattern: ast.pattern) -> bool:
    """Whether None surely matches, and nothing else has to be known for that."""
    if isinstance(pattern, ast.MatchOr):
        return any(map(matches_none, pattern.patterns))
    if isinstance(pattern, ast.MatchAs) and pattern.pattern is not None:
        return matches_none(pattern.pattern)
    return isinstance(pattern, ast.MatchSingleton) and pattern.value is None


def accepts_none(pattern: ast.pattern) -> bool:
    """Whether the value may be either None or something else where this pattern has matched."""
    if isinstance(pattern, ast.MatchOr):
        some = [accepts_none(part) for part in pattern.patterns]
        return any(some) or len({matches_none(part) for part in pattern.patterns}) > 1
    if isinstance(pattern, ast.MatchAs):
        return pattern.pattern is None or accepts_none(pattern.pattern)
    return False


class Matcher:
    """The test of one case, and the hidden variables that hold what it captures until all of it has matched."""

    def __init__(self, c: Checker) -> None:
        self.c = c
        self.captures: dict[str, tuple[Variable, ast.AST]] = {}
        self.narrowed: dict[ast.pattern, Expr] = {}  # what a class pattern has shown a value to be

    def pattern(self, node: ast.pattern, value: Expr) -> Expr:
        """Whether `value`, which can be read again, matches."""
        type = types.resolve(value.type)
        if isinstance(node, ast.MatchAs):
            return self.as_pattern(node, value)
        if isinstance(node, ast.MatchOr):
            test: Expr = FALSE
            for part in reversed([self.pattern(part, value) for part in node.patterns]):
                test = disjunction(part, test)
            return test
        if isinstance(node, ast.MatchSingleton):
            return self.singleton(node, value, type)
        if type is types.NONE:
            return FALSE
        if isinstance(type, types.OptionalType):
            inner = self.pattern(node, Unwrap(type.item, value))
            return conjunction(Prim(types.BOOL, "bool.not", [IsNone(types.BOOL, value)]), inner)
        if isinstance(node, ast.MatchValue):
            return self.literal(node, value, type)
        if isinstance(node, ast.MatchSequence):
            return self.sequence(node, value, type)
        if isinstance(node, ast.MatchMapping):
            return self.mapping(node, value, type)
        assert isinstance(node, ast.MatchClass), node
        return self.of_class(node, value, type)

    def capture(self, name: str, value: Expr, place: ast.AST) -> Expr:
        """`name` stands for `value`. Alternatives share the variable of a name."""
        found = self.captures.get(name)
        if found is None:
            found = self.captures[name] = (self.c.temporary(types.resolve(value.type)), place)
        variable = found[0]
        kept = self.c.coerce(value, variable.type, place, f"{name!r} in every alternative")
        return Block(types.BOOL, [Assign(variable, kept)], TRUE)

    def as_pattern(self, node: ast.MatchAs, value: Expr) -> Expr:
        test: Expr = TRUE if node.pattern is None else self.pattern(node.pattern, value)
        if node.name is None or (isinstance(test, Const) and not test.value):
            return test
        type = types.resolve(value.type)
        if node.pattern is not None and isinstance(type, types.OptionalType):
            if matches_none(node.pattern) and not accepts_none(node.pattern):
                value = Const(types.NONE, None)
            elif not accepts_none(node.pattern):
                value = Unwrap(type.item, value)
        if node.pattern is not None:
            narrow = self.matched_type(node.pattern, types.resolve(value.type))
            if narrow is not types.resolve(value.type):
                value = Prim(narrow, "object.downcast", [value])
        if node.pattern is not None:
            value = self.narrowed.get(node.pattern, value)
        return conjunction(test, self.capture(node.name, value, node))

    def matched_type(self, node: ast.pattern, type: Type) -> Type:
        """The class of objects that a pattern has matched, where it names one."""
        if isinstance(node, ast.MatchAs) and node.pattern is not None:
            return self.matched_type(node.pattern, type)
        if isinstance(node, ast.MatchOr):
            found = [self.matched_type(part, type) for part in node.patterns]
            common: Type | None = found[0]
            for other in found[1:]:
                common = types.shared(common, other) if common is not None else None
            return common or type
        if isinstance(node, ast.MatchClass) and isinstance(type, types.ClassType) and type.decl.user:
            from redisjit.frontend import instances
            from redisjit.frontend.userclass import UserClass

            entity = names.entity_of(self.c, node.cls)
            if isinstance(entity, UserClass):
                probe = Read(type, Variable("$", type))
                return instances.instance_test(self.c, probe, type, [entity])[1] or type
        return type

    def singleton(self, node: ast.MatchSingleton, value: Expr, type: Type) -> Expr:
        if node.value is None:
            if isinstance(type, types.OptionalType):
                return IsNone(types.BOOL, value)
            return Const(types.BOOL, type is types.NONE)
        if isinstance(type, types.OptionalType):
            some = Prim(types.BOOL, "bool.not", [IsNone(types.BOOL, value)])
            return conjunction(some, self.singleton(node, Unwrap(type.item, value), types.resolve(type.item)))
        if type is not types.BOOL:
            return FALSE
        return value if node.value else conditions.negate(value)

    def literal(self, node: ast.MatchValue, value: Expr, type: Type) -> Expr:
        wanted = self.c.expression(node.value)
        other = types.resolve(wanted.type)
        kinds = KINDS.get(type), KINDS.get(other)
        if kinds[0] != kinds[1] and None not in kinds:
            return FALSE  # values of such types are never equal
        return comparisons.equal(self.c, value, wanted, node.value)

    # Sequences

    def sequence(self, node: ast.MatchSequence, value: Expr, type: Type) -> Expr:
        star = next((i for i, part in enumerate(node.patterns) if isinstance(part, ast.MatchStar)), None)
        fixed = len(node.patterns) - (star is not None)
        if isinstance(type, types.TupleType):
            return self.of_tuple(node, value, type, star)
        if not isinstance(type, types.ClassType) or type.decl.name not in SEQUENCES or type.decl.user:
            self.refuse_handle(node, type, "a sequence pattern", Sequence)
            return FALSE
        length = self.c.call_method(value, "__len__", [], node)
        test: Expr = Prim(types.BOOL, "int.ge" if star is not None else "int.eq", [length, Const(types.INT, fixed)])
        if star is not None and fixed == 0:
            test = TRUE
        for index, part in enumerate(node.patterns):
            if isinstance(part, ast.MatchStar):
                if part.name is not None:
                    rest = self.rest(value, type, index, fixed - index, part)
                    test = conjunction(test, self.capture(part.name, rest, part))
                continue
            if isinstance(part, ast.MatchAs) and part.pattern is None and part.name is None:
                continue
            position: Expr = Const(types.INT, index)
            if star is not None and index > star:
                back = Const(types.INT, len(node.patterns) - index)
                position = Prim(types.INT, "int.wrap_sub", [self.c.call_method(value, "__len__", [], node), back])
            item = self.c.call_method(value, "_at", [position], part)
            test = self.part(test, part, item)
        return test

    def part(self, test: Expr, node: ast.pattern, item: Expr) -> Expr:
        """`test`, and then that an item, which is fetched once, matches."""
        stmts, held = self.c.hold(item, fixed=True)
        inner = self.pattern(node, held)
        if stmts and not isinstance(inner, Const):
            inner = Block(types.BOOL, stmts, inner)
        return conjunction(test, inner)

    def rest(self, value: Expr, type: types.ClassType, first: int, behind: int, node: ast.AST) -> Expr:
        """What a starred name stands for: a list, always."""
        c = self.c
        last = Prim(types.INT, "int.wrap_sub", [c.call_method(value, "__len__", [], node), Const(types.INT, behind)])
        if type.decl.name == "list":
            return c.call_method(value, "_slice", [Const(types.INT, first), last], node)
        from redisjit.frontend import loops
        from redisjit.frontend.tree import While

        made = c.call_prelude("new_list", [Const(types.INT, 0)], node)
        types.unify(made.type, types.class_type(c.prelude.class_named("list"), type.args[0]))
        init, held = c.hold(made)
        stmts = list(init)
        index = loops.counter(c, stmts, Const(types.INT, first))
        stmts.append(Assign(end := c.temporary(types.INT), last))
        item = c.call_method(value, "_at", [Read(types.INT, index)], node)
        body: list[Stmt] = [Do(c.call_method(held, "_push", [item], node)), loops.step(index)]
        test = Prim(types.BOOL, "int.lt", [Read(types.INT, index), Read(types.INT, end)])
        return Block(types.resolve(made.type), [*stmts, While(test, body)], held)

    def of_tuple(self, node: ast.MatchSequence, value: Expr, type: types.TupleType, star: int | None) -> Expr:
        from redisjit.frontend.containers import gather

        extra = len(type.items) - len(node.patterns) + (star is not None)
        if extra < 0 or (extra and star is None):
            return FALSE
        test: Expr = TRUE
        for index, part in enumerate(node.patterns):
            if isinstance(part, ast.MatchStar):
                if part.name is not None:
                    where = ast.copy_location(ast.Constant(None), part)
                    items: list[Expr] = [TupleItem(type.items[i], value, i) for i in range(index, index + extra)]
                    kind: Type = types.Unknown() if not items else items[0].type
                    for item in items:
                        kind = conditions.join(self.c, kind, item.type, where)
                    made = gather(self.c, items, types.class_type(self.c.prelude.class_named("list"), kind), where)
                    test = conjunction(test, self.capture(part.name, made, part))
                continue
            place = index + (extra - 1 if star is not None and index > star else 0)
            test = self.part(test, part, TupleItem(type.items[place], value, place))
        return test

    # Mappings

    def mapping(self, node: ast.MatchMapping, value: Expr, type: Type) -> Expr:
        c = self.c
        if not isinstance(type, types.ClassType) or not types.is_mapping(type):
            self.refuse_handle(node, type, "a mapping pattern", Mapping)
            return FALSE
        least = Const(types.INT, len(node.keys))
        test: Expr = TRUE
        if node.keys:
            test = Prim(types.BOOL, "int.ge", [c.call_method(value, "__len__", [], node), least])
        keys: list[Expr] = []
        for key_node, part in zip(node.keys, node.patterns, strict=True):
            key = c.coerce(c.expression(key_node), type.args[0], key_node, "the key")
            keys.append(key)
            test = conjunction(test, c.call_method(value, "__contains__", [key], key_node))
            if not (isinstance(part, ast.MatchAs) and part.pattern is None and part.name is None):
                test = self.part(test, part, c.call_method(value, "__getitem__", [key], key_node))
        if node.rest is not None:
            if type.decl.name != "dict" or "copy" not in type.decl.methods:
                c.unsupported(node, "`**` in a mapping pattern here", "copy the dict, and delete the keys")
            stmts, rest = c.hold(c.call_method(value, "copy", [], node))
            stmts = [*stmts, *(Do(c.call_method(rest, "__delitem__", [key], node)) for key in keys)]
            whole = Block(rest.type, stmts, rest)
            test = conjunction(test, self.capture(node.rest, whole, node))
        return test

    # Classes

    def of_class(self, node: ast.MatchClass, value: Expr, type: Type) -> Expr:
        c = self.c
        entity = names.entity_of(c, node.cls)
        if isinstance(entity, Builtin) and entity.name in WHOLE:
            return self.builtin(node, entity.name, value, type)
        if isinstance(entity, ExceptionClass) and isinstance(type, types.ExceptionType):
            if node.patterns or node.kwd_attrs:
                c.unsupported(node, "a pattern of an exception's parts", "write ValueError(), and read str(e)")
            return ErrorIs(types.BOOL, value, entity)
        if not isinstance(entity, UserClass):
            c.unsupported(node.cls, f"`{ast.unparse(node.cls)}()` as a pattern", "name a class of your own")
        test, value = self.instance_of(entity, value, type, node)
        if isinstance(test, Const) and not test.value:
            return test
        self.narrowed[node] = value
        attributes = list(zip(self.positional(node, entity), node.patterns, strict=False))
        attributes += zip(node.kwd_attrs, node.kwd_patterns, strict=True)
        for name, part in attributes:
            if isinstance(part, ast.MatchAs) and part.pattern is None and part.name is None:
                continue
            where = ast.copy_location(ast.Attribute(node.cls, name, ast.Load()), part)
            where.end_lineno, where.end_col_offset = part.end_lineno, part.end_col_offset
            test = self.part(test, part, names.attribute_of(c, value, where))
        return test

    def instance_of(self, decl: UserClass, value: Expr, type: Type, node: ast.AST) -> tuple[Expr, Expr]:
        """Whether `value` is an instance of a class, and `value` as one."""
        if isinstance(type, (types.NamedTupleType, types.EnumType)):
            return Const(types.BOOL, type.decl is decl), value
        if not isinstance(type, types.ClassType) or not type.decl.user:
            self.refuse_handle(node, type, "a class pattern")
            return FALSE, value
        test, found, _ = instances.instance_test(self.c, value, type, [decl])
        if found is None or found is type or isinstance(value, StaticRef):
            return test, value
        return test, instances.downcast(value, found)

    def positional(self, node: ast.MatchClass, decl: UserClass) -> tuple[str, ...]:
        """The attributes that positional parts stand for, from the class's `__match_args__`."""
        found = getattr(decl.python, "__match_args__", ())
        if len(node.patterns) > len(found):
            self.c.unsupported(
                node, f"{len(node.patterns)} positional parts of {decl.name}", f"it has {len(found)}: name the others"
            )
        return tuple(found)

    def builtin(self, node: ast.MatchClass, name: str, value: Expr, type: Type) -> Expr:
        """`int()`, `bytes(x)`, `list([a, b])`: by the value's type alone."""
        if len(node.patterns) > 1 or node.kwd_attrs:
            self.c.unsupported(node, f"this pattern of {name}", f"write {name}(x), or {name}()")
        if isinstance(type, types.ClassType) and type.decl.user:
            return FALSE
        self.refuse_handle(node, type, f"`{name}()`")
        matched = name in instances.builtin_names(type)
        if isinstance(type, types.EnumType):
            python = getattr(type.decl, "enumeration", object)
            matched = issubclass(python, {"int": int, "str": str}.get(name, NoneType))
        if not matched:
            return FALSE
        return self.pattern(node.patterns[0], value) if node.patterns else TRUE

    def refuse_handle(self, node: ast.AST, type: Type, what: str, protocol: object = None) -> None:
        """A key is no container of CPython's; its class, or one of the user's, may claim to be one."""
        if not isinstance(type, types.ClassType):
            return
        python = getattr(type.decl, "python", object)
        claims = isinstance(protocol, ABCMeta) and issubclass(python, protocol)
        if not type.counted or claims or type.decl.name in CLAIMING:
            self.c.unsupported(node, f"{what} on {type}", "match a value that is read from it, or a list of its items")


def disjunction(left: Expr, right: Expr) -> Expr:
    """`left or right`, where constants decide at once."""
    if always(left):
        return left
    if isinstance(left, Const):
        return right
    if isinstance(right, Const) and not right.value:
        return left
    return Conditional(types.BOOL, left, TRUE, right)
