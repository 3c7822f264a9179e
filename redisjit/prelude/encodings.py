"""`binascii` and `base64`: hexadecimal, base 64, 32 and 16, with Python's rules on what is skipped and what is refused."""

BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def ascii_bytes(value: str) -> bytes:
    if not as_bytes(value).isascii():
        raise ValueError("string argument should contain only ASCII characters")
    return as_bytes(value)


def hexlify(data: Buffer) -> bytes:
    return as_bytes(data.hex())


def unhexlify(hexstr: Ascii, /) -> bytes:
    size = bytes_len(hexstr)
    if size & 1 == 1:
        raise BinasciiError("Odd-length string")
    held = buffer_bytes(new_buffer(size >> 1), size >> 1)
    for i in range(size >> 1):
        high = hex_value(load(u8, bytes_data(hexstr), wrap_shl(i, 1)))
        low = hex_value(load(u8, bytes_data(hexstr), wrap_shl(i, 1) | 1))
        if high < 0 or low < 0:
            raise BinasciiError("Non-hexadecimal digit found")
        store(u8, bytes_data(held), i, high << 4 | low)
    return held


def encode64(data: bytes, plus: int, slash: int, newline: bool) -> bytes:
    """Base 64 with the last two digits given."""
    size = bytes_len(data)
    groups = (size + 2) // 3
    total = groups * 4 + (1 if newline else 0)
    base = new_buffer(total)
    out = offset(base, 8)
    source = bytes_data(data)
    table = alloca(64)
    memcpy(table, bytes_data(BASE64), 62)
    store(u8, table, 62, plus)
    store(u8, table, 63, slash)
    for i in range(size // 3):
        at = wrap_mul(i, 3)
        word = (
            wrap_shl(load(u8, source, at), 16)
            | wrap_shl(load(u8, source, wrap_add(at, 1)), 8)
            | load(u8, source, wrap_add(at, 2))
        )
        to = wrap_shl(i, 2)
        store(u8, out, to, load(u8, table, shr(word, 18)))
        store(u8, out, wrap_add(to, 1), load(u8, table, shr(word, 12) & 63))
        store(u8, out, wrap_add(to, 2), load(u8, table, shr(word, 6) & 63))
        store(u8, out, wrap_add(to, 3), load(u8, table, word & 63))
    left = size % 3
    if left > 0:
        at = size - left
        word = load(u8, source, at) << 16
        if left == 2:
            word |= load(u8, source, at + 1) << 8
        to = (groups - 1) * 4
        store(u8, out, to, load(u8, table, word >> 18))
        store(u8, out, to + 1, load(u8, table, word >> 12 & 63))
        store(u8, out, to + 2, load(u8, table, word >> 6 & 63) if left == 2 else 61)
        store(u8, out, to + 3, 61)
    if newline:
        store(u8, out, total - 1, 10)
    return buffer_bytes(base, total)


def decode64(data: bytes, plus: int, slash: int, strict: bool) -> bytes:
    size = bytes_len(data)
    source = bytes_data(data)
    room = (size + 3) // 4 * 3
    base = new_buffer(room)
    held = buffer_bytes(base, room)
    out = bytes_data(held)
    table = alloca(256)
    memset(table, 255, 256)
    for i in range(64):
        store(u8, table, load(u8, bytes_data(BASE64), i), i)
    store(u8, table, plus, 62)
    store(u8, table, slash, 63)
    if strict and size > 0 and load(u8, source, 0) == 61:
        raise BinasciiError("Leading padding not allowed")
    count = 0
    place = 0
    rest = 0
    pads = 0
    padding = False
    for i in range(size):
        c = load(u8, source, i)
        digit = load(u8, table, c)
        if unlikely(c == 61 and digit == 255):
            padding = True
            if strict and place == 0:
                if python_refuses("__import__('binascii').a2b_base64(b'ABCD=', strict_mode=True)"):
                    raise BinasciiError("Excess padding not allowed")
            if place >= 2:
                pads += 1
                if place + pads >= 4:
                    if strict and i + 1 < size:
                        raise BinasciiError("Excess data after padding")
                    return bytes_view(held, 0, count)
            continue
        if unlikely(digit == 255):
            if strict:
                raise BinasciiError("Only base64 data is allowed")
            continue
        if unlikely(padding) and strict:
            raise BinasciiError("Discontinuous padding not allowed")
        pads = 0
        if place == 0:
            place = 1
            rest = digit
        elif place == 1:
            place = 2
            store(u8, out, count, wrap_shl(rest, 2) | shr(digit, 4))
            count = wrap_add(count, 1)
            rest = digit & 15
        elif place == 2:
            place = 3
            store(u8, out, count, wrap_shl(rest, 4) | shr(digit, 2))
            count = wrap_add(count, 1)
            rest = digit & 3
        else:
            place = 0
            store(u8, out, count, wrap_shl(rest, 6) | digit)
            count = wrap_add(count, 1)
    if place == 1:
        raise BinasciiError(
            f"Invalid base64-encoded string: number of data characters ({count // 3 * 4 + 1}) "
            "cannot be 1 more than a multiple of 4"
        )
    if place != 0:
        raise BinasciiError("Incorrect padding")
    return bytes_view(held, 0, count)


def b2a_base64(data: Buffer, /, *, newline: bool = True) -> bytes:
    return encode64(data, 43, 47, newline)


def a2b_base64(data: Ascii, /, *, strict_mode: bool = False) -> bytes:
    return decode64(data, 43, 47, strict_mode)


def check_altchars(altchars: bytes) -> None:
    if bytes_len(altchars) != 2:
        raise AssertionError(bytes_text(altchars))


def b64encode(s: Buffer, altchars: Buffer = b"+/") -> bytes:
    check_altchars(altchars)
    return encode64(s, altchars[0], altchars[1], False)


def b64decode(s: Ascii, altchars: Ascii = b"+/", validate: bool = False) -> bytes:
    check_altchars(altchars)
    return decode64(s, altchars[0], altchars[1], validate)


def standard_b64encode(s: Buffer) -> bytes:
    return encode64(s, 43, 47, False)


def standard_b64decode(s: Ascii) -> bytes:
    return decode64(s, 43, 47, False)


def urlsafe_b64encode(s: Buffer) -> bytes:
    return encode64(s, 45, 95, False)


def urlsafe_b64decode(s: Ascii) -> bytes:
    return decode64(s, 45, 95, False)


def encode32(data: bytes, table: bytes) -> bytes:
    size = bytes_len(data)
    groups = (size + 4) // 5
    base = new_buffer(groups * 8)
    out = offset(base, 8)
    for group in range(groups):
        word = 0
        left = min(size - group * 5, 5)
        for k in range(5):
            word = word << 8 | (load(u8, bytes_data(data), group * 5 + k) if k < left else 0)
        shown = (left * 8 + 4) // 5
        for k in range(8):
            digit = load(u8, bytes_data(table), word >> (35 - 5 * k) & 31)
            store(u8, out, group * 8 + k, digit if k < shown else 61)
    return buffer_bytes(base, groups * 8)


def decode32(data: bytes, table: bytes, casefold: bool) -> bytes:
    size = bytes_len(data)
    if size % 8 != 0:
        raise BinasciiError("Incorrect padding")
    end = size
    while end > 0 and load(u8, bytes_data(data), end - 1) == 61:
        end -= 1
    pads = size - end
    held = buffer_bytes(new_buffer(size // 8 * 5), size // 8 * 5)
    for group in range((end + 7) // 8):
        word = 0
        for k in range(8):
            digit = 0
            if group * 8 + k < end:
                c = load(u8, bytes_data(data), group * 8 + k)
                if casefold and ult(c - 97, 26):
                    c -= 32
                digit = find_byte(bytes_data(table), 32, c)
                if digit < 0:
                    raise BinasciiError("Non-base32 digit found")
            word = word << 5 | digit
        for k in range(5):
            store(u8, bytes_data(held), group * 5 + k, word >> (32 - 8 * k) & 255)
    if pads == 0:
        return held
    if pads == 2 or pads == 5 or pads > 6:
        raise BinasciiError("Incorrect padding")
    return bytes_view(held, 0, size // 8 * 5 - 5 + (43 - 5 * pads) // 8)


def b32encode(s: Buffer) -> bytes:
    return encode32(s, BASE32)


def b32decode(s: Ascii, casefold: bool = False) -> bytes:
    return decode32(s, BASE32, casefold)


def b32hexencode(s: Buffer) -> bytes:
    return encode32(s, BASE32_HEX)


def b32hexdecode(s: Ascii, casefold: bool = False) -> bytes:
    return decode32(s, BASE32_HEX, casefold)


def b16encode(s: Buffer) -> bytes:
    return as_bytes(s.hex()).upper()


def b16decode(s: Ascii, casefold: bool = False) -> bytes:
    for c in s:
        if hex_value(c) < 0 or (c >= 97 and not casefold):
            raise BinasciiError("Non-base16 digit found")
    return unhexlify(s)
