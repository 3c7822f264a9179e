"""dict keys: int, bytes, str, tuples; what a KeyError says of each."""

from redisjit import Module

module = Module("dict_keys")


@module.command
def by_tuple(b: bytes, n: int) -> list[bytes]:
    d: dict[tuple[bytes, int], bytes] = {}
    for i, word in enumerate(b.split()):
        d[word, i % 2] = str(i).encode()
    out = [k[0] + b"/" + str(k[1]).encode() + b"=" + v for k, v in d.items()]
    try:
        out.append(d[b"a", n])
    except KeyError as e:
        out.append(str(e).encode())
    return out


@module.command
def by_str(s: str, n: int) -> list[str]:
    d: dict[str, list[str]] = {"a": ["1"], "é": []}
    d["a"].append(s)
    if s not in d:
        d[s] = [s, str(n)]
    d["é"] += d[s]
    if n:
        d.pop("nothing")
    return d["a"] + d["é"]


@module.command
def by_int(n: int) -> bytes:
    d = {0: b"zero", -1: b"minus", 9223372036854775807: b"most", -9223372036854775808: b"least"}
    return d[n]


@module.command
def default(b: bytes, n: int) -> list[bytes]:
    d: dict[bytes, bytes] = {}
    for i in range(n):
        d[b * i] = d.get(b * (i - 1), b"none") + b"."
    return [k + b":" + v for k, v in d.items()]


@module.command
def nested(b: bytes) -> list[bytes]:
    d: dict[bytes, dict[bytes, int]] = {}
    for pair in b.split():
        x, _, y = pair.partition(b":")
        if x not in d:
            d[x] = {}
        inner = d[x]
        inner[y] = inner.get(y, 0) + 1
    out: list[bytes] = []
    for x, inner in d.items():
        for y, n in inner.items():
            out.append(x + y + str(n).encode())
    return out


# case: by_tuple "a b a c a" 0
# case: by_tuple "a b a c a" 1
# case: by_tuple "" 7
# case: by_str a 0
# case: by_str "\xc3\xa9" 0
# case: by_str new 0
# case: by_str new 1
# case: by_int 0
# case: by_int -1
# case: by_int 9223372036854775807
# case: by_int -9223372036854775808
# case: by_int 5
# case: default ab 4
# case: default "" 3
# case: nested "a:1 b:2 a:1 a:3 b"
