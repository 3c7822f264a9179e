"""The user's classes: what their source says, together with the Python class that importing them has made.

The world is closed when a file is compiled: which classes there are, what each overrides, what a class attribute is.
"""

from __future__ import annotations

import abc
import ast
import dataclasses
import typing
from typing import TYPE_CHECKING, Any

from redisjit.declare.classes import MAKING, is_abstract, is_class_variable, self_assignments, subclasses
from redisjit.frontend.declarations import ClassDecl, FunctionDecl

if TYPE_CHECKING:
    from redisjit.frontend.scope import Universe, UserScope

HARMLESS_BASES: tuple[Any, ...] = (object, abc.ABC, typing.Generic, typing.Protocol)
HARMLESS_DECORATORS = frozenset(("dataclass", "datatype", "final", "runtime_checkable", "total_ordering"))
# Methods by which a class changes what its objects are, and not what they do.
BEYOND = (
    "__getattr__",
    "__getattribute__",
    "__setattr__",
    "__delattr__",
    "__new__",
    "__del__",
    "__init_subclass__",
    "__class_getitem__",
    "__get__",
    "__set__",
    "__set_name__",
)


class Field:
    """One field: `annotation` where its type is written, else `value` in `function` says it."""

    __slots__ = ("annotation", "function", "home", "name", "value")

    def __init__(self, name: str, home: UserClass, annotation: ast.expr | None, value: ast.expr | None) -> None:
        self.name = name
        self.home = home
        self.annotation = annotation
        self.value = value
        self.function: FunctionDecl | None = None


