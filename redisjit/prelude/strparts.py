"""Parts of a text: stripping, splitting, joining, replacing."""


@inline
def is_text_space(c: int) -> bool:
    return c == 32 or 9 <= c <= 13 or 28 <= c <= 31


@noinline
def space_width(data: Ptr, at: int, size: int) -> int:
    """How wide the white space at an offset is; 0 when something else stands there."""
    c = load(u8, data, at)
    if c < 128:
        return 1 if is_text_space(c) else 0
    if c != 194 and (c < 225 or c > 227):
        return 0
    p = code_point(data, at)
    if c == 194:
        return 2 if p == 133 or p == 160 else 0
    if p == 5760 or 8192 <= p <= 8202 or p == 8232 or p == 8233 or p == 8239 or p == 8287 or p == 12288:
        return 3
    return 0


def in_chars(chars: bytes, data: Ptr, at: int) -> bool:
    """Whether the code point at an offset is one of some."""
    part = make_bytes(offset(data, at), utf8_width(load(u8, data, at)), 0)
    return search(chars, part, 0, bytes_len(chars)) >= 0


def strip_left(text: str, chars: str | None) -> int:
    """Where a text begins that is stripped on the left."""
    data = bytes_data(text)
    size = bytes_len(text)
    at = 0
    while at < size:
        if chars is None:
            width = space_width(data, at, size)
            if width == 0:
                break
            at = wrap_add(at, width)
        else:
            if not in_chars(as_bytes(chars), data, at):
                break
            at = wrap_add(at, utf8_width(load(u8, data, at)))
    return at


def strip_right(text: str, chars: str | None) -> int:
    """Where a text ends that is stripped on the right."""
    data = bytes_data(text)
    size = bytes_len(text)
    end = size
    while end > 0:
        at = point_before(data, end)
        if chars is None:
            if space_width(data, at, size) == 0:
                break
        elif not in_chars(as_bytes(chars), data, at):
            break
        end = at
    return end


def split_spaces(text: str, maxsplit: int) -> list[str]:
    out: list[str] = []
    data = bytes_data(text)
    size = bytes_len(text)
    left = maxsplit if maxsplit >= 0 else MAX_INT
    at = 0
    while True:
        while at < size:
            width = space_width(data, at, size)
            if width == 0:
                break
            at = wrap_add(at, width)
        if at == size:
            return out
        if left == 0:
            out.append(text_view(text, at, size))
            return out
        start = at
        while at < size and space_width(data, at, size) == 0:
            at = wrap_add(at, 1)  # a byte inside a code point is no white space
        out.append(text_view(text, start, at))
        left = wrap_sub(left, 1)


def rsplit_spaces(text: str, maxsplit: int) -> list[str]:
    out: list[str] = []
    data = bytes_data(text)
    size = bytes_len(text)
    left = maxsplit if maxsplit >= 0 else MAX_INT
    end = size
    while True:
        while end > 0:
            at = point_before(data, end)
            if space_width(data, at, size) == 0:
                break
            end = at
        if end == 0:
            break
        if left == 0:
            out.append(text_view(text, 0, end))
            break
        stop = end
        while end > 0:
            at = point_before(data, end)
            if space_width(data, at, size) > 0:
                break
            end = at
        out.append(text_view(text, end, stop))
        left = wrap_sub(left, 1)
    out.reverse()
    return out


def split_text(text: str, sep: str, maxsplit: int) -> list[str]:
    out: list[str] = []
    size = bytes_len(text)
    width = bytes_len(sep)
    left = maxsplit if maxsplit >= 0 else MAX_INT
    if width == 0:
        raise ValueError("empty separator")
    at = 0
    while left > 0:
        found = search(as_bytes(text), as_bytes(sep), at, size)
        if found < 0:
            break
        out.append(text_view(text, at, found))
        at = wrap_add(found, width)
        left = wrap_sub(left, 1)
    out.append(text_view(text, at, size))
    return out


