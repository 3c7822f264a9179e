"""The text of containers, nested and of every kind; joins of anything; splitting into them."""

from collections import Counter, deque

from redisjit import Module

module = Module("texts_in")


@module.command
def shown(*words: str) -> list[str]:
    return [
        str(list(words)),
        str(words),
        repr({w: len(w) for w in words}),
        f"{deque(words)} {deque(words, 2)!r}",
        str(Counter("".join(words))),
        str([(w, [len(w), None], {w: 1.5}) for w in words]),
        str({frozenset([w]) for w in words[:1]}),
        str((words[:1], [b"x"], True)),
    ]


@module.command
def empties(n: int) -> list[str]:
    a: list[int] = []
    b: dict[bytes, int] = {}
    c: set[int] = set()
    d: frozenset[int] = frozenset()
    e: deque[int] = deque()
    f: Counter[int] = Counter()
    g: tuple[int, ...] = ()
    return [str(a), str(b), str(c), str(d), str(e), str(f), str(g), f"{[a, a]} {n}"]


@module.command
def joined(*words: str) -> tuple[str, str, bytes, bytes]:
    return (
        ", ".join(sorted(words, key=str.lower)),
        "".join(reversed(words)),
        b"-".join({w.encode(): 1 for w in words}),
        b"".join(bytes([n]) for n in range(97, 100)),
    )


@module.command
def missing(form: int) -> int:
    if form == 0:
        return {(1, ("é", b"x")): 1}[2, ("a", b"")]
    if form == 1:
        words: dict[tuple[int, ...], int] = {}
        return words[1, 2, 3]
    if form == 2:
        return [[1], [2]].index([3])
    if form == 3:
        return deque([(1, "a")]).index((2, "b"))
    return {frozenset([5]): 1}[frozenset([6])]


@module.command
def table(text: str) -> dict[str, list[int]]:
    rows = [line.split("=") for line in text.split(";") if line]
    return {name: [int(n) for n in values.split(",")] for name, values in rows}


# case: shown a "b'c"
# case: shown "\xc3\xa9"
# case: shown
# case: empties 1
# case: joined b A c
# case: joined
# case: missing 0
# case: missing 1
# case: missing 2
# case: missing 3
# case: missing 4
# case: table "a=1,2;b=3"
# case: table "a=1;b"
# case: table "a=x"
