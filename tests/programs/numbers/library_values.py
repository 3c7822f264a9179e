"""Functions of the library as values, under other names, with constants of modules; a table made while compiling."""

import math
import math as m
import random as rng
from functools import partial, reduce
from hashlib import sha256 as digest
from math import cos, floor, gcd, inf, pi, sin, sqrt, tau
from zlib import crc32

from redisjit import Module

module = Module("library_values")

TABLE = tuple(round(math.sin(i * pi / 180), 12) for i in range(0, 91, 15))
LIMIT = math.isqrt(10**12)
GOLDEN = (1 + math.sqrt(5)) / 2


@module.command
def aliases(x: float, b: bytes) -> tuple[float, float, int, str, int, float]:
    return m.sqrt(x), sqrt(x), floor(x), digest(b).hexdigest(), crc32(b), m.pi - pi


@module.command
def mapped(*xs: float) -> tuple[list[float], list[int], list[int], bool, float]:
    return (
        list(map(sqrt, xs)),
        list(map(floor, xs)),
        [round(x) for x in xs],
        all(map(math.isfinite, xs)),
        max(map(abs, xs)),
    )


@module.command
def by_key(*xs: float) -> tuple[list[float], float, float]:
    return sorted(xs, key=math.fabs), max(xs, key=sin), min(xs, key=lambda x: math.dist((x,), (1.0,)))


@module.command
def reduced(*ns: int) -> tuple[int, int]:
    return reduce(gcd, ns), reduce(math.lcm, ns, 1)


@module.command
def chosen(name: bytes, x: float) -> float:
    f = sin if name == b"sin" else cos
    return f(x)


@module.command
def listed(x: float) -> list[float]:
    return [f(x) for f in (math.sin, math.cos, math.exp, math.atan)]


@module.command
def bound(n: int) -> list[int]:
    r = rng.Random(n)
    roll = partial(r.randint, 1, 6)
    return [roll() for _ in range(10)]


@module.command
def constants() -> tuple[float, float, bool, tuple[float, ...], int, str]:
    return tau, math.e, inf > 1e308, TABLE, LIMIT, f"{GOLDEN:.6f}"


def circle(radius: float, area: float = pi) -> float:
    return area * radius**2


@module.command
def defaults(x: float) -> tuple[float, float]:
    return circle(x), circle(x, 2.0)


# case: aliases 2 abc
# case: aliases 0 ""
# case: mapped 1 4 9.5
# case: mapped 2.5
# case: by_key -3 2 0.5
# case: reduced 12 18 30
# case: reduced 7
# case: chosen sin 1
# case: chosen cos 1
# case: listed 0.5
# case: bound 3
# case: constants
# case: defaults 3
