"""Fixed-point arithmetic, small virtual machines, dates and colours in fields of fixed widths.

# case: fixed 1.5 -2.25
# case: fixed 30000 2
# case: fixed -0.0001 0.5
# case: machine "\\x01\\x05\\x01\\xfd\\x02\\x00"
# case: machine "\\x01\\x02\\x03\\x03\\x03\\x04\\x00"
# case: machine "\\x01\\x00\\x05\\x00"
# case: machine "\\x09"
# case: machine ""
# case: blend 4278255615 2147483647 128
# case: blend 0 4294967295 255
# case: date 0
# case: date 4102444800
# case: date -1
# case: packed 31 12 2099
# case: packed 32 1 1980
# case: saturate 100 100
# case: saturate -100 -100
# case: saturate 50 -20
# case: compared 300 44
# case: half_adder 5 9
# case: checksum "\\x45\\x00\\x00\\x3c\\x1c\\x46\\x40\\x00\\x40\\x06"
# case: zigzag -5
# case: zigzag 2147483647
# case: varint 300
# case: varint 0
# case: varint 18446744073709551615
"""

from dataclasses import dataclass, field

import numpy as np

from redisjit import Module, RedisError

module = Module("fixed_point")

ONE = np.int32(1 << 16)


def to_fixed(x: float) -> np.int32:
    return np.int32(int(x * 65536))


def multiply(a: np.int32, b: np.int32) -> np.int32:
    return np.int32((np.int64(a) * np.int64(b)) >> 16)


@module.command
def fixed(x: float, y: float) -> tuple[np.int32, np.int32, float, np.int32]:
    a, b = to_fixed(x), to_fixed(y)
    product = multiply(a, b)
    return a + b, product, float(product) / float(ONE), (a << 1) // b


@dataclass
class Machine:
    stack: list[np.int8] = field(default_factory=list)
    steps: np.uint8 = np.uint8(0)

    def run(self, code: bytes) -> np.int8:
        at = 0
        while at < len(code):
            op = code[at]
            at += 1
            self.steps += 1
            match op:
                case 0:
                    break
                case 1:
                    self.stack.append(np.int8(np.uint8(code[at])))
                    at += 1
                case 2:
                    self.stack.append(self.stack.pop() + self.stack.pop())
                case 3:
                    self.stack.append(self.stack[-1] * self.stack[-1])
                case 4:
                    self.stack.append(-self.stack.pop())
                case 5:
                    self.stack.append(np.int8(100) // self.stack.pop())
                case _:
                    raise RedisError(f"ERR no such instruction: {op}")
        return self.stack[-1] if self.stack else np.int8(-1)


@module.command
def machine(code: bytes) -> tuple[np.int8, np.uint8, int]:
    m = Machine()
    result = m.run(code)
    return result, m.steps, len(m.stack)


@module.command
def blend(a: np.uint32, b: np.uint32, alpha: np.uint8) -> np.uint32:
    result = np.uint32(0)
    for shift in (0, 8, 16, 24):
        x, y = np.uint16(a >> shift & 255), np.uint16(b >> shift & 255)
        mixed = (x * (255 - alpha) + y * alpha + 127) // 255
        result |= np.uint32(mixed) << shift
    return result


@module.command
def date(seconds: np.int64) -> tuple[np.int64, np.int64, np.int64]:
    days = seconds // 86400 + 719468
    era = days // 146097
    day = days - era * 146097
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    rest = day - (365 * year + year // 4 - year // 100)
    month = (5 * rest + 2) // 153
    late = month >= 10
    return year + era * 400 + late, month - 9 if late else month + 3, rest - (153 * month + 2) // 5 + 1


@module.command
def packed(day: np.uint16, month: np.uint16, year: np.uint16) -> tuple[np.uint16, np.uint16, np.uint16, np.uint16]:
    word = (year - 1980 << 9) | (month << 5) | day
    return word, word & 31, word >> 5 & 15, (word >> 9) + 1980


@module.command
def saturate(a: np.int8, b: np.int8) -> np.int8:
    wide = np.int16(a) + np.int16(b)
    return np.int8(min(max(wide, np.int16(-128)), np.int16(127)))


@module.command
def compared(a: int, b: int) -> list[bool]:
    x, y = np.uint8(a & 255), np.int8(b)
    return [bool(x == y), bool(x != b), bool(x < np.uint64(b)), bool(np.float32(a) == a), bool(y is None), x in (a, b)]


@module.command
def half_adder(a: np.uint8, b: np.uint8) -> tuple[np.uint8, np.uint8]:
    total, carry = a, b
    while carry:
        total, carry = total ^ carry, (total & carry) << 1
    return total, np.uint8(a > b) + np.uint8(True)


@module.command
def checksum(data: bytes) -> np.uint16:
    total = np.uint32(0)
    for i in range(0, len(data) - 1, 2):
        total += np.uint32(data[i]) << 8 | data[i + 1]
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~np.uint16(total)


@module.command
def zigzag(n: np.int32) -> tuple[np.uint32, np.int32]:
    coded = np.uint32(n << 1) ^ np.uint32(n >> 31)
    return coded, np.int32(coded >> 1) ^ -np.int32(coded & 1)


@module.command
def varint(n: np.uint64) -> tuple[bytes, np.uint64]:
    out: list[int] = []
    rest = n
    while rest >= 128:
        out.append(int(rest & 127 | 128))
        rest >>= 7
    out.append(int(rest))
    data = bytes(out)
    back = np.uint64(0)
    for i, c in enumerate(data):
        back |= np.uint64(c & 127) << 7 * i
    return data, back
