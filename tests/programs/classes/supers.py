"""super() of properties, and its long form."""

from __future__ import annotations

from redisjit import Module

module = Module("classes_supers")


class Animal:
    def __init__(self, name: str) -> None:
        self._name = name
        self.asked = 0

    @property
    def name(self) -> str:
        self.asked += 1
        return self._name

    @property
    def legs(self) -> int:
        return 4

    def shown(self) -> str:
        return f"{self.name} on {self.legs}"


class Bird(Animal):
    @property
    def name(self) -> str:
        return f"bird {super().name}"

    @property
    def legs(self) -> int:
        return super().legs - 2

    def shown(self) -> str:
        return super(Bird, self).shown() + "!"


class Duck(Bird):
    def __init__(self, name: str) -> None:
        super().__init__(name.upper())
        self.first: str = super().name  # of an object that is not finished

    @property
    def name(self) -> str:
        return super().name + " duck"


@module.command
def shown(name: str) -> list[str]:
    out: list[str] = []
    for animal in (Animal(name), Bird(name), Duck(name)):
        out += [animal.shown(), str(animal.asked)]
    return [*out, Duck(name).first]


# case: shown it
