"""`list[T]` and `tuple[T, ...]`: an array of items that grows by an eighth."""


class list(Generic[T]):
    length: int
    room: int
    items: Ptr

    def __drop__(self) -> None:
        for i in range(self.length):
            drop(T, self.items, i)
        raw.Free(self.items)

    @inline
    def __len__(self) -> int:
        return self.length

    @inline
    def _at(self, index: int) -> T:
        return load(T, self.items, index)

    @inline
    def __getitem__(self, index: int) -> T:
        if unlikely(not ult(index, self.length)):
            index = list_index(index, self.length)
        return load(T, self.items, index)

    @inline
    def _put(self, index: int, value: T) -> None:
        """Assign an item that is known to be there."""
        old = take(T, self.items, index)
        store(T, self.items, index, value)

    @inline
    def __setitem__(self, index: int, value: T) -> None:
        if unlikely(not ult(index, self.length)):
            index = list_assign_index(index, self.length)
        old = take(T, self.items, index)
        store(T, self.items, index, value)

    def _slice(self, start: int, stop: int) -> list[T]:
        start = clamp_slice(start, self.length)
        stop = clamp_slice(stop, self.length)
        out = new_object(list[T], 0, 0, null())
        if start < stop:
            out._reserve(stop - start)
            for i in range(start, stop):
                out._push(load(T, self.items, i))
        return out

    def _step_slice(self, start: int | None, stop: int | None, step: int | None) -> list[T]:
        stride = 1 if step is None else step
        first, count = step_bounds(self.length, start, stop, stride)
        out = new_object(list[T], 0, 0, null())
        for _ in range(count):
            out._push(load(T, self.items, first))
            first = wrap_add(first, stride)
        return out

    def _unpack_star(self, count: int) -> None:
        if self.length < count:
            raise ValueError(f"not enough values to unpack (expected at least {count}, got {self.length})")

    def _unpack(self, count: int) -> None:
        check_unpack(self.length, count)

    @noinline
    def _reserve(self, room: int) -> None:
        self.items = reallocate(self.items, room * sizeof(T))
        self.room = room

    @inline
    def _push(self, value: T) -> None:
        if unlikely(self.length == self.room):
            self._reserve(self.length + (self.length >> 3) + 4)
        store(T, self.items, self.length, value)
        self.length = wrap_add(self.length, 1)

    @inline
    def append(self, value: T) -> None:
        self._push(value)

    def _extend(self, other: list[T]) -> None:
        for i in range(other.length):
            self._push(load(T, other.items, i))

    def __imul__(self, count: int) -> None:
        if count <= 0:
            self.clear()
            return
        copied = self * count
        self._attach(copied)

    def __add__(self, other: list[T]) -> list[T]:
        out = new_object(list[T], 0, 0, null())
        out._reserve(max(self.length + other.length, 1))
        out._extend(self)
        out._extend(other)
        return out

    def __mul__(self, count: int) -> list[T]:
        out = new_object(list[T], 0, 0, null())
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

    def insert(self, index: int, value: T) -> None:
        index = clamp_slice(index, self.length)
        if self.length == self.room:
            self._reserve(self.length + (self.length >> 3) + 4)
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

    def reverse(self) -> None:
        low = 0
        high = self.length - 1
        while low < high:
            a = take(T, self.items, low)
            b = take(T, self.items, high)
            store(T, self.items, low, b)
            store(T, self.items, high, a)
            low += 1
            high -= 1

    def _sort(self, reverse: bool) -> None:
        sort_slots(self, self, reverse)

    def _sort_by(self, slots: list[tuple[K, int]], kind: list[K], reverse: bool) -> None:
        """Sort by keys, each of which stands in `slots` with the index of its item."""
        sort_slots(slots, kind, reverse)
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

    def _unordered(self) -> bool:
        for i in range(self.length):
            if unordered(load(T, self.items, i)):
                return True
        return False

    def index(self, value: T) -> int:
        for i in range(self.length):
            if same_item(load(T, self.items, i), value):
                return i
        raise ValueError(not_in_list(value))

    def sort(self) -> None:
        self._sort(False)

    def count(self, value: T) -> int:
        total = 0
        for i in range(self.length):
            if same_item(load(T, self.items, i), value):
                total += 1
        return total

    def remove(self, value: T) -> None:
        for i in range(self.length):
            if same_item(load(T, self.items, i), value):
                old = take(T, self.items, i)
                self._close(i)
                return
        raise ValueError("list.remove(x): x not in list")

    def __contains__(self, value: T) -> bool:
        for i in range(self.length):
            if same_item(load(T, self.items, i), value):
                return True
        return False

    def __eq__(self, other: list[T]) -> bool:
        if self.length != other.length:
            return False
        for i in range(self.length):
            if not same_item(load(T, self.items, i), load(T, other.items, i)):
                return False
        return True

    def __lt__(self, other: list[T]) -> bool:
        for i in range(min(self.length, other.length)):
            if not same_item(load(T, self.items, i), load(T, other.items, i)):
                return load(T, self.items, i) < load(T, other.items, i)
        return self.length < other.length

    def __gt__(self, other: list[T]) -> bool:
        return other < self

    def __le__(self, other: list[T]) -> bool:
        for i in range(min(self.length, other.length)):
            if not same_item(load(T, self.items, i), load(T, other.items, i)):
                return load(T, self.items, i) <= load(T, other.items, i)
        return self.length <= other.length

    def __ge__(self, other: list[T]) -> bool:
        return other <= self

    def _to_bytes(self) -> bytes:
        return bytes_of_ints(self.items, self.length)


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


