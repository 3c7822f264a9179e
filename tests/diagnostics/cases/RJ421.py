"""Objects that would be part of a key's value and of a state of the module."""

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("m")


@module.datatype("sharedrj1")
@dataclass
class Names:
    names: list[bytes] = field(default_factory=list)


latest = module.state(Names())


@module.command(replicate="effects")
def remember(key: Key[Names]) -> int:
    latest.names = key.get_or_create(Names).names
    return len(latest.names)


def fill(target: Names, names: list[bytes]) -> None:
    target.names = names


@module.command(replicate="effects")
def recall(key: Key[Names]) -> int:
    fill(key.get_or_create(Names), latest.names)
    return len(latest.names)


@module.command(replicate="effects")
def copied(key: Key[Names]) -> int:
    fill(key.get_or_create(Names), list(latest.names))
    latest.names = list(key.get_or_create(Names).names)
    return len(latest.names)
