"""What DUMP and RDB files are made of, as far as values of modules need it: lengths, strings, opcodes, checksums."""

from __future__ import annotations

MODULE, MODULE_2 = 6, 7  # types of values: of modules before 4.0, and since
END, SIGNED, UNSIGNED, FLOAT, DOUBLE, STRING = range(6)  # what stands before each thing that a module saves
_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_POLYNOMIAL = 0x95AC9329AC4BC9B5  # of CRC-64/Jones, its lowest bit first


def _table() -> list[int]:
    out = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (_POLYNOMIAL if byte & 1 else 0)
        out.append(byte)
    return out


_CRC = _table()


def crc64(data: bytes) -> int:
    """The checksum at the end of what DUMP gives, and of RDB files."""
    crc = 0
    table = _CRC
    for byte in data:
        crc = table[(crc ^ byte) & 255] ^ crc >> 8
    return crc


def length(n: int) -> bytes:
    """A length, or a number without sign."""
    if n < 1 << 6:
        return bytes([n])
    if n < 1 << 14:
        return (1 << 14 | n).to_bytes(2, "big")
    if n < 1 << 32:
        return b"\x80" + n.to_bytes(4, "big")
    return b"\x81" + n.to_bytes(8, "big")


def string(data: bytes) -> bytes:
    """A string as it is."""
    return length(len(data)) + data


def type_id(name: str, version: int) -> int:
    """The number of a data type: nine letters of six bits each, and the version of the encoding."""
    number = 0
    for letter in name.encode():
        number = number << 6 | _LETTERS.index(letter)
    return number << 10 | version


def saved(body: bytes) -> bytes:
    """What a module saves that saves one string."""
    return length(STRING) + string(body) + length(END)


def value(name: str, version: int, content: bytes) -> bytes:
    """A value of a data type, with its kind before it."""
    return bytes([MODULE_2]) + b"\x81" + type_id(name, version).to_bytes(8, "big") + content


def dumped(content: bytes, rdb_version: int) -> bytes:
    """What DUMP gives for a value, its checksum included."""
    whole = content + rdb_version.to_bytes(2, "little")
    return whole + crc64(whole).to_bytes(8, "little")


def rdb_version(dump: bytes) -> int:
    """The version of the format of what a server dumped."""
    return int.from_bytes(dump[-10:-8], "little")
