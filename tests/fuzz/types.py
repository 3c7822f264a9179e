"""The types of generated programs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A type: `int`, `float`, `bool`, `bytes`, `str`, `Record`, or one of `opt`, `tuple`, `list`, `dict` with items."""

    name: str
    items: tuple[Kind, ...] = ()

    def __str__(self) -> str:
        if not self.items:
            return self.name
        inside = ", ".join(map(str, self.items))
        return f"{inside} | None" if self.name == "opt" else f"{self.name}[{inside}]"

    def has(self, *names: str) -> bool:
        """Whether a type of one of these names is in it."""
        return self.name in names or any(item.has(*names) for item in self.items)


INT, FLOAT, BOOL, BYTES, STR = (Kind(name) for name in ("int", "float", "bool", "bytes", "str"))
RECORD, SET_INT = Kind("Record"), Kind("set", (Kind("int"),))
SCALARS = (INT, BYTES, BOOL, FLOAT, STR)


def optional(item: Kind) -> Kind:
    return Kind("opt", (item,))


def tuple_of(*items: Kind) -> Kind:
    return Kind("tuple", items)


def list_of(item: Kind) -> Kind:
    return Kind("list", (item,))


def dict_of(key: Kind, value: Kind) -> Kind:
    return Kind("dict", (key, value))


VALUES = (
    *SCALARS,
    optional(INT),
    optional(BYTES),
    list_of(INT),
    list_of(BYTES),
    tuple_of(INT, BYTES),
    tuple_of(BYTES, FLOAT),
    list_of(tuple_of(BYTES, INT)),
    list_of(list_of(BYTES)),
    tuple_of(optional(BYTES), INT),
    list_of(optional(BYTES)),
    list_of(STR),
    dict_of(BYTES, INT),
    dict_of(INT, BYTES),
    dict_of(STR, list_of(BYTES)),
    dict_of(tuple_of(INT, BYTES), BYTES),
    optional(tuple_of(INT, BYTES)),
    optional(list_of(BYTES)),
    optional(FLOAT),
    RECORD,
    list_of(RECORD),
    list_of(FLOAT),
    tuple_of(list_of(INT), BYTES),
)
REPLIES = (
    *SCALARS,
    optional(INT),
    optional(BYTES),
    list_of(INT),
    list_of(BYTES),
    tuple_of(INT, BYTES),
    tuple_of(INT, FLOAT, BYTES, BOOL, STR),
    list_of(tuple_of(BYTES, INT)),
    list_of(list_of(BYTES)),
    list_of(optional(BYTES)),
    tuple_of(optional(BYTES), list_of(INT), INT),
    dict_of(BYTES, INT),
    list_of(STR),
)
ARGUMENTS = (INT, BYTES, FLOAT, INT, BYTES, STR)
