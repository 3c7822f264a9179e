"""Asks the checker what it takes: every method of the built-in types, every function of some modules of the library.

Each name is called without arguments, in a function of its own. What is refused as such is not part of the language;
what passes, or lacks arguments, is.
"""

from __future__ import annotations

import builtins
import importlib
import importlib.util
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from redisjit.diagnostics.base import CompileError
from redisjit.diagnostics.language import NoAttribute, UnknownName, UnsupportedSyntax
from redisjit.frontend.check import check_all
from redisjit.frontend.lowlevel import FUNCTIONS
from redisjit.frontend.program import Program
from redisjit.frontend.scope import Universe

# A type in the table, and the annotation of the value whose methods are asked for.
TYPES = {
    "bytes": "bytes",
    "bytearray": "bytearray",
    "memoryview": "memoryview",
    "str": "str",
    "int": "int",
    "float": "float",
    "list": "list[int]",
    "tuple": "tuple[int, ...]",
    "dict": "dict[bytes, int]",
    "set": "set[int]",
    "frozenset": "frozenset[int]",
    "collections.deque": "collections.deque[int]",
    "collections.Counter": "collections.Counter[bytes]",
    "collections.defaultdict": "collections.defaultdict[bytes, int]",
    "collections.OrderedDict": "collections.OrderedDict[bytes, int]",
}
MODULES = (
    *("base64", "binascii", "bisect", "functools", "hashlib", "heapq", "hmac", "itertools", "math", "operator"),
    *("random", "secrets", "struct", "time", "zlib"),
)
# Names that Python adds for its prompt, and those that are taken where they belong, not as calls.
PROMPT = frozenset(("copyright", "credits", "exit", "help", "license", "quit"))
ELSEWHERE = frozenset(
    ("classmethod", "functools.total_ordering", "hash", "object", "property", "range", "staticmethod", "super", "type")
)
REFUSED = (UnsupportedSyntax, NoAttribute, UnknownName)


def taken(calls: dict[str, tuple[str, str]]) -> set[str]:
    """The keys of `calls` (name -> parameters and call) that the checker takes."""
    lines = ["from __future__ import annotations", *(f"import {name}" for name in ("collections", *MODULES))]
    places: dict[int, str] = {}
    for index, (key, (parameters, call)) in enumerate(calls.items()):
        lines += [f"def c{index}({parameters}) -> None:", f"    {call}"]
        places[len(lines)] = key
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "probe.py"
        path.write_text("\n".join(lines) + "\n")
        spec = importlib.util.spec_from_file_location("probe", path)
        assert spec is not None
        assert spec.loader is not None
        python = sys.modules["probe"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(python)
        universe = Universe(frozenset(FUNCTIONS))
        program = Program(universe)
        refused = set()
        for index, key in enumerate(calls):
            function = getattr(python, f"c{index}")
            try:
                program.instance(universe.entity(function, function.__name__), {})  # type: ignore[arg-type]
            except CompileError:
                refused.add(key)  # a type that cannot be written
        check_all(program)
    refused |= {places[d.span.line] for d in program.diagnostics if isinstance(d, REFUSED)}
    return set(calls) - refused


def public(names: Iterable[str]) -> list[str]:
    """Names without an underscore in front."""
    return [name for name in names if not name.startswith("_")]


def methods() -> dict[str, tuple[list[str], list[str]]]:
    """Type -> the methods that are compiled, and those that are not, in Python's order."""
    calls: dict[str, tuple[str, str]] = {}
    names: dict[str, list[str]] = {}
    for type_name, annotation in TYPES.items():
        module, _, name = type_name.rpartition(".")
        cls = getattr(importlib.import_module(module or "builtins"), name)
        names[type_name] = [name for name in public(vars(cls)) if callable(getattr(cls, name))]
        if type_name.startswith("collections."):
            names[type_name] = [name for name in public(dir(cls)) if callable(getattr(cls, name))]
        for method in names[type_name]:
            own = type(vars(cls).get(method)).__name__ in ("classmethod", "classmethod_descriptor", "staticmethod")
            call = f"{type_name}.{method}()" if own else f"x.{method}()"
            calls[f"{type_name}.{method}"] = (f"x: {annotation}", call)
    found = taken(calls)
    return {
        type_name: (
            [name for name in all_names if f"{type_name}.{name}" in found],
            [name for name in all_names if f"{type_name}.{name}" not in found],
        )
        for type_name, all_names in names.items()
    }


def functions() -> dict[str, tuple[list[str], list[str]]]:
    """Module -> the functions and classes that are compiled, and those that are not."""
    names = {
        module: [name for name in public(dir(importlib.import_module(module))) if offered(module, name)]
        for module in MODULES
    }
    full = [f"{module}.{name}" for module, all_names in names.items() for name in all_names]
    found = taken({name: ("", f"{name}()") for name in full}) | ELSEWHERE
    return {
        module: (
            [name for name in all_names if f"{module}.{name}" in found],
            [name for name in all_names if f"{module}.{name}" not in found],
        )
        for module, all_names in names.items()
    }


def offered(module: str, name: str) -> bool:
    """Whether a module offers a name as its own: not what it has imported, nor an exception."""
    home = importlib.import_module(module)
    value = getattr(home, name)
    if not callable(value) or (isinstance(value, type) and issubclass(value, BaseException)):
        return False
    return name in getattr(home, "__all__", [name])


def built_in() -> tuple[list[str], list[str]]:
    """Python's built-in functions and types: those that are compiled, and those that are not."""
    names = [name for name in public(dir(builtins)) if offered("builtins", name)]
    names = [name for name in names if name not in PROMPT]
    found = taken({name: ("", f"{name}()") for name in names}) | ELSEWHERE
    return [name for name in names if name in found], [name for name in names if name not in found]


if __name__ == "__main__":
    for name, (yes, no) in {"builtins": built_in(), **functions(), **methods()}.items():
        print(f"{name}\n  + {' '.join(yes)}\n  - {' '.join(no)}")
