"""Default arguments and keywords, of every type, positions mixed, defaults from constants."""

from redisjit import Module

module = Module("defaults")

LIMIT = 7
NAME = b"const"


def many(a: int, b: bytes = b"b", c: float = 1.5, d: int | None = None, e: bool = True, f: str = "text", g: int = LIMIT) -> bytes:
    return f"{a}|{c}|{d}|{e}|{f}|{g}|".encode() + b


def last(items: list[int], start: int = -1, *, only: bool = False, name: bytes = NAME) -> bytes:
    return name + str(items[start]).encode() + (b"!" if only else b"")


def recursive(n: int, acc: bytes = b"") -> bytes:
    if n <= 0:
        return acc
    return recursive(n - 1, acc=acc + str(n).encode())


@module.command
def forms(n: int) -> list[bytes]:
    return [
        many(n),
        many(n, b"x"),
        many(n, d=n),
        many(d=None, a=n, b=b"k"),
        many(n, b"x", 2.0, 3, False, "é", 1),
        many(g=n, f="f", e=n > 0, d=1, c=-0.0, b=b"", a=0),
    ]


@module.command
def keyword_only(n: int) -> list[bytes]:
    items = [1, 2, 3]
    return [last(items), last(items, n), last(items, only=True), last(items, name=b"n", start=n), last(start=0, items=[n])]


@module.command
def owned(n: int) -> bytes:
    return recursive(n) + recursive(2, b"start".upper())


@module.command
def folded(n: int) -> tuple[int, int]:
    def inner(x: int, y: int = ~9223372036854775807, *, z: int = (1 << 5 % 3) - 2) -> int:
        return x + y // 2 + z

    return inner(n), inner(n, z=0)


# case: folded 5
# case: forms 1
# case: forms -1
# case: keyword_only 0
# case: keyword_only 3
# case: owned 12
# case: owned 0
