"""Kinds of dict: `OrderedDict`, `defaultdict`, `Counter` (whose `V` is always int)."""


class OrderedDict(dict[K, V]):
    def _fresh(self, room: int) -> OrderedDict[K, V]:
        return new_OrderedDict(room)

    def move_to_end(self, key: K, last: bool = True) -> None:
        hash = hash_of(key)
        index = self._find(key, hash)
        if index < 0:
            raise KeyError(key)
        kept = self._key(index)
        value = self._remove(index)
        if last:
            self._append(kept, hash, value)
            return
        if self.first == 0 or self.spare == 0:
            self._rebuild(max(wrap_shl(self.used, 1), 4), wrap_add(self.used, 4))
        self.first = wrap_sub(self.first, 1)
        link(self.table, self.mask, hash, self.first)
        entry = self._entry(self.first)
        store(i64, entry, 0, hash)
        store(K, part(tuple[int, K, V], entry, 1), 0, kept)
        store(V, part(tuple[int, K, V], entry, 2), 0, value)
        self.spare = wrap_sub(self.spare, 1)
        self.used = wrap_add(self.used, 1)

    def popitem(self, last: bool = True) -> tuple[K, V]:
        if self.used == 0:
            raise KeyError("dictionary is empty")
        if last:
            index = wrap_sub(self.filled, 1)
            while load(i64, self._entry(index)) == DELETED:
                index = wrap_sub(index, 1)
            self.filled = index
        else:
            index = self._after(-1)
            self.first = wrap_add(index, 1)
        key = self._key(index)
        return key, self._remove(index)

    def __eq__(self, other: OrderedDict[K, V]) -> bool:
        if self.used != other.used:
            return False
        at = self._after(-1)
        to = other._after(-1)
        while at >= 0:
            if not same_item(self._key(at), other._key(to)) or not same_item(self._value(at), other._value(to)):
                return False
            at = self._after(at)
            to = other._after(to)
        return True

    @inline
    def _next(self, cursor: int, guard: int) -> int:
        if unlikely(self._guard() != guard):
            order_changed()
        return self._after(cursor)

    def _back(self, cursor: int, guard: int) -> int:
        if unlikely(self._guard() != guard):
            order_changed()
        return self._before(cursor)


@cold
def order_changed() -> None:
    raise RuntimeError("OrderedDict mutated during iteration")


def new_OrderedDict(room: int) -> OrderedDict[K, V]:
    out = new_object(OrderedDict[K, V], 0, 0, 0, 0, 0, 0, null(), null())
    if room > 4:
        out._rebuild(room, 0)
    return out


class defaultdict(dict[K, V]):
    zero: bool  # a missing value is the zero of its type: 0, b"", an empty list
    factory: Callable[[], V] | None

    def _fresh(self, room: int) -> defaultdict[K, V]:
        out = new_defaultdict(room, self.zero)
        out.factory = self.factory
        return out

    def __getitem__(self, key: K) -> V:
        hash = hash_of(key)
        index = self._find(key, hash)
        if index >= 0:
            return self._value(index)
        if has_zero(V):
            if self.zero:
                value = zero_of(V)
                self._append(key, hash, value)
                return value
        make = self.factory
        if make is None:
            raise KeyError(key)
        made = make()
        self[key] = made
        return made


def new_defaultdict(room: int, zero: bool) -> defaultdict[K, V]:
    out = new_object(defaultdict[K, V], 0, 0, 0, 0, 0, 0, null(), null(), zero, None)
    if room > 4:
        out._rebuild(room, 0)
    return out


