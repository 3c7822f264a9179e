"""Stars in displays (`[*a, 1]`, `{**d}`) and in targets (`a, *b = c`); unpacking of any iterable."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import loops, types
from redisjit.frontend.assignments import AssignmentChecker
from redisjit.frontend.comprehensions import unify_with
from redisjit.frontend.conditions import join
from redisjit.frontend.consume import PUSH, drive, hold_fixed
from redisjit.frontend.containers import gather
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Const, Do, Expr, If, Label, Labelled, Leave, MakeTuple, Prim, Stmt, TupleItem
from redisjit.frontend.types import Type


def display(c: FunctionContext, node: ast.List | ast.Set | ast.Tuple, name: str, expected: Type | None) -> Expr:
    """A list, set or tuple display with stars in it."""
    made = c.call_prelude(f"new_{name}", [Const(types.INT, 0)], node)
    unify_with(made.type, expected)
    assert isinstance(made.type, types.ClassType)
    item = made.type.args[0]
    stmts, held = c.hold(made)
    for element in node.elts:

        def push(value: Expr, out: list[Stmt], element: ast.expr = element) -> None:
            out.append(Do(c.call_method(held, PUSH[name], [c.coerce(value, item, element, "an item")], node)))

        if isinstance(element, ast.Starred):
            init, loop = drive(c, element.value, push)
            stmts += [*init, *loop]
        else:
            resolved = types.resolve(item)
            push(c.expr(element, None if isinstance(resolved, types.Unknown) else resolved), stmts)
    return Block(types.resolve(made.type), stmts, held)


def tuple_display(c: FunctionContext, node: ast.Tuple, expected: Type | None) -> Expr:
    """A tuple display with stars: a `tuple[T, ...]`, unless all that is unpacked are tuples of known lengths."""
    if isinstance(expected, types.ClassType) and expected.decl.name == "vartuple":
        return display(c, node, "vartuple", expected)
    stmts: list[Stmt] = []
    parts: list[Expr] = []
    for element in node.elts:
        if not isinstance(element, ast.Starred):
            parts.append(hold_fixed(c, c.expr(element, None), stmts))
            continue
        if isinstance(element.value, ast.GeneratorExp) or loops.is_lazy(c, element.value):
            return display(c, node, "vartuple", None)
        value = hold_fixed(c, c.expr(element.value, None), stmts)
        kind = types.resolve(value.type)
        if not isinstance(kind, types.TupleType):
            return display(c, node, "vartuple", None)
        parts += [TupleItem(item, value, index) for index, item in enumerate(kind.items)]
    return Block(
        types.tuple_of(*(p.type for p in parts)), stmts, MakeTuple(types.tuple_of(*(p.type for p in parts)), parts)
    )


def dict_update(c: FunctionContext, held: Expr, node: ast.expr, out: list[Stmt]) -> None:
    """`**node` in a dict display."""
    owner = types.resolve(held.type)
    value = c.expr(node, owner)
    kind = types.resolve(value.type)
    if not isinstance(kind, types.ClassType) or "items" not in kind.decl.methods or not types.unify(kind, owner):
        c.refuse(TypeMismatch(c.span(node), "`**`", str(types.resolve(owner)), str(kind)))
    out.append(Do(c.call_method(held, "_update", [value], node)))


def unpack_iterable(c: FunctionContext, target: ast.Tuple | ast.List, source: ast.expr, out: list[Stmt]) -> None:
    """`a, b = map(...)`, or of a generator expression: one item too many is enough."""
    unpack_items(c, target, source, None, out)


def unpack_value(c: FunctionContext, target: ast.Tuple | ast.List, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
    """`a, *b = value`, and unpacking of what is neither a tuple nor a list."""
    targets = target.elts
    kind = types.resolve(value.type)
    star = star_of(c, targets)
    assert isinstance(node, ast.expr)
    if isinstance(kind, types.TupleType):
        assert star is not None
        unpack_tuple(c, targets, star, value, kind, node, out)
        return
    if isinstance(kind, types.ClassType) and kind.decl.name == "list":
        spread(c, target, value, node, out)
        return
    unpack_items(c, target, node, value, out)


def unpack_items(
    c: FunctionContext, target: ast.Tuple | ast.List, source: ast.expr, value: Expr | None, out: list[Stmt]
) -> None:
    targets = target.elts
    made = c.call_prelude("new_list", [Const(types.INT, 0)], source)
    assert isinstance(made.type, types.ClassType)
    item = made.type.args[0]
    items = hold_fixed(c, made, out)
    label = Label()

    def step(given: Expr, inside: list[Stmt]) -> None:
        inside.append(Do(c.call_method(items, "_push", [c.coerce(given, item, source, "an item")], source)))
        if star_of(c, targets) is None:
            count = c.call_method(items, "__len__", [], source)
            enough = Prim(types.BOOL, "int.gt", [count, Const(types.INT, len(targets))])
            inside.append(If(enough, [Leave(label)], []))

    init, loop = drive(c, source, step, value)
    out += [*init, Labelled(label, loop)]
    spread(c, target, items, source, out)


def star_of(c: FunctionContext, targets: list[ast.expr]) -> int | None:
    """Which target has a star."""
    found = [index for index, target in enumerate(targets) if isinstance(target, ast.Starred)]
    return found[0] if found else None


def spread(c: FunctionContext, target: ast.Tuple | ast.List, items: Expr, node: ast.expr, out: list[Stmt]) -> None:
    """Assign the items of a list to targets. Where their number is wrong, the error has the line of the targets."""
    assert isinstance(c, AssignmentChecker)
    targets = target.elts
    items = hold_fixed(c, items, out)
    star = star_of(c, targets)
    count = len(targets)
    if star is None:
        out.append(Do(c.call_method(items, "_unpack", [Const(types.INT, count)], target)))
        each: list[Expr] = [c.call_method(items, "_at", [Const(types.INT, i)], node) for i in range(count)]
        if not all(isinstance(one, ast.Name) for one in targets):
            each = [hold_fixed(c, value, out) for value in each]
        for one, value in zip(targets, each, strict=True):
            c.assign_to(one, value, node, out)
        return
    out.append(Do(c.call_method(items, "_unpack_star", [Const(types.INT, count - 1)], target)))
    length = hold_fixed(c, c.call_method(items, "__len__", [], node), out)
    before, after = Const(types.INT, star), Const(types.INT, count - 1 - star)
    # All that is taken is taken before the first target is assigned.
    values = [hold_fixed(c, c.call_method(items, "_at", [Const(types.INT, i)], node), out) for i in range(star)]
    end = Prim(types.INT, "int.wrap_sub", [length, after])
    values.append(hold_fixed(c, c.call_method(items, "_slice", [before, end], node), out))
    for index in range(count - 1 - star):
        at = Prim(types.INT, "int.wrap_add", [end, Const(types.INT, index)])
        values.append(hold_fixed(c, c.call_method(items, "_at", [at], node), out))
    for one, value in zip(targets, values, strict=True):
        c.assign_to(one.value if isinstance(one, ast.Starred) else one, value, node, out)


def unpack_tuple(
    c: FunctionContext,
    targets: list[ast.expr],
    star: int,
    value: Expr,
    kind: types.TupleType,
    node: ast.expr,
    out: list[Stmt],
) -> None:
    assert isinstance(c, AssignmentChecker)
    if len(kind.items) < len(targets) - 1:
        found = f"{kind}, which has {len(kind.items)} items"
        c.refuse(TypeMismatch(c.span(node), "unpacking", f"at least {len(targets) - 1} items", found))
    held = hold_fixed(c, value, out)
    items: list[Expr] = [TupleItem(item, held, index) for index, item in enumerate(kind.items)]
    size = len(kind.items) - len(targets) + 1
    middle = items[star : star + size]
    shared: Type = types.Unknown()
    if middle:
        shared = middle[0].type
        for other in middle[1:]:
            shared = join(c, types.resolve(shared), types.resolve(other.type), node)
    rest = gather(c, middle, types.class_type(c.prelude.class_named("list"), shared), node)
    rest = hold_fixed(c, rest, out)
    for target, item in zip(targets, [*items[:star], rest, *items[star + size :]], strict=True):
        c.assign_to(target.value if isinstance(target, ast.Starred) else target, item, node, out)
