"""Functions of zlib: integers, bytes with their length, a buffer to fill, variables, errors with a text."""

from redisjit import Module, c

module = Module("zlib_functions")
zlib = c.library("libz.so.1", pure=True)


@zlib.function
def zlibVersion() -> bytes:
    raise NotImplementedError


@zlib.function
def zError(code: c.int) -> bytes | None:
    raise NotImplementedError


@zlib.function(name="zError")
def text_of(code: c.int) -> bytes:
    """The same again."""
    raise NotImplementedError


@zlib.function
def crc32(crc: c.ulong, data: c.Buffer, size: c.uint = c.length("data")) -> c.ulong:
    raise NotImplementedError


@zlib.function
def compressBound(size: c.ulong) -> c.ulong:
    raise NotImplementedError


@zlib.function(fails="nonzero", text=text_of)
def compress2(
    dest: bytearray,
    dest_size: c.Ref[c.ulong],
    source: bytes,
    size: c.ulong = c.length("source"),
    *,
    level: c.int = -1,
) -> c.int:
    raise NotImplementedError


@zlib.function(fails="nonzero")
def uncompress(
    dest: memoryview, dest_size: c.Ref[c.ulong], source: bytes, size: c.ulong = c.length("source")
) -> c.int:
    raise NotImplementedError


@module.command
def version() -> bytes:
    return zlibVersion()


@module.command
def error(code: int) -> bytes | None:
    return zError(code)


@module.command
def crc(data: bytes, start: int = 0) -> int:
    return crc32(start, data)


@module.command
def crcs(data: bytes) -> list[int]:
    whole = bytearray(data)
    return [crc32(0, data), crc32(0, data=whole), crc32(crc=0, data=memoryview(whole)[1:]), crc32(0, data[1:])]


@module.command
def pack(data: bytes, level: int = -1) -> bytes:
    size = c.Ref(compressBound(len(data)))
    out = bytearray(size.value)
    compress2(out, size, data, level=level)
    return bytes(out[: size.value])


@module.command
def pack_into(data: bytes, room: int) -> int:
    size = c.Ref(room)
    try:
        compress2(bytearray(room), size, data)
    except OSError as error:
        return -len(str(error))
    return size.value


@module.command
def packed(data: bytes, room: int) -> bytes:
    out = bytearray(room)
    compress2(out, c.Ref(room), data)
    return bytes(out)


@module.command
def round_trip(data: bytes) -> bool:
    size = c.Ref(compressBound(len(data)))
    out = bytearray(size.value)
    compress2(out, size, data)
    back = bytearray(len(data) + 2)
    found = c.Ref(len(data))
    with memoryview(back) as view:
        uncompress(view[1:], found, bytes(out[: size.value]))
    return found.value == len(data) and back[1:-1] == data and back[0] == back[-1] == 0


@module.command
def unpack(data: bytes, room: int) -> bytes:
    out = bytearray(room)
    size = c.Ref(room)
    uncompress(memoryview(out), size, data)
    return bytes(out[: size.value])


@module.command
def read_only(data: bytes) -> int:
    return uncompress(memoryview(data), c.Ref(3), data)


# case: version
# case: error -5
# case: error 0
# case: error 2147483648
# case: error -2147483649
# case: crc hello
# case: crc ""
# case: crc hello 17
# case: crc hello -1 # overflow
# case: crc {b"x" * 100000}
# case: crcs hello
# case: pack hello
# case: pack {b"hello" * 1000}
# case: pack {bytes(range(256))} 9
# case: pack hello 99
# case: pack_into hello 100
# case: pack_into hello 3
# case: packed hello 3
# case: round_trip ""
# case: round_trip {b"ab" * 3000}
# case: unpack nonsense 10
# case: unpack "x\x9c\xcbH\xcd\xc9\xc9\x07\x00\x06,\x02\x15" 10
# case: unpack "x\x9c\xcbH\xcd\xc9\xc9\x07\x00\x06,\x02\x15" 2
# case: read_only abc
