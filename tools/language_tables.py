"""Write the tables of docs/language.md from the compiler's own: `--check` fails when they are stale.

What is accepted comes from asking the checker (`language_probe`) and from the test programs (`language_usage`); what is
refused, from every place in the checker that refuses a construct by name.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from redisjit.frontend import refused
from redisjit.frontend.check import UNSUPPORTED_STATEMENTS
from redisjit.frontend.expressions import UNSUPPORTED
from tools import language_probe, language_usage
from tools.pages import ROOT, update

PAGE = ROOT / "docs" / "language.md"
FRONTEND = ROOT / "redisjit" / "frontend"


def constructs() -> Iterator[tuple[str, str]]:
    """Each construct that is refused by name, with what to write instead."""
    yield from UNSUPPORTED_STATEMENTS.values()
    yield from UNSUPPORTED.values()
    for path in sorted(FRONTEND.rglob("*.py")):
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


def table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [header, ("---",) * len(header), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def tables() -> dict[str, str]:
    """The text of every generated part, by its name in the page."""
    unique = sorted(set(constructs()), key=lambda pair: (pair[0].strip("`").lower(), pair))
    total, counts = language_usage.counted()
    taken, left = language_probe.built_in()
    functions = {f"{name}()": instead for name, instead in (refused.BUILTINS | refused.LIBRARY_FUNCTIONS).items()}
    spelled = {name: instead for name, instead in functions.items() if "." in name or name.removesuffix("()") in left}
    return {
        "constructs": table((f"of {total} programs", "use"), [(str(count), name) for name, count in counts.items()]),
        "builtins": listed(taken) + ".\n",
        "methods": offers("type", language_probe.methods()),
        "library": offers("module", language_probe.functions()),
        "refused": table(("refused", "instead"), list(unique)),
        "functions": table(("not compiled", "instead"), coded(spelled)),
        "annotations": table(("annotation", "instead"), coded(refused.ANNOTATIONS)),
    }


def listed(names: list[str]) -> str:
    """Names as code."""
    return ", ".join(f"`{name}`" for name in names)


def offers(what: str, rows: dict[str, tuple[list[str], list[str]]]) -> str:
    """A table of what is compiled of each type or module, and what is not."""
    lines = [(f"`{name}`", listed(taken), listed(left)) for name, (taken, left) in rows.items()]
    return table((what, "compiled", "not compiled"), lines)


def coded(instead: dict[str, str]) -> list[tuple[str, ...]]:
    """Rows of what has another spelling."""
    return [(f"`{name}`", other) for name, other in instead.items() if other]


if __name__ == "__main__":
    sys.exit(update(PAGE, "language_tables", tables()))
