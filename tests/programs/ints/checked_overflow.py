"""Overflow that is caught, at each operator, with what was done before it kept."""

from redisjit import Module

module = Module("checked_overflow")


def step(a: int, b: int, which: int) -> int:
    if which == 0:
        return a + b
    if which == 1:
        return a - b
    if which == 2:
        return a * b
    if which == 3:
        return -a
    if which == 4:
        return a // -1
    if which == 5:
        return abs(a)
    if which == 6:
        return a << 1
    if which == 7:
        return a**2
    if which == 8:
        return sum([a, b, -b])
    return int(b"9" * (b % 30))


@module.command
def each(a: int, b: int) -> list[bytes]:
    out: list[bytes] = []
    for which in range(10):
        try:
            out.append(str(step(a, b, which)).encode())
        except OverflowError:
            out.append(b"overflow " + str(which).encode())
        except ArithmeticError as e:
            out.append(str(e).encode())
    return out


@module.command
def kept(n: int) -> tuple[int, list[int]]:
    x = n
    done: list[int] = []
    try:
        while True:
            x *= 10
            done.append(x)
    except OverflowError:
        done.append(-1)
    finally:
        done.append(x)
    items = [n]
    try:
        items[0] += 9223372036854775807
    except OverflowError:
        items[0] = 0
    return x, done + items


# checked: ints
# case: each 1 2
# case: each 9223372036854775807 1
# case: each -9223372036854775808 1
# case: each -9223372036854775808 -1
# case: each 4611686018427387904 2
# case: each 3037000500 19
# case: each -3037000500 18
# case: kept 1
# case: kept -3
# case: kept 9223372036854775807
