"""Values of the wrong type."""

from redisjit import Context, Hash, Module

module = Module("m")


@module.command
def result(n: int) -> bytes:
    return n


@module.command
def result_int_as_float(n: int) -> float:
    return n


@module.command
def result_bool_as_int(n: int) -> int:
    return n > 0


@module.command
def result_text_as_bytes(s: str) -> bytes:
    return s


@module.command
def argument(key: Hash, n: int) -> None:
    key[b"field"] = n


@module.command
def index(b: bytes) -> int:
    return b["0"]


@module.command
def parameter(n: int) -> int:
    return double(b"")


def double(n: int) -> int:
    return 2 * n


@module.command
def item(n: int) -> list[int]:
    return [n, 1.0]


@module.command
def dict_key(n: int) -> dict[int, int]:
    return {n: 1, b"": 2}


@module.command
def branches(n: int, b: bytes) -> None:
    x = n if n else b


@module.command
def unpack_three(n: int) -> int:
    a, b = n, n, n
    return a


@module.command
def unpack_int(n: int) -> int:
    a, b = n
    return a


@module.command
def iterate(n: int) -> None:
    for i in n:
        pass


@module.command
def iterate_builtin(n: int) -> int:
    return max(n)


@module.command
def length(n: int) -> int:
    return len(n)


@module.command
def no_items(n: int) -> int:
    return n[0]


@module.command
def no_item_assignment(b: bytes) -> None:
    b[0] = 1


@module.command
def no_item_deletion(b: bytes) -> None:
    del b[0]


@module.command
def tuple_index(n: int) -> int:
    return (n, n)[2]


@module.command
def command_argument(ctx: Context, n: int) -> None:
    ctx.call("SET", [n])


@module.command
def with_number(n: int) -> None:
    with n:
        pass


@module.command
def sum_of_texts(*words: str) -> str:
    return sum(words, "")


@module.command
def star_of_too_few(n: int) -> int:
    a, b, *c = (n,)
    return a


@module.command
def float_in_range(x: float) -> bool:
    return x in range(3)


@module.command
def functions(n: int) -> int:
    made = [lambda x: x + 1, lambda x: x * 2]
    return made[0](n)
