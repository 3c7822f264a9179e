"""Values of data types as saved bytes, at random, and what can be wrong with such bytes."""

from __future__ import annotations

import enum
import math
import random
import struct
import zlib
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints
from unittest.mock import patch

import numpy as np

from redisjit.declare.classes import concrete
from redisjit.declare.datatypes import MARK
from redisjit.interp import codecs, serial
from tests.fuzz import handlers_payloads
from tests.support import rdb

TEXTS = ["", "a", "be", "é", "中文", "😀!", "x" * 40]
NUMBERS = [0, 1, -1, 2, 63, 64, -65, 300, 1 << 31, -(1 << 63), (1 << 63) - 1]
REALS = [0.0, -0.0, 1.5, -2.25, 1e300, math.inf, -math.inf, math.nan]
LENGTHS = [
    0,
    1,
    2,
    127,
    128,
    255,
    1 << 14,
    1 << 20,
    1 << 29,
    1 << 31,
    1 << 32,
    1 << 40,
    1 << 62,
    1 << 63,
    (1 << 64) - 1,
]
BYTES = [b"\x80", b"\xff" * 9 + b"\x01", b"\xff" * 10, b"\x80" * 9 + b"\x00", b"\x80\x00", b"\xff" * 9 + b"\x02"]
NOT_TEXT = [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\xe2\x28\xa1", b"a\x80"]


@dataclass(frozen=True)
class Token:
    """A part of a saved value: a number or length, a mark of sharing, text or other bytes."""

    kind: str
    start: int
    end: int


class Tracing(codecs.Writer):
    """Notes where each part begins and ends."""

    last: Tracing

    def __init__(self) -> None:
        super().__init__()
        self.tokens: list[Token] = []
        Tracing.last = self

    def unsigned(self, value: int) -> None:
        start = len(self.out)
        super().unsigned(value)
        self.tokens.append(Token("number", start, len(self.out)))

    def counted(self, data: bytes | bytearray) -> None:
        start = len(self.out)
        super().counted(data)
        self.tokens.append(Token("data", start, len(self.out)))

    def known(self, value: object) -> bool:
        self.tokens.append(Token("mark", len(self.out), len(self.out) + 1))
        return super().known(value)


@dataclass(frozen=True)
class Body:
    """A saved value, and what it is made of."""

    kind: Kind
    data: bytes
    tokens: tuple[Token, ...]
    origin: int  # where the value begins, after its schema


class Kind:
    """A data type, by its declaration."""

    def __init__(self, declared: Any, cls: type | None = None) -> None:
        self.name: str = declared.name
        self.version: int = declared.version
        self.saver: str = declared.saver
        self.loader: str = declared.loader
        self.cls = cls or declared.cls
        self.serializer = serial.Serializer(self.cls)
        self.own = self.serializer.own
        self.short = declared.cls.__name__.lower()

    def body(self, choose: random.Random) -> Body:
        """A value at random, saved."""
        made = Values(choose).of(self.cls, 0)
        if self.own:
            return Body(self, self.serializer.dumps(made), (), 1)
        with patch.object(serial, "Writer", Tracing):
            data = self.serializer.dumps(made)
        traced = Tracing.last
        origin = len(data) - len(traced.out)
        tokens = [Token(token.kind, token.start + origin, token.end + origin) for token in traced.tokens]
        return Body(self, data, tuple(tokens), origin)


KINDS = [Kind(declared) for declared in handlers_payloads.module.datatypes]
# As it was saved when its class was another.
FIRST = Kind(vars(handlers_payloads.Step)[MARK], handlers_payloads.FirstStep)
CUT = ("tree", "link", "step", "drawing", "term")  # whose objects can lead back to themselves


class Values:
    """Objects at random, some of which several others refer to."""

    def __init__(self, choose: random.Random) -> None:
        self.choose = choose
        self.made: dict[Any, list[Any]] = {}

    def of(self, type: Any, depth: int) -> Any:
        """A value of an annotated type."""
        choose = self.choose
        parts = get_args(type)
        origin = get_origin(type)
        if origin is None and type in _PLAIN:
            found = choose.choice(_PLAIN[type])
            return choose.getrandbits(20) if found == 300 and type is int else found
        if NoneType in parts:
            return None if choose.random() < 0.4 + depth / 10 else self.of(parts[0], depth)
        shared = self.made.setdefault(str(type), [])
        if shared and choose.random() < 0.25 and origin is not tuple:
            return choose.choice(shared)
        found = self.fresh(type, origin, parts, depth + 1)
        shared.append(found)
        return found

    def fresh(self, type: Any, origin: Any, parts: tuple[Any, ...], depth: int) -> Any:
        """A new container or object."""
        count = self.choose.choice((0, 1, 1, 2, 3)) if depth < 6 else 0
        if origin is tuple and parts[-1] is not Ellipsis:
            return tuple(self.of(part, depth) for part in parts)
        if origin in (list, set, frozenset, tuple):
            return origin(self.of(parts[0], depth) for _ in range(count))
        if origin is deque:
            return deque((self.of(parts[0], depth) for _ in range(count)), self.choose.choice((None, 2, 5)))
        if origin is Counter:
            return Counter({self.of(parts[0], depth): self.of(int, depth) for _ in range(count)})
        if origin is defaultdict:
            return defaultdict(self.choose.choice((zero(type), None))) | {
                self.of(parts[0], depth): self.of(parts[1], depth) for _ in range(count)
            }
        if origin is OrderedDict:
            return OrderedDict((self.of(parts[0], depth), self.of(parts[1], depth)) for _ in range(count))
        if origin is dict:
            return {self.of(parts[0], depth): self.of(parts[1], depth) for _ in range(count)}
        if origin is np.ndarray:
            shape = (count, self.choose.choice((0, 1, 3)))[: 1 if "Any" in str(parts[0]) else 2]
            dtype = np.dtype(get_args(parts[1])[0])
            return np.frombuffer(self.choose.randbytes(64), np.uint8)[: math.prod(shape)].reshape(shape).astype(dtype)
        if type is bytearray:
            return bytearray(b"b" * count)
        if isinstance(type, enum.EnumType):
            return type(self.choose.choice((0, 1, 5, 1 << 40) if issubclass(type, enum.IntFlag) else (0, 1, 2, 11)))
        if is_dataclass(type):
            classes: list[Any] = concrete(type)  # type: ignore[arg-type]
            cls = classes[0] if len(classes) == 1 else self.choose.choice(classes)
            hints = get_type_hints(cls, vars(handlers_payloads))
            made: Any = vars(object)["__new__"](cls)
            for item in fields(cls):
                object.__setattr__(made, item.name, self.of(hints[item.name], depth))
            return made
        return type(*(self.of(part, depth) for part in get_type_hints(type).values()))


def zero(type: Any) -> Any:
    """What makes the missing values of a defaultdict of that type."""
    value = get_args(type)[1]
    origin = get_origin(value)
    return (lambda: defaultdict(zero(value))) if origin is defaultdict else origin or value


NoneType = type(None)
_PLAIN: dict[Any, list[Any]] = {
    int: NUMBERS,
    float: REALS,
    bool: [False, True],
    bytes: [text.encode() for text in TEXTS] + [b"\xff\x00"],
    str: TEXTS,
    np.int8: [np.int8(-128), np.int8(5)],
    np.float32: [np.float32(0.5), np.float32(math.nan)],
    np.uint64: [np.uint64(0), np.uint64((1 << 64) - 1)],
}


def varint(value: int) -> bytes:
    """A number as it is saved."""
    w = codecs.Writer()
    w.unsigned(value)
    return bytes(w.out)


def corrupted(body: Body, others: list[Body], choose: random.Random) -> bytes:
    """Bytes that are nearly a saved value."""
    data = bytearray(body.data)
    if body.tokens and choose.random() < 0.4:  # little enough that the value may still be one
        token = choose.choice(body.tokens)
        data[token.start : token.end] = alike(token, body, choose)
        return bytes(data)
    if body.tokens and choose.random() < 0.2:
        return reformed(body, choose)
    picked = sorted(choose.sample(body.tokens, min(len(body.tokens), choose.choice((0, 1, 1, 2, 4)))), key=_start)
    for token in reversed(picked):
        data[token.start : token.end] = replaced(token, bytes(data), body, others, choose)
    for _ in range(choose.choice((0, 0, 1, 1, 2, 5)) if picked else choose.choice((1, 1, 2, 8))):
        damage(data, others, choose)
    return bytes(data)


def reformed(body: Body, choose: random.Random) -> bytes:
    """The same bytes after another schema: fields that are not known, or of other types, or in another order."""
    rows = [row.split(b",") for row in body.kind.serializer.schema.split(b";")]
    for _ in range(choose.choice((1, 1, 1, 2, 4))):
        row = choose.choice(rows)
        place = choose.randrange(len(row))
        name, _, code = row[place].partition(b"=")
        others = [field.partition(b"=")[2] for fields in rows for field in fields]
        way = choose.randrange(12)
        if way < 5:
            name = b"old"  # its bytes are passed over
        elif way == 5:
            code = choose.choice(others)
        elif way == 6:
            code = choose.choice((b"?", b"[", b"{", b"<", b"", b"1uint", b"o", b"c", b"d")) + code
        elif way == 7:
            code = choose.choice(
                (
                    b"h0.",
                    b"h1.",
                    b"h2.",
                    b"r2.",
                    b"g",
                    b"r0.",
                    b"r1.",
                    b"r99.",
                    b"r-1.",
                    b"()",
                    b"[()",
                    b"((i",
                    b"q",
                    b"{",
                    b"2float8.",
                    b"r",
                )
            )
        elif way == 8:
            row.append(choose.choice((b"new=()", b"new=r0.", b"new=i", row[place])))
        elif way == 9:
            row.reverse()
            continue
        elif way == 10:
            rows.append([b"*" * choose.randrange(2) + b"a=r%d." % len(rows), b"b=[r%d." % len(rows)])
            code = b"r%d." % (len(rows) - 1)
        row[place] = (
            (b"*" if name.startswith(b"*") and choose.random() < 0.9 else b"") + name.lstrip(b"*") + b"=" + code
        )
    if choose.random() < 0.1:
        choose.choice(rows).clear()
    text = b";".join(b",".join(row) for row in rows)
    return b"\1" + varint(len(text)) + text + body.data[body.origin :]


def brief(body: Body, data: bytes) -> bytes:
    """With the schema's checksum in its place, as in files that have it once for all."""
    return b"\2" + zlib.crc32(body.kind.serializer.schema).to_bytes(4, "little") + data[body.origin :]


def in_words(data: bytes, choose: random.Random) -> bytes:
    """The beginning of a short value as a string, and the rest as numbers; now and then not as many as it says."""
    size = len(data) if choose.random() < 0.7 else choose.choice((0, 19, 20, 21, 60, 61, 255))
    out = rdb.length(rdb.STRING) + rdb.string(bytes([data[0] | 128, size % 256]) + data[1:19].ljust(18, b"\0"))
    for at in range(19, len(data), 8):
        out += rdb.length(rdb.UNSIGNED) + rdb.length(int.from_bytes(data[at : at + 8], "little"))
    return out + rdb.length(rdb.END)


def apart(body: Body, data: bytes, choose: random.Random) -> bytes:
    """A text before the rest of a value, mostly the first of them; now and then not what is said of it."""
    texts = [token for token in body.tokens if token.kind == "data"]
    token = texts[0] if choose.random() < 0.7 else choose.choice(texts)
    size = token.end - token.start  # in `data` something else may stand there
    value = data[5:]  # after what `brief` puts before it
    cut = token.start - body.origin
    text = value[cut + 1 : cut + size] if size <= 128 else value[cut : cut + size]
    rest = value[:cut] + value[cut + size :]
    if choose.random() < 0.2:
        cut = choose.choice((0, cut + 1, max(cut - 1, 0), 255, *LENGTHS))
    mark = zlib.crc32(body.kind.serializer.schema) & ~0xE0 | 0x40
    if choose.random() < 0.1:
        mark ^= choose.choice((1 << choose.randrange(32), 32))
    long = len(rest) > 40 if choose.random() < 0.9 else choose.random() < 0.5
    first = (mark | 32 * long).to_bytes(4, "little")
    if long:
        second = (cut % (1 << 64)).to_bytes(8, "little") + rest
        strings = rdb.string(first + text), rdb.string(second)
        return b"".join(rdb.length(rdb.STRING) + string for string in strings) + rdb.length(rdb.END)
    tail = (
        len(text) - 16 if 16 < len(text) <= 20 and choose.random() < 0.8 else choose.choice((0,) * 30 + (1, 4, 5, 15))
    )
    if 0 < tail <= len(text):
        text, rest = text[:-tail], rest + text[-tail:]
    count = len(rest) + 2 if choose.random() < 0.9 else choose.randrange(64)
    words = (count % 64 | cut % 64 << 6 | tail << 12).to_bytes(2, "little") + rest
    out = rdb.length(rdb.STRING) + rdb.string(first + text if choose.random() < 0.95 else first)
    for at in range(0, len(words), 8):
        out += rdb.length(rdb.DOUBLE) + words[at : at + 8].ljust(8, b"\0")
    return out + rdb.length(rdb.END)


def _start(token: Token) -> int:
    return token.start


def alike(token: Token, body: Body, choose: random.Random) -> bytes:
    """In the place of a part one of its kind: duplicate keys, references to other types, and to what leads there."""
    old = body.data[token.start : token.end]
    marks = [other for other in body.tokens if other.kind == "mark"]
    if token.kind == "mark" and choose.random() < 0.5:
        if old != b"\2":
            return choose.choice((b"\1", b"\2" + varint(choose.choice(marks).start - body.origin)))
        return choose.choice((b"\0", b"\1")) + bytes(choose.choice((0, 4, 9)))
    if token.kind == "number" and choose.random() < 0.4:
        return varint(choose.getrandbits(3))
    if token.kind == "data" and choose.random() < 0.4 and len(old) > 1:
        at = choose.randrange(1, len(old))
        return old[:at] + bytes([old[at] ^ 1 << choose.randrange(8)]) + old[at + 1 :]
    other = choose.choice([other for other in body.tokens if other.kind == token.kind])
    return body.data[other.start : other.end]


def replaced(token: Token, data: bytes, body: Body, others: list[Body], choose: random.Random) -> bytes:
    """Something else in the place of a part."""
    old = data[token.start : token.end]
    if choose.random() < 0.2:
        return alike(token, body, choose)
    if token.kind == "mark":
        if choose.random() < 0.6:
            marks = [other.start - body.origin for other in body.tokens if other.kind == "mark"]
            return b"\x02" + varint(choose.choice(marks) + choose.choice((0, 0, 0, 1, -1)) & (1 << 64) - 1)
        return choose.choice((b"\x00", b"\x01", b"\x01", b"\x02", b"\x03", b"\xff", b"\x01" + old, b""))
    if token.kind == "number" or choose.random() < 0.4:
        return choose.choice((varint(choose.choice(LENGTHS)), choose.choice(BYTES), varint(choose.getrandbits(7)), b""))
    text = choose.choice(NOT_TEXT)
    return varint(len(text)) + text if choose.random() < 0.7 else old + text


def damage(data: bytearray, others: list[Body], choose: random.Random) -> None:
    """One change of bytes, whatever they mean."""
    at = choose.randrange(len(data) + 1)
    end = min(len(data), at + choose.choice((1, 1, 2, 4, 8, 30)))
    way = choose.randrange(9)
    if way == 0:
        del data[at:]
    elif way == 1 and at < len(data):
        data[at] ^= 1 << choose.randrange(8)
    elif way == 2 and at < len(data):
        data[at] = choose.choice((0, 1, 2, 127, 128, 255, choose.randrange(256)))
    elif way == 3:
        data[at:at] = choose.randbytes(choose.choice((1, 2, 9)))
    elif way == 4:
        del data[at:end]
    elif way == 5:
        data[at:at] = data[at:end]
    elif way == 6:
        data[at:end] = struct.pack("<d", choose.choice(REALS))
    elif way == 7:  # of another value, which may be of another type
        other = choose.choice(others).data
        start = choose.randrange(len(other))
        data[at:] = other[start:] if choose.random() < 0.5 else other[start : start + 20]
    else:
        data += choose.randbytes(choose.choice((1, 5, 100)))


def enveloped(body: Body, data: bytes, others: list[Body], choose: random.Random, version: int) -> bytes:
    """A payload for RESTORE: the bytes in what the server itself writes around them, at times that is wrong as well."""
    way = choose.randrange(60)
    content = rdb.saved(data)
    name, encoding = body.kind.name, body.kind.version
    if way == 0:
        encoding = choose.choice((0, 1, 2, encoding + 1, 1023))
    elif way == 1:
        name = choose.choice((choose.choice(others).kind.name, "fuzz-none"))
    elif way == 2:
        content = content[:-1] + choose.choice((b"", b"\x01", b"\x05", b"\x05\x01a\x00", b"\xff"))
    elif way == 3:
        content = bytes([choose.choice((0, 1, 2, 3, 4, 6, 0xC0))]) + content[1:]
    elif way == 4:
        content = rdb.length(rdb.STRING) + rdb.length(choose.choice(LENGTHS[:9])) + data
    elif way == 5:
        content = content[: choose.randrange(len(content) + 1)]
    elif way == 6:
        content = rdb.saved(data)[:-1] + rdb.saved(choose.choice(others).data)
    elif way == 7:  # a number as a string, as the server writes short ones
        content = (
            rdb.length(rdb.STRING) + choose.choice((b"\xc0\x07", b"\xc1\x07\x00", b"\xc2\x07\x00\x00\x00")) + b"\0"
        )
    if data[:1] == b"\1" and body.tokens and choose.random() < 0.3:
        data = brief(body, data)
        content = rdb.saved(data)
    if data[:1] == b"\2" and any(token.kind == "data" for token in body.tokens) and choose.random() < 0.7:
        content = apart(body, data, choose)
    elif (20 < len(data) <= 60 and choose.random() < 0.7) or way == 11:
        content = in_words(data or b"\1", choose)
    whole = rdb.value(name, encoding, content)
    if way == 8:
        whole = bytes([rdb.MODULE]) + whole[1:]
    elif way == 9:
        whole = whole[:1] + rdb.length(choose.getrandbits(14)) + whole[10:]
    dump = rdb.dumped(whole, version)
    return dump[:-1] if way == 10 else dump
