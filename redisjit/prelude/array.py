"""`NDArray[T]`: items in memory that arrays share (`array_memory` says who owns it).

Item i is at `data + i * s0 * sizeof(T)` (item i, j at `data + (i * s0 + j * s1) * sizeof(T)`): strides count items. No
field changes once an array is made.
"""

LONGEST_ARRAY = 281474976710656  # no memory has so many items


@immutable
class ndarray1(Generic[T]):
    data: Ptr
    n0: int
    s0: int
    writable: bool
    whole: bool
    view: bool
    apart: bool

    @inline
    def __drop__(self) -> None:
        if self.apart:
            raw.Free(self.data)
        elif not self.whole:
            drop_array_memory(object_address(self), array_tail1(self))

    @inline
    def _holder(self) -> Ptr:
        return array_holder(object_address(self), array_tail1(self), self.view)

    def _owner(self) -> int:
        return array_owner(object_address(self), array_tail1(self))

    @inline
    def __len__(self) -> int:
        return self.n0

    @inline
    def _at(self, index: int) -> T:
        return load(T, self.data, wrap_mul(index, self.s0))

    def _slice(self, start: int, stop: int) -> ndarray1[T]:
        start = clamp_slice(start, self.n0)
        stop = clamp_slice(stop, self.n0)
        return self._part(start, max(wrap_sub(stop, start), 0), 1)

    def _step_slice(self, start: int | None, stop: int | None, step: int | None) -> ndarray1[T]:
        stride = 1 if step is None else step
        first, count = step_bounds(self.n0, start, stop, stride)
        return self._part(first, count, stride)

    def _part(self, first: int, count: int, step: int) -> ndarray1[T]:
        place = first if count > 0 else 0
        data = offset(self.data, wrap_mul(wrap_mul(place, self.s0), sizeof(T)))
        return array_view1(data, count, wrap_mul(step, self.s0), self.writable, self._holder())

    def _unpack(self, count: int) -> None:
        check_unpack(self.n0, count)

    @property
    def shape(self) -> tuple[int]:
        return (self.n0,)

    @property
    def size(self) -> int:
        return self.n0

    @property
    def ndim(self) -> int:
        return 1

    @property
    def nbytes(self) -> int:
        return wrap_mul(self.n0, sizeof(T))

    @property
    def itemsize(self) -> int:
        return sizeof(T)

    @property
    def T(self) -> ndarray1[T]:
        return self

    def _flat(self) -> ndarray1[T]:
        """All items side by side: without a copy where they lie so."""
        if self.s0 == 1 or self.n0 <= 1:
            return self
        return self.copy()

    def copy(self) -> ndarray1[T]:
        out = new_array1(self.n0)
        out._store(self)
        return out

    def _store(self, other: ndarray1[T]) -> None:
        """The items of an array of as many, which may share memory with this one.

        As NumPy does it: where the strides differ, an item may have changed before it is read.
        """
        count = self.n0
        if self.s0 == 1 and other.s0 == 1:
            memmove(self.data, other.data, wrap_mul(count, sizeof(T)))
            return
        if count == 0:
            return
        if (self.s0 ^ other.s0) < 0 and overlap11(self, other):
            other = other.copy()
        to = ptr_to_int(self.data)
        source = ptr_to_int(other.data)
        step = wrap_mul(self.s0, sizeof(T))
        by = wrap_mul(other.s0, sizeof(T))
        last = wrap_sub(count, 1)
        backwards = step < 0
        if backwards:
            to = wrap_add(to, wrap_mul(last, step))
            source = wrap_add(source, wrap_mul(last, by))
            step = wrap_sub(0, step)
            by = wrap_sub(0, by)
        if ult(source, to) and ult(to, wrap_add(source, wrap_mul(count, by))):
            backwards = not backwards
        for i in range(count):
            at = wrap_sub(last, i) if backwards else i
            store(T, self.data, wrap_mul(at, self.s0), load(T, other.data, wrap_mul(at, other.s0)))

    def fill(self, value: T) -> None:
        if not self.writable:
            array_read_only()
        if self.s0 == 1:
            for i in range(self.n0):
                store(T, self.data, i, value)
            return
        for i in range(self.n0):
            store(T, self.data, wrap_mul(i, self.s0), value)

    def tobytes(self) -> bytes:
        size = wrap_mul(self.n0, sizeof(T))
        out = buffer_bytes(new_buffer(size), size)
        if self.s0 == 1:
            memcpy(bytes_data(out), self.data, size)
            return out
        for i in range(self.n0):
            store(T, bytes_data(out), i, load(T, self.data, wrap_mul(i, self.s0)))
        return out


