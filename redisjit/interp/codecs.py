"""How a value of one type is read and written, as compiled modules save it (see `prelude/saving.py`)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable
from struct import pack, unpack_from
from typing import Any

from redisjit.declare.annotations import generic

_LOW, _HIGH = -(1 << 63), (1 << 63) - 1


class Unreadable(ValueError):
    """Bytes that are no saved value of the type."""

    def __init__(self) -> None:
        super().__init__("not a saved value of this type")


class Writer:
    """Bytes to come, and the objects that are in them."""

    def __init__(self) -> None:
        self.out = bytearray()
        self.places: dict[int, int] = {}
        self.waiting: list[tuple[Record, Any]] = []

    def unsigned(self, value: int) -> None:
        """A number of seven bits a byte, the lowest first."""
        while value > 127:
            self.out.append(value & 127 | 128)
            value >>= 7
        self.out.append(value)

    def counted(self, data: bytes | bytearray) -> None:
        """A length, and so many bytes."""
        self.unsigned(len(data))
        self.out += data

    def known(self, value: object) -> bool:
        """Whether an object was saved already, and is only referred to. Else its mark."""
        place = self.places.setdefault(id(value), len(self.out))
        if place == len(self.out):
            self.out.append(0)
            return False
        self.out[place] = 1
        self.out.append(2)
        self.unsigned(place)
        return True


class Reader:
    """Bytes that are read, and the objects that others in them refer to."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0
        self.places: dict[int, Any] = {}
        self.waiting: list[tuple[Record, Any]] = []

    def take(self, size: int) -> bytes:
        """The next bytes."""
        if size > len(self.data) - self.at:
            raise Unreadable
        self.at += size
        return self.data[self.at - size : self.at]

    def unsigned(self) -> int:
        """A number."""
        value = shift = 0
        while True:
            part = self.take(1)[0]
            value |= (part & 127) << shift
            if part < 128:
                return value
            shift += 7

    def mark(self) -> tuple[int, int]:
        """A mark, and its place."""
        return self.at, self.take(1)[0]


class Codec(ABC):
    """What saves and loads values of one type; `code` is what a schema says of it."""

    code = ""
    marked = False  # such objects can change, and more than one may refer to them
    zero: Callable[[], Any] | None = None  # what makes the missing values of a defaultdict

    def save(self, w: Writer, value: Any) -> None:
        """Write a value."""
        if not self.marked or not w.known(value):
            self._write(w, value)

    def load(self, r: Reader) -> Any:
        """Read a value."""
        if not self.marked:
            return self._read(r)
        place, mark = r.mark()
        if mark == 2:
            return r.places[r.unsigned()]
        value = self._read(r)
        if mark == 1:
            r.places[place] = value
        return value

    @abstractmethod
    def _write(self, w: Writer, value: Any) -> None:
        """Write what comes after the mark."""

    @abstractmethod
    def _read(self, r: Reader) -> Any:
        """Read what comes after the mark."""


class Int(Codec):
    """`int`: a variable number of bytes."""

    code = "i"
    zero = int

    def _write(self, w: Writer, value: int) -> None:
        if not _LOW <= value <= _HIGH:
            raise OverflowError("int is 64-bit")
        w.unsigned(-2 * value - 1 if value < 0 else 2 * value)

    def _read(self, r: Reader) -> int:
        found = r.unsigned()
        return found >> 1 ^ -(found & 1)


class Float(Codec):
    """`float`: eight bytes."""

    code = "f"
    zero = float

    def _write(self, w: Writer, value: float) -> None:
        w.out += pack("<d", value)

    def _read(self, r: Reader) -> float:
        found: float = unpack_from("<d", r.take(8))[0]
        return found


class Bool(Codec):
    """`bool`: a byte."""

    code = "b"
    zero = bool

    def _write(self, w: Writer, value: bool) -> None:
        w.out.append(bool(value))

    def _read(self, r: Reader) -> bool:
        return r.take(1) == b"\1"


class Bytes(Codec):
    """`bytes`, and `bytearray`, which can change."""

    code = "y"

    def __init__(self, make: type = bytes) -> None:
        self.make = self.zero = make
        if make is bytearray:
            self.code, self.marked = "a", True

    def _write(self, w: Writer, value: bytes | bytearray) -> None:
        w.counted(value)

    def _read(self, r: Reader) -> Any:
        return self.make(r.take(r.unsigned()))


