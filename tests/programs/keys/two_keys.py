"""Commands with several keys, the same one twice included."""

from redisjit import Hash, Module, String

module = Module("two_keys")


@module.command
def move_field(source: Hash, target: Hash, field: bytes) -> bool:
    value = source.get(field)
    if value is None:
        return False
    target[field] = value
    del source[field]
    return True


@module.command
def copy_all(source: Hash, target: Hash) -> int:
    for field, value in source.items():
        target[field] = value
    return len(target)


@module.command
def concatenate(target: String, *sources: String) -> int:
    text = b""
    for source in sources:
        text += source.get() or b""
    target.set(text)
    return len(target)


@module.command
def largest(*keys: Hash) -> bytes:
    best = b""
    size = -1
    for key in keys:
        if len(key) > size:
            size = len(key)
            best = key.name
    return best


# run: HSET a f 1 g 2
# run: HSET b g 9
# run: SET s hello
# run: SET t world
# case: move_field a b f
# case: move_field a b f
# case: move_field a new g
# case: copy_all b a
# case: copy_all missing a
# case: concatenate u s t missing s
# case: concatenate s t
# case: largest a b missing
# case: largest missing
