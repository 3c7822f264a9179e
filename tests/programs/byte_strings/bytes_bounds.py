"""find, rfind, index, rindex and count with every form of bounds."""

from redisjit import Module

module = Module("bytes_bounds")


@module.command
def find(b: bytes, x: bytes, i: int, j: int) -> list[int]:
    return [b.find(x), b.find(x, i), b.find(x, i, j), b.rfind(x), b.rfind(x, i), b.rfind(x, i, j)]


@module.command
def count(b: bytes, x: bytes, i: int, j: int) -> list[int]:
    return [b.count(x), b.count(x, i), b.count(x, i, j)]


@module.command
def index(b: bytes, x: bytes, i: int, j: int) -> int:
    return b.index(x, i, j)


@module.command
def rindex(b: bytes, x: bytes, i: int) -> int:
    return b.rindex(x, i)


# case: find abcabc bc 0 6
# case: find abcabc bc 2 5
# case: find abcabc bc -3 -1
# case: find abcabc "" 3 2
# case: find abcabc "" 6 6
# case: find abcabc "" 7 9
# case: find abcabc c -100 100
# case: find "" "" 0 0
# case: find abc abcd 0 9
# case: find abc b 9223372036854775807 -9223372036854775808
# case: count aaaa aa 0 4
# case: count aaaa a 1 -1
# case: count abc "" 0 3
# case: count abc "" 3 3
# case: count abc "" 4 9
# case: count abc "" 2 1
# case: index abcabc a 1 6
# case: index abcabc z 0 6
# case: rindex abcabc a 1
# case: rindex abcabc a 4
