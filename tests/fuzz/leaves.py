"""What expressions end in: names that have a value, and literals."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from tests.fuzz.types import BOOL, BYTES, FLOAT, INT, Kind


class Choices(Protocol):
    """Where decisions come from: random numbers, or a search that makes them small."""

    def below(self, count: int) -> int:
        """A number from 0 to count - 1; 0 is the simplest decision."""


@dataclass
class Function:
    """A helper that can be called."""

    name: str
    parameters: list[tuple[str, Kind, str]]  # name, type, default or ""
    returns: Kind


@dataclass
class Scope:
    """The names that have a value here."""

    names: dict[str, Kind] = field(default_factory=dict)
    fixed: set[str] = field(default_factory=set)  # loop variables and parameters: never assigned
    bounded: set[str] = field(default_factory=set)  # text that does not grow


INTS = (
    *("0", "1", "2", "-1", "3", "7", "10", "-3", "64", "255", "256", "1000003", "-2", "5"),
    *(
        "9223372036854775807",
        "-9223372036854775808",
        "9007199254740993",
        "-9007199254740992",
        "4294967296",
        "2147483647",
    ),
)
FLOATS = (
    *("0.0", "1.0", "-1.5", "0.1", "2.5", "1e16", "1e22", "-0.0", "3.141592653589793", "5e-324", "1e308", "-7.25"),
    *("123456789012345680.0", "9007199254740992.0", "9.223372036854775807e18", "1e-5", "0.0001", "1e15", "4.35"),
)
BYTESS = (
    *(
        'b""',
        'b"a"',
        'b"ab"',
        'b"hello world"',
        'b"a,b,,c"',
        'b"  x y  "',
        'b"12"',
        'b"-7"',
        'b"\\x00\\xff"',
        'b"ABab1"',
    ),
    *('b"1.5"', 'b","', 'b" "', 'b"line\\nline\\r\\n"', 'b"aaa"', 'b"1e3"'),
)
STRS = ('""', '"a"', '"text"', '"it\'s"', '"1 2"', '"é"')


class Leaves:
    """Writes names and literals, as it is decided."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.functions: list[Function] = []
        self.scope = Scope()
        self.plain_text = False  # text must not be made of text: it would grow in loops
        self.fields: dict[str, Kind] = {}
        self.counter = 0
        self.filled: dict[str, str] = {}  # the names that a template made

    def pick(self, options: tuple[str, ...] | list[str]) -> str:
        return options[self.choices.below(len(options))]

    def chance(self, one_in: int) -> bool:
        """True seldom; False is the simpler outcome."""
        return self.choices.below(one_in) == one_in - 1

    def fresh(self, prefix: str) -> str:
        self.counter += 1
        return f"{prefix}{self.counter}"

    def usable(self, name: str, kind: Kind) -> bool:
        return not (self.plain_text and kind.has("str") and name not in self.scope.bounded)

    def variables(self, kind: Kind) -> list[str]:
        return [name for name, found in self.scope.names.items() if found == kind and self.usable(name, found)]

    def leaf(self, kind: Kind) -> str:
        names = self.variables(kind)
        if names and self.choices.below(4):
            return self.pick(names)
        if kind == BOOL and self.choices.below(8):  # a test that is known in advance tests little
            type = (INT, BYTES, FLOAT)[self.choices.below(3)]
            return f"({self.leaf(type)} {self.pick(('<', '==', '!=', '>='))} {self.literal(type)})"
        return self.literal(kind)

    def literal(self, kind: Kind) -> str:
        match kind.name:
            case "int":
                text = self.pick(INTS)
                return f"({text})" if text.startswith("-") else text
            case "float":
                return self.pick(FLOATS)
            case "bool":
                return self.pick(("False", "True"))
            case "bytes":
                return self.pick(BYTESS)
            case "str":
                return self.pick(STRS)
            case "opt":
                return self.literal(kind.items[0]) if self.choices.below(2) else "None"
            case "tuple":
                return "(" + ", ".join(self.literal(item) for item in kind.items) + ("," * (len(kind.items) == 1)) + ")"
            case "list":
                if kind.items[0].name == "opt":  # the type of a display is that of its items
                    return f"[None, {self.literal(kind.items[0].items[0])}]"
                return "[" + ", ".join(self.literal(kind.items[0]) for _ in range(1 + self.choices.below(3))) + "]"
            case "set":
                return "{" + ", ".join(self.literal(kind.items[0]) for _ in range(1 + self.choices.below(3))) + "}"
            case "dict":
                key, value = kind.items
                return (
                    "{"
                    + ", ".join(f"{self.literal(key)}: {self.literal(value)}" for _ in range(1 + self.choices.below(2)))
                    + "}"
                )
        return "Record(" + ", ".join(self.literal(item) for item in self.fields.values()) + ")"
