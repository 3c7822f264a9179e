"""Names of closures: of matches, walruses and comprehensions, and of lambdas inside lambdas."""

from collections.abc import Callable, Iterator
from redisjit import Module
module = Module("functions_scopes")

@module.command
def a(n: int) -> list[bytes]:
    fs: list[Callable[[], bytes]] = []
    out: list[bytes] = []
    for i in range(n):
        match i % 3:
            case 0:
                fs.append(lambda: b"zero")
            case k if k > 1:
                fs.append(lambda: str(k).encode())
            case other:
                fs.append(lambda: str(other).encode())
        try:
            out.append(b"%d" % (1 // i))
        except ZeroDivisionError as e:
            text = str(e).encode()
            f = lambda: text
            out.append(f())  # type: ignore[no-untyped-call]
        if (m := i * 2) > 1:
            fs.append(lambda: str(m).encode())
    pairs = sorted([(3, b"c"), (1, b"a")], key=lambda p: late(lambda: p[0]))
    total = sum(late(lambda: x * n) for x in range(3))
    return out + [f() for f in fs] + [b for _, b in pairs] + [str(total).encode()]

def late(f: Callable[[], int]) -> int:
    return f()
# case: a 5


@module.command
def shadowing(n: int) -> list[int]:
    x = n

    def seen() -> int:
        return x

    fs = [lambda: y + x for y in range(3)]
    gs: list[Callable[[], int]] = []
    for row in range(2):
        gs.extend([lambda: row * 10 + k for k in range(2)])
    x += 1
    ys = [y * 2 for y in range(seen())]
    return [seen()] + [f() for f in fs] + [g() for g in gs] + ys  # type: ignore[no-untyped-call]


def items(n: int) -> Iterator[Callable[[], int]]:
    for i in range(n):
        yield lambda: i


@module.command
def yielded(n: int) -> list[int]:
    fs = list(items(n))
    return [f() for f in fs] + [f() for f in items(n)]


# case: shadowing 3
# case: yielded 3
