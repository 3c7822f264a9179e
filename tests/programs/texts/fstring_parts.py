"""f-strings of many parts, nested calls, every type, and their bytes."""

from redisjit import Module

module = Module("fstring_parts")


@module.command
def mixed(n: int, x: float, b: bytes, s: str) -> str:
    t = n > 0
    o = b if b else None
    return f"{n}{x}{b!r}{s}{t}{o!r}{n + 1}{x * 2}{b + b!r}{s!r}{not t}{len(b)}{{}}{'q'}{None}{-n}"


@module.command
def encoded(n: int) -> bytes:
    out = b""
    for i in range(n):
        out += f"{i}:{i * i},".encode()
    return out[:-1]


@module.command
def long(b: bytes, n: int) -> tuple[int, str]:
    s = f"[{b.decode()}]"
    for _ in range(n):
        s = f"<{s}{len(s)}>"
    return len(s), s


@module.command
def adjacent(n: int) -> str:
    return f"a{n}" "b" f"{n}" + "c" * n + str(n) + str(b"x") + str(None) + str(True)


@module.command
def equal(s: str, b: bytes) -> list[bool]:
    t = f"{s}"
    return [t == s, s == b.decode(), s < b.decode(), s != "é", s.encode() == b, "a" in s, s.startswith("x"), s >= "", not s]


# case: mixed 1 2.5 ab text
# case: mixed -1 -0.0 "" ""
# case: mixed 0 1e22 "\x00\xff'" "it's \xc3\xa9"
# case: encoded 5
# case: encoded 0
# case: long "\xc3\xa9" 3
# case: long "\xff" 1
# case: adjacent 2
# case: equal abc abc
# case: equal "\xc3\xa9" "\xc3\xa9"
# case: equal "" a
# case: equal xyz "\xf0\x9f\x98\x80"
