"""What names stand for: functions, classes, exception classes, constants. Declarations hold AST, not yet types."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from redisjit.frontend.bindings import assigned_names, kinds_in, names_in

if TYPE_CHECKING:
    from redisjit.frontend.scope import Scope


# What decorators of methods mean; a method with any other one is not compiled.
METHOD_MARKS = frozenset(
    ("property", "setter", "deleter", "staticmethod", "classmethod", "abstractmethod", "override", "final", "overload")
)


class FunctionDecl:
    """A function or method to be compiled, as it stands in its source.

    `marks` are the names of its decorators (`inline`, `cold`, `staticmethod`, `property` ...). `defaults` are the
    values that the defaults of a user's function had when it was defined. `c_types` are the kinds of the C result and
    parameters of a callback (see `raw.callbacks`); glue's own entries have none.
    """

    __slots__ = (
        "_assigned",
        "_generator",
        "_inside",
        "_not_implemented",
        "_type_parameters",
        "c_types",
        "cls",
        "defaults",
        "extern",
        "marks",
        "name",
        "node",
        "scope",
        "synthetic",
    )

    def __init__(self, name: str, node: ast.FunctionDef, scope: Scope, cls: ClassDecl | None = None) -> None:
        self.name = name
        self.node = node
        self.scope = scope
        self.cls = cls
        self.marks: set[str] = set()
        self.defaults: dict[str, object] = {}
        self.extern: str | None = None
        self.synthetic = False
        self.c_types: tuple[str, ...] = ()
        self._not_implemented: bool | None = None
        self._type_parameters: list[str] | None = None
        self._generator: bool | None = None
        self._inside: frozenset[type[ast.AST]] | None = None
        self._assigned: frozenset[str] | None = None
        for decorator in node.decorator_list:
            # A user's decorator has run; only what changes how a method is called is left to know.
            if scope.file is not None:
                name = ast.unparse(decorator).split(".")[-1]
                self.marks.add(name if name in METHOD_MARKS else "decorated")
            elif isinstance(decorator, ast.Name):
                self.marks.add(decorator.id)
            elif isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name):
                self.marks.add(decorator.func.id)
                if decorator.func.id == "extern":
                    assert isinstance(decorator.args[0], ast.Constant)
                    self.extern = str(decorator.args[0].value)

    @property
    def may_not_implement(self) -> bool:
        """Whether a special method of the user's says NotImplemented."""
        if self._not_implemented is None:
            special = self.cls is not None and self.scope.file is not None and self.name.startswith("__")
            nodes = ast.walk(self.node) if special else ()
            self._not_implemented = any(isinstance(n, ast.Name) and n.id == "NotImplemented" for n in nodes)
        return self._not_implemented

    @property
    def inside(self) -> frozenset[type[ast.AST]]:
        """The kinds of nodes that the function is made of, nested functions included."""
        if self._inside is None:
            self._inside = kinds_in(self.node)
        return self._inside

    @property
    def assigned(self) -> frozenset[str]:
        """The names that its body assigns."""
        if self._assigned is None:
            self._assigned = frozenset(assigned_names(self.node.body))
        return self._assigned

    @property
    def is_generator(self) -> bool:
        """Whether its body has a `yield` of its own."""
        if self._generator is None:
            self._generator = not self.inside.isdisjoint((ast.Yield, ast.YieldFrom)) and yields(self.node)
        return self._generator

    @property
    def type_parameters(self) -> list[str]:
        """The type variables in the annotations: of the prelude's functions, single capital letters."""
        if self._type_parameters is None:
            args = self.node.args
            own = self.scope.file is not None
            every = [*args.posonlyargs, *args.args, *args.kwonlyargs, *filter(None, (args.vararg, args.kwarg))]
            found = [parameter.name for parameter in getattr(self.node, "type_params", ())]
            for annotation in [*(argument.annotation for argument in every), self.node.returns]:
                for name in names_in(annotation) if annotation else ():
                    if name in found or not (own or (len(name) == 1 and name.isupper())):
                        continue
                    if not own or isinstance(self.scope.lookup(name), TypeParameter):
                        found.append(name)
            self._type_parameters = found
        return self._type_parameters

    @property
    def qualified(self) -> str:
        """`Class.method` or `function`, by the name that its `def` gives it."""
        return f"{self.cls.name}.{self.node.name}" if self.cls else self.node.name


def yields(node: ast.FunctionDef) -> bool:
    """Whether a function is a generator."""
    work: list[ast.AST] = list(node.body)
    while work:
        item = work.pop()
        if isinstance(item, (ast.Yield, ast.YieldFrom)):
            return True
        if not isinstance(item, (ast.FunctionDef, ast.Lambda)):
            work += ast.iter_child_nodes(item)
    return False


