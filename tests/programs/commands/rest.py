"""Tokens that take all the words that are left."""

from typing import Literal

import numpy as np

from redisjit import Module, String

module = Module("rest")


@module.command
def insert(key: bytes, *, size: int = 10, fresh: bool = False, items: tuple[bytes, ...]) -> tuple[int, bool, int, bytes]:
    return size, fresh, len(items), b"|".join(items)


@module.command
def weigh(keys: list[String], *, unit: Literal["m", "km"] = "m", weights: tuple[int, ...] = ()) -> list[int]:
    factor = 1000 if unit == "km" else 1
    return [len(keys), *[weight * factor for weight in weights]]


@module.command
def kinds(*, texts: tuple[str, ...] = (), small: tuple[np.uint8, ...] = (), x: tuple[float, ...] = ()) -> list[str]:
    return [*texts, *[str(int(n)) for n in small], *[repr(f) for f in x]]


@module.command
def kept(*, items: tuple[bytes, ...]) -> tuple[bytes, ...]:
    return items[1:] or items


# case: insert k ITEMS a
# case: insert k items a b c
# case: insert k SIZE 5 FRESH ITEMS a SIZE 6 ITEMS
# case: insert k FRESH ITEMS
# case: insert k FRESH SIZE 4
# case: insert k SIZE 5
# case: insert k
# case: insert
# case: insert k SIZE x ITEMS a
# case: insert k a b
# case: weigh 2 a b
# case: weigh 2 a b WEIGHTS 1 2 3
# case: weigh 0 KM WEIGHTS 1 -2
# case: weigh 1 a WEIGHTS 1 KM
# case: weigh 1 a WEIGHTS 1 x
# case: weigh 1 a WEIGHTS
# case: weigh 3 a b WEIGHTS
# case: weigh 3 a b
# case: kinds
# case: kinds TEXTS a "\xc3\xa9" {b"long " * 20}
# case: kinds TEXTS "\xff"
# case: kinds SMALL 0 255
# case: kinds SMALL 256
# case: kinds X 0.5 -1 inf
# case: kinds X nan
# case: kept ITEMS a
# case: kept ITEMS a b {b"c" * 100}
