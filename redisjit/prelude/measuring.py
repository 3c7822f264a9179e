"""How much memory a value of a key takes, as the allocator sees it. What is met more than once counts once."""


@uncounted
class Meter(Places):
    total: int

    @cold
    def _block(self, block: Ptr) -> None:
        if not is_null(block):
            self.total = wrap_add(self.total, raw.MallocSize(block))

    @cold
    def _first(self, block: Ptr, count: int) -> bool:
        """Whether a counted block is met for the first time, and so counts."""
        if count < 0 or (count != 1 and self._met(block)):  # a constant, or once more the same
            return False
        self._block(block)
        return True

    @cold
    def _met(self, block: Ptr) -> bool:
        """Whether a block was met before; it is now."""
        key = ptr_to_int(block)
        entry = self._find(key)
        if not is_null(entry) and load(i64, entry, 0) != 0:
            return True
        self._note(key, 0, 0)
        return False


@cold
def start_meter(m: Meter) -> None:
    m._clear()
    m.total = 0


@cold
def measure_bytes(m: Meter, value: bytes) -> None:
    owner = bytes_owner(value)
    base = int_to_ptr(owner & -8)
    if owner == 0:
        return
    if owner & 1 == 0:
        m._first(base, load(u32, base, 0))
        return
    if m._met(base):  # how many owners it has, only the server knows
        return
    m._block(base)
    if ult(wrap_sub(ptr_to_int(bytes_data(value)), ptr_to_int(base)), raw.MallocSize(base)):
        return  # its bytes stand beside it
    if has("MallocSizeString"):
        m.total = wrap_add(m.total, wrap_sub(raw.MallocSizeString(base), 16))
    else:
        m.total = wrap_add(m.total, wrap_add(bytes_len(value), 16))


@cold
def measure_str(m: Meter, value: str) -> None:
    measure_bytes(m, as_bytes(value))


@cold
def measure_optional(m: Meter, value: T | None) -> None:
    if value is not None:
        measure_value(m, value)


@cold
def measure_object(m: Meter, value: T) -> None:
    if m._first(object_address(value), object_count(value)):
        measure_content(m, value)


@cold
def measure_list(m: Meter, value: list[T]) -> None:
    m._block(value.items)
    if is_counted(T):
        for i in range(value.length):
            measure_value(m, stored(T, value.items, i))


@cold
def measure_vartuple(m: Meter, value: vartuple[T]) -> None:
    m._block(value.items)
    if is_counted(T):
        for i in range(value.length):
            measure_value(m, stored(T, value.items, i))


@cold
def measure_deque(m: Meter, value: deque[T]) -> None:
    m._block(value.items)
    if is_counted(T):
        for i in range(value.length):
            measure_value(m, stored(T, value.items, value._place(i)))


@cold
def measure_bytearray(m: Meter, value: bytearray) -> None:
    m._first(value.base, load(i64, value.base, 0))


@cold
def measure_dict(m: Meter, value: D) -> None:
    m._block(value.entries)
    m._block(value.table)
    if is_counted(K) or is_counted(V):
        cursor = value._after(-1)
        while cursor >= 0:
            measure_value(m, stored(K, part(tuple[int, K, V], value._entry(cursor), 1), 0))
            measure_value(m, stored(V, part(tuple[int, K, V], value._entry(cursor), 2), 0))
            cursor = value._after(cursor)


@cold
def measure_set(m: Meter, value: set[T]) -> None:
    measure_object(m, value.entries)


@cold
def measure_frozenset(m: Meter, value: frozenset[T]) -> None:
    measure_object(m, value.entries)


@cold
def measure_ndarray1(m: Meter, value: ndarray1[T]) -> None:
    measure_array(m, object_address(value), array_tail1(value))


@cold
def measure_ndarray2(m: Meter, value: ndarray2[T]) -> None:
    measure_array(m, object_address(value), array_tail2(value))


@cold
@noinline
def measure_array(m: Meter, array: Ptr, tail: Ptr) -> None:
    """What an array has besides itself (see `array_memory`)."""
    if load(u8, array, ARRAY_VIEW) != 0:
        array = load(Ptr, tail, 0)
        if is_null(array) or not m._first(array, object_count(array)):
            return
        tail = offset(array, ARRAY_TAIL)
    if load(u8, array, ARRAY_APART) != 0:
        m._block(load(Ptr, array, 1))
    elif load(u8, array, ARRAY_WHOLE) == 0:
        measure_bytes(m, stored(bytes, tail, 0))
