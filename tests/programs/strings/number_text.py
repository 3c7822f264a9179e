"""Numbers out of text and back: bases, prefixes, underscores, digits of other scripts; characters and their numbers."""

from redisjit import Module

module = Module("number_text")


@module.command
def based(s: str, base: int) -> int:
    return int(s, base)


@module.command
def based_bytes(b: bytes, base: int) -> int:
    return int(b, base=base)


@module.command
def sixteen(s: str) -> list[int]:
    return [int(s, 16), int(s.encode(), 16), int(f"0x{s}", 0), int("0b101", 2), int("0o17", 0), int("zz", 36), int(" -7_0 ", 8)]


@module.command
def plain(s: str) -> int:
    return int(s)


@module.command
def real(s: str) -> str:
    return repr(float(s))


@module.command
def shown(n: int) -> list[str]:
    return [bin(n), oct(n), hex(n), f"{n:b}", f"{n:#06x}", format(n, "o"), bin(n)[2:].zfill(8), hex(n)[2:].upper()]


@module.command
def in_base(n: int, base: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = ""
    rest = abs(n)
    while rest:
        rest, digit = divmod(rest, base)
        out = digits[digit] + out
    made = ("-" if n < 0 else "") + (out or "0")
    assert int(made, base) == n
    return made


@module.command
def chars(n: int) -> tuple[str, int, str]:
    c = chr(n)
    return c, ord(c), ascii(c)


@module.command
def codes(s: str) -> list[int]:
    return [ord(c) for c in s]


@module.command
def one(s: str) -> int:
    return ord(s)


@module.command
def one_byte(b: bytes) -> int:
    return ord(b)


@module.command
def shift(s: str, by: int) -> str:
    out = ""
    for c in s:
        if c.isascii() and c.isalpha():
            first = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - first + by) % 26 + first)
        out += c
    return out


@module.command
def fromhex(s: str) -> bytes:
    return bytes.fromhex(s)


@module.command
def roman(n: int) -> str:
    out = ""
    for value, text in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")):
        out += text * (n // value)
        n %= value
    for value, text in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        out += text * (n // value)
        n %= value
    return out


# case: based ff 16
# case: based 0xFF 16
# case: based 0xff 0
# case: based 0b12 0
# case: based 010 0
# case: based 00 0
# case: based 0_0 0
# case: based "" 10
# case: based zz 36
# case: based 12 1
# case: based 12 37
# case: based 1__2 10
# case: based _1 10
# case: based 1_ 10
# case: based 0x_f 16
# case: based 0x 16
# case: based "-0b1" 2
# case: based " \t+7f\n" 16
# case: based "\xd9\xa3\xd9\xa4" 10
# case: based "\xe3\x80\x80\xe0\xa5\xa7\xe0\xa5\xa8" 8
# case: based "\xc2\xb2" 10
# case: based 9223372036854775807 10
# case: based -8000000000000000 16
# case: based 8000000000000000 16 # overflow
# case: based {b"x" * 300} 10
# case: based_bytes "12\x00" 10
# case: based_bytes " 0o17 " 8
# case: based_bytes "\xff" 10
# case: sixteen 7f
# case: plain "\xd9\xa3_\xd9\xa4"
# case: plain "4\xe2\x82\xac"
# case: plain {b"y" * 300}
# case: real "\xd9\xa3.\xd9\xa5e1"
# case: real " 1_000.5 "
# case: real "1__0"
# case: real "\xc2\xa0-inf\xe2\x80\x83"
# case: real "nope\xe2\x82\xac"
# case: shown 10
# case: shown -255
# case: shown 0
# case: in_base 255 2
# case: in_base -123456789 36
# case: in_base 0 7
# case: chars 97
# case: chars 8364
# case: chars 128512
# case: chars 0
# case: chars 1114112
# case: chars -1
# case: codes "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"
# case: one "\xf0\x9f\x98\x80"
# case: one ab
# case: one ""
# case: one_byte "\xff"
# case: one_byte ab
# case: shift "Hello, W\xc3\xb6rld" 13
# case: shift xyz -30
# case: fromhex "00 ff 1A\n2b"
# case: fromhex 0
# case: fromhex "0 0"
# case: fromhex zz
# case: fromhex "\xc3\xa9"
# case: roman 1994
# case: roman 3888
