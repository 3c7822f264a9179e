from __future__ import annotations

from types import TracebackType

from redisjit import Module

module = Module("resources")


class Span:
    """Notes when it is entered and left; it may swallow ValueError."""

    def __init__(self, name: str, log: list[str], swallow: bool = False) -> None:
        self.name = name
        self.log = log
        self.swallow = swallow

    def __enter__(self) -> Span:
        self.log.append(f"+{self.name}")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.log.append(f"-{self.name}" if value is None else f"!{self.name}")
        return self.swallow and value is not None

    def child(self, name: str) -> Span:
        return Span(f"{self.name}.{name}", self.log)


@module.command
def spans(n: int) -> list[str]:
    log: list[str] = []
    for i in range(n):
        with Span(f"s{i}", log) as outer, outer.child("in") as inner:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(inner.name)
    return log


@module.command
def swallowed(text: bytes) -> list[str]:
    log: list[str] = []
    with Span("a", log, True):
        with Span("b", log):
            log.append(str(int(text)))
    log.append("after")
    return log


def early(log: list[str], n: int) -> str:
    with Span("e", log):
        if n > 2:
            return "big"
        log.append("small")
    return "done"


@module.command
def returns(n: int) -> list[str]:
    log: list[str] = []
    log.append(early(log, n))
    try:
        with Span("t", log):
            log.append(str(10 // n))
    except ZeroDivisionError as e:
        log.append(str(e))
    finally:
        log.append("finally")
    return log


# case: spans 0
# case: spans 5
# case: swallowed 12
# case: swallowed x
# case: returns 5
# case: returns 1
# case: returns 0
