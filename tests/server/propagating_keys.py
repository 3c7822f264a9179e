"""Commands that give keys expiries, copy them and so on, for `test_replication_keys.py`."""

from redisjit import Hash, Key, Module, Stream, String

module = Module("whole")


@module.command
def expire_at(key: Key, ms: int) -> bool:
    """A moment, which may have passed."""
    return key.expire_at(ms)


@module.command
def copy(key: String, other: Key) -> bool:
    """What is sent is the command, and the moment, which is not counted anew."""
    key.expire(100_000)
    return key.copy_to(other)


@module.command
def over(key: Key, other: Key) -> bool:
    """Over what is there."""
    return key.copy_to(other, replace=True)


@module.command(replicate="effects")
def effects(key: Key, other: Key) -> bool:
    """What it did."""
    key.expire_at(4102444800000)
    return key.copy_to(other, replace=True) and key.unlink()


@module.command
def discard(key: Stream, count: int) -> int:
    """The same in verbatim."""
    return key.discard_range(count=count)


@module.command(replicate="effects")
def discard_effects(key: Stream, count: int) -> int:
    """Each entry."""
    return key.discard_range(count=count)


@module.command
def field(key: Hash, name: bytes, ms: int) -> bool:
    """A field's moment."""
    return key.expire_field_at(name, ms)


@module.command
def field_soon(key: Hash, name: bytes) -> bool:
    """It counts from the master's clock."""
    return key.expire_field(name, 100_000)


@module.command
def persist_field(key: Hash, name: bytes) -> bool:
    """The command is sent."""
    return key.persist_field(name)
