"""Calls that give None, where a value stands: each is made, once, in its turn."""
# mypy: disable-error-code="func-returns-value, comparison-overlap, misc"

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from redisjit import Module

module = Module("none_values")


@dataclass
class Box:
    x: int | None


def eff(log: list[int], k: int) -> None:
    log.append(k)


def opt(x: int | None) -> int:
    return -1 if x is None else x


def opt2(x: int | None, y: None) -> int:
    return -1 if x is None else x


def kw(*, a: int | None, b: int | None) -> str:
    return f"{a} {b}"


def ret(log: list[int], k: int) -> int | None:
    return eff(log, k)


def chosen(log: list[int], k: int) -> int | None:
    return eff(log, k) if k == 1 else k


def matched(log: list[int], k: int) -> str:
    match eff(log, k):
        case None:
            return "none"


def assigned(log: list[int]) -> int | None:
    x: int | None = 3
    x = eff(log, 1)
    return x


def annotated(log: list[int]) -> int | None:
    x: int | None = eff(log, 1)
    return x


def unpacked(log: list[int]) -> str:
    a, b = eff(log, 1), 2
    return f"{a} {b}"


@module.command
def texts(n: int) -> list[str]:
    log: list[int] = []
    out: list[str] = []
    out.append(str([str(eff(log, 1)), f"{eff(log, 2)}", repr(eff(log, 3)), f"{eff(log, 4)!r:>6}"]) + str(log))
    out.append(str([opt(eff(log, 1)), opt(eff(log, 2))] + [len(log)]) + str(log))
    out.append(str(str([eff(log, 1), eff(log, 2)])) + str(log))
    out.append(str(str((eff(log, 1), 2))) + str(log))
    out.append(str(str({1: eff(log, 1)})) + str(log))
    out.append(str(str(eff(log, 1) is None)) + str(log))
    out.append(str(str(eff(log, 1) == None)) + str(log))
    out.append(str(str(None == eff(log, 1))) + str(log))
    out.append(str(str(eff(log, 1) != eff(log, 2))) + str(log))
    out.append(str(str(eff(log, 1) or 3)) + str(log))
    out.append(str(str(eff(log, 1) and 3)) + str(log))
    out.append(str(str(3 if eff(log, 1) else 4)) + str(log))
    out.append(str(str(not eff(log, 1))) + str(log))
    out.append(str(str(bool(eff(log, 1)))) + str(log))
    out.append(str(str((y := eff(log, 1)))) + str(log))
    out.append(str(str(isinstance(eff(log, 1), int))) + str(log))
    out.append(str(str(type(eff(log, 1)) is int) + type(eff(log, 2)).__name__) + str(log))
    out.append(str(str(eff(log, 1) in [None])) + str(log))
    return out


@module.command
def consumers(n: int) -> list[str]:
    log: list[int] = []
    out: list[str] = []
    out.append(str(str(eff(log, 1) in (1, None))) + str(log))
    out.append(str(str([x for x in [eff(log, 1)]])) + str(log))
    out.append(str(str(any(eff(log, k) for k in range(3)))) + str(log))
    out.append(str(str(all(eff(log, k) for k in range(3)))) + str(log))
    out.append(str(str(list(map(lambda k: eff(log, k), [1, 2])))) + str(log))
    out.append(str(str(list(filter(lambda k: eff(log, k), [1, 2])))) + str(log))
    out.append(str(str(max([1, 2], key=lambda k: (eff(log, k), k)[1]))) + str(log))
    out.append(str(str(opt2(eff(log, 1), eff(log, 2)))) + str(log))
    out.append(str(str(kw(a=eff(log, 1), b=eff(log, 2)))) + str(log))
    out.append(str(str(Box(eff(log, 1)).x)) + str(log))
    out.append(str(str([1, eff(log, 1)][0])) + str(log))
    out.append(str(str((eff(log, 1), eff(log, 2))[0])) + str(log))
    out.append(str(str([eff(log, 1)] * 2)) + str(log))
    out.append(str(str((lambda: eff(log, 1))())) + str(log))
    out.append(str(str(ret(log, 1))) + str(log))
    out.append(str(str(chosen(log, 1)) + str(chosen(log, 2))) + str(log))
    return out


@module.command
def places(n: int) -> list[str]:
    log: list[int] = []
    out: list[str] = []
    out.append(str(str(matched(log, 1))) + str(log))
    out.append(str(str(next(iter([1][1:]), eff(log, 1)))) + str(log))
    out.append(str("%s" % (eff(log, 1),)) + str(log))
    out.append(str("%s" % eff(log, 1)) + str(log))
    out.append(str("{}".format(eff(log, 1))) + str(log))
    out.append(str(str(min([1, 2], default=eff(log, 1)))) + str(log))
    out.append(str(str(dict([(1, eff(log, 1))]))) + str(log))
    out.append(str(str([*[eff(log, 1)], eff(log, 2)])) + str(log))
    out.append(str(str(sum(1 for _ in [1] if eff(log, 1) is None))) + str(log))
    out.append(str(str(assigned(log))) + str(log))
    out.append(str(str(annotated(log))) + str(log))
    out.append(str(str(unpacked(log))) + str(log))
    out.append(str(str(deque([eff(log, 1)]))) + str(log))
    out.append(str(str([1, 2][eff(log, 1) or 0])) + str(log))
    out.append(str(str((eff(log, 1), n) == (None, n))) + str(log))
    return out


# case: texts 5
# case: consumers 5
# case: places 5
