"""Bare raise, raising again, raising something else."""

from redisjit import Module

module = Module("reraise")


@module.command
def bare(n: int) -> int:
    try:
        return 10 // n
    except ZeroDivisionError:
        raise


@module.command
def again(n: int) -> int:
    try:
        return int(str(n).encode() + b"x")
    except ValueError as e:
        raise e


@module.command
def other(n: int) -> int:
    try:
        return 10 // n
    except ZeroDivisionError as e:
        raise ValueError(f"wrapped: {e}")


@module.command
def from_(n: int) -> int:
    try:
        return 10 // n
    except ZeroDivisionError as e:
        raise ValueError("with a cause") from e


@module.command
def without(n: int) -> int:
    try:
        return 10 // n
    except ZeroDivisionError:
        raise ValueError("without a cause") from None


@module.command
def nested(n: int) -> bytes:
    try:
        try:
            raise KeyError(str(n))
        except KeyError:
            try:
                raise ValueError("inner")
            except ValueError:
                pass
            raise
    except KeyError as e:
        return b"key " + str(e).encode()


@module.command
def in_function(n: int) -> int:
    try:
        return divide(n)
    except ZeroDivisionError:
        if n == 0:
            raise
        return -1


def divide(n: int) -> int:
    return 10 // n


# case: bare 5
# case: bare 0
# case: again 3
# case: other 0
# case: from 0
# case: without 0
# case: without 5
# case: nested 7
# case: in_function 2
# case: in_function 0
