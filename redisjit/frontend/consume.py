"""What takes all that an iteration gives: `sum`, `any`, `min`, `sorted`, `list`, `dict`, `join` and the like.

One mechanism drives them all: a generator expression becomes the loops of a comprehension, anything else a plan of
`loops`; the consumer's own step stands innermost.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import CannotInfer, TypeMismatch, WrongArguments
from redisjit.frontend import comparisons, loops, operators, stopping, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.lowlevel import message_text
from redisjit.frontend.tree import (
    Assign,
    Block,
    Conditional,
    Const,
    Do,
    Expr,
    If,
    Label,
    Labelled,
    Leave,
    Prim,
    Raise,
    Read,
    Stmt,
    TupleItem,
    Unwrap,
    Variable,
    While,
    Wrap,
)
from redisjit.frontend.types import Type

Step = Callable[[Expr, list[Stmt]], None]  # takes an item, once, and writes what is done with it
TRUE, FALSE = Const(types.BOOL, True), Const(types.BOOL, False)


def drive(c: FunctionContext, node: ast.expr, step: Step, value: Expr | None = None) -> tuple[list[Stmt], list[Stmt]]:
    """What evaluates the iterable `node` (or is given its `value`), and the loops that run `step` for every item."""
    from redisjit.frontend.comprehensions import comprehension

    init: list[Stmt] = []
    if isinstance(node, ast.GeneratorExp) and value is None:
        element = node.elt

        def innermost(inside: list[Stmt]) -> None:
            step(stopping.guarded(c, c.expr(element, None), element.lineno), inside)

        return init, comprehension(c, node, innermost, init)
    plan = loops.iterate(c, node) if value is None else loops.over_value(c, value, node)
    body = list(plan.advance)
    step(plan.item, body)
    loop = While(plan.test, body)
    if plan.walk is not None:
        plan.walk.loop = loop
    return plan.init, [loop]


def arguments(c: FunctionContext, node: ast.Call, least: int, most: int, keywords: str = "") -> dict[str, ast.expr]:
    """The keyword arguments of a call whose positional arguments are counted."""
    loops.arguments(c, node, least, most)
    given: dict[str, ast.expr] = {}
    for keyword in node.keywords:
        assert keyword.arg is not None
        if keyword.arg not in keywords.split():
            c.refuse(WrongArguments(c.span(keyword.value), loops.called(node), f"takes no argument {keyword.arg!r}"))
        given[keyword.arg] = keyword.value
    return given


def any_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return decide(c, node, True)


def all_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return decide(c, node, False)


def decide(c: FunctionContext, node: ast.Call, wanted: bool) -> Expr:
    """`any` and `all`: the first item whose truth is `wanted` decides, and the rest is not asked for."""
    arguments(c, node, 1, 1)
    result = c.temporary(types.BOOL)
    label = Label()

    def step(item: Expr, out: list[Stmt]) -> None:
        leave: list[Stmt] = [Assign(result, Const(types.BOOL, wanted)), Leave(label)]
        test = c.truth(item, node.args[0])
        out.append(If(test, leave, []) if wanted else If(test, [], leave))

    init, loop = drive(c, node.args[0], step)
    start = Assign(result, Const(types.BOOL, not wanted))
    return Block(types.BOOL, [*init, start, Labelled(label, loop)], Read(types.BOOL, result))


def sum_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`sum`. Of no floats it is the int 0, which a float cannot stand for: then it fails, unless a start was given."""
    given = arguments(c, node, 1, 2, "start")
    start_node = node.args[1] if len(node.args) == 2 else given.get("start")
    start: Expr = Const(types.INT, 0) if start_node is None else c.expr(start_node, None)
    if types.resolve(start.type) is types.FLOAT:
        sum_of_floats = FloatSum(c, node)
        init, loop = drive(c, node.args[0], sum_of_floats.step)
        return sum_of_floats.result(init, loop, start, None)
    total: list[Variable] = []
    floats: list[FloatSum] = []
    some = c.temporary(types.BOOL)

    def step(item: Expr, out: list[Stmt]) -> None:
        kind = types.resolve(item.type)
        if kind is types.FLOAT and isinstance(start, Const):
            if start.value != 0:
                c.unsupported(node, "a sum of floats that starts with an int", f"write {float(start.value)}")
            floats.append(FloatSum(c, node))
            floats[0].step(item, out)
            out.append(Assign(some, TRUE))
            return
        if types.is_number(kind):
            if kind is types.FLOAT:
                hint = "sum() of no floats is the int 0: write sum(x, 0.0)"
                c.refuse(TypeMismatch(c.span(node), "sum()", "ints", "float", hint))
            kind, item = types.INT, operators.as_int(item)
        begin = operators.as_int(start) if kind is types.INT else start
        begin = c.coerce(begin, kind, start_node or node, "the start of sum()")
        if types.resolve(kind) in (types.BYTES, types.STR):
            c.refuse(TypeMismatch(c.span(node), "sum()", "numbers or lists", str(kind), "write .join()"))
        variable = c.temporary(types.resolve(kind))
        total.append(variable)
        init_total.append(Assign(variable, begin))
        out.append(Assign(variable, operators.binary(c, ast.Add(), Read(variable.type, variable), item, node)))

    init_total: list[Stmt] = []
    init, loop = drive(c, node.args[0], step)
    if floats:
        return floats[0].result(init, loop, Const(types.FLOAT, 0.0), some)
    return Block(total[0].type, [*init, *init_total, *loop], Read(total[0].type, total[0]))


