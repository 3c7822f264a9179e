"""How the value of a key stands in a file: as one string of its bytes (see `saving`), or in parts.

The server tries to compress each string of more than PIECE bytes, which short ones pay for in vain; and what it reads as
a string is a block of memory. So a value with a field that is a text, in a file that says already what values are made
of, begins with that text as a string of its own, which stays the field's memory. Before it stand four bytes, where the
text's count is in memory: most bits of the schema's hash, and which form this is. All that is saved besides follows in
words, in front of it how many bytes that is, at which of them the text has been taken out, and how many bytes of a text
that is just too long are the last of it; or in a second string. Other short values are a string of PIECE bytes, and then
words.
"""

PIECE = 20  # the longest string that no server compresses
FIRST = 18  # how much of a value is in it, after its format, when more follows
SHORT = 60
IN_PARTS = 128  # added to the format, when words follow the string
APART = 64  # of four bytes before a text: the rest of the value follows in words
LONG = 32  # added to it: in a string
SCHEMA_BITS = 4294967071  # what of the schema's hash stands there: all but three bits
MOST = 42  # how many bytes are written as words, with the two in front


def save_in_file(io: Ptr, w: Saver, value: T, said: Ptr) -> None:
    """`said` is where it is noted which file says what values of the type are made of."""
    brief = said_in_file(said)
    if has_text(T):
        if brief:
            save_apart(T, io, w, value)
            return
    save_root(w, value, brief)
    if w.at <= PIECE or w.at > SHORT:
        raw.SaveStringBuffer(io, w.base, w.at)
    else:
        save_parts(io, w)


@inline
def write_apart(io: Ptr, w: Saver, cut: int, text: Ptr, size: int, hash: int) -> None:
    """A text, and what else there is of a value: in `w` after eight bytes, where the text was left out at `cut`."""
    tail = 0
    if size > PIECE - 4 and size <= PIECE and w.at <= MOST + 2:
        tail = wrap_sub(size, PIECE - 4)
        size = PIECE - 4
        memcpy(w._place(8), offset(text, PIECE - 4), tail)
        w.at = wrap_add(w.at, tail)
    end = w.at
    store(i64, w._place(8), 0, 0)
    long = end > MOST + 6
    first = alloca(64)
    if size > SHORT:
        first = raw.Alloc(wrap_add(size, 4))
    store(u32, first, 0, hash & SCHEMA_BITS | (APART | LONG if long else APART))
    memcpy(offset(first, 4), text, size)
    raw.SaveStringBuffer(io, first, wrap_add(size, 4))
    if size > SHORT:
        raw.Free(first)
    if long:
        store(i64, w.base, 0, wrap_sub(cut, 8))
        raw.SaveStringBuffer(io, w.base, end)
        return
    store(u16, w.base, 3, wrap_sub(end, 6) | wrap_shl(wrap_sub(cut, 8), 6) | wrap_shl(tail, 12))
    at = 6
    while at < end:
        raw.SaveDouble(io, bits_float(load(i64, offset(w.base, at), 0)))
        at = wrap_add(at, 8)


@noinline
def save_parts(io: Ptr, w: Saver) -> None:
    """A string, with a mark at its format and then how many bytes there are; the rest in words."""
    first = alloca(24)
    store(u8, first, 0, load(u8, w.base, 0) | IN_PARTS)
    store(u8, first, 1, w.at)
    memcpy(offset(first, 2), offset(w.base, 1), FIRST)
    raw.SaveStringBuffer(io, first, PIECE)
    at = wrap_add(FIRST, 1)
    while at < w.at:
        store(i64, first, 0, 0)
        memcpy(first, offset(w.base, at), min(wrap_sub(w.at, at), 8))
        raw.SaveUnsigned(io, load(i64, first, 0))
        at = wrap_add(at, 8)


def from_file(io: Ptr, data: Ptr, size: int) -> Ptr:
    """An object of a key, of a value that begins with this string, which is taken over."""
    mark = load(u8, data, 0) & 192 if size >= 4 else 0
    if has_text(T):
        if mark == APART and load(u32, data, 0) & SCHEMA_BITS == schema_hash(T) & SCHEMA_BITS:
            return load_apart(T, io, data, size)
    if unlikely(mark == APART):
        return for_key(load_joined(T, io, data, size))
    return for_key(load_whole(T, io, data, size))


def whole_from_file(io: Ptr, data: Ptr, size: int) -> T:
    r = frame_object(Loader)
    start_loader(r, data, size)
    short = alloca(72)
    try:
        if size == PIECE and load(u8, data, 0) > 127:
            read_parts(r, io, short)
        return load_datatype(T, r)
    finally:
        end_loader(r)
        raw.Free(data)


@noinline
def read_parts(r: Loader, io: Ptr, short: Ptr) -> None:
    size = load(u8, r.data, 1)
    if size <= PIECE or size > SHORT:
        bad_value()
    store(u8, short, 0, load(u8, r.data, 0) & 127)
    memcpy(offset(short, 1), offset(r.data, 2), FIRST)
    at = wrap_add(FIRST, 1)
    while at < size:
        store(i64, offset(short, at), 0, raw.LoadUnsigned(io))
        at = wrap_add(at, 8)
    if raw.IsIOError(io) != 0:
        bad_value()
    r.data = short
    r.size = size


