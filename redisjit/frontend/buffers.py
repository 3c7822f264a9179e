"""`bytearray` and `memoryview`: making them, and where they stand in for `bytes`.

A buffer lends its bytes as a view (`_view`), which nothing may keep: what stays is a copy.
"""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.operators import METHODS, as_int, refuse
from redisjit.frontend.tree import Block, Call, Const, Do, Expr, Prim, Stmt
from redisjit.frontend.types import Type

BUFFERS = types.BUFFERS


def is_buffer(type: Type) -> bool:
    return types.is_buffer(type)


def passing(c: FunctionContext, value: Expr) -> Expr:
    """A slice of a memoryview that nothing holds after its use, so that it does not pin the bytearray."""
    made = value
    while isinstance(made, Block):
        made = made.value
    if isinstance(made, Call) and made.decl.name == "_slice" and types.resolve(made.type) is types.resolve(value.type):
        cls = c.program.class_of(types.resolve(made.type))
        window = cls.method("_window") if cls is not None else None
        if window is not None:
            made.decl = window
            passing(c, made.args[0])
    return value


def lend(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """A buffer as bytes, for a function that only reads them; anything else as it is."""
    value = passing(c, value)
    return c.call_method(value, "_view", [], node) if is_buffer(types.resolve(value.type)) else value


def copied(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """A buffer's bytes to keep."""
    value = passing(c, value)
    return c.call_method(value, "__bytes__", [], node) if is_buffer(types.resolve(value.type)) else value


def binary(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`+` and `*` where a buffer takes part."""
    a, b = types.resolve(left.type), types.resolve(right.type)
    if symbol == "*" and b in (types.INT, types.BOOL) and has(c, a, "__mul__"):
        return c.call_method(left, "__mul__", [as_int(right)], node)
    if symbol == "*" and a in (types.INT, types.BOOL) and has(c, b, "__mul__"):
        stmts, held = c.hold(as_int(left))
        call = c.call_method(right, "__mul__", [held], node)
        return Block(call.type, stmts, call)
    if symbol == "+" and a is types.BYTES:
        return c.call_method(left, "__add__", [copied(c, right, node)], node)
    if symbol == "+" and has(c, a, "__add__") and (b is types.BYTES or is_buffer(b)):
        return c.call_method(left, "__add__", [lend(c, right, node)], node)
    return refuse(c, symbol, a, b, node)


def has(c: FunctionContext, type: Type, method: str) -> bool:
    cls = c.program.class_of(type)
    return is_buffer(type) and cls is not None and method in cls.methods


def compare(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """A comparison of bytes where at least one side is a buffer."""
    a, b = types.resolve(left.type), types.resolve(right.type)
    name = METHODS[symbol]
    left = passing(c, left)
    if not all(type is types.BYTES or is_buffer(type) for type in (a, b)):
        return refuse(c, symbol, a, b, node)
    if not all(type is types.BYTES or has(c, type, name) for type in (a, b)):
        return refuse(c, symbol, a, b, node, "compare .tobytes()")
    return c.call_method(left, name, [lend(c, right, node)], node)


def contains(c: FunctionContext, item: Expr, whole: Expr, node: ast.AST) -> Expr:
    """`item in whole`."""
    a, b = types.resolve(item.type), types.resolve(whole.type)
    whole = passing(c, whole)
    if a in (types.INT, types.BOOL):
        return c.call_method(whole, "_contains_byte", [as_int(item)], node)
    assert isinstance(b, (types.ClassType, types.Primitive))
    if (a is types.BYTES or is_buffer(a)) and not (isinstance(b, types.ClassType) and b.decl.name == "memoryview"):
        return c.call_method(whole, "__contains__", [lend(c, item, node)], node)
    return refuse(c, "in", a, b, node)


def add(c: FunctionContext, old: Expr, source: ast.expr) -> Expr:
    """`x += y` of a bytearray."""
    value = c.expr(source, None)
    type = types.resolve(value.type)
    if type is not types.BYTES and not is_buffer(type):
        return refuse(c, "+=", types.resolve(old.type), type, source, "write .extend(...)")
    method = "extend" if type is types.BYTES else "__iadd__"
    return c.call_method(old, method, [lend(c, value, source)], source)


def repeat(c: FunctionContext, old: Expr, source: ast.expr) -> Expr:
    """`x *= n` of a bytearray."""
    count = as_int(c.coerce(c.expr(source, None), types.INT, source, "*="))
    return c.call_method(old, "__imul__", [count], source)


# Making them


def of_items(c: FunctionContext, node: ast.Call, source: ast.expr, value: Expr | None, push: str) -> Expr:
    """A bytearray of the ints that an iterable gives."""
    from redisjit.frontend.consume import drive

    stmts, held = c.hold(c.call_prelude("empty_bytearray", [], node))

    def step(item: Expr, out: list[Stmt]) -> None:
        if types.resolve(item.type) not in (types.INT, types.BOOL):
            c.refuse(TypeMismatch(c.span(source), f"{name_of(node)}()", "bytes or ints", str(types.resolve(item.type))))
        if push == "append":
            out.append(Do(c.call_method(held, push, [as_int(item)], node)))
        else:
            out.append(Do(c.call_prelude(push, [held, as_int(item)], node)))

    init, loop = drive(c, source, step, value)
    return Block(held.type, [*init, *stmts, *loop], held)


def name_of(node: ast.Call) -> str:
    return ast.unparse(node.func)


def encoded(c: FunctionContext, node: ast.Call, text: Expr) -> Expr:
    """`bytes(text, encoding)`."""
    from redisjit.frontend.codecs import encode

    rest = ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node)
    made = encode(c, text, rest, None)
    if made is None:
        c.refuse(WrongArguments(c.span(node), name_of(node), "needs an encoding for a str", "write .encode()"))
    return made


def value_of(c: FunctionContext, node: ast.expr) -> Expr | None:
    """An argument; None when it is only something to iterate over: a generator expression, `range()`."""
    from redisjit.frontend.loops import BUILTINS as ITERATORS

    if isinstance(node, ast.GeneratorExp):
        return None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ITERATORS:
        return None
    return c.expr(node, None)


def arguments(c: FunctionContext, node: ast.Call) -> Expr | None:
    """The first argument, if it is a value."""
    value = value_of(c, node.args[0])
    text = value is not None and types.resolve(value.type) is types.STR
    if not text and (len(node.args) > 1 or node.keywords):
        c.refuse(WrongArguments(c.span(node), name_of(node), "takes one argument, or a str and its encoding"))
    return value


def bytes_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`bytes(...)`."""
    if not node.args:
        return Const(types.BYTES, b"")
    value = arguments(c, node)
    if value is not None:
        type = types.resolve(value.type)
        if type is types.BYTES:
            return value
        if type in (types.INT, types.BOOL):
            return c.call_prelude("zero_bytes", [as_int(value)], node)
        if type is types.STR:
            return encoded(c, node, value)
        cls = c.program.class_of(type)
        if cls is not None and "_to_bytes" in cls.methods and getattr(type, "args", ())[:1] == (types.INT,):
            return c.call_method(value, "_to_bytes", [], node)
        if cls is not None and "__bytes__" in cls.methods:
            return c.call_method(passing(c, value), "__bytes__", [], node)
    made = of_items(c, node, node.args[0], value, "push_of_bytes")
    return c.call_prelude("take_bytes", [made], node)


def bytearray_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`bytearray(...)`."""
    if not node.args:
        return c.call_prelude("empty_bytearray", [], node)
    value = arguments(c, node)
    if value is not None:
        type = types.resolve(value.type)
        if type in (types.INT, types.BOOL):
            return c.call_prelude("zero_bytearray", [as_int(value)], node)
        if type is types.STR:
            value, type = encoded(c, node, value), types.BYTES
        if type is types.BYTES or is_buffer(type):
            return c.call_prelude("copy_bytearray", [lend(c, value, node)], node)
    return of_items(c, node, node.args[0], value, "append")


def memoryview_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`memoryview(x)`."""
    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), "memoryview", "takes one argument"))
    value = c.expr(node.args[0], None)
    type = types.resolve(value.type)
    if type is types.BYTES:
        return c.call_prelude("view_of_bytes", [value], node)
    if not isinstance(type, types.ClassType) or not is_buffer(type):
        c.refuse(TypeMismatch(c.span(node.args[0]), "memoryview()", "bytes, bytearray or memoryview", str(type)))
    if type.decl.name == "bytearray":
        return c.call_prelude("view_of_bytearray", [value], node)
    return c.call_method(value, "_slice", [Const(types.INT, 0), Const(types.INT, 2**63 - 1)], node)


