"""Everyday computing: vectors, histograms, Markov chains, cards, rate limits, roots, integrals, bits, distances."""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from redisjit import Hash, Module

module = Module("everyday")


@dataclass
class Vec:
    x: float
    y: float

    def __add__(self, o: Vec) -> Vec:
        return Vec(self.x + o.x, self.y + o.y)

    def __mul__(self, k: float) -> Vec:
        return Vec(self.x * k, self.y * k)

    @property
    def norm(self) -> float:
        return math.hypot(self.x, self.y)

    def rotated(self, angle: float) -> Vec:
        c, s = math.cos(angle), math.sin(angle)
        return Vec(c * self.x - s * self.y, s * self.x + c * self.y)


@module.command
def spin(n: int) -> list[str]:
    v = Vec(1.0, 0.0)
    out = []
    for i in range(n):
        v = v.rotated(math.pi / 6) * 1.1 + Vec(0.01, 0.0)
        out.append(f"{v.x:+.4f} {v.y:+.4f} {v.norm:.3e}")
    return out


@module.command
def histogram(seed: int, n: int) -> dict[int, int]:
    rng = random.Random(seed)
    counts = Counter(math.floor(rng.gauss(0, 2)) for _ in range(n))
    return dict(sorted(counts.items()))


@module.command
def markov(seed: int, n: int, *words: str) -> str:
    table: defaultdict[str, list[str]] = defaultdict(list)
    for a, b in zip(words, words[1:]):
        table[a].append(b)
    rng = random.Random(seed)
    word = words[0]
    out = [word]
    for _ in range(n):
        if not table[word]:
            break
        word = rng.choice(table[word])
        out.append(word)
    return " ".join(out)


@module.command
def shuffle_deck(seed: int) -> list[str]:
    deck = [f"{rank}{suit}" for suit in "SHDC" for rank in "23456789TJQKA"]
    rng = random.Random(seed)
    rng.shuffle(deck)
    hands = {name: deck[i * 5 : (i + 1) * 5] for i, name in enumerate(("ann", "bob"))}
    return [f"{name}: {' '.join(sorted(hand))}" for name, hand in hands.items()]


@module.command
def rate(key: Hash, user: bytes, limit: int, now: float) -> tuple[bool, float]:
    """A token bucket: one more token every second, up to the limit."""
    kept = key.get(user)
    if kept is None:
        tokens, last = float(limit), now
    else:
        tokens, last = map(float, kept.split(b":"))
    tokens = min(float(limit), tokens + now - last)
    allowed = tokens >= 1
    if allowed:
        tokens -= 1
    key[user] = f"{tokens}:{now}".encode()
    return allowed, tokens


@module.command
def quad(a: float, b: float, c: float) -> list[float]:
    d = b * b - 4 * a * c
    if d < 0:
        return []
    r = math.sqrt(d)
    return sorted({(-b - r) / (2 * a), (-b + r) / (2 * a)})


def simpson(f: Callable[[float], float], a: float, b: float, n: int) -> float:
    step = (b - a) / (2 * n)
    odd = sum(f(a + step * i) for i in range(1, 2 * n, 2))
    even = sum((f(a + step * i) for i in range(2, 2 * n, 2)), 0.0)
    return step / 3 * (f(a) + 4 * odd + 2 * even + f(b))


@module.command
def integrate(n: int, k: float) -> list[str]:
    return [
        f"{area:.10f}"
        for area in (
            simpson(math.sin, 0.0, math.pi, n),
            simpson(lambda x: x**2 * k, 0.0, 3.0, n),
            simpson(lambda x: math.exp(-x * x), -1.0, 1.0, n),
        )
    ]


@module.command
def newton(x: float) -> float:
    guess = x or 1.0
    while not math.isclose(guess * guess, x, rel_tol=1e-12):
        guess = (guess + x / guess) / 2
    return guess


@module.command
def bits(n: int) -> tuple[str, str, int, bool]:
    return f"{n:b}", f"{n:#x}", n.bit_count(), n & (n - 1) == 0


@module.command
def gray(n: int) -> list[str]:
    return [f"{i ^ (i >> 1):0{n}b}" for i in range(1 << n)]


@module.command
def pascal(n: int) -> list[list[int]]:
    return [[math.comb(i, j) for j in range(i + 1)] for i in range(n)]


@module.command
def distance(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    p1, p2 = map(math.radians, (lat1, lat2))
    dp, dl = p2 - p1, math.radians(lon2 - lon1)
    a = math.sin(dp / 2) ** 2 + math.cos(p1) * math.cos(p2) * math.sin(dl / 2) ** 2
    return round(2 * 6371 * math.asin(math.sqrt(a)), 3)


@module.command
def stats(*xs: float) -> dict[str, float]:
    n = len(xs)
    mean = sum(xs) / n
    var = sum((x - mean) ** 2 for x in xs) / n
    return {"mean": mean, "sd": var**0.5, "min": min(xs), "max": max(xs)}


# case: spin 8
# case: histogram 1 200
# case: markov 3 20 the cat saw the dog and the dog saw a cat and a dog
# case: markov 1 5 one
# case: shuffle_deck 5
# case: rate k ada 2 100
# case: rate k ada 2 100.25
# case: rate k ada 2 100.5
# case: rate k bob 2 100.5
# case: rate k ada 2 200
# case: quad 1 -3 2
# case: quad 1 2 1
# case: quad 1 0 1
# case: quad 0 1 1
# case: integrate 10 0.5
# case: newton 2
# case: newton 1e10
# case: bits 255
# case: bits 64
# case: gray 3
# case: pascal 8
# case: distance 48.8566 2.3522 52.52 13.405
# case: stats 1 2 4
