"""Private names belong to their class; objects that fail half made; functions, iterators and tuples in fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from redisjit import Module

module = Module("private_names")


class Base:
    """Has a private field."""

    __LIMIT = 5

    def __init__(self, n: int) -> None:
        self.__n = n

    def __twice(self) -> int:
        return self.__n * 2

    def base(self) -> int:
        """Its own."""
        return self.__twice() + self.__LIMIT


class Derived(Base):
    """Has one of the same name."""

    __LIMIT = 7

    def __init__(self, n: int) -> None:
        super().__init__(n + 1)
        self.__n = n * 100

    def __twice(self) -> int:
        return self.__n

    def derived(self) -> int:
        """Its own."""
        return self.__twice() + self.__LIMIT


def counting(n: int) -> Iterator[int]:
    """A generator."""
    while True:
        n += 1
        yield n


class Holder:
    """Fields of every kind; __init__ may fail between them."""

    def __init__(self, n: int, name: bytes) -> None:
        self.name = name
        if n == 1:
            raise ValueError("one")
        self.parts: tuple[list[bytes], Base | None] = ([name], None)
        self.next: Holder | None = None
        if n == 2:
            raise ValueError("two")
        self.apply: Callable[[int], int] = lambda x: x + n
        self.numbers = counting(n)
        if n == 3:
            raise ValueError("three")
        self.pair = (self.parts, self.apply)
        self.next = Holder(n - 1, name + b"!") if n > 4 else None
        self.error: Exception | None = KeyError(n) if n == 4 else None


@module.command
def private(n: int) -> list[int]:
    """Two fields of one name."""
    d = Derived(n)
    return [d.base(), d.derived(), Base(n).base()]


@module.command
def holder(n: int, name: bytes) -> list[bytes]:
    """Half made objects go."""
    try:
        h = Holder(n, name * 20)
    except ValueError as e:
        return [str(e).encode()]
    h.parts[0].append(b"?")
    first, apply = h.pair
    out = [b"|".join(first[0]), str(apply(1)).encode(), str(next(h.numbers) + next(h.numbers)).encode()]
    h.apply = lambda x: x * 3
    h.parts = ([], Derived(1))
    out.append(str(h.apply(2) + h.pair[1](2)).encode())
    if h.next is not None:
        out.append(h.next.name)
    if h.error is not None:
        raise h.error
    return out


# case: private 3
# case: private 0
# case: private 9223372036854775807 # overflow
# case: holder 0 a
# case: holder 1 a
# case: holder 2 a
# case: holder 3 a
# case: holder 4 a
# case: holder 5 a
# case: holder 6 a
