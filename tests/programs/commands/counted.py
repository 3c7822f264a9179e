"""Lists of arguments behind their number, keys behind a token."""

from typing import Literal

from redisjit import Context, Hash, Key, Module, String

module = Module("counted")


@module.command
def total(keys: list[String]) -> int:
    return sum([len(key.get() or b"") for key in keys])


@module.command
def store(keys: list[String], *, store: String | None = None, upper: bool = False) -> bytes:
    out = b"".join([key.get() or b"" for key in keys])
    if upper:
        out = out.upper()
    if store is not None:
        store.set(out)
    return out


@module.command
def evaluate(ctx: Context, script: bytes, keys: list[Key], *args: bytes) -> list[bytes]:
    return [script + b":" + key.name + b":" + b",".join(args) for key in keys]


@module.command
def weigh(names: list[bytes], weights: list[float], limit: int = 2) -> list[tuple[bytes, float]]:
    return list(zip(names, weights, strict=True))[:limit]


@module.command
def pairs(keys: list[Hash], *pairs: tuple[bytes, int]) -> int:
    for key in keys:
        for name, n in pairs:
            key[name] = str(n).encode()
    return len(keys) * len(pairs)


@module.command
def between(first: Hash, fields: list[bytes], last: int) -> list[bytes | None]:
    return [first.get(field) for field in fields] + [str(last).encode()]


@module.command
def copy(source: String, *, to: String | None = None, ex: int | None = None, mode: Literal["a", "b"] = "a") -> str:
    if to is None:
        return "nowhere"
    to.set((source.get() or b"") + mode.encode())
    if ex is not None:
        to.expire(ex * 1000)
    return "done"


@module.command
def two(*, left: String | None = None, right: Hash | None = None, note: bytes = b"") -> list[bytes]:
    out = [note]
    if left is not None:
        out.append(left.get() or b"nothing")
    if right is not None:
        out.append(b"%d" % len(right))
    return out


# run: SET a one
# run: SET b two
# run: HSET h f v
# case: total 2 a b
# case: total 0
# case: total 3 a b a
# case: total 3 a b
# case: total 1 a b
# case: total -1 a
# case: total x a
# case: total 9223372036854775807 a
# case: total
# case: total 1 h
# case: store 2 a b
# case: store 2 a b UPPER
# case: store 2 a b store c upper
# case: store 1 c STORE c
# case: store 2 c c store
# case: store 1 a STORE x STORE y
# case: store 1 a STORE h
# case: store 1 a b
# case: store 0 store a
# case: evaluate s 2 a b x y
# case: evaluate s 0 x
# case: evaluate s 0
# case: evaluate s 2 a b
# case: evaluate s 1 a b
# case: weigh 2 x y 2 1 2.5
# case: weigh 2 x y 2 1 2.5 1
# case: weigh 2 x y 2 1 2.5 1 1
# case: weigh 2 x y 3 1 2.5
# case: weigh 2 x y 1 1
# case: weigh 3 x y 1 1
# case: weigh 1 x 1 nan
# case: weigh 1 x
# case: pairs 2 h g a 1 b 2
# case: pairs 2 h g a 1 b
# case: pairs 2 h h a 3
# case: pairs 1 h
# case: pairs 1 a x 1
# case: between h 2 f none 5
# case: between h 2 f none
# case: between h 2 f none 5 6
# case: between h 0 5
# case: copy a
# case: copy a to d
# case: copy a ex 100 mode to d b
# case: copy a ex 100 to d b
# case: copy a to
# case: copy h to d
# case: copy a to h
# case: copy a to a
# case: two
# case: two left a
# case: two right h left a
# case: two right a
# case: two note left left right right h
# case: two left right
