"""name, exists, type, delete of every key."""

from redisjit import Hash, Key, Module, String

module = Module("key_attributes")


@module.command
def describe(key: Key) -> tuple[bytes, bool, str]:
    return key.name, key.exists, key.type


@module.command
def delete(key: Key) -> list[bool]:
    return [key.exists, key.delete(), key.exists, key.delete()]


@module.command
def delete_hash(key: Hash) -> tuple[bool, int, str]:
    gone = key.delete()
    return gone, len(key), key.type


@module.command
def recreate(key: Hash, value: bytes) -> tuple[bytes | None, str]:
    old = key.get(b"f")
    key.delete()
    key[b"g"] = value
    return old, key.type


@module.command
def recreate_string(key: String, value: bytes) -> int:
    key.append(value)
    key.delete()
    key.append(value)
    key.append(value)
    return len(key)


@module.command
def move(source: String, target: String) -> bool:
    value = source.get()
    if value is None:
        return False
    target.set(value)
    source.delete()
    return True


# case: describe missing
# run: SET s x
# run: HSET h f v
# run: RPUSH l a
# run: SADD set a
# run: ZADD z 1 a
# case: describe s
# case: describe h
# case: describe l
# case: describe set
# case: describe z
# case: delete l
# case: delete missing
# case: delete_hash h
# case: delete_hash h
# run: HSET h f v
# case: recreate h w
# case: recreate new w
# case: recreate_string r ab
# case: move s t
# case: move s t
