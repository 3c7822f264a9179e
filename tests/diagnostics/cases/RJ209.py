"""Values that may be None."""

from redisjit import Hash, Module

module = Module("m")


@module.command
def method(key: Hash) -> bytes:
    return key.get(b"f").upper()


@module.command
def operand(key: Hash) -> bytes:
    return b"x" + key.get(b"f")


@module.command
def argument(key: Hash) -> int:
    return len(key.get(b"f"))


@module.command
def index(key: Hash) -> int:
    value = key.get(b"f")
    return value[0]


@module.command
def order(key: Hash, n: int) -> bool:
    return n < key.ttl


@module.command
def loop(key: Hash) -> None:
    for byte in key.get(b"f"):
        pass


@module.command
def result(key: Hash) -> bytes:
    return key.get(b"f")


@module.command
def contained(key: Hash) -> bool:
    return b"x" in key.get(b"f")


@module.command
def after_the_branch(key: Hash) -> int:
    value = key.get(b"f")
    if value is not None:
        key[b"f"] = value
    return len(value)


@module.command
def negated(key: Hash) -> int:
    return -key.ttl


@module.command
def in_the_head_of_a_loop(key: Hash) -> int:
    value = key.get(b"f")
    total = 0
    if value is not None:
        for n in map(lambda n: n + len(value), [1, 2]):
            total += n
            value = None
    return total
