"""Iteration over lists takes a snapshot: the handler may change what it iterates over."""

from redisjit import Context, List, Module

module = Module("listiter")


@module.command
def walk(key: List) -> list[bytes]:
    out: list[bytes] = []
    for item in key:
        out.append(item)
    return out


@module.command
def backwards(key: List) -> list[bytes]:
    out: list[bytes] = []
    for i, item in enumerate(reversed(key)):
        out.append(str(i).encode() + item)
    return out


@module.command
def fill(key: List, n: int, size: int) -> int:
    for i in range(n):
        key.append(str(i).encode() * size)
    return len(key)


@module.command
def total(key: List) -> int:
    size = 0
    for item in key:
        size += len(item)
    return size


@module.command
def drop_odd(key: List) -> list[bytes]:
    for item in key:
        if int(item) % 2:
            key.remove(item)
        else:
            key.append(item)
    return key[:]


@module.command
def until(key: List, stop: bytes) -> int:
    for i, item in enumerate(key):
        key.popleft()
        if item == stop:
            return i
        if item == b"bad":
            raise ValueError("a bad item")
    return -1


@module.command
def pairs(a: List, b: List) -> list[bytes]:
    out: list[bytes] = []
    for x, y in zip(a, b):
        out.append(x + y)
        a.append(y)
        b.pop()
    return out


@module.command
def comprehension(key: List) -> tuple[list[bytes], set[bytes], dict[bytes, int], bytes]:
    sized = {item: len(item) for item in key}
    return [item.upper() for item in key if item], set(key), sized, max(key, default=b"")


@module.command
def by_command(ctx: Context, key: List, name: bytes) -> list[bytes]:
    for item in key:
        ctx.call("RPUSH", name, item)
        ctx.call("LPOP", name)
        key.append(b"+")
    ctx.call("DEL", name)
    return [*key, str(len(key)).encode()]


@module.command
def by_command_wrong(ctx: Context, key: List) -> bytes:
    ctx.call("SET", key.name, "text")
    return key[0]


# case: walk none
# case: backwards none
# case: total none
# case: fill small 10 1
# case: walk small
# case: backwards small
# case: total small
# case: fill large 1000 9
# case: total large
# case: walk large
# run: RPUSH n 1 2 3 4 5
# case: drop_odd n
# run: RPUSH u a b bad c
# case: until u b
# case: until u c
# case: until u c
# run: RPUSH p 1 2 3
# run: RPUSH q x y
# case: pairs p q
# case: pairs p p
# run: RPUSH c b a "" a
# case: comprehension c
# case: comprehension none
# case: by_command c c
# case: by_command_wrong n
# case: walk n
