"""The checker: from a function's AST to its typed tree.

Statements are here; `expressions`, `calls`, `operators` and `loops` hold the rest. Definite assignment and narrowing
are decided on the way down, so that nothing below ever meets a variable without a value.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import replace

from redisjit.diagnostics.base import CompileError
from redisjit.diagnostics.language import BadException, CannotInfer, ChangedType, MissingReturn, TypeMismatch
from redisjit.frontend import expressions, loops, types
from redisjit.frontend.calls import exception_message
from redisjit.frontend.context import FunctionContext, Loop, Restart, State, instead
from redisjit.frontend.declarations import ExceptionClass
from redisjit.frontend.program import Program
from redisjit.frontend.refusals import no_attribute, no_item
from redisjit.frontend.tree import (
    Assign,
    Break,
    Const,
    Continue,
    Do,
    Expr,
    Handler,
    If,
    Instance,
    Prim,
    Raise,
    Read,
    Reraise,
    Return,
    SetField,
    Stmt,
    Try,
    TupleItem,
    Variable,
    While,
)
from redisjit.frontend.types import Type

UNSUPPORTED_STATEMENTS = {
    ast.With: ("`with`", ""),
    ast.AsyncFor: ("`async for`", "write `for`"),
    ast.AsyncWith: ("`async with`", ""),
    ast.AsyncFunctionDef: ("`async def`", "commands run to their end; write `def`"),
    ast.FunctionDef: ("a nested function", "move it to the top level of the module"),
    ast.ClassDef: ("a nested class", "move it to the top level of the module"),
    ast.Import: ("`import` inside a function", "import at the top of the module"),
    ast.ImportFrom: ("`import` inside a function", "import at the top of the module"),
    ast.Global: ("`global`", "pass values as arguments; module-level names are constants"),
    ast.Nonlocal: ("`nonlocal`", "pass values as arguments"),
    ast.Match: ("`match`", "write if / elif"),
    ast.TryStar: ("`except*`", "write `except`"),
}


def check(program: Program, instance: Instance) -> None:
    """Fill in `instance.body`. Raises CompileError at the first thing refused."""
    declared: dict[str, Type] = {}
    while True:
        checker = Checker(program, instance, declared)
        try:
            instance.body = checker.function()
            return
        except Restart:
            declared = checker.declared


def check_all(program: Program) -> None:
    """Check every queued function, and those they need. Collects one diagnostic a function into `program`."""
    while program.queue:
        instance = program.queue.popleft()
        try:
            check(program, instance)
        except CompileError as error:
            found = error.diagnostics
            if instance.file is None and instance.place is not None:  # users never see the lines of the prelude
                found = tuple(replace(diagnostic, span=instance.place) for diagnostic in found)
            program.diagnostics += [d for d in found if d not in program.diagnostics]


class Checker(FunctionContext):
    """Checks one function."""

    def __init__(self, program: Program, instance: Instance, declared: dict[str, Type]) -> None:
        super().__init__(program, instance)
        self.declared = declared
        self.expr = self.expression

    def expression(self, node: ast.expr, expected: Type | None = None) -> Expr:
        return expressions.check(self, node, expected)

    def function(self) -> list[Stmt]:
        node = self.instance.decl.node
        for param in self.instance.params:
            param.reassigned = False
            self.variables[param.name] = param
        self.local_names = assigned_names(node.body) | set(self.variables)
        self.state = State(frozenset(self.variables), {})
        body = self.statements(node.body)
        if not self.state.dead:
            if self.instance.returns is types.NONE:
                body.append(Return(Const(types.NONE, None)))
            elif isinstance(self.instance.returns, types.OptionalType):
                body.append(Return(Const(self.instance.returns, None)))
            else:
                self.refuse(
                    MissingReturn(self.program.span(self.instance.decl, node), node.name, str(self.instance.returns))
                )
        for type, where, what in self.unknowns:
            if types.has_unknown(type):
                name = what.strip("'")
                self.refuse(CannotInfer(self.span(where), what, f"{name}: {type}".replace("?", "int") + " = ..."))
        for call, where in self.calls:
            owner = call.args[0].type if call.decl.cls and "staticmethod" not in call.decl.marks else None
            unknown = next((t for t in (owner, *call.types.values()) if t is not None and types.has_unknown(t)), None)
            if unknown is not None:
                shown = f"x: {unknown}" if isinstance(types.resolve(unknown), types.ClassType) else "x: list[?]"
                what = "this expression"
                self.refuse(CannotInfer(self.span(where), what, shown.replace("?", "int") + " = ..."))
            place = self.span(where) if self.scope.file else self.instance.place
            call.instance = self.program.instance(call.decl, call.types, owner, place)
        for made in self.made:
            self.program.need_drop(types.resolve(made))
        return body

    # Statements

    def statements(self, nodes: list[ast.stmt]) -> list[Stmt]:
        out: list[Stmt] = []
        for node in nodes:
            if self.state.dead:
                break  # never reached: Python would not run it either
            self.statement(node, out)
        return out

    def statement(self, node: ast.stmt, out: list[Stmt]) -> None:
        unsupported = UNSUPPORTED_STATEMENTS.get(type(node))
        if unsupported:
            self.unsupported(node, *unsupported)
        check = STATEMENTS.get(type(node))
        if check is None:  # of a Python newer than this compiler
            self.unsupported(node, f"the statement `{type(node).__name__}`")
        check(self, node, out)

    def pass_(self, node: ast.Pass, out: list[Stmt]) -> None: ...

    def expr_(self, node: ast.Expr, out: list[Stmt]) -> None:
        if isinstance(node.value, ast.Constant):
            return
        value = self.expression(node.value)
        out.append(Do(value))
        if value.type is types.NEVER:
            self.state.dead = True

    def assign(self, node: ast.Assign, out: list[Stmt]) -> None:
        first = node.targets[0]
        expected = None
        if isinstance(first, ast.Name):
            expected = self.known_type(first.id)
        value = self.expression(node.value, expected)
        if len(node.targets) > 1:
            stmts, value = self.hold(value, fixed=True)
            out += stmts
        for target in node.targets:
            self.assign_to(target, value, node.value, out)

    def annassign(self, node: ast.AnnAssign, out: list[Stmt]) -> None:
        if not isinstance(node.target, ast.Name):
            self.unsupported(node.annotation, "an annotation on something other than a name", "leave it out")
        type = self.annotations.type_of(node.annotation)
        self.declare(node.target.id, type, node)
        if node.value is not None:
            value = self.expression(node.value, type)
            self.assign_name(node.target, value, node.value, out)

    def augassign(self, node: ast.AugAssign, out: list[Stmt]) -> None:
        from redisjit.frontend import operators

        target = node.target
        if isinstance(target, ast.Name):
            old = self.expression(ast.copy_location(ast.Name(target.id, ast.Load()), target))
            method = operators.in_place(self, node.op, old, node)
            if method is not None:
                out.append(Do(method(self.expression(node.value))))
                return
            self.assign_name(target, operators.binary(self, node.op, old, self.expression(node.value), node), node, out)
            return
        if isinstance(target, ast.Attribute):
            stmts, obj = self.hold(self.expression(target.value))
            out += stmts
            old = expressions.attribute_of(self, obj, target)
            value = operators.binary(self, node.op, old, self.expression(node.value), node)
            self.set_attribute(obj, target, value, out)
            return
        assert isinstance(target, ast.Subscript)
        if isinstance(target.slice, ast.Slice):
            self.unsupported(target, "assigning to a slice", "build the new value with +")
        stmts, obj = self.hold(self.expression(target.value))
        out += stmts
        stmts, index = self.hold(self.expression(target.slice))
        out += stmts
        old = expressions.index_of(self, obj, index, target)
        value = operators.binary(self, node.op, old, self.expression(node.value), node)
        out.append(Do(expressions.set_index(self, obj, index, value, target, node)))

    def assign_to(self, target: ast.expr, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
        """`target = value`, for every form of target."""
        if isinstance(target, ast.Name):
            self.assign_name(target, value, node, out)
        elif isinstance(target, (ast.Tuple, ast.List)):
            self.unpack(target, value, node, out)
        elif isinstance(target, ast.Attribute):
            self.set_attribute(self.expression(target.value), target, value, out)
        elif isinstance(target, ast.Subscript):
            stmts, held = self.hold(value)  # Python evaluates the value first
            out += stmts
            obj = self.expression(target.value)
            if isinstance(target.slice, ast.Slice):
                self.unsupported(target, "assigning to a slice", "build the new value with +")
            index = self.expression(target.slice)
            out.append(Do(expressions.set_index(self, obj, index, held, target, node)))
        else:
            self.unsupported(target, "a starred target", "take a slice")

    def set_attribute(self, obj: Expr, target: ast.Attribute, value: Expr, out: list[Stmt]) -> None:
        type = types.resolve(obj.type)
        mine = isinstance(type, types.ClassType) and (self.low or type.decl.user)
        fields = self.program.fields(type) if mine and isinstance(type, types.ClassType) else {}
        if target.attr not in fields:
            no_attribute(self, obj, target.attr, target)
        if isinstance(type, types.ClassType) and type.decl.user and type.decl.frozen:
            self.unsupported(target, f"assigning a field of {type}, which is frozen,", "make a new one")
        value = self.coerce(value, fields[target.attr], target, f"the field {target.attr!r}")
        out.append(SetField(obj, target.attr, value))

    def unpack(self, target: ast.Tuple | ast.List, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
        for item in target.elts:
            if isinstance(item, ast.Starred):
                self.unsupported(item, "a starred target", "take a slice")
        type = types.resolve(value.type)
        stmts, held = self.hold(value, fixed=True)
        out += stmts
        if isinstance(type, types.TupleType):
            if len(type.items) != len(target.elts):
                found = f"{type}, which has {len(type.items)} items"
                self.refuse(TypeMismatch(self.span(node), "unpacking", f"{len(target.elts)} items", found))
            for index, item in enumerate(target.elts):
                self.assign_to(item, TupleItem(type.items[index], held, index), node, out)
            return
        cls = self.program.class_of(type)
        if cls is None or cls.method("_unpack") is None:
            self.refuse(TypeMismatch(self.span(node), "unpacking", "a tuple or a list", str(type)))
        out.append(Do(self.call_method(held, "_unpack", [Const(types.INT, len(target.elts))], node)))
        for index, item in enumerate(target.elts):
            self.assign_to(item, self.call_method(held, "_at", [Const(types.INT, index)], node), node, out)

    def known_type(self, name: str) -> Type | None:
        variable = self.variables.get(name)
        return variable.type if variable else self.declared.get(name)

    def declare(self, name: str, type: Type, node: ast.AST) -> None:
        """Give a variable its type, once."""
        variable = self.variables.get(name)
        if variable is None:
            self.variables[name] = Variable(name, type)
        elif not types.unify(variable.type, type):
            self.refuse(ChangedType(self.span(node), name, str(variable.type), str(type)))

    def assign_name(self, target: ast.Name, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
        name = target.id
        variable = self.variables.get(name)
        if variable is None:
            type = self.declared.get(name, value.type)
            if type is types.NEVER:
                type = value.type
            variable = self.variables[name] = Variable(name, type)
            if types.has_unknown(type):
                self.unknowns.append((type, target, repr(name)))
        variable.reassigned = True
        found = types.resolve(value.type)
        declared = types.resolve(variable.type)
        if declared is types.NONE and found is not types.NONE:
            self.widen(name, types.optional(found))
        if found is types.NONE and not isinstance(declared, types.OptionalType) and declared is not types.NONE:
            self.begin_optional(variable, declared)
        if isinstance(found, types.OptionalType) and types.resolve(found.item) is declared and not variable.parameter:
            self.widen(name, found)
        if not self.assignable(found, declared):
            self.refuse(ChangedType(self.span(node), name, str(declared), str(found), instead(found, declared)))
        out.append(Assign(variable, self.coerce(value, declared, node, f"{name!r}")))
        self.state.assigned |= {name}
        self.state.narrow.pop(name, None)
        if isinstance(declared, types.OptionalType) and not isinstance(found, types.OptionalType):
            self.state.narrow[name] = types.NONE if found is types.NONE else declared.item

    def assignable(self, found: Type, declared: Type) -> bool:
        if found is declared or found is types.NEVER or types.has_unknown(declared) or types.has_unknown(found):
            return True
        if isinstance(declared, types.OptionalType):
            return found is types.NONE or found is declared.item or self.assignable(found, declared.item)
        if isinstance(declared, types.TupleType) and isinstance(found, types.TupleType):
            return len(declared.items) == len(found.items) and all(map(self.assignable, found.items, declared.items))
        return isinstance(declared, types.ExceptionType) and isinstance(found, types.ExceptionType)

    def begin_optional(self, variable: Variable, declared: Type) -> None:
        """A variable that later becomes None is optional from its beginning."""
        if not variable.parameter and variable.name not in self.declared:
            self.widen(variable.name, types.optional(declared))

    def widen(self, name: str, type: Type) -> None:
        """A variable began as None (or later becomes it): start again with the wider type."""
        if name not in self.declared:
            self.declared[name] = type
            raise Restart

    def delete(self, node: ast.Delete, out: list[Stmt]) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.expression(ast.copy_location(ast.Name(target.id, ast.Load()), target))
                self.state.assigned -= {target.id}
            elif isinstance(target, ast.Subscript) and not isinstance(target.slice, ast.Slice):
                obj = self.expression(target.value)
                cls = self.program.class_of(types.resolve(obj.type))
                if cls is None or cls.method("__delitem__") is None:
                    no_item(self, obj, "__delitem__", target)
                index = expressions.as_index(self, obj, self.expression(target.slice), target)
                out.append(Do(self.call_method(obj, "__delitem__", [index], target)))
            else:
                self.unsupported(target, "this form of `del`", "delete names, and items by index or key")

    # Control flow

    def if_(self, node: ast.If, out: list[Stmt]) -> None:
        test, when_true, when_false = expressions.condition(self, node.test)
        likely = None
        if isinstance(test, Prim) and test.op == "unlikely":
            test, likely = test.args[0], False
        self.state = when_true
        then = self.statements(node.body)
        after_then = self.state
        self.state = when_false
        other = self.statements(node.orelse)
        self.state = after_then.merge(self.state)
        if isinstance(test, Const):  # decided at compile time: the other branch does not exist
            out += then if test.value else other
            return
        if likely is None and after_then.dead and then and isinstance(then[-1], (Raise, Reraise)):
            likely = False
        out.append(If(test, then, other, likely))

    def while_(self, node: ast.While, out: list[Stmt]) -> None:
        self.forget(assigned_names(node.body) | assigned_names_in(node.test))
        self.state.assigned -= deleted_names(node.body)
        test, when_true, when_false = expressions.condition(self, node.test)
        self.loop(test, [], node, when_true, when_false, out)

    def for_(self, node: ast.For, out: list[Stmt]) -> None:
        plan = loops.iterate(self, node.iter)
        out += plan.init
        self.forget(assigned_names(node.body) | assigned_names_in(node.target))
        self.state.assigned -= deleted_names(node.body)
        head = list(plan.advance)
        when_false = self.state.copy()
        self.assign_to(node.target, plan.item, node.target, head)
        self.loop(plan.test, head, node, self.state, when_false, out)

    def loop(
        self,
        test: Expr,
        head: list[Stmt],
        node: ast.While | ast.For,
        when_true: State,
        when_false: State,
        out: list[Stmt],
    ) -> None:
        endless = isinstance(test, Const) and bool(test.value)
        loop = Loop()
        self.loops.append(loop)
        self.state = when_true
        body = head + self.statements(node.body)
        self.loops.pop()
        self.state = when_false
        if endless:
            self.state.dead = True
        other = self.statements(node.orelse) if not self.state.dead else []
        for state in loop.breaks:
            self.state = self.state.merge(state)
        out.append(While(test, body, other))

    def break_(self, node: ast.Break, out: list[Stmt]) -> None:
        self.loops[-1].breaks.append(self.state.copy())
        out.append(Break())
        self.state.dead = True

    def continue_(self, node: ast.Continue, out: list[Stmt]) -> None:
        out.append(Continue())
        self.state.dead = True

    def return_(self, node: ast.Return, out: list[Stmt]) -> None:
        expected = self.instance.returns
        value = self.expression(node.value, expected) if node.value else Const(types.NONE, None)
        out.append(Return(self.coerce(value, expected, node.value or node, "the result")))
        self.state.dead = True

    def assert_(self, node: ast.Assert, out: list[Stmt]) -> None:
        test, when_true, when_false = expressions.condition(self, node.test)
        self.state = when_false
        python = self.program.universe.exceptions.of(AssertionError)
        message = exception_message(self, python, [node.msg] if node.msg else [])
        self.state = when_true
        out.append(If(test, [], [Raise(python, message, node.lineno)], True))

    # Exceptions

    def raise_(self, node: ast.Raise, out: list[Stmt]) -> None:
        self.raise_statement(node, out)
        self.state.dead = True

    def raise_statement(self, node: ast.Raise, out: list[Stmt]) -> None:
        if node.cause is not None and not (isinstance(node.cause, ast.Constant) and node.cause.value is None):
            self.expression(node.cause)  # checked; a reply does not show it
        if node.exc is None:
            if not self.handlers:
                self.refuse(
                    BadException(self.span(node), "bare `raise` outside an `except` block", "raise an exception")
                )
            out.append(Reraise(self.handlers[-1]))
            return
        if isinstance(node.exc, ast.Call):
            cls = expressions.entity_of(self, node.exc.func)
            if isinstance(cls, ExceptionClass):
                self.check_exception(cls, node.exc)
                if node.exc.keywords:
                    place = self.span(node.exc.keywords[0].value)
                    self.refuse(BadException(place, f"{cls.name} takes no keywords", "an exception has one message"))
                out.append(Raise(cls, exception_message(self, cls, node.exc.args), node.lineno))
                return
        cls = expressions.entity_of(self, node.exc)
        if isinstance(cls, ExceptionClass):
            self.check_exception(cls, node.exc)
            out.append(Raise(cls, None, node.lineno))
            return
        value = self.expression(node.exc)
        if isinstance(value, Read) and isinstance(value.type, types.ExceptionType):
            out.append(Reraise(value.var))
            return
        self.refuse(
            BadException(
                self.span(node.exc), f"`raise` needs an exception, and this is {value.type}", "raise ValueError(...)"
            )
        )

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
        names = assigned_names(node.body)
        body = self.statements(node.body)
        after_body = self.state
        entry = before.copy()
        for name in names:
            entry.narrow.pop(name, None)
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
            for name in names.union(*(assigned_names(h.body) for h in node.handlers), assigned_names(node.orelse)):
                reached.narrow.pop(name, None)
            reached.assigned -= deleted_names([*node.orelse, *node.handlers])
            outcome = result
            self.state = reached
            final = self.statements(node.finalbody)
            if self.state.dead:
                outcome.dead = True
            outcome.assigned = outcome.assigned - deleted_names(node.finalbody) | self.state.assigned
            for name in assigned_names(node.finalbody):
                outcome.narrow.pop(name, None)
            result = outcome
        self.state = result
        out.append(Try(body, handlers, other, final))

    def handler(self, node: ast.ExceptHandler) -> Handler:
        classes: list[ExceptionClass] = []
        nodes = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type] if node.type else []
        for item in nodes:
            cls = expressions.entity_of(self, item)
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


STATEMENTS: dict[type[ast.stmt], Callable[..., None]] = {
    ast.Pass: Checker.pass_,
    ast.Expr: Checker.expr_,
    ast.Assign: Checker.assign,
    ast.AnnAssign: Checker.annassign,
    ast.AugAssign: Checker.augassign,
    ast.Delete: Checker.delete,
    ast.If: Checker.if_,
    ast.While: Checker.while_,
    ast.For: Checker.for_,
    ast.Break: Checker.break_,
    ast.Continue: Checker.continue_,
    ast.Return: Checker.return_,
    ast.Assert: Checker.assert_,
    ast.Raise: Checker.raise_,
    ast.Try: Checker.try_,
}


def assigned_names(nodes: list[ast.stmt]) -> set[str]:
    """The names that some statement in `nodes` assigns, at any depth."""
    names: set[str] = set()
    for node in nodes:
        names |= assigned_names_in(node)
    return names


def deleted_names(nodes: Sequence[ast.AST]) -> set[str]:
    """The names that some statement in `nodes` leaves without a value: `del x`, and the end of `except ... as x`."""
    names: set[str] = set()
    for node in nodes:
        for item in ast.walk(node):
            if isinstance(item, ast.Name) and isinstance(item.ctx, ast.Del):
                names.add(item.id)
            elif isinstance(item, ast.ExceptHandler) and item.name:
                names.add(item.name)
    return names


def assigned_names_in(node: ast.AST) -> set[str]:
    """The names that `node` assigns."""
    names: set[str] = set()
    for item in ast.walk(node):
        if isinstance(item, ast.Name) and isinstance(item.ctx, (ast.Store, ast.Del)):
            names.add(item.id)
        elif isinstance(item, ast.ExceptHandler) and item.name:
            names.add(item.name)
    return names
