"""find, startswith, endswith, count of parts."""

from redisjit import Module

module = Module("bytes_find")


@module.command
def find(b: bytes, what: bytes) -> int:
    return b.find(what)


@module.command
def find_from(b: bytes, what: bytes, start: int) -> int:
    return b.find(what, start)


@module.command
def find_between(b: bytes, what: bytes, start: int, end: int) -> int:
    return b.find(what, start, end)


@module.command
def ends(b: bytes, what: bytes) -> tuple[bool, bool]:
    return b.startswith(what), b.endswith(what)


@module.command
def occurrences(b: bytes, what: bytes) -> list[int]:
    found: list[int] = []
    at = b.find(what)
    while at != -1:
        found.append(at)
        at = b.find(what, at + 1)
    return found


# case: find hello l
# case: find hello lo
# case: find hello x
# case: find hello ""
# case: find "" ""
# case: find "" x
# case: find "a\x00b\x00" "\x00b"
# case: find aaaaaaab aab
# case: find hello hellohello
# case: find_from hello l 3
# case: find_from hello l 4
# case: find_from hello l -2
# case: find_from hello l -100
# case: find_from hello "" 5
# case: find_from hello "" 6
# case: find_between hello l 0 2
# case: find_between hello l 0 3
# case: find_between hello l -3 -1
# case: find_between hello "" 3 2
# case: ends hello he
# case: ends hello lo
# case: ends hello hello
# case: ends hello helloo
# case: ends hello ""
# case: ends "" ""
# case: occurrences abababa aba
# case: occurrences {b"ab"*50} ba
