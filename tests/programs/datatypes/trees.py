"""Values that lead to objects of their own class: a search tree, a long chain, objects that several refer to."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("trees")


@dataclass
class Node:
    key: bytes
    count: int = 1
    left: Node | None = None
    right: Node | None = None


@module.datatype("tree-rj-1")
@dataclass
class Tree:
    root: Node | None = None
    size: int = 0

    def insert(self, key: bytes) -> int:
        if self.root is None:
            self.root = Node(key)
            self.size += 1
            return 1
        node = self.root
        while True:
            if key == node.key:
                node.count += 1
                return node.count
            following = node.left if key < node.key else node.right
            if following is None:
                break
            node = following
        if key < node.key:
            node.left = Node(key)
        else:
            node.right = Node(key)
        self.size += 1
        return 1

    def walk(self) -> list[tuple[bytes, int]]:
        out: list[tuple[bytes, int]] = []
        stack: list[Node] = []
        node = self.root
        while node is not None or stack:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            out.append((node.key, node.count))
            node = node.right
        return out


@module.datatype("chain-rj1")
@dataclass
class Link:
    n: int
    after: Link | None = None
    others: list[Link] = field(default_factory=list)
    named: dict[bytes, Link] = field(default_factory=dict)


@module.datatype("rows-rj-1")
@dataclass
class Rows:
    rows: list[list[int]]
    first: list[int]
    pairs: list[tuple[bytes, list[int] | None]]


@module.command
def insert(key: Key[Tree], *words: bytes) -> list[int]:
    tree = key.get_or_create(lambda: Tree())
    return [tree.insert(word) for word in words]


@module.command
def walk(key: Key[Tree]) -> list[tuple[bytes, int]]:
    tree = key.value
    return [] if tree is None else tree.walk()


@module.command
def chain(key: Key[Link], count: int) -> int:
    head = Link(0)
    for n in range(1, count):
        head = Link(n, head)
    key.value = head
    return head.n


@module.command
def total(key: Key[Link]) -> int:
    found = 0
    link = key.value
    while link is not None:
        found += link.n
        link = link.after
    return found


@module.command
def join(key: Key[Link], n: int) -> int:
    """One object that others of the value refer to in several ways."""
    link = key.value
    if link is None:
        return -1
    made = Link(n)
    link.others.append(made)
    link.others.append(made)
    link.named[b"made"] = made
    link.named[b"too"] = made
    return len(link.others)


@module.command
def raise_all(key: Key[Link]) -> list[int]:
    link = key.value
    if link is None:
        return []
    for other in link.others:
        other.n += 1
    for name in link.named:
        link.named[name].n += 10
    return [other.n for other in link.others]


@module.command
def rows(key: Key[Rows], count: int) -> int:
    row = [0] * 3
    key.value = Rows([row] * count, row, [(b"a", row), (b"b", None), (b"c", [7])])
    return count


@module.command
def set_first(key: Key[Rows], n: int) -> str:
    """All rows are one list, as they are after they were saved and loaded."""
    found = key.value
    if found is None:
        return "none"
    found.first[0] = n
    found.rows.append([n])
    return f"{found.rows} {found.pairs}"


# case: insert t m c x c a d z m m
# case: walk t
# case: insert t b
# case: walk t
# run: COPY t u
# case: insert u b q
# case: walk t
# case: walk u
# case: chain c 1
# case: total c
# case: chain c 400
# case: total c
# case: join c 3
# case: raise_all c
# case: raise_all c
# run: COPY c d
# case: raise_all d
# case: raise_all c
# case: join none 1
# case: rows r 3
# case: set_first r 4
# case: set_first r 5
# run: COPY r s
# case: set_first s 6
# case: set_first r 7
# case: walk c
# case: total t
