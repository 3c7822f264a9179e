"""Randomness and clocks of Python's library, in helpers, methods and nested calls."""

import os
import random
import secrets
import time
from time import time as now
from dataclasses import dataclass

from redisjit import Hash, Module, String

module = Module("m")


@module.command
def direct(key: Hash) -> None:
    key[b"x"] = os.urandom(4)


@module.command
def chosen(key: String) -> None:
    key.set(random.choice([b"a", b"b"]))


def helper() -> int:
    return random.randint(1, 6)


def deeper(n: int) -> int:
    return helper() + n


@module.command
def through_helpers(key: String) -> int:
    return key.incr(deeper(1))


@dataclass
class Dice:
    sides: int

    def roll(self) -> int:
        return random.randrange(self.sides)


@module.command
def by_method(key: String) -> int:
    return key.incr(Dice(6).roll())


@module.command
def clock(key: String) -> None:
    if now() > 5.0:
        key.set(b"late")


@module.command
def token(key: String) -> None:
    key.set(secrets.token_hex(8).encode())


@module.command
def own(key: String) -> int:
    return key.incr(random.Random().randrange(5))


@module.command
def shuffled(key: String) -> None:
    items = [b"a", b"b"]
    random.shuffle(items)
    key.set(items[0])


@module.command
def in_lambda(key: String) -> None:
    items = sorted([3, 1, 2], key=lambda n: time.time_ns() % n)
    key.incr(items[0])
