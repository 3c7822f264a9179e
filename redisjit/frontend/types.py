"""Types of the language: interned, compared by identity.

A type says three things the stages below need: what the value is in memory (`codegen.layout` reads the kind), whether
copies of it must be counted (`counted`), and how it is written (`str`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from redisjit.frontend.declarations import ClassDecl, ExceptionClass


class Type:
    """Base of all types. Instances are interned by their constructors' helpers below: compare with `is`."""

    __slots__ = ()
    compound: ClassVar[bool] = False  # whether other types are part of it

    @property
    def counted(self) -> bool:
        """Whether copies of a value of this type must be counted (it owns memory)."""
        return False


class Primitive(Type):
    """`int`, `float`, `bool`, `None`, `bytes`, `str`, and `Pointer` of the raw API."""

    __slots__ = ("_counted", "name")

    def __init__(self, name: str, counted: bool = False) -> None:
        self.name = name
        self._counted = counted

    @property
    def counted(self) -> bool:
        return self._counted

    def __str__(self) -> str:
        return self.name


INT = Primitive("int")
FLOAT = Primitive("float")
BOOL = Primitive("bool")
NONE = Primitive("None")
BYTES = Primitive("bytes", counted=True)
STR = Primitive("str", counted=True)
STATUS = Primitive("Status", counted=True)
POINTER = Primitive("Pointer")
NEVER = Primitive("Never")
OBJECT = Primitive("object")  # something of which no more is known than that it is there


class CInt(Type):
    """A fixed-width C integer as it stands in memory or in a foreign signature; its value is an `int`."""

    __slots__ = ("bits", "name", "signed")

    def __init__(self, name: str, bits: int, signed: bool) -> None:
        self.name = name
        self.bits = bits
        self.signed = signed

    def __str__(self) -> str:
        return self.name


C_INTS = {
    name: CInt(name, bits, signed)
    for name, bits, signed in (
        ("i8", 8, True),
        ("u8", 8, False),
        ("i16", 16, True),
        ("u16", 16, False),
        ("i32", 32, True),
        ("u32", 32, False),
        ("i64", 64, True),
        ("u64", 64, False),
    )
}


class Fixed(Type):
    """A NumPy scalar type: `kind` is "b" (bool), "i" (signed), "u" (unsigned) or "f" (float), as in NumPy."""

    __slots__ = ("bits", "kind", "name")

    def __init__(self, name: str, kind: str, bits: int) -> None:
        self.name = name
        self.kind = kind
        self.bits = bits

    @property
    def low(self) -> int:
        """The least value of an integer type."""
        return -(1 << self.bits - 1) if self.kind == "i" else 0

    @property
    def high(self) -> int:
        """The greatest value of an integer type."""
        return (1 << self.bits - (self.kind == "i")) - 1

    def __str__(self) -> str:
        return f"np.{self.name}"


NUMPY = {
    name: Fixed(name, kind, bits)
    for name, kind, bits in (
        ("bool", "b", 8),
        *((f"int{bits}", "i", bits) for bits in (8, 16, 32, 64)),
        *((f"uint{bits}", "u", bits) for bits in (8, 16, 32, 64)),
        ("float32", "f", 32),
        ("float64", "f", 64),
    )
}


class OptionalType(Type):
    """`X | None`."""

    __slots__ = ("item",)
    compound = True

    def __init__(self, item: Type) -> None:
        self.item = item

    @property
    def counted(self) -> bool:
        return self.item.counted

    def __str__(self) -> str:
        return f"{self.item} | None"


class TupleType(Type):
    """`tuple[A, B]`: a fixed number of items, held by value."""

    __slots__ = ("items",)
    compound = True

    def __init__(self, items: tuple[Type, ...]) -> None:
        self.items = items

    @property
    def counted(self) -> bool:
        return any(item.counted for item in self.items)

    def __str__(self) -> str:
        return f"tuple[{', '.join(map(str, self.items)) or '()'}]"


class NamedTupleType(TupleType):
    """A named tuple of the user's: a tuple in memory, and a type of its own."""

    __slots__ = ("decl",)
    compound = False  # the class says its types

    def __init__(self, decl: ClassDecl, items: tuple[Type, ...]) -> None:
        super().__init__(items)
        self.decl = decl

    def __str__(self) -> str:
        return self.decl.shown_name


class EnumType(Type):
    """A member of an enumeration: its place among the members, or its value."""

    __slots__ = ("decl",)

    def __init__(self, decl: ClassDecl) -> None:
        self.decl = decl

    def __str__(self) -> str:
        return self.decl.shown_name


