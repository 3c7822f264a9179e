"""A walk over all keys, which may change them."""

from redisjit import Context, Module, String

module = Module("keyspace_scan")


@module.command(replicate="effects")
def fill(ctx: Context, count: int) -> int:
    for n in range(count):
        ctx.call("SET", f"key:{n}", n)
    return ctx.db_size


@module.command
def names(ctx: Context) -> list[bytes]:
    return sorted({name for name in ctx.scan()})


@module.command
def first(ctx: Context) -> bool:
    for name in ctx.scan():
        return name.startswith(b"key:")
    return False


@module.command
def nested(ctx: Context) -> int:
    pairs = {(a, b) for a in ctx.scan() for b in ctx.scan()}
    return len(pairs)


@module.command(replicate="effects")
def remove(ctx: Context, key: String, suffix: bytes) -> tuple[int, int]:
    key.set(b"open")
    seen = {key.name}
    for name in ctx.scan():
        seen.add(name)
        if name.endswith(suffix):
            ctx.call("DEL", name)
    key.append(b"!")
    return len(seen), ctx.db_size


@module.command
def fails(ctx: Context) -> int:
    total = 0
    for name in ctx.scan():
        total += len(name)
        if total > 20:
            raise ValueError("enough")
    return total


# case: names
# case: first
# case: fails
# case: fill 5
# case: names
# case: first
# case: nested
# case: fill 400
# case: remove k 7
# case: fails
# case: names
