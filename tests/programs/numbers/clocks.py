"""Clocks, the server's randomness, `random` without a seed: what can be said of numbers that differ every time."""

import os
import random
import secrets
import time

from redisjit import Hash, Module

module = Module("clocks")


@module.command
def clocks() -> tuple[bool, bool, bool, bool, bool]:
    now = time.time()
    ns = time.time_ns()
    start = time.monotonic()
    start_ns = time.monotonic_ns()
    first = time.perf_counter()
    first_ns = time.perf_counter_ns()
    total = 0
    for i in range(1000):
        total += i
    return (
        1.6e9 < now < 1e10 and abs(now - ns / 1e9) < 5,
        0 <= time.monotonic() - start < 60,
        time.monotonic_ns() >= start_ns and total > 0,
        time.perf_counter() >= first and time.perf_counter_ns() >= first_ns,
        time.process_time() >= 0.0 and time.process_time_ns() >= 0,
    )


@module.command
def draws(n: int) -> tuple[bool, bool, bool, bool, bool]:
    inside = True
    for _ in range(n):
        inside = inside and 0.0 <= random.random() < 1.0 and 1 <= random.randint(1, 6) <= 6
        inside = inside and random.choice((3, 5, 7)) in (3, 5, 7) and 0 <= random.randrange(4) < 4
        inside = inside and 2.0 <= random.uniform(2, 3) <= 3.0
    items = [1, 2, 3, 4]
    random.shuffle(items)
    own = random.Random()
    return (
        inside,
        items[0] + items[1] + items[2] + items[3] == 10,
        own.random() != random.random(),
        len(random.sample(items, 2)) == 2,
        random.getrandbits(60) != random.getrandbits(60),
    )


@module.command
def tokens(n: int) -> list[int]:
    return [
        len(os.urandom(n)),
        len(secrets.token_bytes(n)),
        len(secrets.token_bytes()),
        len(secrets.token_hex(n)),
        len(secrets.token_hex()),
        len(secrets.token_urlsafe(n)),
        len(secrets.token_urlsafe(None)),
        secrets.randbelow(n + 1) // (n + 1),
        secrets.randbits(n) >> n,
        secrets.choice([5]),
        int(secrets.compare_digest(b"a", b"a")),
    ]


@module.command
def below(n: int) -> int:
    return secrets.randbelow(n) * 0


@module.command
def urandom(n: int) -> int:
    return len(os.urandom(n))


class Dice:
    def __init__(self, sides: int) -> None:
        self.sides = sides

    def roll(self) -> int:
        return random.randint(1, self.sides)


@module.command(replicate="effects")
def keep(key: Hash, sides: int) -> bool:
    value = Dice(sides).roll()
    key[b"roll"] = b"%d" % value if value < 0 else b"rolled"
    return 1 <= value <= sides


# case: clocks
# case: draws 100
# case: tokens 0
# case: tokens 5
# case: tokens 16
# case: below 0
# case: below -1
# case: urandom -1
# case: keep h 6
