"""Data types with fields of every kind, for payloads that nobody vouches for; a command for each uses all of it."""

from __future__ import annotations

import enum
from abc import ABC
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from redisjit import Key, Module

module = Module("payloads")
STEPS = 1000  # of a walk: objects may lead back to themselves


class Point(NamedTuple):
    x: int
    y: float


@dataclass(frozen=True)
class Label:
    name: str
    at: Point
    also: bytes | None = None


@module.datatype("fuzz-flat", version=3, stats=True)
@dataclass
class Flat:
    n: int
    name: bytes
    x: float = 0.5
    good: bool = True
    note: str | None = None


@module.datatype("fuzz-line", version=3)
@dataclass
class Line:
    """What takes no more memory than in C, and is freed by other threads."""

    n: int
    text: str
    x: float = 0.5
    more: bytes = b""
    parts: tuple[int, ...] = ()


@module.datatype("fuzz-all1", version=3)
@dataclass
class All:
    n: int
    x: float
    good: bool
    raw: bytes
    text: str
    bits: NDArray[np.uint64]
    flags: NDArray[np.bool_]
    cells: np.ndarray[tuple[int, int], np.dtype[np.float32]]
    big: np.uint64
    small: np.int8
    half: np.float32
    point: Point
    maybe: int | None = None
    note: str | None = "none"
    pair: tuple[int, bytes] = (1, b"x")
    rows: list[list[int]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    by: dict[bytes, int] = field(default_factory=dict)
    lists: dict[str, list[float]] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    reals: set[float] = field(default_factory=set)
    kinds: frozenset[bytes] = frozenset()
    names: tuple[str, ...] = ()
    labels: list[Label] = field(default_factory=list)
    placed: dict[tuple[int, str], Label] = field(default_factory=dict)
    marked: set[Label] = field(default_factory=set)
    recent: deque[int] = field(default_factory=deque)
    limited: deque[bytes] = field(default_factory=lambda: deque(maxlen=3))
    buffer: bytearray = field(default_factory=bytearray)


@dataclass
class Node:
    key: bytes
    count: int = 1
    left: Node | None = None
    right: Node | None = None
    below: list[Node] = field(default_factory=list)
    named: dict[bytes, Node] = field(default_factory=dict)


@module.datatype("fuzz-tree", version=3)
@dataclass
class Tree:
    root: Node | None = None
    size: int = 0
    spare: list[Node] = field(default_factory=list)


@module.datatype("fuzz-link", version=3, stats=True)
@dataclass
class Link:
    n: int
    after: Link | None = None
    others: list[Link] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


@module.datatype("fuzz-rows", version=3)
@dataclass
class Rows:
    rows: list[list[int]]
    first: list[int] = field(default_factory=list)
    pairs: list[tuple[bytes, list[int] | None]] = field(default_factory=list)
    sets: dict[int, set[str]] = field(default_factory=dict)
    buffers: list[bytearray] = field(default_factory=list)


@dataclass
class FirstStep:
    """What a step was before it had a text."""

    name: bytes
    after: FirstStep | None = None
    beside: list[FirstStep] = field(default_factory=list)


@module.datatype("fuzz-step", version=3, stats=True)
@dataclass
class Step:
    text: str
    after: Step | None = None
    beside: list[Step] = field(default_factory=list)

    @staticmethod
    def upgrade(old: FirstStep) -> Step:
        after = old.after
        old.after = None
        for step in old.beside:
            step.beside.clear()
        return Step(old.name.decode(), None if after is None else Step(after.name.decode()))


KNOWN = {b"one": 1, b"two": 2}  # a constant that nothing else uses


@module.datatype("fuzz-own1", version=3, stats=True)
@dataclass
class Own:
    """A class that makes its bytes itself."""

    n: int
    parts: list[bytes]
    step: Step | None = None

    def rdb_save(self) -> bytes:
        return b"%d:" % self.n + b",".join(self.parts)

    @staticmethod
    def rdb_load(data: bytes) -> Own:
        n, parts = data.split(b":")
        return Own(KNOWN[n] if n in KNOWN else int(n), parts.split(b","), Step(repr(parts)) if data[0] == 49 else None)


class Right(enum.Flag):
    READ = 1
    WRITE = 2
    GRANT = 8


class Bits(enum.IntFlag):
    LOW = 1


@dataclass(frozen=True)
class Mark:
    """Has a subclass; none leads to another of the family. They are keys of dicts."""

    n: int


@dataclass(frozen=True)
class Noted(Mark):
    text: str = ""


@module.datatype("fuzz-kind", version=3, stats=True)
@dataclass
class Kinds:
    words: Counter[bytes] = field(default_factory=Counter)
    recent: OrderedDict[str, int] = field(default_factory=OrderedDict)
    groups: defaultdict[bytes, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    pairs: defaultdict[int, defaultdict[bytes, int]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(int))
    )
    rights: Right = Right.READ
    may: dict[Right, Bits] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)
    last: Mark | None = None
    noted: Noted | None = None
    by: dict[Mark, Counter[int]] = field(default_factory=dict)


