"""What the server calls for the values of data types, as far as it does not depend on the type."""


def copy_value(value: T) -> T:
    """A deep copy."""
    w = frame_object(Saver)
    start_saver(w, False)
    save_root(w, value)
    r = frame_object(Loader)
    start_loader(r, w.base, w.at)
    try:
        return load_datatype(T, r)
    finally:
        r._free()
        end_saver(w)


def for_key(value: T) -> Ptr:
    """The object, owned by a key."""
    share_object(value, KEY_SHARE)
    return object_address(value)


def measure_root(value: T) -> int:
    m = frame_object(Meter)
    start_meter(m)
    measure_value(m, value)
    while m.waiting > 0:
        entry = m._next()
        measure_waiting(T, m, load(Ptr, entry, 0), load(i64, entry, 1))
    m._free()
    return m.total


@cold
def message_line(error: Exception) -> Ptr:
    """An error reply with the message alone; to be freed."""
    text = str(error)
    out = raw.Alloc(wrap_add(bytes_len(text), 8))
    store(u8, out, put(out, put(out, 0, "ERR "), text), 0)
    return out


@cold
def load_failed(io: Ptr, error: Exception, name: Ptr) -> None:
    """What the log says of a value that cannot be loaded."""
    line = message_line(error)
    text = cstring("redisjit: a value of the type %s cannot be loaded: %s")
    raw.LogIOError(io, cstring("warning"), text, name, offset(line, 4))
    raw.Free(line)


@cold
def newer_version(version: int) -> None:
    raise ValueError(f"it was saved by version {version} of the type, which is newer")


@cold
def bad_payload(ctx: Ptr, error: Exception) -> None:
    line = message_line(error)
    raw.ReplyWithError(ctx, line)
    raw.Free(line)


# Objects that other threads give back


def on_main_thread() -> bool:
    return ptr_to_int(thread_pointer()) == load(i64, module_memory("main_thread", 8), 0)


def lock_returned() -> None:
    while atomic_swap(module_memory("returned_lock", 8), 1) != 0:
        pass


def return_value(value: Ptr, type: int) -> None:
    """Called by another thread, which must not touch reference counts: the main thread releases the value."""
    node = raw.Alloc(24)
    store(Ptr, node, 0, value)
    store(i64, node, 1, type)
    lock_returned()
    store(i64, node, 2, load(i64, module_memory("returned", 8), 0))
    store(Ptr, module_memory("returned", 8), 0, node)
    atomic_swap(module_memory("returned_lock", 8), 0)


def take_returned() -> Ptr:
    """All that was given back."""
    if load(i64, module_memory("returned", 8), 0) == 0:
        return null()
    lock_returned()
    first = load(Ptr, module_memory("returned", 8), 0)
    store(Ptr, module_memory("returned", 8), 0, null())
    atomic_swap(module_memory("returned_lock", 8), 0)
    return first
