"""C functions that two modules share."""

from redisjit import c

libc = c.library("libc.so.6")


@libc.function(pure=True)
def strtoll(text: c.string, end: c.Pointer = c.NULL, base: c.int = 10) -> c.longlong:
    raise NotImplementedError


@libc.function(name="open", fails="negative", text="errno")
def open_file(path: c.text, flags: c.int = 0) -> c.int:
    raise NotImplementedError


@libc.function(name="close", fails="nonzero", text="errno")
def close_file(file: c.int) -> c.int:
    raise NotImplementedError


@libc.function(fails="negative", text="errno")
def read(file: c.int, data: bytearray, size: c.size_t = c.length("data")) -> c.ssize_t:
    raise NotImplementedError


@libc.function(pure=True)
def getenv(name: c.string) -> bytes | None:
    raise NotImplementedError
