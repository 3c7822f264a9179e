"""Fields of every kind of dict, and flags: counts, orders, and what missing keys give are kept."""

from __future__ import annotations

import enum
import heapq
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass, field
from typing import NamedTuple

from redisjit import Key, Module

module = Module("kept_kinds")


class Right(enum.Flag):
    READ = 1
    WRITE = 2
    GRANT = 8
    ALL = 11


class Mask(enum.IntFlag):
    LOW = 1
    HIGH = 1 << 40


class Visit(NamedTuple):
    at: int
    rights: Right
    page: str | None = None


@module.datatype("kinds-rj1", version=1)
@dataclass
class Kinds:
    words: Counter[bytes] = field(default_factory=Counter)
    recent: OrderedDict[str, int] = field(default_factory=OrderedDict)
    groups: defaultdict[bytes, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    pairs: defaultdict[bytes, defaultdict[bytes, int]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(int))
    )
    strict: defaultdict[int, str] = field(default_factory=lambda: defaultdict(None))
    counts: dict[bytes, Counter[int]] = field(default_factory=dict)
    rights: Right = Right.READ
    mask: Mask = Mask.LOW
    visits: list[Visit] = field(default_factory=list)
    seen: set[Mask] = field(default_factory=set)
    may: dict[Right, int] = field(default_factory=dict)
    heap: list[tuple[int, bytes]] = field(default_factory=list)
    last: deque[Right] = field(default_factory=lambda: deque(maxlen=2))
    fixed: frozenset[Right] = frozenset()


@module.command
def count(key: Key[Kinds], *words: bytes) -> list[tuple[bytes, int]]:
    kinds = key.get_or_create(Kinds)
    kinds.words.update(words)
    for word in words:
        kinds.counts.setdefault(word[:1], Counter())[len(word)] += 1
    return kinds.words.most_common()


@module.command
def uncount(key: Key[Kinds], *words: bytes) -> int:
    kinds = key.get_or_create(Kinds)
    kinds.words.subtract(words)
    return kinds.words.total()


@module.command
def of(key: Key[Kinds], word: bytes) -> int:
    kinds = key.value
    return kinds.words[word] if kinds is not None else -1


@module.command
def use(key: Key[Kinds], *names: str) -> list[str]:
    kinds = key.get_or_create(Kinds)
    for name in names:
        kinds.recent[name] = kinds.recent.get(name, 0) + 1
        kinds.recent.move_to_end(name, last=len(name) % 2 == 0)
    while len(kinds.recent) > 4:
        kinds.recent.popitem(last=False)
    return list(kinds.recent)


@module.command
def group(key: Key[Kinds], name: bytes, item: bytes) -> int:
    kinds = key.get_or_create(Kinds)
    kinds.groups[name].append(item)
    kinds.pairs[name][item] += 1
    return kinds.pairs[name][b"none"] + len(kinds.groups[name])


@module.command
def strict(key: Key[Kinds], n: int, text: str) -> str:
    kinds = key.get_or_create(Kinds)
    if text:
        kinds.strict[n] = text
    return kinds.strict[n]


@module.command
def loose(key: Key[Kinds]) -> int:
    """From now on missing texts are empty."""
    kinds = key.get_or_create(Kinds)
    kinds.strict = defaultdict(str, kinds.strict)
    return len(kinds.strict)


@module.command
def grant(key: Key[Kinds], names: str, at: int) -> str:
    kinds = key.get_or_create(Kinds)
    for name in names.split(","):
        right = Right[name]
        kinds.rights |= right
        kinds.may[right] = kinds.may.get(right, 0) + 1
        kinds.last.append(right)
        kinds.fixed = kinds.fixed | {right}
        kinds.visits.append(Visit(at, kinds.rights, name if right in Right.READ | Right.WRITE else None))
        heapq.heappush(kinds.heap, (at % 7, name.encode()))
    return f"{kinds.rights}"


@module.command
def set_mask(key: Key[Kinds], bits: int) -> int:
    kinds = key.get_or_create(Kinds)
    kinds.mask = Mask(bits)
    kinds.seen.add(kinds.mask)
    return int(kinds.mask)


@module.command
def least(key: Key[Kinds]) -> tuple[int, bytes]:
    kinds = key.value
    if kinds is None:
        return 0, b""
    return heapq.heappop(kinds.heap)


@module.command
def show(key: Key[Kinds]) -> list[str]:
    kinds = key.value
    if kinds is None:
        return []
    return [
        repr(sorted(kinds.words.items())),
        repr(list(kinds.recent.items())),
        repr(dict(kinds.groups)),
        repr([(name, list(inner.items())) for name, inner in kinds.pairs.items()]),
        repr(list(kinds.strict.items())),
        repr([(name, sorted(inner.items())) for name, inner in kinds.counts.items()]),
        f"{kinds.rights} {int(kinds.mask)}",
        repr([(visit.at, str(visit.rights), visit.page) for visit in kinds.visits]),
        repr(sorted(int(mask) for mask in kinds.seen)),
        repr([(str(right), n) for right, n in kinds.may.items()]),
        repr([str(right) for right in kinds.last]),
        repr(sorted(right.value for right in kinds.fixed)),
    ]


@module.command
def share(key: Key[Kinds]) -> bool:
    """One list under two names, also when it was loaded."""
    kinds = key.get_or_create(Kinds)
    kinds.groups[b"a"] = kinds.groups[b"b"]
    kinds.groups[b"a"].append(b"both")
    return kinds.groups[b"a"] is kinds.groups[b"b"]


# case: count k b a b c b
# case: uncount k a b z
# case: of k b
# case: of k none
# case: of other x
# case: use k one two three four five six one
# case: use k six
# case: group k g one
# case: group k g two
# case: group k h one
# case: strict k 1 one
# case: strict k 2 ""
# case: show k
# case: loose k
# case: strict k 2 ""
# case: grant k READ 3
# case: grant k WRITE,GRANT 12
# case: grant k NONE 1
# case: grant new GRANT 5
# case: set_mask k 0
# case: set_mask k 5
# case: set_mask k 1099511627777
# case: least k
# case: least k
# case: show k
# case: share k
# run: COPY k c
# case: group c a more
# case: strict c 3 ""
# case: count c b q
# case: use c seven
# case: show c
# case: show k
# case: count o a
# case: uncount o a
# case: show o
