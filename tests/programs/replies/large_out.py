"""Long and deeply nested replies."""

from redisjit import Module

module = Module("large_out")


@module.command
def integers(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        out.append(i * 1000003)
    return out


@module.command
def strings(n: int) -> list[bytes]:
    out: list[bytes] = []
    for i in range(n):
        out.append(b"x" * (i % 50))
    return out


@module.command
def grid(n: int) -> list[list[tuple[int, float]]]:
    out: list[list[tuple[int, float]]] = []
    for i in range(n):
        row: list[tuple[int, float]] = []
        for j in range(i):
            row.append((i * j, i / (j + 1)))
        out.append(row)
    return out


# case: integers 10
# case: integers 10000
# case: strings 5000
# case: grid 30
