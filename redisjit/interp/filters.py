"""The words of a command that is about to run."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import overload


class Arguments:
    """The words of a command, its name first: what a function under `@module.filter` is given.

    Changes take effect when the function returns. The first word is the name as it was typed, in any case.
    """

    __slots__ = ("_client", "_words")

    def __init__(self, words: Iterable[bytes], client_id: int = 0) -> None:
        """Words for a filter that is called by CPython, as in a test."""
        self._words = list(words)
        self._client = client_id

    def __len__(self) -> int:
        """How many words there are, the name included."""
        return len(self._words)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: int) -> bytes: ...
        @overload
        def __getitem__(self, index: slice) -> list[bytes]: ...

    def __getitem__(self, index: int | slice) -> bytes | list[bytes]:
        """A word, or a list of them. Raises IndexError."""
        return self._words[index]

    def __iter__(self) -> Iterator[bytes]:
        """The words as they are now."""
        return iter(self._words.copy())

    def __contains__(self, word: bytes) -> bool:
        """Whether a word is among them."""
        return word in self._words

    def __setitem__(self, index: int, value: bytes) -> None:
        """Replace a word. Raises IndexError."""
        self._words[index] = value

    def __delitem__(self, index: int) -> None:
        """Remove a word. Raises IndexError, and ValueError for the last one."""
        if len(self._words) == 1:
            raise ValueError("a command has at least its name")
        del self._words[index]

    def insert(self, index: int, value: bytes) -> None:
        """Insert a word before an index, as `list.insert` does."""
        self._words.insert(index, value)

    def append(self, value: bytes) -> None:
        """Add a word at the end."""
        self._words.append(value)

    @property
    def client_id(self) -> int:
        """The id of the client that sent the command. Raises RedisError before Redis 7.2."""
        return self._client
