"""`set[T]` and `frozenset[T]`: the keys of a dict. Operations on two sets take the other one's dict."""


class SetBase(Generic[T]):
    entries: dict[T, bool]

    @inline
    def __len__(self) -> int:
        return self.entries.used

    @inline
    def __contains__(self, value: T) -> bool:
        return self.entries._find(value, hash_of(value)) >= 0

    @inline
    def _add(self, value: T) -> None:
        self.entries._setdefault(value, True)

    @inline
    def _start(self) -> int:
        return self.entries._guard()

    @inline
    def _next(self, cursor: int, guard: int) -> int:
        if unlikely(self.entries._guard() != guard):
            set_changed()
        return self.entries._after(cursor)

    @inline
    def _item(self, cursor: int) -> T:
        return self.entries._key(cursor)

    def _listed(self) -> list[T]:
        return self.entries._listed()

    def copy(self) -> Self:
        return new_object(Self, self.entries.copy())

    def _merge(self, other: dict[T, bool]) -> None:
        at = other._after(-1)
        while at >= 0:
            self._add(other._key(at))
            at = other._after(at)

    def _union(self, other: dict[T, bool]) -> Self:
        out = self.copy()
        out._merge(other)
        return out

    def _common(self, other: dict[T, bool]) -> Self:
        """The elements of both: as they are in the smaller one."""
        mine = self.entries
        if other.used > mine.used:
            mine, other = other, mine
        out = new_object(Self, new_dict(0))
        at = other._after(-1)
        while at >= 0:
            value = other._key(at)
            if value in mine:
                out._add(value)
            at = other._after(at)
        return out

    def _without(self, other: dict[T, bool]) -> Self:
        mine = self.entries
        out = new_object(Self, new_dict(0))
        at = mine._after(-1)
        while at >= 0:
            value = mine._key(at)
            if value not in other:
                out._add(value)
            at = mine._after(at)
        return out

    def _drop_all(self, other: dict[T, bool]) -> None:
        """Remove the elements of another set."""
        at = other._after(-1)
        while at >= 0:
            found = self.entries._find(other._key(at), hash_of(other._key(at)))
            if found >= 0:
                self.entries._remove(found)
            at = other._after(at)

    def _keep_common(self, other: dict[T, bool]) -> None:
        self.entries = self._common(other).entries

    def _toggle(self, other: dict[T, bool]) -> None:
        if other is self.entries:
            self.entries.clear()
            return
        at = other._after(-1)
        while at >= 0:
            value = other._key(at)
            found = self.entries._find(value, hash_of(value))
            if found >= 0:
                self.entries._remove(found)
            else:
                self._add(value)
            at = other._after(at)

    def _either(self, other: dict[T, bool]) -> Self:
        out = self.copy()
        out._toggle(other)
        return out

    def _inside(self, other: dict[T, bool]) -> bool:
        """Whether every element is in the other set."""
        mine = self.entries
        if mine.used > other.used:
            return False
        at = mine._after(-1)
        while at >= 0:
            if mine._key(at) not in other:
                return False
            at = mine._after(at)
        return True

    def _around(self, other: dict[T, bool]) -> bool:
        """Whether every element of the other set is here."""
        at = other._after(-1)
        while at >= 0:
            if other._key(at) not in self.entries:
                return False
            at = other._after(at)
        return True

    def _apart(self, other: dict[T, bool]) -> bool:
        """Whether no element is in both."""
        at = other._after(-1)
        while at >= 0:
            if other._key(at) in self.entries:
                return False
            at = other._after(at)
        return True

    def __eq__(self, other: Self) -> bool:
        return self.entries.used == other.entries.used and self._inside(other.entries)


class set(SetBase[T]):
    @inline
    def add(self, value: T) -> None:
        self._add(value)

    def discard(self, value: T) -> None:
        at = self.entries._find(value, hash_of(value))
        if at >= 0:
            self.entries._remove(at)

    def remove(self, value: T) -> None:
        at = self.entries._find(value, hash_of(value))
        if at < 0:
            raise KeyError(value)
        self.entries._remove(at)

    def pop(self) -> T:
        at = self.entries._after(-1)
        if at < 0:
            raise KeyError("pop from an empty set")
        value = self.entries._key(at)
        self.entries._remove(at)
        self.entries.first = wrap_add(at, 1)
        return value

    def clear(self) -> None:
        self.entries.clear()


class frozenset(SetBase[T]):
    def __hash__(self) -> int:
        total = self.entries.used
        at = self.entries._after(-1)
        while at >= 0:
            total = wrap_add(total, hash_int(hash_of(self.entries._key(at))))
            at = self.entries._after(at)
        return total


@cold
def set_changed() -> None:
    raise RuntimeError("Set changed size during iteration")


def new_set(room: int) -> set[T]:
    return new_object(set[T], new_dict(room))


def new_frozenset(room: int) -> frozenset[T]:
    return new_object(frozenset[T], new_dict(room))
