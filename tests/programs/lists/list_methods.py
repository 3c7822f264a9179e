"""pop, insert, extend, clear, reverse, index errors."""

from redisjit import Module

module = Module("list_methods")


@module.command
def pop(n: int) -> tuple[int, list[int]]:
    items = list_of(n)
    last = items.pop()
    return last, items


@module.command
def pop_at(n: int, i: int) -> tuple[int, list[int]]:
    items = list_of(n)
    gone = items.pop(i)
    return gone, items


@module.command
def insert(n: int, i: int, v: int) -> list[int]:
    items = list_of(n)
    items.insert(i, v)
    return items


@module.command
def extend(n: int) -> list[int]:
    items = list_of(n)
    items.extend(list_of(n))
    items.extend([7, 8])
    items += [9]
    return items


@module.command
def extend_self(n: int) -> list[int]:
    items = list_of(n)
    items.extend(items)
    return items


def list_of(n: int) -> list[int]:
    items: list[int] = []
    for i in range(n):
        items.append(i + 1)
    return items


# case: pop 3
# case: pop 1
# case: pop 0
# case: pop_at 5 0
# case: pop_at 5 2
# case: pop_at 5 -1
# case: pop_at 5 -5
# case: pop_at 5 5
# case: pop_at 5 -6
# case: pop_at 0 0
# case: insert 3 0 9
# case: insert 3 1 9
# case: insert 3 3 9
# case: insert 3 100 9
# case: insert 3 -1 9
# case: insert 3 -100 9
# case: insert 0 0 9
# case: extend 2
# case: extend 0
# case: extend_self 3
