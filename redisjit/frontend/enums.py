"""Enum, IntEnum, StrEnum, Flag and IntFlag: a member is a number, its place among the members or its own value.

All that Python says of members (names, values, texts) is asked of the class itself, which the import has made.
"""

from __future__ import annotations

import ast
import enum
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from redisjit.diagnostics.language import NoAttribute, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.tree import Assign, Block, Conditional, Const, Expr, If, MakeTuple, Prim, Raise, Read, Stmt
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.scope import Universe, UserScope

MOST_COMBINATIONS = 256  # of flags whose texts are made at compile time
OWN_METHODS = ("__init__", "__eq__", "__hash__", "__bool__", "__contains__", "_missing_", "_generate_next_value_")


class EnumClass(UserClass):
    """An enumeration. `by_value` says that a member is its value, an int; else it is its place among the members."""

    __slots__ = ("by_value", "enumeration", "members_", "type")

    def __init__(self, python: type[enum.Enum], node: ast.ClassDef, scope: UserScope, universe: Universe) -> None:
        self.enumeration = python
        super().__init__(python, node, scope, universe)
        self.members_: list[enum.Enum] = list(python)
        self.by_value = issubclass(python, (int, enum.Flag))
        self.type = types.EnumType(self)

    def find_base(self) -> None:
        kinds = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag, enum.StrEnum, object)
        if any(base not in kinds for base in self.python.__bases__):
            self.problem = (
                "an enumeration with a base class of its own",
                "use Enum, IntEnum, StrEnum, Flag or IntFlag",
            )

    def refused(self) -> tuple[str, str] | None:
        own = next((name for name in OWN_METHODS if name in self.methods), None)
        if own is not None:
            return f"an enumeration with `{own}`", "use plain methods"
        for decorator in self.node.decorator_list:
            name = ast.unparse(decorator).split(".")[-1]
            if name not in ("unique", "verify", "final"):
                return f"with the decorator `{name}`", "leave the decorator out"
        kinds = {value.value.__class__ for value in self.enumeration}
        if len(kinds) > 1 or not kinds <= {int, str, bytes, float, bool, tuple}:
            return "an enumeration of values of several types", "give the members values of one type"
        return None

    def find_fields(self) -> None:
        return

    @property
    def is_flag(self) -> bool:
        return issubclass(self.enumeration, enum.Flag)

    @property
    def is_int(self) -> bool:
        """Whether members are ints for Python."""
        return issubclass(self.enumeration, int)

    @property
    def is_text(self) -> bool:
        return issubclass(self.enumeration, str)

    def number_of(self, value: enum.Enum) -> int:
        """What stands for a member at run time."""
        return int(value.value) if self.by_value else self.members_.index(value)

    def all_values(self) -> list[enum.Enum]:
        """Every value there is: the members, and of flags the combinations of them (few enough to be listed)."""
        if not self.is_flag:
            return self.members_
        bits = [value.value for value in self.members_]
        found = {0}
        for bit in bits:
            found |= {one | bit for one in found}
        return [self.enumeration(value) for value in sorted(found)] if len(found) <= MOST_COMBINATIONS else []


def class_of(type: Type) -> EnumClass | None:
    """The enumeration that a type is of, or None."""
    return type.decl if isinstance(type, types.EnumType) and isinstance(type.decl, EnumClass) else None


def constant(c: FunctionContext, value: enum.Enum) -> Expr:
    """A member."""
    decl = c.program.universe.entity(type(value), type(value).__name__)
    assert isinstance(decl, EnumClass)
    return Const(decl.type, decl.number_of(value))


