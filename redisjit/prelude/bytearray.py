"""`bytearray`: a counted buffer that grows by an eighth.

Its bytes are lent to other methods as a view, which counts as an owner of the buffer: a buffer that is shared is copied
before it is resized. A memoryview pins the buffer: as long as one is not released, resizing is BufferError. (Python
releases a memoryview that nothing refers to any more; here only `release()` and `with` do.)
"""


class bytearray:
    base: Ptr
    length: int
    room: int
    exports: int

    def __drop__(self) -> None:
        release_owner(ptr_to_int(self.base))

    @cold
    def __move__(self, m: Mover, at: int) -> int:
        if self.exports == 0 and load(i64, self.base, 0) == 1:
            self.base = m._block(self.base)
        return -1

    @inline
    def __len__(self) -> int:
        return self.length

    @inline
    def _data(self) -> Ptr:
        return offset(self.base, 8)

    def _view(self) -> bytes:
        """The bytes as they lie there: for reading, before anything else runs."""
        owner = ptr_to_int(self.base)
        retain_owner(owner)
        return make_bytes(self._data(), self.length, owner)

    def _writable(self) -> bytes:
        """The bytes, to be written to before anything else runs."""
        return self._view()

    def _resize(self, length: int) -> None:
        """Make room for so many bytes; what is added is not set."""
        if self.exports > 0:
            raise BufferError("Existing exports of data: object cannot be re-sized")
        if length > self.room or load(i64, self.base, 0) != 1:
            self._move(length)
        self.length = length

    def _move(self, length: int) -> None:
        room = length + (length >> 3) + 8 if length > self.room else self.room
        if room > MAX_ALLOCATION:
            no_memory()
        if load(i64, self.base, 0) == 1:
            self.base = raw.Realloc(self.base, room + 8)
        else:
            base = new_buffer(room)
            memcpy(offset(base, 8), self._data(), min(self.length, length))
            release_owner(ptr_to_int(self.base))
            self.base = base
        self.room = room

    @inline
    def _at(self, index: int) -> int:
        return load(u8, self._data(), index)

    @inline
    def __getitem__(self, index: int) -> int:
        if unlikely(not ult(index, self.length)):
            index = bytearray_index(index, self.length)
        return load(u8, self._data(), index)

    @inline
    def __setitem__(self, index: int, value: int) -> None:
        if unlikely(not ult(value, 256)):
            not_a_byte()
        if unlikely(not ult(index, self.length)):
            index = bytearray_index(index, self.length)
        store(u8, self._data(), index, value)

    def __delitem__(self, index: int) -> None:
        index = bytearray_index(index, self.length)
        self._replace(index, index + 1, b"")

    def _slice(self, start: int, stop: int) -> bytearray:
        return copy_bytearray(self._view()[start:stop])

    def _step_slice(self, start: int | None, stop: int | None, step: int | None) -> bytearray:
        return copy_bytearray(self._view()._step_slice(start, stop, step))

    def _replace(self, start: int, stop: int, part: bytes) -> None:
        """Put other bytes in the place of some."""
        size = bytes_len(part)
        rest = self.length - stop
        length = start + size + rest
        if length != self.length:
            if length > self.length:
                old = self.length
                self._resize(length)
                memmove(offset(self._data(), start + size), offset(self._data(), stop), old - stop)
            else:
                if self.exports > 0:
                    self._resize(length)
                if load(i64, self.base, 0) != 1:
                    self._move(self.length)
                memmove(offset(self._data(), start + size), offset(self._data(), stop), rest)
                self._resize(length)
        memmove(offset(self._data(), start), bytes_data(part), size)

    def _set_slice(self, start: int, stop: int, part: bytes) -> None:
        start = clamp_slice(start, self.length)
        self._replace(start, max(clamp_slice(stop, self.length), start), part)

    def _set_step_slice(self, start: int | None, stop: int | None, step: int | None, part: bytes) -> None:
        stride = 1 if step is None else step
        if stride == 1:
            self._set_slice(0 if start is None else start, MAX_INT if stop is None else stop, part)
            return
        first, count = step_bounds(self.length, start, stop, stride)
        if bytes_len(part) == 0:
            self._del_step_slice(start, stop, step)
            return
        if count != bytes_len(part):
            size = bytes_len(part)
            raise ValueError(f"attempt to assign bytes of size {size} to extended slice of size {count}")
        if bytes_data(part) == self._data():
            part = copy_of(bytes_data(part), bytes_len(part))
        for i in range(count):
            store(u8, self._data(), first, load(u8, bytes_data(part), i))
            first = wrap_add(first, stride)

    def _del_slice(self, start: int, stop: int) -> None:
        self._set_slice(start, stop, b"")

    def _del_step_slice(self, start: int | None, stop: int | None, step: int | None) -> None:
        stride = 1 if step is None else step
        first, count = step_bounds(self.length, start, stop, stride)
        if count == 0:
            return
        if stride < 0:  # the same bytes, from the front
            first = wrap_add(first, wrap_mul(wrap_sub(count, 1), stride))
            stride = wrap_sub(0, stride)
        self._resize(self.length)
        last = wrap_add(first, wrap_mul(wrap_sub(count, 1), stride))
        kept = first
        for i in range(first, self.length):
            if i > last or urem(wrap_sub(i, first), stride) != 0:
                store(u8, self._data(), kept, load(u8, self._data(), i))
                kept = wrap_add(kept, 1)
        self._resize(kept)

    def _unpack(self, count: int) -> None:
        check_unpack(self.length, count)

    @inline
    def _push(self, value: int) -> None:
        """`append`, of what is known to be a byte."""
        if unlikely(self.length == self.room or load(i64, self.base, 0) != 1 or self.exports > 0):
            self._resize(self.length + 1)
        else:
            self.length = wrap_add(self.length, 1)
        store(u8, self._data(), wrap_sub(self.length, 1), value)

    @inline
    def append(self, value: int) -> None:
        if unlikely(not ult(value, 256)):
            not_a_byte()
        self._push(value)

    def extend(self, part: bytes) -> None:
        self._replace(self.length, self.length, part)

    def __iadd__(self, part: bytes) -> None:
        if self.length != 0 and bytes_data(part) == self._data():  # Python's holds on to what it adds
            raise BufferError("Existing exports of data: object cannot be re-sized")
        self._replace(self.length, self.length, part)

    def __imul__(self, count: int) -> None:
        self._set_slice(0, MAX_INT, self._view() * count)

    def insert(self, index: int, value: int) -> None:
        if not ult(value, 256):
            not_a_byte()
        index = clamp_slice(index, self.length)
        self._replace(index, index, byte_of(value))

    def pop(self, index: int = -1) -> int:
        if self.length == 0:
            raise IndexError("pop from empty bytearray")
        if index < 0:
            index = wrap_add(index, self.length)
        if not ult(index, self.length):
            raise IndexError("pop index out of range")
        value = load(u8, self._data(), index)
        self._replace(index, index + 1, b"")
        return value

    def remove(self, value: int) -> None:
        if not ult(value, 256):
            not_a_byte()
        at = find_byte(self._data(), self.length, value)
        if at < 0:
            raise ValueError("value not found in bytearray")
        self._replace(at, at + 1, b"")

    def reverse(self) -> None:
        for i in range(self.length >> 1):
            j = wrap_sub(wrap_sub(self.length, i), 1)
            c = load(u8, self._data(), i)
            store(u8, self._data(), i, load(u8, self._data(), j))
            store(u8, self._data(), j, c)

    def clear(self) -> None:
        self._resize(0)

    def copy(self) -> bytearray:
        return copy_bytearray(self._view())

    def __bytes__(self) -> bytes:
        return copy_of(self._data(), self.length)

    def _contains_byte(self, byte: int) -> bool:
        return self._view()._contains_byte(byte)

    def __contains__(self, part: bytes) -> bool:
        return part in self._view()

    def __add__(self, other: bytes) -> bytearray:
        return copy_bytearray(self._view() + other)

    def __mul__(self, count: int) -> bytearray:
        return copy_bytearray(self._view() * count)

    def translate(self, table: bytes | None, /, delete: bytes = b"") -> bytearray:
        return copy_bytearray(translate_bytes(self._view(), table, delete))

    def hex(self) -> str:
        return self._view().hex()

    def decode(self) -> str:
        return check_utf8(copy_of(self._data(), self.length))

    def join(self, parts: list[bytes]) -> bytearray:
        return copy_bytearray(self._view().join(parts))

    def __eq__(self, other: bytes) -> bool:
        return self._view() == other

    def __lt__(self, other: bytes) -> bool:
        return self._view() < other

    def __le__(self, other: bytes) -> bool:
        return self._view() <= other

    def __gt__(self, other: bytes) -> bool:
        return self._view() > other

    def __ge__(self, other: bytes) -> bool:
        return self._view() >= other

    def find(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        return self._view().find(part, start, end)

    def rfind(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        return self._view().rfind(part, start, end)

    def index(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        return self._view().index(part, start, end)

    def rindex(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        return self._view().rindex(part, start, end)

    def count(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        return self._view().count(part, start, end)

    def startswith(self, prefix: bytes, start: int | None = None, end: int | None = None) -> bool:
        return self._view().startswith(prefix, start, end)

    def endswith(self, suffix: bytes, start: int | None = None, end: int | None = None) -> bool:
        return self._view().endswith(suffix, start, end)

    def isalnum(self) -> bool:
        return self._view().isalnum()

    def isalpha(self) -> bool:
        return self._view().isalpha()

    def isascii(self) -> bool:
        return self._view().isascii()

    def isdigit(self) -> bool:
        return self._view().isdigit()

    def islower(self) -> bool:
        return self._view().islower()

    def isspace(self) -> bool:
        return self._view().isspace()

    def istitle(self) -> bool:
        return self._view().istitle()

    def isupper(self) -> bool:
        return self._view().isupper()

    def capitalize(self) -> bytearray:
        return copy_bytearray(self._view().capitalize())

    def lower(self) -> bytearray:
        return copy_bytearray(self._view().lower())

    def swapcase(self) -> bytearray:
        return copy_bytearray(self._view().swapcase())

    def title(self) -> bytearray:
        return copy_bytearray(self._view().title())

    def upper(self) -> bytearray:
        return copy_bytearray(self._view().upper())

    def strip(self, chars: bytes | None = None) -> bytearray:
        return copy_bytearray(self._view().strip(chars))

    def lstrip(self, chars: bytes | None = None) -> bytearray:
        return copy_bytearray(self._view().lstrip(chars))

    def rstrip(self, chars: bytes | None = None) -> bytearray:
        return copy_bytearray(self._view().rstrip(chars))

    def removeprefix(self, prefix: bytes) -> bytearray:
        return copy_bytearray(self._view().removeprefix(prefix))

    def removesuffix(self, suffix: bytes) -> bytearray:
        return copy_bytearray(self._view().removesuffix(suffix))

    def replace(self, old: bytes, new: bytes, count: int = -1) -> bytearray:
        return copy_bytearray(self._view().replace(old, new, count))

    def ljust(self, width: int, fill: bytes = b" ") -> bytearray:
        return copy_bytearray(self._view().ljust(width, fill))

    def rjust(self, width: int, fill: bytes = b" ") -> bytearray:
        return copy_bytearray(self._view().rjust(width, fill))

    def center(self, width: int, fill: bytes = b" ") -> bytearray:
        return copy_bytearray(self._view().center(width, fill))

    def zfill(self, width: int) -> bytearray:
        return copy_bytearray(self._view().zfill(width))

    def expandtabs(self, tabsize: int = 8) -> bytearray:
        return copy_bytearray(self._view().expandtabs(tabsize))

    def split(self, sep: bytes | None = None, maxsplit: int = -1) -> list[bytearray]:
        return copy_bytearrays(self._view().split(sep, maxsplit))

    def rsplit(self, sep: bytes | None = None, maxsplit: int = -1) -> list[bytearray]:
        return copy_bytearrays(self._view().rsplit(sep, maxsplit))

    def splitlines(self, keepends: bool = False) -> list[bytearray]:
        return copy_bytearrays(self._view().splitlines(keepends))

    def partition(self, sep: bytes) -> tuple[bytearray, bytearray, bytearray]:
        a, b, c = self._view().partition(sep)
        return copy_bytearray(a), copy_bytearray(b), copy_bytearray(c)

    def rpartition(self, sep: bytes) -> tuple[bytearray, bytearray, bytearray]:
        a, b, c = self._view().rpartition(sep)
        return copy_bytearray(a), copy_bytearray(b), copy_bytearray(c)


@cold
def bytearray_index(index: int, size: int) -> int:
    if index < 0:
        index = wrap_add(index, size)
    if not ult(index, size):
        raise IndexError("bytearray index out of range")
    return index


def copy_bytearray(value: bytes) -> bytearray:
    """A bytearray with bytes of its own."""
    size = bytes_len(value)
    base = new_buffer(size)
    memcpy(offset(base, 8), bytes_data(value), size)
    return new_object(bytearray, base, size, size, 0)


def copy_bytearrays(values: list[bytes]) -> list[bytearray]:
    out: list[bytearray] = []
    for value in values:
        out.append(copy_bytearray(value))
    return out


def zero_bytearray(size: int) -> bytearray:
    if size < 0:
        raise ValueError("negative count")
    base = new_buffer(size)
    memset(offset(base, 8), 0, size)
    return new_object(bytearray, base, size, size, 0)


def empty_bytearray() -> bytearray:
    return new_object(bytearray, new_buffer(0), 0, 0, 0)


def zero_bytes(size: int) -> bytes:
    if size < 0:
        raise ValueError("negative count")
    return b"\0" * size


def push_of_bytes(out: bytearray, value: int) -> None:
    """An item of what `bytes()` is made of."""
    if not ult(value, 256):
        raise ValueError("bytes must be in range(0, 256)")
    out._push(value)


def take_bytes(value: bytearray) -> bytes:
    """The bytes of a bytearray that nothing else will see."""
    return value._view()


def bytearray_repr(value: bytearray) -> str:
    """As CPython has it: an apostrophe is escaped in double quotes too."""
    text = bytes_text(value._view())
    if load(u8, bytes_data(text), 1) == 34:
        text = replace_text(text, "'", "\\'", -1)
    return f"bytearray({text})"
