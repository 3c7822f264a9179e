"""Copies of keys, and their lengths, whatever they hold."""

from redisjit import Hash, Key, List, Module, String

module = Module("copying")


@module.command
def copy(key: Key, other: Key) -> tuple[bool, int, str, int | None]:
    return key.copy_to(other), other.length, other.type, other.expires_at


@module.command
def over(key: Key, other: Key) -> tuple[bool, int, str, int]:
    return key.copy_to(other, replace=True), other.length, other.type, key.length


@module.command
def kinds(text: String, items: List) -> tuple[bool, bytes | None, int]:
    """A copy of one kind in the place of another: the key is not what its annotation says any more."""
    items.append(b"x")
    done = text.copy_to(items, replace=True)
    return done, text.get(), len(items)


@module.command
def keeps(key: Hash, other: Hash) -> tuple[bool, bool, bool]:
    key[b"a"] = b"1"
    key.expire(100000)
    done = key.copy_to(other, replace=True)
    other[b"b"] = b"2"
    return done, key.expires_at == other.expires_at, len(other) > len(key)


@module.command
def here(key: Key) -> bool:
    return key.copy_to(key)


@module.command
def length(*keys: Key) -> list[int]:
    return [key.length for key in keys]


# run: SET s abc
# run: RPUSH l a b
# run: HSET h f v
# run: SADD t a b c d
# run: ZADD z 1 a 2 b
# run: XADD x 1-1 f v
# run: SET e abcdef PXAT 4102444800000
# case: length s l h t z x e nothing
# case: copy s s2
# case: copy s s2
# case: copy l l2
# case: copy h h2
# case: copy t t2
# case: copy z z2
# case: copy x x2
# case: copy e e2
# case: copy nothing n2
# case: over s l2
# case: over e l2
# case: over nothing l2
# case: copy s s
# case: over l l
# case: here s
# case: here nothing
# case: keeps h h3
# case: keeps h4 h3
# case: kinds s l
# case: kinds s l3
# case: kinds nothing l
