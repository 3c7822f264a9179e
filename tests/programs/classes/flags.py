"""Flag and IntFlag: combination, membership, texts; IntFlag with ints."""

from __future__ import annotations

from enum import Flag, IntFlag, auto

from redisjit import Module

module = Module("flags_of_enum")


class Perm(IntFlag):
    """Bits."""

    R = 4
    W = 2
    X = 1


class Style(Flag):
    """Not ints."""

    BOLD = auto()
    ITALIC = auto()
    BOTH = BOLD | ITALIC


@module.command
def perm(a: int, b: int) -> list[str]:
    """Combine."""
    x, y = Perm(a), Perm(b)
    both = x | y
    out = [f"{both!r}", str(both), f"{x & y!r}", f"{x ^ y!r}", str(both.value), str(Perm.R in x), str(bool(x & Perm.W))]
    out += [str(x == y), str(x == 4), str(x + 1), str(both.name), str(x.name)]
    x |= Perm.X
    x &= ~Perm.W
    out.append(f"{x!r} {~y!r}")
    return out


@module.command
def with_int(a: int, b: int) -> list[int]:
    """An int and flags are flags; arithmetic is not."""
    x = Perm(a)
    wide = x | b
    return [wide.value, (x & b).value, (b ^ x).value, x + b, x << 1, int(wide), int(x > b), int(bool(x))]


@module.command
def style(bold: int, italic: int) -> list[str]:
    """A Flag."""
    s = Style.BOLD & Style.ITALIC
    if bold:
        s |= Style.BOLD
    if italic:
        s |= Style.ITALIC
    known: dict[Style, str] = {Style.BOTH: "both", Style.BOLD: "bold"}
    out = [f"{s}", f"{s!r}", str(s.name), str(s.value), str(s is Style.BOTH), str(Style.BOLD in s), str(not s)]
    return [*out, known.get(s, "?"), f"{~s!r}", str(Style.BOTH == s)]


# case: perm 4 2
# case: perm 7 0
# case: perm 0 1
# case: perm 6 6
# case: with_int 4 1
# case: with_int 0 7
# case: with_int 5 8
# case: style 0 0
# case: style 1 0
# case: style 0 1
# case: style 1 1
