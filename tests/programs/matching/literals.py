"""`match` on numbers, bytes, text and None: literals, alternatives, captures, guards, and what a type rules out."""

from redisjit import Module

module = Module("match_literals")

LIMIT = 100
WORD = b"limit"


@module.command
def number(n: int) -> str:
    match n:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "few"
        case -1:
            return "minus one"
        case x if x < 0:
            return f"negative {x}"
        case x if x > LIMIT:
            return f"over by {x - LIMIT}"
        case _:
            return "some"


@module.command
def word(text: bytes) -> list[bytes]:
    log = [b"?"]
    match text:
        case b"":
            log = [b"empty"]
        case b"start" | b"stop" as verb:
            log = [b"verb", verb, text.upper()]
        case b"both":
            log.append(b"both")
        case other if len(other) > 5:
            log += [other, b"long"]
    return log


@module.command
def mixed(x: float, s: str) -> tuple[str, str]:
    match x:
        case 0:
            first = "zero"
        case 1.5 | 2:
            first = "known"
        case float(y) if y > 10:
            first = f"big {y}"
        case int():
            first = "never: a float is no int"
        case float():
            first = "float"
    match s:
        case "a" | "b":
            second = "letter"
        case str(t) if t.startswith("é"):
            second = "accent " + t
        case bytes():
            second = "never"
        case _:
            second = "text"
    return first, second


def find(text: bytes, low: int) -> int | None:
    at = text.find(b"x")
    return at if at >= low else None


@module.command
def optional(text: bytes, low: int) -> int:
    found = find(text, low)
    match found:
        case None:
            return -1
        case 0:
            return 1000
        case at:
            return at + 1


@module.command
def narrowed(text: bytes, low: int) -> int:
    found = find(text, low)
    match found:
        case 2 | None:
            return -1
        case int():
            return found * 2


@module.command
def truth(n: int) -> list[str]:
    out: list[str] = []
    for i in range(n):
        match i % 2 == 0:
            case True:
                out.append("even")
            case False:
                out.append("odd")
    match n:
        case True:
            out.append("an int is never True")
        case 1:
            out.append("one")
    return out


@module.command
def bound(n: int) -> tuple[int, int]:
    """A capture stays bound when its guard fails."""
    x = -1
    y = 0
    match n:
        case x if x > 10:
            y = 1
        case 5:
            y = 2
        case _ if n == 7:
            y = 3
    return x, y


@module.command
def once(*words: bytes) -> list[bytes]:
    """The subject is evaluated once, also in a loop with break and continue."""
    rest = list(words)
    seen: list[bytes] = []
    while rest:
        match rest.pop():
            case b"skip":
                continue
            case b"end":
                break
            case b"fail" as why:
                raise ValueError(why.decode())
            case x:
                seen.append(x)
    return seen + [b"left " + str(len(rest)).encode()]


# case: number 0
# case: number 2
# case: number 3
# case: number -1
# case: number -5
# case: number 101
# case: number 50
# case: word ""
# case: word start
# case: word stop
# case: word both
# case: word abcdefg
# case: word abc
# case: mixed 0 a
# case: mixed -0.0 b
# case: mixed 2 c
# case: mixed 1.5 "\xc3\xa9t\xc3\xa9"
# case: mixed 11 ""
# case: mixed 3 x
# case: optional abc 0
# case: optional xabc 0
# case: optional abxc 0
# case: optional abxc 3
# case: narrowed abx 0
# case: narrowed abcx 0
# case: narrowed abc 0
# case: truth 3
# case: truth 1
# case: bound 11
# case: bound 5
# case: bound 7
# case: bound 6
# case: once a b skip c
# case: once a end b c
# case: once a fail b
# case: once
