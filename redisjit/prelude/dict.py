"""`dict[K, V]` and `set[T]`: entries in the order of insertion, found through a table of indices (open addressing).

The layout is the compact dict of CPython 3.6: a deleted entry keeps its place with hash -1 until the next rebuild.
"""

DELETED = -1
MULTIPLIER = -7046029254386353131  # 2 ** 64 / golden ratio


@inline
def hash_mix(value: int) -> int:
    """Spread a word over all bits; the result is not negative."""
    low = wrap_mul(value ^ shr(value, 32), MULTIPLIER)
    return (low ^ shr(low, 29)) & MAX_INT


def hash_bytes(value: bytes) -> int:
    size = bytes_len(value)
    data = bytes_data(value)
    state = hash_mix(size)
    at = 0
    while wrap_sub(size, at) >= 8:
        word = load(i64, offset(data, at))
        state = hash_mix(state ^ word ^ wrap_mul(word, 31))
        at = wrap_add(at, 8)
    tail = 0
    while at < size:
        tail = wrap_add(wrap_mul(tail, 256), load(u8, data, at))
        at = wrap_add(at, 1)
    return hash_mix(state ^ tail)


def hash_str(value: str) -> int:
    return hash_bytes(as_bytes(value))


@inline
def hash_int(value: int) -> int:
    return hash_mix(value)


def hash_bool(value: bool) -> int:
    return hash_mix(int(value))


def hash_float(value: float) -> int:
    """Equal numbers hash alike: 0.0 as -0.0."""
    if value == 0.0:
        return hash_mix(0)
    return hash_mix(float_bits(value))


@inline
def hash_combine(a: int, b: int) -> int:
    return hash_mix(wrap_add(wrap_mul(a, 1000003), b))


class dict(Generic[K, V]):
    used: int
    filled: int
    room: int
    mask: int
    hashes: Ptr
    keys_: Ptr
    values_: Ptr
    table: Ptr

    def __drop__(self) -> None:
        self._drop_entries()
        raw.Free(self.hashes)
        raw.Free(self.keys_)
        raw.Free(self.values_)
        raw.Free(self.table)

    def _drop_entries(self) -> None:
        for i in range(self.filled):
            if load(i64, self.hashes, i) != DELETED:
                drop(K, self.keys_, i)
                drop(V, self.values_, i)

    @inline
    def __len__(self) -> int:
        return self.used

    def _find(self, key: K, hash: int) -> int:
        """The entry of `key`, or -1."""
        if self.used == 0:
            return -1
        at = hash & self.mask
        while True:
            entry = load(i32, self.table, at)
            if entry < 0:
                return -1
            if load(i64, self.hashes, entry) == hash:
                if same_item(load(K, self.keys_, entry), key):
                    return entry
            at = wrap_add(at, 1) & self.mask
        return -1

    def _grow(self) -> None:
        """Make room, dropping the places of deleted entries."""
        room = max(self.used * 2, 8)
        hashes = allocate(room * 8)
        keys = allocate(room * sizeof(K))
        values = allocate(room * sizeof(V))
        size = 16
        while size < room * 2:
            size = wrap_shl(size, 1)
        table = allocate(size * 4)
        memset(table, 255, size * 4)
        count = 0
        for i in range(self.filled):
            hash = load(i64, self.hashes, i)
            if hash != DELETED:
                store(i64, hashes, count, hash)
                memcpy(offset(keys, count * sizeof(K)), offset(self.keys_, i * sizeof(K)), sizeof(K))
                memcpy(offset(values, count * sizeof(V)), offset(self.values_, i * sizeof(V)), sizeof(V))
                at = hash & (size - 1)
                while load(i32, table, at) >= 0:
                    at = wrap_add(at, 1) & (size - 1)
                store(i32, table, at, count)
                count = wrap_add(count, 1)
        raw.Free(self.hashes)
        raw.Free(self.keys_)
        raw.Free(self.values_)
        raw.Free(self.table)
        self.hashes = hashes
        self.keys_ = keys
        self.values_ = values
        self.table = table
        self.filled = count
        self.room = room
        self.mask = size - 1

    def __setitem__(self, key: K, value: V) -> None:
        hash = hash_of(key)
        entry = self._find(key, hash)
        if entry >= 0:
            old = take(V, self.values_, entry)
            store(V, self.values_, entry, value)
            return
        if self.filled == self.room:
            self._grow()
        at = hash & self.mask
        while load(i32, self.table, at) >= 0:
            at = wrap_add(at, 1) & self.mask
        store(i32, self.table, at, self.filled)
        store(i64, self.hashes, self.filled, hash)
        store(K, self.keys_, self.filled, key)
        store(V, self.values_, self.filled, value)
        self.filled = wrap_add(self.filled, 1)
        self.used = wrap_add(self.used, 1)

    def __getitem__(self, key: K) -> V:
        entry = self._find(key, hash_of(key))
        if entry < 0:
            raise KeyError(key)
        return load(V, self.values_, entry)

    def __contains__(self, key: K) -> bool:
        return self._find(key, hash_of(key)) >= 0

    def get(self, key: K) -> V | None:
        entry = self._find(key, hash_of(key))
        if entry < 0:
            return None
        return load(V, self.values_, entry)

    def get__2(self, key: K, default: V) -> V:
        entry = self._find(key, hash_of(key))
        if entry < 0:
            return default
        return load(V, self.values_, entry)

    def _remove(self, entry: int) -> V:
        store(i64, self.hashes, entry, DELETED)
        old = take(K, self.keys_, entry)
        self.used = wrap_sub(self.used, 1)
        return take(V, self.values_, entry)

    def __delitem__(self, key: K) -> None:
        entry = self._find(key, hash_of(key))
        if entry < 0:
            raise KeyError(key)
        self._remove(entry)

    def pop(self, key: K) -> V:
        entry = self._find(key, hash_of(key))
        if entry < 0:
            raise KeyError(key)
        return self._remove(entry)

    def clear(self) -> None:
        self._drop_entries()
        self.used = 0
        self.filled = 0
        if self.room > 0:
            memset(self.table, 255, wrap_mul(self.mask + 1, 4))

    @inline
    def _start(self) -> int:
        return self.used

    def _next(self, cursor: int, guard: int) -> int:
        if self.used != guard:
            raise RuntimeError("dictionary changed size during iteration")
        at = wrap_add(cursor, 1)
        while at < self.filled:
            if load(i64, self.hashes, at) != DELETED:
                return at
            at = wrap_add(at, 1)
        return -1

    @inline
    def _item(self, cursor: int) -> K:
        return load(K, self.keys_, cursor)

    def items(self) -> DictItems[K, V]:
        return new_object(DictItems[K, V], self)

    def keys(self) -> DictKeys[K, V]:
        return new_object(DictKeys[K, V], self)

    def values(self) -> DictValues[K, V]:
        return new_object(DictValues[K, V], self)


