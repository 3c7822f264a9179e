"""`repr` of containers and objects."""


def list_repr(value: list[T]) -> str:
    parts: list[str] = ["["]
    for item in value:
        if len(parts) > 1:
            parts.append(", ")
        parts.append(repr_value(item))
    parts.append("]")
    return join_texts("", parts)


def vartuple_repr(value: tuple[T, ...]) -> str:
    parts: list[str] = ["("]
    for item in value:
        if len(parts) > 1:
            parts.append(", ")
        parts.append(repr_value(item))
    parts.append(",)" if len(value) == 1 else ")")
    return join_texts("", parts)


def set_repr(value: set[T]) -> str:
    if len(value) == 0:
        return "set()"
    parts: list[str] = ["{"]
    for item in value:
        if len(parts) > 1:
            parts.append(", ")
        parts.append(repr_value(item))
    parts.append("}")
    return join_texts("", parts)


def dict_repr(value: dict[K, V]) -> str:
    parts: list[str] = ["{"]
    for key, item in value.items():
        if len(parts) > 1:
            parts.append(", ")
        parts.append(repr_value(key))
        parts.append(": ")
        parts.append(repr_value(item))
    parts.append("}")
    return join_texts("", parts)


def ascii_text(text: str) -> str:
    """A text with escapes for what is not ASCII."""
    return mark_ascii(as_str(encode_narrow(text, 128, 3)), True)


def frozenset_repr(value: frozenset[T]) -> str:
    if len(value) == 0:
        return "frozenset()"
    parts: list[str] = ["frozenset({"]
    for item in value:
        if len(parts) > 1:
            parts.append(", ")
        parts.append(repr_value(item))
    parts.append("})")
    return join_texts("", parts)


def deque_repr(value: deque[T]) -> str:
    parts: list[str] = ["deque(["]
    for item in value:
        if len(parts) > 1:
            parts.append(", ")
        parts.append(repr_value(item))
    parts.append("]" if value.limit < 0 else f"], maxlen={value.limit}")
    parts.append(")")
    return join_texts("", parts)


def Counter_repr(value: Counter[K, V]) -> str:
    if len(value) == 0:
        return "Counter()"
    parts: list[str] = ["Counter({"]
    for key, count in value.most_common():
        if len(parts) > 1:
            parts.append(", ")
        parts.append(repr_value(key))
        parts.append(f": {count}")
    parts.append("})")
    return join_texts("", parts)
