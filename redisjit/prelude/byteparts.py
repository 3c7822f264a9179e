"""Parts of bytes: splitting, joining, replacing."""


def split_bytes(value: bytes, sep: bytes | None = None, maxsplit: int = -1) -> list[bytes]:
    left = maxsplit if maxsplit >= 0 else MAX_INT
    if sep is None:
        return split_space(value, left)
    return split_at(value, sep, left)


@noinline
def split_space(value: bytes, left: int) -> list[bytes]:
    """The words of a text, of which the last one is the rest when it has `left` before it."""
    out: list[bytes] = []
    size = bytes_len(value)
    data = bytes_data(value)
    at = 0
    while True:
        while at < size and is_space(load(u8, data, at)):
            at = wrap_add(at, 1)
        if at == size:
            return out
        start = at
        if left == 0:
            at = size
        while at < size and not is_space(load(u8, data, at)):
            at = wrap_add(at, 1)
        out._more()
        store(bytes, out.items, out.length, bytes_view(value, start, at))  # moved, not copied
        out.length = wrap_add(out.length, 1)
        left = wrap_sub(left, 1)


@noinline
def split_at(value: bytes, sep: bytes, left: int) -> list[bytes]:
    out: list[bytes] = []
    size = bytes_len(value)
    width = bytes_len(sep)
    if width == 0:
        raise ValueError("empty separator")
    at = 0
    while True:
        end = search(value, sep, at, size) if left > 0 else -1
        if end < 0:
            out._push(bytes_view(value, at, size))
            return out
        out._push(bytes_view(value, at, end))
        at = wrap_add(end, width)
        left = wrap_sub(left, 1)


def rsplit_bytes(value: bytes, sep: bytes | None = None, maxsplit: int = -1) -> list[bytes]:
    out: list[bytes] = []
    end = bytes_len(value)
    left = maxsplit if maxsplit >= 0 else MAX_INT
    if sep is None:
        while True:
            while end > 0 and is_space(load(u8, bytes_data(value), end - 1)):
                end -= 1
            if end == 0:
                break
            if left == 0:
                out.append(value[:end])
                break
            stop = end
            while end > 0 and not is_space(load(u8, bytes_data(value), end - 1)):
                end -= 1
            out.append(bytes_view(value, end, stop))
            left -= 1
        out.reverse()
        return out
    width = bytes_len(sep)
    if width == 0:
        raise ValueError("empty separator")
    while left > 0:
        found = search_back(value, sep, 0, end)
        if found < 0:
            break
        out.append(bytes_view(value, found + width, end))
        end = found
        left -= 1
    out.append(bytes_view(value, 0, end))
    out.reverse()
    return out


def split_byte_lines(value: bytes, keepends: bool = False) -> list[bytes]:
    out: list[bytes] = []
    size = bytes_len(value)
    at = 0
    while at < size:
        start = at
        while at < size and load(u8, bytes_data(value), at) != 10 and load(u8, bytes_data(value), at) != 13:
            at += 1
        end = at
        if at < size:
            if load(u8, bytes_data(value), at) == 13 and at + 1 < size and load(u8, bytes_data(value), at + 1) == 10:
                at += 1
            at += 1
        out.append(bytes_view(value, start, at if keepends else end))
    return out


def partition_bytes(value: bytes, sep: bytes) -> tuple[bytes, bytes, bytes]:
    if bytes_len(sep) == 0:
        raise ValueError("empty separator")
    at = search(value, sep, 0, bytes_len(value))
    if at < 0:
        return value, b"", b""
    return value[:at], sep, value[at + bytes_len(sep) :]


def rpartition_bytes(value: bytes, sep: bytes) -> tuple[bytes, bytes, bytes]:
    if bytes_len(sep) == 0:
        raise ValueError("empty separator")
    at = search_back(value, sep, 0, bytes_len(value))
    if at < 0:
        return b"", b"", value
    return value[:at], sep, value[at + bytes_len(sep) :]


def join_bytes(value: bytes, parts: list[bytes]) -> bytes:
    count = len(parts)
    if count == 0:
        return b""
    if count == 1:
        return parts[0]
    total = bytes_len(value) * (count - 1)
    for part in parts:
        total += bytes_len(part)
    base = new_buffer(total)
    out = offset(base, 8)
    at = 0
    first = True
    for part in parts:
        if not first:
            memcpy(offset(out, at), bytes_data(value), bytes_len(value))
            at = wrap_add(at, bytes_len(value))
        first = False
        memcpy(offset(out, at), bytes_data(part), bytes_len(part))
        at = wrap_add(at, bytes_len(part))
    return buffer_bytes(base, total)


def replace_bytes(value: bytes, old: bytes, new: bytes, count: int = -1) -> bytes:
    size = bytes_len(value)
    left = count if count >= 0 else MAX_INT
    out: list[bytes] = []
    at = 0
    if bytes_len(old) == 0:
        while at < size and left > 0:
            out.append(bytes_view(value, at, at + 1))
            at += 1
            left -= 1
        if left > 0:
            out.insert(0, b"")
            out.append(b"")
            return new.join(out)
        head = new.join(out)
        if count == 0:
            return value
        return new + head + value[at:]
    while left > 0:
        found = search(value, old, at, size)
        if found < 0:
            break
        out.append(bytes_view(value, at, found))
        at = found + bytes_len(old)
        left -= 1
    if at == 0:
        return value
    out.append(bytes_view(value, at, size))
    return new.join(out)