class FloatSum:
    """A sum in a float, as the Python that compiles adds them: 3.12 and later keep what rounding lost."""

    def __init__(self, c: FunctionContext, node: ast.Call) -> None:
        import sys

        self.c = c
        self.node = node
        self.total, self.lost = c.temporary(types.FLOAT), c.temporary(types.FLOAT)
        self.compensated = sys.version_info >= (3, 12)

    def step(self, item: Expr, out: list[Stmt]) -> None:
        c, total, lost = self.c, self.total, self.lost
        kind = types.resolve(item.type)
        if not types.is_number(kind):
            c.refuse(TypeMismatch(c.span(self.node.args[0]), "sum()", "numbers", str(kind)))
        if not self.compensated or kind is not types.FLOAT:  # ints are added as they are
            added = Prim(types.FLOAT, "float.add", [Read(types.FLOAT, total), operators.as_float(item)])
            out.append(Assign(total, added))
            return
        stmts, held = c.hold(item, fixed=True)
        before = c.temporary(types.FLOAT)
        out += [*stmts, Assign(before, Read(types.FLOAT, total))]
        out.append(Assign(total, Prim(types.FLOAT, "float.add", [Read(types.FLOAT, before), held])))
        part = c.call_prelude("sum_lost", [Read(types.FLOAT, before), held, Read(types.FLOAT, total)], self.node)
        out.append(Assign(lost, Prim(types.FLOAT, "float.add", [Read(types.FLOAT, lost), part])))

    def result(self, init: list[Stmt], loop: list[Stmt], start: Expr, some: Variable | None) -> Expr:
        """The sum; where `some` says that nothing was added, an error."""
        begin: list[Stmt] = [Assign(self.total, start), Assign(self.lost, Const(types.FLOAT, 0.0))]
        after: list[Stmt] = []
        if some is not None:
            begin.append(Assign(some, FALSE))
            message = Const(types.STR, "the sum of no floats is the int 0: write sum(x, 0.0)")
            error = Raise(self.c.program.universe.exceptions.of(TypeError), message, self.node.lineno)
            after = [If(Read(types.BOOL, some), [], [error], True)]
        result: Expr = Read(types.FLOAT, self.total)
        if self.compensated:
            result = self.c.call_prelude("sum_whole", [result, Read(types.FLOAT, self.lost)], self.node)
        return Block(types.FLOAT, [*init, *begin, *loop, *after], result)


def min_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return extreme(c, node, "min", ast.Lt())


def max_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return extreme(c, node, "max", ast.Gt())


