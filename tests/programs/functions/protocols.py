"""Iterable, Sequence, Mapping and the like as parameters: whatever has what they promise."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import MutableSequence

from redisjit import Module

module = Module("protocols")


def total(xs: Iterable[int], start: int = 0) -> int:
    for x in xs:
        start += x
    return start


def twice(xs: Iterable[int]) -> list[int]:
    return [x for x in xs] + [x for x in xs]


def ends(xs: Sequence[bytes]) -> list[bytes]:
    return [xs[0], xs[-1], str(len(xs)).encode(), b"in" if b"a" in xs else b"out"]


def size(xs: Collection[int]) -> int:
    return len(xs) * 10 + (1 if 3 in xs else 0)


def shown(m: Mapping[bytes, int]) -> bytes:
    return b",".join(k + b"=" + str(v).encode() for k, v in m.items()) + str(len(m)).encode()


def push(xs: MutableSequence[int], *more: int) -> None:
    xs.append(7)
    xs.extend(more)


def doubled(xs: Iterable[int]) -> Iterable[int]:
    for x in xs:
        yield x * 2


def upto(n: int) -> Iterator[int]:
    i = 0
    while i < n:
        yield i
        i += 1


class Bag:
    def __init__(self, items: Sequence[int]) -> None:
        self.items: list[int] = list(items)

    def __iter__(self) -> Iterator[int]:
        return iter(self.items)

    def add(self, more: Iterable[int]) -> int:
        self.items.extend(more)
        return len(self.items)


@module.command
def totals(text: bytes) -> list[int]:
    xs = [int(w) for w in text.split()]
    out = [total(xs), total(tuple(xs)), total((1, 2, 3), start=5), total({x: b"" for x in xs}), total(set(xs))]
    out += [total(range(4)), total(x * x for x in xs), total(map(abs, xs)), total(upto(5)), total(b"ab"), total([])]
    bag = Bag(xs)
    out += [bag.add(upto(2)), bag.add((5,)), total(bag), total(doubled(bag)), total(doubled(doubled(upto(3))))]
    return out


@module.command
def again(n: int) -> list[int]:
    out = twice([1, n]) + twice(range(n)) + twice(upto(n)) + twice(doubled([n]))
    push(out)
    push(out, 8, 9)
    return out


@module.command
def sequences(*words: bytes) -> list[bytes]:
    out = ends(words) + ends(list(words)) + ends((b"a", b"b"))
    out.append(str(size([3, 4]) + size({3}) + size({1: b""}) + size(range(3))).encode())
    out.append(shown({w: len(w) for w in words}))
    return out


def joined(first: bytes, rest: Iterable[bytes] = (), *, tail: Sequence[int] = ()) -> bytes:
    for word in rest:
        first += b"," + word
    return first + str(len(tail) + sum(tail)).encode()


@module.command
def nothing_given(n: int) -> list[bytes]:
    out = [joined(b"a"), joined(b"b", ()), joined(b"c", [b"d"]), joined(b"e", (b"f",), tail=[n])]
    return [*out, joined(b"g", tail=()), joined(b"h", tail=range(n))]


# case: nothing_given 0
# case: nothing_given 3
# case: totals "1 2 3"
# case: totals ""
# case: totals "-5 5"
# case: again 3
# case: again 0
# case: sequences a bc
# case: sequences x
