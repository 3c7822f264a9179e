"""The reply that a handler's value becomes, as frames of the protocol."""

from __future__ import annotations

import sys
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Iterator
from dataclasses import replace
from types import NoneType
from typing import Any

from redisjit.declare.annotations import array_items, evaluate, generic, numpy_name, shown, without_none
from redisjit.interp.errors import RedisError
from redisjit.interp.reply import Reply, Status
from redisjit.interp.replykinds import Answer, Attributed, BigNumber, Verbatim
from redisjit.serve.resp import Frame

_KINDS: dict[type, str] = {int: ":", bool: "#", float: ",", bytes: "$", str: "$", Status: "+"}
_ONE_LINE = str.maketrans("\r\n\0", "   ")


class DoubleText(Frame):
    """A float on RESP2, where it is a string whose digits differ between servers."""


class UnorderedArray(Frame):
    """A set where it is sent as an array, in an order that means nothing."""


def as_wire(value: object, annotation: Any, protocol: int = 2, *, typed: bool = True) -> Frame:
    """The frame a command replies that is annotated `-> annotation` and returns `value`.

    `protocol` is the client's, 2 or 3. Without `typed`, bools, maps and sets are sent as on RESP2 even on RESP3, which
    is what Redis 6.2 offers modules. Raises TypeError when the value is not what the annotation says, OverflowError for
    an integer outside 64 bits.
    """
    return _Encoder(protocol, typed and protocol == 3).encode(value, annotation)


def error_frame(error: RedisError) -> Frame:
    """The error reply of a RedisError."""
    return Frame("-", (str(error) or "ERR").translate(_ONE_LINE).encode(errors="replace"))


def sent_as(kind: str, items: tuple[Frame, ...], last: tuple[Frame, ...], protocol: int, *, typed: bool) -> Frame:
    """What a generator has given as an array, a map or a set; `last` is the error that ended it, if one did."""
    typed = typed and protocol == 3
    if kind == "map":
        pairs = [part for item in items if isinstance(item.value, tuple) for part in item.value]
        null = (Frame("_" if protocol == 3 else "$", None),) if last else ()
        return Frame("%" if typed else "*", (*pairs, *last, *null))
    if kind == "flat":
        items = tuple(part for item in items for part in flat(item))
    return Frame("~" if kind == "set" and typed else "*", (*items, *last))


def flat(frame: Frame) -> Iterator[Frame]:
    """What is in arrays, however deep."""
    if frame.kind != "*" or not isinstance(frame.value, tuple):
        yield frame
        return
    for item in frame.value:
        yield from flat(item)


