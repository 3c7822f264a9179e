"""Commands that are called and answer later: as BLPOP does when there is nothing yet.

A call that is pending is what `timers.py` says, its number and its reply (a promise) behind; all are in a list.
"""


@writes_all
def context_call_then(ctx: Context, command: Word, *words: bytes, answered: Ptr, due: Ptr, argument: bytes) -> int:
    """Call a command; `answered` is called with the reply when it comes, or `due` when it is there at once."""
    if not has("CallReplyPromiseSetUnblockHandler") or not has("CallReplyPromiseAbort"):
        raise RedisError("ERR this server has no calls whose reply comes later")
    if threaded() and not is_null(background_job()):
        raise RuntimeError("a command in the background waits for a reply by itself")
    if command._contains_byte(0):
        raise RedisError(f"ERR unknown command '{as_str(command)}'")
    if unlikely(may_be_fatal(command)):
        ctx._refuse_fatal(command.lower(), words)
    ctx._close_keys()
    name = terminated(command)
    strings = WordArray_of(words)
    data = new_call(argument)
    ctx.wrote = True
    held = raw.CTX_FLAGS_MULTI | raw.CTX_FLAGS_LUA | raw.CTX_FLAGS_DENY_BLOCKING
    letters = cstring("!Ev") if raw.GetContextFlags(ctx.ctx) & held != 0 else cstring("!EKv")
    reply = call_still(ctx.ctx, bytes_data(name), letters, strings)
    kind = raw.CallReplyType(reply)
    if is_null(reply) or kind == raw.REPLY_ERROR:
        call_argument(null(), data)
        if is_null(reply):
            call_refused(command, last_errno())
        failed = new_object(Reply, reply, None)
        call_failed(command, as_str(failed._text()))
    place = module_memory("promises", 16)
    number = wrap_add(load(i64, place, 1), 1)
    first = load(Ptr, place, 0)
    store(i64, place, 1, number)
    store(Ptr, place, 0, data)
    store(i64, data, 3, raw.GetSelectedDb(ctx.ctx))
    store(i64, data, 4, number)
    store(Ptr, data, 6, first)
    store(Ptr, data, 7, reply)
    if not is_null(first):
        store(Ptr, first, 5, data)
    if kind == raw.REPLY_PROMISE:
        raw.CallReplyPromiseSetUnblockHandler(reply, answered, data)
    else:
        note_due(due, data)
    return number


def promise_over(ctx: Ptr, data: Ptr) -> bytes:
    """A call is pending no more: out of the list; its argument."""
    before = load(Ptr, data, 5)
    after = load(Ptr, data, 6)
    if is_null(before):
        store(Ptr, module_memory("promises", 16), 0, after)
    else:
        store(Ptr, before, 6, after)
    if not is_null(after):
        store(Ptr, after, 5, before)
    store(Ptr, data, 5, null())
    store(Ptr, data, 6, null())
    kept = load(Ptr, data, 7)
    if not is_null(kept):
        raw.FreeCallReply(kept)
    return call_argument(ctx, data)


def due_reply(data: Ptr) -> Reply | None:
    """The reply that was there at once; None when the call has been called off."""
    if load(i64, data, 4) == 0:
        promise_over(null(), data)
        return None
    reply = load(Ptr, data, 7)
    store(Ptr, data, 7, null())
    return new_object(Reply, reply, None)


def context_cancel_call(ctx: Context, number: int) -> bool:
    at = load(Ptr, module_memory("promises", 16), 0)
    while not is_null(at):
        if number != 0 and load(i64, at, 4) == number:
            return promise_aborted(at)
        at = load(Ptr, at, 6)
    return False


def promise_aborted(data: Ptr) -> bool:
    reply = load(Ptr, data, 7)
    if is_null(reply):  # its function is running
        return False
    if raw.CallReplyType(reply) != raw.REPLY_PROMISE:
        store(i64, data, 4, 0)  # it is due: nothing is called then
        return True
    if has("CallReplyPromiseAbort") and raw.CallReplyPromiseAbort(reply, alloca(8)) != 0:
        return False
    promise_over(null(), data)
    return True


@cold
def stop_promises() -> None:
    """Let go of what is pending, when the module is not loaded after all."""
    at = load(Ptr, module_memory("promises", 16), 0)
    while not is_null(at):
        after = load(Ptr, at, 6)
        reply = load(Ptr, at, 7)
        if raw.CallReplyType(reply) == raw.REPLY_PROMISE and has("CallReplyPromiseAbort"):
            raw.CallReplyPromiseAbort(reply, alloca(8))
        promise_over(null(), at)
        at = after
