"""Virtual calls: a function that tests the number of an object's class and calls the method of that class.

All classes are known, so there is no table: LLVM sees every callee, makes a switch of the tests, and inlines.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.language import UnsupportedSyntax
from redisjit.frontend import classes, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.tree import Call, Const, Do, Expr, If, Instance, Prim, Read, Return, Stmt, Variable
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.program import Program

FEW = 4  # targets that are tested where the call stands


class Dispatcher:
    """Makes the function of one virtual method, for objects in variables of one class."""

    def __init__(self, program: Program, call: Call, place: object) -> None:
        self.program = program
        self.decl = call.decl
        self.type = types.resolve(call.args[0].type)
        self.types = {name: types.resolve(type) for name, type in call.types.items()}
        self.place = place if isinstance(place, Span) else None

    def instance(self) -> Instance:
        cls = classes.user_class(self.type)
        assert cls is not None
        key = ("virtual", self.decl, self.type, *self.types.values())
        found = self.program.instances.get(key)
        if found is not None:
            return found
        assert isinstance(self.type, types.ClassType)
        decl = FunctionDecl(self.decl.name, self.decl.node, self.decl.scope, self.decl.cls)
        decl.marks = set()
        name = self.program.unique(decl, self.type, {}) + " by class"
        found = self.program.instances[key] = Instance(decl, self.types, name)
        found.owner = self.type
        assert isinstance(self.decl.cls, UserClass)
        owner = classes.up(self.program, self.type, self.decl.cls)
        signature = self.program.signature(self.decl, owner, self.types)
        found.returns = signature.returns
        found.params = [Variable(p.name, p.type, parameter=True) for p in signature.params]
        found.params[0].type = self.type
        found.body = self.body(found, cls)
        return found

    def targets(self, cls: UserClass) -> list[tuple[FunctionDecl, list[UserClass]]]:
        """The methods that there are, each with the classes whose objects have it."""
        name = f"{self.decl.name}.setter" if "setter" in self.decl.marks else self.decl.name
        found: dict[FunctionDecl, list[UserClass]] = {}
        for other in cls.tree():
            if not other.abstract and self.fits(other):
                found.setdefault(other.methods[name], []).append(other)
        return list(found.items())

    def fits(self, cls: UserClass) -> bool:
        """Whether objects of a class can be in variables of the type: one below `Stack[int]` is not in `Stack[str]`."""
        assert isinstance(self.type, types.ClassType)
        assert isinstance(self.type.decl, UserClass)
        if cls is self.type.decl:
            return True
        return classes.up(self.program, types.class_type(cls), self.type.decl) is self.type

    def body(self, instance: Instance, cls: UserClass) -> list[Stmt]:
        c = FunctionContext(self.program, instance)
        targets = self.targets(cls)
        if len(targets) <= FEW:
            instance.decl.marks.add("inline")
        receiver = Read(self.type, instance.params[0])
        number = c.temporary(types.INT)
        from redisjit.frontend.tree import Assign

        body: list[Stmt] = [Assign(number, Prim(types.INT, "class.number", [receiver]))]
        for index, (method, owners) in enumerate(targets):
            result = self.call(c, instance, method, owners[0], receiver)
            then: list[Stmt] = [Return(result)]
            if result.type is types.NEVER:
                then = [Do(result)]
            if index == len(targets) - 1:
                body += then
            else:
                body.append(If(self.test(number, owners), then, []))
        return body

    @staticmethod
    def test(number: Variable, owners: list[UserClass]) -> Expr:
        from redisjit.frontend.tree import Conditional

        test: Expr = Const(types.BOOL, False)
        for owner in reversed(owners):
            same = Prim(types.BOOL, "int.eq", [Read(types.INT, number), Const(types.INT, owner.class_id)])
            last = isinstance(test, Const)
            test = same if last else Conditional(types.BOOL, same, Const(types.BOOL, True), test)
        return test

    def call(
        self, c: FunctionContext, instance: Instance, method: FunctionDecl, cls: UserClass, receiver: Expr
    ) -> Expr:
        """The call of one target, its arguments and result converted."""
        if cls.params and cls is not self.type_class:
            self.refuse(method, "is overridden in a generic class")
        assert isinstance(method.cls, UserClass)
        type = self.type if cls is self.type_class else types.class_type(cls)
        assert isinstance(type, types.ClassType)
        owner = classes.up(self.program, type, method.cls)
        assert owner is not None
        if "decorated" in method.marks:
            self.refuse(method, "has a decorator where it is overridden")
        signature = self.program.signature(method, owner)
        args: list[Expr] = [Prim(owner, "object.downcast", [receiver])]
        if len(signature.params) < len(instance.params):
            self.refuse(method, "takes fewer arguments where it is overridden")
        for index, param in enumerate(signature.params[1:], 1):
            if index >= len(instance.params):
                if param.default is None:
                    self.refuse(method, "takes more arguments where it is overridden")
                from redisjit.frontend import calls

                where = ast.copy_location(ast.Call(ast.Constant(None), [], []), method.node)
                args.append(calls.default_of(c, param, method, where))
                continue
            given = instance.params[index]
            if param.name != given.name and not param.name.startswith("__"):
                self.refuse(method, f"names its parameter {given.name!r} {param.name!r} where it is overridden")
            if not self.same_default(method, index):
                self.refuse(method, f"has another default of {param.name!r} where it is overridden")
            args.append(c.coerce(Read(given.type, given), param.type, method.node, f"the parameter {param.name!r}"))
        call = Call(signature.returns, method, signature.types, args, 0)
        call.instance = self.program.instance(method, signature.types, owner, self.place)
        wanted = instance.returns
        return c.coerce(call, wanted, method.node.returns or method.node, f"the result of {method.qualified}()")

    @property
    def type_class(self) -> UserClass | None:
        return classes.user_class(self.type)

    def same_default(self, method: FunctionDecl, index: int) -> bool:
        """Whether a parameter has the same default as the method that the call names."""
        defaults = []
        for decl in (self.decl, method):
            args = decl.node.args
            positional = [*args.posonlyargs, *args.args]
            if index < len(positional):
                place = index - (len(positional) - len(args.defaults))
                node = args.defaults[place] if place >= 0 else None
                name = positional[index].arg
            else:
                rest = index - len(positional)
                node = args.kw_defaults[rest] if rest < len(args.kw_defaults) else None
                name = args.kwonlyargs[rest].arg if rest < len(args.kwonlyargs) else ""
            defaults.append(None if node is None else (decl.defaults.get(name), ast.dump(node)))
        return defaults[0] == defaults[1]

    def refuse(self, method: FunctionDecl, problem: str) -> None:
        place = self.program.span(method, method.node)
        hint = f"give it the parameters of {self.decl.qualified}()"
        raise CompileError(UnsupportedSyntax(place, f"{method.qualified}(), which {problem},", hint))
