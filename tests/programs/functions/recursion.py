"""Recursion: direct, mutual, and without end."""

from redisjit import Module

module = Module("recursion")


def factorial(n: int) -> int:
    return 1 if n <= 1 else n * factorial(n - 1)


def is_even(n: int) -> bool:
    return True if n == 0 else is_odd(n - 1)


def is_odd(n: int) -> bool:
    return False if n == 0 else is_even(n - 1)


def ackermann(m: int, n: int) -> int:
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n: int, source: bytes, target: bytes, spare: bytes, moves: list[bytes]) -> None:
    if n == 0:
        return
    hanoi(n - 1, source, spare, target, moves)
    moves.append(source + target)
    hanoi(n - 1, spare, target, source, moves)


def endless(n: int) -> int:
    return endless(n + 1) + 1


def endless_bytes(b: bytes) -> bytes:
    return endless_bytes(b + b"x")


@module.command
def fact(n: int) -> int:
    return factorial(n)


@module.command
def even(n: int) -> bool:
    return is_even(n)


@module.command
def ack(m: int, n: int) -> int:
    return ackermann(m, n)


@module.command
def moves(n: int) -> list[bytes]:
    out: list[bytes] = []
    hanoi(n, b"A", b"B", b"C", out)
    return out


@module.command
def forever(n: int) -> int:
    return endless(n)


@module.command
def forever_bytes(b: bytes) -> bytes:
    return endless_bytes(b)


@module.command
def survived(n: int) -> bytes:
    try:
        return str(endless(n)).encode()
    except RecursionError:
        return b"too deep"


# case: fact 5
# case: fact 20
# case: fact 21 # overflow
# case: even 100
# case: even 101
# case: ack 2 3
# case: moves 3
# case: moves 0
# case: forever 0
# case: forever_bytes a
# case: survived 0
