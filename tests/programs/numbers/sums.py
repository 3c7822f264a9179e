"""sum() of floats without a start, means, deviations, dot products: added as this Python adds them."""

import math

from redisjit import Module

module = Module("sums")


@module.command
def plain(*xs: float) -> float:
    return sum(xs)


@module.command
def stats(*xs: float) -> dict[str, float]:
    n = len(xs)
    mean = sum(xs) / n
    variance = sum((x - mean) ** 2 for x in xs) / n
    return {"mean": mean, "sd": variance**0.5, "fsum": math.fsum(xs), "range": max(xs) - min(xs)}


@module.command
def dot(n: int) -> tuple[float, float, float]:
    a = [i * 0.1 for i in range(1, n + 1)]
    b = [1 / i for i in range(1, n + 1)]
    return sum(x * y for x, y in zip(a, b)), sum([x / 3 for x in a]), sum(map(math.sqrt, a))


@module.command
def started(*xs: float) -> tuple[float, float, float]:
    return sum(xs, 0.0), sum(xs, start=0.5), sum(xs, 0)


@module.command
def weights(pairs: int) -> float:
    table = {i: i / 7 for i in range(1, pairs + 1)}
    return sum(weight * key for key, weight in table.items()) / sum(table.values())


@module.command
def nested(n: int) -> list[float]:
    rows = [[i / (j + 1) for j in range(4)] for i in range(n)]
    return [sum(row) for row in rows] + [sum(column) for column in zip(*rows)]


@module.command
def mixed(*ns: int) -> tuple[int, float, float]:
    return sum(ns), sum(n / 2 for n in ns), sum(float(n) for n in ns) / len(ns)


# case: plain 1.5
# case: plain 0.1 0.2 0.3 0.4 0.5 0.6 0.7
# case: plain 1e16 1 -1e16
# case: plain -0.0
# case: plain -0.0 -0.0
# case: plain inf 1
# case: plain inf -inf
# case: plain nan 1
# case: plain 1e308 1e308
# case: stats 1 2 3 4
# case: stats 0.1 0.1 0.1
# case: stats 5
# case: dot 1
# case: dot 100
# case: started 0.1 0.2
# case: weights 3
# case: weights 50
# case: nested 1
# case: nested 5
# case: mixed 1 2 3
