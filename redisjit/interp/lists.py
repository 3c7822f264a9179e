"""`List`: a list of bytes."""

from __future__ import annotations

from redisjit.interp.keys import Key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import overload


class List(Key):
    """A key that holds a list of bytes: a sequence, quick at both ends, as a `deque` is.

    Iterating takes a snapshot first. Inside a long list, an index costs time in proportion to its distance from the
    nearer end.
    """

    __slots__ = ()
    _holds = b"list"

    def __len__(self) -> int:
        """The number of items."""
        return self._session.integer(b"LLEN", self._name)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: int) -> bytes: ...
        @overload
        def __getitem__(self, index: slice) -> list[bytes]: ...

    def __getitem__(self, index: int | slice) -> bytes | list[bytes]:
        """The item at an index, or a slice as a new list. Raises IndexError as `list` does."""
        if isinstance(index, slice):
            if index.step not in (None, 1):
                return list(self)[index]
            start, stop, _ = index.indices(len(self))
            return self._items(start, stop - 1) if start < stop else []
        found = self._session.optional(b"LINDEX", self._name, index)
        if found is None:
            raise IndexError("list index out of range")
        return found

    def _items(self, first: int, last: int) -> list[bytes]:
        return self._session.texts(b"LRANGE", self._name, first, last)

    def _inside(self, index: int, error: str) -> int:
        """An index from the front. Raises IndexError."""
        size = len(self)
        if not -size <= index < size:
            raise IndexError(error)
        return index % size

    def __setitem__(self, index: int, value: bytes) -> None:
        """Replace the item at an index. Raises IndexError."""
        self._session.ask(b"LSET", self._name, self._inside(index, "list assignment index out of range"), value)

    def __delitem__(self, index: int) -> None:
        """Remove the item at an index. Raises IndexError."""
        self._take(self._inside(index, "list assignment index out of range"))

    def _take(self, index: int) -> bytes:
        if index == 0:
            return self._session.text(b"LPOP", self._name)
        rest = self._items(index, -1)
        self._session.ask(b"LTRIM", self._name, 0, index - 1)
        self.extend(rest[1:])
        return rest[0]

    def __iter__(self) -> Iterator[bytes]:
        """Iterate over a snapshot of the items."""
        return iter(self._items(0, -1))

    def __reversed__(self) -> Iterator[bytes]:
        """Iterate over a snapshot of the items, from the last to the first."""
        return reversed(self._items(0, -1))

    def __contains__(self, value: bytes) -> bool:
        """Whether an item equals `value`. O(n)."""
        return self._session.ask(b"LPOS", self._name, value) is not None

    def index(self, value: bytes) -> int:
        """The index of the first item that equals `value`. Raises ValueError. O(n)."""
        found = self._session.ask(b"LPOS", self._name, value)
        if found is None:
            raise ValueError(f"{value!r} is not in list")
        assert isinstance(found, int)
        return found

    def count(self, value: bytes) -> int:
        """How many items equal `value`. O(n)."""
        found = self._session.ask(b"LPOS", self._name, value, b"COUNT", 0)
        assert isinstance(found, tuple)
        return len(found)

    def append(self, value: bytes) -> None:
        """Add an item at the end (RPUSH)."""
        self._session.ask(b"RPUSH", self._name, value)

    def appendleft(self, value: bytes) -> None:
        """Add an item at the front (LPUSH)."""
        self._session.ask(b"LPUSH", self._name, value)

    def extend(self, values: Iterable[bytes]) -> None:
        """Add items at the end, in order."""
        for value in list(values):
            self.append(value)

    def extendleft(self, values: Iterable[bytes]) -> None:
        """Add items at the front one after the other, so that the last comes first, as with a `deque`."""
        for value in list(values):
            self.appendleft(value)

    def insert(self, index: int, value: bytes) -> None:
        """Add an item before the one at an index; beyond the ends, at the end."""
        index, _, _ = slice(index, None).indices(len(self))
        if index == 0:
            self.appendleft(value)
            return
        rest = self._items(index, -1)
        self._session.ask(b"LTRIM", self._name, 0, index - 1)
        self.extend([value, *rest])

    def pop(self, index: int = -1) -> bytes:
        """Remove the item at an index, the last one by default, and return it. Raises IndexError."""
        if not self:
            raise IndexError("pop from empty list")
        return self._take(self._inside(index, "pop index out of range"))

    def popleft(self) -> bytes:
        """Remove the first item and return it. Raises IndexError."""
        found = self._session.optional(b"LPOP", self._name)
        if found is None:
            raise IndexError("pop from empty list")
        return found

    def remove(self, value: bytes) -> None:
        """Remove the first item that equals `value`. Raises ValueError. O(n)."""
        if self._session.ask(b"LREM", self._name, 1, value) == 0:
            raise ValueError("list.remove(x): x not in list")

    def trim(self, start: int, stop: int) -> None:
        """Keep only the items of the slice `[start:stop]`."""
        first, last, _ = slice(start, stop).indices(len(self))
        if first >= last:
            self.delete()
        else:
            self._session.ask(b"LTRIM", self._name, first, last - 1)

    def clear(self) -> None:
        """Remove all items."""
        self.delete()
