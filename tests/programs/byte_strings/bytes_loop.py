"""Looping over the bytes of an argument, forwards and backwards."""

from redisjit import Module

module = Module("bytes_loop")


@module.command
def checksum(b: bytes) -> int:
    h = 5381
    for c in b:
        h = (h * 33 ^ c) & 0xFFFFFFFF
    return h


@module.command
def positions(b: bytes, wanted: int) -> list[int]:
    return_value: list[int] = []
    for i, c in enumerate(b):
        if c == wanted:
            return_value.append(i)
    return return_value


@module.command
def backwards(b: bytes) -> list[int]:
    out: list[int] = []
    for c in reversed(b):
        out.append(c)
    return out


@module.command
def distance(a: bytes, b: bytes) -> int:
    count = 0
    for x, y in zip(a, b):
        if x != y:
            count += 1
    return count


@module.command
def vowels(b: bytes) -> int:
    count = 0
    for c in b:
        if c in b"aeiouAEIOU":
            count += 1
    return count


# case: checksum ""
# case: checksum hello
# case: checksum {bytes(range(256))}
# case: positions hello 108
# case: positions hello 300
# case: backwards abc
# case: backwards ""
# case: distance karolin kathrin
# case: distance abc ab
# case: vowels "Hello World"
