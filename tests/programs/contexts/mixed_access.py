"""Keys and ctx.call on different keys in one command."""

from redisjit import Context, Hash, Module, String

module = Module("mixed_access")


@module.command
def log_event(ctx: Context, counter: String, events: Hash, text: bytes) -> int:
    n = counter.incr()
    ctx.call("RPUSH", b"journal:" + counter.name, text)
    events[str(n).encode()] = text
    return int(ctx.call("LLEN", b"journal:" + counter.name)) + len(events)


@module.command
def archive(ctx: Context, source: Hash) -> int:
    moved = 0
    for field, value in source.items():
        ctx.call("SET", b"archive:" + field, value)
        del source[field]
        moved += 1
    return moved


# case: log_event c e one
# case: log_event c e two
# case: archive e
# case: archive e
# case: log_event e c x
