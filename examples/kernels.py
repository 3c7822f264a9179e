"""Kernels: NumPy and Numba inside a command. Vectors in string keys, and the ones that point the same way."""

import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module, String

module = Module("vectors")


@numba.njit()
def cosines(wanted: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """How alike a vector is to each row of others, from -1 to 1."""
    if wanted.size == 0 or others.size % wanted.size:
        raise ValueError("vectors of different lengths")
    rows = others.reshape(-1, wanted.size)
    lengths = np.sqrt((rows * rows).sum(axis=1) * (wanted * wanted).sum())
    scores = (rows * wanted).sum(axis=1)
    known = lengths > 0.0
    scores[known] /= lengths[known]
    return scores


@numba.njit()
def best(scores: NDArray[np.float64], count: int) -> NDArray[np.int64]:
    """The places of the highest scores, best first."""
    return np.argsort(-scores)[:count]


@module.command
def add(key: String, *values: float) -> int:
    """Append a vector; returns how many bytes the key has."""
    row = np.zeros(len(values))
    for i, value in enumerate(values):
        row[i] = value
    return key.append(row.tobytes())


@module.command
def nearest(key: String, count: int, *values: float) -> list[tuple[int, float]]:
    """The rows most like the given vector, with their scores."""
    wanted = np.zeros(len(values))
    for i, value in enumerate(values):
        wanted[i] = value
    scores = cosines(wanted, np.frombuffer(key.get() or b"", dtype=np.float64))
    return [(int(i), float(scores[i])) for i in best(scores, count)]
