"""A key that holds a set: membership and changes."""

from redisjit import Module, Set

module = Module("membership")


@module.command
def add(key: Set, *members: bytes) -> list[bool]:
    return [key.add(member) for member in members]


@module.command
def has(key: Set, member: bytes) -> tuple[bool, bool, int]:
    return member in key, member not in key, len(key)


@module.command
def discard(key: Set, *members: bytes) -> tuple[list[bool], bool]:
    return [key.discard(member) for member in members], key.exists


@module.command
def remove(key: Set, member: bytes) -> int:
    key.remove(member)
    return len(key)


@module.command
def update(key: Set, words: bytes) -> int:
    key.update(words.split())
    key.update({b"x", b"y"})
    key.update(word + b"!" for word in words.split())
    key.update(key)
    return len(key)


@module.command
def clear(key: Set) -> tuple[int, bool]:
    key.clear()
    return len(key), bool(key)


@module.command(replicate="effects")
def drain(key: Set) -> tuple[set[bytes], int]:
    out: set[bytes] = set()
    while key:
        out.add(key.pop())
    return out, len(key)


@module.command(replicate="effects")
def pop(key: Set) -> bytes:
    return key.pop()


@module.command
def sample(key: Set, n: int) -> tuple[int, bool]:
    found = key.sample(n)
    return len(found), set(found) <= key.members()


@module.command
def toggle(key: Set, member: bytes) -> bool:
    if key.discard(member):
        return False
    return key.add(member)


# case: has s a
# case: add s a b a "\x00"
# case: has s a
# case: has s "\x00"
# case: has s ""
# case: add s ""
# case: has s ""
# case: discard s a a
# case: discard none a
# case: remove s b
# case: remove s b
# case: discard s "\x00" ""
# case: update u "p q r p"
# case: update u ""
# case: sample u 2
# case: sample u 0
# case: sample u 100
# case: sample u -1
# case: sample none 3
# case: toggle u x
# case: toggle u x
# case: drain u
# case: pop u
# case: add one only
# case: pop one
# case: pop one
# case: add c a b
# case: clear c
# case: clear c
# case: add ints 1 2 3
# case: add ints text
# case: has ints 2
# run: SET text x
# case: add text a
# case: has text a
