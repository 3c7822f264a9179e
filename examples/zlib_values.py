"""Values that are kept compressed, by the C library zlib."""

from redisjit import Module, String, c

module = Module("packed")
zlib = c.library("libz.so.1")


@zlib.function(pure=True)
def zError(code: c.int) -> bytes:
    """What a result means."""
    raise NotImplementedError


@zlib.function(pure=True)
def compressBound(size: c.ulong) -> c.ulong:
    """How many bytes compressing so many can take."""
    raise NotImplementedError


@zlib.function(fails="nonzero", text=zError)
def compress(
    dest: bytearray, dest_size: c.Ref[c.ulong], source: bytes, source_size: c.ulong = c.length("source")
) -> c.int:
    """Compress `source` into `dest`."""
    raise NotImplementedError


@zlib.function(fails="nonzero", text=zError)
def uncompress(
    dest: bytearray, dest_size: c.Ref[c.ulong], source: bytes, source_size: c.ulong = c.length("source")
) -> c.int:
    """The reverse."""
    raise NotImplementedError


@module.command(replicate="effects")
def put(key: String, value: bytes) -> int:
    """Keep a value, and say how many bytes it takes."""
    size = c.Ref(compressBound(len(value)))
    out = bytearray(size.value)
    compress(out, size, value)
    key.set(len(value).to_bytes(4, "little") + out[: size.value])
    return 4 + size.value


@module.command
def get(key: String) -> bytes | None:
    """The value that is kept."""
    packed = key.get()
    if packed is None:
        return None
    length = int.from_bytes(packed[:4], "little")
    if length > 64 << 20:
        raise ValueError("not a compressed value")
    out = bytearray(length)
    uncompress(out, c.Ref(length), packed[4:])
    return bytes(out)
