"""Which names a piece of source assigns or deletes."""

from __future__ import annotations

import ast
from collections.abc import Sequence

# Fields in which there are no nodes, or only what says how a name is used.
PLAIN = frozenset(("attr", "ctx", "id", "kind", "type_comment"))


class Parts(dict[type[ast.AST], tuple[str, ...]]):
    """The fields of each kind of node in which there may be nodes."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        found = self[kind] = tuple(name for name in kind._fields if name not in PLAIN)
        return found


PARTS = Parts()
# Kinds of nodes that give names values, or have names of their own.
NAMING = frozenset((ast.ExceptHandler, ast.MatchAs, ast.MatchStar, ast.MatchMapping, ast.FunctionDef, ast.Lambda))


def nodes_below(node: ast.AST) -> list[ast.AST]:
    """The nodes that stand directly in one. This is `ast.iter_child_nodes`, at a third of the time."""
    found: list[ast.AST] = []
    for name in PARTS[type(node)]:
        value = getattr(node, name, None)
        if isinstance(value, list):
            found += [item for item in value if isinstance(item, ast.AST)]
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def nodes_in(node: ast.AST) -> list[ast.AST]:
    """A node and all that stand in it. This is `ast.walk`, at a third of the time."""
    found = [node]
    for item in found:  # which grows meanwhile
        found += nodes_below(item)
    return found


def kinds_in(node: ast.AST) -> frozenset[type[ast.AST]]:
    """The kinds of the nodes below one."""
    kinds: set[type[ast.AST]] = set()
    work = nodes_below(node)
    while work:
        item = work.pop()
        kinds.add(type(item))
        work += nodes_below(item)
    return frozenset(kinds)


def names_in(node: ast.AST) -> list[str]:
    """The names in an annotation, in the order of the source."""
    if isinstance(node, ast.Name):
        return [node.id]
    return [name for item in nodes_below(node) for name in names_in(item)]


def assigned_names(nodes: list[ast.stmt]) -> set[str]:
    """The names that some statement in `nodes` assigns, at any depth."""
    names: set[str] = set()
    for node in nodes:
        names |= assigned_names_in(node)
    return names


def deleted_names(nodes: Sequence[ast.AST]) -> set[str]:
    """The names that some statement in `nodes` leaves without a value: `del x`, and the end of `except ... as x`."""
    names: set[str] = set()
    for node in nodes:
        for item in nodes_in(node):
            if isinstance(item, ast.Name) and isinstance(item.ctx, ast.Del):
                names.add(item.id)
            elif isinstance(item, ast.ExceptHandler) and item.name:
                names.add(item.name)
    return names


def assigned_names_in(node: ast.AST) -> set[str]:
    """The names that `node` assigns."""
    names: set[str] = set()
    work = [node]
    while work:
        item = work.pop()
        if isinstance(item, ast.Name):
            if not isinstance(item.ctx, ast.Load):
                names.add(item.id)
            continue
        if type(item) not in NAMING:
            work += nodes_below(item)
            continue
        if isinstance(item, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and item.name:
            names.add(item.name)
        elif isinstance(item, ast.MatchMapping) and item.rest:
            names.add(item.rest)
        elif isinstance(item, ast.FunctionDef):  # what it assigns is its own
            names.add(item.name)
        if isinstance(item, (ast.FunctionDef, ast.Lambda)):  # of it only the defaults are evaluated here
            work += [default for default in (*item.args.defaults, *item.args.kw_defaults) if default]
            continue
        work += nodes_below(item)
    return names


def names_type(node: ast.expr) -> bool:
    """Whether an expression is `type(x)` or `x.__class__`."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "type" and len(node.args) == 1
    return isinstance(node, ast.Attribute) and node.attr == "__class__"


def is_super(node: ast.expr) -> bool:
    """`super()`."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"
