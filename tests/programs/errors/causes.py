"""`raise ... from ...`: when the cause is evaluated, and what happens when that fails."""

from redisjit import Module

module = Module("causes")


class A(Exception):
    def __init__(self, n: int, log: list[str]) -> None:
        log.append(f"A{n}")
        super().__init__(n)
        self.n = n


class B(Exception):
    pass


class C(Exception):
    def __init__(self) -> None:
        super().__init__(str(1 // len("")))


def mk(n: int, log: list[str]) -> Exception:
    log.append(f"mk{n}")
    if n == 3:
        raise IndexError(n)
    return ValueError(n)


def opt(n: int, log: list[str]) -> Exception | None:
    log.append(f"opt{n}")
    return None if n == 1 else KeyError(n)


@module.command
def go(k: int, n: int) -> list[str]:
    log: list[str] = []
    e0 = ValueError("e0")
    try:
        if k == 0:
            raise A(n, log) from mk(n, log)
        elif k == 1:  # an error has the line of what failed
            raise mk(n, log) from A(n, log)
        elif k == 2:
            raise B from mk(n, log)
        elif k == 3:
            raise B from C
        elif k == 4:
            raise B(n) from C
        elif k == 5:
            raise B(n) from opt(n, log)
        elif k == 6:
            raise e0 from opt(n, log)
        elif k == 7:
            raise e0 from e0
        elif k == 8:
            raise e0 from B
        elif k == 9:
            raise mk(n, log) from B
        elif k == 10:
            raise B(n, 1 // (n - 1)) from mk(n, log)
        elif k == 11:
            raise B(n) from KeyError(log.pop())
    except (ValueError, A) as e:
        log.append(f"VA {e}")
    except Exception as e:
        log.append(f"{type(e).__name__} {e}")
    return log


@module.command
def gone(k: int, n: int) -> None:
    log: list[str] = []
    if k == 0:
        raise B(n) from mk(n, log)
    if k == 1:  # an error has the line of what failed
        raise A(n, log) from mk(n, log)
    if k == 2:
        raise B from mk(n, log)


# case: go 0 1
# case: go 0 3
# case: go 1 1
# case: go 1 3
# case: go 2 1
# case: go 2 3
# case: go 3 1
# case: go 3 3
# case: go 4 1
# case: go 5 1
# case: go 5 2
# case: go 6 1
# case: go 6 2
# case: go 7 1
# case: go 8 1
# case: go 9 1
# case: go 9 3
# case: go 10 1
# case: go 10 3
# case: go 10 2
# case: go 11 2
# case: gone 0 1
# case: gone 0 3
# case: gone 1 1
# case: gone 1 3
# case: gone 2 1
# case: gone 2 3
