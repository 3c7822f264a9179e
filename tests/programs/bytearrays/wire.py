"""Encoders and decoders on a bytearray: varints, run lengths, base64, a hex dump, a checksum, framing by memoryview."""

from redisjit import Module, RedisError

module = Module("wire")

LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def put_varint(out: bytearray, n: int) -> None:
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)


def get_varint(data: memoryview, at: int) -> tuple[int, int]:
    value = 0
    shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


@module.command
def varints(*numbers: int) -> tuple[bytes, list[int]]:
    out = bytearray()
    for n in numbers:
        put_varint(out, n)
    view = memoryview(out)
    at = 0
    found: list[int] = []
    while at < len(view):
        n, at = get_varint(view, at)
        found.append(n)
    return bytes(out), found


@module.command
def read_varint(data: bytes) -> int:
    return get_varint(memoryview(data), 0)[0]


@module.command
def run_lengths(data: bytes) -> tuple[bytes, bool]:
    out = bytearray()
    i = 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255:
            j += 1
        out += bytes((j - i, data[i]))
        i = j
    back = bytearray()
    for k in range(0, len(out), 2):
        back.extend(out[k + 1 : k + 2] * out[k])
    return bytes(out), back == data


@module.command
def base64(data: bytes) -> bytes:
    out = bytearray(-(-len(data) // 3) * 4)
    at = 0
    for i in range(0, len(data), 3):
        part = data[i : i + 3].ljust(3, b"\0")
        n = part[0] << 16 | part[1] << 8 | part[2]
        for shift in (18, 12, 6, 0):
            out[at] = LETTERS[n >> shift & 63]
            at += 1
    pad = -len(data) % 3
    out[len(out) - pad :] = b"=" * pad
    return bytes(out)


@module.command
def unbase64(data: bytes) -> bytes:
    out = bytearray()
    held = bits = 0
    for c in data.rstrip(b"="):
        value = LETTERS.find(c)
        if value < 0:
            raise RedisError(f"ERR not base64: {bytes([c])!r}")
        held = held << 6 | value
        bits += 6
        if bits >= 8:
            bits -= 8
            out.append(held >> bits & 255)
            held &= (1 << bits) - 1
    return bytes(out)


@module.command
def dump(data: bytes) -> list[str]:
    lines: list[str] = []
    for at in range(0, len(data), 8):
        row = data[at : at + 8]
        shown = bytearray(row)
        for i, c in enumerate(shown):
            if not 32 <= c < 127:
                shown[i] = 46
        lines.append(f"{at:08x}  {row.hex(' '):<23}  |{shown.decode()}|")
    return lines


@module.command
def frames(data: bytes) -> list[bytes]:
    view = memoryview(data)
    out: list[bytes] = []
    while len(view) > 0:
        size = view[0]
        if len(view) <= size:
            raise RedisError(f"ERR {size} bytes are promised, {len(view) - 1} are there")
        out.append(view[1 : size + 1].tobytes())
        view = view[size + 1 :]
    return out


@module.command
def xor(data: bytes, key: bytes) -> tuple[bytes, bytes]:
    out = bytearray(data)
    for i in range(len(out)):
        out[i] ^= key[i % len(key)]
    twice = bytearray(x ^ key[i % len(key)] for i, x in enumerate(out))
    return bytes(out), bytes(twice)


@module.command
def adler(data: bytes) -> str:
    a, b = 1, 0
    for c in memoryview(data):
        a = (a + c) % 65521
        b = (b + a) % 65521
    return f"{b << 16 | a:08x}"


# case: varints 0 1 127 128 300 16384 9223372036854775807
# case: varints 5
# case: read_varint "\xac\x02"
# case: read_varint "\x80"
# case: read_varint ""
# case: run_lengths aaabbc
# case: run_lengths {b"x" * 600}
# case: run_lengths ""
# case: base64 ""
# case: base64 "M"
# case: base64 "Ma"
# case: base64 "Man\xff\xfe"
# case: unbase64 "TWFu//4="
# case: unbase64 "TW!u"
# case: dump "hello\x00\xff world"
# case: dump ""
# case: frames "\x03abc\x00\x01z"
# case: frames "\x05abc"
# case: frames ""
# case: xor "secret text" key
# case: xor "" k
# case: xor abc ""
# case: adler "Wikipedia"
