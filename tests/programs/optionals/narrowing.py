"""`X | None`: made, passed on, narrowed."""

from redisjit import Module

module = Module("narrowing")


def half(n: int) -> int | None:
    if n % 2:
        return None
    return n // 2


@module.command
def if_else(n: int) -> int:
    h = half(n)
    if h is None:
        return -1
    return h + 1


@module.command
def if_not(n: int) -> int:
    h = half(n)
    if h is not None:
        return h * 10
    else:
        return 0


@module.command
def early(n: int) -> bytes:
    h = half(n)
    if h is None:
        raise ValueError("odd")
    return b"x" * h


@module.command
def conditional(n: int) -> int:
    h = half(n)
    return h if h is not None else n


@module.command
def both(a: int, b: int) -> int:
    x = half(a)
    y = half(b)
    if x is not None and y is not None:
        return x + y
    if x is None and y is None:
        return -2
    return -1


@module.command
def loop(n: int) -> list[int]:
    steps: list[int] = []
    current: int | None = n
    while current is not None:
        steps.append(current)
        if current == 0:
            break
        current = half(current)
    return steps


@module.command
def replies(n: int) -> int | None:
    return half(n)


@module.command
def or_default(n: int) -> int:
    return half(n) or 99


# case: if_else 4
# case: if_else 5
# case: if_not 4
# case: if_not 5
# case: early 4
# case: early 5
# case: conditional 8
# case: conditional 9
# case: both 2 4
# case: both 2 5
# case: both 1 3
# case: loop 48
# case: loop 0
# case: loop 7
# case: replies 3
# case: replies 0
# case: or_default 0
# case: or_default 1
# case: or_default 6
