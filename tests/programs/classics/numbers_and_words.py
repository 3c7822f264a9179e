"""RPN and infix calculators, roman numerals, the sieve, matrices, knapsack, coins, Collatz, number words, primes."""

from __future__ import annotations

import math
import operator

from dataclasses import dataclass
from functools import reduce

from redisjit import Module

module = Module("numbers_and_words")


@module.command
def rpn(*words: str) -> float:
    stack: list[float] = []
    for word in words:
        if word in ("+", "-", "*", "/", "^"):
            if len(stack) < 2:
                raise ValueError(f"{word} needs two numbers")
            b, a = stack.pop(), stack.pop()
            match word:
                case "+":
                    stack.append(a + b)
                case "-":
                    stack.append(a - b)
                case "*":
                    stack.append(a * b)
                case "/":
                    stack.append(a / b)
                case _:
                    stack.append(a**b)
        elif word == "sqrt":
            stack.append(math.sqrt(stack.pop()))
        else:
            stack.append(float(word))
    (result,) = stack
    return result


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    place: int


def tokens(text: str) -> list[Token]:
    out = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            out.append(Token("number", text[i:j], i))
            i = j
        elif c in "+-*/%()":
            out.append(Token("sign", c, i))
            i += 1
        else:
            raise ValueError(f"unexpected {c!r} at {i}")
    out.append(Token("end", "", len(text)))
    return out


class Calculator:
    def __init__(self, text: str) -> None:
        self.tokens = tokens(text)
        self.at = 0

    @property
    def now(self) -> Token:
        return self.tokens[self.at]

    def take(self, signs: str) -> str | None:
        token = self.now
        if token.kind == "sign" and token.text in signs:
            self.at += 1
            return token.text
        return None

    def expression(self) -> int:
        value = self.term()
        while sign := self.take("+-"):
            other = self.term()
            value = value + other if sign == "+" else value - other
        return value

    def term(self) -> int:
        value = self.factor()
        while sign := self.take("*/%"):
            other = self.factor()
            if sign == "*":
                value *= other
            elif sign == "/":
                value //= other
            else:
                value %= other
        return value

    def factor(self) -> int:
        if self.take("-"):
            return -self.factor()
        if self.take("("):
            value = self.expression()
            if not self.take(")"):
                raise ValueError(f"expected ) at {self.now.place}")
            return value
        token = self.now
        if token.kind != "number":
            raise ValueError(f"expected a number at {token.place}")
        self.at += 1
        return int(token.text)


@module.command
def calculate(text: str) -> int:
    calculator = Calculator(text)
    value = calculator.expression()
    if calculator.now.kind != "end":
        raise ValueError(f"unexpected {calculator.now.text!r}")
    return value


ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def to_roman(n: int) -> str:
    out = ""
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(text: str) -> int:
    total = 0
    for i, c in enumerate(text):
        value = VALUES[c]
        total += -value if i + 1 < len(text) and VALUES[text[i + 1]] > value else value
    return total


@module.command
def roman(n: int) -> tuple[str, int]:
    text = to_roman(n)
    return text, from_roman(text)


@module.command
def unroman(text: str) -> int:
    return from_roman(text)


@module.command
def sieve(n: int) -> list[int]:
    flags = bytearray(b"\x01") * (n + 1)
    flags[0:2] = b"\x00\x00"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = 0
    return [i for i, flag in enumerate(flags) if flag]


class Matrix:
    def __init__(self, rows: list[list[int]]) -> None:
        self.rows = rows

    def __matmul__(self, other: Matrix) -> Matrix:
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n: int) -> Matrix:
        result = Matrix([[int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows))])
        base = self
        while n:
            if n & 1:
                result = result @ base
            n >>= 1
            if n:
                base = base @ base
        return result

    def __str__(self) -> str:
        return "\n".join(" ".join(str(x) for x in row) for row in self.rows)


@module.command
def fibonacci(n: int) -> tuple[int, str]:
    power = Matrix([[1, 1], [1, 0]]) ** n
    return power.rows[0][1], str(power)


