"""Expressions: each form of Python's, to a typed node or a refusal."""

from __future__ import annotations

import ast
from collections.abc import Callable
from types import NoneType

from redisjit.diagnostics.language import (
    IntTooLarge,
    MaybeUnassigned,
    NoAttribute,
    NotConstant,
    TypeMismatch,
    UnknownName,
)
from redisjit.frontend import calls, loops, operators, rawapi, text, types
from redisjit.frontend.context import FunctionContext, State, constant_type
from redisjit.frontend.declarations import Constant, Entity, PythonModule, RawAddress
from redisjit.frontend.refusals import attribute_of_entity, name_span, no_attribute, no_item, not_a_value
from redisjit.frontend.tree import (
    Block,
    Conditional,
    Const,
    Do,
    Expr,
    GetField,
    IsNone,
    MakeTuple,
    Prim,
    Read,
    Stmt,
    TupleItem,
    Unwrap,
    While,
)
from redisjit.frontend.types import Type

MAX_INT = 2**63 - 1

UNSUPPORTED: dict[type[ast.expr], tuple[str, str]] = {
    ast.Lambda: ("`lambda`", "write a function at the top level of the module"),
    ast.GeneratorExp: ("a generator expression", "write a list comprehension, or a loop"),
    ast.Await: ("`await`", "commands run to their end"),
    ast.Yield: ("`yield`", "append to a list and return it"),
    ast.YieldFrom: ("`yield from`", "extend a list and return it"),
    ast.Starred: ("a starred expression here", "write the items out, or join lists with +"),
    ast.SetComp: ("a set comprehension", "write a loop with .add()"),
    ast.DictComp: ("a dict comprehension", "write a loop"),
}


def check(c: FunctionContext, node: ast.expr, expected: Type | None = None) -> Expr:
    """The typed form of an expression. `expected` guides empty containers; it converts nothing."""
    refused = UNSUPPORTED.get(type(node))
    if refused:
        c.unsupported(node, *refused)
    found = EXPRESSIONS.get(type(node))
    if found is None:  # a slice among several indices, or of a Python newer than this compiler
        c.unsupported(node, f"`{ast.unparse(node)}` here")
    return found(c, node, expected)


def constant(c: FunctionContext, node: ast.Constant, expected: Type | None) -> Expr:
    return const_of(c, node.value, node)


def const_of(c: FunctionContext, value: object, node: ast.expr) -> Expr:
    """A Python constant as a node."""
    if isinstance(value, bool) or value is None or isinstance(value, (float, bytes, str)):
        if isinstance(value, str) and not encodable(value):
            c.unsupported(node, "a str with lone surrogates", "use bytes")
        return Const(constant_type(value), value)
    if isinstance(value, int):
        if not -MAX_INT - 1 <= value <= MAX_INT:
            c.refuse(IntTooLarge(c.span(node), shorten(value)))
        return Const(types.INT, value)
    if isinstance(value, tuple):
        items = [const_of(c, item, node) for item in value]
        return MakeTuple(types.tuple_of(*(item.type for item in items)), items)
    hint = "a constant is int, float, bool, bytes, str, None, or a tuple of these"
    c.unsupported(node, f"a constant of type {type(value).__name__}", hint)


def encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def shorten(value: int) -> str:
    text = str(value) if abs(value) < 10**40 else hex(value)
    return text if len(text) < 40 else text[:30] + "..."


# Names and attributes


def name(c: FunctionContext, node: ast.Name, expected: Type | None) -> Expr:
    if node.id in c.local_names:
        return local(c, node)
    entity = c.scope.lookup(node.id)
    if entity is None:
        c.refuse(UnknownName(c.span(node), node.id, suggestion(c, node.id)))
    return value_of(c, entity, node.id, node)


def local(c: FunctionContext, node: ast.Name) -> Expr:
    variable = c.variables.get(node.id)
    if variable is None or node.id not in c.state.assigned:
        c.refuse(MaybeUnassigned(c.span(node), node.id))
    return read(c, variable, node.id)


def read(c: FunctionContext, variable: object, key: str) -> Expr:
    from redisjit.frontend.tree import Variable

    assert isinstance(variable, Variable)
    declared = types.resolve(variable.type)
    narrow = c.state.narrow.get(key)
    value = Read(declared, variable)
    if isinstance(declared, types.OptionalType):
        if narrow is types.NONE:
            return Const(types.NONE, None)
        if narrow is not None:
            return Unwrap(narrow, value)
    return value


