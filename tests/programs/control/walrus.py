"""name := value, in tests, in calls, beside other reads of the name."""

from redisjit import Module

module = Module("walrus")


@module.command
def halves(n: int) -> list[int]:
    out: list[int] = []
    while (n := n // 2) > 0:
        out.append(n)
    return out


@module.command
def order(n: int) -> tuple[int, int, int]:
    a = n
    b = a + (a := 10) + a
    return a, b, (a := a * 2) - a


@module.command
def narrowed(b: bytes) -> int:
    parts = {b"a": 1, b"b": 2}
    if (found := parts.get(b)) is not None and found > 1:
        return found
    if (at := b.find(b"x")) >= 0:
        return at * 100
    return -1


@module.command
def pieces(b: bytes) -> list[bytes]:
    out: list[bytes] = []
    at = 0
    while (end := b.find(b",", at)) >= 0:
        out.append(b[at:end])
        at = end + 1
    out.append(b[at:])
    return out


# case: halves 100
# case: halves 0
# case: order 3
# case: narrowed a
# case: narrowed b
# case: narrowed yx
# case: narrowed q
# case: pieces a,bb,,ccc
# case: pieces ""
