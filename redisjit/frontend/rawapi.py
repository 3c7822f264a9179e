"""`redisjit.raw` in compiled code: its functions, constants and primitives, and functions that the server calls.

User code reaches the names of `redisjit.raw` and no other low-level primitive. Integers are checked against their C
types; pointers are the author's care.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from redisjit.diagnostics.language import NoAttribute, NotConstant, TypeMismatch, UnsupportedGlobal, WrongArguments
from redisjit.frontend import calls, lowlevel, types
from redisjit.frontend import memory as places
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Constant, Entity, FunctionDecl, RawAddress, RawFunction, RawPrimitive
from redisjit.frontend.program import Parameter
from redisjit.frontend.scope import GlueScope
from redisjit.frontend.tree import (
    Assign,
    Block,
    Const,
    DataAddress,
    Do,
    Expr,
    FunctionAddress,
    Prim,
    RawCall,
    Read,
    Stmt,
)
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.raw.table import CType

P, I, F = types.POINTER, types.INT, types.FLOAT
MAX_FRAME = 65536  # bytes that one alloca() may take of the server's stack
BITS = {"i8": 8, "i16": 16, "i32": 32, "u8": 8, "u16": 16, "u32": 32, "u64": 64}
# Values that the server gives and takes back, and that no arithmetic is meant for: all 64 bits are theirs.
OPAQUE = ("RedisModuleTimerID",)
POINTERS = ("ptr", "struct")
FLOATS = ("double", "float", "longdouble")


def entity(c: FunctionContext, node: ast.Attribute) -> Entity:
    """`raw.Name`: a function, a constant, or a primitive."""
    found = named(node.attr)
    if found is None:
        from difflib import get_close_matches

        from redisjit.raw import table

        close = get_close_matches(node.attr, (*table.functions(), *table.constants(), *PRIMITIVES), 1)
        c.refuse(NoAttribute(c.span(node), "redisjit.raw", node.attr, f"did you mean {close[0]!r}?" if close else ""))
    return found


def named(name: str) -> Entity | None:
    """What `redisjit.raw` has under a name, or None."""
    from redisjit.raw import table

    if name == "NULL":
        return RawAddress(None)
    if name in PRIMITIVES:
        return RawPrimitive(name)
    with suppress(KeyError):
        table.function(name)
        return RawFunction(name)
    with suppress(KeyError):
        return Constant(table.constant(name))
    with suppress(KeyError):
        return RawAddress(table.image(name))
    return None


def address_of(entity: RawAddress) -> Expr:
    """`NULL`, or the address of a constant structure."""
    if entity.data is None:
        return Prim(P, "ptr.null", [])
    return DataAddress(P, entity.data)


# Calls of API functions


def value_type(kind: CType) -> Type:
    """The language's type for a C type."""
    if kind.kind == "void":
        return types.NONE
    if kind.kind in FLOATS:
        return F
    return P if kind.kind in POINTERS else I


def call(c: FunctionContext, name: str, node: ast.Call) -> Expr:
    """A call of an API function."""
    from redisjit.raw import table

    function = table.function(name)
    params = function.params
    if node.keywords or len(node.args) < len(params) or (len(node.args) > len(params) and not function.variadic):
        given = "keywords" if node.keywords else str(len(node.args))
        problem = f"takes {len(params)} arguments{' or more' if function.variadic else ''}, and here are {given}"
        c.refuse(WrongArguments(c.span(node), f"raw.{name}", problem))
    args = []
    for index, argument in enumerate(node.args):
        where = f"argument {index + 1} of raw.{name}()"
        if index < len(params):
            args.append(fixed_argument(c, argument, params[index].type, where))
        else:
            args.append(extra_argument(c, argument, where))
    result: Expr = RawCall(value_type(function.returns), name, args, node.lineno)
    if not c.low and (function.writes is not None or name == "Call"):
        result = marked(c, result)
    if not c.low and function.returns.kind == "u64" and function.returns.spelling not in OPAQUE:
        return c.call_prelude("raw_unsigned", [result], node)
    return result