def suggestion(c: FunctionContext, wanted: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(wanted, c.local_names, 1)
    return f"did you mean {close[0]!r}?" if close else ""


def value_of(c: FunctionContext, entity: Entity, name: str, node: ast.expr) -> Expr:
    """The value of a global name."""
    if isinstance(entity, Constant):
        return const_of(c, entity.value, node)
    if isinstance(entity, RawAddress):
        return rawapi.address_of(entity)
    not_a_value(c, entity, name, node)


def entity_of(c: FunctionContext, node: ast.expr) -> Entity | None:
    """The entity that a dotted name stands for, or None when it is a value."""
    if isinstance(node, ast.Name):
        return None if node.id in c.local_names else c.scope.lookup(node.id)
    if isinstance(node, ast.Attribute):
        owner = entity_of(c, node.value)
        if isinstance(owner, PythonModule):
            return module_attribute(c, owner, node)
        if owner is not None:
            attribute_of_entity(c, owner, node)
    return None


def module_attribute(c: FunctionContext, owner: PythonModule, node: ast.Attribute) -> Entity:
    universe = c.program.universe
    module = owner.value
    if module.__name__ == "redisjit.raw":
        return rawapi.entity(c, node)
    if not hasattr(module, node.attr):
        c.refuse(NoAttribute(name_span(c, node), f"the module {module.__name__}", node.attr))
    return universe.entity(getattr(module, node.attr), node.attr)


def attribute(c: FunctionContext, node: ast.Attribute, expected: Type | None) -> Expr:
    entity = entity_of(c, node)
    if entity is not None:
        return value_of(c, entity, node.attr, node)
    return attribute_of(c, c.expr(node.value, None), node)


def attribute_of(c: FunctionContext, obj: Expr, node: ast.Attribute) -> Expr:
    """`obj.name`: a field or a property."""
    type = types.resolve(obj.type)
    if isinstance(type, types.ClassType):
        fields = c.program.fields(type)
        if node.attr in fields and (c.low or type.decl.user):
            return GetField(fields[node.attr], obj, node.attr)
        method = type.decl.method(node.attr)
        if method is not None and "property" in method.marks:
            return c.call_method(obj, node.attr, [], node)
    no_attribute(c, obj, node.attr, node)


# Containers


def tuple_(c: FunctionContext, node: ast.Tuple, expected: Type | None) -> Expr:
    wanted: tuple[Type | None, ...] = (None,) * len(node.elts)
    if isinstance(expected, types.TupleType) and len(expected.items) == len(node.elts):
        wanted = expected.items
    if isinstance(expected, types.ClassType) and expected.decl.name == "vartuple":
        return gather(c, [c.expr(item, expected.args[0]) for item in node.elts], expected, node, node.elts)
    items = [c.expr(item, want) for item, want in zip(node.elts, wanted, strict=True)]
    return MakeTuple(types.tuple_of(*(item.type for item in items)), items)


def list_(c: FunctionContext, node: ast.List, expected: Type | None) -> Expr:
    cls = c.prelude.class_named("list")
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    item: Type = types.Unknown()
    if isinstance(expected, types.ClassType) and expected.decl is cls:
        item = expected.args[0]
    values = [c.expr(value, None if isinstance(item, types.Unknown) else item) for value in node.elts]
    if values and isinstance(item, types.Unknown):
        item.bound = common(c, values, node)
    return gather(c, values, types.class_type(cls, item), node, node.elts)


def common(c: FunctionContext, values: list[Expr], node: ast.expr) -> Type:
    """The one type of several values: equal types, or one type and None."""
    found: Type = types.NONE
    for value in values:
        type = types.resolve(value.type)
        if found is types.NONE:
            found = types.optional(type) if value is not values[0] else type
        elif type is types.NONE:
            found = types.optional(found)
        elif isinstance(type, types.OptionalType) and type.item is found:
            found = type
    return found


def gather(
    c: FunctionContext, values: list[Expr], type: types.ClassType, node: ast.expr, places: list[ast.expr] | None = None
) -> Expr:
    """A new list (or `tuple[T, ...]`) of values; `places` are where they stand."""
    made = c.call_prelude(f"new_{type.decl.name}", [Const(types.INT, len(values))], node)
    types.unify(made.type, type)
    stmts, held = c.hold(made)
    for value, place in zip(values, places or [node] * len(values), strict=True):
        item = c.coerce(value, type.args[0], place, "an item")
        stmts.append(Do(c.call_method(held, "_push", [item], node)))
    return Block(type, stmts, held)


def dict_(c: FunctionContext, node: ast.Dict, expected: Type | None) -> Expr:
    cls = c.prelude.class_named("dict")
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    wanted: tuple[Type, ...] = (types.Unknown(), types.Unknown())
    if isinstance(expected, types.ClassType) and expected.decl is cls:
        wanted = expected.args
    made = c.call_prelude("new_dict", [Const(types.INT, len(node.values))], node)
    type = types.class_type(cls, *wanted)
    types.unify(made.type, type)
    stmts, held = c.hold(made)
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            c.unsupported(node, "`**` in a dict", "use a loop")
        k = c.coerce(c.expr(key, wanted[0]), wanted[0], key, "a key")
        v = c.coerce(c.expr(value, wanted[1]), wanted[1], value, "a value")
        stmts.append(Do(c.call_method(held, "__setitem__", [k, v], node)))
    return Block(type, stmts, held)


def set_(c: FunctionContext, node: ast.Set, expected: Type | None) -> Expr:
    cls = c.prelude.class_named("set")
    item: Type = types.Unknown()
    if isinstance(expected, types.ClassType) and expected.decl is cls:
        item = expected.args[0]
    made = c.call_prelude("new_set", [Const(types.INT, len(node.elts))], node)
    type = types.class_type(cls, item)
    types.unify(made.type, type)
    stmts, held = c.hold(made)
    for value in node.elts:
        v = c.coerce(c.expr(value, None), item, value, "an item")
        stmts.append(Do(c.call_method(held, "add", [v], node)))
    return Block(type, stmts, held)


def list_comprehension(c: FunctionContext, node: ast.ListComp, expected: Type | None) -> Expr:
    cls = c.prelude.class_named("list")
    item: Type = types.Unknown()
    if isinstance(expected, types.ClassType) and expected.decl is cls:
        item = expected.args[0]
    c.forget({inner.target.id for inner in ast.walk(node) if isinstance(inner, ast.NamedExpr)})
    made = c.call_prelude("new_list", [Const(types.INT, 0)], node)
    type = types.class_type(cls, item)
    types.unify(made.type, type)
    stmts, held = c.hold(made)

    def innermost(out: list[Stmt]) -> None:
        wanted = None if isinstance(item, types.Unknown) and item.bound is None else types.resolve(item)
        value = c.coerce(c.expr(node.elt, wanted), item, node.elt, "an item")
        out.append(Do(c.call_method(held, "append", [value], node)))

    comprehension(c, node.generators, innermost, stmts)
    return Block(type, stmts, held)


def comprehension(
    c: FunctionContext, generators: list[ast.comprehension], innermost: Callable[[list[Stmt]], None], out: list[Stmt]
) -> None:
    """The loops of a comprehension. Its variables are its own: names outside are as they were."""
    from redisjit.frontend.check import Checker, assigned_names_in

    assert isinstance(c, Checker)
    first, rest = generators[0], generators[1:]
    plan = loops.iterate(c, first.iter)
    names = assigned_names_in(first.target)
    hidden = {name: c.variables.pop(name, None) for name in names}
    saved = c.state.copy()
    added = names - c.local_names
    c.local_names |= names
    out += plan.init
    body: list[Stmt] = list(plan.advance)
    c.assign_to(first.target, plan.item, first.target, body)
    inside = body
    for test_node in first.ifs:
        from redisjit.frontend.tree import If

        test, when_true, _ = condition(c, test_node)
        c.state = when_true
        then: list[Stmt] = []
        inside.append(If(test, then, []))
        inside = then
    if rest:
        comprehension(c, rest, innermost, inside)
    else:
        innermost(inside)
    out.append(While(plan.test, body))
    c.local_names -= added
    c.state = saved
    for name, variable in hidden.items():
        c.variables.pop(name, None)
        if variable is not None:
            c.variables[name] = variable


# Subscripts


def subscript(c: FunctionContext, node: ast.Subscript, expected: Type | None) -> Expr:
    obj = c.expr(node.value, None)
    if isinstance(node.slice, ast.Slice):
        return slice_of(c, obj, node.slice, node)
    return index_of(c, obj, c.expr(node.slice, None), node)


def index_of(c: FunctionContext, obj: Expr, index: Expr, node: ast.expr) -> Expr:
    """`obj[index]`."""
    type = types.resolve(obj.type)
    if isinstance(type, types.TupleType):
        if not isinstance(index, Const) and type.items and all(item is type.items[0] for item in type.items):
            sequence = types.class_type(c.prelude.class_named("vartuple"), type.items[0])
            stmts, held = c.hold(obj)
            items = [TupleItem(item, held, position) for position, item in enumerate(type.items)]
            made = gather(c, list(items), sequence, node)
            call = c.call_method(made, "__getitem__", [index], node)
            return Block(call.type, stmts, call)
        if not isinstance(index, Const) or index.type is not types.INT:
            hint = "a tuple's items have types of their own: use a constant index, or a list"
            c.refuse(NotConstant(c.span(node), "the index of a tuple", hint))
        position = index.value + (len(type.items) if index.value < 0 else 0)
        if not 0 <= position < len(type.items):
            place = c.span(node.slice if isinstance(node, ast.Subscript) else node)
            bounds = f"a number from {-len(type.items)} to {len(type.items) - 1}"
            c.refuse(TypeMismatch(place, "the index", bounds, str(index.value)))
        return TupleItem(type.items[position], obj, position)
    cls = c.program.class_of(type)
    if cls is None or cls.method("__getitem__") is None:
        no_item(c, obj, "__getitem__", node)
    return c.call_method(obj, "__getitem__", [as_index(c, obj, index, node)], node)


def as_index(c: FunctionContext, obj: Expr, index: Expr, node: ast.expr) -> Expr:
    """The index of a subscript, as what the container wants."""
    owner = types.resolve(obj.type)
    cls = c.program.class_of(owner)
    assert cls is not None
    assert isinstance(node, ast.Subscript)
    wanted = c.program.signature(cls.methods["__getitem__"], owner).params[1].type
    return c.coerce(index, wanted, node.slice, "the index" if types.resolve(wanted) is types.INT else "the key")


def set_index(
    c: FunctionContext, obj: Expr, index: Expr, value: Expr, node: ast.expr, place: ast.AST | None = None
) -> Expr:
    """`obj[index] = value`, where the value stands at `place`."""
    cls = c.program.class_of(types.resolve(obj.type))
    if cls is None or cls.method("__setitem__") is None:
        no_item(c, obj, "__setitem__", node)
    owner = types.resolve(obj.type)
    index = as_index(c, obj, index, node)
    wanted = c.program.signature(cls.methods["__setitem__"], owner).params[2].type
    return c.call_method(obj, "__setitem__", [index, c.coerce(value, wanted, place or node, "the item")], node)


def slice_of(c: FunctionContext, obj: Expr, node: ast.Slice, where: ast.expr) -> Expr:
    type = types.resolve(obj.type)
    if node.step is not None:
        return step_slice(c, obj, node, where)
    if isinstance(type, types.TupleType):
        bounds: list[int | None] = []
        for bound in (node.lower, node.upper):
            value = c.expr(bound, None) if bound is not None else Const(types.NONE, None)
            if not isinstance(value, Const) or not isinstance(value.value, (int, NoneType)):
                c.refuse(NotConstant(c.span(where), "the bounds of a tuple's slice"))
            bounds.append(value.value)
        stmts, held = c.hold(obj)
        picked = range(len(type.items))[bounds[0] : bounds[1]]
        items: list[Expr] = [TupleItem(type.items[i], held, i) for i in picked]
        whole = types.tuple_of(*(item.type for item in items))
        return Block(whole, stmts, MakeTuple(whole, items))
    cls = c.program.class_of(type)
    if cls is None or cls.method("_slice") is None:
        no_item(c, obj, "_slice", where)
    bounds_given: list[Expr] = []
    for bound, default in ((node.lower, 0), (node.upper, MAX_INT)):
        if bound is None:
            bounds_given.append(Const(types.INT, default))
            continue
        value = c.expr(bound, None)
        if isinstance(value, Const) and value.value is None:
            value = Const(types.INT, default)
        bounds_given.append(c.coerce(value, types.INT, bound, "a slice's bound"))
    return c.call_method(obj, "_slice", bounds_given, where)


def step_slice(c: FunctionContext, obj: Expr, node: ast.Slice, where: ast.expr) -> Expr:
    """`obj[a:b:step]`: bounds that are left out depend on the step's sign, so they stay None."""
    type = types.resolve(obj.type)
    cls = c.program.class_of(type)
    if cls is None or cls.method("_step_slice") is None:
        c.unsupported(where, f"a slice of {type} with a step", "write a loop over range()")
    given: list[Expr] = []
    for bound in (node.lower, node.upper, node.step):
        value = Const(types.NONE, None) if bound is None else c.expr(bound, None)
        given.append(c.coerce(value, types.optional(types.INT), bound or where, "a slice's bound"))
    return c.call_method(obj, "_step_slice", given, where)


# Conditions


def condition(c: FunctionContext, node: ast.expr) -> tuple[Expr, State, State]:
    """A test: its truth, and what is known when it is true and when it is false."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        test, when_true, when_false = condition(c, node.operand)
        return negate(test), when_false, when_true
    if isinstance(node, ast.BoolOp):
        return bool_condition(c, node)
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], (ast.Is, ast.IsNot)):
        right = node.comparators[0]
        if isinstance(right, ast.Constant) and right.value is None:
            return none_condition(c, node)
    value = c.expr(node, None)
    test = c.truth(value, node)
    when_true, when_false = c.state.copy(), c.state.copy()
    if isinstance(node, ast.NamedExpr) and isinstance(
        types.resolve(c.variables[node.target.id].type), types.OptionalType
    ):
        inner = types.resolve(c.variables[node.target.id].type)
        assert isinstance(inner, types.OptionalType)
        when_true.narrow[node.target.id] = inner.item
    if isinstance(node, ast.Name) and isinstance(types.resolve(value.type), types.OptionalType):
        optional = types.resolve(value.type)
        assert isinstance(optional, types.OptionalType)
        when_true.narrow[node.id] = optional.item
    if isinstance(test, Const):
        (when_false if test.value else when_true).dead = True
    return test, when_true, when_false


def negate(test: Expr) -> Expr:
    """`not test`."""
    if isinstance(test, Const):
        return Const(types.BOOL, not test.value)
    return Prim(types.BOOL, "bool.not", [test])


def none_condition(c: FunctionContext, node: ast.Compare) -> tuple[Expr, State, State]:
    value = c.expr(node.left, None)
    type = types.resolve(value.type)
    test: Expr
    when_none, when_some = c.state.copy(), c.state.copy()
    if type is types.NONE:
        test = Const(types.BOOL, True)
        when_some.dead = True
    elif isinstance(type, types.OptionalType):
        test = IsNone(types.BOOL, value)
        when_none, when_some = c.state.copy(), c.state.copy()
        target = node.left.target if isinstance(node.left, ast.NamedExpr) else node.left
        if isinstance(target, ast.Name) and target.id in c.local_names:
            when_none.narrow[target.id] = types.NONE
            when_some.narrow[target.id] = type.item
    else:
        test = (
            Block(types.BOOL, c.effect(value), Const(types.BOOL, False))
            if c.effect(value)
            else Const(types.BOOL, False)
        )
        when_none.dead = True
    if isinstance(node.ops[0], ast.IsNot):
        return negate(test), when_some, when_none
    return test, when_none, when_some


def bool_condition(c: FunctionContext, node: ast.BoolOp) -> tuple[Expr, State, State]:
    is_and = isinstance(node.op, ast.And)
    test, when_true, when_false = condition(c, node.values[0])
    for operand in node.values[1:]:
        c.state = when_true if is_and else when_false
        if c.state.dead:
            break
        right, right_true, right_false = condition(c, operand)
        if is_and:
            test = Conditional(types.BOOL, test, right, Const(types.BOOL, False))
            when_true, when_false = right_true, when_false.merge(right_false)
        else:
            test = Conditional(types.BOOL, test, Const(types.BOOL, True), right)
            when_true, when_false = when_true.merge(right_true), right_false
    return test, when_true, when_false


def bool_operation(c: FunctionContext, node: ast.BoolOp, expected: Type | None) -> Expr:
    """`a and b`, `a or b` as values."""
    return value_condition(c, node.values, isinstance(node.op, ast.And), expected, node)


def value_condition(
    c: FunctionContext, nodes: list[ast.expr], is_and: bool, expected: Type | None, where: ast.BoolOp
) -> Expr:
    node, rest = nodes[0], nodes[1:]
    if not rest:
        return c.expr(node, expected)
    entry = c.state.copy()
    found = len(c.calls), len(c.unknowns), len(c.made)
    _, when_true, when_false = condition(c, node)  # for what it narrows
    c.state = entry
    for noted, count in zip((c.calls, c.unknowns, c.made), found, strict=True):
        del noted[count:]  # type: ignore[attr-defined]
    left = c.expr(node, expected)
    stmts, held = c.hold(left)
    test = c.truth(held, node)
    c.state = when_true if is_and else when_false
    right = value_condition(c, rest, is_and, expected, where)
    c.state = c.state.merge(when_false if is_and else when_true)
    kept: Expr = held
    left_type, right_type = types.resolve(left.type), types.resolve(right.type)
    if isinstance(left_type, types.OptionalType) and not is_and:  # a true value is not None
        kept = Unwrap(left_type.item, held)
        left_type = left_type.item
    if left_type is types.NONE:
        return Block(right.type, stmts, Const(types.NONE, None) if is_and else right)
    type = join(c, left_type, right_type, where)
    kept, right = c.coerce(kept, type, node, "`and`/`or`"), c.coerce(right, type, rest[0], "`and`/`or`")
    if is_and:
        return Block(type, stmts, Conditional(type, test, right, kept))
    return Block(type, stmts, Conditional(type, test, kept, right))


def join(c: FunctionContext, left: Type, right: Type, node: ast.expr) -> Type:
    """The type of a value that comes from one of two branches."""
    if left is types.NEVER:
        return right
    if right is types.NEVER or types.unify(left, right):
        return left
    if left is types.NONE or right is types.NONE:
        return types.optional(right if left is types.NONE else left)
    if isinstance(left, types.OptionalType) and left.item is right:
        return left
    if isinstance(right, types.OptionalType) and right.item is left:
        return right
    if isinstance(left, types.TupleType) and isinstance(right, types.TupleType) and len(left.items) == len(right.items):
        return types.tuple_of(*(join(c, a, b, node) for a, b in zip(left.items, right.items, strict=True)))
    hint = "both branches must have one type"
    c.refuse(TypeMismatch(c.span(node), "this expression", str(left), str(right), hint))


def conditional(c: FunctionContext, node: ast.IfExp, expected: Type | None) -> Expr:
    test, when_true, when_false = condition(c, node.test)
    if isinstance(test, Const):
        c.state = when_true if test.value else when_false
        return c.expr(node.body if test.value else node.orelse, expected)
    c.state = when_true
    then = c.expr(node.body, expected)
    after_then, c.state = c.state, when_false
    other = c.expr(node.orelse, expected)
    c.state = after_then.merge(c.state)
    type = join(c, types.resolve(then.type), types.resolve(other.type), node)
    then, other = c.coerce(then, type, node.body, "`if`"), c.coerce(other, type, node.orelse, "`else`")
    return Conditional(type, test, then, other)


def named(c: FunctionContext, node: ast.NamedExpr, expected: Type | None) -> Expr:
    """`name := value`."""
    from redisjit.frontend.check import Checker

    assert isinstance(c, Checker)
    stmts: list[Stmt] = []
    value = c.expr(node.value, c.known_type(node.target.id))
    c.assign_name(node.target, value, node, stmts)
    return Block(value.type, stmts, local(c, node.target))


EXPRESSIONS: dict[type[ast.expr], Callable[..., Expr]] = {
    ast.Constant: constant,
    ast.Name: name,
    ast.Attribute: attribute,
    ast.Tuple: tuple_,
    ast.List: list_,
    ast.Dict: dict_,
    ast.Set: set_,
    ast.ListComp: list_comprehension,
    ast.Subscript: subscript,
    ast.BoolOp: bool_operation,
    ast.IfExp: conditional,
    ast.UnaryOp: operators.unary,
    ast.BinOp: operators.binary_node,
    ast.Compare: operators.compare_node,
    ast.Call: calls.check,
    ast.JoinedStr: text.joined,
    ast.NamedExpr: named,
}
