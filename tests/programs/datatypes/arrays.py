"""Arrays, scalars of NumPy's, tuples and containers in values of keys."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from redisjit import Key, Module

module = Module("grids")


class Shade(Enum):
    DARK = 1
    LIGHT = 2


class Level(IntEnum):
    LOW = 10
    HIGH = 20


class Point(NamedTuple):
    x: int
    y: float


@dataclass(frozen=True)
class Label:
    name: str
    at: Point


@module.datatype("grids-rj1")
@dataclass
class Grid:
    cells: np.ndarray[tuple[int, int], np.dtype[np.float32]]
    flags: NDArray[np.bool_]
    seed: np.uint64
    small: np.int8
    labels: list[Label] = field(default_factory=list)
    recent: deque[int] = field(default_factory=deque)
    buffer: bytearray = field(default_factory=bytearray)
    names: tuple[str, ...] = ()
    kinds: frozenset[bytes] = frozenset()
    nested: dict[tuple[int, str], dict[str, list[float]]] = field(default_factory=dict)
    shade: Shade = Shade.DARK
    levels: dict[Shade, list[Level]] = field(default_factory=dict)
    limited: deque[bytes] = field(default_factory=lambda: deque(maxlen=2))


def fresh(rows: int, columns: int) -> Grid:
    cells = np.zeros((rows, columns), np.float32)
    return Grid(cells, np.zeros(rows, np.bool_), np.uint64(1 << 63), np.int8(-3))


@module.command
def make(key: Key[Grid], rows: int, columns: int) -> None:
    key.value = fresh(rows, columns)


@module.command
def put(key: Key[Grid], row: int, column: int, x: float) -> float:
    grid = key.get_or_create(lambda: fresh(2, 2))
    grid.cells[row, column] = np.float32(x)
    grid.flags[row] = True
    grid.seed += np.uint64(3)
    grid.recent.append(row)
    grid.limited.append(b"%d" % row)
    grid.buffer += b"%d," % column
    grid.names += (f"n{row}",)
    grid.kinds = frozenset([*grid.kinds, b"k%d" % column])
    grid.shade = Shade.LIGHT if grid.shade is Shade.DARK else Shade.DARK
    grid.levels.setdefault(grid.shade, []).append(Level.HIGH if row else Level.LOW)
    grid.labels.append(Label(f"l{row}", Point(row, x)))
    grid.nested.setdefault((row, "r"), {}).setdefault("x", []).append(x)
    return float(grid.cells[row, column])


@module.command
def show(key: Key[Grid]) -> list[str]:
    grid = key.value
    if grid is None:
        return []
    flat = [float(x) for row in range(grid.cells.shape[0]) for x in grid.cells[row]]
    flags = [bool(flag) for flag in grid.flags]
    return [
        repr(flat),
        f"{flags} {int(grid.seed >> np.uint64(1))} {int(grid.small)}",
        f"{grid.labels}",
        f"{list(grid.recent)} {list(grid.limited)} {bytes(grid.buffer)!r}",
        f"{grid.names} {sorted(grid.kinds)}",
        f"{grid.nested} {grid.shade.name} {[(shade.name, [int(n) for n in found]) for shade, found in grid.levels.items()]}",
    ]


# case: show g
# case: make g 2 3
# case: show g
# case: put g 0 2 1.5
# case: put g 1 1 2.25
# case: put g 1 9 2.25
# case: show g
# run: COPY g h
# case: put h 0 0 9
# case: show h
# case: show g
# case: put fresh 1 1 3
# case: make empty 0 5
# case: show empty
# case: put empty 0 0 1
