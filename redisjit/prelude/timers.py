"""What runs later: intervals, one-shot timers, jobs after notifications, functions of the event loop.

The server refuses to unload a module that has timers, so intervals are made of descriptors of the kernel's where it
watches those. What else is pending is counted: a module is not unloaded before that is done.

The event loop calls in the middle of anything, a long command or loading, and without a context; what is written then
is not replicated as it should be. So what it calls is only noted as due, and run before the server next sleeps.
"""

TIMER_LIMIT = 1099511627776  # ms


@extern("rj_timer_open")
def timer_open(ms: int) -> int: ...


@extern("rj_timer_again")
def timer_again(fd: int, ms: int) -> int: ...


@extern("rj_timer_close")
def timer_close(fd: int) -> int: ...


@cold
def start_interval(ctx: Ptr, at: Ptr, ms: int, timer: Ptr, ready: Ptr) -> None:
    """Begin an interval. `at` has room for a descriptor, plus 1, or else, behind it, for a timer's number."""
    if has("EventLoopAdd") and has("EventLoopDel"):
        fd = timer_open(ms)
        if fd >= 0:
            if raw.EventLoopAdd(fd, raw.EVENTLOOP_READABLE, ready, null()) == 0:
                store(i64, at, 0, wrap_add(fd, 1))
                return
            timer_close(fd)
    store(i64, at, 1, raw.CreateTimer(ctx, ms, timer, null()))


def again_interval(at: Ptr, ms: int) -> None:
    timer_again(wrap_sub(load(i64, at, 0), 1), ms)


@cold
def stop_interval(ctx: Ptr, at: Ptr) -> None:
    fd = wrap_sub(load(i64, at, 0), 1)
    if fd < 0:
        raw.StopTimer(ctx, load(i64, at, 1), null())
    elif has("EventLoopDel"):
        raw.EventLoopDel(fd, raw.EVENTLOOP_READABLE)
        timer_close(fd)
    store(i64, at, 0, 0)


# What is due: a list of a C function of the type of a timer's, what it is given, and the next.


@extern("rj_timer_call")
def call_due(function: Ptr, ctx: Ptr, data: Ptr) -> int: ...


def note_due(function: Ptr, data: Ptr) -> None:
    at = module_memory("due", 16)
    entry = raw.Alloc(24)
    store(Ptr, entry, 0, function)
    store(Ptr, entry, 1, data)
    store(Ptr, entry, 2, null())
    last = load(Ptr, at, 1)
    if is_null(load(Ptr, at, 0)):
        store(Ptr, at, 0, entry)
    else:
        store(Ptr, last, 2, entry)
    store(Ptr, at, 1, entry)


@inline
def run_due(ctx: Ptr, sub: int, data: Ptr) -> None:
    """Before the server sleeps: what is due by then."""
    if sub == 0 and not is_null(load(Ptr, module_memory("due", 16), 0)):
        run_all_due(ctx)


@cold
def run_all_due(ctx: Ptr) -> None:
    at = module_memory("due", 16)
    last = load(Ptr, at, 1)
    more = True
    while more:
        entry = load(Ptr, at, 0)
        store(Ptr, at, 0, load(Ptr, entry, 2))
        more = ptr_to_int(entry) != ptr_to_int(last)
        function = load(Ptr, entry, 0)
        given = load(Ptr, entry, 1)
        raw.Free(entry)
        call_due(function, ctx, given)


@cold
def forget_due() -> None:
    at = module_memory("due", 16)
    while not is_null(load(Ptr, at, 0)):
        entry = load(Ptr, at, 0)
        store(Ptr, at, 0, load(Ptr, entry, 2))
        raw.Free(entry)


def pending_calls(by: int) -> int:
    """So many calls more are pending; how many there are."""
    at = module_memory("pending", 8)
    store(i64, at, 0, wrap_add(load(i64, at, 0), by))
    return load(i64, at, 0)


def begin_leaving() -> bool:
    """The module is about to be unloaded, unless calls are pending. From now on there will be no others."""
    if pending_calls(0) != 0:
        return False
    store(i64, module_memory("leaving", 8), 0, 1)
    return True


def is_leaving() -> bool:
    return load(i64, module_memory("leaving", 8), 0) != 0


# A call that is pending: the argument (three words), the database or -1, the timer's number, the calls before and after
# it, a function.


