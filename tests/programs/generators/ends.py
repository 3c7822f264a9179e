"""When generators end: by themselves, by break, by errors, by being forgotten; what their `finally` blocks see."""

from collections.abc import Iterator

from redisjit import Module

module = Module("ends")


def logged(name: bytes, n: int, log: list[bytes]) -> Iterator[int]:
    log.append(name + b" starts")
    try:
        for i in range(n):
            yield i
        log.append(name + b" is done")
    finally:
        log.append(name + b" ends")


def both(n: int, log: list[bytes]) -> Iterator[int]:
    for i in logged(b"first", n, log):
        for j in logged(b"second", i, log):
            yield i * 10 + j


def handled(log: list[bytes]) -> Iterator[int]:
    for i in range(5):
        try:
            yield i
            if i == 1:
                raise ValueError("inside")
        except ValueError as error:
            log.append(b"caught " + str(error).encode())
        except Exception:
            log.append(b"never")
        else:
            log.append(b"else")
        finally:
            log.append(b"finally")


def careful(log: list[bytes]) -> Iterator[bytes]:
    try:
        try:
            yield b"a"
        finally:
            try:
                raise KeyError("x")
            except KeyError:
                log.append(b"inner")
        yield b"b"
    finally:
        log.append(b"outer")


@module.command
def forgotten(n: int) -> list[bytes]:
    log: list[bytes] = []
    it = logged(b"it", 3, log)
    for _ in range(n):
        next(it)
    log.append(b"before")
    it = logged(b"other", 3, log)
    log.append(b"after")
    next(it)
    logged(b"unused", 3, log)
    next(logged(b"at once", 1, log))
    log.append(b"last")
    return log


def inner(log: list[bytes], n: int) -> int:
    it = logged(b"local", 3, log)
    total = 0
    for x in it:
        total += x
        if x == n:
            return total
    log.append(b"all")
    return -total


@module.command
def local(n: int) -> list[bytes]:
    log: list[bytes] = []
    result = inner(log, n)
    log.append(str(result).encode())
    return log


@module.command
def nested(n: int, most: int) -> list[bytes]:
    log: list[bytes] = []
    total = 0
    for x in both(n, log):
        total += x
        if x >= most:
            break
    else:
        log.append(b"exhausted")
    log.append(str(total).encode())
    return log


@module.command
def errors(at: int) -> list[bytes]:
    log: list[bytes] = []
    try:
        for x in handled(log):
            if x == at:
                raise KeyError("outside")
    except KeyError:
        log.append(b"left")
    for text in careful(log):
        log.append(text)
        if at == 2:
            break
    return log


@module.command
def passed(at: int) -> int:
    log: list[bytes] = []
    total = 0
    for x in logged(b"x", 5, log):
        total += 10 // (x - at)
    return total


@module.command
def finished(n: int) -> list[int]:
    it = iter([1, 2])
    out = list(it)
    out += list(it)
    out.append(next(it, -1))

    def failing() -> Iterator[int]:
        yield 1
        raise ValueError(f"no {n}")

    bad = failing()
    out.append(next(bad))
    for _ in range(2):
        try:
            next(bad)
        except ValueError:
            out.append(-2)
        except StopIteration:
            out.append(-3)
    return out


def nothing(log: list[str]) -> Iterator[int]:
    log.append("begun")
    yield from ()
    yield from []
    log.append("ended")


class Leaf:
    def items(self) -> Iterator[int]:
        yield from ()


class Branch(Leaf):
    def __init__(self, n: int) -> None:
        self.n = n

    def items(self) -> Iterator[int]:
        yield self.n
        yield from Leaf().items()


@module.command
def empty(n: int) -> list[str]:
    log: list[str] = []
    made = nothing(log)
    log += [str(list(made)), str(next(made, n)), str(sum(nothing(log)))]
    leaves: list[Leaf] = [Leaf(), Branch(n), Leaf()]
    return [*log, str([x for leaf in leaves for x in leaf.items()]), str([*zip(nothing(log), [n])])]


# case: forgotten 0
# case: forgotten 1
# case: forgotten 3
# case: local 1
# case: local 9
# case: nested 3 20
# case: nested 3 99
# case: nested 3 0
# case: nested 0 0
# case: errors 0
# case: errors 1
# case: errors 2
# case: errors 9
# case: passed 2
# case: passed 9
# case: finished 4


@module.command
def held(n: int) -> list[bytes]:
    """A loop that is left holds its generator until then."""
    log: list[bytes] = []
    for x in logged(b"first", 5, log):
        if x == n:
            log.append(b"found")
            break
    for i, y in enumerate(logged(b"second", 3, log)):
        log.append(b"at once " + str(i + y).encode())
        break
    try:
        for z in logged(b"third", 3, log):
            log.append(b"raising")
            raise KeyError(f"z{z}")
    except KeyError as error:
        log.append(str(error).encode())
    log += returning(log)
    return log


def returning(log: list[bytes]) -> list[bytes]:
    for a in logged(b"outer", 3, log):
        for b in logged(b"inner", 3, log):
            try:
                log.append(b"leaving")
                return [str(a + b).encode()]
            finally:
                log.append(b"finally")
    return []


# case: held 2
# case: held 9
# case: empty 3
