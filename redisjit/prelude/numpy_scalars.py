"""NumPy's scalars, as far as they are not a few instructions."""


@inline
def np_fit(value: int, low: int, high: int, name: str) -> int:
    """An int that becomes a scalar: out of bounds is an error in NumPy 2, where results wrap."""
    if unlikely(value < low or value > high):
        np_out_of_bounds(value, name)
    return value


@cold
def np_out_of_bounds(value: int, name: str) -> None:
    raise OverflowError(f"Python integer {value} out of bounds for {name}")


@inline
def np_whole(value: float, low: float, high: float) -> float:
    """A float that becomes an integer: its whole part must lie between the bounds, which are outside, but -2**63."""
    if unlikely(not value < high or not (value > low or (value == low and low == -9223372036854775808.0))):
        np_not_whole()
    return value


@cold
def np_not_whole() -> None:
    raise OverflowError("the float is out of the range of the integer type")


@inline
def np_int_of_uint64(value: np_uint64) -> int:
    result = convert(int, value)
    if unlikely(result < 0):
        np_uint64_too_large()
    return result


@cold
def np_uint64_too_large() -> None:
    raise OverflowError("the result does not fit in 64 bits")


def np_bit_count(value: np_uint64) -> int:
    return count_ones(convert(int, value))


def np_uint64_text(value: np_uint64) -> str:
    bits = convert(int, value)
    if bits >= 0:
        return f"{bits}"
    return f"{udiv(bits, 10)}{urem(bits, 10)}"


def np_pow(base: T, exponent: T) -> T:
    if exponent < 0:
        raise ValueError("Integers to negative integer powers are not allowed.")
    result = convert(T, 1)
    while exponent != 0:
        if exponent & 1 != 0:
            result = result * base
        base = base * base
        exponent = exponent >> 1
    return result


def np_mod(a: T, b: T) -> T:
    """The remainder with the sign of the divisor, computed exactly: C's fmod of two float32 is a float32."""
    rest = convert(T, frem(convert(float, a), convert(float, b)))
    if b == 0.0:
        return rest
    if rest == 0.0:
        return convert(T, copy_sign(0.0, convert(float, b)))
    if (b < 0.0) != (rest < 0.0):
        return rest + b
    return rest


def np_floordiv(a: T, b: T) -> T:
    if b == 0.0:
        return a / b
    rest = convert(T, frem(convert(float, a), convert(float, b)))
    quotient = (a - rest) / b
    if rest != 0.0:
        if (b < 0.0) != (rest < 0.0):
            quotient = quotient - 1.0
    if quotient == 0.0:
        return convert(T, copy_sign(0.0, convert(float, a / b)))
    floor = convert(T, ffloor(convert(float, quotient)))
    if quotient - floor > 0.5:
        floor = floor + 1.0
    return floor


@inline
def argument_between(argv: Ptr, index: int, low: int, high: int) -> int:
    value = argument_int(argv, index)
    if unlikely(value < low or value > high):
        not_an_integer()
    return value


@inline
def argument_np_int8(argv: Ptr, index: int) -> np_int8:
    return convert(np_int8, argument_between(argv, index, -128, 127))


@inline
def argument_np_int16(argv: Ptr, index: int) -> np_int16:
    return convert(np_int16, argument_between(argv, index, -32768, 32767))


@inline
def argument_np_int32(argv: Ptr, index: int) -> np_int32:
    return convert(np_int32, argument_between(argv, index, -2147483648, 2147483647))


@inline
def argument_np_uint8(argv: Ptr, index: int) -> np_uint8:
    return convert(np_uint8, argument_between(argv, index, 0, 255))


@inline
def argument_np_uint16(argv: Ptr, index: int) -> np_uint16:
    return convert(np_uint16, argument_between(argv, index, 0, 65535))


@inline
def argument_np_uint32(argv: Ptr, index: int) -> np_uint32:
    return convert(np_uint32, argument_between(argv, index, 0, 4294967295))


@inline
def argument_np_int64(argv: Ptr, index: int) -> np_int64:
    return convert(np_int64, argument_int(argv, index))


def argument_np_uint64(argv: Ptr, index: int) -> np_uint64:
    return uint64_of(call_string(load(Ptr, argv, index)))


def uint64_of(word: bytes) -> np_uint64:
    """Digits without a sign or leading zeros, up to 2**64 - 1."""
    size = bytes_len(word)
    if size == 0 or size > 20 or (size > 1 and word[0] == 48):
        not_an_integer()
    total = 0
    for i in range(size):
        digit = wrap_sub(load(u8, bytes_data(word), i), 48)
        if not ult(digit, 10):
            not_an_integer()
        if i == 19 and (ult(1844674407370955161, total) or (total == 1844674407370955161 and digit > 5)):
            not_an_integer()
        total = wrap_add(wrap_mul(total, 10), digit)
    return convert(np_uint64, total)


@inline
def argument_np_float64(argv: Ptr, index: int) -> np_float64:
    return convert(np_float64, argument_float(argv, index))


@inline
def argument_np_float32(argv: Ptr, index: int) -> np_float32:
    return convert(np_float32, argument_float(argv, index))


def reply_uint64(ctx: Ptr, value: np_uint64) -> None:
    """A number; beyond what a reply can hold as one, its digits."""
    plain = convert(int, value)
    if plain < 0:
        reply_str(ctx, np_uint64_text(value))
    else:
        reply_int(ctx, plain)
