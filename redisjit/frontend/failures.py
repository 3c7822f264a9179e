"""Exception classes of the user's with fields and methods: what is raised carries an object.

The object rides on the exception's message: the message's owner is the object (marked by 2 in its low bits), which
holds the text. All such classes are one hierarchy below a root of the compiler's own, so one function frees them.
"""

from __future__ import annotations

import ast
import os
import sys
from typing import TYPE_CHECKING, Any

from redisjit.frontend import classes, making, methods, types
from redisjit.frontend.tree import Assign, Block, Const, Expr, Prim, Read, SetField, Stmt
from redisjit.frontend.userclass import Field, UserClass

if TYPE_CHECKING:
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.declarations import ExceptionClass
    from redisjit.frontend.scope import Scope, Universe
    from redisjit.frontend.types import Type

TEXT = "(text)"  # the field that holds what str() says


class FailureClass(UserClass):
    """The object of an exception class, or of all of them (`python` is BaseException)."""

    __slots__ = ()

    def find_base(self) -> None:
        bases = [base for base in self.python.__bases__ if issubclass(base, BaseException)]
        if len(self.python.__bases__) > 1:
            self.problem = ("with several base classes", "keep one")
        elif self.python is not BaseException:
            self.base = of_class(self.universe, bases[0]) or root(self.universe, self.scope)

    def refused(self) -> tuple[str, str] | None:
        return None if self.python is BaseException else super().refused()

    def find_fields(self) -> None:
        if self.python is BaseException:
            text: ast.expr = ast.Name("str", ast.Load())
            self.members[TEXT] = Field(TEXT, self, text, None)
        else:
            super().find_fields()

    @property
    def subclasses(self) -> list[UserClass]:
        if self._subclasses is None:
            found: list[UserClass] = []
            pending: list[type] = type.__subclasses__(self.python)
            while pending:
                python = pending.pop(0)
                entity = of_class(self.universe, python)
                if isinstance(entity, FailureClass) and entity.base is self:
                    found.append(entity)
                elif entity is None:  # one without an object may have subclasses with one
                    pending += type.__subclasses__(python)
            self._subclasses = found
            if self.base is None:
                self.number(0)
        return self._subclasses

    def of_python(self, python: type) -> object:
        return of_class(self.universe, python)

    def begins_with(self, name: str) -> Any:
        return "" if name == TEXT else super().begins_with(name)

    @property
    def polymorphic(self) -> bool:
        return True

    @property
    def abstract(self) -> bool:
        return False


def is_own(python: type) -> bool:
    """Whether a class is the user's: neither Python's, nor this package's, nor of what is installed."""
    home = python.__module__.split(".")[0]
    if home == "redisjit" or home in sys.stdlib_module_names:
        return False
    file = getattr(sys.modules.get(python.__module__), "__file__", None) or ""
    return f"{os.sep}site-packages{os.sep}" not in file and f"{os.sep}dist-packages{os.sep}" not in file


def has_object(python: type) -> bool:
    """Whether an exception class, or one above it, has more than a name."""
    ignored = {"__module__", "__doc__", "__qualname__", "__weakref__", "__dict__", "__annotations__", "__slots__"}
    ignored |= {"__firstlineno__", "__static_attributes__"}
    for cls in python.__mro__:
        if not is_own(cls):
            return False
        if set(vars(cls)) - ignored or vars(cls).get("__annotations__"):
            return True
    return False


def of_class(universe: Universe, python: type) -> FailureClass | None:
    """The object's class of an exception class, or None when it has none."""
    if not issubclass(python, BaseException) or not has_object(python):
        return None
    found = universe.failures.get(python)
    if found is None:
        module = sys.modules.get(python.__module__)
        scope = universe.scope_of(module) if module is not None else None
        node = scope.classes.get(python.__name__) if scope is not None else None
        if scope is None or node is None:
            return None
        made = FailureClass(python, node, scope, universe)
        found = universe.failures[python] = made
    assert isinstance(found, FailureClass)
    return found