class Str(Codec):
    """`str`: UTF-8."""

    code = "s"
    zero = str

    def _write(self, w: Writer, value: str) -> None:
        w.counted(value.encode())

    def _read(self, r: Reader) -> str:
        return r.take(r.unsigned()).decode()


class Scalar(Codec):
    """A scalar of NumPy's, as one of Python's."""

    def __init__(self, make: Any) -> None:
        self.make = make
        self.code = f"n{make.__name__.rstrip('_')}."
        kind = make.__name__
        self.inner: Codec = Float() if kind.startswith("float") else Bool() if kind.startswith("bool") else Int()

    def _write(self, w: Writer, value: Any) -> None:
        plain = value.item()
        self.inner._write(w, plain - (1 << 64) if plain > _HIGH and plain.__class__ is int else plain)

    def _read(self, r: Reader) -> Any:
        found = self.inner._read(r)
        return self.make(found + (1 << 64) if self.code == "nuint64." and found < 0 else found)


class Member(Codec):
    """A member of an enumeration: its name."""

    code = "e."

    def __init__(self, cls: Any) -> None:
        self.cls = cls

    def _write(self, w: Writer, value: Any) -> None:
        w.counted(value.name.encode())

    def _read(self, r: Reader) -> Any:
        return self.cls[r.take(r.unsigned()).decode()]


class Flags(Codec):
    """Flags: their number."""

    code = "g"

    def __init__(self, cls: Any) -> None:
        self.cls = cls

    def _write(self, w: Writer, value: Any) -> None:
        Int()._write(w, value.value)

    def _read(self, r: Reader) -> Any:
        return self.cls(Int()._read(r))


class Optional(Codec):
    """`X | None`: a byte, and the value."""

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.code = f"?{item.code}"

    def _write(self, w: Writer, value: Any) -> None:
        w.out.append(value is not None)
        if value is not None:
            self.item.save(w, value)

    def _read(self, r: Reader) -> Any:
        return self.item.load(r) if r.take(1) == b"\1" else None


class Tuple(Codec):
    """`tuple[A, B]`, and named tuples: the items."""

    def __init__(self, make: Any, items: list[Codec]) -> None:
        self.make = make
        self.items = items
        self.code = f"({''.join(item.code for item in items)})"

    def _write(self, w: Writer, value: Any) -> None:
        for item, part in zip(self.items, value, strict=True):
            item.save(w, part)

    def _read(self, r: Reader) -> Any:
        return self.make([item.load(r) for item in self.items])


ITEMS: dict[Any, str] = {list: "[", tuple: "t", set: "<", frozenset: "z", deque: "q"}


class Items(Codec):
    """Containers of items: the number, and each."""

    def __init__(self, make: Any, item: Codec) -> None:
        self.make = self.zero = make
        self.item = item
        self.code = ITEMS[make] + item.code
        self.marked = make not in (tuple, frozenset)

    def _write(self, w: Writer, value: Any) -> None:
        if self.make is deque:
            Int()._write(w, -1 if value.maxlen is None else value.maxlen)
        w.unsigned(len(value))
        for part in value:
            self.item.save(w, part)

    def _read(self, r: Reader) -> Any:
        limit = Int()._read(r) if self.make is deque else -1
        found = [self.item.load(r) for _ in range(r.unsigned())]
        return deque(found, limit if limit >= 0 else None) if self.make is deque else self.make(found)


DICTS: dict[Any, str] = {dict: "{", OrderedDict: "o", Counter: "c", defaultdict: "d"}


class Dict(Codec):
    """`dict[K, V]` and its kin: the number, and each key with its value."""

    marked = True

    def __init__(self, make: Any, key: Codec, value: Codec) -> None:
        self.make = make
        self.zero = make if make is not defaultdict else lambda: defaultdict(value.zero)
        self.key = key
        self.value = value
        self.code = f"{DICTS[make]}{key.code}{value.code}"

    def _write(self, w: Writer, value: Any) -> None:
        if self.make is defaultdict:
            w.out.append(self.makes_missing(value.default_factory))
        w.unsigned(len(value))
        for key, item in value.items():
            self.key.save(w, key)
            self.value.save(w, item)

    def makes_missing(self, factory: Callable[[], Any] | None) -> bool:
        """Whether there is a factory. What it makes has to follow from the type: that is all that is saved of it."""
        if factory is None:
            return False
        made, zero = factory(), self.value.zero() if self.value.zero else None
        if made.__class__ is not zero.__class__ or made != zero:
            raise ValueError("a defaultdict makes its missing values by a function")
        return True

    def _read(self, r: Reader) -> Any:
        makes = self.make is defaultdict and r.take(1) == b"\1"
        found = defaultdict(self.value.zero) if makes else self.make()
        for _ in range(r.unsigned()):
            key = self.key.load(r)
            found[key] = self.value.load(r)
        return found


