"""`math` over floats: every function of one number, with domain and range errors, signs of zero, infinities and nan."""

import math
from math import sqrt

from redisjit import Module

module = Module("math_floats")


@module.command
def trig(x: float) -> list[float]:
    return [math.sin(x), math.cos(x), math.tan(x), math.atan(x), math.tanh(x), math.asinh(x), math.cbrt(x)]


@module.command
def grow(x: float) -> list[float]:
    return [math.exp(x), math.expm1(x), math.exp2(x), math.sinh(x), math.cosh(x)]


@module.command
def logs(x: float) -> list[float]:
    return [math.log(x), math.log2(x), math.log10(x), math.log1p(x), sqrt(x), math.log(x, 3)]


@module.command
def inverse(x: float) -> list[float]:
    return [math.acos(x), math.asin(x), math.atanh(x), math.erf(x), math.erfc(x)]


@module.command
def acosh(x: float) -> float:
    return math.acosh(x)


@module.command
def gammas(x: float) -> str:
    out = ""
    try:
        out += f"{math.gamma(x)} "
    except (ValueError, OverflowError) as e:
        out += f"{e} "
    try:
        out += f"{math.lgamma(x)}"
    except (ValueError, OverflowError) as e:
        out += f"{e}"
    return out


@module.command
def parts(x: float) -> tuple[tuple[float, int], tuple[float, float], float, float, float]:
    return math.frexp(x), math.modf(x), math.ulp(x), math.degrees(x), math.radians(x)


@module.command
def tests(x: float) -> tuple[bool, bool, bool]:
    return math.isnan(x), math.isinf(x), math.isfinite(x)


@module.command
def rounded(x: float) -> tuple[int, int, int]:
    return math.floor(x), math.ceil(x), math.trunc(x)


@module.command
def constants() -> str:
    return f"{math.pi} {math.e} {math.tau} {math.inf} {math.nan}"


@module.command
def ints(n: int) -> list[float]:
    return [math.sqrt(n), math.exp(n % 10), math.log(n), math.log2(n), math.fabs(n), math.sin(n), math.copysign(1, -n)]


# case: trig 0.5
# case: trig -0.0
# case: trig 1e22
# case: trig nan
# case: trig inf
# case: trig -3.7
# case: grow 1.5
# case: grow -0.0
# case: grow 709.9
# case: grow 1e5
# case: grow -1e5
# case: grow inf
# case: grow -inf
# case: grow nan
# case: logs 0.1
# case: logs 7
# case: logs 0
# case: logs -1
# case: logs 1
# case: logs inf
# case: logs -inf
# case: logs nan
# case: logs 5e-324
# case: logs 1.7976931348623157e308
# case: inverse 0.3
# case: inverse -1
# case: inverse 1
# case: inverse -0.0
# case: inverse 1.1
# case: inverse nan
# case: acosh 1.5
# case: acosh 1
# case: acosh 0.5
# case: acosh inf
# case: gammas 0.5
# case: gammas 5
# case: gammas 23
# case: gammas 24
# case: gammas -1.5
# case: gammas -170.25
# case: gammas -185.5
# case: gammas -250.5
# case: gammas -250
# case: gammas 171.6
# case: gammas 172
# case: gammas 1e-25
# case: gammas 1e-310
# case: gammas -1e-310
# case: gammas 0
# case: gammas -0.0
# case: gammas -3
# case: gammas inf
# case: gammas -inf
# case: gammas nan
# case: gammas 1
# case: gammas 2
# case: gammas 1e305
# case: gammas 1e306
# case: gammas 3.3
# case: gammas 4.9999999
# case: parts 10.75
# case: parts -10.75
# case: parts 5e-324
# case: parts -0.0
# case: parts inf
# case: parts -inf
# case: parts nan
# case: parts 1.7976931348623157e308
# case: tests nan
# case: tests inf
# case: tests -inf
# case: tests 0
# case: rounded 2.5
# case: rounded -2.5
# case: rounded -0.3
# case: rounded 9e18
# case: rounded nan
# case: rounded inf
# case: rounded -9223372036854775808
# case: rounded 1e19 # overflow
# case: constants
# case: ints 5
# case: ints 9007199254740993
# case: ints 0
# case: ints -4
