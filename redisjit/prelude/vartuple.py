"""`tuple[T, ...]`: a list that does not change once it is filled."""


@cold
def tuple_index(index: int, length: int) -> int:
    if index < 0:
        index = wrap_add(index, length)
    if not ult(index, length):
        raise IndexError("tuple index out of range")
    return index


class vartuple(sequence[T]):
    @inline
    @lends
    def __getitem__(self, index: int) -> T:
        if unlikely(not ult(index, self.length)):
            index = tuple_index(index, self.length)
        return peek_at(self, index)

    @inline
    @lends
    def _at(self, index: int) -> T:
        return peek_at(self, index)

    def __hash__(self) -> int:
        result = self.length
        for i in range(self.length):
            result = hash_combine(result, hash_of(load(T, self.items, i)))
        return result

    def index(self, value: T) -> int:
        return self.index__3(value, 0, MAX_INT)

    def index__2(self, value: T, start: int) -> int:
        return self.index__3(value, start, MAX_INT)

    def index__3(self, value: T, start: int, stop: int) -> int:
        at = self._find(value, clamp_slice(start, self.length), clamp_slice(stop, self.length))
        if at < 0:
            raise ValueError("tuple.index(x): x not in tuple")
        return at


def new_vartuple(room: int) -> tuple[T, ...]:
    out = new_object(vartuple[T], 0, 0, null())
    if room > 0:
        out.items = allocate(room * sizeof(T))
        out.room = room
    return out


def columns_of(rows: list[tuple[T, ...]]) -> list[tuple[T, ...]]:
    """As many columns as the shortest row has items; none of no rows."""
    out: list[tuple[T, ...]] = []
    count = 0
    for i in range(len(rows)):
        count = len(rows[i]) if i == 0 else min(count, len(rows[i]))
    for i in range(count):
        column: vartuple[T] = new_vartuple(len(rows))
        for row in rows:
            column._push(row[i])
        out.append(column)
    return out
