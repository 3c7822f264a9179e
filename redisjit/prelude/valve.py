"""The safety valve: what a long loop asks now and then. `valve_word` reads the state of the outermost command."""


@inline
def valve_enter(context: Context) -> int:
    """At the beginning of a command that may run for long. Returns what `valve_leave` needs."""
    outer = valve_word("context")
    set_valve_word("context", ptr_to_int(object_address(context)))
    if outer == 0:
        set_valve_word("start", 0)  # the other words mean something only once this one is a time
    return outer


@inline
def valve_enter_hook(context: Context) -> int:
    """The same in what the server calls on its own. Nobody else is let in meanwhile: the server may be amid anything."""
    outer = valve_enter(context)
    if outer == 0:
        set_valve_word("start", 1)
    return outer


@inline
def valve_leave(outer: int) -> None:
    set_valve_word("context", outer)


@cold
def valve_must_finish(context: Context) -> bool:
    """Whether a command has to come to its end: it has written, or another server ran it before this one."""
    flags = raw.GetContextFlags(context.ctx)
    return context.wrote or raw_noted() or flags & (raw.CTX_FLAGS_REPLICATED | raw.CTX_FLAGS_LOADING) != 0


@inline
def valve_now() -> int:
    """Microseconds, from some beginning."""
    if has("MonotonicMicroseconds"):
        return raw.MonotonicMicroseconds()
    return wrap_mul(raw.Milliseconds(), 1000)


@cold
def valve_begins() -> bool:
    """Whether the outermost command has only now been running for long enough to be asked."""
    start = valve_word("start")
    if start > 1:
        return False
    set_valve_word("killed", 0)
    set_valve_word("still", wrap_mul(start, 2))
    set_valve_word("start", valve_now())
    return True


@cold
@outside
def valve_poll() -> None:
    """Let the server answer others when a command takes long; raise TimeoutError when it has to stop."""
    place = valve_word("context")
    if place == 0:
        return
    context = handle(Context, int_to_ptr(place))
    if threaded() and not is_null(background_job()):
        background_poll(context)
        return
    if valve_begins():
        return
    now = valve_now()
    start = valve_word("start")
    if wrap_sub(now, start) > valve_limit() and valve_limit() > 0 and not valve_must_finish(context):
        raise TimeoutError(valve_message())
    if has("Yield") and wrap_sub(now, start) > 10000 and valve_may_yield(context):
        bar_defrag(1)
        raw.Yield(context.ctx, raw.YIELD_FLAG_CLIENTS, valve_busy())
        bar_defrag(-1)
    if valve_word("killed") != 0 and not valve_must_finish(context):
        raise TimeoutError("killed by a client")


@inline
def valve_may_yield(context: Context) -> bool:
    """Whether the server can take others in: in transactions and scripts its own assertions fail.

    One that defragments its memory meanwhile would move values of keys that are open.
    """
    if raw.GetContextFlags(context.ctx) & (raw.CTX_FLAGS_MULTI | raw.CTX_FLAGS_LUA | raw.CTX_FLAGS_DENY_BLOCKING) != 0:
        return False
    if valve_word("still") == 0:
        set_valve_word("still", 1)
        reply = raw.Call(context.ctx, cstring("CONFIG"), cstring("cc"), cstring("GET"), cstring("activedefrag"))
        if not is_null(reply):
            if raw.CallReplyType(reply) == raw.REPLY_ARRAY and raw.CallReplyLength(reply) == 2:
                size = alloca(8)
                value = raw.CallReplyStringPtr(raw.CallReplyArrayElement(reply, 1), size)
                if not is_null(value) and load(i64, size, 0) == 3:  # yes
                    set_valve_word("still", 2)
            raw.FreeCallReply(reply)
    return valve_word("still") == 1


@cold
def valve_kill(ctx: Ptr, argv: Ptr, argc: int) -> int:
    """The command that ends a running one. The server runs it while that one yields."""
    place = valve_word("context")
    if place == 0:
        raw.ReplyWithError(ctx, cstring("NOTBUSY no command of this module is running"))
    elif valve_must_finish(handle(Context, int_to_ptr(place))):
        raw.ReplyWithError(ctx, cstring("UNKILLABLE the running command has written: it has to come to its end"))
    else:
        valve_begins()
        set_valve_word("killed", 1)
        raw.ReplyWithSimpleString(ctx, cstring("OK"))
    return 0
