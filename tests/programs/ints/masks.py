from redisjit import Module

module = Module("masks")

M32 = 0xFFFFFFFF
M63 = 0x7FFFFFFFFFFFFFFF


@module.command
def fnv(data: bytes) -> int:
    h = 0xCBF29CE4
    for byte in data:
        h = ((h ^ byte) * 0x100000001B3) & M63
    return h


@module.command
def djb(data: bytes) -> int:
    h = 5381
    for byte in data:
        h = (h << 5) + h + byte & M32
    return h


@module.command
def low(a: int, b: int) -> list[int]:
    return [
        (a + b) & 255,
        (a - b) & M63,
        a * b & M32,
        M63 & a * b + a,
        (a * a - b * b) & 0xFFFF,
        ~a & M32,
        -a & M32,
        (a ^ b | a * 3) & M63,
        (a * b if a > b else a + b) & M32,
        (a + b) % 64,
        (a * b) % 4294967296,
        a % 1,
        b % 2,
    ]


@module.command
def halves(a: int) -> list[int]:
    return [a // 1, a // 2, a // 8, a % 8, a // 4611686018427387904, a % 4611686018427387904, a // 3, a % 3, a // -2, a % -2, a // 7, a // -7]


@module.command
def shifted(a: int, by: int) -> list[int]:
    return [(a << by) & M32, (a << by | 1) & M63, ((a << by) + (a >> 3)) & 0xFF]


@module.command
def checked(a: int, b: int) -> int:
    return (a + b >> 1) & M32


# case: fnv "hello world"
# case: fnv {bytes(range(256))}
# case: djb {b"z"*1000}
# case: low 3 5
# case: low -9223372036854775808 -9223372036854775808
# case: low 9223372036854775807 9223372036854775807
# case: low -9223372036854775808 9223372036854775807
# case: low 123456789123456789 -987654321987654321
# case: halves 9223372036854775807
# case: halves -9223372036854775808 # overflow
# case: halves -1
# case: halves -7
# case: halves 17
# case: shifted 5 3
# case: shifted -5 63
# case: shifted -5 64
# case: shifted 9223372036854775807 40
# case: shifted 1 100000
# case: shifted 1 -1
# case: checked 5 6
# case: checked 9223372036854775807 9223372036854775807 # overflow
