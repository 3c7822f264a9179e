"""`Set`: a set of bytes."""

from __future__ import annotations

from redisjit.interp.keys import Key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Set(Key):
    """A key that holds a set of bytes.

    Iterating takes a snapshot first, in the order in which the server scans the set. What combines sets returns a new
    `set[bytes]`, and stores nothing.
    """

    __slots__ = ()
    _holds = b"set"

    def __len__(self) -> int:
        """The number of members."""
        return self._session.integer(b"SCARD", self._name)

    def __contains__(self, member: bytes) -> bool:
        """Whether `member` is there."""
        return self._session.ask(b"SISMEMBER", self._name, member) == 1

    def add(self, member: bytes) -> bool:
        """Add `member`. Returns whether it was new."""
        return self._session.ask(b"SADD", self._name, member) == 1

    def discard(self, member: bytes) -> bool:
        """Remove `member`. Returns whether it was there."""
        return self._session.ask(b"SREM", self._name, member) == 1

    def remove(self, member: bytes) -> None:
        """Remove `member`. Raises KeyError when it is not there."""
        if not self.discard(member):
            raise KeyError(member)

    def update(self, members: Iterable[bytes]) -> None:
        """Add every one of `members`."""
        for member in members:
            self.add(member)

    def pop(self) -> bytes:
        """Remove any member, which the server chooses, and return it. Raises KeyError when there is none."""
        found = self._session.optional(b"SPOP", self._name)
        if found is None:
            raise KeyError("pop from an empty set")
        return found

    def sample(self, n: int) -> list[bytes]:
        """At most `n` different members, which the server chooses. Raises ValueError when n < 0."""
        if n < 0:
            raise ValueError("negative count")
        return self._session.texts(b"SRANDMEMBER", self._name, n)

    def __iter__(self) -> Iterator[bytes]:
        """Iterate over a snapshot of the members."""
        return iter(self._session.scan(b"SSCAN", self._name))

    def members(self) -> set[bytes]:
        """The members, as a new set."""
        return set(self)

    def union(self, *others: Iterable[bytes]) -> set[bytes]:
        """The members and all items of the others (keys, sets, any iterables), as a new set."""
        return self.members().union(*others)

    def intersection(self, *others: Iterable[bytes]) -> set[bytes]:
        """The members that all others have, as a new set."""
        return self.members().intersection(*others)

    def difference(self, *others: Iterable[bytes]) -> set[bytes]:
        """The members that none of the others has, as a new set."""
        return self.members().difference(*others)

    def symmetric_difference(self, other: Iterable[bytes]) -> set[bytes]:
        """What is in one of the two only, as a new set."""
        return self.members().symmetric_difference(other)

    def issubset(self, other: Iterable[bytes]) -> bool:
        """Whether `other` has all members."""
        return self.members().issubset(other)

    def issuperset(self, other: Iterable[bytes]) -> bool:
        """Whether all items of `other` are members."""
        return self.members().issuperset(other)

    def isdisjoint(self, other: Iterable[bytes]) -> bool:
        """Whether no item of `other` is a member."""
        return self.members().isdisjoint(other)

    def __and__(self, other: Set) -> set[bytes]:
        """The members that both keys have: the server intersects them, which is quick when one of them is small."""
        return set(self._session.texts(b"SINTER", self._name, other.name))

    def __or__(self, other: Set) -> set[bytes]:
        """The members of both keys."""
        return set(self._session.texts(b"SUNION", self._name, other.name))

    def __sub__(self, other: Set) -> set[bytes]:
        """The members that the other key does not have."""
        return set(self._session.texts(b"SDIFF", self._name, other.name))

    def clear(self) -> None:
        """Remove all members."""
        self.delete()