def new_call(argument: bytes) -> Ptr:
    """What a call that is pending is given: a copy, because whatever a command has ends with it."""
    if is_leaving():
        raise RuntimeError("the module is being unloaded: nothing can be called later")
    kept = copy_of(bytes_data(argument), bytes_len(argument))
    data = raw.Alloc(64)
    store(bytes, data, 0, kept)
    store(i64, data, 3, -1)
    store(i64, data, 4, 0)
    store(Ptr, data, 5, null())
    store(Ptr, data, 6, null())
    pending_calls(1)
    return data


def call_argument(ctx: Ptr, data: Ptr) -> bytes:
    """The argument of a call that is pending no more; the context is made that of its database."""
    out = take(bytes, data, 0)
    if load(i64, data, 3) >= 0 and not is_null(ctx):
        raw.SelectDb(ctx, load(i64, data, 3))
    before = load(Ptr, data, 5)
    after = load(Ptr, data, 6)
    if not is_null(before):
        store(Ptr, before, 6, after)
    elif ptr_to_int(load(Ptr, module_memory("calls", 8), 0)) == ptr_to_int(data):
        store(Ptr, module_memory("calls", 8), 0, after)
    if not is_null(after):
        store(Ptr, after, 5, before)
    raw.Free(data)
    pending_calls(-1)
    return out


def timed_call(ctx: Context, ms: int, callback: Ptr, data: Ptr) -> int:
    first = load(Ptr, module_memory("calls", 8), 0)
    timer = raw.CreateTimer(ctx.ctx, ms, callback, data)
    store(i64, data, 4, timer)
    store(Ptr, data, 6, first)
    if not is_null(first):
        store(Ptr, first, 5, data)
    store(Ptr, module_memory("calls", 8), 0, data)
    return timer


@nondeterministic
def context_after(ctx: Context, ms: int, callback: Ptr, argument: bytes) -> int:
    if ms < 0 or ms > TIMER_LIMIT:
        raise ValueError("ms must be from 0 to 2**40")
    return timed_call(ctx, ms, callback, new_call(argument))


def context_cancel(ctx: Context, timer: int) -> bool:
    out = alloca(8)
    if raw.StopTimer(ctx.ctx, timer, out) != 0:
        return False
    if not is_null(load(Ptr, out, 0)):
        call_argument(null(), load(Ptr, out, 0))
    return True


@cold
def stop_calls(ctx: Ptr) -> None:
    """Let go of the timers that are pending."""
    while not is_null(load(Ptr, module_memory("calls", 8), 0)):
        data = load(Ptr, module_memory("calls", 8), 0)
        raw.StopTimer(ctx, load(i64, data, 4), null())
        call_argument(null(), data)


def note_soon(data: Ptr) -> None:
    note_due(load(Ptr, data, 7), data)


@nondeterministic
def context_soon(ctx: Context, callback: Ptr, argument: bytes) -> None:
    """While the module is loaded it is a timer: the server does not sleep then, and a timer can be undone."""
    data = new_call(argument)
    store(i64, data, 3, raw.GetSelectedDb(ctx.ctx))
    if threaded() and has("EventLoopAddOneShot"):
        if not is_null(background_job()):  # the server may be asleep
            store(Ptr, data, 7, callback)
            raw.EventLoopAddOneShot(callback_address(note_soon, "RedisModuleEventLoopOneShotFunc"), data)
            return
    if has("EventLoopAdd") and load(i64, module_memory("started", 8), 0) != 0:
        note_due(callback, data)
    else:
        timed_call(ctx, 0, callback, data)


# Descriptors: an array of what is watched, a byte each (1 and 2: read and write; 4 and 8: that is due), and its length.


def context_watch(ctx: Context, fd: int, mask: int, callback: Ptr) -> None:
    if fd < 0 or fd > 1048576:
        raise ValueError("not a file descriptor")
    if not has("EventLoopAdd"):
        raise RedisError("ERR this server's event loop takes no descriptors of modules")
    else:
        at = module_memory("watched", 16)
        length = load(i64, at, 1)
        if fd >= length:
            more = wrap_add(fd, 64)
            items = reallocate(load(Ptr, at, 0), more)
            memset(offset(items, length), 0, wrap_sub(more, length))
            store(Ptr, at, 0, items)
            store(i64, at, 1, more)
        if raw.EventLoopAdd(fd, mask, callback, null()) != 0:
            raise OSError("the descriptor cannot be watched")
        items = load(Ptr, at, 0)
        store(u8, items, fd, load(u8, items, fd) & (3 ^ mask | 12) | mask)