@dataclass
class Shape(ABC):
    name: bytes


@dataclass
class Square(Shape):
    side: int = 1


@dataclass
class Group(Shape):
    """Leads to others of the family."""

    parts: list[Shape] = field(default_factory=list)
    named: dict[bytes, Shape] = field(default_factory=dict)
    above: Group | None = None


@module.datatype("fuzz-draw", version=3, stats=True)
@dataclass
class Drawing:
    top: Shape
    squares: list[Square] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)


@module.datatype("fuzz-term", version=3, stats=True)
@dataclass
class Term:
    """The first class of a family is the type of a key."""

    weight: int
    label: str = ""


@dataclass
class Sum(Term):
    terms: list[Term] = field(default_factory=list)


@dataclass
class Deep(Sum):
    extra: list[bytes] = field(default_factory=list)


# What an object leads to.


def beside(shape: Shape) -> list[Shape]:
    if not isinstance(shape, Group):
        return []
    above = shape.above
    return [*shape.parts, *shape.named.values(), *([above] if above is not None else [])]


def below(term: Term) -> list[Term]:
    return term.terms if isinstance(term, Sum) else []


def roots(tree: Tree) -> list[Node]:
    root = tree.root
    return [*tree.spare, *([root] if root is not None else [])]


def leads(node: Node) -> list[Node]:
    sides = [side for side in (node.left, node.right) if side is not None]
    return [*node.below, *node.named.values(), *sides]


@module.command
def use_kinds(key: Key[Kinds]) -> str:
    value = key.value
    if value is None:
        return "none"
    value.words.update([b"a", b"b", b"a"])
    value.recent["last"] = len(value.recent)
    value.recent.move_to_end("last", last=False)
    try:
        value.groups[b"one"].append(b"x")
        value.pairs[1][b"y"] += 1
    except KeyError as error:  # they may have no factory
        value.recent[str(error)] = 1
    value.rights |= Right.WRITE
    value.may[value.rights] = Bits.LOW
    value.marks.append(Noted(1, "new"))
    last = value.last
    if last is not None:
        value.by.setdefault(last, Counter())[last.n] += 1
    found = [mark.text for mark in value.marks if isinstance(mark, Noted)]
    noted = value.noted
    return (
        f"{sorted(value.words.items())} {list(value.recent.items())} {len(value.groups)} {len(value.pairs)} {found} "
        f"{value.rights.value} {len(value.may)} {noted.text if noted is not None else ''} {len(value.by)}"
    )


@module.command
def use_drawing(key: Key[Drawing]) -> str:
    drawing = key.value
    if drawing is None:
        return "none"
    stack = [drawing.top, *drawing.squares, *drawing.groups]
    out = b""
    for _ in range(STEPS):
        if not stack:
            break
        shape = stack.pop()
        out += shape.name[:3]
        if isinstance(shape, Square):
            shape.side ^= 1
        stack += beside(shape)
    drawing.squares.append(Square(b"new"))
    return repr(out)


@module.command
def use_term(key: Key[Term]) -> str:
    value = key.value
    if value is None:
        return "none"
    stack = [value]
    out = ""
    for _ in range(STEPS):
        if not stack:
            break
        term = stack.pop()
        term.weight ^= 1
        out += term.label[:3] + type(term).__name__
        stack += below(term)
        if isinstance(term, Deep):
            term.extra.append(b".")
    return out


@module.command
def use_own(key: Key[Own]) -> str:
    value = key.value
    if value is None:
        return "none"
    value.n ^= 1
    value.parts.append(b"x")
    return f"{value.n} {value.parts}"


@module.command
def use_step(key: Key[Step]) -> str:
    step = key.value
    out = ""
    for _ in range(STEPS):
        if step is None:
            break
        step.text = step.text[:2] + "."
        out += step.text + str(len(step.beside))
        step = step.after
    return out


@module.command
def use_line(key: Key[Line]) -> str:
    value = key.value
    if value is None:
        return "none"
    value.text += value.text[:2]
    value.more = value.more[1:] + b"."
    value.n ^= 1
    return f"{value.n} {value.text!r} {value.text.isascii()} {value.x} {value.more!r} {value.parts}"


@module.command
def use_flat(key: Key[Flat]) -> str:
    value = key.value
    if value is None:
        return "none"
    value.n ^= 1
    value.name += b"."
    note = value.note
    if note is not None:
        value.note = note[::-1] + note.upper()[:3]
    return f"{value.n} {value.name!r} {value.x} {value.good} {value.note!r}"


