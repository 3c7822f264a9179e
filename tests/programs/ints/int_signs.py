"""Negative numbers: %, //, shifts, powers, bits; augmented forms of each."""

from redisjit import Module

module = Module("int_signs")


@module.command
def operators(a: int, b: int) -> list[int]:
    out: list[int] = [a % b, a // b, (a // b) * b + a % b, a & b, a | b, a ^ b, ~a, -a // b, -(a // b), -a % b, abs(a) % b]
    out += [a >> 1, a >> 3, a >> 62, a << 1, (a & 7) << 3, a % -b, -b // a if a else 0]
    return out


@module.command
def augmented(a: int, b: int) -> list[int]:
    out: list[int] = []
    x = a
    x %= b
    out.append(x)
    x -= a
    x //= b
    out.append(x)
    x <<= 2
    x |= 1
    x ^= b
    out.append(x)
    x >>= 1
    x &= 1023
    x **= 2
    out.append(x)
    return out


@module.command
def powers(a: int, n: int) -> list[int]:
    return [a**i for i in range(n)]


@module.command
def shifts(a: int, n: int) -> list[int]:
    out: list[int] = [a >> n]
    try:
        out.append(a << n)
    except ValueError as e:
        out.append(len(str(e)))
    return out


@module.command
def booleans(n: int) -> tuple[int, int, int, int, bool]:
    t = n > 0
    f = not t
    return t + t, -t, ~t, t << 3, t & (not f) | f ^ t


# checked: ints
# case: operators 7 3
# case: operators -7 3
# case: operators 7 -3
# case: operators -7 -3
# case: operators -8 2
# case: operators 0 -5
# case: operators 9223372036854775807 -1
# case: operators -4611686018427387904 3
# case: operators -9223372036854775808 3
# case: augmented -7 3
# case: augmented 100 -9
# case: powers -3 10
# case: powers -2 64
# case: powers 2 63
# case: powers 2 64
# case: powers 0 3
# case: powers -1 9
# case: shifts -5 2
# case: shifts -5 63
# case: shifts -1 63
# case: shifts -1 64
# case: shifts 1 62
# case: shifts 1 63
# case: shifts 0 1000
# case: shifts -5 1000
# case: shifts 1 -1
# case: booleans 1
# case: booleans 0