def marked(c: FunctionContext, result: Expr) -> Expr:
    """A call that may change data: note it, so that the command is replicated."""
    note = Do(Prim(types.NONE, "raw.mark", [Const(types.BOOL, True)]))
    if result.type is types.NONE:
        return Block(types.NONE, [Do(result), note], Const(types.NONE, None))
    stmts, held = c.hold(result)
    return Block(result.type, [*stmts, note], held)


def fixed_argument(c: FunctionContext, node: ast.expr, kind: CType, where: str) -> Expr:
    if kind.kind == "ptr" and is_function_pointer(c, node):
        assert isinstance(node, ast.Call)
        return function_pointer(c, node, kind.spelling)
    wanted = value_type(kind)
    value = c.coerce(c.expr(node, wanted), wanted, node, where)
    bits = BITS.get(kind.kind)
    if c.low or bits is None or kind.spelling in OPAQUE:
        return value
    if isinstance(value, Const):
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if kind.kind[0] == "i" else (0, (1 << bits) - 1)
        if not low <= value.value <= high:
            c.refuse(TypeMismatch(c.span(node), where, kind.spelling, f"{value.value}, which does not fit"))
        return value
    return c.call_prelude(f"fit_{kind.kind}", [value], node)


def extra_argument(c: FunctionContext, node: ast.expr, where: str) -> Expr:
    """A variadic argument: C takes 64-bit integers, doubles and pointers as they are."""
    value = c.expr(node, None)
    if types.resolve(value.type) not in (I, F, P):
        c.refuse(TypeMismatch(c.span(node), where, "int, float or Pointer", str(value.type)))
    return value


# Primitives


def primitive(c: FunctionContext, name: str, node: ast.Call) -> Expr:
    """A call of a primitive."""
    return PRIMITIVES[name](c, node)


def arguments(c: FunctionContext, node: ast.Call, name: str, params: list[Parameter]) -> tuple[list[Stmt], list[Expr]]:
    stmts: list[Stmt] = []
    return stmts, calls.bind(c, f"raw.{name}", params, node, stmts, None)


def block(stmts: list[Stmt], value: Expr) -> Expr:
    return Block(value.type, stmts, value) if stmts else value


def at(pointer: Expr, offset: Expr) -> Expr:
    """`pointer + offset` bytes."""
    if isinstance(offset, Const) and offset.value == 0:
        return pointer
    return Prim(P, "ptr.offset", [pointer, offset])


ZERO = ast.Constant(0)


def load(name: str, memory: Type) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`load_i32(p, offset=0)` and its like: no alignment is needed, and what others stored is seen."""
    params = [Parameter("p", P), Parameter("offset", I, ZERO)]

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        stmts, (pointer, offset) = arguments(c, node, name, params)
        return block(stmts, Prim(places.value_type(memory), "raw.load", [at(pointer, offset)], node.lineno, memory))

    return make


def store(name: str, memory: Type) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`store_i32(p, value, offset=0)` and its like."""
    params = [Parameter("p", P), Parameter("value", places.value_type(memory)), Parameter("offset", I, ZERO)]

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        stmts, (pointer, value, offset) = arguments(c, node, name, params)
        held, value = c.hold(value)  # it is evaluated before the offset
        return block(stmts + held, Prim(types.NONE, "raw.store", [at(pointer, offset), value], node.lineno, memory))

    return make


def move(c: FunctionContext, node: ast.Call) -> Expr:
    """`offset(p, n)`: lives as long as what `p` lives in."""
    stmts, (pointer, n) = arguments(c, node, "offset", [Parameter("p", P), Parameter("n", I)])
    return block(stmts, at(pointer, n))


def address(c: FunctionContext, node: ast.Call) -> Expr:
    stmts, values = arguments(c, node, "address", [Parameter("p", P)])
    return block(stmts, Prim(I, "ptr.to_int", values))


