"""repr, str and ascii of everything inside everything."""

from dataclasses import dataclass

from redisjit import Module

module = Module("repr_nested")


@dataclass
class Leaf:
    key: bytes
    weight: float


@dataclass
class Tree:
    name: str
    leaf: Leaf
    children: list["Tree"]
    extra: dict[int, tuple[str, bool]]
    parent: str | None = None


@dataclass(frozen=True)
class Pair:
    left: tuple[int, ...]
    right: frozenset[int] | None


def tree_of(name: str, depth: int) -> Tree:
    children = [tree_of(f"{name}{i}", depth - 1) for i in range(depth)]
    return Tree(name, Leaf(name.encode(), depth / 3), children, {depth: (name, depth > 1)}, name if depth else None)


@module.command
def tree(name: str, depth: int) -> tuple[str, str]:
    made = tree_of(name, depth)
    return repr(made), f"{made.leaf!s:>40}"


@module.command
def nested(s: str, b: bytes, n: int) -> list[str]:
    table: dict[tuple[str, int], list[dict[str, bytes]]] = {(s, n): [{s: b}, {}], ("", 0): []}
    floats = {1.5: n / 4, -0.0: 1e300}
    maybe: list[str | None] = [s, None]
    return [
        str(table),
        repr(floats),
        f"{maybe} {[maybe, maybe]!r}",
        ascii(table),
        str(((), (n,), (n, s), ((b,),))),
        str([[[]], [[[n]]]][:n]),
        repr([n > 0, None]),
        str(Pair((n, n), None)) + str(Pair((), frozenset([n]))) + repr(Pair((n,), frozenset())),
        str({"only": {n}}),
        f"{str([s]):>20}|{repr(b):<12}|{str(None):^8}|{str(n > 0):5}",
        repr(tuple(s)) + repr(list(s)) + str(tuple([n])),
    ]


@module.command
def quotes(s: str) -> list[str]:
    return [repr(s), ascii(s), repr([s]), f"{s!r}{s!a}", repr(s.encode()), str(s.encode()), ascii(s.encode()), "%r %a" % (s, s)]


@module.command
def growing(n: int) -> str:
    rows: list[list[int]] = []
    for i in range(n):
        rows.append(list(range(i)))
    return f"{rows} {len(str(rows))}"


# case: tree a 0
# case: tree "\xc3\xa9" 2
# case: nested "it's" "\x00'" 1
# case: nested "\xe2\x82\xac\xc2\xa0\xf0\x9f\x98\x80" "" 0
# case: quotes "plain"
# case: quotes "it's"
# case: quotes "\"both\" it's"
# case: quotes "\x00\x1f\x7f\t\n\\"
# case: quotes "\xc2\xa0\xc2\xad\xe2\x80\xa8\xf3\xa0\x80\x81"
# case: quotes ""
# case: growing 5
# case: growing 0
