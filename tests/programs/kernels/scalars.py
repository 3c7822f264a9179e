"""Numbers and tuples in, numbers, tuples and None out; what kernels raise, caught and not.

# case: steps 27
# case: steps 1
# case: steps 0
# case: steps -5
# case: both 7 2.0
# case: both -7 2.5
# case: both 1 0
# case: raises 1 2
# case: raises 5 2
# case: raises 2 2
# case: raises -1 7
# case: wraps 9223372036854775807
# case: maybe 3
# case: maybe -3
# case: widths 200 1.1
# case: widths -1 1e30
# case: unsigned 5
# case: unsigned -1 # overflow
# case: defaults 5
# case: flags
"""

import numba
import numpy as np

from redisjit import Module

module = Module("kernelscalars")


@numba.njit
def collatz(n: int) -> int:
    if n <= 0:
        raise ValueError("n must be positive")
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n & 1 else n // 2
        steps += 1
    return steps


@numba.njit
def pair(a: int, b: float) -> tuple[float, bool, tuple[float, float]]:
    return (a / b, a > b, (a // b, b))


@numba.njit
def dyn(a: int, b: int) -> None:
    if a > b:
        raise OverflowError(a, b, "x")
    if a == b:
        raise KeyError(a)
    if a == -1:
        raise ValueError(f"bad {a} é")


@numba.njit
def add_one(a: int) -> int:
    return a + 1


@numba.njit
def root(a: int) -> float | None:
    if a < 0:
        return None
    return np.sqrt(a)


@numba.njit
def types(a: np.int8, b: np.uint16, c: np.float32, d: np.bool_) -> tuple[int, int, float, bool]:
    return a, b, c, d


@numba.njit
def to_unsigned(a: int) -> int:
    return np.uint64(a)


@numba.njit
def with_defaults(a: int, b: int = 10, c: float = 0.5) -> float:
    return a * b + c


@numba.njit
def total(*values: float) -> float:
    s = 0.0
    for v in values:
        s += v
    return s


@numba.njit
def invert(flag: bool) -> bool:
    return not flag


@numba.njit
def nothing() -> None:
    pass


@module.command
def steps(n: int) -> int:
    return collatz(n)


@module.command
def both(a: int, b: float) -> tuple[float, int, float]:
    x, y, z = pair(a, b)
    return (x, 1 if y else 0, z[0] + z[1])


@module.command
def raises(a: int, b: int) -> bytes:
    try:
        dyn(a, b)
    except KeyError as e:
        return b"caught " + str(e).encode()
    return b"none"


@module.command
def wraps(n: int) -> int:
    return add_one(n)


@module.command
def maybe(n: int) -> float | None:
    found = root(n)
    if found is not None:
        found += 1.0
    return found


@module.command
def widths(n: int, x: float) -> tuple[int, int, float, int]:
    a, b, c, d = types(np.int8(n % 100), np.uint16(n % 50000), np.float32(x), np.bool_(n > 0))
    return a, b, c, 1 if d else 0


@module.command
def unsigned(n: int) -> int:
    return to_unsigned(n)


@module.command
def defaults(n: int) -> tuple[float, float, float, float]:
    return with_defaults(n), with_defaults(n, 2), with_defaults(n, c=1.5), with_defaults(b=3, a=n, c=total(1.0, 2.0))


@module.command
def flags() -> tuple[bool, bool]:
    nothing()
    return invert(True), invert(False)
