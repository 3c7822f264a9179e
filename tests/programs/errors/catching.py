"""try/except: by class, by base class, by tuple, with `as`, bare."""

from redisjit import Module, RedisError

module = Module("catching")


class AppError(Exception):
    pass


class NotFound(AppError):
    pass


def fail(n: int) -> int:
    if n == 1:
        raise ValueError("one")
    if n == 2:
        raise KeyError("two")
    if n == 3:
        raise NotFound("three")
    if n == 4:
        raise AppError("four")
    if n == 5:
        return 1 // 0
    if n == 6:
        return [1][n]
    if n == 7:
        raise RedisError("NOPERM seven")
    if n == 8:
        assert n < 0, "eight"
    if n == 9:
        return int(b"nine")
    return n


@module.command
def which(n: int) -> bytes:
    try:
        fail(n)
    except ValueError as e:
        return b"value: " + str(e).encode()
    except LookupError as e:
        return b"lookup: " + str(e).encode()
    except NotFound:
        return b"not found"
    except AppError as e:
        return b"app: " + str(e).encode()
    except ArithmeticError as e:
        return b"arithmetic: " + str(e).encode()
    except (RedisError, AssertionError) as e:
        return b"tuple: " + str(e).encode()
    return b"none"


@module.command
def everything(n: int) -> bytes:
    try:
        fail(n)
    except Exception as e:
        return str(e).encode()
    return b"fine"


@module.command
def bare(n: int) -> int:
    try:
        return fail(n)
    except:
        return -1


@module.command
def some(n: int) -> int:
    try:
        return fail(n)
    except AppError:
        return -1


@module.command
def order(n: int) -> bytes:
    try:
        fail(n)
        return b"fine"
    except AppError:
        return b"base first"
    except NotFound:
        return b"never"
    except Exception:
        return b"other"


# case: which 0
# case: which 1
# case: which 2
# case: which 3
# case: which 4
# case: which 5
# case: which 6
# case: which 7
# case: which 8
# case: which 9
# case: everything 0
# case: everything 2
# case: everything 5
# case: everything 6
# case: everything 7
# case: everything 8
# case: everything 9
# case: bare 3
# case: bare 0
# case: some 3
# case: some 4
# case: some 1
# case: some 5
# case: some 7
# case: order 3
# case: order 1
# case: order 0
