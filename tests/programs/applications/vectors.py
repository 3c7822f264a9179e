from __future__ import annotations

from redisjit import Module

module = Module("planes")


class Vector:
    """A point with operators, a hash and a text."""

    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def __add__(self, other: Vector) -> Vector:
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other: Vector) -> Vector:
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor: int) -> Vector:
        return Vector(self.x * factor, self.y * factor)

    def __rmul__(self, factor: int) -> Vector:
        return self * factor

    def __neg__(self) -> Vector:
        return Vector(-self.x, -self.y)

    def __iadd__(self, other: Vector) -> Vector:
        self.x += other.x
        self.y += other.y
        return self

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Vector):
            return False
        return self.x == other.x and self.y == other.y

    def __hash__(self) -> int:
        return self.x * 31 + self.y & 0xFFFF

    def __lt__(self, other: Vector) -> bool:
        return (self.x, self.y) < (other.x, other.y)

    def __bool__(self) -> bool:
        return self.x != 0 or self.y != 0

    def __str__(self) -> str:
        return f"({self.x}, {self.y})"

    def __repr__(self) -> str:
        return f"Vector({self.x}, {self.y})"


class Scaler:
    """A function with a state."""

    def __init__(self, factor: int) -> None:
        self.factor = factor
        self.calls = 0

    def __call__(self, v: Vector) -> Vector:
        self.calls += 1
        return self.factor * v


@module.command
def arithmetic(a: int, b: int) -> list[str]:
    u, v = Vector(a, b), Vector(b, a)
    w = u
    w += v
    out = [str(u + v), str(u - v), str(u * 3), str(2 * u), f"{-u!r}", str(w is u), repr([u, v])]
    out.append("zero" if not (u - u) else "some")
    return out


@module.command
def places(*numbers: int) -> dict[str, int]:
    seen: dict[Vector, int] = {}
    here = Vector(0, 0)
    for i, n in enumerate(numbers):
        here = here + (Vector(n, 0) if i % 2 == 0 else Vector(0, n))
        seen[here] = seen.get(here, 0) + 1
    return {str(v): seen[v] for v in sorted(seen)}


@module.command
def scaled(factor: int, *numbers: int) -> tuple[str, int, bool]:
    scale = Scaler(factor)
    total = Vector(0, 0)
    for n in numbers:
        total += scale(Vector(n, 1))
    return str(total), scale.calls, total == Vector(sum(numbers) * factor, len(numbers) * factor)


# case: arithmetic 3 4
# case: arithmetic -1 0
# case: arithmetic 9223372036854775807 1 # overflow
# case: places 1 2 -1 -2 1 2
# case: places
# case: scaled 3 1 2 3
# case: scaled 0