def root(universe: Universe, scope: Scope) -> FailureClass:
    """The class of all exceptions' objects."""
    found = universe.failures.get(BaseException)
    if found is None:
        node = ast.parse("class BaseException: pass").body[0]
        assert isinstance(node, ast.ClassDef)
        found = universe.failures[BaseException] = FailureClass(BaseException, node, scope, universe)  # type: ignore[arg-type]
    assert isinstance(found, FailureClass)
    return found


def raised(c: FunctionContext, cls: ExceptionClass, node: ast.Call) -> Expr | None:
    """The message of `raise C(...)`, which carries the object; None where the class has none."""
    decl = of_class(c.program.universe, cls.python)
    if decl is None:
        return None
    classes.problem_of(c.program, decl, c.span(node))
    stmts: list[Stmt] = []
    text: Expr | None = None
    init = decl.init()
    told = init is not None and any(map(is_super_statement, init.node.body))
    if not told:  # then the arguments are what str() shows
        node, values = evaluated(c, node, stmts)
        if "__str__" not in decl.methods:
            text = text_of_arguments(c, decl, values, node)
    if init is None and decl.generated_init() is None:
        node = making.bare_call(node)
    made = making.construct_type(c, types.class_type(decl), node)
    variable = c.temporary(made.type)
    held = Read(made.type, variable)
    stmts.append(Assign(variable, made))
    if "__str__" in decl.methods:
        text = methods.call_known(c, held, "__str__", [], node)
    if text is not None:
        stmts.append(SetField(up(held), TEXT, text))
    return Block(types.STR, stmts, Prim(types.STR, "error.pack", [up(held)]))


def evaluated(c: FunctionContext, node: ast.Call, out: list[Stmt]) -> tuple[ast.Call, list[Expr]]:
    """A call whose positional arguments are in variables, so that they can be read twice."""
    names: list[ast.expr] = []
    values: list[Expr] = []
    for argument in node.args:
        value = c.expr(argument, None)
        variable = c.temporary(value.type)
        out.append(Assign(variable, value))
        c.variables[variable.name] = variable
        c.local_names.add(variable.name)
        c.state.assigned |= {variable.name}
        names.append(ast.copy_location(ast.Name(variable.name, ast.Load()), argument))
        values.append(Read(value.type, variable))
    return ast.copy_location(ast.Call(node.func, names, node.keywords), node), values


def text_of_arguments(c: FunctionContext, decl: UserClass, values: list[Expr], node: ast.AST) -> Expr:
    """What `str()` says of an exception that was made with these arguments."""
    from redisjit.frontend.text import repr_of, text_of
    from redisjit.frontend.tree import MakeTuple

    if not values:
        return Const(types.STR, "")
    if len(values) == 1:
        return (repr_of if issubclass(decl.python, KeyError) else text_of)(c, values[0], node)
    return repr_of(c, MakeTuple(types.tuple_of(*(value.type for value in values)), values), node)


def is_super_statement(node: ast.stmt) -> bool:
    from redisjit.frontend.initflow import is_super_init

    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and is_super_init(node.value)


def super_init(c: FunctionContext, obj: Expr, decl: UserClass, node: ast.Call) -> Expr:
    """`super().__init__(...)` of an exception: its arguments are what `str()` shows."""
    values = [c.expr(item, None) for item in node.args]
    text = text_of_arguments(c, decl, values, node)
    return Block(types.NONE, [SetField(up(obj), TEXT, text)], Const(types.NONE, None))


def up(obj: Expr) -> Expr:
    """An exception's object as one of the root class, which has the text."""
    type = types.resolve(obj.type)
    assert isinstance(type, types.ClassType)
    assert isinstance(type.decl, UserClass)
    return Prim(types.class_type(type.decl.root), "object.upcast", [obj])


def object_of(c: FunctionContext, value: Expr) -> Expr | None:
    """The object that a caught exception carries, or None where its class has none."""
    type = types.resolve(value.type)
    assert isinstance(type, types.ExceptionType)
    python = getattr(type.cls, "python", None)
    decl = of_class(c.program.universe, python) if python is not None else None
    return None if decl is None else Prim(types.class_type(decl), "error.object", [value])


def root_type(universe: Universe) -> Type | None:
    """The type of all exceptions' objects, or None when there are none."""
    found = universe.failures.get(BaseException)
    return types.class_type(found) if isinstance(found, FailureClass) else None
