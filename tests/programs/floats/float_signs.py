"""// and % of floats: signs, zeros, infinities; comparing with ints."""

from redisjit import Module

module = Module("float_signs")


@module.command
def divide(a: float, b: float) -> list[bytes]:
    out: list[bytes] = []
    for which in range(4):
        try:
            if which == 0:
                r = a // b
            elif which == 1:
                r = a % b
            elif which == 2:
                r = a / b
            else:
                r = a**b if a >= 0.0 else -(abs(a) ** b)
            out.append(str(r).encode())
        except ZeroDivisionError as e:
            out.append(str(e).encode())
        except OverflowError as e:
            out.append(str(e).encode())
    return out


@module.command
def mixed(n: int, x: float) -> list[bytes]:
    return [f"{n // x} {x // n}".encode(), f"{n % x} {x % n}".encode(), f"{n + x} {n - x} {x * n} {n / x}".encode()]


@module.command
def augmented(x: float, n: int) -> float:
    x += n
    x *= 2
    x -= 0.5
    x /= 3
    x //= 0.25
    x %= 7
    x **= 2
    return x


# case: divide 7 2
# case: divide -7 2
# case: divide 7 -2
# case: divide -7 -2
# case: divide 0.0 -2
# case: divide -0.0 2
# case: divide 1 0
# case: divide 1e308 1e-308
# case: divide 6 -3
# case: divide -6 3
# case: divide 0.3 0.1
# case: divide 1 0.1
# case: divide -1 1e300
# case: divide 1 -1e300
# case: divide 1e300 3
# case: divide 5e-324 2
# case: mixed 7 2.5
# case: mixed -7 2.5
# case: mixed 7 -0.1
# case: mixed 9007199254740993 2
# case: augmented 3 4
# case: augmented -3.25 9007199254740993
