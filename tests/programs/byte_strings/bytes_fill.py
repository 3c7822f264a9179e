"""ljust, rjust, center, zfill; removeprefix, removesuffix; strip of given bytes; hex."""

from redisjit import Module

module = Module("bytes_fill")


@module.command
def fill(b: bytes, n: int, f: bytes) -> list[bytes]:
    return [b.ljust(n), b.rjust(n), b.center(n), b.ljust(n, f), b.rjust(n, f), b.center(n, f), b.zfill(n)]


@module.command
def remove(b: bytes, x: bytes) -> list[bytes]:
    return [b.removeprefix(x), b.removesuffix(x), b.strip(x), b.lstrip(x), b.rstrip(x), b.removeprefix(x).removesuffix(x)]


@module.command
def cases(b: bytes) -> list[bytes]:
    return [b.upper(), b.lower(), b.swapcase(), b.capitalize(), b.title(), b.hex().encode(), b.strip().title().swapcase()]


@module.command
def tests(b: bytes) -> list[bool]:
    return [b.isdigit(), b.isalpha(), b.isalnum(), b.isspace(), b.isupper(), b.islower(), b.isascii(), not b, bool(b)]


@module.command
def replaced(b: bytes, x: bytes, y: bytes, n: int) -> list[bytes]:
    return [b.replace(x, y), b.replace(x, y, n), b.replace(x, b""), b.replace(y, x, 1)]


# case: fill ab 5 .
# case: fill ab 6 .
# case: fill abc 6 .
# case: fill abc 2 .
# case: fill "" 3 x
# case: fill -5 4 0
# case: fill +5 4 0
# case: fill ab 5 ""
# case: fill ab 1 xy
# case: remove aabaa a
# case: remove aabaa aab
# case: remove aabaa ""
# case: remove "  x " " "
# case: cases "hello wORLD it's 3rd \xe9\xff"
# case: cases ""
# case: tests 123
# case: tests abc
# case: tests ABC1
# case: tests " \t\n"
# case: tests "\x80"
# case: tests ""
# case: tests "1"
# case: replaced abcabc b XY 1
# case: replaced abc "" - -1
# case: replaced abc "" - 2
# case: replaced "" "" - 1
# case: replaced "" "" - 0
# case: replaced aaa a aa 2
# case: replaced aaaa aa "" 5
