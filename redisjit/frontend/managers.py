"""`with`: `__enter__`, and `__exit__` once on every way out; and what `__exit__` may declare of an exception."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NoReturn

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.language import BadException, TypeMismatch, Unannotated, UnsupportedSyntax
from redisjit.frontend import names, types
from redisjit.frontend.bindings import assigned_names, assigned_names_in, deleted_names
from redisjit.frontend.context import FunctionContext, State
from redisjit.frontend.declarations import Builtin, ExceptionClass, FunctionDecl
from redisjit.frontend.narrowing import assigned_fields
from redisjit.frontend.tree import Assign, Const, Do, Expr, Handler, If, Read, Reraise, Stmt, Try, Wrap
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.annotations import Annotations
    from redisjit.frontend.check import Checker
    from redisjit.frontend.program import Parameter

# What annotations of `__exit__`'s parameters are made of.
EXIT_NAMES = frozenset(("type", "BaseException", "Optional", "TracebackType", "types", "typing", "object"))
EXIT_FORM = "write (self, *args: object), or the class, the exception and the traceback, each `... | None`"


def with_(c: Checker, node: ast.With, out: list[Stmt]) -> None:
    """The statement: one manager inside the other."""
    items(c, node.items, node.body, out)


def items(c: Checker, managers: list[ast.withitem], body: list[ast.stmt], out: list[Stmt]) -> None:
    if not managers:
        out += c.statements(body)
        return
    first, rest = managers[0], managers[1:]
    before = c.state.copy()
    call = first.context_expr
    entity = names.entity_of(c, call.func) if isinstance(call, ast.Call) else None
    inside: list[Stmt] = []
    if isinstance(call, ast.Call) and isinstance(entity, Builtin) and entity.name == "suppress":
        classes = suppressed(c, call)
        if first.optional_vars is not None:
            c.assign_to(first.optional_vars, Const(types.NONE, None), first.optional_vars, inside)
        items(c, rest, body, inside)
        if not classes:
            out += inside
            return
        out.append(Try(inside, [Handler(classes, c.temporary(any_exception(c)), [])], [], []))
        merge_suppressed(c, before, first, rest, body)
        return
    stmts, manager = c.hold(c.expression(call), fixed=True)
    out += stmts
    cls = c.program.class_of(types.resolve(manager.type))
    if cls is None or cls.method("__enter__") is None or cls.method("__exit__") is None:
        wanted = "an object with __enter__ and __exit__"
        c.refuse(TypeMismatch(c.span(call), "`with`", wanted, str(types.resolve(manager.type))))
    stmts, value = c.hold(c.call_method(manager, "__enter__", [], call), fixed=True)
    out += stmts
    before = c.state.copy()
    if first.optional_vars is not None:
        c.assign_to(first.optional_vars, value, first.optional_vars, inside)
    items(c, rest, body, inside)
    out += guarded(c, manager, call, inside)
    if may_suppress(c, manager):
        merge_suppressed(c, before, first, rest, body)


def any_exception(c: FunctionContext) -> types.ExceptionType:
    return types.exception_type(c.program.universe.exceptions.of(BaseException))


def guarded(c: Checker, manager: Expr, call: ast.expr, inside: list[Stmt]) -> list[Stmt]:
    """`inside` under a manager: after an exception `__exit__` sees it, else it runs on the way out."""
    caught = c.temporary(any_exception(c))
    raised = c.temporary(types.BOOL)
    exception = Read(caught.type, caught)
    something = types.optional(types.OBJECT)
    seen: list[Expr] = [
        Wrap(something, Const(types.OBJECT, True)),
        Wrap(types.optional(caught.type), exception),
        Wrap(something, Const(types.OBJECT, True)),
    ]
    leaving = leave(c, manager, seen, call)
    handling: list[Stmt] = [Assign(raised, Const(types.BOOL, True))]
    if types.resolve(leaving.type) is types.NONE:
        handling += [Do(leaving), Reraise(caught)]
    else:
        handling.append(If(c.truth(leaving, call), [], [Reraise(caught)]))
    nothing: list[Expr] = [Const(types.NONE, None)] * 3
    final = If(Read(types.BOOL, raised), [], [Do(leave(c, manager, nothing, call))])
    held = types.resolve(manager.type)
    locked = isinstance(held, types.ClassType) and held.decl.name == "ContextLock" and not held.decl.user
    body: list[Stmt] = [Try(inside, [Handler([], caught, handling)], [], [], locked)]
    return [Assign(raised, Const(types.BOOL, False)), Try(body, [], [], [final])]


def leave(c: Checker, manager: Expr, seen: list[Expr], call: ast.expr) -> Expr:
    """The call of `__exit__`."""
    cls = c.program.class_of(types.resolve(manager.type))
    decl = cls.method("__exit__") if cls else None
    assert decl is not None
    wanted = c.program.signature(decl, types.resolve(manager.type)).params[1:]
    args = []
    for param, value in zip(wanted, seen, strict=False):
        kind = types.resolve(param.type)
        if isinstance(value, Wrap) and isinstance(kind, types.OptionalType) and kind.item is types.OBJECT:
            value = Wrap(kind, Const(types.OBJECT, True))  # declared as an object: only that there is one
        args.append(value)
    return c.call_method(manager, "__exit__", args, call)


def may_suppress(c: Checker, manager: Expr) -> bool:
    """Whether `__exit__` can say that an exception is dealt with."""
    cls = c.program.class_of(types.resolve(manager.type))
    decl = cls.method("__exit__") if cls else None
    assert decl is not None
    return types.resolve(c.program.signature(decl, types.resolve(manager.type)).returns) is not types.NONE


def merge_suppressed(
    c: Checker, before: State, first: ast.withitem, rest: list[ast.withitem], body: list[ast.stmt]
) -> None:
    """After a block whose exceptions may be suppressed, what it assigned may not be there."""
    changed = assigned_names(body).union(*map(assigned_names_in, (first, *rest)))
    before.forget(changed, assigned_fields(body))
    before.assigned -= deleted_names(body)
    c.state = c.state.merge(before)


def suppressed(c: FunctionContext, call: ast.Call) -> list[ExceptionClass]:
    """The classes that `contextlib.suppress(...)` names."""
    found = []
    for argument in call.args:
        cls = names.entity_of(c, argument)
        if not isinstance(cls, ExceptionClass):
            c.refuse(BadException(c.span(argument), f"{ast.unparse(argument)} is not an exception class"))
        found.append(cls)
    return found


def suppress(c: FunctionContext, node: ast.Call, expected: Type | None) -> NoReturn:
    """`contextlib.suppress` anywhere else."""
    c.unsupported(node, "`suppress()` here", "write `with suppress(...):`")


def exit_parameters(decl: FunctionDecl, annotations: Annotations) -> list[Parameter]:
    """The parameters of a user's `__exit__` behind `self`. Of the class and the traceback only their presence is known.

    `*args` that the body never reads takes nothing.
    """
    from redisjit.frontend.program import Parameter

    args = decl.node.args
    file = decl.scope.file or ""

    def refuse(node: ast.AST, what: str) -> NoReturn:
        raise CompileError(UnsupportedSyntax(Span.of(file, node), what, EXIT_FORM))

    if args.vararg is not None:
        used = any(isinstance(n, ast.Name) and n.id == args.vararg.arg for n in ast.walk(decl.node))
        if used or len(args.args) != 1:
            refuse(args.vararg, f"`*{args.vararg.arg}` of __exit__ in use")
        return []
    if len(args.args) != 4 or args.kwonlyargs or args.posonlyargs:
        refuse(args.args[-1] if args.args else decl.node, "__exit__ with these parameters")
    found = []
    for index, arg in enumerate(args.args[1:]):
        if arg.annotation is None:
            what = f"the parameter {arg.arg!r}"
            raise CompileError(Unannotated(Span.of(file, arg), what, decl.name, f"{arg.arg}: object"))
        known = {n.id for n in ast.walk(arg.annotation) if isinstance(n, ast.Name)}
        known |= {n.attr for n in ast.walk(arg.annotation) if isinstance(n, ast.Attribute)}
        if not known <= EXIT_NAMES:
            refuse(arg.annotation, f"`{ast.unparse(arg.annotation)}` as a parameter of __exit__")
        type = types.optional(types.OBJECT)
        if index == 1 and "object" not in known:
            type = annotations.type_of(arg.annotation)
        found.append(Parameter(arg.arg, type))
    return found
