"""Every type that a C function can take and give. The library is built by the test, beside a copy of this file."""

from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from redisjit import Module, c

module = Module("probe")
probe = c.library("./libprobe.so", pure=True)

TABLE = np.array([1.0, 2.0, 4.0])
TABLE.flags.writeable = False  # as a constant of a compiled module is


@probe.function
def next_i8(n: c.i8) -> c.i8:
    raise NotImplementedError


@probe.function
def next_u8(n: c.uchar) -> c.uchar:
    raise NotImplementedError


@probe.function
def next_i16(n: c.short) -> c.short:
    raise NotImplementedError


@probe.function
def next_u16(n: c.ushort) -> c.ushort:
    raise NotImplementedError


@probe.function
def next_i32(n: c.int) -> c.int:
    raise NotImplementedError


@probe.function
def next_u32(n: c.uint) -> c.uint:
    raise NotImplementedError


@probe.function
def next_i64(n: c.long) -> c.long:
    raise NotImplementedError


@probe.function
def next_u64(n: c.u64) -> c.u64:
    raise NotImplementedError


@probe.function
def half_float(x: c.float) -> c.float:
    raise NotImplementedError


@probe.function
def half_double(x: float) -> c.double:
    raise NotImplementedError


@probe.function
def negate(b: bool) -> bool:
    raise NotImplementedError


@probe.function
def nothing() -> None: ...


@probe.function
def many(
    a: c.i8,
    b: c.double,
    c_: c.u64,
    d: c.float,
    e: c.i32,
    f: bool,
    g: c.u16,
    h: c.i64,
    i: c.string = b"1234",
    *,
    j: c.double = 0.5,
) -> c.double:
    raise NotImplementedError


@probe.function
def address(p: bytes) -> c.i64:
    raise NotImplementedError


@probe.function(name="address")
def address_of_any(p: c.Buffer) -> c.i64:
    raise NotImplementedError


@probe.function(name="address")
def address_of_constant(p: c.Const[NDArray[np.float64]]) -> c.i64:
    raise NotImplementedError


@probe.function
def address_to_fill(p: bytearray) -> c.i64:
    raise NotImplementedError


@probe.function(name="address_to_fill")
def address_of_array(p: NDArray[np.float64]) -> c.i64:
    raise NotImplementedError


@probe.function(name="address_to_fill")
def address_of_view(p: memoryview) -> c.i64:
    raise NotImplementedError


@probe.function
def length_of(text: c.string | None) -> c.size_t:
    raise NotImplementedError


@probe.function(name="length_of")
def length_of_text(text: c.text) -> c.size_t:
    raise NotImplementedError


@probe.function
def name_of(n: c.int) -> bytes | None:
    raise NotImplementedError


@probe.function(name="name_of")
def sure_name_of(n: c.int) -> bytes:
    raise NotImplementedError


@probe.function(name="name_of", fails="null")
def found_name_of(n: c.int) -> bytes:
    raise NotImplementedError


@probe.function(name="sum")
def sum_(data: bytes | None, n: c.size_t = c.length("data")) -> c.i64:
    raise NotImplementedError


@probe.function
def fill(data: bytearray, n: c.size_t = c.length("data"), *, value: c.int) -> None:
    raise NotImplementedError


@probe.function
def scale(items: NDArray[np.float64], n: c.size_t = c.length("items"), by: c.double = 2.0) -> c.double:
    raise NotImplementedError


@probe.function
def sum_i32(items: c.Const[NDArray[np.int32]], n: c.size_t = c.length("items")) -> c.i32:
    raise NotImplementedError


@probe.function
def bytes_of(items: NDArray[np.float32] | None, n: c.size_t = c.nbytes("items")) -> c.i64:
    raise NotImplementedError


@probe.function(name="bytes_of")
def bytes_of_table(items: np.ndarray[tuple[int, int], np.dtype[np.int16]], n: c.u8 = c.nbytes("items")) -> c.i64:
    raise NotImplementedError


@probe.function
def why(code: c.int) -> bytes:
    raise NotImplementedError


@probe.function(fails="negative", text=why)
def divide(a: c.i64, b: c.i64, quotient: c.Ref[c.i64] | None, rest: c.Ref[c.i32]) -> c.int:
    raise NotImplementedError