def rsplit_text(text: str, sep: str, maxsplit: int) -> list[str]:
    out: list[str] = []
    end = bytes_len(text)
    width = bytes_len(sep)
    left = maxsplit if maxsplit >= 0 else MAX_INT
    if width == 0:
        raise ValueError("empty separator")
    while left > 0:
        found = search_back(as_bytes(text), as_bytes(sep), 0, end)
        if found < 0:
            break
        out.append(text_view(text, wrap_add(found, width), end))
        end = found
        left = wrap_sub(left, 1)
    out.append(text_view(text, 0, end))
    out.reverse()
    return out


def line_end(data: Ptr, at: int, size: int) -> int:
    """How wide the line end at an offset is; 0 when none stands there."""
    c = load(u8, data, at)
    if c < 128:
        if c == 13 and wrap_add(at, 1) < size and load(u8, data, wrap_add(at, 1)) == 10:
            return 2
        return 1 if 10 <= c <= 13 or 28 <= c <= 30 else 0
    if c == 194:
        return 2 if load(u8, data, wrap_add(at, 1)) == 133 else 0
    if c == 226 and load(u8, data, wrap_add(at, 1)) == 128 and 168 <= load(u8, data, wrap_add(at, 2)) <= 169:
        return 3
    return 0


def split_text_lines(text: str, keepends: bool) -> list[str]:
    out: list[str] = []
    data = bytes_data(text)
    size = bytes_len(text)
    at = 0
    while at < size:
        start = at
        width = 0
        while at < size:
            width = line_end(data, at, size)
            if width > 0:
                break
            at = wrap_add(at, 1)
        end = at
        at = wrap_add(at, width)
        out.append(text_view(text, start, at if keepends else end))
    return out


def partition_text(text: str, sep: str, last: bool) -> tuple[str, str, str]:
    size = bytes_len(text)
    if bytes_len(sep) == 0:
        raise ValueError("empty separator")
    if last:
        at = search_back(as_bytes(text), as_bytes(sep), 0, size)
        if at < 0:
            return "", "", text
    else:
        at = search(as_bytes(text), as_bytes(sep), 0, size)
        if at < 0:
            return text, "", ""
    return text_view(text, 0, at), sep, text_view(text, at + bytes_len(sep), size)


def join_texts(sep: str, parts: list[str]) -> str:
    count = len(parts)
    if count == 0:
        return ""
    if count == 1:
        return parts[0]
    total = bytes_len(sep) * (count - 1)
    plain = known_ascii(sep)
    for part in parts:
        total += bytes_len(part)
        plain = plain and known_ascii(part)
    base = new_buffer(total)
    out = offset(base, 8)
    at = 0
    first = True
    for part in parts:
        if not first:
            memcpy(offset(out, at), bytes_data(sep), bytes_len(sep))
            at = wrap_add(at, bytes_len(sep))
        first = False
        memcpy(offset(out, at), bytes_data(part), bytes_len(part))
        at = wrap_add(at, bytes_len(part))
    return mark_ascii(as_str(buffer_bytes(base, total)), plain)


def replace_text(text: str, old: str, new: str, count: int) -> str:
    if bytes_len(old) == 0 and not known_ascii(text):
        return spread_text(text, new, count)
    return mark_ascii(
        as_str(as_bytes(text).replace(as_bytes(old), as_bytes(new), count)), known_ascii(text) and known_ascii(new)
    )


def spread_text(text: str, new: str, count: int) -> str:
    """`text.replace("", new, count)`: before every code point, and at the end."""
    left = count if count >= 0 else MAX_INT
    out: list[str] = []
    at = 0
    size = bytes_len(text)
    while left > 0 and at < size:
        out.append(new)
        out.append(point_text(text, at))
        at += utf8_width(load(u8, bytes_data(text), at))
        left -= 1
    out.append(new if left > 0 else text_view(text, at, size))
    return join_texts("", out)


def begins_with_any(text: str, prefixes: tuple[str, ...], start: int | None, end: int | None) -> bool:
    for prefix in prefixes:
        if text.startswith(prefix, start, end):
            return True
    return False


def ends_with_any(text: str, suffixes: tuple[str, ...], start: int | None, end: int | None) -> bool:
    for suffix in suffixes:
        if text.endswith(suffix, start, end):
            return True
    return False
