"""Constants of a module that only the server's own calls use: of overrides, and of what becomes of old fields."""

from __future__ import annotations

from dataclasses import dataclass

from redisjit import Key, Module

module = Module("old_constants")

DIGESTS = {1: b"one", 2: b"two"}
LIMITS = {b"one": [1], b"two": [1, 1]}


@module.datatype("oldconst1")
@dataclass
class Named:
    n: int
    kinds: frozenset[bytes] = frozenset()

    def digest(self) -> bytes:
        return DIGESTS.get(self.n, b"many")

    def rdb_save(self) -> bytes:
        return DIGESTS.get(self.n, b"%d" % self.n)

    @staticmethod
    def rdb_load(data: bytes) -> Named:
        return Named(sum(LIMITS[data])) if data in LIMITS else Named(int(data), frozenset((data,)))


@module.command
def make(key: Key[Named], n: int) -> None:
    key.value = Named(n) if n in DIGESTS else Named(n, frozenset((b"%d" % n,)))


@module.command
def show(key: Key[Named]) -> tuple[int, list[bytes]]:
    named = key.value
    return (0, []) if named is None else (named.n, sorted(named.kinds))


# case: make a 1
# case: make b 5
# run: COPY a c
# run: COPY b d
# case: show c
# case: show d
# case: show a
