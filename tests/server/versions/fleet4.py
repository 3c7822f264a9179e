"""Everything is another: a function makes it of what was."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("fleet")


@dataclass
class OldVehicle:
    saved_as = "Vehicle"
    name: str
    seats: int = 1


@dataclass
class OldCar(OldVehicle):
    saved_as = "Car"
    doors: int = 4
    owners: list[str] = field(default_factory=list)


@dataclass
class OldTruck(OldVehicle):
    saved_as = "Truck"
    tons: float = 0.5


@dataclass
class OldFleet:
    vehicles: list[OldVehicle]
    recent: OrderedDict[str, int] = field(default_factory=OrderedDict)


@module.datatype("fleet-rj1", version=2)
@dataclass
class Fleet:
    names: dict[str, float]
    recent: list[str]

    @staticmethod
    def upgrade(old: OldFleet) -> Fleet:
        names = {}
        for vehicle in old.vehicles:
            names[vehicle.name] = vehicle.tons if isinstance(vehicle, OldTruck) else float(vehicle.seats)
            if isinstance(vehicle, OldCar):
                names[vehicle.owners[0]] = -1.0
        return Fleet(names, list(old.recent))


@module.command
def show(key: Key[Fleet]) -> list[str]:
    fleet = key.value
    return [] if fleet is None else [f"{fleet.names} {fleet.recent}"]