class Counter(dict[K, V]):
    def _fresh(self, room: int) -> Counter[K, V]:
        return new_Counter(room)

    def __getitem__(self, key: K) -> int:
        index = self._find(key, hash_of(key))
        if index < 0:
            return 0
        return self._value(index)

    def __delitem__(self, key: K) -> None:
        index = self._find(key, hash_of(key))
        if index >= 0:
            self._remove(index)

    def _change(self, key: K, by: int) -> None:
        """Count `by` more of a key."""
        hash = hash_of(key)
        index = self._find(key, hash)
        if index >= 0:
            self._set_value(index, self._value(index) + by)
        else:
            self._append(key, hash, by)

    def total(self) -> int:
        total = 0
        at = self._after(-1)
        while at >= 0:
            total += self._value(at)
            at = self._after(at)
        return total

    def elements(self) -> list[K]:
        out = new_object(list[K], 0, 0, null())
        at = self._after(-1)
        while at >= 0:
            for _ in range(self._value(at)):
                out._push(self._key(at))
            at = self._after(at)
        return out

    def most_common(self, n: int | None = None) -> list[tuple[K, int]]:
        out = new_object(list[tuple[K, int]], 0, 0, null())
        slots = new_object(list[tuple[int, int]], 0, 0, null())
        at = self._after(-1)
        while at >= 0:
            slots._push((self._value(at), len(out)))
            out._push((self._key(at), self._value(at)))
            at = self._after(at)
        kinds = new_object(list[int], 0, 0, null())
        out._sort_by(slots, kinds, True)
        if n is None:
            return out
        return out._slice(0, max(n, 0))

    def _gather(self, other: Counter[K, V], sign: int) -> Counter[K, V]:
        """The positive counts of `self + sign * other`."""
        out = new_Counter(0)
        at = self._after(-1)
        while at >= 0:
            key = self._key(at)
            count = self._value(at) + other[key] if sign > 0 else self._value(at) - other[key]
            if count > 0:
                out[key] = count
            at = self._after(at)
        at = other._after(-1)
        while at >= 0:
            key = other._key(at)
            count = other._value(at) if sign > 0 else 0 - other._value(at)
            if count > 0 and key not in self:
                out[key] = count
            at = other._after(at)
        return out

    def __add__(self, other: Counter[K, V]) -> Counter[K, V]:
        return self._gather(other, 1)

    def __sub__(self, other: Counter[K, V]) -> Counter[K, V]:
        return self._gather(other, -1)

    def __or__(self, other: Counter[K, V]) -> Counter[K, V]:
        out = new_Counter(0)
        at = self._after(-1)
        while at >= 0:
            key = self._key(at)
            count = max(self._value(at), other[key])
            if count > 0:
                out[key] = count
            at = self._after(at)
        at = other._after(-1)
        while at >= 0:
            if other._value(at) > 0 and other._key(at) not in self:
                out[other._key(at)] = other._value(at)
            at = other._after(at)
        return out

    def __and__(self, other: Counter[K, V]) -> Counter[K, V]:
        out = new_Counter(0)
        at = self._after(-1)
        while at >= 0:
            key = self._key(at)
            count = min(self._value(at), other[key])
            if count > 0:
                out[key] = count
            at = self._after(at)
        return out

    def _keep_positive(self) -> None:
        at = self._after(-1)
        while at >= 0:
            if self._value(at) <= 0:
                self._remove(at)
            at = self._after(at)

    def __iadd__(self, other: Counter[K, V]) -> None:
        at = other._after(-1)
        while at >= 0:
            self._change(other._key(at), other._value(at))
            at = other._after(at)
        self._keep_positive()

    def __isub__(self, other: Counter[K, V]) -> None:
        at = other._after(-1)
        while at >= 0:
            key = other._key(at)
            self[key] = self[key] - other._value(at)
            at = other._after(at)
        self._keep_positive()

    def __ior__(self, other: Counter[K, V]) -> None:
        at = other._after(-1)
        while at >= 0:
            key = other._key(at)
            if other._value(at) > self[key]:
                self[key] = other._value(at)
            at = other._after(at)
        self._keep_positive()

    def __iand__(self, other: Counter[K, V]) -> None:
        at = self._after(-1)
        while at >= 0:
            count = other[self._key(at)]
            if count < self._value(at):
                self._set_value(at, count)
            at = self._after(at)
        self._keep_positive()

    def __pos__(self) -> Counter[K, V]:
        return self + new_Counter(0)

    def __neg__(self) -> Counter[K, V]:
        return new_Counter(0) - self

    def _within(self, other: Counter[K, V]) -> bool:
        """Whether no count is higher than in the other one; what is missing counts zero."""
        at = self._after(-1)
        while at >= 0:
            if self._value(at) > other[self._key(at)]:
                return False
            at = self._after(at)
        at = other._after(-1)
        while at >= 0:
            if self[other._key(at)] > other._value(at):
                return False
            at = other._after(at)
        return True

    def __eq__(self, other: Counter[K, V]) -> bool:
        return self._within(other) and other._within(self)

    def __le__(self, other: Counter[K, V]) -> bool:
        return self._within(other)

    def __lt__(self, other: Counter[K, V]) -> bool:
        return self._within(other) and not other._within(self)

    def __ge__(self, other: Counter[K, V]) -> bool:
        return other._within(self)

    def __gt__(self, other: Counter[K, V]) -> bool:
        return other._within(self) and not self._within(other)


def new_Counter(room: int) -> Counter[K, V]:
    out = new_object(Counter[K, V], 0, 0, 0, 0, 0, 0, null(), null())
    if room > 4:
        out._rebuild(room, 0)
    return out
