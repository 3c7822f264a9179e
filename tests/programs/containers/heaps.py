"""heapq and bisect: the layout of heaps, keys, bounds, any sequence."""

import heapq
from bisect import bisect, bisect_left, bisect_right, insort, insort_left

from redisjit import Module

module = Module("heaps")


@module.command
def pushed(*numbers: int) -> tuple[list[int], list[int], list[int]]:
    heap: list[int] = []
    shapes: list[int] = []
    for n in numbers:
        heapq.heappush(heap, n)
        shapes.extend(heap)
    copy = heap.copy()
    out = [heapq.heappop(heap) for _ in numbers]
    return shapes, copy, out


@module.command
def built(*words: bytes) -> tuple[list[bytes], bytes, bytes, list[bytes]]:
    heap = list(words)
    heapq.heapify(heap)
    shape = heap.copy()
    a = heapq.heapreplace(heap, b"m")
    b = heapq.heappushpop(heap, b"a")
    return shape, a, b, heap


@module.command
def long(n: int) -> tuple[int, bool]:
    xs = [(i * 7919 + 13) % (n * 2 + 1) for i in range(n)]
    heapq.heapify(xs)
    shape = sum(i * x for i, x in enumerate(xs))
    out: list[int] = []
    while xs:
        out.append(heapq.heappop(xs))
        if len(xs) % 7 == 3:
            out.append(heapq.heappushpop(xs, out[-1]))
    return shape, out == sorted(out)


@module.command
def empty(form: int) -> int:
    heap: list[int] = []
    if form == 0:
        return heapq.heappop(heap)
    if form == 1:
        return heapq.heapreplace(heap, 1)
    return heapq.heappushpop(heap, 7)


@module.command
def most(n: int, *words: bytes) -> tuple[list[bytes], list[bytes], list[bytes], list[int]]:
    return (
        heapq.nlargest(n, words),
        heapq.nsmallest(n, words),
        heapq.nlargest(n, words, key=len),
        heapq.nsmallest(n, (len(w) for w in words), key=lambda x: -x),
    )


@module.command
def merged(*numbers: int) -> tuple[list[int], list[int], list[int], list[bytes]]:
    odd = [n for n in numbers if n % 2]
    even = [n for n in numbers if n % 2 == 0]
    return (
        list(heapq.merge(odd, even)),
        list(heapq.merge(odd, even, [0, 5], reverse=True)),
        [x for x in heapq.merge(even, odd, key=lambda x: -x)],
        sorted(heapq.merge([b"b"], (b"a", b"c"))),
    )


@module.command
def tasks(*names: bytes) -> list[tuple[int, bytes]]:
    heap: list[tuple[int, bytes]] = []
    for i, name in enumerate(names):
        heapq.heappush(heap, (len(name) * 7 % 5, name))
        if i % 3 == 2:
            heapq.heappop(heap)
    return heap


@module.command
def places(n: int) -> list[int]:
    xs = [1, 3, 3, 3, 5, 7]
    t = (1, 3, 5)
    return [
        bisect_left(xs, n),
        bisect_right(xs, n),
        bisect(xs, n, 2),
        bisect_left(xs, n, 1, 4),
        bisect_left(xs, n, hi=3),
        bisect(t, n),
        bisect(b"abc", 98),
        bisect_right([(1, b"x"), (3, b"y")], n, key=lambda p: p[0]),
        bisect(xs, n, 0, -1),
    ]


@module.command
def bad_bounds(lo: int, hi: int) -> int:
    return bisect_left([1, 2, 3], 9, lo, hi)


@module.command
def kept_sorted(*words: bytes) -> tuple[list[bytes], list[bytes], list[bytes]]:
    xs: list[bytes] = []
    ys: list[bytes] = []
    zs: list[bytes] = []
    for w in words:
        insort(xs, w)
        insort_left(ys, w, key=len)
        insort(zs, w, key=lambda w: -len(w))
    return xs, ys, zs


@module.command
def grade(score: int) -> str:
    return "FDCBA"[bisect((60, 70, 80, 90), score)]


# case: pushed 5 3 8 1 9 2 7
# case: pushed 1 1 1
# case: built c a d b e
# case: built z
# case: long 10
# case: long 3000
# case: empty 0
# case: empty 1
# case: empty 2
# case: most 2 a ccc bb dd
# case: most 0 a
# case: most -1 a b
# case: most 1 aa b cc
# case: most 9 aa b cc
# case: merged 1 4 2 3 9 8
# case: merged 1
# case: tasks a bb ccc dddd eeeee ffffff
# case: places 3
# case: places 0
# case: places 8
# case: bad_bounds 0 3
# case: bad_bounds -1 3
# case: bad_bounds 0 9
# case: bad_bounds 2 1
# case: kept_sorted b a ccc bb a
# case: grade 59
# case: grade 60
# case: grade 95
