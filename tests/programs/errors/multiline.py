"""The line of an exception inside an expression of several lines."""

from collections.abc import Iterator

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


def below(n: int) -> Iterator[int]:
    yield from range(n)


@module.command
def targets(n: int, way: int) -> int:
    a = b = 0
    items = list(range(n))
    if way == 0:
        a, b = (
            items
        )
    elif way == 1:
        (
            a,
            b,
        ) = items
    elif way == 2:
        a, *c, b = (
            items
        )
    elif way == 3:
        a, b = (
            below(n)
        )
    else:
        for i, (
            a, b
        ) in enumerate(
            [items]
        ):
            pass
    return a + b


# case: targets 2 0
# case: targets 3 0
# case: targets 1 1
# case: targets 3 1
# case: targets 4 2
# case: targets 1 2
# case: targets 3 3
# case: targets 1 3
# case: targets 2 4
# case: targets 3 4
# case: call 1
# case: call 0
# case: index 1
# case: index 2
# case: text 5
# case: text x