def plain(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """A member of an IntEnum, IntFlag or StrEnum as the int or str that it is; other values as they are."""
    decl = class_of(types.resolve(value.type))
    if decl is None or not (decl.is_int or decl.is_text):
        return value
    return value_of(c, value, decl, node)


def value_of(c: FunctionContext, value: Expr, decl: EnumClass, node: ast.AST) -> Expr:
    """`member.value`."""
    if decl.by_value:
        return Const(types.INT, value.value) if isinstance(value, Const) else Prim(types.INT, "enum.value", [value])
    return choose(c, value, decl, lambda member: member.value, node)


def choose(
    c: FunctionContext, value: Expr, decl: EnumClass, what: Callable[[enum.Enum], Any], node: ast.AST, hint: str = ""
) -> Expr:
    """What a function says of a member, for all of them at compile time."""
    from redisjit.frontend import names

    place = node if isinstance(node, ast.expr) else ast.copy_location(ast.Constant(None), node)
    members = decl.all_values()
    if not members:
        c.unsupported(place, f"the text of the flags of {decl.name}, which are many", "show their value")
    if isinstance(value, Const):
        found = next(member for member in members if decl.number_of(member) == value.value)
        return names.const_of(c, what(found), place)
    variable = c.temporary(types.INT)
    stmts: list[Stmt] = [Assign(variable, Prim(types.INT, "enum.value", [value]))]
    results = [names.const_of(c, what(member), place) for member in members]
    kind = results[0].type
    for other in results:
        kind = types.optional(kind) if other.type is types.NONE else kind
        kind = types.optional(other.type) if kind is types.NONE else kind
    made = c.coerce(results[-1], kind, node, "a member")
    for member, one in reversed(list(zip(members, results, strict=True))[:-1]):
        test = same(variable, decl.number_of(member))
        made = Conditional(kind, test, c.coerce(one, kind, node, "a member"), made)
    if decl.is_flag:  # bits that no member has
        mask = 0
        for member in members:
            mask |= int(member.value)
        outside = Prim(types.INT, "int.and", [Read(types.INT, variable), Const(types.INT, ~mask)])
        test = Prim(types.BOOL, "int.ne", [outside, Const(types.INT, 0)])
        error = c.program.universe.exceptions.of(ValueError)
        text = Const(types.STR, f"a value of {decl.name} with unknown bits has no text here")
        stmts.append(If(test, [Raise(error, text, getattr(node, "lineno", 0))], [], False))
    return Block(kind, stmts, made)


def same(variable: Any, number: int) -> Expr:
    return Prim(types.BOOL, "int.eq", [Read(types.INT, variable), Const(types.INT, number)])


# Attributes


def attribute(c: FunctionContext, obj: Expr, node: ast.Attribute) -> Expr:
    """`member.name`, `member.value`, a property, data of the class."""
    from redisjit.frontend.refusals import name_span

    type = types.resolve(obj.type)
    decl = class_of(type)
    assert decl is not None
    if node.attr in ("value", "_value_"):
        return value_of(c, obj, decl, node)
    if node.attr in ("name", "_name_"):
        return choose(c, obj, decl, lambda member: member.name, node)
    method = decl.method(node.attr)
    if method is not None and "property" in method.marks:
        return c.call_method(obj, node.attr, [], node)
    hint = f"call it: .{node.attr}()" if method is not None else "it has .name and .value"
    c.refuse(NoAttribute(name_span(c, node), str(type), node.attr, hint))


def class_attribute(c: FunctionContext, decl: EnumClass, node: ast.Attribute) -> Any:
    """`E.MEMBER`: the member as a Python object, or None."""
    return decl.enumeration.__members__.get(node.attr)


def call(c: FunctionContext, func: ast.Attribute, node: ast.Call, obj: Expr) -> Expr:
    """`member.method(...)`."""
    from redisjit.frontend import calls
    from redisjit.frontend.refusals import name_span

    type = types.resolve(obj.type)
    decl = class_of(type)
    assert decl is not None
    method = decl.method(func.attr)
    if method is None and decl.is_text:
        inner = ast.copy_location(
            ast.Attribute(ast.Attribute(func.value, "value", ast.Load()), func.attr, ast.Load()), func
        )
        ast.copy_location(inner.value, func)
        return calls.method(c, inner, ast.copy_location(ast.Call(inner, node.args, node.keywords), node))
    if method is None or method.marks & {"property", "decorated", "classmethod"}:
        c.refuse(NoAttribute(name_span(c, func), str(type), func.attr, "call a plain method"))
    bound = [] if "staticmethod" in method.marks else [obj]
    return calls.call_function(c, method, signature(c, method, type), bound, node)


def signature(c: FunctionContext, method: FunctionDecl, type: Type) -> Any:
    return c.program.signature(method, None if "staticmethod" in method.marks else type)


# The class itself


def members_of(c: FunctionContext, decl: EnumClass) -> Expr:
    """The members, as what iterating over the class gives."""
    items = [constant(c, member) for member in decl.members_]
    return MakeTuple(types.tuple_of(*(item.type for item in items)), items)


def construct(c: FunctionContext, decl: EnumClass, node: ast.Call) -> Expr:
    """`E(value)`: the member with a value, or ValueError."""
    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), decl.name, "takes one value"))
    given = c.expr(node.args[0], None)
    if types.resolve(given.type) is decl.type:
        return given
    if decl.is_flag:
        if not decl.is_int:
            c.unsupported(node, f"`{decl.name}(value)` of a Flag", "combine its members with |")
        value = c.coerce(given, types.INT, node.args[0], f"{decl.name}()")
        stmts, held = c.hold(value)
        negative = Prim(types.BOOL, "int.lt", [held, Const(types.INT, 0)])
        error = c.program.universe.exceptions.of(ValueError)
        text = Const(types.STR, "a negative value of flags is not compiled")
        check = If(negative, [Raise(error, text, node.lineno)], [], False)
        return Block(decl.type, [*stmts, check], Prim(decl.type, "enum.value", [held]))
    return search(
        c,
        decl,
        given,
        [(m.value, m) for m in decl.members_],
        node,
        ValueError,
        f" is not a valid {decl.python.__qualname__}",
    )


def by_name(c: FunctionContext, decl: EnumClass, name: Expr, node: ast.expr) -> Expr:
    """`E["NAME"]`, or KeyError."""
    name = c.coerce(name, types.STR, node, "the name of a member")
    pairs = [(key, member) for key, member in decl.enumeration.__members__.items()]
    return search(c, decl, name, pairs, node, KeyError, "")


