"""Special methods: arithmetic, reflected and in place; comparison with NotImplemented; truth, length, text, calls."""

from __future__ import annotations

from functools import total_ordering

from redisjit import Module

module = Module("class_operators")


class Vec:
    """A vector of two numbers."""

    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def __add__(self, other: Vec) -> Vec:
        return Vec(self.x + other.x, self.y + other.y)

    def __sub__(self, other: Vec) -> Vec:
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, k: int) -> Vec:
        return Vec(self.x * k, self.y * k)

    def __rmul__(self, k: int) -> Vec:
        return Vec(k * self.x, k * self.y)

    def __matmul__(self, other: Vec) -> int:
        return self.x * other.x + self.y * other.y

    def __iadd__(self, other: Vec) -> Vec:
        self.x += other.x
        self.y += other.y
        return self

    def __neg__(self) -> Vec:
        return Vec(-self.x, -self.y)

    def __abs__(self) -> int:
        return abs(self.x) + abs(self.y)

    def __bool__(self) -> bool:
        return self.x != 0 or self.y != 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Vec):
            return NotImplemented
        return self.x == other.x and self.y == other.y

    def __hash__(self) -> int:
        return hash((self.x, self.y))

    def __repr__(self) -> str:
        return f"Vec({self.x}, {self.y})"

    def __int__(self) -> int:
        return self.x

    def __float__(self) -> float:
        return self.x / 2

    def __call__(self, k: int, plus: int = 0) -> int:
        return self.x * k + self.y + plus


@total_ordering
class Version:
    """A version: one comparison, the others from it."""

    def __init__(self, text: bytes) -> None:
        self.parts: list[int] = [int(part) for part in text.split(b".")]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other: Version) -> bool:
        return self.parts < other.parts

    def __str__(self) -> str:
        text = b""
        for part in self.parts:
            text += b"." + str(part).encode()
        return "v" + text[1:].decode()


class Money:
    """An amount: mixes with what it knows, and says NotImplemented else."""

    def __init__(self, cents: int, currency: bytes = b"EUR") -> None:
        self.cents = cents
        self.currency = currency

    def __add__(self, other: Money) -> Money:
        if other.currency != self.currency:
            return NotImplemented
        return Money(self.cents + other.cents, self.currency)

    def __lt__(self, other: Money) -> bool:
        if other.currency != self.currency:
            return NotImplemented
        return self.cents < other.cents

    def __gt__(self, other: Money) -> bool:
        if other.currency == b"XXX":
            return self.cents > 100
        return NotImplemented

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Money) or other.currency != self.currency:
            return NotImplemented
        return self.cents == other.cents


class Bag:
    """A container of its own."""

    def __init__(self, *items: int) -> None:
        self.items: list[int] = list(items)

    def __len__(self) -> int:
        return len(self.items) - 1 if 13 in self.items else len(self.items)

    def __contains__(self, item: int) -> bool:
        return -item in self.items

    def __getitem__(self, index: int) -> int:
        return self.items[index] * 10

    def __setitem__(self, index: int, value: int) -> None:
        self.items[index] = value + 1

    def __delitem__(self, index: int) -> None:
        del self.items[index]


@module.command
def arithmetic(a: int, b: int) -> list[str]:
    """Operators."""
    v, w = Vec(a, b), Vec(b, 1)
    same = v
    out = [f"{v + w}", f"{v - w}", f"{v * 3}", f"{2 * v}", f"{v @ w}", f"{-v!r}", str(abs(v)), str(int(v)), str(float(v))]
    same += w
    out.append(str(v is same))
    out.append(f"{v!r}")
    out.append(str(v(2)) + " " + str(v(2, plus=5)))
    return out


@module.command
def truths(a: int, b: int) -> list[bool]:
    """Truth and equality."""
    v, w = Vec(a, b), Vec(a, b)
    many = [Vec(1, 2), Vec(a, b)]
    counts = {Vec(1, 2): 1, v: 2}
    counts[w] = 3
    return [bool(v), not v, v == w, v != w, v is w, v in many, w in counts, len(counts) == 2, counts[v] == 3]


@module.command
def versions(a: bytes, b: bytes) -> list[str]:
    """All comparisons."""
    x, y = Version(a), Version(b)
    return [str(x), f"{y}", *[str(r) for r in (x < y, x <= y, x > y, x >= y, x == y, x != y)], str(max(x, y))]


@module.command
def money(a: int, b: int, currency: bytes) -> list[str]:
    """NotImplemented: the other operand is asked, then CPython's answer."""
    x, y = Money(a), Money(b, currency)
    out = [str(x == y), str(x != y), str(x < y)]
    out.append(str((x + y).cents))
    return out


@module.command
def bag(n: int) -> list[int]:
    """A container."""
    b = Bag(1, 2, 3, n)
    out = [len(b), int(-2 in b), int(2 in b), b[1], b[-1]]
    b[0] = 7
    b[1] += 1
    del b[2]
    return out + b.items + [1 if b else 0]


@module.command
def negative_length() -> int:
    """CPython checks what __len__ gives."""
    b = Bag()
    b.items.append(13)
    del b.items[0]
    if b:
        return 1
    b.items = [13]
    return len(Bag(13)) + len(b)


# case: arithmetic 3 4
# case: arithmetic -1 0
# case: arithmetic 0 0
# case: arithmetic 9223372036854775807 1 # overflow
# case: truths 1 2
# case: truths 0 0
# case: versions 1.2 1.10
# case: versions 1.2 1.2
# case: versions 2 1.9.9
# case: versions 1.x 2
# case: money 1 2 EUR
# case: money 5 5 EUR
# case: money 1 2 USD
# case: money 1 2 XXX
# case: bag 5
# case: bag 13
# case: negative_length
