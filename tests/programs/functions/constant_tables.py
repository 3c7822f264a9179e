"""Module constants of every type, computed when the module is imported."""

from redisjit import Module

module = Module("constants")

SIZE = 3 * 7
RATIO = 1 / 3
ENABLED = True
NAME = b"redis" + b"jit"
TITLE = "title"
PAIR = (1, b"two")
TABLE = tuple(n * n for n in range(10))
NOTHING = None


@module.command
def all_of() -> tuple[int, float, bool, bytes, str, int, bytes, int]:
    return SIZE, RATIO, ENABLED, NAME, TITLE, PAIR[0], PAIR[1], len(TABLE)


@module.command
def square(n: int) -> int:
    return TABLE[n]


@module.command
def total() -> int:
    result = 0
    for n in TABLE:
        result += n
    return result


@module.command
def branch(n: int) -> int:
    if ENABLED and n in TABLE:
        return SIZE
    return -1


# case: all_of
# case: square 3
# case: square -1
# case: square 10
# case: total
# case: branch 9
# case: branch 10
