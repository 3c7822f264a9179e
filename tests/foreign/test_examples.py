"""What the examples of C libraries answer, beyond being the same as under CPython."""

from __future__ import annotations

import struct
import zlib

import pytest

from redisjit.serve import Server, ServerBinary
from tests.conftest import EXAMPLES, CompileModule, StartServer
from tests.programs.harness import Program
from tests.support.missing import report_missing


def require_libraries(name: str) -> None:
    """Skip the test, or fail it in CI, if the libraries of an example are missing."""
    program = Program(EXAMPLES / f"{name}.py", EXAMPLES.parent / "tests/programs/example_cases" / f"{name}.txt")
    for library, package in program.missing_libraries.items():
        report_missing(library, f"apt-get install {package}")


def floats(*values: float) -> bytes:
    return struct.pack(f"<{len(values)}f", *values)


def test_a_vector_kernel(compile_module: CompileModule, newest_binary: ServerBinary) -> None:
    """OpenCL computes; its threads outlive the module, which can be loaded again."""
    require_libraries("opencl")
    module = compile_module(EXAMPLES / "opencl.py")
    with Server(newest_binary) as server, server.connect() as connection:
        connection.call("SET", "x", floats(1, 2, 3, 4))
        connection.call("SET", "y", floats(10, 20, 30, 40))
        for expected in ((10.5, 21, 31.5, 42), (11, 22, 33, 44)):
            assert not connection.call("MODULE", "LOAD", str(module)).is_error
            assert connection.call("OPENCL.AXPY", "y", "0.5", "x").plain() == 4
            assert connection.call("GET", "y").value == floats(*expected)
            assert not connection.call("MODULE", "UNLOAD", "opencl").is_error


def png(width: int, height: int, rows: list[bytes]) -> bytes:
    """A PNG of red, green and blue."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_a_thumbnail(compile_module: CompileModule, embedded_server: StartServer) -> None:
    """Each half of an image becomes one pixel, its mean."""
    require_libraries("thumbnail")
    with embedded_server(compile_module(EXAMPLES / "thumbnail.py")).connect() as connection:
        connection.call("SET", "image", png(4, 2, [bytes([10, 0, 0] * 2 + [0, 90, 0] * 2), bytes([30, 0, 0] * 4)]))
        assert connection.call("PNG.THUMBNAIL", "image", "small", 2).plain() == [2, 1]
        small = connection.call("GET", "small").value
    assert isinstance(small, bytes)
    at = small.index(b"IDAT")
    pixels = zlib.decompress(small[at + 4 : at + 4 + int.from_bytes(small[at - 4 : at], "big")])
    assert pixels[0] in (0, 1)  # no filter, or one of differences
    first, second = pixels[1:5], bytes(pixels[5:9])
    if pixels[0] == 1:
        second = bytes((a + b) % 256 for a, b in zip(first, second, strict=True))
    assert (first, second) == (bytes([20, 0, 0, 255]), bytes([15, 45, 0, 255]))


@pytest.mark.parametrize("text", ["Straße", "STRASSE", "ﬁle", "Ångström", "Å", "½"])
def test_folded_names(text: str, compile_module: CompileModule, embedded_server: StartServer) -> None:
    """All spellings of a name are one, by the library's own tables and by Python's."""
    import unicodedata

    require_libraries("unicode_keys")
    with embedded_server(compile_module(EXAMPLES / "unicode_keys.py")).connect() as connection:
        found = connection.call("FOLDED.PUT", "names", text.encode(), "v").value
        assert found == unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).encode()
        for other in (text.upper(), unicodedata.normalize("NFD", text)):
            assert connection.call("FOLDED.GET", "names", other.encode()).value == b"v"
