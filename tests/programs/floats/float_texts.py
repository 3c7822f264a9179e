"""Text of floats that are hard to write: the shortest digits that read back."""

from redisjit import Module

module = Module("float_texts")

TINY = 5e-324
HARD = (5e-324, 2.0**-44, 1e22, 1e16, 123456789012345680.0, 0.1 + 0.2, -0.0, 9007199254740993.0, 1e23, 2.2250738585072014e-308)


@module.command
def constants() -> list[bytes]:
    out = [str(x).encode() for x in HARD]
    out.append(f"{TINY} {TINY / 2} {-TINY} {1e308 * 10} {-1e308 * 10} {1e16 + 1} {1e15 + 0.3}".encode())
    return out


@module.command
def text(b: bytes) -> list[bytes]:
    x = float(b)
    return [str(x).encode(), f"{x!r}|{-x}|{x * 3.0}|{x / 3.0}".encode(), str(abs(x)).encode()]


@module.command
def reply(x: float) -> float:
    return x


@module.command
def computed(n: int) -> list[bytes]:
    x = 1.0
    out: list[bytes] = []
    for i in range(n):
        x = x / 7.0 * 11.0 - 0.1 * i
        out.append(str(x).encode())
    return out


# case: constants
# case: text 5e-324
# case: text 5.684341886080802e-14
# case: text 1e22
# case: text 1e21
# case: text 9999999999999998
# case: text 9999999999999999
# case: text 123456789012345680.0
# case: text 0.30000000000000004
# case: text -0.0
# case: text inf
# case: text -inf
# case: text nan
# case: text 0.0001
# case: text 0.00001
# case: text 1.7976931348623157e308
# case: text 4.35
# case: text 2.5e-310
# case: text 179769313486231570000000000000000000000e270
# case: text 1e400
# case: text 1e-400
# case: reply 0.1
# case: reply -0
# case: reply 1e300
# case: reply 5e-324
# case: reply 3
# case: computed 30
