"""Commands that wait for keys."""


def waiting_time(ms: int) -> int:
    if ms < 0 or ms > 1099511627776:
        raise RedisError("ERR timeout is negative" if ms < 0 else "ERR timeout is out of range")
    return ms


def wait_for_keys(ctx: Ptr, keys: Ptr, count: int, timeout: int, ready: Ptr, ended: Ptr) -> None:
    """Block the client until a key is ready and the command has an answer. `keys` are ours, and freed."""
    flags = raw.GetContextFlags(ctx)
    if flags & (raw.CTX_FLAGS_REPLICATED | raw.CTX_FLAGS_LOADING) != 0:
        raw.ReplyWithNull(ctx)
    elif flags & (raw.CTX_FLAGS_MULTI | raw.CTX_FLAGS_LUA | raw.CTX_FLAGS_DENY_BLOCKING) != 0:
        raw.ReplyWithError(ctx, cstring("ERR a command cannot wait in a transaction or a script"))
    elif has("BlockClientOnKeysWithFlags"):
        woken = raw.BLOCK_UNBLOCK_DELETED
        raw.BlockClientOnKeysWithFlags(ctx, ready, ended, null(), timeout, keys, count, null(), woken)
    else:
        raw.BlockClientOnKeys(ctx, ready, ended, null(), timeout, keys, count, null())
    raw.Free(keys)


def waiting_ended(ctx: Ptr, argv: Ptr, argc: int) -> int:
    raw.ReplyWithNull(ctx)
    return 0


def has_timed_out(ctx: Ptr) -> bool:
    return raw.IsBlockedTimeoutRequest(ctx) != 0
