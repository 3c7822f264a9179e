"""What a global name means: in the prelude (by index, parsed on demand), in the user's modules (by Python object)."""

from __future__ import annotations

import ast
import builtins
import enum
import os
import re
import sys
from functools import cache
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, TypeGuard

from redisjit.frontend import library as libraries
from redisjit.frontend import refused
from redisjit.frontend.declarations import (
    Builtin,
    ClassDecl,
    Constant,
    Entity,
    ExceptionClass,
    FunctionDecl,
    KernelFunction,
    PythonModule,
    RawAddress,
    RawFunction,
    RawPrimitive,
    Setting,
    StaticValue,
    StructFormat,
    TypeParameter,
    Unsupported,
)

PRELUDE = Path(__file__).parent.parent / "prelude"

# Python's built-ins that the checker implements itself.
PYTHON_BUILTINS = frozenset(
    [
        "len",
        "range",
        "enumerate",
        "zip",
        "reversed",
        "abs",
        "min",
        "max",
        "int",
        "float",
        "bool",
        "bytes",
        "str",
        "list",
        "tuple",
        "dict",
        "set",
        "sum",
        "isinstance",
        "map",
        "filter",
    ]
)
CONSTANT_TYPES = (int, float, bool, bytes, str, type(None))


class Scope:
    """Where global names are looked up. `file` is None for prelude and glue, whose lines users never see."""

    def __init__(self, file: str | None) -> None:
        self.file = file

    def lookup(self, name: str) -> Entity | None:
        """The entity called `name`, or None."""
        raise NotImplementedError


class Exceptions:
    """The exception classes a program mentions, with their bases."""

    def __init__(self) -> None:
        self.classes: dict[type[BaseException], ExceptionClass] = {}

    def of(self, python: type[BaseException]) -> ExceptionClass:
        """The class for a Python exception class; bases are made first."""
        found = self.classes.get(python)
        if found is None:
            base = python.__base__
            parent = self.of(base) if isinstance(base, type) and issubclass(base, BaseException) else None
            found = self.classes[python] = ExceptionClass(python, parent)
        return found


# A definition at the top level, with its decorators; a file begins with its docstring. (A `^` takes 20 times as long.)
DEFINITION = re.compile(r"\n(?=[@dcA-Z_0-9])(?:@.*\n)*(?:(?:def|class) (\w+)|([A-Z_0-9]+) = )")
METHOD = re.compile(r"\n    (?:@.*\n    )*def ")  # with its decorators
METHOD_NAME = re.compile(r"    def (\w+)")
METHOD_MARK = re.compile(r"    @(\w+)")


@cache
def parsed(text: str) -> ast.stmt:
    """A definition of the prelude; nothing changes what is parsed, so every compilation of a process may use it."""
    return ast.parse(text).body[0]


class PreludeMethod(FunctionDecl):
    """A method of a class of the prelude: parsed when it is first needed, for most never are."""

    __slots__ = ("parsed", "text")

    def __init__(self, text: str, scope: Scope, cls: ClassDecl) -> None:
        found = METHOD_NAME.search(text)
        assert found is not None
        self.parsed: ast.FunctionDef | None = None
        self.text = text
        super().__init__(found[1], UNPARSED, scope, cls)
        self.marks |= set(METHOD_MARK.findall(text[: found.start()]))

    @property
    def node(self) -> ast.FunctionDef:
        """The method itself."""
        if self.parsed is None:
            block = parsed("if 1:\n" + self.text)
            assert isinstance(block, ast.If)
            assert isinstance(block.body[0], ast.FunctionDef)
            self.parsed = block.body[0]
        return self.parsed

    @node.setter
    def node(self, value: ast.FunctionDef) -> None: ...


UNPARSED = ast.FunctionDef("", ast.arguments([], [], None, [], [], None, []), [], [])


