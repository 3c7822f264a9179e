"""str: splitting, joining, stripping, lines, padding, tabs."""

from redisjit import Module

module = Module("str_split")


@module.command
def words(s: str, n: int) -> list[list[str]]:
    return [s.split(), s.split(None, n), s.rsplit(), s.rsplit(None, n), s.split(maxsplit=n)]


@module.command
def fields(s: str, sep: str, n: int) -> list[list[str]]:
    return [s.split(sep), s.split(sep, n), s.rsplit(sep), s.rsplit(sep, n), s.rsplit(sep=sep, maxsplit=1)]


@module.command
def lines(s: str) -> tuple[list[str], list[str]]:
    return s.splitlines(), s.splitlines(True)


@module.command
def strip(s: str, chars: str) -> list[str]:
    return [s.strip(), s.lstrip(), s.rstrip(), s.strip(chars), s.lstrip(chars), s.rstrip(chars), s.strip(None)]


@module.command
def join(sep: str, *parts: str) -> tuple[str, str, int]:
    made = sep.join(list(parts))
    return made, "".join([sep, sep]), len(made)


@module.command
def pad(s: str, w: int, fill: str) -> list[str]:
    return [s.ljust(w), s.rjust(w), s.center(w), s.ljust(w, fill), s.rjust(w, fill), s.center(w, fill), s.zfill(w)]


@module.command
def tabs(s: str, n: int) -> tuple[str, str]:
    return s.expandtabs(), s.expandtabs(n)


@module.command
def byte_tabs(b: bytes, n: int) -> tuple[bytes, bytes]:
    return b.expandtabs(), b.expandtabs(tabsize=n)


@module.command
def table(s: str, old: str, new: str) -> list[str]:
    by_code = {ord("a"): "<a>", ord("é"): ""}
    some: dict[int, str | None] = {97: None, 98: "BB"}
    return [
        s.translate(str.maketrans(old, new)),
        s.translate(by_code),
        s.translate(some),
        s.translate(str.maketrans(old, new, "xyz")),
        s.translate({ord("a"): "<>", ord("b"): None}),
        s.translate({97: 98, 98: None}),
        s.translate({0x20AC: "EUR"}),
    ]


@module.command
def byte_table(b: bytes, old: bytes, new: bytes) -> list[bytes]:
    table = bytes.maketrans(old, new)
    return [b.translate(table), b.translate(None, old), b.translate(table, delete=b"x"), b.translate(None)]


@module.command
def short_table(b: bytes) -> bytes:
    return b.translate(b)


# case: words " a b  c " 1
# case: words "\xc2\xa0a\xe3\x80\x80b\x1cc\xc2\x85d" 2
# case: words "" 0
# case: words "  " 3
# case: words "a\xe2\x80\xa9b \xe2\x80\x8ac" 0
# case: words abc -1
# case: fields a,b,,c , 2
# case: fields "a\xe2\x82\xacb\xe2\x82\xac" "\xe2\x82\xac" 1
# case: fields aaaa aa 1
# case: fields "" , 1
# case: fields abc "" 1
# case: lines "a\nb\r\nc\rd\n"
# case: lines "a\x0bb\x0cc\x1cd\x1de\x1ef\xc2\x85g\xe2\x80\xa8h\xe2\x80\xa9"
# case: lines ""
# case: lines "\n\n"
# case: lines "no end"
# case: strip "  ab  " a
# case: strip "\xc2\xa0\xe2\x80\x80xaybx\xe3\x80\x80" "x\xc2\xa0\xe2\x80\x80"
# case: strip "\xe2\x82\xac\xc3\xa9a\xc3\xa9" "\xc3\xa9\xe2\x82\xac"
# case: strip "" ""
# case: strip "   " "ab"
# case: join , a b c
# case: join "\xe2\x82\xac" a "\xc3\xa9"
# case: join "" x
# case: pad ab 5 *
# case: pad "\xc3\xa9" 4 "\xe2\x82\xac"
# case: pad -42 6 0
# case: pad abc -9223372036854775808 x
# case: pad "\xc3\xa9" 9223372036854775807 x # overflow
# case: pad +x 7 -
# case: pad abc 2 x
# case: pad abc 5 xy
# case: pad abc 5 ""
# case: tabs "a\tb\t\tc\nd\te" 4
# case: tabs "\xc3\xa9\tb" 3
# case: tabs "a\tb" 0
# case: tabs "a\tb" -3
# case: byte_tabs "a\tb\r\tc\xff\td" 5
# case: tabs "a\tb" -2147483649
# case: tabs "ab" 9223372036854775807
# case: byte_tabs "a" -9223372036854775808
# case: table "abc\xc3\xa9xyz" abc xyz
# case: table "abc\xc3\xa9" "a\xc3\xa9" "\xe2\x82\xacb"
# case: table abc ab x
# case: byte_table "abcx\xff" abc xyz
# case: byte_table abc ab c
# case: short_table abc
