"""Values as bytes: how the value of a key is saved. What there is to save follows from the types of its fields.

A whole number is a variable number of bytes, its sign in the lowest bit; a float is its eight bytes; bytes and text are a
length and themselves; containers are a length and their items. Before an object that can change stands a mark: 0, or 1
when others refer to it later, by its place; 2 is such a reference. An object of a class that can contain itself is only
a mark where it is met: its fields follow when everything before is saved, so nothing here is recursive.

What is `canonical` is the same for equal values: entries of sets and dicts in order, and no marks of sharing.
"""

WITH_SCHEMA = 1  # the first byte of what says what it is made of
BRIEF = 2  # of what only names that, by a hash
OWN = 3  # of what the class makes of its objects itself
ROOM = 256


@uncounted
class Places:
    """A table from a word that is not 0 to two others."""

    table: Ptr
    used: int
    mask: int
    queue: Ptr  # objects whose fields are still to come: address and number of the class
    waiting: int
    queue_room: int

    def _clear(self) -> None:
        self.table = null()
        self.used = 0
        self.mask = -1
        self.queue = null()
        self.waiting = 0
        self.queue_room = 0

    def _free(self) -> None:
        raw.Free(self.table)
        raw.Free(self.queue)

    def _find(self, key: int) -> Ptr:
        """The entry of a key, or the empty one where it belongs; nothing while there is no table."""
        if self.mask < 0:
            return null()
        at = hash_int(key) & self.mask
        while True:
            entry = offset(self.table, wrap_mul(at, 24))
            found = load(i64, entry, 0)
            if found == key or found == 0:
                return entry
            at = wrap_add(at, 1) & self.mask
        return null()

    def _after(self, entry: Ptr) -> Ptr:
        """The entry that follows in memory, or the first; nothing after the last."""
        at = self.table if is_null(entry) else offset(entry, 24)
        end = offset(self.table, wrap_mul(wrap_add(self.mask, 1), 24))
        while ptr_to_int(at) < ptr_to_int(end):
            if load(i64, at, 0) != 0:
                return at
            at = offset(at, 24)
        return null()

    def _note(self, key: int, value: int, code: int) -> None:
        if wrap_shl(self.used, 1) > self.mask:
            self._widen()
        entry = self._find(key)
        store(i64, entry, 0, key)
        store(i64, entry, 1, value)
        store(i64, entry, 2, code)
        self.used = wrap_add(self.used, 1)

    def _widen(self) -> None:
        old = self.table
        size = wrap_add(self.mask, 1)
        room = max(wrap_shl(size, 1), 16)
        self.table = raw.Calloc(room, 24)
        self.mask = wrap_sub(room, 1)
        for i in range(size):
            entry = offset(old, wrap_mul(i, 24))
            if load(i64, entry, 0) != 0:
                memcpy(self._find(load(i64, entry, 0)), entry, 24)
        raw.Free(old)

    def _wait(self, object: Ptr, number: int) -> None:
        """An object whose fields come later."""
        if self.waiting == self.queue_room:
            self.queue_room = max(wrap_shl(self.queue_room, 1), 8)
            self.queue = raw.Realloc(self.queue, wrap_mul(self.queue_room, 16))
        entry = offset(self.queue, wrap_mul(self.waiting, 16))
        store(Ptr, entry, 0, object)
        store(i64, entry, 1, number)
        self.waiting = wrap_add(self.waiting, 1)

    def _next(self) -> Ptr:
        """The one that was last to wait: its address and the number of its class."""
        self.waiting = wrap_sub(self.waiting, 1)
        return offset(self.queue, wrap_mul(self.waiting, 16))


