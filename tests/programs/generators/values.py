"""Iterators as values: generator expressions, iter(), next(), zip and the like kept for later."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

from redisjit import Module

module = Module("values")


def naturals() -> Iterator[int]:
    n = 0
    while True:
        yield n
        n += 1


def pairs(text: bytes) -> Generator[tuple[int, bytes], None, None]:
    for i, word in enumerate(text.split()):
        yield i, word
    return


@dataclass
class Node:
    value: int
    left: "Node | None" = None
    right: "Node | None" = None

    def __iter__(self) -> Iterator[int]:
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right

    def insert(self, value: int) -> None:
        if value < self.value:
            if self.left is None:
                self.left = Node(value)
            else:
                self.left.insert(value)
        elif self.right is None:
            self.right = Node(value)
        else:
            self.right.insert(value)


@module.command
def stepping(n: int) -> list[int]:
    it = naturals()
    out = [next(it), next(it)]
    for x in it:
        if x >= n:
            break
        out.append(x)
    out.append(next(it))
    empty = iter([7])
    out.append(next(empty))
    out.append(next(empty, -1))
    out.append(next(empty, -2))
    return out


@module.command
def ends(n: int) -> int:
    it = iter(range(n))
    next(it)
    return next(it)


@module.command
def caught(text: bytes) -> bytes:
    it = pairs(text)
    try:
        while True:
            i, word = next(it)
            if i == 2:
                return word
    except StopIteration:
        return b"stopped"


@module.command
def expressions(n: int) -> list[int]:
    k = 2
    squares = (x * x * k for x in range(n) if x % 2 == 0)
    k = 3
    out = [next(squares, -1)]
    k = 5
    out.extend(squares)
    both = (a + b for a in [1, 2] for b in [10, 20] if a != n)
    out += list(both)
    out.append(sum(x for x in (y + 1 for y in range(n))))
    words = (w.upper() for w in [b"a", b"b"])
    out.append(len(b"".join(words)))
    return out


@module.command
def kept(text: bytes) -> list[bytes]:
    words = text.split()
    out: list[bytes] = []
    numbered = enumerate(words, 1)
    joined = zip(words, reversed(words))
    mapped = map(lambda w: w + b"?", words)
    filtered = filter(lambda w: len(w) > 1, words)
    words.append(b"late")
    for i, w in numbered:
        out.append(str(i).encode() + w)
    for a, b in joined:
        out.append(a + b)
    out.extend(mapped)
    out += [w for w in filtered]
    return out


@module.command
def tree(text: bytes) -> list[int]:
    numbers = [int(w) for w in text.split()]
    root = Node(numbers[0])
    for n in numbers[1:]:
        root.insert(n)
    return list(root) + [max(root), sum(x for x in root)]


def running(numbers: Iterator[int]) -> Iterator[int]:
    total = 0
    for n in numbers:
        total += n
        yield total


def chained(depth: int) -> Iterator[int]:
    it = naturals()
    for _ in range(depth):
        it = running(it)
    return it


@module.command
def deep(depth: int) -> int:
    it = chained(depth)
    out = 0
    for _ in range(4):
        out = next(it)
    return out


def counter(log: list[bytes]) -> Callable[[], Iterator[int]]:
    def count() -> Iterator[int]:
        for i in range(3):
            log.append(b"at " + str(i).encode())
            yield i

    return count


@module.command
def nested(n: int) -> list[bytes]:
    log: list[bytes] = []
    make = counter(log)
    first = make()
    second = make()
    total = 0
    for a in first:
        for b in second:
            total += a * 10 + b
    log.append(str(total).encode())
    held = [make(), make()]
    for it in held:
        next(it)
    log.append(str(next(held[0]) + next(held[1])).encode())
    return log


def stops(xs: list[int]) -> Iterator[int]:
    it = iter(xs)
    while True:
        yield next(it)


@module.command
def stopped(n: int) -> int:
    total = 0
    for x in stops([1, 2]):
        total += x
    return total


@module.command
def selfish(n: int) -> int:
    box: list[Iterator[int]] = []

    def own() -> Iterator[int]:
        for x in box[0]:
            yield x

    box.append(own())
    try:
        return next(box[0])
    finally:
        box.clear()


# case: stepping 5
# case: ends 0
# case: ends 1
# case: ends 2
# case: caught "a b"
# case: caught "a b c d"
# case: expressions 5
# case: expressions 1
# case: kept "a bc def"
# case: kept ""
# case: tree "5 3 8 1 4 9 7"
# case: deep 0
# case: deep 3
# case: deep 50
# case: deep 300
# case: nested 1
# case: stopped 1
# case: selfish 1