def data(c: FunctionContext, node: ast.Call) -> Expr:
    """`data(b)`: the ownership pass keeps `b` alive while the address, or one made from it, is in use."""
    stmts, values = arguments(c, node, "data", [Parameter("b", types.BYTES)])
    return block(stmts, Prim(P, "bytes.data", values))


def alloca(c: FunctionContext, node: ast.Call) -> Expr:
    """`alloca(n)`: part of the frame, zeroed whenever this line runs."""
    stmts, (size,) = arguments(c, node, "alloca", [Parameter("size", I)])
    if not isinstance(size, Const) or not 0 < size.value <= MAX_FRAME:
        c.refuse(NotConstant(c.span(node), "alloca()'s argument", f"give a constant from 1 to {MAX_FRAME}"))
    place = c.temporary(P)
    clear = Prim(types.NONE, "mem.set", [Read(P, place), Const(I, 0), size])
    made = Prim(P, "alloca", [], node.lineno, size.value)
    return Block(P, [*stmts, Assign(place, made), Do(clear)], Read(P, place))


def cstring(c: FunctionContext, node: ast.Call) -> Expr:
    """`cstring(b"...")`: a constant in the object."""
    stmts, (text,) = arguments(c, node, "cstring", [Parameter("text", types.BYTES)])
    if not isinstance(text, Const) or 0 in text.value:
        hint = 'write raw.cstring(b"..."), or a constant of the module, without a zero byte'
        c.refuse(NotConstant(c.span(node), "cstring()'s argument", hint))
    return block(stmts, Prim(P, "cstring", [], node.lineno, text.value))


def has(c: FunctionContext, node: ast.Call) -> Expr:
    """`has("Name")`."""
    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), "raw.has", "takes the name of one function"))
    return lowlevel.has(c, node)


def prelude_function(name: str, params: list[Parameter]) -> Callable[[FunctionContext, ast.Call], Expr]:
    """A primitive that is written in the prelude, as `raw_<name>`."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        stmts, values = arguments(c, node, name, params)
        return block(stmts, c.call_prelude("raw_" + name, values, node))

    return make


def of_class(name: str, parameter: str, cls: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """A primitive of the prelude over one object of a class of the vocabulary."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        params = [Parameter(parameter, types.class_type(c.prelude.class_named(cls)))]
        return prelude_function(name, params)(c, node)

    return make


# Functions that the server calls


def is_function_pointer(c: FunctionContext, node: ast.expr) -> bool:
    from redisjit.frontend.names import entity_of

    if not isinstance(node, ast.Call):
        return False
    found = entity_of(c, node.func)
    return isinstance(found, RawPrimitive) and found.name == "function_pointer"


def bare_function_pointer(c: FunctionContext, node: ast.Call) -> Expr:
    return function_pointer(c, node, "")


def function_pointer(c: FunctionContext, node: ast.Call, spelling: str) -> Expr:
    """`function_pointer(f)`, `function_pointer(f, "RedisModuleTimerProc")`: the address of a C function that calls `f`.

    The C type is that of the parameter it is written for (`spelling`), else the one that is named. An exception ends
    the callback: it is logged, and the server gets 0 or NULL.
    """
    from redisjit.raw import callbacks

    if not 1 <= len(node.args) <= 2 or node.keywords:
        c.refuse(WrongArguments(c.span(node), "raw.function_pointer", "takes a function, and the name of a C type"))
    user_function(c, node.args[0])
    if len(node.args) == 2:
        name = node.args[1]
        if not isinstance(name, ast.Constant) or name.value not in callbacks.SIGNATURES:
            c.refuse(NotConstant(c.span(name), "the C type", 'write its name, such as "RedisModuleTimerProc"'))
        spelling = str(name.value)
    if spelling not in callbacks.SIGNATURES:
        c.refuse(WrongArguments(c.span(node), "raw.function_pointer", "needs the name of the callback's C type here"))
    returns, params = callbacks.SIGNATURES[spelling]
    return c_callback(c, node.args[0], returns, params, f"a callback of type {spelling}")


