"""Where a command's keys stand: from its parameters to positions, key specifications and flags."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from redisjit.declare.spec import CommandSpec, Group, KeyType, Kind


@dataclass(frozen=True)
class KeySpec:
    """Keys at `first`, `first + step`, ... up to `last` (negative: counted from the end, as Redis does)."""

    first: int
    last: int
    step: int
    writes: bool
    parameter: str


def key_specs(spec: CommandSpec, written: set[str]) -> list[KeySpec]:
    """The key specifications of a command; `written` names the parameters whose keys it changes."""
    found: list[KeySpec] = []
    position = spec.words
    for parameter in (*spec.of_kind(Kind.REQUIRED), *spec.of_kind(Kind.OPTIONAL)):
        if isinstance(parameter.type, KeyType):
            found.append(KeySpec(position, position, 1, parameter.name in written, parameter.name))
        position += 1
    for parameter in spec.of_kind(Kind.VARIADIC):
        items = parameter.type.items if isinstance(parameter.type, Group) else (parameter.type,)
        for index, item in enumerate(items):
            if isinstance(item, KeyType):
                last = index - len(items)
                found.append(KeySpec(position + index, last, len(items), parameter.name in written, parameter.name))
    return found


def legacy_range(specs: list[KeySpec]) -> tuple[int, int, int] | None:
    """First, last and step as one range, as servers before 7.0 want it; None when no range says it.

    Newer servers make it of the specifications by themselves, for clusters, and of several they take only those that
    follow each other key by key.
    """
    if not specs:
        return 0, 0, 0
    if len(specs) == 1:
        return specs[0].first, specs[0].last, specs[0].step
    if any(spec.step != 1 for spec in specs) or any(b.first - a.first != 1 for a, b in pairwise(specs)):
        return None
    return specs[0].first, specs[-1].last, 1
