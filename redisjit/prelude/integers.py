"""`divmod`, `round`, `pow` and the methods of `int` and `float`."""


def int_divmod(a: int, b: int) -> tuple[int, int]:
    if b == 0:
        raise ZeroDivisionError(message_of("divmod(1, 0)"))
    return a // b, a % b


def float_divmod(a: float, b: float) -> tuple[float, float]:
    if b == 0.0:
        raise ZeroDivisionError(message_of("divmod(1.0, 0.0)"))
    return a // b, a % b


def round_float(value: float) -> int:
    return whole_number(frint(value))


@extern("rj_round_digits")
def c_round(value: float, digits: int) -> float: ...


def round_float_to(value: float, digits: int) -> float:
    if not is_finite(value):
        return value
    result = c_round(value, digits)
    if not is_finite(result):
        raise OverflowError("rounded value too large to represent")
    return result


def round_int_to(value: int, digits: int) -> int:
    if digits >= 0:
        return value
    if digits < -18:
        if digits == -19 and ult(5000000000000000000, magnitude(value)):
            shifted_out()
        return 0
    unit = 10**-digits
    low = value // unit
    rest = value % unit
    if rest > unit - rest or (rest == unit - rest and low & 1 == 1):
        low += 1
    return low * unit


def power_modulo(base: int, exponent: int, modulus: int) -> int:
    if modulus == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    size = magnitude(modulus)
    value = urem(magnitude(base), size)
    if base < 0 and value != 0:
        value = wrap_sub(size, value)
    if exponent < 0:
        value = inverse_modulo(value, size)
    left = magnitude(exponent)
    result = urem(1, size)
    while left != 0:
        if left & 1 == 1:
            result = multiply_modulo(result, value, size)
        left = shr(left, 1)
        if left != 0:
            value = multiply_modulo(value, value, size)
    if modulus < 0 and result != 0:
        return wrap_sub(result, size)
    return result


def inverse_modulo(value: int, modulus: int) -> int:
    """Euclid's algorithm; coefficients stay below the modulus, which is at most 2 ** 63."""
    a, b = value, modulus
    x, y = 1, 0
    while b != 0:
        quotient = udiv(a, b)
        a, b = b, urem(a, b)
        x, y = y, wrap_sub(x, wrap_mul(quotient, y))
    if a != 1:
        raise ValueError("base is not invertible for the given modulus")
    if x < 0:
        x = wrap_add(x, modulus)
    return urem(x, modulus)


def multiply_modulo(a: int, b: int, modulus: int) -> int:
    """`a * b % modulus`, unsigned and below the modulus, by long division of the 128-bit product."""
    high = umul_high(a, b)
    low = wrap_mul(a, b)
    if high == 0:
        return urem(low, modulus)
    shift = 0
    while modulus > 0:  # until its top bit is set
        modulus = wrap_shl(modulus, 1)
        shift = wrap_add(shift, 1)
    if shift > 0:
        high = wrap_shl(high, shift) | shr(low, wrap_sub(64, shift))
        low = wrap_shl(low, shift)
    rest = divide_step(high, shr(low, 32), modulus)
    rest = divide_step(rest, low & 4294967295, modulus)
    return shr(rest, shift)


def divide_step(high: int, digit: int, modulus: int) -> int:
    """`(high * 2 ** 32 + digit) % modulus`, where the modulus has its top bit set and `high` is below it."""
    upper = shr(modulus, 32)
    quotient = udiv(high, upper)
    rest = urem(high, upper)
    lower = modulus & 4294967295
    while ult(4294967295, quotient) or ult(wrap_shl(rest, 32) | digit, wrap_mul(quotient, lower)):
        quotient = wrap_sub(quotient, 1)
        rest = wrap_add(rest, upper)
        if ult(4294967295, rest):
            break
    return wrap_sub(wrap_shl(high, 32) | digit, wrap_mul(quotient, modulus))


def is_little(byteorder: str) -> bool:
    if byteorder == "little":
        return True
    if byteorder != "big":
        raise ValueError("byteorder must be either 'little' or 'big'")
    return False


def bytes_of_int(value: int, length: int, byteorder: str, signed: bool) -> bytes:
    little = is_little(byteorder)
    if length < 0:
        raise ValueError("length argument must be non-negative")
    if value < 0 and not signed:
        raise OverflowError("can't convert negative int to unsigned")
    needed = (value if value >= 0 else ~value).bit_length() + (1 if signed else 0)
    if length < 9 and needed > length * 8 and not (length == 0 and -1 <= value <= 0):
        raise OverflowError("int too big to convert")
    base = new_buffer(length)
    out = offset(base, 8)
    for i in range(length):
        byte = sar(value, min(wrap_mul(i, 8), 63)) & 255
        store(u8, out, i if little else wrap_sub(wrap_sub(length, 1), i), byte)
    return buffer_bytes(base, length)


