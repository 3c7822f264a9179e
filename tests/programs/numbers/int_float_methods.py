"""Methods of int and float: bits, bytes, ratios, hexadecimal."""

from redisjit import Module

module = Module("int_float_methods")


@module.command
def bits(n: int) -> tuple[int, int, int, int, int, int, int]:
    return n.bit_length(), n.bit_count(), n.real, n.imag, n.numerator, n.denominator, n.conjugate()


@module.command
def ratio(n: int) -> tuple[tuple[int, int], int, int]:
    return n.as_integer_ratio(), (5).bit_length(), (n > 3).bit_length()


@module.command
def out(n: int, length: int, order: str) -> tuple[bytes, bytes]:
    return n.to_bytes(length, order, signed=True), n.to_bytes(length, byteorder=order)  # type: ignore[arg-type]


@module.command
def signed(n: int, length: int) -> tuple[bytes, bytes]:
    return n.to_bytes(length, "little", signed=True), n.to_bytes(length, "big", signed=True)


@module.command
def short(n: int) -> bytes:
    return n.to_bytes()


@module.command
def back(b: bytes) -> tuple[int, int, int]:
    return (
        int.from_bytes(b, "big", signed=True),
        int.from_bytes(b, byteorder="little", signed=True),
        int.from_bytes(b[:7]),
    )


@module.command
def unsigned(b: bytes, order: str) -> int:
    return int.from_bytes(b, order)  # type: ignore[arg-type]


@module.command
def around(n: int) -> bool:
    return all_same([int.from_bytes(n.to_bytes(k, "big", signed=True), "big", signed=True) for k in range(8, 20)])


def all_same(values: list[int]) -> bool:
    for value in values:
        if value != values[0]:
            return False
    return True


@module.command
def floats(x: float) -> tuple[bool, str, float, float, float]:
    return x.is_integer(), x.hex(), x.real, x.imag, x.conjugate()


@module.command
def float_ratio(x: float) -> tuple[int, int]:
    return x.as_integer_ratio()


@module.command
def fromhex(s: str) -> float:
    return float.fromhex(s)


@module.command
def there_and_back(n: int) -> bool:
    x = 1.0
    for i in range(n):
        x = x * -1.37 + i / 7
        if float.fromhex(x.hex()) != x:
            return False
    return True


# case: bits 0
# case: bits 255
# case: bits -256
# case: bits 9223372036854775807
# case: bits -9223372036854775808
# case: ratio 4
# case: out 1000 2 big
# case: out 1000 4 little
# case: out 255 1 big
# case: out 32768 2 big
# case: out -1 2 big
# case: out 0 0 big
# case: out 5 0 big
# case: out 5 -1 big
# case: out 5 2 middle
# case: out 9223372036854775807 9 little
# case: signed -1 0
# case: signed -1 1
# case: signed -128 1
# case: signed -129 1
# case: signed 127 1
# case: signed 128 1
# case: signed -9223372036854775808 8
# case: signed -2 12
# case: short 255
# case: short 256
# case: short -1
# case: back ""
# case: back "\x80"
# case: back "\xff\xfe"
# case: back "\x7f\xff\xff\xff\xff\xff\xff\xff"
# case: back "\x80\x00\x00\x00\x00\x00\x00\x00"
# case: unsigned "\xff\xff\xff" little
# case: unsigned "\x00\x7f\xff\xff\xff\xff\xff\xff\xff" big
# case: unsigned "\x80\xff\xff\xff\xff\xff\xff\xff" big # overflow
# case: unsigned "a" middle
# case: around -5
# case: around 9223372036854775807
# case: floats 1.5
# case: floats -0.0
# case: floats 0
# case: floats 5e-324
# case: floats 1e300
# case: floats -3.14159
# case: floats inf
# case: floats nan
# case: floats 2.2250738585072014e-308
# case: float_ratio 0.75
# case: float_ratio -10
# case: float_ratio 0
# case: float_ratio 9.007199254740993e15
# case: float_ratio 4.611686018427388e18
# case: float_ratio 1e300 # overflow
# case: float_ratio 1e-300 # overflow
# case: float_ratio inf
# case: float_ratio nan
# case: fromhex 0x1.8p1
# case: fromhex " -0X1.FFp-3 "
# case: fromhex ff
# case: fromhex .8
# case: fromhex 1.
# case: fromhex .
# case: fromhex 0x
# case: fromhex 1p
# case: fromhex 1p5x
# case: fromhex Infinity
# case: fromhex -inf
# case: fromhex +NaN
# case: fromhex infi
# case: fromhex 0x1p1024
# case: fromhex 0x1.fffffffffffff8p1023
# case: fromhex 0x1.fffffffffffff7fp1023
# case: fromhex 0x1p-1075
# case: fromhex 0x1.0000001p-1075
# case: fromhex 0x0p99999999999999999999
# case: fromhex 0x1p-99999999999999999999
# case: fromhex 0x1p99999999999999999999
# case: fromhex -0x0p0
# case: fromhex 123456789abcdef0123456789
# case: there_and_back 200
