"""Arrays in values of keys: together with their items or apart from them, parts of others, parts of bytes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redisjit import Key, Module

module = Module("pieces")

Grid = np.ndarray[tuple[int, int], np.dtype[np.int32]]


@module.datatype("pieces-r1")
@dataclass
class Pieces:
    line: NDArray[np.uint64]
    grid: Grid
    other: NDArray[np.uint8] | None = None


def line(kind: str, n: int) -> NDArray[np.uint64]:
    if kind == "zeros":
        return np.zeros(n, np.uint64)
    if kind == "full":
        return np.full(n, 7, np.uint64)
    counted = np.arange(3 * n).astype(np.uint64)
    if kind == "part":
        return counted[n : 2 * n]
    if kind == "step":
        return counted[::3]
    if kind == "back":
        return counted[n - 1 :: -1] if n else counted
    square = counted.reshape(3, n)
    if kind == "row":
        row: NDArray[np.uint64] = square[1]
        return row
    if kind == "column":
        return square.T[:, 2]
    if kind == "flat":
        return square.reshape(3 * n)
    if kind == "bytes":
        return np.frombuffer(counted.tobytes(), np.uint64)
    return np.frombuffer(counted.tobytes(), np.uint64)[n : 2 * n]


def grid(kind: str, n: int) -> Grid:
    n = min(n, 8)
    made = np.arange(4 * n).astype(np.int32).reshape(4, n)
    if kind == "zeros":
        return np.zeros((4, n), np.int32)
    if kind == "full":
        return made.copy()
    if kind == "part":
        return made[1:3, : n // 2]
    if kind == "back":
        return made[::-1]
    return made.T if kind == "step" else made


@module.command
def make(key: Key[Pieces], kind: str, n: int) -> int:
    key.value = Pieces(line(kind, n), grid(kind, n))
    return n


@module.command
def give(key: Key[Pieces], data: bytes) -> int | None:
    pieces = key.value
    if pieces is None:
        return None
    pieces.other = np.frombuffer(data, np.uint8)[1:]
    return len(pieces.other)


@module.command
def add(key: Key[Pieces], by: int) -> int | None:
    """Change it through parts, which go again."""
    pieces = key.value
    if pieces is None:
        return None
    half = pieces.line[len(pieces.line) // 2 :]
    half[:] = half + np.uint64(by)
    for row in range(len(pieces.grid)):
        part = pieces.grid[row][1:]
        part[:] = part + np.int32(by)
    return int(half.sum())


@module.command
def swap(key: Key[Pieces], other: Key[Pieces]) -> int | None:
    """A part of it is all that is left of it; what was there comes back as a copy."""
    pieces = key.value
    if pieces is None:
        return None
    old = pieces.line
    pieces.line = old[1:]
    kept = pieces.line[1:]
    other.value = Pieces(old.copy(), pieces.grid.copy())
    return int(kept.sum())


@module.command
def show(key: Key[Pieces]) -> list[str]:
    pieces = key.value
    if pieces is None:
        return []
    shown = [repr([int(x) for x in pieces.line[:5]]), repr([int(x) for x in pieces.line[-5:]]), f"{len(pieces.line)}"]
    shown += [f"{pieces.grid.shape} {int(pieces.grid.sum())}", repr([int(x) for x in pieces.grid.T[-1:][0]])]
    if pieces.other is not None:
        shown.append(repr(pieces.other.tobytes()))
    return shown


@module.command
def large(n: int) -> int:
    made = np.zeros(n, np.uint64)
    made[n - 1] = 3
    return int(made.sum())


# case: make zeros zeros 3
# case: make zeros16 zeros 16
# case: make zeros64 zeros 64
# case: make full16 full 16
# case: make part part 5
# case: make part16 part 16
# case: make step step 16
# case: make back back 9
# case: make row row 16
# case: make column column 7
# case: make flat flat 11
# case: make bytes bytes 6
# case: make inner inner 20
# case: add zeros 3
# case: add zeros16 4
# case: add zeros64 5
# case: add full16 1
# case: add part 2
# case: add part16 2
# case: add step 3
# case: add back 4
# case: add row 5
# case: add column 6
# case: add flat 7
# case: give part "some bytes"
# case: give zeros64 {b"x"*100}
# case: give inner ""
# case: give nothing abc
# case: show zeros
# case: show zeros64
# case: show part
# case: show step
# case: show back
# case: show row
# case: show column
# case: show flat
# case: show inner
# case: swap zeros64 old64
# case: swap part oldpart
# case: swap inner oldinner
# case: swap zeros16 zeros64
# run: COPY part copy
# run: COPY zeros64 copy64
# case: add copy 10
# case: add copy64 10
# case: show copy
# case: show copy64
# case: show zeros64
# case: show old64
# case: show oldpart
# case: show part
# case: make step full 1
# case: large 200000
# case: large 131072