@probe.function
def swap_all(
    a: c.Ref[c.u8], b: c.Ref[c.i16], c_: c.Ref[c.float], d: c.Ref[float], e: c.Ref[bool], f: c.Ref[c.ulong]
) -> None:
    raise NotImplementedError


@probe.function
def make_text(n: c.int, out: c.Ref[c.Pointer]) -> c.int:
    raise NotImplementedError


@probe.function
def free_text(text: c.Pointer) -> None:
    raise NotImplementedError


@probe.function
def same_pointer(p: c.Pointer) -> c.Pointer:
    raise NotImplementedError


@probe.function(fails="null")
def find(n: c.int) -> c.Pointer:
    raise NotImplementedError


@probe.function(fails="zero")
def zero_is_wrong(n: c.int) -> c.int:
    raise NotImplementedError


@probe.function(name="negate", fails="zero")
def must_be_false(b: bool) -> bool:
    raise NotImplementedError


@probe.function(name="negate", fails="nonzero")
def must_be_true(b: bool) -> bool:
    raise NotImplementedError


@probe.function(pure=False)
def not_negative(n: c.uint) -> c.uint:
    raise NotImplementedError


@probe.function
def own_name() -> c.int:
    raise NotImplementedError


@module.command
def numbers(n: int) -> list[str]:
    out: list[str] = []
    calls = [next_i8, next_u8, next_i16, next_u16, next_i32, next_u32, next_i64, next_u64]
    for call in calls:
        try:
            out.append(str(call(n)))
        except OverflowError as error:
            out.append(str(error))
    return out


@module.command
def floats(x: float) -> tuple[float, float]:
    return half_float(x), half_double(x)


@module.command
def booleans() -> tuple[bool, bool]:
    nothing()
    return negate(True), negate(False)


@module.command
def arguments(n: int, x: float, text: bytes) -> list[float]:
    all_ = many(n, x, n, x, n, n > 3, n, n, text, j=x)
    return [
        all_,
        many(-1, 1.0, 2, 0.25, -3, False, 65535, -9, j=1.0),
        many(h=-9, g=1, f=True, e=0, d=0.5, c_=1, b=0.0, a=0),
    ]


@module.command
def same_memory(data: bytes) -> list[bool]:
    """Whether C sees the memory itself."""
    array = np.zeros(4)
    buffer = bytearray(data)
    view = memoryview(buffer)
    whole = address(data)
    return [
        address(data) == whole,
        address_of_any(data) == whole,
        address_to_fill(buffer) == address_of_any(buffer),
        address_of_view(view[2:]) == address_to_fill(buffer) + 2,
        address_of_any(view[1:]) == address_to_fill(buffer) + 1,
        address_of_array(array) == address_of_constant(array),
        address_of_array(array[1:]) == address_of_array(array) + 8,
    ]


@module.command
def texts(text: bytes) -> list[int]:
    return [length_of(text), length_of(None), length_of(b""), length_of_text(text.decode()), length_of(text + b"!")]


@module.command
def truths(n: int) -> list[bool]:
    return [must_be_false(n > 5), must_be_true(n < 3)]


@module.command
def names(n: int) -> tuple[bytes | None, bytes]:
    return name_of(n), sure_name_of(n)


@module.command
def found_name(n: int) -> bytes:
    return found_name_of(n)


@module.command
def sums(data: bytes) -> list[int]:
    return [sum_(data), sum_(None), sum_(data=data[1:]), sum_(data + data)]


@module.command
def filled(n: int, value: int) -> tuple[bytes, bytes]:
    buffer = bytearray(n)
    before = bytes(buffer)
    fill(buffer, value=value)
    return before, bytes(buffer)


@module.command
def scaled(n: int) -> list[float]:
    items = np.ones(n)
    total = scale(items)
    total += scale(items[1:], by=0.5)
    return [total, *(float(x) for x in items)]


@module.command
def strided(n: int) -> float:
    return scale(np.ones(n)[::2])


@module.command
def constant(write: int) -> float:
    return scale(TABLE) if write else float(address_of_constant(TABLE) == 0)


@module.command
def integers(n: int) -> int:
    return sum_i32(np.arange(n).astype(np.int32))


@module.command
def sizes(n: int) -> list[int]:
    table = np.zeros((n, 3), np.int16)
    return [bytes_of(np.zeros(n, np.float32)), bytes_of(None), bytes_of_table(table), bytes_of_table(table[1:])]


