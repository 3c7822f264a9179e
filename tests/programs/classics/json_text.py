"""A JSON parser and printer, with a class for every kind of value."""

from __future__ import annotations

from redisjit import Module

module = Module("json_text")


class JSONError(ValueError):
    pass


class Value:
    def show(self) -> str:
        raise NotImplementedError

    def depth(self) -> int:
        return 0


class Null(Value):
    def show(self) -> str:
        return "null"


class Boolean(Value):
    def __init__(self, value: bool) -> None:
        self.value = value

    def show(self) -> str:
        return "true" if self.value else "false"


class Number(Value):
    def __init__(self, text: str) -> None:
        self.text = text
        self.value = float(text)

    def show(self) -> str:
        if self.value == int(self.value) and "." not in self.text and "e" not in self.text.lower():
            return str(int(self.value))
        return repr(self.value)


class String(Value):
    def __init__(self, value: str) -> None:
        self.value = value

    def show(self) -> str:
        out = []
        for c in self.value:
            if c == '"' or c == "\\":
                out.append("\\" + c)
            elif c == "\n":
                out.append("\\n")
            elif c == "\t":
                out.append("\\t")
            elif ord(c) < 32 or ord(c) > 126:
                n = ord(c)
                if n > 0xFFFF:
                    n -= 0x10000
                    out.append(f"\\u{0xD800 + (n >> 10):04x}\\u{0xDC00 + (n & 0x3FF):04x}")
                else:
                    out.append(f"\\u{n:04x}")
            else:
                out.append(c)
        return '"' + "".join(out) + '"'


class Array(Value):
    def __init__(self, items: list[Value]) -> None:
        self.items = items

    def show(self) -> str:
        return "[" + ", ".join([item.show() for item in self.items]) + "]"

    def depth(self) -> int:
        return 1 + max((item.depth() for item in self.items), default=0)


class Object(Value):
    def __init__(self, fields: dict[str, Value]) -> None:
        self.fields = fields

    def show(self) -> str:
        return "{" + ", ".join(f"{String(k).show()}: {v.show()}" for k, v in self.fields.items()) + "}"

    def depth(self) -> int:
        return 1 + max((item.depth() for item in self.fields.values()), default=0)


ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", '"': '"', "\\": "\\", "/": "/"}


class Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def fail(self, problem: str) -> JSONError:
        return JSONError(f"{problem} at {self.at}")

    def peek(self) -> str:
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1
        return self.text[self.at] if self.at < len(self.text) else ""

    def expect(self, wanted: str) -> None:
        if self.peek() != wanted:
            raise JSONError(f"expected {wanted!r} at {self.at}, found {self.peek()!r}")
        self.at += 1

    def value(self) -> Value:
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return String(self.string())
        for word in ("null", "true", "false"):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return Null() if word == "null" else Boolean(word == "true")
        if c == "-" or c.isdigit():
            return self.number()
        raise JSONError(f"unexpected {c!r} at {self.at}" if c else "unexpected end")

    def number(self) -> Number:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-0123456789.eE":
            self.at += 1
        try:
            return Number(self.text[start : self.at])
        except ValueError:
            raise JSONError(f"bad number at {start}") from None

    def string(self) -> str:
        self.expect('"')
        out: list[str] = []
        while True:
            if self.at >= len(self.text):
                raise JSONError("unterminated string")
            c = self.text[self.at]
            self.at += 1
            if c == '"':
                return "".join(out)
            if c != "\\":
                out.append(c)
                continue
            escape = self.text[self.at : self.at + 1]
            self.at += 1
            if escape == "u":
                code = int(self.text[self.at : self.at + 4], 16)
                self.at += 4
                out.append(chr(code))
            elif escape in ESCAPES:
                out.append(ESCAPES[escape])
            else:
                raise JSONError(f"bad escape {escape!r}")

    def array(self) -> Array:
        self.expect("[")
        items: list[Value] = []
        if self.peek() == "]":
            self.at += 1
            return Array(items)
        while True:
            items.append(self.value())
            if self.peek() == ",":
                self.at += 1
                continue
            self.expect("]")
            return Array(items)

    def object(self) -> Object:
        self.expect("{")
        fields: dict[str, Value] = {}
        if self.peek() == "}":
            self.at += 1
            return Object(fields)
        while True:
            self.peek()
            key = self.string()
            self.expect(":")
            fields[key] = self.value()
            if self.peek() != ",":
                break
            self.at += 1
        self.expect("}")
        return Object(fields)


def parse(text: str) -> Value:
    parser = Parser(text)
    value = parser.value()
    if parser.peek():
        raise JSONError(f"extra data at {parser.at}")
    return value


@module.command
def normal(text: str) -> str:
    return parse(text).show()


@module.command
def depth(text: str) -> int:
    return parse(text).depth()


@module.command
def keys(text: str) -> list[str]:
    value = parse(text)
    if isinstance(value, Object):
        return sorted(value.fields)
    if isinstance(value, Array):
        return [str(i) for i, _ in enumerate(value.items)]
    return []


@module.command
def valid(text: str) -> str:
    try:
        parse(text)
    except JSONError as e:
        return f"no: {e}"
    except ValueError as e:
        return f"value: {e}"
    return "yes"


# case: normal "{}"
# case: normal "[]"
# case: normal "  [1, -2.5e3, 0.1, true, false, null, \"a\\\\nb\"] "
# case: normal "{\"a\": {\"b\": [1, {\"c\": []}]}, \"d\": \"x\\\\u00e9\\\\\\\\\"}"
# case: normal "\"\xf0\x9f\x98\x80 \xc3\xa9\""
# case: normal "{\"a\": 1, \"a\": 2}"
# case: normal 12345678901
# case: depth "[[[]]]"
# case: depth "{\"a\": [1, {\"b\": 2}]}"
# case: depth 5
# case: depth {b"["*200 + b"]"*200}
# case: keys "{\"b\": 1, \"a\": 2}"
# case: keys "[5, 6]"
# case: keys 7
# case: valid "[1,"
# case: valid "[1 2]"
# case: valid "{\"a\" 1}"
# case: valid "\"abc"
# case: valid "\"\\\\q\""
# case: valid "\"\\\\u12\""
# case: valid tru
# case: valid ""
# case: valid "-"
# case: valid "[] []"
# case: valid "[1.5]"