class ClassType(Type):
    """An instance of a class: a pointer to its fields. `args` are the type arguments of a generic class."""

    __slots__ = ("args", "decl")
    compound = True

    def __init__(self, decl: ClassDecl, args: tuple[Type, ...]) -> None:
        self.decl = decl
        self.args = args

    @property
    def counted(self) -> bool:
        return not self.decl.uncounted

    def __str__(self) -> str:
        name = self.decl.shown_name
        if self.decl.name == "vartuple":
            return f"tuple[{self.args[0]}, ...]"
        if self.decl.name == "Counter" and not self.decl.user:
            return f"Counter[{self.args[0]}]"
        if self.decl.name in ("iterator", "generator"):
            return f"{name.capitalize()}[{self.args[0]}]"
        if self.decl.name == "callable":
            params = resolve(self.args[0])
            assert isinstance(params, TupleType)
            return f"Callable[[{', '.join(map(str, params.items))}], {self.args[1]}]"
        if is_array(self):
            return f"NDArray[{self.args[0]}]" + (" of two dimensions" if self.decl.name == "ndarray2" else "")
        return f"{name}[{', '.join(map(str, self.args))}]" if self.args else name


class ExceptionType(Type):
    """An exception that was caught: where it was raised, and its message."""

    __slots__ = ("cls",)

    def __init__(self, cls: ExceptionClass) -> None:
        self.cls = cls

    @property
    def counted(self) -> bool:
        return True

    def __str__(self) -> str:
        return self.cls.name


class FunctionType(Type):
    """A function whose code is known: a value holds what it captures. `target` is the front end's (see `functions`)."""

    __slots__ = ("captures", "target")

    def __init__(self, target: Any, captures: tuple[Type, ...]) -> None:
        self.target = target
        self.captures = captures

    @property
    def counted(self) -> bool:
        return any(item.counted for item in self.captures)

    def __str__(self) -> str:
        return f"function {self.target.shown}"


class Unknown(Type):
    """The element type of `[]` until a use decides it. `resolve` follows what was decided.

    The items of a container are of one type, though its functions have types of their own: `items` says that a function
    becomes a `Callable` there.
    """

    __slots__ = ("bound", "items")
    compound = True

    def __init__(self, *, items: bool = False) -> None:
        self.bound: Type | None = None
        self.items = items

    def __str__(self) -> str:
        return str(self.bound) if self.bound else "?"


_optionals: dict[Type, OptionalType] = {}
_tuples: dict[tuple[Type, ...], TupleType] = {}
_classes: dict[tuple[object, ...], ClassType] = {}
_functions: dict[tuple[object, ...], FunctionType] = {}
_exceptions: dict[object, ExceptionType] = {}


def optional(item: Type) -> Type:
    """`item | None`; an optional of an optional is itself."""
    if isinstance(item, OptionalType) or item is NONE:
        return item
    found = _optionals.get(item)
    if found is None:
        found = _optionals[item] = OptionalType(item)
    return found


def tuple_of(*items: Type) -> TupleType:
    """`tuple[items]`."""
    found = _tuples.get(items)
    if found is None:
        found = _tuples[items] = TupleType(items)
    return found


def class_type(decl: ClassDecl, *args: Type) -> ClassType:
    """The type of `decl`'s instances under type arguments `args`."""
    key = (decl, *args)
    found = _classes.get(key)
    if found is None:
        found = _classes[key] = ClassType(decl, args)
    return found


def function_type(target: Any, captures: tuple[Type, ...]) -> FunctionType:
    """The type of a function that carries values of these types."""
    key = (target, *captures)
    found = _functions.get(key)
    if found is None:
        found = _functions[key] = FunctionType(target, captures)
    return found


def exception_type(cls: ExceptionClass) -> ExceptionType:
    """The type of a caught `cls`."""
    found = _exceptions.get(cls)
    if found is None:
        found = _exceptions[cls] = ExceptionType(cls)
    return found


def resolve(type: Type) -> Type:
    """`type` with every decided `Unknown` replaced by what was decided."""
    if not type.compound:
        return type
    if isinstance(type, Unknown):
        return resolve(type.bound) if type.bound else type
    if isinstance(type, ClassType) and type.args:
        args = tuple(resolve(arg) for arg in type.args)
        return type if args == type.args else class_type(type.decl, *args)
    if isinstance(type, OptionalType):
        return optional(resolve(type.item))
    if isinstance(type, TupleType):
        return tuple_of(*(resolve(item) for item in type.items))
    return type


def unify(left: Type, right: Type) -> bool:
    """Make two types equal by deciding their unknowns; False if they differ."""
    left, right = resolve(left), resolve(right)
    if left is right:
        return True
    if isinstance(left, Unknown):
        left.bound = right
        return True
    if isinstance(right, Unknown):
        right.bound = left
        return True
    if isinstance(left, ClassType) and isinstance(right, ClassType):
        return left.decl is right.decl and all(unify(a, b) for a, b in zip(left.args, right.args, strict=True))
    if isinstance(left, OptionalType) and isinstance(right, OptionalType):
        return unify(left.item, right.item)
    if isinstance(left, NamedTupleType) or isinstance(right, NamedTupleType):
        return False
    if isinstance(left, TupleType) and isinstance(right, TupleType):
        return len(left.items) == len(right.items) and all(
            unify(a, b) for a, b in zip(left.items, right.items, strict=True)
        )
    return False


