"""round() with and without digits, divmod(), pow() with two and three arguments."""

from redisjit import Module

module = Module("rounding")


@module.command
def whole(x: float) -> int:
    return round(x)


@module.command
def digits(x: float, n: int) -> float:
    return round(x, n)


@module.command
def ladder(x: float) -> list[float]:
    return [round(x, n) for n in range(-8, 20)]


@module.command
def many(seed: int) -> list[float]:
    out: list[float] = []
    state = seed
    for i in range(400):
        state = (state * 1103515245 + 12345) % 2147483648
        out.append(round(state / 7919, i % 7))
        out.append(round(state / 1000 - 1000000.5, 2))
        out.append(round(state / 8, -2))
    return out


@module.command
def ints(n: int, d: int) -> tuple[int, int, int, int]:
    return round(n), round(n, d), round(n, None), round(True)


@module.command
def divide(a: int, b: int) -> tuple[int, int]:
    return divmod(a, b)


@module.command
def divide_floats(a: float, b: float) -> tuple[tuple[float, float], float, float]:
    return divmod(a, b), a // b, a % b


@module.command
def mixed(a: int, b: float) -> tuple[tuple[float, float], tuple[float, float], tuple[int, int]]:
    return divmod(a, b), divmod(b, a), divmod(True, a)


@module.command
def power(a: int, b: int) -> int:
    return int(pow(a, b))


@module.command
def power_floats(a: float, b: float) -> tuple[float, float, float]:
    return pow(a, b), a**b, pow(a, 2)


@module.command
def modular(a: int, b: int, m: int) -> int:
    return pow(a, b, m)


@module.command
def fermat(p: int) -> list[int]:
    return [pow(a, p - 1, mod=p) for a in range(2, 60)] + [pow(a, -1, p) * a % p for a in range(2, 30)]


# case: whole 0.5
# case: whole 1.5
# case: whole 2.5
# case: whole -0.5
# case: whole -2.5
# case: whole 2.6
# case: whole 4503599627370497.5
# case: whole 1e15
# case: whole inf
# case: whole nan
# case: whole -9223372036854775808
# case: whole 1e300 # overflow
# case: digits 2.675 2
# case: digits 1.005 2
# case: digits 0.125 2
# case: digits 0.375 2
# case: digits 5.015 2
# case: digits 2.5 0
# case: digits 1234.5678 -2
# case: digits 1250 -2
# case: digits 1350 -2
# case: digits 1250.0000001 -2
# case: digits 9950 -2
# case: digits 9999 -4
# case: digits 4999 -4
# case: digits 5000 -4
# case: digits 5000.5 -4
# case: digits 5 -1
# case: digits 15 -1
# case: digits -5 -1
# case: digits -15.5 -1
# case: digits -0.4 -1
# case: digits -0.0 -3
# case: digits 0.4 -1
# case: digits 1e300 -299
# case: digits 5e-324 323
# case: digits 5e-324 400
# case: digits 1.7976931348623157e308 -308
# case: digits 1.5e308 -308
# case: digits 1.7e308 -400
# case: digits inf 2
# case: digits nan -2
# case: digits 1e22 2
# case: digits -1.15 1
# case: ladder 123456789.987654321
# case: ladder -0.000123456789
# case: ladder 5e15
# case: many 1
# case: many 99
# case: ints 1234567 -3
# case: ints -1234567 -3
# case: ints 2500 -3
# case: ints 3500 -3
# case: ints -2500 -3
# case: ints 15 5
# case: ints 9223372036854775807 -1 # overflow
# case: ints 9223372036854775800 -2
# case: ints 9223372036854775807 -19 # overflow
# case: ints 5000000000000000000 -19
# case: ints 9223372036854775807 -20
# case: ints -4500000000000000000 -18
# case: divide 7 2
# case: divide -7 2
# case: divide 7 -2
# case: divide 7 0
# case: divide -9223372036854775808 -1 # overflow
# case: divide_floats 7.5 2
# case: divide_floats -7.5 2
# case: divide_floats 7.5 -2
# case: divide_floats 7.5 0
# case: divide_floats inf 2
# case: divide_floats 5 inf
# case: divide_floats -5 inf
# case: divide_floats 5 -inf
# case: divide_floats 0.0 -3
# case: divide_floats -0.0 3
# case: divide_floats nan 3
# case: divide_floats 1e300 1e-10
# case: divide_floats 1 0.1
# case: mixed 7 0.5
# case: mixed -9 2.5
# case: mixed 0 0.5
# case: power 3 20
# case: power -3 3
# case: power 2 62
# case: power 2 63 # overflow
# case: power 0 0
# case: power_floats 2.5 3
# case: power_floats 0 -1
# case: power_floats 10 400
# case: power_floats 0 -inf
# case: power_floats -8 3
# case: power_floats 1e200 2
# case: modular 3 200 13
# case: modular 3 200 -13
# case: modular -3 201 13
# case: modular 3 -1 7
# case: modular 2 -3 9223372036854775783
# case: modular 2 -1 4
# case: modular 5 3 0
# case: modular 5 0 1
# case: modular 5 -2 1
# case: modular 0 0 7
# case: modular 9223372036854775807 9223372036854775807 9223372036854775783
# case: modular 123456789123456789 987654321987654321 -9223372036854775808
# case: modular -9223372036854775808 3 9223372036854775807
# case: modular 7 -9223372036854775808 1000000007
# case: fermat 1000000007
# case: fermat 2147483647
