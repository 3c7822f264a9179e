"""Tables of numbers and bytes that module-level code has made: lists, tuples, nested ones."""

from typing import Final

from redisjit import Module

module = Module("const_tables")


def crc_entry(n: int) -> int:
    for _ in range(8):
        n = (n >> 1) ^ (0xEDB88320 if n & 1 else 0)
    return n


CRC = [crc_entry(n) for n in range(256)]
SINES: Final = tuple(round(n * 0.125, 3) for n in range(40))
PRIMES: list[int] = []
for candidate in range(2, 60):
    if all(candidate % p for p in PRIMES):
        PRIMES.append(candidate)
ROMAN = ((b"M", 1000), (b"CM", 900), (b"D", 500), (b"CD", 400), (b"C", 100), (b"XC", 90), (b"L", 50), (b"XL", 40),
         (b"X", 10), (b"IX", 9), (b"V", 5), (b"IV", 4), (b"I", 1))  # fmt: skip
MOVES = [(-1, 0), (1, 0), (0, -1), (0, 1)]
GRID = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
NOTHING: list[bytes] = []
MAYBE: list[int | None] = [None, 3, None, 5]
FLAGS = [True, False, True]
WORDS = ["zéro", "one", "two"]
SMALL = (5, 6, 7)
TREE = ([1, 2], (b"x", [b"y", b"z"]), None, True)


@module.command
def crc32(data: bytes) -> int:
    crc = 0xFFFFFFFF
    for byte in data:
        crc = CRC[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


@module.command
def item(n: int) -> tuple[int, float, int]:
    return PRIMES[n], SINES[n], SMALL[n]


@module.command
def whole() -> tuple[list[int], list[list[int]], list[bytes], list[int | None], list[bool], list[str]]:
    return PRIMES, GRID, NOTHING, MAYBE, FLAGS, WORDS


@module.command
def roman(n: int) -> bytes:
    out = b""
    for text, value in ROMAN:
        while n >= value:
            out += text
            n -= value
    return out


@module.command
def consumers(n: int) -> list[int]:
    total = sum(PRIMES) + len(PRIMES) + max(PRIMES) + PRIMES.index(7) + PRIMES.count(n)
    pairs = [i * p for i, p in enumerate(PRIMES[:4])] + [p for p in reversed(SMALL)]
    found = [1 if n in PRIMES else 0, 1 if n in SMALL else 0, 1 if b"x" in NOTHING else 0]
    return [total, *pairs, *found, *GRID[n % 3], *sorted(SMALL, reverse=True)]


@module.command
def walk(row: int, column: int) -> list[int]:
    """Neighbours; reading past the table is an error."""
    found = []
    for down, right in MOVES:
        if 0 <= row + down < len(GRID) and 0 <= column + right < len(GRID[0]):
            found.append(GRID[row + down][column + right])
    found.append(GRID[row][column])
    return found


@module.command
def copies(n: int) -> tuple[list[int], list[list[int]], int]:
    """Copies can be changed; the constants stay as they are."""
    primes = list(PRIMES[:3])
    primes.append(n)
    rows = [row[:] for row in GRID]
    rows[0][0] = n
    more = PRIMES[:2] * 2
    more[0] = n
    return primes + more, rows, GRID[0][0] + PRIMES[0]


def pick(n: int) -> list[int]:
    if n > 2:
        return PRIMES
    return [n] if n else NUMBERS


NUMBERS = [10, 20]


@module.command
def mixed(n: int) -> tuple[int, list[int], bool]:
    """A name that is a constant on one path and a new list on another."""
    chosen = pick(n)
    held = [chosen, PRIMES, chosen]
    total = 0
    for values in held:
        total += values[0]
    again = chosen if n % 2 else GRID[1]
    return total, again[:3], chosen is PRIMES


@module.command
def optional(n: int) -> int:
    value = MAYBE[n]
    first, second = TREE[0], TREE[1]
    if value is None:
        return -len(second[1]) - first[1]
    return value


# case: crc32 ""
# case: crc32 "hello \x00\xff"
# case: crc32 {b"123456789" * 50}
# case: item 0
# case: item 2
# case: item -1
# case: item 3
# case: item 40
# case: item -99
# case: whole
# case: roman 1994
# case: roman 3888
# case: roman 0
# case: consumers 7
# case: consumers 8
# case: walk 0 0
# case: walk 1 1
# case: walk 3 0
# case: copies 42
# case: mixed 0
# case: mixed 1
# case: mixed 3
# case: mixed 4
# case: optional 0
# case: optional 1
# case: optional 3
# case: optional 4
