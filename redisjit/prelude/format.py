"""Numbers and text laid out as a format specification says.

The parts of a specification are numbers: code points (0 where nothing is said), a width (0), a precision (-1).
"""


def put_fill(out: Ptr, at: int, fill: int, count: int) -> int:
    """Write a code point some times over; returns the offset behind it."""
    if fill < 128:
        memset(offset(out, at), fill, count)
        return wrap_add(at, count)
    for _ in range(count):
        at = put_point(out, at, fill)
    return at


@inline
def point_width(c: int) -> int:
    return 1 if c < 128 else 2 if c < 2048 else 3 if c < 65536 else 4


def format_str(text: str, fill: int, align: int, width: int, precision: int) -> str:
    length = len(text)
    if 0 <= precision < length:
        text = text[:precision]
        length = precision
    pad = wrap_sub(width, length)
    if pad <= 0:
        return text
    left = 0 if align == 60 else pad >> 1 if align == 94 else pad
    total = bytes_len(text) + pad * point_width(fill)
    base = new_buffer(total)
    at = put_fill(base, 8, fill, left)
    memcpy(offset(base, at), bytes_data(text), bytes_len(text))
    put_fill(base, wrap_add(at, bytes_len(text)), fill, wrap_sub(pad, left))
    return mark_ascii(as_str(buffer_bytes(base, total)), known_ascii(text) and fill < 128)


def group_digits(out: Ptr, end: int, data: Ptr, digits: int, least: int, comma: int, size: int) -> int:
    """Write digits so that they end at an offset, at least so many characters, `comma` between groups of `size`.

    Returns how many characters that takes; without `out` it only counts them.
    """
    count = 0
    left = digits
    while True:
        span = max(max(left, least), 1)
        if comma != 0:
            span = min(span, size)
            if count > 0:
                count = wrap_add(count, 1)
                if not is_null(out):
                    store(u8, out, wrap_sub(end, count), comma)
        taken = min(left, span)
        if not is_null(out):
            start = wrap_sub(wrap_sub(end, count), span)
            memset(offset(out, start), 48, wrap_sub(span, taken))
            memcpy(offset(out, wrap_add(start, wrap_sub(span, taken))), offset(data, wrap_sub(left, taken)), taken)
        count = wrap_add(count, span)
        left = wrap_sub(left, taken)
        least = wrap_sub(least, span)
        if left <= 0 and least <= 0:
            return count
        least = wrap_sub(least, 1)


def layout_number(
    sign: int, prefix: int, data: Ptr, digits: int, size: int, fill: int, align: int, width: int, comma: int, group: int
) -> str:
    """A sign, `0x` and its like, digits in groups, what follows them; filled up to a width."""
    fixed = size - digits
    if sign != 0:
        fixed += 1
    if prefix != 0:
        fixed += 2
    least = width - fixed if fill == 48 and align == 61 else 0
    grouped = group_digits(null(), 0, data, digits, least, comma, group) if digits > 0 else 0
    pad = max(width - fixed - grouped, 0)
    left = pad if align == 62 else pad >> 1 if align == 94 else 0
    inner = pad if align == 61 else 0
    total = fixed + grouped + pad * point_width(fill)
    base = new_buffer(total)
    at = put_fill(base, 8, fill, left)
    if sign != 0:
        store(u8, base, at, sign)
        at = wrap_add(at, 1)
    if prefix != 0:
        store(u8, base, at, 48)
        store(u8, base, wrap_add(at, 1), prefix)
        at = wrap_add(at, 2)
    at = wrap_add(put_fill(base, at, fill, inner), grouped)
    if digits > 0:
        group_digits(base, at, data, digits, least, comma, group)
    memcpy(offset(base, at), offset(data, digits), wrap_sub(size, digits))
    put_fill(base, wrap_add(at, wrap_sub(size, digits)), fill, wrap_sub(wrap_sub(pad, left), inner))
    return mark_ascii(as_str(buffer_bytes(base, total)), fill < 128)


@inline
def sign_of(negative: bool, sign: int) -> int:
    """The sign that is shown, or 0."""
    return 45 if negative else sign if sign == 43 or sign == 32 else 0


def put_digits(value: int, base: int, ten: int, end: Ptr) -> int:
    """Write an unsigned number so that it ends at `end`; `ten` is the digit for ten. Returns how many digits it has."""
    at = 0
    while True:
        digit = urem(value, base)
        value = udiv(value, base)
        at = wrap_sub(at, 1)
        store(u8, end, at, wrap_add(digit, 48) if digit < 10 else wrap_add(digit, wrap_sub(ten, 10)))
        if value == 0:
            return wrap_sub(0, at)


