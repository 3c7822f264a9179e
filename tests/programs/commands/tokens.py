"""Keyword-only parameters: tokens in any order and any case."""

from typing import Literal

from redisjit import Module, String

module = Module("tokens")


@module.command
def put(
    key: String, value: bytes, *, nx: bool = False, xx: bool = False, px: int | None = None, get: bool = False
) -> bytes | None:
    old = key.get()
    if not ((nx and old is not None) or (xx and old is None)):
        key.set(value)
        if px is not None:
            key.expire(px)
    return old if get else b"done"


@module.command
def area(radius: float, *, unit: Literal["m", "km", "mi"] = "m", digits: int = 2, label: bytes = b"") -> str:
    return f"{radius} {unit} {digits} {label!r}"


@module.command
def choose(*, order: Literal["asc", "desc"] | None = None, max_len: int = -1, by: float | None = None) -> list[bool]:
    return [order is None, order == "asc", order == "desc", max_len == -1, by is None, by == 1.5]


@module.command
def after_optional(n: int = 1, m: int = 2, *, double: bool = False) -> int:
    return (n + m) * (2 if double else 1)


@module.command
def texts(*, name: str = "nobody", with_: bytes | None = None) -> tuple[str, bytes | None]:
    return name, with_


# case: put k v
# case: put k w NX
# case: put k w nx GET
# case: put k x XX get
# case: put m x xx
# case: put k y PX 100000 GET
# case: put k z GET px 100000 Xx
# case: put k z NX NX
# case: put k z PX 5 PX 6
# case: put k z PX
# case: put k z PX abc
# case: put k z PX abc BOGUS
# case: put k z BOGUS PX abc
# case: put k z BOGUS
# case: put k z ""
# case: put k z NX extra
# case: put k
# case: put k z PX 0
# case: put k z PX -5
# case: put k z "NX\x00"
# case: area 1
# case: area 1 KM
# case: area 1 km DIGITS 5
# case: area 1 LABEL km MI
# case: area 1 M KM
# case: area 1 KM KM
# case: area 1 UNIT km
# case: area 1 LABEL
# case: area x BOGUS
# case: area
# case: choose
# case: choose ASC
# case: choose desc MAXLEN 5 BY 1.5
# case: choose MAX_LEN 5
# case: choose ASC DESC
# case: choose BY nan
# case: choose by x
# case: after_optional
# case: after_optional 5
# case: after_optional 5 6 DOUBLE
# case: after_optional DOUBLE
# case: after_optional 5 double
# case: after_optional 5 6 7
# case: texts NAME "h\xc3\xa9"
# case: texts NAME "\xff"
# case: texts WITH x NAME y
# case: texts WITH NAME NAME WITH