@module.command
def knapsack(room: int, *items: tuple[int, int]) -> tuple[int, list[int]]:
    best = [[0] * (room + 1) for _ in range(len(items) + 1)]
    for i, (weight, value) in enumerate(items, 1):
        for w in range(room + 1):
            best[i][w] = best[i - 1][w]
            if weight <= w:
                best[i][w] = max(best[i][w], best[i - 1][w - weight] + value)
    chosen = []
    w = room
    for i in range(len(items), 0, -1):
        if best[i][w] != best[i - 1][w]:
            chosen.append(i - 1)
            w -= items[i - 1][0]
    return best[-1][room], chosen[::-1]


@module.command
def coins(amount: int, *values: int) -> tuple[int, int | None]:
    ways = [1] + [0] * amount
    fewest: list[int | None] = [0] + [None] * amount
    for value in values:
        for total in range(value, amount + 1):
            ways[total] += ways[total - value]
    for total in range(1, amount + 1):
        for value in values:
            if value <= total:
                before = fewest[total - value]
                now = fewest[total]
                if before is not None and (now is None or before + 1 < now):
                    fewest[total] = before + 1
    return ways[amount], fewest[amount]


@module.command
def collatz(n: int) -> tuple[int, int]:
    lengths: dict[int, int] = {1: 1}
    for start in range(1, n + 1):
        path = []
        x = start
        while x not in lengths:
            path.append(x)
            x = x // 2 if x % 2 == 0 else 3 * x + 1
        length = lengths[x]
        for x in reversed(path):
            length += 1
            lengths[x] = length
    longest = max(range(1, n + 1), key=lambda k: lengths[k])
    return longest, lengths[longest]


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
ONES += " seventeen eighteen nineteen"
SMALL = tuple(ONES.split())
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = ((10**18, "quintillion"), (10**15, "quadrillion"), (10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def words(n: int) -> str:
    if n < 0:
        return f"minus {words(-n)}"
    for scale, name in (*SCALES, (1000, "thousand"), (100, "hundred")):
        if n >= scale:
            count, rest = divmod(n, scale)
            return f"{words(count)} {name}" + (f" {words(rest)}" if rest else "")
    if n < 20:
        return SMALL[n]
    tens, ones = divmod(n, 10)
    return TENS[tens] + (f"-{SMALL[ones]}" if ones else "")


@module.command
def in_words(n: int) -> str:
    return words(n)


def is_prime(n: int) -> bool:
    """Miller and Rabin, which is certain below 2 ** 64 with these bases."""
    small = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    if n < 2:
        return False
    if any(n % p == 0 for p in small):
        return n in small
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for base in small:
        x = pow(base, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = pow(x, 2, n)
            if x == n - 1:
                break
        else:
            return False
    return True


@module.command
def prime(*ns: int) -> list[bool]:
    return [is_prime(n) for n in ns]


@module.command
def perfect(n: int) -> list[int]:
    def divisors(k: int) -> set[int]:
        return {d for i in range(1, math.isqrt(k) + 1) if k % i == 0 for d in (i, k // i)}

    return [k for k in range(2, n) if sum(divisors(k)) == 2 * k]


@module.command
def product(*ns: int) -> tuple[int, int]:
    return reduce(lambda a, b: a * b, ns, 1), reduce(operator.xor, ns, 0)


# case: rpn 3 4 + 2 *
# case: rpn 2 0.5 ^ 9 sqrt -
# case: rpn 1 +
# case: rpn 1 2
# case: rpn 1 0 /
# case: rpn x
# case: calculate "1 + 2 * 3"
# case: calculate "-(4 - 10) % 4 * 2"
# case: calculate "7 / 0"
# case: calculate "(1"
# case: calculate "1 1"
# case: calculate "2 $ 3"
# case: calculate ""
# case: roman 1994
# case: roman 3999
# case: roman 0
# case: unroman MCMXCIV
# case: unroman ABC
# case: sieve 100
# case: sieve 1
# case: fibonacci 10
# case: fibonacci 90
# case: fibonacci 0
# case: knapsack 10 5 10 4 40 6 30 3 50
# case: knapsack 0 1 1
# case: coins 63 1 5 10 25
# case: coins 7 3 5
# case: coins 0 1
# case: collatz 1000
# case: in_words 0
# case: in_words -1234567
# case: in_words 9223372036854775807
# case: in_words 100
# case: prime 2 1 0 97 561 1000000007 9223372036854775783 9223372036854775807 3215031751
# case: perfect 1000
# case: product 2 3 4
