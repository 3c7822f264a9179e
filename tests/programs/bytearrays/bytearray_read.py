"""bytearray: what it has of bytes, and where the two meet."""

from redisjit import Module

module = Module("bytearray_read")


@module.command
def parts(b: bytes, sep: bytes) -> list[bytes]:
    a = bytearray(b)
    out = [bytes(x) for x in a.split(sep)]
    out += [bytes(x) for x in a.rsplit(None, 1)]
    out += [bytes(x) for x in a.splitlines(True)]
    out += [bytes(x) for x in a.partition(sep)]
    out += [bytes(x) for x in a.rpartition(bytearray(sep))]
    out += [bytes(a.replace(sep, b"--")), bytes(a.strip()), bytes(a.lstrip(sep)), bytes(a.rstrip(bytearray(b" ")))]
    out += [bytes(a.upper()), bytes(a.lower()), bytes(a.title()), bytes(a.capitalize()), bytes(a.swapcase())]
    out += [bytes(a.ljust(9, b".")), bytes(a.rjust(9)), bytes(a.center(9, b"*")), bytes(a.zfill(9)), bytes(a.expandtabs(2))]
    out += [bytes(a.removeprefix(b"a")), bytes(a.removesuffix(b"b")), bytes(a.translate(bytes.maketrans(b"ab", b"xy"), sep))]
    return out


@module.command
def search(b: bytes, t: bytes, n: int) -> tuple[list[int], list[bool]]:
    a = bytearray(b)
    numbers = [a.find(t), a.rfind(t, 1), a.count(t), a.find(n), a.count(n, 1), b.find(bytearray(t)), b.count(bytearray(t), 0, -1)]
    truths = [a.startswith(t), a.endswith((t, b"b")), n in a, t in a, bytearray(t) in b, a.isalpha(), a.isdigit(), a.isascii()]
    truths += [bytearray(t) in a, b.startswith(bytearray(t)), n not in a]
    return numbers, truths


@module.command
def index(b: bytes, t: bytes) -> tuple[int, int]:
    a = bytearray(b)
    return a.index(t), a.rindex(t)


@module.command
def compare(b: bytes, t: bytes) -> list[bool]:
    a = bytearray(b)
    c = bytearray(t)
    return [a == b, b == a, a == c, a != t, a < c, t >= a, a <= b, a > b"a", bool(a), a != c]


@module.command
def join(b: bytes, t: bytes) -> list[bytes]:
    a = bytearray(b)
    c = a + t
    d = t + a
    e = a + a
    c.append(1)
    d += b"z"
    return [bytes(c), d, bytes(e), bytes(a * 2), bytes(2 * a), b"" + a, bytes(a + b"")]


@module.command
def text(b: bytes) -> list[str]:
    a = bytearray(b)
    return [repr(a), f"{a}", str(a), a.hex(), a.hex(":"), b.hex("-", 2), b.hex("_", -3), b.hex(b".", bytes_per_sep=4), a.decode("latin-1")]


@module.command
def decode(b: bytes) -> str:
    return bytearray(b).decode()


@module.command
def hexed(b: bytes, sep: str, each: int) -> str:
    return b.hex(sep, each)


@module.command
def loops(b: bytes) -> list[int]:
    a = bytearray(b)
    out = [x for x in a]
    out += [x for x in reversed(a)]
    for i, x in enumerate(a):
        if len(a) < 6:
            a.append(x)
        out.append(i)
    return out + list(a) + sorted(a) + [max(a, default=-1), sum(a), len(a)]


@module.command
def made(n: int, b: bytes) -> list[bytes]:
    return [bytes(n), bytes([n, 2]), bytes(x % 256 for x in range(n)), bytes((1, n)), bytes(range(n)), bytes({n}), bytes("é€", "utf-8"), bytes(list(b))]


@module.command
def encodings(s: str) -> list[bytes]:
    return [bytes(s, "latin-1", "replace"), bytes(s, encoding="ascii", errors="ignore")]


# case: parts "a,b c\t,b\n" ,
# case: parts " abba " bb
# case: parts "x" ""
# case: search abcab ab 98
# case: search "" "" 0
# case: search 123 9 256
# case: search "\xff\x00" "\x00" 255
# case: index abcab b
# case: index abc x
# case: compare abc abd
# case: compare abc abc
# case: compare "" a
# case: join ab cd
# case: join "" x
# case: join x ""
# case: text "it's\x00\xff \"x\""
# case: text ""
# case: text "it's"
# case: text "\"'"
# case: decode "\xc3\xa9"
# case: decode "\xff"
# case: hexed abcdefg " " 3
# case: hexed abcdefg " " 0
# case: hexed abcdefg " " 100
# case: hexed abcdefg xx 1
# case: hexed abcdefg "\xc3\xa9" 1
# case: hexed "" : 1
# case: loops abc
# case: loops ""
# case: made 3 "\x00\xff"
# case: made 0 ""
# case: made -1 ""
# case: made 255 a
# case: encodings "h\xc3\xa9 \xe2\x82\xac"
