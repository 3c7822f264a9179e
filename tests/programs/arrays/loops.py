"""Loops over indices: with and without checks, in both directions, beyond the end, over strided and read-only arrays.

# case: multiply 8 8 8
# case: multiply 8 5 8
# case: multiply 8 8 0
# case: partial 5 8
# case: partial 8 5
# case: neighbours 7 1
# case: neighbours 7 0
# case: neighbours 1 1
# case: neighbours 0 0
# case: backwards 6
# case: backwards 0
# case: steps 10 3
# case: steps 10 1
# case: steps 10 -2
# case: offset 5 0
# case: offset 5 2
# case: offset 5 -1
# case: offset 5 -9
# case: strided 9
# case: read_only 3
# case: read_only 0
# case: reassigned 4
# case: appended 3
# case: matrix 3 4
# case: matrix 0 4
# case: matrix 4 0
# case: column 3
# case: column 9
# case: prefix 6
# case: prefix 0
# case: histogram "mississippi"
# case: dynamic 4
# case: raised 3
# case: raised 20
# case: broken 5
# case: fields 4
# case: walks 4
# case: zipped 3
# case: swapping 6
# case: bubble 8
# case: sieve 60
# case: life 5
# case: wraps 300
# case: far 5
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("arrays_loops")


@module.command
def multiply(n: int, m: int, k: int) -> NDArray[np.float64]:
    a = np.arange(n) * 0.5
    b = np.arange(m) + 1
    c = np.zeros(k)
    for i in range(len(a)):
        c[i] = a[i] * b[i] + 3
    return c


def copy_into(a: NDArray[np.int64], b: NDArray[np.int64], n: int) -> int:
    done = 0
    try:
        for i in range(n):
            b[i] = a[i] + 1
            done += 1
    except IndexError:
        done = -done
    return done


@module.command
def partial(n: int, m: int) -> tuple[int, NDArray[np.int64]]:
    b = np.zeros(6, dtype=np.int64)
    return copy_into(np.arange(n), b, m), b


@module.command
def neighbours(n: int, start: int) -> NDArray[np.int64]:
    a = np.arange(n) ** 2
    out = np.zeros(n, dtype=np.int64)
    for i in range(start, n - 1):
        out[i] = a[i + 1] - a[i - 1]
    return out


@module.command
def backwards(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    for i in range(n - 1, 0, -1):
        a[i] += a[i - 1]
    for i in reversed(range(n)):
        a[i] -= 1
    return a


@module.command
def steps(n: int, by: int) -> NDArray[np.int64]:
    a = np.zeros(n, dtype=np.int64)
    for i in range(0, n, by):
        a[i] = i
    for i in range(n - 1, -1, -by):
        a[i] += 100
    return a


@module.command
def offset(n: int, k: int) -> NDArray[np.int64]:
    a = np.zeros(n, dtype=np.int64)
    for i in range(n):
        a[i + k] += i
    return a


@module.command
def strided(n: int) -> tuple[NDArray[np.int64], np.int64]:
    a = np.arange(n)
    b = a[::-2]
    total = np.int64(0)
    for i in range(len(b)):
        b[i] = b[i] * 10 + i
    for x in b:
        total += x
    return a, total


@module.command
def read_only(n: int) -> int:
    a = np.frombuffer(b"abc", dtype=np.uint8)
    for i in range(n):
        a[i] = 1
    return len(a)


@module.command
def reassigned(n: int) -> list[int]:
    a = np.arange(n)
    found = []
    for i in range(n):
        found.append(int(a[i]))
        if i == 1:
            a = np.zeros(10, dtype=np.int64)
        if i == 2:
            a = a[:2]
    return found


@module.command
def appended(n: int) -> list[int]:
    rows = [np.arange(n)]
    for i in range(n):
        rows.append(rows[i] * 2)
        rows[i][0] = 7
        rows[-1][i] += rows[0][i]
    return [int(r.sum()) for r in rows]


@module.command
def matrix(n: int, m: int) -> list[list[int]]:
    a = np.zeros((n, m), dtype=np.int64)
    for i in range(n):
        for j in range(m):
            a[i, j] = i * 10 + j
    b = np.zeros((m, n), dtype=np.int64)
    for i in range(n):
        for j in range(m):
            b[j, i] += a[i, j]
    return b.tolist()


@module.command
def column(j: int) -> int:
    a = np.arange(12).reshape(3, 4)
    total = 0
    for i in range(3):
        total += int(a[i, j])
    return total


@module.command
def prefix(n: int) -> NDArray[np.int64]:
    a = np.arange(n) + 1
    c = np.zeros(n, dtype=np.int64)
    c[0] = a[0]
    for i in range(1, n):
        c[i] = c[i - 1] + a[i]
    return c


@module.command
def histogram(b: bytes) -> dict[int, int]:
    a = np.frombuffer(b, dtype=np.uint8)
    h = np.zeros(256, dtype=np.int32)
    for i in range(len(a)):
        h[a[i]] += 1
    return {i: int(h[i]) for i in range(256) if h[i] != 0}


@module.command
def dynamic(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    i = 0
    while i < len(a):
        a[i] += a[-1 - i]
        i += 1
    return a


@module.command
def raised(n: int) -> list[int]:
    a = np.arange(10)
    total = 0
    try:
        for i in range(n):
            total += int(a[i])
            if total > 30:
                raise ValueError("enough")
    except ValueError:
        return [total, -1]
    finally:
        a[0] = total
    return [total, int(a[0])]


@module.command
def broken(n: int) -> list[int]:
    a = np.arange(n)
    for i in range(n):
        if a[i] == 3:
            break
        if a[i] % 2:
            continue
        a[i] = 50
    else:
        a[0] = -1
    for i in range(n):
        if a[i] == 1000:
            break
    else:
        a[n - 1] = -2
    return a.tolist()


@dataclass
class Grid:
    cells: NDArray[np.uint8]
    weights: np.ndarray[tuple[int, int], np.dtype[np.float32]]
    best: np.uint8 = np.uint8(0)

    def grow(self, by: int) -> None:
        for i in range(len(self.cells)):
            self.cells[i] += by
            if self.cells[i] > self.best:
                self.best = self.cells[i]

    def replace(self, n: int) -> None:
        for i in range(n):
            if i == 2:
                self.cells = np.zeros(2, dtype=np.uint8)
            self.cells[i] = 9


@module.command
def fields(n: int) -> tuple[list[int], int, float]:
    g = Grid(np.arange(n).astype(np.uint8), np.ones((2, n), dtype=np.float32))
    g.grow(7)
    total = 0.0
    for i in range(2):
        for j in range(n):
            g.weights[i, j] *= j
            total += float(g.weights[i, j])
    try:
        g.replace(n)
    except IndexError:
        total += 0.5
    return g.cells.tolist(), int(g.best), total


@module.command
def walks(n: int) -> list[list[float]]:
    a = np.zeros((n, n))
    for i, row in enumerate(a):
        for j in range(len(row)):
            row[j] = i + j / 2
    for j in range(n):
        a[j, j] = -1
    return a.tolist()


@module.command
def zipped(n: int) -> list[int]:
    a = np.arange(n)
    b = np.arange(n) * 10
    found = [int(x * y) for x, y in zip(a, b)]
    for i, x in enumerate(reversed(a)):
        found.append(int(x) + i)
    return found + [int(x) for x in a[::-1]]


@module.command
def swapping(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    b = a[1:]
    for i in range(n // 2):
        a[i], a[n - 1 - i] = a[n - 1 - i], a[i]
    for i in range(len(b)):
        b[i] += a[i]
    return a


@module.command
def bubble(n: int) -> NDArray[np.int64]:
    a = (np.arange(n) * 5) % 7
    for i in range(n):
        for j in range(n - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a


@module.command
def sieve(n: int) -> list[int]:
    crossed = np.zeros(n, dtype=np.bool_)
    found = []
    for i in range(2, n):
        if crossed[i]:
            continue
        found.append(i)
        for k in range(i * i, n, i):
            crossed[k] = True
    return found


@module.command
def life(n: int) -> list[list[int]]:
    a = np.zeros((n, n), dtype=np.uint8)
    a[1, 2] = a[2, 3] = a[3, 1] = a[3, 2] = a[3, 3] = 1
    b = np.zeros_like(a)
    for i in range(n):
        for j in range(n):
            count = 0
            for x in range(-1, 2):
                for y in range(-1, 2):
                    if x or y:
                        count += int(a[(i + x) % n, (j + y) % n])
            b[i, j] = 1 if count == 3 or (count == 2 and a[i, j] == 1) else 0
    return b.tolist()


@module.command
def wraps(n: int) -> tuple[np.uint8, np.int16, np.uint8]:
    a = np.arange(n).astype(np.uint8)
    t = np.uint8(0)
    s = np.int16(0)
    p = np.uint8(1)
    for i in range(n):
        t += a[i]
        s -= a[i]
        p = p * a[i] + 1
    return t, s, p


@module.command
def far(n: int) -> int:
    a = np.arange(n)
    try:
        for i in range(9223372036854775800, 9223372036854775807):
            a[i] = 1
    except IndexError as error:
        print_it = f"{error}"
        return len(print_it)
    return 0
