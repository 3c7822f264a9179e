"""Lists of one item, many times over."""

from redisjit import Module

module = Module("filling")


class Log:
    def __init__(self) -> None:
        self.words: list[str] = []

    def say(self, word: str) -> str:
        self.words.append(word)
        return word

    def number(self, n: int) -> int:
        self.words.append(f"number {n}")
        if n == 7:
            raise ValueError("seven")
        return n


@module.command
def kinds(n: int) -> list[str]:
    pairs = [(0, 0.0)] * n
    pairs.append((n, 1.5))
    names: list[str | None] = [None] * n
    if n > 1:
        names[1] = "one"
    return [
        repr([0] * n),
        repr([0.5] * n),
        repr([b"ab"] * n),
        repr(pairs),
        repr(names),
        repr([n > 2] * (n > 1)),
        repr(2 * [n]),
        repr([n] * 2 * n),
        repr([1, 2] * n),
        repr([[n] * 2] * n),
    ]


@module.command
def one_object(n: int) -> list[list[int]]:
    rows = [[1]] * n
    for row in rows:
        row.append(n)
    own = [[0] * 2 for _ in range(n)]
    for at, row in enumerate(own):
        row[0] = at
    return rows + own


@module.command
def order(n: int) -> list[str]:
    log = Log()
    try:
        found = [log.say("item")] * log.number(n)
        log.say(f"{len(found)} items")
    except ValueError as error:
        log.say(str(error))
    return log.words


@module.command
def text(word: bytes, n: int) -> bytes:
    found = [word[1:]] * n
    found[n // 2] = word
    return b",".join(found)


@module.command
def much(n: int) -> int:
    try:
        return len([n] * n)
    except MemoryError:
        return -1


# case: kinds 0
# case: kinds 1
# case: kinds 3
# case: kinds -2
# case: one_object 0
# case: one_object 3
# case: order 0
# case: order 4
# case: order 7
# case: text abc 5
# case: text abc 0
# case: much 1000
# case: much {b"4611686018427387904"}
