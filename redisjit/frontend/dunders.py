"""Operators and built-in functions on the user's classes, by their special methods.

A method that may return NotImplemented is compiled with None in its place: the operator then asks the other operand,
and after that does what CPython does: TypeError, or for `==` the identity.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from redisjit.diagnostics.language import BadOperand
from redisjit.frontend import classes, comparisons, methods, operators, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Conditional, Const, Expr, If, IsNone, Prim, Raise, Read, Stmt, Unwrap
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.loops import Plan

MIRRORED = {"<": "__gt__", "<=": "__ge__", ">": "__lt__", ">=": "__le__", "==": "__eq__", "!=": "__ne__"}


def either(c: FunctionContext, left: Expr, right: Expr) -> bool:
    """Whether an operand is an object of a class of the user's."""
    return any(classes.user_class(types.resolve(value.type)) is not None for value in (left, right))


# What `object` has: a class without such a method has this one where a class below it has its own.
DEFAULTS = {
    "__eq__": "def __eq__(self, other: object) -> bool:\n    return NotImplemented",
    "__repr__": "def __repr__(self) -> str:\n    raise NotImplementedError",
    "__str__": 'def __str__(self) -> str:\n    return f"{self!r}"',
}


def ensure(cls: UserClass, name: str) -> None:
    """Let a class have a method that classes below it define, and that Python's `object` has."""
    if name in cls.methods or name not in DEFAULTS or not any(name in other.methods for other in cls.tree()):
        return
    made = cls.generate(name, DEFAULTS[name])
    for other in cls.tree():
        other.methods.setdefault(name, made)


def one_meaning(c: FunctionContext, symbol: str, name: str, left: Type, right: Type, node: ast.AST) -> None:
    """Refuse operators where the class of the right operand may have a say before that of the left."""
    first, second = classes.user_class(left), classes.user_class(right)
    if first is None or second is None or not related_classes(left, right):
        return
    below = {*first.tree(), *second.tree()}
    written = {cls.methods[name] for cls in below if name in cls.methods and not cls.methods[name].synthetic}
    if len(below) > 1 and len(written) > 1:
        c.unsupported(node, f"`{symbol}` where a subclass overrides {name}", "define it in the base class alone")


def method_for(c: FunctionContext, value: Expr, name: str, other: Expr | None = None) -> UserClass | None:
    """The class of `value`, where it has a method of this name that takes `other`."""
    type = types.resolve(value.type)
    cls = classes.user_class(type)
    if cls is not None:
        ensure(cls, name)
    decl = cls.method(name) if cls is not None else None
    if cls is None or decl is None or not isinstance(type, types.ClassType):
        return None
    if other is None:
        return cls
    signature = methods.signature_for(c.program, decl, type)
    if len(signature.params) < 2:
        return None
    return cls if accepts(c, signature.params[1].type, types.resolve(other.type)) else None


def accepts(c: FunctionContext, wanted: Type, found: Type) -> bool:
    """Whether a value of one type can stand where another is needed."""
    wanted = types.resolve(wanted)
    if wanted is found or isinstance(wanted, types.Unknown) or types.has_unknown(found):
        return True
    if isinstance(wanted, types.OptionalType):
        inner = found.item if isinstance(found, types.OptionalType) else found
        return found is types.NONE or accepts(c, wanted.item, inner)
    if isinstance(wanted, types.ClassType) and isinstance(found, types.ClassType):
        return classes.is_below(c.program, found, wanted)
    if isinstance(wanted, types.TupleType) and isinstance(found, types.TupleType):
        same = len(wanted.items) == len(found.items)
        return same and all(accepts(c, a, b) for a, b in zip(wanted.items, found.items, strict=True))
    return False


def call(c: FunctionContext, value: Expr, name: str, args: list[Expr], node: ast.AST) -> tuple[Expr, bool]:
    """A call of a special method; and whether its None stands for NotImplemented."""
    cls = classes.user_class(types.resolve(value.type))
    assert cls is not None
    made = methods.call_known(c, value, name, args, node)
    return made, cls.methods[name].may_not_implement


