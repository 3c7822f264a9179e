"""A module with every row of the signature table; `test_command_info.py` says what servers make of it."""

from typing import Literal

from redisjit import Context, Hash, Key, Module, String

module = Module("sig")


@module.command
def scalars(n: int, x: float, b: bytes, s: str) -> list[bytes]:
    """One of each."""
    return [str(n).encode(), str(x).encode(), b, s.encode()]


@module.command
def nothing() -> None:
    """No arguments."""


@module.command
def kinds(a: String, b: Hash, c: Key) -> list[bool]:
    """Every kind of key."""
    return [a.exists, b.exists, c.exists]


@module.command
def optional(key: String, limit: int = 10, name: bytes | None = None) -> int:
    """Optional arguments."""
    return limit if name is None else len(name)


@module.command(fast=True, since="1.2.3", complexity="O(1)")
def apart(first: Hash, field: bytes, second: Hash) -> bytes | None:
    """Two keys, a field between them."""
    value = first.get(field)
    if value is not None:
        second[field] = value
    return value


@module.command
def gap(first: Hash, one: bytes, two: bytes, second: Hash, third: Hash) -> int:
    """Keys that no range describes."""
    second[one] = two
    return len(first) + len(third)


@module.command
def total(*keys: String) -> int:
    """Any number of keys."""
    return sum([len(key) for key in keys])


@module.command
def store(target: String, *sources: String) -> int:
    """Keys after a key."""
    target.set(b"".join([source.get() or b"" for source in sources]))
    return len(target)


@module.command
def fields(key: Hash, *fields: bytes) -> list[bytes | None]:
    """Any number of fields."""
    return [key.get(field) for field in fields]


@module.command
def mset(*pairs: tuple[String, bytes]) -> int:
    """Groups with a key first."""
    for key, value in pairs:
        key.set(value)
    return len(pairs)


@module.command
def tail(prefix: bytes, *pairs: tuple[bytes, String]) -> int:
    """Groups with a key last."""
    return sum([len(key) + len(name) for name, key in pairs])


@module.command
def copies(*pairs: tuple[String, String]) -> int:
    """Groups of two keys."""
    for source, target in pairs:
        target.set(source.get() or b"")
    return len(pairs)


@module.command
def mixed(head: String, word: bytes, *pairs: tuple[bytes, String]) -> int:
    """A key, a word, then groups."""
    head.delete()
    return len(pairs) + len(word)


@module.command
def scores(*pairs: tuple[bytes, float]) -> float:
    """Groups without keys."""
    best = 0.0
    for _, score in pairs:
        best = max(best, score)
    return best


@module.command
def tokens(
    key: String,
    *,
    nx: bool = False,
    ex: int | None = None,
    unit: Literal["m", "km"] = "m",
    max_len: int = 5,
    mode: Literal["a", "b"] | None = None,
) -> bytes:
    """Tokens."""
    return f"{key.exists} {nx} {ex} {unit} {max_len} {mode}".encode()


@module.command
def context(ctx: Context, key: String) -> int:
    """The context is no argument."""
    return ctx.db + len(key)
