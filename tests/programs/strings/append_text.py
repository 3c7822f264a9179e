"""`+=` of text and bytes: nothing that was there before changes, whoever holds it."""

from redisjit import Hash, Module

module = Module("append_text")


@module.command
def doubled(s: str, n: int) -> list[str]:
    kept: list[str] = []
    for _ in range(n):
        kept.append(s)
        s += s
    return kept + [s]


@module.command
def shared(s: str, b: bytes) -> tuple[str, str, bytes, bytes, str]:
    t = s
    s += "1"
    u = s
    s += "é"
    c = b
    b += b"\xff"
    d = b
    b += c
    return s, t, b, d, u


@module.command
def views(b: bytes) -> list[bytes]:
    out = b"<"
    parts: list[bytes] = []
    for i in range(len(b)):
        out += b[i : i + 1]
        parts.append(out[-2:])
        out += out[:1]
    return parts + [out]


@module.command
def failing(s: str, n: int) -> list[str]:
    out = ""
    for i in range(n):
        try:
            out += f"{10 // (i - 1)}{s}"
            out += s[i]
        except ZeroDivisionError:
            out += "/"
        except IndexError as e:
            out += str(e)[:6]
    return [out, out[:3]]


def ended(s: str) -> str:
    s += "."
    s += ""
    return s


@module.command
def arguments(s: str) -> list[str]:
    t = ended(s)
    u = ended(t)
    t += s
    return [s, t, u, ended(u + u)]


@module.command
def captured(s: str) -> list[str]:
    out = s

    def more() -> str:
        return out + "!"

    before = more()
    out += "x"
    out += more()
    return [before, out, more()]


@module.command
def store(key: Hash, field: bytes, n: int) -> list[bytes | None]:
    value = key.get(field) or b""
    for i in range(n):
        key[field] = value
        value += str(i).encode()
    return [key.get(field), value]


@module.command
def optional(s: str) -> str:
    found: str | None = None
    for c in s:
        if found is None:
            found = c
        else:
            found += c
            found += found[-1]
    return found or "none"


@module.command
def fields(s: str) -> dict[str, str]:
    table = {"a": s}
    table["a"] += s
    items = [s, ""]
    items[1] += table["a"]
    items[1] += items[0]
    last = items[1]
    last += "?"
    return {"a": table["a"], "b": items[1], "c": last}


@module.command
def huge(n: int) -> int:
    out = b"x" * n
    out += out
    return len(out)


@module.command
def walrus(s: str, n: int) -> list[str]:
    out = ""
    seen: list[str] = []
    while len(out := out + s) < n:
        out += "-"
        seen.append(out)
    return seen


# case: doubled ab 4
# case: doubled "\xc3\xa9" 3
# case: doubled "" 2
# case: shared abc xyz
# case: shared "" ""
# case: views abcdef
# case: views ""
# case: failing "\xc3\xa9a" 5
# case: failing "" 3
# case: arguments "\xe2\x82\xac"
# case: captured s
# case: store h f 4
# case: store h f 2
# case: optional abc
# case: optional ""
# case: fields "\xc3\xa9x"
# case: huge 1000
# case: walrus ab 12
