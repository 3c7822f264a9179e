"""Memory, ownership of bytes, ranges: what everything else in the prelude stands on."""

MAX_INT = 9223372036854775807
LARGE_ALLOCATION = 1048576  # beyond that it is asked first whether there is so much
MOST_OWNERS = 4294967295  # that are counted: what has had as many is never freed
LENT = 4  # the owner of bytes that live as long as a call, in memory of which nothing is known
MAX_ALLOCATION = 536870912  # what a server takes as one value: beyond that, MemoryError instead of an abort


@noinline
def retain_owner(owner: int) -> bool:
    """One more owner of counted bytes: a buffer of ours, or a RedisModuleString."""
    base = int_to_ptr(owner & -8)
    if owner & 1:
        raw.RetainString(null(), base)
    else:
        count = load(u32, base, 0)
        if count != MOST_OWNERS:
            store(u32, base, 0, wrap_add(count, 1))
    return True


@noinline
def release_owner(owner: int) -> bool:
    """One owner of counted bytes less."""
    base = int_to_ptr(owner & -8)
    if owner & 1:
        raw.FreeString(null(), base)
        return True
    if owner & 2:
        release_failure(base)
        return True
    count = load(u32, base, 0)
    if count == 1:
        forget_places(owner)
        raw.Free(base)
    elif count != MOST_OWNERS:
        store(u32, base, 0, wrap_sub(count, 1))
    return True


@inline
def allocate(size: int) -> Ptr:
    """Fresh memory of the server's; MemoryError when the size is out of reach."""
    if unlikely(ult(LARGE_ALLOCATION, size)):
        check_room(size)
    return raw.Alloc(size)


@cold
def no_memory() -> None:
    raise MemoryError


@cold
@noinline
def check_room(size: int) -> None:
    """MemoryError for what the system does not give, where the server can ask: it ends itself when Alloc has nothing."""
    if ult(MAX_ALLOCATION, size):
        no_memory()
    if has("TryAlloc"):
        trial = raw.TryAlloc(size)
        if is_null(trial):
            no_memory()
        raw.Free(trial)


@inline
def reallocate(old: Ptr, size: int) -> Ptr:
    if unlikely(ult(LARGE_ALLOCATION, size)):
        return reallocate_large(old, size)
    return raw.Realloc(old, size)


@cold
@noinline
def zeroed_large(size: int) -> Ptr:
    """Memory that is zero: a large block comes so from the system, and is not touched."""
    if ult(MAX_ALLOCATION, size):
        no_memory()
    if not has("TryCalloc"):
        check_room(size)
        return raw.Calloc(size, 1)
    found = raw.TryCalloc(size, 1)
    if is_null(found):
        no_memory()
    return found


@cold
@noinline
def reallocate_large(old: Ptr, size: int) -> Ptr:
    if ult(MAX_ALLOCATION, size):
        no_memory()
    if not has("TryRealloc"):
        check_room(size)
        return raw.Realloc(old, size)
    new = raw.TryRealloc(old, size)
    if is_null(new):
        no_memory()
    return new


@inline
def new_buffer(size: int) -> Ptr:
    """A counted buffer with room for `size` bytes: its count stands first, the bytes follow."""
    if unlikely(ult(LARGE_ALLOCATION, size)):
        check_room(size)
    base = raw.Alloc(wrap_add(size, 8))
    store(i64, base, 0, 1)
    return base


@inline
def buffer_bytes(base: Ptr, size: int) -> bytes:
    """The bytes of a counted buffer, taking it over."""
    return make_bytes(offset(base, 8), size, ptr_to_int(base))


def short_copy(data: Ptr, size: int) -> bytes:
    """A copy of bytes that stays: only four bytes stand before it, which are its count."""
    if size == 0:
        return make_bytes(bytes_data(b""), 0, 0)
    base = allocate(wrap_add(size, 4))
    store(u32, base, 0, 1)
    memcpy(offset(base, 4), data, size)
    return make_bytes(offset(base, 4), size, ptr_to_int(base))


@noinline
def kept_bytes(value: bytes) -> bytes:
    """Bytes that are not counted, as they may stay: counted, or a copy of memory that is only lent (see LENT)."""
    length, owner = bytes_len(value), bytes_owner(value)
    if owner != LENT:
        retain_owner(owner)
        return make_bytes(bytes_data(value), length, owner & -5)
    size = length & MAX_INT  # without the mark of a text
    base = raw.Alloc(wrap_add(size, 8))
    store(i64, base, 0, 1)
    memcpy(offset(base, 8), bytes_data(value), size)
    return make_bytes(offset(base, 8), length, ptr_to_int(base))


