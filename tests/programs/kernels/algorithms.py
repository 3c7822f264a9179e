"""Algorithms people know, over integers and bytes.

# case: primes 50
# case: primes 2
# case: primes 0
# case: distance kitten sitting
# case: distance "" abc
# case: distance "" ""
# case: paths 5
# case: paths 1
# case: packs 10
# case: packs 0
# case: islands "110010011"
# case: islands "000000000"
# case: islands "11"
# case: search 9
# case: search 10
# case: checksum "123456789"
# case: checksum ""
# case: sudoku
# case: nth 4
# case: nth 0
# case: nth 9
"""

import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("kernelalgorithms")

@numba.njit
def sieve(n: int) -> NDArray[np.int64]:
    is_prime = np.ones(max(n, 2), dtype=np.bool_)
    is_prime[:2] = False
    i = 2
    while i * i < n:
        if is_prime[i]:
            is_prime[i * i :: i] = False
        i += 1
    return np.flatnonzero(is_prime)


@numba.njit
def levenshtein(a: bytes, b: bytes) -> int:
    row = np.arange(len(b) + 1)
    for i in range(len(a)):
        before = row[0]
        row[0] = i + 1
        for j in range(len(b)):
            cost = before + (a[i] != b[j])
            before = row[j + 1]
            row[j + 1] = min(cost, before + 1, row[j] + 1)
    return row[len(b)]


@numba.njit
def all_pairs(d: np.ndarray[tuple[int, int], np.dtype[np.int64]]) -> None:
    n = d.shape[0]
    for k in range(n):
        for i in range(n):
            for j in range(n):
                d[i, j] = min(d[i, j], d[i, k] + d[k, j])


@numba.njit
def knapsack(weights: NDArray[np.int64], values: NDArray[np.int64], room: int) -> tuple[int, NDArray[np.bool_]]:
    n = weights.size
    best = np.zeros((n + 1, room + 1), np.int64)
    for i in range(n):
        for r in range(room + 1):
            best[i + 1, r] = best[i, r]
            if weights[i] <= r:
                best[i + 1, r] = max(best[i, r], best[i, r - weights[i]] + values[i])
    taken = np.zeros(n, np.bool_)
    r = room
    for i in range(n - 1, -1, -1):
        if best[i + 1, r] != best[i, r]:
            taken[i] = True
            r -= weights[i]
    return best[n, room], taken


@numba.njit
def find(parent: NDArray[np.int64], i: int) -> int:
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


@numba.njit(boundscheck=True)
def count_islands(data: bytes, width: int) -> int:
    n = len(data)
    parent = np.arange(n)
    for i in range(n):
        if data[i] == 49:
            if i % width and data[i - 1] == 49:
                parent[find(parent, i)] = find(parent, i - 1)
            if i >= width and data[i - width] == 49:
                parent[find(parent, i)] = find(parent, i - width)
    roots = 0
    for i in range(n):
        if data[i] == 49 and find(parent, i) == i:
            roots += 1
    return roots


@numba.njit
def binary_search(a: NDArray[np.int64], x: int) -> int:
    low, high = 0, a.size
    while low < high:
        middle = (low + high) // 2
        if a[middle] < x:
            low = middle + 1
        else:
            high = middle
    return low if low < a.size and a[low] == x else -1


@numba.njit
def crc32(data: bytes) -> int:
    c = np.uint32(0xFFFFFFFF)
    for byte in data:
        c ^= np.uint32(byte)
        for _ in range(8):
            c = (c >> np.uint32(1)) ^ (np.uint32(0xEDB88320) * (c & np.uint32(1)))
    return int(c ^ np.uint32(0xFFFFFFFF))


@numba.njit
def allowed(board: np.ndarray[tuple[int, int], np.dtype[np.int8]], y: int, x: int, v: int) -> bool:
    for i in range(9):
        if board[y, i] == v or board[i, x] == v or board[y // 3 * 3 + i // 3, x // 3 * 3 + i % 3] == v:
            return False
    return True


@numba.njit
def solve(board: np.ndarray[tuple[int, int], np.dtype[np.int8]], place: int) -> bool:
    while place < 81 and board[place // 9, place % 9]:
        place += 1
    if place == 81:
        return True
    y, x = divmod(place, 9)
    for v in range(1, 10):
        if allowed(board, y, x, v):
            board[y, x] = v
            if solve(board, place + 1):
                return True
    board[y, x] = 0
    return False


@numba.njit
def select(a: NDArray[np.int64], k: int) -> int:
    low, high = 0, a.size - 1
    while True:
        pivot = a[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        if k <= j:
            high = j
        elif k >= i:
            low = i
        else:
            return a[k]


@module.command
def primes(n: int) -> NDArray[np.int64]:
    return sieve(n)


@module.command
def distance(a: bytes, b: bytes) -> int:
    return levenshtein(a, b)


@module.command
def paths(n: int) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    d = np.full((n, n), 1000)
    for i in range(n):
        d[i, i] = 0
        d[i, (i * 2 + 1) % n] = min(int(d[i, (i * 2 + 1) % n]), i + 1)
        d[i, (i + 1) % n] = min(int(d[i, (i + 1) % n]), 5)
    all_pairs(d)
    return d


@module.command
def packs(room: int) -> tuple[int, NDArray[np.bool_]]:
    return knapsack(np.array([5, 4, 6, 3]), np.array([10, 40, 30, 50]), room)


@module.command
def islands(data: bytes) -> int:
    return count_islands(data, 3)


@module.command
def search(x: int) -> int:
    return binary_search(np.arange(0, 100, 3), x)


@module.command
def checksum(data: bytes) -> int:
    return crc32(data)


@module.command
def sudoku() -> tuple[bool, NDArray[np.int8], NDArray[np.int8]]:
    clues = b"530070000600195000098000060800060003400803001700020006060000280000419005000080079"
    board = np.zeros((9, 9), dtype=np.int8)
    for i in range(81):
        board[i // 9, i % 9] = clues[i] - 48
    return solve(board, 0), board[0], board[8]


@module.command
def nth(k: int) -> int:
    return select(np.arange(10) * 7 % 10, k)
