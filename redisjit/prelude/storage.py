"""What methods of data types are given: where a value lies, what it is saved to and loaded from, its digest."""

TOO_LARGE = 3.4028235677973366e38  # what rounds to no number of four bytes


@inline
def lent_name(word: Ptr) -> bytes | None:
    """The name of a key, which the server lends or does not know."""
    if is_null(word):
        return None
    return copy_string(word)


def io_key(io: Ptr) -> bytes | None:
    return lent_name(raw.GetKeyNameFromIO(io))


def io_db(io: Ptr) -> int:
    return raw.GetDbIdFromIO(io) if has("GetDbIdFromIO") else -1


def options_key(ctx: Ptr) -> bytes | None:
    return lent_name(raw.GetKeyNameFromOptCtx(ctx) if has("GetKeyNameFromOptCtx") else null())


def options_db(ctx: Ptr) -> int:
    return raw.GetDbIdFromOptCtx(ctx) if has("GetDbIdFromOptCtx") else -1


def options_to_key(ctx: Ptr) -> bytes | None:
    return lent_name(raw.GetToKeyNameFromOptCtx(ctx) if has("GetToKeyNameFromOptCtx") else null())


def options_to_db(ctx: Ptr) -> int:
    return raw.GetToDbIdFromOptCtx(ctx) if has("GetToDbIdFromOptCtx") else -1


@uncounted
class Writer:
    io: Ptr

    @property
    def key(self) -> bytes | None:
        return io_key(self.io)

    @property
    def db(self) -> int:
        return io_db(self.io)

    def write_int(self, value: int) -> None:
        raw.SaveSigned(self.io, value)

    def write_unsigned(self, value: int) -> None:
        if value < 0:
            raise OverflowError("a negative number has a sign")
        raw.SaveUnsigned(self.io, value)

    def write_float(self, value: float) -> None:
        raw.SaveDouble(self.io, value)

    def write_float32(self, value: float) -> None:
        if value - value == 0.0 and (value >= TOO_LARGE or value <= -TOO_LARGE):
            raise OverflowError("float too large to pack with f format")
        raw.SaveFloat(self.io, value)

    def write_long_double(self, value: float) -> None:
        raw.SaveLongDouble(self.io, value)

    def write_bytes(self, value: bytes) -> None:
        raw.SaveStringBuffer(self.io, bytes_data(value), bytes_len(value))


@uncounted
class Reader:
    io: Ptr
    saved: int

    @property
    def version(self) -> int:
        return self.saved

    @property
    def key(self) -> bytes | None:
        return io_key(self.io)

    @property
    def db(self) -> int:
        return io_db(self.io)

    def _check(self) -> None:
        if raw.IsIOError(self.io) != 0:
            bad_value()

    def read_int(self) -> int:
        value = raw.LoadSigned(self.io)
        self._check()
        return value

    def read_unsigned(self) -> int:
        value = raw.LoadUnsigned(self.io)
        self._check()
        return raw_unsigned(value)

    def read_float(self) -> float:
        value = raw.LoadDouble(self.io)
        self._check()
        return value

    def read_float32(self) -> float:
        value = raw.LoadFloat(self.io)
        self._check()
        return value

    def read_long_double(self) -> float:
        return long_double(self.read_bytes())

    def read_bytes(self) -> bytes:
        if not has("GetDbIdFromIO"):  # before 7.0 a length that is out of reach ends the server in LoadString
            return self._copied()
        word = raw.LoadString(self.io)
        if is_null(word):
            bad_value()
        if raw.IsIOError(self.io) != 0:
            raw.FreeString(null(), word)
            bad_value()
        return own_string(word)

    @cold
    def _copied(self) -> bytes:
        place = alloca(8)
        data = raw.LoadStringBuffer(self.io, place)
        if is_null(data):
            bad_value()
        if raw.IsIOError(self.io) != 0:
            raw.Free(data)
            bad_value()
        out = copy_of(data, load(i64, place, 0))
        raw.Free(data)
        return out


