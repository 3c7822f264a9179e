"""INFO: fields that a module adds, what is counted of its commands, and the server's own fields."""

MOST_OF_ERROR = 127  # bytes that are kept of the text of an error


@cold
def info_name(name: bytes) -> bytes:
    """A field's name for C: what separates fields becomes `_`."""
    out = terminated(name)
    for i in range(bytes_len(out)):
        c = load(u8, bytes_data(out), i)
        if c == 58 or c == 61 or c == 44 or c == 35 or c == 32:
            store(u8, bytes_data(out), i, 95)
    return out


@cold
def info_int(info: Ptr, name: bytes, value: int) -> None:
    text = info_name(name)
    raw.InfoAddFieldLongLong(info, bytes_data(text), value)


@cold
def info_uint64(info: Ptr, name: bytes, value: np_uint64) -> None:
    text = info_name(name)
    raw.InfoAddFieldULongLong(info, bytes_data(text), convert(int, value))


@cold
def info_float(info: Ptr, name: bytes, value: float) -> None:
    text = info_name(name)
    raw.InfoAddFieldDouble(info, bytes_data(text), value)


@cold
def info_bytes(info: Ptr, name: bytes, value: bytes) -> None:
    text = info_name(name)
    line = terminated(value)
    word = raw.CreateString(null(), bytes_data(line), bytes_len(value))
    raw.InfoAddFieldString(info, bytes_data(text), word)
    raw.FreeString(null(), word)


@cold
def info_begin(info: Ptr, name: bytes) -> None:
    text = info_name(name)
    raw.InfoBeginDictField(info, bytes_data(text))


@cold
def free_context(place: Ptr) -> None:
    """Free the context that a word of the module's memory holds, if it does."""
    ctx = load(Ptr, place, 0)
    if not is_null(ctx):
        raw.FreeThreadSafeContext(ctx)
        store(Ptr, place, 0, null())


# What is counted of a command: calls and errors, then the text of the last error. Nothing is allocated, so that it can
# be shown while a crash is reported.


@inline
def count_call(place: Ptr) -> None:
    store(i64, place, 0, wrap_add(load(i64, place, 0), 1))


@cold
def count_put(place: Ptr, at: int, text: str) -> int:
    """Keep a part of a text, from `at`, which is at most the room that there is."""
    size = min(bytes_len(text), wrap_sub(MOST_OF_ERROR, at))
    out = offset(place, wrap_add(at, 16))
    for i in range(size):
        c = load(u8, bytes_data(text), i)
        store(u8, out, i, 32 if c < 32 else c)
    store(u8, out, size, 0)
    return wrap_add(at, size)


@cold
def count_redis_error(place: Ptr, error: RedisError) -> None:
    store(i64, place, 1, wrap_add(load(i64, place, 1), 1))
    count_put(place, 0, str(error))


@cold
def count_exception(place: Ptr, error: Exception) -> None:
    store(i64, place, 1, wrap_add(load(i64, place, 1), 1))
    text = str(error)
    at = count_put(place, count_put(place, 0, "ERR "), error_name(error))
    if bytes_len(text) > 0:
        at = count_put(place, count_put(place, at, ": "), text)
    count_put(place, count_put(place, count_put(place, at, " ("), error_place(error)), ")")


@cold
def info_command(info: Ptr, place: Ptr, name: Ptr, last: Ptr) -> None:
    raw.InfoBeginDictField(info, name)
    raw.InfoAddFieldLongLong(info, cstring("calls"), load(i64, place, 0))
    raw.InfoAddFieldLongLong(info, cstring("errors"), load(i64, place, 1))
    raw.InfoEndDictField(info)
    if load(i64, place, 1) != 0:
        raw.InfoAddFieldCString(info, last, offset(place, 16))
