"""Comparisons and membership: which primitive or method of the prelude each is, by the types of its operands."""

from __future__ import annotations

import ast

from redisjit.frontend import types
from redisjit.frontend.bindings import names_type
from redisjit.frontend.conditions import negate
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.operators import (
    METHODS,
    SYMBOLS,
    as_float,
    as_int,
    is_user,
    might_be_none,
    other_operand,
    refuse,
    sequence,
)
from redisjit.frontend.tree import Block, Conditional, Const, Expr, IsNone, Prim, Read, TupleItem, Unwrap
from redisjit.frontend.types import Type

COMPARE_PRIMS = {"==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
MIRRORED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
EXACT_AS_FLOAT = 2**53


def compare_node(c: FunctionContext, node: ast.Compare, expected: Type | None) -> Expr:
    pairs = list(zip(node.ops, node.comparators, strict=True))
    if len(pairs) == 1 and isinstance(node.ops[0], (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)):
        sides = node.left, node.comparators[0]
        if any(map(names_type, sides)):
            from redisjit.frontend import instances

            test = instances.compare_types(c, *sides, node)
            return negate(test) if isinstance(node.ops[0], (ast.IsNot, ast.NotEq)) else test
    return chain(c, c.expr(node.left, None), pairs, node)


def chain(
    c: FunctionContext,
    left: Expr,
    pairs: list[tuple[ast.cmpop, ast.expr]],
    node: ast.Compare,
) -> Expr:
    """`a < b < c`: each operand is evaluated once, and none after the first comparison that fails."""
    (op, right_node), rest = pairs[0], pairs[1:]
    if not rest and isinstance(op, (ast.In, ast.NotIn)):
        from redisjit.frontend import membership

        found = membership.of_items(c, left, right_node, node)
        if found is not None:
            return negate(found) if isinstance(op, ast.NotIn) else found
    if not rest:
        return compare(c, op, left, other_operand(c, left, right_node), node)
    stmts, held_left = c.hold(left)
    right = other_operand(c, held_left, right_node)
    variable_stmts, held_right = c.hold(right)
    first = compare(c, op, held_left, held_right, node)
    after_first = c.state.copy()
    following = chain(c, held_right, rest, node)
    c.state = c.state.merge(after_first)
    kind = first.type if first.type is following.type else types.BOOL  # NumPy's comparisons give its own bool
    both = Conditional(kind, first, following, Const(kind, False))
    return Block(kind, stmts + variable_stmts, both)


def compare(c: FunctionContext, op: ast.cmpop, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """One comparison."""
    symbol = SYMBOLS[type(op)]
    if symbol in ("in", "not in"):
        return contains(c, left, right, symbol, node)
    if symbol in ("is", "is not"):
        return identity(c, left, right, symbol, node)
    if numpy_meets(left, right):
        from redisjit.frontend.arrays import operators as arrays

        return arrays.compare(c, symbol, left, right, node)
    if symbol == "==":
        return equal(c, left, right, node)
    if isinstance(types.resolve(left.type), types.EnumType) or isinstance(types.resolve(right.type), types.EnumType):
        from redisjit.frontend import enums

        if symbol not in ("==", "!="):
            left, right = enums.plain(c, left, node), enums.plain(c, right, node)
    mine = is_user(types.resolve(left.type)) or is_user(types.resolve(right.type))
    if mine and (symbol != "!=" or defines_unequal(left) or defines_unequal(right)):
        from redisjit.frontend import dunders

        return dunders.compare(c, symbol, left, right, node)
    if symbol == "!=":
        result = equal(c, left, right, node)
        return Prim(types.BOOL, "bool.not", [result])
    a, b = types.resolve(left.type), types.resolve(right.type)
    if types.is_buffer(a) or types.is_buffer(b):
        from redisjit.frontend import buffers

        return buffers.compare(c, symbol, left, right, node)
    if types.is_number(a) and types.is_number(b):
        return compare_numbers(c, symbol, left, right, node)
    if types.is_set_like(a) and types.is_set_like(b):
        return compare_sets(c, symbol, left, right, node)
    left, a = sequence(c, left, b, node) if types.is_sequence(b) else (left, a)
    right, b = sequence(c, right, a, node) if types.is_sequence(a) else (right, b)
    if isinstance(a, types.OptionalType) or isinstance(b, types.OptionalType):
        might_be_none(c, a, b, node)
    if isinstance(a, types.TupleType) and isinstance(b, types.TupleType):
        return compare_tuples(c, symbol, left, right, node)
    cls = c.program.class_of(a)
    if types.unify(a, b) and cls is not None and METHODS[symbol] in cls.methods:
        return c.call_method(left, METHODS[symbol], [right], node)
    hint = "bytes and str do not mix: write .encode()" if {a, b} == {types.BYTES, types.STR} else ""
    return refuse(c, symbol, a, b, node, hint)


def defines_unequal(value: Expr) -> bool:
    """Whether a class of the user's has `__ne__`."""
    type = types.resolve(value.type)
    if not isinstance(type, types.ClassType) or not type.decl.user:
        return False
    from redisjit.frontend.classes import user_class

    cls = user_class(type)
    return cls is not None and any("__ne__" in other.methods for other in cls.tree())


def numpy_meets(left: Expr, right: Expr) -> bool:
    """Whether a comparison is NumPy's: of its values with each other and with Python's numbers."""
    kinds = [types.resolve(left.type), types.resolve(right.type)]
    return any(map(types.is_numpy, kinds)) and all(types.is_numpy(kind) or types.is_number(kind) for kind in kinds)


def compare_numbers(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """Numbers compare by value, exactly: an int and a float never meet as rounded floats."""
    name = COMPARE_PRIMS[symbol]
    a, b = types.resolve(left.type), types.resolve(right.type)
    if a is types.FLOAT and b is types.FLOAT:
        return Prim(types.BOOL, f"float.{name}", [left, right])
    if a is not types.FLOAT and b is not types.FLOAT:
        return Prim(types.BOOL, f"int.{name}", [as_int(left), as_int(right)])
    if a is types.FLOAT:
        if isinstance(right, Const) and abs(right.value) <= EXACT_AS_FLOAT:
            return Prim(types.BOOL, f"float.{name}", [left, as_float(right)])
        stmts, held = c.hold(left)
        call = c.call_prelude(f"int_{COMPARE_PRIMS[MIRRORED[symbol]]}_float", [as_int(right), held], node)
        return Block(types.BOOL, stmts, call)
    if isinstance(left, Const) and abs(left.value) <= EXACT_AS_FLOAT:
        return Prim(types.BOOL, f"float.{name}", [as_float(left), right])
    return c.call_prelude(f"int_{name}_float", [as_int(left), right], node)


def equal(c: FunctionContext, left: Expr, right: Expr, node: ast.AST, *, inside: bool = False) -> Expr:
    """`left == right`; `inside` a container, which takes one object as equal to itself even where it is not (nan)."""
    a, b = types.resolve(left.type), types.resolve(right.type)
    if numpy_meets(left, right):
        from redisjit.frontend.arrays import operators as arrays

        return arrays.equal(c, left, right, node, inside=inside)
    if inside and a is types.FLOAT and b is types.FLOAT:
        return c.call_prelude("float_same", [left, right], node)
    if types.is_number(a) and types.is_number(b):
        return compare_numbers(c, "==", left, right, node)
    if isinstance(a, types.OptionalType) or isinstance(b, types.OptionalType) or types.NONE in (a, b):
        return equal_optional(c, left, right, node, inside=inside)
    if isinstance(a, types.TupleType) and isinstance(b, types.TupleType):
        return compare_tuples(c, "==", left, right, node)
    if is_user(a) or is_user(b):
        from redisjit.frontend import dunders

        return dunders.equal(c, left, right, node, inside=inside)
    if types.is_buffer(a) or types.is_buffer(b):
        from redisjit.frontend import buffers

        return buffers.compare(c, "==", left, right, node)
    if isinstance(a, types.EnumType) or isinstance(b, types.EnumType):
        return equal_members(c, left, right, node)
    if a is b is types.POINTER:
        return Prim(types.BOOL, "same_object", [left, right])
    if {a, b} <= {types.STR, types.STATUS}:
        a = b = types.STR
        return c.call_prelude(
            "text_equal", [Prim(types.STR, "as_str", [left]), Prim(types.STR, "as_str", [right])], node
        )
    if types.is_set_like(a) and types.is_set_like(b):
        return compare_sets(c, "==", left, right, node)
    left, a = sequence(c, left, b, node) if types.is_sequence(b) else (left, a)
    right, b = sequence(c, right, a, node) if types.is_sequence(a) else (right, b)
    cls = c.program.class_of(a)
    if types.unify(a, b) and cls is not None and "__eq__" in cls.methods:
        return c.call_method(left, "__eq__", [right], node)
    hint = "bytes and str are never equal: write .encode()" if {a, b} == {types.BYTES, types.STR} else ""
    return refuse(c, "==", a, b, node, hint)


def compare_sets(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    from redisjit.frontend import setops

    return setops.compare(c, symbol, left, right, node)


def equal_members(c: FunctionContext, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """Equality of members of enumerations: one of the same class, or an int or a str where the class says so."""
    from redisjit.frontend import enums

    if left.type is right.type:
        return Prim(types.BOOL, "int.eq", [Prim(types.INT, "enum.value", [side]) for side in (left, right)])
    x, y = enums.plain(c, left, node), enums.plain(c, right, node)
    if isinstance(types.resolve(x.type), types.EnumType) or isinstance(types.resolve(y.type), types.EnumType):
        return refuse(c, "==", left.type, right.type, node, "they are never equal: compare .value")
    return equal(c, x, y, node)


def equal_optional(c: FunctionContext, left: Expr, right: Expr, node: ast.AST, *, inside: bool) -> Expr:
    """Equality where None may stand on either side."""
    stmts, x = c.hold(left)
    more, y = c.hold(right)

    def is_none(value: Expr) -> Expr:
        type = types.resolve(value.type)
        if type is types.NONE:
            return Const(types.BOOL, True)
        return IsNone(types.BOOL, value) if isinstance(type, types.OptionalType) else Const(types.BOOL, False)

    def inner(value: Expr) -> Expr:
        type = types.resolve(value.type)
        return Unwrap(type.item, value) if isinstance(type, types.OptionalType) else value

    none_x, none_y = is_none(x), is_none(y)
    if types.NONE in (types.resolve(left.type), types.resolve(right.type)):
        both = none_y if types.resolve(left.type) is types.NONE else none_x
        return Block(types.BOOL, stmts + more, both)
    same = Conditional(types.BOOL, none_y, Const(types.BOOL, False), equal(c, inner(x), inner(y), node, inside=inside))
    return Block(types.BOOL, stmts + more, Conditional(types.BOOL, none_x, none_y, same))


def compare_tuples(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """Tuples compare item by item: the first difference decides, then the lengths."""
    a, b = types.resolve(left.type), types.resolve(right.type)
    assert isinstance(a, types.TupleType)
    assert isinstance(b, types.TupleType)
    stmts, x = c.hold(left)
    more, y = c.hold(right)
    count = min(len(a.items), len(b.items))
    by_length = {
        "==": len(a.items) == len(b.items),
        "<": len(a.items) < len(b.items),
        "<=": len(a.items) <= len(b.items),
        ">": len(a.items) > len(b.items),
        ">=": len(a.items) >= len(b.items),
    }
    result: Expr = Const(types.BOOL, by_length[symbol])
    if symbol == "==" and len(a.items) != len(b.items):
        return Block(types.BOOL, stmts + more, result)
    operators: dict[str, ast.cmpop] = {"<": ast.Lt(), "<=": ast.LtE(), ">": ast.Gt(), ">=": ast.GtE()}
    for index in reversed(range(count)):
        i, j = TupleItem(a.items[index], x, index), TupleItem(b.items[index], y, index)
        same = equal(c, i, j, node, inside=True)
        differs = (
            Const(types.BOOL, False) if symbol == "==" else c.truth(compare(c, operators[symbol], i, j, node), node)
        )
        result = Conditional(types.BOOL, same, result, differs)
    return Block(types.BOOL, stmts + more, result)


def contains(c: FunctionContext, left: Expr, right: Expr, symbol: str, node: ast.AST) -> Expr:
    type = types.resolve(right.type)
    stmts, item = c.hold(left)
    test: Expr
    if isinstance(type, types.OptionalType):
        might_be_none(c, types.BOOL, type, node)
    if isinstance(type, types.EnumType):
        from redisjit.frontend import enums

        flag = enums.contains(c, item, right, node)
        return Block(types.BOOL, stmts, Prim(types.BOOL, "bool.not", [flag]) if symbol == "not in" else flag)
    if is_user(type):
        from redisjit.frontend import dunders

        inside = dunders.contains(c, item, right, node)
        if inside is None:
            inside = by_search(c, item, right, node)
        if inside is None:
            return refuse(c, symbol, types.resolve(left.type), type, node, "give the class a __contains__")
        return Block(types.BOOL, stmts, Prim(types.BOOL, "bool.not", [inside]) if symbol == "not in" else inside)
    if types.is_buffer(type) or (type is types.BYTES and types.is_buffer(types.resolve(item.type))):
        from redisjit.frontend import buffers

        test = buffers.contains(c, item, right, node)
        return Block(types.BOOL, stmts, negate(test) if symbol == "not in" else test)
    if isinstance(type, types.TupleType):
        more, held = c.hold(right)
        stmts = stmts + more
        test = Const(types.BOOL, False)
        for index, kind in reversed(list(enumerate(type.items))):
            same = equal(c, item, TupleItem(kind, held, index), node, inside=True)
            test = Conditional(types.BOOL, same, Const(types.BOOL, True), test)
    else:
        cls = c.program.class_of(type)
        if cls is not None and cls.name == "iterator":
            found = by_search(c, item, right, node)
            assert found is not None
            return Block(types.BOOL, stmts, negate(found) if symbol == "not in" else found)
        if cls is None or "__contains__" not in cls.methods:
            return refuse(c, symbol, types.resolve(left.type), type, node)
        name = "__contains__"
        if type is types.BYTES and types.resolve(left.type) in (types.INT, types.BOOL):
            name, item = "_contains_byte", as_int(item)
            if isinstance(right, Const):
                test = byte_in(c, item, right.value, node)
                return Block(types.BOOL, stmts, negate(test) if symbol == "not in" else test)
        wanted = c.program.signature(cls.methods[name], type).params[1].type
        if types.is_sequence(types.resolve(wanted)) and isinstance(types.resolve(item.type), types.TupleType):
            item = c.coerce(item, wanted, node, symbol)
        if not types.unify(types.resolve(item.type), wanted) and not isinstance(
            types.resolve(wanted), types.OptionalType
        ):
            hint = "bytes and str do not mix: write .encode()" if type in (types.BYTES, types.STR) else ""
            return refuse(c, symbol, types.resolve(left.type), type, node, hint)
        test = c.call_method(right, name, [item], node)
    if symbol == "not in":
        test = Prim(types.BOOL, "bool.not", [test])
    return Block(types.BOOL, stmts, test)


def by_search(c: FunctionContext, item: Expr, source: Expr, node: ast.AST) -> Expr | None:
    """`item in source` for what can only be iterated over: as far as it is needed."""
    from redisjit.frontend import loops
    from redisjit.frontend.tree import Assign, Break, If, While

    cls = c.program.class_of(types.resolve(source.type))
    if cls is None or (cls.user and not {"__iter__", "__getitem__"} & cls.methods.keys()):
        return None
    assert isinstance(node, ast.expr)
    stmts, item = c.hold(item, fixed=True)
    plan = loops.over_value(c, source, node)
    found = c.temporary(types.BOOL)
    same = equal(c, plan.item, item, node, inside=True)
    stop = If(same, [Assign(found, Const(types.BOOL, True)), Break()], [])
    start = Assign(found, Const(types.BOOL, False))
    return Block(
        types.BOOL, [*stmts, *plan.init, start, While(plan.test, [*plan.advance, stop])], Read(types.BOOL, found)
    )


def byte_in(c: FunctionContext, item: Expr, wanted: bytes, node: ast.AST) -> Expr:
    """`byte in b"..."` for constant bytes: a few comparisons, which LLVM makes one test of, or a look into a table."""
    stmts, byte = c.hold(c.call_prelude("checked_byte", [item], node), fixed=True)
    if len(set(wanted)) > 24:
        table = Const(types.BYTES, bytes(n in wanted for n in range(256)))
        test = c.call_prelude("marked_in", [table, byte], node)
        return Block(types.BOOL, stmts, test)
    test = Const(types.BOOL, False)
    for value in sorted(set(wanted)):
        same = Prim(types.BOOL, "int.eq", [byte, Const(types.INT, value)])
        test = Prim(types.BOOL, "bool.or", [test, same]) if not isinstance(test, Const) else same
    return Block(types.BOOL, stmts, test)


def identity(c: FunctionContext, left: Expr, right: Expr, symbol: str, node: ast.AST) -> Expr:
    a, b = types.resolve(left.type), types.resolve(right.type)
    test: Expr
    if types.NONE in (a, b):
        value, type = (left, a) if b is types.NONE else (right, b)
        if isinstance(type, types.OptionalType):
            test = IsNone(types.BOOL, value)
        else:
            test = Block(types.BOOL, c.effect(value), Const(types.BOOL, type is types.NONE))
    elif {a, b} <= {types.BOOL, types.optional(types.BOOL)}:
        test = equal(c, left, right, node)
    elif isinstance(a, types.EnumType) and a is b:
        test = equal_members(c, left, right, node)
    elif same_kind(a, b):
        test = Prim(types.BOOL, "same_object", [left, right])
    else:
        return refuse(c, symbol, a, b, node, "`is` compares with None, bool and objects: write ==")
    return Prim(types.BOOL, "bool.not", [test]) if symbol == "is not" else test


def same_kind(a: Type, b: Type) -> bool:
    """Whether `is` can compare two types: both are objects that may be one, or None."""
    a = a.item if isinstance(a, types.OptionalType) else a
    b = b.item if isinstance(b, types.OptionalType) else b
    if not isinstance(a, types.ClassType) or not isinstance(b, types.ClassType):
        return False
    if a.decl.user and b.decl.user:
        from redisjit.frontend import dunders

        return dunders.related_classes(a, b)
    return a is b
