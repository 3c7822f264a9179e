from redisjit import Module

module = Module("knowneff")


def note(log: list[int], n: int) -> None:
    log.append(n)


def number(log: list[int], n: int) -> int:
    log.append(n)
    return 100 // n


@module.command
def known(n: int) -> list[int]:
    log: list[int] = []
    if note(log, 1) is None:  # type: ignore[func-returns-value]
        log.append(10)
    if note(log, 2) is not None:  # type: ignore[func-returns-value]
        log.append(20)
    if isinstance(number(log, n), int):
        log.append(30)
    else:
        log.append(40)
    x = 5 if isinstance(number(log, n), bytes) else 6
    if not isinstance(number(log, n), (bytes, str)) and note(log, x) is None:  # type: ignore[func-returns-value]
        log.append(50)
    if number(log, n) is None:
        log.append(60)
    return log


# case: known 3
# case: known 0
