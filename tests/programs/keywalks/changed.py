"""Loops that change the key they go over: they see what was there when they began."""

from redisjit import Context, Hash, Key, List, Module, Set, SortedSet, Stream, StreamID

module = Module("changed")


@module.command
def doubled(key: List) -> list[bytes]:
    for item in key:
        key.append(item)
        key.appendleft(b"<")
    return key[:]


@module.command
def emptied(key: List) -> tuple[list[bytes], int]:
    seen: list[bytes] = []
    for item in key:
        seen.append(item)
        key.clear()
    return seen, len(key)


@module.command
def under_another_name(key: List, other: List) -> list[bytes]:
    """Both may be the same key."""
    for item in key:
        other.append(item + b"!")
    return other[:]


@module.command
def through_calls(ctx: Context, key: List) -> list[bytes]:
    seen: list[bytes] = []
    for item in key:
        ctx.call("RPUSH", key.name, item + b"?")
        seen.append(item)
    return seen


@module.command(replicate="effects")
def fields(key: Hash) -> tuple[list[bytes], list[bytes]]:
    seen: list[bytes] = []
    for field, value in key.items():
        seen.append(field + value)
        del key[field]
        key[field + b"2"] = value
    return sorted(seen), sorted(key)


@module.command(replicate="effects")
def values(key: Hash) -> int:
    total = 0
    for value in key.values():
        total += int(value)
        key.clear()
    return total


@module.command(replicate="effects")
def members(key: Set) -> tuple[int, list[bytes]]:
    for member in key:
        key.remove(member)
        key.add(member + member)
    return len(key), sorted(key)


@module.command
def ranked(key: SortedSet) -> list[tuple[bytes, float]]:
    for member in key:
        key[member] = -key[member]
    for member, score in key.items():
        if score < -1:
            del key[member]
    for member, _ in key.range(0, 1):
        key[member + b"+"] = 100.0
    return key.range()


@module.command
def by_score(key: SortedSet) -> list[bytes]:
    seen: list[bytes] = []
    for member, score in key.by_score(0.0, 1000.0):
        key[member] = score + 10.0
        seen.append(member)
    return seen


@module.command
def entries(key: Stream) -> tuple[list[str], int]:
    seen: list[str] = []
    for id, fields in key:
        seen.append(str(id))
        if fields.get(b"drop"):
            del key[id]
        else:
            key.add({b"again": b"1"}, StreamID(id.ms + 100, 0))
    return seen, len(key)


@module.command
def gone(key: List, any: Key) -> tuple[int, bool]:
    """The key itself is deleted, by another handle."""
    n = 0
    for _ in key:
        n += 1
        any.delete()
    return n, key.exists


# run: RPUSH l a b
# case: doubled l
# case: emptied l
# case: emptied l
# run: RPUSH l a b c
# case: under_another_name l l
# case: under_another_name l m
# case: through_calls l
# case: gone l l
# case: gone m other
# run: HSET h a 1 b 2
# case: values h
# run: HSET h a 1 b 2
# case: fields h
# run: SADD s a b c
# case: members s
# run: ZADD z 1 a 2 b 3 c
# case: ranked z
# case: ranked z
# run: ZADD y 1 a 2 b 30 c
# case: by_score y
# run: XADD x 1-0 f 1
# run: XADD x 2-0 drop 1
# case: entries x
# case: entries x
# case: entries none
