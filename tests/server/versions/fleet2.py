"""The same classes with subclasses; and fields of every kind of dict, and flags. The version is the same."""

from __future__ import annotations

import enum
from collections import Counter, OrderedDict, defaultdict
from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("fleet")


class Right(enum.Flag):
    DRIVE = 1
    PARK = 4


@dataclass
class Vehicle:
    name: str
    seats: int = 1

    def shown(self) -> str:
        return f"{type(self).__name__} {self.name} {self.seats}"


@dataclass
class Car(Vehicle):
    doors: int = 4
    owners: list[str] = field(default_factory=list)

    def shown(self) -> str:
        return f"{super().shown()} {self.doors} {self.owners}"


@dataclass
class Truck(Vehicle):
    tons: float = 0.5

    def shown(self) -> str:
        return f"{super().shown()} {self.tons}"


@dataclass
class Stop:
    n: int
    after: Stop | None = None

    def shown(self) -> str:
        return f"{type(self).__name__} {self.n}"


@dataclass
class Depot(Stop):
    vehicles: dict[str, Vehicle] = field(default_factory=dict)

    def shown(self) -> str:
        return f"{super().shown()} {[vehicle.name for vehicle in self.vehicles.values()]}"


@module.datatype("fleet-rj1")
@dataclass
class Fleet:
    counts: Counter[str] = field(default_factory=Counter)
    vehicles: list[Vehicle] = field(default_factory=list)
    recent: OrderedDict[str, int] = field(default_factory=OrderedDict)
    stops: Stop | None = None
    groups: defaultdict[bytes, list[int]] = field(default_factory=lambda: defaultdict(list))
    pairs: defaultdict[bytes, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    rights: Right = Right.DRIVE
    first: Vehicle | None = None
    depots: list[Depot] = field(default_factory=list)


def told(fleet: Fleet) -> list[str]:
    out = [vehicle.shown() for vehicle in fleet.vehicles]
    stop = fleet.stops
    while stop is not None:
        out.append(stop.shown())
        stop = stop.after
    out.append(f"{fleet.first is not None and fleet.first is fleet.vehicles[0]}")
    out.append(f"{sorted(fleet.counts.items())} {list(fleet.recent)} {len(fleet.groups[b'g'])} {fleet.rights}")
    return out


@module.command
def make(key: Key[Fleet], count: int) -> int:
    """Trucks only when there are four vehicles or more."""
    fleet = Fleet()
    for n in range(count):
        name = f"v{n}"
        fleet.vehicles.append(Truck(name, 2, n / 2) if n > 2 else Car(name, n, 3, [name]) if n else Vehicle(name, n))
        fleet.counts[type(fleet.vehicles[-1]).__name__] += n
        fleet.recent[name] = n
        fleet.recent.move_to_end(name, last=False)
        fleet.groups[b"g"].append(n)
        fleet.pairs[b"p"][n] += 1
    fleet.first = fleet.vehicles[0]
    fleet.rights |= Right.PARK
    for n in range(count):
        depot = Depot(n, fleet.stops, {vehicle.name: vehicle for vehicle in fleet.vehicles[:n]})
        if n % 2:
            fleet.stops = depot
            fleet.depots.append(depot)
        else:
            fleet.stops = Stop(n, fleet.stops)
    key.value = fleet
    return count


@module.command
def show(key: Key[Fleet]) -> list[str]:
    fleet = key.value
    return [] if fleet is None else told(fleet)
