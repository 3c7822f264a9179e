"""Sorting: binary insertion into short runs, then merges. Stable, and it asks only whether one item is less.

Fewer than 64 items are compared in the order in which CPython compares them, so that even what has no order (nan) gives
CPython's result. `S` is what is moved, `K`, which stands first in it, is what is compared.
"""

RUN = 32
EXACT = 64


@noinline
def sort_slots(slots: list[S], kind: list[K], reverse: bool) -> None:
    count = slots.length
    if count < 2:
        return
    if reverse:
        slots.reverse()
    if count < EXACT:
        sort_run(slots, kind, 0, count)
    else:
        sort_runs(slots, kind)
    if reverse:
        slots.reverse()


def sort_runs(slots: list[S], kind: list[K]) -> None:
    count = slots.length
    low = 0
    while low < count:
        check_order(slots, kind, low, min(wrap_add(low, RUN), count))
        sort_run(slots, kind, low, min(wrap_add(low, RUN), count))
        low = wrap_add(low, RUN)
    room = allocate(wrap_mul(count, sizeof(S)))
    try:
        width = RUN
        while width < count:
            low = 0
            while wrap_add(low, width) < count:
                middle = wrap_add(low, width)
                merge_runs(slots, kind, room, low, middle, min(wrap_add(middle, width), count))
                low = wrap_add(middle, width)
            width = wrap_add(width, width)
    finally:
        raw.Free(room)


@inline
def check_order(slots: list[S], kind: list[K], low: int, high: int) -> None:
    for i in range(low, high):
        if unordered(peek(K, slot(S, slots.items, i))):
            raise ValueError("cannot sort 64 or more items with nan among them")


@inline
def less(kind: list[K], a: Ptr, b: Ptr) -> bool:
    return peek(K, a) < peek(K, b)


def sort_run(slots: list[S], kind: list[K], low: int, high: int) -> None:
    """Sort a short stretch: the run that it begins with, then each further item goes where it belongs."""
    items = slots.items
    at = wrap_add(low, 1)
    if at >= high:
        return
    falls = less(kind, slot(S, items, at), slot(S, items, low))
    at = wrap_add(at, 1)
    while at < high and less(kind, slot(S, items, at), slot(S, items, wrap_sub(at, 1))) == falls:
        at = wrap_add(at, 1)
    if falls:
        left = low
        right = wrap_sub(at, 1)
        while left < right:
            a = take(S, items, left)
            b = take(S, items, right)
            store(S, items, left, b)
            store(S, items, right, a)
            left = wrap_add(left, 1)
            right = wrap_sub(right, 1)
    while at < high:
        left = low
        right = at
        while left < right:
            middle = wrap_add(left, shr(wrap_sub(right, left), 1))
            if less(kind, slot(S, items, at), slot(S, items, middle)):
                right = middle
            else:
                left = wrap_add(middle, 1)
        pivot = take(S, items, at)
        memmove(slot(S, items, wrap_add(left, 1)), slot(S, items, left), wrap_mul(wrap_sub(at, left), sizeof(S)))
        store(S, items, left, pivot)
        at = wrap_add(at, 1)


def merge_runs(slots: list[S], kind: list[K], room: Ptr, low: int, middle: int, high: int) -> None:
    """Merge two runs that lie side by side. The left one waits in `room`; what is left of it goes back at the end."""
    items = slots.items
    if not less(kind, slot(S, items, middle), slot(S, items, wrap_sub(middle, 1))):
        return
    size = wrap_sub(middle, low)
    memcpy(room, slot(S, items, low), wrap_mul(size, sizeof(S)))
    at = 0
    try:
        while at < size and middle < high:
            if less(kind, slot(S, items, middle), slot(S, room, at)):
                memcpy(slot(S, items, low), slot(S, items, middle), sizeof(S))
                middle = wrap_add(middle, 1)
            else:
                memcpy(slot(S, items, low), slot(S, room, at), sizeof(S))
                at = wrap_add(at, 1)
            low = wrap_add(low, 1)
    finally:
        memcpy(slot(S, items, low), slot(S, room, at), wrap_mul(wrap_sub(size, at), sizeof(S)))
