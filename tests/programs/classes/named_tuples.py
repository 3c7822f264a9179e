"""NamedTuple: names and places, defaults, methods, unpacking, equality with tuples, as keys and replies."""

from __future__ import annotations

from typing import NamedTuple

from redisjit import Module

module = Module("named_tuples")


class Point(NamedTuple):
    """Two numbers."""

    x: int
    y: int = 0

    def moved(self, dx: int, dy: int = 0) -> Point:
        """Another point."""
        return Point(self.x + dx, self.y + dy)

    @property
    def norm(self) -> int:
        """Manhattan."""
        return abs(self.x) + abs(self.y)

    @staticmethod
    def origin() -> Point:
        """The origin."""
        return Point(0)

    @classmethod
    def diagonal(cls, n: int) -> Point:
        """On the diagonal."""
        return cls(n, n)


class Entry(NamedTuple):
    """Nested, with memory of its own."""

    key: bytes
    tags: list[bytes]
    at: Point | None = None

    def __str__(self) -> str:
        return f"entry {self.key!r}"


@module.command
def points(x: int, y: int) -> list[str]:
    """Names and places."""
    p = Point(x, y)
    a, b = p
    q = Point(y=x, x=y)
    out = [f"{p}", f"{q!r}", str(a + b), str(p[0] + p[-1]), str(p.norm), f"{p.moved(1, dy=2)}", f"{Point.origin()}"]
    out += [str(p == q), str(p == (x, y)), str((x, y) == p), str(p < q), str(p != q), str(len(p)), str(x in p)]
    out += [f"{Point.diagonal(x)}", f"{p + (1,)}", f"{p[:1]}", f"{p._replace(y=9)}", str(bool(p)), str(hash_free(p))]
    return out


def hash_free(p: Point) -> int:
    """As a key."""
    seen: dict[Point, int] = {}
    for q in [p, Point(p.x), Point(1, 2), p.moved(0)]:
        seen[q] = seen.get(q, 0) + 1
    return seen[p] * 10 + len(seen)


@module.command
def best(*numbers: int) -> Point:
    """A reply of a named tuple; order as a tuple's."""
    found = [Point(n % 7, n) for n in numbers]
    found.sort()
    total = 0
    for i, (x, y) in enumerate(found):
        total += i * x + y
    return max(found) if total >= 0 else min(found)


@module.command
def entries(key: bytes, n: int) -> list[Entry]:
    """Shared memory inside."""
    e = Entry(key, [key], Point(n))
    f = e._replace(key=b"other")
    f.tags.append(b"!")
    g = Entry(key=key + b"?", tags=[])
    return [e, f, g]


@module.command
def texts(key: bytes) -> str:
    """Texts, and a match."""
    e = Entry(key, [key])
    p = Point(len(key), 1)
    match p:
        case Point(x=1):
            word = "one"
        case Point(x, y) if x > y:
            word = f"more {x}"
        case _:
            word = "else"
    return f"{e} {e!r} {word}"


# case: points 1 2
# case: points 0 0
# case: points -3 4
# case: points 9223372036854775807 1 # overflow
# case: best 1 2 30
# case: best 5
# case: best -10
# case: entries k 1
# case: texts a
# case: texts abc
# case: texts ""
