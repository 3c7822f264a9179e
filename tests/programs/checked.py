"""CPython with ints of 64 bits: a program's source, changed so that a result out of range raises OverflowError.

`# checked: ints` in a program asks for it. Then an overflow needs no note at the case, may be caught, and leaves the same
data. Ints that are new come from operators and calls.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable
from types import CodeType
from typing import Any

from redisjit.frontend.folding import int_constant

_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "Add": operator.iadd,
    "Sub": operator.isub,
    "Mult": operator.imul,
    "Div": operator.itruediv,
    "FloorDiv": operator.ifloordiv,
    "Mod": operator.imod,
    "Pow": operator.ipow,
    "LShift": operator.ilshift,
    "RShift": operator.irshift,
    "BitAnd": operator.iand,
    "BitOr": operator.ior,
    "BitXor": operator.ixor,
}

_OF_LOW_BITS = (ast.Add, ast.Sub, ast.Mult, ast.BitAnd, ast.BitOr, ast.BitXor)

# Compiled under a name in angle brackets, so that the line of an error is the program's own.
_HELPERS = """
def check(value):
    if type(value) is int and not -(1 << 63) <= value < 1 << 63:
        raise OverflowError("the result does not fit in 64 bits")
    if type(value) is tuple:
        for item in value:
            check(item)
    return value

def change(name, old, value):
    return check(operators[name](old, value))

def change_item(name, owner, key, value):
    old = owner[key]
    owner[key] = check(operators[name](old, value()))

def change_field(name, owner, field, value):
    old = getattr(owner, field)
    setattr(owner, field, check(operators[name](old, value())))

def total(items, start=0):
    for item in items:
        start = check(start + item)
    return start
"""


def names() -> dict[str, object]:
    """What the changed source refers to."""
    found: dict[str, object] = {"operators": _OPERATORS}
    exec(compile(_HELPERS, "<checked>", "exec"), found)
    return {f"_checked_{name}": found[name] for name in ("check", "change", "change_item", "change_field", "total")}


def compile_checked(source: str, path: str) -> CodeType:
    """The code of a module whose ints are checked; run it in a namespace that has `names()`."""
    tree = _Checker().visit(ast.parse(source))
    return compile(ast.fix_missing_locations(tree), path, "exec")


def _call(name: str, args: Iterable[ast.expr], where: ast.AST) -> ast.Call:
    function = ast.Name(f"_checked_{name}", ast.Load())
    call = ast.copy_location(ast.Call(function, list(args), []), where)
    return ast.copy_location(call, where)


class _Checker(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.body = [self.visit(statement) for statement in node.body]
        node.args.defaults = [self.visit(default) for default in node.args.defaults]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.body = [self.visit(item) if isinstance(item, ast.FunctionDef) else item for item in node.body]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        # The compiler works int literals out exactly, when what comes of them fits.
        if int_constant(node) is None and not self.masked(node):
            self.generic_visit(node)
        return _call("check", [node], node)

    def masked(self, node: ast.BinOp) -> bool:
        """`x & constant` and `x % power_of_two`: of `x` only low bits matter, so nothing overflows in it."""
        for operand, other in (("left", node.right), ("right", node.left)):
            if not isinstance(other, ast.Constant) or type(other.value) is not int:
                continue
            power = operand == "left" and other.value > 0 and not other.value & (other.value - 1)
            if isinstance(node.op, ast.BitAnd) and other.value >= 0 or isinstance(node.op, ast.Mod) and power:
                setattr(node, operand, self.relaxed(getattr(node, operand)))
                return True
        return False

    def relaxed(self, node: ast.expr) -> ast.expr:
        if isinstance(node, ast.BinOp) and isinstance(node.op, _OF_LOW_BITS):
            if not self.masked(node):
                node.left, node.right = self.relaxed(node.left), self.relaxed(node.right)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.LShift):
            node.left, node.right = self.relaxed(node.left), self.visit(node.right)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and self.masked(node):
            pass
        elif isinstance(node, ast.UnaryOp) and not isinstance(node.op, ast.Not):
            node.operand = self.relaxed(node.operand)
        elif isinstance(node, ast.IfExp):
            node.test, node.body, node.orelse = (
                self.visit(node.test),
                self.relaxed(node.body),
                self.relaxed(node.orelse),
            )
        elif isinstance(node, ast.BoolOp):
            node.values = [*map(self.visit, node.values[:-1]), self.relaxed(node.values[-1])]
        else:
            visited: ast.expr = self.visit(node)
            return visited
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        if int_constant(node) is not None:
            return node
        self.generic_visit(node)
        if isinstance(node.op, ast.USub) and not isinstance(node.operand, ast.Constant):
            return _call("check", [node], node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name):
            if node.func.id == "sum":
                node.func = ast.copy_location(ast.Name("_checked_total", ast.Load()), node.func)
        return _call("check", [node], node)

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        self.generic_visit(node)
        name = ast.Constant(type(node.op).__name__)
        target = node.target
        if isinstance(target, ast.Name):
            value = _call("change", [name, ast.Name(target.id, ast.Load()), node.value], node)
            return ast.copy_location(ast.Assign([target], value), node)
        late = ast.Lambda(ast.arguments([], [], None, [], [], None, []), node.value)
        if isinstance(target, ast.Attribute):
            call = _call("change_field", [name, target.value, ast.Constant(target.attr), late], node)
        else:
            call = _call("change_item", [name, target.value, target.slice, late], node)
        return ast.copy_location(ast.Expr(call), node)
