"""The else of try, and what it may raise."""

from redisjit import Module

module = Module("else_")


@module.command
def run(n: int) -> list[bytes]:
    log: list[bytes] = []
    try:
        log.append(b"try")
        value = 10 // n
    except ZeroDivisionError:
        log.append(b"except")
    else:
        log.append(b"else " + str(value).encode())
        if n == 3:
            raise ValueError("from else")
    finally:
        log.append(b"finally")
    return log


@module.command
def not_caught(n: int) -> int:
    try:
        x = n + 1
    except ValueError:
        x = -1
    else:
        if n:
            raise ValueError("else is not covered")
    return x


@module.command
def loop(n: int) -> list[int]:
    out: list[int] = []
    for i in range(-2, n):
        try:
            q = 6 // i
        except ZeroDivisionError:
            continue
        else:
            if q > 5:
                break
        out.append(q)
    return out


# case: run 2
# case: run 0
# case: run 3
# case: not_caught 0
# case: not_caught 1
# case: loop 5
# case: loop -1
