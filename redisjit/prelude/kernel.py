"""Around the call of a kernel: its arena, strided arguments, arrays that it returns, and what its exceptions say."""


@extern("rj_kernel_end")
def kernel_end() -> None: ...


@extern("rj_kernel_adopt")
def kernel_adopt(info: Ptr) -> int: ...


@extern("rj_kernel_packed")
def kernel_packed(data: Ptr, n0: int, n1: int, s0: int, s1: int, item: int) -> Ptr: ...


@extern("rj_kernel_unpack")
def kernel_unpack(packed: Ptr, data: Ptr, n0: int, n1: int, s0: int, s1: int, item: int) -> None: ...


@extern("rj_kernel_utf8")
def kernel_utf8(text: Ptr, to: Ptr) -> int: ...


def kernel_pack(data: Ptr, n0: int, n1: int, s0: int, s1: int, item: int) -> Ptr:
    """The items of a strided argument side by side, until the call is over."""
    packed = kernel_packed(data, n0, n1, s0, s1, item)
    if is_null(packed):
        kernel_end()
        no_memory()
    return packed


def kernel_shared(left: int, right: int) -> bool:
    """Whether two arrays may share items, by who owns these."""
    return left != 0 and left == right


@cold
def kernel_overlap() -> None:
    kernel_end()
    raise ValueError("a strided array and another of the same memory are arguments of one kernel")


@cold
def kernel_endless() -> None:
    """One item, again and again: no memory has so many."""
    kernel_end()
    no_memory()


@cold
def kernel_view() -> None:
    kernel_end()
    raise ValueError("the kernel returns a part of a strided argument")


@cold
def kernel_read_only() -> None:
    kernel_end()
    raise ValueError("the kernel may write to an array that is read-only")


def kernel_inside(items: Ptr, size: int, data: Ptr) -> bool:
    """Whether an address lies in the memory of an argument, its end included (an empty part may begin there)."""
    return not ult(size, wrap_sub(ptr_to_int(data), ptr_to_int(items)))


def kernel_owned(info: Ptr) -> bytes:
    """The memory of an array that a kernel made, taken over."""
    return make_bytes(load(Ptr, info, 3), load(i64, info, 4), kernel_adopt(info))


def kernel_unsigned(value: int) -> int:
    """A np.uint64 as an int."""
    if value < 0:
        raise OverflowError("the result does not fit in 64 bits")
    return value


def kernel_text(text: Ptr) -> str:
    """A str of Numba's, copied."""
    size = kernel_utf8(text, null())
    base = new_buffer(size)
    kernel_utf8(text, offset(base, 8))
    return as_str(buffer_bytes(base, size))
