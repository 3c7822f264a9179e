"""k-means, a bloom filter by hand, reservoir sampling, Monte Carlo, simulated annealing, statistics, HyperLogLog."""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from redisjit import Hash, Module

module = Module("sampling")


class Point(NamedTuple):
    x: float
    y: float

    def distance(self, other: Point) -> float:
        return math.hypot(self.x - other.x, self.y - other.y)


def cloud(rng: random.Random, centre: Point, n: int) -> Iterator[Point]:
    for _ in range(n):
        yield Point(rng.gauss(centre.x, 1.0), rng.gauss(centre.y, 1.0))


def middle(points: list[Point]) -> Point:
    return Point(math.fsum(p.x for p in points) / len(points), math.fsum(p.y for p in points) / len(points))


@module.command
def k_means(seed: int, k: int, n: int) -> tuple[list[str], int, list[int]]:
    rng = random.Random(seed)
    points = [p for i in range(k) for p in cloud(rng, Point(i * 10.0, i % 2 * 10.0), n)]
    centres = rng.sample(points, k)
    rounds = 0
    while True:
        rounds += 1
        groups: list[list[Point]] = [[] for _ in centres]
        for p in points:
            nearest = min(range(k), key=lambda i: centres[i].distance(p))
            groups[nearest].append(p)
        moved = [middle(group) if group else centre for group, centre in zip(groups, centres)]
        if moved == centres or rounds > 50:
            break
        centres = moved
    return sorted(f"{c.x:.6f} {c.y:.6f}" for c in centres), rounds, sorted(len(g) for g in groups)


class Bloom:
    def __init__(self, bits: int, hashes: int) -> None:
        self.bits = bits
        self.hashes = hashes
        self.data = bytearray((bits + 7) // 8)

    def places(self, item: bytes) -> Iterator[int]:
        digest = hashlib.sha256(item).digest()
        first = int.from_bytes(digest[:7], "little")
        second = int.from_bytes(digest[8:15], "little") | 1
        for i in range(self.hashes):
            yield (first + i * second) % self.bits

    def add(self, item: bytes) -> bool:
        new = False
        for place in self.places(item):
            byte, bit = divmod(place, 8)
            if not self.data[byte] >> bit & 1:
                self.data[byte] |= 1 << bit
                new = True
        return new

    def __contains__(self, item: bytes) -> bool:
        return all(self.data[place // 8] >> place % 8 & 1 for place in self.places(item))


@module.command
def bloom(n: int, bits: int) -> tuple[int, int, int, str]:
    found = Bloom(bits, 4)
    added = sum(found.add(b"item %d" % i) for i in range(n))
    missing = sum(b"item %d" % i not in found for i in range(n))
    false = sum(1 for i in range(n, 2 * n) if b"item %d" % i in found)
    return added, missing, false, bytes(found.data).hex()[:40]


def reservoir(items: Iterable[int], k: int, rng: random.Random) -> list[int]:
    kept: list[int] = []
    for i, item in enumerate(items):
        if i < k:
            kept.append(item)
        elif (j := rng.randrange(i + 1)) < k:
            kept[j] = item
    return kept


@module.command
def reservoirs(seed: int, n: int, k: int) -> list[int]:
    return sorted(reservoir([i * i for i in range(n)], k, random.Random(seed)))


@module.command
def circle(seed: int, n: int) -> float:
    rng = random.Random(seed)
    inside = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(n))
    return 4 * inside / n


@module.command
def salesman(seed: int, cities: int, steps: int) -> tuple[str, str]:
    rng = random.Random(seed)
    places = [Point(rng.uniform(0, 100), rng.uniform(0, 100)) for _ in range(cities)]

    def length(tour: list[int]) -> float:
        return math.fsum(places[a].distance(places[b]) for a, b in zip(tour, tour[1:] + tour[:1]))

    tour = list(range(cities))
    before = now = length(tour)
    heat = 100.0
    for _ in range(steps):
        i, j = sorted(rng.sample(range(cities), 2))
        candidate = tour[:i] + tour[i : j + 1][::-1] + tour[j + 1 :]
        after = length(candidate)
        if after < now or rng.random() < math.exp((now - after) / heat):
            tour, now = candidate, after
        heat *= 0.99
    return f"{before:.3f}", f"{now:.3f}"


@dataclass
class Summary:
    count: int
    mean: float
    deviation: float
    median: float
    quartiles: tuple[float, float]


@module.command
def summary(*values: float) -> Summary:
    ordered = sorted(values)
    n = len(ordered)
    mean = math.fsum(ordered) / n
    deviation = math.sqrt(math.fsum((v - mean) ** 2 for v in ordered) / (n - 1))

    def at(share: float) -> float:
        place = share * (n - 1)
        low = math.floor(place)
        high = math.ceil(place)
        return ordered[low] + (ordered[high] - ordered[low]) * (place - low)

    return Summary(n, mean, deviation, at(0.5), (at(0.25), at(0.75)))


class HyperLogLog:
    def __init__(self, bits: int) -> None:
        self.bits = bits
        self.registers = [0] * (1 << bits)

    def add(self, item: bytes) -> None:
        value = int.from_bytes(hashlib.blake2b(item, digest_size=7).digest(), "big")
        index = value & (1 << self.bits) - 1
        rest = value >> self.bits
        rank = 1
        while rest & 1 == 0 and rank < 48:
            rank += 1
            rest >>= 1
        self.registers[index] = max(self.registers[index], rank)

    def count(self) -> int:
        m = len(self.registers)
        alpha = 0.7213 / (1 + 1.079 / m)
        estimate = alpha * m * m / math.fsum(2.0**-r for r in self.registers)
        empty = self.registers.count(0)
        if estimate <= 2.5 * m and empty:
            estimate = m * math.log(m / empty)
        return round(estimate)


@module.command
def distinct(n: int, bits: int) -> tuple[int, int]:
    log = HyperLogLog(bits)
    for i in range(n):
        log.add(str(i % 700).encode())
    return log.count(), max(log.registers)


@module.command
def tally(key: Hash, text: str) -> dict[bytes, int]:
    """Counts of words, kept in a hash."""
    for word in text.lower().split():
        name = word.strip(".,;!?").encode()
        if name:
            key[name] = str(int(key.get(name, b"0")) + 1).encode()
    return {name: int(value) for name, value in sorted(key.items())}


# case: k_means 1 3 20
# case: k_means 7 1 5
# case: k_means 42 5 30
# case: bloom 100 1000
# case: bloom 10 64
# case: bloom 0 8
# case: reservoirs 1 100 5
# case: reservoirs 2 3 5
# case: circle 1 5000
# case: salesman 3 12 300
# case: summary 1 2 3 4 5.5
# case: summary 3 1
# case: summary 1
# case: distinct 100 6
# case: distinct 5000 8
# case: tally w "The cat. The dog, the END!"
# case: tally w "cat ... dog"
