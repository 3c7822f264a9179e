"""What the server calls for the values of data types, as far as it does not depend on the type."""


def copy_value(value: T) -> T:
    """A deep copy. It is seldom made: a command that might make one does not set the limit of the stack for it."""
    limit = stack_enter()
    try:
        return deep_copy(value)
    finally:
        stack_leave(limit)


def deep_copy(value: T) -> T:
    w = frame_object(Saver)
    start_saver(w, False, alloca(256))
    save_root(w, value, True)
    r = frame_object(Loader)
    start_loader(r, w.base, w.at)
    try:
        return load_datatype(T, r)
    finally:
        r._free()
        end_saver(w)


@cold
def saving_failed(io: Ptr, error: Exception) -> None:
    """What cannot be saved must not be missing in a file that counts as whole: have the server give the file up.

    No function of the server's does that, but the word that IsIOError reads stands at the same place in all of them.
    """
    raw_callback_failed(error)
    if raw.IsIOError(io) == 0 and load(u32, io, 6) == 0:
        store(u32, io, 6, 1)
        if raw.IsIOError(io) == 0:  # a server that has it elsewhere
            store(u32, io, 6, 0)


def living(by: int) -> int:
    """How many objects keys have, so many more."""
    place = offset(module_memory("living", 192), 64)  # in a cache line of its own
    count = wrap_add(load(i64, place, 0), by)
    store(i64, place, 0, count)
    return count


def for_key(value: T) -> Ptr:
    """The object, owned by a key."""
    share_object(value, KEY_SHARE)
    given_to_key(T, object_address(value))
    return object_address(value)


def in_key(object: Ptr) -> None:
    """A key has it from now on."""
    living(1)
    if is_listed(T):
        note_value(registry_of(T), object)


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
    """What the log says of a value that cannot be loaded. What does not belong to a key has no name."""
    line = message_line(error)
    word = raw.GetKeyNameFromIO(io)
    if is_null(word):
        text = cstring("redisjit: a value of the type %s cannot be loaded: %s")
        raw.LogIOError(io, cstring("warning"), text, name, offset(line, 4))
    else:
        data, size = view(word)
        key = raw.Alloc(wrap_add(size, 1))
        store(u8, key, put(key, 0, as_str(make_bytes(data, size, 0))), 0)
        db = raw.GetDbIdFromIO(io) if has("GetDbIdFromIO") else -1
        text = cstring("redisjit: the value of the key %s (database %d), of the type %s, cannot be loaded: %s")
        raw.LogIOError(io, cstring("warning"), text, key, db, name, offset(line, 4))
        raw.Free(key)
    raw.Free(line)


@cold
def saving(sub: int) -> None:
    """Servers without `aux_save2` say when a file begins: its first value of a type has what all are made of."""
    if not has("RdbSave"):  # as old as that
        enter_file(sub != 3 and sub != 4)


@cold
def newer_file(io: Ptr, name: Ptr) -> int:
    raw.LogIOError(io, cstring("warning"), cstring("redisjit: the file is of a newer version of the type %s"), name)
    return 1


@cold
def emit_words(aof: Ptr, words: list[bytes]) -> None:
    """A command for an append-only file."""
    if len(words) == 0:
        raise ValueError("a command has a name")
    name = terminated(words[0])
    strings = WordArray_of(tuple(words[1:]))
    raw.EmitAOF(aof, bytes_data(name), cstring("v"), strings.items, strings.length)


@cold
def newer_version(version: int) -> None:
    raise ValueError(f"it was saved by version {version} of the type, which is newer")


@cold
def bad_payload(ctx: Ptr, error: Exception) -> None:
    line = message_line(error)
    raw.ReplyWithError(ctx, line)
    raw.Free(line)


# Objects that other threads give back


def main_thread() -> Ptr:
    return offset(module_memory("main_thread", 192), 64)  # other threads look at it: not beside what changes


def on_main_thread() -> bool:
    return ptr_to_int(thread_pointer()) == load(i64, main_thread(), 0)


@inline
def elsewhere() -> Ptr:
    """What other threads write to, in a cache line of its own: a lock, and how many objects they have freed."""
    return offset(module_memory("elsewhere", 192), 64)


def lock_returned() -> None:
    while atomic_swap(elsewhere(), 1) != 0:
        pass


def free_elsewhere(value: T) -> bool:
    """Called by another thread: free an object that only the key had, and that holds nothing that others have, too."""
    if is_loose(T):
        if not bare_is_quiet(object_address(value)) or not lone_parts(T, value):
            return False
        free_parts(T, value)
    elif not is_flat(T) or object_count(value) != KEY_SHARE:
        return False
    raw.Free(object_address(value))
    lock_returned()
    store(i64, elsewhere(), 1, wrap_add(load(i64, elsewhere(), 1), 1))
    atomic_swap(elsewhere(), 0)
    return True


def is_lone(place: Ptr) -> bool:
    """Whether nobody else has the bytes of a field, in two words (see `packed_bytes`)."""
    by = shr(load(i64, place, 1), 54) & 12
    return by == 0 or load(u32, offset(load(Ptr, place, 0), wrap_sub(0, by)), 0) == 1


def free_lone(place: Ptr) -> None:
    by = shr(load(i64, place, 1), 54) & 12
    if by != 0:
        base = offset(load(Ptr, place, 0), wrap_sub(0, by))
        forget_owned(ptr_to_int(base))
        raw.Free(base)


def take_freed() -> int:
    """How many objects other threads have freed since this was asked last."""
    lock_returned()
    count = load(i64, elsewhere(), 1)
    store(i64, elsewhere(), 1, 0)
    atomic_swap(elsewhere(), 0)
    return count


def return_value(value: Ptr, type: int) -> None:
    """Called by another thread, which must not touch reference counts: the main thread releases the value."""
    node = raw.Alloc(24)
    store(Ptr, node, 0, value)
    store(i64, node, 1, type)
    lock_returned()
    store(i64, node, 2, load(i64, module_memory("returned", 8), 0))
    store(Ptr, module_memory("returned", 8), 0, node)
    atomic_swap(elsewhere(), 0)


def give_back(first: Ptr) -> None:
    """What is left of what was taken."""
    store(Ptr, module_memory("returned_rest", 8), 0, first)


def take_returned() -> Ptr:
    """What was given back: all, or what was left of that."""
    rest = load(Ptr, module_memory("returned_rest", 8), 0)
    if not is_null(rest):
        store(Ptr, module_memory("returned_rest", 8), 0, null())
        return rest
    if load(i64, module_memory("returned", 8), 0) == 0:
        return null()
    lock_returned()
    first = load(Ptr, module_memory("returned", 8), 0)
    store(Ptr, module_memory("returned", 8), 0, null())
    atomic_swap(elsewhere(), 0)
    return first
