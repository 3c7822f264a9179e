"""What a command does with its keys, as key specifications say it: what is read, added, changed and removed.

Functions of the modules API and marks of the prelude's methods say it as words: `access` (a value is read, or its
expiry), `insert`, `update`, `delete` (a part is removed), `overwrite` and `remove` (all of it is replaced, or removed).
Whether a key is there, its type and its length are no use of the value.
"""

from __future__ import annotations

from functools import cache

from redisjit.frontend.tree import Const, Expr
from redisjit.raw import table

HANDLE = "RedisModuleKey *"
NOTHING: frozenset[str] = frozenset()
WRITES = frozenset(("insert", "update", "delete", "overwrite", "remove"))
# Functions that look at a key and not at its value, or end something.
LOOKS = frozenset(
    """
    CloseKey GetDbIdFromModuleKey GetKeyNameFromModuleKey GetLFU GetLRU KeyType ModuleTypeGetType SetLFU SetLRU
    StreamIteratorStop ValueLength ZsetRangeStop
    """.split()
)
# What other functions do that write; those that are not named here update, and those that do not write read.
DOES: dict[str, tuple[str, ...]] = {
    "DeleteKey": ("remove",),
    "UnlinkKey": ("remove",),
    "StringSet": ("overwrite",),
    "ModuleTypeSetValue": ("overwrite",),
    "ListPush": ("insert",),
    "ListInsert": ("insert",),
    "ListPop": ("access", "delete"),
    "ListDelete": ("delete",),
    "ZsetIncrby": ("access", "update"),
    "ZsetRem": ("delete",),
    "StreamAdd": ("insert",),
    "StreamDelete": ("delete",),
    "StreamIteratorDelete": ("delete",),
    "StreamTrimByID": ("delete",),
    "StreamTrimByLength": ("delete",),
}
# Marks of methods that say what is done with the key, whatever they are made of.
MARKS: dict[str, frozenset[str]] = {
    "looks": NOTHING,
    "reads": frozenset(("access",)),
    "inserts": frozenset(("insert",)),
    "updates": frozenset(("update",)),
    "deletes": frozenset(("delete",)),
    "overwrites": frozenset(("overwrite",)),
}


@cache
def handles(name: str) -> tuple[int, ...]:
    """The parameters of a function that are open keys."""
    return tuple(index for index, param in enumerate(table.function(name).params) if param.type.spelling == HANDLE)


def of_function(name: str, args: list[Expr], *, writes: bool) -> frozenset[str]:
    """What a function does with the open key among its arguments."""
    if name in LOOKS or (name == "HashGet" and has_bit(args[1], "HASH_EXISTS")):
        return NOTHING
    if name == "StringDMA":
        reads = not isinstance(args[2], Const) or has_bit(args[2], "READ")
        return frozenset((*(["access"] if reads else []), *(["update"] if writes else [])))
    return frozenset(DOES.get(name, ("update",) if writes else ("access",)))


def has_bit(value: Expr, name: str) -> bool:
    """Whether an argument is a constant that has a flag."""
    flag = table.constant(name)
    return isinstance(value, Const) and isinstance(flag, int) and bool(value.value & flag)


def of_method(marks: set[str], inside: frozenset[str]) -> frozenset[str]:
    """What a method does with its key, from its marks and from what it is made of."""
    for mark in marks & MARKS.keys():
        return MARKS[mark]
    if "changes" in marks:  # by a command
        return inside | {"delete" if "shrinks" in marks else "update"}
    if "shrinks" in marks and inside & WRITES and inside & WRITES != {"remove"}:
        return inside - WRITES | {"delete"}
    return inside


def names(does: frozenset[str], *, writes: bool) -> tuple[str, ...]:
    """The flags of a key specification, without their prefix CMD_KEY_."""
    reads = ("ACCESS",) if "access" in does else ()
    if not writes:
        return ("RO", *reads)
    found = does & WRITES
    if not reads and found == {"remove"}:
        return ("RM", "DELETE")
    if not reads and found == {"overwrite"}:
        return ("OW", "UPDATE")
    kind = "INSERT" if found == {"insert"} else "DELETE" if found and found <= {"delete", "remove"} else "UPDATE"
    return ("RW", *reads, kind)
