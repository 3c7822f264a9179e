"""Searching in bytes."""


def low_bound(start: int | None, size: int) -> int:
    if start is None:
        return 0
    if start < 0:
        return max(wrap_add(start, size), 0)
    return start


def high_bound(end: int | None, size: int) -> int:
    if end is None:
        return size
    return clamp_slice(end, size)


def search(value: bytes, part: bytes, start: int, end: int) -> int:
    """The first place of `part` in `value[start:end]`, or -1."""
    n = bytes_len(part)
    data = bytes_data(value)
    if n == 0:
        return start if start <= end else -1
    if wrap_sub(end, start) < n or start > end:
        return -1
    first = load(u8, bytes_data(part), 0)
    last = wrap_sub(end, n)
    at = start
    while at <= last:
        step = find_byte(offset(data, at), wrap_add(wrap_sub(last, at), 1), first)
        if step < 0:
            return -1
        at = wrap_add(at, step)
        if n == 1 or compare_memory(offset(data, at), bytes_data(part), n) == 0:
            return at
        at = wrap_add(at, 1)
    return -1


def search_back(value: bytes, part: bytes, start: int, end: int) -> int:
    """The last place of `part` in `value[start:end]`, or -1."""
    n = bytes_len(part)
    if start > end:
        return -1
    at = wrap_sub(end, n)
    if n == 0:
        return at
    first = load(u8, bytes_data(part), 0)
    while at >= start:
        if (
            load(u8, bytes_data(value), at) == first
            and compare_memory(offset(bytes_data(value), at), bytes_data(part), n) == 0
        ):
            return at
        at = wrap_sub(at, 1)
    return -1


def count_parts(value: bytes, part: bytes, at: int, stop: int) -> int:
    """How often `part` stands between two offsets, without overlaps."""
    if at > stop:
        return 0
    width = bytes_len(part)
    if width == 0:
        return wrap_add(wrap_sub(stop, at), 1)
    total = 0
    if width == 1:
        byte = load(u8, bytes_data(part), 0)
        for i in range(at, stop):
            if load(u8, bytes_data(value), i) == byte:
                total = wrap_add(total, 1)
        return total
    while True:
        at = search(value, part, at, stop)
        if at < 0:
            return total
        total = wrap_add(total, 1)
        at = wrap_add(at, width)


@inline
def begins(value: bytes, prefix: bytes) -> bool:
    n = bytes_len(prefix)
    return bytes_len(value) >= n and compare_memory(bytes_data(value), bytes_data(prefix), n) == 0


@inline
def ends(value: bytes, suffix: bytes) -> bool:
    n = bytes_len(suffix)
    start = wrap_sub(bytes_len(value), n)
    return start >= 0 and compare_memory(offset(bytes_data(value), start), bytes_data(suffix), n) == 0


def begins_between(value: bytes, prefix: bytes, low: int, high: int) -> bool:
    n = bytes_len(prefix)
    return wrap_sub(high, low) >= n and compare_memory(offset(bytes_data(value), low), bytes_data(prefix), n) == 0


def ends_between(value: bytes, suffix: bytes, low: int, high: int) -> bool:
    n = bytes_len(suffix)
    if wrap_sub(high, low) < n:
        return False
    return compare_memory(offset(bytes_data(value), wrap_sub(high, n)), bytes_data(suffix), n) == 0


def bytes_begin_with_any(value: bytes, prefixes: tuple[bytes, ...], start: int | None, end: int | None) -> bool:
    for prefix in prefixes:
        if value.startswith(prefix, start, end):
            return True
    return False


def bytes_end_with_any(value: bytes, suffixes: tuple[bytes, ...], start: int | None, end: int | None) -> bool:
    for suffix in suffixes:
        if value.endswith(suffix, start, end):
            return True
    return False


def byte_of(value: int) -> bytes:
    """One byte, as bytes."""
    if not ult(value, 256):
        not_a_byte()
    return make_bytes(offset(python_table("bytes"), value), 1, 0)
