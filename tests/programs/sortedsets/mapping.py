"""A sorted set as a mapping from members to scores."""

from redisjit import Module, SortedSet

module = Module("mapping")


@module.command
def put(key: SortedSet, member: bytes, score: float) -> int:
    key[member] = score
    return len(key)


@module.command
def item(key: SortedSet, member: bytes) -> float:
    return key[member]


@module.command
def look(key: SortedSet, member: bytes) -> tuple[bool, float | None, float, float]:
    return member in key, key.get(member), key.get(member, -1.5), key.get(member, 7)


@module.command
def remove(key: SortedSet, member: bytes) -> bool:
    del key[member]
    return key.exists


@module.command
def discard(key: SortedSet, member: bytes) -> tuple[bool, int]:
    return key.discard(member), len(key)


@module.command
def pop(key: SortedSet, member: bytes) -> float:
    return key.pop(member)


@module.command
def pop_default(key: SortedSet, member: bytes) -> tuple[float, float | None]:
    return key.pop(member, 0.25), key.pop(member, None)


@module.command
def add(
    key: SortedSet, member: bytes, score: float, *, nx: bool = False, xx: bool = False, gt: bool = False, lt: bool = False
) -> tuple[bool, int]:
    changed = key.add(member, score, nx=nx, xx=xx, gt=gt, lt=lt)
    return changed, len(key)


@module.command
def incr(key: SortedSet, member: bytes, by: float) -> tuple[float, int]:
    return key.incr(member, by), len(key)


@module.command
def bump(key: SortedSet, member: bytes) -> float:
    key.incr(member)
    return key.incr(member, 2)


@module.command
def add_nan(key: SortedSet) -> bool:
    return key.add(b"m", float("nan"))


@module.command
def put_nan(key: SortedSet) -> None:
    key[b"m"] = float("inf") - float("inf")


@module.command
def incr_nan(key: SortedSet) -> float:
    return key.incr(b"m", float("nan"))


@module.command
def lists(key: SortedSet) -> tuple[list[bytes], list[float], list[tuple[bytes, float]]]:
    return key.keys(), key.values(), key.items()


@module.command
def clear(key: SortedSet) -> int:
    key.clear()
    return len(key)


# case: look z a
# case: item z a
# case: put z a 1
# case: put z b -2.5
# case: put z a 1e300
# case: put z "\x00\xff" inf
# case: put z c -inf
# case: look z a
# case: item z "\x00\xff"
# case: item z nothing
# case: put z d nan
# case: add_nan z
# case: put_nan z
# case: incr_nan z
# case: add_nan fresh
# case: put_nan fresh
# case: incr_nan fresh
# run: EXISTS fresh
# case: lists z
# case: lists fresh
# case: incr z b 2.5
# case: incr z "\x00\xff" -inf
# case: incr z new 0.1
# case: bump z new
# case: incr fresh2 m 3
# case: add z a 5
# case: add z a 5
# case: add z a 6 nx
# case: add z e 6 nx
# case: add z e 5 gt
# case: add z e 7 gt
# case: add z e 8 lt
# case: add z e 1 lt
# case: add z e 1 xx
# case: add z e 2 xx gt
# case: add z f 2 xx
# case: add absent f 2 xx
# case: add absent f 2 xx gt
# case: add z e 2 xx nx
# case: add z e 2 gt lt
# case: add z e 2 nx gt
# case: add absent2 g 2 gt
# case: remove z e
# case: remove z e
# case: discard z a
# case: discard z a
# case: discard nothing a
# case: pop z b
# case: pop z b
# case: pop_default z c
# case: remove fresh2 m
# case: lists z
# case: clear z
# case: clear z
# run: SET text x
# case: put text a 1
# run: ZADD m 3 a 1 b 2 c
# case: lists m
# case: put m a -0.0
# case: lists m
# case: put m a 0.1
# case: item m a
