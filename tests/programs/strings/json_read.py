"""A JSON reader over str, by position: checks, unescapes, writes the text anew; counts what it has seen."""

from redisjit import Module, RedisError

module = Module("json_read")

ESCAPES = ("b\b", "f\f", "n\n", "r\r", "t\t", '""', "\\\\", "//")


class Reader:
    """A text and a place in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.values = 0

    def fail(self, what: str) -> None:
        raise RedisError(f"ERR {what} at {self.at}")

    def skip(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1

    def peek(self) -> str:
        self.skip()
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self, wanted: str) -> None:
        if self.peek() != wanted:
            self.fail(f"{wanted!r} wanted")
        self.at += 1

    def hex4(self) -> int:
        part = self.text[self.at : self.at + 4]
        if len(part) < 4 or not part.isalnum():
            self.fail("four digits wanted")
        self.at += 4
        return int(part, 16)

    def string(self) -> str:
        self.take('"')
        out: list[str] = []
        while True:
            if self.at == len(self.text):
                self.fail("the text ends in a string")
            c = self.text[self.at]
            self.at += 1
            if c == '"':
                return "".join(out)
            if c < " ":
                self.fail("a control character")
            if c != "\\":
                out.append(c)
                continue
            c = self.text[self.at : self.at + 1]
            self.at += 1
            if c == "u":
                n = self.hex4()
                if 0xD800 <= n < 0xDC00 and self.text.startswith("\\u", self.at):
                    self.at += 2
                    n = 0x10000 + (n - 0xD800) * 0x400 + self.hex4() - 0xDC00
                out.append(chr(n))
                continue
            for pair in ESCAPES:
                if pair[0] == c:
                    out.append(pair[1])
                    break
            else:
                self.fail(f"no escape: {c!r}")

    def number(self) -> str:
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isdecimal() or self.text[self.at] in "+-.eE"):
            self.at += 1
        word = self.text[start : self.at]
        try:
            return str(int(word)) if word.lstrip("-").isdecimal() else repr(float(word))
        except ValueError as e:
            self.fail(str(e))
        return ""

    def value(self, depth: int) -> str:
        self.values += 1
        c = self.peek()
        if c == "{":
            self.at += 1
            parts: list[str] = []
            while self.peek() != "}":
                if parts:
                    self.take(",")
                self.skip()
                key = self.string()
                self.take(":")
                parts.append(f"{quoted(key)}:{self.value(depth + 1)}")
            self.at += 1
            return "{" + ",".join(parts) + "}"
        if c == "[":
            self.at += 1
            items: list[str] = []
            while self.peek() != "]":
                if items:
                    self.take(",")
                items.append(self.value(depth + 1))
            self.at += 1
            return "[" + ",".join(items) + "]"
        if c == '"':
            return quoted(self.string())
        for word in ("true", "false", "null"):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return word
        if c == "-" or c.isdecimal():
            return self.number()
        self.fail(f"no value: {c!r}")
        return ""


def quoted(text: str) -> str:
    out = ['"']
    for c in text:
        if c in '"\\':
            out.append("\\" + c)
        elif c < " " or c > "~":
            n = ord(c)
            if n > 0xFFFF:
                n -= 0x10000
                out.append(f"\\u{0xD800 + (n >> 10):04x}\\u{0xDC00 + (n & 0x3FF):04x}")
            else:
                out.append(f"\\u{n:04x}")
        else:
            out.append(c)
    out.append('"')
    return "".join(out)


@module.command
def compact(text: str) -> tuple[str, int]:
    reader = Reader(text)
    made = reader.value(0)
    if reader.peek():
        reader.fail("more text")
    return made, reader.values


@module.command
def long_text(part: str, n: int) -> tuple[int, int]:
    reader = Reader("[" + ", ".join([f'"{part}{i}"' for i in range(n)]) + "]")
    return len(reader.value(0)), reader.values


# case: compact "{\"a\": [1, -2.50, 1e3, true], \"b\\u00e9\": null, \"c\": \"x\\ny\\\\\"}"
# case: compact "[\"\\ud83d\\ude00\", \"\xf0\x9f\x98\x80 \xe2\x82\xac\", [], {}]"
# case: compact " 12 "
# case: compact "[1 2]"
# case: compact "{\"a\" 1}"
# case: compact "[1,"
# case: compact "\"abc"
# case: compact "\"\\x\""
# case: compact "\"\\u12\""
# case: compact "\"a\nb\""
# case: compact "-"
# case: compact "1.2.3"
# case: compact ""
# case: compact "true false"
# case: compact "123456789012345678901234" # overflow
# case: long_text "plain" 300
# case: long_text "\xc3\xa9\xe2\x82\xac" 300
