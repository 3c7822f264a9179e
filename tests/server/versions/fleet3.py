"""A class came first, one is gone, one has another name, flags have another member, and fields are gone."""

from __future__ import annotations

import enum
from abc import ABC, abstractmethod
from collections import Counter
from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("fleet")


class Right(enum.Flag):
    DRIVE = 1
    LEND = 2
    PARK = 4


@dataclass
class Vehicle(ABC):
    """Nothing is just a vehicle any more."""

    name: str
    seats: int = 1

    @abstractmethod
    def shown(self) -> str: ...


@dataclass
class Bicycle(Vehicle):
    bell: bool = True

    def shown(self) -> str:
        return f"{type(self).__name__} {self.name} {self.bell}"


@dataclass
class Sedan(Vehicle):
    saved_as = "Car"
    owners: list[str] = field(default_factory=list)
    color: str = "red"

    def shown(self) -> str:
        return f"{type(self).__name__} {self.name} {self.seats} {self.owners} {self.color}"


@dataclass
class Plain(Vehicle):
    saved_as = "Vehicle"

    def shown(self) -> str:
        return f"{type(self).__name__} {self.name} {self.seats}"


@module.datatype("fleet-rj1")
@dataclass
class Fleet:
    vehicles: list[Vehicle] = field(default_factory=list)
    rights: Right = Right.LEND
    counts: Counter[str] = field(default_factory=Counter)


@module.command
def make(key: Key[Fleet], count: int) -> int:
    fleet = Fleet([Sedan("s", 1, ["s"]), Plain("p", 2)], Right.PARK)
    fleet.vehicles += [Bicycle(f"b{n}", 1) for n in range(count)]
    key.value = fleet
    return count


@module.command
def show(key: Key[Fleet]) -> list[str]:
    fleet = key.value
    if fleet is None:
        return []
    return [*(vehicle.shown() for vehicle in fleet.vehicles), f"{fleet.rights} {sorted(fleet.counts.items())}"]
