"""`with`: on every way out `__exit__` runs once, and sees the exception, which it may suppress."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType

from redisjit import Module

module = Module("with_objects")


@dataclass
class Step:
    """Notes when it is entered and left; suppresses what its name says."""

    name: bytes
    log: list[bytes]

    def __enter__(self) -> Step:
        self.log.append(b"+" + self.name)
        if self.name == b"closed":
            raise ValueError("closed")
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: object) -> bool:
        seen = b"" if value is None else b" " + str(value).encode()
        self.log.append(b"-" + self.name + seen)
        if (kind is None) != (value is None) or (trace is None) != (value is None):
            self.log.append(b"never")
        if self.name == b"broken":
            raise RuntimeError("left badly")
        return self.name == b"calm"


@dataclass
class Count:
    """Cannot suppress anything."""

    total: list[int]

    def __enter__(self) -> int:
        self.total.append(1)
        return len(self.total)

    def __exit__(self, *args: object) -> None:
        self.total.append(-1)


@dataclass
class Typed:
    """Declares everything that an exit may be given."""

    log: list[bytes]

    def __enter__(self) -> None:
        self.log.append(b"typed")

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        if kind is not None and value is not None:
            self.log.append(b"raised " + str(value).encode())
            return None
        return True


def work(how: bytes) -> bytes:
    if how == b"fail":
        raise KeyError("k")
    if how == b"worse":
        raise ValueError("v" * 3)
    return how + b"!"


@module.command
def one(name: bytes, how: bytes) -> list[bytes]:
    log: list[bytes] = []
    try:
        with Step(name, log) as step:
            log.append(b"in " + step.name)
            log.append(work(how))
    except (KeyError, RuntimeError) as error:
        log.append(b"caught " + str(error).encode())
    return log


@module.command
def several(first: bytes, second: bytes, how: bytes) -> list[bytes]:
    log: list[bytes] = []
    try:
        with Step(first, log), Step(second, log) as inner, Typed(log):
            log.append(inner.name + work(how))
    except Exception as error:
        log.append(b"caught " + str(error).encode())
    return log


@module.command
def leave(n: int) -> tuple[list[bytes], list[int]]:
    log: list[bytes] = []
    totals: list[int] = []
    for i in range(n):
        with Step(b"s" + str(i).encode(), log), Count(totals) as size:
            if i == 1:
                continue
            if size > 5:
                return log, totals
            if i == 4:
                break
            log.append(str(size).encode())
    else:
        log.append(b"whole")
    return log, totals


def early(log: list[bytes], how: bytes) -> bytes:
    totals: list[int] = []
    with Count(totals):
        with Step(b"calm", log):
            return work(how)
        log.append(b"suppressed")
        return b"after"


@module.command
def returns(how: bytes) -> tuple[bytes, list[bytes]]:
    log: list[bytes] = []
    return early(log, how), log


@module.command
def unassigned(how: bytes) -> list[bytes]:
    """What the block assigns is there afterwards, where nothing is suppressed."""
    totals: list[int] = []
    log: list[bytes] = []
    with Count(totals) as size:
        found = work(how)
    log.append(found + str(size).encode())
    with Step(b"calm", log):
        found = work(b"fail")
    log.append(found + str(len(totals)).encode())
    sizes = [0]
    with Count(totals) as sizes[0]:
        pass
    return log + [str(sizes[0]).encode()]


@module.command
def nested(n: int) -> list[bytes]:
    """With inside try, try inside with, in loops, and a finally around all of it."""
    log: list[bytes] = []
    for i in range(n):
        try:
            with Step(b"a", log):
                try:
                    if i == 0:
                        raise IndexError("zero")
                    with Step(b"calm", log):
                        if i == 1:
                            raise IndexError("one")
                        if i == 2:
                            break
                    log.append(b"after calm")
                except IndexError as error:
                    log.append(str(error).encode())
                    if i == 0:
                        raise ValueError("again") from error
        except ValueError as error:
            log.append(b"outer " + str(error).encode())
            continue
        finally:
            log.append(b"f" + str(i).encode())
    return log


# case: one a ok
# case: one a fail
# case: one a worse
# case: one calm fail
# case: one broken ok
# case: one broken worse
# case: one closed ok
# case: several a b ok
# case: several a b fail
# case: several a calm fail
# case: several calm b worse
# case: several calm broken fail
# case: several broken calm fail
# case: several calm closed ok
# case: several closed b ok
# case: leave 1
# case: leave 2
# case: leave 9
# case: returns ok
# case: returns fail
# case: returns worse
# case: unassigned ok
# case: unassigned fail
# case: nested 1
# case: nested 2
# case: nested 5
