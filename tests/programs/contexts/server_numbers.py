"""INFO's fields, the server's version and configuration."""

from redisjit import Context, Key, Module, RedisError, ServerInfo, String

module = Module("server_numbers")


@module.command
def field(ctx: Context, section: str, name: str) -> str | None:
    return ctx.info(section).get(name)


@module.command
def missing(ctx: Context, name: str) -> str:
    return ctx.info("server")[name]


def is_plausible(found: ServerInfo) -> bool:
    memory = found.integer("used_memory")
    return 100_000 < memory < 10_000_000_000 and memory == int(found["used_memory"]) == int(found.unsigned("used_memory"))


@module.command
def memory(ctx: Context) -> bool:
    found = ctx.info("memory")
    return is_plausible(found) and 0 < found.number("mem_fragmentation_ratio") and "used_memory" in found


@module.command
def no_integer(ctx: Context, name: str) -> int:
    return ctx.info("server").integer(name)


@module.command
def no_number(ctx: Context, name: str) -> float:
    return ctx.info("server").number(name)


@module.command
def version(ctx: Context) -> tuple[str, int, int, int]:
    return ctx.server_name, *ctx.server_version


@module.command
def ratio(ctx: Context) -> float:
    ctx.latency("a test", 5)
    return ctx.used_memory_ratio


@module.command
def setting(ctx: Context, name: str) -> str:
    return ctx.config_get(name)


@module.command
def number(ctx: Context, name: str) -> int:
    return ctx.config_int(name)


@module.command
def switch(ctx: Context, name: str) -> bool:
    return ctx.config_bool(name)


@module.command
def settings(ctx: Context, pattern: str) -> list[str]:
    return ctx.config_names(pattern)


@module.command
def change(ctx: Context, name: str, value: str) -> str:
    before = ctx.config_get(name)
    try:
        ctx.config_set(name, value)
        return before + " " + ctx.config_get(name)
    except RedisError:
        return "refused"


@module.command
def eviction(ctx: Context, key: Key) -> tuple[bool | None, int | None]:
    idle = ctx.idle_ms(key.name)
    return None if idle is None else idle < 600_000, ctx.frequency(key.name)


@module.command
def put(key: String) -> None:
    key.set(b"x")


@module.command
def one_of(ctx: Context, *names: bytes) -> tuple[int, bool]:
    found = ctx.random_key()
    return ctx.db_size, found is None or found in names


@module.command
def tell(ctx: Context, key: Key, event: str, kind: str) -> bool:
    ctx.notify(event, key.name, kind)
    return ctx.must_obey


# case: tell a told module
# case: tell a told zset
# case: tell a told other
# case: tell a "t\x00d" set
# case: one_of a b
# case: eviction a
# case: put a
# case: put b
# case: one_of a b
# case: eviction a
# case: field "" role
# case: field replication role
# case: field replication nothing
# case: field nothing role
# case: field CLUSTER cluster_enabled
# case: missing redis_version
# case: missing nothing
# case: memory
# case: no_integer os
# case: no_integer nothing
# case: no_number os
# case: no_number tcp_port_of_nothing
# case: version
# case: ratio
# case: setting hash-max-listpack-nothing
# case: setting list-compress-depth
# case: setting maxmemory-policy
# case: setting "a\x00b"
# case: number list-compress-depth
# case: number maxmemory-policy
# case: number nothing
# case: switch activerehashing
# case: switch maxmemory
# case: switch nothing
# case: settings list-compress*
# case: settings nothing*
# case: change list-compress-depth 2
# case: change list-compress-depth x
# case: change list-compress-depth 0
# case: change nothing 0
