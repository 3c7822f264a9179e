"""Indices out of range of everything that has indices."""

from redisjit import Module, String

module = Module("out_of_range")

TABLE = (1, 2, 3)


@module.command
def in_bytes(i: int) -> int:
    return b"abc"[i]


@module.command
def in_argument(b: bytes, i: int) -> int:
    return b[i]


@module.command
def in_list(i: int) -> int:
    return [1, 2, 3][i]


@module.command
def in_empty_list(i: int) -> int:
    items: list[int] = []
    return items[i]


@module.command
def in_table(i: int) -> int:
    return TABLE[i]


@module.command
def in_variadic(i: int, *rest: int) -> int:
    return rest[i]


@module.command
def in_string(key: String, i: int) -> int:
    return key[i]


@module.command
def assigned(i: int) -> list[int]:
    items = [1, 2, 3]
    items[i] = 0
    return items


@module.command
def popped(i: int) -> int:
    return [1, 2, 3].pop(i)


@module.command
def nested(i: int, j: int) -> int:
    return [[1, 2], [3]][i][j]


# case: in_bytes 3
# case: in_bytes -4
# case: in_bytes -3
# case: in_argument abc 3
# case: in_argument "" 0
# case: in_argument abc 9223372036854775807
# case: in_argument abc -9223372036854775808
# case: in_list 3
# case: in_list -4
# case: in_empty_list 0
# case: in_empty_list -1
# case: in_table 3
# case: in_table -4
# case: in_variadic 1 5
# case: in_variadic -1 5
# case: in_string missing 0
# case: assigned 3
# case: assigned -4
# case: popped 3
# case: popped -4
# case: nested 1 1
# case: nested 2 0
# case: nested -1 -1