@uncounted
class Saver(Places):
    base: Ptr
    at: int
    room: int
    canonical: bool
    origin: int  # where the value begins, after its schema: places of objects count from here
    own: bool  # whether the bytes are in memory of their own

    @inline
    def _place(self, size: int) -> Ptr:
        """Where the next bytes go, of which there are at most so many."""
        if unlikely(wrap_sub(self.room, self.at) < size):
            self._grow(size)
        return offset(self.base, self.at)

    @noinline
    def _grow(self, size: int) -> None:
        self.room = wrap_add(wrap_add(self.at, size), self.at >> 1)
        if self.own:
            self.base = raw.Realloc(self.base, self.room)
        else:
            base = raw.Alloc(self.room)
            memcpy(base, self.base, self.at)
            self.base = base
            self.own = True

    @inline
    def put_byte(self, value: int) -> None:
        store(u8, self._place(1), 0, value)
        self.at = wrap_add(self.at, 1)

    @inline
    def put_unsigned(self, value: int) -> None:
        place = self._place(10)
        size = 0
        while ult(127, value):
            store(u8, place, size, value & 127 | 128)
            value = shr(value, 7)
            size = wrap_add(size, 1)
        store(u8, place, size, value)
        self.at = wrap_add(self.at, wrap_add(size, 1))

    def put_bytes(self, data: Ptr, size: int) -> None:
        self.put_unsigned(size)
        self.put_all(data, size)

    @inline
    def put_all(self, data: Ptr, size: int) -> None:
        memcpy(self._place(size), data, size)
        self.at = wrap_add(self.at, size)

    def _known(self, object: Ptr, count: int) -> bool:
        """Whether an object was saved already, and is only referred to. Else its mark."""
        if count > 1:
            key = ptr_to_int(object)
            entry = self._find(key)
            if not is_null(entry) and load(i64, entry, 0) != 0:
                place = load(i64, entry, 1)
                store(u8, self.base, wrap_add(place, self.origin), 1)
                self.put_byte(2)
                self.put_unsigned(place)
                return True
            self._note(key, wrap_sub(self.at, self.origin), 0)
        self.put_byte(0)
        return False


@inline
def start_saver(w: Saver, canonical: bool, room: Ptr) -> None:
    """`room` is for the first ROOM bytes."""
    w._clear()
    w.at = 0
    w.origin = 0
    w.room = ROOM
    w.base = room
    w.own = False
    w.canonical = canonical


@inline
def end_saver(w: Saver) -> None:
    if w.own:
        raw.Free(w.base)
    if w.mask >= 0 or w.queue_room > 0:
        w._free()


@inline
def save_int(w: Saver, value: int) -> None:
    w.put_unsigned(wrap_shl(value, 1) ^ sar(value, 63))


@inline
def save_bool(w: Saver, value: bool) -> None:
    w.put_byte(int(value))


@inline
def save_float(w: Saver, value: float) -> None:
    bits = float_bits(value)
    if w.canonical and value == 0.0:
        bits = 0
    store(i64, w._place(8), 0, bits)
    w.at = wrap_add(w.at, 8)


@inline
def save_bytes(w: Saver, value: bytes) -> None:
    w.put_bytes(bytes_data(value), bytes_len(value))


@inline
def save_str(w: Saver, value: str) -> None:
    w.put_bytes(bytes_data(value), bytes_len(value))


def save_optional(w: Saver, value: T | None) -> None:
    if value is None:
        w.put_byte(0)
    else:
        w.put_byte(1)
        save_value(w, value)


def save_object(w: Saver, value: T) -> None:
    """An object that can change, and that more than one may refer to."""
    if w.canonical or not w._known(object_address(value), object_count(value)):
        save_content(w, value)


def save_list(w: Saver, value: list[T]) -> None:
    w.put_unsigned(value.length)
    for i in range(value.length):
        save_value(w, stored(T, value.items, i))


def save_vartuple(w: Saver, value: vartuple[T]) -> None:
    w.put_unsigned(value.length)
    for i in range(value.length):
        save_value(w, stored(T, value.items, i))


def save_deque(w: Saver, value: deque[T]) -> None:
    save_int(w, value.limit)
    w.put_unsigned(value.length)
    for i in range(value.length):
        save_value(w, stored(T, value.items, value._place(i)))


def save_bytearray(w: Saver, value: bytearray) -> None:
    w.put_bytes(value._data(), value.length)