def long_double(text: bytes) -> float:
    """The number that a text of C's says: hexadecimal digits, `inf` or `nan`."""
    sign = 1 if text.startswith(b"-") else 0
    digits = text[sign:]
    if digits == b"inf":
        return -INFINITY if sign == 1 else INFINITY
    if digits == b"nan":
        return INFINITY - INFINITY
    mantissa, mark, exponent = digits.partition(b"p")
    whole, point, rest = mantissa[2:].partition(b".")
    good = mantissa.startswith(b"0x") and bytes_len(whole + rest) > 0 and bytes_len(text) < 128
    power = exponent[1:] if exponent[:1] in (b"+", b"-") else exponent
    if not good or not is_hexadecimal(whole + rest) or bytes_len(mark) == 0 or not power.isdigit():
        bad_value()
    return parse_double(bytes_data(terminated(text)))


def is_hexadecimal(digits: bytes) -> bool:
    for i in range(bytes_len(digits)):
        digit = load(u8, bytes_data(digits), i)
        if not (48 <= digit <= 57 or 97 <= digit | 32 <= 102):
            return False
    return True


@uncounted
class Digest:
    io: Ptr
    open: bool

    @property
    def key(self) -> bytes | None:
        return lent_name(raw.GetKeyNameFromDigest(self.io) if has("GetKeyNameFromDigest") else null())

    @property
    def db(self) -> int:
        return raw.GetDbIdFromDigest(self.io) if has("GetDbIdFromDigest") else -1

    def add(self, value: bytes) -> None:
        raw.DigestAddStringBuffer(self.io, bytes_data(value), bytes_len(value))
        self.open = True

    def add_int(self, value: int) -> None:
        raw.DigestAddLongLong(self.io, value)
        self.open = True

    def end(self) -> None:
        raw.DigestEndSequence(self.io)
        self.open = False


# Bytes of values that a class writes itself: what it writes, after the version of the type.


def server_type(number: int) -> Ptr:
    return load(Ptr, datatype_table(), number)


TO_STRING = 1  # a value is being written, and not to a file
NOT_WRITTEN = 2  # ... and raised an exception


@cold
def writing_failed(io: Ptr, error: Exception) -> None:
    state = module_memory("written", 8)
    if load(i64, state, 0) == 0:
        saving_failed(io, error)
    else:  # a server that is told of it here leaks what there is already
        raw_callback_failed(error)
        store(i64, state, 0, NOT_WRITTEN)


def written_value(value: T) -> bytes:
    state = module_memory("written", 8)
    store(i64, state, 0, TO_STRING)
    word = raw.SaveDataTypeToString(null(), object_address(value), server_type(datatype_number(T)))
    failed = load(i64, state, 0) != TO_STRING
    store(i64, state, 0, 0)
    if is_null(word):
        raise ValueError("the value cannot be saved: the log says why")
    data, size = view(word)
    base = null()
    try:
        base = new_buffer(size + 2)
        memcpy(offset(base, 10), data, size)
    finally:
        raw.FreeString(null(), word)
    store(u8, base, 8, datatype_version(T) & 255)
    store(u8, base, 9, datatype_version(T) >> 8)
    out = buffer_bytes(base, size + 2)
    if failed:
        raise ValueError("the value cannot be saved: the log says why")
    return out


def read_value(data: bytes) -> T:
    size = bytes_len(data) - 2
    if size < 0:
        bad_value()
    version = load(u8, bytes_data(data), 0) | load(u8, bytes_data(data), 1) << 8
    word = raw.CreateString(null(), offset(bytes_data(data), 2), size)
    object = null()
    if has("LoadDataTypeFromStringEncver"):
        object = raw.LoadDataTypeFromStringEncver(word, server_type(datatype_number(T)), version)
    else:  # which knows of no versions
        store(i64, module_memory("read_version", 8), 0, version + 1)
        object = raw.LoadDataTypeFromString(word, server_type(datatype_number(T)))
        store(i64, module_memory("read_version", 8), 0, 0)
    raw.FreeString(null(), word)
    if is_null(object):
        bad_value()
    return from_key(object)


def from_key(object: Ptr) -> T:
    """An object that was made for a key, which has it no more."""
    if is_listed(T):
        forget_value(registry_of(T), object)
    living(-1)
    out = handle(T, object)
    share_object(out, wrap_sub(0, KEY_SHARE))
    return out


def saved_version(version: int) -> int:
    """The version of the type by which a value was saved, when the server says `version`."""
    known = load(i64, module_memory("read_version", 8), 0)
    return version if known == 0 else wrap_sub(known, 1)
