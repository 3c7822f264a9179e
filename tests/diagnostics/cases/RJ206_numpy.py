"""Operators that NumPy does not have, or that are not exact."""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("m")


@module.command
def powers(n: int) -> NDArray[np.float64]:
    return np.linspace(0, 1, n) ** 3


@module.command
def float32_power(x: np.float32) -> np.float32:
    return x**x


@module.command
def minus(n: int) -> NDArray[np.bool_]:
    a = np.arange(n) > 1
    return a - a
