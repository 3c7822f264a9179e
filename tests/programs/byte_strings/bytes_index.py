"""Indexing and slicing, with indices from the end and beyond it."""

from redisjit import Module

module = Module("bytes_index")


@module.command
def at(b: bytes, i: int) -> int:
    return b[i]


@module.command
def cut(b: bytes, i: int, j: int) -> bytes:
    return b[i:j]


@module.command
def ends(b: bytes, n: int) -> list[bytes]:
    return [b[:n], b[n:], b[-n:], b[:-n], b[:], b[1:-1]]


@module.command
def cut_of_cut(b: bytes, i: int, j: int) -> bytes:
    part = b[i:]
    return part[:j] + b"|" + part[1:][:j]


@module.command
def last(b: bytes) -> int:
    return b[-1]


# case: at hello 0
# case: at hello 4
# case: at hello 5
# case: at hello -1
# case: at hello -5
# case: at hello -6
# case: at "" 0
# case: at "\xff\x00" 0
# case: at "\xff\x00" 1
# case: at hello 9223372036854775807
# case: at hello -9223372036854775808
# case: cut hello 1 3
# case: cut hello 0 100
# case: cut hello -3 -1
# case: cut hello 3 1
# case: cut hello -100 2
# case: cut hello 5 5
# case: cut hello -9223372036854775808 9223372036854775807
# case: cut "" 0 1
# case: cut "a\x00b" 1 3
# case: ends hello 2
# case: ends hello 0
# case: ends hello -2
# case: ends hello 100
# case: ends "" 1
# case: cut_of_cut hello 1 3
# case: cut_of_cut hello -2 9
# case: last x
# case: last ""