@module.command
def use_all(key: Key[All]) -> str:
    value = key.value
    if value is None:
        return "none"
    value.n ^= 1
    value.raw += b"."
    value.text = value.text[::-1] + "é"
    value.maybe = None if value.maybe is None else value.maybe ^ 1
    value.rows.append([value.n])
    value.texts.append(value.text[:5])
    value.by[value.raw] = value.n
    for name in value.lists:
        value.lists[name].append(value.x)
    value.lists.setdefault(value.text, []).append(0.5)
    value.seen.add(value.n)
    value.reals.add(value.x)
    value.kinds = frozenset([*value.kinds, value.raw])
    value.names += (value.text,)
    value.labels.append(Label(value.text, value.point))
    for label in value.labels:
        value.marked.add(label)
    value.placed[(value.n, value.text)] = value.labels[0]
    value.recent.append(value.n)
    value.limited.append(value.raw)
    value.buffer += b"!"
    value.big += np.uint64(1)
    if len(value.bits):
        value.bits[0] ^= np.uint64(1)
    if len(value.flags):
        value.flags[-1] = not value.flags[0]
    total = 0.0
    if value.cells.shape[1]:
        for row in range(value.cells.shape[0]):
            total += float(value.cells[row, -1])
            value.cells[row, 0] = np.float32(1.5)
    out = f"{value.n} {value.x} {value.good} {value.raw!r} {value.text!r} {value.note!r} {value.pair} {value.point}"
    out += f" {value.rows} {value.texts} {value.by} {value.lists} {sorted(value.seen)} {len(value.reals)}"
    out += f" {sorted(value.kinds)} {value.names} {value.labels} {len(value.placed)} {len(value.marked)}"
    out += f" {list(value.recent)} {list(value.limited)} {bytes(value.buffer)!r} {int(value.small)} {float(value.half)}"
    return f"{out} {len(value.bits)} {[bool(flag) for flag in value.flags]} {total}"


@module.command
def use_tree(key: Key[Tree]) -> str:
    tree = key.value
    if tree is None:
        return "none"
    stack = roots(tree)
    out = b""
    for _ in range(STEPS):
        if not stack:
            break
        node = stack.pop()
        node.count ^= 1
        out += node.key[:3]
        for name in node.named:
            out += name[:3]
        stack += leads(node)
    tree.spare.append(Node(b"new", tree.size ^ 1))
    return repr(out)


@module.command
def use_link(key: Key[Link]) -> str:
    link = key.value
    out = ""
    for _ in range(STEPS):
        if link is None:
            break
        link.n ^= 1
        link.texts.append("ü")
        out += f"{link.n} {link.texts} {[other.n for other in link.others]}"
        link = link.after
    return out[:1000]


@module.command
def use_rows(key: Key[Rows]) -> str:
    value = key.value
    if value is None:
        return "none"
    value.first.append(1)
    value.rows.append(value.first)
    for _, row in value.pairs:
        if row is not None:
            row.append(2)
    for n in value.sets:
        value.sets[n].add("x")
    for buffer in value.buffers:
        buffer += b"."
    sets = [sorted(found) for found in value.sets.values()]
    return f"{value.rows} {value.first} {value.pairs} {sets} {[bytes(buffer) for buffer in value.buffers]}"


# Taking objects apart, so that none leads to another.

T = TypeVar("T")


def take_apart(stack: list[T], cut: Callable[[T], list[T]]) -> int:
    """Cut these objects, and those that come to light; how many there were, some of them more than once."""
    found = 0
    while stack:
        found += 1
        stack += cut(stack.pop())
    return found


def cut_shape(shape: Shape) -> list[Shape]:
    out = beside(shape)
    if isinstance(shape, Group):
        shape.parts = []
        shape.named = {}
        shape.above = None
    return out


def cut_sum(term: Term) -> list[Term]:
    out = below(term)
    if isinstance(term, Sum):
        term.terms = []
    return out


def cut_one_step(step: Step) -> list[Step]:
    out = step.beside
    if step.after is not None:
        out.append(step.after)
    step.after = None
    step.beside = []
    return out


def cut_node(node: Node) -> list[Node]:
    out = leads(node)
    node.left = None
    node.right = None
    node.below = []
    node.named = {}
    return out


def cut_one_link(link: Link) -> list[Link]:
    out = link.others
    if link.after is not None:
        out.append(link.after)
    link.after = None
    link.others = []
    return out


@module.command
def cut_drawing(key: Key[Drawing]) -> int:
    drawing = key.value
    return 0 if drawing is None else take_apart([drawing.top, *drawing.groups], cut_shape)


@module.command
def cut_term(key: Key[Term]) -> int:
    term = key.value
    return 0 if term is None else take_apart([term], cut_sum)


@module.command
def cut_step(key: Key[Step]) -> int:
    step = key.value
    return 0 if step is None else take_apart([step], cut_one_step)


@module.command
def cut_tree(key: Key[Tree]) -> int:
    tree = key.value
    return 0 if tree is None else take_apart(roots(tree), cut_node)


@module.command
def cut_link(key: Key[Link]) -> int:
    link = key.value
    return 0 if link is None else take_apart([link], cut_one_link)
