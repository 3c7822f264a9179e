"""strip, lstrip and rstrip, of white space and of given bytes."""

from redisjit import Module

module = Module("bytes_strip")


@module.command
def white(b: bytes) -> list[bytes]:
    return [b.strip(), b.lstrip(), b.rstrip()]


@module.command
def given(b: bytes, chars: bytes) -> list[bytes]:
    return [b.strip(chars), b.lstrip(chars), b.rstrip(chars)]


# case: white "  a b  "
# case: white ""
# case: white "   "
# case: white "\t\n\r\x0b\x0ca\x00"
# case: white "\x1ca\x85"
# case: given xxaxx x
# case: given xyzaxyz zyx
# case: given xxx x
# case: given abc ""
# case: given " a " x
# case: given "\x00a\x00" "\x00"
