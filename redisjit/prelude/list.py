"""`list[T]`, an array of items that grows by an eighth, and what `tuple[T, ...]` shares with it.

Loops over items ask for the length anew each time: comparing may run code of the user's, which may change a list.
"""


class sequence(Generic[T]):
    length: int
    room: int
    items: Ptr

    @inline
    def __drop__(self) -> None:
        for i in range(self.length):
            drop(T, self.items, i)
        raw.Free(self.items)

    @cold
    def __move__(self, m: Mover, at: int) -> int:
        """Move what it owns, from item `at` on (see `defrag`). Returns where to go on, or -1."""
        if at == 0:
            self.items = m._block(self.items)
        while is_counted(T) and at < self.length:
            move_value(T, m, slot(T, self.items, at))
            at = wrap_add(at, 1)
            if m._pauses():
                return at
        return -1

    @inline
    def __len__(self) -> int:
        return self.length

    @inline
    def _at(self, index: int) -> T:
        return load(T, self.items, index)

    def _slice(self, start: int, stop: int) -> Self:
        start = clamp_slice(start, self.length)
        stop = clamp_slice(stop, self.length)
        if start >= stop:
            return new_object(Self, 0, 0, null())
        count = wrap_sub(stop, start)
        out = new_object(Self, 0, count, allocate(wrap_mul(count, sizeof(T))))
        out._fill(offset(self.items, wrap_mul(start, sizeof(T))), count)
        return out

    def _fill(self, source: Ptr, count: int) -> None:
        """Append items that lie in memory, for which there is room."""
        to = offset(self.items, wrap_mul(self.length, sizeof(T)))
        for i in range(count):
            store(T, to, i, load(T, source, i))
        self.length = wrap_add(self.length, count)

    def _step_slice(self, start: int | None, stop: int | None, step: int | None) -> Self:
        stride = 1 if step is None else step
        first, count = step_bounds(self.length, start, stop, stride)
        out = new_object(Self, 0, 0, null())
        for _ in range(count):
            out._push(load(T, self.items, first))
            first = wrap_add(first, stride)
        return out

    def _unpack(self, count: int) -> None:
        check_unpack(self.length, count)

    @noinline
    def _reserve(self, room: int) -> None:
        self.items = reallocate(self.items, room * sizeof(T))
        self.room = room

    @inline
    def _more(self) -> None:
        """Room for one more item."""
        if unlikely(self.length == self.room):
            self._reserve(wrap_add(wrap_add(self.length, shr(self.length, 3)), 4))

    @inline
    def _push(self, value: T) -> None:
        self._more()
        store(T, self.items, self.length, value)
        self.length = wrap_add(self.length, 1)

    def _extend(self, other: Self) -> None:
        count = other.length
        if wrap_add(self.length, count) > self.room:
            self._reserve(max(wrap_add(self.length, count), wrap_add(wrap_add(self.length, shr(self.length, 3)), 4)))
        self._fill(other.items, count)

    def __add__(self, other: Self) -> Self:
        out = new_object(Self, 0, 0, null())
        out._reserve(max(self.length + other.length, 1))
        out._extend(self)
        out._extend(other)
        return out

    def __mul__(self, count: int) -> Self:
        out = new_object(Self, 0, 0, null())
        if count <= 0 or self.length == 0:
            return out
        if count > MAX_ALLOCATION:
            no_memory()
        width = self.length
        out._reserve(width * count)
        items = out.items
        if width == 1:  # a fill
            only = load(T, self.items, 0)
            for k in range(count):
                store(T, items, k, only)
            out.length = count
            return out
        for i in range(width):
            value = load(T, self.items, i)
            for k in range(count):
                store(T, items, wrap_add(wrap_mul(k, width), i), value)
        out.length = wrap_mul(width, count)
        return out

    def _find(self, value: T, start: int, stop: int) -> int:
        """The index of the first item that equals `value`, or -1."""
        at = start
        while at < stop and at < self.length:
            if same_item(peek(T, self.items, at), value):
                return at
            at = wrap_add(at, 1)
        return -1

    def count(self, value: T) -> int:
        total = 0
        at = 0
        while at < self.length:
            if same_item(peek(T, self.items, at), value):
                total += 1
            at = wrap_add(at, 1)
        return total

    def __contains__(self, value: T) -> bool:
        return self._find(value, 0, MAX_INT) >= 0

    def _unordered(self) -> bool:
        for i in range(self.length):
            if unordered(load(T, self.items, i)):
                return True
        return False

    def _differs(self, other: Self) -> int:
        """The index of the first item that is not the same in both; the shorter one's length if there is none."""
        at = 0
        while at < self.length and at < other.length:
            if not same_item(peek(T, self.items, at), peek(T, other.items, at)):
                return at
            at = wrap_add(at, 1)
        return at

    def __eq__(self, other: Self) -> bool:
        if self.length != other.length:
            return False
        at = self._differs(other)
        return at >= self.length and at >= other.length

    def __lt__(self, other: Self) -> bool:
        at = self._differs(other)
        if at >= self.length or at >= other.length:
            return self.length < other.length
        return load(T, self.items, at) < load(T, other.items, at)

    def __le__(self, other: Self) -> bool:
        at = self._differs(other)
        if at >= self.length or at >= other.length:
            return self.length <= other.length
        return load(T, self.items, at) <= load(T, other.items, at)

    def __gt__(self, other: Self) -> bool:
        at = self._differs(other)
        if at >= self.length or at >= other.length:
            return self.length > other.length
        return load(T, self.items, at) > load(T, other.items, at)

    def __ge__(self, other: Self) -> bool:
        at = self._differs(other)
        if at >= self.length or at >= other.length:
            return self.length >= other.length
        return load(T, self.items, at) >= load(T, other.items, at)

    def _to_bytes(self) -> bytes:
        return bytes_of_ints(self.items, self.length)