@cold
def tuple_index(index: int, length: int) -> int:
    if index < 0:
        index = wrap_add(index, length)
    if not ult(index, length):
        raise IndexError("tuple index out of range")
    return index


def new_list(room: int) -> list[T]:
    out = new_object(list[T], 0, 0, null())
    if room > 0:
        out._reserve(room)
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


class vartuple(Generic[T]):
    length: int
    room: int
    items: Ptr

    def __drop__(self) -> None:
        for i in range(self.length):
            drop(T, self.items, i)
        raw.Free(self.items)

    @inline
    def __len__(self) -> int:
        return self.length

    @inline
    def _at(self, index: int) -> T:
        return load(T, self.items, index)

    @inline
    def __getitem__(self, index: int) -> T:
        if unlikely(not ult(index, self.length)):
            index = tuple_index(index, self.length)
        return load(T, self.items, index)

    def _slice(self, start: int, stop: int) -> tuple[T, ...]:
        start = clamp_slice(start, self.length)
        stop = clamp_slice(stop, self.length)
        out = new_object(vartuple[T], 0, 0, null())
        for i in range(start, stop):
            out._push(load(T, self.items, i))
        return out

    def _unpack(self, count: int) -> None:
        check_unpack(self.length, count)

    @inline
    def _push(self, value: T) -> None:
        if unlikely(self.length == self.room):
            self.room = self.length + (self.length >> 3) + 4
            self.items = reallocate(self.items, self.room * sizeof(T))
        store(T, self.items, self.length, value)
        self.length = wrap_add(self.length, 1)

    def __add__(self, other: tuple[T, ...]) -> tuple[T, ...]:
        out = new_vartuple(self.length + other.length)
        for i in range(self.length):
            out._push(load(T, self.items, i))
        for i in range(other.length):
            out._push(load(T, other.items, i))
        return out

    def __contains__(self, value: T) -> bool:
        for i in range(self.length):
            if same_item(load(T, self.items, i), value):
                return True
        return False

    def index(self, value: T) -> int:
        for i in range(self.length):
            if same_item(load(T, self.items, i), value):
                return i
        raise ValueError("tuple.index(x): x not in tuple")

    def count(self, value: T) -> int:
        total = 0
        for i in range(self.length):
            if same_item(load(T, self.items, i), value):
                total += 1
        return total

    def __eq__(self, other: tuple[T, ...]) -> bool:
        if self.length != other.length:
            return False
        for i in range(self.length):
            if not same_item(load(T, self.items, i), load(T, other.items, i)):
                return False
        return True

    def _to_bytes(self) -> bytes:
        return bytes_of_ints(self.items, self.length)


def new_vartuple(room: int) -> tuple[T, ...]:
    out = new_object(vartuple[T], 0, 0, null())
    if room > 0:
        out.items = allocate(room * sizeof(T))
        out.room = room
    return out
