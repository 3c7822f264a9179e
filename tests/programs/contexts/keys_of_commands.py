"""The keys in the arguments of commands."""

from redisjit import Context, Module

module = Module("keysof")


@module.command
def keys(ctx: Context, *words: bytes) -> list[bytes]:
    return ctx.keys_of(words[0], *words[1:])


@module.command
def union(ctx: Context, *names: bytes) -> list[bytes]:
    """Those of a command that says how many it has, and that a handler calls."""
    return ctx.keys_of("ZUNIONSTORE", "to", len(names), *names, "WEIGHTS", *names)


# case: keys GET a
# case: keys MSET b 1 a 2
# case: keys SUNIONSTORE to a b
# case: keys BLMOVE a b LEFT RIGHT 0
# case: keys ECHO x
# case: keys nonsense a
# case: keys GET
# case: keys XREAD COUNT 2 STREAMS s t 0 0
# case: union a b c
