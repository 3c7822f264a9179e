"""Versions of loops: where a test before a loop proves all indices of arrays in bounds, a copy of it checks none.

A loop that counts is looked at when its body is known. The index may be the loop's variable, more
or less a constant, or something that the loop does not change. An array's size never changes, so it is enough that the
loop does not assign the array's name. Only loops without another such loop inside are copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from redisjit.frontend import types
from redisjit.frontend.tree import (
    Access,
    Assign,
    Call,
    Const,
    Counted,
    Expr,
    GetField,
    Handler,
    Prim,
    RawCall,
    Read,
    SetField,
    Stmt,
    Unwrap,
    Variable,
    Version,
    While,
)

FAR = 1 << 31  # an index that is this far from the loop's variable is left to its check
Node = Expr | Stmt | Handler


def walk(node: object) -> Iterator[Node]:
    """All nodes below a node, itself included."""
    if isinstance(node, list):
        for item in node:
            yield from walk(item)
    elif isinstance(node, (Expr, Stmt, Handler)):
        yield node
        for field in fields(node):
            value = getattr(node, field.name)
            if isinstance(value, (list, Expr, Stmt)):
                yield from walk(value)


class Body:
    """What a loop's body does to variables."""

    def __init__(self, loop: While, counted: Counted) -> None:
        self.accesses: list[Access] = []
        self.assigned: dict[Variable, list[Expr]] = {}
        self.inner = False  # another loop with accesses is inside
        self.pure = True  # no call, and no field is assigned: what an object holds stays what it is
        cold: set[int] = set()
        for node in walk(loop.body):
            if isinstance(node, Access):
                self.accesses.append(node)
                cold.update(id(check) for check in (*node.checks, node.guard))
                for variable in node.held:
                    self.assigned.setdefault(variable, []).append(node)
            elif isinstance(node, Assign):
                self.assigned.setdefault(node.var, []).append(node.value)
            elif isinstance(node, Handler):
                self.assigned.setdefault(node.var, []).extend([])
            elif isinstance(node, While):
                self.inner |= any(isinstance(part, Access) for part in walk(node.body))
            elif isinstance(node, (RawCall, SetField)) or (isinstance(node, Call) and id(node) not in cold):
                self.pure = False
        self.induction = {counted.var}
        for variable, values in self.assigned.items():
            first = values[0] if len(values) == 1 else None
            if isinstance(first, Read) and first.var is counted.var:
                self.induction.add(variable)

    def steady(self, node: Expr) -> bool:
        """Whether an expression gives the same in every round, and before the first."""
        if isinstance(node, Const):
            return True
        if isinstance(node, Read):
            return node.var not in self.assigned
        if isinstance(node, Unwrap):
            return self.steady(node.value)
        return isinstance(node, GetField) and self.pure and self.steady(node.obj)

    def distance(self, node: Expr) -> int | None:
        """How far an index is from the loop's variable, or None."""
        if isinstance(node, Read):
            if node.var in self.induction:
                return 0
            values = self.assigned.get(node.var, [])
            return self.distance(values[0]) if len(values) == 1 and node.var.name.startswith("$") else None
        found = sum_of(node)
        inner = self.distance(found[0]) if found else None
        return inner + found[1] if found and inner is not None else None


def sum_of(node: Expr) -> tuple[Expr, int] | None:
    """`x + 3`, `3 + x` and `x - 3` as x and 3 or -3."""
    if not isinstance(node, Prim) or node.op not in ("int.add", "int.sub"):
        return None
    left, right = node.args
    if isinstance(right, Const):
        return left, right.value if node.op == "int.add" else -right.value
    if isinstance(left, Const) and node.op == "int.add":
        return right, left.value
    return None


def key(node: Expr) -> tuple[object, ...]:
    """What is the same for two expressions that give the same."""
    if isinstance(node, Read):
        return ("read", node.var)
    if isinstance(node, Const):
        return ("const", node.value)
    if isinstance(node, GetField):
        return ("field", node.name, *key(node.obj))
    assert isinstance(node, Unwrap)
    return ("unwrap", *key(node.value))


class Tests:
    """What has to hold before a loop."""

    def __init__(self, counted: Counted) -> None:
        self.counted = counted
        self.found: dict[tuple[object, ...], Expr] = {}

    @property
    def has_proviso(self) -> bool:
        """Whether what is known of the loop's variable is tested."""
        return ("proviso",) in self.found

    def moving(self, array: Expr, axis: int, distance: int) -> None:
        """All indices of a loop's variable plus a distance are in bounds."""
        least = Prim(types.BOOL, "int.ge", [self.counted.lowest, Const(types.INT, -distance)])
        limit = Prim(types.INT, "int.wrap_sub", [field(array, f"n{axis}"), Const(types.INT, distance)])
        self.found["low", distance] = least
        self.found["high", axis, distance, key(array)] = Prim(types.BOOL, "int.le", [self.counted.end, limit])
        if self.counted.proviso is not None:
            self.found["proviso",] = self.counted.proviso

    def steady(self, array: Expr, axis: int, index: Expr) -> None:
        test = Prim(types.BOOL, "int.ult", [index, field(array, f"n{axis}")])
        self.found["at", axis, key(array), key(index)] = test

    def unit(self, array: Expr, axis: int) -> None:
        test = Prim(types.BOOL, "int.eq", [field(array, f"s{axis}"), Const(types.INT, 1)])
        self.found["unit", axis, key(array)] = test

    def writable(self, array: Expr) -> None:
        self.found["writable", key(array)] = GetField(types.BOOL, array, "writable")


def field(array: Expr, name: str) -> Expr:
    return GetField(types.INT, array, name)


def consider(loop: While, counted: Counted) -> None:
    """Give a loop a version if it has something to gain."""
    body = Body(loop, counted)
    if body.inner:
        return
    tests = Tests(counted)
    inside: set[tuple[Access, int]] = set()
    unit: set[Access] = set()
    writable: set[Access] = set()
    for access in body.accesses:
        if not body.steady(access.array):
            continue
        last_axis = len(access.indices) - 1
        for axis, index in enumerate(access.indices):
            distance = body.distance(index)
            if distance is not None and abs(distance) < FAR:
                if access.checks:
                    tests.moving(access.array, axis, distance)
                    inside.add((access, axis))
            elif body.steady(index) and access.checks:
                tests.steady(access.array, axis, index)
                inside.add((access, axis))
        tests.unit(access.array, last_axis)
        unit.add(access)
        if access.guard is not None:
            tests.writable(access.array)
            writable.add(access)
    if tests.found:
        test, *rest = tests.found.values()
        for other in rest:
            test = Prim(types.BOOL, "bool.and", [test, other])
        simple = counted if counted.left is not None and tests.has_proviso else None
        loop.version = Version(test, frozenset(inside), frozenset(unit), frozenset(writable), simple)