def extend(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr | None:
    """`bytearray.extend` of bytes, a buffer, or any ints."""
    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), "extend", "takes one argument"))
    value = value_of(c, node.args[0])
    if value is None or not (types.resolve(value.type) is types.BYTES or is_buffer(types.resolve(value.type))):
        stmts, held = c.hold(obj)
        made = of_items(c, node, node.args[0], value, "append")
        call = c.call_method(held, "extend", [lend(c, made, node)], node)
        return Block(call.type, stmts, call)
    return c.call_method(obj, "extend", [lend(c, value, node)], node)


def hex_(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr | None:
    """`.hex(sep, bytes_per_sep)`."""
    if not node.args and not node.keywords:
        return None
    given: dict[str, Expr] = {}
    for name, value in [
        *zip(("sep", "bytes_per_sep"), node.args, strict=False),
        *((keyword.arg or "**", keyword.value) for keyword in node.keywords),
    ]:
        given[name] = c.expr(value, None)
    if len(node.args) > 2 or not set(given) <= {"sep", "bytes_per_sep"} or "sep" not in given:
        c.refuse(WrongArguments(c.span(node), "hex", "takes a separator, and how many bytes lie between two"))
    sep = given["sep"]
    if types.resolve(sep.type) is types.BYTES:
        sep = Prim(types.STR, "as_str", [sep])
    each = given.get("bytes_per_sep", Const(types.INT, 1))
    return c.call_prelude("separated_hex", [lend(c, obj, node), sep, as_int(each)], node)


def for_slice(c: FunctionContext, value: Expr, node: ast.AST, target: ast.expr) -> Expr:
    """What is assigned to a slice: bytes, a buffer, or any ints."""
    type = types.resolve(value.type)
    if type is types.BYTES or is_buffer(type):
        return lend(c, value, node)
    call = ast.copy_location(ast.Call(ast.Name("bytearray"), [target], []), target)
    return lend(c, of_items(c, call, target, value, "append"), node)
