"""Indices and slices of a list: reading, replacing, inserting, removing."""

from redisjit import List, Module

module = Module("indices")


@module.command
def get(key: List, index: int) -> bytes:
    return key[index]


@module.command
def put(key: List, index: int, value: bytes) -> list[bytes]:
    key[index] = value
    return key[:]


@module.command
def insert(key: List, index: int, value: bytes) -> list[bytes]:
    key.insert(index, value)
    return key[:]


@module.command
def remove_at(key: List, index: int) -> list[bytes]:
    del key[index]
    return key[:]


@module.command
def pop(key: List, index: int) -> tuple[bytes, list[bytes]]:
    return key.pop(index), key[:]


@module.command
def part(key: List, start: int, stop: int) -> list[bytes]:
    return key[start:stop]


@module.command
def steps(key: List, step: int) -> tuple[list[bytes], list[bytes]]:
    return key[::step], key[1:-1:step]


@module.command
def ends(key: List) -> tuple[bytes, bytes, list[bytes], list[bytes]]:
    return key[0], key[-1], key[:2], key[-2:]


@module.command
def find(key: List, value: bytes) -> tuple[bool, int]:
    return value in key, key.count(value)


@module.command
def index(key: List, value: bytes) -> int:
    return key.index(value)


@module.command
def remove(key: List, value: bytes) -> list[bytes]:
    key.remove(value)
    return key[:]


@module.command(replicate="effects")
def shuffle(key: List, seed: int, rounds: int) -> list[bytes]:
    for i in range(rounds):
        seed = (seed * 1103515245 + 12345) % 2147483648
        size = len(key)
        at = seed // 8 % (size + 2) - 1
        if seed % 3 == 0 and size > 0:
            key.insert(at, key.pop(seed // 16 % size))
        elif seed % 3 == 1 and 0 <= at < size:
            del key[at]
        else:
            key.insert(-at, str(i).encode())
    return key[:]


@module.command
def shuffle_here(key: List, seed: int, rounds: int) -> list[bytes]:
    for i in range(rounds):
        seed = (seed * 1103515245 + 12345) % 2147483648
        size = len(key)
        at = seed // 8 % (size + 2) - 1
        if seed % 4 == 0 and size > 0:
            key.insert(at, key.pop(seed // 16 % size))
        elif seed % 4 == 1 and 0 <= at < size:
            del key[at]
            if key:
                key[-1] = key[0] + b"'"
        else:
            key.insert(-at, str(i).encode() * (i % 40))
    return key[:]


# case: get none 0
# case: put none 0 v
# case: remove_at none 0
# case: pop none 0
# case: part none 0 5
# case: steps none 2
# case: find none a
# case: index none a
# case: remove none a
# run: RPUSH l a b c d e f b
# case: get l 0
# case: get l 6
# case: get l 7
# case: get l -7
# case: get l -8
# case: get l 9223372036854775807
# case: get l -9223372036854775808
# case: put l 2 C
# case: put l -1 B
# case: put l 7 x
# case: put l -8 x
# case: part l 1 3
# case: part l -3 -1
# case: part l 3 1
# case: part l -100 100
# case: steps l 2
# case: steps l -1
# case: steps l 0
# case: ends l
# case: insert l 0 first
# case: insert l 100 last
# case: insert l 3 third
# case: insert l -2 near
# case: insert l -100 zero
# case: insert fresh 5 v
# case: insert fresh 1 w
# case: insert fresh 1 between
# case: remove_at l 0
# case: remove_at l -1
# case: remove_at l 2
# case: remove_at l -3
# case: remove_at l 100
# case: pop l 1
# case: pop l -2
# case: pop l 100
# case: pop fresh 1
# case: pop fresh -1
# case: pop fresh 0
# case: pop fresh 0
# case: find l b
# case: index l b
# case: index l nothing
# case: remove l b
# case: remove l b
# case: find l b
# run: PEXPIRE l 100000000
# case: insert l 1 kept
# case: remove_at l 1
# case: shuffle s 1 200
# case: shuffle s 77 200
# case: shuffle_here t 3 300
# case: shuffle_here t 4 300
# case: shuffle_here t 5 300
