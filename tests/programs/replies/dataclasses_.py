"""Dataclasses are replied as maps."""

from dataclasses import dataclass

from redisjit import Module

module = Module("dataclasses_")


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Report:
    name: bytes
    score: float
    where: Point
    tags: list[bytes]
    note: str | None = None
    ok: bool = True


@module.command
def point(x: int, y: int) -> Point:
    return Point(x, y)


@module.command
def report(name: bytes, score: float) -> Report:
    return Report(name, score, Point(1, 2), [name, name + b"!"])


@module.command
def with_keywords(name: bytes) -> Report:
    return Report(name=name, score=1.5, where=Point(y=1, x=2), tags=[], ok=False, note="noted")


@module.command
def maybe(n: int) -> Point | None:
    return Point(n, n) if n else None


@module.command
def points(n: int) -> list[Point]:
    out: list[Point] = []
    for i in range(n):
        out.append(Point(i, -i))
    return out


@module.command
def length(x: int, y: int) -> int:
    p = Point(x, y)
    return abs(p.x) + abs(p.y)


# case: point 1 -1
# case: report bob 2.5
# case: with_keywords eve
# case: maybe 0
# case: maybe 3
# case: points 3
# case: points 0
# case: length 3 -4
