"""Tables of what this Python says of code points, made when a program first needs one: so it is the same Unicode.

A table is read by the prelude (`points.py`). A property is a bit for each code point of the planes 0 to 3 and of the
first blocks of plane 14; nowhere else has a code point any. Equal blocks are kept once.
"""

from __future__ import annotations

import re
import struct
from array import array
from collections.abc import Callable
from functools import cache

BLOCK = 256
PLANES = range(0x40000)
TAGS = range(0xE0000, 0xE1000)
CASED = 0x20000  # no code point from here on has a case
HALF = 128
# Where `text()` may have case, or marks on letters that have: not in ideographs, Hangul, surrogates, private use.
CASED_PARTS = ((0, 0x3400), (0xA000, 0xAC00), (0xF900, CASED), (len(PLANES), len(PLANES) + len(TAGS)))
CASES = ("islower", "isupper", "istitle")
SIGMA = "\u03a3"
FINAL_SIGMA = "\u03c2"


@cache
def table(name: str) -> bytes:
    """The table called `name`: a method of `str`, or one of `SPECIAL`."""
    make = SPECIAL.get(name)
    if make:
        return make()
    test = getattr(str, name)
    return bits(case_of(test) if name in CASES else property_of(test, whole=name != "isidentifier"))


@cache
def text() -> str:
    """All code points that have properties, in order."""
    return array("I", [*PLANES, *TAGS]).tobytes().decode("utf-32", "surrogatepass")


def property_of(test: Callable[[str], bool], *, whole: bool = False) -> bytes:
    """A byte, 0 or 1, for each code point of `text()`. A `whole` test says yes of a text when all of it has it."""
    parts = []
    points = text()
    for start in range(0, len(points), BLOCK):
        block = points[start : start + BLOCK]
        parts.append(b"\1" * BLOCK if whole and test(block) else bytes(map(test, block)))
    return b"".join(parts)


@cache
def case_of(test: Callable[[str], bool]) -> bytes:
    """The same for a property that has to do with case."""
    return by_parts(lambda part: bytes(map(test, part)))


def by_parts(make: Callable[[str], bytes]) -> bytes:
    """`make` of each part of `text()` that may have case; nothing elsewhere."""
    flags = bytearray(len(text()))
    for start, stop in CASED_PARTS:
        flags[start:stop] = make(text()[start:stop])
    return bytes(flags)


def bits(flags: bytes) -> bytes:
    """The index of the blocks, then the blocks."""
    blocks: dict[bytes, int] = {}
    index = bytearray()
    for start in range(0, len(flags), BLOCK):
        index.append(blocks.setdefault(flags[start : start + BLOCK], len(blocks)))
    packed = [int(block[::-1].translate(DIGITS), 2).to_bytes(BLOCK // 8, "little") for block in blocks]
    return bytes(index) + b"".join(packed)


DIGITS = bytes([48, 49]) + bytes(254)


def mapping(convert: Callable[[str], str]) -> bytes:
    """A case mapping: limit, offsets of blocks and records; the index, the blocks, the records.

    An entry of a block numbers a record: how many code points there are, and these; or 0 and what to add.
    """
    records: dict[tuple[int, ...], int] = {(0, 0, 0, 0): 0}
    blocks: dict[tuple[int, ...], int] = {}
    index = bytearray()
    points = text()
    for start in range(0, CASED, HALF):
        part = points[start : start + HALF]
        entries: tuple[int, ...] = (0,) * HALF
        if part.upper() != part or part.lower() != part or convert(part) != part:
            entries = tuple(records.setdefault(record(char, convert(char)), len(records)) for char in part)
        index.append(blocks.setdefault(entries, len(blocks)))
    while index and index[-1] == index[-2]:
        index.pop()
    limit = len(index) * HALF
    body = b"".join(struct.pack(f"<{HALF}H", *block) for block in blocks)
    rows = b"".join(struct.pack("<4i", *row) for row in records)
    first = 12 + len(index)
    return struct.pack("<3i", limit, first, first + len(body)) + bytes(index) + body + rows


def record(char: str, mapped: str) -> tuple[int, ...]:
    if len(mapped) == 1:
        return 0, ord(mapped) - ord(char), 0, 0
    return (len(mapped), *map(ord, mapped), *(0,) * (3 - len(mapped)))


def title_only() -> bytes:
    """What is a title-case letter and no capital."""
    return bits(both(case_of(str.istitle), case_of(str.isupper), lambda a, b: a & ~b))


def cased() -> bytes:
    upper, lower = case_of(str.isupper), case_of(str.islower)
    return bits(both(both(upper, lower, int.__or__), case_of(str.istitle), int.__or__))


def both(left: bytes, right: bytes, join: Callable[[int, int], int]) -> bytes:
    joined = join(int.from_bytes(left, "little"), int.from_bytes(right, "little"))
    return joined.to_bytes(len(left), "little")


@cache
def behind(before: str) -> bytes:
    """Whether a sigma is a final one behind `before` and each code point: what `str.lower` makes of it."""

    def final(part: str) -> bytes:
        joined = f"{SIGMA} {before}".join(part.replace("\u0130", "I"))  # which becomes two in lower case
        lowered = f"{before}{joined}{SIGMA}".lower()
        return lowered[2::4].replace(FINAL_SIGMA, "\1").replace("\u03c3", "\0").encode("latin-1")

    return by_parts(final)


def sigma_letters() -> bytes:
    """Code points that make a sigma behind them a final one."""
    return bits(behind(" "))


def sigma_ignored() -> bytes:
    """Code points that are passed over when a sigma is looked at."""
    return bits(both(behind("A"), behind(" "), lambda a, b: a & ~b))


def identifier() -> bytes:
    return bits(property_of(lambda part: ("a" + part).isidentifier(), whole=True))


def decimals() -> bytes:
    """How many sets of decimal digits there are, and each one's zero."""
    zeros = [ord(digit) for digit in re.findall(r"\d", text()) if int(digit) == 0]
    return struct.pack(f"<{len(zeros) + 1}i", len(zeros), *zeros)


def ascii_characters() -> bytes:
    return bytes(range(128))


SPECIAL: dict[str, Callable[[], bytes]] = {
    "ascii": ascii_characters,
    "bytes": lambda: bytes(range(256)),
    "upper": lambda: mapping(str.upper),
    "lower": lambda: mapping(str.lower),
    "title": lambda: mapping(str.title),
    "casefold": lambda: mapping(str.casefold),
    "titlecase": title_only,
    "cased": cased,
    "sigma_letters": sigma_letters,
    "sigma_ignored": sigma_ignored,
    "identifier": identifier,
    "decimals": decimals,
}
