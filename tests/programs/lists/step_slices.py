"""Slices with steps of bytes and lists, every part given or left out."""

from redisjit import Module

module = Module("step_slices")


@module.command
def of_bytes(b: bytes, i: int, j: int, s: int) -> list[bytes]:
    return [b[::s], b[i::s], b[:j:s], b[i:j:s], b[i:j:2][::-1], b[::-1][i:j]]


@module.command
def of_list(n: int, i: int, j: int, s: int) -> list[list[int]]:
    items = [k * k for k in range(n)]
    return [items[::s], items[i::s], items[:j:s], items[i:j:s], items[::-1], items[-1:0:-2]]


@module.command
def of_owned(b: bytes, s: int) -> bytes:
    words = [w.upper() for w in b.split()]
    part = words[::s]
    words.clear()
    part.append(b"end")
    return b"-".join(part[::-1])


@module.command
def optional_parts(b: bytes, n: int) -> list[bytes]:
    start = n if n > 0 else None
    stop = None if n > 3 else n + 2
    return [b[start:stop:1], b[start::2], b[:stop:-1]]


# case: of_bytes abcdef 1 5 2
# case: of_bytes abcdef -2 -6 -1
# case: of_bytes abcdef 100 -100 -3
# case: of_bytes abcdef 0 6 9223372036854775807
# case: of_bytes abcdef 5 0 -9223372036854775808
# case: of_bytes "" 0 1 1
# case: of_bytes abc 0 1 0
# case: of_list 7 1 6 2
# case: of_list 7 -1 -8 -2
# case: of_list 0 0 0 1
# case: of_list 3 0 3 0
# case: of_owned "a b c d e" 2
# case: of_owned "a b c d e" -2
# case: optional_parts abcdefg 0
# case: optional_parts abcdefg 2
# case: optional_parts abcdefg 5
