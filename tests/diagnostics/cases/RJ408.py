"""An object of a key in the background."""

from redisjit import Key, Module

module = Module("m")


@module.datatype("bloom-rj1")
class Bloom:
    added: int = 0


@module.command(background=True)
def added(key: Key[Bloom]) -> int:
    bloom = key.value
    return 0 if bloom is None else bloom.added
