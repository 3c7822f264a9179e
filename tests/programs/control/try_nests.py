"""try, finally, return, break and continue inside one another, with owned values."""

from redisjit import Module

module = Module("try_nests")


def risky(n: int, log: list[bytes]) -> bytes:
    log.append(b"in" + str(n).encode())
    try:
        if n % 3 == 0:
            raise ValueError(f"three {n}")
        if n % 5 == 0:
            raise KeyError(n)
        return b"ok" + str(n).encode()
    finally:
        log.append(b"out")


@module.command
def loop(n: int) -> list[bytes]:
    log: list[bytes] = []
    for i in range(n):
        try:
            try:
                text = risky(i, log)
                if i == 4:
                    continue
                if i == 8:
                    break
                log.append(text)
            except ValueError as e:
                log.append(str(e).encode())
                if i == 6:
                    continue
            else:
                log.append(b"else")
            finally:
                log.append(b"f" + str(i).encode())
        except KeyError as e:
            log.append(b"key " + str(e).encode())
    else:
        log.append(b"whole")
    return log


@module.command
def override(n: int) -> bytes:
    text = b"start".upper()
    try:
        if n == 0:
            return text + b" returned"
        if n == 1:
            raise ValueError(text.decode())
        text = text + b" through"
    finally:
        if n < 2:
            return text + b" overridden"
    return text


@module.command
def leave_loop(n: int) -> tuple[int, list[int]]:
    seen: list[int] = []
    total = 0
    for i in range(10):
        try:
            if i == n:
                return total, seen
            total += i
        finally:
            seen.append(i)
            if i == 7:
                break
    return -total, seen


@module.command
def nested_finally(n: int) -> list[bytes]:
    log: list[bytes] = []
    try:
        first(n, log)
    except Exception as e:
        log.append(str(e).encode())
    return log


def first(n: int, log: list[bytes]) -> bytes:
    try:
        try:
            try:
                return risky(n, log).upper()
            finally:
                log.append(b"1")
                if n == 2:
                    raise IndexError("two")
        except IndexError:
            log.append(b"caught")
            raise
        finally:
            log.append(b"2")
    finally:
        log.append(b"3")


@module.command
def reraised(n: int) -> list[bytes]:
    log: list[bytes] = []
    for i in range(n):
        try:
            try:
                risky(i, log)
            except (ValueError, KeyError) as e:
                log.append(b"a" + str(e).encode())
                raise
        except ValueError:
            log.append(b"v")
        except KeyError:
            log.append(b"k")
    return log


# case: loop 3
# case: loop 12
# case: override 0
# case: override 1
# case: override 2
# case: leave_loop 3
# case: leave_loop 7
# case: leave_loop 9
# case: nested_finally 0
# case: nested_finally 1
# case: nested_finally 2
# case: nested_finally 5
# case: reraised 7
