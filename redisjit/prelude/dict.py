"""`dict[K, V]`: entries in the order of insertion, found through a table of indices (open addressing).

The layout is the compact dict of CPython 3.6. An entry is its key's hash, the key and the value, side by side; one that
was deleted keeps its place, with hash -1, until the next rebuild. The table has at least twice as many places as there
is room for entries; a place that leads to a deleted entry, or to a later one of another hash, is passed over.
"""

DELETED = -1


class dict(Generic[K, V]):
    used: int
    first: int  # all entries before it are deleted
    filled: int  # entries from here on are free
    spare: int  # how many more entries the table takes before it is rebuilt
    mask: int
    stamp: int  # changes whenever a key comes or goes
    entries: Ptr
    table: Ptr

    @inline
    def __drop__(self) -> None:
        self._drop_entries()
        raw.Free(self.entries)
        raw.Free(self.table)

    @cold
    def __move__(self, m: Mover, at: int) -> int:
        if at == 0:
            self.entries = m._block(self.entries)
            self.table = m._block(self.table)
        while (is_counted(K) or is_counted(V)) and at < self.filled:
            entry = self._entry(at)
            if load(i64, entry) != DELETED:
                move_value(K, m, part(tuple[int, K, V], entry, 1))
                move_value(V, m, part(tuple[int, K, V], entry, 2))
            at = wrap_add(at, 1)
            if m._pauses():
                return at
        return -1

    @inline
    def _drop_entries(self) -> None:
        for i in range(self.filled):
            entry = self._entry(i)
            if load(i64, entry) != DELETED:
                drop(K, part(tuple[int, K, V], entry, 1))
                drop(V, part(tuple[int, K, V], entry, 2))

    @inline
    def __len__(self) -> int:
        return self.used

    @inline
    def _entry(self, index: int) -> Ptr:
        return slot(tuple[int, K, V], self.entries, index)

    @inline
    def _key(self, index: int) -> K:
        return load(K, part(tuple[int, K, V], self._entry(index), 1))

    @inline
    def _value(self, index: int) -> V:
        return load(V, part(tuple[int, K, V], self._entry(index), 2))

    @noinline
    def _find(self, key: K, hash: int) -> int:
        """The entry of `key`, or -1."""
        if self.used == 0:
            return -1
        stamp = self.stamp
        table = self.table
        entries = self.entries
        mask = self.mask
        at = hash & mask
        while True:
            index = load(i32, table, at)
            if index < 0:
                return -1
            entry = slot(tuple[int, K, V], entries, index)
            if load(i64, entry) == hash:
                same = same_item(peek(K, part(tuple[int, K, V], entry, 1)), key)
                if runs_user_code(K) and self.stamp != stamp:
                    raise RuntimeError("dictionary changed while a key was compared")
                if same:
                    return index
            at = wrap_add(at, 1) & mask
        return -1

    @noinline
    def _rebuild(self, room: int, gap: int) -> None:
        """Make room for `room` entries and for a gap before them, dropping the places of deleted entries."""
        size = 8
        while size < wrap_shl(wrap_add(room, gap), 1):
            size = wrap_shl(size, 1)
        width = sizeof(tuple[int, K, V])
        entries = allocate(wrap_mul(wrap_add(room, gap), width))
        table = allocate(wrap_mul(size, 4))
        memset(table, 255, wrap_mul(size, 4))
        mask = wrap_sub(size, 1)
        for i in range(gap):
            store(i64, slot(tuple[int, K, V], entries, i), 0, DELETED)
        count = gap
        for i in range(self.first, self.filled):
            entry = self._entry(i)
            hash = load(i64, entry)
            if hash != DELETED:
                memcpy(slot(tuple[int, K, V], entries, count), entry, width)
                link(table, mask, hash, count)
                count = wrap_add(count, 1)
        raw.Free(self.entries)
        raw.Free(self.table)
        self.entries = entries
        self.table = table
        self.first = gap
        self.filled = count
        self.spare = wrap_sub(wrap_add(room, gap), count)
        self.mask = mask

    @inline
    def _append(self, key: K, hash: int, value: V) -> None:
        """Add an entry for a key that is not there."""
        if unlikely(self.spare == 0):
            self._rebuild(max(wrap_shl(self.used, 1), 4), 0)
        link(self.table, self.mask, hash, self.filled)
        entry = self._entry(self.filled)
        store(i64, entry, 0, hash)
        store(K, part(tuple[int, K, V], entry, 1), 0, key)
        store(V, part(tuple[int, K, V], entry, 2), 0, value)
        self.filled = wrap_add(self.filled, 1)
        self.spare = wrap_sub(self.spare, 1)
        self.used = wrap_add(self.used, 1)
        self.stamp = wrap_add(self.stamp, 1)

    @inline
    def _set_value(self, index: int, value: V) -> None:
        place = part(tuple[int, K, V], self._entry(index), 2)
        old = take(V, place)
        store(V, place, 0, value)

    @noinline
    def __setitem__(self, key: K, value: V) -> None:
        hash = hash_of(key)
        index = self._find(key, hash)
        if index >= 0:
            self._set_value(index, value)
        else:
            self._append(key, hash, value)

    def __getitem__(self, key: K) -> V:
        index = self._find(key, hash_of(key))
        if index < 0:
            raise KeyError(key)
        return self._value(index)

    def __contains__(self, key: K) -> bool:
        return self._find(key, hash_of(key)) >= 0

    def get(self, key: K) -> V | None:
        index = self._find(key, hash_of(key))
        if index < 0:
            return None
        return self._value(index)

    def get__2(self, key: K, default: V) -> V:
        index = self._find(key, hash_of(key))
        if index < 0:
            return default
        return self._value(index)

    def _setdefault(self, key: K, default: V) -> V:
        hash = hash_of(key)
        index = self._find(key, hash)
        if index >= 0:
            return self._value(index)
        self._append(key, hash, default)
        return default

    def _remove(self, index: int) -> V:
        entry = self._entry(index)
        store(i64, entry, 0, DELETED)
        old = take(K, part(tuple[int, K, V], entry, 1))
        self.used = wrap_sub(self.used, 1)
        self.stamp = wrap_add(self.stamp, 1)
        return take(V, part(tuple[int, K, V], entry, 2))

    def __delitem__(self, key: K) -> None:
        index = self._find(key, hash_of(key))
        if index < 0:
            raise KeyError(key)
        self._remove(index)

    def pop(self, key: K) -> V:
        index = self._find(key, hash_of(key))
        if index < 0:
            raise KeyError(key)
        return self._remove(index)

    def pop__2(self, key: K, default: V) -> V:
        index = self._find(key, hash_of(key))
        if index < 0:
            return default
        return self._remove(index)

    def pop__none(self, key: K) -> V | None:
        index = self._find(key, hash_of(key))
        if index < 0:
            return None
        return self._remove(index)

    def popitem(self) -> tuple[K, V]:
        if self.used == 0:
            raise KeyError("popitem(): dictionary is empty")
        index = wrap_sub(self.filled, 1)
        while load(i64, self._entry(index)) == DELETED:
            index = wrap_sub(index, 1)
        self.filled = index
        key = self._key(index)
        return key, self._remove(index)

    def clear(self) -> None:
        if self.filled > 0:
            self.stamp = wrap_add(self.stamp, 1)
            self._drop_entries()
            self.used = 0
            self.first = 0
            self.filled = 0
            self.spare = 0
            raw.Free(self.entries)
            raw.Free(self.table)
            self.entries = null()
            self.table = null()

    def _update(self, other: Self) -> None:
        cursor = -1
        guard = other._guard()
        while True:
            cursor = other._next(cursor, guard)
            if cursor < 0:
                return
            self[other._key(cursor)] = other._value(cursor)

    def _fresh(self, room: int) -> dict[K, V]:
        """A new one of the same kind."""
        return new_dict(room)

    def copy(self) -> Self:
        out = self._fresh(self.used)
        for i in range(self.first, self.filled):
            entry = self._entry(i)
            hash = load(i64, entry)
            if hash != DELETED:
                out._append(self._key(i), hash, self._value(i))
        return out

    def __or__(self, other: Self) -> Self:
        out = self.copy()
        out._update(other)
        return out

    def __eq__(self, other: Self) -> bool:
        if self.used != other.used:
            return False
        i = self.first
        while i < self.filled:  # comparing may change it
            hash = load(i64, self._entry(i))
            if hash != DELETED:
                found = other._find(self._key(i), hash)
                if found < 0 or not same_item(self._value(i), other._value(found)):
                    return False
            i = wrap_add(i, 1)
        return True

    # Iteration

    def _listed(self) -> list[K]:
        """The keys, in order."""
        out: list[K] = new_list(self.used)
        items = out.items
        count = 0
        for i in range(self.first, self.filled):
            entry = self._entry(i)
            if load(i64, entry) != DELETED:
                store(K, items, count, load(K, part(tuple[int, K, V], entry, 1)))
                count = wrap_add(count, 1)
        out.length = count
        return out

    @inline
    def _guard(self) -> int:
        """What changes whenever a key comes or goes; its low half is the number of keys."""
        return wrap_shl(self.stamp, 32) | self.used

    @inline
    def _start(self) -> int:
        return self._guard()

    @inline
    def _next(self, cursor: int, guard: int) -> int:
        if unlikely(self._guard() != guard):
            dict_changed(self.used, guard)
        return self._after(cursor)

    @inline
    def _after(self, cursor: int) -> int:
        """The entry that follows, or -1."""
        at = self.first if cursor < 0 else wrap_add(cursor, 1)
        while at < self.filled and load(i64, self._entry(at)) == DELETED:
            at = wrap_add(at, 1)
        return at if at < self.filled else -1

    @inline
    def _item(self, cursor: int) -> K:
        return self._key(cursor)

    @inline
    def items(self) -> DictItems[Self, K, V]:
        return new_object(DictItems[Self, K, V], self)

    @inline
    def keys(self) -> DictKeys[Self, K, V]:
        return new_object(DictKeys[Self, K, V], self)

    @inline
    def values(self) -> DictValues[Self, K, V]:
        return new_object(DictValues[Self, K, V], self)

    def _back(self, cursor: int, guard: int) -> int:
        if unlikely(self._guard() != guard):
            dict_changed(self.used, guard)
        return self._before(cursor)

    def _before(self, cursor: int) -> int:
        """The entry before `cursor`, or the last one."""
        at = wrap_sub(self.filled if cursor < 0 else cursor, 1)
        while at >= self.first and load(i64, self._entry(at)) == DELETED:
            at = wrap_sub(at, 1)
        return at if at >= self.first else -1

    def _reversed(self) -> DictBack[Self, K, V]:
        return new_object(DictBack[Self, K, V], self)