def search(
    c: FunctionContext,
    decl: EnumClass,
    given: Expr,
    pairs: list[tuple[Any, enum.Enum]],
    node: ast.expr,
    error: type[Exception],
    after: str,
) -> Expr:
    """The member whose key equals a value; an exception that shows the value else."""
    from redisjit.frontend import comparisons, names
    from redisjit.frontend.text import join_parts, repr_of

    stmts, held = c.hold(given)
    variable = c.temporary(decl.type)
    shown = repr_of(c, held, node)
    message = join_parts(c, [shown, Const(types.STR, after)], node) if after else shown
    level: list[Stmt] = [Raise(c.program.universe.exceptions.of(error), message, node.lineno)]
    for key, member in reversed(pairs):
        test = comparisons.equal(c, held, names.const_of(c, key, node), node)
        level = [If(test, [Assign(variable, constant(c, member))], level)]
    return Block(decl.type, [*stmts, *level], Read(decl.type, variable))


# Operators


def binary(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr | None:
    """An operator on flags, whose result is flags; None where members are numbers or text, or refuse it."""
    a, b = types.resolve(left.type), types.resolve(right.type)
    decl = class_of(a) or class_of(b)
    assert decl is not None
    names = {"&": "int.and", "|": "int.or", "^": "int.xor"}
    if not decl.is_flag or symbol not in names:
        return None
    other = b if class_of(a) is decl else a
    if other is not decl.type and not (decl.is_int and other in (types.INT, types.BOOL)):
        return None
    numbers = [
        Prim(types.INT, "enum.value", [side]) if class_of(kind) else side for side, kind in ((left, a), (right, b))
    ]
    made: Expr = Prim(types.INT, names[symbol], numbers)
    if other is not decl.type:  # an int may have any bits
        stmts, held = c.hold(made)
        negative = Prim(types.BOOL, "int.lt", [held, Const(types.INT, 0)])
        error = c.program.universe.exceptions.of(ValueError)
        text = Const(types.STR, "a negative value of flags is not compiled")
        check = If(negative, [Raise(error, text, getattr(node, "lineno", 0))], [], False)
        return Block(decl.type, [*stmts, check], Prim(decl.type, "enum.value", [held]))
    return Prim(decl.type, "enum.value", [made])


def invert(c: FunctionContext, value: Expr, node: ast.UnaryOp) -> Expr:
    """`~flags`: the other members."""
    decl = class_of(types.resolve(value.type))
    assert decl is not None
    mask = 0
    for member in decl.members_:
        mask |= int(member.value)
    if mask & (mask + 1):
        c.unsupported(node, f"`~` on {decl.name}, whose bits are not all named", "combine the members with |")
    stmts, held = c.hold(Prim(types.INT, "enum.value", [value]))
    outside = Prim(
        types.BOOL, "int.ne", [Prim(types.INT, "int.and", [held, Const(types.INT, ~mask)]), Const(types.INT, 0)]
    )
    error = c.program.universe.exceptions.of(ValueError)
    text = Const(types.STR, f"~ on a value of {decl.name} with unknown bits is not compiled")
    check = If(outside, [Raise(error, text, node.lineno)], [], False)
    result = Prim(types.INT, "int.xor", [held, Const(types.INT, mask)])
    return Block(decl.type, [*stmts, check], Prim(decl.type, "enum.value", [result]))


def contains(c: FunctionContext, item: Expr, value: Expr, node: ast.AST) -> Expr:
    """`flag in flags`."""
    from redisjit.frontend import operators

    decl = class_of(types.resolve(value.type))
    assert decl is not None
    if not decl.is_flag or types.resolve(item.type) is not decl.type:
        return operators.refuse(c, "in", types.resolve(item.type), decl.type, node)
    stmts, held = c.hold(Prim(types.INT, "enum.value", [item]))
    both = Prim(types.INT, "int.and", [held, Prim(types.INT, "enum.value", [value])])
    return Block(types.BOOL, stmts, Prim(types.BOOL, "int.eq", [both, held]))


def truth(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    decl = class_of(types.resolve(value.type))
    assert decl is not None
    if decl.by_value:
        return Prim(types.BOOL, "int.ne", [Prim(types.INT, "enum.value", [value]), Const(types.INT, 0)])
    if decl.is_text:
        return c.truth(value_of(c, value, decl, node), node)
    return Block(types.BOOL, c.effect(value), Const(types.BOOL, True))


def text(c: FunctionContext, value: Expr, node: ast.AST, *, as_repr: bool) -> Expr:
    """`str(member)` or `repr(member)`, as Python says them."""
    decl = class_of(types.resolve(value.type))
    assert decl is not None
    for name in ("__repr__",) if as_repr else ("__str__",):
        if name in decl.methods:
            return c.call_method(value, name, [], node)
    if not as_repr and decl.is_int and decl.enumeration.__str__ is int.__repr__:
        return c.call_prelude("int_text", [Prim(types.INT, "enum.value", [value])], node)
    return choose(c, value, decl, repr if as_repr else str, node)
