"""Command specifications: what a signature says about the wire, as plain data.

Both back ends read these: the compiler generates entry glue from them, `redisjit.interp` parses arguments by them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from redisjit.declare.datatypes import DataType


class Scalar(Enum):
    """A wire argument that is one value."""

    INT = "int"
    FLOAT = "float"
    BYTES = "bytes"
    STR = "str"
    STREAM_ID = "StreamID"
    INT8 = "int8"  # the rest are NumPy's
    INT16 = "int16"
    INT32 = "int32"
    INT64 = "int64"
    UINT8 = "uint8"
    UINT16 = "uint16"
    UINT32 = "uint32"
    UINT64 = "uint64"
    FLOAT32 = "float32"
    FLOAT64 = "float64"

    @property
    def is_integer(self) -> bool:
        """Whether the argument is a whole number."""
        return self is Scalar.INT or self.range != (0, 0)

    @property
    def is_float(self) -> bool:
        """Whether the argument is a number with a fraction."""
        return self.value.startswith("float")

    @property
    def is_numpy(self) -> bool:
        """Whether the handler gets a scalar of NumPy's."""
        return (self.is_integer and self is not Scalar.INT) or (self.is_float and self is not Scalar.FLOAT)

    @property
    def range(self) -> tuple[int, int]:
        """The least value of an integer type of NumPy's, and the first beyond the greatest; (0, 0) for any other."""
        name = self.value
        if name.startswith("uint"):
            return 0, 1 << int(name[4:])
        if name.startswith("int") and name != "int":
            return -1 << int(name[3:]) - 1, 1 << int(name[3:]) - 1
        return 0, 0


@dataclass(frozen=True)
class KeyType:
    """A key argument: `cls` is the vocabulary class's name (`Hash`, `String`, `Key`, ...)."""

    cls: str
    datatype: DataType | None = None  # of `Key[TheClass]`

    @property
    def glue(self) -> str:
        """The class as glue names it."""
        return self.cls if self.datatype is None else f"DataKey[Data{self.datatype.index}]"


@dataclass(frozen=True)
class Group:
    """Arguments that come in groups: `*pairs: tuple[bytes, float]`."""

    items: tuple[Scalar | KeyType, ...]


@dataclass(frozen=True)
class Counted:
    """A word that is a number, then that many arguments: `keys: list[String]`."""

    item: Scalar | KeyType


@dataclass(frozen=True)
class Flag:
    """A keyword-only `nx: bool = False`: the token `NX` sets it."""


@dataclass(frozen=True)
class Choice:
    """A keyword-only `unit: Literal["m", "km"] = "m"`: one of the tokens `M`, `KM` sets it."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class Rest:
    """A keyword-only `items: tuple[bytes, ...]`: the token `ITEMS`, then all the words that are left, at least one."""

    item: Scalar


WireType = Scalar | KeyType | Group | Counted | Flag | Choice | Rest


class Kind(Enum):
    """Where a parameter stands in a command."""

    REQUIRED = "required"
    OPTIONAL = "optional"  # trailing, with a default
    VARIADIC = "variadic"  # one or more, the last positional ones
    TOKEN = "token"  # keyword-only: Redis-style tokens in any order


@dataclass(frozen=True)
class Parameter:
    """One parameter of a command function.

    `optional` says that the annotation was `X | None`. `default` is meaningful for OPTIONAL and TOKEN.
    """

    name: str
    kind: Kind
    type: WireType
    optional: bool = False
    default: Any = None

    @property
    def must(self) -> bool:
        """Whether it is a token that every call has."""
        return isinstance(self.type, Rest) and self.default is None

    @property
    def token(self) -> str:
        """The token of a keyword-only parameter, as people type it: `max_len` is `MAXLEN`."""
        return self.name.replace("_", "").upper()


@dataclass(frozen=True)
class CommandSpec:
    """A command as its signature declares it.

    Arity counts the command's own name, as Redis does: `arity` is positive when fixed, negative when a minimum.
    """

    name: str  # full, lower case: "example.hgetset"
    function: Callable[..., Any]
    has_context: bool
    parameters: tuple[Parameter, ...]
    returns: Any  # the evaluated return annotation
    summary: str = ""
    file: str = ""
    line: int = 0
    write: bool | None = None  # None: derived by the compiler
    fast: bool = False
    deny_oom: bool | None = None  # None: derived (on for writers that may grow data)
    replicate: str = "verbatim"  # or "effects" or "none"
    background: bool = False
    timeout_ms: int = 0
    block: bool = False
    waits: str = ""  # the parameter that says for how long
    acl: tuple[str, ...] = ()
    since: str = ""
    complexity: str = ""
    history: tuple[tuple[str, str], ...] = ()
    tips: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()  # more names, each whole
    group: str = ""  # the command that it is a subcommand of; its own name is then "group|name"
    group_summary: str = ""
    getkeys: Callable[[list[bytes]], list[int]] | None = None
    null_array: bool = False
    reply: str = "array"  # what the items of a generator are sent as
    channels: tuple[tuple[str, str], ...] = ()  # parameters, and what is done with the channels that they name
    secrets: tuple[str, ...] = ()  # parameters whose words nobody else is shown
    extra: dict[str, Any] = field(default_factory=dict)

    def of_kind(self, kind: Kind) -> tuple[Parameter, ...]:
        """The parameters of one kind, in order."""
        return tuple(p for p in self.parameters if p.kind is kind)

    @property
    def key_types(self) -> list[KeyType]:
        """The types of the keys among the parameters."""
        found: list[KeyType] = []
        for parameter in self.parameters:
            items: tuple[WireType, ...] = (parameter.type,)
            if isinstance(parameter.type, Group):
                items = parameter.type.items
            elif isinstance(parameter.type, Counted):
                items = (parameter.type.item,)
            found += [item for item in items if isinstance(item, KeyType)]
        return found

    @property
    def shown(self) -> str:
        """The name as it is sent: a subcommand's is two words."""
        return self.name.upper().replace("|", " ")

    @property
    def words(self) -> int:
        """How many words the name has in a call."""
        return 2 if self.group else 1

    @property
    def counted(self) -> bool:
        """Whether the place of some arguments depends on a number before them."""
        return any(isinstance(parameter.type, Counted) for parameter in self.parameters)

    @property
    def min_args(self) -> int:
        """The least number of words of a well-formed call, the command's name included."""
        count = self.words + len(self.of_kind(Kind.REQUIRED))
        for parameter in self.of_kind(Kind.VARIADIC):
            count += len(parameter.type.items) if isinstance(parameter.type, Group) else 1
        return count + 2 * sum(parameter.must for parameter in self.parameters)

    @property
    def max_args(self) -> int | None:
        """The greatest number of words of a call, or None when unbounded (variadic, counted or tokens)."""
        unbounded = any(isinstance(parameter.type, Rest) for parameter in self.parameters)
        if self.of_kind(Kind.VARIADIC) or self.counted or unbounded:
            return None
        count = self.min_args + len(self.of_kind(Kind.OPTIONAL))
        for parameter in self.of_kind(Kind.TOKEN):
            count += 1 if isinstance(parameter.type, Flag | Choice) else 2
        return count

    @property
    def arity(self) -> int:
        """Redis's arity."""
        return self.min_args if self.min_args == self.max_args else -self.min_args
