"""What Python knows of code points: properties, and letters in upper, lower and title case (see `frontend.unicode`)."""


def has_property(table: Ptr, c: int) -> bool:
    block = c >> 8
    if block >= 1024:
        if block < 3584 or block >= 3600:
            return False
        block = wrap_sub(block, 2560)
    row = wrap_add(1040, wrap_shl(load(u8, table, block), 5))
    return load(u8, table, wrap_add(row, (c & 255) >> 3)) >> (c & 7) & 1 != 0


def all_points(text: str, table: Ptr) -> bool:
    """Whether a text is not empty and all its code points have a property."""
    data = bytes_data(text)
    size = bytes_len(text)
    at = 0
    while at < size:
        if not has_property(table, code_point(data, at)):
            return False
        at = wrap_add(at, utf8_width(load(u8, data, at)))
    return size > 0


def all_points_alpha(text: str) -> bool:
    return all_points(text, python_table("isalpha"))


def all_points_alnum(text: str) -> bool:
    return all_points(text, python_table("isalnum"))


def all_points_decimal(text: str) -> bool:
    return all_points(text, python_table("isdecimal"))


def all_points_digit(text: str) -> bool:
    return all_points(text, python_table("isdigit"))


def all_points_numeric(text: str) -> bool:
    return all_points(text, python_table("isnumeric"))


def all_points_printable(text: str) -> bool:
    return bytes_len(text) == 0 or all_points(text, python_table("isprintable"))


def is_identifier(text: str) -> bool:
    size = bytes_len(text)
    if size == 0 or not has_property(python_table("isidentifier"), code_point(bytes_data(text), 0)):
        return False
    return all_points(text, python_table("identifier"))


def is_upper_text(text: str) -> bool:
    some = False
    at = 0
    while at < bytes_len(text):
        c = code_point(bytes_data(text), at)
        if has_property(python_table("islower"), c) or has_property(python_table("titlecase"), c):
            return False
        some = some or has_property(python_table("isupper"), c)
        at = wrap_add(at, utf8_width(load(u8, bytes_data(text), at)))
    return some


def is_lower_text(text: str) -> bool:
    some = False
    at = 0
    while at < bytes_len(text):
        c = code_point(bytes_data(text), at)
        if has_property(python_table("isupper"), c) or has_property(python_table("titlecase"), c):
            return False
        some = some or has_property(python_table("islower"), c)
        at = wrap_add(at, utf8_width(load(u8, bytes_data(text), at)))
    return some


def is_title_text(text: str) -> bool:
    some = False
    inside = False
    at = 0
    while at < bytes_len(text):
        c = code_point(bytes_data(text), at)
        if has_property(python_table("isupper"), c) or has_property(python_table("titlecase"), c):
            if inside:
                return False
            inside = True
            some = True
        elif has_property(python_table("islower"), c):
            if not inside:
                return False
        else:
            inside = False
        at = wrap_add(at, utf8_width(load(u8, bytes_data(text), at)))
    return some


def put_mapped(table: Ptr, c: int, out: Ptr, at: int) -> int:
    """Write what a code point becomes; returns the offset behind it."""
    if c >= load(i32, table, 0):
        return put_point(out, at, c)
    block = load(u8, table, wrap_add(12, c >> 7))
    entry = load(u16, offset(table, load(i32, table, 1)), wrap_add(wrap_shl(block, 7), c & 127))
    row = offset(table, wrap_add(load(i32, table, 2), wrap_shl(entry, 4)))
    count = load(i32, row, 0)
    if count == 0:
        return put_point(out, at, wrap_add(c, load(i32, row, 1)))
    for k in range(count):
        at = put_point(out, at, load(i32, row, wrap_add(k, 1)))
    return at


def put_lower(text: str, index: int, c: int, out: Ptr, at: int) -> int:
    """Write a code point in lower case; a sigma looks at what stands around it."""
    if c == 931:
        return put_point(out, at, 962 if is_final(text, index) else 963)
    return put_mapped(python_table("lower"), c, out, at)


