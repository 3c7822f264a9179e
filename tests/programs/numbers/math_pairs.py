"""`math` over pairs, whole numbers and many numbers: pow, fmod, ldexp, gcd, comb, hypot, dist, fsum, prod."""

import math
import math as m
from math import comb, gcd, isclose

from redisjit import Module

module = Module("math_pairs")


def attempt(x: float, y: float, which: int) -> str:
    try:
        if which == 0:
            return f"{math.pow(x, y)}"
        if which == 1:
            return f"{math.fmod(x, y)}"
        if which == 2:
            return f"{math.remainder(x, y)}"
        if which == 3:
            return f"{m.atan2(x, y)}"
        if which == 4:
            return f"{m.copysign(x, y)}"
        if which == 5:
            return f"{m.nextafter(x, y)}"
        if which == 6:
            return f"{m.hypot(x, y)}"
        return f"{math.dist((x, 1.5), (y, -2))}"
    except (ValueError, OverflowError, ZeroDivisionError) as e:
        return f"{e}"


@module.command
def pairs(x: float, y: float) -> list[str]:
    return [attempt(x, y, which) for which in range(8)]


@module.command
def ldexp(x: float, i: int) -> float:
    return math.ldexp(x, i)


@module.command
def close(a: float, b: float, rel: float, absolute: float) -> tuple[bool, bool, bool]:
    return isclose(a, b), isclose(a, b, rel_tol=rel, abs_tol=absolute), math.isclose(a, b, abs_tol=1)


@module.command
def log(x: float, base: float) -> float:
    return math.log(x, base)


@module.command
def whole(a: int, b: int) -> tuple[int, int, int]:
    return gcd(a, b), math.lcm(a, b), math.gcd(a, b, 12, True)


@module.command
def none() -> tuple[int, int, float, float]:
    return gcd(), math.lcm(), math.hypot(), math.hypot(-3)


@module.command
def choose(n: int, k: int) -> tuple[int, int]:
    return comb(n, k), math.perm(n, k)


@module.command
def factorial(n: int) -> tuple[int, int, int]:
    return math.factorial(n), math.perm(n), math.perm(n, None)


@module.command
def isqrt(n: int) -> int:
    return math.isqrt(n)


@module.command
def many(*xs: float) -> tuple[float, float, float, float]:
    numbers = list(xs)
    return math.fsum(xs), math.hypot(*xs), math.prod(numbers, start=1.0), math.dist(numbers, xs[1:])


@module.command
def product(*ns: int) -> tuple[int, int, float, float]:
    return math.prod(ns), math.prod(ns, start=2), math.prod(ns, start=0.5), math.prod((0.5, 0.25))


@module.command
def apart(n: int, k: int) -> float:
    return math.dist([1.0] * n, [4.0] * k)


@module.command
def sums(n: int) -> tuple[float, float, float]:
    return math.fsum([0.1] * n), math.fsum(range(n)), math.fsum([1e308, 1.0, -1e308] * n)


# case: pairs 2 0.5
# case: pairs -2 0.5
# case: pairs -8 3
# case: pairs 0 -1
# case: pairs -0.0 -3
# case: pairs 0 -inf
# case: pairs inf 0
# case: pairs -inf 3
# case: pairs -inf -3
# case: pairs nan 0
# case: pairs 1 nan
# case: pairs -1 inf
# case: pairs 5.5 0
# case: pairs 5.5 inf
# case: pairs inf 2
# case: pairs inf inf
# case: pairs nan inf
# case: pairs -7.5 2
# case: pairs 7.5 -2
# case: pairs 1e300 1e300
# case: pairs 5e-324 -1
# case: pairs 3 4
# case: pairs 1e-310 1e-311
# case: pairs 1e308 1.7e308
# case: pairs -0.0 0
# case: ldexp 0.75 10
# case: ldexp 1 1023
# case: ldexp 1 1024
# case: ldexp 1 -1074
# case: ldexp 1 -1075
# case: ldexp 3 -1075
# case: ldexp 5e-324 2000
# case: ldexp -0.0 5
# case: ldexp inf 9223372036854775807
# case: ldexp 1 9223372036854775807
# case: ldexp 1 -9223372036854775808
# case: close 1 1.0000000001 0.1 0.1
# case: close inf inf 0 0
# case: close inf -inf 1 1
# case: close nan nan 1 1
# case: close 1 2 -1 0
# case: close 1 2 0 -0.5
# case: close 1 1.5 0.4 0
# case: log 8 2
# case: log 8 1
# case: log 8 0
# case: log 0 1
# case: log 100 10
# case: whole 12 18
# case: whole 0 0
# case: whole -12 18
# case: whole 9223372036854775807 2 # overflow
# case: whole -9223372036854775808 -9223372036854775808 # overflow
# case: whole -9223372036854775808 3 # overflow
# case: none
# case: choose 10 3
# case: choose 66 33 # overflow
# case: choose 67 33 # overflow
# case: choose 5 9
# case: choose -1 3
# case: choose 3 -1
# case: choose 20 20
# case: choose 1000000007 2
# case: factorial 0
# case: factorial 20
# case: factorial 21 # overflow
# case: factorial -1
# case: isqrt 0
# case: isqrt 99
# case: isqrt 9223372036854775807
# case: isqrt 9223372030926249000
# case: isqrt 9223372030926249001
# case: isqrt -1
# case: many 1 2 3
# case: many 0.1 0.2 0.3 1e100 -1e100
# case: many 1e308 1e308
# case: many 1e308 1e308 -1e308
# case: many inf -inf
# case: many inf 1
# case: many nan 1
# case: many 1e-320 3e-320 5e-324
# case: many 3
# case: product 2 3 7
# case: product 9223372036854775807 2 # overflow
# case: product 0 9223372036854775807
# case: apart 2 2
# case: apart 3 2
# case: apart 0 0
# case: sums 10
# case: sums 0
# case: sums 1000
