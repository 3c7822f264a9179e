"""What int() of bytes and str takes: underscores, spaces, signs; what it says of the rest."""

from redisjit import Module

module = Module("int_grammar")


@module.command
def safe(b: bytes) -> list[bytes]:
    out: list[bytes] = []
    for word in b.split(b","):
        try:
            out.append(str(int(word)).encode())
        except ValueError as e:
            out.append(str(e).encode())
    return out


@module.command
def of_str(s: str) -> int:
    return int(s)


@module.command
def digits(b: bytes) -> tuple[int, int]:
    total = 0
    for c in b:
        total = total * 10 + int(bytes([c]))
    return total, sum([int(b[i : i + 1]) for i in range(len(b))])


@module.command
def long(count: int, end: str) -> list[str]:
    """CPython reads 4,300 digits, of which zeros in front are some."""
    zeros = "0" * count + end
    out: list[str] = []
    for way in range(7):
        try:
            if way < 5:
                out.append(str(int(zeros, (10, 16, 2, 3, 36)[way])))
            elif way == 5:
                out.append(str(int(zeros.encode())))
            else:
                out.append(str(int("-" + "0_" * count + end)))
        except (ValueError, OverflowError) as error:
            out.append(f"{type(error).__name__}: {error}"[:120])
    return out


# case: safe "1,-1,+1,007,-0,+0,1_000,1__0,_1,1_,-_1,+1_1"
# case: safe " 1,1 ,\t1\n,\x0b1\x0c\r,1 2,- 1,+-1,--1,,+,-"
# case: safe "0x10,1e3,1.0,1.,x,\x001,1\x00,\xc3\xa9,\xff,'"
# case: safe "9223372036854775807,-9223372036854775808,0000000000000000000000000001,00_09"
# case: of_str " 42 "
# case: of_str "4'2"
# case: of_str ""
# case: of_str "\xc3\xa9"
# case: digits 90210
# case: digits ""
# case: digits 12a
# case: long 4299 1
# case: long 4300 1
# case: long 4300 x
# case: long 4301 x
# case: long 4301 ""
# case: long 4301 _
# case: long 4301 " "
