"""A map from bytes, in their order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Generic, TypeVar, overload

from redisjit.interp.errors import RedisError

T = TypeVar("T")


class SortedDict(Generic[T]):
    """A map from `bytes` to values of one type, in the order of the keys. A module has it from the server.

        found: SortedDict[int] = SortedDict()
        found[b"b"] = 2
        for key, value in found.items(b"a", b"c"):
            ...

    When keys come or go while a loop runs, the loop goes on behind the key that it was at.
    """

    def __init__(self) -> None:
        """An empty one."""
        self._keys: list[bytes] = []
        self._values: dict[bytes, T] = {}

    def __len__(self) -> int:
        """How many keys there are."""
        return len(self._keys)

    def __contains__(self, key: bytes) -> bool:
        """Whether there is a key."""
        return key in self._values

    def __getitem__(self, key: bytes) -> T:
        """The value of a key, or KeyError."""
        return self._values[key]

    @overload
    def get(self, key: bytes) -> T | None: ...
    @overload
    def get(self, key: bytes, default: T) -> T: ...
    def get(self, key: bytes, default: T | None = None) -> T | None:
        """The value of a key, or the default."""
        return self._values.get(key, default)

    def __setitem__(self, key: bytes, value: T) -> None:
        """Give a key a value."""
        if key not in self._values:
            self._keys.insert(bisect_left(self._keys, key), key)
        self._values[key] = value

    def __delitem__(self, key: bytes) -> None:
        """Remove a key, or KeyError."""
        self.pop(key)

    def pop(self, key: bytes) -> T:
        """Remove a key and return its value, or KeyError."""
        value = self._values.pop(key)
        del self._keys[bisect_left(self._keys, key)]
        return value

    def clear(self) -> None:
        """Remove all keys."""
        self._keys.clear()
        self._values.clear()

    def __iter__(self) -> Iterator[bytes]:
        """The keys, in order."""
        return self.keys()

    def keys(self, start: bytes | None = None, stop: bytes | None = None, *, reverse: bool = False) -> Iterator[bytes]:
        """The keys from `start` on, and before `stop`, in order or against it."""
        last: bytes | None = None
        while True:
            if reverse:
                bound = stop if last is None else last
                at = (len(self._keys) if bound is None else bisect_left(self._keys, bound)) - 1
            elif last is None:
                at = 0 if start is None else bisect_left(self._keys, start)
            else:
                at = bisect_right(self._keys, last)
            if not 0 <= at < len(self._keys):
                return
            last = self._keys[at]
            if (start is not None and last < start) or (stop is not None and last >= stop):
                return
            yield last

    def values(self, start: bytes | None = None, stop: bytes | None = None, *, reverse: bool = False) -> Iterator[T]:
        """The values of these keys."""
        return (self._values[key] for key in self.keys(start, stop, reverse=reverse))

    def items(
        self, start: bytes | None = None, stop: bytes | None = None, *, reverse: bool = False
    ) -> Iterator[tuple[bytes, T]]:
        """These keys with their values."""
        return ((key, self._values[key]) for key in self.keys(start, stop, reverse=reverse))

    def first(self) -> tuple[bytes, T] | None:
        """The first key and its value, or None."""
        return next(self.items(), None)

    def last(self) -> tuple[bytes, T] | None:
        """The last key and its value, or None."""
        return next(self.items(reverse=True), None)

    def memory_usage(self) -> int:
        """How many bytes it takes, without what values refer to. Raises RedisError on Redis 6.2, and under CPython."""
        raise RedisError("ERR this server does not tell modules how large a dictionary is")