class DictItems(Generic[K, V]):
    owner: dict[K, V]

    def __len__(self) -> int:
        return self.owner.used

    def _start(self) -> int:
        return self.owner.used

    def _next(self, cursor: int, guard: int) -> int:
        return self.owner._next(cursor, guard)

    def _item(self, cursor: int) -> tuple[K, V]:
        return load(K, self.owner.keys_, cursor), load(V, self.owner.values_, cursor)


class DictKeys(Generic[K, V]):
    owner: dict[K, V]

    def __len__(self) -> int:
        return self.owner.used

    def __contains__(self, key: K) -> bool:
        return key in self.owner

    def _start(self) -> int:
        return self.owner.used

    def _next(self, cursor: int, guard: int) -> int:
        return self.owner._next(cursor, guard)

    def _item(self, cursor: int) -> K:
        return load(K, self.owner.keys_, cursor)


class DictValues(Generic[K, V]):
    owner: dict[K, V]

    def __len__(self) -> int:
        return self.owner.used

    def _start(self) -> int:
        return self.owner.used

    def _next(self, cursor: int, guard: int) -> int:
        return self.owner._next(cursor, guard)

    def _item(self, cursor: int) -> V:
        return load(V, self.owner.values_, cursor)


def new_dict(room: int) -> dict[K, V]:
    return new_object(dict[K, V], 0, 0, 0, 0, null(), null(), null(), null())


class set(Generic[T]):
    entries: dict[T, bool]

    def __len__(self) -> int:
        return self.entries.used

    def add(self, value: T) -> None:
        if value not in self.entries:
            self.entries[value] = True

    def discard(self, value: T) -> None:
        if value in self.entries:
            del self.entries[value]

    def remove(self, value: T) -> None:
        del self.entries[value]

    def clear(self) -> None:
        self.entries.clear()

    def __contains__(self, value: T) -> bool:
        return value in self.entries

    def _start(self) -> int:
        return self.entries.used

    def _next(self, cursor: int, guard: int) -> int:
        if self.entries.used != guard:
            raise RuntimeError("Set changed size during iteration")
        return self.entries._next(cursor, guard)

    def _item(self, cursor: int) -> T:
        return load(T, self.entries.keys_, cursor)


def new_set(room: int) -> set[T]:
    return new_object(set[T], new_dict(room))


class frozenset(Generic[T]):
    entries: dict[T, bool]

    def __len__(self) -> int:
        return self.entries.used

    def _add(self, value: T) -> None:
        if value not in self.entries:
            self.entries[value] = True

    def __contains__(self, value: T) -> bool:
        return value in self.entries

    def _start(self) -> int:
        return self.entries.used

    def _next(self, cursor: int, guard: int) -> int:
        return self.entries._next(cursor, guard)

    def _item(self, cursor: int) -> T:
        return load(T, self.entries.keys_, cursor)


def new_frozenset(room: int) -> frozenset[T]:
    return new_object(frozenset[T], new_dict(room))