class PreludeScope(Scope):
    """The prelude: an index of top-level definitions; each is parsed when it is first asked for."""

    def __init__(self, exceptions: Exceptions, low_level: frozenset[str]) -> None:
        super().__init__(None)
        self.low_level = low_level
        self.exceptions = exceptions
        self.chunks: dict[str, tuple[str, str, int, int]] = {}  # name -> (file name, its text, from, to)
        self.entities: dict[str, Entity] = {}
        self.universe: Universe
        for path in sorted(PRELUDE.glob("*.py")):
            self.index(path.name, path.read_bytes().decode())

    def index(self, file: str, text: str) -> None:
        """Add the definitions of one file to the index."""
        starts = [(match.start() + 1, match[1] or match[2]) for match in DEFINITION.finditer(text)]
        ends = [start for start, _ in starts[1:]] + [len(text)]
        for (start, name), end in zip(starts, ends, strict=True):
            self.chunks[name] = (file, text, start, end)

    def uses(self, name: str) -> bool:
        """Whether code that was checked so far has asked for a name."""
        return name in self.entities

    def lookup(self, name: str) -> Entity | None:
        found = self.entities.get(name)
        if found is not None:
            return found
        if name in PYTHON_BUILTINS or name in self.low_level or name in libraries.CHECKERS:
            found = Builtin(name)
        elif name in self.chunks:
            found = self.entities.get("class " + name) or self.parse(name, *self.chunks[name])
            if isinstance(found, ClassDecl):
                self.entities["class " + name] = found
        elif name == "raw":
            import redisjit.raw

            found = PythonModule(redisjit.raw)
        elif name == "RedisError":
            import redisjit

            found = self.exceptions.of(redisjit.RedisError)
        elif name == "StreamID":
            import redisjit

            found = self.universe.entity(redisjit.StreamID, name)
        elif name == "BinasciiError":
            import binascii

            found = self.exceptions.of(binascii.Error)
        elif name == "struct_error":
            import struct

            found = self.exceptions.of(struct.error)
        else:
            python = getattr(builtins, name, None)
            if isinstance(python, type) and issubclass(python, BaseException):
                found = self.exceptions.of(python)
        if found is not None:
            self.entities[name] = found
        return found

    def parse(self, name: str, file: str, text: str, start: int, end: int) -> Entity:
        source = text[start:end]
        methods = [match.start() + 1 for match in METHOD.finditer(source)]
        head = source[: methods[0]] if methods else source
        # Its lines count from its own first: nobody is shown them.
        node = parsed(head if not methods else head + "    pass\n")
        if isinstance(node, ast.ClassDef):
            decl = ClassDecl(name, node, self)
            for begin, finish in zip(methods, [*methods[1:], len(source)], strict=False):
                method = PreludeMethod(source[begin:finish], self, decl)
                decl.methods[method.name] = method
            return decl
        if isinstance(node, ast.FunctionDef):
            return FunctionDecl(name, node, self)
        assert isinstance(node, ast.Assign), f"{file}: {name}"
        return Constant(ast.literal_eval(node.value))

    def class_named(self, name: str) -> ClassDecl:
        """The prelude's class `name`."""
        found = self.entities.get("class " + name)
        if found is None:
            found = self.entities["class " + name] = self.parse(name, *self.chunks[name])
            if name not in PYTHON_BUILTINS:
                self.entities[name] = found
        assert isinstance(found, ClassDecl), name
        return found

    def function(self, name: str) -> FunctionDecl:
        """The prelude's function `name`."""
        found = self.lookup(name)
        assert isinstance(found, FunctionDecl), name
        return found


class GlueScope(Scope):
    """Generated glue: its own functions, the user's handlers by name, then the prelude."""

    def __init__(self, prelude: PreludeScope) -> None:
        super().__init__(None)
        self.prelude = prelude
        self.names: dict[str, Entity] = {}

    def add(self, text: str) -> None:
        """Parse generated text and make its functions known."""
        for node in ast.parse(text).body:
            assert isinstance(node, ast.FunctionDef)
            self.names[node.name] = FunctionDecl(node.name, node, self)

    def lookup(self, name: str) -> Entity | None:
        return self.names.get(name) or self.prelude.lookup(name)


class UserScope(Scope):
    """A module of the user's: a global name means the Python object it is bound to after import."""

    def __init__(self, universe: Universe, module: ModuleType, file: str, tree: ast.Module) -> None:
        super().__init__(file)
        self.universe = universe
        self.module = module
        self.tree = tree
        self.functions: dict[tuple[str, int], ast.FunctionDef] = {}
        self.classes: dict[str, ast.ClassDef] = {}
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                first = node.decorator_list[0].lineno if node.decorator_list else node.lineno
                self.functions[node.name, first] = node
            elif isinstance(node, ast.ClassDef):
                self.classes[node.name] = node

    def lookup(self, name: str) -> Entity | None:
        namespace = vars(self.module)
        if name in namespace:
            return self.universe.entity(namespace[name], name)
        if hasattr(builtins, name):
            return self.universe.entity(getattr(builtins, name), name)
        return None


