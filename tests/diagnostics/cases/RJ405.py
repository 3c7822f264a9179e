"""A key of a class that is no data type."""

from redisjit import Key, Module

module = Module("m")


class Bloom:
    added: int = 0


@module.command
def added(key: Key[Bloom]) -> int:
    bloom = key.value
    return 0 if bloom is None else bloom.added
