"""Bools and members of an IntEnum as places in sequences."""

from __future__ import annotations

from collections import deque
from enum import IntEnum

from redisjit import Module

module = Module("lists_places")


class Part(IntEnum):
    HEAD = 0
    BODY = 1
    TAIL = 2


NAMES = ["head", "body", "tail"]


@module.command
def read(n: int) -> list[str]:
    mixed = (1, 2.5, "z")
    same = (5, 6, 7)
    part = Part(n % 3)
    return [
        NAMES[part],
        NAMES[n > 3],
        str(mixed[Part.TAIL]),
        str(mixed[True]),
        str(same[part]),
        str(same[n > 3]),
        "hello"[part],
        "hello"[n > 3],
        str(b"abc"[part]),
        "hello"[:part],
        "hello"[n > 3 :],
        "hello"[part : Part.TAIL : True],
        str(deque("xyz")[part]),
    ]


@module.command
def write(n: int) -> str:
    part = Part(n % 3)
    words, raw = list(NAMES), bytearray(b"xyz")
    raw[part] = 65
    raw[n > 3] = 66
    words[n > 3] += "!"
    words[part] = "new"
    del words[Part.HEAD]
    words[n < 4 : Part.TAIL] = ["slice"]
    return f"{words} {raw!r}"


# case: read 0
# case: read 4
# case: read 5
# case: write 0
# case: write 4
# case: write 5