def apart_from_file(io: Ptr, data: Ptr, size: int) -> Ptr:
    """An object of today's fields, whose text has come first."""
    r = frame_object(Loader)
    open_apart(r, data, size)
    try:
        cut = read_rest(r, io, alloca(48))
        object = load_around(T, r, cut)
        if not is_bare(T):
            share_object(handle(T, object), wrap_sub(KEY_SHARE, 1))
        given_to_key(T, object)
        return object
    finally:
        end_apart(r)


@cold
def joined_from_file(io: Ptr, data: Ptr, size: int) -> T:
    """The same of other fields: as if it had been one string."""
    r = frame_object(Loader)
    w = frame_object(Saver)
    open_apart(r, data, size)
    start_saver(w, False, alloca(256))
    try:
        cut = read_rest(r, io, alloca(48))
        if ult(r.size, cut):
            bad_value()
        w.put_byte(BRIEF)
        store(u32, w._place(4), 0, load(u32, data, 0))
        w.at = wrap_add(w.at, 4)
        w.put_all(r.data, cut)
        w.put_bytes(offset(r.text, 4), r.text_size)
        w.put_all(offset(r.data, cut), wrap_sub(r.size, cut))
        start_loader(r, w.base, w.at)
        return load_datatype(T, r)
    finally:
        end_loader(r)
        end_apart(r)
        end_saver(w)


@inline
def open_apart(r: Loader, data: Ptr, size: int) -> None:
    start_loader(r, null(), 0)
    r.text = data
    r.text_size = wrap_sub(size, 4)
    r.rest = null()


@inline
def end_apart(r: Loader) -> None:
    if unlikely(not is_null(r.text)):
        raw.Free(r.text)
    if unlikely(not is_null(r.rest)):
        raw.Free(r.rest)


@inline
def read_rest(r: Loader, io: Ptr, room: Ptr) -> int:
    """What is saved of a value besides its text; where that belongs."""
    if unlikely(load(u8, r.text, 0) & LONG != 0):
        return read_long_rest(r, io)
    word = float_bits(raw.LoadDouble(io))
    store(i64, room, 0, word)
    size = word & 63
    if unlikely(ult(MOST - 2, wrap_sub(size, 2))):
        bad_value()
    at = 8
    while at < size:
        store(i64, offset(room, at), 0, float_bits(raw.LoadDouble(io)))
        at = wrap_add(at, 8)
    if unlikely(raw.IsIOError(io) != 0):
        bad_value()
    r.data = offset(room, 2)
    r.size = wrap_sub(size, 2)
    if unlikely(word & 61440 != 0):
        read_tail(r, shr(word, 12) & 15)
    return shr(word, 6) & 63


@noinline
def read_tail(r: Loader, tail: int) -> None:
    """The end of the text: no more than what the memory has room for anyway, mostly."""
    if tail > 4 or r.text_size != PIECE - 4 or tail > r.size:
        bad_value()
    r.text = raw.Realloc(r.text, wrap_add(PIECE, tail))
    r.size = wrap_sub(r.size, tail)
    memcpy(offset(r.text, PIECE), offset(r.data, r.size), tail)
    r.text_size = wrap_add(r.text_size, tail)


@noinline
def read_long_rest(r: Loader, io: Ptr) -> int:
    place = alloca(8)
    r.rest = raw.LoadStringBuffer(io, place)
    if is_null(r.rest) or load(i64, place, 0) < 8:
        bad_value()
    r.data = offset(r.rest, 8)
    r.size = wrap_sub(load(i64, place, 0), 8)
    return load(i64, r.rest, 0)


@inline
def take_text_bytes(r: Loader) -> bytes:
    """The text that came first. The four bytes before it are its count from now on."""
    data = r.text
    if r.text_size == 0:
        return make_bytes(bytes_data(b""), 0, 0)
    r.text = null()
    store(u32, data, 0, 1)
    return make_bytes(offset(data, 4), r.text_size, ptr_to_int(data))


@inline
def take_text_str(r: Loader) -> str:
    plain = checked_ascii(offset(r.text, 4), r.text_size)
    return mark_ascii(as_str(take_text_bytes(r)), plain)


def enter_file(inside: bool) -> None:
    """A file begins, or none is being written: in a file, values are made of what is said once for all of them."""
    files = module_memory("files", 16)  # the number of the file, 0 outside; how many there were
    if inside:
        store(i64, files, 1, wrap_add(load(i64, files, 1), 1))
    store(i64, files, 0, load(i64, files, 1) if inside else 0)


@inline
def said_in_file(place: Ptr) -> bool:
    """Whether the file that is being written says already what values of a type are made of; it does from now on."""
    number = load(i64, module_memory("files", 16), 0)
    if load(i64, place, 0) == number:
        return number != 0
    store(i64, place, 0, number)
    return False
