"""Commands that fail in every way there is; `failures.py` has the calls that make them, and what they reply."""

from typing import Literal

from redisjit import Context, Hash, Key, Module, RedisError, Status, String

module = Module("bad")


class Refused(Exception):
    """An exception class of the user's own."""


# Arguments


@module.command
def scalars(n: int, x: float, b: bytes, s: str) -> int:
    return n + int(x) + len(b) + len(s.encode())


@module.command
def optional(n: int = 1, x: float = 0.5) -> int:
    return n + int(x)


@module.command
def groups(*pairs: tuple[bytes, int]) -> int:
    return sum([n for _, n in pairs])


@module.command
def tokens(*, nx: bool = False, ex: int | None = None, unit: Literal["m", "km"] = "m") -> bytes:
    return f"{nx} {ex} {unit}".encode()


@module.command
def echo(b: bytes, s: str) -> tuple[bytes, str]:
    return b, s


# Numbers


@module.command
def add(a: int, b: int) -> int:
    return a + b


@module.command
def subtract(a: int, b: int) -> int:
    return a - b


@module.command
def multiply(a: int, b: int) -> int:
    return a * b


@module.command
def divide(a: int, b: int) -> int:
    return a // b


@module.command
def remainder(a: int, b: int) -> int:
    return a % b


@module.command
def quotient(a: int, b: int) -> float:
    return a / b


@module.command
def power(a: int, b: int) -> int:
    return int(a**b) if b >= 0 else 0


@module.command
def left(a: int, b: int) -> int:
    return a << b


@module.command
def right(a: int, b: int) -> int:
    return a >> b


@module.command
def negate(a: int) -> int:
    return -a


@module.command
def absolute(a: int) -> int:
    return abs(a)


@module.command
def accumulate(a: int) -> int:
    total = 1
    for _ in range(100):
        total *= a
    return total


@module.command
def to_int(x: float) -> int:
    return int(x)


@module.command
def float_divide(x: float, y: float) -> float:
    return x / y


@module.command
def float_power(x: float, y: float) -> float:
    return x**y if x > 0 else 0.0


@module.command
def parse_int(b: bytes) -> int:
    return int(b)


@module.command
def parse_float(b: bytes) -> float:
    return float(b)


# Containers and byte strings


@module.command
def byte_at(b: bytes, i: int) -> int:
    return b[i]


@module.command
def item_at(i: int) -> bytes:
    items = [b"a" + str(n).encode() for n in range(3)]
    return items[i]


@module.command
def set_item(i: int) -> int:
    items = [1, 2, 3]
    items[i] = 5
    return items[0]


@module.command
def pop_empty(n: int) -> bytes:
    items = [b"x" * n]
    out = b""
    while True:
        out += items.pop()


@module.command
def pop_at(i: int) -> int:
    items = [1, 2, 3]
    return items.pop(i)


@module.command
def find_index(b: bytes) -> int:
    items = [b"a", b"b"]
    return items.index(b)


@module.command
def remove_item(b: bytes) -> int:
    items = [b"a" * 20, b"b" * 20]
    items.remove(b)
    return len(items)


@module.command
def smallest(n: int) -> int:
    items = list(range(n))
    return min(items)


@module.command
def stride(step: int) -> int:
    total = 0
    for i in range(0, 10, step):
        total += i
    return total


@module.command
def repeat(b: bytes, n: int) -> int:
    return len(b * n)


@module.command
def repeat_list(n: int) -> int:
    return len([b"a"] * n)


@module.command
def join_much(n: int) -> int:
    part = b"x" * 1_000_000
    return len(b"".join([part for _ in range(n)]))


@module.command
def double(b: bytes) -> int:
    while True:
        b += b


@module.command
def grow(n: int) -> int:
    rows: list[list[bytes]] = []
    for i in range(n):
        rows.append([str(i).encode()])
        if i > 2:
            rows[i - 1].append(rows[i - 2][0])
    if n > 1000:
        raise Refused("too much")
    return len(rows)


@module.command
def empty_separator(b: bytes) -> int:
    return len(b.split(b""))


@module.command
def decode(b: bytes) -> str:
    return b.decode()


# Control


@module.command
def endless(n: int) -> int:
    return descend(n)


def descend(n: int) -> int:
    return 1 + descend(n)


@module.command
def endless_owned(b: bytes) -> int:
    return len(descend_owned(b, [b]))


def descend_owned(b: bytes, seen: list[bytes]) -> bytes:
    mine = b + str(len(seen)).encode()
    seen.append(mine)
    return descend_owned(b, [mine] + seen[:3]) + mine  # noqa: RUF005


@module.command
def endless_mutual(b: bytes, n: int) -> int:
    return even(b, n)


def even(b: bytes, n: int) -> int:
    text = b + b"!"
    return odd(text[:5], n) + len(text)


def odd(b: bytes, n: int) -> int:
    try:
        return even(b + b"?", n)
    finally:
        n += 1


@module.command
def check(b: bytes) -> int:
    text = b + b"!"
    assert len(text) > 5, "too short: " + str(len(text))
    return len(text)


@module.command
def own_exception(b: bytes) -> int:
    raise Refused(f"{len(b)} bytes are too many")


@module.command
def reply_text(s: str) -> int:
    raise RedisError(s)


@module.command
def exception_text(s: str) -> int:
    raise ValueError(s)


@module.command
def reraised(b: bytes) -> int:
    text = b + b"."
    try:
        return text[100]
    except IndexError as error:
        raise Refused("again: " + str(error)) from error


