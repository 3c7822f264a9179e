"""Changing a sorted set while it is iterated over, by a second key that is the same, and by commands."""

from redisjit import Context, Module, SortedSet

module = Module("changing")


@module.command
def prune(key: SortedSet, below: float) -> list[bytes]:
    out: list[bytes] = []
    for member, score in key.items():
        if score < below:
            del key[member]
        else:
            key[member + b"!"] = score
            out.append(member)
    return out


@module.command
def halves(key: SortedSet) -> list[tuple[bytes, float]]:
    for member in key:
        key[member] = key[member] / 2
    return key.range()


@module.command
def backwards(key: SortedSet) -> list[bytes]:
    out: list[bytes] = []
    for member in reversed(key):
        out.append(member)
        key.discard(member)
    return out


@module.command
def stops_early(key: SortedSet, member: bytes) -> int:
    for found, _ in key.by_score():
        if found == member:
            key.incr(member, 100.0)
            return key.rank(member) or 0
    raise KeyError(member)


@module.command
def same(a: SortedSet, b: SortedSet) -> list[tuple[bytes, float]]:
    for member, score in a.by_score(limit=3):
        b[member + b"2"] = score + 1
        if member not in b:
            b[member] = -1.0
        a.incr(member, 0.5)
    b.popmax()
    return a.range()


@module.command
def by_command(ctx: Context, key: SortedSet, name: bytes) -> list[bytes]:
    out: list[bytes] = []
    for member, _ in key.items():
        ctx.call("ZREM", name, member)
        out.append(f"{len(key)} {key.rank(member)}".encode())
    ctx.call("ZADD", name, 9, "late")
    out += key.keys()
    return out


@module.command
def many(*keys: SortedSet) -> list[int]:
    for key in keys:
        key.incr(b"count")
    return [int(key[b"count"]) for key in keys]


# run: ZADD z 1 a 2 b 3 c
# case: prune z 2
# case: halves z
# case: stops_early z c
# case: stops_early z nothing
# case: backwards z
# run: ZADD s 1 a 2 b 3 c 4 d
# case: same s s
# case: same s t
# case: by_command s s
# case: by_command none none
# case: many n n m
