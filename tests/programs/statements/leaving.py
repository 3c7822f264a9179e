"""`return`, `break` and `continue` inside `finally`, `else` of loops and of `try`, in every nesting."""

from redisjit import Module

module = Module("leaving")


def risky(n: int) -> bytes:
    if n % 4 == 1:
        raise ValueError(f"v{n}")
    if n % 4 == 2:
        raise KeyError(n)
    return str(n).encode()


def swallow(n: int, log: list[bytes]) -> bytes:
    """A `return` in `finally` swallows whatever is on its way."""
    try:
        log.append(risky(n))
        return b"body"
    except KeyError:
        log.append(b"key")
        raise RuntimeError("from the handler")
    finally:
        log.append(b"final")
        return b"final" + str(len(log)).encode()


@module.command
def returns(n: int) -> list[bytes]:
    log: list[bytes] = []
    for i in range(n):
        log.append(swallow(i, log))
    return log


@module.command
def breaks(n: int) -> list[bytes]:
    log: list[bytes] = []
    for i in range(n):
        for j in range(4):
            try:
                log.append(risky(i + j))
                if j == 3:
                    continue
            finally:
                log.append(b"f" + str(j).encode())
                if (i + j) % 3 == 1:
                    break  # swallows the exception, too
                if j == 2 and i == 2:
                    continue
        else:
            log.append(b"whole")
            continue
        log.append(b"broken")
        try:
            continue
        finally:
            log.append(b"c")
    else:
        log.append(b"end")
    return log


@module.command
def continues(n: int) -> tuple[int, list[bytes]]:
    log: list[bytes] = []
    i = 0
    while i < n:
        i += 1
        try:
            try:
                log.append(risky(i))
            finally:
                if i % 2 == 1:
                    continue
                log.append(b"even")
        except KeyError as error:
            log.append(b"key " + str(error).encode())
            if i > 8:
                break
        finally:
            log.append(str(i).encode())
    else:
        i = -i
    return i, log


@module.command
def assigned(n: int) -> list[int]:
    """What a `finally` assigns has a value after every way out."""
    out: list[int] = []
    while True:
        try:
            if n > 0:
                break
            n += 5
            continue
        finally:
            total = n * 2
    out.append(total)
    for i in range(n):
        try:
            if i == 3:
                first = i
                break
        except ValueError:
            raise
        else:
            second = i
        finally:
            first = i * 10
    else:
        first = second = -1
    out.append(first)
    return out


@module.command
def nested(n: int) -> list[bytes]:
    log: list[bytes] = []
    try:
        try:
            log.append(risky(n))
        except ValueError:
            try:
                raise KeyError("inner")
            except KeyError as error:
                log.append(str(error).encode())
            finally:
                log.append(b"1")
            raise
        else:
            try:
                log.append(risky(n + 2))
            except (KeyError, ValueError) as error:
                log.append(b"else " + str(error).encode())
        finally:
            try:
                log.append(risky(n + 1))
            except LookupError:
                log.append(b"2")
    except ValueError as error:
        log.append(b"outer " + str(error).encode())
    except KeyError:
        log.append(b"outer key")
        return log + [b"returned"]
    finally:
        log.append(b"3")
    return log


def first_even(values: list[int]) -> int:
    for value in values:
        if value % 2:
            continue
        try:
            return value
        finally:
            values.append(value)
    else:
        value = -1
    return value


@module.command
def loops(*values: int) -> list[int]:
    given = list(values)
    return [first_even(given)] + given


@module.command
def replaced(n: int) -> str:
    """An exception raised in `finally` takes the place of the first one; `raise ... from` shows nothing."""
    try:
        try:
            risky(n)
        finally:
            if n > 4:
                raise IndexError("in finally")
    except LookupError as error:
        text = str(error)
    except ValueError as error:
        raise RuntimeError("chained") from error
    else:
        return "fine"
    return text


# case: returns 5
# case: breaks 1
# case: breaks 2
# case: breaks 3
# case: breaks 7
# case: continues 1
# case: continues 6
# case: continues 12
# case: assigned 3
# case: assigned 0
# case: assigned 9
# case: nested 0
# case: nested 1
# case: nested 2
# case: nested 3
# case: loops 1 3 4 6
# case: loops 1
# case: loops
# case: replaced 0
# case: replaced 1
# case: replaced 2
# case: replaced 5
# case: replaced 6
