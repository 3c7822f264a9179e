"""Both ends of a list: push, pop, extend, trim."""

from redisjit import List, Module

module = Module("list_ends")


@module.command
def push(key: List, *values: bytes) -> int:
    for value in values:
        key.append(value)
    return len(key)


@module.command
def pushleft(key: List, *values: bytes) -> int:
    for value in values:
        key.appendleft(value)
    return len(key)


@module.command
def pop(key: List) -> bytes:
    return key.pop()


@module.command
def popleft(key: List) -> tuple[bytes, bool]:
    return key.popleft(), key.exists


@module.command
def extend(key: List, text: bytes) -> list[bytes]:
    key.extend(text.split())
    key.extend(word.upper() for word in text.split())
    key.extendleft(text.split())
    key.extendleft((b"x", b"y"))
    return key[:]


@module.command
def double(key: List) -> list[bytes]:
    key.extend(key)
    key.extendleft(key)
    return key[:]


@module.command
def trim(key: List, start: int, stop: int) -> tuple[list[bytes], bool]:
    key.trim(start, stop)
    return key[:], key.exists


@module.command
def capped(key: List, value: bytes, most: int) -> int:
    key.appendleft(value)
    key.trim(0, most)
    return len(key)


@module.command
def move(source: List, target: List) -> bytes | None:
    if not source:
        return None
    value = source.pop()
    target.appendleft(value)
    return value


@module.command
def clear(key: List) -> int:
    key.clear()
    return len(key)


# case: pop l
# case: popleft l
# case: push l a b c
# case: pushleft l x y
# case: push l "" "\x00\xff" 123 {b"long"*5000}
# case: pop l
# case: pop l
# case: pop l
# case: popleft l
# case: popleft l
# case: extend l "p q r"
# case: extend none ""
# case: double l
# case: double none2
# case: trim l 1 -1
# case: trim l 2 5
# case: trim l -2 100
# case: trim l 0 100
# case: trim l 5 2
# case: trim none3 0 2
# case: capped c 1 3
# case: capped c 2 3
# case: capped c 3 3
# case: capped c 4 3
# case: move c d
# case: move c c
# case: move d d
# case: move nothing d
# case: move d nothing
# case: popleft nothing
# case: clear c
# case: clear c
# run: SET text x
# case: push text a
# case: pop text
