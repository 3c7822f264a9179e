"""Objects of keys while commands are at work with several of them, and bytes in their fields from everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from redisjit import Context, Key, Module

module = Module("in_use")


@module.datatype("in-use-rj")
@dataclass
class Item:
    n: int
    name: bytes
    note: str | None = None

    def rename(self, name: bytes) -> bytes:
        old, self.name = self.name, name
        return old + b">" + self.name


@module.datatype("pair-rj-1")
@dataclass
class Point:
    x: float
    y: float


@module.command
def put(key: Key[Item], n: int, name: bytes, note: str) -> None:
    key.value = Item(n, name, note if note else None)


@module.command
def show(*keys: Key[Item]) -> list[str]:
    return [f"{key.value}" for key in keys]


@module.command
def many(n: int, step: int) -> list[int]:
    """Far more than are in use as a rule; they go in another order than they came."""
    items = [Item(i, b"%d" % i) for i in range(n)]
    points = {i: Point(i / 2, i / 4) for i in range(0, n, 2)}
    kept = items[::step]
    total = sum(item.n for item in items)
    items.clear()
    del points[0]
    again = [Item(item.n + 1, item.name * 2) for item in kept]
    kept = kept[1::2]
    return [total, len(again), sum(len(item.name) for item in again), sum(item.n for item in kept), len(points)]


@module.command
def swap(one: Key[Item], two: Key[Item]) -> list[bool]:
    """Both are held; each is stored under the other's name, which makes copies of them."""
    a, b = one.value, two.value
    if a is None or b is None or a is b:
        return [a is b]
    one.delete()
    two.value = a
    a.n += 1
    one.value = b
    same = [one.value is b, two.value is a]
    b.name += b"!"
    return [*same, one.value == b, two.value == a]


@module.command
def outlive(key: Key[Item], name: bytes) -> list[bytes]:
    """Variables, a closure and a list keep an object that its key has no more."""
    item = key.value
    if item is None:
        return []
    held = [item, item]
    last: Callable[[], bytes] = lambda: item.rename(name)  # noqa: E731
    key.delete()
    first = held.pop().name
    other = Item(0, b"other")
    held.append(other)
    return [first, last(), item.name, b"".join(each.name for each in held)]


def names(items: list[Item]) -> Iterator[bytes]:
    for item in items:
        yield item.name
        item.name = item.name[1:]


@module.command
def walk(one: Key[Item], two: Key[Item]) -> list[bytes]:
    found = [item for item in (one.value, two.value) if item is not None]
    walked = names(found)
    out = [next(walked, b"-")]
    one.delete()
    out += walked
    return out + [item.name for item in found]


@module.command
def fail(one: Key[Item], two: Key[Item], by: int) -> int:
    """What was done stays done, and nothing is lost of what is in use when an exception comes."""
    a = one.get_or_create(lambda: Item(1, b"one"))
    b = two.get_or_create(lambda: Item(2, b"two"))
    made = [Item(i, a.name) for i in range(3)]
    a.n += by
    b.name = made[2].name + b.name
    return a.n // (by - 1) + b.n // (by - 2) + made[by].n


@module.command
def bytes_of(key: Key[Item], text: bytes, again: str) -> list[bytes]:
    """Constants, arguments, parts of them, what grows, nothing."""
    item = key.get_or_create(lambda: Item(0, b"constant"))
    out = [item.name]
    for name in (text, text[1:3], text[:0], b"", text + b"+", item.name, bytes(5), b"constant"):
        item.name = name
        out.append(item.name)
        item.name += b"."
        out.append(item.name)
    for note in (again, again[1:], again + "é", "", None):
        item.note = note
        out.append(b"none" if item.note is None else item.note.encode() + b"%d" % len(item.note))
    item.name = text[2:]
    item.note = again[:-1]
    return out


@module.command
def nested(ctx: Context, key: Key[Item]) -> list[str]:
    """Another command takes the object away."""
    item = key.value
    if item is None:
        return ["none"]
    ctx.call("UNLINK", key.name)
    item.n += 1
    return [f"{item}", f"{key.value}"]


@module.command
def bump(key: Key[Item]) -> int:
    item = key.value
    other = key.value
    if item is None or other is None:
        return -1
    item.n += 10
    return item.n + other.n


@module.command
def share(one: Key[Item], two: Key[Item]) -> None:
    """The same bytes are in two values, the same text in one."""
    a = one.value
    if a is not None:
        a.note = "é" * 100 if a.note is None else a.note
        two.value = Item(a.n, a.name, a.note[1:])


# case: put a 1 apple ""
# case: put b 2 pear note
# case: show a b c
# case: many 1 1
# case: many 100 3
# case: many 5000 7
# case: swap a b
# case: show a b
# case: swap a b
# case: swap a a
# case: swap a none
# case: show a b
# case: outlive a new
# case: show a
# case: outlive a new
# case: put a 3 plum "caf\xc3\xa9"
# case: walk a b
# case: show a b
# case: walk b b
# case: show a b
# case: fail a b 0
# case: fail a b 1
# case: fail a b 2
# case: fail a b 3
# case: fail c d 5
# case: show a b c d
# case: bytes_of a text note
# case: show a
# case: bytes_of a "" n
# case: show a
# case: bytes_of f aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhhiiiiiiiiii "\xc3\xa9\xc3\xa9"
# case: show f
# run: COPY a e
# case: bump a
# case: nested a
# case: show a e
# case: nested a
# case: bump e
# case: share e f
# case: share e e
# case: share f g
# case: show e f g
# case: share none h
