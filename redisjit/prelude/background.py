"""Commands that run in the background: on worker threads, with copied arguments, and the server's lock where it is held.

A job, as an array of words: four of `runtime/library/background.c` (1: whether it is cancelled, 2: the blocked client),
the arguments and their number, the function, the client's number, whether the command changes data.
"""

JOB_SIZE = 72


@extern("rj_background_push")
def push_job(job: Ptr, most: int, runs: Ptr) -> int: ...


@extern("rj_background_stop")
def stop_threads() -> int: ...


@extern("rj_background_remember")
def remember_job(job: Ptr) -> int: ...


@extern("rj_background_forget")
def forget_job(job: Ptr) -> int: ...


@extern("rj_background_find")
def find_job(client: Ptr) -> Ptr: ...


@extern("rj_background_cancel")
def cancel_job(job: Ptr) -> int: ...


@extern("rj_background_cancelled")
def job_cancelled(job: Ptr) -> int: ...


@extern("rj_background_gate")
def enter_gate() -> int: ...


@extern("rj_background_through")
def leave_gate() -> int: ...


@extern("rj_background_pause")
def pause_thread(round: int, over: int) -> int: ...


@extern("rj_background_end")
def close_gate() -> int: ...


@extern("rj_background_work")
def call_work(work: Ptr, ctx: Ptr, argv: Ptr, argc: int) -> int: ...


def start_background(
    ctx: Ptr, argv: Ptr, argc: int, work: Ptr, runs: Ptr, threads: int, timeout: int, writes: bool
) -> None:
    """Block the client and have its command run on a thread."""
    if raw.GetContextFlags(ctx) & (raw.CTX_FLAGS_MULTI | raw.CTX_FLAGS_LUA | raw.CTX_FLAGS_DENY_BLOCKING) != 0:
        raw.ReplyWithError(ctx, cstring("ERR a background command cannot run in a transaction or a script"))
        return
    words = raw.Alloc(wrap_mul(argc, 8))
    for i in range(argc):
        store(Ptr, words, i, raw.CreateStringFromString(null(), load(Ptr, argv, i)))
    ended = callback_address(background_timeout, "RedisModuleCmdFunc")
    free = callback_address(background_free, "RedisModuleTimerProc")
    client = raw.BlockClient(ctx, null(), ended, free, timeout)
    job = raw.Alloc(JOB_SIZE)
    describe_job(job, client, words, argc, work, raw.GetClientId(ctx), writes)
    watch_job(client, job)
    if push_job(job, threads, runs) == 0:
        raw.AbortBlock(client)
        background_free(ctx, job)
        raw.ReplyWithError(ctx, cstring("ERR no thread can be started"))


@inline
def describe_job(job: Ptr, client: Ptr, words: Ptr, count: int, work: Ptr, number: int, writes: bool) -> None:
    store(i64, job, 1, 0)
    store(Ptr, job, 2, client)
    store(Ptr, job, 4, words)
    store(i64, job, 5, count)
    store(Ptr, job, 6, work)
    store(i64, job, 7, number)
    store(i64, job, 8, int(writes))


def background_run(job: Ptr) -> None:
    """On a thread: run a job, unless nobody waits for it any more, and unblock the client."""
    client = load(Ptr, job, 2)
    if job_cancelled(job) == 0:
        ctx = raw.GetThreadSafeContext(client)
        set_valve_word("job", ptr_to_int(job))
        raw.BlockedClientMeasureTimeStart(client)
        call_work(load(Ptr, job, 6), ctx, load(Ptr, job, 4), load(i64, job, 5))
        if valve_word("locked") != 0:  # by a generator in a cycle of objects, which never ends
            set_valve_word("locked", 0)
            raw.ThreadSafeContextUnlock(ctx)
        raw.BlockedClientMeasureTimeEnd(client)
        set_valve_word("job", 0)
        raw.FreeThreadSafeContext(ctx)
    raw.UnblockClient(client, job)


