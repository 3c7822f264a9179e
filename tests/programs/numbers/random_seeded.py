"""Random(seed): the same numbers as CPython's for the same seed, in every method."""

import random
from random import Random

from redisjit import Module

module = Module("random_seeded")


@module.command
def first(seed: int) -> list[float]:
    r = Random(seed)
    return [r.random() for _ in range(5)]


@module.command
def far(seed: int, n: int) -> float:
    r = random.Random(seed)
    for _ in range(n):
        r.random()
    return r.random()


@module.command
def text(s: str, b: bytes) -> list[float]:
    return [Random(s).random(), Random(b).random(), Random(b"").random(), Random("é" * 100).random()]


@module.command
def bits(seed: int) -> list[int]:
    r = Random(seed)
    return [r.getrandbits(k) for k in range(64)] + [len(r.randbytes(n)) for n in range(9)] + [r.getrandbits(5)]


@module.command
def octets(seed: int, n: int) -> bytes:
    return Random(seed).randbytes(n)


@module.command
def ranges(seed: int) -> list[int]:
    r = Random(seed)
    out: list[int] = []
    for n in range(1, 40):
        out += [
            r.randrange(n),
            r.randrange(-n, n),
            r.randrange(5, 100, n),
            r.randrange(100, 5, -n),
            r.randint(-n, n * n),
        ]
    out += [r.randrange(9223372036854775807), r.randint(-9223372036854775808, 5), r.randint(3, 3)]
    return out


@module.command
def between(a: int, b: int) -> int:
    return Random(1).randint(a, b)


@module.command
def stepping(a: int, b: int, c: int) -> int:
    return Random(1).randrange(a, b, c)


@module.command
def upto(n: int) -> int:
    return Random(1).randrange(n)


@module.command
def shuffled(seed: int, n: int) -> list[int]:
    items = list(range(n))
    r = Random(seed)
    r.shuffle(items)
    return items


@module.command
def words(seed: int, *names: bytes) -> list[bytes]:
    r = Random(seed)
    items = list(names)
    r.shuffle(items)
    return [*items, r.choice(items), r.choice(names), r.choice([b"x"]), *r.sample(items, 2), *r.choices(names, k=3)]


@module.command
def picked(seed: int) -> list[int]:
    r = Random(seed)
    out = [r.choice(range(10, 20)), r.choice(b"abc"), ord(r.choice("héllo")), r.choice((4, 5, 6))]
    return out + r.sample(range(1000000000000), 10) + r.sample(range(10), 10) + r.sample(range(90, 3, -7), k=4)


@module.command
def sampled(seed: int, n: int, k: int) -> list[int]:
    return Random(seed).sample([i * i for i in range(n)], k)


@module.command
def weighted(seed: int, k: int) -> list[str]:
    r = Random(seed)
    names = ["a", "b", "c", "d"]
    return (
        r.choices(names, k=k)
        + r.choices(names, [1, 2, 3, 4], k=k)
        + r.choices(names, weights=[0.5, 0.0, 0.25, 0.25], k=k)
        + r.choices(names, cum_weights=[1, 1, 1, 5], k=k)
    )


@module.command
def weights(a: float, b: float) -> list[int]:
    return Random(3).choices([1, 2], [a, b], k=4)


@module.command
def distributions(seed: int) -> list[float]:
    r = Random(seed)
    out: list[float] = []
    for i in range(20):
        out += [r.gauss(0, 1), r.gauss(10.0, 2), r.gauss(mu=1), r.normalvariate(5, 0.5), r.expovariate(1.5)]
        out += [
            r.uniform(1, 6),
            r.uniform(-0.5, 0.5),
            r.uniform(9007199254740993, i),
            r.triangular(),
            r.triangular(0, 10, 3),
        ]
        out += [r.lognormvariate(0, 0.25), r.paretovariate(3), r.weibullvariate(1, 1.5), r.triangular(1.0, 1, 1)]
    r.gauss(0, 1)
    r.seed(seed)
    out.append(r.gauss(0, 1))
    return out


@module.command
def none() -> bytes:
    empty: list[bytes] = []
    return Random(1).choice(empty)


@module.command
def reseeded(n: int, s: str) -> list[int]:
    """The module's own generator, seeded, gives the same numbers too."""
    random.seed(n)
    out = [random.randint(1, 100) for _ in range(5)]
    random.seed(s)
    out += [random.randrange(1000), random.getrandbits(40), random.choice([1, 2, 3]), random.choices([4, 5])[0]]
    items = [1, 2, 3, 4, 5]
    random.shuffle(items)
    return out + items + random.sample(items, 3) + [int(random.random() * 1000), int(random.uniform(1, 50))]


def draw(r: Random, n: int) -> int:
    return r.randrange(n)


@module.command
def passed(seed: int) -> tuple[int, int, int]:
    r = Random(seed)
    s = r
    return draw(r, 100), draw(s, 100), r.randrange(100)


# case: first 0
# case: first 1
# case: first -1
# case: first 42
# case: first 4294967295
# case: first 4294967296
# case: first 9223372036854775807
# case: first -9223372036854775808
# case: far 7 2000
# case: text hello hello
# case: text "" "\x00\xff"
# case: text "a" {b"x"*3000}
# case: bits 5
# case: bits 6
# case: octets 1 0
# case: octets 1 1
# case: octets 2 10
# case: octets 3 1001
# case: octets 3 -1
# case: ranges 1
# case: ranges 2
# case: between 5 4
# case: between 5 5
# case: between 1 -100
# case: stepping 1 10 0
# case: stepping 1 10 -1
# case: stepping 1 10 20
# case: stepping 10 1 1
# case: upto 0
# case: upto -3
# case: upto 1
# case: shuffled 1 10
# case: shuffled 2 0
# case: shuffled 2 1
# case: shuffled 3 500
# case: words 1 a b c d e
# case: words 2 x y
# case: words 2 x
# case: picked 1
# case: picked 77
# case: sampled 1 10 3
# case: sampled 1 1000 5
# case: sampled 1 1000 6
# case: sampled 1 1000 300
# case: sampled 1 100 100
# case: sampled 1 85 20
# case: sampled 1 84 20
# case: sampled 1 3 4
# case: sampled 1 3 -1
# case: sampled 1 0 0
# case: weighted 1 10
# case: weighted 2 0
# case: weights 1 1
# case: weights 0 0
# case: weights -1 0.5
# case: weights inf 1
# case: distributions 1
# case: distributions 12345
# case: none
# case: reseeded 1 abc
# case: reseeded -5 ""
# case: passed 9
