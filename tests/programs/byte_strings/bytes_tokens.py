"""A small calculator: tokens, recursive descent, errors with positions."""

from dataclasses import dataclass

from redisjit import Module

module = Module("bytes_tokens")


class Wrong(ValueError):
    """Not an expression."""


@dataclass
class Parser:
    tokens: list[bytes]
    at: int = 0


def tokenize(b: bytes) -> list[bytes]:
    out: list[bytes] = []
    i = 0
    while i < len(b):
        c = b[i : i + 1]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == b".":
            j = i
            while j < len(b) and (b[j : j + 1].isdigit() or b[j] == 46):
                j += 1
            out.append(b[i:j])
            i = j
        elif c in b"+-*/()%":
            out.append(c)
            i += 1
        else:
            raise Wrong(f"unexpected {c!r} at {i}")
    return out


def peek(p: Parser) -> bytes:
    return p.tokens[p.at] if p.at < len(p.tokens) else b""


def atom(p: Parser) -> float:
    token = peek(p)
    p.at += 1
    if token == b"(":
        value = total(p)
        if peek(p) != b")":
            raise Wrong(f"expected ) at token {p.at}")
        p.at += 1
        return value
    if token == b"-":
        return -atom(p)
    if not token:
        raise Wrong("unexpected end")
    return float(token)


def product(p: Parser) -> float:
    value = atom(p)
    while (op := peek(p)) in (b"*", b"/", b"%"):
        p.at += 1
        right = atom(p)
        value = value * right if op == b"*" else value / right if op == b"/" else value % right
    return value


def total(p: Parser) -> float:
    value = product(p)
    while peek(p) in (b"+", b"-"):
        sign = 1.0 if peek(p) == b"+" else -1.0
        p.at += 1
        value += sign * product(p)
    return value


@module.command
def calculate(b: bytes) -> float:
    p = Parser(tokenize(b))
    value = total(p)
    if p.at < len(p.tokens):
        raise Wrong(f"left over: {p.tokens[p.at]!r}")
    return value


# case: calculate "1 + 2 * 3"
# case: calculate "(1+2)*-3/4 - .5"
# case: calculate "7 % 2.5 * 2"
# case: calculate "1 / (2 - 2)"
# case: calculate "(1"
# case: calculate "1 2"
# case: calculate ""
# case: calculate "1..2"
# case: calculate "a"