def extreme(c: FunctionContext, node: ast.Call, name: str, op: ast.cmpop) -> Expr:
    """`min` and `max` with a key, or of an iterable: the first of equal values wins."""
    from redisjit.frontend.apply import optional_applier

    given = arguments(c, node, 1, 1000, "key default")
    several = len(node.args) > 1
    before: list[Stmt] = []
    values = [hold_fixed(c, c.expr(a, None), before) for a in node.args] if several else []
    default = given.get("default")
    if several and default is not None:
        c.refuse(WrongArguments(c.span(default), name, "takes a default with one argument only"))
    key = optional_applier(c, given.get("key"), before)
    fallback = None if default is None else hold_fixed(c, c.expr(default, None), before)
    found = c.temporary(types.BOOL)
    best: list[Cell] = []
    begin: list[Stmt] = [Assign(found, FALSE)]

    def step(item: Expr, out: list[Stmt]) -> None:
        stmts, held = c.hold(item, fixed=True)
        out += stmts
        kind = types.resolve(best[0].type if best else held.type)
        if types.has_unknown(kind):
            c.refuse(CannotInfer(c.span(node.args[0]), "this expression", "x: list[int] = ..."))
        if {kind, types.resolve(held.type)} == {types.INT, types.FLOAT}:
            hint = f"{name}() gives back one of its arguments as it is: write them all as floats, 0.0 for 0"
            c.refuse(TypeMismatch(c.span(node), f"{name}(): every argument", str(kind), str(held.type), hint))
        held = c.coerce(held, kind, node, f"{name}(): every argument")
        rank = held
        if key is not None:
            stmts, rank = c.hold(key([held]), fixed=True)
            out += stmts
        if not best:
            best.append(Cell(c, kind))
            best.append(Cell(c, types.resolve(rank.type)) if key else best[0])
            begin.extend(cell.empty for cell in best)
        better = c.truth(comparisons.compare(c, op, rank, best[1].value, node), node)
        take = [best[0].put(held), Assign(found, TRUE)]
        if key is not None:
            take.append(best[1].put(rank))
        out.append(If(Conditional(types.BOOL, Read(types.BOOL, found), better, TRUE), take, []))

    if several:
        body: list[Stmt] = []
        for value in values:
            step(value, body)
        return Block(best[0].type, [*before, *begin, *body], best[0].value)
    init, loop = drive(c, node.args[0], step)
    kind = best[0].type
    stmts = [*init, *before, *begin, *loop]
    if fallback is None or default is None:
        message = Const(types.STR, message_text(f"{name}([])"))
        empty = Raise(c.program.universe.exceptions.of(ValueError), message, node.lineno)
        return Block(kind, [*stmts, If(Read(types.BOOL, found), [], [empty], True)], best[0].value)
    if types.resolve(fallback.type) is types.NONE:
        kind = types.optional(kind)
    given_value = c.coerce(best[0].value, kind, node, name)
    other = c.coerce(fallback, kind, default, f"the default of {name}()")
    return Block(kind, stmts, Conditional(kind, Read(types.BOOL, found), given_value, other))


class Cell:
    """A hidden variable that has no value at first."""

    def __init__(self, c: FunctionContext, type: Type) -> None:
        self.type = type
        self.variable = c.temporary(types.optional(type))
        self.plain = isinstance(type, types.OptionalType)

    @property
    def empty(self) -> Stmt:
        """What gives it no value."""
        return Assign(self.variable, Const(self.variable.type, None))

    @property
    def value(self) -> Expr:
        """The value that it surely has."""
        read = Read(self.variable.type, self.variable)
        return read if self.plain else Unwrap(self.type, read)

    def put(self, value: Expr) -> Stmt:
        """Give it a value."""
        return Assign(self.variable, value if self.plain else Wrap(self.variable.type, value))


def hold_fixed(c: FunctionContext, value: Expr, out: list[Stmt]) -> Expr:
    """`value`, evaluated once here."""
    stmts, held = c.hold(value, fixed=True)
    out += stmts
    return held


def list_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return collect(c, node, "list", expected)


def tuple_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return collect(c, node, "vartuple", expected)


def set_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return collect(c, node, "set", expected)


def frozenset_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return collect(c, node, "frozenset", expected)


PUSH = {"list": "_push", "vartuple": "_push", "set": "add", "frozenset": "_add"}


def collect(c: FunctionContext, node: ast.Call, name: str, expected: Type | None) -> Expr:
    """A new container of what an iteration gives."""
    arguments(c, node, 0, 1)
    return fill(c, node.args[0] if node.args else None, name, node, expected)