def attempts(
    c: FunctionContext, tries: list[tuple[Expr, str, Expr]], otherwise: Expr, node: ast.AST, type: Type | None = None
) -> Expr:
    """The result of the first method that does not return NotImplemented, else `otherwise`, an error or a value."""
    (value, name, other), rest = tries[0], tries[1:]
    made, may_fail = call(c, value, name, [other], node)
    if not may_fail:
        return made
    found = types.resolve(made.type)
    assert isinstance(found, types.OptionalType)
    stmts, held = c.hold(made)
    following = attempts(c, rest, otherwise, node, found.item) if rest else otherwise
    if following.type is types.NEVER:
        assert isinstance(following, Block)
        absent = If(IsNone(types.BOOL, held), following.stmts, [], False)
        return Block(found.item, [*stmts, absent], Unwrap(found.item, held))
    kept = c.coerce(following, found.item, node, "the result of this operator")
    return Block(found.item, stmts, Conditional(found.item, IsNone(types.BOOL, held), kept, Unwrap(found.item, held)))


def failure(c: FunctionContext, text: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """A TypeError, with the names of the operands' classes in it."""
    from redisjit.frontend.instances import name_of_class
    from redisjit.frontend.text import join_parts

    before, between, after = text.split("{}")
    parts: list[Expr] = [Const(types.STR, before), name_of_class(c, left, node), Const(types.STR, between)]
    parts += [name_of_class(c, right, node), Const(types.STR, after)]
    message = join_parts(c, [part for part in parts if not (isinstance(part, Const) and not part.value)], node)
    error = Raise(c.program.universe.exceptions.of(TypeError), message, getattr(node, "lineno", 0))
    return Block(types.NEVER, [error], Const(types.NONE, None))


def twice(c: FunctionContext, left: Expr, right: Expr) -> tuple[list[Stmt], Expr, Expr]:
    """Both operands, so that they can be read again."""
    stmts, x = c.hold(left)
    more, y = c.hold(right)
    return [*stmts, *more], x, y


# Operators


def binary(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`left + right` and its like, where an operand is the user's."""
    name = operators.METHODS[symbol]
    reflected = name.replace("__", "__r", 1)
    in_place = name.replace("__", "__i", 1)
    shown = symbol + "=" if isinstance(node, ast.AugAssign) else symbol
    stmts, x, y = twice(c, left, right)
    tries: list[tuple[Expr, str, Expr]] = []
    if isinstance(node, ast.AugAssign) and method_for(c, x, in_place, y):
        tries.append((x, in_place, y))
    if method_for(c, x, name, y):
        tries.append((x, name, y))
    a, b = types.resolve(x.type), types.resolve(y.type)
    one_meaning(c, shown, name, a, b, node)
    if a is not b:
        one_meaning(c, shown, reflected, a, b, node)
    if (a is not b or not tries) and method_for(c, y, reflected, x):
        tries.append((y, reflected, x))
    if not tries:
        return operators.refuse(c, shown, a, b, node)
    text = f"unsupported operand type(s) for {shown}: '{{}}' and '{{}}'"
    result = attempts(c, tries, failure(c, text, x, y, node), node)
    return Block(result.type, stmts, result) if stmts else result


def equal(c: FunctionContext, left: Expr, right: Expr, node: ast.AST, *, inside: bool) -> Expr:
    """`left == right`."""
    stmts, x, y = twice(c, left, right)
    tries: list[tuple[Expr, str, Expr]] = []
    if method_for(c, x, "__eq__", y):
        tries.append((x, "__eq__", y))
    a, b = types.resolve(x.type), types.resolve(y.type)
    one_meaning(c, "==", "__eq__", a, b, node)
    if (a is not b or not tries) and method_for(c, y, "__eq__", x):
        tries.append((y, "__eq__", x))
    related = related_classes(a, b)
    same: Expr = Prim(types.BOOL, "same_object", [x, y]) if related else Const(types.BOOL, False)
    if not tries:
        if not related:
            return operators.refuse(c, "==", a, b, node, "they are never equal")
        return Block(types.BOOL, stmts, same) if stmts else same
    result = attempts(c, tries, same, node)
    if types.resolve(result.type) is not types.BOOL:
        result = c.truth(result, node)
    if inside and related:
        result = Conditional(types.BOOL, same, Const(types.BOOL, True), result)
    return Block(types.BOOL, stmts, result) if stmts else result


def related_classes(a: Type, b: Type) -> bool:
    """Whether one object can be of both types."""
    first, second = classes.user_class(a), classes.user_class(b)
    if first is None or second is None:
        return False
    return first.is_subclass(second) or second.is_subclass(first)


def compare(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`<` and its like; `!=` of a class that defines it."""
    name = operators.METHODS[symbol]
    stmts, x, y = twice(c, left, right)
    tries = [(x, name, y)] if method_for(c, x, name, y) else []
    a, b = types.resolve(x.type), types.resolve(y.type)
    one_meaning(c, symbol, name, a, b, node)
    if (a is not b or not tries) and method_for(c, y, MIRRORED[symbol], x):
        tries.append((y, MIRRORED[symbol], x))
    if not tries:
        return operators.refuse(c, symbol, a, b, node)
    otherwise = failure(c, f"'{symbol}' not supported between instances of '{{}}' and '{{}}'", x, y, node)
    if symbol == "!=":
        otherwise = negated(Prim(types.BOOL, "same_object", [x, y]))
    result = attempts(c, tries, otherwise, node)
    return Block(result.type, stmts, result) if stmts else result


def negated(test: Expr) -> Expr:
    return Prim(types.BOOL, "bool.not", [test])


def unary(c: FunctionContext, symbol: str, value: Expr, node: ast.UnaryOp) -> Expr:
    name = {"-": "__neg__", "+": "__pos__", "~": "__invert__"}[symbol]
    if method_for(c, value, name) is None:
        c.refuse(BadOperand(c.span(node.operand), symbol, str(types.resolve(value.type))))
    return methods.call_known(c, value, name, [], node)


def length(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`len(value)`: not negative, as CPython checks."""
    made = methods.call_known(c, value, "__len__", [], node)
    variable = c.temporary(types.INT)
    from redisjit.frontend.tree import Assign

    held = Read(types.INT, variable)
    negative = Prim(types.BOOL, "int.lt", [held, Const(types.INT, 0)])
    error = c.program.universe.exceptions.of(ValueError)
    text = Const(types.STR, "__len__() should return >= 0")
    check = If(negative, [Raise(error, text, getattr(node, "lineno", 0))], [], False)
    return Block(types.INT, [Assign(variable, c.coerce(made, types.INT, node, "__len__()")), check], held)


def truth(c: FunctionContext, value: Expr, node: ast.AST) -> Expr | None:
    """Python's truth of an object, or None when the class says nothing of it."""
    cls = classes.user_class(types.resolve(value.type))
    assert cls is not None
    for name in ("__bool__", "__len__"):
        if name not in cls.methods and any(name in other.methods for other in cls.tree()):
            c.unsupported(node, f"the truth of a {cls.name}, which its subclasses decide", "give it a __bool__")
    if method_for(c, value, "__bool__"):
        return methods.call_known(c, value, "__bool__", [], node)
    if method_for(c, value, "__len__"):
        return Prim(types.BOOL, "int.ne", [length(c, value, node), Const(types.INT, 0)])
    return None


def contains(c: FunctionContext, item: Expr, value: Expr, node: ast.AST) -> Expr | None:
    """`item in value`, where the class says what that means."""
    if method_for(c, value, "__contains__", item):
        return c.truth(methods.call_known(c, value, "__contains__", [item], node), node)
    if not method_for(c, value, "__iter__") or method_for(c, value, "__contains__"):
        return None
    from redisjit.frontend import loops
    from redisjit.frontend.tree import Assign, Break, While

    place = node if isinstance(node, ast.expr) else ast.copy_location(ast.Constant(None), node)
    stmts, wanted = c.hold(item, fixed=True)
    plan = loops.over_value(c, value, place)
    found = c.temporary(types.BOOL)
    same = comparisons.equal(c, plan.item, wanted, node, inside=True)
    stop: list[Stmt] = [Assign(found, Const(types.BOOL, True)), Break()]
    search = While(plan.test, [*plan.advance, If(same, stop, [])])
    begin = Assign(found, Const(types.BOOL, False))
    return Block(types.BOOL, [*stmts, *plan.init, begin, search], Read(types.BOOL, found))


def hash_of(c: FunctionContext, value: Expr, type: types.ClassType, node: ast.AST) -> Expr:
    """The hash of an object as a key: what `__hash__` says, or its identity."""
    cls = type.decl
    assert isinstance(cls, UserClass)
    below = cls.tree()
    if not cls.unhashable and any(other.unhashable or overrides_hash(cls, other) for other in below):
        c.unsupported(node, f"{type} as a key", "its subclasses differ in how they are keys: define __hash__ in it")
    if cls.unhashable:
        c.unsupported(node, f"{type} as a key", "it has __eq__ and no __hash__: make it a frozen dataclass")
    if cls.method("__hash__") is None:
        address = Prim(types.POINTER, "object.address", [value])
        return c.call_prelude("hash_int", [Prim(types.INT, "ptr.to_int", [address])], node)
    return c.call_prelude("hash_int", [methods.call_known(c, value, "__hash__", [], node)], node)


def overrides_hash(cls: UserClass, other: UserClass) -> bool:
    """Whether a class below another one has a hash, or an equality, where that one has none."""
    return any(name in other.methods and name not in cls.methods for name in ("__hash__", "__eq__"))


def text(c: FunctionContext, value: Expr, type: types.ClassType, node: ast.AST, *, as_repr: bool) -> Expr:
    """`str(value)` or `repr(value)`."""
    cls = classes.user_class(type)
    assert cls is not None
    for name in ("__repr__",) if as_repr else ("__str__", "__repr__"):
        ensure(cls, name)
        without = [other for other in cls.tree() if not other.abstract and has_default(other, "__repr__")]
        if method_for(c, value, name) and (name == "__str__" or not without):
            return methods.call_known(c, value, name, [], node)
    c.unsupported(node, f"the text of a {type}", "give the class a __str__ or a __repr__")


def called(c: FunctionContext, value: Expr, node: ast.Call) -> Expr | None:
    """`value(...)`, by `__call__`."""
    if method_for(c, value, "__call__") is None:
        return None
    func = ast.copy_location(ast.Attribute(node.func, "__call__", ast.Load()), node.func)
    return methods.call_written(c, func, ast.copy_location(ast.Call(func, node.args, node.keywords), node), value)


def hash_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`hash(x)`, inside a `__hash__` only: elsewhere the number itself, which is CPython's own, would show."""
    from redisjit.frontend.items import hash_value

    if c.instance.decl.name != "__hash__":
        c.unsupported(node, "`hash()` outside of a `__hash__`", "use the value itself as a key of a dict")
    return hash_value(c, c.expr(node.args[0], None), node)


def over_next(c: FunctionContext, value: Expr, node: ast.expr) -> Plan:
    """Iteration by `__next__`, until it raises StopIteration."""
    from redisjit.frontend.loops import Plan
    from redisjit.frontend.tree import Assign, Handler, MakeTuple, Try, TupleItem, Wrap

    init, held = c.hold(value, fixed=True)
    item = methods.call_known(c, held, "__next__", [], node)
    boxed = types.tuple_of(item.type)  # an item may itself be None
    found = c.temporary(types.optional(boxed))
    stop = c.program.universe.exceptions.of(StopIteration)
    caught = c.temporary(types.exception_type(stop))
    fetch: list[Stmt] = [Assign(found, Wrap(found.type, MakeTuple(boxed, [item])))]
    none: list[Stmt] = [Assign(found, Const(found.type, None))]
    attempt = Try(fetch, [Handler([stop], caught, none)], [], [])
    test = Block(types.BOOL, [attempt], Prim(types.BOOL, "bool.not", [IsNone(types.BOOL, Read(found.type, found))]))
    return Plan(list(init), test, [], TupleItem(item.type, Unwrap(boxed, Read(found.type, found)), 0))


def has_default(cls: UserClass, name: str) -> bool:
    """Whether objects of a class have Python's own method of this name."""
    found = cls.methods.get(name)
    return found is None or (found.synthetic and isinstance(found.node.body[0], ast.Raise))
