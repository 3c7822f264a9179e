"""The benchmark workloads as redisjit handlers: ordinary typed Python, with nothing done for the benchmark's sake."""

from __future__ import annotations

from redisjit import Hash, Module, String

module = Module("bench")


@module.command
def constant() -> int:
    """Reply a constant."""
    return 42


@module.command
def get(key: String) -> bytes | None:
    """Return the value of a string key."""
    return key.get()


@module.command
def hgetset(key: Hash, field: bytes, value: bytes) -> bytes | None:
    """Set a hash field and return the value it had before."""
    old = key.get(field)
    key[field] = value
    return old


@module.command
def ten_integers(start: int) -> list[int]:
    """Return ten integers in a row."""
    s = start
    return [s, s + 1, s + 2, s + 3, s + 4, s + 5, s + 6, s + 7, s + 8, s + 9]


@module.command
def float_loop(step: float) -> float:
    """Integrate x² by the midpoint rule, in a thousand steps."""
    area = 0.0
    for i in range(1000):
        x = (i + 0.5) * step
        area += x * x * step
    return area


@module.command
def levenshtein(a: bytes, b: bytes) -> int:
    """Return the edit distance of two byte strings."""
    row = [0] * (len(b) + 1)
    for j in range(len(b) + 1):
        row[j] = j
    for i in range(len(a)):
        diagonal = row[0]
        left = i + 1
        wanted = a[i]
        row[0] = left
        for j in range(len(b)):
            above = row[j + 1]
            best = diagonal
            if b[j] != wanted:
                best += 1
            if above < best:
                best = above + 1
            if left < best:
                best = left + 1
            diagonal = above
            left = best
            row[j + 1] = best
    return row[len(b)]


@module.command
def primes(limit: int) -> int:
    """Count the primes below `limit`."""
    if limit <= 2:
        return 0
    candidate = [True] * limit
    count = 0
    for n in range(2, limit):
        if candidate[n]:
            count += 1
            for multiple in range(n * n, limit, n):
                candidate[multiple] = False
    return count
