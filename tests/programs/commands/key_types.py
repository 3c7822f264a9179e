"""WRONGTYPE comes before the body, after the values, key by key."""

from redisjit import Hash, Key, Module, String

module = Module("key_types")


@module.command
def hash_(key: Hash) -> int:
    return len(key)


@module.command
def string(key: String) -> int:
    return len(key)


@module.command
def any_(key: Key) -> str:
    return key.type


@module.command
def two(source: Hash, target: String, n: int) -> int:
    source[b"touched"] = b"1"
    target.set(b"touched")
    return n


@module.command
def never(key: Hash) -> int:
    raise ValueError("the body ran")


# run: SET s x
# run: HSET h f v
# run: RPUSH l a
# run: SADD set a
# run: ZADD z 1 a
# run: XADD x 1-1 f v
# case: hash h
# case: hash s
# case: hash l
# case: hash missing
# case: string s
# case: string h
# case: string z
# case: string missing
# case: any s
# case: any h
# case: any l
# case: any set
# case: any z
# case: any x
# case: any missing
# case: two s h 1
# case: two h h 1
# case: two s s 1
# case: two s h x
# case: two l z 1
# case: two h s 1
# case: never s
# case: never h
