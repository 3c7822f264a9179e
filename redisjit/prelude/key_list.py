"""`List`: a key that holds a list of bytes, quick at both ends.

Before Redis 7.0 the modules API could only push and pop; commands do the rest there. What is iterated over is a snapshot.
"""


@uncounted
class List(Key):
    def __len__(self) -> int:
        return raw.ValueLength(self._handle())

    def __getitem__(self, index: int) -> bytes:
        if not has("ListGet"):
            reply = self._ask(b"LINDEX", self.name, as_bytes(int_text(index)))
            if reply.is_null:
                raise IndexError("list index out of range")
            return bytes(reply)
        key = self._handle()
        found = null() if is_null(key) else raw.ListGet(key, index)
        if is_null(found):
            raise IndexError("list index out of range")
        return own_string(found)

    @inline
    def _items(self, start: int, stop: int) -> list[bytes]:
        """The items at indices that are known to be there."""
        out: list[bytes] = []
        if start >= stop:
            return out
        out._reserve(wrap_sub(stop, start))
        if not has("ListGet"):
            self._fetch(out, start, stop)
            return out
        key = self._handle()
        for index in range(start, stop):
            out._push(own_string(raw.ListGet(key, index)))
        return out

    def _fetch(self, out: list[bytes], start: int, stop: int) -> None:
        for item in self._ask(b"LRANGE", self.name, as_bytes(int_text(start)), as_bytes(int_text(stop - 1))):
            out._push(bytes(item))

    def _slice(self, start: int, stop: int) -> list[bytes]:
        size = len(self)
        return self._items(clamp_slice(start, size), clamp_slice(stop, size))

    def _step_slice(self, start: int | None, stop: int | None, step: int | None) -> list[bytes]:
        return self.__iter__()._step_slice(start, stop, step)

    @walked
    def __iter__(self) -> list[bytes]:
        return self._items(0, len(self))

    @noinline
    def _walk(self) -> list[bytes]:
        """What a loop over the items needs that leaves keys alone: nothing, or all items."""
        out: list[bytes] = []
        if not has("ListGet"):
            return self.__iter__()
        return out

    @inline
    def _walked(self, taken: list[bytes], index: int) -> bytes:
        word = null()
        if has("ListGet"):
            word = raw.ListGet(self._handle(), index)
        else:
            word = string_copy(taken._at(index))
        return own_string(word)  # of either: so it is known how it is released

    def _reversed(self) -> list[bytes]:
        out = self.__iter__()
        out.reverse()
        return out

    def __setitem__(self, index: int, value: bytes) -> None:
        size = len(self)
        if index < 0:
            index = wrap_add(index, size)
        if not ult(index, size):
            raise IndexError("list assignment index out of range")
        if not has("ListSet"):
            self._set_by_command(index, value)
            return
        word = word_of(value)
        raw.ListSet(self._handle(), index, word)
        self._wrote()
        if self.effects:
            raw.Replicate(self.ctx, cstring("LSET"), cstring("sls"), self.word, index, word)
        drop_word(value, word)

    @changes
    @updates
    def _set_by_command(self, index: int, value: bytes) -> None:
        self._ask(b"LSET", self.name, as_bytes(int_text(index)), value)
        self._wrote()

    @inline
    def append(self, value: bytes) -> None:
        key = self._handle()
        word = word_of(value)
        raw.ListPush(key, raw.LIST_TAIL, word)
        self._wrote()
        if unlikely(self.effects):
            raw.Replicate(self.ctx, cstring("RPUSH"), cstring("ss"), self.word, word)
        drop_word(value, word)

    @inline
    def appendleft(self, value: bytes) -> None:
        key = self._handle()
        word = word_of(value)
        raw.ListPush(key, raw.LIST_HEAD, word)
        self._wrote()
        if unlikely(self.effects):
            raw.Replicate(self.ctx, cstring("LPUSH"), cstring("ss"), self.word, word)
        drop_word(value, word)

    def _extend(self, values: list[bytes]) -> None:
        for value in values:
            self.append(value)

    def _extendleft(self, values: list[bytes]) -> None:
        for value in values:
            self.appendleft(value)

    @shrinks
    def pop(self) -> bytes:
        found = raw.ListPop(self._handle(), raw.LIST_TAIL)
        if is_null(found):
            raise IndexError("pop from empty list")
        self._wrote()
        if unlikely(self.effects):
            raw.Replicate(self.ctx, cstring("RPOP"), cstring("s"), self.word)
        return own_string(found)

    @shrinks
    def popleft(self) -> bytes:
        found = raw.ListPop(self._handle(), raw.LIST_HEAD)
        if is_null(found):
            raise IndexError("pop from empty list")
        self._wrote()
        if unlikely(self.effects):
            raw.Replicate(self.ctx, cstring("LPOP"), cstring("s"), self.word)
        return own_string(found)

    @shrinks
    def pop__1(self, index: int) -> bytes:
        size = len(self)
        if size == 0:
            raise IndexError("pop from empty list")
        if index < 0:
            index = wrap_add(index, size)
        if not ult(index, size):
            raise IndexError("pop index out of range")
        return self._take(index, size)

    @shrinks
    @deletes
    def __delitem__(self, index: int) -> None:
        size = len(self)
        if index < 0:
            index = wrap_add(index, size)
        if not ult(index, size):
            raise IndexError("list assignment index out of range")
        self._take(index, size)

    @shrinks
    def _take(self, index: int, size: int) -> bytes:
        """Remove an item that is there."""
        if index == 0:
            return self.popleft()
        last = wrap_sub(size, 1)
        if index == last:
            return self.pop()
        if has("ListDelete") and not self.effects:
            # An open key of a list stands at an item. Where it came there backwards, servers lose their place when the
            # item is deleted: the next index is another item, or their end. So it comes from nowhere, and goes there.
            self._close()
            found = self[index]
            raw.ListDelete(self._handle(), index)
            self._close()
            self._wrote()
            return found
        if index + index < size:  # no command removes by index: what lies beyond, on the nearer side, goes and returns
            before = self._lift(index, True)
            found = self.popleft()
            self._put_back(before, True)
        else:
            before = self._lift(last - index, False)
            found = self.pop()
            self._put_back(before, False)
        return found

    @shrinks
    def _lift(self, count: int, left: bool) -> list[bytes]:
        """Remove items from one end."""
        out: list[bytes] = []
        out._reserve(count)
        for _ in range(count):
            out._push(self.popleft() if left else self.pop())
        return out

    def _put_back(self, items: list[bytes], left: bool) -> None:
        while len(items) > 0:
            item = items.pop()
            if left:
                self.appendleft(item)
            else:
                self.append(item)

    @inserts
    def insert(self, index: int, value: bytes) -> None:
        size = len(self)
        index = clamp_slice(index, size)
        if index == 0:
            self.appendleft(value)
        elif index == size:
            self.append(value)
        elif has("ListInsert") and not self.effects:
            word = word_of(value)
            raw.ListInsert(self._handle(), index, word)
            self._wrote()
            drop_word(value, word)
        elif index + index < size:
            before = self._lift(index, True)
            self.appendleft(value)
            self._put_back(before, True)
        else:
            before = self._lift(size - index, False)
            self.append(value)
            self._put_back(before, False)

    def _position(self, value: bytes) -> int | None:
        reply = self._ask(b"LPOS", self.name, value)
        if reply.is_null:
            return None
        return int(reply)

    def __contains__(self, value: bytes) -> bool:
        return self._position(value) is not None

    def index(self, value: bytes) -> int:
        found = self._position(value)
        if found is None:
            raise ValueError(f"{value!r} is not in list")
        return found

    def count(self, value: bytes) -> int:
        return len(self._ask(b"LPOS", self.name, value, b"COUNT", b"0"))

    @changes
    @shrinks
    @deletes
    def remove(self, value: bytes) -> None:
        if int(self._ask(b"LREM", self.name, b"1", value)) == 0:
            raise ValueError("list.remove(x): x not in list")
        self._wrote()

    @changes
    @shrinks
    @deletes
    def trim(self, start: int, stop: int) -> None:
        size = len(self)
        start = clamp_slice(start, size)
        stop = clamp_slice(stop, size)
        if start >= stop:
            self.delete()
        elif start > 0 or stop < size:
            self._ask(b"LTRIM", self.name, as_bytes(int_text(start)), as_bytes(int_text(stop - 1)))
            self._wrote()

    def clear(self) -> None:
        self.delete()


@noinline
def string_copy(value: bytes) -> Ptr:
    return raw.CreateString(null(), bytes_data(value), bytes_len(value))