class list(sequence[T]):
    @inline
    def __getitem__(self, index: int) -> T:
        if unlikely(not ult(index, self.length)):
            index = list_index(index, self.length)
        return load(T, self.items, index)

    @inline
    @lends
    def _look(self, index: int) -> T:
        """An item for as long as nothing changes the list."""
        if unlikely(not ult(index, self.length)):
            index = list_index(index, self.length)
        return peek(T, self.items, index)

    @inline
    @lends
    def _look_at(self, index: int) -> T:
        return peek(T, self.items, index)

    @inline
    def __setitem__(self, index: int, value: T) -> None:
        if unlikely(not ult(index, self.length)):
            index = list_assign_index(index, self.length)
        old = take(T, self.items, index)
        store(T, self.items, index, value)

    @inline
    def _put(self, index: int, value: T) -> None:
        """Assign an item that is known to be there."""
        old = take(T, self.items, index)
        store(T, self.items, index, value)

    def _unpack_star(self, count: int) -> None:
        if self.length < count:
            raise ValueError(f"not enough values to unpack (expected at least {count}, got {self.length})")

    @inline
    def append(self, value: T) -> None:
        self._push(value)

    def __imul__(self, count: int) -> None:
        copied = self * count
        self._attach(copied)

    def pop(self) -> T:
        if self.length == 0:
            raise IndexError("pop from empty list")
        self.length = wrap_sub(self.length, 1)
        return take(T, self.items, self.length)

    def pop__1(self, index: int) -> T:
        if self.length == 0:
            raise IndexError("pop from empty list")
        if not ult(index, self.length):
            index = pop_index(index, self.length)
        value = take(T, self.items, index)
        self._close(index)
        return value

    def _close(self, index: int) -> None:
        """Close the gap that a taken item left."""
        size = sizeof(T)
        self.length = wrap_sub(self.length, 1)
        place = offset(self.items, wrap_mul(index, size))
        memmove(place, offset(place, size), wrap_mul(wrap_sub(self.length, index), size))

    def __delitem__(self, index: int) -> None:
        if not ult(index, self.length):
            index = list_assign_index(index, self.length)
        old = take(T, self.items, index)
        self._close(index)

    def _set_slice(self, start: int, stop: int, values: list[T]) -> None:
        if values is self:
            values = self.copy()
        start = clamp_slice(start, self.length)
        stop = max(clamp_slice(stop, self.length), start)
        count = values.length
        length = wrap_add(wrap_sub(self.length, wrap_sub(stop, start)), count)
        if length > self.room:
            self._reserve(length + (length >> 3))
        for i in range(start, stop):
            drop(T, self.items, i)
        rest = wrap_mul(wrap_sub(self.length, stop), sizeof(T))
        memmove(slot(T, self.items, wrap_add(start, count)), slot(T, self.items, stop), rest)
        for i in range(count):
            store(T, self.items, wrap_add(start, i), load(T, values.items, i))
        self.length = length

    def _set_step_slice(self, start: int | None, stop: int | None, step: int | None, values: list[T]) -> None:
        stride = 1 if step is None else step
        if stride == 1:
            self._set_slice(0 if start is None else start, MAX_INT if stop is None else stop, values)
            return
        if values is self:
            values = self.copy()
        first, count = step_bounds(self.length, start, stop, stride)
        if count != values.length:
            message = f"attempt to assign sequence of size {values.length} to extended slice of size {count}"
            raise ValueError(message)
        for i in range(count):
            self._put(first, load(T, values.items, i))
            first = wrap_add(first, stride)

    def _del_slice(self, start: int, stop: int) -> None:
        start = clamp_slice(start, self.length)
        stop = clamp_slice(stop, self.length)
        if start < stop:
            for i in range(start, stop):
                drop(T, self.items, i)
            rest = wrap_mul(wrap_sub(self.length, stop), sizeof(T))
            memmove(slot(T, self.items, start), slot(T, self.items, stop), rest)
            self.length = wrap_sub(self.length, wrap_sub(stop, start))

    def _del_step_slice(self, start: int | None, stop: int | None, step: int | None) -> None:
        stride = 1 if step is None else step
        first, count = step_bounds(self.length, start, stop, stride)
        if stride < 0:  # the same items, from the front
            first = wrap_add(first, wrap_mul(wrap_sub(count, 1), stride))
            stride = wrap_sub(0, stride)
        kept = first
        last = wrap_add(first, wrap_mul(wrap_sub(count, 1), stride))
        for i in range(first, self.length if count > 0 else 0):
            if i <= last and urem(wrap_sub(i, first), stride) == 0:
                drop(T, self.items, i)
            else:
                memcpy(slot(T, self.items, kept), slot(T, self.items, i), sizeof(T))
                kept = wrap_add(kept, 1)
        self.length = wrap_sub(self.length, count)

    def insert(self, index: int, value: T) -> None:
        index = clamp_slice(index, self.length)
        self._more()
        size = sizeof(T)
        place = offset(self.items, wrap_mul(index, size))
        memmove(offset(place, size), place, wrap_mul(wrap_sub(self.length, index), size))
        store(T, self.items, index, value)
        self.length = wrap_add(self.length, 1)

    def clear(self) -> None:
        while self.length > 0:
            self.length = wrap_sub(self.length, 1)
            drop(T, self.items, self.length)

    def copy(self) -> list[T]:
        return self[:]

    @noinline
    def reverse(self) -> None:
        low = 0
        high = wrap_sub(self.length, 1)
        while low < high:
            a = take(T, self.items, low)
            b = take(T, self.items, high)
            store(T, self.items, low, b)
            store(T, self.items, high, a)
            low = wrap_add(low, 1)
            high = wrap_sub(high, 1)

    @inline
    def _sort(self) -> None:
        sort_slots(self, self)

    def _sort_either(self, reverse: bool) -> None:
        sort_either(self, self, reverse)

    def _sort_by(self, slots: list[tuple[K, int]], kind: list[K], reverse: bool) -> None:
        """Sort by keys, each of which stands in `slots` with the index of its item."""
        try:
            sort_either(slots, kind, reverse)
        finally:  # where a comparison failed, the items lie as far sorted as their keys
            self._arrange(slots)

    @noinline
    def _arrange(self, slots: list[tuple[K, int]]) -> None:
        """Put the items in the order of the indices that stand in `slots`."""
        items = allocate(wrap_mul(self.length, sizeof(T)))
        for i in range(self.length):
            at = peek(tuple[K, int], slots.items, i)[1]
            memcpy(slot(T, items, i), slot(T, self.items, at), sizeof(T))
        raw.Free(self.items)
        self.items = items
        self.room = self.length

    def _detach(self) -> list[T]:
        """All items, as a new list; this one is empty."""
        out = new_object(list[T], self.length, self.room, self.items)
        self.length = 0
        self.room = 0
        self.items = null()
        return out

    def _attach(self, other: list[T]) -> bool:
        """Take the items of another list; whether this one had been given some meanwhile."""
        changed = self.room != 0
        self.clear()
        raw.Free(self.items)
        self.length = other.length
        self.room = other.room
        self.items = other.items
        other.length = 0
        other.room = 0
        other.items = null()
        return changed

    def index(self, value: T) -> int:
        at = self._find(value, 0, MAX_INT)
        if at < 0:
            raise ValueError(not_in_list(value))
        return at

    def index__2(self, value: T, start: int) -> int:
        return self.index__3(value, start, MAX_INT)

    def index__3(self, value: T, start: int, stop: int) -> int:
        at = self._find(value, clamp_slice(start, self.length), clamp_slice(stop, self.length))
        if at < 0:
            raise ValueError(not_in_list(value))
        return at

    def remove(self, value: T) -> None:
        at = self._find(value, 0, MAX_INT)
        if at < 0:
            raise ValueError("list.remove(x): x not in list")
        if at < self.length:
            old = take(T, self.items, at)
            self._close(at)


