"""The fields of `%` templates that format specifications have not."""


def percent_precision(value: int) -> int:
    return max(c_int(value), 0)


def format_bytes(value: bytes, left: bool, width: int, precision: int) -> str:
    """Bytes cut and filled with spaces; passed on as text, which `%` of bytes turns back."""
    if 0 <= precision < bytes_len(value):
        value = value[:precision]
    return as_str(value.ljust(width) if left else value.rjust(width))


def percent_char(value: str) -> str:
    if len(value) != 1:
        raise TypeError("%c requires int or char")
    return value


def percent_char_of(value: int) -> str:
    if not ult(value, 1114112):
        raise OverflowError("%c arg not in range(0x110000)")
    return chr(value)


def percent_byte(value: bytes) -> bytes:
    if bytes_len(value) != 1:
        raise TypeError("%c requires an integer in range(256) or a single byte")
    return value


def percent_byte_of(value: int) -> bytes:
    if not ult(value, 256):
        raise OverflowError("%c arg not in range(256)")
    return byte_of(value)
