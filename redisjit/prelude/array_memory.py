"""Who owns the items of an array, and what stands behind the fields of its object, at its tail.

Most arrays are `whole`: their items stand there, in the same block of memory. Where the allocator, which has four sizes
of blocks to each doubling, would lose more by that than a second block takes, they are `apart`, in a block of their own.
A `view` has the address of another array there, which is none itself, and counts as one owner of it; or null, for items
that nobody owns, as those of constants. Other arrays have bytes there, of which the items are a part: those of
`np.frombuffer`, and what kernels have made.
"""

ARRAY_TAIL = 40  # of an array of one dimension: those that have bytes are such, or views of such
ARRAY_WHOLE = 33  # the places of flags in an array of any kind
ARRAY_VIEW = 34
ARRAY_APART = 35
ARRAY_FAST = (
    256  # bytes of items from which on they begin at a multiple of 16, as vectors of them are read faster there
)


@inline
def array_tail1(array: ndarray1[T]) -> Ptr:
    return offset(object_address(array), object_size(ndarray1[T]))


@inline
def array_tail2(array: ndarray2[T]) -> Ptr:
    return offset(object_address(array), object_size(ndarray2[T]))


@inline
def block_size(size: int) -> int:
    """What the allocator takes for a block, as jemalloc does."""
    last = wrap_sub(size, 1)
    step = wrap_shl(1, wrap_sub(61, leading_zeros(last | 64)))
    return wrap_add(last, step) & wrap_sub(0, step)


@inline
def is_together(head: int, size: int) -> bool:
    """Whether an array's items should stand in the same block as its fields."""
    more = wrap_sub(block_size(wrap_add(head, size)), block_size(size))
    return more <= block_size(head)


@inline
def whole_size(head: int, size: int) -> int:
    return wrap_add(head, max(size, 8))


@inline
def items_at(head: int, size: int) -> int:
    """Where the items begin that stand in one block with the fields."""
    return head if ult(size, ARRAY_FAST) else wrap_add(head, 8)


@inline
def array_alone(head: int) -> Ptr:
    """Memory for an array that has its items apart, which its lowest bit says."""
    return offset(raw.Alloc(head), 1)


def array_memory(head: int, size: int) -> tuple[Ptr, Ptr]:
    """Memory for an array and for its items."""
    at = items_at(head, size)
    if is_together(at, size):
        memory = allocate(whole_size(at, size))
        return memory, offset(memory, at)
    data = allocate(size)
    return array_alone(head), data


def zero_array_memory(head: int, size: int) -> tuple[Ptr, Ptr]:
    """The same, the items all zero."""
    if unlikely(ult(LARGE_ALLOCATION, size)):
        at = items_at(head, size)
        if is_together(at, size):
            memory = zeroed_large(whole_size(at, size))
            return memory, offset(memory, at)
        data = zeroed_large(size)
        return array_alone(head), data
    memory, data = array_memory(head, size)
    memset(data, 0, size)
    return memory, data


@inline
def array_placed1(memory: Ptr, data: Ptr, n0: int) -> ndarray1[T]:
    apart = ptr_to_int(memory) & 1
    whole = apart == 0
    return place_object(ndarray1[T], offset(memory, wrap_sub(0, apart)), data, n0, 1, True, whole, False, not whole)


@inline
def array_placed2(memory: Ptr, data: Ptr, n0: int, n1: int) -> ndarray2[T]:
    apart = ptr_to_int(memory) & 1
    whole = apart == 0
    return place_object(
        ndarray2[T], offset(memory, wrap_sub(0, apart)), data, n0, n1, True, whole, False, not whole, n1, 1
    )


@inline
def array_view1(data: Ptr, n0: int, s0: int, writable: bool, holder: Ptr) -> ndarray1[T]:
    memory = raw.Alloc(wrap_add(object_size(ndarray1[T]), 8))
    store(Ptr, offset(memory, object_size(ndarray1[T])), 0, holder)
    return place_object(ndarray1[T], memory, data, n0, s0, writable, False, True, False)


@inline
def array_view2(data: Ptr, n0: int, n1: int, s0: int, s1: int, writable: bool, holder: Ptr) -> ndarray2[T]:
    memory = raw.Alloc(wrap_add(object_size(ndarray2[T]), 8))
    store(Ptr, offset(memory, object_size(ndarray2[T])), 0, holder)
    return place_object(ndarray2[T], memory, data, n0, s0, writable, False, True, False, n1, s1)


def array_of_bytes1(data: Ptr, n0: int, s0: int, writable: bool, base: bytes) -> ndarray1[T]:
    """An array of items that are a part of bytes."""
    memory = raw.Alloc(wrap_add(object_size(ndarray1[T]), sizeof(bytes)))
    store(bytes, offset(memory, object_size(ndarray1[T])), 0, base)
    return place_object(ndarray1[T], memory, data, n0, s0, writable, False, False, False)


def array_of_bytes2(data: Ptr, n0: int, n1: int, s0: int, s1: int, writable: bool, base: bytes) -> ndarray2[T]:
    owner: ndarray1[T] = array_of_bytes1(data, 0, 1, writable, base)
    return array_view2(data, n0, n1, s0, s1, writable, owner._holder())


@inline
def array_holder(array: Ptr, tail: Ptr, view: bool) -> Ptr:
    """What a new view of an array holds: one owner more."""
    holder = load(Ptr, tail, 0) if view else array
    if not is_null(holder):
        share_object(holder, 1)
    return holder


@noinline
def drop_array_memory(array: Ptr, tail: Ptr) -> bool:
    """An array goes that is neither whole nor has its items apart."""
    if load(u8, array, ARRAY_VIEW) != 0:
        release_object(ndarray1[int], load(Ptr, tail, 0))
    else:
        drop(bytes, tail, 0)
    return True


@noinline
def array_owner(array: Ptr, tail: Ptr) -> int:
    """What tells arrays that may share items from others: 0 for those that nobody owns."""
    if load(u8, array, ARRAY_VIEW) != 0:
        array = load(Ptr, tail, 0)
        if is_null(array):
            return 0
        tail = offset(array, ARRAY_TAIL)
    if load(u8, array, ARRAY_WHOLE) != 0 or load(u8, array, ARRAY_APART) != 0:
        return ptr_to_int(array)
    return load(i64, tail, 2) & -8
