"""Bytes as ASCII text: letters and digits."""


def lower_bytes(value: bytes) -> bytes:
    size = bytes_len(value)
    base = new_buffer(size)
    out = offset(base, 8)
    for i in range(size):
        c = load(u8, bytes_data(value), i)
        store(u8, out, i, wrap_add(c, 32) if ult(wrap_sub(c, 65), 26) else c)
    return buffer_bytes(base, size)


def upper_bytes(value: bytes) -> bytes:
    size = bytes_len(value)
    base = new_buffer(size)
    out = offset(base, 8)
    for i in range(size):
        c = load(u8, bytes_data(value), i)
        store(u8, out, i, wrap_sub(c, 32) if ult(wrap_sub(c, 97), 26) else c)
    return buffer_bytes(base, size)


def swap_bytes(value: bytes) -> bytes:
    size = bytes_len(value)
    base = new_buffer(size)
    out = offset(base, 8)
    for i in range(size):
        c = load(u8, bytes_data(value), i)
        store(u8, out, i, c ^ 32 if is_letter(c) else c)
    return buffer_bytes(base, size)


def title_bytes(value: bytes) -> bytes:
    size = bytes_len(value)
    base = new_buffer(size)
    out = offset(base, 8)
    inside = False
    for i in range(size):
        c = load(u8, bytes_data(value), i)
        if is_letter(c):
            c = c | 32 if inside else c & ~32
            inside = True
        else:
            inside = False
        store(u8, out, i, c)
    return buffer_bytes(base, size)


def all_digits(value: bytes) -> bool:
    for c in value:
        if not ult(wrap_sub(c, 48), 10):
            return False
    return bytes_len(value) > 0


def all_letters(value: bytes) -> bool:
    for c in value:
        if not is_letter(c):
            return False
    return bytes_len(value) > 0


def all_letters_or_digits(value: bytes) -> bool:
    for c in value:
        if not is_letter(c) and not ult(wrap_sub(c, 48), 10):
            return False
    return bytes_len(value) > 0


def all_spaces(value: bytes) -> bool:
    for c in value:
        if not is_space(c):
            return False
    return bytes_len(value) > 0


def is_upper_bytes(value: bytes) -> bool:
    some = False
    for c in value:
        if ult(c - 97, 26):
            return False
        if ult(c - 65, 26):
            some = True
    return some


def is_lower_bytes(value: bytes) -> bool:
    some = False
    for c in value:
        if ult(c - 65, 26):
            return False
        if ult(c - 97, 26):
            some = True
    return some


def is_title_bytes(value: bytes) -> bool:
    some = False
    inside = False
    for c in value:
        if ult(c - 65, 26):
            if inside:
                return False
            some = True
        elif ult(c - 97, 26):
            if not inside:
                return False
            some = True
        inside = is_letter(c)
    return some


def zero_fill(value: bytes, pad: int) -> bytes:
    """`pad` zeros before digits, behind a sign."""
    if pad <= 0:
        return value
    if bytes_len(value) > 0 and (value[0] == 43 or value[0] == 45):
        return value[:1] + b"0" * pad + value[1:]
    return b"0" * pad + value


def expand_tabs(value: bytes, tabsize: int, text: bool) -> bytes:
    """Spaces for tabs; in text, columns are code points."""
    tabsize = c_int(tabsize)
    total = 0
    column = 0
    for c in value:
        if c == 9:
            step = tabsize - srem(column, tabsize) if tabsize > 0 else 0
            column += step
            total += step
        else:
            if c == 10 or c == 13:
                column = 0
            elif not text or c & 192 != 128:
                column = wrap_add(column, 1)
            total += 1
    base = new_buffer(total)
    at = 8
    column = 0
    for c in value:
        if c == 9:
            step = wrap_sub(tabsize, srem(column, tabsize)) if tabsize > 0 else 0
            column = wrap_add(column, step)
            memset(offset(base, at), 32, step)
            at = wrap_add(at, step)
        else:
            if c == 10 or c == 13:
                column = 0
            elif not text or c & 192 != 128:
                column = wrap_add(column, 1)
            store(u8, base, at, c)
            at = wrap_add(at, 1)
    return buffer_bytes(base, total)


def translate_bytes(value: bytes, table: bytes | None, delete: bytes) -> bytes:
    if table is not None and bytes_len(table) != 256:
        raise ValueError("translation table must be 256 characters long")
    size = bytes_len(value)
    base = new_buffer(size)
    done = 8
    for i in range(size):
        c = load(u8, bytes_data(value), i)
        if bytes_len(delete) > 0 and find_byte(bytes_data(delete), bytes_len(delete), c) >= 0:
            continue
        if table is not None:
            c = load(u8, bytes_data(table), c)
        store(u8, base, done, c)
        done = wrap_add(done, 1)
    return as_bytes(finish_text(base, wrap_sub(done, 8), size))


def maketrans_bytes(old: bytes, new: bytes) -> bytes:
    if bytes_len(old) != bytes_len(new):
        raise ValueError("maketrans arguments must have same length")
    base = new_buffer(256)
    memcpy(offset(base, 8), python_table("bytes"), 256)
    for i in range(bytes_len(old)):
        store(u8, base, wrap_add(8, load(u8, bytes_data(old), i)), load(u8, bytes_data(new), i))
    return buffer_bytes(base, 256)
