"""`heapq` on lists: the same moves as CPython's, so that a heap looks the same in memory.

Items only ever change places with one another: a comparison that raises leaves a list of all of them.
"""


def heap_push(heap: list[T], item: T) -> None:
    heap._push(item)
    sift_down(heap, 0, wrap_sub(heap.length, 1), False)


def heap_pop(heap: list[T]) -> T:
    return heap_pop_by(heap, False)


def heap_replace(heap: list[T], item: T) -> T:
    return heap_replace_by(heap, item, False)


def heap_pop_by(heap: list[T], most: bool) -> T:
    """Of a heap whose first item is the greatest, with `most`; so below."""
    if heap.length == 0:
        heap_empty()
    last = heap.pop()
    if heap.length == 0:
        return last
    return heap_replace_by(heap, last, most)


def heap_replace_by(heap: list[T], item: T, most: bool) -> T:
    if heap.length == 0:
        heap_empty()
    top = take(T, heap.items, 0)
    store(T, heap.items, 0, item)
    sift_up(heap, 0, most)
    return top


def heap_pushpop(heap: list[T], item: T) -> T:
    if heap.length > 0 and peek(T, heap.items, 0) < item:
        return heap_replace(heap, item)
    return item


def heapify(heap: list[T]) -> None:
    heapify_by(heap, False)


def heapify_by(heap: list[T], most: bool) -> None:
    at = wrap_sub(shr(heap.length, 1), 1)
    while at >= 0:
        sift_up(heap, at, most)
        at = wrap_sub(at, 1)


@inline
def heap_less(heap: list[T], a: int, b: int, size: int, most: bool) -> bool:
    """Whether an item belongs above another one."""
    if most:
        less = peek(T, heap.items, b) < peek(T, heap.items, a)
    else:
        less = peek(T, heap.items, a) < peek(T, heap.items, b)
    if runs_user_code(T) and heap.length != size:
        raise RuntimeError("list changed size during iteration")
    return less


@inline
def exchange(heap: list[T], a: int, b: int) -> None:
    x = take(T, heap.items, a)
    y = take(T, heap.items, b)
    store(T, heap.items, a, y)
    store(T, heap.items, b, x)


def sift_down(heap: list[T], start: int, at: int, most: bool) -> None:
    """Move an item towards the top, up to `start`."""
    size = heap.length
    while at > start:
        parent = shr(wrap_sub(at, 1), 1)
        if not heap_less(heap, at, parent, size, most):
            return
        exchange(heap, at, parent)
        at = parent


def sift_up(heap: list[T], start: int, most: bool) -> None:
    """Move an item to a leaf, along the smaller children, and back up to where it belongs."""
    size = heap.length
    at = start
    limit = shr(size, 1)
    while at < limit:
        child = wrap_add(wrap_shl(at, 1), 1)
        if wrap_add(child, 1) < size and not heap_less(heap, child, wrap_add(child, 1), size, most):
            child = wrap_add(child, 1)
        exchange(heap, child, at)
        at = child
    sift_down(heap, start, at, most)


@cold
def heap_empty() -> None:
    raise IndexError("index out of range")


def check_ordered(items: list[T]) -> None:
    """`nlargest` and `nsmallest` of nan: CPython's result follows no rule."""
    for i in range(items.length):
        if unordered(peek(T, items.items, i)):
            raise ValueError("nan has no place in an order")


def bisect_end(end: int | None, size: int) -> int:
    """Where a search ends. CPython takes -1 for the end as well."""
    if end is None or end == -1:
        return size
    return end
