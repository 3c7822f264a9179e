"""A calculator over text: tokens by character class, a table of names, messages with a mark under the place."""

from redisjit import Module

module = Module("tokenizer")

WIDE = {"×": "*", "÷": "/", "−": "-"}


class BadInput(ValueError):
    pass


def tokens(text: str) -> list[tuple[str, str, int]]:
    out: list[tuple[str, str, int]] = []
    at = 0
    while at < len(text):
        c = text[at]
        start = at
        if c.isspace():
            at += 1
            continue
        if c.isdecimal() or c == ".":
            while at < len(text) and (text[at].isdecimal() or text[at] in "._"):
                at += 1
            out.append(("number", text[start:at], start))
        elif c.isidentifier():
            while at < len(text) and text[start : at + 1].isidentifier():
                at += 1
            out.append(("name", text[start:at].casefold(), start))
        elif c in "+-*/()" or c in WIDE:
            at += 1
            out.append(("sign", WIDE.get(c, c), start))
        else:
            raise BadInput(f"{c!r} at {at}\n{text}\n{'^':>{at + 1}}")
    out.append(("end", "", at))
    return out


class Parser:
    def __init__(self, text: str, names: dict[str, float]) -> None:
        self.text = text
        self.tokens = tokens(text)
        self.names = names
        self.at = 0

    def take(self, *signs: str) -> str:
        kind, text, _ = self.tokens[self.at]
        if kind == "sign" and text in signs:
            self.at += 1
            return text
        return ""

    def sum(self) -> float:
        value = self.product()
        while sign := self.take("+", "-"):
            value = value + self.product() if sign == "+" else value - self.product()
        return value

    def product(self) -> float:
        value = self.atom()
        while sign := self.take("*", "/"):
            value = value * self.atom() if sign == "*" else value / self.atom()
        return value

    def atom(self) -> float:
        kind, text, place = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            return float(text)
        if kind == "name":
            if text not in self.names:
                close = [name for name in self.names if name[:1] == text[:1]]
                raise BadInput(f"no {text!r}; known: {', '.join(close) or '-'}")
            return self.names[text]
        if kind == "sign" and text == "-":
            return -self.atom()
        if kind == "sign" and text == "(":
            value = self.sum()
            if not self.take(")"):
                raise BadInput("%s wanted at %d" % (repr(")"), self.tokens[self.at][2]))
            return value
        raise BadInput(f"a value wanted at {place}, not {text or 'the end'}")


@module.command
def evaluate(text: str, *names: tuple[str, float]) -> str:
    parser = Parser(text, {name.casefold(): value for name, value in names})
    value = parser.sum()
    kind, rest, _ = parser.tokens[parser.at]
    if kind != "end":
        raise BadInput(f"{rest!r} is too much")
    return f"{text.strip()} = {value:g}"


@module.command
def show(text: str) -> list[str]:
    return [f"{place:>3} {kind:<6} {word}" for kind, word, place in tokens(text)]


# case: evaluate "1 + 2 * 3" pi 3.14159
# case: evaluate " (1 + 2) \xc3\x97 3 \xc3\xb7 2 " x 0
# case: evaluate "2 * \xcf\x80 - Stra\xc3\x9fe" "\xcf\x80" 3.5 STRASSE 1
# case: evaluate "--1.5e" e 1
# case: evaluate "1 / 0" x 0
# case: evaluate "ab + 1" abc 1 ax 2
# case: evaluate "\xe2\x82\xac 1" x 0
# case: evaluate "(1 + 2" x 0
# case: evaluate "1 2" x 0
# case: evaluate "" x 0
# case: evaluate "1..2" x 0
# case: show "a1+\xd9\xa3*(b_2\xe2\x88\x92.5)"
# case: show ""
# case: show "a \xe2\x82\xac"
