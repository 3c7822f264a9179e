"""range in all its forms, its bounds evaluated once, its variable afterwards."""

from redisjit import Module

module = Module("ranges")


@module.command
def one(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        out.append(i)
    return out


@module.command
def two(a: int, b: int) -> list[int]:
    out: list[int] = []
    for i in range(a, b):
        out.append(i)
    return out


@module.command
def three(a: int, b: int, step: int) -> list[int]:
    out: list[int] = []
    for i in range(a, b, step):
        out.append(i)
    return out


@module.command
def down(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n, 0, -2):
        out.append(i)
    for i in reversed(range(n)):
        out.append(i)
    return out


@module.command
def changed(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        n = 0
        i += 10
        out.append(i)
    out.append(n)
    return out


@module.command
def after(n: int) -> int:
    i = -1
    for i in range(n):
        pass
    return i


@module.command
def near_the_end() -> list[int]:
    out: list[int] = []
    for i in range(9223372036854775805, 9223372036854775807):
        out.append(i)
    for i in range(9223372036854775800, 9223372036854775807, 5):
        out.append(i)
    for i in range(-9223372036854775807, -9223372036854775808, -1):
        out.append(i)
    return out


# case: one 0
# case: one 3
# case: one -3
# case: two 2 5
# case: two 5 2
# case: two -2 2
# case: three 0 10 3
# case: three 10 0 -3
# case: three 0 10 -1
# case: three 0 10 100
# case: three 0 10 0
# case: three 0 9223372036854775807 4611686018427387904
# case: three 0 -9223372036854775808 -4611686018427387904
# case: down 5
# case: down 0
# case: changed 3
# case: after 0
# case: after 5
# case: near_the_end
