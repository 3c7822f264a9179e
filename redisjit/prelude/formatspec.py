"""Format specifications that are known only when the program runs, with CPython's complaints about them."""


@uncounted
class FormatSpec:
    fill: int
    align: int
    sign: int
    alternate: bool
    width: int
    comma: int
    precision: int
    kind: int
    positive: bool


def is_align(c: int) -> bool:
    return c == 60 or c == 62 or c == 61 or c == 94


def point_or_none(data: Ptr, at: int, size: int) -> int:
    return code_point(data, at) if at < size else 0


def read_spec(text: str, align: int, type: str, out: FormatSpec) -> None:
    """The parts of a specification; `align` is the default of the type."""
    data = bytes_data(text)
    size = bytes_len(text)
    at = 0
    first = point_or_none(data, 0, size)
    wide = point_width(first)
    filled = False
    out.fill = 32
    out.align = align
    aligned = False
    if size > wide and is_align(point_or_none(data, wide, size)):
        out.fill = first
        filled = True
        out.align = load(u8, data, wide)
        aligned = True
        at = wide + 1
    elif size > 0 and is_align(first):
        out.align = first
        aligned = True
        at = 1
    out.sign = 0
    c = point_or_none(data, at, size)
    if c == 43 or c == 45 or c == 32:
        out.sign = c
        at += 1
    out.positive = point_or_none(data, at, size) == 122
    if out.positive:
        at += 1
    out.alternate = point_or_none(data, at, size) == 35
    if out.alternate:
        at += 1
    if not filled and point_or_none(data, at, size) == 48:
        out.fill = 48
        if not aligned and align == 62:
            out.align = 61
        at += 1
    start = at
    out.width = 0
    while ult(point_or_none(data, at, size) - 48, 10):
        out.width = spec_number(out.width, load(u8, data, at))
        at += 1
    out.comma = 0
    if point_or_none(data, at, size) == 44:
        out.comma = 44
        at += 1
    if point_or_none(data, at, size) == 95:
        if out.comma != 0:
            raise ValueError("Cannot specify both ',' and '_'.")
        out.comma = 95
        at += 1
    if point_or_none(data, at, size) == 44 and out.comma == 95:
        raise ValueError("Cannot specify both ',' and '_'.")
    out.precision = -1
    if point_or_none(data, at, size) == 46:
        at += 1
        start = at
        out.precision = 0
        while ult(point_or_none(data, at, size) - 48, 10):
            out.precision = spec_number(out.precision, load(u8, data, at))
            at += 1
        if at == start:
            raise ValueError("Format specifier missing precision")
    out.kind = point_or_none(data, at, size)
    if at < size:
        at += point_width(out.kind)
        if at < size:
            raise ValueError(f"Invalid format specifier '{text}' for object of type '{type}'")


def spec_number(value: int, digit: int) -> int:
    if value > 100000000000000000:
        raise ValueError("Too many decimal digits in format string")
    return value * 10 + digit - 48


def unknown_code(kind: int, type: str) -> None:
    if 32 < kind < 128:
        raise ValueError(f"Unknown format code '{chr(kind)}' for object of type '{type}'")
    raise ValueError(f"Unknown format code '\\x{hex(kind)[2:]}' for object of type '{type}'")


def check_comma(comma: int, kind: int) -> None:
    """Separators go with decimal numbers, `_` with the other bases too."""
    if comma == 0 or kind == 0 or kind == 100 or kind == 37 or 101 <= kind | 32 <= 103:
        return
    if comma == 95 and (kind == 98 or kind == 111 or kind | 32 == 120):
        return
    if 32 < kind < 128:
        raise ValueError(f"Cannot specify '{chr(comma)}' with '{chr(kind)}'.")
    raise ValueError(f"Cannot specify '{chr(comma)}' with '\\x{hex(kind)[2:]}'.")


def format_str_by(text: str, spec: str) -> str:
    if bytes_len(spec) == 0:
        return text
    out = frame_object(FormatSpec)
    read_spec(spec, 60, "str", out)
    check_comma(out.comma, out.kind if out.kind != 0 else 115)
    if out.kind != 0 and out.kind != 115:
        unknown_code(out.kind, "str")
    if out.sign != 0:
        if out.sign == 32:
            raise ValueError("Space not allowed in string format specifier")
        raise ValueError("Sign not allowed in string format specifier")
    if out.positive:
        raise ValueError("Negative zero coercion (z) not allowed in string format specifier")
    if out.alternate:
        raise ValueError("Alternate form (#) not allowed in string format specifier")
    if out.align == 61:
        raise ValueError("'=' alignment not allowed in string format specifier")
    return format_str(text, out.fill, out.align, out.width, out.precision)


def format_int_by(value: int, spec: str) -> str:
    if bytes_len(spec) == 0:
        return int_text(value)
    return format_integer_by(value, spec, "int")


def format_integer_by(value: int, spec: str, type: str) -> str:
    out = frame_object(FormatSpec)
    read_spec(spec, 62, type, out)
    kind = out.kind
    check_comma(out.comma, kind)
    if kind == 37 or 101 <= kind | 32 <= 103:
        return format_float_as(to_float(value), out)
    if kind != 0 and kind != 98 and kind != 99 and kind != 100 and kind != 110 and kind != 111 and kind | 32 != 120:
        unknown_code(kind, type)
    if out.precision >= 0:
        raise ValueError("Precision not allowed in integer format specifier")
    if out.positive:
        raise ValueError("Negative zero coercion (z) not allowed in integer format specifier")
    if kind == 99:
        if out.sign != 0:
            raise ValueError("Sign not allowed with integer format specifier 'c'")
        if out.alternate:
            raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
    return format_int(value, out.fill, out.align, out.sign, out.alternate, out.width, out.comma, -1, kind)


def format_float_by(value: float, spec: str) -> str:
    if bytes_len(spec) == 0:
        return float_text(value)
    out = frame_object(FormatSpec)
    read_spec(spec, 62, "float", out)
    kind = out.kind
    check_comma(out.comma, kind)
    if kind != 0 and kind != 37 and kind != 110 and not 101 <= kind | 32 <= 103:
        unknown_code(kind, "float")
    if kind == 110:
        out.kind = 103
    return format_float_as(value, out)


def format_float_as(value: float, spec: FormatSpec) -> str:
    return format_float(
        value,
        spec.fill,
        spec.align,
        spec.sign,
        spec.alternate,
        spec.width,
        spec.comma,
        spec.precision,
        spec.kind,
        spec.positive,
    )


def format_bool_by(value: bool, spec: str) -> str:
    if bytes_len(spec) == 0:
        return bool_text(value)
    return format_integer_by(int(value), spec, "bool")
