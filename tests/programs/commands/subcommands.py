"""Commands with subcommands, and with several names."""

from redisjit import Context, Hash, Module, String

module = Module("subcommands", acl_categories=["subcommands"])
config = module.group("config", summary="The settings of something.")
other = module.group("subcommands.other")


@config.command
def get(key: Hash, name: bytes) -> bytes | None:
    """One setting."""
    return key.get(name)


@config.command(aliases=["put"], acl=["write", "subcommands"], tips=["request_policy:all_shards"])
def set_(key: Hash, name: bytes, value: bytes, *, nx: bool = False) -> bool:
    """Change a setting."""
    if nx and name in key:
        return False
    key[name] = value
    return True


@config.command
def count(*keys: Hash) -> int:
    """How many settings there are."""
    return sum([len(key) for key in keys])


@other.command
def move(first: String, word: bytes, second: String) -> bytes:
    value = first.get() or b""
    second.set(value + word)
    return value


@other.command
def where(ctx: Context, n: int = 7) -> int:
    return ctx.db + n


@module.command(aliases=["fetch", "subcommands.take"], since="1.0.0", history=[("1.1.0", "It takes."), ("1.2.0", "More.")])
def get_one(key: String) -> bytes | None:
    return key.get()


# case: config set h a 1
# case: config get h a
# case: CONFIG GeT h a
# case: config put h b 2
# case: config put h b 3 nx
# case: config put h b 3 xx
# case: config set h b
# case: config get h
# case: config get h a b
# case: config count
# case: config count h h other
# case: config
# case: config nosuch
# case: config nosuch h
# case: config help
# case: config help more
# case: other help
# case: other where
# case: other where 3
# case: other where x
# run: SET s text
# case: other move s ! t
# case: other move t ? s
# case: other move h ? s
# case: config get s a
# case: get_one s
# case: fetch t
# case: take t
# case: take
# case: take h
