"""Iteration over sets in every encoding; what is iterated over is a snapshot."""

from redisjit import Context, Module, Set

module = Module("iterating")


@module.command
def members(key: Set) -> list[bytes]:
    out: list[bytes] = []
    for member in key:
        out.append(member)
    return out


@module.command
def fill(key: Set, n: int, prefix: bytes) -> int:
    for i in range(n):
        key.add(prefix + str(i).encode())
    return len(key)


@module.command
def total(key: Set) -> tuple[int, int]:
    return sum([int(member) for member in key]), len(set(key))


@module.command
def remove_while(key: Set, prefix: bytes) -> int:
    removed = 0
    for member in key:
        if member.startswith(prefix):
            key.remove(member)
            key.add(b"was " + member)
            removed += 1
    return removed


@module.command
def first(key: Set) -> bytes | None:
    for member in key:
        return member
    return None


@module.command
def failing(key: Set) -> int:
    count = 0
    for member in key:
        count += int(member)
        key.discard(member)
    return count


@module.command
def twice(a: Set, b: Set) -> int:
    count = 0
    for x in a:
        for y in b:
            a.discard(x + y)
            count += x == y
    return count


@module.command
def by_command(ctx: Context, key: Set, name: bytes) -> int:
    seen = 0
    for member in key:
        ctx.call("SREM", name, member)
        seen += member not in key
    ctx.call("RPUSH", name, "a list now")
    return seen


@module.command
def stale(ctx: Context, key: Set) -> bool:
    ctx.call("DEL", key.name)
    ctx.call("SET", key.name, "text")
    return key.add(b"x")


# case: members none
# case: first none
# case: fill ints 20 ""
# case: total ints
# case: first ints
# case: fill texts 20 t
# case: members texts
# case: remove_while texts t1
# case: members texts
# case: fill large 1000 ""
# case: total large
# case: remove_while large 1
# case: fill many 300 member-
# case: members many
# run: SADD mixed 1
# run: SADD bad text
# case: failing bad
# case: failing mixed
# run: SADD p a b c
# case: twice p p
# case: by_command p p
# case: members p
# case: stale texts
