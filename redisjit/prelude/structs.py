"""`struct`: numbers in the order of bytes that a format says."""


@inline
def struct_put(place: bytes, at: int, size: int, big: bool, value: int) -> None:
    """Write an int's low bytes."""
    data = offset(bytes_data(place), at)
    for i in range(size):
        k = wrap_sub(wrap_sub(size, 1), i) if big else i
        store(u8, data, k, shr(value, wrap_shl(i, 3)) & 255)


@inline
def struct_get(place: bytes, at: int, size: int, big: bool) -> int:
    """Read an int without a sign."""
    data = offset(bytes_data(place), at)
    if not big:  # as the machine does
        word = alloca(8)
        store(i64, word, 0, 0)
        memcpy(word, data, size)
        return load(i64, word, 0)
    value = 0
    for i in range(size):
        value = wrap_shl(value, 8) | load(u8, data, i)
    return value


@inline
def struct_signed(place: bytes, at: int, size: int, big: bool) -> int:
    shift = wrap_sub(64, wrap_shl(size, 3))
    return sar(wrap_shl(struct_get(place, at, size, big), shift), shift)


@inline
def struct_unsigned(value: int) -> int:
    if unlikely(value < 0):
        raise OverflowError("the value does not fit in 64 bits with a sign")
    return value


@inline
def struct_check(value: int, low: int, high: int, below: str, above: str) -> int:
    if unlikely(value < low or value > high):
        struct_complain(below if value < low else above)
    return value


@cold
def struct_complain(text: str) -> None:
    raise struct_error(text)


def struct_char(value: bytes) -> int:
    if bytes_len(value) != 1:
        raise struct_error("char format requires a bytes object of length 1")
    return load(u8, bytes_data(value), 0)


def struct_put_bytes(place: bytes, at: int, size: int, value: bytes) -> None:
    memcpy(offset(bytes_data(place), at), bytes_data(value), min(size, bytes_len(value)))


def struct_put_pascal(place: bytes, at: int, size: int, value: bytes) -> None:
    if size > 0:
        count = min(wrap_sub(size, 1), bytes_len(value))
        store(u8, bytes_data(place), at, min(count, 255))
        memcpy(offset(bytes_data(place), wrap_add(at, 1)), bytes_data(value), count)


def struct_bytes(place: bytes, at: int, size: int) -> bytes:
    return bytes_view(place, at, wrap_add(at, size)) if size > 0 else b""


def struct_pascal(place: bytes, at: int, size: int) -> bytes:
    if size == 0:
        return b""
    count = min(load(u8, bytes_data(place), at), wrap_sub(size, 1))
    return struct_bytes(place, wrap_add(at, 1), count)


def struct_whole(buffer: bytes, size: int) -> bytes:
    if bytes_len(buffer) != size:
        raise struct_error(f"unpack requires a buffer of {size} bytes")
    return buffer


def struct_multiple(buffer: bytes, size: int) -> None:
    if urem(bytes_len(buffer), size) != 0:
        raise struct_error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")


@inline
def struct_start(buffer: bytes, offset: int, size: int) -> int:
    """Where `unpack_from` reads."""
    if unlikely(offset < 0 or wrap_sub(bytes_len(buffer), offset) < size):
        return struct_start_of(buffer, offset, size)
    return offset


@cold
def struct_start_of(buffer: bytes, offset: int, size: int) -> int:
    """The same of an offset that is negative, or wrong."""
    length = bytes_len(buffer)
    start = offset
    if start < 0:
        if start + size > 0:
            raise struct_error(f"not enough data to unpack {size} bytes at offset {start}")
        if start + length < 0:
            raise struct_error(f"offset {start} out of range for {length}-byte buffer")
        start = wrap_add(start, length)
    if wrap_sub(length, start) < size:
        needed = start + size
        raise struct_error(
            f"unpack_from requires a buffer of at least {needed} bytes for unpacking {size} bytes at offset {start} "
            f"(actual buffer size is {length})"
        )
    return start