@noinline
def packed_bytes(value: bytes) -> bytes:
    """Bytes as objects of keys hold them, in two words: constants, or all of a buffer of ours. Takes the value over."""
    data, length, owner = bytes_data(value), bytes_len(value), bytes_owner(value)
    size = length & MAX_INT  # without the mark of a text
    by = wrap_sub(ptr_to_int(data), owner)
    if owner == 0 or (owner & 7 == 0 and (by == 4 or by == 8) and size > 0):
        return make_bytes(data, length, owner)
    base = null()
    if size > 0:
        base = raw.Alloc(wrap_add(size, 4))
        store(u32, base, 0, 1)
        memcpy(offset(base, 4), data, size)
    if owner & 4 == 0:
        release_owner(owner)
    if size == 0:
        return make_bytes(bytes_data(b""), length, 0)
    return make_bytes(offset(base, 4), length, ptr_to_int(base))


@inline
def range_way(start: int, stop: int, step: int) -> int:
    """How far it is from `start` to `stop` in the direction of `step`, as an unsigned number."""
    if step > 0:
        return wrap_sub(stop, start) if start < stop else 0
    if step == 0:
        raise ValueError("range() arg 3 must not be zero")
    return wrap_sub(start, stop) if start > stop else 0


@inline
def range_less(way: int, step: int) -> int:
    """What is left of a way after a step."""
    size = step if step > 0 else wrap_sub(0, step)
    return wrap_sub(way, size) if ult(size, way) else 0


def range_count(start: int, stop: int, step: int) -> int:
    """How many numbers `range(start, stop, step)` has, as an unsigned number."""
    if step > 0:
        if start >= stop:
            return 0
        return wrap_add(udiv(wrap_sub(wrap_sub(stop, start), 1), step), 1)
    if step == 0:
        raise ValueError("range() arg 3 must not be zero")
    if start <= stop:
        return 0
    return wrap_add(udiv(wrap_sub(wrap_sub(start, stop), 1), wrap_sub(0, step)), 1)


@inline
def in_range(value: int, start: int, stop: int, step: int) -> bool:
    """`value in range(start, stop, step)`."""
    if step == 1:
        return start <= value and value < stop
    if step > 0:
        return start <= value and value < stop and urem(wrap_sub(value, start), step) == 0
    if step == 0:
        raise ValueError("range() arg 3 must not be zero")
    return stop < value and value <= start and urem(wrap_sub(start, value), wrap_sub(0, step)) == 0


@inline
def clamp_slice(bound: int, size: int) -> int:
    """A slice's bound as an offset from 0 to `size`."""
    if bound < 0:
        bound = wrap_add(bound, size)
        if bound < 0:
            return 0
        return bound
    if bound > size:
        return size
    return bound


def step_bounds(size: int, start: int | None, stop: int | None, step: int) -> tuple[int, int]:
    """The first index of a slice with a step, and how many items it has."""
    if step == 0:
        raise ValueError("slice step cannot be zero")
    low = 0
    high = size
    if step < 0:
        low = -1
        high = size - 1
    first = high if step < 0 else low
    last = low if step < 0 else high
    if start is not None:
        first = wrap_add(start, size) if start < 0 else start
        first = min(max(first, low), high)
    if stop is not None:
        last = wrap_add(stop, size) if stop < 0 else stop
        last = min(max(last, low), high)
    return first, range_count(first, last, step)


def fit_i32(value: int) -> int:
    if value < -2147483648 or value > 2147483647:
        raise OverflowError("the argument does not fit in C's int")
    return value


def fit_u32(value: int) -> int:
    if value < 0 or value > 4294967295:
        raise OverflowError("the argument does not fit in C's unsigned int")
    return value


def fit_u8(value: int) -> int:
    if value < 0 or value > 255:
        raise OverflowError("the argument does not fit in C's unsigned char")
    return value


def fit_i8(value: int) -> int:
    if value < -128 or value > 127:
        raise OverflowError("the argument does not fit in C's char")
    return value


def fit_u16(value: int) -> int:
    if value < 0 or value > 65535:
        raise OverflowError("the argument does not fit in C's unsigned short")
    return value


def fit_i16(value: int) -> int:
    if value < -32768 or value > 32767:
        raise OverflowError("the argument does not fit in C's short")
    return value
