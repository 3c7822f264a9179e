"""A dict and a sort of many keys, as redisjit handlers."""

from redisjit import Module

module = Module("tables")


@module.command
def insert_and_find(*keys: bytes) -> int:
    """Insert every key, then look every one up."""
    table: dict[bytes, int] = {}
    for index, key in enumerate(keys):
        table[key] = index  # noqa: PERF403
    total = 0
    for key in keys:
        total += table[key]
    return total


@module.command
def sort_numbers(n: int) -> int:
    """Sort n numbers that follow no pattern."""
    state = 12345
    numbers = []
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        numbers.append(state)
    numbers.sort()
    return numbers[n // 2]
