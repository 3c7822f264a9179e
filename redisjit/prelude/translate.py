"""`str.translate` and `str.maketrans`."""


def make_translation_2(old: str, new: str) -> dict[int, int]:
    if len(old) != len(new):
        raise ValueError("the first two maketrans arguments must have equal length")
    table: dict[int, int] = {}
    for a, b in zip(old, new):
        table[code_point(bytes_data(a), 0)] = code_point(bytes_data(b), 0)
    return table


def make_translation_3(old: str, new: str, delete: str) -> dict[int, int | None]:
    if len(old) != len(new):
        raise ValueError("the first two maketrans arguments must have equal length")
    table: dict[int, int | None] = {}
    for a, b in zip(old, new):
        table[code_point(bytes_data(a), 0)] = code_point(bytes_data(b), 0)
    for c in delete:
        table[code_point(bytes_data(c), 0)] = None
    return table


def translate_int(text: str, table: dict[int, int]) -> str:
    parts: list[str] = []
    for c in text:
        n = code_point(bytes_data(c), 0)
        parts.append(chr(table[n]) if n in table else c)
    return join_texts("", parts)


def translate_str(text: str, table: dict[int, str]) -> str:
    parts: list[str] = []
    for c in text:
        n = code_point(bytes_data(c), 0)
        parts.append(table[n] if n in table else c)
    return join_texts("", parts)


def translate_optional_int(text: str, table: dict[int, int | None]) -> str:
    parts: list[str] = []
    for c in text:
        n = code_point(bytes_data(c), 0)
        if n in table:
            to = table[n]
            if to is not None:
                parts.append(chr(to))
        else:
            parts.append(c)
    return join_texts("", parts)


def translate_optional_str(text: str, table: dict[int, str | None]) -> str:
    parts: list[str] = []
    for c in text:
        n = code_point(bytes_data(c), 0)
        if n in table:
            to = table[n]
            if to is not None:
                parts.append(to)
        else:
            parts.append(c)
    return join_texts("", parts)
