"""Fields of kinds that are never saved, each with why."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from redisjit import Key, Module, SortedDict

module = Module("m")


@module.datatype("sorted-rj")
@dataclass
class Sorted:
    scores: SortedDict[int]


@module.datatype("chosen-rj")
@dataclass
class Chosen:
    mixes: list[Callable[[int], int]]


@module.datatype("goes-rj-1")
@dataclass
class Goes:
    on: Iterator[int]


@module.datatype("viewed-rj")
@dataclass
class Viewed:
    part: dict[bytes, memoryview]


@module.command
def sizes(a: Key[Sorted], b: Key[Chosen], c: Key[Goes], d: Key[Viewed]) -> int:
    return (a.value is None) + (b.value is None) + (c.value is None) + (d.value is None)
