"""Kinds of replies that no type of Python's stands for."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")
A = TypeVar("A")


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
