"""Functions and generators that carry keys: what they change is changed, in lists and cells, too."""

from collections.abc import Callable, Iterator

from redisjit import Hash, Module

module = Module("with_keys")


@module.command
def direct(key: Hash, n: int) -> int:
    def put(field: bytes) -> None:
        key[field] = str(n).encode()

    put(b"x")
    later: list[Callable[[bytes], None]] = []
    later.append(put)
    for f in later:
        f(b"y")
    return len(key)


def fields(key: Hash) -> Iterator[bytes]:
    key[b"first"] = b"1"
    for name in (b"a", b"b"):
        value = key.get(name)
        if value is not None:
            yield value
    key[b"last"] = b"2"


@module.command
def lazily(key: Hash, most: int) -> list[bytes]:
    out: list[bytes] = []
    for value in fields(key):
        out.append(value)
        if len(out) >= most:
            break
    return out


@module.command
def shared(*keys: Hash) -> int:
    setters: list[Callable[[bytes], None]] = []
    for key in keys:

        def put(field: bytes) -> None:
            key[field] = b"late"

        setters.append(put)
    setters[0](b"x")
    return len(setters)


# case: direct h 5
# case: lazily h 5
# run: HSET g a 1 b 2
# case: lazily g 1
# case: lazily g 2
# case: lazily g 3
# case: shared s1 s2
# case: direct s1 7
