"""Objects that lead to themselves: lists, trees, tries, doubly linked lists with their cycles cut; a million nodes."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Module

module = Module("structures")


class Node:
    """A link of a list."""

    def __init__(self, value: int, next: Node | None = None) -> None:
        self.value = value
        self.next = next


class Stack:
    """A list of nodes."""

    def __init__(self) -> None:
        self.head: Node | None = None
        self.size = 0

    def push(self, value: int) -> None:
        """On top."""
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self) -> int:
        """From the top."""
        if self.head is None:
            raise IndexError("empty")
        node = self.head
        self.head = node.next
        self.size -= 1
        return node.value

    def reverse(self) -> None:
        """In place."""
        done: Node | None = None
        while self.head is not None:
            node = self.head
            self.head = node.next
            node.next = done
            done = node
        self.head = done


@dataclass
class Tree:
    """A search tree."""

    key: bytes
    count: int = 1
    left: Tree | None = None
    right: Tree | None = None

    def add(self, key: bytes) -> None:
        """Recursive."""
        if key == self.key:
            self.count += 1
        elif key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.add(key)
        elif self.right is not None:
            self.right.add(key)
        else:
            self.right = Tree(key)

    def walk(self, out: list[bytes]) -> None:
        """In order."""
        if self.left is not None:
            self.left.walk(out)
        out.append(self.key * self.count)
        if self.right:
            self.right.walk(out)

    @property
    def depth(self) -> int:
        """The longest path."""
        return 1 + max(self.left.depth if self.left else 0, self.right.depth if self.right is not None else 0)


@dataclass
class Trie:
    """A tree of dicts."""

    children: dict[int, Trie] = field(default_factory=dict)
    word: bytes | None = None

    def insert(self, word: bytes) -> None:
        """Add a word."""
        node = self
        for byte in word:
            if byte not in node.children:
                node.children[byte] = Trie()
            node = node.children[byte]
        node.word = word

    def find(self, prefix: bytes) -> list[bytes]:
        """All words under a prefix."""
        node = self
        for byte in prefix:
            if byte not in node.children:
                return []
            node = node.children[byte]
        found: list[bytes] = []
        work = [node]
        while work:
            node = work.pop()
            if node.word is not None:
                found.append(node.word)
            for child in node.children.values():
                work.append(child)
        return found


class Linked:
    """A link both ways: the cycles are cut before it goes."""

    def __init__(self, key: bytes) -> None:
        self.key = key
        self.before: Linked | None = None
        self.after: Linked | None = None


class Cache:
    """Least recently used goes first."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.items: dict[bytes, Linked] = {}
        self.first: Linked | None = None
        self.last: Linked | None = None

    def unlink(self, link: Linked) -> None:
        """Out of the chain."""
        if link.before is not None:
            link.before.after = link.after
        else:
            self.first = link.after
        if link.after is not None:
            link.after.before = link.before
        else:
            self.last = link.before
        link.before = link.after = None

    def use(self, key: bytes) -> bytes | None:
        """Use a key; returns what had to go."""
        found = self.items.get(key)
        if found is not None:
            self.unlink(found)
        else:
            found = Linked(key)
            self.items[key] = found
        found.before = self.last
        if self.last is not None:
            self.last.after = found
        else:
            self.first = found
        self.last = found
        if len(self.items) > self.room and self.first is not None:
            old = self.first
            self.unlink(old)
            del self.items[old.key]
            return old.key
        return None

    def clear(self) -> None:
        """Cut all cycles."""
        while self.first is not None:
            self.unlink(self.first)


@dataclass
class A:
    """Mutually recursive."""

    parts: list[B]
    name: bytes = b"a"


@dataclass
class B:
    """Mutually recursive."""

    owner: A | None
    pair: tuple[A | None, int] = (None, 1)


@module.command
def stack(*values: int) -> list[int]:
    """Push, reverse, pop."""
    s = Stack()
    for value in values:
        s.push(value)
    s.reverse()
    out = [s.size]
    while s.size > 1:
        out.append(s.pop())
    s.pop()
    out.append(s.pop() if s.head else -1)
    s.pop()
    return out


@module.command
def million(n: int, keep: int) -> int:
    """Long chains are freed without recursion."""
    s = Stack()
    for i in range(n):
        s.push(i)
    trie = Trie()
    trie.insert(b"x" * keep)
    root = Tree(b"a")
    at = root
    for i in range(keep):
        at.right = Tree(b"b")
        at = at.right
    holder = [A([B(None)])]
    for i in range(keep):
        holder = [A([B(holder[0], (holder[0], i))], b"n")]
    return s.size + len(trie.find(b"x")) + len(holder[0].parts)


@module.command
def tree(*words: bytes) -> list[bytes]:
    """A search tree."""
    root = Tree(b"m")
    for word in words:
        root.add(word)
    out: list[bytes] = []
    root.walk(out)
    out.append(str(root.depth).encode())
    if root.left is not None and root.left.left is not None:
        root.left = root.left.left
        out.append(root.left.key)
    return out


@module.command
def trie(prefix: bytes, *words: bytes) -> list[bytes]:
    """Words under a prefix."""
    root = Trie()
    for word in words:
        root.insert(word)
    return sorted(root.find(prefix))


@module.command
def cache(room: int, *keys: bytes) -> list[bytes | None]:
    """What goes, and what stays."""
    c = Cache(room)
    out = [c.use(key) for key in keys]
    link = c.first
    while link is not None:
        out.append(b"<" + link.key + b">")
        link = link.after
    c.clear()
    return out


@module.command
def shown(n: int) -> str:
    """The text of a structure."""
    root = Tree(b"r")
    for i in range(n):
        root.add(str(i * 7 % 5).encode())
    copy = Tree(b"r")
    for i in range(n):
        copy.add(str(i * 7 % 5).encode())
    return f"{root} {root == copy} {A([B(None)])}"


# case: stack 1 2 3
# case: stack 1
# case: stack 1 2
# case: million 10 10
# case: million 1000000 1000
# case: tree
# case: tree b a c z y x z m
# case: tree d c b a
# case: trie ca car cat dog ca c
# case: trie "" b a
# case: trie x b a
# case: cache 2 a b a c d a
# case: cache 1 a a b
# case: cache 0 a b
# case: shown 0
# case: shown 6
