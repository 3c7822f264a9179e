"""Exception classes of the user's own, with bases; order of handlers; groups; what str(e) gives."""

from redisjit import Module

module = Module("hierarchy")


class Base(Exception):
    """All of ours."""


class Left(Base):
    """One."""


class Right(ValueError):
    """Of a class of Python's."""


class NoText(UnicodeError):
    """Of a class of Python's that has no fields, as those below it have."""


class Deep(Left):
    """Below."""


def throw(n: int) -> None:
    if n == 0:
        raise Left("left")
    if n == 1:
        raise Right(f"right {n}")
    if n == 2:
        raise Deep
    if n == 3:
        raise KeyError("key")
    if n == 4:
        raise LookupError(b"bytes")
    if n == 5:
        {1: 2}[n]
    if n == 6:
        [1][n]
    if n == 7:
        raise NotImplementedError
    if n == 8:
        raise TypeError(1.5)
    if n == 9:
        assert n < 9, f"n={n}"
    if n == 10:
        raise ArithmeticError(True)
    if n == 11:
        raise StopIteration("stop")
    if n == 13:
        raise UnicodeError("text", n)
    if n == 14:
        raise NoText(n)


@module.command
def uncaught(n: int) -> int:
    throw(n)
    return n


@module.command
def caught(n: int) -> bytes:
    try:
        throw(n)
    except Deep:
        return b"deep"
    except ValueError as e:
        return b"value " + str(e).encode()
    except Base as e:
        return b"base " + str(e).encode()
    except LookupError as e:
        return b"lookup " + str(e).encode()
    except (NotImplementedError, TypeError) as e:
        return b"group " + str(e).encode()
    except RuntimeError as e:
        return b"runtime " + str(e).encode()
    except Exception as e:
        return b"other " + str(e).encode()
    return b"none"


@module.command
def again(n: int) -> bytes:
    for turn in range(3):
        try:
            throw(n + turn)
        except (Left, Right) as e:
            if turn:
                raise Base(f"again {e}")
        except Exception:
            if turn == 2:
                raise
    return b"done"


# case: uncaught 0
# case: uncaught 1
# case: uncaught 2
# case: uncaught 3
# case: uncaught 4
# case: uncaught 5
# case: uncaught 6
# case: uncaught 7
# case: uncaught 8
# case: uncaught 9
# case: uncaught 10
# case: uncaught 11
# case: uncaught 12
# case: uncaught 13
# case: uncaught 14
# case: caught 0
# case: caught 1
# case: caught 2
# case: caught 3
# case: caught 4
# case: caught 5
# case: caught 6
# case: caught 7
# case: caught 8
# case: caught 9
# case: caught 10
# case: caught 11
# case: caught 12
# case: caught 13
# case: caught 14
# case: again 0
# case: again 1
# case: again 3
# case: again 12
