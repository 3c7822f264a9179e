"""Text arguments: UTF-8 or refused."""

from redisjit import Module

module = Module("str_arguments")


@module.command
def echo(s: str) -> str:
    return s


@module.command
def encoded(s: str) -> bytes:
    return s.encode()


@module.command
def equal(a: str, b: str) -> list[bool]:
    return [a == b, a != b, a == "x", bool(a), not a]


@module.command
def joined(a: str, b: str) -> str:
    return a + "-" + b


# case: echo hello
# case: echo ""
# case: echo "h\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80"
# case: echo "\xff"
# case: echo "\xc3"
# case: echo "\xc0\x80"
# case: echo "\xed\xa0\x80"
# case: echo "\xf4\x90\x80\x80"
# case: echo "\xf4\x8f\xbf\xbf"
# case: echo "\xe0\x9f\xbf"
# case: echo "abc\x80"
# case: echo "a\x00b"
# case: encoded "h\xc3\xa9"
# case: equal x x
# case: equal a b
# case: equal "" ""
# case: joined a b
