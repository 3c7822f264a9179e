"""Powers with exponents that are not negative."""

from redisjit import Module

module = Module("int_power")


@module.command
def square(a: int) -> int:
    return a**2


@module.command
def cube(a: int) -> int:
    return a**3


@module.command
def constants(a: int) -> list[int]:
    return [a**0, a**1, a**4, 2**10, (-2) ** 3, 0**0, -(2**2)]


@module.command
def big(a: int) -> int:
    return a**16


@module.command
def inverse(a: int) -> str:
    try:
        return str(0**a)
    except ZeroDivisionError as e:
        return str(e)


# case: square 3037000499
# case: square -3037000499
# case: square 3037000500 # overflow
# case: cube -2097152
# case: cube 2097151
# case: cube 2097152 # overflow
# case: constants 0
# case: constants 1
# case: constants -1
# case: constants 7
# case: constants 50000
# case: big 15
# case: big 16 # overflow
# case: big -15
# case: big -1
# case: inverse 0
# case: inverse 2
# case: inverse -2