class _Encoder:
    def __init__(self, protocol: int, typed: bool) -> None:
        self.protocol = protocol
        self.typed = typed

    def encode(self, value: object, annotation: Any) -> Frame:
        annotation, optional = without_none(annotation)
        if value is None and (optional or annotation is None or annotation is NoneType):
            return Frame("_" if self.protocol == 3 else "$", None)
        if annotation is Reply and isinstance(value, Reply):
            return value._frame if self.protocol == 3 else _in_resp2(value._frame)
        if annotation is bool and numpy_name(type(value)) == "bool":  # lists of NumPy's scalars compare to its bool
            value = bool(value)
        if annotation in _KINDS and type(value) is annotation:
            return self.scalar(value, _KINDS[annotation])
        if annotation is Verbatim and isinstance(value, Verbatim):
            return self.verbatim(value)
        if annotation is Answer and isinstance(value, Answer):
            return self.answer(value)
        if annotation is BigNumber and isinstance(value, BigNumber):
            return Frame("(" if self.typed else "$", value.digits)
        if generic(annotation)[0] is Attributed and isinstance(value, Attributed):
            kind, told = generic(annotation)[1]
            attributes = self.encode(value.attributes, told).value if self.typed else ()
            assert isinstance(attributes, tuple)
            return replace(self.encode(value.value, kind), attributes=attributes)
        fields = getattr(annotation, "__dataclass_fields__", None)
        if fields is not None and isinstance(value, annotation):
            return self.map(self.fields(value, annotation, fields))
        if numpy_name(annotation) and type(value) is annotation:
            return self.number(value)
        if array_items(annotation)[0] and hasattr(value, "dtype"):
            return self.array(value, annotation)
        if isinstance(annotation, type) and hasattr(annotation, "_fields") and type(value) is annotation:
            assert isinstance(value, tuple)
            scope = vars(sys.modules[annotation.__module__])
            wanted = [evaluate(written, scope) for written in annotation.__annotations__.values()]
            return Frame("*", tuple(self.encode(item, kind) for item, kind in zip(value, wanted, strict=True)))
        origin, args = generic(annotation)
        if origin is Iterator and isinstance(value, list):
            return Frame("*", tuple(self.encode(item, args[0]) for item in value))
        if (origin is list and type(value) is list) or (origin is deque and type(value) is deque):
            return Frame("*", tuple(self.encode(item, args[0]) for item in value))
        if origin is tuple and type(value) is tuple:
            types = args[:1] * len(value) if args[1:] == (Ellipsis,) else args
            if len(types) == len(value):
                return Frame("*", tuple(self.encode(item, type) for item, type in zip(value, types, strict=True)))
        if (origin is set and type(value) is set) or (origin is frozenset and type(value) is frozenset):
            items = tuple(self.encode(item, args[0]) for item in value)
            return UnorderedArray("~" if self.typed else "*", items)
        if origin in (dict, OrderedDict, defaultdict, Counter) and isinstance(value, dict) and type(value) is origin:
            kinds = (args[0], int) if origin is Counter else args
            return self.map([(self.encode(k, kinds[0]), self.encode(v, kinds[1])) for k, v in value.items()])
        raise TypeError(f"the command returned {value!r}, which is not {shown(annotation)}")

    def verbatim(self, value: Verbatim) -> Frame:
        if self.protocol == 2:
            return Frame("$", value.text)
        shape = value.format if self.typed else "txt"  # Redis 6.2 has no other for modules
        return Frame("=", shape.encode() + b":" + value.text)

    def answer(self, answer: Answer) -> Frame:
        value = answer.value
        if value is None:
            return Frame("_" if self.protocol == 3 else "$", None)
        if isinstance(value, Reply):
            return value._frame if self.protocol == 3 else _in_resp2(value._frame)
        if isinstance(value, dict):
            return self.map([(self.answer(k), self.answer(v)) for k, v in value.items()])
        if isinstance(value, list | tuple):
            items = tuple(self.answer(item) for item in value)
            if isinstance(value, list):
                return Frame("*", items)
            return UnorderedArray("~" if self.typed else "*", items)
        return self.scalar(value, _KINDS[type(value)])

    def scalar(self, value: Any, kind: str) -> Frame:
        if kind == ":" and not -(1 << 63) <= value < 1 << 63:
            raise OverflowError("integer outside 64 bits")
        if kind == "#" and not self.typed:
            return Frame(":", int(value))
        if kind == ",":
            text = repr(value).encode()
            return Frame(",", text) if self.protocol == 3 else DoubleText("$", text)
        if kind == "+":
            return Frame("+", value.translate(_ONE_LINE).encode())
        return Frame(kind, value.encode() if isinstance(value, str) else value)

    def number(self, value: Any) -> Frame:
        """A scalar of NumPy's, as the number of Python's; one that no reply can hold as a number, as its digits."""
        plain = value.item()
        if type(plain) is int and plain >= 1 << 63:
            return Frame("$", str(plain).encode())
        return self.scalar(plain, _KINDS[type(plain)])

    def array(self, value: Any, annotation: Any) -> Frame:
        """An array as (nested) arrays of numbers."""
        name, dimensions = array_items(annotation)
        if type(value).__name__ != "ndarray" or value.dtype.name != name or value.ndim != dimensions:
            raise TypeError(f"the command returned {value!r}, which is not {shown(annotation)}")
        rows = [self.number(item) for item in value] if dimensions == 1 else [self.row(row) for row in value]
        return Frame("*", tuple(rows))

    def row(self, value: Any) -> Frame:
        return Frame("*", tuple(self.number(item) for item in value))

    def fields(self, value: object, cls: type, fields: dict[str, Any]) -> list[tuple[Frame, Frame]]:
        import sys

        scope = vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {}
        return [
            (Frame("$", name.encode()), self.encode(getattr(value, name), evaluate(field.type, scope)))
            for name, field in fields.items()
        ]

    def map(self, pairs: list[tuple[Frame, Frame]]) -> Frame:
        return Frame("%" if self.typed else "*", tuple(frame for pair in pairs for frame in pair))


def _in_resp2(frame: Frame) -> Frame:
    """A reply of RESP3 as a client of RESP2 gets it."""
    frame = replace(frame, attributes=())
    value = frame.value
    if value is None:
        return frame if frame.kind in "$*" else Frame("$", None)
    if isinstance(value, tuple):
        items = tuple(map(_in_resp2, value))
        return UnorderedArray("*", items) if frame.kind == "~" else Frame("*", items)
    if frame.kind == "#":
        return Frame(":", int(value))
    if isinstance(value, bytes) and frame.kind in ",(=":
        return DoubleText("$", value) if frame.kind == "," else Frame("$", value[4:] if frame.kind == "=" else value)
    return frame


def same(expected: Frame, actual: Frame) -> bool:
    """Whether two frames are the same reply: floats by value, sets in any order, all else byte for byte."""
    if expected.kind != actual.kind or len(expected.attributes) != len(actual.attributes):
        return False
    if not all(map(same, expected.attributes, actual.attributes)):
        return False
    if isinstance(expected, DoubleText) or expected.kind == ",":
        return _same_float(expected.value, actual.value)
    if not isinstance(expected.value, tuple) or not isinstance(actual.value, tuple):
        return type(expected.value) is type(actual.value) and expected.value == actual.value
    if len(expected.value) != len(actual.value):
        return False
    if isinstance(expected, UnorderedArray):
        left = list(actual.value)
        for item in expected.value:
            found = next((other for other in left if same(item, other)), None)
            if found is None:
                return False
            left.remove(found)
        return True
    return all(map(same, expected.value, actual.value))


def _same_float(expected: object, actual: object) -> bool:
    from math import copysign

    assert isinstance(expected, bytes)
    if not isinstance(actual, bytes):
        return False
    try:
        left, right = float(expected), float(actual)
    except ValueError:
        return False
    if left == right:
        return copysign(1.0, left) == copysign(1.0, right)
    return left != left and right != right
