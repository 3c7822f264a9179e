"""Dataclasses as locals, in lists and dicts, changed through every name."""

from dataclasses import dataclass

from redisjit import Module

module = Module("records")


@dataclass
class Point:
    x: int
    y: int = 0
    name: bytes = b"origin"


@dataclass
class Box:
    corner: Point
    tags: list[bytes]
    weight: float | None = None


def shift(p: Point, by: int) -> Point:
    p.x += by
    p.y -= by
    return p


@module.command
def local(n: int) -> tuple[int, int, bytes]:
    p = Point(n)
    q = p
    q.y = 5
    shift(q, 2).name = b"moved" + str(n).encode()
    p.x *= 10
    return p.x, q.y, p.name


@module.command
def in_list(n: int) -> list[int]:
    points = [Point(i, i * i) for i in range(n)]
    points += points[:1]
    for p in points:
        p.x += 1
    points[-1] = Point(y=3, x=4)
    return [p.x * 100 + p.y for p in points]


@module.command
def in_dict(b: bytes) -> dict[bytes, int]:
    d: dict[bytes, Point] = {}
    for i, w in enumerate(b.split()):
        if w in d:
            d[w].x += i
        else:
            d[w] = Point(i, name=w)
    out: dict[bytes, int] = {}
    for k, p in d.items():
        out[k + p.name] = p.x
    return out


@module.command
def nested(b: bytes, n: int) -> tuple[int, list[bytes], float]:
    p = Point(n)
    box = Box(p, b.split())
    other = Box(corner=box.corner, tags=box.tags, weight=n / 2)
    other.corner.x += 1
    other.tags.append(b"end")
    if box.weight is None:
        box.weight = 1.5
    other.corner = Point(-1)
    return p.x + other.corner.x, box.tags, (box.weight or 0.0) + (other.weight or 0.25)


@module.command
def failing(n: int) -> int:
    box = Box(Point(1), [b"a"])
    try:
        box.tags[n] = b"b"
        box.corner = Point(10 // n)
    except IndexError:
        box.corner.x = 50
    return box.corner.x


# case: local 3
# case: in_list 3
# case: in_dict "a b a c a"
# case: nested "x y" 4
# case: nested "" 0
# case: failing 0
# case: failing 3
