"""Text of numbers and bytes, numbers from text, and joining."""


def int_text(value: int) -> str:
    """`str(value)`."""
    scratch = alloca(24)
    at = 24
    rest = magnitude(value)
    while True:
        at = wrap_sub(at, 1)
        digit = urem(rest, 10)
        rest = udiv(rest, 10)
        store(u8, scratch, at, 48 + digit)
        if rest == 0:
            break
    if value < 0:
        at = wrap_sub(at, 1)
        store(u8, scratch, at, 45)
    return as_str(copy_of(offset(scratch, at), wrap_sub(24, at)))


def copy_of(data: Ptr, size: int) -> bytes:
    """A copy of `size` bytes."""
    base = new_buffer(size)
    memcpy(offset(base, 8), data, size)
    return buffer_bytes(base, size)


def bool_text(value: bool) -> str:
    if value:
        return "True"
    return "False"


@extern("rj_shortest")
def shortest_digits(value: float, digits: Ptr) -> int: ...


def float_text(value: float) -> str:
    """`repr(value)`: the shortest digits that read back as the same float."""
    if value != value:
        return "nan"
    if not is_finite(value):
        if value > 0.0:
            return "inf"
        return "-inf"
    out = alloca(40)
    size = 0
    if float_bits(value) < 0:
        store(u8, out, 0, 45)
        size = 1
        value = -value
    if value == 0.0:
        memcpy(offset(out, size), cstring("0.0"), 3)
        return as_str(copy_of(out, size + 3))
    digits = alloca(40)
    packed = shortest_digits(value, digits)
    count = packed >> 12
    point = (packed & 4095) - 2048  # value = 0.DIGITS * 10 ** point
    if point > 16 or point < -3:
        store(u8, out, size, load(u8, digits, 0))
        size += 1
        if count > 1:
            store(u8, out, size, 46)
            memcpy(offset(out, size + 1), offset(digits, 1), count - 1)
            size += count
        exponent = point - 1
        store(u8, out, size, 101)
        if exponent < 0:
            store(u8, out, size + 1, 45)
            exponent = -exponent
        else:
            store(u8, out, size + 1, 43)
        size += 2
        if exponent >= 100:
            store(u8, out, size, 48 + exponent // 100)
            size += 1
        store(u8, out, size, 48 + exponent // 10 % 10)
        store(u8, out, size + 1, 48 + exponent % 10)
        return as_str(copy_of(out, size + 2))
    if point <= 0:
        memcpy(offset(out, size), cstring("0.0000"), 2 - point)
        size += 2 - point
        memcpy(offset(out, size), digits, count)
        return as_str(copy_of(out, size + count))
    if count <= point:
        memcpy(offset(out, size), digits, count)
        memset(offset(out, size + count), 48, point - count)
        size += point
        memcpy(offset(out, size), cstring(".0"), 2)
        return as_str(copy_of(out, size + 2))
    memcpy(offset(out, size), digits, point)
    store(u8, out, size + point, 46)
    memcpy(offset(out, size + point + 1), offset(digits, point), count - point)
    return as_str(copy_of(out, size + count + 1))


def bytes_text(value: bytes) -> str:
    """`repr(value)` of bytes: printable ASCII as it is, the rest escaped."""
    data = bytes_data(value)
    size = bytes_len(value)
    quote = 39
    if value._contains_byte(39) and not value._contains_byte(34):
        quote = 34
    total = 3
    i = 0
    while i < size:
        total = total + escaped_width(load(u8, data, i), quote)
        i += 1
    base = new_buffer(total)
    out = offset(base, 8)
    store(u8, out, 0, 98)
    store(u8, out, 1, quote)
    at = 2
    i = 0
    while i < size:
        c = load(u8, data, i)
        width = escaped_width(c, quote)
        if width == 1:
            store(u8, out, at, c)
        elif width == 2:
            store(u8, out, at, 92)
            store(u8, out, at + 1, 116 if c == 9 else 110 if c == 10 else 114 if c == 13 else c)
        else:
            store(u8, out, at, 92)
            store(u8, out, at + 1, 120)
            store(u8, out, at + 2, hex_digit(c >> 4))
            store(u8, out, at + 3, hex_digit(c & 15))
        at += width
        i += 1
    store(u8, out, at, quote)
    return as_str(buffer_bytes(base, total))


def escaped_width(c: int, quote: int) -> int:
    if c == quote or c == 92 or c == 9 or c == 10 or c == 13:
        return 2
    if c < 32 or c > 126:
        return 4
    return 1


@inline
def hex_digit(value: int) -> int:
    if value < 10:
        return 48 + value
    return 87 + value


def str_repr(value: str) -> str:
    """`repr(value)` of text. Code points that no version of Unicode has assigned count as printable."""
    data = bytes_data(value)
    size = bytes_len(value)
    whole = as_bytes(value)
    quote = 39
    if whole._contains_byte(39) and not whole._contains_byte(34):
        quote = 34
    total = 2
    i = 0
    while i < size:
        width = utf8_width(load(u8, data, i))
        total = total + shown_width(code_point(data, i, width), width, quote)
        i += width
    base = new_buffer(total)
    out = offset(base, 8)
    store(u8, out, 0, quote)
    at = 1
    i = 0
    while i < size:
        width = utf8_width(load(u8, data, i))
        c = code_point(data, i, width)
        shown = shown_width(c, width, quote)
        if shown == width:
            memcpy(offset(out, at), offset(data, i), width)
        elif shown == 2:
            store(u8, out, at, 92)
            store(u8, out, at + 1, 116 if c == 9 else 110 if c == 10 else 114 if c == 13 else c)
        else:
            store(u8, out, at, 92)
            store(u8, out, at + 1, 120 if shown == 4 else 117 if shown == 6 else 85)
            k = shown - 1
            while k >= 2:
                store(u8, out, at + k, hex_digit(c & 15))
                c >>= 4
                k -= 1
        at += shown
        i += width
    store(u8, out, at, quote)
    return as_str(buffer_bytes(base, total))


def utf8_width(first: int) -> int:
    return 1 if first < 128 else 2 if first < 224 else 3 if first < 240 else 4


def code_point(data: Ptr, at: int, width: int) -> int:
    first = load(u8, data, at)
    if width == 1:
        return first
    c = first & (127 >> width)
    for i in range(1, width):
        c = c << 6 | load(u8, data, at + i) & 63
    return c


def shown_width(c: int, width: int, quote: int) -> int:
    """How many bytes a code point of `width` bytes takes in a repr."""
    if c < 127:
        return 2 if c == quote or c == 92 or c == 9 or c == 10 or c == 13 else 4 if c < 32 else 1
    if c <= 160 or c == 173:
        return 4
    if is_printable(c):
        return width
    return 6 if c < 65536 else 10


def is_printable(c: int) -> bool:
    """Whether a repr shows a code point from U+00A1 as it is: not spaces, formats, surrogates, private use."""
    if c < 4096:
        return not (1536 <= c <= 1541 or c == 1564 or c == 1757 or c == 1807 or 2192 <= c <= 2193 or c == 2274)
    if c < 65536:
        if 8192 <= c <= 8303:
            return not (c <= 8207 or 8232 <= c <= 8239 or c >= 8287)
        return not (
            c == 5760
            or c == 6158
            or c == 12288
            or 55296 <= c <= 63743
            or c == 65279
            or 65529 <= c <= 65531
            or c >= 65534
        )
    if c < 131072:
        return not (
            c == 69821
            or c == 69837
            or 78896 <= c <= 78904
            or 113824 <= c <= 113827
            or 119155 <= c <= 119162
            or c >= 131070
        )
    return c < 917504 or 917760 <= c <= 917999


def join2(a: str, b: str) -> str:
    n, m = bytes_len(a), bytes_len(b)
    base = new_buffer(n + m)
    memcpy(offset(base, 8), bytes_data(a), n)
    memcpy(offset(base, 8 + n), bytes_data(b), m)
    return as_str(buffer_bytes(base, n + m))


def join3(a: str, b: str, c: str) -> str:
    n, m, k = bytes_len(a), bytes_len(b), bytes_len(c)
    base = new_buffer(n + m + k)
    memcpy(offset(base, 8), bytes_data(a), n)
    memcpy(offset(base, 8 + n), bytes_data(b), m)
    memcpy(offset(base, 8 + n + m), bytes_data(c), k)
    return as_str(buffer_bytes(base, n + m + k))


def join4(a: str, b: str, c: str, d: str) -> str:
    n, m, k, j = bytes_len(a), bytes_len(b), bytes_len(c), bytes_len(d)
    base = new_buffer(n + m + k + j)
    memcpy(offset(base, 8), bytes_data(a), n)
    memcpy(offset(base, 8 + n), bytes_data(b), m)
    memcpy(offset(base, 8 + n + m), bytes_data(c), k)
    memcpy(offset(base, 8 + n + m + k), bytes_data(d), j)
    return as_str(buffer_bytes(base, n + m + k + j))


@inline
def text_equal(a: str, b: str) -> bool:
    return as_bytes(a) == as_bytes(b)


@inline
def is_space(c: int) -> bool:
    return c == 32 or 9 <= c <= 13


def int_of_bytes(text: bytes) -> int:
    """`int(text)`: spaces around, a sign, digits with single underscores between them."""
    data = bytes_data(text)
    end = bytes_len(text)
    at = 0
    while at < end and is_space(load(u8, data, at)):
        at += 1
    while end > at and is_space(load(u8, data, end - 1)):
        end -= 1
    negative = False
    if at < end:
        c = load(u8, data, at)
        if c == 43 or c == 45:
            negative = c == 45
            at += 1
    if at == end:
        raise ValueError(f"invalid literal for int() with base 10: {text}")
    first = at
    underscore = True  # none at the start
    while at < end:
        c = load(u8, data, at)
        if c == 95 and not underscore:
            underscore = True
        elif ult(c - 48, 10):
            underscore = False
        else:
            raise ValueError(f"invalid literal for int() with base 10: {text}")
        at += 1
    if underscore:
        raise ValueError(f"invalid literal for int() with base 10: {text}")
    value = 0
    while first < end:  # only now: what is no number at all is not too large either
        digit = load(u8, data, first) - 48
        if digit != 47:
            value = value * 10 - digit if negative else value * 10 + digit
        first += 1
    return value


def int_of_str(text: str) -> int:
    try:
        return int_of_bytes(as_bytes(text))
    except ValueError:
        raise ValueError(f"invalid literal for int() with base 10: {str_repr(text)}")


@extern("rj_parse_double")
def parse_double(text: Ptr) -> float: ...


def float_of_str(text: str) -> float:
    try:
        return float_of_bytes(as_bytes(text))
    except ValueError:
        raise ValueError(f"could not convert string to float: {str_repr(text)}")


def not_a_float(text: bytes) -> None:
    raise ValueError(f"could not convert string to float: {text}")


def float_of_bytes(text: bytes) -> float:
    """`float(text)`: what Python takes, checked here; the digits themselves are the C library's to round."""
    data = bytes_data(text)
    end = bytes_len(text)
    at = 0
    while at < end and is_space(load(u8, data, at)):
        at += 1
    while end > at and is_space(load(u8, data, end - 1)):
        end -= 1
    base = new_buffer(end - at + 1)
    held = buffer_bytes(base, end - at + 1)  # released on every way out
    out = bytes_data(held)
    size = 0
    word = at
    if at < end and (load(u8, data, at) == 43 or load(u8, data, at) == 45):
        store(u8, out, 0, load(u8, data, at))
        size = 1
        word = at + 1
    if end - word == 3 or end - word == 8:
        lower = make_bytes(offset(data, word), end - word, 0).lower()
        if lower == b"inf" or lower == b"infinity" or lower == b"nan":
            memcpy(offset(out, size), bytes_data(lower), end - word)
            store(u8, out, size + end - word, 0)
            return parse_double(out)
    at = word
    digits = 0
    stage = 0  # 0 whole part, 1 fraction, 2 exponent
    previous = 0  # the kind of the character before: 0 other, 1 digit, 2 underscore
    while at < end:
        c = load(u8, data, at)
        if 48 <= c <= 57:
            digits += 1
            previous = 1
        elif c == 95:
            if previous != 1 or at + 1 == end or ult(9, load(u8, data, at + 1) - 48):
                not_a_float(text)
            previous = 2
            at += 1
            continue
        elif c == 46 and stage == 0:
            stage = 1
            previous = 0
        elif (c == 101 or c == 69) and stage < 2 and digits > 0:
            stage = 2
            digits = 0
            previous = 0
            store(u8, out, size, c)
            size += 1
            at += 1
            if at < end and (load(u8, data, at) == 43 or load(u8, data, at) == 45):
                store(u8, out, size, load(u8, data, at))
                size += 1
                at += 1
            continue
        else:
            not_a_float(text)
        store(u8, out, size, c)
        size += 1
        at += 1
    if digits == 0:
        not_a_float(text)
    store(u8, out, size, 0)
    return parse_double(out)
