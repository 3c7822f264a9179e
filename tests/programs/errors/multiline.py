"""The line of an exception inside an expression of several lines."""

from redisjit import Module

module = Module("multiline")


@module.command
def call(n: int) -> int:
    return helper(
        n,
        1,
    )


def helper(n: int, m: int) -> int:
    total = m
    total += (
        10
        // n
    )
    return total


@module.command
def index(n: int) -> int:
    items = [
        1,
        2,
    ]
    return (
        1
        + items[n]
    )


@module.command
def text(b: bytes) -> list[int]:
    return [
        1,
        int(b),
        3,
    ]


# case: call 1
# case: call 0
# case: index 1
# case: index 2
# case: text 5
# case: text x
