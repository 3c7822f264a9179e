"""Module-level arrays and scalars are constants of the object.

# case: crc "123456789"
# case: crc ""
# case: weight 0 2
# case: weight -1 1
# case: weight 3 0
# case: total
# case: primes 7
# case: column 1
# case: mixed 2
# case: mixed 9
# case: limits
# case: passed 3
# case: words
# case: later 1
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("arrays_constants")


def make_table() -> NDArray[np.uint32]:
    table = np.zeros(256, dtype=np.uint32)
    for n in range(256):
        c = n
        for _ in range(8):
            c = (c >> 1) ^ (0xEDB88320 if c & 1 else 0)
        table[n] = c
    return table


TABLE = make_table()
WEIGHTS = np.arange(12, dtype=np.float32).reshape(4, 3) * np.float32(0.1)
COLUMNS = WEIGHTS.T
PRIMES = np.array([p for p in range(2, 60) if all(p % q for q in range(2, p))])
FLAGS = PRIMES % 4 == 1
LIMIT = np.uint8(200)
SCALE = np.float64(0.1)
LARGEST = np.uint64(2**64 - 1)
NAMES = [b"a", b"b"]


@dataclass
class Model:
    weights: NDArray[np.float64]
    bias: np.float32 = np.float32(0.5)


MODEL = Model(np.linspace(0, 1, 5))
TABLES = {1: np.array([1, 2]), 2: np.array([3])}


@module.command
def crc(b: bytes) -> np.uint32:
    value = np.uint32(0xFFFFFFFF)
    for c in b:
        value = TABLE[(value ^ c) & 255] ^ (value >> 8)
    return ~value


@module.command
def weight(i: int, j: int) -> np.float32:
    return WEIGHTS[i, j] * 2


@module.command
def total() -> tuple[np.float32, np.int64, int]:
    return WEIGHTS.sum(), PRIMES.sum(), len(TABLE)


@module.command
def primes(n: int) -> tuple[list[int], NDArray[np.bool_]]:
    part = PRIMES[:n]
    return [int(p) for p in part if p > 5], FLAGS[:n]


@module.command
def column(j: int) -> NDArray[np.float32]:
    return COLUMNS[j]


@module.command
def mixed(k: int) -> NDArray[np.int64]:
    a = PRIMES[:4].copy()
    a += k
    a[0] = PRIMES[k]
    return a


@module.command
def limits() -> tuple[np.uint8, np.float64, np.uint64, float]:
    return LIMIT + 100, SCALE * 3, LARGEST - 1, np.pi


def largest(a: NDArray[np.int64], n: int) -> np.int64:
    best = a[0]
    for i in range(n):
        if a[i] > best:
            best = a[i]
    return best


@module.command
def passed(n: int) -> tuple[np.int64, np.float64, np.float32]:
    return largest(PRIMES, n), MODEL.weights[n], MODEL.bias


@module.command
def words() -> list[list[int]]:
    return [TABLES[k].tolist() for k in sorted(TABLES)]


@module.command
def later(n: int) -> float:
    total = 0.0
    for w in MODEL.weights:
        total += float(w) * n
    return total
