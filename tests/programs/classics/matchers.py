"""Edit distance, longest common subsequence, glob matching, regular expressions by backtracking and by NFA, KMP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from redisjit import Module

module = Module("matchers")


@module.command
def edit_distance(a: str, b: str) -> int:
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


@module.command
def common(a: bytes, b: bytes) -> bytes:
    lengths = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            if a[i] == b[j]:
                lengths[i][j] = 1 + lengths[i + 1][j + 1]
            else:
                lengths[i][j] = max(lengths[i + 1][j], lengths[i][j + 1])
    out = bytearray()
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            out.append(a[i])
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1
    return bytes(out)


def glob(pattern: str, text: str) -> bool:
    if not pattern:
        return not text
    first, rest = pattern[0], pattern[1:]
    match first:
        case "*":
            return any(glob(rest, text[i:]) for i in range(len(text) + 1))
        case "?":
            return bool(text) and glob(rest, text[1:])
        case "[" if "]" in rest:
            end = rest.index("]")
            letters = rest[:end]
            negated = letters.startswith("!")
            inside = bool(text) and in_class(text[0], letters.removeprefix("!"))
            return bool(text) and inside != negated and glob(rest[end + 1 :], text[1:])
        case "\\" if rest:
            return text.startswith(rest[0]) and glob(rest[1:], text[1:])
        case _:
            return text.startswith(first) and glob(rest, text[1:])


def in_class(c: str, letters: str) -> bool:
    i = 0
    while i < len(letters):
        if i + 2 < len(letters) and letters[i + 1] == "-":
            if letters[i] <= c <= letters[i + 2]:
                return True
            i += 3
        else:
            if letters[i] == c:
                return True
            i += 1
    return False


@module.command
def globs(pattern: str, *texts: str) -> list[bool]:
    return [glob(pattern, text) for text in texts]


def match_here(pattern: str, text: str) -> bool:
    """Rob Pike's matcher: c . * + ? ^ $."""
    if not pattern:
        return True
    if len(pattern) >= 2 and pattern[1] in "*+?":
        return match_repeat(pattern[0], pattern[1], pattern[2:], text)
    if pattern == "$":
        return not text
    return bool(text) and pattern[0] in (".", text[0]) and match_here(pattern[1:], text[1:])


def match_repeat(c: str, how: str, rest: str, text: str) -> bool:
    most = 1 if how == "?" else len(text)
    least = 1 if how == "+" else 0
    count = 0
    while count < most and count < len(text) and (c == "." or text[count] == c):
        count += 1
    while count >= least:
        if match_here(rest, text[count:]):
            return True
        count -= 1
    return False


def search(pattern: str, text: str) -> bool:
    if pattern.startswith("^"):
        return match_here(pattern[1:], text)
    return any(match_here(pattern, text[i:]) for i in range(len(text) + 1))


@module.command
def backtrack(pattern: str, *texts: str) -> list[bool]:
    return [search(pattern, text) for text in texts]


@dataclass
class State:
    """A state of an NFA: it takes `char` (any when it is None) to `out`, or takes nothing to each of `free`."""

    char: str | None = None
    out: int = -1
    free: list[int] = field(default_factory=list)


