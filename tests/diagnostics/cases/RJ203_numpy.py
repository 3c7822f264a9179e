"""Scalars and arrays of NumPy's where others are needed."""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("m")


def helper(a: NDArray[np.float64], x: np.uint8) -> np.float32:
    return np.float32(a[0])


@module.command
def cube(n: int) -> int:
    return len(np.zeros((n, n, n)))


@module.command
def as_float(n: int) -> float:
    return np.ones(n).sum()


@module.command
def as_bool(n: int) -> bool:
    return np.int64(n) > 3


@module.command
def index(n: int) -> int:
    return [1, 2][np.float64(n)]


@module.command
def two_of_one(n: int) -> NDArray[np.float64]:
    return np.zeros((n, n))


@module.command
def wrong_items(n: int) -> np.float32:
    return helper(np.arange(n), np.uint8(1))


@module.command
def wrong_scalar(n: int) -> np.float32:
    return helper(np.ones(n), n)


@module.command
def wrong_shape(n: int) -> np.float32:
    return helper(np.eye(n), np.uint8(n))