@module.command
def columns(n: int) -> int:
    return bytes_of_table(np.zeros((n, 3), np.int16)[:, 1:])


@module.command
def division(a: int, b: int) -> tuple[int, int, int]:
    quotient, rest = c.Ref(-1), c.Ref(-1)
    found = divide(a, b, quotient, rest)
    divide(a, b, None, rest)
    return found, quotient.value, rest.value


@module.command
def division_after(a: int, b: int) -> tuple[str, int]:
    rest = c.Ref(7)
    try:
        divide(a, b, None, rest)
    except OSError as error:
        return str(error), rest.value
    return "", rest.value


@module.command
def variables(a: int, x: float) -> list[float]:
    u8, i16, f32, f64, flag, u64 = c.Ref(a), c.Ref(a), c.Ref(x), c.Ref(x), c.Ref(a > 1), c.Ref(a)
    swap_all(u8, i16, f32, f64, flag, u64)
    return [float(u8.value), float(i16.value), f32.value, f64.value, float(flag.value), float(u64.value)]


@module.command
def made(n: int) -> tuple[bytes, bytes, bool]:
    out = c.Ref(c.NULL)
    size = make_text(n, out)
    if not out.value:
        return b"nothing", b"", out.value == c.NULL
    text = c.string_at(out.value, size)
    whole = c.string_at(out.value)
    same = same_pointer(out.value) == out.value and out.value != c.NULL
    free_text(out.value)
    return text, whole, same


@module.command
def nowhere() -> bytes:
    return c.string_at(same_pointer(c.NULL))


@module.command
def backwards(n: int) -> bytes:
    return c.string_at(find(1), n)


@module.command
def finding(n: int) -> bool:
    return bool(find(n))


@module.command
def checks(n: int) -> int:
    return zero_is_wrong(n) + not_negative(n)


def twice(out: c.Ref[c.Pointer], data: Annotated[bytes, "any"]) -> c.int:
    return make_text(len(data), out)


@module.command
def helper(data: bytes) -> bytes:
    out: c.Ref[c.Pointer] = c.Ref(c.NULL)
    try:
        return c.string_at(out.value, twice(out, data))
    except ValueError:
        text = c.string_at(out.value)
        free_text(out.value)
        return text


@module.command
def own() -> int:
    return own_name()


# case: numbers 0
# case: numbers -1
# case: numbers 127
# case: numbers 128
# case: numbers 255
# case: numbers 256
# case: numbers -32769
# case: numbers 65535
# case: numbers 2147483647
# case: numbers 4294967295
# case: numbers 4294967296
# case: numbers -2147483649
# case: numbers 9223372036854775806
# case: floats 1.5
# case: floats inf
# case: floats 1e-310
# case: booleans
# case: arguments 5 0.25 abc
# case: arguments -1 0.25 abc
# case: arguments 127 1e10 ""
# case: arguments 1 1 "a\x00b"
# case: same_memory hello
# case: same_memory {b"x" * 5000}
# case: texts ""
# case: texts h\xc3\xa9
# case: texts {b"x" * 1000}
# case: texts "a\x00"
# case: truths 1
# case: truths 4
# case: truths 9
# case: names 0
# case: names 1
# case: names 2
# case: names 3
# case: found_name 1
# case: found_name 3
# case: sums ""
# case: sums abc
# case: sums {bytes(range(256))}
# case: filled 5 120
# case: filled 0 1
# case: filled 70000 255
# case: scaled 0
# case: scaled 3
# case: strided 1
# case: strided 5
# case: constant 0
# case: constant 1
# case: integers 10
# case: sizes 0
# case: sizes 4
# case: sizes 42
# case: sizes 43
# case: columns 1
# case: columns 2
# case: division 17 5
# case: division -17 5
# case: division 1 0
# case: division_after 1 0
# case: division_after 9 4
# case: variables 3 0.1
# case: variables 255 1.5
# case: variables 256 1.5
# case: variables -1 1.5
# case: made 0
# case: made 10
# case: made -1
# case: nowhere
# case: backwards -1
# case: finding 0
# case: finding 1
# case: checks 5
# case: checks 0
# case: checks -1
# case: helper abc
# case: own
