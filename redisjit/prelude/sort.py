"""Sorting: insertion into short runs, then merges. Stable, and it asks only whether one item is less.

Where the items may have no order among them (nan, classes of the user's), fewer than 64 are compared in the order in
which CPython compares them, so that the result is CPython's. `S` is what is moved, `K`, which stands first in it, is
what is compared.
"""

RUN = 32
EXACT = 64


def sort_slots(slots: list[S], kind: list[K]) -> None:
    if not partly_ordered(K):
        merge_sort(slots, kind)
    elif slots.length < EXACT:
        sort_run(slots, kind, 0, slots.length)
    else:
        check_order(slots, kind)
        merge_sort(slots, kind)


def sort_either(slots: list[S], kind: list[K], reverse: bool) -> None:
    if reverse:
        slots.reverse()
    try:
        sort_slots(slots, kind)
    finally:
        if reverse:
            slots.reverse()


@noinline
def merge_sort(slots: list[S], kind: list[K]) -> None:
    count = slots.length
    low = 0
    while low < count:
        insertion_sort(slots, kind, low, min(wrap_add(low, RUN), count))
        low = wrap_add(low, RUN)
    if count <= RUN:
        return
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
def insertion_sort(slots: list[S], kind: list[K], low: int, high: int) -> None:
    items = slots.items
    for at in range(low, high):
        to = at
        while to > low and less(kind, slot(S, items, at), slot(S, items, wrap_sub(to, 1))):
            to = wrap_sub(to, 1)
        place(slots, at, to)


@inline
def place(slots: list[S], at: int, to: int) -> None:
    """Move an item to the left."""
    items = slots.items
    pivot = take(S, items, at)
    memmove(slot(S, items, wrap_add(to, 1)), slot(S, items, to), wrap_mul(wrap_sub(at, to), sizeof(S)))
    store(S, items, to, pivot)


def check_order(slots: list[S], kind: list[K]) -> None:
    for i in range(slots.length):
        if unordered(peek(K, slot(S, slots.items, i))):
            raise ValueError("cannot sort 64 or more items that may have no order, such as nan")


@inline
def less(kind: list[K], a: Ptr, b: Ptr) -> bool:
    return peek(K, a) < peek(K, b)


def sort_run(slots: list[S], kind: list[K], low: int, high: int) -> None:
    """Sort a short stretch as CPython does: the run that it begins with, then each further item by binary search."""
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
        place(slots, at, left)
        at = wrap_add(at, 1)


@inline
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
