"""`collections.deque`: a ring of items, whose room is a power of two."""


class deque(Generic[T]):
    length: int
    head: int
    room: int
    limit: int  # the most items that it holds, or -1
    stamp: int  # changes with every change but the assignment of an item
    items: Ptr

    def __drop__(self) -> None:
        self._drop_items()
        raw.Free(self.items)

    @cold
    def __move__(self, m: Mover, at: int) -> int:
        if at == 0:
            self.items = m._block(self.items)
        while is_counted(T) and at < self.length:
            move_value(T, m, slot(T, self.items, self._place(at)))
            at = wrap_add(at, 1)
            if m._pauses():
                return at
        return -1

    def _drop_items(self) -> None:
        for i in range(self.length):
            drop(T, self.items, self._place(i))

    @inline
    def __len__(self) -> int:
        return self.length

    @property
    def maxlen(self) -> int | None:
        if self.limit < 0:
            return None
        return self.limit

    @inline
    def _place(self, index: int) -> int:
        return wrap_add(self.head, index) & wrap_sub(self.room, 1)

    @inline
    def _at(self, index: int) -> T:
        return load(T, self.items, self._place(index))

    @inline
    def _index(self, index: int) -> int:
        if unlikely(not ult(index, self.length)):
            index = deque_index(index, self.length)
        return self._place(index)

    @inline
    def __getitem__(self, index: int) -> T:
        return load(T, self.items, self._index(index))

    @inline
    def __setitem__(self, index: int, value: T) -> None:
        at = self._index(index)
        old = take(T, self.items, at)
        store(T, self.items, at, value)

    @noinline
    def _grow(self) -> None:
        room = 8 if self.room == 0 else self.room * 2
        items = allocate(room * sizeof(T))
        first = min(self.length, wrap_sub(self.room, self.head))
        memcpy(items, slot(T, self.items, self.head), wrap_mul(first, sizeof(T)))
        memcpy(slot(T, items, first), self.items, wrap_mul(wrap_sub(self.length, first), sizeof(T)))
        raw.Free(self.items)
        self.items = items
        self.room = room
        self.head = 0

    @inline
    def append(self, value: T) -> None:
        if unlikely(self.length == self.limit):
            if self.limit == 0:
                return
            self.popleft()
        if unlikely(self.length == self.room):
            self._grow()
        store(T, self.items, self._place(self.length), value)
        self.length = wrap_add(self.length, 1)
        self.stamp = wrap_add(self.stamp, 1)

    @inline
    def appendleft(self, value: T) -> None:
        if unlikely(self.length == self.limit):
            if self.limit == 0:
                return
            self.pop()
        if unlikely(self.length == self.room):
            self._grow()
        self.head = self._place(-1)
        store(T, self.items, self.head, value)
        self.length = wrap_add(self.length, 1)
        self.stamp = wrap_add(self.stamp, 1)

    def pop(self) -> T:
        if self.length == 0:
            raise IndexError("pop from an empty deque")
        self.length = wrap_sub(self.length, 1)
        self.stamp = wrap_add(self.stamp, 1)
        return take(T, self.items, self._place(self.length))

    def popleft(self) -> T:
        if self.length == 0:
            raise IndexError("pop from an empty deque")
        value = take(T, self.items, self.head)
        self.head = self._place(1)
        self.length = wrap_sub(self.length, 1)
        self.stamp = wrap_add(self.stamp, 1)
        return value

    def _extend(self, other: deque[T]) -> None:
        if other is self:
            other = self.copy()
        for i in range(other.length):
            self.append(other._at(i))

    def _extend_left(self, other: deque[T]) -> None:
        if other is self:
            other = self.copy()
        for i in range(other.length):
            self.appendleft(other._at(i))

    def clear(self) -> None:
        self._drop_items()
        self.length = 0
        self.stamp = wrap_add(self.stamp, 1)

    def copy(self) -> deque[T]:
        out = new_deque(self.limit)
        for i in range(self.length):
            out.append(self._at(i))
        return out

    def rotate(self, n: int = 1) -> None:
        if self.length < 2:
            return
        self.stamp = wrap_add(self.stamp, 1)
        steps = n % self.length
        if steps * 2 <= self.length:
            for _ in range(steps):
                self.appendleft(self._taken_last())
        else:
            for _ in range(self.length - steps):
                value = self.popleft()
                self.append(value)

    def _taken_last(self) -> T:
        return self.pop()

    def reverse(self) -> None:
        low = 0
        high = wrap_sub(self.length, 1)
        while low < high:
            a = take(T, self.items, self._place(low))
            b = take(T, self.items, self._place(high))
            store(T, self.items, self._place(low), b)
            store(T, self.items, self._place(high), a)
            low = wrap_add(low, 1)
            high = wrap_sub(high, 1)

    def insert(self, index: int, value: T) -> None:
        if self.length == self.limit:
            raise IndexError("deque already at its maximum size")
        index = clamp_slice(index, self.length)
        self.append(value)
        at = wrap_sub(self.length, 1)
        last = take(T, self.items, self._place(at))
        while at > index:
            store(T, self.items, self._place(at), take(T, self.items, self._place(wrap_sub(at, 1))))
            at = wrap_sub(at, 1)
        store(T, self.items, self._place(at), last)

    def _cut(self, index: int) -> T:
        """Take an item out."""
        value = take(T, self.items, self._place(index))
        self.length = wrap_sub(self.length, 1)
        self.stamp = wrap_add(self.stamp, 1)
        while index < self.length:
            store(T, self.items, self._place(index), take(T, self.items, self._place(wrap_add(index, 1))))
            index = wrap_add(index, 1)
        return value

    def __delitem__(self, index: int) -> None:
        if not ult(index, self.length):
            index = deque_index(index, self.length)
        self._cut(index)

    def _find(self, value: T, start: int, stop: int) -> int:
        stamp = self.stamp
        at = start
        while at < stop and at < self.length:
            if same_item(peek(T, self.items, self._place(at)), value):
                return at
            if self.stamp != stamp:
                deque_mutated()
            at = wrap_add(at, 1)
        return -1

    def remove(self, value: T) -> None:
        at = self._find(value, 0, MAX_INT)
        if at < 0:
            raise ValueError(not_removed(value))
        if at < self.length:
            self._cut(at)

    def index(self, value: T) -> int:
        return self.index__3(value, 0, MAX_INT)

    def index__2(self, value: T, start: int) -> int:
        return self.index__3(value, start, MAX_INT)

    def index__3(self, value: T, start: int, stop: int) -> int:
        at = self._find(value, clamp_slice(start, self.length), clamp_slice(stop, self.length))
        if at < 0:
            raise ValueError(not_in_deque(value))
        return at

    def count(self, value: T) -> int:
        total = 0
        at = 0
        while at < self.length:
            if same_item(peek(T, self.items, self._place(at)), value):
                total += 1
            at = wrap_add(at, 1)
        return total

    def __contains__(self, value: T) -> bool:
        return self._find(value, 0, MAX_INT) >= 0

    def _differs(self, other: deque[T]) -> int:
        at = 0
        while at < self.length and at < other.length:
            if not same_item(self._at(at), other._at(at)):
                return at
            at = wrap_add(at, 1)
        return at

    def __eq__(self, other: deque[T]) -> bool:
        if self.length != other.length:
            return False
        return self._differs(other) >= self.length

    def __lt__(self, other: deque[T]) -> bool:
        at = self._differs(other)
        if at >= self.length or at >= other.length:
            return self.length < other.length
        return self._at(at) < other._at(at)

    def __le__(self, other: deque[T]) -> bool:
        at = self._differs(other)
        if at >= self.length or at >= other.length:
            return self.length <= other.length
        return self._at(at) <= other._at(at)

    def __gt__(self, other: deque[T]) -> bool:
        return other < self

    def __ge__(self, other: deque[T]) -> bool:
        return other <= self

    def __add__(self, other: deque[T]) -> deque[T]:
        out = self.copy()
        out._extend(other)
        return out

    def __mul__(self, count: int) -> deque[T]:
        out = new_deque(self.limit)
        for _ in range(count):
            out._extend(self)
        return out

    def __imul__(self, count: int) -> None:
        copied = self.copy()
        if count <= 0:
            self.clear()
        for _ in range(1, count):
            self._extend(copied)

    # Iteration

    @inline
    def _start(self) -> int:
        return self.stamp

    @inline
    def _next(self, cursor: int, guard: int) -> int:
        if unlikely(self.stamp != guard):
            deque_mutated()
        at = wrap_add(cursor, 1)
        return at if at < self.length else -1

    @inline
    def _item(self, cursor: int) -> T:
        return self._at(cursor)

    def _reversed(self) -> DequeBack[T]:
        return new_object(DequeBack[T], self)


class DequeBack(Generic[T]):
    owner: deque[T]

    def _start(self) -> int:
        return self.owner.stamp

    def _next(self, cursor: int, guard: int) -> int:
        return self.owner._next(cursor, guard)

    def _item(self, cursor: int) -> T:
        return self.owner._at(wrap_sub(wrap_sub(self.owner.length, 1), cursor))


@cold
def deque_mutated() -> None:
    raise RuntimeError("deque mutated during iteration")


@cold
def deque_index(index: int, length: int) -> int:
    if index < 0:
        index = wrap_add(index, length)
    if not ult(index, length):
        raise IndexError("deque index out of range")
    return index


def new_deque(limit: int) -> deque[T]:
    return new_object(deque[T], 0, 0, 0, limit, 0, null())


def deque_limit(limit: int | None) -> int:
    """What `maxlen=` means."""
    if limit is None:
        return -1
    if limit < 0:
        raise ValueError("maxlen must be non-negative")
    return limit