def has_unknown(type: Type) -> bool:
    """Whether some part of `type` is still undecided."""
    type = resolve(type)
    if isinstance(type, Unknown):
        return True
    if isinstance(type, ClassType):
        return any(has_unknown(arg) for arg in type.args)
    if isinstance(type, OptionalType):
        return has_unknown(type.item)
    return isinstance(type, TupleType) and any(has_unknown(item) for item in type.items)


SET_LIKE = ("set", "frozenset", "DictKeys", "DictItems")


MAPPINGS = ("dict", "Counter", "defaultdict", "OrderedDict")


def is_mapping(type: Type) -> bool:
    """Whether a type is a dict of some kind."""
    return isinstance(type, ClassType) and type.decl.name in MAPPINGS and not type.decl.user


def is_set_like(type: Type) -> bool:
    """Whether the operators of sets apply: sets of both kinds, and views of a dict's keys and items."""
    return isinstance(type, ClassType) and type.decl.name in SET_LIKE and type.decl.scope.file is None


def is_sequence(type: Type) -> bool:
    """`tuple[T, ...]`."""
    return isinstance(type, ClassType) and type.decl.name == "vartuple" and type.decl.scope.file is None


def runs_user_code(type: Type) -> bool:
    """Whether comparing or hashing a value of this type may run code of the user's."""
    type = resolve(type)
    if isinstance(type, ClassType):
        return type.decl.user or any(runs_user_code(arg) for arg in type.args)
    if isinstance(type, OptionalType):
        return runs_user_code(type.item)
    return isinstance(type, TupleType) and any(runs_user_code(item) for item in type.items)


def shared(left: Type, right: Type | None) -> Type | None:
    """One type, or the nearest class that two are below; None when there is none."""
    if left is right:
        return left
    if not isinstance(left, ClassType) or not isinstance(right, ClassType) or not left.decl.user:
        return None
    above = set()
    decl: ClassDecl | None = right.decl
    while decl is not None:
        above.add(decl)
        decl = decl.base
    decl = left.decl
    while decl is not None and decl not in above:
        decl = decl.base
    return class_type(decl) if decl is not None and not decl.params else None


def is_array(type: Type) -> bool:
    """An array of NumPy's."""
    return isinstance(type, ClassType) and type.decl.name in ("ndarray1", "ndarray2")


def array_hint(found: Type, wanted: Type) -> str:
    """What to write where one array is given and another is needed."""
    assert isinstance(found, ClassType)
    assert isinstance(wanted, ClassType)
    if found.args != wanted.args:
        return f"write .astype({wanted.args[0]})"
    if found.decl.name == "ndarray1":
        return "NDArray[...] has one dimension: write .reshape(n, m)"
    return f"annotate two dimensions as np.ndarray[tuple[int, int], np.dtype[{found.args[0]}]]"


def is_numpy(type: Type) -> bool:
    """A scalar or an array of NumPy's."""
    return isinstance(type, Fixed) or is_array(type)


def has_function(type: Type) -> bool:
    """Whether a value of this type is a function of a type of its own, or a tuple with one."""
    if isinstance(type, TupleType):
        return any(has_function(resolve(item)) for item in type.items)
    return isinstance(type, FunctionType)


def is_generator(type: Type) -> bool:
    """Whether values of a type are generators: `Iterator[...]`, or one that a loop has to itself."""
    type = resolve(type)
    return isinstance(type, ClassType) and type.decl.name in ("generator", "iterator") and type.decl.scope.file is None


def is_number(type: Type) -> bool:
    """`int`, `float` or `bool`."""
    return type is INT or type is FLOAT or type is BOOL


BUFFERS = ("bytearray", "memoryview")


def is_buffer(type: Type) -> bool:
    """Whether a value is a `bytearray` or a `memoryview`."""
    return isinstance(type, ClassType) and type.decl.name in BUFFERS and type.decl.scope.file is None


def may_hold_key(type: Type) -> bool:
    """Whether a value of this type may be, or lead to, a key."""
    type = resolve(type)
    if isinstance(type, ClassType):
        return type.decl.uncounted or type.decl.name == "callable" or any(map(may_hold_key, type.args))
    if isinstance(type, FunctionType):
        return any(map(may_hold_key, type.captures))
    if isinstance(type, OptionalType):
        return may_hold_key(type.item)
    if isinstance(type, TupleType):
        return any(map(may_hold_key, type.items))
    return type is POINTER
