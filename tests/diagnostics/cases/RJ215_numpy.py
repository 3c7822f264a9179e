"""A sum of Python's that becomes one of NumPy's."""

import numpy as np

from redisjit import Module

module = Module("m")


@module.command
def number(n: int) -> np.int64:
    total = 0
    for x in np.arange(n):
        total += x
    return np.int64(total)
