"""Replies that are lists, tuples, dicts and sets."""

from redisjit import Module, Status

module = Module("containers")


@module.command
def empty() -> list[int]:
    return []


@module.command
def mixed(n: int) -> tuple[int, float, bytes, str, bool, None, Status]:
    return n, n / 2, b"b", "s", n > 0, None, Status("OK")


@module.command
def one(n: int) -> tuple[int]:
    return (n,)


@module.command
def mapping(n: int) -> dict[bytes, int]:
    d = {b"a": n, b"b": n + 1}
    d[b"c"] = n + 2
    d[b"a"] = -n
    return d


@module.command
def empty_mapping() -> dict[str, float]:
    d: dict[str, float] = {}
    return d


@module.command
def by_number(n: int) -> dict[int, list[bytes]]:
    d: dict[int, list[bytes]] = {}
    for i in range(n):
        d[i * i] = [b"x" * i]
    return d


@module.command
def numbers(n: int) -> set[int]:
    s = {1, n}
    s.add(1)
    s.add(n + 1)
    return s


@module.command
def words(*items: bytes) -> set[bytes]:
    s: set[bytes] = set()
    for item in items:
        s.add(item.lower())
    return s


@module.command
def nested(n: int) -> dict[bytes, tuple[list[int], bool | None]]:
    return {b"first": ([1, n], n > 0), b"second": ([], None)}


# case: empty
# case: mixed 5
# case: mixed 0
# case: one 1
# case: mapping 10
# case: empty_mapping
# case: by_number 4
# case: by_number 0
# case: numbers 5
# case: numbers 0
# case: words a B b A c
# case: nested 1
