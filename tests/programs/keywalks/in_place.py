"""Loops whose bodies leave keys alone: they go over the value itself, and nobody can tell."""

from redisjit import Hash, List, Module, Set

module = Module("in_place")


@module.command
def lengths(items: List, fields: Hash, members: Set) -> tuple[int, int, int]:
    a = b = c = 0
    for item in items:
        a += len(item)
    for field, value in fields.items():
        b += len(field) * 1000 + len(value)
    for member in members:
        c += len(member)
    return a, b, c


@module.command
def kept(fields: Hash, members: Set, items: List) -> list[bytes]:
    """What is seen outlives the loop."""
    found: list[bytes] = []
    for field, value in fields.items():
        found.append(field)
        found.append(value[1:])
    for member in members:
        found.append(member)
    for item in items:
        found.append(item)
    return sorted(found)


@module.command
def pairs(fields: Hash) -> list[tuple[bytes, bytes]]:
    found = [pair for pair in fields.items() if pair[0] != b"b"]
    for pair in fields.items():
        found.append(pair)
    return sorted(found)


@module.command
def numbers(fields: Hash, least: int) -> tuple[int, int, float, bool, list[bytes]]:
    total, seen, mean, large = 0, 0, 0.0, False
    names: set[bytes] = set()
    for name, value in fields.items():
        n = int(value)
        if n < least:
            continue
        seen += 1
        total += n
        mean += n / 2
        large = large or n > 100
        names.add(name)
    return total, seen, mean, large, sorted(names)


@module.command
def first(fields: Hash, members: Set, items: List, wanted: bytes) -> tuple[bool, bool, int]:
    """`break` ends it."""
    a = b = False
    at = -1
    for field in fields:
        if field == wanted:
            a = True
            break
    for member in members:
        if member == wanted:
            b = True
            break
    for i, item in enumerate(items):
        if item == wanted:
            at = i
            break
    else:
        at = -2
    return a, b, at


@module.command
def fails(fields: Hash) -> int:
    """An exception leaves it with its own line."""
    total = 0
    for value in fields.values():
        total += 100 // int(value)
    return total


@module.command
def caught(fields: Hash, members: Set) -> tuple[int, str, int]:
    total, text, seen = 0, "", 0
    try:
        for value in fields.values():
            seen += 1
            total += int(value)
    except ValueError as error:
        text = str(error)[:20]
    for member in members:
        try:
            total += int(member)
        except ValueError:
            total += 1000
    return (total if not text else -1), text, (seen if not text else 0)


@module.command
def consumed(fields: Hash, members: Set, items: List, prefix: bytes) -> tuple[int, bool, bool, list[bytes], int, float]:
    return (
        sum(len(value) for value in fields.values()),
        any(member.startswith(prefix) for member in members),
        all(item for item in items),
        sorted(field for field in fields if field.startswith(prefix)),
        max((len(item) for item in items), default=-1),
        sum((len(item) / 2 for item in items), 0.0),
    )


@module.command
def counted(fields: Hash, items: List) -> dict[int, int]:
    found: dict[int, int] = {}
    for value in fields.values():
        found[len(value)] = found.get(len(value), 0) + 1
    for item in items:
        found[len(item)] = found.get(len(item), 0) + 1
    return dict(sorted(found.items()))


@module.command
def nested(a: Set, b: Set, items: List) -> tuple[int, int]:
    """The inner loop reads another key, so the outer one has a snapshot."""
    same = later = 0
    for member in a:
        for other in b:
            same += member == other
        for item in items:
            later += item > member
    return same, later


@module.command
def last(items: List, fields: Hash) -> tuple[bytes, int]:
    """A loop's variable is there when it is over."""
    item = b"none"
    n = 7
    for item in items:
        n = len(item)
    for value in fields.values():
        n = len(value)
    return item, n


@module.command
def nothing(members: Set, fields: Hash) -> int:
    for _ in members:
        pass
    n = 0
    for _, _ in fields.items():
        n += 1
    return n


@module.command
def helper(items: List, members: Set) -> tuple[int, int]:
    return sum(weight(item) for item in items), sum(weight(member) for member in members)


def weight(text: bytes) -> int:
    total = 0
    for byte in text:
        total += byte
    return total


@module.command
def early(fields: Hash, members: Set, items: List, wanted: bytes) -> bytes:
    """`return` inside the loop."""
    for field, value in fields.items():
        if field == wanted:
            return b"field " + value
    for member in members:
        if member == wanted:
            return b"member " + member
    for item in items:
        if item == wanted:
            return b"item " + item
    return b""


@module.command
def wrong(key: Hash) -> int:
    return sum(len(field) for field in key)


# run: RPUSH l a bb "" ccc bb
# run: HSET h a 1 b 22 c 333
# run: SADD s x yy 12 zzz a
# run: SADD t yy 12 q
# case: lengths l h s
# case: lengths no no2 no3
# case: kept h s l
# case: kept no no2 no3
# case: pairs h
# case: numbers h 2
# case: numbers h 1000
# case: numbers no 0
# case: first h s l a
# case: first h s l zzz
# case: first h s l ccc
# case: fails h
# run: HSET z a 0
# case: fails z
# run: HSET bad a x
# case: fails bad
# case: caught h s
# case: caught bad s
# case: consumed h s l a
# case: consumed h s l ""
# case: consumed no no2 no3 x
# case: counted h l
# case: nested s t l
# case: nested s s l
# case: last l h
# case: last no no2
# case: nothing s h
# case: helper l s
# case: early h s l b
# case: early h s l yy
# case: early h s l ccc
# case: early h s l none
# run: HSET many {b"f"*70} {b"v"*600} x 1 y 2 z 3
# case: consumed many s l x
# case: kept many s l
# case: counted many l
# run: SET text x
# case: wrong text
# case: numbers bad 0
