"""String: get, set, append, length, slices."""

from redisjit import Module, String

module = Module("string_methods")


@module.command
def get(key: String) -> bytes | None:
    return key.get()


@module.command
def put(key: String, value: bytes) -> None:
    key.set(value)


@module.command
def getset(key: String, value: bytes) -> bytes | None:
    old = key.get()
    key.set(value)
    return old


@module.command
def append(key: String, value: bytes) -> int:
    return key.append(value)


@module.command
def length(key: String) -> int:
    return len(key)


@module.command
def cut(key: String, i: int, j: int) -> list[bytes]:
    return [key[i:j], key[i:], key[:j], key[:]]


@module.command
def at(key: String, i: int) -> int:
    return key[i]


@module.command
def mixed(key: String) -> bytes | None:
    key.set(b"one")
    key.append(b",two")
    first = key.get()
    key.set(b"three")
    if first is None:
        return None
    return first + b"|" + key[1:3]


# case: get s
# case: length s
# case: cut s 0 5
# case: at s 0
# case: put s hello
# case: get s
# case: getset s world
# case: getset new value
# case: append s !
# case: append s ""
# case: append fresh abc
# case: append empty ""
# case: length s
# case: cut s 1 3
# case: cut s -3 -1
# case: cut s 4 2
# case: cut s -100 100
# case: at s 0
# case: at s -1
# case: at s 6
# case: at s -7
# case: put e ""
# case: get e
# case: length e
# run: SET n 12345
# case: get n
# case: cut n 1 3
# case: append n 6
# case: mixed m
# case: put big {b"x"*1000000}
# case: length big
# case: append big {b"y"*1000}
