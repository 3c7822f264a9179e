import numba
import numpy as np

from redisjit import Module

module = Module("kernelarrays")


@numba.njit
def ramp(n):
    a = np.empty(n, np.float64)
    for i in range(n):
        a[i] = (i * 37) % 101 / 7.0
    return a


@numba.njit
def squares(a):
    order = np.argsort(a)
    mask = a > a.mean()
    table = a.reshape(-1, 1) * a[mask]
    return order, table.sum(axis=1), mask


@numba.njit
def total(a):
    s = 0.0
    for i in range(a.shape[0]):
        s += a[i]
    return s


@numba.njit
def count(mask):
    return mask.sum()


@numba.njit(boundscheck=True)
def at(order, i):
    return order[i]


@numba.njit
def fill(a, value):
    a[:] = value


@numba.njit
def half(a):
    return a[: a.shape[0] // 2]


@numba.njit
def same(a):
    return a


@numba.njit
def words(data):
    values = np.frombuffer(data, np.uint8)
    counts = np.zeros(256, np.int64)
    for v in values:
        counts[v] += 1
    return counts


@numba.njit
def grid(n, m):
    g = np.zeros((n, m), np.int32)
    for i in range(n):
        for j in range(m):
            g[i, j] = i * m + j
    return g


@numba.njit
def transposed(g):
    return g.T


@numba.njit
def corner(g):
    return g[g.shape[0] - 1, 0] * 1000 + g[0, g.shape[1] - 1]


@numba.njit(boundscheck=True)
def pick(a, i):
    return a[i]


@numba.njit(boundscheck=True)
def leak(n):
    a = np.ones(n)
    b = [np.zeros(3), np.ones(4)]
    c = {1, 2, 3}
    if n > 3:
        raise ValueError("leaves three behind")
    return a[n] + len(b) + len(c)


@module.command
def run(n: int) -> tuple[int, float, int, int]:
    a = ramp(n)
    order, sums, mask = squares(a)
    return at(order, 0), total(sums), count(mask), len(sums)


@module.command
def filled(n: int, value: float) -> tuple[float, float]:
    a = ramp(n)
    h = half(a)
    fill(h, value)
    b = same(a)
    fill(same(b), value + 1.0)
    return total(h), total(a)


@module.command
def histogram(data: bytes) -> list[int]:
    c = words(data)
    return [at(c, 97), at(c, 98), at(c, 255)]


@module.command
def matrix(n: int, m: int) -> list[int]:
    g = grid(n, m)
    t = transposed(g)
    return [corner(g), len(t), len(g)]


@module.command
def item(n: int, i: int) -> float:
    return pick(ramp(n), i)


@module.command
def lost(n: int) -> float:
    try:
        return leak(n)
    except ValueError as e:
        return -1.0


# case: run 10
# case: run 1
# case: run 0
# case: run 1000
# case: filled 10 2.5
# case: filled 0 2.5
# case: histogram aabbbc
# case: histogram ""
# case: matrix 3 4
# case: matrix 1 1
# case: item 5 4
# case: item 5 -1
# case: item 5 5
# case: item 5 -6
# case: item -5 0
# case: lost 2
# case: lost 3
# case: lost 4
