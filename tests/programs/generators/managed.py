"""`with` around `yield`, managers that swallow errors, functions and generators inside generators."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from types import TracebackType

from redisjit import Module

module = Module("managed")


class Noting:
    def __init__(self, name: bytes, log: list[bytes], swallow: bool = False) -> None:
        self.name = name
        self.log = log
        self.swallow = swallow

    def __enter__(self) -> "Noting":
        self.log.append(b"enter " + self.name)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.log.append(b"exit " + self.name)
        return self.swallow


def items(log: list[bytes], n: int, swallow: bool) -> Iterator[bytes]:
    with Noting(b"outer", log):
        for i in range(n):
            text = b"none"
            with Noting(str(i).encode(), log, swallow):
                text = b"item " + str(i).encode()
                yield text
                if i == 2:
                    raise ValueError("two")
            log.append(b"after " + text)


def lenient(log: list[bytes]) -> Iterator[int]:
    for i in range(3):
        with suppress(ValueError):
            yield i
            if i == 1:
                raise ValueError("one")
        log.append(str(i).encode())


@module.command
def walk(n: int, most: int) -> list[bytes]:
    log: list[bytes] = []
    try:
        for text in items(log, n, False):
            log.append(text)
            if len(log) >= most:
                break
    except ValueError as error:
        log.append(str(error).encode())
    log.append(b"end")
    return log


@module.command
def swallowing(n: int) -> list[bytes]:
    log: list[bytes] = []
    for text in items(log, n, True):
        log.append(text)
    log += [str(x).encode() for x in lenient(log)]
    return log


@module.command
def stubborn(n: int) -> list[bytes]:
    """A manager that swallows the end of a generator: it goes on, and stops at its next `yield` for good."""
    log: list[bytes] = []
    for text in items(log, n, True):
        log.append(text)
        break
    return log


# case: walk 2 99
# case: walk 5 99
# case: walk 5 3
# case: swallowing 4
# case: stubborn 1
