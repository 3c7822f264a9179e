"""else of loops; variables of loops afterwards; loops over what is being changed."""

from redisjit import Module

module = Module("loop_else")


@module.command
def search(b: bytes, n: int) -> bytes:
    for i, c in enumerate(b, 1):
        if c == n:
            result = b"at " + str(i).encode()
            break
    else:
        result = b"none of " + str(len(b)).encode()
    return result


@module.command
def growing(n: int) -> list[int]:
    items = [1, 2, 3]
    for item in items:
        if len(items) < n:
            items.append(item * 10)
    return items


@module.command
def shrinking(n: int) -> tuple[list[int], list[int]]:
    items = [i for i in range(n)]
    seen: list[int] = []
    for item in items:
        seen.append(item)
        items.remove(item)
    return seen, items


@module.command
def rebound(b: bytes) -> list[bytes]:
    parts = b.split()
    out: list[bytes] = []
    for part in parts:
        parts = [part + b"!"]
        out += parts
    return out + parts


@module.command
def last(n: int) -> int:
    i = -1
    for i in range(0, n, 3):
        if i > 5:
            continue
        i *= 100
    return i


@module.command
def nested(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        for j in range(n):
            if j > i:
                break
            if (i + j) % 2:
                continue
            out.append(i * 10 + j)
        else:
            out.append(-i)
            continue
        out.append(1000)
    return out


@module.command
def backwards(n: int) -> list[int]:
    items = [1, 2, 3, 4, 5]
    out: list[int] = []
    for item in reversed(items):
        out.append(item)
        if n and items:
            items.pop()
    for i in reversed(range(n, 20, 4)):
        out.append(i)
    return out


# case: search hello 108
# case: search hello 122
# case: search "" 1
# case: growing 10
# case: growing 3
# case: shrinking 7
# case: rebound "a b c"
# case: rebound ""
# case: last 0
# case: last 10
# case: nested 4
# case: backwards 0
# case: backwards 1
