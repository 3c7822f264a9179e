"""Variadic arguments: one or more, flat or in groups."""

from redisjit import Hash, Module, String

module = Module("variadic")


@module.command
def ints(*numbers: int) -> int:
    total = 0
    for n in numbers:
        total += n
    return total


@module.command
def words(first: bytes, *rest: bytes) -> list[bytes]:
    out = [first]
    for word in rest:
        out.append(word)
    return out


@module.command
def pairs(*items: tuple[bytes, float]) -> list[tuple[float, bytes]]:
    out: list[tuple[float, bytes]] = []
    for name, score in items:
        out.append((score, name))
    return out


@module.command
def triples(n: int, *items: tuple[int, str, bytes]) -> tuple[int, int]:
    total = 0
    for a, _, b in items:
        total += a * len(b)
    return total * n, len(items)


@module.command
def lengths(*keys: String) -> list[int]:
    out: list[int] = []
    for key in keys:
        out.append(len(key))
    return out


@module.command
def set_all(*items: tuple[String, bytes]) -> int:
    for key, value in items:
        key.set(value)
    return len(items)


@module.command
def fill(key: Hash, *items: tuple[bytes, bytes]) -> int:
    before = len(key)
    for field, value in items:
        key[field] = value
    return len(key) - before


@module.command
def pick(i: int, *values: bytes) -> bytes:
    return values[i]


# case: ints 1
# case: ints 1 2 3
# case: ints
# case: ints 1 x 3
# case: ints {b"5"} {b"9"*18}
# case: words a
# case: words a b
# case: words a b c
# case: pairs a 1 b 2.5
# case: pairs a
# case: pairs a 1 b
# case: pairs
# case: pairs a x
# case: triples 2 1 x abc 3 y z
# case: triples 2 1 x
# case: triples 2
# case: triples 2 1 "\xff" abc
# run: SET s hello
# run: HSET h f v
# case: lengths s
# case: lengths s missing s
# case: lengths s h
# case: lengths h s
# case: lengths
# case: set_all a 1 b 2
# case: set_all a 1 b
# case: set_all a x h y
# case: set_all c 1 c 2
# case: fill h f w g x
# case: fill new a 1
# case: fill s a 1
# case: fill h a
# case: pick 0 a b
# case: pick -1 a b
# case: pick 2 a b
