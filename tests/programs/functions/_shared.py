"""Functions and constants that a program imports."""

LIMIT = 100
NAMES = (b"zero", b"one", b"two")


class TooLarge(ValueError):
    """Raised by `check`."""


def clamp(n: int, low: int = 0, high: int = LIMIT) -> int:
    return low if n < low else high if n > high else n


def check(n: int) -> int:
    if n > LIMIT:
        raise TooLarge(f"{n} is above {LIMIT}")
    return n


def name_of(n: int) -> bytes:
    return NAMES[n]