@immutable
class ndarray2(Generic[T]):
    data: Ptr
    n0: int
    s0: int
    writable: bool
    whole: bool
    view: bool
    apart: bool
    n1: int
    s1: int

    @inline
    def __drop__(self) -> None:
        if self.apart:
            raw.Free(self.data)
        elif not self.whole:
            drop_array_memory(object_address(self), array_tail2(self))

    @inline
    def _holder(self) -> Ptr:
        return array_holder(object_address(self), array_tail2(self), self.view)

    def _owner(self) -> int:
        return array_owner(object_address(self), array_tail2(self))

    @inline
    def __len__(self) -> int:
        return self.n0

    @inline
    def _at(self, index: int) -> ndarray1[T]:
        data = offset(self.data, wrap_mul(wrap_mul(index, self.s0), sizeof(T)))
        return array_view1(data, self.n1, self.s1, self.writable, self._holder())

    @inline
    def __getitem__(self, index: int) -> ndarray1[T]:
        if unlikely(not ult(index, self.n0)):
            index = array_index(index, 0, self.n0)
        return self._at(index)

    def _part(self, i: int, n0: int, step0: int, j: int, n1: int, step1: int) -> ndarray2[T]:
        place = 0
        if n0 > 0 and n1 > 0:
            place = wrap_add(wrap_mul(i, self.s0), wrap_mul(j, self.s1))
        data = offset(self.data, wrap_mul(place, sizeof(T)))
        s0 = wrap_mul(step0, self.s0)
        s1 = wrap_mul(step1, self.s1)
        return array_view2(data, n0, n1, s0, s1, self.writable, self._holder())

    def _column(self, first: int, count: int, step: int, index: int) -> ndarray1[T]:
        """Items of one column, by rows."""
        place = wrap_mul(index, self.s1)
        if count > 0:
            place = wrap_add(place, wrap_mul(first, self.s0))
        data = offset(self.data, wrap_mul(place, sizeof(T)))
        return array_view1(data, count, wrap_mul(step, self.s0), self.writable, self._holder())

    def _row(self, index: int, first: int, count: int, step: int) -> ndarray1[T]:
        """Items of one row."""
        place = wrap_mul(index, self.s0)
        if count > 0:
            place = wrap_add(place, wrap_mul(first, self.s1))
        data = offset(self.data, wrap_mul(place, sizeof(T)))
        return array_view1(data, count, wrap_mul(step, self.s1), self.writable, self._holder())

    def _unpack(self, count: int) -> None:
        check_unpack(self.n0, count)

    @property
    def shape(self) -> tuple[int, int]:
        return (self.n0, self.n1)

    @property
    def size(self) -> int:
        return wrap_mul(self.n0, self.n1)

    @property
    def ndim(self) -> int:
        return 2

    @property
    def nbytes(self) -> int:
        return wrap_mul(wrap_mul(self.n0, self.n1), sizeof(T))

    @property
    def itemsize(self) -> int:
        return sizeof(T)

    @property
    def T(self) -> ndarray2[T]:
        return array_view2(self.data, self.n1, self.n0, self.s1, self.s0, self.writable, self._holder())

    def _contiguous(self) -> bool:
        """Whether the items lie one after the other, row by row."""
        return (self.s1 == 1 or self.n1 <= 1) and (self.s0 == self.n1 or self.n0 <= 1) or self.n0 == 0 or self.n1 == 0

    def _flat(self) -> ndarray1[T]:
        """All items, row by row: without a copy where they lie so."""
        if self._contiguous():
            size = wrap_mul(self.n0, self.n1)
            return array_view1(self.data, size, 1, self.writable, self._holder())
        out = self.copy()
        return array_view1(out.data, wrap_mul(self.n0, self.n1), 1, True, out._holder())

    def _line(self) -> ndarray1[T]:
        """All items, row by row: without a copy where they lie at equal distances."""
        size = wrap_mul(self.n0, self.n1)
        if self.n1 <= 1:
            return array_view1(self.data, size, self.s0, self.writable, self._holder())
        if self.n0 <= 1 or self.s0 == wrap_mul(self.n1, self.s1):
            return array_view1(self.data, size, self.s1, self.writable, self._holder())
        return self._flat()

    def copy(self) -> ndarray2[T]:
        out = new_array2(self.n0, self.n1)
        out._store(self)
        return out

    def _store(self, other: ndarray2[T]) -> None:
        """The items of an array of the same shape, which may share memory with this one."""
        if overlap22(self, other):
            other = other.copy()
        for i in range(self.n0):
            to = offset(self.data, wrap_mul(wrap_mul(i, self.s0), sizeof(T)))
            source = offset(other.data, wrap_mul(wrap_mul(i, other.s0), sizeof(T)))
            for j in range(self.n1):
                store(T, to, wrap_mul(j, self.s1), load(T, source, wrap_mul(j, other.s1)))

    def fill(self, value: T) -> None:
        if not self.writable:
            array_read_only()
        for i in range(self.n0):
            to = offset(self.data, wrap_mul(wrap_mul(i, self.s0), sizeof(T)))
            for j in range(self.n1):
                store(T, to, wrap_mul(j, self.s1), value)

    def tobytes(self) -> bytes:
        return self._flat().tobytes()


