from collections.abc import Iterator

from redisjit import Module

module = Module("genwalrus")


def below(n: int) -> Iterator[int]:
    i = 0
    while i < n:
        yield i
        i += 1


@module.command
def both(n: int) -> list[int]:
    out = [x * x for x in below(n)]
    if (size := len(out)) > 3:
        out.append(size)
    for y in below(n):
        if (z := y * 2) > 4:
            break
        out.append(z)
    return out


@module.command
def fails(n: int) -> int:
    total = sum(x for x in below(n) if (y := x) > 1)
    return total + b",".index(b"x", -1)


# case: both 0
# case: both 5
# case: fails 4
