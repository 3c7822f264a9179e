"""What methods of data types are given that do what is derived otherwise: where a value lies, what it is saved to.

Under CPython there is no server that asks: `Writer`, `Reader` and `Digest` are made by tests, or by what stores objects
in the keys of a session.
"""

from __future__ import annotations

import hashlib
import struct
from typing import NamedTuple


class Place(NamedTuple):
    """Where a value lies.

    `key` is None, and `db` -1, where the server does not say: when a value is copied or sent as bytes, and in much of
    what Redis 6.2 asks.
    """

    key: bytes | None
    db: int


class Writer:
    """What `rdb_save` writes to: numbers and strings, each with a mark of its kind, as modules in C write them."""

    __slots__ = ("_out", "db", "key")

    def __init__(self, key: bytes | None = None, db: int = -1) -> None:
        """One that keeps what is written, for tests."""
        self._out = bytearray()
        self.key = key
        self.db = db

    def write_int(self, value: int) -> None:
        """A signed number, as `SaveSigned`. Raises OverflowError beyond 64 bits."""
        if not -(1 << 63) <= value < 1 << 63:
            raise OverflowError("the number does not fit in 64 bits")
        self._out += b"\2" + length(value & (1 << 64) - 1)

    def write_unsigned(self, value: int) -> None:
        """A number that is not negative, as `SaveUnsigned`. Raises OverflowError."""
        if value < 0:
            raise OverflowError("a negative number has a sign")
        self.write_int(value)

    def write_float(self, value: float) -> None:
        """As `SaveDouble`."""
        self._out += b"\4" + struct.pack("<d", value)

    def write_float32(self, value: float) -> None:
        """The nearest number of four bytes, as `SaveFloat`. Raises OverflowError."""
        self._out += b"\3" + struct.pack("<f", value)

    def write_long_double(self, value: float) -> None:
        """As `SaveLongDouble`, which makes text of it."""
        self.write_bytes(value.hex().encode())

    def write_bytes(self, value: bytes) -> None:
        """As `SaveStringBuffer`, or `SaveString`."""
        self._out += b"\5" + length(len(value)) + value

    def written(self) -> bytes:
        """All that was written."""
        return bytes(self._out)


class Reader:
    """What `rdb_load` reads from: the same in the same order. What is not there, or of another kind, is ValueError."""

    __slots__ = ("_at", "_data", "db", "key", "version")

    def __init__(self, data: bytes, version: int = 1, key: bytes | None = None, db: int = -1) -> None:
        """One for bytes that were written, for tests; `version` is that of the type when they were."""
        self._data = data
        self._at = 0
        self.version = version
        self.key = key
        self.db = db

    def read_int(self) -> int:
        """A signed number, as `LoadSigned`."""
        value = self._number()
        return value - (1 << 64) if value >> 63 else value

    def read_unsigned(self) -> int:
        """A number that is not negative, as `LoadUnsigned`. Raises OverflowError beyond 63 bits."""
        value = self._number()
        if value >> 63:
            raise OverflowError("the result does not fit in 64 bits")
        return value

    def read_float(self) -> float:
        """As `LoadDouble`."""
        self._mark(4)
        value: float = struct.unpack("<d", self._take(8))[0]
        return value

    def read_float32(self) -> float:
        """As `LoadFloat`."""
        self._mark(3)
        value: float = struct.unpack("<f", self._take(4))[0]
        return value

    def read_long_double(self) -> float:
        """The nearest float, as `LoadLongDouble` and C give it."""
        return float.fromhex(self.read_bytes().decode())

    def read_bytes(self) -> bytes:
        """As `LoadString`."""
        self._mark(5)
        size, kind = self._length()
        if kind == 0:
            return self._take(size)
        if size < 3:  # a number
            return b"%d" % int.from_bytes(self._take(1 << size), "little", signed=True)
        if size > 3:
            raise bad()
        packed, whole = self._length()[0], self._length()[0]
        return unpacked(self._take(packed), whole)

    def _number(self) -> int:
        self._mark(2)
        return self._length()[0]

    def _mark(self, kind: int) -> None:
        if self._length() != (kind, 0):
            raise bad()

    def _take(self, size: int) -> bytes:
        if len(self._data) - self._at < size:
            raise bad()
        self._at += size
        return self._data[self._at - size : self._at]

    def _length(self) -> tuple[int, int]:
        """A length as RDB files have it, and whether it is the kind of an encoding."""
        first = self._take(1)[0]
        if first < 64:
            return first, 0
        if first < 128:
            return (first & 63) << 8 | self._take(1)[0], 0
        if first >= 192:
            return first & 63, 1
        if first > 129:
            raise bad()
        return int.from_bytes(self._take(4 if first == 128 else 8), "big"), 0


class Digest:
    """What `digest` adds to. Elements between two ends are in order, and what is between ends may come in any."""

    __slots__ = ("_element", "_open", "_whole", "db", "key")

    def __init__(self, key: bytes | None = None, db: int = -1) -> None:
        """An empty one, for tests."""
        self._element = bytes(20)
        self._whole = bytes(20)
        self._open = False
        self.key = key
        self.db = db

    def add(self, value: bytes) -> None:
        """Bytes, as `DigestAddStringBuffer`."""
        self._element = mixed(self._element, value)
        self._open = True

    def add_int(self, value: int) -> None:
        """A number, as `DigestAddLongLong`."""
        self.add(b"%d" % value)

    def end(self) -> None:
        """The end of a sequence, as `DigestEndSequence`. The last one may be left out."""
        self._whole = crossed(self._whole, self._element)
        self._element = bytes(20)
        self._open = False

    def value(self) -> str:
        """What `DEBUG DIGEST-VALUE` replies for a value with this digest, of a key that does not expire."""
        if self._open:
            self.end()
        return crossed(mixed(bytes(20), MODULE), self._whole).hex()


MODULE = b"\0\0\0\5"  # the kind of all values of modules


def crossed(digest: bytes, data: bytes) -> bytes:
    """A digest with that of other data, in any order."""
    return bytes(a ^ b for a, b in zip(digest, hashlib.sha1(data).digest(), strict=True))


def mixed(digest: bytes, data: bytes) -> bytes:
    """A digest with that of the data that follow."""
    return hashlib.sha1(crossed(digest, data)).digest()


def bad() -> ValueError:
    """What is raised for what was not written so."""
    return ValueError("not a saved value of this type")


def length(value: int) -> bytes:
    """A length, or any number, as RDB files have it."""
    if value < 64:
        return bytes([value])
    if value < 16384:
        return bytes([64 | value >> 8, value & 255])
    return b"\x80" + value.to_bytes(4, "big") if value < 1 << 32 else b"\x81" + value.to_bytes(8, "big")


def unpacked(data: bytes, size: int) -> bytes:
    """What LZF has made shorter."""
    out = bytearray()
    at = 0
    data += bytes(3)  # should it end too early
    while at < len(data) - 3:
        control = data[at]
        at += 1
        if control < 32:  # so many bytes as they are
            out += data[at : at + control + 1]
            at += control + 1
            continue
        count = control >> 5
        if count == 7:
            count += data[at]
            at += 1
        back = ((control & 31) << 8 | data[at]) + 1
        at += 1
        if back > len(out):
            raise bad()
        for _ in range(count + 2):
            out.append(out[-back])
    if len(out) != size:
        raise bad()
    return bytes(out)
