from redisjit import Hash, Module

module = Module("example")


@module.command
def hgetset(key: Hash, field: bytes, value: bytes) -> bytes | None:
    """Set a hash field and return the value it had before."""
    old = key.get(field)
    key[field] = value
    return old
