"""Methods of the context that have a function called later: by a timer, or by the server's event loop.

The function is one of the top level, for whatever a command has ends with it: what it is to know later goes along as
`bytes`, which are copied. Between it and the server stands a function that is made here, one for each function and way.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from redisjit.diagnostics.language import TypeMismatch, UnsupportedGlobal, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.scope import GlueScope
from redisjit.frontend.tree import Block, Const, Expr, FunctionAddress, Prim, Stmt
from redisjit.frontend.types import Type
from redisjit.raw import callbacks


@dataclass(frozen=True)
class Way:
    """How a function is called: what its argument is, and the lines before the call and after it."""

    given: str
    start: tuple[str, ...]
    end: tuple[str, ...] = ()


CALL = Way("argument", ("argument = call_argument(ctx, data)",))
JOB = Way("argument", ("argument = call_argument(ctx, data)", "enter_job(True)"), ("enter_job(False)",))
WATCH = Way("fd", ("fd = still_ready(data)", "if fd < 0:", "    return"))
CLIENT = Way("client", ("client = ptr_to_int(data)",))
GIVEN: dict[str, tuple[str, Type]] = {
    "argument": ("bytes", types.BYTES),
    "fd": ("int", types.INT),
    "client": ("int", types.INT),
}


def arguments(c: FunctionContext, node: ast.Call, names: tuple[str, ...], needed: int) -> list[ast.expr | None]:
    """The arguments of a call by parameter; None for what is left out."""
    assert isinstance(node.func, ast.Attribute)
    found: dict[str, ast.expr] = dict(zip(names, node.args, strict=False))
    for keyword in node.keywords:
        if keyword.arg not in names or keyword.arg in found:
            break
        found[keyword.arg] = keyword.value
    if len(found) != len(node.args) + len(node.keywords) or not set(names[:needed]) <= set(found):
        problem = f"takes ({', '.join(names)})"
        c.refuse(WrongArguments(c.span(node), node.func.attr, problem))
    return [found.get(name) for name in names]


def value(c: FunctionContext, node: ast.expr | None, type: Type, where: str, stmts: list[Stmt]) -> Expr:
    if node is None:
        return Const(types.BYTES, b"")
    held, found = c.hold(c.coerce(c.expr(node, type), type, node, where))
    stmts += held
    return found


def address(c: FunctionContext, node: ast.expr | None, way: Way) -> FunctionAddress:
    """The C function, of the type of a timer's, that calls the one that is named."""
    assert node is not None
    decl = function_of(c, node)
    signature = c.program.signature(decl)
    wanted = [types.class_type(c.prelude.class_named("Context")), GIVEN[way.given][1]]
    found = [types.resolve(param.type) for param in signature.params]
    if found != wanted[: len(found)] or types.resolve(signature.returns) is not types.NONE:
        shape = f"(Context, {GIVEN[way.given][0]}) -> None"
        own = f"({', '.join(map(str, found))}) -> {types.resolve(signature.returns)}"
        c.refuse(TypeMismatch(c.span(node), "a function that is called later", shape, own))
    key = (decl, "later", (way.given, *way.end))
    made = c.program.callbacks.get(key)
    if made is None:
        made = c.program.callbacks[key] = callback(c, decl, way, len(found))
    return FunctionAddress(types.POINTER, c.program.instance(made, {}))


def function_of(c: FunctionContext, node: ast.expr) -> FunctionDecl:
    """The function that is named."""
    from redisjit.frontend.names import entity_of

    decl = entity_of(c, node)
    if not isinstance(decl, FunctionDecl):
        hint = "give a function at the top level of a module by its name"
        c.refuse(UnsupportedGlobal(c.span(node), ast.unparse(node), "it is no function", hint))
    return decl


def callback(c: FunctionContext, decl: FunctionDecl, way: Way, count: int) -> FunctionDecl:
    given = ", ".join(("context", way.given)[:count])
    limited = c.program.time_limit_ms is not None
    return made_function(
        c,
        {"inner": decl},
        "RedisModuleTimerProc",
        "def callback(ctx: Ptr, data: Ptr) -> None:",
        *way.start,
        "context = frame_object(Context)",
        "start_context(context, ctx, True)",
        *(["outermost = valve_enter_hook(context)"] if limited else []),
        "try:",
        f"    inner({given})",
        "except Exception as error:",
        "    raw_callback_failed(error)",
        *(["valve_leave(outermost)"] if limited else []),
        *way.end,
    )


