"""Which names a piece of source assigns or deletes."""

from __future__ import annotations

import ast
from collections.abc import Sequence


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
        for item in ast.walk(node):
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
        if isinstance(item, ast.Name) and isinstance(item.ctx, (ast.Store, ast.Del)):
            names.add(item.id)
        elif isinstance(item, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and item.name:
            names.add(item.name)
        elif isinstance(item, ast.MatchMapping) and item.rest:
            names.add(item.rest)
        elif isinstance(item, ast.FunctionDef):  # what it assigns is its own
            names.add(item.name)
        if isinstance(item, (ast.FunctionDef, ast.Lambda)):  # of it only the defaults are evaluated here
            work += [default for default in (*item.args.defaults, *item.args.kw_defaults) if default]
            continue
        work += ast.iter_child_nodes(item)
    return names


def names_type(node: ast.expr) -> bool:
    """Whether an expression is `type(x)` or `x.__class__`."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "type" and len(node.args) == 1
    return isinstance(node, ast.Attribute) and node.attr == "__class__"