def is_compiled(name: object) -> TypeGuard[str]:
    """Whether the checker knows the built-in `name`."""
    return name in PYTHON_BUILTINS or name in libraries.CHECKERS


def library(value: Any) -> Unsupported | None:
    """A function or class of Python itself or of its library, which is never compiled; None for the user's own."""
    if (found := libraries.of_numpy(value)) is not None:
        return Unsupported("", found, refused.NUMPY_FUNCTIONS.get(found, refused.NUMPY))
    name = getattr(value, "__qualname__", None)
    home = getattr(value, "__module__", None)
    if isinstance(name, str) and getattr(builtins, name, None) is value:
        return Unsupported("", f"`{name}()`", refused.BUILTINS.get(name, ""))
    if not isinstance(name, str) or not isinstance(home, str) or home.split(".")[0] not in sys.stdlib_module_names:
        return None
    file = getattr(sys.modules.get(home), "__file__", None)
    if file and not file.startswith(os.path.dirname(os.__file__)):
        return None  # a module of the user's that happens to have such a name
    full = f"{home.removeprefix('_')}.{name}"
    return Unsupported("", f"`{full}()`", refused.LIBRARY_FUNCTIONS.get(full, refused.LIBRARY))


class Universe:
    """Everything one compilation knows: the prelude, and the user's modules by file."""

    def __init__(self, low_level: frozenset[str]) -> None:
        self.exceptions = Exceptions()
        self.prelude = PreludeScope(self.exceptions, low_level)
        self.prelude.universe = self
        self.scopes: dict[str, UserScope] = {}
        self.foreign: dict[object, FunctionDecl] = {}  # what stands for C functions
        self.failures: dict[type, ClassDecl] = {}  # what exceptions of the user's carry (see `failures`)
        self.known: dict[int, tuple[Any, Entity]] = {}  # by id; the object is kept so that the id stays its own

    def scope_of(self, module: ModuleType) -> UserScope | None:
        """The scope of a user's module, or None when it has no source."""
        file = getattr(module, "__file__", None)
        if not file or not file.endswith(".py"):
            return None
        found = self.scopes.get(file)
        if found is None:
            text = Path(file).read_bytes()
            found = self.scopes[file] = UserScope(self, module, file, ast.parse(text))
        return found

    def entity(self, value: Any, name: str) -> Entity:
        """What a Python object means to the compiler."""
        known = self.known.get(id(value))
        if known is None:
            known = self.known[id(value)] = (value, self.interpret(value, name))
        return known[1]

    def interpret(self, value: Any, name: str) -> Entity:
        known = libraries.name_of(value)
        if known is not None and (found := self.prelude.lookup(known)) is not None:
            return found
        if isinstance(value, (*CONSTANT_TYPES, enum.Enum)) or libraries.fixed_type(value) is not None:
            return Constant(value)
        if isinstance(value, tuple):
            return Constant(value)
        if isinstance(value, ModuleType):
            return PythonModule(value)
        if type(value).__name__ == "TypeVar" and type(value).__module__ == "typing":
            return TypeParameter(value.__name__)
        if isinstance(value, FunctionType):
            return self.function(value)
        if isinstance(value, type):
            return self.cls(value)
        if type(value).__module__ == "redisjit.raw.primitives":  # a Pointer, imported by name
            return self.raw_address(value)
        builtin = getattr(value, "__name__", None)
        if is_compiled(builtin) and getattr(builtins, builtin, None) is value:
            return Builtin(builtin)
        if type(value) in (list, dict, set, frozenset) or libraries.is_array(value):
            return StaticValue(value)
        if type(value).__module__ == "redisjit.declare.config":
            return Setting(value)
        kind = type(value).__name__
        if type(value).__module__ == "redisjit.c.library" and kind == "Function":
            from redisjit.frontend.foreign import declaration

            return declaration(self, value.spec)
        if any(type(item).__module__ == "redisjit.declare.foreign" for item in getattr(value, "__metadata__", ())):
            return self.entity(value.__origin__, name)  # a type of C's: of Python's numbers
        if type(value).__module__.startswith("numba."):
            if kind == "CPUDispatcher":
                return KernelFunction(value)
            return Unsupported(f"it is a {kind} of Numba's", instead="decorate the function with `numba.njit`")
        if kind == "Struct" and type(value).__module__ == "_struct":
            return StructFormat(value)
        if type(value).__module__ != "builtins" and getattr(self.entity(type(value), kind), "user", False):
            return StaticValue(value)
        return library(value) or Unsupported(f"it is a {kind}", instead=refused.GLOBALS.get(kind, ""))

    def function(self, value: FunctionType) -> Entity:
        if value.__module__ == "redisjit.raw.bindings":
            return RawFunction(value.__name__)
        if value.__module__ == "redisjit.raw.primitives":
            return RawPrimitive(value.__name__)
        module = sys.modules.get(value.__module__)
        scope = self.scope_of(module) if module else None
        node = scope.functions.get((value.__name__, value.__code__.co_firstlineno)) if scope else None
        if found := library(value):
            return found
        if value.__code__.co_flags & 0x80:
            return Unsupported("", f"the `async` function {value.__qualname__!r}", "write a plain `def`")
        if value.__name__ == "<lambda>":
            return self.module_lambda(value, scope)
        if hasattr(value, "__wrapped__"):
            return Unsupported("a decorator has replaced it", instead="leave the decorator out")
        if scope is None or node is None:
            what = f"the function {value.__qualname__!r} is not defined at the top level of a module"
            return Unsupported(what, instead="move it to the top level of a module")
        decl = FunctionDecl(value.__name__, node, scope)
        names = value.__code__.co_varnames[: value.__code__.co_argcount]
        given = value.__defaults__ or ()
        decl.defaults = dict(zip(names[len(names) - len(given) :], given, strict=True)) | (value.__kwdefaults__ or {})
        return decl

    @staticmethod
    def module_lambda(value: FunctionType, scope: UserScope | None) -> Entity:
        """A lambda of a module's own code, if it is the only one on its line."""
        at = value.__code__.co_firstlineno
        found = [
            node
            for part in (scope.tree.body if scope else [])
            if not isinstance(part, (ast.FunctionDef, ast.ClassDef))
            for node in ast.walk(part)
            if isinstance(node, ast.Lambda) and node.lineno == at
        ]
        if scope is None or len(found) != 1:
            return Unsupported("it is a lambda", instead="write a function with `def`")
        node = found[0]
        body: list[ast.stmt] = [ast.copy_location(ast.Return(node.body), node.body)]
        decl = FunctionDecl(
            "<lambda>", ast.copy_location(ast.FunctionDef("<lambda>", node.args, body, []), node), scope
        )
        given = value.__defaults__ or ()
        names = value.__code__.co_varnames[: value.__code__.co_argcount]
        decl.defaults = dict(zip(names[len(names) - len(given) :], given, strict=True)) | (value.__kwdefaults__ or {})
        return decl

    @staticmethod
    def raw_address(value: object) -> Entity:
        """`NULL` or another constant pointer of `redisjit.raw`."""
        from redisjit.raw import bindings, table

        if value:
            return Unsupported("it is an address of the process that compiles", instead="get it when a command runs")
        image = next((name for name in table.images() if getattr(bindings, name) is value), None)
        return RawAddress(table.image(image) if image else None)

    def cls(self, value: type) -> Entity:
        if issubclass(value, BaseException):
            return self.exceptions.of(value)
        if value.__module__ == "builtins" and is_compiled(value.__name__):
            return Builtin(value.__name__)
        if value.__module__ == "redisjit.raw.primitives":
            return Builtin(value.__name__)
        if value.__module__.startswith("redisjit.") and not hasattr(value, "_fields"):
            found = self.prelude.lookup(value.__name__)
            return found or Unsupported(f"it is the class {value.__name__!r}")
        module = sys.modules.get(value.__module__)
        scope = self.scope_of(module) if module else None
        node = scope.classes.get(value.__name__) if scope else None
        if found_library := library(value):
            return found_library
        if node is None and issubclass(value, tuple) and hasattr(value, "_fields"):
            instead = f"write `class {value.__name__}(NamedTuple):` with the types of its items"
            return Unsupported("", f"the namedtuple {value.__name__!r}", instead)
        if scope is None or node is None or value.__qualname__ != value.__name__:
            what = f"the class {value.__qualname__!r} is not defined at the top level of a module"
            return Unsupported(what, instead="move it to the top level of a module")
        if issubclass(value, enum.Enum):
            from redisjit.frontend.enums import EnumClass

            return EnumClass(value, node, scope, self)
        if issubclass(value, tuple) and hasattr(value, "_fields"):
            from redisjit.frontend.namedtuples import NamedTupleClass

            return NamedTupleClass(value, node, scope, self)
        from redisjit.frontend.userclass import UserClass

        return UserClass(value, node, scope, self)
