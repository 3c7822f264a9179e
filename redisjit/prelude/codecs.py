"""Encodings other than strict UTF-8. The ways of handling errors are numbered as in `frontend.codecs`."""


def decode_latin1(value: bytes) -> str:
    size = bytes_len(value)
    data = bytes_data(value)
    if ascii_prefix(data, size) == size:
        return mark_ascii(as_str(value), True)
    base = new_buffer(size * 2)
    done = 0
    for i in range(size):
        done = put_point(offset(base, 8), done, load(u8, data, i))
    return finish_text(base, done, size * 2)


def decode_ascii(value: bytes, errors: int) -> str:
    data = bytes_data(value)
    size = bytes_len(value)
    at = ascii_prefix(data, size)
    if at == size:
        return mark_ascii(as_str(value), True)
    if errors == 0:
        decode_error("ascii", load(u8, data, at), at, at + 1, "ordinal not in range(128)")
    base = new_buffer(size * 4)
    done = 0
    for i in range(size):
        c = load(u8, data, i)
        if c < 128:
            store(u8, base, wrap_add(8, done), c)
            done = wrap_add(done, 1)
        else:
            done = put_broken(offset(base, 8), done, data, i, 1, errors)
    return finish_text(base, done, size * 4)


def decode_utf8(value: bytes, errors: int) -> str:
    data = bytes_data(value)
    size = bytes_len(value)
    plain = ascii_prefix(data, size)
    at = utf8_fault(data, size, plain)
    if at == size:
        forget_places(bytes_owner(value))
        return mark_ascii(as_str(value), plain == size)
    base = new_buffer(size * 4)
    done = 0
    start = 0
    while True:
        memcpy(offset(base, wrap_add(8, done)), offset(data, start), wrap_sub(at, start))
        done = wrap_add(done, wrap_sub(at, start))
        if at == size:
            return finish_text(base, done, size * 4)
        width = wrap_sub(0, utf8_check(data, size, at))
        done = put_broken(offset(base, 8), done, data, at, width, errors)
        start = wrap_add(at, width)
        at = utf8_fault(data, size, start)


def put_broken(out: Ptr, at: int, data: Ptr, start: int, width: int, errors: int) -> int:
    """What stands for bytes that cannot be decoded; returns the offset behind it."""
    if errors == 2:
        return put_point(out, at, 65533)
    if errors == 3:
        for k in range(width):
            at = put_escape(out, at, load(u8, data, wrap_add(start, k)))
    return at


def put_escape(out: Ptr, at: int, c: int) -> int:
    """Write a code point as `\\xNN`, `\\uNNNN` or `\\UNNNNNNNN`; returns the offset behind it."""
    count = 2 if c < 256 else 4 if c < 65536 else 8
    store(u8, out, at, 92)
    store(u8, out, wrap_add(at, 1), 120 if count == 2 else 117 if count == 4 else 85)
    for k in range(count):
        store(
            u8, out, wrap_add(wrap_add(at, 2), k), hex_digit(shr(c, wrap_mul(wrap_sub(wrap_sub(count, 1), k), 4)) & 15)
        )
    return wrap_add(wrap_add(at, 2), count)


def encode_narrow(text: str, most: int, errors: int) -> bytes:
    """Text as one byte a code point, all below `most`."""
    if is_ascii(text):
        return as_bytes(text)
    data = bytes_data(text)
    size = bytes_len(text)
    room = size * 5  # what stands for a code point of two bytes may take ten: `&#65535;` has eight, `\\U0010ffff` ten
    if errors == 0:
        check_narrow(text, most)
    base = new_buffer(room)
    out = offset(base, 8)
    done = 0
    at = 0
    while at < size:
        c = code_point(data, at)
        at = wrap_add(at, utf8_width(load(u8, data, at)))
        if c < most:
            store(u8, out, done, c)
            done = wrap_add(done, 1)
        elif errors == 2:
            store(u8, out, done, 63)
            done = wrap_add(done, 1)
        elif errors == 3:
            done = put_escape(out, done, c)
        elif errors == 4:
            done = put_reference(out, done, c)
    return as_bytes(finish_text(base, done, room))


def put_reference(out: Ptr, at: int, c: int) -> int:
    """Write a code point as `&#N;`; returns the offset behind it."""
    store(u8, out, at, 38)
    store(u8, out, wrap_add(at, 1), 35)
    count = 1
    rest = c
    while rest > 9:
        rest = udiv(rest, 10)
        count = wrap_add(count, 1)
    end = wrap_add(wrap_add(at, 2), count)
    store(u8, out, end, 59)
    for k in range(count):
        store(u8, out, wrap_sub(end, wrap_add(k, 1)), 48 + urem(c, 10))
        c = udiv(c, 10)
    return wrap_add(end, 1)


def check_narrow(text: str, most: int) -> None:
    """Raise when a code point is not below `most`; the message names all that follow one another."""
    data = bytes_data(text)
    size = bytes_len(text)
    at = 0
    number = 0
    while at < size:
        c = code_point(data, at)
        if c >= most:
            end = number
            first = c
            while at < size and code_point(data, at) >= most:
                end += 1
                at += utf8_width(load(u8, data, at))
            codec = "ascii" if most == 128 else "latin-1"
            reason = f"ordinal not in range({most})"
            if end == number + 1:
                shown = narrow_escape(first)
                raise UnicodeEncodeError(
                    f"'{codec}' codec can't encode character '{shown}' in position {number}: {reason}"
                )
            raise UnicodeEncodeError(
                f"'{codec}' codec can't encode characters in position {number}-{end - 1}: {reason}"
            )
        at += utf8_width(load(u8, data, at))
        number += 1


def narrow_escape(c: int) -> str:
    base = new_buffer(10)
    return finish_text(base, put_escape(offset(base, 8), 0, c), 10)
