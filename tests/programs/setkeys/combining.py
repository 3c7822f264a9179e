"""Sets of keys, combined with one another, with sets and with anything that can be iterated over."""

from redisjit import Module, Set

module = Module("combining")


@module.command
def operators(a: Set, b: Set) -> tuple[set[bytes], set[bytes], set[bytes], set[bytes]]:
    return a & b, a | b, a - b, b - a


@module.command
def methods(a: Set, b: Set) -> tuple[set[bytes], set[bytes], set[bytes], set[bytes]]:
    return a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b)


@module.command
def tests(a: Set, b: Set) -> tuple[bool, bool, bool]:
    return a.issubset(b), a.issuperset(b), a.isdisjoint(b)


@module.command
def with_words(a: Set, words: bytes) -> tuple[set[bytes], set[bytes], set[bytes], bool]:
    given = set(words.split())
    return a.union(words.split()), a.intersection(given), given - a.members(), a.isdisjoint(words.split())


@module.command
def three(a: Set, b: Set, c: Set) -> tuple[set[bytes], set[bytes], set[bytes], set[bytes]]:
    return a.union(b, c), a.intersection(b, c), a.difference(b, c), a.union()


@module.command
def store(target: Set, *sources: Set) -> int:
    for source in sources:
        target.update(source)
    return len(target)


@module.command
def keep(target: Set, other: Set) -> list[bytes]:
    for member in target - other:
        target.discard(member)
    return sorted(target)


@module.command
def as_text(key: Set) -> bytes:
    return b",".join(sorted(key.members()))


# run: SADD a 1 2 3 x
# run: SADD b 2 3 4 y
# run: SADD c 3 4 5
# case: operators a b
# case: operators a none
# case: operators none none
# case: operators a a
# case: methods a b
# case: methods none b
# case: methods a a
# case: tests a b
# case: tests a a
# case: tests none a
# case: with_words a "1 x nothing"
# case: with_words none ""
# case: three a b c
# case: three a a none
# case: store t a b c none
# case: as_text t
# case: store a a
# case: keep t c
# case: keep t t
# case: keep t none
# case: as_text t
# run: SET text x
# case: operators a text
# case: store t a text
