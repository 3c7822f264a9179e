import numba
from redisjit import Module
module = Module("kernelscalars")

@numba.njit
def collatz(n):
    if n <= 0:
        raise ValueError("n must be positive")
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n & 1 else n // 2
        steps += 1
    return steps

@numba.njit
def pair(a, b):
    return (a / b, a > b, (a // b, b))

@numba.njit
def dyn(a, b):
    if a > b:
        raise OverflowError(a, b, "x")
    if a == b:
        raise KeyError(a)
    if a == -1:
        raise ValueError(f"bad {a} é")
    return None

@module.command
def steps(n: int) -> int:
    """Steps."""
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
