"""Commands that cannot wait."""

from redisjit import Hash, List, Module

module = Module("m")


@module.command(block=True)
def keyless(name: bytes) -> bytes | None:
    return name


@module.command(block=True)
def always(key: List) -> int:
    return len(key)


@module.command(block="seconds")
def named(key: Hash, seconds: float) -> bytes | None:
    return key.get(b"f")


@module.command(block=True, background=True)
def both(key: Hash) -> bytes | None:
    return None


@module.command(block="ms")
def fine(ms: int, *keys: List) -> bytes | None:
    return None
