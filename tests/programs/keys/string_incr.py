"""String.incr, with Redis's own errors, keeping the expiry."""

from redisjit import Module, RedisError, String

module = Module("string_incr")


@module.command
def incr(key: String) -> int:
    return key.incr()


@module.command
def by(key: String, n: int) -> int:
    return key.incr(n)


@module.command
def twice(key: String) -> list[int]:
    return [key.incr(), key.incr(by=10), len(key)]


@module.command
def caught(key: String) -> bytes:
    try:
        return str(key.incr()).encode()
    except RedisError as e:
        return b"caught " + str(e).encode()


@module.command(replicate="effects")
def kept(key: String) -> tuple[int, bool, bool]:
    key.expire(100000)
    n = key.incr()
    before = key.ttl is not None
    key.set(b"5")
    return n, before, key.ttl is None


# case: incr c
# case: incr c
# case: by c 10
# case: by c -20
# case: by c 0
# case: twice c
# run: SET t abc
# run: SET f 1.5
# run: SET sp " 1"
# run: SET e ""
# run: SET m 9223372036854775807
# run: SET low -9223372036854775808
# case: incr t
# case: incr f
# case: incr sp
# case: incr e
# case: incr m
# case: by m -9223372036854775807
# case: by low -1
# case: caught t
# case: caught ok
# case: kept c
# case: by fresh 9223372036854775807
# case: by fresh 1
