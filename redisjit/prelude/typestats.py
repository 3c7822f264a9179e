"""The objects that keys hold, of data types that are counted: a table of their addresses for each type.

Linear probing; a table is at most half full. What a type's memory holds: the table, its size less one, how many.
"""

SAMPLE = 64  # objects that are measured at most


@inline
def home_of(address: int, mask: int) -> int:
    """Where an address would be."""
    return shr(wrap_mul(address, -7046029254386353131), 24) & mask


def note_value(place: Ptr, value: Ptr) -> None:
    """A key holds an object from now on."""
    count = wrap_add(load(i64, place, 2), 1)
    store(i64, place, 2, count)
    if is_null(load(Ptr, place, 0)) or wrap_mul(count, 2) > load(i64, place, 1):
        grow_registry(place)
    put_value(load(Ptr, place, 0), load(i64, place, 1), ptr_to_int(value))


def put_value(table: Ptr, mask: int, address: int) -> None:
    at = home_of(address, mask)
    while load(i64, table, at) != 0:
        at = wrap_add(at, 1) & mask
    store(i64, table, at, address)


@cold
def grow_registry(place: Ptr) -> None:
    old = load(Ptr, place, 0)
    size = 0 if is_null(old) else wrap_add(load(i64, place, 1), 1)
    more = 64 if size == 0 else wrap_mul(size, 2)
    table = raw.Calloc(more, 8)
    for at in range(size):
        if load(i64, old, at) != 0:
            put_value(table, wrap_sub(more, 1), load(i64, old, at))
    raw.Free(old)
    store(Ptr, place, 0, table)
    store(i64, place, 1, wrap_sub(more, 1))


def forget_value(place: Ptr, value: Ptr) -> None:
    """A key holds an object no more. What stands behind it moves up, so that all are found from their homes."""
    table = load(Ptr, place, 0)
    mask = load(i64, place, 1)
    at = home_of(ptr_to_int(value), mask)
    while load(i64, table, at) != ptr_to_int(value):
        at = wrap_add(at, 1) & mask
    store(i64, place, 2, wrap_sub(load(i64, place, 2), 1))
    after = wrap_add(at, 1) & mask
    while load(i64, table, after) != 0:
        address = load(i64, table, after)
        if wrap_sub(after, home_of(address, mask)) & mask >= wrap_sub(after, at) & mask:
            store(i64, table, at, address)
            at = after
        after = wrap_add(after, 1) & mask
    store(i64, table, at, 0)


def rename_value(place: Ptr, old: Ptr, new: Ptr) -> None:
    """An object has moved."""
    forget_value(place, old)
    note_value(place, new)


@cold
def sampled(place: Ptr, turn: int) -> Ptr:
    """Some object, another for each turn up to SAMPLE: all of them when there are no more than that."""
    table = load(Ptr, place, 0)
    mask = load(i64, place, 1)
    at = 0
    if load(i64, place, 2) > SAMPLE:
        at = wrap_mul(turn, udiv(wrap_add(mask, 1), SAMPLE))
        turn = 0
    while load(i64, table, at) == 0 or turn > 0:
        if load(i64, table, at) != 0:
            turn = wrap_sub(turn, 1)
        at = wrap_add(at, 1) & mask
    return load(Ptr, table, at)


@cold
def estimate(total: int, taken: int, count: int) -> int:
    """How much all take, when so many of them take `total`."""
    if taken == 0:
        return 0
    part = udiv(wrap_mul(urem(total, taken), count), taken)
    return wrap_add(wrap_mul(udiv(total, taken), count), part)


@cold
def drop_registry(place: Ptr) -> None:
    raw.Free(load(Ptr, place, 0))
    store(Ptr, place, 0, null())