def save_dict(w: Saver, value: D) -> None:
    if w.canonical and not is_kind(D, "OrderedDict"):
        items = in_order(value)
        w.put_unsigned(items.length)
        for _, index in items:
            save_value(w, stored(K, part(tuple[int, K, V], value._entry(index), 1), 0))
            save_value(w, stored(V, part(tuple[int, K, V], value._entry(index), 2), 0))
        return
    if is_kind(D, "defaultdict"):
        save_bool(w, value.zero)
    w.put_unsigned(value.used)
    cursor = value._after(-1)
    while cursor >= 0:
        save_value(w, stored(K, part(tuple[int, K, V], value._entry(cursor), 1), 0))
        save_value(w, stored(V, part(tuple[int, K, V], value._entry(cursor), 2), 0))
        cursor = value._after(cursor)


@cold
def in_order(value: D) -> list[tuple[bytes, int]]:
    """The entries of a dict by their saved keys; of a Counter without those that are 0, as if they were not there."""
    out: list[tuple[bytes, int]] = []
    cursor = value._after(-1)
    while cursor >= 0:
        w = frame_object(Saver)
        start_saver(w, True, alloca(256))
        save_value(w, value._key(cursor))
        if not is_kind(D, "Counter") or value._value(cursor) != 0:
            out.append((copy_of(w.base, w.at), cursor))
        end_saver(w)
        cursor = value._after(cursor)
    out.sort()
    return out


def save_set(w: Saver, value: set[T]) -> None:
    save_keys(w, value.entries)


def save_frozenset(w: Saver, value: frozenset[T]) -> None:
    save_keys(w, value.entries)


def save_keys(w: Saver, value: dict[T, bool]) -> None:
    w.put_unsigned(value.used)
    if w.canonical:
        for key, _ in in_order(value):
            memcpy(w._place(bytes_len(key)), bytes_data(key), bytes_len(key))
            w.at = wrap_add(w.at, bytes_len(key))
        return
    cursor = value._after(-1)
    while cursor >= 0:
        save_value(w, stored(T, part(tuple[int, T, bool], value._entry(cursor), 1), 0))
        cursor = value._after(cursor)


def save_ndarray1(w: Saver, value: ndarray1[T]) -> None:
    w.put_unsigned(value.n0)
    save_items_of(w, value.data, value.n0, value.s0, sizeof(T))


def save_ndarray2(w: Saver, value: ndarray2[T]) -> None:
    w.put_unsigned(value.n0)
    w.put_unsigned(value.n1)
    for i in range(value.n0 if value.n1 > 0 else 0):
        row = offset(value.data, wrap_mul(wrap_mul(i, value.s0), sizeof(T)))
        save_items_of(w, row, value.n1, value.s1, sizeof(T))


def save_items_of(w: Saver, items: Ptr, count: int, stride: int, width: int) -> None:
    """The items of an array as they are; `stride` counts items of so many bytes."""
    size = wrap_mul(count, width)
    place = w._place(size)
    w.at = wrap_add(w.at, size)
    if stride == 1:
        memcpy(place, items, size)
        return
    step = wrap_mul(stride, width)
    for i in range(count):
        memcpy(offset(place, wrap_mul(i, width)), offset(items, wrap_mul(i, step)), width)


def save_root(w: Saver, value: T, brief: bool) -> None:
    """A whole value: a byte for the format, what the value is made of (when `brief` a hash of that), the value."""
    if saves_itself(T):
        save_own(w, saved_itself(value))
    else:
        if brief:
            w.put_byte(BRIEF)
            store(u32, w._place(4), 0, schema_hash(T))
            w.at = wrap_add(w.at, 4)
        else:
            w.put_byte(WITH_SCHEMA)
            schema = schema_text(T)
            w.put_bytes(bytes_data(schema), bytes_len(schema))
        w.origin = w.at
        if root_is_node(T):
            save_value(w, value)
        else:
            save_content(w, value)
        while w.waiting > 0:
            entry = w._next()
            save_waiting(T, w, load(Ptr, entry, 0), load(i64, entry, 1))


def save_own(w: Saver, data: bytes) -> None:
    """The bytes that a class makes of its object itself."""
    w.put_byte(OWN)
    memcpy(w._place(bytes_len(data)), bytes_data(data), bytes_len(data))
    w.at = wrap_add(w.at, bytes_len(data))
