"""UTF-8: checking it, counting and finding its code points, parts of a text.

A text that is known to be ASCII is marked so: a code point is a byte there. The mark may be missing, never be wrong.
"""


@noinline
def ascii_prefix(data: Ptr, size: int) -> int:
    """How many bytes there are before the first that is not ASCII."""
    at = 0
    while wrap_add(at, 8) <= size:
        if load(i64, offset(data, at)) & -9187201950435737472 != 0:
            break
        at = wrap_add(at, 8)
    while at < size and load(u8, data, at) < 128:
        at = wrap_add(at, 1)
    return at


def is_ascii(value: str) -> bool:
    return known_ascii(value) or ascii_prefix(bytes_data(value), bytes_len(value)) == bytes_len(value)


@noinline
def utf8_check(data: Ptr, size: int, at: int) -> int:
    """The width of the code point at `at`; of a broken one, minus how many bytes of it belong together."""
    c = load(u8, data, at)
    if c < 128:
        return 1
    more = 1 if 194 <= c <= 223 else 2 if 224 <= c <= 239 else 3 if 240 <= c <= 244 else 0
    if more == 0:
        return -1
    least = 160 if c == 224 else 144 if c == 240 else 128
    most = 159 if c == 237 else 143 if c == 244 else 191
    for k in range(1, wrap_add(more, 1)):
        if wrap_add(at, k) >= size:
            return wrap_sub(0, k)
        d = load(u8, data, wrap_add(at, k))
        if d < least or d > most:
            return wrap_sub(0, k)
        least = 128
        most = 191
    return wrap_add(more, 1)


@noinline
def utf8_fault(data: Ptr, size: int, at: int) -> int:
    """The first place from `at` on that is not well-formed UTF-8 (RFC 3629), or `size`."""
    while at < size:
        at += ascii_prefix(offset(data, at), size - at)
        while at < size and load(u8, data, at) > 127:
            width = utf8_check(data, size, at)
            if width < 0:
                return at
            at += width
    return size


def check_utf8(value: bytes) -> str:
    """A text of well-formed UTF-8."""
    forget_places(bytes_owner(value))
    data = bytes_data(value)
    size = bytes_len(value)
    plain = ascii_prefix(data, size)
    if plain < size:
        fault = utf8_fault(data, size, plain)
        if fault < size:
            utf8_error(data, size, fault)
    return mark_ascii(as_str(value), plain == size)


@cold
def utf8_error(data: Ptr, size: int, at: int) -> None:
    c = load(u8, data, at)
    width = wrap_sub(0, utf8_check(data, size, at))
    reason = "invalid continuation byte"
    if c < 194 or c > 244:
        reason = "invalid start byte"
    elif at + width >= size:
        reason = "unexpected end of data"
    decode_error("utf-8", c, at, at + width, reason)


@cold
def decode_error(codec: str, byte: int, start: int, end: int, reason: str) -> None:
    """What CPython says of bytes that it cannot decode."""
    if end == start + 1:
        raise UnicodeDecodeError(f"'{codec}' codec can't decode byte 0x{hex2(byte)} in position {start}: {reason}")
    raise UnicodeDecodeError(f"'{codec}' codec can't decode bytes in position {start}-{end - 1}: {reason}")


def hex2(value: int) -> str:
    base = new_buffer(2)
    store(u8, base, 8, hex_digit(value >> 4))
    store(u8, base, 9, hex_digit(value & 15))
    return as_str(buffer_bytes(base, 2))


@inline
def utf8_width(first: int) -> int:
    return 1 if first < 128 else 2 if first < 224 else 3 if first < 240 else 4


def code_point(data: Ptr, at: int) -> int:
    """The code point at an offset of well-formed UTF-8."""
    c = load(u8, data, at)
    if c < 128:
        return c
    d = load(u8, data, wrap_add(at, 1)) & 63
    if c < 224:
        return wrap_shl(c & 31, 6) | d
    e = load(u8, data, wrap_add(at, 2)) & 63
    if c < 240:
        return wrap_shl(c & 15, 12) | wrap_shl(d, 6) | e
    return wrap_shl(c & 7, 18) | wrap_shl(d, 12) | wrap_shl(e, 6) | load(u8, data, wrap_add(at, 3)) & 63


def put_point(out: Ptr, at: int, c: int) -> int:
    """Write a code point; returns the offset behind it."""
    if c < 128:
        store(u8, out, at, c)
        return wrap_add(at, 1)
    if c < 2048:
        store(u8, out, at, 192 | c >> 6)
        store(u8, out, wrap_add(at, 1), 128 | c & 63)
        return wrap_add(at, 2)
    if c < 65536:
        store(u8, out, at, 224 | c >> 12)
        store(u8, out, wrap_add(at, 1), 128 | c >> 6 & 63)
        store(u8, out, wrap_add(at, 2), 128 | c & 63)
        return wrap_add(at, 3)
    store(u8, out, at, 240 | c >> 18)
    store(u8, out, wrap_add(at, 1), 128 | c >> 12 & 63)
    store(u8, out, wrap_add(at, 2), 128 | c >> 6 & 63)
    store(u8, out, wrap_add(at, 3), 128 | c & 63)
    return wrap_add(at, 4)


