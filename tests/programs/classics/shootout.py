"""The benchmark games: n-body, spectral norm, fannkuch, mandelbrot, binary trees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import pi, sqrt

from redisjit import Module

module = Module("shootout")

SOLAR_MASS = 4 * pi * pi
DAYS_PER_YEAR = 365.24


@dataclass
class Body:
    x: float
    y: float
    z: float
    vx: float
    vy: float
    vz: float
    mass: float


def planets() -> list[Body]:
    sun = Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS)
    jupiter = Body(
        4.84143144246472090,
        -1.16032004402742839,
        -0.103622044471123109,
        0.00166007664274403694 * DAYS_PER_YEAR,
        0.00769901118419740425 * DAYS_PER_YEAR,
        -0.0000690460016972063023 * DAYS_PER_YEAR,
        0.000954791938424326609 * SOLAR_MASS,
    )
    saturn = Body(
        8.34336671824457987,
        4.12479856412430479,
        -0.403523417114321381,
        -0.00276742510726411100 * DAYS_PER_YEAR,
        0.00499852801234917238 * DAYS_PER_YEAR,
        0.0000230417297573763929 * DAYS_PER_YEAR,
        0.000285885980666130812 * SOLAR_MASS,
    )
    return [sun, jupiter, saturn]


def pairs(bodies: list[Body]) -> list[tuple[Body, Body]]:
    return [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]


def advance(bodies: list[Body], dt: float) -> None:
    for a, b in pairs(bodies):
        dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
        magnitude = dt / (dx * dx + dy * dy + dz * dz) ** 1.5
        a.vx -= dx * b.mass * magnitude
        a.vy -= dy * b.mass * magnitude
        a.vz -= dz * b.mass * magnitude
        b.vx += dx * a.mass * magnitude
        b.vy += dy * a.mass * magnitude
        b.vz += dz * a.mass * magnitude
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def energy(bodies: list[Body]) -> float:
    total = 0.0
    for body in bodies:
        total += 0.5 * body.mass * (body.vx**2 + body.vy**2 + body.vz**2)
    for a, b in pairs(bodies):
        total -= a.mass * b.mass / sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2)
    return total


@module.command
def nbody(steps: int) -> tuple[float, float]:
    bodies = planets()
    before = energy(bodies)
    for _ in range(steps):
        advance(bodies, 0.01)
    return before, energy(bodies)


def cell(i: int, j: int) -> float:
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v: list[float]) -> list[float]:
    return [sum((cell(i, j) * x for j, x in enumerate(v)), 0.0) for i in range(len(v))]


def times_transposed(v: list[float]) -> list[float]:
    return [sum((cell(j, i) * x for j, x in enumerate(v)), 0.0) for i in range(len(v))]


@module.command
def spectral_norm(n: int) -> str:
    u = [1.0] * n
    v: list[float] = []
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    above = sum((a * b for a, b in zip(u, v)), 0.0)
    below = sum((b * b for b in v), 0.0)
    return f"{sqrt(above / below):.9f}"


@module.command
def fannkuch(n: int) -> tuple[int, int]:
    permutation = list(range(n))
    counts = [0] * n
    checksum = 0
    most = 0
    r = n
    index = 0
    while True:
        while r > 1:
            counts[r - 1] = r
            r -= 1
        flips = 0
        p = permutation[:]
        while (k := p[0]) != 0:
            p[: k + 1] = p[k::-1]
            flips += 1
        most = max(most, flips)
        checksum += flips if index % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, most
            permutation.insert(r, permutation.pop(0))
            counts[r] -= 1
            if counts[r] > 0:
                break
            r += 1
        index += 1


def escapes(cx: float, cy: float, limit: int) -> int:
    zx = zy = 0.0
    for i in range(limit):
        if zx * zx + zy * zy > 4.0:
            return i
        zx, zy = zx * zx - zy * zy + cx, 2 * zx * zy + cy
    return limit


@module.command
def mandelbrot(width: int, height: int) -> list[str]:
    shades = " .:-=+*#%@"
    rows = []
    for row in range(height):
        cy = row * 2.4 / height - 1.2
        rows.append("".join(shades[escapes(col * 3.0 / width - 2.0, cy, 45) // 5] for col in range(width)))
    return rows


class Tree:
    def __init__(self, left: Tree | None, right: Tree | None) -> None:
        self.left = left
        self.right = right

    def check(self) -> int:
        if self.left is None or self.right is None:
            return 1
        return 1 + self.left.check() + self.right.check()


def bottom_up(depth: int) -> Tree:
    if depth == 0:
        return Tree(None, None)
    return Tree(bottom_up(depth - 1), bottom_up(depth - 1))


def depths(lowest: int, highest: int) -> Iterator[tuple[int, int]]:
    for depth in range(lowest, highest + 1, 4):
        yield depth, 2 ** (highest - depth + lowest)


@module.command
def binary_trees(n: int) -> list[str]:
    lowest = 4
    highest = max(lowest + 2, n)
    out = [f"stretch tree of depth {highest + 1}\t check: {bottom_up(highest + 1).check()}"]
    long_lived = bottom_up(highest)
    for depth, count in depths(lowest, highest):
        check = sum(bottom_up(depth).check() for _ in range(count))
        out.append(f"{count}\t trees of depth {depth}\t check: {check}")
    out.append(f"long lived tree of depth {highest}\t check: {long_lived.check()}")
    return out


# case: nbody 0
# case: nbody 200
# case: spectral_norm 1
# case: spectral_norm 30
# case: fannkuch 1
# case: fannkuch 6
# case: mandelbrot 60 24
# case: binary_trees 6
