"""Keys that are walked over, and what every lane replies."""

from __future__ import annotations

from benchmarks.workloads import Command, Workload


def _filled(command: str, key: str, items: list[list[str]]) -> tuple[Command, ...]:
    """Commands that make a key anew."""
    return (("DEL", key), *((command, key, *item) for item in items))


_MEMBERS = [[str(i * 0.25), f"member:{i:04}"] for i in range(1000)]
_ITEMS = [[f"item:{i:04}"] for i in range(1000)]
_FIELDS = [[f"field:{i:04}", f"value:{i * 7919:010}"] for i in range(1000)]

WORKLOADS = (
    Workload(
        "zset_range",
        "sorted-set range of 100 with scores",
        expected=[[member.encode(), f"{i * 0.25:g}".encode()] for i, (_, member) in enumerate(_MEMBERS[:100])],
        keys=("bench:zset",),
        args=("100",),
        setup=_filled("ZADD", "bench:zset", _MEMBERS),
    ),
    Workload(
        "list_walk",
        "list walk of 1,000",
        expected=sum(len(item) for (item,) in _ITEMS),
        keys=("bench:list",),
        setup=_filled("RPUSH", "bench:list", _ITEMS),
    ),
    Workload(
        "hash_scan",
        "hash scan of 1,000",
        expected=sum(len(field) + len(value) for field, value in _FIELDS),
        keys=("bench:fields",),
        setup=_filled("HSET", "bench:fields", _FIELDS),
    ),
    Workload(
        "stream_append",
        "stream append",
        expected=None,
        keys=("bench:stream",),
        args=("a value of thirty-two bytes here",),
        setup=(("DEL", "bench:stream"),),
    ),
)
