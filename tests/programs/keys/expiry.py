"""ttl, expire and persist."""

from redisjit import Hash, Key, Module, String

module = Module("expiry")


@module.command
def has_ttl(key: Key) -> bool:
    return key.ttl is not None


@module.command(replicate="effects")
def expire(key: Key, ms: int) -> tuple[bool, bool]:
    done = key.expire(ms)
    ttl = key.ttl
    return done, ttl is not None and 0 < ttl <= ms


@module.command(replicate="effects")
def persist(key: Key) -> tuple[bool, bool]:
    return key.persist(), key.ttl is None


@module.command(replicate="effects")
def hash_keeps(key: Hash) -> bool:
    key[b"f"] = b"1"
    key.expire(100000)
    key[b"g"] = b"2"
    del key[b"f"]
    return key.ttl is not None


@module.command
def unlink(key: Key) -> tuple[bool, bool, bool]:
    return key.unlink(), key.exists, key.unlink()


@module.command(replicate="effects")
def gone_with_key(key: Hash) -> bool:
    key[b"f"] = b"1"
    key.expire(100000)
    del key[b"f"]
    key[b"f"] = b"2"
    return key.ttl is None


@module.command(replicate="effects")
def set_discards(key: String) -> list[bool]:
    key.set(b"a")
    key.expire(100000)
    first = key.ttl is not None
    key.append(b"b")
    second = key.ttl is not None
    key.set(b"c")
    return [first, second, key.ttl is not None]


# case: has_ttl missing
# case: expire missing 1000
# case: persist missing
# run: SET s x
# case: has_ttl s
# case: expire s 100000
# case: has_ttl s
# case: expire s 4611686018427387904
# case: persist s
# case: persist s
# case: expire s 0
# case: expire s -1
# case: expire s 4611686018427387905
# case: hash_keeps h
# case: gone_with_key g
# case: set_discards t
# case: gone_with_key unlinked
# case: unlink unlinked
# case: unlink nothing
