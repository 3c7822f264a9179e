"""Keys: the values of the database, with Python's own protocols.

A missing key behaves as an empty container and appears when it is written; a container that becomes empty disappears.
Under CPython each operation is a command of the server that the `Session` talks to.
"""

from __future__ import annotations

from types import GenericAlias

from redisjit.interp.errors import WRONG_TYPE, RedisError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, Generic, Never, overload

    from typing_extensions import TypeVar

    from redisjit.declare.datatypes import DataType
    from redisjit.interp.session import Session

    _T = TypeVar("_T", default=Never)

    class _Holds(Generic[_T]):
        """What makes `Key[TheClass]` a type; `Key` alone stays one, too."""

else:
    _T = None

    class _Holds:
        """What makes `Key[TheClass]` an annotation, without the cost of importing `typing`."""

        __slots__ = ()
        __class_getitem__ = classmethod(GenericAlias)


_MAX_EXPIRY = 1 << 62


class _Missing:
    """The type of `_MISSING`, which stands for a default that was not given: None is a default, too."""


_MISSING = _Missing()


class Key(_Holds[_T]):
    """A key of any type: what all keys have. `String` and `Hash` add what their type can do.

    As an annotation `Key` accepts a key that holds any type of value, or none. `Key[TheClass]` is a key that holds an
    object of a class that is a data type (`@module.datatype`), or nothing: it has a `value`.
    """

    __slots__ = ("_datatype", "_name", "_session")
    _datatype: DataType | None
    _holds = b""  # the type of the value, where the class says it

    def __init__(self, session: Session, name: bytes) -> None:
        """The key called `name`, of the database that `session` is connected to. Only for use under CPython."""
        self._session = session
        self._name = name
        self._datatype = None

    def __repr__(self) -> str:
        """`Hash(b"name")`."""
        return f"{type(self).__name__}({self._name!r})"

    @property
    def name(self) -> bytes:
        """The key's name."""
        return self._name

    def _checked(self) -> bytes:
        """The name, for a command that takes every type. Raises RedisError when the value is of another type now."""
        wanted = self._datatype.name.encode() if self._datatype is not None else self._holds
        if wanted and self._session.text(b"TYPE", self._name) not in (wanted, b"none"):
            raise RedisError(WRONG_TYPE)
        return self._name

    @property
    def exists(self) -> bool:
        """Whether the key holds a value now."""
        return self._session.ask(b"EXISTS", self._checked()) == 1

    @property
    def type(self) -> str:
        """The type of the value: `string`, `hash`, `list`, `set`, `zset`, `stream`, or `none` for a missing key."""
        return self._session.text(b"TYPE", self._checked()).decode()

    @property
    def ttl(self) -> int | None:
        """Milliseconds until the key expires; None when it does not expire, or is missing."""
        left = self._session.integer(b"PTTL", self._checked())
        return left if left >= 0 else None

    def expire(self, ms: int) -> bool:
        """Let the key expire in `ms` milliseconds. Returns False, and does nothing, when the key is missing.

        Raises ValueError unless 1 <= ms <= 2**62.
        """
        if not 1 <= ms <= _MAX_EXPIRY:
            raise ValueError("expiry out of range")
        return self._session.ask(b"PEXPIRE", self._checked(), ms) == 1

    @property
    def expires_at(self) -> int | None:
        """The moment when the key expires, in Unix milliseconds; None when it does not, or is missing."""
        if self._session.version >= (7,):
            moment = self._session.integer(b"PEXPIRETIME", self._checked())
            return moment if moment >= 0 else None
        while True:  # until both are of the same millisecond
            now, left = self._session.now_ms(), self._session.integer(b"PTTL", self._checked())
            if left < 0:
                return None
            if self._session.now_ms() == now:
                return now + left

    def expire_at(self, ms: int) -> bool:
        """Let the key expire at a moment in Unix milliseconds; one that has passed deletes it.

        Returns False, and does nothing, when the key is missing. Raises ValueError unless 0 <= ms <= 2**62. What a
        command writes that uses this is replicated as its effects.
        """
        if not 0 <= ms <= _MAX_EXPIRY:
            raise ValueError("expiry out of range")
        return self._session.ask(b"PEXPIREAT", self._checked(), ms) == 1

    def persist(self) -> bool:
        """Remove the key's expiry. Returns whether there was one."""
        return self._session.ask(b"PERSIST", self._checked()) == 1

    def delete(self) -> bool:
        """Delete the key. Returns whether it existed."""
        return self._session.ask(b"DEL", self._checked()) == 1

    def unlink(self) -> bool:
        """Delete the key; what a large value holds is freed by another thread. Returns whether it existed."""
        return self._session.ask(b"UNLINK", self._checked()) == 1

    @property
    def value(self) -> _T | None:
        """Of a `Key[TheClass]` the object that the key holds, or None. What a method changes in it is kept.

        Assigning an object stores it, without an expiry; assigning None deletes the key. An object that another key
        holds already, or that is a constant of the module, is copied first.
        """
        self._checked()
        return self._session.values.get(self)  # type: ignore[no-any-return]

    @value.setter
    def value(self, value: _T | None) -> None:
        self._checked()
        self._session.values.put(self, value)

    def get_or_create(self, make: Callable[[], _T]) -> _T:
        """The object that the key holds; when it is missing, what `make()` returns, which is then stored."""
        found = self.value
        if found is not None:
            return found
        self.value = make()
        found = self.value
        assert found is not None
        return found

    @property
    def length(self) -> int:
        """How many items the value has, of a string how many bytes; 0 when the key is missing.

        That of a module's own type is 0, too.
        """
        command = _LENGTHS.get(self.type)
        return self._session.integer(command, self._name) if command else 0

    def copy_to(self, other: Key[Any], *, replace: bool = False) -> bool:
        """Copy the value, of whatever type, and its expiry to another key. Whether that was done.

        It is not when this key is missing, or when the other one exists, unless `replace` is given. Raises RedisError
        when both are the same key.
        """
        words = [b"REPLACE"] if replace else []
        return self._session.ask(b"COPY", self._name, other.name, *words) == 1


