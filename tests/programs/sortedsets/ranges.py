"""Ranges of a sorted set by rank, score and member, both ways, with every bound and limit."""

from redisjit import Module, SortedSet

module = Module("sorted_ranges")


@module.command
def fill(key: SortedSet, n: int) -> int:
    for i in range(n):
        key[f"m{i * 7919 % n:05}".encode()] = float(i * 7919 % n // 3)
    return len(key)


@module.command
def ranks(key: SortedSet, start: int, stop: int) -> tuple[list[tuple[bytes, float]], list[tuple[bytes, float]]]:
    return key.range(start, stop), key.range(start, stop, reverse=True)


@module.command
def open_ends(key: SortedSet, n: int) -> tuple[int, int, bytes, bytes]:
    return len(key.range(n)), len(key.range(stop=n)), key.range(n)[0][0], key.range(n, reverse=True)[0][0]


@module.command
def scores(
    key: SortedSet, low: float, high: float, *, xlow: bool = False, xhigh: bool = False, rev: bool = False, limit: int = 5
) -> list[tuple[bytes, float]]:
    return key.by_score(low, high, exclude_low=xlow, exclude_high=xhigh, reverse=rev, limit=limit)


@module.command
def all_scores(key: SortedSet) -> tuple[int, int, int]:
    return len(key.by_score()), len(key.by_score(3)), len(key.by_score(high=3, reverse=True))


@module.command
def lex(
    key: SortedSet, low: bytes, high: bytes, *, xlow: bool = False, xhigh: bool = False, rev: bool = False, limit: int = 5
) -> list[bytes]:
    return key.by_lex(low, high, exclude_low=xlow, exclude_high=xhigh, reverse=rev, limit=limit)


@module.command
def lex_open(key: SortedSet, bound: bytes) -> tuple[list[bytes], list[bytes], list[bytes]]:
    return key.by_lex(), key.by_lex(bound), key.by_lex(high=bound, reverse=True)


@module.command
def counts(key: SortedSet, low: float, high: float) -> tuple[int, int, int, int]:
    return (
        key.count(),
        key.count(low, high),
        key.count(low, high, exclude_low=True),
        key.count(low, high, exclude_high=True),
    )


@module.command
def rank(key: SortedSet, member: bytes) -> tuple[int | None, int | None]:
    return key.rank(member), key.rank(member, reverse=True)


@module.command
def ends(key: SortedSet) -> tuple[bytes, float, bytes, float, int]:
    low, least = key.popmin()
    high, most = key.popmax()
    return low, least, high, most, len(key)


@module.command
def popmin(key: SortedSet) -> tuple[bytes, float]:
    return key.popmin()


@module.command
def popmax(key: SortedSet) -> tuple[bytes, float]:
    return key.popmax()


@module.command
def nan_bound(key: SortedSet) -> int:
    return len(key.by_score(float("nan")))


@module.command
def nan_count(key: SortedSet) -> int:
    return key.count(0, float("nan"))


# case: ranks none 0 5
# case: scores none 0 5
# case: lex none a b
# case: lex_open none a
# case: counts none 0 1
# case: rank none a
# case: popmin none
# case: popmax none
# case: nan_bound none
# case: nan_count none
# case: fill z 20
# case: ranks z 0 5
# case: ranks z 3 -3
# case: ranks z -3 100
# case: ranks z 5 5
# case: ranks z 7 5
# case: ranks z -100 2
# case: ranks z 18 20
# case: ranks z 20 30
# case: ranks z 0 9223372036854775807
# case: open_ends z 4
# case: scores z 1 3
# case: scores z 1 3 limit 100
# case: scores z 1 3 xlow limit 100
# case: scores z 1 3 xhigh limit 100
# case: scores z 1 3 xlow xhigh rev limit 2
# case: scores z 1 3 rev
# case: scores z 3 1
# case: scores z 1 1 xlow
# case: scores z -inf inf limit 3
# case: scores z inf -inf
# case: scores z 1 3 limit 0
# case: scores z 1 3 limit -1
# case: all_scores z
# case: nan_bound z
# case: nan_count z
# case: counts z 1 3
# case: counts z -inf inf
# case: rank z m00007
# case: rank z nothing
# case: ends z
# case: fill big 700
# case: open_ends big 300
# case: ranks big 300 303
# case: ranks big 66 68
# case: ranks big 63 66
# case: ranks big 630 640
# case: ranks big -66 -64
# case: ranks big 400 403
# case: scores big 100 101
# case: scores big 100 101 rev
# case: counts big 100 110
# case: rank big m00555
# case: ends big
# run: ZADD lex 0 a 0 b 0 c 0 d 0 "" 0 "\xff"
# case: lex lex a c
# case: lex lex a c xlow
# case: lex lex a c xhigh
# case: lex lex a c xlow xhigh
# case: lex lex a c rev
# case: lex lex c a
# case: lex lex "" "\xff" limit 100
# case: lex lex a c limit 2
# case: lex lex a c limit 0
# case: lex_open lex b
# case: lex_open lex "-"
# run: ZADD one 5 only
# case: ends one
# case: popmin one
# run: ZADD two 5 only
# case: popmax two
# case: popmax two
# run: SET text x
# case: rank text a