class UserClass(ClassDecl):
    """A class of the user's. `problem` is why it cannot be compiled, with what to do instead."""

    __slots__ = (
        "_late",
        "_subclasses",
        "base_node",
        "class_id",
        "generated",
        "members",
        "problem",
        "python",
        "universe",
    )

    def __init__(self, python: type, node: ast.ClassDef, scope: UserScope, universe: Universe) -> None:
        mangle(node)
        super().__init__(python.__name__, node, scope)
        self.python = python
        self.universe = universe
        self.user = True
        self.problem: tuple[str, str] | None = None
        self.members: dict[str, Field] = {}
        self.base_node: ast.expr | None = None
        self.class_id = 0
        self.generated: dict[str, FunctionDecl] = {}  # methods that Python made, and the compiler makes too
        self._subclasses: list[UserClass] | None = None
        self._late: set[str] | None = None
        self.params = tuple(p.__name__ for p in getattr(python, "__parameters__", ()))
        own = self.methods
        self.methods = {}
        self.fields = {}
        self.find_base()
        if isinstance(self.base, UserClass):
            self.members.update(self.base.members)
            self.methods.update(self.base.methods)
        self.find_methods(own)
        if self.params and self.base is not None:
            self.problem = ("a generic class with a base class", "give it no base class, or no type parameters")
        self.problem = self.problem or self.refused()
        if self.problem is None:
            self.find_fields()
            nothing: tuple[ast.expr, None] = (ast.Constant(None), None)
            self.fields.update(dict.fromkeys(self.members, nothing))  # their names; the types are found later
            if self.is_dataclass or self.node.decorator_list:
                from redisjit.frontend.generated import add_generated

                add_generated(self)
            if self.unhashable:
                self.methods.pop("__hash__", None)

    # Bases

    def find_base(self) -> None:
        bases = [base for base in self.python.__bases__ if base not in HARMLESS_BASES]
        if len(bases) > 1:
            self.problem = ("with several base classes", "keep one, and hold the other in a field")
        elif bases:
            found = self.universe.entity(bases[0], bases[0].__name__)
            if not isinstance(found, UserClass):
                self.problem = (f"based on {bases[0].__name__}", "hold it in a field")
                return
            self.base = found
            self.problem = found.problem
            for item in self.node.bases:
                name = item.value if isinstance(item, ast.Subscript) else item
                if ast.unparse(name).split(".")[-1] == found.name:
                    self.base_node = item

    def refused(self) -> tuple[str, str] | None:
        """Why this class is beyond what is compiled."""
        for decorator in self.node.decorator_list:
            name = ast.unparse(decorator.func if isinstance(decorator, ast.Call) else decorator).split(".")[-1]
            if name not in HARMLESS_DECORATORS:
                return f"with the decorator `{name}`", "leave the decorator out"
        for name in BEYOND:
            if name in vars(self.python) and name in self.methods:
                return f"with `{name}`", "use plain methods and fields"
        if type(self.python) not in (type, abc.ABCMeta, type(typing.Protocol)):
            return "with a metaclass", "leave the metaclass out"
        return None

    @property
    def root(self) -> UserClass:
        """The first class of the hierarchy."""
        return self.base.root if isinstance(self.base, UserClass) else self

    @property
    def subclasses(self) -> list[UserClass]:
        """The direct subclasses that there are, in the order they were made."""
        if self._subclasses is None:
            found = []
            for python in subclasses(self.python):
                entity = self.universe.entity(python, python.__name__)
                if isinstance(entity, UserClass):
                    found.append(entity)
            self._subclasses = found
            if self.base is None:
                self.number(0)
        return self._subclasses

    def number(self, first: int) -> int:
        """Number the hierarchy so that a class and its subclasses are a range; returns the next free number."""
        self.class_id = first
        first += 1
        for child in self.subclasses:
            first = child.number(first)
        return first

    @property
    def polymorphic(self) -> bool:
        """Whether objects carry the number of their class."""
        return self.base is not None or bool(self.subclasses)

    def tree(self) -> list[UserClass]:
        """This class and all below it, by number."""
        assert self.root.subclasses is not None
        return [self, *(item for child in self.subclasses for item in child.tree())]

    @property
    def abstract(self) -> bool:
        """Whether Python refuses to make an instance."""
        return is_abstract(self.python)

    def is_subclass(self, other: ClassDecl) -> bool:
        """Whether this is `other` or below it."""
        return self is other or (isinstance(self.base, UserClass) and self.base.is_subclass(other))

    # Methods

    def find_methods(self, own: dict[str, FunctionDecl]) -> None:
        for item in self.node.body:
            if not isinstance(item, ast.FunctionDef):
                continue
            decl = own[item.name] if own[item.name].node is item else FunctionDecl(item.name, item, self.scope, self)
            name = item.name
            for mark in decl.marks & {"setter", "deleter"}:
                name = f"{item.name}.{mark}"
            function: Any = vars(self.python).get(item.name)
            if isinstance(function, property):
                function = function.fset if "setter" in decl.marks else function.fget
            function = getattr(function, "__func__", function)
            code = getattr(function, "__code__", None)
            if code is not None and "overload" not in decl.marks:
                names = code.co_varnames[: code.co_argcount]
                given = function.__defaults__ or ()
                decl.defaults = dict(zip(names[len(names) - len(given) :], given, strict=True))
                decl.defaults |= function.__kwdefaults__ or {}
            if "overload" not in decl.marks:
                self.methods[name] = decl
        for item in self.node.body:
            if isinstance(item, ast.Assign) and isinstance(item.value, ast.Name):
                for target in item.targets:
                    self.find_alias(target, item.value.id)

    def find_alias(self, target: ast.expr, name: str) -> None:
        """`__repr__ = __str__`: the same function under another name."""
        decl, own = self.methods.get(name), vars(self.python)
        if decl is None or not isinstance(target, ast.Name) or own.get(target.id) is not own.get(name):
            return
        found = self.methods[target.id] = FunctionDecl(target.id, decl.node, self.scope, self)
        found.defaults = decl.defaults

    def own_method(self, name: str) -> FunctionDecl | None:
        """A method that this class itself defines."""
        found = self.methods.get(name)
        return found if found is not None and found.cls is self else None

    def generate(self, name: str, source: str) -> FunctionDecl:
        """A method that no source of the user's stands for, at the place of the class."""
        node = ast.parse(source).body[0]
        assert isinstance(node, ast.FunctionDef)
        for part in ast.walk(node):
            if "lineno" in part._attributes:
                ast.copy_location(part, self.node)
        for argument in [*node.args.args, *node.args.kwonlyargs]:
            if argument.annotation is None and argument.arg in self.members:
                argument.annotation = self.members[argument.arg].annotation
        node.returns = node.returns or ast.copy_location(ast.Constant(None), self.node)
        found = self.generated[name] = FunctionDecl(name, node, self.scope, self)
        found.synthetic = True
        return found

    # Fields

    @property
    def is_dataclass(self) -> bool:
        return "__dataclass_fields__" in vars(self.python)

    @property
    def dataclass_fields(self) -> dict[str, Any]:
        """The fields of a dataclass by name, and those of a plain class below one."""
        found: dict[str, Any] = getattr(self.python, "__dataclass_fields__", {})
        return found

    @property
    def unhashable(self) -> bool:
        """Whether Python refuses the objects as keys: it does where there is `__eq__` and no `__hash__`."""
        return vars(self.python).get("__hash__", self.python.__hash__) is None

    @property
    def frozen(self) -> bool:
        params = getattr(self.python, "__dataclass_params__", None)
        return bool(params is not None and params.frozen)

    def find_fields(self) -> None:
        constants: dict[str, ast.expr | None] = {}
        for item in self.node.body:
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                told = item.target.id in self.dataclass_fields if self.is_dataclass else True  # not `_: KW_ONLY`
                if told and not is_class_variable(item.annotation):
                    self.add(Field(item.target.id, self, item.annotation, item.value))
            elif isinstance(item, ast.Assign):
                constants.update((t.id, item.value) for t in item.targets if isinstance(t, ast.Name))
        self.find_assigned(constants)
        for name, python in self.dataclass_fields.items():
            if python._field_type.name == "_FIELD_INITVAR":
                self.problem = (f"with the InitVar {name!r}", "make it a field, or write __init__")

    def add(self, field: Field) -> None:
        """A field of this class; one that a base class has too stays where the base has it."""
        known = self.members.get(field.name)
        if known is not None and known.home is not self:
            if known.annotation is None or field.annotation is None:
                return
            if ast.dump(known.annotation) != ast.dump(field.annotation):
                self.problem = (f"which changes the type of {field.name!r}", "give the field one type")
            return
        self.members.setdefault(field.name, field)

    def find_assigned(self, constants: dict[str, ast.expr | None]) -> None:
        """The other fields that methods assign, those that make an object before the others."""
        methods = [m for m in self.methods.values() if m.cls is self and "staticmethod" not in m.marks]
        for method in sorted(methods, key=lambda m: m.name not in MAKING):
            args = [*method.node.args.posonlyargs, *method.node.args.args]
            if not args or "classmethod" in method.marks:
                continue
            for target, annotation, value in self_assignments(method.node, args[0].arg):
                name = target.attr
                if name in self.members or f"{name}.setter" in self.methods or name in self.methods:
                    continue
                if annotation is not None and ast.unparse(annotation).split(".")[-1] == "Final":
                    annotation = None  # which says nothing of the type
                field = Field(name, self, annotation, value or constants.get(name))
                field.function = method
                self.add(field)

    def of_python(self, python: type) -> object:
        """What the compiler knows of one of this class's bases."""
        return self.universe.entity(python, python.__name__) if python is not object else None

    def init(self) -> FunctionDecl | None:
        """The `__init__` that Python calls, where the user wrote it."""
        for cls in self.python.__mro__:
            if "__init__" in vars(cls):
                found = self.of_python(cls)
                return found.own_method("__init__") if isinstance(found, UserClass) else None
        return None

    def generated_init(self) -> UserClass | None:
        """The dataclass whose generated `__init__` Python calls, or None."""
        for cls in self.python.__mro__:
            if "__init__" in vars(cls):
                found = self.of_python(cls)
                if isinstance(found, UserClass) and found.is_dataclass and found.own_method("__init__") is None:
                    return found
                return None
        return None

    @property
    def late(self) -> set[str]:
        """The fields that a method may find without a value, in this class or one below."""
        if self._late is None:
            from redisjit.frontend.initflow import late_fields

            self._late = set()
            for cls in self.tree():
                self._late |= late_fields(cls) & set(self.members)
            if isinstance(self.base, UserClass):
                self._late |= self.base.late
        return self._late

    def constant(self, name: str) -> Any:
        """A class attribute, as it stands in the class; MISSING when there is none."""
        for cls in self.python.__mro__:
            if name in vars(cls) and cls not in HARMLESS_BASES:
                return vars(cls)[name]
        return dataclasses.MISSING

    def begins_with(self, name: str) -> Any:
        """The value that a field has before any method gives it one, or MISSING."""
        python = self.dataclass_fields.get(name)
        if python is not None:
            return python.default
        found = self.constant(name)
        return dataclasses.MISSING if type(found).__name__ == "member_descriptor" else found  # of __slots__


def mangle(cls: ast.ClassDef) -> None:
    """Give private names (`__x`) the name of their class, as Python does, so that a subclass may have its own."""
    before = "_" + cls.name.lstrip("_")

    def private(name: str) -> str:
        return before + name if name.startswith("__") and not name.endswith("__") and before != "_" else name

    for node in ast.walk(cls):
        if isinstance(node, ast.Attribute):
            node.attr = private(node.attr)
        elif isinstance(node, ast.Name):
            node.id = private(node.id)
        elif isinstance(node, ast.arg):
            node.arg = private(node.arg)
        elif isinstance(node, ast.FunctionDef):
            node.name = private(node.name)
        elif isinstance(node, ast.keyword) and node.arg is not None:
            node.arg = private(node.arg)
