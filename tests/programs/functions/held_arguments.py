"""Arguments passed through functions: kept, returned, changed, dropped."""

from redisjit import Module

module = Module("held_arguments")


def same(b: bytes) -> bytes:
    return b


def first(a: bytes, b: bytes) -> bytes:
    return a


def store(into: list[bytes], b: bytes) -> int:
    into.append(b)
    return len(into)


def fresh(n: int) -> list[bytes]:
    return [b"f" * n]


def replaced(b: bytes) -> bytes:
    b = b + b"!"
    return b


@module.command
def passed(b: bytes) -> list[bytes]:
    return [same(same(b)), first(b, b + b"x"), first(b + b"y", b), replaced(replaced(b))]


@module.command
def stored(b: bytes) -> tuple[int, list[bytes]]:
    kept: list[bytes] = []
    n = store(kept, b) + store(kept, b + b"1") + store(kept, same(b[1:]))
    return n, kept


@module.command
def dropped(n: int) -> int:
    fresh(n)
    _ = fresh(n)
    return len(fresh(n)[0]) + len(same(b"z" * n))


@module.command
def twice(b: bytes) -> bytes:
    x = same(b + b"-")
    return x + x


# case: passed abc
# case: passed ""
# case: stored abc
# case: stored ""
# case: dropped 5
# case: dropped 0
# case: twice ab
