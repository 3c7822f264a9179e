"""repr() in f-strings and in messages of KeyError: text that is not ASCII, tuples, None."""

from redisjit import Module

module = Module("reprs")


@module.command
def text(s: str) -> str:
    return f"{s!r}"


@module.command
def pair(s: str, n: int) -> str:
    t = (s, n, s.encode(), None if n else s, (n / 2,))
    return f"{t} {t!r}"


@module.command
def missing(s: str, n: int) -> int:
    d = {"a": 1}
    e = {(1, b"x"): 2}
    if n == 0:
        return d[s]
    if n == 1:
        return e[n, s.encode()]
    del d[s]
    return 0


@module.command
def caught(s: str) -> bytes:
    d: dict[str, int] = {}
    try:
        d[s] += 1
    except KeyError as e:
        return str(e).encode()
    return b"?"


# case: text ""
# case: text "it's"
# case: text "it's \\"
# case: text "\xc3\xa9t\xc3\xa9"
# case: text {"a\x80\x9f\xa0\xa1\xad\xae\u0600\u0606\u061c\u06dd\u070f\u0890\u08e2\u1680\u180e".encode()}
# case: text {"\u2000\u200f\u2010\u2027\u2028\u202f\u2030\u205e\u205f\u206f\u3000\u3001\ue000\uf8ff\uf900\ufeff".encode()}
# case: text {"\ufff9\ufffc\uffff\U0001f600\U000110bd\U000e0001\U000e0100\U0010ffff\U0001bca0\U0001d173".encode()}
# case: text "\n\r\t\x00\x1f\x7f\\'\x22"
# case: pair a 1
# case: pair "\xc3\xa9" 0
# case: missing b 0
# case: missing "\xc3\xa9'" 0
# case: missing x 1
# case: missing y 1
# case: missing z 2
# case: caught "\xe2\x80\xa8"
