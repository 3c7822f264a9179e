"""Binary formats read and written with struct: an IP header, DNS names, a bitmap's header, records in a key."""

import struct

from redisjit import Module, RedisError, String

module = Module("packets")

HEADER = "!BBHHHBBH4s4s"
RECORD = "<I12sd"
POINT = struct.Struct("<hh?")


@module.command
def ip(source: bytes, target: bytes, size: int, ttl: int) -> tuple[bytes, str]:
    if len(source) != 4 or len(target) != 4:
        raise RedisError("ERR four bytes each")
    header = bytearray(struct.pack(HEADER, 0x45, 0, size, 0x1C46, 0x4000, ttl, 6, 0, source, target))
    total = 0
    for (word,) in struct.iter_unpack("!H", header):
        total += word
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    struct.pack_into("!H", header, 10, ~total & 0xFFFF)
    version, _, length, *_rest = struct.unpack("!BBH16s", header)
    return bytes(header), f"v{version >> 4} {length} {header[10:12].hex()}"


@module.command
def dns(name: bytes, kind: int) -> bytes:
    out = bytearray(struct.pack("!6H", 0x1234, 0x0100, 1, 0, 0, 0))
    for label in name.split(b"."):
        out += struct.pack("!B", len(label)) + label
    out += struct.pack("!BHH", 0, kind, 1)
    return bytes(out)


@module.command
def dns_name(packet: bytes) -> tuple[list[str], int]:
    at = struct.calcsize("!6H")
    labels: list[str] = []
    while True:
        (size,) = struct.unpack_from("!B", packet, at)
        at += 1
        if size == 0:
            break
        labels.append(packet[at : at + size].decode("ascii", "backslashreplace"))
        at += size
    kind: int
    kind, _ = struct.unpack_from("!HH", packet, offset=at)
    return labels, kind


@module.command
def bitmap(width: int, height: int) -> tuple[bytes, list[int]]:
    row = (width * 3 + 3) // 4 * 4
    size = row * height
    head = struct.pack("<2sIHHI", b"BM", 54 + size, 0, 0, 54)
    head += struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, size, 2835, 2835, 0, 0)
    magic, total, _, _, start = struct.unpack_from("<2sIHHI", head)
    wide, high = struct.unpack_from("<ii", head, 18)
    assert magic == b"BM"
    return head, [total, start, wide, high, len(head)]


@module.command
def add(key: String, number: int, name: bytes, weight: float) -> int:
    old = key.get() or b""
    key.set(old + struct.pack(RECORD, number, name, weight))
    return (len(old) + struct.calcsize(RECORD)) // struct.calcsize(RECORD)


@module.command
def find(key: String, wanted: int) -> str | None:
    data = key.get() or b""
    for number, name, weight in struct.iter_unpack(RECORD, data):
        if number == wanted:
            return f"{name.rstrip(bytes(1)).decode()}: {weight:g}"
    return None


@module.command
def points(*values: int) -> tuple[bytes, list[tuple[int, int, bool]], int]:
    out = bytearray(POINT.size * len(values))
    for i, value in enumerate(values):
        POINT.pack_into(out, i * POINT.size, value, -value, value > 0)
    first = POINT.unpack(bytes(out[:5]))
    again = POINT.pack(first[0], first[1], first[2])
    assert POINT.unpack_from(out, offset=0) == POINT.unpack(again)
    return bytes(out), list(POINT.iter_unpack(out)), len(POINT.format)


# case: points 1 -2 32767
# case: points 40000
# case: points -32768
# case: ip "\xc0\xa8\x00\x01" "\x08\x08\x08\x08" 60 64
# case: ip "\xc0\xa8\x00" "\x08\x08\x08\x08" 60 64
# case: ip "\xff\xff\xff\xff" "\xff\xff\xff\xff" 65535 255
# case: ip "\xff\xff\xff\xff" "\xff\xff\xff\xff" 65536 255
# case: ip "\xff\xff\xff\xff" "\xff\xff\xff\xff" 1 -1
# case: dns www.example.org 1
# case: dns {b"a" * 256} 1
# case: dns_name "\x124\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x03www\x02o\xff\x00\x00\x1c\x00\x01"
# case: dns_name "\x124\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x03www"
# case: dns_name short
# case: bitmap 3 2
# case: bitmap 0 -1
# case: add k 7 first 1.5
# case: add k 4294967295 "a name that is too long" -0.25
# case: add k 4294967296 x 0
# case: find k 7
# case: find k 4294967295
# case: find k 8
# run: SET k junk
# case: find k 8
