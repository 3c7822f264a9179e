"""zip(*rows): columns of rows of any kind."""

from redisjit import Module

module = Module("columns")


@module.command
def turned(rows: int, columns: int) -> list[tuple[int, ...]]:
    matrix = [[r * 10 + c for c in range(columns)] for r in range(rows)]
    return list(zip(*matrix))


@module.command
def rotated(rows: int, columns: int) -> list[list[int]]:
    matrix = [[r * 10 + c for c in range(columns)] for r in range(rows)]
    return [list(column) for column in zip(*matrix[::-1])]


@module.command
def texts(*words: str) -> list[str]:
    return ["".join(column) for column in zip(*words)]


@module.command
def shared(*words: bytes) -> int:
    """The length of the common prefix."""
    count = 0
    for column in zip(*words):
        if len(set(column)) > 1:
            break
        count += 1
    return count


@module.command
def pairs(*values: tuple[int, int]) -> list[int]:
    return [sum(column) for column in zip(*values)]


@module.command
def uneven(n: int) -> list[tuple[int, ...]]:
    return [column for column in zip(*[list(range(i)) for i in range(n, n + 4)])]


@module.command
def numbered(*words: str) -> dict[int, str]:
    return {i: "".join(sorted(column)) for i, column in enumerate(zip(*words))}


# case: turned 2 3
# case: turned 3 1
# case: turned 0 3
# case: turned 3 0
# case: rotated 2 3
# case: texts abc def gh
# case: texts abc
# case: texts "\xc3\xa9a" "b\xc3\xa9"
# case: shared flower flow flight
# case: shared a b
# case: shared same
# case: pairs 1 2 3 4 5 6
# case: uneven 0
# case: uneven 2
# case: numbered cab bca