@cold
def dict_changed(used: int, guard: int) -> None:
    if used != guard & 4294967295:
        raise RuntimeError("dictionary changed size during iteration")
    raise RuntimeError("dictionary keys changed during iteration")


@inline
def link(table: Ptr, mask: int, hash: int, index: int) -> None:
    """Enter an index where its hash belongs."""
    at = hash & mask
    while load(i32, table, at) >= 0:
        at = wrap_add(at, 1) & mask
    store(i32, table, at, index)


@noinline
def new_dict(room: int) -> dict[K, V]:
    out = new_object(dict[K, V], 0, 0, 0, 0, 0, 0, null(), null())
    if room > 4:
        out._rebuild(room, 0)
    return out


class DictView(Generic[D, K, V]):
    owner: D

    @inline
    def __len__(self) -> int:
        return self.owner.used

    @inline
    def _start(self) -> int:
        return self.owner._guard()

    @inline
    def _next(self, cursor: int, guard: int) -> int:
        return self.owner._next(cursor, guard)


class DictItems(DictView[D, K, V]):
    @inline
    def _item(self, cursor: int) -> tuple[K, V]:
        return self.owner._key(cursor), self.owner._value(cursor)

    def __contains__(self, item: tuple[K, V]) -> bool:
        index = self.owner._find(item[0], hash_of(item[0]))
        return index >= 0 and same_item(self.owner._value(index), item[1])

    def _reversed(self) -> DictItemsBack[D, K, V]:
        return new_object(DictItemsBack[D, K, V], self.owner)