class ClassDecl:
    """A class: typed fields, methods, and the names of its type parameters.

    `uncounted` classes are handles that live in the frame of the running command (`Context`, `Hash`): copies are free.
    `primitive` classes hold the methods of a built-in value type (`int`, `bytes`) and have no fields.
    Fields of `immutable` classes never change: what is known of them holds wherever the object lives.
    """

    __slots__ = (
        "base",
        "fields",
        "immutable",
        "methods",
        "name",
        "node",
        "params",
        "primitive",
        "scope",
        "shown_name",
        "uncounted",
        "user",
    )

    def __init__(self, name: str, node: ast.ClassDef, scope: Scope) -> None:
        self.name = name
        self.shown_name = name
        self.node = node
        self.scope = scope
        self.params: tuple[str, ...] = ()
        self.fields: dict[str, tuple[ast.expr, ast.expr | None]] = {}
        self.methods: dict[str, FunctionDecl] = {}
        self.uncounted = False
        self.primitive = False
        self.immutable = False
        self.user = False
        self.base: ClassDecl | None = None
        for base in node.bases:
            if isinstance(base, ast.Name) and scope.file is None:  # the prelude's own keys extend one another
                parent = scope.lookup(base.id)
                assert isinstance(parent, ClassDecl)
                self.base = parent
                self.fields.update(parent.fields)
                self.methods.update(parent.methods)
            if isinstance(base, ast.Subscript):  # Generic[K, V]
                items = base.slice.elts if isinstance(base.slice, ast.Tuple) else [base.slice]
                if isinstance(base.value, ast.Name) and base.value.id != "Generic" and scope.file is None:
                    from redisjit.frontend.scope import PreludeScope

                    assert isinstance(scope, PreludeScope)
                    parent = scope.class_named(base.value.id)  # a generic class, at the same parameters
                    self.fields.update(parent.fields)
                    self.methods.update(parent.methods)
                self.params = tuple(item.id for item in items if isinstance(item, ast.Name))
        for decorator in node.decorator_list:
            if isinstance(decorator, ast.Name):
                self.uncounted |= decorator.id == "uncounted"
                self.primitive |= decorator.id == "primitive"
                self.immutable |= decorator.id == "immutable" and scope.file is None
        for item in node.body:
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                self.fields[item.target.id] = (item.annotation, item.value)
            elif isinstance(item, ast.FunctionDef):
                self.methods[item.name] = FunctionDecl(item.name, item, scope, self)

    @property
    def polymorphic(self) -> bool:
        """Whether objects carry the number of their class."""
        return False

    def method(self, name: str) -> FunctionDecl | None:
        """The method called `name`, or None."""
        return self.methods.get(name)


class ClassMethod:
    """A method that is named through its class: `C.method`."""

    __slots__ = ("decl", "owner")

    def __init__(self, decl: FunctionDecl, owner: ClassDecl) -> None:
        self.decl = decl
        self.owner = owner

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ClassMethod) and (self.decl, self.owner) == (other.decl, other.owner)

    def __hash__(self) -> int:
        return hash((self.decl, self.owner))


class ExceptionClass:
    """An exception class, with its base: the hierarchy is numbered so that `except` is a range test."""

    __slots__ = ("base", "name", "python")

    def __init__(self, python: type[BaseException], base: ExceptionClass | None) -> None:
        self.python = python
        self.name = python.__name__
        self.base = base

    @property
    def may_carry(self) -> bool:
        """Whether the class is the user's, and so may have fields and methods (see `failures`)."""
        home: str = getattr(getattr(self, "python", BaseException), "__module__", "builtins")
        return home != "builtins" and not home.startswith("redisjit.")


class Constant:
    """A module-level value known at compile time: int, float, bool, bytes, str, None, or a tuple of these."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class StaticValue:
    """A module-level list, dict, set or object, which handlers may read."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class Builtin:
    """A name that the checker itself knows: `len`, `range`, a memory primitive."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class RawFunction:
    """A function of the modules API, by its own name."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class RawPrimitive:
    """A primitive of `redisjit.raw`: `alloca`, `load_i64`, `has`."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class RawAddress:
    """A constant pointer of `redisjit.raw`: to these bytes in the object, or NULL (`data` is None)."""

    __slots__ = ("data",)

    def __init__(self, data: bytes | None) -> None:
        self.data = data


class TypeParameter:
    """A `TypeVar` of the user's."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class PythonModule:
    """A module object that stands in user code (`raw`, `helpers`)."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class KernelFunction:
    """A function under `numba.njit`: `dispatcher` is Numba's object."""

    __slots__ = ("dispatcher", "name")

    def __init__(self, dispatcher: Any) -> None:
        self.dispatcher = dispatcher
        self.name: str = dispatcher.py_func.__name__


class StructFormat:
    """A `struct.Struct` of a module; or, with a `method`, that method of it."""

    __slots__ = ("method", "value")

    def __init__(self, value: Any, method: str = "") -> None:
        self.value = value
        self.method = method


class Setting:
    """A setting of the module (`module.config`); with `read`, its value."""

    __slots__ = ("read", "value")

    def __init__(self, value: Any, *, read: bool = False) -> None:
        self.value = value
        self.read = read


class Unsupported:
    """A Python object that means nothing to the compiler.

    `what` describes it for the diagnostic. A part of Python itself has its name as `construct` (`` `print()` ``), and
    may have an `instead`.
    """

    __slots__ = ("construct", "instead", "what")

    def __init__(self, what: str, construct: str = "", instead: str = "") -> None:
        self.what = what
        self.construct = construct
        self.instead = instead


Entity = (
    FunctionDecl
    | ClassDecl
    | ClassMethod
    | ExceptionClass
    | Constant
    | StaticValue
    | Builtin
    | RawFunction
    | RawPrimitive
    | RawAddress
    | PythonModule
    | TypeParameter
    | KernelFunction
    | StructFormat
    | Setting
    | Unsupported
)
