"""Programs that people write with generators: searches, sieves, streams, trees, pipelines over text."""

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field

from redisjit import Module

module = Module("searching")


def queens(n: int, row: int = 0, placed: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    if row == n:
        yield placed
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, row + 1, placed + (column,))


def permutations(items: list[bytes]) -> Iterator[list[bytes]]:
    if len(items) <= 1:
        yield items[:]
        return
    for rest in permutations(items[1:]):
        for i in range(len(items)):
            yield rest[:i] + items[:1] + rest[i:]


def primes() -> Iterator[int]:
    found: dict[int, list[int]] = {}
    n = 2
    while True:
        if n in found:
            for p in found.pop(n):
                found.setdefault(n + p, []).append(p)
        else:
            yield n
            found[n * n] = [n]
        n += 1


def sieve(numbers: Iterator[int]) -> Iterator[int]:
    p = next(numbers)
    yield p
    yield from sieve(x for x in numbers if x % p != 0)


def upward(n: int) -> Iterator[int]:
    while True:
        yield n
        n += 1


@dataclass
class Tree:
    name: bytes
    children: list["Tree"] = field(default_factory=list)

    def __iter__(self) -> Generator[bytes, None, None]:
        yield self.name
        for child in self.children:
            yield from child

    def paths(self, prefix: bytes = b"") -> Iterator[bytes]:
        path = prefix + b"/" + self.name
        yield path
        for child in self.children:
            yield from child.paths(path)

    def leaves(self) -> Iterator["Tree"]:
        if not self.children:
            yield self
        for child in self.children:
            yield from child.leaves()


def parse(text: bytes) -> Tree:
    tokens = iter(text.replace(b"(", b" ( ").replace(b")", b" ) ").split())

    def tree() -> Tree:
        made = Tree(next(tokens))
        if next(tokens, b"") == b"(":
            fill(made)
        return made

    def fill(parent: Tree) -> None:
        for token in tokens:
            if token == b")":
                return
            if token == b"(":
                fill(parent.children[-1])
            else:
                parent.children.append(Tree(token))

    return tree()


def lines(text: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(text):
        end = text.find(b";", start)
        if end < 0:
            end = len(text)
        yield text[start:end]
        start = end + 1


def matching(source: Iterable[bytes], word: bytes) -> Iterator[bytes]:
    return (line for line in source if word in line)


def numbered(source: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    yield from enumerate(source, 1)


def chunks(source: Iterable[int], size: int) -> Iterator[list[int]]:
    chunk: list[int] = []
    for x in source:
        chunk.append(x)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def window(source: Iterable[int], size: int) -> Iterator[tuple[int, ...]]:
    held: list[int] = []
    for x in source:
        held.append(x)
        if len(held) > size:
            held.pop(0)
        if len(held) == size:
            yield tuple(held)


def merge(left: Iterator[int], right: Iterator[int]) -> Iterator[int]:
    a, b = next(left, None), next(right, None)
    while a is not None and b is not None:
        if a <= b:
            yield a
            a = next(left, None)
        else:
            yield b
            b = next(right, None)
    while a is not None:
        yield a
        a = next(left, None)
    while b is not None:
        yield b
        b = next(right, None)


@module.command
def solve(n: int) -> list[int]:
    first = next(queens(n), None)
    count = sum(1 for _ in queens(n))
    return [count, *(first or ())]


@module.command
def orders(*words: bytes) -> list[bytes]:
    return [b"".join(p) for p in permutations(list(words))]


@module.command
def prime(n: int) -> list[int]:
    out = [p for p, _ in zip(primes(), range(n))]
    for i, p in enumerate(sieve(upward(2))):
        if i >= n:
            break
        out.append(p)
    return out


@module.command
def walk(text: bytes) -> list[bytes]:
    tree = parse(text)
    out = list(tree) + list(tree.paths()) + [leaf.name for leaf in tree.leaves()]
    out.append(max(tree, key=len))
    out.append(b"".join(sorted(tree)))
    out.append(b"yes" if b"b" in list(tree) else b"no")
    return out


@module.command
def grep(text: bytes, word: bytes) -> list[bytes]:
    return [str(n).encode() + b":" + line for n, line in numbered(matching(lines(text), word))]


@module.command
def parts(n: int, size: int) -> list[list[int]]:
    out = list(chunks(range(n), size))
    out += [list(w) for w in window(range(n), size)]
    out.append(list(merge(iter([1, 4, 9]), (x * 2 for x in range(n)))))
    return out


def every(test: Callable[[int], bool], source: Iterable[int]) -> bool:
    return all(test(x) for x in source)


@module.command
def totals(n: int) -> list[int]:
    squares = {x: x * x for x in upto(n)}
    out = [sum(upto(n)), max(upto(n), default=-1), min(upto(n), default=-2), len(set(upto(n))), sum(squares.values())]
    out.append(int(any(x > 3 for x in upto(n))))
    out.append(int(every(lambda x: x < 5, upto(n))))
    out += sorted((x * 7 % 5 for x in upto(n)), reverse=True)
    out += [a * b for a, b in zip(upto(n), upto(n + 5))]
    a, *rest = upto(n + 1)
    out += [a, *rest, *upto(2)]
    out.append(int(",".join(str(x) for x in upto(n)) == "0,1,2"))
    out.append(int(3 in upto(n)))
    return out


def upto(n: int) -> Iterator[int]:
    yield from range(n)


# case: solve 4
# case: solve 6
# case: solve 3
# case: orders a b c
# case: orders a
# case: prime 20
# case: walk "a(b(c dd) e)"
# case: walk "x"
# case: grep "one;two;three;;twofold" "two"
# case: grep "" "x"
# case: parts 5 2
# case: parts 0 2
# case: totals 3
# case: totals 6
# case: totals 0
