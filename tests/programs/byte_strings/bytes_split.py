"""split with a separator, with a limit, and on white space."""

from redisjit import Module

module = Module("bytes_split")


@module.command
def split(b: bytes, sep: bytes) -> list[bytes]:
    return b.split(sep)


@module.command
def split_at_most(b: bytes, sep: bytes, n: int) -> list[bytes]:
    return b.split(sep, n)


@module.command
def words(b: bytes) -> list[bytes]:
    return b.split()


@module.command
def total(b: bytes) -> int:
    result = 0
    for part in b.split(b","):
        result += int(part)
    return result


@module.command
def first_of_each(b: bytes) -> bytes:
    parts = b.split(b" ")
    out = b""
    for part in parts:
        out += part[:1]
    return out


# case: split a,b,c ,
# case: split a,,c ,
# case: split , ,
# case: split "" ,
# case: split abc ,
# case: split a--b---c --
# case: split aaaa aa
# case: split abc ""
# case: split "a\x00b" "\x00"
# case: split_at_most a,b,c,d , 2
# case: split_at_most a,b,c,d , 0
# case: split_at_most a,b,c,d , -1
# case: split_at_most a,b,c,d , 100
# case: words "  a  b\tc\n"
# case: words ""
# case: words "   "
# case: words abc
# case: words "a\x0bb\x0cc\rd\x1ce\x85f"
# case: total 1,2,3
# case: total 1,x,3
# case: total ""
# case: first_of_each "hello big world"
# case: first_of_each " a"
