"""Rate limits: a leaky bucket that needs one number a key, and windows that slide or move."""

import time

from redisjit import List, Module, String

module = Module("cl")

SECOND = 1_000_000_000  # moments and intervals are in nanoseconds
LONGEST = 1_000_000_000  # in seconds
MOST = 1_000_000  # calls at once, each of which is kept
NEVER = -1


def seconds(duration: int) -> int:
    """Whole seconds, not less than a duration."""
    return -(-duration // SECOND)


def moment(at: float | None) -> int:
    """A moment in nanoseconds: that of the clock, unless the caller has one of his own."""
    return time.time_ns() if at is None else round(at * 1e9)


@module.command(replicate="effects")
def throttle(
    key: String, max_burst: int, count: int, period: int, quantity: int = 1, *, at: float | None = None
) -> tuple[int, int, int, int, int]:
    """Allow `count` calls in `period` seconds, evenly spread, and `max_burst` more at once.

    This is GCRA, of ITU-T I.371: the key holds the moment at which the bucket is empty again. The reply is that of the
    module redis-cell: whether the call is limited, the limit, how many calls remain, after how many seconds to try
    again (-1: it was allowed, or never will be), and after how many the bucket is empty.
    """
    if max_burst < 0 or count < 1 or quantity < 0:
        raise ValueError("max_burst and quantity are at least 0, count at least 1")
    if not 1 <= period <= LONGEST:
        raise ValueError(f"period is 1 to {LONGEST}")
    now = moment(at)
    interval = max(period * SECOND // count, 1)
    tolerance = interval * (max_burst + 1)
    cost = interval * quantity
    stored = key.get()
    empty = now if stored is None else max(int(stored), now)
    early = empty + cost - tolerance - now
    limited = early > 0
    retry = NEVER
    if not limited:
        empty += cost
    elif cost <= tolerance:
        retry = seconds(early)
    left = empty - now
    if not limited and cost > 0:
        key.set(str(empty).encode())
        key.expire(max(left // 1_000_000, 1))
    return int(limited), max_burst + 1, max(tolerance - left, 0) // interval, retry, seconds(left)


@module.command(replicate="effects")
def sliding(previous: String, current: String, limit: int, period: int, amount: int = 1) -> bool:
    """Allow `limit` calls in `period` seconds, counted in this period and, by its share, the one before.

    The keys and decisions are those of the sliding window of the package limits.
    """
    if amount < 0 or not 1 <= period <= LONGEST:
        raise ValueError(f"amount is at least 0, period 1 to {LONGEST}")
    if amount > limit:
        return False
    whole = period * 1000
    left = current.ttl or 0
    if 0 < left < whole:  # the current period is over: its key lives for two
        current.copy_to(previous, replace=True)
        current.set(b"0")
        current.expire(left + whole)
    before = int(previous.get() or b"0") * (previous.ttl or 0) // whole
    if before + int(current.get() or b"0") + amount > limit:
        return False
    if current.exists:
        current.incr(amount)
    else:
        current.set(str(amount).encode())
        current.expire(2 * whole)
    return True


@module.command(replicate="effects")
def moving(calls: List, limit: int, period: int, amount: int = 1, *, at: float | None = None) -> bool:
    """Allow `limit` calls in any `period` seconds. The moments of the last calls are kept, the newest first.

    The key and decisions are those of the moving window of the package limits.
    """
    if not (1 <= amount <= MOST and 1 <= period <= LONGEST):
        raise ValueError(f"amount is 1 to {MOST}, period 1 to {LONGEST}")
    if amount > limit:
        return False
    now = time.time() if at is None else at
    if len(calls) > limit - amount and float(calls[limit - amount]) >= now - period:
        return False
    entry = repr(now).encode()
    for _ in range(amount):
        calls.appendleft(entry)
    calls.trim(0, limit)
    calls.expire(period * 1000)
    return True


@module.command
def used(calls: List, period: int, *, at: float | None = None) -> tuple[int, float]:
    """How many calls of a moving window count, and the moment of the oldest one (0.0: none)."""
    start = (time.time() if at is None else at) - period
    low, high = 0, len(calls)
    while low < high:  # the calls are in order: the first that is too old
        middle = (low + high) // 2
        if float(calls[middle]) >= start:
            low = middle + 1
        else:
            high = middle
    return low, float(calls[low - 1]) if low else 0.0
