"""Snapshots of a hash: fields, values, items, in the server's order."""

from redisjit import Hash, Module

module = Module("hash_iteration")


@module.command
def fields(key: Hash) -> list[bytes]:
    out: list[bytes] = []
    for field in key:
        out.append(field)
    return out


@module.command
def keys(key: Hash) -> list[bytes]:
    return key.keys()


@module.command
def values(key: Hash) -> list[bytes]:
    return key.values()


@module.command
def items(key: Hash) -> list[tuple[bytes, bytes]]:
    out: list[tuple[bytes, bytes]] = []
    for field, value in key.items():
        out.append((value, field))
    return out


@module.command
def remove_all(key: Hash, prefix: bytes) -> int:
    removed = 0
    for field in key:
        if field.startswith(prefix):
            del key[field]
            removed += 1
    return removed


@module.command
def double(key: Hash) -> int:
    for field, value in key.items():
        key[field] = value + value
        key[field + b"2"] = value
    return len(key)


@module.command
def fill(key: Hash, n: int) -> int:
    for i in range(n):
        key[str(i).encode()] = b"v" * (i % 7)
    return len(key)


@module.command
def total(key: Hash) -> tuple[int, int]:
    count = 0
    size = 0
    for field, value in key.items():
        count += int(field)
        size += len(value)
    return count, size


# case: fields h
# case: values missing
# run: HSET h a 1 b 2 c 3
# case: fields h
# case: keys h
# case: values h
# case: items h
# case: double h
# case: items h
# case: remove_all h a
# case: fields h
# case: remove_all h ""
# case: fields h
# case: fill big 1000
# case: total big
# case: remove_all big 1
# case: total big
