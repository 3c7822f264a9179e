"""Run lengths, hexadecimal, escapes: bytes taken apart and built."""

from redisjit import Module

module = Module("bytes_codec")


def runs(b: bytes) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for c in b:
        if out and out[-1][0] == c:
            out[-1] = (c, out[-1][1] + 1)
        else:
            out.append((c, 1))
    return out


@module.command
def run_lengths(b: bytes) -> tuple[bytes, bool]:
    text = b"".join([bytes([c]) + str(n).encode() for c, n in runs(b)])
    back = b"".join([bytes([c]) * n for c, n in runs(b)])
    return text, back == b


@module.command
def unhex(s: bytes) -> bytes:
    digits = b"0123456789abcdef"
    out: list[int] = []
    for i in range(0, len(s), 2):
        high, low = digits.find(s[i : i + 1].lower()), digits.index(s[i + 1 : i + 2].lower())
        if high < 0:
            raise ValueError(f"not a digit: {s[i : i + 1]!r}")
        out.append(high << 4 | low)
    return bytes(out)


@module.command
def checksum(b: bytes) -> list[int]:
    a, c = 1, 0
    crc = 0xFFFFFFFF
    for x in b:
        a = (a + x) % 65521
        c = (c + a) % 65521
        crc ^= x
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return [c << 16 | a, crc ^ 0xFFFFFFFF]


# case: run_lengths aaabccd
# case: run_lengths ""
# case: run_lengths "\x00\x00\xff"
# case: unhex 00ffA1
# case: unhex 0
# case: unhex zz
# case: unhex 0z
# case: checksum "hello world"
# case: checksum ""
