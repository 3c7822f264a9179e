"""Operators of floats and ints at their edges: signs, zeros, infinities; powers; conversions; shifts and bits."""

from redisjit import Module

module = Module("number_operators")


@module.command
def floats(a: float, b: float) -> list[float]:
    return [a + b, a - b, a * b, -a, +b, abs(a), a * 2, 3 - b, a + True]


@module.command
def divided(a: float, b: float) -> list[float]:
    return [a / b, a // b, a % b, -a // b, -a % b]


@module.command
def power(a: float, b: float) -> float:
    return a**b  # type: ignore[no-any-return]


@module.command
def squares(x: float) -> list[float]:
    return [x**2, x**2.0, x**0.5, x**-1, x**-2.0, x**0, x**1, 2**x, 2.0**x, 0.5**x]


@module.command
def int_power(a: int, b: int) -> int:
    return a**b  # type: ignore[no-any-return]


@module.command
def true_division(a: int, b: int) -> float:
    return a / b


@module.command
def to_int(x: float) -> int:
    return int(x)


@module.command
def to_float(n: int) -> tuple[float, float, float, str]:
    return float(n), n * 1.0, n + 0.5, f"{n / 1}"


@module.command
def truths(x: float, n: int) -> list[bool]:
    return [bool(x), bool(n), not x, not n, bool(x) and bool(n), bool(-0.0), bool(float("nan"))]


@module.command
def bits(a: int, b: int) -> list[int]:
    return [a & b, a | b, a ^ b, ~a, a >> 1, a & 255, a ^ -1, (a & b) | (~a & b)]


@module.command
def shifted(a: int, n: int) -> tuple[int, int]:
    return a >> n, a << n


@module.command
def flags(n: int) -> tuple[int, int, bool, int, int]:
    a, b = n > 1, n % 2 == 0
    return a + b, a * 3 - b, a ^ b | a & b, -a, (a << 3) + (n if a else 0)


@module.command
def in_place(n: int, x: float) -> tuple[int, float]:
    n += 5
    n *= n
    n -= 3
    n //= 2
    n %= 1000
    n **= 2
    n <<= 2
    n >>= 1
    n |= 1
    n &= 65535
    n ^= 21
    x += n
    x *= 0.5
    x -= 1
    x /= 3
    x //= 2
    x **= 2
    x %= 7
    return n, x


@module.command
def literals() -> tuple[float, float, float, int, int, int, int]:
    return 1e-5, 1_000.5, 0.1 + 0.2, 0xFF, 0b1010, 0o17, -(2**63)


@module.command
def folded(n: int) -> list[int]:
    return [2**63 - 1, (1 << 64) // 3, -(1 << 63), 10**30 % 1_000_000_007, ~(2**63 - 1), n & (2**64 - 1 >> 1), 7 % -3]


@module.command
def unfolded(n: int) -> int:
    return 2**64 // n


# case: floats 1.5 2
# case: floats -0.0 0
# case: floats inf -inf
# case: floats nan 1
# case: floats 1e308 1e308
# case: divided 7 2
# case: divided -7 2
# case: divided 7 -2
# case: divided -7.5 -2
# case: divided 7 0
# case: divided 0 0
# case: divided 0 5
# case: divided -0.0 5
# case: divided inf 5
# case: divided 5 inf
# case: divided -5 inf
# case: divided nan 5
# case: divided 5e-324 2
# case: divided 1 0.1
# case: divided 6 0.1
# case: divided 1e308 1e-10
# case: power 2 10
# case: power 2 -1
# case: power -2 3
# case: power -8 2
# case: power 0 0
# case: power 0 -1
# case: power -0.0 -3
# case: power 10 308
# case: power 10 309
# case: power 10 -400
# case: power inf -1
# case: power -inf 3
# case: power nan 0
# case: power 1 nan
# case: power -1 inf
# case: power 0.5 inf
# case: squares 3
# case: squares 0.1
# case: squares 1.1
# case: squares 1e154
# case: squares 1e160
# case: int_power 3 4
# case: int_power -3 5
# case: int_power 0 0
# case: int_power 10 18
# case: int_power 10 19 # overflow
# case: int_power -2 63
# case: int_power 1 9223372036854775807
# case: int_power -1 9223372036854775807
# case: true_division 1 3
# case: true_division 9223372036854775807 3
# case: true_division -9223372036854775808 9223372036854775807
# case: true_division 9007199254740993 1
# case: true_division 5 0
# case: true_division 0 -5
# case: to_int 2.9
# case: to_int -2.9
# case: to_int 1e18
# case: to_int 1e19 # overflow
# case: to_int inf
# case: to_int nan
# case: to_int -0.5
# case: to_float 9007199254740993
# case: to_float -9223372036854775808
# case: to_float 0
# case: truths 0 0
# case: truths -0.0 5
# case: truths nan -1
# case: bits 12 10
# case: bits -12 10
# case: bits -9223372036854775808 9223372036854775807
# case: shifted 5 2
# case: shifted -5 1
# case: shifted 1 62
# case: shifted 1 63 # overflow
# case: shifted -1 63
# case: shifted 5 -1
# case: shifted 0 100
# case: flags 0
# case: flags 2
# case: flags 3
# case: in_place 7 1.5
# case: in_place -100 -3
# case: literals
# case: folded -1
# case: unfolded 3 # overflow
