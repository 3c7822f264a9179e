"""collections.deque: both ends, maxlen, rotate, indexing, comparison, changes during iteration."""

from collections import deque

from redisjit import Module

module = Module("deques")


@module.command
def ends(*words: bytes) -> tuple[list[bytes], deque[bytes], int, bytes, bytes]:
    q: deque[bytes] = deque()
    for i, w in enumerate(words):
        if i % 2:
            q.appendleft(w)
        else:
            q.append(w.upper())
    before = list(q)
    q.extend(words)
    q.extendleft(w + b"." for w in words)
    last, first = q.pop(), q.popleft()
    return before, q, len(q), last, first


@module.command
def limited(n: int, most: int) -> tuple[deque[int], deque[int], int | None, int | None]:
    q = deque(range(n), most)
    p = deque([1, 2], maxlen=None)
    r = deque(q, maxlen=2)
    r.append(7)
    r.appendleft(8)
    q += [n, n + 1]
    q.extendleft(q)
    return q, r, q.maxlen, p.maxlen


@module.command
def rotated(n: int, by: int) -> tuple[deque[int], list[int]]:
    q = deque(range(n))
    q.rotate(by)
    p = q.copy()
    p.rotate()
    p.reverse()
    return q, list(p)


@module.command
def indexed(i: int) -> tuple[int, deque[int]]:
    q = deque([10, 20, 30])
    q.appendleft(0)
    x = q[i]
    q[i] = -x - 1
    del q[i]
    q.insert(i, 77)
    q[0] += 1
    return x, q


@module.command
def full(i: int) -> deque[int]:
    q = deque([1, 2, 3], maxlen=3)
    q.insert(i, 9)
    return q


@module.command
def search(n: int) -> tuple[int, int, bool, deque[int], int]:
    q = deque([3, 1, 2, 3, 1])
    count, has = q.count(n), n in q
    at = q.index(n)
    late = q.index(n, 2) if n != 2 else -1
    q.remove(n)
    return at, count, has, q, late


@module.command
def removed(n: int) -> deque[int]:
    q = deque([3, 1])
    q.remove(n)
    return q


@module.command
def empty(form: int) -> int:
    q: deque[int] = deque(maxlen=2)
    if form == 0:
        return q.pop()
    if form == 1:
        return q.popleft()
    if form == 2:
        return q[0]
    q.rotate(3)
    q.clear()
    return len(q) + (1 if q else 0)


@module.command
def changed(form: int) -> list[int]:
    q = deque([1, 2, 3])
    out: list[int] = []
    try:
        for x in q:
            out.append(x)
            if form == 0:
                q.append(x)
            elif form == 1:
                q[0] = x * 10
            elif form == 2 and x == 3:
                q.popleft()
            elif form == 3:
                q.rotate(0)
    except RuntimeError as e:
        out.append(-len(str(e)))
    return out + list(reversed(q))


@module.command
def compared(a: bytes, b: bytes) -> tuple[bool, bool, bool, bool, deque[int], deque[int]]:
    p, q = deque(a), deque(b)
    return p == q, p < q, p <= q, p != q, p + q, q * 2


@module.command
def owned(*words: bytes) -> tuple[list[bytes], str]:
    q: deque[list[bytes]] = deque(maxlen=3)
    for w in words:
        q.append([w.lower(), w * 2])
    q.rotate(1)
    q[0].append(b"first")
    q *= 2
    return [x for y in q for x in y], str(deque(words, 2))


@module.command
def negative(n: int) -> deque[int]:
    return deque([1], n)


@module.command
def bfs(n: int) -> list[int]:
    seen = {0}
    order: list[int] = []
    queue = deque([0])
    while queue:
        x = queue.popleft()
        order.append(x)
        for y in (x * 2 + 1, x * 3 + 1):
            if y < n and y not in seen:
                seen.add(y)
                queue.append(y)
    return order


# case: ends a b c
# case: ends x
# case: limited 5 3
# case: limited 2 5
# case: limited 3 0
# case: rotated 5 2
# case: rotated 5 -7
# case: rotated 0 3
# case: rotated 1 1
# case: rotated 20 13
# case: indexed 0
# case: indexed 3
# case: indexed -1
# case: indexed 4
# case: indexed -5
# case: full 0
# case: search 3
# case: search 2
# case: search 9
# case: removed 9
# case: removed 1
# case: empty 0
# case: empty 1
# case: empty 2
# case: empty 3
# case: changed 0
# case: changed 1
# case: changed 2
# case: changed 3
# case: compared ab abc
# case: compared b abc
# case: compared ab ab
# case: owned A B C D
# case: owned A
# case: negative -1
# case: negative 0
# case: bfs 40
