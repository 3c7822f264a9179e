"""How many owners objects have that have no room for a count: those of keys, of which there may be very many.

What nothing is noted of is a key's, and nobody else's. The others are few, those that commands are at work with: the first
has a place of its own, which compiled code looks at itself, the rest are in a table. The module's memory of it: the table
(addresses and counts; linear probing, at most half full), its size less one, how many are in it, and the one that is not:
its address, odd where it is not just one owner besides a key that it has, and how many it then has besides the key.
"""


@inline
def bare_memory() -> Ptr:
    return offset(module_memory("bare", 192), 64)  # in a cache line of its own: other threads look at it


@inline
def bare_home(address: int, mask: int) -> int:
    return shr(wrap_mul(address, -7046029254386353131), 24) & mask


def bare_entry(object: int) -> Ptr:
    """The entry of an object, or the empty one where it belongs; nothing while there is no table."""
    memory = bare_memory()
    table = load(Ptr, memory, 0)
    if is_null(table):
        return table
    mask = load(i64, memory, 1)
    at = bare_home(object, mask)
    while True:
        entry = offset(table, wrap_mul(at, 16))
        found = load(i64, entry, 0)
        if found == object or found == 0:
            return entry
        at = wrap_add(at, 1) & mask
    return table


@noinline
def bare_count(object: Ptr) -> int:
    """How many owners an object has."""
    memory = bare_memory()
    first = load(i64, memory, 3)
    if first & -2 == ptr_to_int(object):
        return wrap_add(load(i64, memory, 4) if first & 1 else 1, KEY_SHARE)
    entry = bare_entry(ptr_to_int(object))
    if is_null(entry) or load(i64, entry, 0) == 0:
        return KEY_SHARE
    return load(i64, entry, 1)


@noinline
def set_bare(object: Ptr, count: int) -> None:
    """Note how many owners an object has: none, when it is about to go, or it is a key's again."""
    memory = bare_memory()
    address = ptr_to_int(object)
    gone = count == 0 or count == KEY_SHARE
    more = wrap_sub(count, KEY_SHARE)
    noted = 0 if gone else address if more == 1 else address | 1
    if load(i64, memory, 3) & -2 == address:
        store(i64, memory, 3, noted)
        store(i64, memory, 4, more)
        return
    entry = bare_entry(address)
    known = not is_null(entry) and load(i64, entry, 0) != 0
    if known and gone:
        remove_bare(entry)
    elif known:
        store(i64, entry, 1, count)
    elif not gone and load(i64, memory, 3) == 0:
        store(i64, memory, 3, noted)
        store(i64, memory, 4, more)
    elif not gone:
        add_bare(address, count)


def add_bare(address: int, count: int) -> None:
    memory = bare_memory()
    used = wrap_add(load(i64, memory, 2), 1)
    if is_null(load(Ptr, memory, 0)) or wrap_mul(used, 2) > load(i64, memory, 1):
        widen_bare(memory)
    entry = bare_entry(address)
    store(i64, entry, 0, address)
    store(i64, entry, 1, count)
    store(i64, memory, 2, used)


@cold
def widen_bare(memory: Ptr) -> None:
    old = load(Ptr, memory, 0)
    size = 0 if is_null(old) else wrap_add(load(i64, memory, 1), 1)
    more = 16 if size == 0 else wrap_mul(size, 2)
    store(Ptr, memory, 0, raw.Calloc(more, 16))
    store(i64, memory, 1, wrap_sub(more, 1))
    for at in range(size):
        entry = offset(old, wrap_mul(at, 16))
        if load(i64, entry, 0) != 0:
            memcpy(bare_entry(load(i64, entry, 0)), entry, 16)
    raw.Free(old)


def remove_bare(entry: Ptr) -> None:
    """What stands behind it moves up, so that all are found from their homes. A large table that is empty goes."""
    memory = bare_memory()
    table = load(Ptr, memory, 0)
    mask = load(i64, memory, 1)
    used = wrap_sub(load(i64, memory, 2), 1)
    store(i64, memory, 2, used)
    if used == 0 and mask > 1000:
        drop_bare()
        return
    at = shr(wrap_sub(ptr_to_int(entry), ptr_to_int(table)), 4)
    after = wrap_add(at, 1) & mask
    while load(i64, table, wrap_mul(after, 2)) != 0:
        address = load(i64, table, wrap_mul(after, 2))
        if wrap_sub(after, bare_home(address, mask)) & mask >= wrap_sub(after, at) & mask:
            memcpy(offset(table, wrap_mul(at, 16)), offset(table, wrap_mul(after, 16)), 16)
            at = after
        after = wrap_add(after, 1) & mask
    store(i64, table, wrap_mul(at, 2), 0)


@cold
def drop_bare() -> None:
    memory = bare_memory()
    raw.Free(load(Ptr, memory, 0))
    store(Ptr, memory, 0, null())


@noinline
def hold_bare(object: Ptr) -> None:
    """One more owner."""
    set_bare(object, wrap_add(bare_count(object), 1))


@noinline
def release_bare(object: Ptr) -> bool:
    """One owner less: whether it was the last."""
    count = wrap_sub(bare_count(object), 1)
    set_bare(object, count)
    return count == 0


def bare_is_quiet(object: Ptr) -> bool:
    """Called by another thread: whether certainly nobody but a key has an object, that no key has any more."""
    memory = bare_memory()
    return load(i64, memory, 3) & -2 != ptr_to_int(object) and load(i64, memory, 2) == 0
