"""What is raised, where it is caught, and what is as it was.

# case: index 3 3
# case: index 3 -4
# case: index 0 0
# case: two 2 3
# case: two 3 0
# case: two -3 0
# case: view_index 9
# case: shapes 3 4
# case: shapes 3 3
# case: row 5
# case: reshape 7
# case: reshape 0
# case: empty min
# case: empty max
# case: empty argmin
# case: empty argmax
# case: empty sum
# case: read_only
# case: order 5
# case: caught 4
# case: caught 2
# case: half 3
# case: nested 3
# case: unpacked 2
# case: unpacked 3
# case: buffer "abc"
# case: negative -3
# case: too_large 1000000000000
# case: kept 3
# case: powers -1
# case: fits 256
# case: fits -1
# case: fits 255
# case: in_loop 300
# case: ragged 2
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("errors")


@module.command
def index(n: int, i: int) -> np.int64:
    a = np.arange(n)
    return a[i]


@module.command
def two(i: int, j: int) -> np.float64:
    return np.zeros((3, 2))[i, j]


@module.command
def view_index(i: int) -> np.int64:
    m = np.arange(12).reshape(3, 4)
    column = m[:, 1]
    return m[1:, 2][0] + column[i]


@module.command
def shapes(n: int, m: int) -> NDArray[np.float64]:
    return np.ones(n) * 2 + np.ones(m)


@module.command
def row(n: int) -> list[float]:
    a = np.zeros((2, 3))
    a += np.ones(n)
    return a.tolist()[0]


@module.command
def reshape(n: int) -> int:
    return len(np.arange(n).reshape(2, -1))


@module.command
def empty(what: bytes) -> float:
    a = np.zeros(0)
    if what == b"min":
        return float(a.min())
    if what == b"max":
        return float(a.max())
    if what == b"argmin":
        return float(a.argmin())
    if what == b"argmax":
        return float(np.argmax(a))
    return float(a.sum())


@module.command
def read_only() -> int:
    a = np.frombuffer(b"abcd", dtype=np.uint16)
    a[:1] = 3
    return 0


def note(log: list[int], n: int) -> int:
    log.append(n)
    return n


@module.command
def order(i: int) -> list[int]:
    log: list[int] = []
    a = np.zeros(3, dtype=np.uint8)
    try:
        a[note(log, i)] = note(log, 300)
    except IndexError:
        log.append(-1)
    except OverflowError:
        log.append(-2)
    try:
        a[note(log, 1)] = note(log, 300)
    except OverflowError:
        log.append(-3)
    return log


@module.command
def caught(n: int) -> tuple[str, NDArray[np.int64]]:
    a = np.arange(3)
    text = ""
    try:
        a[:2] = np.arange(n)
        a[2] = 9
    except ValueError as error:
        text = f"{error}"
    return text, a


@module.command
def half(n: int) -> list[int]:
    a = np.arange(n)
    done = []
    try:
        for i in range(10):
            a[i] *= 2
            done.append(i)
    except IndexError as error:
        done.append(len(f"{error}"))
    finally:
        done.append(int(a.sum()))
    return done


@module.command
def nested(n: int) -> int:
    rows = [np.arange(n), np.arange(0)]
    total = 0
    for r in rows:
        try:
            total += int(r[0]) + len(r)
        except IndexError:
            total -= 100
    return total


@module.command
def unpacked(n: int) -> int:
    a, b = np.arange(n)
    return int(a) * 10 + int(b)


@module.command
def buffer(b: bytes) -> int:
    return len(np.frombuffer(b, dtype=np.uint32))


@module.command
def negative(n: int) -> int:
    return len(np.zeros((2, n)))


@module.command
def too_large(n: int) -> int:
    try:
        return len(np.zeros((n, n)))
    except (MemoryError, ValueError):
        return -1


@module.command
def kept(n: int) -> list[NDArray[np.int64]]:
    found = []
    for i in range(n):
        a = np.arange(i + 2)
        try:
            found.append(a[i:] * a[: i + 1])
        except ValueError:
            found.append(a)
    return found


@module.command
def powers(k: int) -> NDArray[np.int64]:
    return np.arange(3) ** k


@module.command
def fits(k: int) -> NDArray[np.uint8]:
    a = np.zeros(2, dtype=np.uint8)
    a.fill(7)
    a[:] = k
    return a


@module.command
def in_loop(k: int) -> NDArray[np.uint8]:
    a = np.zeros(4, dtype=np.uint8)
    for i in range(4):
        a[i] = k if i == 2 else i
    return a


@module.command
def ragged(n: int) -> int:
    return len(np.array([[1], [2] * n]))
