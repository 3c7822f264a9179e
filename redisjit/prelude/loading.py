"""Saved bytes as values (see `saving`). The bytes may come from anybody: nothing in them is trusted.

A number of items is compared with the bytes that are left before anything is allocated for them, and what is half made
when the bytes turn out to be wrong is released as after any other exception.
"""


@uncounted
class Loader(Places):
    data: Ptr
    at: int
    size: int
    origin: int  # where the value begins: places of objects count from here
    schema: Ptr  # where the value is made of something else than today
    schema_size: int
    text: Ptr  # of a text that comes first in a file (see `rdb`): its string, while that is nobody's
    text_size: int
    rest: Ptr  # a second string

    @inline
    def _take(self, size: int) -> Ptr:
        """The next bytes, of which there must be so many."""
        if unlikely(ult(wrap_sub(self.size, self.at), size)):
            bad_value()
        place = offset(self.data, self.at)
        self.at = wrap_add(self.at, size)
        return place

    @inline
    def byte(self) -> int:
        return load(u8, self._take(1), 0)

    @inline
    def unsigned(self) -> int:
        first = self.byte()
        return first if first < 128 else self._more(first & 127)

    @noinline
    def _more(self, value: int) -> int:
        shift = 7
        while shift < 64:
            part = self.byte()
            if shift == 63 and part > 1:
                bad_value()
            value = value | wrap_shl(part & 127, shift)
            if part < 128:
                return value
            shift = wrap_add(shift, 7)
        bad_value()
        return 0

    def count(self, least: int) -> int:
        """A number of items, each of which takes at least so many bytes."""
        found = self.unsigned()
        if ult(wrap_sub(self.size, self.at), found) or found * least > wrap_sub(self.size, self.at):
            bad_value()
        return found

    @inline
    def _place(self) -> int:
        """Where an object is referred to; not 0."""
        return wrap_add(wrap_sub(self.at, self.origin), 1)

    def _mark(self) -> int:
        mark = self.byte()
        if mark > 2:
            bad_value()
        return mark

    def _entry(self) -> Ptr:
        """What is known of the object that a reference is to: its place, its address, the number of its type."""
        entry = self._find(wrap_add(self.unsigned(), 1))
        if is_null(entry) or load(i64, entry, 0) == 0:
            bad_value()
        return entry

    def _known(self, code: int) -> Ptr:
        """The object that a reference is to, which must be of that type."""
        entry = self._entry()
        if load(i64, entry, 2) != code:
            bad_value()
        return load(Ptr, entry, 1)


@cold
def bad_value() -> None:
    raise ValueError("not a saved value of this type")


def start_loader(r: Loader, data: Ptr, size: int) -> None:
    r._clear()
    r.data = data
    r.at = 0
    r.size = size
    r.schema = null()
    r.schema_size = 0
    r.origin = 0


@inline
def end_loader(r: Loader) -> None:
    if r.mask >= 0 or r.queue_room > 0:
        r._free()


@inline
def load_int(r: Loader) -> int:
    found = r.unsigned()
    return shr(found, 1) ^ wrap_sub(0, found & 1)


def load_bool(r: Loader) -> bool:
    found = r.byte()
    if found > 1:
        bad_value()
    return found == 1


@inline
def load_float(r: Loader) -> float:
    return bits_float(load(i64, r._take(8), 0))


def load_bytes(r: Loader) -> bytes:
    size = r.unsigned()
    return short_copy(r._take(size), size)


def load_str(r: Loader) -> str:
    size = r.unsigned()
    data = r._take(size)
    plain = checked_ascii(data, size)
    return mark_ascii(as_str(short_copy(data, size)), plain)


def checked_ascii(data: Ptr, size: int) -> bool:
    """Whether a text is ASCII; it must be one."""
    plain = ascii_prefix(data, size)
    if plain < size and utf8_fault(data, size, plain) < size:
        bad_value()
    return plain == size


def load_optional(r: Loader) -> T | None:
    if load_bool(r):
        return load_value(T, r)
    return None


def load_object(r: Loader) -> T:
    place = r._place()
    mark = r._mark()
    if mark == 2:
        return handle(T, r._known(type_code(T)))
    made = load_content(T, r)
    if mark == 1:
        share_object(made, 1)
        r._note(place, ptr_to_int(object_address(made)), type_code(T))
    return made


def load_list(r: Loader) -> list[T]:
    count = r.count(least_size(T))
    out: list[T] = new_list(count)
    for _ in range(count):
        out._push(load_value(T, r))
    return out


def load_vartuple(r: Loader) -> vartuple[T]:
    count = r.count(least_size(T))
    out: vartuple[T] = new_vartuple(count)
    for _ in range(count):
        out._push(load_value(T, r))
    return out


def load_deque(r: Loader) -> deque[T]:
    limit = load_int(r)
    count = r.count(least_size(T))
    if limit < -1 or (limit >= 0 and count > limit):
        bad_value()
    out: deque[T] = new_deque(limit)
    for _ in range(count):
        out.append(load_value(T, r))
    return out


def load_bytearray(r: Loader) -> bytearray:
    size = r.unsigned()
    place = r._take(size)
    out = zero_bytearray(size)
    memcpy(out._data(), place, size)
    return out


def load_dict(r: Loader) -> D:
    zero = load_bool(r) if is_kind(D, "defaultdict") else True
    count = r.count(least_size(K) + least_size(V))
    out = zero_of(D, count)
    if is_kind(D, "defaultdict"):
        out.zero = zero
    for i in range(count):
        key = load_value(K, r)
        out[key] = load_value(V, r)
        if out.used == i:  # the key was there: what it led to is gone, and may be among those whose fields are to come
            bad_value()
    return out


