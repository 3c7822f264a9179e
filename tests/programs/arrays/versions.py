"""Loops whose indices are proved to be in bounds before them, where that fails, and what their copies leave out.

# checked: ints
# case: stencil 5 6 1 1
# case: stencil 5 6 0 0
# case: stencil 5 6 1 0
# case: stencil 1 6 1 1
# case: stencil 0 0 0 0
# case: transposed 4 5
# case: flat 4 5 5 0
# case: flat 4 5 5 -1
# case: flat 4 5 5 1
# case: flat 4 5 -5 20
# case: flat 4 5 0 3
# case: flat 4 5 4611686018427387904 0
# case: flat 0 5 9223372036854775807 0
# case: flat 3 1 3074457345618258603 0
# case: columns 3 4 2
# case: columns 3 4 -1
# case: columns 3 4 4
# case: quadratic 4
# case: beside 5 0
# case: beside 5 -1
# case: beside 5 -6
# case: beside 5 4
# case: beside 5 9223372036854775807
# case: beside 5 -9223372036854775808
# case: sums 10 0
# case: sums 10 4611686018427387904
# case: sums 10 9223372036854775797
# case: sums 10 9223372036854775700
# case: sums 10 -4611686018427387905
# case: sums 10 -9223372036854775800
# case: sums 0 9223372036854775807
# case: halves 10 9223372036854775800
# case: halves 10 5
# case: stepped 10 0 10 3
# case: stepped 10 0 10 0
# case: stepped 10 0 11 1
# case: stepped 10 9 -1 -2
# case: stepped 10 9 -12 -3
# case: stepped 10 0 10 4611686018427387905
# case: stepped 10 2 9 9223372036854775807
# case: stepped 10 9 9223372036854775807 4611686018427387904
# case: stepped 10 12 3 3
# case: stepped_list 10 0 10 3
# case: stepped_list 10 0 10 0
# case: stepped_list 10 0 11 1
# case: stepped_list 10 9 -1 -2
# case: stepped_list 10 12 3 3
# case: left_early 20 5
# case: left_early 20 50
# case: rows 4 4
# case: rows 4 3
# case: rows 4 9
# case: read_only 4
# case: triangle 6
# case: three 2 3 4
# case: pieces 300000
# case: nonlocal_sum 6
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("arrays_versions")

Matrix = np.ndarray[tuple[int, int], np.dtype[np.int64]]


def around(a: Matrix, b: Matrix, first: int, last: int) -> None:
    rows, columns = a.shape
    for i in range(first, rows - last):
        for j in range(first, columns - last):
            b[i, j] = a[i, j] + 10 * a[i - 1, j] + 100 * a[i + 1, j] + 1000 * a[i, j - 1] + 10000 * a[i, j + 1]


@module.command
def stencil(n: int, m: int, first: int, last: int) -> list[list[int]]:
    a = np.arange(n * m).reshape(n, m)
    b = np.zeros((n, m), dtype=np.int64)
    around(a, b, first, last)
    return b.tolist()


@module.command
def transposed(n: int, m: int) -> list[list[int]]:
    a = np.arange(n * m).reshape(n, m).T
    b = np.zeros((m, n), dtype=np.int64)
    around(a, b, 1, 1)
    around(b[::-1], a[:, ::-1], 1, 1)
    return a.tolist()


@module.command
def flat(n: int, m: int, width: int, base: int) -> list[int]:
    a = np.zeros(n * m, dtype=np.int64)
    try:
        for i in range(n):
            for j in range(m):
                a[i * width + j + base] += i * 10 + j + 1
    except (IndexError, OverflowError):
        a[0] = -1
    return a.tolist()


@module.command
def columns(n: int, m: int, j: int) -> int:
    a = np.arange(n * m)
    total = 0
    for i in range(n):
        total += int(a[i * m + j])
    b = a.reshape(n, m)
    for i in range(n):
        total += int(b[i, j])
        total += int(b[n - 1 - i, j])
    return total


@module.command
def quadratic(n: int) -> list[int]:
    a = np.zeros(n * n, dtype=np.int64)
    for i in range(n):
        a[i * i] = i
    return a.tolist()


@module.command
def beside(n: int, k: int) -> list[int]:
    a = np.arange(n)
    b = np.zeros(n, dtype=np.int64)
    try:
        for i in range(n):
            b[i] = a[k + 1] + a[k - 1] * 10 + a[1 + k] * 100
    except (IndexError, OverflowError):
        b[0] = -1
    return b.tolist()


@module.command
def sums(n: int, start: int) -> list[int]:
    a = np.arange(n).astype(np.int32)
    up = start
    down = start
    count = 0
    try:
        for i in range(n):
            up += int(a[i])
            down = down - int(a[i] > 3)
            if a[i] != 2:
                count += 3
                down -= 2
    except OverflowError:
        return [-1, count]
    return [up, down, count]


@module.command
def halves(n: int, start: int) -> list[int]:
    a = np.arange(n)
    total = start
    seen = 0
    for i in range(n):
        seen += 1
        total = total // 2 + int(a[i])
        if total > 4:
            total += 1
    return [total, seen]


@module.command
def stepped(n: int, start: int, stop: int, step: int) -> list[int]:
    a = np.zeros(n, dtype=np.int64)
    rounds = 0
    for i in range(start, stop, step):
        a[i] += i
        rounds += 1
    return [rounds, *a.tolist()]


@module.command
def stepped_list(n: int, start: int, stop: int, step: int) -> list[int]:
    a = [0] * n
    rounds = 0
    for i in range(start, stop, step):
        a[i] += i
        rounds += 1
    return [rounds, *a]


@module.command
def left_early(n: int, most: int) -> list[int]:
    a = np.arange(n)
    seen = 0
    for i in range(0, n, 2):
        if a[i] > most:
            break
        if a[i] % 4 == 0:
            continue
        seen += 1
    else:
        seen = -seen
    for i in range(n):
        if a[i] > most:
            a[i] = 0
            break
    else:
        a[0] = 7
    return [seen, *a.tolist()]


@module.command
def rows(n: int, m: int) -> list[int]:
    a = np.arange(n * n).reshape(n, n)
    out = np.zeros(n, dtype=np.int64)
    try:
        for i in range(m):
            total = 0
            for j in range(m):
                total += int(a[i, j])
            out[i] = total
    except IndexError:
        out[0] = -1
    return out.tolist()


@module.command
def read_only(n: int) -> int:
    a = np.frombuffer(b"abcd", dtype=np.uint8)
    b = np.zeros(n, dtype=np.uint8)
    done = 0
    try:
        for i in range(n):
            b[i] = a[i]
            for j in range(i):
                b[j] += a[j]
            a[i] = 0
            done += 1
    except ValueError:
        return int(b[0])
    return -done


@module.command
def triangle(n: int) -> list[list[int]]:
    a = np.zeros((n, n), dtype=np.int64)
    for i in range(n):
        a[i, 0] = 1
        for j in range(1, i + 1):
            a[i, j] = a[i - 1, j - 1] + a[i - 1, j]
    return a.tolist()


@module.command
def three(n: int, m: int, k: int) -> list[list[int]]:
    a = np.arange(n * k).reshape(n, k)
    b = np.arange(k * m).reshape(k, m)
    c = np.zeros((n, m), dtype=np.int64)
    for i in range(n):
        for j in range(m):
            total = 0
            for h in range(k):
                total += int(a[i, h] * b[h, j])
            c[i, j] = total
    return c.tolist()


@module.command
def pieces(n: int) -> list[int]:
    a = np.zeros(n, dtype=np.int32)
    total = 0
    for i in range(n):
        a[i] = i
    for i in range(n - 1, -1, -1):
        total += int(a[i])
        if i == 100:
            break
    for i in range(0, n, 7):
        total -= int(a[i])
    return [total, int(a[n - 1])]


@module.command
def nonlocal_sum(n: int) -> int:
    a = np.arange(n).astype(np.int16)
    total = 0
    at = 2

    def more() -> None:
        nonlocal total, at
        total += 1
        at -= 1

    for i in range(n):
        total += int(a[i])
        total += int(a[at])
        if i == 1:
            more()
    return total
