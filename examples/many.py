"""Variadic commands: several keys, and arguments in groups."""

from redisjit import Hash, Module, String

module = Module("many")


@module.command
def join(separator: bytes, target: String, *sources: String) -> int:
    """Join the values of several keys into one. Returns its length."""
    joined = b""
    for i, source in enumerate(sources):
        if i > 0:
            joined += separator
        joined += source.get() or b""
    target.set(joined)
    return len(target)


@module.command
def setnew(key: Hash, *pairs: tuple[bytes, bytes]) -> int:
    """Set those fields that the hash does not have yet. Returns how many there were."""
    added = 0
    for field, value in pairs:
        if field not in key:
            key[field] = value
            added += 1
    return added
