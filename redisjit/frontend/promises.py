"""`ctx.call_then(function, command, ...)`: a command is called, and a function with its reply when that comes."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch, WrongArguments
from redisjit.frontend import calls, later, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.tree import Block, Call, Expr, FunctionAddress, Stmt
from redisjit.frontend.types import Type

SHAPE = "(Context, Reply, bytes) -> None"


def call_then(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.call_then(function, command, *words, argument=b"")`."""
    named = {keyword.arg: keyword.value for keyword in node.keywords}
    if len(node.args) < 2 or not set(named) <= {"argument"} or isinstance(node.args[0], ast.Starred):
        c.refuse(WrongArguments(c.span(node), "call_then", "takes a function, a command, its words, and `argument=`"))
    stmts: list[Stmt] = []
    held, context = c.hold(obj)
    stmts += held
    decl, count = continuation(c, node.args[0])
    argument = later.value(c, named.get("argument"), types.BYTES, "call_then()", stmts)
    functions: list[Expr] = [made(c, decl, count, at_once=at_once) for at_once in (False, True)]
    target = c.prelude.function("context_call_then")
    signature = c.program.signature(target)
    words = ast.copy_location(ast.Call(node.func, node.args[1:], []), node)
    bound = calls.bind(c, "call_then", signature.params[1:3], words, stmts, target)
    args = [context, *bound, *functions, argument]
    call = c.emit_call(Call(signature.returns, target, signature.types, args, node.lineno), node)
    return Block(call.type, stmts, call)


def continuation(c: FunctionContext, node: ast.expr) -> tuple[FunctionDecl, int]:
    """The function that is to have the reply, and how much it takes."""
    decl = later.function_of(c, node)
    signature = c.program.signature(decl)
    names = ("Context", "Reply")
    wanted = [*(types.class_type(c.prelude.class_named(name)) for name in names), types.BYTES]
    found = [types.resolve(param.type) for param in signature.params]
    returns = types.resolve(signature.returns)
    if found != wanted[: len(found)] or returns is not types.NONE:
        own = f"({', '.join(map(str, found))}) -> {returns}"
        c.refuse(TypeMismatch(c.span(node), "a function that a reply is given to", SHAPE, own))
    return decl, len(found)


def made(c: FunctionContext, decl: FunctionDecl, count: int, *, at_once: bool) -> FunctionAddress:
    """The C function that the server calls with the reply, or, when that was there at once, before it sleeps."""
    key = (decl, "due reply" if at_once else "reply", ())
    found = c.program.callbacks.get(key)
    if found is None:
        kind = "RedisModuleTimerProc" if at_once else "RedisModuleOnUnblocked"
        head = f"def callback(ctx: Ptr, {'' if at_once else 'answer: Ptr, '}data: Ptr) -> None:"
        start = ["reply = new_object(Reply, answer, None)"]
        if at_once:
            start = ["reply = due_reply(data)", "if reply is None:", "    return"]
        limited = c.program.time_limit_ms is not None
        found = later.made_function(
            c,
            {"inner": decl},
            kind,
            head,
            *start,
            "argument = promise_over(ctx, data)",
            "context = frame_object(Context)",
            "start_context(context, ctx, True)",
            *(["outermost = valve_enter_hook(context)"] if limited else []),
            "try:",
            f"    inner({', '.join(('context', 'reply', 'argument')[:count])})",
            "except Exception as error:",
            "    raw_callback_failed(error)",
            *(["valve_leave(outermost)"] if limited else []),
        )
        c.program.callbacks[key] = found
    return FunctionAddress(types.POINTER, c.program.instance(found, {}))


def cancel_call(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.cancel_call(number)`."""
    (number,) = later.arguments(c, node, ("call",), 1)
    stmts: list[Stmt] = []
    given = later.value(c, number, types.INT, "cancel_call()", stmts)
    made = c.call_prelude("context_cancel_call", [obj, given], node)
    return Block(made.type, stmts, made) if stmts else made