def load_set(r: Loader) -> set[T]:
    return new_object(set[T], load_members(r))


def load_frozenset(r: Loader) -> frozenset[T]:
    return new_object(frozenset[T], load_members(r))


def load_members(r: Loader) -> dict[T, bool]:
    count = r.count(least_size(T))
    out: dict[T, bool] = new_dict(count)
    for i in range(count):
        out[load_value(T, r)] = True
        if out.used == i:
            bad_value()
    return out


def load_ndarray1(r: Loader) -> ndarray1[T]:
    count = r.count(sizeof(T))
    out: ndarray1[T] = new_array1(count)
    memcpy(out.data, r._take(wrap_mul(count, sizeof(T))), wrap_mul(count, sizeof(T)))
    if sizeof(T) == 1:
        truths_only(T, out.data, count)
    return out


def load_ndarray2(r: Loader) -> ndarray2[T]:
    rows = r.unsigned()
    columns = r.unsigned()
    left = wrap_sub(r.size, r.at)
    if ult(MAX_ALLOCATION, rows) or ult(MAX_ALLOCATION, columns) or rows * columns * sizeof(T) > left:
        bad_value()
    out: ndarray2[T] = new_array2(rows, columns)
    count = wrap_mul(rows, columns)
    memcpy(out.data, r._take(wrap_mul(count, sizeof(T))), wrap_mul(count, sizeof(T)))
    if sizeof(T) == 1:
        truths_only(T, out.data, count)
    return out


def check_truths(data: Ptr, count: int) -> None:
    """Bytes that are truths are 0 or 1."""
    for i in range(count):
        if load(u8, data, i) > 1:
            bad_value()


def loaded_flags(value: int, all: int) -> int:
    if value & all != value:
        bad_value()
    return value


def loaded_within(value: int, low: int, high: int) -> int:
    if value < low or value > high:
        bad_value()
    return value


def load_root(r: Loader) -> T:
    if saves_itself(T):
        return loaded_itself(T, own_bytes(r))
    else:
        format = r.byte()
        begin = r.at
        if format == BRIEF:
            if unlikely((load(u32, r._take(4), 0) ^ schema_hash(T)) & SCHEMA_BITS != 0):
                r.at = begin
                return load_other(T, r, format)
        elif format == WITH_SCHEMA:
            size = r.unsigned()
            if unlikely(make_bytes(r._take(size), size, 0) != schema_text(T)):
                r.at = begin
                return load_other(T, r, format)
        else:
            bad_value()
        return load_rest(T, r)


def own_bytes(r: Loader) -> bytes:
    """What is left, which a class reads itself."""
    if r.byte() != OWN:
        bad_value()
    size = wrap_sub(r.size, r.at)
    return copy_of(r._take(size), size)


def rest_of_root(r: Loader) -> T:
    """A value after its schema: that of today, or another, by which fields are found by their names."""
    try:
        return load_fields(T, r) if is_null(r.schema) else load_adapted_fields(T, r)
    except Exception:
        let_go(T, r)
        raise
    finally:
        forget(T, r)


@cold
def clear_all(r: Loader) -> None:
    """A value turned out to be wrong: what others refer to lets go of all it holds, so that no circle is left behind."""
    entry = r._after(null())
    while not is_null(entry):
        clear_known(T, load(Ptr, entry, 1), load(i64, entry, 2))
        entry = r._after(entry)


def forget_all(r: Loader) -> None:
    """The loader owned what others refer to: it was there for them, whatever became of who had it first."""
    entry = r._after(null())
    while not is_null(entry):
        forget_known(T, load(Ptr, entry, 1), load(i64, entry, 2))
        entry = r._after(entry)


def parts_of_root(r: Loader) -> T:
    r.origin = r.at
    made = load_value(T, r) if root_is_node(T) else load_content(T, r)
    while r.waiting > 0:
        entry = r._next()
        fill_waiting(T, r, load(Ptr, entry, 0), load(i64, entry, 1))
    if r.at != r.size:
        bad_value()
    return made


@cold
def adapted_parts(r: Loader) -> T:
    a = handle(Adapter, object_address(r))
    r.origin = r.at
    if is_family(T):
        a._same_row(family_code(T), 0)
        made = load_marked(T, r) if a._char(0) == 42 else load_content(T, r)
    else:
        a._same_row(type_code(T), 0)
        made = zero_object(T)
        if a._char(0) == 42:  # the root may be referred to
            place = r._place()
            if r._mark() == 1:
                share_object(made, 1)
                r._note(place, ptr_to_int(object_address(made)), type_code(T))
            r._wait(object_address(made), type_code(T))
        else:
            adapt_fields(a, made)
    while r.waiting > 0:
        entry = r._next()
        object = load(Ptr, entry, 0)
        if is_null(object):
            a._skip_fields(a._row_start(load(i64, entry, 1)))
        else:
            adapt_waiting(T, a, object, load(i64, entry, 1))
    if r.at != r.size:
        bad_value()
    return made


@cold
def adapt_plain(a: Adapter) -> T:
    return adapt_as(T, a, a._char(a._row_of(type_code(T))) == 42)


@cold
def adapt_object(a: Adapter, waits: bool) -> T:
    """An object of a class of the user's, with the fields that it had."""
    made = zero_object(T)
    if waits:
        a._wait(object_address(made), type_code(T))
    else:
        adapt_fields(a, made)
    return made


@cold
def load_again(r: Loader, begin: int, format: int) -> None:
    """From the schema on once more: as another class."""
    r._free()
    r._clear()
    r.at = begin
    r.schema = null()
