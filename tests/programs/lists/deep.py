"""Lists of tuples of bytes, lists of lists of lists, lists of optionals; changed in place."""

from redisjit import Module

module = Module("deep")


@module.command
def pairs(b: bytes) -> list[tuple[bytes, int]]:
    out: list[tuple[bytes, int]] = []
    for word in b.split():
        for i, (known, count) in enumerate(out):
            if known == word:
                out[i] = (known, count + 1)
                break
        else:
            out.append((word, 1))
    return out


@module.command
def cube(n: int) -> list[list[list[int]]]:
    out = [[[i * j * k for k in range(n)] for j in range(i)] for i in range(n)]
    out[-1][0][0] = 99
    out[0] = [[n]]
    return out


@module.command
def holes(b: bytes) -> list[bytes | None]:
    out: list[bytes | None] = []
    for part in b.split(b","):
        out.append(part if part else None)
    out[0] = None
    if len(out) > 1 and out[1] is None:
        out[1] = b"was none".title()
    out.insert(1, b"in")
    return out


@module.command
def ordered(b: bytes) -> list[tuple[int, bytes]]:
    items = [(len(w), w) for w in b.split()]
    for i in range(len(items)):
        for j in range(len(items) - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
    return items


@module.command
def compare(a: bytes, b: bytes) -> list[bool]:
    x, y = [p.split(b"-") for p in a.split()], [p.split(b"-") for p in b.split()]
    return [x == y, x != y, x < y, x <= y, x > y, x >= y, [b"a"] in x, x[0] == y[0]]


@module.command
def deleting(n: int) -> list[bytes]:
    items = [str(i).encode() * 2 for i in range(10)]
    del items[n]
    gone = items.pop(n)
    items.insert(n - 100, gone)
    items.insert(100, items.pop())
    del items[-2]
    items.reverse()
    items.remove(b"55")
    return items


# case: pairs "a b a c b a"
# case: cube 3
# case: holes a,b
# case: holes a,,c
# case: ordered "ccc a bb b aa"
# case: compare "a-b c" "a-b d"
# case: compare "a-b" "a-b"
# case: compare "a-b a" "a-b-c"
# case: deleting 0
# case: deleting 8
# case: deleting -1
# case: deleting 9
# case: deleting 4
