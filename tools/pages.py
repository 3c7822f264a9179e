"""Pages with parts that are made: each stands between a comment, which begins with its name, and `<!-- end -->`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
END = "<!-- end -->"


def rewritten(page: Path, tool: str, parts: dict[str, str]) -> str:
    """The page with its parts made anew. Raises ValueError when one has no place."""
    text = page.read_text()
    for name, content in parts.items():
        before, mark, rest = text.partition(f"<!-- {name}: made by tools/{tool}.py")
        comment, closed, old = rest.partition("-->\n")
        _, end, after = old.partition(END)
        if not (mark and closed and end):
            raise ValueError(f"{page.name} has no place for {name!r}")
        text = before + mark + comment + closed + content + end + after
    return text


def update(page: Path, tool: str, parts: dict[str, str]) -> int:
    """Write the page, or with --check compare it; 1 when it is stale."""
    made = rewritten(page, tool, parts)
    if "--check" not in sys.argv:
        page.write_text(made)
    elif page.read_text() != made:
        print(f"{page.relative_to(ROOT)} is stale: run `python tools/{tool}.py`", file=sys.stderr)
        return 1
    return 0
