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


def wake_all(context: Context, awaited: int) -> None:
    """Say that the keys of a command are ready whose types are among these, as far as the command changes objects."""
    at = context.keys
    while not is_null(at):
        key = handle(Key, at)
        kind = key.kind & 65535
        if kind > 15 and key.mode & raw.WRITE != 0 and shr(awaited, wrap_sub(shr(kind, 1), 8)) & 1 != 0:
            raw.SignalKeyAsReady(context.ctx, key.word)
        at = key.next


def replicate_again(context: Context, name: Ptr, argv: Ptr, argc: int) -> None:
    """Replicate the command itself: not as it came, because servers before Redis 7.2 have forgotten that meanwhile."""
    if context.wrote:
        raw.Replicate(context.ctx, name, cstring("v"), offset(argv, 8), wrap_sub(argc, 1))


def copied_words(argv: Ptr, argc: int) -> Ptr:
    """The addresses of a command's words, to be freed: the client has the words themselves."""
    out = raw.Alloc(wrap_mul(argc, 8))
    memcpy(out, argv, wrap_mul(argc, 8))
    return out


def send_pending(context: Context) -> None:
    """A call that waits on has changed data. Redis 7.0 forgets to send that, unless a command of its own is called."""
    if context.wrote and not has("BlockClientOnKeysWithFlags"):
        raw.FreeCallReply(raw.Call(context.ctx, cstring("ECHO"), cstring("!c"), cstring("")))


def waiting_ended(ctx: Ptr, argv: Ptr, argc: int) -> int:
    raw.ReplyWithNull(ctx)
    return 0


def has_timed_out(ctx: Ptr) -> bool:
    return raw.IsBlockedTimeoutRequest(ctx) != 0
