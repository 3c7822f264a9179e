"""What the differential programs under tests/programs use of Python, construct by construct.

A construct counts as tested when programs use it that were run compiled and under CPython and agreed: the table of
docs/language.md says by how many.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "tests" / "programs"


Test = Callable[[Any], bool]


def has(*kinds: type[ast.AST]) -> Test:
    """Nodes of these types."""
    return lambda node: isinstance(node, kinds)


def with_part(kind: type[ast.AST], part: str) -> Test:
    """Nodes of a type with a part that is not always there."""
    return lambda node: isinstance(node, kind) and bool(getattr(node, part))


def last_name(node: ast.AST) -> str:
    """`C` of `a.b.C[int](1)`."""
    return ast.unparse(node).split("(")[0].split("[")[0].split(".")[-1]


def decorated(*names: str) -> Test:
    """Functions and classes with one of some decorators."""
    return lambda node: any(last_name(item) in names for item in getattr(node, "decorator_list", []))


def derived(*names: str) -> Test:
    """Classes with one of some bases."""
    return lambda node: isinstance(node, ast.ClassDef) and any(last_name(base) in names for base in node.bases)


def inherits(node: Any) -> bool:
    """Classes with a base of the program's own."""
    return isinstance(node, ast.ClassDef) and any(last_name(base) not in KNOWN_BASES for base in node.bases)


def defines(*names: str) -> Test:
    """Functions with one of some names."""
    return lambda node: isinstance(node, ast.FunctionDef) and node.name in names


def annotated(*names: str) -> Test:
    """Annotations `name[...]`."""
    return lambda node: isinstance(node, ast.Subscript) and last_name(node.value) in names


def calls(*names: str) -> Test:
    """Calls of a function by its name."""
    return lambda node: isinstance(node, ast.Call) and last_name(node.func) in names


def parameters(part: str) -> Test:
    """Functions with parameters of some kind."""
    return lambda node: isinstance(node, ast.FunctionDef) and bool(getattr(node.args, part))


def stored(kind: type[ast.AST]) -> Test:
    """Targets of a kind."""
    return lambda node: isinstance(node, kind) and isinstance(getattr(node, "ctx", None), ast.Store)


def slice_assigned(node: Any) -> bool:
    """`x[a:b] = ...`."""
    return stored(ast.Subscript)(node) and isinstance(node.slice, ast.Slice)


def starred_display(node: Any) -> bool:
    """`[*a]`, `(*a,)`, `{*a}`, `{**a}`."""
    if isinstance(node, ast.Dict):
        return None in node.keys
    if not isinstance(node, (ast.List, ast.Tuple, ast.Set)) or isinstance(getattr(node, "ctx", None), ast.Store):
        return False
    return any(isinstance(item, ast.Starred) for item in node.elts)


def starred_call(node: Any) -> bool:
    """`f(*a)`."""
    return isinstance(node, ast.Call) and any(isinstance(item, ast.Starred) for item in node.args)


def leaves_finally(node: Any) -> bool:
    """`return`, `break` or `continue` in a `finally`."""
    kinds = (ast.Return, ast.Break, ast.Continue)
    return isinstance(node, ast.Try) and any(isinstance(i, kinds) for s in node.finalbody for i in ast.walk(s))


def nested(node: Any) -> bool:
    """A function in a function."""
    if not isinstance(node, ast.FunctionDef):
        return False
    return any(isinstance(item, ast.FunctionDef) for stmt in node.body for item in ast.walk(stmt))


def numpy_scalar(node: Any) -> bool:
    """`np.int32` and the like."""
    return isinstance(node, ast.Attribute) and node.attr in NUMPY and isinstance(node.value, ast.Name)