def context_unwatch(fd: int, mask: int) -> bool:
    at = module_memory("watched", 16)
    if fd < 0 or fd >= load(i64, at, 1):
        return False
    items = load(Ptr, at, 0)
    before = load(u8, items, fd)
    if before & mask == 0:
        return False
    store(u8, items, fd, before & (15 ^ mask))
    if has("EventLoopDel"):
        raw.EventLoopDel(fd, mask)
    return True


def note_ready(fd: int, mask: int, function: Ptr) -> None:
    """A descriptor is ready: its function is due, once. `data` of the function is four times the number, and the way."""
    items = load(Ptr, module_memory("watched", 16), 0)
    for way in range(1, 3):
        state = load(u8, items, fd)
        if mask & way != 0 and state & way != 0 and state & wrap_shl(way, 2) == 0:
            store(u8, items, fd, state | wrap_shl(way, 2))
            note_due(function, int_to_ptr(wrap_shl(fd, 2) | way))


def still_ready(data: Ptr) -> int:
    """The descriptor whose function is due, or -1 when it has been removed meanwhile."""
    fd = shr(ptr_to_int(data), 2)
    way = ptr_to_int(data) & 3
    items = load(Ptr, module_memory("watched", 16), 0)
    state = load(u8, items, fd)
    store(u8, items, fd, state & (15 ^ wrap_shl(way, 2)))
    return fd if state & way != 0 else -1


@cold
def unwatch_all() -> None:
    at = module_memory("watched", 16)
    for fd in range(load(i64, at, 1)):
        context_unwatch(fd, 1)
        context_unwatch(fd, 2)
    raw.Free(load(Ptr, at, 0))
    store(Ptr, at, 0, null())
    store(i64, at, 1, 0)


# Jobs


def same_text(a: Ptr, b: Ptr) -> bool:
    """Whether two texts that end at a NUL are the same."""
    at = 0
    while load(u8, a, at) == load(u8, b, at):
        if load(u8, a, at) == 0:
            return True
        at = wrap_add(at, 1)
    return False


def queue_job(ctx: Ptr, event: str, key: Ptr, job: Ptr, drop: Ptr, late: Ptr) -> None:
    """Have a job run when the command that runs is done, unless a job of this module's runs.

    On a replica it does not run: the master sends what it did there. When the module goes, nothing is left to run.
    """
    if load(i64, module_memory("job", 8), 0) != 0 or is_leaving():
        return
    name = copy_string(key)
    data = raw.Alloc(48)
    pending_calls(1)
    store(str, data, 0, event)
    store(bytes, data, 1, name)
    if has("AddPostNotificationJob"):
        if raw.AddPostNotificationJob(ctx, job, data, drop) != 0:
            drop_job(data)
    elif raw.GetContextFlags(ctx) & (raw.CTX_FLAGS_SLAVE | raw.CTX_FLAGS_LOADING) != 0:
        drop_job(data)
    else:
        raw.CreateTimer(ctx, 0, late, data)


@nondeterministic
def context_job(ctx: Context, callback: Ptr, argument: bytes) -> None:
    """The same for a function of a handler's choice."""
    if load(i64, module_memory("job", 8), 0) != 0:
        return
    data = new_call(argument)
    store(i64, data, 3, raw.GetSelectedDb(ctx.ctx))
    if has("AddPostNotificationJob") and load(i64, module_memory("started", 8), 0) != 0:  # else it cannot be undone
        if raw.AddPostNotificationJob(ctx.ctx, callback, data, null()) != 0:
            call_argument(null(), data)
    elif raw.GetContextFlags(ctx.ctx) & (raw.CTX_FLAGS_SLAVE | raw.CTX_FLAGS_LOADING) != 0:
        call_argument(null(), data)
    else:
        timed_call(ctx, 0, callback, data)


def enter_job(inside: bool) -> None:
    store(i64, module_memory("job", 8), 0, int(inside))


def job_event(data: Ptr) -> str:
    return load(str, data, 0)


def job_key(data: Ptr) -> bytes:
    return load(bytes, data, 1)


def drop_job(data: Ptr) -> None:
    pending_calls(-1)
    drop(str, data, 0)
    drop(bytes, data, 1)
    raw.Free(data)
