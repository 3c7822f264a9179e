"""What constants of a module are made from when it is loaded: one function for all of a type."""


def static_dict(keys: list[K], values: list[V]) -> dict[K, V]:
    out: dict[K, V] = new_dict(keys.length)
    for i in range(keys.length):
        out[load(K, keys.items, i)] = load(V, values.items, i)
    return out


def static_set(items: list[T]) -> set[T]:
    out: set[T] = new_set(items.length)
    for i in range(items.length):
        out._add(load(T, items.items, i))
    return out


def static_frozenset(items: list[T]) -> frozenset[T]:
    out: frozenset[T] = new_frozenset(items.length)
    for i in range(items.length):
        out._add(load(T, items.items, i))
    return out
