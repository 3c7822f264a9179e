"""str by position: length, index, slices with steps, iteration, membership, comparison."""

from redisjit import Module

module = Module("str_index")


@module.command
def at(s: str, i: int) -> str:
    return s[i]


@module.command
def parts(s: str, i: int, j: int) -> list[str]:
    return [s[i:j], s[i:], s[:j], s[:], s[-i:], s[:-j], s[i:-1]]


@module.command
def steps(s: str, k: int) -> list[str]:
    return [s[::k], s[1::k], s[:-1:k], s[-2::k], s[5:1:k], s[2:100:k], s[100:-100:k]]


@module.command
def bounded(s: str, which: int) -> list[str]:
    i = 1 if which & 1 else None
    j = -1 if which & 2 else None
    return [s[i:j], s[:j], s[i:], s[j:i]]


@module.command
def loop(s: str) -> tuple[int, list[str], list[str], list[tuple[int, str]]]:
    chars = [c for c in s]
    back = [c for c in reversed(s)]
    pairs = [(i, c) for i, c in enumerate(s) if c != "b"]
    return len(s), chars, back, pairs


@module.command
def walk(s: str) -> tuple[int, str]:
    vowels = 0
    out = ""
    for i in range(len(s)):
        if s[i] in "aeiou":
            vowels += 1
        out = s[i] + out
    return vowels, out


@module.command
def order(a: str, b: str) -> list[bool]:
    return [a == b, a != b, a < b, a <= b, a > b, a >= b, a in b, b not in a]


@module.command
def times(s: str, n: int) -> tuple[str, str, str, int]:
    t = s * n
    u = n * s + t
    t += "é"
    return t, u, s + "", len(t)


@module.command
def unpack(s: str) -> str:
    a, b, c = s  # type: ignore[str-unpack]
    return c + b + a


@module.command
def pairs(a: str, b: str) -> list[str]:
    return [x + y for x, y in zip(a, b)]


@module.command
def minmax(s: str) -> tuple[str, str]:
    return min(s), max(s)


@module.command
def counts(s: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for c in s:
        found[c] = found.get(c, 0) + 1
    return found


# case: at abc 0
# case: at abc -1
# case: at abc 3
# case: at abc -4
# case: at "" 0
# case: at "\xc3\xa9a\xe2\x82\xac\xf0\x9f\x98\x80" 3
# case: at "\xc3\xa9a\xe2\x82\xac\xf0\x9f\x98\x80" -2
# case: at "\xc3\xa9a\xe2\x82\xac\xf0\x9f\x98\x80" 4
# case: at "\xc3\xa9a\xe2\x82\xac\xf0\x9f\x98\x80" -5
# case: at {"é".encode() * 100 + b"x"} 100
# case: at {"é".encode() * 100 + b"x"} 99
# case: at {"é".encode() * 100 + b"x"} 101
# case: parts abcdef 1 4
# case: parts "a\xc3\xa9b\xe2\x82\xacc\xf0\x9f\x98\x80" 1 4
# case: parts "a\xc3\xa9b\xe2\x82\xacc\xf0\x9f\x98\x80" -3 -1
# case: parts "a\xc3\xa9" 5 9
# case: parts "" 0 3
# case: parts {"aé€".encode() * 50} 70 -20
# case: steps abcdefgh 2
# case: steps abcdefgh -1
# case: steps abcdefgh -3
# case: steps "a\xc3\xa9b\xe2\x82\xacc\xf0\x9f\x98\x80dz" 2
# case: steps "a\xc3\xa9b\xe2\x82\xacc\xf0\x9f\x98\x80dz" -1
# case: steps "a\xc3\xa9b\xe2\x82\xacc\xf0\x9f\x98\x80dz" -2
# case: steps abc 0
# case: steps "\xc3\xa9" 0
# case: steps "\xc3\xa9" 9223372036854775807
# case: bounded abcd 0
# case: bounded abcd 3
# case: bounded "\xc3\xa9\xe2\x82\xacxy" 1
# case: bounded "\xc3\xa9\xe2\x82\xacxy" 2
# case: loop abcb
# case: loop "\xc3\xa9b\xe2\x82\xac\xf0\x9f\x98\x80"
# case: loop ""
# case: walk "hello world"
# case: walk "h\xc3\xa9llo w\xc3\xb6rld"
# case: order abc abd
# case: order b abc
# case: order "\xc3\xa9" z
# case: order "\xef\xbf\xbd" "\xf0\x9f\x98\x80"
# case: order "" ""
# case: times ab 3
# case: times "\xc3\xa9" 2
# case: times x -1
# case: unpack abc
# case: unpack "\xc3\xa9\xe2\x82\xacc"
# case: unpack ab
# case: unpack "\xc3\xa9\xe2\x82\xaccd"
# case: pairs abc "\xc3\xa9\xe2\x82\xac"
# case: minmax "h\xc3\xa9llo"
# case: minmax ""
# case: counts "abcab\xc3\xa9\xc3\xa9"
