"""Many values through every function of `math`, and through float operators: the last bit must agree."""

import math

from redisjit import Module

module = Module("math_bulk")


def values(seed: int, n: int, scale: float) -> list[float]:
    """Numbers that look random, on both sides of zero."""
    out: list[float] = []
    state = seed
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        high = state
        state = (state * 1103515245 + 12345) % 2147483648
        out.append((high / 2147483648 + state / 4611686018427387904 - 0.5) * scale)
    return out


@module.command
def waves(seed: int, scale: float) -> list[tuple[float, float, float, float, float, float]]:
    return [
        (math.sin(x), math.cos(x), math.tan(x), math.atan(x), math.asinh(x), math.cbrt(x))
        for x in values(seed, 300, scale)
    ]


@module.command
def growth(seed: int, scale: float) -> list[tuple[float, float, float, float, float, float]]:
    return [
        (math.exp(x), math.expm1(x), math.exp2(x), math.sinh(x), math.cosh(x), math.tanh(x))
        for x in values(seed, 300, scale)
    ]


@module.command
def logs(seed: int, scale: float) -> list[tuple[float, float, float, float, float]]:
    return [
        (math.log(abs(x)), math.log2(abs(x)), math.log10(abs(x)), math.log1p(abs(x)), math.log(abs(x), 7))
        for x in values(seed, 300, scale)
    ]


@module.command
def arcs(seed: int) -> list[tuple[float, float, float, float, float, float]]:
    return [
        (math.acos(x), math.asin(x), math.atanh(x), math.acosh(1 + abs(x)), math.erf(x), math.erfc(x))
        for x in values(seed, 300, 2.0)
    ]


@module.command
def gammas(seed: int, scale: float) -> list[tuple[float, float]]:
    return [(math.gamma(x), math.lgamma(x)) for x in values(seed, 300, scale)]


@module.command
def powers(seed: int, scale: float) -> list[tuple[float, float, float, float, float, float]]:
    return [
        (x**2, x**2.0, x**-1, abs(x) ** 0.5, math.pow(abs(x), 1.5), 2.0**x) for x in values(seed, 300, scale)
    ]


@module.command
def lengths(seed: int, scale: float) -> list[tuple[float, float, float, float]]:
    xs = values(seed, 300, scale)
    return [
        (math.hypot(x, y), math.hypot(x, y, z, 1), math.dist((x, y), (z, x)), math.atan2(x, y))
        for x, y, z in zip(xs, xs[7:], xs[11:])
    ]


@module.command
def rests(seed: int, scale: float) -> list[tuple[float, float, float, float]]:
    xs = values(seed, 300, scale)
    return [(x % y, x // y, math.fmod(x, y), math.remainder(x, y)) for x, y in zip(xs, xs[5:])]


@module.command
def sums(seed: int, scale: float) -> list[float]:
    xs = values(seed, 300, scale)
    return [math.fsum(xs[: i + 1]) for i in range(300)] + [math.fsum([math.exp(x / scale * 60) for x in xs])]


@module.command
def roots(seed: int) -> list[int]:
    out: list[int] = []
    state = seed
    for _ in range(300):
        state = (state * 636413 + 1442695040) % 9223372036
        out.append(math.isqrt(state * 999999999))
        out.append(math.isqrt(out[-1] * out[-1]) - out[-1])
    return out


# case: waves 1 10
# case: waves 2 1000000
# case: waves 3 1e-5
# case: waves 4 1e300
# case: growth 5 4
# case: growth 6 1000
# case: growth 7 1e-9
# case: logs 8 100
# case: logs 9 1e-300
# case: arcs 10
# case: gammas 11 20
# case: gammas 12 300
# case: powers 13 10
# case: powers 14 1e5
# case: powers 15 1000
# case: lengths 16 10
# case: lengths 17 1e300
# case: lengths 18 1e-310
# case: rests 19 10
# case: rests 20 1e15
# case: sums 21 10
# case: sums 22 1e17
# case: roots 23
