"""Augmented assignment of every operator."""

from redisjit import Module

module = Module("int_augmented")


@module.command
def run(a: int, b: int) -> list[int]:
    out: list[int] = []
    x = a
    x += b
    out.append(x)
    x -= 3
    out.append(x)
    x *= b
    out.append(x)
    x //= 2
    out.append(x)
    x %= 1000
    out.append(x)
    x **= 2
    out.append(x)
    x <<= 3
    out.append(x)
    x >>= 1
    out.append(x)
    x &= 0xFFFF
    out.append(x)
    x |= 0x10000
    out.append(x)
    x ^= 0x55
    out.append(x)
    return out


# case: run 10 7
# case: run -10 7
# case: run 10 -7
# case: run 0 0
