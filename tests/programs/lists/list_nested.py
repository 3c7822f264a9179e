"""Lists of lists and of bytes."""

from redisjit import Module

module = Module("list_nested")


@module.command
def grid(rows: int, columns: int) -> list[list[int]]:
    out: list[list[int]] = []
    for r in range(rows):
        row: list[int] = []
        for c in range(columns):
            row.append(r * columns + c)
        out.append(row)
    return out


@module.command
def transpose(rows: int, columns: int) -> list[list[int]]:
    source = [[1] * columns] * rows
    out: list[list[int]] = []
    for c in range(columns):
        out.append([])
        for row in source:
            out[c].append(row[c] + len(out))
    return out


@module.command
def shared(n: int) -> list[list[int]]:
    rows = [[0]] * n
    if rows:
        rows[0].append(1)
    return rows


@module.command
def flatten(text: bytes) -> list[bytes]:
    out: list[bytes] = []
    for line in text.split(b";"):
        for word in line.split(b","):
            out.append(word.strip())
    return out


@module.command
def deep(n: int) -> list[list[list[int]]]:
    inner = [n]
    return [[inner, inner], [[n + 1], []], []]


# case: grid 2 3
# case: grid 0 3
# case: grid 2 0
# case: transpose 2 3
# case: shared 3
# case: shared 0
# case: flatten "a, b;c ,d;;"
# case: deep 4
