"""`raise`, `try`, `except`, `finally`."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import BadException, ChangedType
from redisjit.frontend import names, types
from redisjit.frontend.assignments import AssignmentChecker
from redisjit.frontend.bindings import assigned_names, deleted_names
from redisjit.frontend.calls import exception_message
from redisjit.frontend.declarations import ExceptionClass
from redisjit.frontend.narrowing import assigned_fields
from redisjit.frontend.tree import (
    Assign,
    Do,
    Expr,
    Handler,
    MakeError,
    Raise,
    Read,
    Reraise,
    Stmt,
    Try,
)


class ExceptionChecker(AssignmentChecker):
    """The part of the checker that raises and catches."""

    def statements(self, nodes: list[ast.stmt]) -> list[Stmt]:
        """Check a block of statements."""
        raise NotImplementedError

    def raise_(self, node: ast.Raise, out: list[Stmt]) -> None:
        self.raise_statement(node, out)
        self.state.dead = True

    def raise_statement(self, node: ast.Raise, out: list[Stmt]) -> None:
        if node.cause is not None and self.caused(node, node.cause, out):
            return
        if node.exc is None:
            if not self.handlers:
                self.refuse(
                    BadException(self.span(node), "bare `raise` outside an `except` block", "raise an exception")
                )
            out.append(Reraise(self.handlers[-1]))
            return
        if isinstance(node.exc, ast.Call):
            cls = names.entity_of(self, node.exc.func)
            if isinstance(cls, ExceptionClass) and (message := self.failure(cls, node.exc)) is not None:
                out.append(Raise(cls, message, node.lineno))
                return
            if isinstance(cls, ExceptionClass):
                self.check_exception(cls, node.exc)
                if node.exc.keywords:
                    place = self.span(node.exc.keywords[0].value)
                    self.refuse(BadException(place, f"{cls.name} takes no keywords", "an exception has one message"))
                out.append(Raise(cls, exception_message(self, cls, node.exc.args), node.lineno))
                return
        cls = names.entity_of(self, node.exc)
        if isinstance(cls, ExceptionClass):
            call = ast.copy_location(ast.Call(node.exc, [], []), node.exc)
            message = self.failure(cls, call)
            if message is None:
                self.check_exception(cls, node.exc)
            out.append(Raise(cls, message, node.lineno))
            return
        value = self.expression(node.exc)
        if isinstance(value, Read) and isinstance(value.type, types.ExceptionType):
            out.append(Reraise(value.var, node.lineno))
            return
        if isinstance(value.type, types.ExceptionType):
            variable = self.temporary(value.type)
            out += [Assign(variable, value), Reraise(variable, node.lineno)]
            return
        self.refuse(
            BadException(
                self.span(node.exc), f"`raise` needs an exception, and this is {value.type}", "raise ValueError(...)"
            )
        )

    def caused(self, node: ast.Raise, cause: ast.expr, out: list[Stmt]) -> bool:
        """Evaluate the cause of an exception, which no reply shows, when Python does. Whether that has raised it."""
        assert node.exc is not None
        if isinstance(cause, ast.Constant) and cause.value is None:
            return False
        if isinstance(cls := names.entity_of(self, cause), ExceptionClass):
            cause = ast.copy_location(ast.Call(cause, [], []), cause)
            if not cls.may_carry:  # making it does nothing
                self.make_exception(cls, cause)
                return False
        if isinstance(cause, ast.Name):
            self.cause(cause)
            return False
        if isinstance(names.entity_of(self, node.exc), ExceptionClass):  # made when it is raised
            out.append(Do(self.cause(cause)))
            return False
        value = self.expression(node.exc)
        if not isinstance(value.type, types.ExceptionType):
            return False  # refused by the caller
        variable = self.temporary(value.type)
        out += [Assign(variable, value), Do(self.cause(cause)), Reraise(variable, node.lineno)]
        return True

    def cause(self, node: ast.expr) -> Expr:
        """What stands behind `from`: an exception, or None."""
        value = self.expression(node)
        inner = value.type.item if isinstance(value.type, types.OptionalType) else value.type
        if not isinstance(inner, types.ExceptionType) and inner is not types.NONE:
            problem = f"`from` needs an exception or None, and this is {value.type}"
            self.refuse(BadException(self.span(node), problem, "raise ... from error"))
        return value

    def make_exception(self, cls: ExceptionClass, node: ast.Call) -> Expr:
        """`C(...)` as a value."""
        message = self.failure(cls, node)
        if message is None:
            self.check_exception(cls, node)
            if node.keywords:
                place = self.span(node.keywords[0].value)
                self.refuse(BadException(place, f"{cls.name} takes no keywords", "an exception has one message"))
            message = exception_message(self, cls, node.args)
        return MakeError(types.exception_type(cls), cls, message)

    def failure(self, cls: ExceptionClass, node: ast.Call) -> Expr | None:
        """What a raised exception carries as its message, where its class has fields or methods."""
        if not cls.may_carry:
            return None
        from redisjit.frontend import failures

        return failures.raised(self, cls, node)

    def check_exception(self, cls: ExceptionClass, node: ast.AST) -> None:
        """Exception classes of the user's own have a name and a base, and nothing else that would be lost."""
        python = cls.python
        for base in python.__mro__:
            if base.__module__ == "builtins":
                break
            if base.__module__.startswith("redisjit."):
                continue
            if len(base.__bases__) > 1:
                problem = f"the exception class {base.__name__!r} has several base classes"
                self.refuse(BadException(self.span(node), problem, "give it one"))
            own = [name for name in vars(base) if not (name.startswith("__") and name not in ("__init__", "__str__"))]
            if own:
                problem = f"the exception class {base.__name__!r} defines {own[0]!r}, which would be lost"
                self.refuse(BadException(self.span(node), problem, "an exception class has a name and a message"))
        if not self.low and issubclass(
            python, (UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, BaseExceptionGroup)
        ):
            problem = f"{cls.name} takes several arguments, and an exception has one message"
            self.refuse(BadException(self.span(node), problem, "raise ValueError(...)"))
        if not issubclass(python, Exception):
            self.refuse(
                BadException(self.span(node), f"{cls.name} is not an Exception", "raise a subclass of Exception")
            )

    def try_(self, node: ast.Try, out: list[Stmt]) -> None:
        before = self.state.copy()
        outside = [len(loop.breaks) for loop in self.loops]
        names = assigned_names(node.body)
        body = self.statements(node.body)
        after_body = self.state
        entry = before.copy()
        entry.forget(names, assigned_fields(node.body))
        entry.assigned -= deleted_names(node.body)
        if node.orelse:
            self.state = after_body
            other = self.statements(node.orelse)
            after_body = self.state
        else:
            other = []
        handlers: list[Handler] = []
        result = after_body
        for handler in node.handlers:
            self.state = entry.copy()
            handlers.append(self.handler(handler))
            result = result.merge(self.state)
        final: list[Stmt] = []
        if node.finalbody:
            reached = entry.copy()
            others = assigned_names(node.orelse).union(*(assigned_names(h.body) for h in node.handlers))
            reached.forget(names | others, assigned_fields([*node.body, *node.handlers, *node.orelse]))
            reached.assigned -= deleted_names([*node.orelse, *node.handlers])
            passing = [result]  # on these ways the `finally` is passed: to the end, and by `break`
            for loop, count in zip(self.loops, outside, strict=True):
                passing += loop.breaks[count:]
            self.state = reached
            final = self.statements(node.finalbody)
            for state in passing:
                state.dead = state.dead or self.state.dead
                state.assigned = state.assigned - deleted_names(node.finalbody) | self.state.assigned
                state.forget(assigned_names(node.finalbody), assigned_fields(node.finalbody))
        self.state = result
        out.append(Try(body, handlers, other, final))

    def handler(self, node: ast.ExceptHandler) -> Handler:
        classes: list[ExceptionClass] = []
        nodes = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type] if node.type else []
        for item in nodes:
            cls = names.entity_of(self, item)
            if not isinstance(cls, ExceptionClass):
                self.refuse(BadException(self.span(item), f"{ast.unparse(item)} is not an exception class"))
            classes.append(cls)
        shown = classes[0] if len(classes) == 1 else self.program.universe.exceptions.of(Exception)
        type = types.exception_type(shown)
        variable = self.temporary(type)
        hidden = self.variables.get(node.name) if node.name else None
        if node.name:
            if hidden is not None and not isinstance(hidden.type, types.ExceptionType):
                self.refuse(ChangedType(self.span(node), node.name, str(hidden.type), str(type)))
            self.variables[node.name] = variable
            self.state.assigned |= {node.name}
        self.handlers.append(variable)
        body = self.statements(node.body)
        self.handlers.pop()
        if node.name:  # Python unbinds the name at the end of the block
            self.state.assigned -= {node.name}
        return Handler(classes, variable, body)
