"""finally on every way out: the end, return, break, continue, an exception."""

from redisjit import Module

module = Module("finally_")


@module.command
def way_out(n: int) -> list[bytes]:
    log: list[bytes] = []
    try:
        leave(n, log)
    except ValueError as e:
        log.append(b"caught " + str(e).encode())
    return log


def leave(n: int, log: list[bytes]) -> int:
    try:
        log.append(b"try")
        if n == 1:
            return 1
        if n == 2:
            raise ValueError("two")
        log.append(b"end")
    finally:
        log.append(b"finally")
    log.append(b"after")
    return 0


@module.command
def loops(n: int) -> list[int]:
    out: list[int] = []
    for i in range(5):
        try:
            if i == n:
                break
            if i % 2:
                continue
            out.append(i)
        finally:
            out.append(100 + i)
    return out


@module.command
def nested(n: int) -> list[bytes]:
    log: list[bytes] = []
    try:
        try:
            if n == 1:
                raise ValueError("inner")
            if n == 2:
                raise KeyError("inner")
        except ValueError:
            log.append(b"value")
            raise RuntimeError("outer")
        finally:
            log.append(b"first")
            if n == 3:
                log.append(b"three")
    except (RuntimeError, KeyError) as e:
        log.append(str(e).encode())
    finally:
        log.append(b"second")
    return log


@module.command
def result_kept(n: int) -> int:
    x = n
    try:
        return x
    finally:
        x = 99


@module.command
def overridden(n: int) -> int:
    for _ in range(3):
        try:
            if n == 1:
                return 1
            if n == 2:
                raise ValueError("lost")
        finally:
            if n:
                break
    return -1


@module.command
def finally_raises(n: int) -> int:
    try:
        if n == 1:
            raise ValueError("first")
        return 5
    finally:
        if n:
            raise KeyError("second")


@module.command
def finally_returns(n: int) -> int:
    try:
        return 10 // n
    finally:
        if n < 0:
            return 0


# case: way_out 0
# case: way_out 1
# case: way_out 2
# case: loops 3
# case: loops 0
# case: loops 9
# case: nested 0
# case: nested 1
# case: nested 2
# case: nested 3
# case: result_kept 5
# case: overridden 0
# case: overridden 1
# case: overridden 2
# case: finally_raises 0
# case: finally_raises 1
# case: finally_raises 2
# case: finally_returns 5
# case: finally_returns 0
# case: finally_returns -5