class Machine:
    """Thompson's construction over | * + ? ( ) and letters; `.` is any letter."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.states: list[State] = []
        start, end = self.alternatives()
        if self.at < len(pattern):
            raise ValueError(f"unexpected {pattern[self.at]!r} at {self.at}")
        self.start: int = start
        self.end: int = end

    def state(self) -> int:
        self.states.append(State())
        return len(self.states) - 1

    def alternatives(self) -> tuple[int, int]:
        start, end = self.sequence()
        while self.at < len(self.pattern) and self.pattern[self.at] == "|":
            self.at += 1
            other_start, other_end = self.sequence()
            fork, join = self.state(), self.state()
            self.states[fork].free += [start, other_start]
            self.states[end].free.append(join)
            self.states[other_end].free.append(join)
            start, end = fork, join
        return start, end

    def sequence(self) -> tuple[int, int]:
        start = end = self.state()
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            first, last = self.repeated()
            self.states[end].free.append(first)
            end = last
        return start, end

    def repeated(self) -> tuple[int, int]:
        start, end = self.single()
        while self.at < len(self.pattern) and self.pattern[self.at] in "*+?":
            mark = self.pattern[self.at]
            self.at += 1
            before, after = self.state(), self.state()
            self.states[before].free.append(start)
            self.states[end].free.append(after)
            if mark != "+":
                self.states[before].free.append(after)
            if mark != "?":
                self.states[end].free.append(start)
            start, end = before, after
        return start, end

    def single(self) -> tuple[int, int]:
        c = self.pattern[self.at]
        self.at += 1
        if c == "(":
            inner = self.alternatives()
            if self.at == len(self.pattern):
                raise ValueError("missing )")
            self.at += 1
            return inner
        if c in "*+?":
            raise ValueError(f"nothing to repeat at {self.at - 1}")
        start, end = self.state(), self.state()
        self.states[start].char = None if c == "." else c
        self.states[start].out = end
        return start, end

    def closure(self, states: set[int]) -> set[int]:
        out = set(states)
        work = list(states)
        while work:
            for near in self.states[work.pop()].free:
                if near not in out:
                    out.add(near)
                    work.append(near)
        return out

    def matches(self, text: str) -> bool:
        now = self.closure({self.start})
        for c in text:
            taken = {s.out for s in (self.states[i] for i in now) if s.out >= 0 and (s.char is None or s.char == c)}
            now = self.closure(taken)
            if not now:
                return False
        return self.end in now


@module.command
def nfa(pattern: str, *texts: str) -> list[bool]:
    machine = Machine(pattern)
    return [machine.matches(text) for text in texts]


def occurrences(part: bytes, text: bytes) -> Iterator[int]:
    fall = [0] * len(part)
    k = 0
    for i in range(1, len(part)):
        while k and part[i] != part[k]:
            k = fall[k - 1]
        if part[i] == part[k]:
            k += 1
        fall[i] = k
    k = 0
    for i, byte in enumerate(text):
        while k and (k == len(part) or byte != part[k]):
            k = fall[k - 1]
        if byte == part[k]:
            k += 1
        if k == len(part):
            yield i - k + 1


@module.command
def kmp(part: bytes, text: bytes) -> list[int]:
    return list(occurrences(part, text)) if part else []


class Automaton:
    """A Levenshtein automaton: rows of the distance table as states."""

    def __init__(self, word: str, most: int) -> None:
        self.word = word
        self.most = most

    def step(self, state: tuple[int, ...], c: str) -> tuple[int, ...]:
        new = [state[0] + 1]
        for i, own in enumerate(self.word):
            cost = 0 if own == c else 1
            new.append(min(new[i] + 1, state[i] + cost, state[i + 1] + 1))
        return tuple(min(value, self.most + 1) for value in new)

    def accepts(self, text: str) -> bool:
        state = tuple(range(len(self.word) + 1))
        for c in text:
            state = self.step(state, c)
            if min(state) > self.most:
                return False
        return state[-1] <= self.most


@module.command
def fuzzy(word: str, most: int, *texts: str) -> list[str]:
    automaton = Automaton(word, most)
    return [text for text in texts if automaton.accepts(text)]


# case: edit_distance kitten sitting
# case: edit_distance "" abc
# case: edit_distance h\u00e9llo hello
# case: common AGGTAB GXTXAYB
# case: common "" a
# case: common abcbdab bdcaba
# case: globs *.py a.py b.txt .py py
# case: globs a?c abc ac abbc "a\xc3\xa9c"
# case: globs [a-c]x[!0-9] ax1 bxy dxy cxz ""
# case: globs **a*b aab ba ab
# case: globs \\* * a
# case: globs [a [a a
# case: backtrack ^ab*c$ ac abc abbbc abd xac
# case: backtrack a.+d abcd ad xxaxxd
# case: backtrack colou?r color colour colouur
# case: backtrack "" "" a
# case: backtrack b$ ab ba
# case: nfa (ab|c)*d d abd cabcd abab
# case: nfa a(b|c)+ ab acb a
# case: nfa .*x? "" abc x
# case: nfa (a|b)*abb abb aabb babb ab
# case: nfa (a* ""
# case: nfa a) a
# case: nfa *a a
# case: nfa (a?)(a?)(a?)aaa aaa aa aaaaaa
# case: kmp aba abababa
# case: kmp a ""
# case: kmp "" a
# case: kmp aaa aaaaa
# case: fuzzy banana 2 banan bananas ananas bandana apple
# case: fuzzy a 0 a b
