"""A class as a type: fields of every kind, changed through methods and from outside."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("stored_records")


@module.datatype("record-rj", version=2)
@dataclass
class Record:
    n: int
    x: float
    name: bytes
    tags: list[str] = field(default_factory=list)
    by: dict[bytes, int] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    note: str | None = None
    pair: tuple[int, bytes] = (1, b"x")
    good: bool = True

    def bump(self, by: int) -> int:
        self.n += by
        if by > 100:
            raise ValueError("too much at a time")
        self.x = self.n / 4
        return self.n


@module.command
def put(key: Key[Record], n: int, name: bytes) -> None:
    key.value = Record(n, n / 2, name)


@module.command
def show(key: Key[Record]) -> str:
    value = key.value
    if value is None:
        return "none"
    return f"{value.n} {value.x} {value.name!r} {value.tags} {value.by} {sorted(value.seen)} {value.note} {value.pair}"


@module.command
def bump(key: Key[Record], by: int) -> int:
    value = key.get_or_create(lambda: Record(0, 0.0, b""))
    return value.bump(by)


@module.command
def tag(key: Key[Record], tag: str) -> int:
    value = key.value
    if value is None:
        return 0
    value.tags.append(tag)
    value.by[tag.encode()] = len(value.tags)
    value.seen.add(len(tag))
    value.note = tag if tag != "-" else None
    value.pair = (len(tag), tag.encode()[1:])
    return len(value.tags)


@module.command
def untag(key: Key[Record], tag: str) -> None:
    value = key.value
    if value is not None:
        value.tags.remove(tag)
        del value.by[tag.encode()]
        value.seen.discard(len(tag))


@module.command
def drop(key: Key[Record]) -> tuple[bool, int]:
    value = key.value
    done = key.delete()
    if value is None:
        return done, -1
    value.n += 1  # the key is gone; the object is not
    return done, value.n


@module.command
def clear(key: Key[Record]) -> bool:
    key.value = None
    return key.exists


@module.command
def twice(a: Key[Record], b: Key[Record], n: int) -> tuple[int, int, bool]:
    """One object in two keys: the second gets a copy."""
    record = Record(n, 0.5, b"twice")
    a.value = record
    b.value = record
    record.n += 1
    first, second = a.value, b.value
    if first is None or second is None:
        return 0, 0, False
    return first.n, second.n, first is record


@module.command
def again(key: Key[Record]) -> str:
    """What is assigned is the object itself, and assigning it again changes nothing."""
    record = Record(5, 0.5, b"again")
    key.value = record
    record.tags.append("later")
    key.value = record
    value = key.value
    return repr(value.tags) if value is not None and value is record else "another"


@module.command
def overwrite(key: Key[Record], n: int) -> tuple[int, int]:
    old = key.value
    key.value = Record(n, 0.0, b"new")
    if old is None:
        return -1, n
    old.n -= 1
    new = key.value
    return old.n, new.n if new is not None else -1


@module.command
def described(key: Key[Record]) -> tuple[str, bool, bool]:
    return key.type, key.exists, key.ttl is not None


@module.command
def expire(key: Key[Record]) -> bool:
    return key.expire(1000000)


# case: show k
# case: put k 4 hello
# case: show k
# case: described k
# case: bump k 5
# case: tag k alpha
# case: tag k be
# case: tag k -
# case: show k
# case: untag k be
# case: untag k be
# case: show k
# case: bump k 1000
# case: show k
# case: bump new 7
# case: show new
# case: expire k
# case: bump k 1
# case: described k
# case: overwrite k 9
# case: overwrite other 9
# case: show k
# case: drop k
# case: drop k
# case: described k
# case: twice a b 3
# case: show a
# case: show b
# case: again a
# case: show a
# case: clear a
# case: clear a
# run: SET s x
# case: show s
# case: put s 1 x
# case: bump s 1
# case: bump
# case: bump n x
# run: COPY b c
# case: bump c 100
# case: show b
# case: show c
# run: RENAME c d
# case: show d
