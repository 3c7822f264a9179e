"""Functions that return from within loops and branches, and return nothing."""

from redisjit import Module

module = Module("returns")


@module.command
def nothing(n: int) -> None:
    if n > 3:
        return
    n += 1


@module.command
def explicit(n: int) -> None:
    if n:
        return None
    return


@module.command
def nested(n: int) -> int:
    for i in range(10):
        while True:
            if i * i > n:
                return i
            break
    return -1


@module.command
def passes(n: int) -> int:
    if n:
        pass
    for _ in range(n):
        pass
    return n


@module.command
def constants(n: int) -> bool:
    if n == 0:
        return True
    if n == 1:
        return False
    return n > 5 and n < 10


# case: nothing 1
# case: nothing 5
# case: explicit 0
# case: explicit 1
# case: nested 10
# case: nested 1000
# case: passes 2
# case: constants 0
# case: constants 1
# case: constants 7