_LENGTHS = {
    "string": b"STRLEN",
    "list": b"LLEN",
    "hash": b"HLEN",
    "set": b"SCARD",
    "zset": b"ZCARD",
    "stream": b"XLEN",
}


class String(Key):
    """A key that holds a string of bytes: `get`, `set`, `incr`, `append`, and slices as of `bytes`."""

    __slots__ = ()
    _holds = b"string"

    def get(self) -> bytes | None:
        """The value, or None when the key is missing."""
        return self._session.optional(b"GET", self._name)

    def set(self, value: bytes) -> None:
        """Store `value` and discard any expiry, as the SET command does."""
        self._session.ask(b"SET", self._checked(), value)

    def incr(self, by: int = 1) -> int:
        """Add `by` to the integer the string holds, 0 when missing, and return the sum. The expiry is kept.

        Raises RedisError with Redis's own text when the value is not a 64-bit integer
        (`ERR value is not an integer or out of range`) or the sum does not fit in one
        (`ERR increment or decrement would overflow`).
        """
        return self._session.integer(b"INCRBY", self._name, by)

    def append(self, value: bytes) -> int:
        """Append `value` and return the new length in bytes. The expiry is kept; appending nothing creates nothing."""
        # APPEND with an empty value creates an empty string, which no other container of the vocabulary does.
        if not value:
            return len(self)
        return self._session.integer(b"APPEND", self._name, value)

    def __len__(self) -> int:
        """The length in bytes; 0 when the key is missing."""
        return self._session.integer(b"STRLEN", self._name)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: int) -> int: ...
        @overload
        def __getitem__(self, index: slice) -> bytes: ...

    def __getitem__(self, index: int | slice) -> int | bytes:
        """A byte, or a slice, of the value (empty when the key is missing). Raises IndexError as `bytes` does."""
        return (self.get() or b"")[index]


