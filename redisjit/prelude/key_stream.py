"""`Stream`: a key that holds entries of fields, each with an id. What is iterated over is a snapshot."""

INVALID_ID = "ERR Invalid stream ID specified as stream command argument"


@uncounted
class Stream(Key):
    def __len__(self) -> int:
        return raw.ValueLength(self._handle())

    def add(self, fields: dict[bytes, bytes]) -> StreamID:
        words = FieldWords_of(fields)
        return self._append(words.items, words.count)

    def add__2(self, fields: dict[bytes, bytes], id: StreamID) -> StreamID:
        words = FieldWords_of(fields)
        return self._append_at(words.items, words.count, id)

    def _append(self, words: Ptr, count: int) -> StreamID:
        """Append an entry of so many fields, an array of them and their values in turn."""
        id = alloca(16)
        if raw.StreamAdd(self._handle(), raw.STREAM_ADD_AUTOID, id, words, count) != raw.OK:
            raise RedisError("ERR The stream has exhausted the last possible ID, unable to add more items")
        return self._added(id, words, count)

    def _append_at(self, words: Ptr, count: int, id: StreamID) -> StreamID:
        place = alloca(16)
        store_id(place, id)
        if raw.StreamAdd(self._handle(), 0, place, words, count) != raw.OK:
            if id.ms == 0 and id.seq == 0:
                raise RedisError("ERR The ID specified in XADD must be greater than 0-0")
            raise RedisError("ERR The ID specified in XADD is equal or smaller than the target stream top item")
        return self._added(place, words, count)

    @inline
    def _added(self, id: Ptr, words: Ptr, count: int) -> StreamID:
        self._wrote()
        if self.effects:
            self._replicate_add(id, words, wrap_mul(count, 2))
        return load_id(id)

    @noinline
    def _replicate_add(self, id: Ptr, words: Ptr, count: int) -> None:
        text = raw.CreateStringFromStreamID(null(), id)
        name = cstring("XADD")
        if count == 2:  # the server makes room for words in an array only when it gets there
            raw.Replicate(self.ctx, name, cstring("ssss"), self.word, text, load(Ptr, words, 0), load(Ptr, words, 1))
        else:
            raw.Replicate(self.ctx, name, cstring("ssv"), self.word, text, words, count)
        raw.FreeString(null(), text)

    def range(
        self,
        start: StreamID | None = None,
        stop: StreamID | None = None,
        *,
        reverse: bool = False,
        count: int | None = None,
    ) -> list[tuple[StreamID, dict[bytes, bytes]]]:
        out: list[tuple[StreamID, dict[bytes, bytes]]] = []
        low = alloca(16)
        high = alloca(16)
        store_bounds(low, high, start, stop)
        key = self._handle()
        size = raw.ValueLength(key)
        most = size if count is None else count
        if size == 0 or most <= 0:
            return out
        flags = raw.STREAM_ITERATOR_REVERSE if reverse else 0
        if raw.StreamIteratorStart(key, flags, low, high) != raw.OK:
            return out
        out._reserve(min(most, FIRST_ROOM))
        try:
            id = alloca(16)
            fields = alloca(8)
            while len(out) < most and raw.StreamIteratorNextID(key, id, fields) == raw.OK:
                out._push((load_id(id), entry_fields(key, load(i64, fields, 0))))
        finally:
            raw.StreamIteratorStop(key)
        return out

    def __iter__(self) -> list[tuple[StreamID, dict[bytes, bytes]]]:
        return self.range()

    def _reversed(self) -> list[tuple[StreamID, dict[bytes, bytes]]]:
        return self.range(reverse=True)

    def get(self, id: StreamID) -> dict[bytes, bytes] | None:
        found = self.range(id, id)
        if len(found) == 0:
            return None
        return found[0][1]

    def __contains__(self, id: StreamID) -> bool:
        return len(self.range(id, id)) > 0

    def __getitem__(self, id: StreamID) -> dict[bytes, bytes]:
        found = self.range(id, id)
        if len(found) == 0:
            raise KeyError(as_str(id_text(id)))
        return found[0][1]

    @shrinks
    def discard(self, id: StreamID) -> bool:
        place = alloca(16)
        store_id(place, id)
        key = self._handle()
        if raw.ValueLength(key) == 0 or raw.StreamDelete(key, place) != raw.OK:
            return False
        self._wrote()
        if self.effects:
            self._replicate_delete(place)
        return True

    @shrinks
    def __delitem__(self, id: StreamID) -> None:
        if not self.discard(id):
            raise KeyError(as_str(id_text(id)))

    @shrinks
    def discard_range(
        self, start: StreamID | None = None, stop: StreamID | None = None, *, count: int | None = None
    ) -> int:
        low = alloca(16)
        high = alloca(16)
        store_bounds(low, high, start, stop)
        key = self._handle()
        size = raw.ValueLength(key)
        most = size if count is None else count
        if size == 0 or most <= 0 or raw.StreamIteratorStart(key, 0, low, high) != raw.OK:
            return 0
        removed = 0
        try:
            id = alloca(16)
            fields = alloca(8)
            while removed < most and raw.StreamIteratorNextID(key, id, fields) == raw.OK:
                if raw.StreamIteratorDelete(key) == raw.OK:
                    removed += 1
                    self._wrote()
                    if self.effects:
                        self._replicate_delete(id)
        finally:
            raw.StreamIteratorStop(key)
        return removed

    @noinline
    def _replicate_delete(self, id: Ptr) -> None:
        text = raw.CreateStringFromStreamID(null(), id)
        raw.Replicate(self.ctx, cstring("XDEL"), cstring("ss"), self.word, text)
        raw.FreeString(null(), text)

    @property
    def last_id(self) -> StreamID | None:
        if not self.exists:
            return None
        reply = self._ask(b"XINFO", b"STREAM", self.name)
        for i in range(0, len(reply), 2):
            if bytes(reply[i]) == b"last-generated-id":
                return id_of_text(bytes(reply[i + 1]))
        return None

    @shrinks
    def trim(self, length: int) -> int:
        return self._trim(length, 0)

    @shrinks
    @nondeterministic
    def trim__2(self, length: int, approximate: bool) -> int:
        return self._trim(length, raw.STREAM_TRIM_APPROX if approximate else 0)

    @shrinks
    def _trim(self, length: int, flags: int) -> int:
        if length < 0:
            raise ValueError("negative length")
        key = self._handle()
        if raw.ValueLength(key) <= length:
            return 0
        removed = raw.StreamTrimByLength(key, flags, length)
        if removed > 0:
            self._wrote()
            if self.effects:
                self._replicate_trim(cstring("MAXLEN"), as_bytes(int_text(raw.ValueLength(key))))
        return removed

    @noinline
    def _replicate_trim(self, kind: Ptr, bound: bytes) -> None:
        data = bytes_data(bound)
        name = cstring("XTRIM")
        raw.Replicate(self.ctx, name, cstring("sccb"), self.word, kind, cstring("="), data, bytes_len(bound))

    @shrinks
    def trim_before(self, id: StreamID) -> int:
        place = alloca(16)
        store_id(place, id)
        key = self._handle()
        if raw.ValueLength(key) == 0:
            return 0
        removed = raw.StreamTrimByID(key, 0, place)
        if removed > 0:
            self._wrote()
            if self.effects:
                self._replicate_trim(cstring("MINID"), id_text(id))
        return removed

    def clear(self) -> None:
        self.delete()


