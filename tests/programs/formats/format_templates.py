"""str.format, % of str and bytes, format() and = in f-strings, of constant templates."""

from dataclasses import dataclass

from redisjit import Module

module = Module("format_templates")


@dataclass
class Point:
    x: int
    name: str
    weight: float = 0.5
    tags: list[str] | None = None


@dataclass
class Empty:
    pass


@module.command
def braces(n: int, x: float, s: str) -> list[str]:
    return [
        "{} {} {}".format(n, x, s),
        "{0}{0}{1}".format(s, n),
        "{a:>5}|{b!r}|{{}}".format(a=n, b=s),
        "{:{}.{}f}".format(x, n % 20, 2),
        "{0:{w}}|{0!s:<{w}}|{1!a}".format(n, s, w=6),
        "plain".format(),
        "{:05d}{:x}".format(n, n),
    ]


@module.command
def percent(n: int, x: float, s: str) -> list[str]:
    return [
        "%d|%5d|%-5d|%05d|%+d|% d|%i|%u" % (n, n, n, n, n, n, n, n),
        "%x|%X|%o|%#x|%#o|%08x|%.5d|%8.3d" % (n, n, n, n, n, n, n, n),
        "%f|%.2f|%e|%g|%10.3f|%-10.1e|%+.0f|%#.0f|%G" % (x, x, x, x, x, x, x, x, x),
        "%s|%r|%a|%10s|%-10s|%.2s|%%" % (s, s, s, s, s, s),
        "%c%c" % (s[:1] or "-", 65 + n % 26),
        "%s" % n,
        "%s %s %s" % (x, n > 0, None),
        "%.*f" % (n % 5, x),
        "%d" % x,
        "%s" % (s,),
    ]


@module.command
def percent_cut(n: int, s: str) -> str:
    return "%.*s" % (n, s)


@module.command
def byte_percent(b: bytes, n: int, x: float) -> list[bytes]:
    return [
        b"%d|%5d|%-5d|%05x|%s|%b" % (n, n, n, n, b, b),
        b"%10s|%-4s|%.1s|%c%c" % (b, b, b, 65, b[:1] or b"-"),
        b"%a|%r|\xff%%|%.2f" % (b, "é", x),
        b"%s" % b,
    ]


@module.command
def equals(n: int, s: str, x: float) -> str:
    return f"{n=}|{s=}|{x=:.2f}|{n + 1 = }|{s=!s}|{s.upper()=:>8}"


@module.command
def reprs(n: int, s: str, b: bytes, x: float) -> list[str]:
    p = Point(n, s)
    q = Point(x=n, name=s, tags=[s, s])
    maybe = s if n > 0 else None
    return [
        str([n, n + 1]),
        repr([s, "é\n"]),
        f"{ {s: [x, -x]} }",
        f"{(n,)}|{(s, b, None, n > 1)}|{()}",
        repr(p),
        f"{q}|{q!r:>5}",
        str({b: (n, s)}),
        f"{[p, q]}",
        repr(Empty()),
        repr([[s], [s][:0]]),
        ascii([s, "€"]),
        ascii(s),
        repr({n: s}),
        f"{maybe!r}|{maybe}|{[maybe]}",
        str(set([n])),
        repr(None),
        repr(n) + repr(b) + repr(x) + repr(n > 1),
        f"{q!a}",
    ]


@module.command
def no_items(s: str) -> list[str]:
    words: set[str] = set()
    table: dict[str, int] = {}
    rows = s.split()
    return [repr(words), repr(table), repr(tuple(rows)), repr(rows), f"{len(rows):>3}", str(rows[:1])]


@module.command
def text_spec(s: str) -> list[str]:
    return [f"{s:10}|{s:>10}|{s:^10}|{s:.3}|{s:-<6.2s}", f"{s!r:12}|{s!a:.4}", format(s, "€^9"), format(s), f"{s:05}"]


@module.command
def number_text(n: int) -> list[str]:
    return [bin(n), oct(n), hex(n), repr(n), ascii(n), format(n, "b"), str(n)]


# case: braces 7 2.5 ab
# case: braces -3 1e300 "\xc3\xa9'"
# case: percent 42 3.14159 hello
# case: percent -7 -0.5 "\xc3\xa9\xe2\x82\xac\n"
# case: percent 0 0 ""
# case: percent 1 inf x
# case: percent_cut 2 hello
# case: percent_cut -3 hello
# case: percent_cut 2147483648 hello
# case: percent_cut -9223372036854775808 hello
# case: byte_percent "ab\xff" 42 1.005
# case: byte_percent "" -1 0
# case: equals 3 "a'b" 2.345
# case: reprs 1 "it's \xe2\x82\xac" "\x00'\"" 1.5
# case: reprs -1 "\xf0\x9f\x98\x80\xc2\xad\\" "" -0.0
# case: no_items ""
# case: no_items "a b"
# case: no_items "\xc3\xa9"
# case: text_spec abcde
# case: text_spec "\xc3\xa9\xe2\x82\xac"
# case: text_spec ""
# case: number_text 255
# case: number_text -255
# case: number_text 0
# case: number_text -9223372036854775808
