"""A context is not an argument."""

from redisjit import Context, Hash, Module

module = Module("context_first")


@module.command
def alone(ctx: Context) -> bool:
    return ctx.time_ms() > 1_600_000_000_000


@module.command
def with_arguments(ctx: Context, key: Hash, n: int = 5, *, loud: bool = False) -> int:
    ctx.log("called")
    return n * (100 if loud else 1) + len(key)


# case: alone
# case: alone 1
# case: with_arguments k
# case: with_arguments k 7
# case: with_arguments k 7 LOUD
# case: with_arguments
