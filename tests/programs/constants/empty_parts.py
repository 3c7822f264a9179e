"""Module-level containers of which some parts are empty: the parts beside them say of what."""

from __future__ import annotations

from redisjit import Module

module = Module("constants_empty_parts")

GRAPH = {"a": ["b", "c"], "b": [], "c": ["b"]}
DEEP = {"none": {}, "some": {"of": [1, 2], "no": []}}
ROWS = [[], [1.5], [], [2.5, -0.0]]
PAIRS = [([], {1: b"x"}), (["y"], {})]
NAMED = {frozenset({1, 2}): "both", frozenset(): "neither"}
MAYBE = [None, [], ["x"]]


def reach(node: str, seen: set[str]) -> set[str]:
    if node not in seen:
        seen.add(node)
        for target in GRAPH[node]:
            reach(target, seen)
    return seen


@module.command
def reached(node: str) -> list[str]:
    return sorted(reach(node, set()))


@module.command
def deep(name: str, part: str) -> list[int]:
    return DEEP[name].get(part, [-1])


@module.command
def rows(index: int) -> list[str]:
    return [repr(x) for x in ROWS[index]]


@module.command
def pairs() -> list[str]:
    return [f"{words!r} {numbers!r}" for words, numbers in PAIRS]


@module.command
def named(*numbers: int) -> str:
    return NAMED.get(frozenset(numbers), "other")


@module.command
def maybe() -> str:
    return repr(MAYBE)


# case: reached a
# case: reached b
# case: reached z
# case: deep some of
# case: deep some no
# case: deep none of
# case: deep other of
# case: rows 0
# case: rows 3
# case: pairs
# case: named
# case: named 2 1
# case: named 3
# case: maybe
