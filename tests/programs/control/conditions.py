"""if/elif/else, conditional expressions, `and`/`or`/`not` with their values."""

from redisjit import Module

module = Module("conditions")


@module.command
def sign(n: int) -> bytes:
    if n > 0:
        return b"positive"
    elif n < 0:
        return b"negative"
    else:
        return b"zero"


@module.command
def values(a: int, b: int) -> list[int]:
    return [a and b, a or b, a and b or 7, a or b or 9, (a or 1) and (b or 2)]


@module.command
def bytes_values(a: bytes, b: bytes) -> list[bytes]:
    return [a and b, a or b, a or b or b"default"]


@module.command
def booleans(a: int, b: int) -> list[bool]:
    x = a > 0
    y = b > 0
    return [x and y, x or y, not x, not (x and y), x == y, x != y, x and not y]


def note(seen: list[bytes], name: bytes, value: bool) -> bool:
    seen.append(name)
    return value


@module.command
def short_circuit(a: int, b: int) -> list[bytes]:
    seen: list[bytes] = []
    if note(seen, b"a", a > 0) and note(seen, b"b", b > 0) or note(seen, b"c", True):
        seen.append(b"yes")
    _ = note(seen, b"d", b > 0) if note(seen, b"e", a > 0) else note(seen, b"f", False)
    return seen


@module.command
def expressions(n: int) -> list[bytes]:
    grade = b"low" if n < 10 else b"middle" if n < 100 else b"high"
    return [grade, (b"even" if n % 2 == 0 else b"odd") + b"!"]


# case: sign 5
# case: sign -5
# case: sign 0
# case: values 0 0
# case: values 0 3
# case: values 3 0
# case: values 3 4
# case: bytes_values "" ""
# case: bytes_values a ""
# case: bytes_values "" b
# case: bytes_values a b
# case: booleans 1 1
# case: booleans 1 0
# case: booleans 0 0
# case: short_circuit 1 1
# case: short_circuit 1 0
# case: short_circuit 0 1
# case: expressions 5
# case: expressions 50
# case: expressions 500
