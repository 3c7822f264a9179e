"""Text as people work on it: word counts, anagrams, wrapping, CSV, templates, a tokenizer, INI files, diffs, soundex."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from redisjit import Module

module = Module("texts_at_work")


@module.command
def most_common(text: str, n: int) -> list[tuple[str, int]]:
    words = (word.strip(".,!?").lower() for word in text.split())
    counts = Counter(word for word in words if word)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:n]


@module.command
def anagrams(*words: str) -> list[list[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        groups["".join(sorted(word))].append(word)
    return sorted((sorted(group) for group in groups.values() if len(group) > 1), key=lambda group: group[0])


def wrapped(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = ""
        line = f"{line} {word}" if line else word
    if line:
        yield line


@module.command
def wrap(text: str, width: int) -> list[str]:
    return list(wrapped(text, width))


def csv_rows(text: str) -> Iterator[list[str]]:
    row: list[str] = []
    cell = ""
    quoted = False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                cell += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                cell += c
        elif c == '"':
            quoted = True
        elif c == ",":
            row.append(cell)
            cell = ""
        elif c == "\n":
            row.append(cell)
            yield row
            row, cell = [], ""
        else:
            cell += c
        i += 1
    if cell or row:
        yield [*row, cell]


@module.command
def csv(text: str) -> list[dict[str, str]]:
    rows = list(csv_rows(text))
    if not rows:
        return []
    head, *body = rows
    return [dict(zip(head, row)) for row in body]


@module.command
def template(text: str, *pairs: tuple[str, str]) -> str:
    values = dict(pairs)
    out = []
    while "{{" in text:
        before, _, rest = text.partition("{{")
        name, closing, text = rest.partition("}}")
        if not closing:
            raise ValueError("unclosed {{")
        out.append(before)
        name = name.strip()
        if name not in values:
            raise KeyError(name)
        out.append(values[name])
    return "".join(out) + text


class Kind(Enum):
    NAME = auto()
    NUMBER = auto()
    TEXT = auto()
    SIGN = auto()


class Token(NamedTuple):
    kind: Kind
    text: str
    line: int


def tokenize(source: str) -> Iterator[Token]:
    line = 1
    i = 0
    while i < len(source):
        c = source[i]
        start = i
        if c == "\n":
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < len(source) and source[i] != "\n":
                i += 1
        elif c.isalpha() or c == "_":
            while i < len(source) and (source[i].isalnum() or source[i] == "_"):
                i += 1
            yield Token(Kind.NAME, source[start:i], line)
        elif c.isdigit():
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            yield Token(Kind.NUMBER, source[start:i], line)
        elif c in "\"'":
            i = source.find(c, i + 1) + 1
            if i == 0:
                raise SyntaxError(f"unterminated text on line {line}")
            yield Token(Kind.TEXT, source[start + 1 : i - 1], line)
        else:
            i += 2 if source[i : i + 2] in ("==", "!=", "<=", ">=", "->") else 1
            yield Token(Kind.SIGN, source[start:i], line)


@module.command
def lex(source: str) -> list[str]:
    return [f"{token.line}:{token.kind.name}:{token.text}" for token in tokenize(source)]


@module.command
def ini(text: str) -> dict[str, dict[str, str]]:
    out: dict[str, dict[str, str]] = {}
    section = "default"
    for number, line in enumerate(text.splitlines(), 1):
        line = line.split(";")[0].strip()
        if not line:
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            out.setdefault(section, {})
            continue
        name, sign, value = line.partition("=")
        if not sign:
            raise ValueError(f"line {number}: {line!r} is no setting")
        out.setdefault(section, {})[name.strip()] = value.strip()
    return out


@module.command
def diff(a: str, b: str) -> list[str]:
    left, right = a.split("|"), b.split("|")
    table = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            same = table[i + 1][j + 1] + 1 if left[i] == right[j] else 0
            table[i][j] = max(same, table[i + 1][j], table[i][j + 1])
    out = []
    i = j = 0
    while i < len(left) or j < len(right):
        if i < len(left) and j < len(right) and left[i] == right[j]:
            out.append(f"  {left[i]}")
            i, j = i + 1, j + 1
        elif j == len(right) or (i < len(left) and table[i + 1][j] >= table[i][j + 1]):
            out.append(f"- {left[i]}")
            i += 1
        else:
            out.append(f"+ {right[j]}")
            j += 1
    return out


CODES = {letter: digit for digit, letters in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), 1) for letter in letters}


@module.command
def soundex(name: str) -> str:
    name = name.lower()
    out = name[0].upper()
    before = CODES.get(name[0], 0)
    for c in name[1:]:
        code = CODES.get(c, 0)
        if code and code != before:
            out += str(code)
        if c not in "hw":
            before = code
    return out[:4].ljust(4, "0")


@module.command
def unique(*words: str) -> tuple[list[str], str]:
    seen: OrderedDict[str, int] = OrderedDict()
    for word in words:
        seen[word] = seen.get(word, 0) + 1
        seen.move_to_end(word, last=len(word) % 2 == 0)
    return list(seen), max(seen, key=lambda word: seen[word]) if seen else ""


@module.command
def table(*rows: tuple[str, int]) -> str:
    width = max(len(name) for name, _ in rows)
    lines = [f"{name:<{width}} | {count:>6,} | {'#' * (count // 100)}" for name, count in rows]
    total = sum(count for _, count in rows)
    return "\n".join([*lines, "-" * (width + 9), f"{'total':<{width}} | {total:>6,}"])


@module.command
def palindrome(text: str) -> tuple[bool, str]:
    letters = [c.lower() for c in text if c.isalnum()]
    best = ""
    for centre in range(len(text)):
        for low, high in ((centre, centre), (centre, centre + 1)):
            while low >= 0 and high < len(text) and text[low] == text[high]:
                low, high = low - 1, high + 1
            if high - low - 1 > len(best):
                best = text[low + 1 : high]
    return letters == letters[::-1], best


# case: most_common "the cat and the dog and the end." 2
# case: most_common "" 3
# case: anagrams listen silent enlist google elgoog abc cab xyz
# case: wrap "the quick brown fox jumps over the lazy dog" 10
# case: wrap "" 5
# case: wrap "extraordinarily long" 4
# case: csv "name,age\nAda,36\n\"Hopper, Grace\",85\n\"say \"\"hi\"\"\",1"
# case: csv ""
# case: template "Hi {{ name }}, {{greeting}}!" name Ada greeting hello
# case: template "{{missing}}" a b
# case: template "{{open" a b
# case: lex "x = 10.5 # comment\nif x >= 3: print('hi')"
# case: lex "'oops"
# case: lex ""
# case: ini "a = 1\n[server]\nport = 6379 ; the port\nname=x=y\n"
# case: ini "oops"
# case: diff "a|b|c|d" "a|c|x|d"
# case: diff "" "a"
# case: soundex Robert
# case: soundex Tymczak
# case: soundex Pfister
# case: unique aa b cc aa d b aa
# case: table apples 1200 figs 35 melons 99999
# case: palindrome "A man, a plan, a canal: Panama"
# case: palindrome abacabad
# case: palindrome ""
