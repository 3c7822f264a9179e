"""Classes that iterate: __iter__ with yield or a list's iterator, __next__ with StopIteration, in every consumer."""

from __future__ import annotations

from collections.abc import Iterator

from redisjit import Module

module = Module("iteration_of_classes")


class Countdown:
    """Its own iterator: used up once."""

    def __init__(self, n: int, fail: int = -1) -> None:
        self.n = n
        self.fail = fail

    def __iter__(self) -> Countdown:
        return self

    def __next__(self) -> int:
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        if self.n == self.fail:
            raise ValueError(f"at {self.n}")
        return self.n


class Walk:
    """Makes a new iterator each time."""

    def __init__(self, *words: bytes) -> None:
        self.words = list(words)

    def __iter__(self) -> Steps:
        return Steps(self)


class Steps:
    """The iterator of a Walk: items may be None."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.at = 0

    def __iter__(self) -> Steps:
        return self

    def __next__(self) -> bytes | None:
        if self.at == len(self.walk.words):
            raise StopIteration
        self.at += 1
        word = self.walk.words[self.at - 1]
        return word or None


class Tree:
    """A tree whose iterator is a generator."""

    def __init__(self, key: int) -> None:
        self.key = key
        self.left: Tree | None = None
        self.right: Tree | None = None

    def add(self, key: int) -> None:
        """Insert."""
        node = self
        while True:
            if key < node.key:
                if node.left is None:
                    node.left = Tree(key)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Tree(key)
                    return
                node = node.right

    def __iter__(self) -> Iterator[int]:
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right


@module.command
def countdown(n: int, fail: int) -> list[int]:
    """Used up by the first loop that ends."""
    c = Countdown(n, fail)
    out: list[int] = []
    for i in c:
        out.append(i)
        if i == 7:
            break
    else:
        out.append(-1)
    for i in c:
        out.append(i * 10)
    out += [len(list(c)), sum(Countdown(3)), max(Countdown(4)), *sorted(Countdown(3))]
    out += [a * b for a, b in zip(Countdown(4), Countdown(3))]
    return out


@module.command
def caught(n: int, fail: int) -> list[int]:
    """Other errors pass through the loop."""
    c = Countdown(n, fail)
    out: list[int] = []
    try:
        for i in c:
            out.append(i)
    except ValueError as e:
        out.append(len(str(e)))
    return out + list(c)


@module.command
def walk(*words: bytes) -> list[bytes | None]:
    """Nested loops over one object."""
    w = Walk(*words)
    out: list[bytes | None] = []
    for a in w:
        for b in w:
            out.append(None if a is None or b is None else a + b)
        if len(w.words) < 4:
            w.words.append(b"new")
    return out


@module.command
def tree(*keys: int) -> list[int]:
    """A generator method."""
    root = Tree(50)
    for key in keys:
        root.add(key)
    out = [key for key in root if key != 3]
    for key in root:
        if key > 50:
            out.append(key)
            break
    return [*out, sum(root), len(list(root)), min(root)]


# case: countdown 3 -1
# case: countdown 10 -1
# case: countdown 0 -1
# case: countdown 9 8
# case: caught 5 2
# case: caught 5 9
# case: walk
# case: walk a b
# case: walk a "" c
# case: tree
# case: tree 3 60 20 70 1 3
