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
    """First, last and step as one range, as servers before 7.0 want it; None when no range says it."""
    if not specs:
        return 0, 0, 0
    if len(specs) == 1:
        return specs[0].first, specs[0].last, specs[0].step
    variadic = [spec for spec in specs if spec.last < 0]
    if len(variadic) > 1:
        return None
    positions = [spec.first for spec in specs]
    steps = {b - a for a, b in pairwise(positions)}
    if len(steps) != 1:
        return None
    step = steps.pop()
    if variadic:
        return (positions[0], variadic[0].last, step) if step == variadic[0].step else None
    return positions[0], positions[-1], step
