"""Trailing arguments with defaults."""

from redisjit import Hash, Module

module = Module("optional_arguments")


@module.command
def one(limit: int = 10) -> int:
    return limit


@module.command
def several(b: bytes, n: int = -1, x: float = 0.5, s: str = "default", c: bytes = b"") -> tuple[
    bytes, int, float, str, bytes
]:
    return b, n, x, s, c


@module.command
def maybe(n: int | None = None, b: bytes | None = None) -> tuple[bool, bool, int | None, bytes | None]:
    return n is None, b is None, n, b


@module.command
def after_key(key: Hash, field: bytes = b"f") -> bytes | None:
    return key.get(field)


@module.command
def optional_with_default(n: int | None = 3) -> int:
    return -1 if n is None else n


# case: one
# case: one 5
# case: one x
# case: one 5 6
# case: several
# case: several a
# case: several a 1
# case: several a 1 2.5
# case: several a 1 2.5 text
# case: several a 1 2.5 text c
# case: several a 1 2.5 text c d
# case: several a x
# case: several a 1 x
# case: several a 1 2 "\xff"
# case: maybe
# case: maybe 5
# case: maybe 5 x
# case: maybe x
# run: HSET h f value
# run: SET s x
# case: after_key h
# case: after_key h g
# case: after_key
# case: after_key s
# case: after_key missing
# case: optional_with_default
# case: optional_with_default 9
