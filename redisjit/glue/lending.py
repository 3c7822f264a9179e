"""Whether a handler only looks at the tuple of its variadic parameter: then the tuple need not outlive the call."""

from __future__ import annotations

import ast

LOOKING = frozenset(("len", "list", "max", "min", "set", "sorted", "sum"))  # they keep items, and not what has them
WALKING = frozenset(("enumerate", "reversed", "zip"))  # in a loop


def only_looks(node: ast.AST, name: str) -> bool:
    """Whether a function does nothing with the tuple `name` but ask for its length and its items."""
    found = _Uses(name)
    for item in ast.iter_child_nodes(node):
        found.visit(item)
    return not found.other


class _Uses(ast.NodeVisitor):
    """Looks for a use of the name that is none of those."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.other = False
        self.inside = 0  # functions that may run later

    def is_it(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Name) and node.id == self.name and not self.inside

    def visit_Name(self, node: ast.Name) -> None:
        self.other |= node.id == self.name

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if not (self.is_it(node.value) and isinstance(node.ctx, ast.Load)):
            self.visit(node.value)
        elif isinstance(node.slice, ast.Slice):
            self.other = True
        self.visit(node.slice)

    def visit_Call(self, node: ast.Call) -> None:
        looks = isinstance(node.func, ast.Name) and node.func.id in LOOKING
        self.visit(node.func)
        for arg in node.args:
            if not (looks and self.is_it(arg)):
                self.visit(arg)
        for keyword in node.keywords:
            self.visit(keyword)

    def walked(self, node: ast.expr) -> None:
        """What a loop is over."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in WALKING:
            for arg in node.args:
                if not self.is_it(arg):
                    self.visit(arg)
            for keyword in node.keywords:
                self.visit(keyword)
        elif not self.is_it(node):
            self.visit(node)

    def visit_For(self, node: ast.For) -> None:
        self.walked(node.iter)
        for item in (node.target, *node.body, *node.orelse):
            self.visit(item)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self.walked(node.iter)
        for item in (node.target, *node.ifs):
            self.visit(item)

    def later(self, node: ast.AST) -> None:
        self.inside += 1
        self.generic_visit(node)
        self.inside -= 1

    visit_FunctionDef = later
    visit_Lambda = later
    visit_GeneratorExp = later
