"""`memoryview` of bytes and bytearrays: a window of bytes that can be written through."""


class memoryview:
    held: bytes
    array: bytearray | None
    alive: bool
    pinned: bool

    def __drop__(self) -> None:
        if not self.pinned:
            self.release()

    def _bytes(self) -> bytes:
        """What it shows: for reading, before anything else runs."""
        if unlikely(not self.alive):
            raise ValueError("operation forbidden on released memoryview object")
        return self.held

    def _view(self) -> bytes:
        return self._bytes()

    def _writable(self) -> bytes:
        if self.array is None:
            raise TypeError("argument must be read-write bytes-like object, not memoryview")
        return self._bytes()

    def __len__(self) -> int:
        return bytes_len(self._bytes())

    @inline
    def _at(self, index: int) -> int:
        return load(u8, bytes_data(self._bytes()), index)

    def __getitem__(self, index: int) -> int:
        value = self._bytes()
        return load(u8, bytes_data(value), memoryview_index(index, bytes_len(value)))

    def __setitem__(self, index: int, byte: int) -> None:
        value = self._bytes()
        if self.array is None:
            raise TypeError("cannot modify read-only memory")
        at = memoryview_index(index, bytes_len(value))
        if not ult(byte, 256):
            raise ValueError("memoryview: invalid value for format 'B'")
        store(u8, bytes_data(value), at, byte)

    def _slice(self, start: int, stop: int) -> memoryview:
        return view_part(self, self._bytes()[start:stop])

    def _window(self, start: int, stop: int) -> memoryview:
        """A slice that is gone when what uses it is done."""
        view = view_part(self, self._bytes()[start:stop])
        view.pinned = False
        return view

    def _set_slice(self, start: int, stop: int, part: bytes) -> None:
        place = self._bytes()[start:stop]
        if self.array is None:
            raise TypeError("cannot modify read-only memory")
        if bytes_len(place) != bytes_len(part):
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        memmove(bytes_data(place), bytes_data(part), bytes_len(part))

    def _contains_byte(self, byte: int) -> bool:
        value = self._bytes()
        return ult(byte, 256) and find_byte(bytes_data(value), bytes_len(value), byte) >= 0

    def __contains__(self, byte: int) -> bool:
        return self._contains_byte(byte)

    def __eq__(self, other: bytes) -> bool:
        return self._bytes() == other

    def __bytes__(self) -> bytes:
        return self.tobytes()

    def tobytes(self) -> bytes:
        value = self._bytes()
        return copy_of(bytes_data(value), bytes_len(value))

    def tolist(self) -> list[int]:
        out: list[int] = []
        for c in self._bytes():
            out.append(c)
        return out

    def hex(self) -> str:
        return self._bytes().hex()

    @property
    def nbytes(self) -> int:
        return len(self)

    @property
    def readonly(self) -> bool:
        self._bytes()
        return self.array is None

    @property
    def itemsize(self) -> int:
        self._bytes()
        return 1

    @property
    def format(self) -> str:
        self._bytes()
        return "B"

    @property
    def ndim(self) -> int:
        self._bytes()
        return 1

    def release(self) -> None:
        array = self.array
        if self.alive and array is not None:
            array.exports = wrap_sub(array.exports, 1)
        self.alive = False

    def __enter__(self) -> memoryview:
        self._bytes()
        return self

    def __exit__(self, kind: object | None, error: BaseException | None, trace: object | None) -> None:
        self.release()

    def toreadonly(self) -> memoryview:
        view = view_part(self, self._bytes())
        array = view.array
        if array is not None:
            view.array = None
        return view


@inline
def memoryview_index(index: int, size: int) -> int:
    if unlikely(not ult(index, size)):
        index = wrap_add(index, size)
        if not ult(index, size):
            raise IndexError("index out of bounds on dimension 1")
    return index


def view_of_bytes(value: bytes) -> memoryview:
    return new_object(memoryview, value, None, True, True)


def view_of_bytearray(value: bytearray) -> memoryview:
    value.exports = wrap_add(value.exports, 1)
    if load(i64, value.base, 0) != 1:
        value._move(value.length)  # whoever shares the bytes now must not see what is written
    return new_object(memoryview, value._view(), value, True, True)


def view_part(view: memoryview, part: bytes) -> memoryview:
    array = view.array
    if array is not None:
        array.exports = wrap_add(array.exports, 1)
    return new_object(memoryview, part, array, True, True)
