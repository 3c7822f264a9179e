"""Objects, class attributes and defaults that are made when the file is imported."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Module

module = Module("const_objects")


@dataclass
class Rule:
    """A rule with parts of every kind."""

    name: bytes
    limit: int
    tags: list[bytes] = field(default_factory=list)
    scale: float = 1.5
    after: Rule | None = None

    def allows(self, n: int) -> bool:
        """Whether a number is within the limit, by this rule or one that follows."""
        return n <= self.limit or (self.after is not None and self.after.allows(n))


class Config:
    """Class attributes."""

    TABLE = [1, 1, 2, 3, 5, 8]
    NAMES = {b"x": 1, b"y": 2}
    LIMIT = 7
    PAIR = (b"a", 2)


class Node:
    """A plain class; objects that are shared stay shared."""

    def __init__(self, label: str, links: list[Node]) -> None:
        self.label = label
        self.links = links
        self.count = len(links)


LAST = Rule(b"last", 1000, [b"z"])
FIRST = Rule(b"first", 10, [b"a", b"b"], 2.5, LAST)
RULES = [FIRST, Rule(b"middle", 50), LAST]
BY_NAME = {rule.name: rule for rule in RULES}
LEAF = Node("leaf", [])
ROOT = Node("root", [LEAF, Node("branch", [LEAF]), LEAF])


def scaled(n: int, table: list[int] = [2, 4, 8], rule: Rule = FIRST, name: bytes = Config.PAIR[0]) -> int:  # noqa: B006
    return sum(table) * n + rule.limit + len(name)


@module.command
def rule(name: bytes, n: int) -> tuple[bool, int, list[bytes], float]:
    found = BY_NAME[name]
    return found.allows(n), found.limit, found.tags, found.scale


@module.command
def chain(n: int) -> list[bytes]:
    out = []
    rule: Rule | None = FIRST
    while rule is not None:
        out.append(rule.name + (b"+" if rule.allows(n) else b"-"))
        rule = rule.after
    return out


@module.command
def identity(n: int) -> list[bool]:
    mine = Rule(b"last", 1000, [b"z"])
    return [
        RULES[0] is FIRST,
        FIRST.after is LAST,
        RULES[2] is BY_NAME[b"last"],
        ROOT.links[0] is ROOT.links[1].links[0],
        mine is LAST,
        mine == LAST,
        RULES[n] == FIRST,
    ]


@module.command
def attributes(n: int) -> tuple[int, int, int, int]:
    return Config.TABLE[n], Config.NAMES.get(b"y", 0), Config.LIMIT, FIRST.limit + LAST.limit + ROOT.count


@module.command
def defaults(n: int) -> tuple[int, int, int]:
    return scaled(n), scaled(n, [1]), scaled(n, rule=LAST, name=b"")


@module.command
def collected(n: int) -> list[bytes]:
    """Constants may be put into what is new, and new objects beside them be changed."""
    found: list[Rule] = []
    for rule in RULES:
        if rule.limit > n:
            found.append(rule)
    mine = Rule(b"mine", n)
    mine.limit += 1
    found.append(mine)
    return [rule.name + str(rule.limit).encode() for rule in found] + mine.tags


@module.command
def labels(n: int) -> list[str]:
    out: list[str] = []
    for node in ROOT.links:
        out.append(node.label + str(len(node.links) + n))
    return out


# case: rule first 5
# case: rule first 500
# case: rule middle 51
# case: rule last 5000
# case: rule none 1
# case: chain 20
# case: chain 2000
# case: identity 0
# case: identity 1
# case: attributes 2
# case: attributes 6
# case: defaults 3
# case: collected 40
# case: collected 5000
# case: labels 2
