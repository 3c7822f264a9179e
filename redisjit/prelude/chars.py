"""Characters and their numbers; ints in other bases."""


def c_int(value: int) -> int:
    """A number that CPython has in an int of C's."""
    if value > 2147483647 or value < -2147483648:
        raise OverflowError("Python int too large to convert to C int")
    return value


def char_of(value: int) -> str:
    """`chr(value)`."""
    if ult(value, 128):
        return ascii_char(value)
    if not ult(value, 1114112):
        c_int(value)
        raise ValueError("chr() arg not in range(0x110000)")
    if 55296 <= value <= 57343:
        raise ValueError("a str holds no surrogates here")
    base = new_buffer(4)
    size = put_point(offset(base, 8), 0, value)
    return as_str(buffer_bytes(base, size))


@inline
def ord_str(text: str) -> int:
    if unlikely(bytes_len(text) != 1):
        return ord_wide(text)
    return load(u8, bytes_data(text), 0)


def ord_wide(text: str) -> int:
    count = len(text)
    if count != 1:
        raise TypeError(f"ord() expected a character, but string of length {count} found")
    return code_point(bytes_data(text), 0)


@inline
def ord_bytes(value: bytes) -> int:
    if unlikely(bytes_len(value) != 1):
        raise TypeError(f"ord() expected a character, but string of length {bytes_len(value)} found")
    return load(u8, bytes_data(value), 0)


def prefixed(value: int, kind: int) -> str:
    """`bin`, `oct` and `hex`."""
    return format_int(value, 32, 62, 0, True, 0, 0, -1, kind)


@noinline
def int_of_str_in(text: str, base: int) -> int:
    try:
        return parse_int(number_text(text), base)
    except LookupError:
        bad_int(str_repr(text), base)
    return 0


@noinline
def int_of_bytes_in(text: bytes, base: int) -> int:
    try:
        return parse_int(text, base)
    except LookupError:
        bad_int(bytes_text(text), base)
    return 0


def digit_value(c: int) -> int:
    """The value of a digit or letter; 99 for anything else."""
    if ult(wrap_sub(c, 48), 10):
        return wrap_sub(c, 48)
    if is_letter(c):
        return wrap_sub(c | 32, 87)
    return 99


def parse_int(text: bytes, base: int) -> int:
    """A number in a base; LookupError when the text is none."""
    if base != 0 and (base < 2 or base > 36):
        raise ValueError("int() base must be >= 2 and <= 36, or 0")
    data = bytes_data(text)
    end = bytes_len(text)
    at = 0
    while at < end and is_space(load(u8, data, at)):
        at += 1
    while end > at and is_space(load(u8, data, end - 1)):
        end -= 1
    negative = False
    if at < end and (load(u8, data, at) == 43 or load(u8, data, at) == 45):
        negative = load(u8, data, at) == 45
        at += 1
    only_zero = False
    underscore = True  # none at the start
    if at + 1 < end and load(u8, data, at) == 48:
        letter = load(u8, data, at + 1) | 32
        meant = 16 if letter == 120 else 8 if letter == 111 else 2 if letter == 98 else 0
        if meant != 0 and (base == 0 or base == meant):
            base = meant
            at += 2
            underscore = False  # one may follow the prefix
    if base == 0:
        only_zero = at < end and load(u8, data, at) == 48
        base = 10
    first = at
    value = 0
    digits = 0
    while at < end:
        c = load(u8, data, at)
        if c == 95 and not underscore:
            underscore = True
        elif digit_value(c) < base:
            underscore = False
            digits += 1
            value |= digit_value(c)
        else:
            if base & (base - 1) != 0 and not underscore:
                count_digits(data, first, at)
            raise LookupError
        at += 1
    if underscore or digits == 0:
        raise LookupError
    if base & (base - 1) != 0:
        count_digits(data, first, end)
    if only_zero and value != 0:
        raise LookupError
    value = 0
    while first < end:  # only now: what is no number at all is not too large either
        c = load(u8, data, first)
        if c != 95:
            digit = digit_value(c)
            value = value * base - digit if negative else value * base + digit
        first += 1
    return value


@noinline
def number_text(text: str) -> bytes:
    """Text as `int()` and `float()` read it: any decimal digits, any white space; `?` for what is neither."""
    if is_ascii(text):
        return as_bytes(text)
    data = bytes_data(text)
    size = bytes_len(text)
    base = new_buffer(size)
    done = 8
    at = 0
    while at < size:
        c = code_point(data, at)
        shown = c
        if c > 127:
            shown = 32 if space_width(data, at, size) > 0 else 48 + decimal_value(c)
        store(u8, base, done, shown)
        done = wrap_add(done, 1)
        at = wrap_add(at, utf8_width(load(u8, data, at)))
    return as_bytes(finish_text(base, wrap_sub(done, 8), size))


def decimal_value(c: int) -> int:
    """The value of a decimal digit, or 15, which makes a `?`."""
    table = python_table("decimals")
    for i in range(load(i32, table, 0)):
        value = wrap_sub(c, load(i32, table, wrap_add(i, 1)))
        if ult(value, 10):
            return value
    return 15


def bytes_fromhex(text: str) -> bytes:
    data = bytes_data(text)
    size = bytes_len(text)
    base = new_buffer(size)
    done = 8
    at = 0
    held = 16
    while at < size:
        c = load(u8, data, at)
        value = digit_value(c)
        if value < 16:
            if held < 16:
                store(u8, base, done, wrap_shl(held, 4) | value)
                done = wrap_add(done, 1)
                held = 16
            else:
                held = value
        elif held < 16 or not is_space(c):
            break
        at = wrap_add(at, 1)
    made = as_bytes(finish_text(base, wrap_sub(done, 8), size))
    if at < size or held < 16:
        plain = ascii_prefix(data, size)
        place = count_points(data, plain if plain < size else at)
        raise ValueError(f"non-hexadecimal number found in fromhex() arg at position {place}")
    return made


def bytearray_fromhex(text: str) -> bytearray:
    return copy_bytearray(bytes_fromhex(text))


def separated_hex(value: bytes, sep: str, each: int) -> str:
    """`value.hex(sep, each)`: groups are counted from the right, or from the left where `each` is negative."""
    if len(sep) != 1:
        raise ValueError("sep must be length 1.")
    if bytes_len(sep) != 1:
        raise ValueError("sep must be ASCII.")
    size = bytes_len(value)
    if each == 0 or size == 0:
        return value.hex()
    group = magnitude(each)
    if not ult(group, size):
        return value.hex()
    total = size * 2 + (size - 1) // group
    base = new_buffer(total)
    at = 8
    left = group if each < 0 else urem(wrap_sub(size, 1), group) + 1
    for i in range(size):
        if left == 0:
            store(u8, base, at, load(u8, bytes_data(sep), 0))
            at = wrap_add(at, 1)
            left = group
        c = load(u8, bytes_data(value), i)
        store(u8, base, at, hex_digit(c >> 4))
        store(u8, base, wrap_add(at, 1), hex_digit(c & 15))
        at = wrap_add(at, 2)
        left = wrap_sub(left, 1)
    return mark_ascii(as_str(buffer_bytes(base, total)), True)