def made_function(
    c: FunctionContext, names: dict[str, FunctionDecl], c_type: str, head: str, *lines: str
) -> FunctionDecl:
    """A C function of glue of that type."""
    scope = GlueScope(c.prelude)
    scope.names |= names
    scope.add("\n    ".join((head, *lines)))
    made = scope.names["callback"]
    assert isinstance(made, FunctionDecl)
    made.marks.add("exported")
    returns, params = callbacks.SIGNATURES[c_type]
    made.c_types = (returns, *params)
    return made


def after(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.after(ms, function, argument=b"")`."""
    ms, function, argument = arguments(c, node, ("ms", "function", "argument"), 2)
    stmts: list[Stmt] = []
    period = value(c, ms, types.INT, "after()", stmts)
    to = address(c, function, CALL)
    made = c.call_prelude("context_after", [obj, period, to, value(c, argument, types.BYTES, "after()", stmts)], node)
    return Block(made.type, stmts, made) if stmts else made


def soon(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.soon(function, argument=b"")`."""
    function, argument = arguments(c, node, ("function", "argument"), 1)
    stmts: list[Stmt] = []
    given = value(c, argument, types.BYTES, "soon()", stmts)
    made = c.call_prelude("context_soon", [obj, address(c, function, CALL), given], node)
    return Block(made.type, stmts, made) if stmts else made


def job(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.job(function, argument=b"")`."""
    function, argument = arguments(c, node, ("function", "argument"), 1)
    stmts: list[Stmt] = []
    given = value(c, argument, types.BYTES, "job()", stmts)
    made = c.call_prelude("context_job", [obj, address(c, function, JOB), given], node)
    return Block(made.type, stmts, made) if stmts else made


def cancel(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.cancel(timer)`."""
    (timer,) = arguments(c, node, ("timer",), 1)
    stmts: list[Stmt] = []
    made = c.call_prelude("context_cancel", [obj, value(c, timer, types.INT, "cancel()", stmts)], node)
    return Block(made.type, stmts, made) if stmts else made


def authenticate(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.authenticate(user, ended=None)`."""
    user, function = arguments(c, node, ("user", "ended"), 1)
    assert user is not None
    kind = types.class_type(c.prelude.class_named("User"))
    who = c.coerce(c.expr(user, kind), kind, user, "authenticate()")
    nothing = function is None or (isinstance(function, ast.Constant) and function.value is None)
    ended = Prim(types.POINTER, "ptr.null", []) if nothing else address(c, function, CLIENT)
    return c.call_prelude("context_authenticate", [obj, who, ended], node)


def add_reader(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.add_reader(fd, function)`; `add_writer` too."""
    assert isinstance(node.func, ast.Attribute)
    name = node.func.attr
    fd, function = arguments(c, node, ("fd", "function"), 2)
    stmts: list[Stmt] = []
    number = value(c, fd, types.INT, f"{name}()", stmts)
    mask = Const(types.INT, 1 if name == "add_reader" else 2)
    made = c.call_prelude("context_watch", [obj, number, mask, ready(c, address(c, function, WATCH))], node)
    return Block(made.type, stmts, made) if stmts else made


def ready(c: FunctionContext, due: FunctionAddress) -> Expr:
    """The C function that the event loop calls, and that has `due` called."""
    key = (due.instance.decl, "ready", ())
    made = c.program.callbacks.get(key)
    if made is None:
        head = "def callback(fd: int, data: Ptr, mask: int) -> None:"
        line = "note_ready(fd, mask, callback_address(due, 'RedisModuleTimerProc'))"
        made = made_function(c, {"due": due.instance.decl}, "RedisModuleEventLoopFunc", head, line)
        c.program.callbacks[key] = made
    return FunctionAddress(types.POINTER, c.program.instance(made, {}))


def remove_reader(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.remove_reader(fd)`; `remove_writer` too."""
    assert isinstance(node.func, ast.Attribute)
    name = node.func.attr
    (fd,) = arguments(c, node, ("fd",), 1)
    stmts = c.effect(obj)
    number = value(c, fd, types.INT, f"{name}()", stmts)
    made = c.call_prelude("context_unwatch", [number, Const(types.INT, 1 if name == "remove_reader" else 2)], node)
    return Block(made.type, stmts, made) if stmts else made