def struct_part(buffer: bytes, offset: int, size: int) -> bytes:
    return struct_bytes(buffer, struct_start(buffer, offset, size), size)


def struct_copy(part: bytes) -> bytes:
    return copy_of(bytes_data(part), bytes_len(part))


def struct_room(buffer: bytes, offset: int, size: int) -> bytes:
    """Where `pack_into` writes: zeros."""
    length = bytes_len(buffer)
    start = offset
    if start < 0:
        if start + size > 0:
            raise struct_error(f"no space to pack {size} bytes at offset {start}")
        if start + length < 0:
            raise struct_error(f"offset {start} out of range for {length}-byte buffer")
        start = wrap_add(start, length)
    if wrap_sub(length, start) < size:
        needed = start + size
        raise struct_error(
            f"pack_into requires a buffer of at least {needed} bytes for packing {size} bytes at offset {start} "
            f"(actual buffer size is {length})"
        )
    place = struct_bytes(buffer, start, size)
    memset(bytes_data(place), 0, size)
    return place


def struct_narrow(value: float, bits: int, fraction: int, too_large: str) -> int:
    """A float as one of fewer bits, rounded to even; the error of one that is too large."""
    raw_bits = float_bits(value)
    sign = wrap_shl(shr(raw_bits, 63), wrap_sub(bits, 1))
    spare = wrap_sub(52, fraction)
    width = wrap_sub(wrap_sub(bits, 1), fraction)  # of the exponent
    bias = wrap_sub(wrap_shl(1, wrap_sub(width, 1)), 1)
    infinite = wrap_shl(wrap_sub(wrap_shl(1, width), 1), fraction)
    exponent = shr(raw_bits, 52) & 2047
    digits = raw_bits & 4503599627370495
    if exponent == 2047:
        if digits == 0:
            return sign | infinite
        return sign | infinite | wrap_shl(1, wrap_sub(fraction, 1)) | shr(digits, spare)
    if exponent == 0:
        return sign  # far below the least of the smaller kinds
    digits |= 4503599627370496
    scaled = wrap_add(wrap_sub(exponent, 1023), bias)
    if scaled <= 0:  # a number without a leading one
        spare = wrap_add(spare, wrap_sub(1, scaled))
        if spare > 54:
            return sign
        scaled = 0
    kept = shr(digits, spare)
    rest = wrap_sub(digits, wrap_shl(kept, spare))
    half = wrap_shl(1, wrap_sub(spare, 1))
    if rest > half or rest == half and kept & 1 != 0:
        kept = wrap_add(kept, 1)
    result = kept if scaled == 0 else wrap_add(wrap_shl(wrap_sub(scaled, 1), fraction), kept)
    if result >= infinite:
        raise OverflowError(too_large)
    return sign | result


def struct_widen(value: int, bits: int, fraction: int) -> float:
    """A float of fewer bits, exactly."""
    sign = wrap_shl(shr(value, wrap_sub(bits, 1)), 63)
    width = wrap_sub(wrap_sub(bits, 1), fraction)
    most = wrap_sub(wrap_shl(1, width), 1)
    exponent = shr(value, fraction) & most
    digits = value & wrap_sub(wrap_shl(1, fraction), 1)
    bias = wrap_sub(wrap_shl(1, wrap_sub(width, 1)), 1)
    if exponent == most:
        return bits_float(sign | 9218868437227405312 | wrap_shl(digits, wrap_sub(52, fraction)))
    if exponent == 0:
        unit = bits_float(wrap_shl(wrap_sub(wrap_add(1023, 1), wrap_add(bias, fraction)), 52))
        return bits_float(sign | float_bits(to_float(digits) * unit))
    scaled = wrap_shl(wrap_add(wrap_sub(exponent, bias), 1023), 52)
    return bits_float(sign | scaled | wrap_shl(digits, wrap_sub(52, fraction)))
