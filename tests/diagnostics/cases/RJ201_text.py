"""What is not compiled of text and buffers."""

from redisjit import Module

module = Module("m")


@module.command
def other_encoding(s: str) -> bytes:
    return s.encode("utf-16")


@module.command
def unknown_encoding(b: bytes) -> str:
    return b.decode("no-such")


@module.command
def surrogates(b: bytes) -> str:
    return b.decode("utf-8", "surrogateescape")


@module.command
def steps_of_a_view(b: bytes) -> bytes:
    return bytes(memoryview(b)[::2])


@module.command
def repr_of_an_exception(n: int) -> str:
    try:
        return str(1 // n)
    except ZeroDivisionError as e:
        return repr(e)


@module.command
def repr_of_a_view(b: bytes) -> str:
    return repr(memoryview(b))
