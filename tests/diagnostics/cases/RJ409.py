"""Functions that make the missing values of a defaultdict in a key."""

from collections import defaultdict
from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("m")


@module.datatype("votes-rj1")
@dataclass
class Votes:
    by: defaultdict[bytes, int] = field(default_factory=lambda: defaultdict(lambda: 10))
    names: defaultdict[bytes, str] = field(default_factory=lambda: defaultdict(str))


@module.command
def vote(key: Key[Votes], name: bytes) -> int:
    votes = key.get_or_create(Votes)
    votes.by[name] += 1
    return votes.by[name]


@module.command
def renamed(key: Key[Votes], name: bytes) -> str:
    votes = key.get_or_create(Votes)
    votes.names = defaultdict(name.decode, votes.names)
    return votes.names[name]


@module.command
def other(name: bytes) -> float:
    local: defaultdict[bytes, float] = defaultdict(lambda: 0.5)
    return local[name]