def background_free(ctx: Ptr, job: Ptr) -> None:
    """On the main thread, when the client is unblocked, or has long gone: its strings may be the data's by now."""
    if raw.BlockedClientDisconnected(ctx) != 0:
        gone = module_memory("clients_gone", 8)
        store(i64, gone, 0, wrap_add(load(i64, gone, 0), 1))
    if not has("BlockClientGetPrivateData"):
        forget_job(job)
    words = load(Ptr, job, 4)
    for i in range(load(i64, job, 5)):
        raw.FreeString(null(), load(Ptr, words, i))
    raw.Free(words)
    raw.Free(job)


def background_timeout(ctx: Ptr, argv: Ptr, argc: int) -> int:
    raw.ReplyWithError(ctx, cstring("ERR TimeoutError: the command has not ended in time"))
    background_disconnected(ctx, raw.GetBlockedClientHandle(ctx))
    return 0


def watch_job(client: Ptr, job: Ptr) -> None:
    """Have the job found by its client, should that go: the client keeps it, where it can."""
    if has("BlockClientSetPrivateData"):
        raw.BlockClientSetPrivateData(client, job)
    else:
        remember_job(job)
    raw.SetDisconnectCallback(client, callback_address(background_disconnected, "RedisModuleDisconnectFunc"))


def background_disconnected(ctx: Ptr, client: Ptr) -> None:
    """Nobody waits for a job any more."""
    job = raw.BlockClientGetPrivateData(client) if has("BlockClientGetPrivateData") else find_job(client)
    if not is_null(job):
        cancel_job(job)


@inline
def background_job() -> Ptr:
    """The job of this thread; null on the server's own."""
    return int_to_ptr(valve_word("job"))


@uncounted
class ContextLock(Context):
    """`with ctx.lock():`. On the server's own thread nothing has to be done."""

    @deterministic
    def __enter__(self) -> None:
        if threaded():
            enter_lock(self)

    def __exit__(self) -> None:
        if threaded():
            leave_lock(self)


def enter_lock(context: Context) -> None:
    job = background_job()
    if is_null(job):
        return
    if valve_word("locked") != 0:
        raise RuntimeError("the lock is held already")
    if has("RegisterUnsignedNumericConfig"):
        if not take_lock(context.ctx, valve_word("hurry") == 0):
            raise TimeoutError("the server is at work")
    elif valve_word("hurry") == 0:
        raw.ThreadSafeContextLock(context.ctx)
    elif raw.ThreadSafeContextTryLock(context.ctx) != 0:
        raise TimeoutError("the server is at work")
    set_valve_word("locked", 1)
    flags = raw.CTX_FLAGS_SLAVE | raw.CTX_FLAGS_READONLY
    if load(i64, job, 8) != 0 and raw.GetContextFlags(context.ctx) & flags == flags:
        leave_lock(context)
        raise RedisError("READONLY You can't write against a read only replica.")


def take_lock(ctx: Ptr, wait: bool) -> bool:
    """The lock of a server in which no thread may wait for it when it ends: Valkey 9.1."""
    round = 0
    while True:
        over = enter_gate()
        taken = over == 0 and raw.ThreadSafeContextTryLock(ctx) == 0
        leave_gate()
        if taken or not wait:
            return taken
        pause_thread(round, over)
        round = wrap_add(round, 1)
    return False


@cold
def server_ends(ctx: Ptr, sub: int, data: Ptr) -> None:
    """The server has saved all, and will be gone in a moment."""
    if has("RegisterUnsignedNumericConfig"):
        close_gate()


def leave_lock(context: Context) -> None:
    if is_null(background_job()):
        return
    context._close_keys()
    set_valve_word("locked", 0)
    raw.ThreadSafeContextUnlock(context.ctx)


@cold
def background_poll(context: Context) -> None:
    """What a loop asks in the background: whether to go on. The server itself answers others meanwhile."""
    now = valve_now()
    start = valve_word("start")
    if start == 0:
        set_valve_word("start", now)
        return
    if context.wrote:
        return
    if valve_limit() > 0 and wrap_sub(now, start) > valve_limit():
        raise TimeoutError(valve_message())
    if job_cancelled(background_job()) != 0:
        raise TimeoutError("the client has gone")
