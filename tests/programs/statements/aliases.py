"""Names of types, and what stands at the top of modules and functions without doing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Optional, TypeAlias, Union

from redisjit import Module

if TYPE_CHECKING:
    from collections.abc import Sequence

module = Module("type_aliases")

Pair = tuple[int, int]
Row: TypeAlias = list[Pair]
Maybe = Optional[int]
Either = Union[bytes, None]
Table: TypeAlias = "dict[bytes, Row]"
FIRST: Final[Pair] = (1, 2)


def largest(row: Row, least: Pair = (0, 0)) -> Pair:
    "A docstring in plain quotes."
    found: Pair
    found = least
    for item in row:
        if item > found:
            found = item
    return found


def parse(text: bytes) -> Maybe:
    ...
    if TYPE_CHECKING:
        never: Sequence[int] = ()
    return int(text) if text.isdigit() else None


@module.command
def best(*numbers: int) -> Pair:
    row: Row = [(n % 10, n) for n in numbers]
    table: Table = {b"row": row, b"none": []}
    return max(largest(table[b"row"], FIRST), largest(table[b"none"]))


@module.command
def parsed(text: bytes, other: bytes = b"7") -> Maybe:
    found: Maybe = parse(text)
    rest: Either = None if other == b"7" else other
    if found is None and rest is not None:
        found = parse(rest)
    return found


# case: best 5 18 27
# case: best
# case: best 10 20
# case: parsed 12
# case: parsed x
# case: parsed x 9
# case: parsed x y
