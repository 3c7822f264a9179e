"""Which fields of a new object may be read before they have a value: definite assignment over `__init__`.

A field is late when some path reads it first, ends without it, or hands `self` to other code before it is set. Late
fields carry a mark of their own in the object, and reading one that is not set is AttributeError, as in CPython.
"""

from __future__ import annotations

import ast
import dataclasses
from typing import TYPE_CHECKING

from redisjit.frontend.bindings import is_super

if TYPE_CHECKING:
    from redisjit.frontend.declarations import FunctionDecl
    from redisjit.frontend.userclass import UserClass


def unset_at_first(cls: UserClass) -> set[str]:
    """The fields that no class attribute gives a value."""
    found = set()
    for name in cls.members:
        python = cls.dataclass_fields.get(name)
        made = python is not None and python.default_factory is not dataclasses.MISSING
        if not made and cls.begins_with(name) is dataclasses.MISSING:
            found.add(name)
    return found


def late_fields(cls: UserClass) -> set[str]:
    """The late fields of objects of exactly this class."""
    if cls.abstract or cls.problem is not None:
        return set()
    unset = unset_at_first(cls)
    generated = cls.generated_init()
    init = cls.init()
    if generated is not None:
        unset -= {name for name, field in generated.dataclass_fields.items() if field.init}
        init = cls.method("__post_init__")
    if init is None:
        return unset
    return unset & Flow(cls, init, unset).run()


class Flow:
    """One walk over an `__init__`."""

    def __init__(self, cls: UserClass, init: FunctionDecl, unset: set[str]) -> None:
        self.cls = cls
        self.init = init
        args = [*init.node.args.posonlyargs, *init.node.args.args]
        self.self_name = args[0].arg
        self.late: set[str] = set()
        self.unset: set[str] | None = set(unset)  # None where nothing gets to

    def run(self) -> set[str]:
        self.block(self.init.node.body)
        self.leave()
        return self.late

    def leave(self) -> None:
        """The object is finished, or others get to see it."""
        if self.unset is not None:
            self.late |= self.unset

    def block(self, nodes: list[ast.stmt]) -> None:
        for node in nodes:
            self.statement(node)

    def statement(self, node: ast.stmt) -> None:
        if isinstance(node, (ast.If, ast.For, ast.While)):
            self.load(node.test if isinstance(node, (ast.If, ast.While)) else node.iter)
            branches = [node.body, node.orelse] if isinstance(node, ast.If) else [node.body, []]
            self.branches(branches)
            if not isinstance(node, ast.If):
                self.branches([node.orelse, []])
        elif isinstance(node, ast.Try):
            entry = self.copy()
            self.block([*node.body, *node.orelse])
            after = self.copy()
            for handler in node.handlers:
                self.unset = set(entry) if entry is not None else None
                self.block(handler.body)
                after = join(after, self.unset)
            self.unset = join(after, entry) if node.finalbody else after
            self.block(node.finalbody)
            if node.finalbody and self.unset is not None and after is not None:
                self.unset &= after
        elif isinstance(node, (ast.Return, ast.Raise)):
            for part in ast.iter_child_nodes(node):
                self.load(part)
            if isinstance(node, ast.Return):
                self.leave()
            self.unset = None
        elif isinstance(node, ast.With):
            for item in node.items:
                self.load(item)
            entry = self.copy()
            self.block(node.body)
            self.unset = join(self.unset, entry)
        elif isinstance(node, ast.Match):
            self.load(node.subject)
            self.branches([*(case.body for case in node.cases), []])
        elif isinstance(node, (ast.Break, ast.Continue)):
            pass  # what follows in this block is not reached, and sets nothing
        else:
            self.simple(node)

    def branches(self, bodies: list[list[ast.stmt]]) -> None:
        entry = self.copy()
        result: set[str] | None = None
        for body in bodies:
            self.unset = set(entry) if entry is not None else None
            self.block(body)
            result = join(result, self.unset)
        self.unset = result

    def copy(self) -> set[str] | None:
        return set(self.unset) if self.unset is not None else None

    def simple(self, node: ast.stmt) -> None:
        targets: list[ast.expr] = []
        if isinstance(node, ast.Assign):
            self.load(node.value)
            targets = node.targets
        elif isinstance(node, ast.AnnAssign):
            if node.value is None:
                return
            self.load(node.value)
            targets = [node.target]
        elif isinstance(node, ast.AugAssign):
            self.load(ast.copy_location(ast.Expr(node.value), node))
            if (name := self.field(node.target)) is not None:
                self.read(name)
                return
            targets = [node.target]
        else:
            for part in ast.iter_child_nodes(node):
                self.load(part)
        for target in targets:
            self.store(target)

    def store(self, target: ast.expr) -> None:
        name = self.field(target)
        if name is not None:
            if self.unset is not None:
                self.unset.discard(name)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for item in target.elts:
                self.store(item)
        else:
            self.load(target)

    def field(self, node: ast.AST) -> str | None:
        """The field's name, when `node` is `self.field`."""
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == self.self_name:
            return node.attr if node.attr in self.cls.members else None
        return None

    def read(self, name: str) -> None:
        if self.unset is not None and name in self.unset:
            self.late.add(name)

    def load(self, node: ast.AST) -> None:
        """What an expression reads, and whether it lets `self` go."""
        name = self.field(node)
        if name is not None:
            self.read(name)
            return
        if isinstance(node, ast.Call) and is_super_init(node):
            for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
                self.load(argument)
            self.super_init()
            return
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == self.self_name:
            method = self.cls.methods.get(node.attr)
            if method is None or "staticmethod" in method.marks:
                return  # a class attribute
            self.leave()
            return
        if isinstance(node, ast.Name) and node.id == self.self_name:
            self.leave()
            return
        if isinstance(node, ast.Name) and node.id == "super":
            self.leave()
            return
        for part in ast.iter_child_nodes(node):
            self.load(part)

    def super_init(self) -> None:
        """`super().__init__(...)` sets what the base class sets."""
        base = self.init.cls.base if self.init.cls is not None else None
        if base is None or self.unset is None:
            return
        from redisjit.frontend.userclass import UserClass

        assert isinstance(base, UserClass)
        generated = base.generated_init()
        init = base.init()
        if generated is not None:
            if generated.methods.get("__post_init__"):
                self.late |= self.unset - set(base.members)
            self.unset -= {name for name, field in generated.dataclass_fields.items() if field.init}
        elif init is not None:
            inner = Flow(self.cls, init, self.unset)
            self.late |= inner.run_inside()
            self.unset = inner.unset if inner.unset is not None else set()

    def run_inside(self) -> set[str]:
        """The walk as a part of another `__init__`: the object is not finished at its end."""
        for node in self.init.node.body:
            if isinstance(node, ast.Return):
                break
            self.statement(node)
        return self.late


def join(left: set[str] | None, right: set[str] | None) -> set[str] | None:
    """What may be unset where two paths meet."""
    if left is None:
        return right
    return left if right is None else left | right


def is_super_init(node: ast.Call) -> bool:
    """`super().__init__(...)`."""
    func = node.func
    return isinstance(func, ast.Attribute) and func.attr == "__init__" and is_super(func.value)
