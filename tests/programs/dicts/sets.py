"""set: add, discard, remove, in, len; their order is not part of Python, so it is never shown."""

from redisjit import Module

module = Module("sets")


@module.command
def distinct(b: bytes) -> tuple[int, bool, bool]:
    seen: set[bytes] = set()
    for word in b.split():
        seen.add(word)
    seen.discard(b"nothing")
    return len(seen), b"a" in seen, b"z" not in seen


@module.command
def primes(n: int) -> list[int]:
    out: set[int] = set()
    for i in range(2, n):
        for p in range(2, i):
            if i % p == 0:
                break
        else:
            out.add(i)
    return [i for i in range(n) if i in out]


@module.command
def removing(n: int) -> int:
    s = {1, 2, 3}
    s.remove(n)
    s.add(10)
    s.add(10)
    return len(s)


@module.command
def seen_pairs(b: bytes) -> list[bool]:
    seen: set[tuple[int, int]] = set()
    out: list[bool] = []
    for i in range(1, len(b)):
        pair = (b[i - 1], b[i])
        out.append(pair in seen)
        seen.add(pair)
    return out


# case: distinct "a b a c"
# case: distinct ""
# case: primes 30
# case: removing 2
# case: removing 5
# case: seen_pairs abababc
