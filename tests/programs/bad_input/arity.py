"""Wrong numbers of arguments."""

from redisjit import Hash, Module

module = Module("arity")


@module.command
def none() -> int:
    return 0


@module.command
def two(a: bytes, b: bytes) -> int:
    return 2


@module.command
def key_and_one(key: Hash, a: int) -> int:
    return 1


@module.command
def up_to_three(a: int = 1, b: int = 2, c: int = 3) -> int:
    return a + b + c


@module.command
def at_least_two(a: bytes, *rest: bytes) -> int:
    return len(rest)


@module.command
def groups(*pairs: tuple[bytes, bytes]) -> int:
    return len(pairs)


# case: none x
# case: two
# case: two a
# case: two a b
# case: two a b c
# case: key_and_one
# case: key_and_one k
# case: key_and_one k 1 2
# case: key_and_one k x y
# case: up_to_three 1 2 3 4
# case: up_to_three 1 2 3
# case: at_least_two
# case: at_least_two a
# case: at_least_two a b
# case: groups
# case: groups a
# case: groups a b
# case: groups a b c
