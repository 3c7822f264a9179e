"""`x += y` of a variable that holds bytes or text: what nothing else refers to grows where it lies.

These functions take `x` over: they give its memory to the result, or release it.
"""


def append_buffer(data: Ptr, size: int, owner: int, more: Ptr, count: int) -> Ptr:
    """A buffer of its own for both parts; the owner of the first is given up."""
    base = int_to_ptr(owner & -8)
    total = wrap_add(size, count)
    whole = owner != 0 and owner & 7 == 0 and ptr_to_int(data) == wrap_add(owner, 8) and load(i64, base, 0) == 1
    if whole and not ult(wrap_sub(ptr_to_int(more), ptr_to_int(data)), size) and total <= MAX_ALLOCATION:
        forget_places(owner)
        base = raw.Realloc(base, wrap_add(total, 8))
        memcpy(offset(base, wrap_add(size, 8)), more, count)
        return base
    if total > MAX_ALLOCATION:
        give_up(owner)
        no_memory()
    base = new_buffer(total)
    memcpy(offset(base, 8), data, size)
    memcpy(offset(base, wrap_add(size, 8)), more, count)
    give_up(owner)
    return base


def give_up(owner: int) -> None:
    if owner != 0 and owner & 4 == 0:
        release_owner(owner)


@consumes
def append_bytes(value: bytes, more: bytes) -> bytes:
    data, size, owner = bytes_data(value), bytes_len(value), bytes_owner(value)
    count = bytes_len(more)
    if count == 0:
        return make_bytes(data, size, owner)
    return buffer_bytes(append_buffer(data, size, owner, bytes_data(more), count), wrap_add(size, count))


@consumes
def append_str(value: str, more: str) -> str:
    data, size, owner = bytes_data(value), bytes_len(value), bytes_owner(value)
    count = bytes_len(more)
    plain = known_ascii(value)
    if count == 0:
        return mark_ascii(as_str(make_bytes(data, size, owner)), plain)
    base = append_buffer(data, size, owner, bytes_data(more), count)
    return mark_ascii(as_str(buffer_bytes(base, wrap_add(size, count))), plain and known_ascii(more))
