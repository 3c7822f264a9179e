"""Constants of the module: tuples of tuples, bytes, indexed, iterated, compared."""

from redisjit import Module

module = Module("tables")

PRIMES = (2, 3, 5, 7, 11)
NAMES = (b"zero", b"one", b"two")
PAIRS = ((1, b"a"), (2, b"b"), (3, b"c"))
EMPTY = b""
SMALLEST = -(2**63)
RATIO = 0.1 + 0.2
NOTHING = None


@module.command
def index(n: int) -> tuple[int, bytes]:
    return PRIMES[n], NAMES[n]


@module.command
def lookup(b: bytes) -> int:
    for number, name in PAIRS:
        if name == b:
            return number
    return -1 if b == EMPTY else SMALLEST


@module.command
def totals() -> list[bytes]:
    total = 0
    for p in PRIMES:
        total += p
    out = [str(total).encode(), str(RATIO).encode(), str(len(PRIMES)).encode(), str(sum(PRIMES)).encode()]
    for n in reversed(NAMES):
        out.append(n)
    return out + [str(3 in PRIMES).encode(), str(b"one" in NAMES).encode(), str(max(PRIMES)).encode(), str(NOTHING).encode()]


# case: index 0
# case: index 2
# case: index -1
# case: index 3
# case: index 7
# case: lookup b
# case: lookup z
# case: lookup ""
# case: totals
