"""str: find and its like, prefixes and suffixes, with bounds in code points."""

from redisjit import Module

module = Module("str_search")


@module.command
def search(s: str, t: str) -> list[int]:
    return [s.find(t), s.rfind(t), s.count(t), s.find(t, 1), s.rfind(t, 0, -1), s.count(t, 2), s.find(t, -3, 100)]


@module.command
def bounds(s: str, t: str, i: int, j: int) -> tuple[int, int, int, bool, bool]:
    return s.find(t, i, j), s.rfind(t, i, j), s.count(t, i, j), s.startswith(t, i, j), s.endswith(t, i, j)


@module.command
def index(s: str, t: str) -> tuple[int, int]:
    return s.index(t), s.rindex(t)


@module.command
def rindex(s: str, t: str, i: int) -> int:
    return s.rindex(t, i)


@module.command
def affixes(s: str, t: str) -> list[bool]:
    several = (t, "x", "é")
    return [
        s.startswith(t),
        s.endswith(t),
        s.startswith((t, "b")),
        s.endswith(("", t)),
        s.startswith(("zz", "é"), 1),
        s.endswith(several, 0, 2),
        s.startswith(()),
    ]


def one_of(s: str, prefixes: tuple[str, ...]) -> tuple[bool, bool, bool]:
    return s.startswith(prefixes), s.endswith(prefixes, 1), s.startswith(prefixes, -2, 9)


@module.command
def several(s: str, *prefixes: str) -> tuple[bool, bool, bool]:
    return one_of(s, prefixes)


@module.command
def cut(s: str, t: str) -> list[str]:
    return [s.removeprefix(t), s.removesuffix(t), s.replace(t, "<€>"), s.replace(t, "", 1), s.replace("", t), s.replace("", t, 2)]


@module.command
def part(s: str, t: str) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    return s.partition(t), s.rpartition(t)


@module.command
def byte_search(b: bytes, n: int) -> list[int]:
    return [b.find(n), b.rfind(n), b.count(n), b.find(n, 1), b.count(n, 1, -1), b.find(b"a"), b.rfind(True)]


@module.command
def byte_index(b: bytes, n: int) -> tuple[int, int]:
    return b.index(n), b.rindex(n, 1)


@module.command
def byte_affixes(b: bytes, p: bytes) -> list[bool]:
    return [b.startswith((p, b"b")), b.endswith((b"", p)), b.startswith(p, 1), b.endswith(p, 0, -1), b.startswith((p, p), 1, 2)]


# case: search abcabc bc
# case: search abcabc ""
# case: search "" ""
# case: search "" a
# case: search "\xc3\xa9a\xc3\xa9a\xe2\x82\xac" a
# case: search "\xc3\xa9a\xc3\xa9a\xe2\x82\xac" "\xc3\xa9"
# case: search "\xc3\xa9a\xc3\xa9a\xe2\x82\xac" "\xe2\x82\xac"
# case: search "\xc3\xa9a\xc3\xa9a\xe2\x82\xac" ""
# case: bounds abcabc b 2 5
# case: bounds abcabc "" 6 9
# case: bounds abcabc "" 7 9
# case: bounds abcabc "" 3 2
# case: bounds "\xc3\xa9a\xc3\xa9a" "\xc3\xa9" 1 3
# case: bounds "\xc3\xa9a\xc3\xa9a" "" 4 4
# case: bounds "\xc3\xa9a\xc3\xa9a" "" 5 9
# case: bounds "\xc3\xa9a\xc3\xa9a" a -3 -1
# case: bounds "\xc3\xa9a\xc3\xa9a" a 3 1
# case: index abcabc c
# case: index "\xe2\x82\xacbc\xe2\x82\xac" "\xe2\x82\xac"
# case: index abc x
# case: rindex abcb b 2
# case: rindex abc a 1
# case: affixes abc a
# case: affixes abc ""
# case: affixes "a\xc3\xa9c" "\xc3\xa9"
# case: affixes "\xc3\xa9" "\xc3\xa9\xc3\xa9"
# case: several abc x ab
# case: several "\xe2\x82\xacbc" c "\xe2\x82\xac" bc
# case: several abc ""
# case: cut abcab ab
# case: cut "\xc3\xa9x\xc3\xa9" "\xc3\xa9"
# case: cut aaa a
# case: cut "" x
# case: cut "\xe2\x82\xac" ""
# case: part a,b,c ,
# case: part "a\xe2\x82\xacb\xe2\x82\xacc" "\xe2\x82\xac"
# case: part abc x
# case: part abc ""
# case: byte_search "abca\x00\xff" 97
# case: byte_search "abca\x00\xff" 255
# case: byte_search "abca\x00\xff" 0
# case: byte_search "abc" 256
# case: byte_search "abc" -1
# case: byte_index "abcab" 98
# case: byte_index "abc" 100
# case: byte_affixes "abc" a
# case: byte_affixes "abc" ""
# case: byte_affixes "" b
