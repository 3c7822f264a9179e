"""C functions as they are declared in Python: what a signature says about C's types."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from types import FunctionType
from typing import Any, NoReturn

from redisjit.declare.annotations import array_items, evaluate, generic, union_members, without_none
from redisjit.declare.places import Places
from redisjit.diagnostics.base import CompileError
from redisjit.diagnostics.declare import BadForeign

_SYMBOL = re.compile(r"[A-Za-z_$.][\w$.]*", re.ASCII)
REQUIRED: Any = inspect.Parameter.empty
LOADS = ("startup", "first use")
FAILS = ("nonzero", "negative", "zero", "null")
ERRNO = "errno"
# The kinds of items of arrays, as in `redisjit.raw.table`.
ITEMS = {f"{sign}int{bits}": f"{sign or 'i'}{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)}
ITEMS |= {"float32": "float", "float64": "double"}


class CType:
    """What an annotation such as `c.uint` says beside its Python type.

    `kind` is one of i8, u8 ... u64, float, double, bool, ptr, string, text, const; `spelling` is C's.
    """

    __slots__ = ("kind", "spelling")

    def __init__(self, kind: str, spelling: str) -> None:
        self.kind = kind
        self.spelling = spelling


class Length:
    """The default of a parameter that is computed: how long another is, in items or in bytes."""

    __slots__ = ("items", "of")

    def __init__(self, of: str, *, items: bool) -> None:
        self.of = of
        self.items = items


@dataclass(frozen=True, eq=False)
class ForeignLibrary:
    """A library by the names that it may have, or an archive (`archive`) and others that it needs."""

    names: tuple[str, ...]
    load: str
    archive: bool
    folder: str  # of the file that declares it: what `$ORIGIN` is before there is a module

    @property
    def name(self) -> str:
        """The first name."""
        return self.names[0]


@dataclass(frozen=True)
class Value:
    """A C value: its `shape` in Python, its kind (of an array or a reference: that of its items).

    Shapes: number, pointer, bytes, buffer (bytes and their like, read only), string, text (both NUL-terminated in C),
    bytearray, memoryview, array, ref, none, function (whose `kind` is that of its result and those of its parameters).
    """

    shape: str
    kind: str = "ptr"
    dimensions: int = 0
    const: bool = False
    optional: bool = False


@dataclass(frozen=True)
class ForeignParameter:
    """A parameter. `length` says that it is computed, and given by nobody."""

    name: str
    value: Value
    default: Any = REQUIRED
    keyword: bool = False
    length: Length | None = None


@dataclass(frozen=True, eq=False)
class ForeignFunction:
    """A C function. `fails` says which results are failures, `text` what explains them: a function, or ERRNO."""

    name: str
    symbol: str
    library: ForeignLibrary
    parameters: tuple[ForeignParameter, ...]
    returns: Value
    fails: str
    text: ForeignFunction | str | None
    pure: bool

    def __str__(self) -> str:
        return self.symbol

    def parameter(self, name: str) -> ForeignParameter:
        """The parameter called `name`."""
        return next(parameter for parameter in self.parameters if parameter.name == name)


def read_function(
    function: FunctionType,
    library: ForeignLibrary,
    *,
    symbol: str,
    fails: str,
    text: ForeignFunction | str | None,
    pure: bool,
) -> ForeignFunction:
    """What a function declares. Raises CompileError (RJ122)."""
    return _Reader(function).read(library, symbol, fails, text, pure)


SHARED = "shared API"  # how the functions of other modules of the server are found


def exported_kinds(function: FunctionType) -> tuple[str, ...]:
    """The kinds of the result and of the parameters of a function for other modules. Raises CompileError (RJ122)."""
    reader = _Reader(function)
    parameters = inspect.signature(function).parameters.values()
    plain = inspect.Parameter.POSITIONAL_OR_KEYWORD
    if any(p.kind is not plain or p.default is not REQUIRED for p in parameters):
        reader.refuse(None, "C has no defaults, no keywords and no `*`", "declare every parameter by itself")
    found = []
    for name, what in [("return", "the result"), *((p.name, f"the parameter {p.name!r}") for p in parameters)]:
        if name not in function.__annotations__:
            reader.refuse(None if name == "return" else name, f"{what} has no type", "write `c.int` or the like")
        value = reader.value(function.__annotations__[name], name, what)
        number = value.shape == "number" and value.kind not in ("float", "bool")
        if not number and value.shape != "pointer" and not (value.shape == "none" and name == "return"):
            hint = "give an integer of C's (c.int ...), c.double or c.Pointer"
            reader.refuse(name, f"the type of {what} cannot be passed between modules", hint)
        found.append("void" if value.shape == "none" else value.kind)
    return tuple(found)


class _Reader:
    def __init__(self, function: FunctionType) -> None:
        self.function = function
        self.name = function.__name__

    def refuse(self, parameter: str | None, problem: str, hint: str = "") -> NoReturn:
        span = Places().of(self.function.__code__, parameter)
        raise CompileError(BadForeign(span, self.name, "C function", problem, hint))

    def read(
        self, library: ForeignLibrary, symbol: str, fails: str, text: ForeignFunction | str | None, pure: bool
    ) -> ForeignFunction:
        flags = self.function.__code__.co_flags
        if flags & (inspect.CO_COROUTINE | inspect.CO_GENERATOR | inspect.CO_ASYNC_GENERATOR):
            self.refuse(None, "it is no plain function", "write a plain `def`")
        if flags & (inspect.CO_VARARGS | inspect.CO_VARKEYWORDS):
            hint = "declare the parameters of the calls you make: C passes `...` otherwise"
            self.refuse(None, "it takes any number of arguments", hint)
        symbol = symbol or self.name
        if not _SYMBOL.fullmatch(symbol):
            self.refuse(None, f"C has no name like {symbol!r}")
        if self.function.__code__.co_code not in _BODIES:
            self.refuse(None, "it has a body of its own", "write `raise NotImplementedError`, or `...`")
        parameters = [self.parameter(p) for p in inspect.signature(self.function).parameters.values()]
        known = {parameter.name: parameter for parameter in parameters}
        for parameter in parameters:
            if parameter.length is not None:
                self.check_length(parameter, known.get(parameter.length.of))
        returns = self.returns()
        self.check_failure(fails, text, returns)
        return ForeignFunction(self.name, symbol, library, tuple(parameters), returns, fails, text, pure)

    def parameter(self, parameter: inspect.Parameter) -> ForeignParameter:
        annotation = parameter.annotation
        if annotation is REQUIRED:
            self.refuse(parameter.name, f"the parameter {parameter.name!r} has no type", f"{parameter.name}: c.int")
        value = self.value(annotation, parameter.name, f"the parameter {parameter.name!r}")
        if value.shape == "function" and parameter.default is not REQUIRED:
            self.refuse(parameter.name, f"the function {parameter.name!r} has a default", "leave it out")
        if value.shape == "none":
            self.refuse(parameter.name, f"the parameter {parameter.name!r} is None")
        default = parameter.default
        length = default if isinstance(default, Length) else None
        if length is not None:
            if value.shape != "number" or value.kind[0] not in "iu":
                self.refuse(parameter.name, f"the length {parameter.name!r} is no integer", "write `c.size_t`")
        elif value.shape == "pointer" and default is not REQUIRED:
            if default is None or default:
                self.refuse(parameter.name, f"the default of {parameter.name!r} is not c.NULL", "leave it out")
        elif default is not REQUIRED and not isinstance(default, (int, float, bytes, str, type(None))):
            self.refuse(parameter.name, f"the default of {parameter.name!r} is no constant", "leave it out")
        return ForeignParameter(parameter.name, value, default, parameter.kind is parameter.KEYWORD_ONLY, length)

    def check_length(self, parameter: ForeignParameter, other: ForeignParameter | None) -> None:
        assert parameter.length is not None
        if other is None or other.value.shape in ("number", "pointer", "ref", "function"):
            problem = f"{parameter.name!r} is the length of {parameter.length.of!r}, "
            problem += "which has none" if other else "and there is no such parameter"
            self.refuse(parameter.name, problem, 'name a parameter that is bytes or an array: `c.length("data")`')

    def returns(self) -> Value:
        annotation = self.function.__annotations__.get("return", REQUIRED)
        if annotation is REQUIRED:
            self.refuse(None, "its result has no type", f"def {self.name}(...) -> c.int:")
        value = self.value(annotation, "return", "the result")
        if value.shape in ("number", "pointer", "bytes", "none") and (value.shape == "bytes" or not value.optional):
            return value
        hint = "give a C number, c.Pointer, bytes (text up to a NUL, copied), `bytes | None`, or None"
        self.refuse("return", "C gives no result of this type", hint)

    def check_failure(self, fails: str, text: ForeignFunction | str | None, returns: Value) -> None:
        if fails and fails not in FAILS:
            self.refuse(None, f"`fails` cannot be {fails!r}", f"one of {', '.join(map(repr, FAILS))}")
        wanted = ("pointer", "bytes") if fails == "null" else ("number",)
        if fails == "negative" and returns.kind in ("u8", "u16", "u32", "u64", "bool"):
            self.refuse("return", "such a result is never negative", "write `c.ssize_t` for one that is")
        if fails and (returns.shape not in wanted or returns.kind in ("float", "double")):
            self.refuse(
                "return", f"`fails={fails!r}` says nothing of such a result", "an integer, or a pointer with null"
            )
        if text == ERRNO and fails:
            return
        if text is not None and (
            not isinstance(text, ForeignFunction)
            or fails in ("", "null")
            or [p.value.kind[0] for p in text.parameters if p.value.shape == "number"] not in (["i"], ["u"])
            or len(text.parameters) != 1
            or text.returns.shape != "bytes"
        ):
            hint = 'give `fails`, and "errno" or a C function that takes one integer and returns bytes'
            self.refuse(None, "`text` explains nothing", hint)

    def value(self, annotation: Any, place: str, what: str) -> Value:
        try:
            annotation = evaluate(annotation, self.function.__globals__)
        except Exception as error:
            self.refuse(place, f"the type of {what} cannot be evaluated: {error}")
        inner, optional = without_none(annotation)
        found = self.plain(inner)
        if found is None or (optional and found.shape in ("number", "pointer", "none", "function")):
            hint = "give a number of C (c.int ...), bytes, bytearray, c.Buffer, an array, c.Ref[c.int] or c.Pointer"
            hint = "C has many: write `c.int`, `c.long`, `c.size_t` ..." if inner is int else hint
            hint = "a pointer that may be NULL is c.Pointer, and c.NULL" if found and found.shape == "pointer" else hint
            hint = "encode it, or write `c.text`" if inner is str else hint
            self.refuse(place, f"the type of {what} is none of C's", hint)
        assert found is not None
        return Value(found.shape, found.kind, found.dimensions, found.const, optional)

    def plain(self, annotation: Any) -> Value | None:
        """A type that is not optional."""
        metadata = [item for item in getattr(annotation, "__metadata__", ()) if isinstance(item, CType)]
        if metadata:
            kind = metadata[0].kind
            if kind == "const":
                found = self.plain(annotation.__origin__)
                return Value("array", found.kind, found.dimensions, True) if found and found.shape == "array" else None
            return Value(kind) if kind in ("string", "text") else Value("number", kind)
        if annotation is None or annotation is type(None):
            return Value("none")
        simple: dict[Any, Value] = {
            bytes: Value("bytes"),
            bytearray: Value("bytearray"),
            memoryview: Value("memoryview"),
        }
        simple |= {float: Value("number", "double"), bool: Value("number", "bool")}
        if isinstance(annotation, type) and annotation in simple:
            return simple[annotation]
        members = union_members(annotation)
        if members and set(members) <= {bytes, bytearray, memoryview} and bytes in members:
            return Value("buffer")
        if isinstance(annotation, type) and annotation.__module__ == "redisjit.raw.primitives":
            return Value("pointer")
        name, dimensions = array_items(annotation)
        if name in ITEMS and dimensions in (1, 2):
            return Value("array", ITEMS[name], dimensions)
        origin, items = generic(annotation)
        if getattr(origin, "__name__", "") == "Callable" and items and items[0] is not Ellipsis:
            parts = [self.plain(evaluate(item, self.function.__globals__)) for item in (items[-1], *items[:-1])]
            kinds = ["void" if part.shape == "none" else part.kind for part in parts if part is not None]
            shapes = [part.shape for part in parts if part is not None]
            plain = not {"float", "double", "bool"} & set(kinds) and "none" not in shapes[1:]
            if len(kinds) == len(items) and plain and set(shapes) <= {"number", "pointer", "none"}:
                return Value("function", " ".join(kinds))
            return None
        if getattr(origin, "__module__", "") == "redisjit.c.values" and len(items) == 1:
            item = self.plain(evaluate(items[0], self.function.__globals__))
            if item is not None and item.shape in ("number", "pointer", "string"):
                return Value("ref", "string" if item.shape == "string" else item.kind)
        return None


# The bodies that a declaration may have, as Python compiles them.
def _doc() -> None:
    """Documented."""


def _empty() -> None: ...


def _raising() -> None:
    raise NotImplementedError


def _raising_doc() -> None:
    """Documented."""
    raise NotImplementedError


_BODIES = {function.__code__.co_code for function in (_doc, _empty, _raising, _raising_doc)}
