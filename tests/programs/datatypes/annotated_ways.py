"""Fields whose types are written in other ways: aliases, Final, typing's names, enumerations of text."""

from __future__ import annotations

import enum
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import ClassVar, Final, Literal, NamedTuple, Optional, Union

from redisjit import Key, Module

module = Module("annotated_ways")
Names = dict[str, list[bytes]]


class Color(enum.StrEnum):
    RED = "r"
    BLUE = "b"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 9


class Point(NamedTuple):
    x: int
    color: Color = Color.RED


@module.datatype("ways-rj-1")
class Ways:
    """Without a decorator it is a dataclass."""

    kind: ClassVar[str] = "ways"
    user: int
    names: Names = field(default_factory=dict)
    color: Color = Color.RED
    level: Level = Level.LOW
    mode: Literal["a", "b"] = "a"
    maybe: Optional[int] = None
    either: Union[bytes, None] = None
    rows: list[list[int]] = field(default_factory=list)
    by: dict[str, tuple[int, float]] = field(default_factory=dict)
    seen: set[Level] = field(default_factory=set)
    queue: deque[int] = field(default_factory=deque)
    groups: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    points: tuple[Point, ...] = ()
    pair: tuple[tuple[int | None, Color], bytes] = ((None, Color.BLUE), b"")


@dataclass
class Plain:
    n: int


class Old:
    """Fields that methods assign."""

    limit: ClassVar[int] = 5

    def __init__(self, n: int, *, name: str = "x") -> None:
        self.n = n
        self.name: Final = name
        self.rows: list[int] = []
        self.on = True
        self.part: Plain | None = None

    def more(self, by: int) -> None:
        self.n += by
        self.rows.append(self.n)
        self.part = Plain(by)


Old = module.datatype("old-rj-01")(Old)  # type: ignore[misc]


@module.command
def put(key: Key[Ways], user: int, name: str) -> str:
    value = key.get_or_create(lambda: Ways(user))  # type: ignore[call-arg]
    value.names.setdefault(name, []).append(name.encode())
    value.color = Color.BLUE if user > 5 else Color.RED
    value.level = Level.HIGH if user > 5 else Level.LOW
    value.mode = "b" if user > 5 else "a"
    value.maybe = user
    value.either = name.encode()
    value.rows.append([user])
    value.by[name] = (user, user / 2)
    value.seen.add(value.level)
    value.queue.append(user)
    value.groups[name] += user
    value.points = (*value.points, Point(user, value.color))
    value.pair = ((user, value.color), name.encode())
    return f"{value.user} {value.kind}"


@module.command
def show(key: Key[Ways]) -> str:
    value = key.value
    if value is None:
        return "none"
    return (
        f"{value.user} {value.names} {value.color} {value.level.name} {value.mode} {value.maybe} {value.either!r} "
        f"{value.rows} {value.by} {len(value.seen)} {list(value.queue)} {dict(value.groups)} "
        f"{[(point.x, point.color.value) for point in value.points]} {value.pair[0][0]} {value.pair[1]!r}"
    )


@module.command
def old(key: Key[Old], n: int) -> str:
    value = key.get_or_create(lambda: Old(n, name="old"))
    value.more(n)
    part = value.part
    return f"{value.n} {value.name} {value.rows} {value.on} {part.n if part is not None else None} {value.limit}"


# case: put k 1 a
# case: put k 7 b
# case: show k
# run: COPY k l
# case: put l 3 c
# case: show l
# case: show k
# case: old o 1
# case: old o 2
# run: COPY o p
# case: old p 3
# case: old o 4
