"""splitlines, partition, join and split, with all their arguments."""

from redisjit import Module

module = Module("bytes_lines")


@module.command
def lines(b: bytes) -> list[list[bytes]]:
    return [b.splitlines(), b.splitlines(True), b.splitlines(keepends=True), b.splitlines(keepends=False)]


@module.command
def limits(b: bytes, sep: bytes, n: int) -> list[list[bytes]]:
    return [b.split(sep, n), b.rsplit(sep, n), b.split(sep, maxsplit=n), b.rsplit(sep=sep, maxsplit=n), b.split(maxsplit=n)]


@module.command
def parts(b: bytes, sep: bytes) -> list[bytes]:
    x, y, z = b.partition(sep)
    p, q, r = b.rpartition(sep)
    return [x, y, z, p, q, r]


@module.command
def joined(b: bytes, sep: bytes) -> list[bytes]:
    words = b.split()
    return [sep.join(words), sep.join([]), sep.join([b]), b"".join(words[::-1]), sep.join([w.upper() for w in words if w != sep])]


# case: lines "a\nb\r\nc\rd\n\ne"
# case: lines "\r\n\r\n\n\r"
# case: lines "no end"
# case: lines ""
# case: lines "\x0b\x0c\x1c\x85"
# case: limits a,b,c , 1
# case: limits ",a,,b," , 2
# case: limits ",a,,b," , 0
# case: limits ",a,,b," , -1
# case: limits "a--b--c" -- 1
# case: limits "aaaa" aa 1
# case: limits "  a b  c " " " 2
# case: limits abc "" 1
# case: parts a=b=c =
# case: parts abc =
# case: parts "=" =
# case: parts a ""
# case: joined "a b c" ,
# case: joined "" ,
# case: joined "x" ""
