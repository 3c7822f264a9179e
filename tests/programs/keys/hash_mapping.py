"""Hash as a mapping."""

from redisjit import Hash, Module

module = Module("hash_mapping")


@module.command
def get(key: Hash, field: bytes) -> bytes | None:
    return key.get(field)


@module.command
def get_default(key: Hash, field: bytes, default: bytes) -> bytes:
    return key.get(field, default)


@module.command
def item(key: Hash, field: bytes) -> bytes:
    return key[field]


@module.command
def put(key: Hash, field: bytes, value: bytes) -> int:
    key[field] = value
    return len(key)


@module.command
def remove(key: Hash, field: bytes) -> int:
    del key[field]
    return len(key)


@module.command
def contains(key: Hash, field: bytes) -> tuple[bool, bool]:
    return field in key, field not in key


@module.command
def pop(key: Hash, field: bytes) -> bytes:
    return key.pop(field)


@module.command
def pop_default(key: Hash, field: bytes, default: bytes) -> tuple[bytes, bytes | None]:
    return key.pop(field, default), key.pop(field, None)


@module.command
def setdefault(key: Hash, field: bytes, value: bytes) -> bytes:
    return key.setdefault(field, value)


@module.command
def clear(key: Hash) -> tuple[int, bool]:
    n = len(key)
    key.clear()
    return n, key.exists


@module.command
def truth(key: Hash) -> bool:
    return len(key) > 0


# case: get h f
# case: get_default h f other
# case: item h f
# case: remove h f
# case: contains h f
# case: pop h f
# case: pop_default h f x
# case: put h f 1
# case: put h f 2
# case: put h g 3
# case: get h f
# case: get_default h f other
# case: get_default h z other
# case: item h f
# case: item h z
# case: contains h f
# case: contains h z
# case: setdefault h f no
# case: setdefault h d yes
# case: pop h f
# case: pop h f
# case: pop_default h g x
# case: pop_default h "\x00'" x
# case: item h "\x00'"
# case: truth h
# case: remove h d
# case: truth h
# case: put h2 a 1
# case: clear h2
# case: clear h2
# case: put big f {b"x"*100000}
# case: item big f
