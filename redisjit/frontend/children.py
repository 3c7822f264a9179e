"""`ctx.fork(run, done)`: functions for a child process of the server's; `ctx.fatal(message)`, which knows its line."""

from __future__ import annotations

import ast
import os

from redisjit.diagnostics.language import TypeMismatch, UnsupportedGlobal, WrongArguments
from redisjit.frontend import names, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.scope import GlueScope
from redisjit.frontend.tree import Call, Const, Expr
from redisjit.frontend.types import Type

# The child never comes back: what it was in the middle of is the parent's.
SOURCE = """
def fork(context: Context) -> int:
    prepare_fork(context)
    pid = raw.Fork(callback_address(finished, 'RedisModuleForkDoneHandler'), null())
    if pid == 0:
        in_child(context)
    return forked(pid)


def in_child(context: Context) -> None:
    set_valve_word("context", 0)
    code = 0
    try:
        {run}
        check_exit_code(code)
    except Exception as error:
        raw_callback_failed(error)
        code = 1
    raw.ExitFromChild(code)


def finished(code: int, signal: int, data: Ptr) -> None:
    context = frame_object(Context)
    start_context(context, load(Ptr, module_memory('fork_context', 8), 0), True)
    status = code if signal == 0 else wrap_sub(0, signal)
    try:
        {done}
    except Exception as error:
        raw_callback_failed(error)
    fork_over()
"""


def fork(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """A child process that runs one function of the user's; the other hears of its end."""
    given = {"run": node.args[0]} if node.args else {}
    given |= {"done": node.args[1]} if len(node.args) == 2 else {}
    for keyword in node.keywords:
        if keyword.arg not in ("run", "done") or keyword.arg in given:
            c.refuse(WrongArguments(c.span(node), "fork", f"takes no argument {keyword.arg!r} here"))
        given[keyword.arg] = keyword.value
    if "run" not in given or len(node.args) > 2:
        c.refuse(WrongArguments(c.span(node), "fork", "takes the function to run, and `done`"))
    context = types.resolve(obj.type)
    run = function(c, given["run"])
    returns = shape(c, run, given["run"], [context], (types.INT, types.NONE), "(ctx: Context) -> int")
    scope = GlueScope(c.prelude)
    scope.names["run"] = run
    call = f"run({'context' if run.node.args.args else ''})"
    text = {"run": f"code = {call}" if returns is types.INT else call, "done": "pass"}
    done = None
    if "done" in given and not (isinstance(given["done"], ast.Constant) and given["done"].value is None):
        done = function(c, given["done"])
        shape(c, done, given["done"], [context, types.INT], (types.NONE,), "(ctx: Context, code: int) -> None")
        scope.names["done"] = done
        text["done"] = f"done({', '.join(['context', 'status'][: len(done.node.args.args)])})"
    key = ("fork", run, done)
    made = c.program.synthesised.get(key)
    if made is None:
        scope.add(SOURCE.format(**text))
        found = scope.names["fork"]
        assert isinstance(found, FunctionDecl)
        made = c.program.synthesised[key] = found
        c.program.read_only.append((c.program.instance(run, {}), "what a child process writes is lost"))
    signature = c.program.signature(made)
    return c.emit_call(Call(types.INT, made, signature.types, [obj], node.lineno), node)


def function(c: FunctionContext, node: ast.expr) -> FunctionDecl:
    """A function that stands at the top level of a module."""
    decl = names.entity_of(c, node)
    if not isinstance(decl, FunctionDecl) or decl.scope.file is None:
        hint = "give a function at the top level of a module by its name"
        c.refuse(UnsupportedGlobal(c.span(node), ast.unparse(node), "it is no such function", hint))
    return decl


def shape(
    c: FunctionContext, decl: FunctionDecl, node: ast.expr, wanted: list[Type], results: tuple[Type, ...], shown: str
) -> Type:
    """See that a function takes what it is given, or less; returns its result's type."""
    signature = c.program.signature(decl)
    found = [types.resolve(param.type) for param in signature.params]
    returns = types.resolve(signature.returns)
    if found != wanted[: len(found)] or returns not in results:
        own = f"({', '.join(map(str, found))}) -> {returns}"
        c.refuse(TypeMismatch(c.span(node), "fork()", f"a function {shown}", own))
    return returns


def fatal(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.fatal(message)`: with the file and the line where it stands."""
    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), "fatal", "takes one message"))
    message = c.coerce(c.expr(node.args[0], types.STR), types.STR, node.args[0], "fatal()")
    file = os.path.basename(c.scope.file or "")
    return c.call_prelude("fatal_error", [message, Const(types.STR, file), Const(types.INT, node.lineno)], node)
