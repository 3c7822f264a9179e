"""Arguments that functions of the library cannot take."""

import hashlib
import math
import random

from redisjit import Module

module = Module("m")


@module.command
def seeded() -> float:
    return random.Random(0.5).random()


@module.command
def among() -> bytes:
    return random.choice({b"a", b"b"})


@module.command
def of_text(s: str) -> str:
    return hashlib.sha256(s).hexdigest()  # type: ignore[arg-type]


@module.command
def root(b: bytes) -> float:
    return math.sqrt(b)  # type: ignore[arg-type]


@module.command
def rounded(b: bytes) -> int:
    return round(b)  # type: ignore[call-overload, no-any-return]


@module.command
def largest(x: float) -> float:
    return max(0, x)