@noinline
def count_points(data: Ptr, size: int) -> int:
    """How many code points there are: the bytes that do not continue one."""
    count = 0
    for i in range(size):
        if load(u8, data, i) & 192 != 128:
            count = wrap_add(count, 1)
    return count


@inline
def count_block(data: Ptr) -> int:
    count = 0
    for i in range(32):
        if load(u8, data, i) & 192 != 128:
            count = wrap_add(count, 1)
    return count


@noinline
def point_offset(data: Ptr, size: int, index: int) -> int:
    """Where code point number `index` begins; `size` when there are not that many."""
    at = 0
    while wrap_add(at, 32) <= size:
        count = count_block(offset(data, at))
        if count > index:
            break
        index = wrap_sub(index, count)
        at = wrap_add(at, 32)
    while at < size:
        if load(u8, data, at) & 192 != 128:
            if index == 0:
                return at
            index = wrap_sub(index, 1)
        at = wrap_add(at, 1)
    return size


def point_before(data: Ptr, at: int) -> int:
    """Where the code point before an offset begins."""
    at = wrap_sub(at, 1)
    while load(u8, data, at) & 192 == 128:
        at = wrap_sub(at, 1)
    return at


@inline
def ascii_char(c: int) -> str:
    """A text of one ASCII character, out of a table of them."""
    return mark_ascii(as_str(make_bytes(offset(python_table("ascii"), c), 1, 0)), True)


@inline
def point_text(text: str, at: int) -> str:
    """The code point at an offset, as a text."""
    c = load(u8, bytes_data(text), at)
    if c < 128:
        return ascii_char(c)
    return as_str(bytes_view(as_bytes(text), at, wrap_add(at, utf8_width(c))))


@noinline
def text_at(text: str, index: int) -> str:
    data = bytes_data(text)
    size = bytes_len(text)
    if index < 0:
        index = wrap_add(index, text_count(text))
    at = size if index < 0 else text_offset(text, index)
    if at == size:
        text_index(-1, 0)
    return point_text(text, at)


@cold
def text_index(index: int, size: int) -> int:
    if index < 0:
        index = wrap_add(index, size)
    if not ult(index, size):
        raise IndexError("string index out of range")
    return index


def text_view(text: str, start: int, stop: int) -> str:
    """Part of a text, by offsets."""
    if start >= stop:
        return ""
    return mark_ascii(as_str(bytes_view(as_bytes(text), start, stop)), known_ascii(text))


@noinline
def text_slice(text: str, start: int, stop: int) -> str:
    """A slice of a text that is not known to be ASCII."""
    data = bytes_data(text)
    size = bytes_len(text)
    if start < 0 or stop < 0:
        count = text_count(text)
        start = clamp_slice(start, count)
        stop = clamp_slice(stop, count)
    if start >= stop:
        return ""
    first = text_offset(text, start)
    end = size
    if stop != MAX_INT:
        end = wrap_add(first, point_offset(offset(data, first), wrap_sub(size, first), wrap_sub(stop, start)))
    return text_view(text, first, end)


@noinline
def text_steps(text: str, start: int | None, stop: int | None, step: int | None) -> str:
    """A slice with a step of a text that is not known to be ASCII."""
    stride = 1 if step is None else step
    data = bytes_data(text)
    size = bytes_len(text)
    first, count = step_bounds(text_count(text), start, stop, stride)
    if count == 0:
        return ""
    base = new_buffer(size)
    at = text_offset(text, first)
    done = 8
    while True:
        width = utf8_width(load(u8, data, at))
        memcpy(offset(base, done), offset(data, at), width)
        done = wrap_add(done, width)
        count = wrap_sub(count, 1)
        if count == 0:
            break
        if stride > 0:
            for _ in range(stride):
                at = wrap_add(at, utf8_width(load(u8, data, at)))
        else:
            for _ in range(wrap_sub(0, stride)):
                at = point_before(data, at)
    return as_str(buffer_bytes(base, wrap_sub(done, 8)))


@noinline
def text_range(text: str, start: int | None, end: int | None) -> tuple[int, int]:
    """The bounds of a search as offsets. The first is larger than the text when it lies behind its end."""
    size = bytes_len(text)
    if known_ascii(text) or start is None and end is None:
        return low_bound(start, size), high_bound(end, size)
    count = text_count(text)
    low = low_bound(start, count)
    high = high_bound(end, count)
    return size + 1 if low > count else text_offset(text, low), text_offset(text, high)


@inline
def point_number(text: str, at: int) -> int:
    """The number of the code point at an offset; -1 stays -1."""
    if at <= 0 or known_ascii(text):
        return at
    return text_number(text, at)


def finish_text(base: Ptr, size: int, room: int) -> str:
    """A text of `size` bytes in a buffer with room for more, which is given back."""
    if size != room:
        base = raw.Realloc(base, wrap_add(size, 8))
    return as_str(buffer_bytes(base, size))
