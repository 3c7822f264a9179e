"""Classes before they had subclasses."""

from __future__ import annotations

from dataclasses import dataclass

from redisjit import Key, Module

module = Module("fleet")


@dataclass
class Vehicle:
    name: str
    seats: int = 1

    def shown(self) -> str:
        return f"{type(self).__name__} {self.name} {self.seats}"


@dataclass
class Stop:
    n: int
    after: Stop | None = None

    def shown(self) -> str:
        return f"{type(self).__name__} {self.n}"


@module.datatype("fleet-rj1")
@dataclass
class Fleet:
    vehicles: list[Vehicle]
    first: Vehicle | None = None
    stops: Stop | None = None


def told(fleet: Fleet) -> list[str]:
    out = [vehicle.shown() for vehicle in fleet.vehicles]
    stop = fleet.stops
    while stop is not None:
        out.append(stop.shown())
        stop = stop.after
    out.append(f"{fleet.first is not None and fleet.first is fleet.vehicles[0]}")
    return out


@module.command
def make(key: Key[Fleet], count: int) -> int:
    fleet = Fleet([Vehicle(f"v{n}", n) for n in range(count)])
    fleet.first = fleet.vehicles[0]
    for n in range(count):
        fleet.stops = Stop(n, fleet.stops)
    key.value = fleet
    return count


@module.command
def show(key: Key[Fleet]) -> list[str]:
    fleet = key.value
    return [] if fleet is None else told(fleet)
