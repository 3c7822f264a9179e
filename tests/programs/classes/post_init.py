"""Fields of dataclasses that methods assign: __post_init__ first, and some that are late."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("classes_post_init")


@dataclass
class Box:
    width: float
    height: float = 1.0
    tags: list[str] = field(default_factory=list)
    area: float = field(init=False)

    def __post_init__(self) -> None:
        self.area = self.width * self.height
        self.diagonal = math.hypot(self.width, self.height)
        if self.width > 10:
            self.note = "wide"

    def rename(self, name: str) -> None:
        self.name = name

    def grow(self) -> None:
        self.width *= 2
        self.__post_init__()


@dataclass
class Crate(Box):
    depth: float = 1.0

    def __post_init__(self) -> None:
        super().__post_init__()
        self.volume = self.area * self.depth


@dataclass(order=True)
class Ranked:
    rank: int

    def __post_init__(self) -> None:
        self.hidden = -self.rank


def late(box: Box) -> list[str]:
    out: list[str] = []
    for way in range(2):
        try:
            out.append(box.note if way else box.name)
        except AttributeError as error:
            out.append(str(error))
    return out


@module.command
def boxes(width: float) -> list[str]:
    box = Box(width, 2.0)
    before = [repr(box), str(box.area), f"{box.diagonal:.6f}", *late(box), str(box == Box(width, 2.0))]
    box.rename("it")
    box.grow()
    return [*before, repr(box), str(box.area), *late(box), str(box == Box(width * 2, 2.0))]


@module.command
def crates(width: float) -> list[str]:
    crate = Crate(width, depth=3.0)
    kept: list[Box] = [crate, Box(width)]
    return [repr(crate), str(crate.volume), *(f"{each.diagonal:.4f}" for each in kept), *late(crate)]


@module.command
def ranks(*ranks: int) -> list[int]:
    return [each.hidden for each in sorted(map(Ranked, ranks))]


@module.datatype("postinit1")
@dataclass
class Saved:
    words: list[bytes]

    def __post_init__(self) -> None:
        self.count: int = len(self.words)




@module.command
def save(key: Key[Saved], *words: bytes) -> int:
    made = Saved(list(words))
    made.count += 100
    key.value = made
    return made.count


@module.command
def load(key: Key[Saved]) -> tuple[int, list[bytes]] | None:
    value = key.value
    return None if value is None else (value.count, value.words)


# case: boxes 3
# case: boxes 6
# case: boxes 11
# case: crates 2
# case: crates 20
# case: ranks 3 1 2
# case: save k a b
# case: load k
# case: load none
# run: DEBUG RELOAD
# case: load k
