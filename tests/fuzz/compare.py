"""Runs a generated program both ways, and makes one that fails smaller."""

from __future__ import annotations

import ast
import re
import sys
import time
from pathlib import Path

from tests.programs.build import compile_program
from tests.programs.harness import Host, Program

FOUND = Path(__file__).parents[1] / "programs" / "found"


class Refused(Exception):
    """The compiler does not take the program."""


def compare(host: Host, text: str, directory: Path, name: str) -> list[str]:
    """The differences of a program given as text; failing that, what it leaves alive. Raises Refused."""
    folder = directory / "fuzz"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.py"
    path.write_text(text)
    # The optimiser takes most of the time, and little of what is looked for is in it: one program in eight. The others
    # count their objects, and say when a command leaves some behind.
    optimised = len(text) % 8 == 0
    try:
        module = compile_program(str(path), str(directory), 2 if optimised else 0, debug=not optimised)
    except AssertionError as error:
        raise Refused(str(error)) from None
    logged = len(host.server.log())
    try:
        found = host.compare(Program(path), module)
        return found or [line for line in host.server.log()[logged:].splitlines() if "objects alive" in line]
    finally:
        host.unload(name, module)
        sys.modules.pop(f"program_fuzz_{name}", None)
        module.unlink()


def outcome(host: Host, text: str, directory: Path, name: str) -> tuple[str, str]:
    """What comparing gives: "same", "refused", "differs" or "crash" (of the server), and the first difference."""
    try:
        compile(text, name, "exec")
    except SyntaxError as error:  # of a rule about scopes, which the generator does not know
        return "refused", f"error[SyntaxError]: {error.msg}"
    try:
        found = compare(host, text, directory, name)
    except Refused as refused:
        return "refused", str(refused)
    except OSError as error:
        return "crash", repr(error)
    if not found:
        return "same", ""
    return ("crash" if "the server went away" in found[0] else "differs"), found[0]


def shrink(host: Host, text: str, directory: Path, name: str, seconds: float = 240) -> str:
    """A smaller program that fails in the same way: what can be left out is, until nothing can or time is up."""
    end = time.monotonic() + seconds
    wanted, _ = outcome(host, text, directory, name)
    code, _, comments = text.partition("# checked: ints")
    cases = [line for line in comments.splitlines() if line]
    serial = 0

    def fails(code: str, cases: list[str]) -> bool:
        nonlocal serial
        serial += 1
        if any(f"def {case.split()[2]}(" not in code for case in cases):  # there is nothing to compare any more
            return False
        fresh = f"{name}s{serial}"
        try:
            return outcome(host, join(code, cases).replace(f"'{name}'", f"'{fresh}'"), directory, fresh)[0] == wanted
        except Exception:  # the smaller program is none
            return False

    code = ast.unparse(ast.parse(code))
    for case in cases:
        if fails(code, [case]):
            cases = [case]
            break
    for candidate in (reached(code, cases), without_imports(reached(code, cases))):
        if fails(candidate, cases):
            code = candidate
    changed = True
    while changed and time.monotonic() < end:
        changed = False
        index = 0
        while time.monotonic() < end and index < sum(1 for _ in ast.walk(ast.parse(code))):
            for way in range(4):
                tree = ast.parse(code)
                if not _reduce(tree, index, way):
                    continue
                candidate = ast.unparse(ast.fix_missing_locations(tree))
                if len(candidate) < len(code) and fails(candidate, cases):
                    code, changed = candidate, True
                    break
            else:
                index += 1
    return join(code, cases)


def reached(code: str, cases: list[str]) -> str:
    """The program without the functions and classes that the commands of the cases do not lead to."""
    tree = ast.parse(code)
    known = {node.name: node for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    work: list[ast.AST] = [node for node in tree.body if not isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    work += [known[case.split()[2]] for case in cases]
    seen = set(map(id, work))
    while work:
        for node in ast.walk(work.pop()):
            found = known.get(node.id) if isinstance(node, ast.Name) else None
            if found is not None and id(found) not in seen:
                seen.add(id(found))
                work.append(found)
    tree.body = [node for node in tree.body if id(node) in seen]
    return ast.unparse(tree)


def without_imports(code: str) -> str:
    """The program without the imports of which it uses nothing."""
    tree = ast.parse(code)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for node in tree.body:
        if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and node.module != "__future__"):
            node.names = [name for name in node.names if name.name in used]
    tree.body = [node for node in tree.body if not isinstance(node, (ast.Import, ast.ImportFrom)) or node.names]
    return ast.unparse(tree)


def join(code: str, cases: list[str]) -> str:
    return code.rstrip() + "\n\n\n# checked: ints\n" + "\n".join(cases) + "\n"


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
