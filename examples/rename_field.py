"""Rename a field of a hash in one step: a hash is a mapping, and a missing field is KeyError."""

from redisjit import Hash, Module

module = Module("fields")


@module.command
def rename(key: Hash, old: bytes, new: bytes) -> None:
    """Rename a field. The error is KeyError when there is none."""
    key[new] = key.pop(old)


@module.command
def drop(key: Hash, prefix: bytes) -> int:
    """Remove all fields that begin with `prefix`. Returns how many there were."""
    removed = 0
    for field in key:
        if field.startswith(prefix):
            del key[field]
            removed += 1
    return removed