KNOWN_BASES = ("NamedTuple", "Enum", "IntEnum", "IntFlag", "Flag", "StrEnum", "Protocol", "Generic", "ABC", "Exception")
ENUMS = ("Enum", "IntEnum", "Flag", "IntFlag", "StrEnum")
ERRORS = ("Exception", "ValueError", "KeyError", "LookupError", "RuntimeError", "ArithmeticError")
NUMPY = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64")
CONSTRUCTS: dict[str, Test] = {
    "`if`, `elif`, `else`": has(ast.If),
    "`while`": has(ast.While),
    "`for`": has(ast.For),
    "`for` and `while` with `else`": lambda n: with_part(ast.For, "orelse")(n) or with_part(ast.While, "orelse")(n),
    "`break`, `continue`": has(ast.Break, ast.Continue),
    "`match` with literals": has(ast.MatchValue),
    "`match` with sequences": has(ast.MatchSequence),
    "`match` with mappings": has(ast.MatchMapping),
    "`match` with classes": has(ast.MatchClass),
    "`match` with guards": with_part(ast.match_case, "guard"),
    "`try`, `except`": with_part(ast.Try, "handlers"),
    "`try` with `else`": with_part(ast.Try, "orelse"),
    "`finally`": with_part(ast.Try, "finalbody"),
    "`return`, `break`, `continue` inside `finally`": leaves_finally,
    "`raise`": has(ast.Raise),
    "`raise ... from`": with_part(ast.Raise, "cause"),
    "`with`": has(ast.With),
    "`assert`": has(ast.Assert),
    "`del`": has(ast.Delete),
    "`global`, for reading": has(ast.Global),
    "annotated assignment": has(ast.AnnAssign),
    "augmented assignment": has(ast.AugAssign),
    "unpacking": lambda n: stored(ast.Tuple)(n) or stored(ast.List)(n),
    "starred targets": stored(ast.Starred),
    "slice assignment": slice_assigned,
    "named expressions (`:=`)": has(ast.NamedExpr),
    "conditional expressions": has(ast.IfExp),
    "chained comparisons": lambda n: isinstance(n, ast.Compare) and len(n.ops) > 1,
    "slices with steps": with_part(ast.Slice, "step"),
    "list comprehensions": has(ast.ListComp),
    "set comprehensions": has(ast.SetComp),
    "dict comprehensions": has(ast.DictComp),
    "generator expressions": has(ast.GeneratorExp),
    "starred displays (`[*a, *b]`, `{**a}`)": starred_display,
    "f-strings": has(ast.JoinedStr),
    "format specifications": with_part(ast.FormattedValue, "format_spec"),
    "`lambda`": has(ast.Lambda),
    "nested functions": nested,
    "`nonlocal`": has(ast.Nonlocal),
    "functions as values (`Callable`)": annotated("Callable"),
    "default arguments": parameters("defaults"),
    "keyword-only parameters": parameters("kwonlyargs"),
    "`*args`": parameters("vararg"),
    "`*` in calls": starred_call,
    "generators (`yield`)": has(ast.Yield),
    "`yield from`": has(ast.YieldFrom),
    "classes with `__init__`": defines("__init__"),
    "dataclasses": decorated("dataclass"),
    "inheritance": inherits,
    "`super()`": calls("super"),
    "`isinstance`": calls("isinstance"),
    "properties": decorated("property"),
    "static and class methods": decorated("staticmethod", "classmethod"),
    "comparison methods": defines("__eq__", "__lt__", "__le__", "__gt__", "__ge__"),
    "operator methods": defines(
        "__add__", "__sub__", "__mul__", "__radd__", "__iadd__", "__neg__", "__and__", "__or__"
    ),
    "container methods": defines("__len__", "__getitem__", "__setitem__", "__delitem__", "__contains__"),
    "`__iter__`, `__next__`": defines("__iter__", "__next__"),
    "`__hash__`": defines("__hash__"),
    "`__str__`, `__repr__`": defines("__str__", "__repr__"),
    "`__enter__`, `__exit__`": defines("__enter__", "__exit__"),
    "`__call__`": defines("__call__"),
    "`NamedTuple`": derived("NamedTuple"),
    "`Enum`, `IntEnum`, `Flag`, `IntFlag`, `StrEnum`": derived(*ENUMS),
    "generic functions and classes (`TypeVar`)": calls("TypeVar"),
    "exception classes": derived(*ERRORS),
    "NumPy scalars": numpy_scalar,
    "NumPy arrays": annotated("NDArray", "ndarray"),
    "Numba kernels": decorated("njit", "jit"),
}


def programs() -> Iterator[tuple[str, ast.Module]]:
    """Every differential program."""
    for path in sorted(PROGRAMS.glob("*/*.py")):
        text = path.read_text()
        if "# case:" in text:
            yield str(path.relative_to(PROGRAMS)), ast.parse(text)


def counted() -> tuple[int, Counter[str]]:
    """How many programs there are, and how many of them use each construct."""
    found: Counter[str] = Counter(dict.fromkeys(CONSTRUCTS, 0))
    total = 0
    for _, tree in programs():
        total += 1
        nodes = list(ast.walk(tree))
        for name, test in CONSTRUCTS.items():
            found[name] += any(test(node) for node in nodes)
    return total, found


if __name__ == "__main__":
    total, found = counted()
    print(total, "programs")
    for name, count in found.items():
        print(f"{count:5}  {name}")
