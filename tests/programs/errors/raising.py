"""Exceptions that reach the client: type, text, line."""

from redisjit import Module, RedisError

module = Module("raising")


class Custom(Exception):
    pass


class Derived(Custom):
    """With a text of its own."""


@module.command
def value(n: int) -> int:
    if n == 1:
        raise ValueError("bad value")
    if n == 2:
        raise ValueError
    if n == 3:
        raise ValueError()
    if n == 4:
        raise ValueError(f"n is {n}")
    if n == 5:
        raise KeyError("missing")
    if n == 6:
        raise KeyError(b"bytes")
    if n == 7:
        raise RuntimeError("")
    if n == 8:
        raise Custom("mine")
    if n == 9:
        raise Derived
    if n == 10:
        raise IndexError("a" * 300)
    if n == 11:
        raise NotImplementedError("later")
    if n == 12:
        raise TypeError("wrong")
    if n == 13:
        raise ValueError("line one\nline two\r\nthree")
    return n


def inner(n: int) -> int:
    return 100 // n


def outer(n: int) -> int:
    return inner(n) + 1


@module.command
def deep(n: int) -> int:
    return outer(n)


@module.command
def redis(text: str) -> None:
    raise RedisError(text)


@module.command
def fixed(n: int) -> int:
    if n > 0:
        raise RedisError("WRONGPASS no such user")
    raise RedisError("ERR " + "x")


# case: value 0
# case: value 1
# case: value 2
# case: value 3
# case: value 4
# case: value 5
# case: value 6
# case: value 7
# case: value 8
# case: value 9
# case: value 10
# case: value 11
# case: value 12
# case: value 13
# case: deep 5
# case: deep 0
# case: redis "NOAUTH go away"
# case: redis "h\xc3\xa9"
# case: fixed 1
# case: fixed 0
