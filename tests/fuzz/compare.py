"""Runs a generated program both ways, and makes one that fails smaller."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from tests.programs.build import compile_program
from tests.programs.harness import Host, Program

FOUND = Path(__file__).parents[1] / "programs" / "found"


class Refused(Exception):
    """The compiler does not take the program."""


def compare(host: Host, text: str, directory: Path, name: str) -> list[str]:
    """The differences of a program given as text. Raises Refused with the diagnostics."""
    folder = directory / "fuzz"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.py"
    path.write_text(text)
    try:
        module = compile_program(str(path), str(directory))
    except AssertionError as error:
        raise Refused(str(error)) from None
    try:
        return host.compare(Program(path), module)
    finally:
        host.unload(name, module)
        sys.modules.pop(f"program_fuzz_{name}", None)
        module.unlink()


def shrink(host: Host, text: str, directory: Path, name: str, kind: str) -> str:
    """A smaller program that differs too: statements, cases and parts of expressions are left out while it does."""
    code, _, comments = text.partition("# checked: ints")
    cases = [line for line in comments.splitlines() if line]
    serial = 0

    def differs(code: str, cases: list[str]) -> bool:
        nonlocal serial
        serial += 1
        fresh = f"{name}s{serial}"
        whole = join(code, cases).replace(f'Module("{name}")', f'Module("{fresh}")')
        try:
            found = compare(host, whole, directory, fresh)
        except (Refused, AssertionError, SyntaxError):
            return kind == "crash" and False
        except Exception:
            return kind == "crash"
        return bool(found) and kind == "differs"

    for case in list(cases):
        if len(cases) > 1 and differs(code, [c for c in cases if c != case]):
            cases = [c for c in cases if c != case]
    changed = True
    while changed and serial < 600:
        changed = False
        for candidate in smaller(code):
            if serial >= 600:
                break
            if differs(candidate, cases):
                code, changed = candidate, True
                break
    return join(code, cases)


def join(code: str, cases: list[str]) -> str:
    return code.rstrip() + "\n\n\n# checked: ints\n" + "\n".join(cases) + "\n"


def smaller(code: str) -> list[str]:
    """The program with one thing less, the largest things first."""
    out: list[str] = []
    size = sum(1 for _ in ast.walk(ast.parse(code)))
    for index in range(size):
        for way in range(4):
            tree = ast.parse(code)
            if _reduce(tree, index, way):
                text = ast.unparse(ast.fix_missing_locations(tree))
                if len(text) < len(ast.unparse(ast.parse(code))):
                    out.append(text)
    return sorted(set(out), key=len)


def _reduce(tree: ast.Module, index: int, way: int) -> bool:
    node = list(ast.walk(tree))[index]
    if isinstance(node, ast.Module) or (isinstance(node, ast.ClassDef) and node.name == "Record"):
        return False
    for owner in ast.walk(tree):
        for field, value in ast.iter_fields(owner):
            if isinstance(value, list) and any(item is node for item in value):
                return _reduce_item(owner, field, value, node, way)
            if (
                value is node
                and isinstance(node, ast.expr)
                and field not in ("annotation", "returns", "target", "func")
            ):
                parts = [p for p in ast.iter_child_nodes(node) if isinstance(p, ast.expr)]
                if way < len(parts):
                    setattr(owner, field, parts[way])
                    return True
    return False


def _reduce_item(owner: ast.AST, field: str, items: list[ast.AST], node: ast.AST, way: int) -> bool:
    place = next(i for i, item in enumerate(items) if item is node)
    if isinstance(node, ast.stmt):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return False
        if way == 0:
            items[place : place + 1] = [] if len(items) > 1 or field != "body" else [ast.Pass()]
            return not (isinstance(node, ast.Pass) and len(items) == 1)
        bodies = [getattr(node, name, []) for name in ("body", "orelse", "finalbody")]
        if way <= 3 and not isinstance(node, (ast.FunctionDef, ast.ClassDef)) and bodies[way - 1]:
            items[place : place + 1] = bodies[way - 1]
            return True
        return False
    if isinstance(node, ast.ExceptHandler):
        if way == 0:
            del items[place]
        return way == 0
    if isinstance(node, ast.expr) and field in ("elts", "values", "args", "comparators"):
        if way == 0 and field in ("elts", "args"):
            del items[place]
            return True
        parts = [p for p in ast.iter_child_nodes(node) if isinstance(p, ast.expr)]
        if way and way - 1 < len(parts):
            items[place] = parts[way - 1]
            return True
    return False


def reason(text: str) -> str:
    """The kind of a refusal, to count them."""
    found = re.search(r"error\[?(RJ\d+)?\]?:? ?([^\n]*)", text)
    return found.group(0)[:110] if found else text.strip().splitlines()[0][:110] if text.strip() else "?"