def new_array1(n0: int) -> ndarray1[T]:
    """An array whose items are not set."""
    if n0 < 0:
        array_negative_dimensions()
    if n0 > MAX_ALLOCATION:
        no_memory()
    memory, data = array_memory(object_size(ndarray1[T]), wrap_mul(n0, sizeof(T)))
    return array_placed1(memory, data, n0)


def new_array2(n0: int, n1: int) -> ndarray2[T]:
    """An array whose items are not set."""
    if n0 < 0 or n1 < 0:
        array_negative_dimensions()
    if n0 > MAX_ALLOCATION or n1 > MAX_ALLOCATION:
        no_memory()
    memory, data = array_memory(object_size(ndarray2[T]), wrap_mul(wrap_mul(n0, n1), sizeof(T)))
    return array_placed2(memory, data, n0, n1)


def array_zeros1(n0: int) -> ndarray1[T]:
    if n0 < 0:
        array_negative_dimensions()
    if n0 > MAX_ALLOCATION:
        no_memory()
    memory, data = zero_array_memory(object_size(ndarray1[T]), wrap_mul(n0, sizeof(T)))
    return array_placed1(memory, data, n0)


def array_zeros2(n0: int, n1: int) -> ndarray2[T]:
    if n0 < 0 or n1 < 0:
        array_negative_dimensions()
    if n0 > MAX_ALLOCATION or n1 > MAX_ALLOCATION:
        no_memory()
    memory, data = zero_array_memory(object_size(ndarray2[T]), wrap_mul(wrap_mul(n0, n1), sizeof(T)))
    return array_placed2(memory, data, n0, n1)


def array_full1(n0: int, value: T) -> ndarray1[T]:
    out = new_array1(n0)
    out.fill(value)
    return out


def array_full2(n0: int, n1: int, value: T) -> ndarray2[T]:
    out = new_array2(n0, n1)
    out.fill(value)
    return out


def array_reach(low: int, high: int, distance: int) -> tuple[int, int]:
    """A stretch of memory, and as far again as its last item along an axis is from the first."""
    if distance < 0:
        return wrap_add(low, distance), high
    return low, wrap_add(high, distance)


def array_span1(array: ndarray1[T]) -> tuple[int, int]:
    """The addresses from an array's first byte in memory to its end."""
    low = ptr_to_int(array.data)
    return array_reach(low, wrap_add(low, sizeof(T)), wrap_mul(wrap_mul(wrap_sub(array.n0, 1), array.s0), sizeof(T)))


def array_span2(array: ndarray2[T]) -> tuple[int, int]:
    low = ptr_to_int(array.data)
    high = wrap_add(low, sizeof(T))
    low, high = array_reach(low, high, wrap_mul(wrap_mul(wrap_sub(array.n0, 1), array.s0), sizeof(T)))
    return array_reach(low, high, wrap_mul(wrap_mul(wrap_sub(array.n1, 1), array.s1), sizeof(T)))


def overlap11(a: ndarray1[T], b: ndarray1[U]) -> bool:
    """Whether two arrays may share memory, other than each item with its own like."""
    if ptr_to_int(a.data) == ptr_to_int(b.data) and a.s0 == b.s0 and a.n0 == b.n0 and sizeof(T) == sizeof(U):
        return False
    low_a, high_a = array_span1(a)
    low_b, high_b = array_span1(b)
    return low_a < high_b and low_b < high_a


