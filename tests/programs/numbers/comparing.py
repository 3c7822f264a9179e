"""Numbers of different kinds compared, exactly; min, max, sum, abs; the order of floats with nan and zeros."""

from redisjit import Module

module = Module("comparing")


@module.command
def mixed(a: int, b: float) -> list[bool]:
    return [a < b, a <= b, a == b, a != b, a > b, a >= b, b < a, b == a, b >= a]


@module.command
def near(n: int) -> list[bool]:
    """Around a power of two, floats are further apart than ints."""
    x = float(n)
    return [n == x, n + 1 == x, n - 1 == x, n < x, n + 1 > x, n - 1 < x, x == n + 0.0]


@module.command
def chains(a: int, b: float, c: int) -> tuple[bool, bool, bool]:
    return a < b < c, a <= b == c, 0 < a < b > c


@module.command
def constants(x: float, n: int) -> list[bool]:
    return [
        x == 0,
        x < 1,
        2 < x,
        x != 9007199254740993,
        n == 0.5,
        n < 0.5,
        1e300 > n,
        n == float("inf"),
        n < float("nan"),
    ]


@module.command
def booleans(n: int, x: float) -> list[bool]:
    t = n > 0
    return [t == n, t < x, t == 1.0, t + t == 2, (t and x > 0) == (n > 0 and x > 0), t >= False, True > x]


@module.command
def extremes(*xs: float) -> tuple[float, float, list[float]]:
    return min(xs), max(xs), sorted(xs)


@module.command
def zeros(a: float, b: float) -> tuple[float, float, float, float]:
    return min(a, b), max(a, b), min(b, a), abs(a)


@module.command
def whole(*ns: int) -> tuple[int, int, int, int]:
    return sum(ns), min(ns), max(ns, key=abs), abs(min(ns))


@module.command
def sums(*xs: float) -> tuple[float, float]:
    total = 0.0
    for x in xs:
        total += x
    return total, total / len(xs)


@module.command
def found(x: float, n: int) -> list[bool]:
    return [n in (x, 1.0), x in [1.0, 2.5], n in range(10), x == n in (1, 2)]


@module.command
def inside(n: int, start: int, stop: int, step: int) -> list[bool]:
    return [n in range(start, stop, step), n not in range(start, stop), n in range(10), 5 in range(n, 7)]


# case: mixed 1 1.0
# case: mixed 1 1.5
# case: mixed -1 -1.5
# case: mixed 9007199254740993 9007199254740992
# case: mixed 9007199254740992 9007199254740993
# case: mixed 9223372036854775807 9223372036854775807
# case: mixed 9223372036854775807 9.3e18
# case: mixed -9223372036854775808 -9223372036854775808
# case: mixed -9223372036854775808 -9.3e18
# case: mixed 5 inf
# case: mixed 5 -inf
# case: mixed 5 nan
# case: mixed 0 -0.0
# case: near 9007199254740992
# case: near 9007199254740993
# case: near 4611686018427387905
# case: near -9007199254740993
# case: near 3
# case: chains 1 1.5 2
# case: chains 2 2.0 2
# case: chains 1 nan 2
# case: constants 0 0
# case: constants 9007199254740992 1
# case: constants 2.5 -1
# case: constants nan 9223372036854775807
# case: booleans 1 0.5
# case: booleans 0 1
# case: booleans 2 -1
# case: extremes 3 1.5 -2 1e300 -inf
# case: extremes 5
# case: extremes 0.1 0.1
# case: zeros 0 -0.0
# case: zeros -0.0 0
# case: zeros nan 1
# case: zeros 1 nan
# case: whole 1 -5 3
# case: whole 9223372036854775807 1 # overflow
# case: whole -9223372036854775808 0 # overflow
# case: sums 0.1 0.2 0.3
# case: sums 1e308 1e308
# case: sums inf -inf
# case: inside 5 0 10 3
# case: inside 6 0 10 3
# case: inside 9 10 0 -3
# case: inside 10 10 0 -3
# case: inside 1 10 0 -3
# case: inside 0 0 0 1
# case: inside 9223372036854775806 -9223372036854775808 9223372036854775807 2
# case: inside -9223372036854775808 9223372036854775807 -9223372036854775808 -1
# case: inside 5 0 9 0
# case: found 1 1
# case: found 2.5 7
# case: found 1 10
