"""The methods that `@dataclass` and `@total_ordering` make, as source in the language."""

from __future__ import annotations

import ast

from redisjit.frontend.userclass import UserClass

SYMBOLS = {"__eq__": "==", "__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}
# What `total_ordering` makes of the one comparison that a class has: {} is that one's symbol.
ORDERING = {
    "__lt__": {
        "__gt__": "not self < other and self != other",
        "__le__": "self < other or self == other",
        "__ge__": "not self < other",
    },
    "__le__": {
        "__ge__": "not self <= other or self == other",
        "__lt__": "self <= other and self != other",
        "__gt__": "not self <= other",
    },
    "__gt__": {
        "__lt__": "not self > other and self != other",
        "__ge__": "self > other or self == other",
        "__le__": "not self > other",
    },
    "__ge__": {
        "__le__": "not self >= other or self == other",
        "__gt__": "self >= other and self != other",
        "__lt__": "not self >= other",
    },
}


def add_generated(cls: UserClass) -> None:
    """Add the methods that decorators have made."""
    own = vars(cls.python)
    sources = dataclass_sources(cls) if cls.is_dataclass else {}
    if any(ast.unparse(d).split(".")[-1] == "total_ordering" for d in cls.node.decorator_list):
        root = next((name for name in ORDERING if cls.own_method(name)), "")
        for name, text in ORDERING.get(root, {}).items():
            sources[name] = f"def {name}(self, other: Self) -> bool:\n    return {text}"
    for name, source in sources.items():
        if own.get(name) is not None and cls.own_method(name) is None:
            made = cls.methods[name] = cls.generate(name, source)
            if name == "__repr__":
                made.marks.add("noinline")  # long, and seldom called


def dataclass_sources(cls: UserClass) -> dict[str, str]:
    """The source of each method that a dataclass may generate."""
    fields = {name: field for name, field in cls.dataclass_fields.items() if name in cls.members}
    compared = [name for name, field in fields.items() if field.compare]
    hashed = [name for name, field in fields.items() if (field.compare if field.hash is None else field.hash)]
    shown = ", ".join(f"{name}={{self.{name}!r}}" for name, field in fields.items() if field.repr)
    sources = {}
    for name, symbol in SYMBOLS.items():
        sources[name] = (
            f"def {name}(self, other: object) -> bool:\n"
            f"    if not isinstance(other, {cls.name}) or type(other) is not type(self):\n"
            f"        return NotImplemented\n"
            f"    return {items('self', compared)} {symbol} {items('other', compared)}"
        )
    sources["__repr__"] = f'def __repr__(self) -> str:\n    return f"{{type(self).__name__}}({shown})"'
    sources["__hash__"] = f"def __hash__(self) -> int:\n    return hash({items('self', hashed)})"
    return sources


def items(owner: str, names: list[str]) -> str:
    """A tuple of fields."""
    return "(" + "".join(f"{owner}.{name}, " for name in names) + ")"
