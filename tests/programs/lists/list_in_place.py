"""`+=` changes the list itself, also where it stands in a field, a list or a dict."""

from dataclasses import dataclass

from redisjit import Module

module = Module("list_in_place")


@dataclass
class Box:
    items: list[int]
    count: int = 0


@module.command
def variable(n: int) -> tuple[list[int], list[int]]:
    a = [n]
    b = a
    b += [n + 1]
    return a, b


@module.command
def field(n: int) -> tuple[list[int], list[int], int]:
    items = [n]
    box = Box(items)
    box.items += [n + 1]
    box.count += 2
    return items, box.items, box.count


@module.command
def in_list(n: int) -> tuple[list[int], list[list[int]]]:
    row = [n]
    rows = [row, row]
    rows[0] += [n + 1]
    rows[-1][0] += 5
    return row, rows


@module.command
def in_dict(n: int) -> tuple[list[int], list[int]]:
    row = [n]
    table = {b"a": row}
    table[b"a"] += [n + 1]
    return row, table[b"a"]


@module.command
def with_itself(n: int) -> list[int]:
    rows = [[n, n + 1]]
    rows[0] += rows[0]
    return rows[0]


@module.command
def encodings(s: str, b: bytes) -> tuple[bytes, str]:
    return s.encode("utf-8"), b.decode("utf8")


# case: variable 1
# case: field 1
# case: in_list 1
# case: in_dict 1
# case: with_itself 1
# case: encodings a b