@module.command
def status(s: str) -> Status:
    return Status(s)


# Keys


@module.command
def field(key: Hash, name: bytes) -> bytes:
    return key[name]


@module.command
def remove_field(key: Hash, name: bytes) -> int:
    del key[name]
    return len(key)


@module.command
def pop_field(key: Hash, name: bytes) -> bytes:
    return key.pop(name)


@module.command
def count(key: String) -> int:
    return key.incr()


@module.command
def count_by(key: String, by: int) -> int:
    return key.incr(by)


@module.command
def letter(key: String, i: int) -> int:
    return key[i]


@module.command
def expire(key: Key, ms: int) -> bool:
    return key.expire(ms)


@module.command
def lengths(*keys: String) -> int:
    return sum([len(key) for key in keys])


@module.command
def write_then_index(key: Hash, other: Hash, i: int) -> int:
    key[b"f"] = b"v"
    other[b"f"] = b"w"
    return b"abc"[i]


# Called commands


@module.command(replicate="effects")
def call(ctx: Context, command: bytes, key: bytes) -> int:
    return int(ctx.call(command, key))


@module.command
def call_float(ctx: Context, key: bytes) -> float:
    return float(ctx.call("GET", key))


@module.command
def call_bytes(ctx: Context, key: bytes) -> bytes:
    return bytes(ctx.call("LLEN", key))


@module.command
def call_item(ctx: Context, key: bytes, i: int) -> bytes:
    return bytes(ctx.call("LRANGE", key, 0, -1)[i])


@module.command
def call_length(ctx: Context, key: bytes) -> int:
    return len(ctx.call("EXISTS", key))


@module.command
def random(ctx: Context, bound: int) -> int:
    return ctx.random_int(bound)


@module.command
def random_bytes(ctx: Context, n: int) -> int:
    return len(ctx.random_bytes(n))


@module.command
def log(ctx: Context, level: str) -> None:
    ctx.log("hello", level)


# One key under several names


@module.command
def write_both(a: Hash, b: Hash) -> int:
    a[b"f"] = b"1"
    b[b"g"] = b"2"
    a[b"h"] = b"3"
    return len(a) + len(b)


@module.command
def delete_first(a: Key, b: Hash) -> int:
    b[b"f"] = b"1"
    a.delete()
    b[b"g"] = b"2"
    return len(b)


@module.command
def change_kind(a: Key, b: Hash, c: String) -> bytes:
    """Turn one key into a string, a hash, and a string again."""
    a.delete()
    c.set(b"text")
    c.delete()
    b[b"f"] = b"1"
    b.clear()
    c.append(b"more")
    return c.get() or b""


@module.command
def change_kind_wrongly(a: Key, b: Hash, c: String) -> bytes:
    a.delete()
    b[b"f"] = b"1"
    return c.get() or b""


@module.command
def delete_all(*keys: Key) -> int:
    return sum([key.delete() for key in keys])


@module.command
def move_all(*pairs: tuple[String, String]) -> int:
    moved = 0
    for source, target in pairs:
        value = source.get()
        source.delete()
        if value is not None:
            target.set(value + b".")
            moved += len(target)
    return moved


@module.command
def held(ctx: Context, key: Hash, other: String) -> list[bytes | None]:
    """Use keys that another command deletes, replaces or moves meanwhile."""
    key[b"f"] = b"1"
    kept = key[b"f"]
    out: list[bytes | None] = []
    ctx.call("DEL", key.name, other.name)
    out.append(key.get(b"f"))
    out.append(other.get())
    key[b"g"] = b"2"
    ctx.call("RENAME", key.name, key.name + b"2")
    out.append(key.get(b"g"))
    key[b"h"] = b"3"
    ctx.call("FLUSHALL")
    out.append(key.get(b"h"))
    other.append(b"again")
    ctx.call("UNLINK", other.name)
    out.append(kept)
    return out


@module.command
def write_replaced(ctx: Context, key: Hash, text: String, way: int) -> int:
    """Write through handles after other commands have put values of other kinds under their names."""
    owned = b"owned" + str(way).encode()
    ctx.call("SET", key.name, "text")
    ctx.call("DEL", text.name)
    ctx.call("RPUSH", text.name, "item")
    if way == 0:
        key[owned] = owned
    elif way == 1:
        del key[owned]
    elif way == 2:
        text.set(owned)
    elif way == 3:
        text.append(owned)
    elif way == 4:
        text.incr()
    elif way == 5:
        key.setdefault(owned, owned)
    return len(key.items())


@module.command
def held_wrongly(ctx: Context, key: Hash) -> int:
    key[b"f"] = b"1"
    ctx.call("SET", key.name, "text")
    return len(key)


# Commands that call commands


@module.command(replicate="effects")
def again(ctx: Context, n: int) -> int:
    """Call itself, without end."""
    return int(ctx.call("bad.again", n + 1)) + 1


@module.command(replicate="effects")
def again_in_a_script(ctx: Context, n: int) -> int:
    """Call itself by way of a script, without end."""
    return int(ctx.call("EVAL", "return redis.call('bad.again_in_a_script', ARGV[1])", 0, n))


@module.command(replicate="effects")
def any_command(ctx: Context, command: bytes, *words: bytes) -> str:
    """Call any command at all."""
    return ctx.call(command, *words).type


@module.command(replicate="effects")
def bare_command(ctx: Context, command: bytes) -> str:
    """Call any command without arguments."""
    return ctx.call(command).type
