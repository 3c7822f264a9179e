"""Write the tables of docs/language.md from the compiler's own: `--check` fails when they are stale.

What is accepted comes from the checker's tables of built-ins and from the classes of the prelude; what is refused, from
every place in the checker that refuses a construct by name.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from redisjit.frontend import builtins, loops, refused
from redisjit.frontend.check import UNSUPPORTED_STATEMENTS
from redisjit.frontend.expressions import UNSUPPORTED

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "language.md"
PRELUDE = ROOT / "redisjit" / "prelude"
FRONTEND = ROOT / "redisjit" / "frontend"

CLASSES = ("bytes", "str", "list", "tuple", "dict", "set")
OPERATORS = {
    "__len__": "`len()`",
    "__contains__": "`in`",
    "__getitem__": "`x[i]`",
    "_slice": "`x[i:j]`",
    "_step_slice": "`x[i:j:k]`",
    "__setitem__": "`x[i] = v`",
    "__delitem__": "`del x[i]`",
    "__add__": "`+`",
    "__mul__": "`*`",
    "__eq__": "`==`",
    "__lt__": "`<`",
}


def methods() -> Iterator[tuple[str, str, str]]:
    """Each built-in class with its operators and methods."""
    for name in CLASSES:
        node = class_node("vartuple" if name == "tuple" else name)
        found = [item.name for item in node.body if isinstance(item, ast.FunctionDef)]
        operators = list(dict.fromkeys(OPERATORS[item] for item in found if item in OPERATORS))
        public = [f"`{item}`" for item in found if not item.startswith("_") and "__" not in item]
        yield f"`{name}`", ", ".join(operators), ", ".join(public)


def class_node(name: str) -> ast.ClassDef:
    """The prelude's class `name`."""
    for path in sorted(PRELUDE.glob("*.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef) and node.name == name:
                return node
    raise LookupError(name)


def constructs() -> Iterator[tuple[str, str]]:
    """Each construct that is refused by name, with what to write instead."""
    yield from UNSUPPORTED_STATEMENTS.values()
    yield from UNSUPPORTED.values()
    for path in sorted(FRONTEND.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "unsupported":
                texts = [text_of(argument) for argument in node.args[1:]]
                if texts and None not in texts:
                    construct, *instead = [text for text in texts if text is not None]
                    yield construct, instead[0] if instead else ""


def text_of(node: ast.expr) -> str | None:
    """The text of a literal, with `…` for the parts that are computed; None for what is no literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(item) or "…" for item in node.values)
    return None


def table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [header, ("---",) * len(header), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def tables() -> dict[str, str]:
    """The text of every generated part, by its name in the page."""
    names = sorted([*builtins.FUNCTIONS, *loops.BUILTINS])
    unique = sorted(set(constructs()), key=lambda pair: pair[0].strip("`").lower())
    functions = {f"{name}()": instead for name, instead in (refused.BUILTINS | refused.LIBRARY_FUNCTIONS).items()}
    absent = {f"{kind}.{name}()": instead for (kind, name), instead in refused.METHODS.items()}
    return {
        "builtins": ", ".join(f"`{name}`" for name in names) + ".\n",
        "methods": table(("type", "operators", "methods"), list(methods())),
        "refused": table(("refused", "instead"), list(unique)),
        "functions": table(("not compiled", "instead"), coded({**functions, **absent})),
        "annotations": table(("annotation", "instead"), coded(refused.ANNOTATIONS)),
    }


def coded(instead: dict[str, str]) -> list[tuple[str, ...]]:
    """Rows of what has another spelling."""
    names = [name for name, other in instead.items() if other and name.removesuffix("()") not in loops.BUILTINS]
    return [(f"`{name}`", instead[name]) for name in names]


def rewritten(text: str) -> str:
    """The page with its generated parts made anew. Raises ValueError when one has no place."""
    for name, content in tables().items():
        mark = f"<!-- {name}: made by tools/language_tables.py -->\n"
        before, found, rest = text.partition(mark)
        _, end, after = rest.partition("<!-- end -->")
        if not found or not end:
            raise ValueError(f"{PAGE.name} has no place for {name!r}")
        text = before + mark + content + end + after
    return text


def main() -> int:
    """Write the page, or with --check compare it."""
    text = PAGE.read_text()
    made = rewritten(text)
    if "--check" in sys.argv:
        if text != made:
            print(f"{PAGE.relative_to(ROOT)} is stale: run `python tools/language_tables.py`", file=sys.stderr)
            return 1
        return 0
    PAGE.write_text(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
