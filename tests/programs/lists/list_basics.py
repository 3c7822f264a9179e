"""Lists: append, index, assignment, length, truth."""

from redisjit import Module

module = Module("list_basics")


@module.command
def build(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        out.append(i * i)
    return out


@module.command
def at(i: int) -> int:
    items = [10, 20, 30]
    return items[i]


@module.command
def put(i: int, v: int) -> list[int]:
    items = [10, 20, 30]
    items[i] = v
    return items


@module.command
def add_at(i: int, v: int) -> list[int]:
    items = [10, 20, 30]
    items[i] += v
    return items


@module.command
def sizes(n: int) -> tuple[int, bool, bool]:
    items = [0] * n
    return len(items), bool(items), not items


@module.command
def alias(v: int) -> list[int]:
    a = [1, 2]
    b = a
    b.append(v)
    return a


@module.command
def rebind(v: int) -> tuple[list[int], list[int]]:
    a = [1, 2]
    b = a
    a = a + [v]
    return a, b


# case: build 0
# case: build 5
# case: build 100
# case: at 0
# case: at 2
# case: at -1
# case: at -3
# case: at 3
# case: at -4
# case: put 0 5
# case: put -1 5
# case: put 3 5
# case: put -4 5
# case: add_at 1 5
# case: add_at 7 5
# case: sizes 0
# case: sizes 3
# case: sizes -3
# case: alias 9
# case: rebind 9
