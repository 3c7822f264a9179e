"""The checker: from a function's AST to its typed tree.

Control flow is here; the other statements are in `assignments` and `exceptions`, the rest in `expressions` and below.
Definite assignment and narrowing are decided on the way down: nothing below ever meets a variable without a value.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from redisjit.diagnostics.base import CompileError
from redisjit.diagnostics.language import CannotInfer, MissingReturn
from redisjit.frontend import conditions, loops, types
from redisjit.frontend.bindings import assigned_names, assigned_names_in, deleted_names
from redisjit.frontend.calls import exception_message
from redisjit.frontend.context import Loop, Restart, State
from redisjit.frontend.exceptions import ExceptionChecker
from redisjit.frontend.narrowing import assigned_fields
from redisjit.frontend.program import Program
from redisjit.frontend.tree import (
    Assign,
    Break,
    Const,
    Continue,
    Counted,
    Do,
    Expr,
    If,
    Instance,
    Prim,
    Raise,
    Reraise,
    Return,
    SetField,
    Stmt,
    While,
)
from redisjit.frontend.types import Type

UNSUPPORTED_STATEMENTS = {
    ast.AsyncFor: ("`async for`", "write `for`"),
    ast.AsyncWith: ("`async with`", ""),
    ast.AsyncFunctionDef: ("`async def`", "commands run to their end; write `def`"),
    ast.ClassDef: ("a nested class", "move it to the top level of the module"),
    ast.Import: ("`import` inside a function", "import at the top of the module"),
    ast.ImportFrom: ("`import` inside a function", "import at the top of the module"),
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
                found = tuple(d if d.declared else replace(d, span=instance.place) for d in found)
            program.diagnostics += [d for d in found if d not in program.diagnostics]


class Checker(ExceptionChecker):
    """Checks one function."""

    def __init__(self, program: Program, instance: Instance, declared: dict[str, Type]) -> None:
        super().__init__(program, instance)
        self.declared = declared
        self.expr = self.expression
        self.has_ranges = False

    def function(self) -> list[Stmt]:
        node = self.instance.decl.node
        if self.instance.decl.is_generator:
            from redisjit.frontend import generators

            self.instance.generator = generators.begin(self)
        for param in self.instance.params:
            param.reassigned = False
            self.variables[param.name] = param
        self.local_names = {*self.instance.decl.assigned, *self.variables}
        if self.instance.nests or self.instance.closure is not None:
            from redisjit.frontend import captures

            captures.enter(self)
        self.class_name(node)
        self.state = State(frozenset(self.variables), {})
        body = self.instance.special(self) if self.instance.special else self.statements(node.body)
        if self.instance.special is None and not self.state.dead:
            if self.instance.generator or self.instance.returns is types.NONE:
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
        if self.walks:
            from redisjit.frontend import keyloops

            keyloops.settle(self, body)
        if self.scope.file:
            from redisjit.frontend import looks

            for call, _ in self.calls:
                looks.look(self.program, call)
        for call, where in self.calls:
            if call.make is not None:
                call.instance = call.make()
                continue
            owner = call.owner
            if owner is None and call.decl.cls and "staticmethod" not in call.decl.marks:
                owner = call.args[0].type
            unknown = next((t for t in (owner, *call.types.values()) if t is not None and types.has_unknown(t)), None)
            if unknown is not None:
                shown = f"x: {unknown}" if isinstance(types.resolve(unknown), types.ClassType) else "x: list[?]"
                what = "this expression"
                self.refuse(CannotInfer(self.span(where), what, shown.replace("?", "int") + " = ..."))
            place = self.span(where) if self.scope.file else self.instance.place
            call.instance = self.program.instance(call.decl, call.types, owner, place)
        for made in self.made:
            self.program.need_drop(types.resolve(made))
        if self.has_ranges and not self.low:
            from redisjit.frontend import versions

            versions.split(self.program, body)
        if self.cells or self.entry:
            from redisjit.frontend import captures

            body[:0] = [*(Assign(cell, captures.new_cell(cell)) for cell in self.cells), *self.entry]
        return body

    def class_name(self, node: ast.FunctionDef) -> None:
        """In a class method, the first parameter is the class."""
        owner = self.instance.owner
        if "classmethod" in self.instance.decl.marks and owner is not None and node.args.args:
            self.local_names.discard(node.args.args[0].arg)
            decl = self.program.class_of(owner)
            assert decl is not None
            self.class_names[node.args.args[0].arg] = decl

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
        before = len(out)
        check(self, node, out)
        for made in out[before:]:
            if isinstance(made, SetField):
                made.line = node.lineno

    def pass_(self, node: ast.Pass, out: list[Stmt]) -> None: ...

    def expr_(self, node: ast.Expr, out: list[Stmt]) -> None:
        if isinstance(node.value, ast.Constant):
            return
        if isinstance(node.value, (ast.Yield, ast.YieldFrom)):
            from redisjit.frontend import generators

            generators.statement(self, node.value, out)
            return
        value = self.expression(node.value)
        out.append(Do(value))
        if value.type is types.NEVER:
            self.state.dead = True

    def def_(self, node: ast.FunctionDef, out: list[Stmt]) -> None:

        from redisjit.frontend import captures

        captures.define(self, node, out)

    # Control flow

    def if_(self, node: ast.If, out: list[Stmt]) -> None:
        test, when_true, when_false = conditions.condition(self, node.test)
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
        self.forget(assigned_names(node.body) | assigned_names_in(node.test), assigned_fields([node]))
        self.state.assigned -= deleted_names(node.body)
        test, when_true, when_false = conditions.condition(self, node.test)
        self.loop(test, [], node, when_true, when_false, out)

    def for_(self, node: ast.For, out: list[Stmt]) -> None:
        def again() -> None:
            self.forget(assigned_names(node.body) | assigned_names_in(node.target), assigned_fields([node]))
            self.state.assigned -= deleted_names(node.body)

        if loops.is_lazy(self, node.iter) and any(isinstance(part, ast.Lambda) for part in ast.walk(node.iter)):
            again()  # what is in the lambda runs for each item
        plan = loops.iterate(self, node.iter)
        out += plan.init
        again()
        head = list(plan.advance)
        when_false = self.state.copy()
        self.assign_to(node.target, plan.item, node.target, head)
        found = self.accesses
        self.loop(plan.test, head, node, self.state, when_false, out, plan.counted)
        made = out[-1]
        if isinstance(made, While):
            if plan.walk is not None:
                plan.walk.loop = made
            assigned = [stmt.var for stmt in plan.init if isinstance(stmt, Assign)]
            made.holds = [variable for variable in assigned if types.is_generator(variable.type)]
        if plan.counted is not None and self.accesses > found:
            from redisjit.frontend.arrays import versions

            loop = out[-1]
            assert isinstance(loop, While)
            versions.consider(loop, plan.counted, out)

    def loop(
        self,
        test: Expr,
        head: list[Stmt],
        node: ast.While | ast.For,
        when_true: State,
        when_false: State,
        out: list[Stmt],
        counted: Counted | None = None,
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
        self.has_ranges |= counted is not None
        out.append(While(test, body, other, counted, line=node.lineno))

    def break_(self, node: ast.Break, out: list[Stmt]) -> None:
        self.loops[-1].breaks.append(self.state.copy())
        out.append(Break())
        self.state.dead = True

    def continue_(self, node: ast.Continue, out: list[Stmt]) -> None:
        out.append(Continue())
        self.state.dead = True

    def return_(self, node: ast.Return, out: list[Stmt]) -> None:
        expected = types.NONE if self.instance.generator else self.instance.returns
        declines = isinstance(node.value, ast.Name) and node.value.id == "NotImplemented"
        if declines and self.instance.decl.may_not_implement:
            out.append(Return(Const(expected, None)))
            self.state.dead = True
            return
        value = self.expression(node.value, expected) if node.value else Const(types.NONE, None)
        out.append(Return(self.coerce(value, expected, node.value or node, "the result")))
        self.state.dead = True

    def match_(self, node: ast.Match, out: list[Stmt]) -> None:
        from redisjit.frontend.matching import match

        match(self, node, out)

    def with_(self, node: ast.With, out: list[Stmt]) -> None:
        from redisjit.frontend.managers import with_

        with_(self, node, out)

    def global_(self, node: ast.Global, out: list[Stmt]) -> None:
        for name in node.names:
            if name in self.local_names:
                hint = "module-level names are constants: keep what changes in a key"
                self.unsupported(node, f"assigning the module-level name {name!r}", hint)

    def assert_(self, node: ast.Assert, out: list[Stmt]) -> None:
        test, when_true, when_false = conditions.condition(self, node.test)
        self.state = when_false
        python = self.program.universe.exceptions.of(AssertionError)
        message = exception_message(self, python, [node.msg] if node.msg else [])
        self.state = when_true
        out.append(If(test, [], [Raise(python, message, node.lineno)], True))


STATEMENTS: dict[type[ast.stmt], Callable[..., None]] = {
    ast.Pass: Checker.pass_,
    ast.Nonlocal: Checker.pass_,
    ast.FunctionDef: Checker.def_,
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
    ast.Match: Checker.match_,
    ast.With: Checker.with_,
    ast.Global: Checker.global_,
    ast.Raise: Checker.raise_,
    ast.Try: Checker.try_,
}
