"""Shapes that meet: broadcasting, in-place operations, assignment to parts of arrays."""


@inline
def array_must_write(writable: bool) -> None:
    if unlikely(not writable):
        array_read_only_output()


@cold
def array_read_only_output() -> None:
    raise ValueError("output array is read-only")


@inline
def broadcast1(a: int, b: int) -> int:
    """The length of two arrays together: one item goes with any number."""
    if unlikely(a != b):
        return broadcast_sizes(a, b)
    return a


def broadcast_sizes(a: int, b: int) -> int:
    if a == 1:
        return b
    if b != 1:
        not_together11(a, b)
    return a


@cold
def shape_of_two(a: int, b: int) -> str:
    return f"({a},{b})"


@cold
def shapes_not_together(shapes: str) -> None:
    raise ValueError(f"operands could not be broadcast together with shapes {shapes} ")


@cold
def not_together11(a: int, b: int) -> None:
    shapes_not_together(f"({a},) ({b},)")


@inline
def sizes_fit(a: int, b: int) -> bool:
    return a == b or a == 1 or b == 1


@inline
def wider_size(a: int, b: int) -> int:
    return b if a == 1 else a


def broadcast22(a: int, b: int, c: int, d: int) -> tuple[int, int]:
    if not sizes_fit(a, c) or not sizes_fit(b, d):
        not_together22(a, b, c, d)
    return wider_size(a, c), wider_size(b, d)


@cold
def not_together22(a: int, b: int, c: int, d: int) -> None:
    shapes_not_together(f"{shape_of_two(a, b)} {shape_of_two(c, d)}")


def broadcast21(a: int, b: int, d: int) -> tuple[int, int]:
    if not sizes_fit(b, d):
        not_together21(a, b, d)
    return a, wider_size(b, d)


@cold
def not_together21(a: int, b: int, d: int) -> None:
    shapes_not_together(f"{shape_of_two(a, b)} ({d},)")


def broadcast12(b: int, c: int, d: int) -> tuple[int, int]:
    if not sizes_fit(b, d):
        not_together12(b, c, d)
    return c, wider_size(b, d)


@cold
def not_together12(b: int, c: int, d: int) -> None:
    shapes_not_together(f"({b},) {shape_of_two(c, d)}")


@cold
def shape_not_broadcastable(shape: str, wanted: str) -> None:
    what = "non-broadcastable output operand with shape"
    raise ValueError(f"{what} {shape} doesn't match the broadcast shape {wanted}")


@inline
def fits_in_place11(a: int, b: int) -> None:
    """Whether the result of an operation fits the array that it goes into, which is an operand too."""
    if unlikely(a != b) and b != 1:
        no_place11(a, b)


@cold
def no_place11(a: int, b: int) -> None:
    if a != 1:
        shapes_not_together(f"({a},) ({b},) ({a},)")
    shape_not_broadcastable(f"({a},)", f"({b},)")


@inline
def fits_in_place22(a: int, b: int, c: int, d: int) -> None:
    if unlikely(not ((a == c or c == 1) and (b == d or d == 1))):
        no_place22(a, b, c, d)


@cold
def no_place22(a: int, b: int, c: int, d: int) -> None:
    own = shape_of_two(a, b)
    if not sizes_fit(a, c) or not sizes_fit(b, d):
        shapes_not_together(f"{own} {shape_of_two(c, d)} {own}")
    shape_not_broadcastable(own, shape_of_two(wider_size(a, c), wider_size(b, d)))


@inline
def fits_in_place21(a: int, b: int, d: int) -> None:
    if unlikely(b != d) and d != 1:
        no_place21(a, b, d)


@cold
def no_place21(a: int, b: int, d: int) -> None:
    own = shape_of_two(a, b)
    if b != 1:
        shapes_not_together(f"{own} ({d},) {own}")
    shape_not_broadcastable(own, shape_of_two(a, d))


def array_assign11(target: ndarray1[T], value: ndarray1[T]) -> None:
    """`target[:] = value`."""
    if not target.writable:
        array_read_only()
    if value.n0 == target.n0:
        target._store(value)
    elif value.n0 == 1:
        target.fill(value._at(0))
    else:
        array_not_into(f"({value.n0},)", f"({target.n0},)")


@inline
def array_into11(writable: bool, a: int, b: int) -> None:
    """Whether what an operation gives fits an array that it is assigned to, or one of its rows."""
    if unlikely(not writable):
        array_read_only()
    if unlikely(a != b) and b != 1:
        array_not_into(f"({b},)", f"({a},)")


@inline
def array_into21(writable: bool, a: int, b: int, d: int) -> None:
    if unlikely(not writable):
        array_read_only()
    if unlikely(b != d) and d != 1:
        array_not_into(f"({d},)", shape_of_two(a, b))


@inline
def array_into22(writable: bool, a: int, b: int, c: int, d: int) -> None:
    if unlikely(not writable):
        array_read_only()
    if unlikely((a != c and c != 1) or (b != d and d != 1)):
        array_not_into(shape_of_two(c, d), shape_of_two(a, b))


@cold
def array_not_into(shape: str, wanted: str) -> None:
    raise ValueError(f"could not broadcast input array from shape {shape} into shape {wanted}")


def array_assign21(target: ndarray2[T], value: ndarray1[T]) -> None:
    if not target.writable:
        array_read_only()
    if value.n0 != target.n1 and value.n0 != 1:
        array_not_into(f"({value.n0},)", shape_of_two(target.n0, target.n1))
    if overlap21(target, value):
        value = value.copy()
    for i in range(target.n0):
        array_assign11(target._at(i), value)


def array_assign22(target: ndarray2[T], value: ndarray2[T]) -> None:
    if not target.writable:
        array_read_only()
    rows, columns = value.n0, value.n1
    if (rows != target.n0 and rows != 1) or (columns != target.n1 and columns != 1):
        array_not_into(shape_of_two(rows, columns), shape_of_two(target.n0, target.n1))
    if rows == target.n0 and columns == target.n1:
        target._store(value)
        return
    if overlap22(target, value):
        value = value.copy()
    for i in range(target.n0):
        array_assign11(target._at(i), value._at(i if rows > 1 else 0))
