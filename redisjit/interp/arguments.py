"""The words of a call become the arguments of a handler, checked in the order in which a compiled module checks them.

First the number of words, then the values from left to right, tokens last, then the type of every key.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from redisjit.declare.spec import (
    Choice,
    CommandSpec,
    Counted,
    Flag,
    Group,
    KeyType,
    Kind,
    Parameter,
    Rest,
    Scalar,
    WireType,
)
from redisjit.interp.errors import NOT_A_FLOAT, NOT_AN_INTEGER, NOT_UTF8, SYNTAX, RedisError
from redisjit.interp.keys import Hash, Key, String
from redisjit.interp.lists import List
from redisjit.interp.sets import Set
from redisjit.interp.sortedsets import SortedSet
from redisjit.interp.streams import Stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redisjit.interp.session import Session

KEY_CLASSES: dict[str, type[Key]] = {
    "Key": Key,
    "String": String,
    "Hash": Hash,
    "List": List,
    "Set": Set,
    "SortedSet": SortedSet,
    "Stream": Stream,
}
_INTEGER = re.compile(rb"0|-?[1-9][0-9]*")
_DECIMAL = re.compile(rb"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_INFINITY = re.compile(rb"[+-]?inf(inity)?", re.IGNORECASE)
_HEXADECIMAL = re.compile(rb"[+-]?0x([0-9a-f]+\.?[0-9a-f]*|\.[0-9a-f]+)(p[+-]?[0-9]+)?", re.IGNORECASE)


def bind(session: Session, spec: CommandSpec, argv: Sequence[bytes]) -> tuple[list[Any], dict[str, Any]]:
    """The positional and keyword arguments of the handler for a call, `argv[0]` being the command's name.

    Raises RedisError with Redis's own texts.
    """
    return _Binder(session, spec, list(argv[spec.words :])).bind()


def parse_integer(text: bytes) -> int:
    """An integer as Redis reads it: decimal, without sign `+`, spaces or leading zeros, within 64 bits."""
    if _INTEGER.fullmatch(text):
        value = int(text)
        if -(1 << 63) <= value < 1 << 63:
            return value
    raise RedisError(NOT_AN_INTEGER)


def parse_float(session: Session, text: bytes) -> float:
    """A float as Redis reads it: no spaces, `inf` but not `nan`, and nothing that overflows or underflows to zero."""
    if _INFINITY.fullmatch(text):
        return float(text)
    if _DECIMAL.fullmatch(text):
        value = float(text)
        mantissa = re.split(rb"[eE]", text)[0]
        underflows = value == 0 and mantissa.strip(b"+-0.") != b""
        if not underflows and abs(value) != float("inf"):
            return value
    # Servers differ in hexadecimal numbers: let this one say.
    elif _HEXADECIMAL.fullmatch(text) and session.accepts_float(text):
        with suppress(OverflowError):
            return float.fromhex(text.decode())
    raise RedisError(NOT_A_FLOAT)


class Words:
    """The words of a call that are left."""

    def __init__(self, words: list[bytes]) -> None:
        self.left = len(words)
        self.words = iter(words)

    def __iter__(self) -> Words:
        return self

    def __next__(self) -> bytes:
        word = next(self.words)
        self.left -= 1
        return word


class _Binder:
    def __init__(self, session: Session, spec: CommandSpec, words: list[bytes]) -> None:
        self.session = session
        self.spec = spec
        self.words = words
        self.keys: list[Key] = []

    def bind(self) -> tuple[list[Any], dict[str, Any]]:
        self.check_count()
        words = Words(self.words)
        args: list[Any] = []
        for parameter in self.spec.of_kind(Kind.REQUIRED):
            if isinstance(parameter.type, Counted):
                args.append(self.counted(parameter, parameter.type, next(words), words))
            else:
                args.append(self.value(parameter.type, next(words)))
        for parameter in self.spec.of_kind(Kind.OPTIONAL):
            word = next(words, None)
            args.append(parameter.default if word is None else self.value(parameter.type, word))
        rest = list(words)
        for parameter in self.spec.of_kind(Kind.VARIADIC):
            args += self.groups(parameter.type, rest)
        keywords = self.tokens(rest) if self.spec.of_kind(Kind.TOKEN) else {}
        for key in self.keys:
            key._checked()
        return args, keywords

    def check_count(self) -> None:
        spec = self.spec
        count = spec.words + len(self.words)
        too_many = spec.max_args is not None and not spec.of_kind(Kind.TOKEN) and count > spec.max_args
        if count < spec.min_args or too_many or (not spec.counted and (count - spec.min_args) % self.group_size()):
            raise RedisError(f"ERR wrong number of arguments for '{spec.name}' command")

    def group_size(self) -> int:
        for parameter in self.spec.of_kind(Kind.VARIADIC):
            if isinstance(parameter.type, Group):
                return len(parameter.type.items)
        return 1

    def counted(self, parameter: Parameter, type: Counted, number: bytes, words: Words) -> list[Any]:
        """A number of arguments, which stand after it; what is left has to fit what comes after them."""
        spec, name = self.spec, parameter.name
        required = spec.of_kind(Kind.REQUIRED)
        following = required[required.index(parameter) + 1 :]
        variadic = spec.of_kind(Kind.VARIADIC)
        size = self.group_size()
        after = len(following) + (size if variadic else 0)
        count = parse_integer(number)
        if count < 0:
            raise RedisError(f"ERR Number of {name} can't be negative")
        if count > words.left - after:
            raise RedisError(f"ERR Number of {name} can't be greater than number of args")
        left = words.left - count - after
        last = not any(isinstance(other.type, Counted) for other in following)
        fixed = not variadic and not spec.of_kind(Kind.TOKEN)
        too_many = left > len(spec.of_kind(Kind.OPTIONAL)) if fixed else bool(variadic) and left % size > 0
        if last and too_many:
            raise RedisError(f"ERR wrong number of arguments for '{spec.name}' command")
        return [self.value(type.item, next(words)) for _ in range(count)]

    def groups(self, type: WireType, words: list[bytes]) -> list[Any]:
        if not isinstance(type, Group):
            return [self.value(type, word) for word in words]
        size = len(type.items)
        return [
            tuple(self.value(item, word) for item, word in zip(type.items, words[at : at + size], strict=True))
            for at in range(0, len(words), size)
        ]

    def tokens(self, words: list[bytes]) -> dict[str, Any]:
        parameters = self.spec.of_kind(Kind.TOKEN)
        found: dict[str, Any] = {}
        rest = iter(words)
        for word in rest:
            parameter, choice = self.token(parameters, word)
            if parameter is None or parameter.name in found:
                raise RedisError(SYNTAX)
            if isinstance(parameter.type, Flag):
                found[parameter.name] = True
            elif isinstance(parameter.type, Choice):
                found[parameter.name] = choice
            elif isinstance(parameter.type, Rest):
                item = parameter.type.item
                found[parameter.name] = tuple(self.value(item, operand) for operand in rest)
                if not found[parameter.name]:
                    raise RedisError(SYNTAX)
            else:
                operand = next(rest, None)
                if operand is None:
                    raise RedisError(SYNTAX)
                found[parameter.name] = self.value(parameter.type, operand)
        if any(parameter.must and parameter.name not in found for parameter in parameters):
            raise RedisError(SYNTAX)
        return found

    @staticmethod
    def token(parameters: tuple[Parameter, ...], word: bytes) -> tuple[Parameter | None, str]:
        text = word.upper()
        for parameter in parameters:
            if isinstance(parameter.type, Choice):
                for value in parameter.type.values:
                    if value.upper().encode() == text:
                        return parameter, value
            elif parameter.token.encode() == text:
                return parameter, ""
        return None, ""

    def value(self, type: WireType, word: bytes) -> Any:
        if isinstance(type, KeyType):
            key = KEY_CLASSES[type.cls](self.session, word)
            key._datatype = type.datatype
            self.keys.append(key)
            return key
        if isinstance(type, Scalar) and type.is_numpy:
            return self.numpy(type, word)
        if type is Scalar.INT:
            return parse_integer(word)
        if type is Scalar.STREAM_ID:
            from redisjit.interp.streams import argument_id

            return argument_id(word)
        if type is Scalar.FLOAT:
            return parse_float(self.session, word)
        if type is Scalar.STR:
            try:
                return word.decode()
            except UnicodeDecodeError:
                raise RedisError(NOT_UTF8) from None
        return word

    def numpy(self, type: Scalar, word: bytes) -> Any:
        """A scalar of NumPy's, which the user's module has imported."""
        import numpy as np

        if type.is_float:
            with np.errstate(all="ignore"):
                return getattr(np, type.value)(parse_float(self.session, word))
        low, end = type.range
        if not _INTEGER.fullmatch(word) or not low <= int(word) < end:
            raise RedisError(NOT_AN_INTEGER)
        return getattr(np, type.value)(int(word))
