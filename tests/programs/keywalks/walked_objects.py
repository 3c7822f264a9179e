"""Loops over keys in a module with data types: what the body puts into an object of a key stays there."""

from dataclasses import dataclass

from redisjit import Hash, Key, List, Module, Set

module = Module("walked_objects")


@module.datatype("walked-rj", version=1)
@dataclass
class Seen:
    """What was seen."""

    names: list[bytes]
    total: int = 0

    def note(self, name: bytes) -> None:
        """Another one."""
        self.names.append(name)
        self.total += len(name)


@module.command
def gather(key: Key[Seen], members: Set, fields: Hash, prefix: bytes) -> int:
    seen = key.get_or_create(lambda: Seen([]))
    for member in members:
        if member.startswith(prefix):
            seen.names.append(member)
            seen.total += 1
    for field, value in fields.items():
        seen.names.append(value)
        seen.names.append(prefix)
        seen.total += len(field)
    return seen.total


@module.command
def through(key: Key[Seen], items: List, members: Set, prefix: bytes) -> int:
    seen = key.value
    if seen is None:
        seen = Seen([prefix])
    for item in items:
        seen.note(item)
    for member in members:
        seen.note(member + prefix)
    key.value = seen
    return seen.total


@module.command
def look(key: Key[Seen]) -> tuple[list[bytes], int]:
    seen = key.value
    return (sorted(seen.names), seen.total) if seen is not None else ([], -1)


@module.command
def copies(key: Key[Seen], other: Key[Seen], members: Set) -> tuple[bool, list[bytes], int]:
    done = key.copy_to(other, replace=True)
    copied = other.value
    if copied is not None:
        for member in members:
            copied.names.append(member)
    mine = key.value
    return done, sorted(copied.names) if copied is not None else [], len(mine.names) if mine is not None else -1


# run: SADD s ab ac b
# run: HSET h f 1 g 22
# run: RPUSH l x yy
# case: gather k s h a
# case: look k
# case: gather k s h b
# case: look k
# case: through k l s z
# case: look k
# case: through other l s z
# case: look other
# case: gather new none none2 q
# case: look new
# case: copies k c s
# case: look c
# case: look k
# case: copies nothing c s
# case: gather s s h a
