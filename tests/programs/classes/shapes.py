"""Inheritance: overriding, super(), abstract methods, isinstance, class attributes by the object's own class."""

from __future__ import annotations

from abc import ABC, abstractmethod

from redisjit import Module

module = Module("shapes")


class Shape(ABC):
    """A base of all."""

    KIND = "shape"
    made: int

    def __init__(self, name: str) -> None:
        self.name = name
        self.made = 1

    @abstractmethod
    def area(self) -> float: ...

    def scaled(self, k: float = 2.0) -> Shape:
        """Overridden with a narrower result."""
        raise NotImplementedError(f"{self.name} cannot be scaled by {k}")

    def describe(self) -> str:
        """Calls what subclasses define."""
        return f"{self.KIND} {self.name} {self.area()} {self.sides}"

    @property
    def sides(self) -> int:
        """Overridden property."""
        return 0


class Rect(Shape):
    """Two sides."""

    KIND = "rect"

    def __init__(self, name: str, w: float, h: float) -> None:
        super().__init__(name)
        self.w = w
        self.h = h

    def area(self) -> float:
        return self.w * self.h

    def scaled(self, k: float = 2.0) -> Rect:
        return Rect(self.name, self.w * k, self.h * k)

    @property
    def sides(self) -> int:
        return 4


class Square(Rect):
    """A third level."""

    KIND = "square"

    def __init__(self, name: str, w: float) -> None:
        super().__init__(name + "!", w, w)
        self.made += 10

    def describe(self) -> str:
        return "<" + super().describe() + ">"


class Circle(Shape):
    """Has no more."""

    def __init__(self, name: str, r: float) -> None:
        super().__init__(name)
        self.r = r

    def area(self) -> float:
        return 3.0 * self.r * self.r


def make(kind: bytes, size: float) -> Shape:
    """A shape by name."""
    if kind == b"rect":
        return Rect("r", size, 2.0)
    if kind == b"square":
        return Square("s", size)
    return Circle("c", size)


def kind_of(shape: Shape | None) -> str:
    """isinstance in conditions."""
    if shape is None:
        return "nothing"
    if isinstance(shape, Rect) and shape.w > 3.0:
        return f"wide {shape.w} {shape.h}"
    if isinstance(shape, (Square, Circle)):
        return f"square or circle {shape.name}"
    if not isinstance(shape, Circle):
        return f"rect {shape.name}"
    return "never"


@module.command
def describe(kind: bytes, size: float) -> list[str]:
    """Virtual calls."""
    shape = make(kind, size)
    out = [shape.describe(), f"{shape.KIND} {shape.sides} {shape.made} {type(shape).__name__}"]
    out.append(f"{isinstance(shape, Rect)} {isinstance(shape, Shape)} {type(shape) is Square} {type(shape) is not Rect}")
    out.append(kind_of(shape))
    out.append(kind_of(None))
    out.append(shape.scaled(k=3.0).describe())
    out.append(shape.scaled().describe())
    return out


@module.command
def total(*kinds: bytes) -> float:
    """A list of the base class."""
    shapes: list[Shape] = []
    for i, kind in enumerate(kinds):
        shapes.append(make(kind, float(i)))
    by_name = {shape.name: shape for shape in shapes}
    best: Shape | None = None
    for shape in shapes:
        if best is None or shape.area() > best.area():
            best = shape
    if best is None:
        return -1.0
    if isinstance(best, Circle):
        return best.r
    return best.area() + len(by_name)


@module.command
def pick(kind: bytes) -> str:
    """Conditional expressions and literals join at the base class."""
    shape = Rect("a", 1.0, 2.0) if kind == b"a" else Circle("b", 2.0)
    pair = [Square("x", 1.0), Rect("y", 2.0, 3.0)]
    names = [item.describe() for item in pair]
    names.append(shape.describe())
    return ",".encode().join([name.encode() for name in names]).decode()


# case: describe rect 2
# case: describe rect 5
# case: describe square 1.5
# case: describe square 8
# case: describe circle 2
# case: total
# case: total rect circle square
# case: total circle circle circle circle
# case: total square
# case: pick a
# case: pick b
