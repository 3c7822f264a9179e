"""Functions of the C library, declared in another module; errors that errno explains."""

from __future__ import annotations

import _posix
from _posix import open_file, strtoll
from redisjit import Module, c

module = Module("posix_functions")


@_posix.libc.function(pure=True)
def abs(n: c.int) -> c.int:
    raise NotImplementedError


@_posix.libc.function(name="memcmp", pure=True)
def load(store: bytes, offset: bytes, alloca: c.size_t) -> c.int:
    """Names that the compiler has, too."""
    raise NotImplementedError


@module.command
def number(text: bytes, base: int = 10) -> int:
    return strtoll(text, base=base)


@module.command
def numbers(*texts: bytes) -> list[int]:
    return [strtoll(text) for text in texts] + sorted(map(abs, [3, -2, 1]))


@module.command
def first(path: str, size: int) -> bytes:
    file = open_file(path)
    try:
        data = bytearray(size)
        return bytes(data[: _posix.read(file, data)])
    finally:
        _posix.close_file(file)


@module.command
def closed(file: int) -> int:
    return _posix.close_file(file)


@module.command
def variable(name: bytes) -> bytes | None:
    return _posix.getenv(name)


@module.command
def same(a: bytes, b: bytes) -> bool:
    return len(a) == len(b) and load(a, alloca=len(b), offset=b) == 0


# case: number 123
# case: number 7f 16
# case: number -12x
# case: number "1\x00"
# case: numbers 1 22 333
# case: first /dev/null 9
# case: first /dev/zero 5
# case: first /no/such/file 5
# case: first /tmp 5
# case: first "a\x00b" 5
# case: closed -1
# case: closed 100000
# case: closed 99999999999
# case: variable "NO_SUCH_VARIABLE"
# case: same abc abc
# case: same abc abd
