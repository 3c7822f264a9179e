"""The modules API as the compiler sees it: functions, constants and structures, one row parsed when it is asked for.

The facts are in `functions.tsv`, `constants.tsv` and `structs.tsv`; `redisjit.raw.generate` packs them into `_data.py`.
Sizes and offsets are those of LP64 systems, the only ones supported.
"""

from __future__ import annotations

from functools import cache

from redisjit.raw import _data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

SERVERS: Final = _data.SERVERS
"""The servers that were asked which functions they have, as in `Function.available`: `"redis 6.2.5"`, ..."""

WRITES_DATASET: Final = -1
"""`Function.writes` of a function that changes the dataset through no key handle."""

_MEMORY = {
    "any": (),
    "none": ("memory(none)",),
    "read": ("memory(read)",),
    "read-out": ("memory(read, argmem: readwrite)",),
}


class _Record:
    # Plain classes: a `NamedTuple` costs 0.4 ms to define, and the compiler starts with these.
    __slots__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Record) and type(other) is type(self) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__name__}({values})"

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)


class CType(_Record):
    """A C type: what it is to the machine, and how C spells it.

    `kind` is one of void, i8, u8, i16, u16, i32, u32, i64, u64, float, double, longdouble, ptr, struct (by value), and,
    in structures only, array. Enumerations are i32; every `*` and every function pointer is ptr.
    """

    __slots__ = ("kind", "spelling")

    def __init__(self, kind: str, spelling: str) -> None:
        self.kind = kind
        self.spelling = spelling


class Param(_Record):
    """A parameter. `out`: the function writes through it. `nonnull`: every server crashes when it is NULL."""

    __slots__ = ("name", "nonnull", "out", "type")

    def __init__(self, name: str, type: CType, *, out: bool, nonnull: bool) -> None:
        self.name = name
        self.type = type
        self.out = out
        self.nonnull = nonnull


class When(_Record):
    """A fact that holds only if argument `param` has a bit of `mask`; assume so where it is not a constant."""

    __slots__ = ("mask", "param")

    def __init__(self, param: int, mask: int) -> None:
        self.param = param
        self.mask = mask


class Function(_Record):
    """A function of the modules API.

    returns, params, variadic: its C type.
    since: the first Redis version that has it, `a..b` where only bounds are known, `-` where Redis has none;
        `valkey_since` the same for Valkey (7.2.5 being its first).
    valkey_params: the parameters where Valkey's differ, else None.
    attributes: LLVM function attributes that hold for every call; `result_attributes` those of the result.
    writes: index of the parameter whose key it changes, `WRITES_DATASET`, or None. `Call` and `Replicate` have None:
        what they do is in their arguments. `writes_when` restricts it.
    nondeterministic: the answer depends on more than the data and the arguments: clock, randomness, configuration,
        client, the server itself. `nondeterministic_when` restricts it.
    unordered: the data decide what it gives, but not in which order.
    available: for each of `SERVERS`, whether it resolves the name.
    """

    __slots__ = (
        "attributes",
        "available",
        "name",
        "nondeterministic",
        "nondeterministic_when",
        "params",
        "result_attributes",
        "returns",
        "since",
        "unordered",
        "valkey_params",
        "valkey_since",
        "variadic",
        "writes",
        "writes_when",
    )

    def __init__(self, name: str, row: str) -> None:
        (
            returns,
            params,
            variadic,
            since,
            valkey_since,
            valkey_params,
            effects,
            memory,
            result,
            nonnull,
            out,
            writes,
            nondeterministic,
            available,
        ) = row.split("\t")
        self.name = name
        self.returns = ctype(returns)
        self.params = _params(params, _indices(nonnull), _indices(out))
        self.variadic = variadic == "yes"
        self.since = since
        self.valkey_since = valkey_since
        self.valkey_params = None if valkey_params == "-" else _params(valkey_params, (), ())
        self.attributes: tuple[str, ...] = (*effects.split(), *_MEMORY[memory])
        self.result_attributes: tuple[str, ...] = () if result == "-" else tuple(result.split())
        where, _, condition = writes.partition(":")
        self.writes = None if where == "-" else WRITES_DATASET if where == "all" else int(where)
        self.writes_when = _when(condition)
        random, _, condition = nondeterministic.partition(":")
        self.nondeterministic = random == "yes"
        self.nondeterministic_when = _when(condition)
        self.unordered = random == "order"
        self.available = dict(zip(SERVERS, (bit == "1" for bit in available), strict=True))

    # Rows are unique by name, and `available` cannot be hashed.
    def __hash__(self) -> int:
        return hash(self.name)


class Field(_Record):
    """A field of a structure: `offset` and `size` in bytes; `since` as in `Function`."""

    __slots__ = ("offset", "since", "size", "type")

    def __init__(self, type: CType, offset: int, size: int, since: str) -> None:
        self.type = type
        self.offset = offset
        self.size = size
        self.since = since


class Struct(_Record):
    """A public structure of `size` bytes; fields inside unions and nested structures have dotted names."""

    __slots__ = ("fields", "name", "size")

    def __init__(self, name: str, size: int, fields: dict[str, Field]) -> None:
        self.name = name
        self.size = size
        self.fields = fields

    def __hash__(self) -> int:
        return hash(self.name)


def functions() -> tuple[str, ...]:
    """The names of all functions, without prefix, sorted."""
    return tuple(_data.FUNCTIONS)


def constants() -> tuple[str, ...]:
    """Names of the constants with a value, without `REDISMODULE_` (`VALKEY_` stands for `VALKEYMODULE_`), sorted."""
    return tuple(_data.CONSTANTS)


def images() -> tuple[str, ...]:
    """The names of the constants that are the address of a constant structure."""
    return tuple(_data.IMAGES)


def structs() -> tuple[str, ...]:
    """The C names of all structures."""
    return tuple(_data.STRUCTS)


def constant(name: str) -> int | float | bytes:
    """The value of a constant, as `redisjit.raw` has it; C strings are `bytes`. Unknown: KeyError."""
    return _data.CONSTANTS[name]


def image(name: str) -> bytes:
    """What lies, aligned to 8 bytes, at the address that this constant is. Unknown: KeyError."""
    return _data.IMAGES[name]


def ctype(spelling: str) -> CType:
    """The type that occurs in the table under this spelling. Unknown: KeyError."""
    return CType(_data.KINDS[spelling], spelling)


@cache
def function(name: str) -> Function:
    """The function of this name, given without prefix. Unknown: KeyError."""
    return Function(name, _data.FUNCTIONS[name])


@cache
def struct(name: str) -> Struct:
    """The structure of this C name, in its newest layout. Unknown: KeyError."""
    size, *rows = _data.STRUCTS[name].split("\n")
    fields = {}
    for row in rows:
        field, spelling, offset, field_size, since = row.split("\t")
        fields[field] = Field(ctype(spelling), int(offset), int(field_size), since)
    return Struct(name, int(size), fields)


def _params(text: str, nonnull: tuple[int, ...], out: tuple[int, ...]) -> tuple[Param, ...]:
    if text == "-":
        return ()
    split = [param.rpartition(" ") for param in text.split("; ")]
    return tuple(
        Param(name, ctype(spelling), out=index in out, nonnull=index in nonnull)
        for index, (spelling, _, name) in enumerate(split)
    )


def _indices(text: str) -> tuple[int, ...]:
    return () if text == "-" else tuple(int(index) for index in text.split(","))


def _when(text: str) -> When | None:
    if not text:
        return None
    param, _, mask = text.partition("&")
    return When(int(param), int(mask))
