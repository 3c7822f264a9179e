"""Functions that C calls, and addresses that it keeps."""

import struct
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from redisjit import Module, c

module = Module("callbacks")
probe = c.library("./libprobe.so", pure=True)
libc = c.library("libc.so.6")


@libc.function
def qsort(
    items: NDArray[np.int32],
    count: c.size_t = c.length("items"),
    size: c.size_t = 4,
    *,
    order: Callable[[c.Pointer, c.Pointer], c.int],
) -> None: ...


@libc.function(name="qsort")
def qsort_bytes(
    items: bytearray, count: c.size_t, size: c.size_t, order: Callable[[c.Pointer, c.Pointer], c.int]
) -> None: ...


@probe.function
def each(
    data: bytes,
    n: c.size_t = c.length("data"),
    *,
    call: Callable[[c.u8, c.Pointer], None],
    with_: c.Pointer,
) -> None: ...


@probe.function(name="apply")
def apply_(call: Callable[[c.i8, c.u16, c.i32, c.u64], c.i64], n: c.i64) -> c.i64:
    raise NotImplementedError


@probe.function
def choose(call: Callable[[c.Pointer, c.Pointer], c.Pointer], a: c.Pointer, b: c.Pointer) -> c.Pointer:
    raise NotImplementedError


@probe.function
def lengths_of(texts: c.Ref[c.string], n: c.int = 1) -> c.size_t:
    raise NotImplementedError


@probe.function
def remember(data: bytes) -> None: ...


@probe.function
def recall() -> c.int:
    raise NotImplementedError


def descending(a: c.Pointer, b: c.Pointer) -> c.int:
    (left,), (right,) = struct.unpack("<i", c.string_at(a, 4)), struct.unpack("<i", c.string_at(b, 4))
    return int(right > left) - int(right < left)


def by_last_byte(a: c.Pointer, b: c.Pointer) -> int:
    return c.string_at(a, 3)[2] - c.string_at(b, 3)[2]


def seen(byte: int, with_: c.Pointer) -> None:
    if with_ or byte > 250:
        raise ValueError(f"{byte}")


def digits(a: int, b: int, n: c.i32, d: int) -> int:
    return a + b + n + d


def picky(a: int, b: int, n: int, d: int) -> int:
    return 100 // a


def second(a: c.Pointer, b: c.Pointer) -> c.Pointer:
    return b if not a else c.NULL


@module.command
def ordered(n: int) -> list[int]:
    items = (np.arange(n) * 7 % 11).astype(np.int32)
    qsort(items, order=descending)
    return [int(x) for x in items]


@module.command
def sorted_bytes(data: bytes) -> bytes:
    items = bytearray(data)
    qsort_bytes(items, len(data) // 3, 3, by_last_byte)
    return bytes(items)


@module.command
def callbacks(data: bytes, n: int) -> list[int]:
    each(data, call=seen, with_=c.NULL)
    return [apply_(digits, n), apply_(picky, n), int(choose(second, c.NULL, c.NULL) == c.NULL)]


@module.command
def listed(text: bytes) -> int:
    return lengths_of(c.Ref(text + b"!")) + lengths_of(texts=c.Ref(text))


@module.command
def remembered(n: int) -> int:
    data = b"x" * n
    remember(data)
    found = recall()
    c.keep(data)
    return found


# case: ordered 0
# case: ordered 40
# case: sorted_bytes abcdefghibbaccd
# case: callbacks abc 5
# case: callbacks "\xff\xfe" 100
# case: callbacks "" 0
# case: callbacks "" -1
# case: callbacks "" 300
# case: listed abc
# case: listed {b"x" * 5000}
# case: listed "a\x00"
# case: remembered 5000
