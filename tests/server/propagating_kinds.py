"""Commands that write lists, sets, sorted sets and streams in every way, for `test_replication_kinds.py`."""

from redisjit import List, Module, Set, SortedSet, Stream, StreamID

module = Module("kinds")


@module.command(replicate="effects")
def lists(key: List) -> None:
    """Every way to write a list."""
    key.append(b"a")
    key.appendleft(b"b")
    key.extend([b"c", b"d", b"e"])
    key[1] = b"A"
    key.insert(1, b"x")
    del key[-2]
    key.remove(b"A")
    key.pop()
    key.popleft()
    key.trim(0, 1)
    key.trim(0, 5)


@module.command
def lists_verbatim(key: List) -> None:
    """The same, where the command is sent."""
    key.extend([b"a", b"b", b"c", b"d"])
    key.insert(1, b"x")
    del key[2]
    key[0] = b"A"
    key.remove(b"x")
    key.trim(0, 2)


@module.command
def list_nothing(key: List) -> bool:
    """Look, and change nothing."""
    key.trim(0, 100)
    return b"nothing" in key or key[:] == [b"nothing"]


@module.command(replicate="effects")
def sets(key: Set) -> None:
    """Every way to write a set."""
    key.add(b"a")
    key.add(b"a")
    key.update([b"b", b"c"])
    key.discard(b"c")
    key.discard(b"c")
    key.remove(b"b")
    key.pop()


@module.command
def sets_verbatim(key: Set) -> bool:
    """The same, where the command is sent."""
    key.add(b"a")
    return key.add(b"b") and key.discard(b"a")


@module.command
def set_again(key: Set) -> bool:
    """Add what is there."""
    return key.add(b"m")


@module.command
def in_order_of_a_set(source: Set, target: List) -> int:
    """Write in the order of a set, which differs between servers."""
    target.extend(source)
    return len(target)


@module.command
def in_order_of_a_difference(source: Set, other: Set, target: List) -> int:
    """Write in the order of an operation on sets."""
    target.extend(source - other)
    return len(target)


@module.command(replicate="effects")
def scores(key: SortedSet) -> None:
    """Every way to write a sorted set."""
    key[b"a"] = 1.5
    key[b"a"] = 1.5
    key.add(b"b", 0.1, nx=True)
    key.add(b"b", 9, nx=True)
    key.add(b"b", 2, gt=True)
    key.incr(b"b", 0.5)
    key.incr(b"c", float("inf"))
    del key[b"c"]
    key.discard(b"c")
    key.pop(b"a")
    key[b"d"] = -3.0
    key.popmin()
    key.popmax()


@module.command
def scores_verbatim(key: SortedSet) -> float:
    """The same, where the command is sent."""
    key[b"a"] = 0.1
    key.popmin()
    return key.incr(b"b", 0.2)


@module.command
def score_again(key: SortedSet) -> bool:
    """Set a score to what it is."""
    return key.add(b"m", 1) or key.add(b"n", 1, xx=True)


@module.command(replicate="effects")
def streams(key: Stream) -> None:
    """Every way to write a stream with known ids."""
    for i in range(1, 6):
        key.add({b"f": str(i).encode(), b"g": b""}, StreamID(i, i))
    del key[StreamID(3, 3)]
    key.discard(StreamID(3, 3))
    key.trim_before(StreamID(2, 0))
    key.trim_before(StreamID(2, 0))
    key.trim(2)
    key.trim(2)
    key.trim(1, approximate=True)


@module.command(replicate="effects")
def stream_now(key: Stream) -> str:
    """Let the server choose the id."""
    return str(key.add({b"f": b"v"}))


@module.command
def streams_verbatim(key: Stream) -> int:
    """Known ids, where the command is sent."""
    last = key.last_id
    at = last.ms + 1 if last else 1
    key.add({b"f": b"v"}, StreamID(at, 0))
    key.add({b"f": b"w"}, StreamID(at, 1))
    return key.trim(3)


@module.command
def stream_nothing(key: Stream) -> int:
    """Change nothing."""
    return key.trim(100) + key.trim_before(StreamID(0, 1)) + int(key.discard(StreamID(9, 9)))
