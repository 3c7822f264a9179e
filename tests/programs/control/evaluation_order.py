"""What is evaluated first: operands, arguments, keywords, items, targets."""

from redisjit import Module

module = Module("evaluation_order")


def note(log: list[bytes], name: bytes, value: int) -> int:
    log.append(name)
    if value < -100:
        raise ValueError(name.decode())
    return value


def three(a: int, b: int = 2, c: int = 3) -> int:
    return a * 100 + b * 10 + c


@module.command
def keywords(n: int) -> tuple[int, list[bytes]]:
    log: list[bytes] = []
    r = three(note(log, b"a", n), c=note(log, b"c", 7), b=note(log, b"b", 8))
    return r, log


@module.command
def operands(n: int) -> tuple[int, list[bytes]]:
    log: list[bytes] = []
    r = note(log, b"x", n) + note(log, b"y", 2) * note(log, b"z", 3) - note(log, b"w", n)
    return r, log


@module.command
def chain(a: int, b: int, c: int) -> tuple[bool, list[bytes]]:
    log: list[bytes] = []
    r = note(log, b"a", a) < note(log, b"b", b) <= note(log, b"c", c) != note(log, b"d", 0)
    return r, log


@module.command
def subscripts(n: int) -> tuple[list[int], list[bytes]]:
    log: list[bytes] = []
    items = [0, 1, 2, 3]
    items[note(log, b"index", n)] = note(log, b"value", 9)
    items[note(log, b"i", 0)] += note(log, b"v", 5)
    return items, log


@module.command
def failing(n: int) -> list[bytes]:
    log: list[bytes] = []
    d: dict[int, int] = {}
    try:
        d[note(log, b"key", 1)] = note(log, b"value", n)
    except ValueError:
        log.append(b"failed")
    try:
        pair = (note(log, b"1", 1), note(log, b"2", n), note(log, b"3", 3))
        log.append(str(pair[1]).encode())
    except ValueError:
        log.append(b"failed")
    try:
        found = note(log, b"p", 1) in (note(log, b"q", 1), note(log, b"r", n))
        log.append(str(found).encode())
    except ValueError:
        log.append(b"failed")
    log.append(str(len(d)).encode())
    return log


@module.command
def short(n: int) -> tuple[int, list[bytes]]:
    log: list[bytes] = []
    r = note(log, b"a", n) and note(log, b"b", n - 1) or note(log, b"c", 5)
    s = note(log, b"d", 1) if note(log, b"test", n) > 1 else note(log, b"e", 2)
    return r * 10 + s, log


# case: keywords 1
# case: operands 4
# case: chain 1 2 3
# case: chain 2 1 3
# case: chain 1 5 3
# case: subscripts 2
# case: subscripts 9
# case: subscripts -1
# case: failing 1
# case: failing -101
# case: short 0
# case: short 1
# case: short 2
