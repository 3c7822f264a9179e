"""Kinds of replies that no type of Python's stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from redisjit.interp.reply import Reply

Plain = int | float | bool | bytes | str | None

T = TypeVar("T")
A = TypeVar("A")


class Answer:
    """A value of any type, to reply: for replies whose shape is decided as the handler runs.

    def look(name: bytes, count: int) -> Answer:
        return Answer([Answer(name), Answer(count), Answer({"half": count / 2})])
    """

    __slots__ = ("depth", "value")

    def __init__(self, value: Answer | Reply | Plain | Mapping[Any, Any] | list[Any] | set[Any]) -> None:
        """None, int, float, bool, bytes, str, Status, an Answer, a Reply, or a list, dict or set of these.

        It is copied. Raises ValueError when it is more than 100 levels deep.
        """
        self.depth = 1
        self.value: Any = value
        inside: list[Answer] = []
        if isinstance(value, Answer):
            self.depth, self.value = value.depth, value.value
        elif isinstance(value, list):
            self.value = inside = [Answer(item) for item in value]
        elif isinstance(value, set):  # a tuple: answers are not hashable
            inside = [Answer(item) for item in value]
            self.value = tuple(inside)
        elif isinstance(value, dict):
            self.value = {Answer(key): Answer(item) for key, item in value.items()}
            inside = [*self.value, *self.value.values()]
        if inside:
            self.depth += max(item.depth for item in inside)
        if self.depth > 100:
            raise ValueError("an answer is at most 100 levels deep")


class Verbatim:
    """A text for people to read, which clients show as it is. On RESP2 a string.

    def usage() -> Verbatim:
        return Verbatim("two words", "mkd")
    """

    __slots__ = ("format", "text")

    def __init__(self, text: str | bytes, format: str = "txt") -> None:
        """`format` says what kind of text: `txt`, or `mkd` for Markdown. Raises ValueError unless it has 3 bytes."""
        if len(format.encode()) != 3:
            raise ValueError("the format of a verbatim string has three characters")
        self.text = text.encode() if isinstance(text, str) else text
        self.format = format


class BigNumber:
    """An integer that may be larger than 64 bits, as its digits. On RESP2 a string."""

    __slots__ = ("digits",)

    def __init__(self, digits: str | bytes | int) -> None:
        """Digits in base ten, perhaps after `-`; an int is taken as well. Raises ValueError for another text."""
        self.digits = digits if isinstance(digits, bytes) else str(digits).encode()
        if not self.digits.removeprefix(b"-").isdigit():
            raise ValueError("a big number is decimal digits")


class Attributed(Generic[T, A]):
    """A reply with attributes, which clients may look at or leave: `Attributed(value, {"ttl": 30})`.

    The attributes, a dict, are sent on RESP3, from Redis 7.0 on; elsewhere the value is sent alone.
    """

    __slots__ = ("attributes", "value")

    def __init__(self, value: T, attributes: A) -> None:
        """A value and its attributes."""
        self.value = value
        self.attributes = attributes