class DictKeys(DictView[D, K, V]):
    @inline
    def _item(self, cursor: int) -> K:
        return self.owner._key(cursor)

    def __contains__(self, key: K) -> bool:
        return self.owner._find(key, hash_of(key)) >= 0

    def _reversed(self) -> DictBack[D, K, V]:
        return new_object(DictBack[D, K, V], self.owner)


class DictValues(DictView[D, K, V]):
    @inline
    def _item(self, cursor: int) -> V:
        return self.owner._value(cursor)

    def __contains__(self, value: V) -> bool:
        cursor = -1
        guard = self._start()
        while True:
            cursor = self._next(cursor, guard)
            if cursor < 0:
                return False
            if same_item(self._item(cursor), value):
                return True
        return False

    def _reversed(self) -> DictValuesBack[D, K, V]:
        return new_object(DictValuesBack[D, K, V], self.owner)


class DictBack(DictKeys[D, K, V]):
    def _next(self, cursor: int, guard: int) -> int:
        return self.owner._back(cursor, guard)


class DictItemsBack(DictItems[D, K, V]):
    def _next(self, cursor: int, guard: int) -> int:
        return self.owner._back(cursor, guard)


class DictValuesBack(DictValues[D, K, V]):
    def _next(self, cursor: int, guard: int) -> int:
        return self.owner._back(cursor, guard)