class Hash(Key):
    """A key that holds fields and their values: a mapping from bytes to bytes.

    Iterating, `keys`, `values` and `items` take a snapshot first, in the order in which the server scans the hash.
    """

    __slots__ = ()
    _holds = b"hash"

    def __len__(self) -> int:
        """The number of fields."""
        return self._session.integer(b"HLEN", self._name)

    def __contains__(self, field: bytes) -> bool:
        """Whether the hash has `field`."""
        return self._session.ask(b"HEXISTS", self._name, field) == 1

    def __getitem__(self, field: bytes) -> bytes:
        """The value of `field`. Raises KeyError."""
        value = self._session.optional(b"HGET", self._name, field)
        if value is None:
            raise KeyError(field)
        return value

    def __setitem__(self, field: bytes, value: bytes) -> None:
        """Set `field` to `value`."""
        self._session.ask(b"HSET", self._name, field, value)

    def __delitem__(self, field: bytes) -> None:
        """Remove `field`. Raises KeyError."""
        if self._session.ask(b"HDEL", self._name, field) == 0:
            raise KeyError(field)

    def __iter__(self) -> Iterator[bytes]:
        """Iterate over a snapshot of the fields."""
        return iter(self.keys())

    if TYPE_CHECKING:

        @overload
        def get(self, field: bytes, default: None = None) -> bytes | None: ...
        @overload
        def get(self, field: bytes, default: bytes) -> bytes: ...

    def get(self, field: bytes, default: bytes | None = None) -> bytes | None:
        """The value of `field`, or `default`."""
        value = self._session.optional(b"HGET", self._name, field)
        return default if value is None else value

    if TYPE_CHECKING:

        @overload
        def pop(self, field: bytes) -> bytes: ...
        @overload
        def pop(self, field: bytes, default: bytes) -> bytes: ...
        @overload
        def pop(self, field: bytes, default: None) -> bytes | None: ...

    def pop(self, field: bytes, default: bytes | _Missing | None = _MISSING) -> bytes | None:
        """Remove `field` and return its value; when there is none, return `default` if given, else raise KeyError."""
        value = self._session.optional(b"HGET", self._name, field)
        if value is not None:
            self._session.ask(b"HDEL", self._name, field)
            return value
        if isinstance(default, _Missing):
            raise KeyError(field)
        return default

    def setdefault(self, field: bytes, value: bytes) -> bytes:
        """The value of `field`, which is set to `value` first when there is none."""
        old = self._session.optional(b"HGET", self._name, field)
        if old is not None:
            return old
        self[field] = value
        return value

    def keys(self) -> list[bytes]:
        """The fields, as a new list."""
        return [field for field, _ in self.items()]

    def values(self) -> list[bytes]:
        """The values, as a new list."""
        return [value for _, value in self.items()]

    def items(self) -> list[tuple[bytes, bytes]]:
        """The fields with their values, as a new list."""
        return self._session.scan_hash(self._name)

    def clear(self) -> None:
        """Remove all fields."""
        self.delete()

    def expire_field(self, field: bytes, ms: int) -> bool:
        """Let a field expire in `ms` milliseconds. Returns False, and does nothing, when it is missing.

        Raises ValueError unless 1 <= ms <= 2**40, and RedisError where the server has no such thing: it is there since
        Redis 7.4 and Valkey 9. Setting a field removes its expiry.
        """
        if not 1 <= ms <= 1 << 40:
            raise ValueError("expiry out of range")
        return self._field(b"HPEXPIREAT", field, self._session.now_ms() + ms) > 0

    def expire_field_at(self, field: bytes, ms: int) -> bool:
        """The same with a moment in Unix milliseconds, 0 to 2**46; one that has passed removes the field."""
        if not 0 <= ms <= 1 << 46:
            raise ValueError("expiry out of range")
        return self._field(b"HPEXPIREAT", field, ms) > 0

    def persist_field(self, field: bytes) -> bool:
        """Remove the expiry of a field. Returns whether there was one."""
        return self._field(b"HPERSIST", field) > 0

    def field_ttl(self, field: bytes) -> int | None:
        """Milliseconds until a field expires; None when it does not, or is missing."""
        left = self._field(b"HPTTL", field)
        return left if left >= 0 else None

    def field_expires_at(self, field: bytes) -> int | None:
        """The moment when a field expires, in Unix milliseconds; None when it does not, or is missing."""
        moment = self._field(b"HPEXPIRETIME", field)
        return moment if moment >= 0 else None

    @property
    def next_field_expiry(self) -> int | None:
        """The moment when the first field expires, in Unix milliseconds; None when none does."""
        moments = [self.field_expires_at(field) for field in self.keys()]
        return min((moment for moment in moments if moment is not None), default=None)

    def _field(self, command: bytes, field: bytes, *words: int) -> int:
        try:
            found = self._session.frame(command, self._name, *words, b"FIELDS", 1, field).plain()
        except RedisError as error:
            if str(error).startswith("ERR unknown command"):
                raise RedisError("ERR the fields of a hash cannot expire on this server") from None
            raise
        if found is None:
            return -2
        assert isinstance(found, list)
        return int(found[0])
