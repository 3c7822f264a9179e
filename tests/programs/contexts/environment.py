"""The clock, randomness, the client, the log: within what is plausible."""

from redisjit import Context, Module

module = Module("environment")


@module.command
def clock(ctx: Context) -> list[bool]:
    ms = ctx.time_ms()
    us = ctx.time_us()
    return [ms > 1_600_000_000_000, us // 1000 >= ms, us - ms * 1000 < 60_000_000]


@module.command
def random(ctx: Context, bound: int) -> bool:
    for _ in range(100):
        n = ctx.random_int(bound)
        if not 0 <= n < bound:
            return False
    return True


@module.command
def spread(ctx: Context) -> int:
    seen = 0
    for _ in range(400):
        seen |= 1 << ctx.random_int(4)
    return seen


@module.command
def noise(ctx: Context, n: int) -> tuple[int, bool]:
    return len(ctx.random_bytes(n)), n < 16 or ctx.random_bytes(n) != ctx.random_bytes(n)


@module.command
def client(ctx: Context) -> tuple[bool, int]:
    return ctx.client_id() > 0, ctx.db


@module.command
def master(ctx: Context) -> bool:
    return ctx.flags & 4 != 0


@module.command
def write_log(ctx: Context, level: str) -> None:
    ctx.log("a line", level)
    ctx.log(f"another {level}")


# case: clock
# case: random 1
# case: random 10
# case: random 9223372036854775807
# case: random 0
# case: random -5
# case: spread
# case: noise 0
# case: noise 16
# case: noise 1000
# case: noise -1
# case: client
# case: master
# case: write_log notice
# case: write_log warning
# case: write_log debug
# case: write_log verbose
# case: write_log loud
