"""replace, also with a limit, and of the empty string."""

from redisjit import Module

module = Module("bytes_replace")


@module.command
def replace(b: bytes, old: bytes, new: bytes) -> bytes:
    return b.replace(old, new)


@module.command
def replace_some(b: bytes, old: bytes, new: bytes, count: int) -> bytes:
    return b.replace(old, new, count)


# case: replace hello l L
# case: replace hello ll ""
# case: replace hello x y
# case: replace aaaa aa b
# case: replace aaa aa b
# case: replace abc "" -
# case: replace "" "" -
# case: replace "" x -
# case: replace hello hello ""
# case: replace "a\x00b" "\x00" "\x00\x00"
# case: replace_some aaaa a b 2
# case: replace_some aaaa a b 0
# case: replace_some aaaa a b -1
# case: replace_some abc "" - 2
# case: replace {b"ab"*1000} b xyz
