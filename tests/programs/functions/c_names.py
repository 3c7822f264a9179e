"""Functions that have the names of C's: the code around them still calls C's own."""

import math

from redisjit import Module

module = Module("c_names")


def memcpy(n: int) -> int:
    return n + 1


def strlen(text: str) -> int:
    return len(text) * 2


def malloc(n: int) -> list[int]:
    return [n] * 3


def sin(x: float) -> float:
    return x + 1


def floor(x: float) -> float:
    return x - 1


def fmod(a: float, b: float) -> float:
    return a % b


@module.command
def memset(n: int) -> tuple[int, list[int], bytes]:
    return memcpy(n), malloc(n), b"x" * n + bytes(n)


@module.command
def pow(x: float, y: float) -> tuple[float, float, float, float]:
    return x**y, sin(x), math.sin(x), math.pow(x, y)


@module.command
def snprintf(x: float) -> tuple[str, int, float, int]:
    return f"{x}", strlen(f"{x:.2f}"), floor(x), math.floor(x)


@module.command
def memcmp(a: bytes, b: bytes) -> tuple[bool, bool, int]:
    return a == b, a < b, a.find(b)


@module.command
def strtod(text: str) -> tuple[float, float]:
    return float(text), fmod(float(text), 7.0)


@module.command
def exp(n: int) -> float:
    return math.exp(n) + math.hypot(n, n)


# case: memset 5
# case: memset 0
# case: pow 2 0.5
# case: snprintf 2.75
# case: memcmp abc b
# case: memcmp abc abc
# case: strtod 1e3
# case: strtod nope
# case: exp 2
