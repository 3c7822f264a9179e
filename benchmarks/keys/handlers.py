"""Walks over keys, as redisjit handlers."""

from redisjit import Hash, List, Module, SortedSet, Stream

module = Module("keys")


@module.command
def zset_range(key: SortedSet, count: int) -> list[tuple[bytes, float]]:
    """The first members with their scores."""
    return key.range(0, count)


@module.command
def list_walk(key: List) -> int:
    """The length of all items."""
    total = 0
    for item in key:
        total += len(item)
    return total


@module.command
def hash_scan(key: Hash) -> int:
    """The length of all fields and values."""
    total = 0
    for field, value in key.items():
        total += len(field) + len(value)
    return total


@module.command(replicate="effects")
def stream_append(key: Stream, value: bytes) -> None:
    """Append an entry with one field."""
    key.add({b"value": value})