class Array(Codec):
    """`NDArray[T]`: the shape, and the items as they lie."""

    marked = True

    def __init__(self, name: str, dimensions: int) -> None:
        self.name = name
        self.dimensions = dimensions
        self.code = f"{dimensions}{name.rstrip('_')}."

    def _write(self, w: Writer, value: Any) -> None:
        for size in value.shape:
            w.unsigned(size)
        w.out += value.tobytes()

    def _read(self, r: Reader) -> Any:
        import numpy as np

        shape = [r.unsigned() for _ in range(self.dimensions)]
        type = np.dtype(getattr(np, self.name))
        count = 1
        for size in shape:
            count *= size
        return np.frombuffer(bytearray(r.take(count * type.itemsize)), type).reshape(shape)


class Record(Codec):
    """An object of a class: its fields. One that can lead to another of its class waits until all else is done."""

    marked = True

    def __init__(self, kind: Any, number: int) -> None:
        self.kind = kind  # the class, with type arguments when it is generic
        self.cls: type = generic(kind)[0] or kind
        self.code = f"r{number}."
        self.fields: dict[str, Codec] = {}
        self.waits = False

    def _write(self, w: Writer, value: Any) -> None:
        if self.waits:
            w.waiting.append((self, value))
        else:
            self.write_fields(w, value)

    def write_fields(self, w: Writer, value: Any) -> None:
        """The fields."""
        for name, codec in self.fields.items():
            codec.save(w, getattr(value, name))

    def load(self, r: Reader) -> Any:
        """Read an object, which may have its fields later."""
        if not self.waits:
            return super().load(r)
        place, mark = r.mark()
        if mark == 2:
            return r.places[r.unsigned()]
        value: Any = object.__new__(self.cls)
        if mark == 1:
            r.places[place] = value
        r.waiting.append((self, value))
        return value

    def _read(self, r: Reader) -> Any:
        return self.read_fields(r, object.__new__(self.cls))

    def read_fields(self, r: Reader, value: Any) -> Any:
        """Set the fields; no code of the class runs."""
        for name, codec in self.fields.items():
            object.__setattr__(value, name, codec.load(r))
        return value


class Family(Codec):
    """An object of a class that has subclasses: which class it is of comes before the fields."""

    marked = True

    def __init__(self, cls: type, number: int) -> None:
        self.kind = self.cls = cls
        self.code = f"h{number}."
        self.members: list[Record] = []
        self.waits = False

    def _write(self, w: Writer, value: Any) -> None:
        number, record = next((i, record) for i, record in enumerate(self.members) if record.cls is type(value))
        w.unsigned(number)
        if self.waits:
            w.waiting.append((record, value))
        else:
            record.write_fields(w, value)

    def load(self, r: Reader) -> Any:
        """Read an object, which may have its fields later."""
        place, mark = r.mark()
        if mark == 2:
            return r.places[r.unsigned()]
        value = self._read(r)
        if mark == 1:
            r.places[place] = value
        return value

    def _read(self, r: Reader) -> Any:
        record = self.members[r.unsigned()]
        value: Any = object.__new__(record.cls)
        if self.waits:
            r.waiting.append((record, value))
            return value
        return record.read_fields(r, value)


PLAIN: dict[Any, type[Codec]] = {int: Int, float: Float, bool: Bool, bytes: Bytes, str: Str}


def parts(codec: Codec) -> list[Codec]:
    """The codecs inside a codec."""
    if isinstance(codec, Record):
        return list(codec.fields.values())
    if isinstance(codec, Tuple):
        return codec.items
    if isinstance(codec, Family):
        return [*codec.members]
    if isinstance(codec, Dict):
        return [codec.key, codec.value]
    return [codec.item] if isinstance(codec, Optional | Items) else []