class FieldWords:
    """Fields and their values in turn as an array of RedisModuleStrings. `count` counts fields."""

    items: Ptr
    count: int
    fields: dict[bytes, bytes]

    def __drop__(self) -> None:
        at = 0
        for field, value in self.fields.items():
            if at < self.count:
                drop_word(field, load(Ptr, self.items, wrap_mul(at, 2)))
                drop_word(value, load(Ptr, self.items, wrap_add(wrap_mul(at, 2), 1)))
            at = wrap_add(at, 1)
        raw.Free(self.items)


def FieldWords_of(fields: dict[bytes, bytes]) -> FieldWords:
    if len(fields) == 0:
        raise ValueError("an entry needs a field")
    out = new_object(FieldWords, allocate(wrap_mul(len(fields), 16)), 0, fields)
    for field, value in fields.items():
        at = wrap_mul(out.count, 2)
        store(Ptr, out.items, at, word_of(field))
        store(Ptr, out.items, wrap_add(at, 1), word_of(value))
        out.count = wrap_add(out.count, 1)
    return out


def entry_fields(key: Ptr, count: int) -> dict[bytes, bytes]:
    """The fields of the entry where an iterator stands."""
    out: dict[bytes, bytes] = {}
    place = alloca(16)
    while count > 0:
        if raw.StreamIteratorNextField(key, place, offset(place, 8)) != raw.OK:
            return out
        field = own_string(load(Ptr, place, 0))
        out[field] = own_string(load(Ptr, place, 1))
        count = wrap_sub(count, 1)
    return out


@inline
def store_id(place: Ptr, id: StreamID) -> None:
    if id.ms < 0 or id.seq < 0:
        raise RedisError(INVALID_ID)
    store(i64, place, 0, id.ms)
    store(i64, place, 1, id.seq)


def store_bounds(low: Ptr, high: Ptr, start: StreamID | None, stop: StreamID | None) -> None:
    store(i64, low, 0, 0)
    store(i64, low, 1, 0)
    store(i64, high, 0, -1)
    store(i64, high, 1, -1)
    if start is not None:
        store_id(low, start)
    if stop is not None:
        store_id(high, stop)


@inline
def load_id(place: Ptr) -> StreamID:
    ms = load(i64, place, 0)
    seq = load(i64, place, 1)
    if unlikely(ms < 0 or seq < 0):
        raise OverflowError("an id of the stream does not fit in 64 bits")
    return StreamID(ms, seq)


def argument_StreamID(argv: Ptr, index: int) -> StreamID:
    """An id as commands write it. The server's own reading takes more: `-`, signs, spaces."""
    word = load(Ptr, argv, index)
    data, size = view(word)
    for i in range(size):
        c = load(u8, data, i)
        if not ult(c - 48, 10) and (c != 45 or i == 0):
            raise RedisError(INVALID_ID)
    place = alloca(16)
    if raw.StringToStreamID(word, place) != 0 or load(i64, place, 0) < 0 or load(i64, place, 1) < 0:
        raise RedisError(INVALID_ID)
    return StreamID(load(i64, place, 0), load(i64, place, 1))


def id_text(id: StreamID) -> bytes:
    return as_bytes(int_text(id.ms)) + b"-" + as_bytes(int_text(id.seq))


def id_of_text(text: bytes) -> StreamID:
    ms, _, seq = text.partition(b"-")
    return StreamID(int(ms), int(seq))
