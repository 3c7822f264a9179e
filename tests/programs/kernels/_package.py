"""What another package may hold: functions that it has decorated itself."""

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray


@njit(cache=False, nogil=True)
def _step(n: int) -> int:
    return n * (n + 1) // 2


@njit
def triangle(n: int) -> int:
    return _step(n)


@njit
def statistics(a: NDArray[np.float64]) -> float:
    spread = np.sqrt(((a - a.mean()) ** 2).mean())
    return math.floor(spread * 1000) / 1000
