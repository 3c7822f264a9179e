"""A data type whose name is not of nine characters."""

from redisjit import Key, Module

module = Module("m")


@module.datatype("bloom")
class Bloom:
    added: int = 0


@module.command
def added(key: Key[Bloom]) -> int:
    bloom = key.value
    return 0 if bloom is None else bloom.added
