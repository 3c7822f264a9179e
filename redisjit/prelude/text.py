"""Text of numbers and bytes, numbers from text, and joining."""

MOST_DIGITS = 4300  # of a number as text, unless its base is a power of two


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
    return ascii_copy(offset(scratch, at), wrap_sub(24, at))


def copy_of(data: Ptr, size: int) -> bytes:
    """A copy of `size` bytes."""
    base = new_buffer(size)
    memcpy(offset(base, 8), data, size)
    return buffer_bytes(base, size)


def ascii_copy(data: Ptr, size: int) -> str:
    """A text of `size` ASCII characters."""
    return mark_ascii(as_str(copy_of(data, size)), True)


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
        return ascii_copy(out, size + 3)
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
        return ascii_copy(out, size + 2)
    if point <= 0:
        memcpy(offset(out, size), cstring("0.0000"), 2 - point)
        size += 2 - point
        memcpy(offset(out, size), digits, count)
        return ascii_copy(out, size + count)
    if count <= point:
        memcpy(offset(out, size), digits, count)
        memset(offset(out, size + count), 48, point - count)
        size += point
        memcpy(offset(out, size), cstring(".0"), 2)
        return ascii_copy(out, size + 2)
    memcpy(offset(out, size), digits, point)
    store(u8, out, size + point, 46)
    memcpy(offset(out, size + point + 1), offset(digits, point), count - point)
    return ascii_copy(out, size + count + 1)


@noinline
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
    return mark_ascii(as_str(buffer_bytes(base, total)), True)


def escaped_width(c: int, quote: int) -> int:
    if c == quote or c == 92 or c == 9 or c == 10 or c == 13:
        return 2
    if c < 32 or c > 126:
        return 4
    return 1


@inline
def hex_digit(value: int) -> int:
    if value < 10:
        return wrap_add(48, value)
    return wrap_add(87, value)


@noinline
def str_repr(value: str) -> str:
    """`repr(value)` of text."""
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
        total = total + shown_width(code_point(data, i), width, quote)
        i += width
    base = new_buffer(total)
    out = offset(base, 8)
    store(u8, out, 0, quote)
    at = 1
    i = 0
    while i < size:
        width = utf8_width(load(u8, data, i))
        c = code_point(data, i)
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


def shown_width(c: int, width: int, quote: int) -> int:
    """How many bytes a code point of `width` bytes takes in a repr."""
    if c < 127:
        return 2 if c == quote or c == 92 or c == 9 or c == 10 or c == 13 else 4 if c < 32 else 1
    if has_property(python_table("isprintable"), c):
        return width
    if c < 256:
        return 4
    return 6 if c < 65536 else 10


def join2(a: str, b: str) -> str:
    n, m = bytes_len(a), bytes_len(b)
    base = new_buffer(n + m)
    memcpy(offset(base, 8), bytes_data(a), n)
    memcpy(offset(base, 8 + n), bytes_data(b), m)
    return mark_ascii(as_str(buffer_bytes(base, n + m)), known_ascii(a) and known_ascii(b))


def join3(a: str, b: str, c: str) -> str:
    n, m, k = bytes_len(a), bytes_len(b), bytes_len(c)
    base = new_buffer(n + m + k)
    memcpy(offset(base, 8), bytes_data(a), n)
    memcpy(offset(base, 8 + n), bytes_data(b), m)
    memcpy(offset(base, 8 + n + m), bytes_data(c), k)
    return mark_ascii(as_str(buffer_bytes(base, n + m + k)), known_ascii(a) and known_ascii(b) and known_ascii(c))


def join4(a: str, b: str, c: str, d: str) -> str:
    n, m, k, j = bytes_len(a), bytes_len(b), bytes_len(c), bytes_len(d)
    base = new_buffer(n + m + k + j)
    memcpy(offset(base, 8), bytes_data(a), n)
    memcpy(offset(base, 8 + n), bytes_data(b), m)
    memcpy(offset(base, 8 + n + m), bytes_data(c), k)
    memcpy(offset(base, 8 + n + m + k), bytes_data(d), j)
    return mark_ascii(
        as_str(buffer_bytes(base, n + m + k + j)),
        known_ascii(a) and known_ascii(b) and known_ascii(c) and known_ascii(d),
    )


@inline
def text_equal(a: str, b: str) -> bool:
    return as_bytes(a) == as_bytes(b)


@inline
def is_space(c: int) -> bool:
    return c == 32 or 9 <= c <= 13


def read_int(text: bytes) -> int:
    """`int(text)`, or LookupError: spaces around, a sign, digits with single underscores between them."""
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
        raise LookupError
    first = at
    underscore = True  # none at the start
    while at < end:
        c = load(u8, data, at)
        if c == 95 and not underscore:
            underscore = True
        elif ult(c - 48, 10):
            underscore = False
        else:
            if not underscore:
                count_digits(data, first, at)
            raise LookupError
        at += 1
    if underscore:
        raise LookupError
    count_digits(data, first, end)
    value = 0
    while first < end:  # only now: what is no number at all is not too large either
        digit = load(u8, data, first) - 48
        if digit != 47:
            value = value * 10 - digit if negative else value * 10 + digit
        first += 1
    return value


@inline
def count_digits(data: Ptr, first: int, end: int) -> None:
    """CPython takes so many digits, zeros in front of others included."""
    if unlikely(wrap_sub(end, first) > MOST_DIGITS):
        too_many_digits(data, first, end)


@cold
def too_many_digits(data: Ptr, first: int, end: int) -> None:
    count = 0
    for at in range(first, end):
        count += load(u8, data, at) != 95
    if count > MOST_DIGITS:
        raise ValueError(
            f"Exceeds the limit ({MOST_DIGITS} digits) for integer string conversion: value has {count} digits; use "
            "sys.set_int_max_str_digits() to increase the limit"
        )


def int_of_bytes(text: bytes) -> int:
    try:
        return read_int(text)
    except LookupError:
        bad_int(bytes_text(text), 10)
    return 0


def int_of_str(text: str) -> int:
    try:
        return read_int(as_bytes(text) if is_ascii(text) else number_text(text))
    except LookupError:
        bad_int(str_repr(text), 10)
    return 0


@cold
def bad_int(shown: str, base: int) -> None:
    """What CPython says: it shows the first 200 characters."""
    at = 0
    for _ in range(200):
        if at < bytes_len(shown):
            at = wrap_add(at, utf8_width(load(u8, bytes_data(shown), at)))
    raise ValueError(f"invalid literal for int() with base {base}: {text_view(shown, 0, at)}")


@extern("rj_parse_double")
def parse_double(text: Ptr) -> float: ...


def float_of_str(text: str) -> float:
    try:
        return float_of_bytes(number_text(text))
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
