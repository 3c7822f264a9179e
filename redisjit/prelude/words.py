"""RedisModuleStrings as bytes, and bytes as RedisModuleStrings, without copying where they are whole."""


@pure
@extern("rj_view")
def view(word: Ptr) -> tuple[Ptr, int]:
    """The bytes of a string. Looking costs nothing where nothing is seen: an unused view vanishes."""


@inline
def call_string(word: Ptr) -> bytes:
    """An argument of the running command: lives as long as the call, and is not counted. In the background a copy."""
    if threaded():
        if not is_null(background_job()):
            return copy_string(word)
    data, size = view(word)
    return make_bytes(data, size, ptr_to_int(word) | 7)


@inline
def lent_string(word: Ptr) -> bytes:
    """A string that is lent for as long as a call, and is not to be counted: it may be on the server's stack."""
    data, size = view(word)
    return make_bytes(data, size, LENT)


@inline
def held_string(word: Ptr) -> bytes:
    """A string that is ours, and stays what it is."""
    data, size = view(word)
    return make_bytes(data, size, ptr_to_int(word) | 3)


@inline
def own_string(word: Ptr) -> bytes:
    """A string that is ours: released with the bytes."""
    if threaded():  # the server may come to share it, and counts it without a care for threads
        copy = copy_string(word)
        raw.FreeString(null(), word)
        return copy
    data, size = view(word)
    return make_bytes(data, size, ptr_to_int(word) & -8 | 3)  # addresses end in zeros, and now LLVM knows it


def copy_string(word: Ptr) -> bytes:
    """A copy of a string that is only lent."""
    data, size = view(word)
    return copy_of(data, size)


@inline
def word_of(value: bytes) -> Ptr:
    """`value` as a RedisModuleString: itself, or a new one; give it back with `drop_word`."""
    owner = bytes_owner(value)
    if owner & 3 == 3:
        return int_to_ptr(owner & -8)
    return raw.CreateString(null(), bytes_data(value), bytes_len(value))


@inline
def drop_word(value: bytes, word: Ptr) -> None:
    if bytes_owner(value) & 3 != 3:
        raw.FreeString(null(), word)


# Arguments of commands that are no texts: the server makes the string, and nothing has to be copied into it.


def int_word(value: int) -> bytes:
    return own_string(raw.CreateStringFromLongLong(null(), value))


def uint64_word(value: np_uint64) -> bytes:
    if has("CreateStringFromULongLong"):
        return own_string(raw.CreateStringFromULongLong(null(), convert(int, value)))
    return as_bytes(np_uint64_text(value))


def StreamID_word(id: StreamID) -> bytes:
    place = alloca(16)
    store_id(place, id)
    return own_string(raw.CreateStringFromStreamID(null(), place))


def Reply_word(reply: Reply) -> bytes:
    kind = raw.CallReplyType(reply.reply)
    if kind != raw.REPLY_STRING and kind != raw.REPLY_INTEGER:
        return bytes(reply)
    return own_string(raw.CreateStringFromCallReply(reply.reply))


def terminated(value: bytes) -> bytes:
    """A copy for C, which ends at a NUL: line ends and NULs inside become spaces."""
    size = bytes_len(value)
    base = new_buffer(size + 1)
    out = offset(base, 8)
    for i in range(size):
        c = load(u8, bytes_data(value), i)
        store(u8, out, i, 32 if c == 0 or c == 10 or c == 13 else c)
    store(u8, out, size, 0)
    return buffer_bytes(base, size)


def strict_int(data: Ptr, size: int) -> int | None:
    """An integer as Redis reads it: no spaces, no plus, no leading zeros, within 64 bits."""
    if size == 0 or size > 20:
        return None
    first = load(u8, data, 0)
    at = 0
    negative = first == 45
    if negative:
        at = 1
        if size == 1:
            return None
        first = load(u8, data, 1)
    if first == 48:
        if size == 1:
            return 0
        return None
    value = 0
    while at < size:
        digit = load(u8, data, at) - 48
        if ult(9, digit):
            return None
        if value < -922337203685477580:
            return None
        value = wrap_mul(value, 10)
        if value < wrap_add(-MAX_INT, digit - 1):
            return None
        value = wrap_sub(value, digit)
        at += 1
    if negative:
        return value
    if value < -MAX_INT:
        return None
    return -value