# One function a message: raising a static message writes nothing, so LLVM knows that no list changes.


@cold
def list_index(index: int, length: int) -> int:
    if index < 0:
        index = wrap_add(index, length)
    if not ult(index, length):
        raise IndexError("list index out of range")
    return index


@cold
def list_assign_index(index: int, length: int) -> int:
    if index < 0:
        index = wrap_add(index, length)
    if not ult(index, length):
        raise IndexError("list assignment index out of range")
    return index


@cold
def pop_index(index: int, length: int) -> int:
    if index < 0:
        index = wrap_add(index, length)
    if not ult(index, length):
        raise IndexError("pop index out of range")
    return index


@noinline
def new_list(room: int) -> list[T]:
    out = new_object(list[T], 0, 0, null())
    if room > 0:
        out._reserve(room)
    return out


@noinline
def filled(value: T, count: int) -> list[T]:
    """`[value] * count`."""
    out = new_object(list[T], 0, 0, null())
    if count > MAX_ALLOCATION:
        no_memory()
    if count > 0:
        out._reserve(count)
        items = out.items
        for k in range(count):
            store(T, items, k, value)
        out.length = count
    return out


def bytes_of_ints(items: Ptr, count: int) -> bytes:
    base = new_buffer(count)
    out = buffer_bytes(base, count)
    for i in range(count):
        value = load(int, items, i)
        if ult(255, value):
            raise ValueError("bytes must be in range(0, 256)")
        store(u8, bytes_data(out), i, value)
    return out
