"""A map from bytes, in their order: the server's own dictionary. Each value lies in a box of its own."""


class SortedDict(Generic[T]):
    words: Ptr
    stamp: int  # changes whenever a key comes or goes

    def __drop__(self) -> None:
        self._drop_values()
        raw.FreeDict(null(), self.words)

    def _drop_values(self) -> None:
        steps = raw.DictIteratorStartC(self.words, cstring("^"), null(), 0)
        size = alloca(8)
        place = alloca(8)
        while not is_null(raw.DictNextC(steps, size, place)):
            box = load(Ptr, place, 0)
            drop(T, box, 0)
            raw.Free(box)
        raw.DictIteratorStop(steps)

    def __len__(self) -> int:
        return raw.DictSize(self.words)

    def _box(self, key: bytes) -> Ptr:
        missing = alloca(8)
        return raw.DictGetC(self.words, bytes_data(key), bytes_len(key), missing)

    def __contains__(self, key: bytes) -> bool:
        return not is_null(self._box(key))

    def __getitem__(self, key: bytes) -> T:
        box = self._box(key)
        if is_null(box):
            raise KeyError(key)
        return load(T, box, 0)

    def get(self, key: bytes) -> T | None:
        box = self._box(key)
        if is_null(box):
            return None
        return load(T, box, 0)

    def get__2(self, key: bytes, default: T) -> T:
        box = self._box(key)
        if is_null(box):
            return default
        return load(T, box, 0)

    def __setitem__(self, key: bytes, value: T) -> None:
        box = self._box(key)
        if not is_null(box):
            old = take(T, box, 0)
            store(T, box, 0, value)
            return
        box = allocate(sizeof(T))
        store(T, box, 0, value)
        raw.DictSetC(self.words, bytes_data(key), bytes_len(key), box)
        self.stamp = wrap_add(self.stamp, 1)

    def pop(self, key: bytes) -> T:
        place = alloca(8)
        if raw.DictDelC(self.words, bytes_data(key), bytes_len(key), place) != 0:
            raise KeyError(key)
        self.stamp = wrap_add(self.stamp, 1)
        box = load(Ptr, place, 0)
        value = take(T, box, 0)
        raw.Free(box)
        return value

    def __delitem__(self, key: bytes) -> None:
        self.pop(key)

    def clear(self) -> None:
        for key in self.keys():
            self.pop(key)

    def __iter__(self) -> SortedKeys[T]:
        return self.keys()

    def keys(self, start: bytes | None = None, stop: bytes | None = None, *, reverse: bool = False) -> SortedKeys[T]:
        steps = sorted_steps(self.words, start, stop, reverse)
        return new_object(SortedKeys[T], self, steps, start, stop, reverse, self.stamp, null(), 0, null())

    def values(
        self, start: bytes | None = None, stop: bytes | None = None, *, reverse: bool = False
    ) -> SortedValues[T]:
        steps = sorted_steps(self.words, start, stop, reverse)
        return new_object(SortedValues[T], self, steps, start, stop, reverse, self.stamp, null(), 0, null())

    def items(self, start: bytes | None = None, stop: bytes | None = None, *, reverse: bool = False) -> SortedItems[T]:
        steps = sorted_steps(self.words, start, stop, reverse)
        return new_object(SortedItems[T], self, steps, start, stop, reverse, self.stamp, null(), 0, null())

    def first(self) -> tuple[bytes, T] | None:
        for item in self.items():
            return item
        return None

    def last(self) -> tuple[bytes, T] | None:
        for item in self.items(reverse=True):
            return item
        return None

    def memory_usage(self) -> int:
        if not has("MallocSizeDict"):
            raise RedisError("ERR this server does not tell modules how large a dictionary is")
        total = raw.MallocSizeDict(self.words)
        steps = raw.DictIteratorStartC(self.words, cstring("^"), null(), 0)
        size = alloca(8)
        place = alloca(8)
        while not is_null(raw.DictNextC(steps, size, place)):
            total = wrap_add(total, raw.MallocSize(load(Ptr, place, 0)))
        raw.DictIteratorStop(steps)
        return total


def new_SortedDict() -> SortedDict[T]:
    return new_object(SortedDict[T], raw.CreateDict(null()), 0)


def sorted_steps(words: Ptr, start: bytes | None, stop: bytes | None, reverse: bool) -> Ptr:
    """A new iterator, before the first key of a range, or behind the last."""
    if reverse:
        if stop is None:
            return raw.DictIteratorStartC(words, cstring("$"), null(), 0)
        return raw.DictIteratorStartC(words, cstring("<"), bytes_data(stop), bytes_len(stop))
    if start is None:
        return raw.DictIteratorStartC(words, cstring("^"), null(), 0)
    return raw.DictIteratorStartC(words, cstring(">="), bytes_data(start), bytes_len(start))


class SortedWalk(Generic[T]):
    """A walk over a range of keys. When keys come or go meanwhile, it goes on behind the last one that it gave."""

    owner: SortedDict[T]
    steps: Ptr  # null when it has come to its end
    start: bytes | None
    stop: bytes | None
    reverse: bool
    stamp: int
    key: Ptr
    size: int
    box: Ptr

    def __drop__(self) -> None:
        if not is_null(self.steps):
            raw.DictIteratorStop(self.steps)

    def _start(self) -> int:
        return 0

    def _end(self) -> int:
        raw.DictIteratorStop(self.steps)
        self.steps = null()
        return -1

    @cold
    def _again(self) -> None:
        """The dictionary has changed: find the place anew."""
        self.stamp = self.owner.stamp
        if is_null(self.key):
            raw.DictIteratorStop(self.steps)
            self.steps = sorted_steps(self.owner.words, self.start, self.stop, self.reverse)
        else:
            at = copy_of(self.key, self.size)  # it is the iterator's own, which overwrites it
            if self.reverse:
                raw.DictIteratorReseekC(self.steps, cstring("<"), bytes_data(at), bytes_len(at))
            else:
                raw.DictIteratorReseekC(self.steps, cstring(">"), bytes_data(at), bytes_len(at))

    def _next(self, cursor: int, guard: int) -> int:
        if is_null(self.steps):
            return -1
        if self.stamp != self.owner.stamp:
            self._again()
        size = alloca(8)
        place = alloca(8)
        key = null()
        if self.reverse:
            key = raw.DictPrevC(self.steps, size, place)
        else:
            key = raw.DictNextC(self.steps, size, place)
        if is_null(key):
            return self._end()
        start = self.start
        stop = self.stop
        if self.reverse:
            if (
                start is not None
                and raw.DictCompareC(self.steps, cstring(">="), bytes_data(start), bytes_len(start)) != 0
            ):
                return self._end()
        elif stop is not None and raw.DictCompareC(self.steps, cstring("<"), bytes_data(stop), bytes_len(stop)) != 0:
            return self._end()
        self.key = key
        self.size = load(i64, size, 0)
        self.box = load(Ptr, place, 0)
        return 0


class SortedKeys(SortedWalk[T]):
    def _item(self, cursor: int) -> bytes:
        return copy_of(self.key, self.size)


class SortedValues(SortedWalk[T]):
    def _item(self, cursor: int) -> T:
        return load(T, self.box, 0)


class SortedItems(SortedWalk[T]):
    def _item(self, cursor: int) -> tuple[bytes, T]:
        return copy_of(self.key, self.size), load(T, self.box, 0)