def is_final(text: str, index: int) -> bool:
    """Whether a capital sigma ends a word: a letter before it and none behind it, whatever does not count between."""
    data = bytes_data(text)
    at = index
    before = False
    while at > 0:
        at = point_before(data, at)
        c = code_point(data, at)
        if not has_property(python_table("sigma_ignored"), c):
            before = has_property(python_table("sigma_letters"), c)
            break
    if not before:
        return False
    at = index + 2
    while at < bytes_len(text):
        c = code_point(data, at)
        if not has_property(python_table("sigma_ignored"), c):
            return not has_property(python_table("sigma_letters"), c)
        at += utf8_width(load(u8, data, at))
    return True


def map_text(text: str, table: Ptr) -> str:
    size = bytes_len(text)
    base = new_buffer(size * 3)  # three times the bytes: U+0390 becomes three code points of two
    out = offset(base, 8)
    at = 0
    done = 0
    while at < size:
        done = put_mapped(table, code_point(bytes_data(text), at), out, done)
        at = wrap_add(at, utf8_width(load(u8, bytes_data(text), at)))
    return finish_text(base, done, size * 3)


def ascii_or_upper(text: str) -> str:
    if is_ascii(text):
        return mark_ascii(as_str(as_bytes(text).upper()), True)
    return map_text(text, python_table("upper"))


def ascii_or_fold(text: str) -> str:
    if is_ascii(text):
        return mark_ascii(as_str(as_bytes(text).lower()), True)
    return map_text(text, python_table("casefold"))


def ascii_or_lower(text: str) -> str:
    if is_ascii(text):
        return mark_ascii(as_str(as_bytes(text).lower()), True)
    return lower_from(text, 0, 0, new_buffer(bytes_len(text) * 3))


def lower_from(text: str, at: int, done: int, base: Ptr) -> str:
    """The rest of a text in lower case, behind what a buffer holds."""
    size = bytes_len(text)
    while at < size:
        done = put_lower(text, at, code_point(bytes_data(text), at), offset(base, 8), done)
        at = wrap_add(at, utf8_width(load(u8, bytes_data(text), at)))
    return finish_text(base, done, wrap_mul(size, 3))


def capitalize_text(text: str) -> str:
    if is_ascii(text):
        return mark_ascii(as_str(as_bytes(text).capitalize()), True)
    base = new_buffer(bytes_len(text) * 3)
    data = bytes_data(text)
    done = put_mapped(python_table("title"), code_point(data, 0), offset(base, 8), 0)
    return lower_from(text, utf8_width(load(u8, data, 0)), done, base)


def swap_text(text: str) -> str:
    if is_ascii(text):
        return mark_ascii(as_str(as_bytes(text).swapcase()), True)
    size = bytes_len(text)
    base = new_buffer(size * 3)
    out = offset(base, 8)
    at = 0
    done = 0
    while at < size:
        c = code_point(bytes_data(text), at)
        if has_property(python_table("isupper"), c):
            done = put_lower(text, at, c, out, done)
        elif has_property(python_table("islower"), c):
            done = put_mapped(python_table("upper"), c, out, done)
        else:
            done = put_point(out, done, c)
        at = wrap_add(at, utf8_width(load(u8, bytes_data(text), at)))
    return finish_text(base, done, size * 3)


def title_text(text: str) -> str:
    if is_ascii(text):
        return mark_ascii(as_str(as_bytes(text).title()), True)
    size = bytes_len(text)
    base = new_buffer(size * 3)
    out = offset(base, 8)
    at = 0
    done = 0
    inside = False
    while at < size:
        c = code_point(bytes_data(text), at)
        if inside:
            done = put_lower(text, at, c, out, done)
        else:
            done = put_mapped(python_table("title"), c, out, done)
        inside = has_property(python_table("cased"), c)
        at = wrap_add(at, utf8_width(load(u8, bytes_data(text), at)))
    return finish_text(base, done, size * 3)