def overlap21(a: ndarray2[T], b: ndarray1[U]) -> bool:
    low_a, high_a = array_span2(a)
    low_b, high_b = array_span1(b)
    return low_a < high_b and low_b < high_a


def overlap22(a: ndarray2[T], b: ndarray2[U]) -> bool:
    same = a.s0 == b.s0 and a.s1 == b.s1 and a.n0 == b.n0 and a.n1 == b.n1 and sizeof(T) == sizeof(U)
    if same and ptr_to_int(a.data) == ptr_to_int(b.data):
        return False
    low_a, high_a = array_span2(a)
    low_b, high_b = array_span2(b)
    return low_a < high_b and low_b < high_a


@cold
def array_index(index: int, axis: int, size: int) -> int:
    """An index that is not below the size: from the end, or an error."""
    found = wrap_add(index, size) if index < 0 else index
    if not ult(found, size):
        raise IndexError(f"index {index} is out of bounds for axis {axis} with size {size}")
    return found


@cold
def array_index_uint64(index: int, axis: int, size: int) -> int:
    """The error for a uint64 that is not below the size; one of 2**63 or more looks like a number below zero."""
    if index < 0:
        raise OverflowError("Python int too large to convert to C long")
    raise IndexError(f"index {index} is out of bounds for axis {axis} with size {size}")


@inline
def array_in_range(index: int, axis: int, size: int) -> int:
    if unlikely(not ult(index, size)):
        index = array_index(index, axis, size)
    return index


@cold
def array_read_only() -> None:
    raise ValueError("assignment destination is read-only")


@cold
def array_negative_dimensions() -> None:
    raise ValueError("negative dimensions are not allowed")


def array_range(start: int, stop: int, step: int) -> ndarray1[T]:
    if step == 0:
        raise ZeroDivisionError("division by zero")
    count = range_count(start, stop, step)
    out = new_array1(count)
    for i in range(count):
        store(T, out.data, i, convert(T, wrap_add(start, wrap_mul(i, step))))
    return out


def array_range_floats(start: float, stop: float, step: float) -> ndarray1[T]:
    """As NumPy fills it: from the first item and the distance of the second."""
    if step == 0.0:
        raise ZeroDivisionError(message_of("1.0 / 0.0"))
    wide = (stop - start) / step
    if wide != wide or wide > 536870912.0:
        raise ValueError("Maximum allowed size exceeded")
    count = max(int_of_float(-ffloor(-wide)), 0)
    out = new_array1(count)
    delta = (start + step) - start
    for i in range(count):
        store(T, out.data, i, convert(T, start + to_float(i) * delta))
    if count > 1:
        store(T, out.data, 1, convert(T, start + step))
    return out


def array_of_rows(rows: list[list[P]]) -> ndarray2[T]:
    count = len(rows)
    width = len(rows[0]) if count > 0 else 0
    for row in rows:
        if len(row) != width:
            shape = f"({count},) + inhomogeneous part."
            where = "The requested array has an inhomogeneous shape after 1 dimensions."
            raise ValueError(f"setting an array element with a sequence. {where} The detected shape was {shape}")
    out = new_array2(count, width)
    at = 0
    for row in rows:
        for item in row:
            store(T, out.data, at, convert(T, item))
            at = wrap_add(at, 1)
    return out


def array_from_bytes(buffer: bytes) -> ndarray1[T]:
    size = bytes_len(buffer)
    if urem(size, sizeof(T)) != 0:
        raise ValueError("buffer size must be a multiple of element size")
    return array_of_bytes1(bytes_data(buffer), udiv(size, sizeof(T)), 1, False, buffer)


def array_eye(count: int) -> ndarray2[T]:
    out = array_zeros2(count, count)
    for i in range(count):
        store(T, out.data, wrap_mul(i, wrap_add(count, 1)), convert(T, 1))
    return out


def array_linspace(start: float, stop: float, count: int) -> ndarray1[T]:
    if count < 0:
        raise ValueError(f"Number of samples, {count}, must be non-negative.")
    out = new_array1(count)
    delta = stop - start
    divisions = to_float(wrap_sub(count, 1))
    step = fdiv(delta, divisions)
    for i in range(count):
        place = fdiv(to_float(i), divisions) * delta if step == 0.0 else to_float(i) * step
        if count == 1:
            place = 0.0 * delta
        store(T, out.data, i, convert(T, place + start))
    if count > 1:
        store(T, out.data, wrap_sub(count, 1), convert(T, stop))
    return out
