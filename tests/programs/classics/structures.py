"""An LRU cache, a trie, union-find, a binary search tree, a priority queue, a ring buffer."""

from __future__ import annotations

from collections.abc import Iterator

from redisjit import Module

module = Module("classics_structures")


class Node:
    def __init__(self, key: bytes, value: int) -> None:
        self.key = key
        self.value = value
        self.before: Node | None = None
        self.after: Node | None = None


class LRU:
    """A dict and a list of nodes in order of use; the oldest goes when there is no room."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.nodes: dict[bytes, Node] = {}
        self.oldest: Node | None = None
        self.newest: Node | None = None
        self.hits = 0
        self.misses = 0

    def unlink(self, node: Node) -> None:
        if node.before is not None:
            node.before.after = node.after
        else:
            self.oldest = node.after
        if node.after is not None:
            node.after.before = node.before
        else:
            self.newest = node.before
        node.before = node.after = None

    def push(self, node: Node) -> None:
        node.before = self.newest
        if self.newest is not None:
            self.newest.after = node
        else:
            self.oldest = node
        self.newest = node

    def get(self, key: bytes) -> int | None:
        node = self.nodes.get(key)
        if node is None:
            self.misses += 1
            return None
        self.hits += 1
        self.unlink(node)
        self.push(node)
        return node.value

    def put(self, key: bytes, value: int) -> None:
        node = self.nodes.get(key)
        if node is not None:
            node.value = value
            self.unlink(node)
        else:
            node = self.nodes[key] = Node(key, value)
            if len(self.nodes) > self.room and self.oldest is not None:
                oldest = self.oldest
                self.unlink(oldest)
                del self.nodes[oldest.key]
        self.push(node)

    def clear(self) -> None:
        while self.oldest is not None:
            self.unlink(self.oldest)
        self.nodes.clear()

    def keys(self) -> list[bytes]:
        out = []
        node = self.oldest
        while node is not None:
            out.append(node.key)
            node = node.after
        return out


@module.command
def lru(room: int, *words: bytes) -> tuple[list[bytes], int, int, list[int | None]]:
    cache = LRU(room)
    found: list[int | None] = []
    for i, word in enumerate(words):
        if word.startswith(b"?"):
            found.append(cache.get(word[1:]))
        else:
            cache.put(word, i)
    keys = cache.keys()
    cache.clear()
    return keys, cache.hits, cache.misses, found


class Trie:
    def __init__(self) -> None:
        self.children: dict[str, Trie] = {}
        self.count = 0

    def insert(self, word: str) -> None:
        node = self
        for c in word:
            node = node.children.setdefault(c, Trie())
        node.count += 1

    def find(self, prefix: str) -> Trie | None:
        node = self
        for c in prefix:
            child = node.children.get(c)
            if child is None:
                return None
            node = child
        return node

    def words(self, prefix: str = "") -> Iterator[tuple[str, int]]:
        if self.count:
            yield prefix, self.count
        for c in sorted(self.children):
            yield from self.children[c].words(prefix + c)

    def __contains__(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and node.count > 0

    def __len__(self) -> int:
        return self.count + sum(len(child) for child in self.children.values())


@module.command
def trie(prefix: str, *words: str) -> tuple[list[tuple[str, int]], int, bool]:
    root = Trie()
    for word in words:
        root.insert(word)
    node = root.find(prefix)
    return list(node.words(prefix)) if node else [], len(root), prefix in root


class UnionFind:
    def __init__(self, n: int) -> None:
        self.parent = list(range(n))
        self.size = [1] * n
        self.groups = n

    def find(self, x: int) -> int:
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a: int, b: int) -> bool:
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.groups -= 1
        return True


@module.command
def components(n: int, *edges: tuple[int, int]) -> tuple[int, list[int], list[bool]]:
    forest = UnionFind(n)
    joined = [forest.union(a, b) for a, b in edges]
    return forest.groups, [forest.size[forest.find(i)] for i in range(n)], joined


class Search:
    """A binary search tree."""

    def __init__(self, key: int) -> None:
        self.key = key
        self.left: Search | None = None
        self.right: Search | None = None

    def add(self, key: int) -> None:
        if key < self.key:
            if self.left is None:
                self.left = Search(key)
            else:
                self.left.add(key)
        elif key > self.key:
            if self.right is None:
                self.right = Search(key)
            else:
                self.right.add(key)

    def __iter__(self) -> Iterator[int]:
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right

    def height(self) -> int:
        left = self.left.height() if self.left else 0
        right = self.right.height() if self.right else 0
        return 1 + max(left, right)


@module.command
def tree_sort(*keys: int) -> tuple[list[int], int]:
    root = Search(keys[0])
    for key in keys[1:]:
        root.add(key)
    return list(root), root.height()


class Ring:
    def __init__(self, room: int) -> None:
        self.items = [0.0] * room
        self.start = 0
        self.length = 0

    def push(self, value: float) -> None:
        if self.length < len(self.items):
            self.items[(self.start + self.length) % len(self.items)] = value
            self.length += 1
        else:
            self.items[self.start] = value
            self.start = (self.start + 1) % len(self.items)

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, index: int) -> float:
        if not -self.length <= index < self.length:
            raise IndexError(f"no item {index} among {self.length}")
        return self.items[(self.start + index % self.length) % len(self.items)]


@module.command
def averages(room: int, *values: float) -> list[float]:
    ring = Ring(room)
    out = []
    for value in values:
        ring.push(value)
        out.append(sum([ring[i] for i in range(len(ring))], 0.0) / len(ring))
    out.append(ring[-1])
    out.append(ring[len(ring)])
    return out


# case: lru 2 a b ?a c ?b ?c
# case: lru 1 a a ?a b ?a
# case: lru 3 x y z ?x ?y w ?z
# case: trie he hello help he hero hello ab
# case: trie "" b a c
# case: trie zz a
# case: trie h\u00e9 h\u00e9 h\u00e9llo
# case: components 5 0 1 3 4 1 0
# case: components 4 0 1 2 3 1 2
# case: components 2 0 5
# case: tree_sort 5 3 8 1 4 7 9 5
# case: tree_sort 1 2 3 4 5
# case: tree_sort 7
# case: averages 3 1 2 3 4 5
# case: averages 2 1.5