def user_function(c: FunctionContext, node: ast.expr) -> FunctionDecl:
    """The function of the user's that a name stands for."""
    from redisjit.frontend.names import entity_of

    decl = entity_of(c, node)
    if not isinstance(decl, FunctionDecl):
        hint = "give a function at the top level of a module by its name"
        c.refuse(UnsupportedGlobal(c.span(node), ast.unparse(node), "it is no function", hint))
    return decl


def c_callback(
    c: FunctionContext, node: ast.expr, returns: str, params: tuple[str, ...], where: str, *, unsigned: bool = False
) -> Expr:
    """The address of a C function of these kinds that calls the function `node` stands for."""
    decl = user_function(c, node)
    signature = c.program.signature(decl)
    found = [types.resolve(param.type) for param in signature.params]
    wanted = [kind_type(kind) for kind in params]
    if found != wanted or types.resolve(signature.returns) is not kind_type(returns):
        shape = f"({', '.join(map(str, wanted))}) -> {kind_type(returns)}"
        own = f"({', '.join(map(str, found))}) -> {types.resolve(signature.returns)}"
        c.refuse(TypeMismatch(c.span(node), where, shape, own))
    return FunctionAddress(P, c.program.instance(callback(c, decl, returns, params, unsigned), {}))


def kind_type(kind: str) -> Type:
    if kind == "void":
        return types.NONE
    return P if kind in POINTERS else I


def callback(
    c: FunctionContext, decl: FunctionDecl, returns: str, params: tuple[str, ...], unsigned: bool
) -> FunctionDecl:
    """The function that stands between C and `decl`; one for each pair of function and C type.

    `unsigned`: 64 bits without a sign are a number, which may not fit an int, and not something of the server's.
    """
    key = (decl, returns, params, unsigned)
    known = c.program.callbacks.get(key)
    if known is not None:
        return known
    names = [f"a{index}" for index in range(len(params))]
    typed = [f"{name}: {kind_type(kind)}" for name, kind in zip(names, params, strict=True)]
    given = [
        f"raw_unsigned({name})" if unsigned and kind == "u64" else name
        for name, kind in zip(names, params, strict=True)
    ]
    inner = f"inner({', '.join(given)})"
    if returns in BITS:
        inner = f"fit_{returns}({inner})"
    nothing = {"void": "", "ptr": "return null()"}.get(returns, "return 0")
    result = inner if returns == "void" else f"return {inner}"
    scope = GlueScope(c.prelude)
    scope.names["inner"] = decl
    scope.add(
        f"def callback({', '.join(typed)}) -> {kind_type(returns)}:\n"
        f"    try:\n        {result}\n"
        f"    except Exception as error:\n        raw_callback_failed(error)\n        {nothing}\n"
    )
    made = scope.names["callback"]
    assert isinstance(made, FunctionDecl)
    made.marks.add("exported")
    made.c_types = (returns, *params)
    c.program.callbacks[key] = made
    return made


PRIMITIVES: dict[str, Callable[[FunctionContext, ast.Call], Expr]] = {
    "alloca": alloca,
    "address": address,
    "context": of_class("context", "ctx", "Context"),
    "copy_bytes": prelude_function("copy_bytes", [Parameter("p", P), Parameter("n", I)]),
    "cstring": cstring,
    "data": data,
    "function_pointer": bare_function_pointer,
    "has": has,
    "key": of_class("key", "k", "Key"),
    "offset": move,
    "load_i64": load("load_i64", types.C_INTS["i64"]),
    "load_i32": load("load_i32", types.C_INTS["i32"]),
    "load_u32": load("load_u32", types.C_INTS["u32"]),
    "load_u8": load("load_u8", types.C_INTS["u8"]),
    "load_f64": load("load_f64", F),
    "load_ptr": load("load_ptr", P),
    "store_i64": store("store_i64", types.C_INTS["i64"]),
    "store_i32": store("store_i32", types.C_INTS["i32"]),
    "store_u8": store("store_u8", types.C_INTS["u8"]),
    "store_f64": store("store_f64", F),
    "store_ptr": store("store_ptr", P),
}
