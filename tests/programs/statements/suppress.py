"""`contextlib.suppress`: named exceptions end the block and nothing else."""

import contextlib
from contextlib import suppress

from redisjit import Hash, Module

module = Module("with_suppress")


@module.command
def numbers(*words: bytes) -> list[int]:
    found: list[int] = []
    for word in words:
        with suppress(ValueError):
            found.append(int(word))
            if found[-1] == 0:
                break
            continue
        found.append(-1)
    return found


@module.command
def nested(key: Hash, field: bytes) -> bytes:
    kept = b"none"
    with contextlib.suppress(KeyError, IndexError):
        kept = key[field]
        with suppress(ZeroDivisionError):
            kept += str(10 // (len(kept) - 3)).encode()
        with suppress():
            kept += kept[5:6] + str(kept[6]).encode()
    return kept


@module.command
def through(n: int) -> int:
    with suppress(LookupError), suppress(ValueError):
        if n == 0:
            raise KeyError(n)
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise RuntimeError("two")
        return n
    return -n


# run: HSET h a 123456 b abc c ab
# case: numbers 1 x 2 y
# case: numbers 1 x 0 y
# case: numbers
# case: nested h a
# case: nested h b
# case: nested h c
# case: nested h d
# case: through 0
# case: through 1
# case: through 2
# case: through 3