def int_from_bytes(bytes: bytes, byteorder: str = "big", *, signed: bool = False) -> int:
    little = is_little(byteorder)
    data = bytes_data(bytes)
    size = bytes_len(bytes)
    result = 0
    i = 0
    negative = signed and size > 0 and load(u8, data, wrap_sub(size, 1) if little else 0) > 127
    if negative:
        result = -1
    while i < size:
        byte = load(u8, data, wrap_sub(wrap_sub(size, 1), i) if little else i)
        shifted = wrap_shl(result, 8)
        if sar(shifted, 8) != result:
            shifted_out()
        result = shifted | byte
        i = wrap_add(i, 1)
    return result


def float_is_integer(value: float) -> bool:
    return is_finite(value) and ffloor(value) == value


def float_ratio(value: float) -> tuple[int, int]:
    if value != value:
        raise ValueError(message_of("float('nan').as_integer_ratio()"))
    if not is_finite(value):
        raise OverflowError(message_of("float('inf').as_integer_ratio()"))
    part, exponent = math_frexp(value)
    whole = trunc_to_int(part * 9007199254740992.0)  # 53 bits
    if whole == 0:
        return 0, 1
    exponent -= 53
    while whole & 1 == 0:
        whole = sar(whole, 1)
        exponent += 1
    if exponent >= 0:
        return whole << exponent, 1
    return whole, 1 << -exponent


def float_hex(value: float) -> str:
    if not is_finite(value):
        return float_text(value)
    out = alloca(40)
    size = 0
    bits = float_bits(value)
    if bits < 0:
        store(u8, out, 0, 45)
        size = 1
    exponent = bits >> 52 & 2047
    memcpy(offset(out, size), cstring("0x1."), 4)
    if exponent == 0:
        store(u8, out, size + 2, 48)
        exponent = 1
    if value == 0.0:
        memcpy(offset(out, size + 4), cstring("0p+0"), 4)
        return as_str(copy_of(out, size + 8))
    size += 4
    for i in range(13):
        store(u8, out, size + i, hex_digit(bits >> (48 - 4 * i) & 15))
    size += 13
    exponent -= 1023
    store(u8, out, size, 112)
    store(u8, out, size + 1, 45 if exponent < 0 else 43)
    text = int_text(abs(exponent))
    memcpy(offset(out, size + 2), bytes_data(text), bytes_len(text))
    return as_str(copy_of(out, size + 2 + bytes_len(text)))


@extern("rj_round_hex")
def c_hex(text: Ptr) -> float: ...


@cold
def not_hexadecimal() -> None:
    raise ValueError("invalid hexadecimal floating-point string")


def hex_value(c: int) -> int:
    """The value of a hexadecimal digit, or -1."""
    if ult(wrap_sub(c, 48), 10):
        return wrap_sub(c, 48)
    if ult(wrap_sub(c | 32, 97), 6):
        return wrap_sub(c | 32, 87)
    return -1


def float_fromhex(string: str, /) -> float:
    """The digits are checked here and put as C takes them; C rounds them."""
    data = bytes_data(string)
    end = bytes_len(string)
    at = 0
    while at < end and is_space(load(u8, data, at)):
        at += 1
    while end > at and is_space(load(u8, data, end - 1)):
        end -= 1
    held = buffer_bytes(new_buffer(end - at + 4), end - at + 4)
    out = bytes_data(held)
    negative = False
    if at < end and (load(u8, data, at) == 43 or load(u8, data, at) == 45):
        negative = load(u8, data, at) == 45
        at += 1
    word = as_bytes(string)[at:end].lower()
    if word == b"inf" or word == b"infinity":
        return -INFINITY if negative else INFINITY
    if word == b"nan":
        return not_a_number()
    if at + 1 < end and load(u8, data, at) == 48 and load(u8, data, at + 1) | 32 == 120:
        at += 2
    memcpy(out, cstring("0x"), 2)
    size = 2
    digits = 0
    while at < end and hex_value(load(u8, data, at)) >= 0:
        store(u8, out, size, load(u8, data, at))
        size += 1
        at += 1
        digits += 1
    if at < end and load(u8, data, at) == 46:
        store(u8, out, size, 46)
        size += 1
        at += 1
        while at < end and hex_value(load(u8, data, at)) >= 0:
            store(u8, out, size, load(u8, data, at))
            size += 1
            at += 1
            digits += 1
    if digits == 0:
        not_hexadecimal()
    if at < end and load(u8, data, at) | 32 == 112:
        store(u8, out, size, 112)
        size += 1
        at += 1
        if at < end and (load(u8, data, at) == 43 or load(u8, data, at) == 45):
            store(u8, out, size, load(u8, data, at))
            size += 1
            at += 1
        start = at
        while at < end and ult(load(u8, data, at) - 48, 10):
            store(u8, out, size, load(u8, data, at))
            size += 1
            at += 1
        if at == start:
            not_hexadecimal()
    if at != end:
        not_hexadecimal()
    store(u8, out, size, 0)
    result = c_hex(out)
    if not is_finite(result):
        raise OverflowError("hexadecimal value too large to represent as a float")
    return -result if negative else result
