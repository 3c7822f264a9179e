"""`match` on lists, tuples of fixed and of any length: lengths, stars, nesting, aliases."""

from redisjit import Module

module = Module("match_sequences")


@module.command
def command(*words: bytes) -> str:
    match words:
        case ():
            return "nothing"
        case (b"get", key):
            return f"get {key!r}"
        case (b"set", key, value) | (b"put", value, key):
            return f"set {key!r} {value!r}"
        case (b"del", first, *rest):
            return f"del {first!r} and {len(rest)}: {rest == [first]}"
        case (*_, b"!"):
            return "loud"
        case (a, *middle, z) if len(middle) > 2:
            return f"from {a!r} to {z!r} by {middle[0]!r}"
        case [only]:
            return f"one {only!r}"
        case _:
            return "other"


@module.command
def numbers(*items: int) -> list[int]:
    values = list(items)
    match values:
        case []:
            return [0]
        case [x]:
            return [1, x]
        case [1, *rest]:
            rest.append(99)  # a new list: the subject stays as it is
            return [2] + rest + [len(values)]
        case [x, y, *_] if x == y:
            return [3, x]
        case [*all_]:
            return [4, len(all_)]


@module.command
def pair(a: int, b: bytes) -> str:
    match (a, b):
        case (0, _):
            return "zero"
        case (1 | 2 as n, b"x" | b"y" as text):
            return f"{n} {text!r}"
        case (n, b""):
            return f"{n} alone"
        case (n, text) if n > len(text):
            return f"{n} over {text!r}"
        case (_, _, _):
            return "never"
        case whole:
            return f"{whole[0]} {whole[1]!r}"


@module.command
def nested(n: int) -> list[str]:
    shapes: list[tuple[bytes, list[int]]] = [(b"point", [n, 2]), (b"line", [1, 2, n, 4]), (b"none", [])]
    out: list[str] = []
    for shape in shapes:
        match shape:
            case (b"point", [0, y]):
                out.append(f"on axis {y}")
            case (b"point", [x, y]):
                out.append(f"point {x} {y}")
            case (name, [x, *_, 4]):
                out.append(f"{name!r} {x}")
            case (name, ([] | [_]) as few):
                out.append(f"few {name!r} {len(few)}")
            case _:
                out.append("?")
    return out


@module.command
def optionals(n: int) -> list[str]:
    values: list[int | None] = [None, 1, n]
    pairs: list[tuple[bytes | None, int]] = [(None, 1), (b"k", n), (b"", 0)]
    out: list[str] = []
    match values:
        case [None, int(a), b] if b is not None:
            out.append(f"{a} {b + 1}")
        case _:
            out.append("no")
    for item in pairs:
        match item:
            case (None, k):
                out.append(f"none {k}")
            case (b"", k) | (_, (0 | 5) as k):
                out.append(f"low {k}")
            case (text, k):
                out.append(f"{text!r} {k}")
    return out


@module.command
def by_type(*words: bytes) -> str:
    match words:
        case list():
            return "never a list"
        case tuple() as t if len(t) > 2:
            return f"tuple {t[2]!r}"
        case bytes():
            return "never"
    text = b"ab"
    match text:
        case [_, _]:
            return "never: bytes are no sequence here"
        case bytes(b):
            return f"bytes {b!r}"
    return "end"


@module.command
def starred(*items: int) -> list[list[int]]:
    out: list[list[int]] = []
    match items:
        case [first, *rest] if first > 0:
            out.append(rest)
        case [*rest, last]:
            out.append([last])
            out.append(rest)
    fixed = (1, 2, 3)
    match fixed:
        case (a, *others):
            out.append([a])
            out.append(others)
    match fixed:
        case (*first_two, _):
            out.append(first_two)
    return out


# case: command
# case: command get k
# case: command get k v
# case: command set k v
# case: command put k v
# case: command del a b c
# case: command del a
# case: command x y !
# case: command 1 2 3 4 5
# case: command one
# case: command one two
# case: numbers
# case: numbers 5
# case: numbers 1
# case: numbers 1 2 3
# case: numbers 4 4
# case: numbers 4 5 6
# case: pair 0 x
# case: pair 2 y
# case: pair 3 ""
# case: pair 9 abc
# case: pair 1 abc
# case: nested 0
# case: nested 7
# case: optionals 4
# case: optionals 5
# case: by_type
# case: by_type a b c
# case: starred
# case: starred 1 2 3
# case: starred -1 2 3
# case: starred 0
