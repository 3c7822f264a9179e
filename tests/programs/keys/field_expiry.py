"""Fields of hashes that expire: the same error on a server that has no such thing."""

from redisjit import Hash, Module, RedisError

module = Module("field_expiry")


@module.command
def at(key: Hash, field: bytes, ms: int) -> tuple[bool, int | None, int | None, int]:
    done = key.expire_field_at(field, ms)
    return done, key.field_expires_at(field), key.next_field_expiry, len(key)


@module.command(replicate="effects")
def soon(key: Hash, field: bytes, ms: int) -> tuple[bool, bool]:
    done = key.expire_field(field, ms)
    left = key.field_ttl(field)
    return done, left is not None and left <= ms


@module.command
def persist(key: Hash, field: bytes) -> tuple[bool, int | None]:
    return key.persist_field(field), key.field_expires_at(field)


@module.command
def ask(key: Hash, field: bytes) -> tuple[int | None, int | None, int | None]:
    return key.field_ttl(field), key.field_expires_at(field), key.next_field_expiry


@module.command
def rewritten(key: Hash, field: bytes) -> int | None:
    key.expire_field_at(field, 4102444800000)
    key[field] = b"anew"
    return key.field_expires_at(field)


@module.command
def supported(key: Hash) -> str:
    try:
        key.persist_field(b"f")
    except RedisError as error:
        return error.message
    return "yes"


# run: HSET h f v g w k x
# case: supported h
# case: at h f 4102444800000
# case: at h g 4102444700000
# case: at h none 4102444700000
# case: at missing f 4102444700000
# case: at h f -1
# case: at h f 70368744177665
# case: ask h k
# case: ask h none
# case: ask missing f
# case: persist h f
# case: persist h f
# case: persist h none
# case: persist missing f
# case: soon h f 100000
# case: soon h none 100000
# case: soon h f 0
# case: persist h f
# case: rewritten h g
# case: at h k 1
# case: at h g 1
# case: at h f 1
# case: at h f 1
# run: SET text x
# case: at text f 1
# case: ask text f