def format_int(
    value: int, fill: int, align: int, sign: int, alternate: bool, width: int, comma: int, precision: int, kind: int
) -> str:
    """An int as `b`, `c`, `d`, `o`, `x` or `X`. A precision (of `%` only) is the least number of digits."""
    if kind == 99:
        return format_str(percent_char_of(value), fill, align, width, -1)
    scratch = alloca(72)
    base = 2 if kind == 98 else 8 if kind == 111 else 16 if kind | 32 == 120 else 10
    digits = put_digits(magnitude(value), base, 65 if kind == 88 else 97, offset(scratch, 72))
    group = 3 if base == 10 else 4
    prefix = kind if alternate and base != 10 else 0
    shown = sign_of(value < 0, sign)
    data = offset(scratch, wrap_sub(72, digits))
    if precision > digits:
        held = b"0" * (precision - digits) + copy_of(data, digits)
        return layout_number(shown, prefix, bytes_data(held), precision, precision, fill, align, width, comma, group)
    return layout_number(shown, prefix, data, digits, digits, fill, align, width, comma, group)


@extern("rj_print")
def print_float(value: float, precision: int, fixed: int, to: Ptr, room: int) -> int: ...


def printed(value: float, precision: int, fixed: bool) -> bytes:
    """A finite float that is not negative with so many digits behind the point, correctly rounded."""
    if precision > MAX_ALLOCATION:
        no_memory()
    room = precision + 330
    base = new_buffer(room)
    size = print_float(value, precision, 1 if fixed else 0, offset(base, 8), room)
    return as_bytes(finish_text(base, size, room))


def general(value: float, precision: int, alternate: bool, kind: int) -> bytes:
    """A float in the form of `g`, or without a letter but with a precision."""
    precision = max(precision, 1)
    text = printed(value, precision - 1, False)
    mark = text.find(b"e")
    exponent = int_of_bytes(text[mark + 1 :])
    digits = text[:1] + text[2:mark]
    dotted = kind == 0
    if not alternate:
        digits = digits.rstrip(b"0")
        if bytes_len(digits) == 0:
            digits = b"0"
    if exponent < -4 or exponent >= (precision - 1 if dotted else precision):
        point = b"." if alternate or bytes_len(digits) > 1 else b""
        return digits[:1] + point + digits[1:] + text[mark:]
    if exponent < 0:
        return b"0." + b"0" * (-exponent - 1) + digits
    whole = exponent + 1
    if bytes_len(digits) <= whole:
        digits = digits + b"0" * (whole - bytes_len(digits))
        return digits + (b".0" if dotted else b"." if alternate else b"")
    return digits[:whole] + b"." + digits[whole:]


def plain_float(value: float, alternate: bool, precision: int, kind: int) -> bytes:
    """The digits of a finite float that is not negative; `kind` is `e`, `f`, `g` or nothing."""
    if kind == 0 and precision < 0:
        text = as_bytes(float_text(value))
        if alternate and not text._contains_byte(46):
            return text.replace(b"e", b".e")
        return text
    if precision < 0:
        precision = 6
    if kind == 102:
        text = printed(value, precision, True)
        return text + b"." if alternate and precision == 0 else text
    if kind == 101:
        text = printed(value, precision, False)
        return text.replace(b"e", b".e") if alternate and precision == 0 else text
    return general(value, precision, alternate, kind)


def is_zero_text(text: bytes) -> bool:
    """Whether the digits before an exponent are all 0."""
    for c in text:
        if c == 101:
            return True
        if 49 <= c <= 57:
            return False
    return True


def format_float(
    value: float,
    fill: int,
    align: int,
    sign: int,
    alternate: bool,
    width: int,
    comma: int,
    precision: int,
    kind: int,
    positive: bool,
) -> str:
    """A float as `e`, `f`, `g`, `%` or without a letter; `positive` makes a negative zero one."""
    percent = kind == 37
    if percent:
        value = value * 100.0
        kind = 102
    capital = 65 <= kind <= 90
    kind = kind | 32 if capital else kind
    negative = float_bits(value) < 0 and value == value
    size = -value if negative else value
    text = b"nan"
    if is_finite(size):
        text = plain_float(size, alternate, precision, kind)
        if positive and negative and is_zero_text(text):
            negative = False
    elif size == size:
        text = b"inf"
    if capital:
        text = text.upper()
    if percent:
        text = text + b"%"
    digits = 0
    while digits < bytes_len(text) and ult(wrap_sub(load(u8, bytes_data(text), digits), 48), 10):
        digits += 1
    shown = sign_of(negative, sign)
    return layout_number(shown, 0, bytes_data(text), digits, bytes_len(text), fill, align, width, comma, 3)