def fill(
    c: FunctionContext,
    source: ast.expr | None,
    name: str,
    node: ast.expr,
    expected: Type | None,
    value: Expr | None = None,
) -> Expr:
    """A new container with the items of an iterable, if there is one."""
    decl = c.prelude.class_named(name)
    made = c.call_prelude(f"new_{name}", [Const(types.INT, 0)], node)
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    assert isinstance(made.type, types.ClassType)
    item = made.type.args[0]
    if isinstance(expected, types.ClassType) and expected.decl is decl and not types.has_unknown(expected):
        types.unify(item, expected.args[0])
    if source is None:
        return made
    if value is None and not isinstance(source, ast.GeneratorExp) and not loops.is_lazy(c, source):
        value = loops.value_of(c, source)
    if name == "list" and value is not None and (copied := listed(c, value, item, node)) is not None:
        return copied
    stmts, held = c.hold(made)

    def step(given: Expr, out: list[Stmt]) -> None:
        out.append(Do(c.call_method(held, PUSH[name], [c.coerce(given, item, source, "an item")], node)))

    init, loop = drive(c, source, step, value)
    return Block(types.resolve(made.type), [*init, *stmts, *loop], held)


def listed(c: FunctionContext, value: Expr, item: Type, node: ast.expr) -> Expr | None:
    """A list of what a dict or set holds, where its items are of the very type."""
    kind = types.resolve(value.type)
    if not isinstance(kind, types.ClassType) or kind.decl.user or "_listed" not in kind.decl.methods:
        return None
    return c.call_method(value, "_listed", [], node) if types.unify(item, kind.args[0]) else None


def dict_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`dict()`, of a dict, of pairs, of keywords."""
    loops.arguments(c, ast.Call(node.func, node.args, []), 0, 1)
    made = c.call_prelude("new_dict", [Const(types.INT, 0)], node)
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    if isinstance(expected, types.ClassType) and expected.decl is c.prelude.class_named("dict"):
        types.unify(made.type, expected)
    stmts, held = c.hold(made)
    out: list[Stmt] = []
    update(c, held, node, stmts, out)
    return Block(types.resolve(made.type), [*stmts, *out], held) if out else made


def update(c: FunctionContext, held: Expr, node: ast.Call, init: list[Stmt], out: list[Stmt]) -> None:
    """`held.update(...)`: of a dict, of pairs, of keywords."""
    owner = types.resolve(held.type)
    assert isinstance(owner, types.ClassType)

    def put(key: Expr, value: Expr, place: ast.expr, into: list[Stmt]) -> None:
        stmts, key = c.hold(key, fixed=True)
        into += stmts
        key = c.coerce(key, owner.args[0], place, "a key")
        value = c.coerce(value, owner.args[1], place, "a value")
        into.append(Do(c.call_method(held, "__setitem__", [key, value], node)))

    if node.args:
        source = node.args[0]
        plain = not isinstance(source, ast.GeneratorExp) and not loops.is_lazy(c, source)
        value = c.expr(source, owner) if plain else None
        kind = types.resolve(value.type) if value is not None else None
        if value is not None and isinstance(kind, types.ClassType) and "items" in kind.decl.methods:
            if not types.unify(kind.args[0], owner.args[0]) or not types.unify(kind.args[1], owner.args[1]):
                c.refuse(TypeMismatch(c.span(source), "the argument of update()", str(types.resolve(owner)), str(kind)))
            value = c.call_method(hold_fixed(c, value, init), "items", [], node)

        def step(item: Expr, into: list[Stmt]) -> None:
            stmts, pair = c.hold(item, fixed=True)
            into += stmts
            shape = types.resolve(pair.type)
            if not isinstance(shape, types.TupleType) or len(shape.items) != 2:
                c.refuse(TypeMismatch(c.span(source), "dict()", "pairs of a key and a value", str(shape)))
            put(TupleItem(shape.items[0], pair, 0), TupleItem(shape.items[1], pair, 1), source, into)

        begin, loop = drive(c, source, step, value)
        init += begin
        out += loop
    for keyword in node.keywords:
        assert keyword.arg is not None
        put(Const(types.STR, keyword.arg), c.expr(keyword.value, None), keyword.value, out)


def sorted_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend.sorting import sort_list

    given = arguments(c, node, 1, 1, "key reverse")
    made = fill(c, node.args[0], "list", node, expected)
    stmts, held = c.hold(made)
    sort_list(c, held, given, node, stmts)
    return Block(types.resolve(made.type), stmts, held)
