"""Programs that people write with arrays: k-means, Mandelbrot, convolution, edit distance, matrices, Bloom filters.

# case: kmeans 30 3
# case: kmeans 5 5
# case: mandelbrot 8 12
# case: convolve 9 3
# case: distance "kitten" "sitting"
# case: distance "" "abc"
# case: distance "same" "same"
# case: matmul 4 3 5
# case: determinant 4
# case: determinant 1
# case: floyd 6
# case: bloom 64 "a,b,c,dog" "a,cat,dog,z"
# case: histogram 50 5
# case: median 7
# case: median 8
# case: wave 10
# case: knapsack 12
# case: transpose 3 4
# case: moving 10 3
# case: moving 2 3
# case: quantize 9
# case: pascal 8
# case: blur 6
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("algorithms")


def noise(n: int, seed: int = 1) -> NDArray[np.float64]:
    a = np.zeros(n)
    x = np.uint32(seed)
    for i in range(n):
        x = x * np.uint32(1664525) + np.uint32(1013904223)
        a[i] = float(x >> 8) / 16777216.0
    return a


@module.command
def kmeans(n: int, k: int) -> tuple[list[float], list[int]]:
    x, y = noise(n), noise(n, 7)
    cx, cy = x[:k].copy(), y[:k].copy()
    label = np.zeros(n, dtype=np.int32)
    for _ in range(10):
        for i in range(n):
            d = (cx - x[i]) ** 2 + (cy - y[i]) ** 2
            label[i] = np.argmin(d)
        sx, sy, count = np.zeros(k), np.zeros(k), np.zeros(k, dtype=np.int64)
        for i in range(n):
            c = label[i]
            sx[c] += x[i]
            sy[c] += y[i]
            count[c] += 1
        for j in range(k):
            if count[j] > 0:
                cx[j] = sx[j] / count[j]
                cy[j] = sy[j] / count[j]
    return cx.tolist(), label.tolist()


@module.command
def mandelbrot(n: int, limit: int) -> list[bytes]:
    rows = []
    for i in range(n):
        line = np.zeros(n, dtype=np.uint8)
        for j in range(n):
            cr, ci = 3.0 * j / n - 2.0, 2.0 * i / n - 1.0
            zr = zi = 0.0
            k = 0
            while k < limit and zr * zr + zi * zi < 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                k += 1
            line[j] = 48 + k
        rows.append(line.tobytes())
    return rows


@module.command
def convolve(n: int, m: int) -> NDArray[np.float64]:
    a, kernel = np.arange(n) * 1.5, np.linspace(0, 1, m)
    out = np.zeros(n + m - 1)
    for i in range(m):
        out[i : i + n] += a * kernel[i]
    return out


@module.command
def distance(a: bytes, b: bytes) -> int:
    s, t = np.frombuffer(a, dtype=np.uint8), np.frombuffer(b, dtype=np.uint8)
    row = np.arange(len(t) + 1)
    for i in range(len(s)):
        previous = row.copy()
        row[0] = i + 1
        for j in range(len(t)):
            cost = previous[j] + (s[i] != t[j])
            row[j + 1] = min(cost, previous[j + 1] + 1, row[j] + 1)
    return int(row[-1])


@module.command
def matmul(n: int, m: int, k: int) -> tuple[list[list[int]], bool]:
    a = np.arange(n * m).reshape(n, m)
    b = np.arange(m * k).reshape(m, k) - 3
    c = np.zeros((n, k), dtype=np.int64)
    for i in range(n):
        for j in range(k):
            for p in range(m):
                c[i, j] += a[i, p] * b[p, j]
    return c.tolist(), bool(np.all(c == a @ b))


@module.command
def determinant(n: int) -> float:
    a = noise(n * n).reshape(n, n) + np.eye(n)
    result = 1.0
    for i in range(n):
        best = i
        for k in range(i, n):
            if abs(a[k, i]) > abs(a[best, i]):
                best = k
        if best != i:
            swap = a[i].copy()
            a[i] = a[best]
            a[best] = swap
            result = -result
        result *= float(a[i, i])
        for k in range(i + 1, n):
            a[k] -= a[i] * (a[k, i] / a[i, i])
    return result


@module.command
def floyd(n: int) -> list[list[int]]:
    d = np.full((n, n), 1000, dtype=np.int32)
    for i in range(n):
        d[i, i] = 0
        d[i, (i + 1) % n] = i + 1
        d[i, (i * 3 + 2) % n] = min(d[i, (i * 3 + 2) % n], np.int32(7))
    for k in range(n):
        for i in range(n):
            d[i] = np.minimum(d[i], d[k] + d[i, k])
    return d.tolist()


@module.command
def bloom(size: int, words: bytes, asked: bytes) -> tuple[list[bool], int]:
    bits = np.zeros(size, dtype=np.uint64)

    def places(word: bytes) -> list[np.uint64]:
        h = np.uint64(14695981039346656037)
        for c in word:
            h = (h ^ c) * 1099511628211
        return [(h + (h >> 32 | 1) * np.uint64(i)) % np.uint64(size * 64) for i in range(3)]

    for word in words.split(b","):
        for p in places(word):
            bits[p >> 6] |= np.uint64(1) << (p & 63)
    found = []
    for word in asked.split(b","):
        found.append(all(bits[p >> 6] >> (p & 63) & 1 for p in places(word)))
    total = 0
    for x in bits:
        while x:
            x &= x - 1
            total += 1
    return found, total


@module.command
def histogram(n: int, bins: int) -> NDArray[np.int64]:
    a = noise(n)
    counts = np.zeros(bins, dtype=np.int64)
    for x in a:
        counts[min(int(x * bins), bins - 1)] += 1
    return counts


@module.command
def median(n: int) -> float:
    a = np.sort(noise(n, 3))
    half = n // 2
    return float(a[half]) if n % 2 else float(a[half - 1] + a[half]) / 2


@module.command
def wave(n: int) -> NDArray[np.float64]:
    u, v = np.zeros(n), np.zeros(n)
    u[n // 2] = 1.0
    for _ in range(20):
        v[1:-1] += 0.25 * (u[2:] - 2 * u[1:-1] + u[:-2])
        u += v
        v *= 0.99
    return u


@module.command
def knapsack(room: int) -> tuple[np.int64, NDArray[np.int64]]:
    weights, values = np.array([3, 4, 5, 9, 2]), np.array([3, 4, 4, 10, 1])
    best = np.zeros(room + 1, dtype=np.int64)
    for k in range(len(weights)):
        for w in range(room, int(weights[k]) - 1, -1):
            better = best[w - weights[k]] + values[k]
            if better > best[w]:
                best[w] = better
    return best[room], best


@module.command
def transpose(n: int, m: int) -> tuple[list[list[int]], bool]:
    a = np.arange(n * m).reshape(n, m)
    b = np.zeros((m, n), dtype=np.int64)
    for i in range(n):
        for j in range(m):
            b[j, i] = a[i, j]
    return b.tolist(), bool((a.T == b).all())


@module.command
def moving(n: int, width: int) -> NDArray[np.float64]:
    a = noise(n)
    sums = np.zeros(n + 1)
    sums[1:] = np.cumsum(a)
    return (sums[width:] - sums[:-width]) / width


@module.command
def quantize(n: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    a = (noise(n) - 0.5).astype(np.float32)
    scale = np.abs(a).max() / 127
    q = np.rint(a / scale).astype(np.int8)
    return q, q * scale


@module.command
def pascal(n: int) -> list[list[int]]:
    m = np.zeros((n, n), dtype=np.uint16)
    m[:, 0] = 1
    for i in range(1, n):
        m[i, 1:] = m[i - 1, 1:] + m[i - 1, :-1]
    return m.tolist()


@module.command
def blur(n: int) -> list[list[float]]:
    a = noise(n * n).reshape(n, n)
    b = a.copy()
    b[1:-1, 1:-1] = (a[:-2, 1:-1] + a[2:, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:] + a[1:-1, 1:-1] * 4) / 8
    return b.tolist()
