"""ctx.replicate, beside effects of its own."""

from redisjit import Context, Hash, Module

module = Module("replicating")


@module.command(replicate="none")
def put(ctx: Context, key: Hash, field: bytes) -> int:
    key[field] = b"1"
    ctx.replicate("HSET", key.name, field, 1)
    return len(key)


@module.command(replicate="effects")
def stamp(ctx: Context, key: Hash) -> bool:
    key[b"time"] = str(ctx.time_ms() > 0).encode()
    return ctx.random_int(10) < 10


# case: put h f
# case: put h g
# case: stamp h
