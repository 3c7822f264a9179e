"""`NDArray[T]`: items in memory that arrays share. A view is an array of its own with the same `base`.

The layout is what kernels are called with. Item i is at `data + i * s0 * sizeof(T)` (item i, j at `data + (i * s0 + j *
s1) * sizeof(T)`): strides count items. `base` owns the memory: a buffer of ours, the bytes of `np.frombuffer`, or
nothing (a constant of the object). No field changes once an array is made.
"""


@immutable
class ndarray1(Generic[T]):
    data: Ptr
    n0: int
    s0: int
    base: bytes
    writable: bool

    @inline
    def __len__(self) -> int:
        return self.n0


@immutable
class ndarray2(Generic[T]):
    data: Ptr
    n0: int
    n1: int
    s0: int
    s1: int
    base: bytes
    writable: bool

    @inline
    def __len__(self) -> int:
        return self.n0


@inline
def array_memory(size: int) -> bytes:
    """Memory for an array: a counted buffer whose bytes begin at a multiple of 16."""
    if unlikely(ult(MAX_ALLOCATION, size)):
        no_memory()
    base = raw.Alloc(wrap_add(size, 16))
    store(i64, base, 0, 1)
    return make_bytes(offset(base, 16), size, ptr_to_int(base))
