"""Dicts, sets and frozensets at the top level of the module, nested in one another and in objects."""

from typing import Final

from redisjit import Hash, Module

module = Module("const_hashed")

STOP: Final[frozenset[bytes]] = frozenset((b"a", b"the", b"of"))
VOWELS = {"a", "e", "i", "é"}
UNITS = {b"s": 1, b"m": 60, b"h": 3600}
EMPTY: dict[bytes, int] = {}
SQUARES = {n: n * n for n in range(50)}
BY_NAME: dict[str, list[int]] = {"one": [1], "many": [1, 2, 3], "none": []}
NESTED = {b"x": {b"k": 1}, b"y": {b"k": 2, b"l": 3}}
TABLES = [{1: "a"}, {2: "b", 3: "c"}]
PAIRS = {(1, b"a"): 0.5, (2, b"b"): 1.5}
DEFAULTS: dict[str, int | None] = {"limit": 10, "none": None}
GROUPS = [{1, 2}, {3}]


@module.command
def words(text: bytes) -> list[bytes]:
    return [word for word in text.split() if word not in STOP]


@module.command
def seconds(text: bytes) -> int:
    unit = text[-1:]
    if unit in UNITS:
        return int(text[:-1]) * UNITS[unit]
    return EMPTY.get(text, -1)


@module.command
def look(n: int, name: str) -> tuple[int, int, bool, str]:
    group = n in GROUPS[0] or n in GROUPS[1]
    return SQUARES.get(n, -1), sum(BY_NAME[name]), group, TABLES[1].get(n, name)


@module.command
def nested(outer: bytes, inner: bytes) -> int:
    total = 0
    for key, value in NESTED[outer].items():
        total += value * (10 if key == inner else 1)
    return total + len(NESTED) + len(NESTED[outer])


@module.command
def pair(n: int, text: bytes) -> float:
    return PAIRS[n, text]


@module.command
def option(name: str) -> int | None:
    value = DEFAULTS[name]
    return None if value is None else value + 1


@module.command
def count_vowels(text: str) -> int:
    return sum([1 for c in text if c in VOWELS])


@module.command
def everything() -> tuple[dict[bytes, int], dict[str, list[int]], dict[bytes, dict[bytes, int]]]:
    return UNITS, BY_NAME, NESTED


@module.command
def copied(key: Hash, name: bytes) -> tuple[dict[bytes, int], int]:
    """What is made from a constant is the handler's own."""
    mine = {k: v * 2 for k, v in UNITS.items()}
    mine[name] = len(mine)
    for unit, factor in UNITS.items():
        key[unit] = str(factor).encode()
    rows = [v for v in BY_NAME.values()]
    rows.append([7])
    return mine, len(rows)


# case: words "the end of a story"
# case: words ""
# case: seconds 5m
# case: seconds 2h
# case: seconds 7
# case: look 2 one
# case: look 3 many
# case: look 49 none
# case: look 50 none
# case: look 1 missing
# case: nested y k
# case: nested x l
# case: nested z k
# case: pair 1 a
# case: pair 2 a
# case: option limit
# case: option none
# case: option nothing
# case: count_vowels "p\xc3\xa9rimee"
# case: everything
# case: copied h q
# case: copied h s
