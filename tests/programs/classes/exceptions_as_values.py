"""Exceptions that are made before they are raised: in variables, from functions, None at first; isinstance of them."""

from __future__ import annotations

from redisjit import Module

module = Module("exceptions_as_values")


class Bad(Exception):
    """With a field."""

    def __init__(self, code: int) -> None:
        super().__init__(f"bad {code}")
        self.code = code


class Worse(Bad):
    """Below."""


def make(n: int) -> Exception:
    """An exception by number."""
    if n == 0:
        return ValueError("zero")
    if n == 1:
        return KeyError(b"k")
    if n == 2:
        return Worse(n)
    return Bad(n)


@module.command
def raise_made(n: int) -> int:
    """The line is that of the raise."""
    error = make(n)
    if n < 5:
        raise error
    raise make(n)


@module.command
def keep_last(*numbers: int) -> list[str]:
    """The last one is kept."""
    last: Exception | None = None
    out: list[str] = []
    for n in numbers:
        try:
            raise make(n)
        except Exception as e:
            last = e
            out.append(str(e))
    if last is None:
        return ["none"]
    out.append(str(last))
    if isinstance(last, Worse):
        out.append(f"worse {last.code}")
    elif isinstance(last, Bad):
        out.append(f"code {last.code}")
    elif isinstance(last, (KeyError, IndexError)):
        out.append("lookup")
    return out


@module.command
def inside(n: int) -> int:
    """isinstance in a handler, and raised again."""
    try:
        raise make(n)
    except Exception as e:
        if isinstance(e, Bad) and e.code == 3:
            return e.code
        if isinstance(e, LookupError):
            raise RuntimeError("lookup") from e
        raise


@module.command
def several(n: int, b: bytes) -> int:
    """Several arguments show as a tuple."""
    if n == 0:
        raise KeyError(n, b)
    try:
        raise ValueError("a", n, [b])
    except ValueError as e:
        raise RuntimeError(str(e), b) from None


@module.command
def unused(n: int) -> int:
    """Made and not raised."""
    errors = [ValueError(f"e{i}") for i in range(n)]
    some = Bad(n)
    return len(errors) + len(str(some))


# case: raise_made 0
# case: raise_made 1
# case: raise_made 2
# case: raise_made 3
# case: raise_made 7
# case: keep_last
# case: keep_last 0
# case: keep_last 1
# case: keep_last 0 1 2
# case: keep_last 2 3
# case: inside 0
# case: inside 1
# case: inside 2
# case: inside 3
# case: inside 4
# case: several 0 x
# case: several 1 x
# case: unused 3
