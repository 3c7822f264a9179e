"""Values of all kinds of fields, for tests that move them."""

from __future__ import annotations

import enum
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from redisjit import Context, Key, Module

module = Module("moved")


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


@dataclass
class Leaf:
    name: bytes
    rest: tuple[int, bytes] | None = None
    twin: Leaf | None = None


@dataclass
class Tree:
    name: str
    left: Tree | None = None
    right: Tree | None = None
    up: Tree | None = None
    leaves: list[Leaf] = field(default_factory=list)


@dataclass
class Plain:
    x: float
    y: float


@dataclass
class Shape:
    label: bytes


@dataclass
class Circle(Shape):
    radius: float


@dataclass
class Group(Shape):
    inside: list[Shape] = field(default_factory=list)


@dataclass
class Held:
    names: list[bytes] = field(default_factory=list)
    table: dict[bytes, list[bytes]] = field(default_factory=dict)
    last: Plain | None = None


state = module.state(Held())


@module.datatype("moved-all", stats=True)
@dataclass
class Value:
    number: int
    text: str
    colour: Colour = Colour.RED
    names: list[bytes] = field(default_factory=list)
    table: dict[bytes, Leaf] = field(default_factory=dict)
    tags: set[str] = field(default_factory=set)
    frozen: frozenset[bytes] = frozenset()
    ring: deque[bytes] = field(default_factory=deque)
    buffer: bytearray = field(default_factory=bytearray)
    fixed: tuple[bytes, ...] = ()
    pair: tuple[bytes, tuple[str, int]] = (b"", ("", 0))
    tree: Tree | None = None
    point: Plain | None = None
    numbers: NDArray[np.int64] = field(default_factory=lambda: np.zeros(10, np.int64))
    grid: np.ndarray[tuple[int, int], np.dtype[np.float64]] = field(default_factory=lambda: np.zeros((3, 4)))
    deep: list[list[bytes]] = field(default_factory=list)
    more: dict[int, list[Leaf]] = field(default_factory=dict)
    shared: list[bytes] = field(default_factory=list)
    same: list[bytes] = field(default_factory=list)
    optional: list[tuple[int, bytes] | None] = field(default_factory=list)
    points: list[Plain] = field(default_factory=list)
    argument: bytes = b""
    halves: list[bytes] = field(default_factory=list)
    counts: Counter[bytes] = field(default_factory=Counter)
    order: OrderedDict[bytes, bytes] = field(default_factory=OrderedDict)
    groups: defaultdict[int, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    shapes: list[Shape] = field(default_factory=list)
    shape: Shape | None = None


def grow(v: Value, n: int, word: bytes, knots: bool) -> None:
    """Add n items to everything."""
    v.number += n
    v.text = "text " * n + str(v.number)
    v.argument = word
    v.halves = [word[: len(word) // 2], word[len(word) // 2 :]]
    v.colour = Colour.BLUE if n % 2 else Colour.RED
    v.numbers = np.arange(10 + n)
    v.grid = np.ones((3, 4 + n))
    v.point = Plain(float(n), 2.0)
    v.pair = (b"pair-%d" % n, ("pair" * n, n))
    v.fixed = tuple([b"fixed-%d" % i for i in range(n)])
    v.frozen = frozenset([b"frozen-%d" % i for i in range(n)])
    for i in range(n):
        name = b"name-%d-%d" % (v.number, i)
        v.names.append(name)
        v.table[name] = Leaf(b"leaf-" + name, (i, b"rest-" + name) if i % 3 else None)
        v.tags.add(f"tag-{v.number}-{i}")
        v.ring.append(b"ring-" + name)
        if len(v.ring) > 20:
            v.ring.popleft()
        v.buffer += b"buffer"
        v.deep.append([b"deep-%d-%d" % (i, j) for j in range(i % 5)])
        v.more.setdefault(i % 7, []).append(Leaf(b"more-%d" % i, None, Leaf(b"twin")))
        v.optional.append((i, b"optional-%d" % i) if i % 2 else None)
        v.points.append(Plain(float(i), 0.5))
        v.shared.append(name)
        v.counts[b"count-%d" % (i % 11)] += 1
        v.order[b"order-%d" % i] = b"at " + name
        v.groups[i % 5].append(b"grouped-" + name)
        v.shapes.append(Circle(b"circle-" + name, 1.0) if i % 2 else Group(b"group-" + name, [Shape(b"inner-" + name)]))
    v.shape = Group(b"outer-%d" % n, [Circle(b"round", 2.0), Group(b"middle", [])])
    v.same = v.shared
    plant(v, n, knots)


def plant(v: Value, n: int, knots: bool) -> None:
    """A tree whose nodes know what is above them."""
    for i in range(n):
        node = Tree(f"node {v.number} {i}", None, None, None, [Leaf(b"on the tree %d" % i)])
        if v.tree is None:
            v.tree = node
        else:
            hang(v.tree, node, i * 7 + v.number, knots and i % 3 > 0)


def hang(at: Tree, node: Tree, turn: int, known: bool) -> None:
    """Put a node where there is room."""
    while True:
        below = at.left if turn % 2 else at.right
        if below is None:
            break
        at = below
        turn //= 2
    node.up = at if known else None
    if turn % 2:
        at.left = node
    else:
        at.right = node


@module.command
def put(key: Key[Value], n: int, word: bytes, *, knots: bool = False) -> int:
    """With knots, what is below in the tree leads to what is above: nothing frees that."""
    v = key.get_or_create(lambda: Value(0, "text"))
    grow(v, n, word, knots)
    return v.number


@module.command
def cut(key: Key[Value], n: int) -> int:
    """Take things away, in the middle as well."""
    v = key.value
    if v is None:
        return 0
    for _ in range(min(n, len(v.names))):
        name = v.names.pop(len(v.names) // 2)
        v.table.pop(name, None)
    for _ in range(min(n, len(v.deep))):
        v.deep.pop(0)
    for _ in range(min(n, len(v.ring))):
        v.ring.popleft()
    if v.tree is not None and n % 2:
        v.tree = v.tree.left
    for i in range(7):
        v.more.pop((i + n) % 11, None)
        v.groups.pop((i + n) % 11, None)
    for _ in range(min(n, len(v.order))):
        v.order.popitem(last=False)
    for _ in range(min(n, len(v.shapes))):
        v.shapes.pop(len(v.shapes) // 3)
    return len(v.names)


def labels(shape: Shape) -> int:
    if isinstance(shape, Group):
        return len(shape.label) + sum(len(inner.label) for inner in shape.inside)
    return len(shape.label)


@module.command
def weigh(key: Key[Value]) -> list[int]:
    """Read everything."""
    v = key.value
    if v is None:
        return []
    nodes = 0
    work = [v.tree]
    while work:
        node = work.pop()
        if node is not None:
            nodes += 1 + len(node.name) + sum(len(leaf.name) for leaf in node.leaves)
            if node.up is not None:
                nodes += len(node.up.name)
            work.append(node.left)
            work.append(node.right)
    return [
        v.number,
        sum(map(len, v.names)),
        sum(len(leaf.name) + (0 if leaf.rest is None else len(leaf.rest[1])) for leaf in v.table.values()),
        sum(len(tag) for tag in v.tags),
        sum(map(len, v.ring)),
        int(v.numbers.sum()),
        int(v.grid.sum()),
        sum(len(word) for words in v.deep for word in words),
        sum(len(leaf.name) for leaves in v.more.values() for leaf in leaves),
        nodes,
        len(v.text) + v.text.count("t"),
        len(v.argument) + len(v.halves),
        int(v.same is v.shared),
        sum(len(word) * count for word, count in v.counts.items()),
        sum(len(word) for word in v.order.values()),
        sum(len(word) for words in v.groups.values() for word in words),
        sum(labels(shape) for shape in v.shapes),
        0 if v.shape is None else labels(v.shape),
    ]


@module.command
def note(n: int) -> int:
    """Add to the state."""
    for i in range(n):
        word = b"word-%d" % (len(state.names) + i)
        state.names.append(word)
        state.table.setdefault(word[-2:], []).append(word)
    state.last = Plain(float(n), 1.0)
    return len(state.names)


@module.command
def forget(n: int) -> int:
    """Take every second word out of the state."""
    state.names = state.names[::2]
    return len(state.names)


@module.command
def told() -> list[int]:
    return [
        len(state.names),
        sum(map(len, state.names)),
        sum(len(word) for words in state.table.values() for word in words),
        0 if state.last is None else int(state.last.x),
    ]


@module.command(replicate="effects")
def inside(ctx: Context, key: Key[Value], command: bytes) -> int:
    """Look at a value while a command is called again and again."""
    v = key.value
    if v is None:
        return 0
    total = 0
    for number in v.numbers:
        ctx.call(command, key.name)
        total += int(number)
    for name, leaf in v.table.items():
        ctx.call(command, key.name)
        total += len(name) + len(leaf.name)
    return total


@module.command
def all_of(ctx: Context) -> dict[bytes, int]:
    return {name: value.number for name, value in ctx.objects(Value)}


# case: put v 3 word
# case: put v 40 "a long word for the value"
# case: weigh v
# case: cut v 5
# case: weigh v
# run: COPY v w
# case: put w 7 x
# case: weigh w
# case: put v 2000 y
# case: cut v 1999
# case: weigh v
# case: all_of
# case: note 100
# case: note 1000
# case: forget 0
# case: told
# case: cut none 3
# case: weigh none
