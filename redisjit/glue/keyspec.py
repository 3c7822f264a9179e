"""Where a command's keys stand: from its parameters to positions, key specifications and flags."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from redisjit.declare.spec import CommandSpec, Counted, Group, KeyType, Kind, Rest, Scalar, WireType
from redisjit.raw import table


@dataclass(frozen=True)
class KeySpec:
    """Keys at `first`, `first + step`, ... up to `last` (negative: counted from the end, as Redis does).

    Of kind `keynum`, `first` is the number before them; of kind `keyword`, one key follows the token `keyword`, looked
    for from `first` on. An `incomplete` one may point at what is no key: the command itself knows better.
    """

    first: int
    last: int
    step: int
    writes: bool
    parameter: str
    kind: str = "range"
    keyword: str = ""
    incomplete: bool = False
    access: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What is done with the keys, as flags without their prefix; anything, when that is not known."""
        return self.access or (("RW", "ACCESS", "UPDATE") if self.writes else ("RO", "ACCESS"))

    @property
    def flags(self) -> int:
        """The same as the bits of CMD_KEY."""
        return sum(constant(f"CMD_KEY_{name}") for name in self.names)


def constant(name: str) -> int:
    """An integer constant of the modules API."""
    value = table.constant(name)
    assert isinstance(value, int)
    return value


def is_free(type: WireType) -> bool:
    """Whether a word of a call may be any text, one that looks like a token as well."""
    if isinstance(type, Rest):
        return is_free(type.item)
    return isinstance(type, KeyType) or type in (Scalar.BYTES, Scalar.STR)


def key_specs(spec: CommandSpec, written: set[str], access: dict[str, tuple[str, ...]]) -> list[KeySpec]:
    """The key specifications of a command.

    `written` names the parameters whose keys it changes; `access` says what is done with those of each.
    """
    found: list[KeySpec] = []
    position = spec.words
    for parameter in (*spec.of_kind(Kind.REQUIRED), *spec.of_kind(Kind.OPTIONAL)):
        if isinstance(parameter.type, KeyType):
            found.append(KeySpec(position, position, 1, parameter.name in written, parameter.name))
        elif isinstance(parameter.type, Counted) and isinstance(parameter.type.item, KeyType):
            found.append(KeySpec(position, -1, 1, parameter.name in written, parameter.name, "keynum"))
        position += 1
    for parameter in spec.of_kind(Kind.VARIADIC):
        items = parameter.type.items if isinstance(parameter.type, Group) else (parameter.type,)
        for index, item in enumerate(items):
            if isinstance(item, KeyType):
                last = index - len(items)
                found.append(KeySpec(position + index, last, len(items), parameter.name in written, parameter.name))
    tokens = spec.of_kind(Kind.TOKEN)
    for parameter in tokens:
        if isinstance(parameter.type, KeyType):
            others = [other for other in tokens if other is not parameter and is_free(other.type)]
            write, unsure = parameter.name in written, bool(others) or spec.counted
            found.append(KeySpec(position, position, 1, write, parameter.name, "keyword", parameter.token, unsure))
    found = [replace(key, access=access.get(key.parameter, ())) for key in found]
    return [replace(key, incomplete=True) for key in found] if spec.getkeys else found


def channel_specs(spec: CommandSpec) -> list[tuple[KeySpec, int]]:
    """Where the channels of a command stand, and what is done with them, as the bits of CMD_CHANNEL."""
    access = dict(spec.channels)
    found: list[tuple[KeySpec, int]] = []
    position = spec.words
    for parameter in spec.parameters:
        if parameter.name in access:
            verb = access[parameter.name]
            flags = constant(f"CMD_CHANNEL_{verb.removeprefix('p').upper() if verb != 'publish' else 'PUBLISH'}")
            flags |= constant("CMD_CHANNEL_PATTERN") if verb.startswith("p") and verb != "publish" else 0
            last = -1 if parameter.kind is Kind.VARIADIC else position
            kind = "keynum" if isinstance(parameter.type, Counted) else "range"
            if parameter.kind is Kind.TOKEN:
                kind = "keyword"
            found.append((KeySpec(position, last, 1, False, parameter.name, kind, parameter.token), flags))
        position += 1
    return found


def legacy_range(specs: list[KeySpec]) -> tuple[int, int, int] | None:
    """First, last and step as one range, as servers before 7.0 want it; None when no range says it.

    Newer servers make it of the specifications by themselves, for clusters, and of several they take only those that
    follow each other key by key.
    """
    if not specs:
        return 0, 0, 0
    if any(spec.kind != "range" or spec.incomplete for spec in specs):
        return None
    if len(specs) == 1:
        return specs[0].first, specs[0].last, specs[0].step
    if any(spec.step != 1 for spec in specs) or any(b.first - a.first != 1 for a, b in pairwise(specs)):
        return None
    return specs[0].first, specs[-1].last, 1
