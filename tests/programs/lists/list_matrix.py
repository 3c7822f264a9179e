"""Lists of lists of numbers: products, transposes, paths, sieves."""

from redisjit import Module

module = Module("list_matrix")


def multiply(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    return [[sum([x * y for x, y in zip(row, [r[j] for r in b])]) for j in range(len(b[0]))] for row in a]


@module.command
def fibonacci(n: int) -> int:
    result = [[1, 0], [0, 1]]
    base = [[1, 1], [1, 0]]
    while n:
        if n & 1:
            result = multiply(result, base)
        n >>= 1
        if n:
            base = multiply(base, base)
    return result[0][1]


@module.command
def transposed(b: bytes) -> list[bytes]:
    rows = b.split(b"/")
    return [bytes([row[i] for row in rows]) for i in range(min([len(row) for row in rows]))]


@module.command
def paths(n: int, m: int) -> list[list[int]]:
    grid = [[1] * m for _ in range(n)]
    for i in range(1, n):
        for j in range(1, m):
            grid[i][j] = grid[i - 1][j] + grid[i][j - 1]
    return grid


@module.command
def means(b: bytes) -> list[bytes]:
    numbers = [float(x) for x in b.split(b",") if x]
    total = 0.0
    out: list[float] = []
    for i, x in enumerate(numbers, start=1):
        total += x
        out.append(total / i)
    return [str(x).encode() for x in out] + [str(max(numbers)).encode(), str(min(out)).encode()]


# checked: ints
# case: fibonacci 10
# case: fibonacci 92
# case: fibonacci 93
# case: fibonacci 0
# case: transposed abc/def/ghij
# case: transposed ""
# case: paths 4 5
# case: paths 1 1
# case: paths 0 3
# case: means 1,2,4.5,-0.25
# case: means ""
