"""Versions of loops: where a test before a loop proves all indices of arrays in bounds, a copy of it checks none.

A loop that counts is looked at when its body is known. The index may be the loop's variable, more or less a constant;
or any sum of products that grows with it evenly, as `i * width + j` does, or that the loop does not change. An array's
size never changes, so it is enough that the loop does not assign the array's name. Loops in which such loops loop again
are not copied, nor long ones around another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from redisjit.frontend import types
from redisjit.frontend.tree import (
    Access,
    Assign,
    Call,
    Conditional,
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
MANY = 12  # accesses, where copying a loop copies another inside
SMALL = 1 << 30  # what a sum of products is made of is tested to be no further than this from zero
WRAPPING = {
    **{f"int.{name}": f"int.wrap_{name}" for name in ("add", "sub", "mul")},
    **{f"int.wrap_{name}": f"int.wrap_{name}" for name in ("add", "sub", "mul")},
}
ZERO = Const(types.INT, 0)
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
        self.depth = 0  # of loops inside
        self.pure = True  # no call, and no field is assigned: what an object holds stays what it is
        self.nested: set[int] = set()  # what is in a loop inside
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
                self.depth = 2 if id(node) in self.nested else max(self.depth, 1)
                self.nested.update(id(part) for stmts in (node.test, node.body) for part in walk(stmts))
            elif isinstance(node, (RawCall, SetField)) or (isinstance(node, Call) and id(node) not in cold):
                self.pure = False
        self.induction = {counted.var}
        for variable, values in self.assigned.items():
            first = values[0] if len(values) == 1 else None
            if isinstance(first, Read) and first.var is counted.var:
                self.induction.add(variable)

    def sums(self) -> Iterator[tuple[Variable, list[Prim], int]]:
        """Variables that the loop only adds to, the additions, and how much a round adds at most."""
        for variable, values in self.assigned.items():
            found: list[Prim] = []
            most = 0
            for value in values:
                other = summand(value, variable)
                bound = None if other is None or id(value) in self.nested else largest(other)
                if bound is None:
                    break
                assert isinstance(value, Prim)
                found.append(value)
                most += bound
            if found and len(found) == len(values) and types.resolve(variable.type) is types.INT:
                yield variable, found, most

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
            value = self.hidden(node)
            return self.distance(value) if value is not None else None
        found = sum_of(node)
        inner = self.distance(found[0]) if found else None
        return inner + found[1] if found and inner is not None else None

    def shape(self, node: Expr) -> Shape | None:
        """What an index is made of, if it grows evenly with the loop's variable, or not at all."""
        if isinstance(node, Const):
            return Shape(0, abs(node.value), []) if type(node.value) is int else None
        if isinstance(node, Read) and node.var in self.induction:
            return Shape(1, SMALL, [])
        if self.steady(node):
            return Shape(0, SMALL, [node]) if types.resolve(node.type) is types.INT else None
        if isinstance(node, Read):
            value = self.hidden(node)
            return self.shape(value) if value is not None else None
        if not isinstance(node, Prim) or node.op not in WRAPPING:
            return None
        left, right = map(self.shape, node.args)
        if left is None or right is None:
            return None
        times = node.op in ("int.mul", "int.wrap_mul")
        most = left.most * right.most if times else left.most + right.most
        degree = left.degree + right.degree if times else max(left.degree, right.degree)
        return Shape(degree, most, left.parts + right.parts) if degree < 2 and most < 1 << 62 else None

    def hidden(self, node: Read) -> Expr | None:
        """The value of a variable of the compiler's own, which the body sets once."""
        values = self.assigned.get(node.var, [])
        return values[0] if len(values) == 1 and node.var.name.startswith("$") else None

    def at(self, node: Expr, place: Expr) -> Expr:
        """An index that has a shape, where the loop's variable is `place`."""
        if isinstance(node, Read) and node.var in self.induction:
            return place
        if self.steady(node):
            return node
        if isinstance(node, Read):
            value = self.hidden(node)
            assert value is not None
            return self.at(value, place)
        assert isinstance(node, Prim)
        return Prim(types.INT, WRAPPING[node.op], [self.at(arg, place) for arg in node.args])


@dataclass
class Shape:
    """An index as sums and products: of what degree in the loop's variable, how far from zero at `most` where all that
    it is made of is small, and its parts that the loop does not change."""

    degree: int
    most: int
    parts: list[Expr]


def summand(value: Expr, variable: Variable) -> Expr | None:
    """What `variable + other`, `other + variable` or `variable - other` adds or takes."""
    if not isinstance(value, Prim) or value.op not in ("int.add", "int.sub"):
        return None
    left, right = value.args
    if isinstance(left, Read) and left.var is variable:
        return right
    return left if isinstance(right, Read) and right.var is variable and value.op == "int.add" else None


def largest(node: Expr) -> int | None:
    """How far from zero a number is at most, where its form tells: a constant, or what has fewer bits."""
    if isinstance(node, Const) and type(node.value) is int:
        return abs(node.value) if abs(node.value) <= 1 << 32 else None
    if isinstance(node, Conditional):
        a, b = largest(node.then), largest(node.other)
        return None if a is None or b is None else max(a, b)
    if isinstance(node, Prim) and node.op == "bool.to_int":
        return 1
    if isinstance(node, Prim) and node.op == "num.convert":
        found = types.resolve(node.args[0].type)
        return 1 << 32 if isinstance(found, types.Fixed) and found.kind in "biu" and found.bits <= 32 else None
    return None


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
    if isinstance(node, Prim):
        return (node.op, *map(key, node.args))
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
        self.even_steps()

    def even_steps(self) -> None:
        """The loop's variable is where it is said to be."""
        if self.counted.proviso is not None:
            self.found["proviso",] = self.counted.proviso

    def at(self, array: Expr, axis: int, index: Expr) -> None:
        test = Prim(types.BOOL, "int.ult", [index, field(array, f"n{axis}")])
        self.found["at", axis, key(array), key(index)] = test

    def small(self, value: Expr) -> None:
        shifted = Prim(types.INT, "int.wrap_add", [value, Const(types.INT, SMALL)])
        self.found["small", key(value)] = Prim(types.BOOL, "int.ult", [shifted, Const(types.INT, 2 * SMALL)])

    def even(self, body: Body, array: Expr, axis: int, index: Expr, shape: Shape) -> None:
        """All indices that grow evenly are in bounds if the first and the last is, and no part of them overflows."""
        for part in shape.parts:
            self.small(part)
        first, last = self.counted.lowest, Prim(types.INT, "int.wrap_sub", [self.counted.end, Const(types.INT, 1)])
        for place in (first, last) if shape.degree else (first,):
            if shape.degree:
                self.small(place)
            self.at(array, axis, body.at(index, place))
        self.even_steps()

    def unit(self, array: Expr, axis: int) -> None:
        test = Prim(types.BOOL, "int.eq", [field(array, f"s{axis}"), Const(types.INT, 1)])
        self.found["unit", axis, key(array)] = test

    def added(self, variable: Variable, most: int) -> None:
        """What is added to a variable in all rounds, `most` in each, does not overflow."""
        half = 1 << 62
        begin = Prim(types.INT, "int.wrap_add", [Read(types.INT, variable), Const(types.INT, half)])
        rounds = Prim(types.INT, "int.wrap_sub", [self.counted.end, self.counted.lowest])
        limit = half // (most + 1)
        self.found["begin", variable] = Prim(types.BOOL, "int.ge", [begin, ZERO])
        self.found["rounds", limit] = Prim(types.BOOL, "int.ult", [rounds, Const(types.INT, limit)])
        self.even_steps()

    def writable(self, array: Expr) -> None:
        self.found["writable", key(array)] = GetField(types.BOOL, array, "writable")


def field(array: Expr, name: str) -> Expr:
    return GetField(types.INT, array, name)


def consider(loop: While, counted: Counted, before: list[Stmt]) -> None:
    """Give a loop a version if it has something to gain. `before` are the statements that lead to it."""
    body = Body(loop, counted)
    if body.depth > 1 or (body.depth and len(body.accesses) > MANY):
        return
    tests = Tests(counted)
    inside: set[tuple[Access, int]] = set()
    unit: set[Access] = set()
    writable: set[Access] = set()
    for access in body.accesses:
        if id(access) in body.nested or not body.steady(access.array):
            continue
        last_axis = len(access.indices) - 1
        for axis, index in enumerate(access.indices):
            if not access.checks:
                continue
            distance = body.distance(index)
            beside = sum_of(index) or (index, 0)
            if distance is not None and abs(distance) < FAR:
                tests.moving(access.array, axis, distance)
            elif body.steady(beside[0]) and abs(beside[1]) < FAR:  # where this sum wraps it is not in bounds either
                tests.at(access.array, axis, body.at(index, ZERO))
            elif (shape := body.shape(index)) is not None:
                tests.even(body, access.array, axis, index, shape)
            else:
                continue
            inside.add((access, axis))
        if not body.steady(access.indices[last_axis]):
            tests.unit(access.array, last_axis)
            unit.add(access)
        if access.guard is not None:
            tests.writable(access.array)
            writable.add(access)
    sums: set[Prim] = set()
    ends = not body.depth and any(name[0] == "high" for name in tests.found)
    for variable, additions, most in body.sums() if tests.found else ():
        tests.added(variable, most)
        sums.update(additions)
    if tests.found:
        test, *rest = tests.found.values()
        for other in rest:
            test = Prim(types.BOOL, "bool.and", [test, other])
        simple = counted if counted.left is not None and tests.has_proviso else None
        taken = frozenset(inside), frozenset(unit), frozenset(writable), frozenset(sums)
        counting: list[Stmt] = [
            stmt for stmt in before if simple and isinstance(stmt, Assign) and stmt.var is counted.left
        ]
        for stmt in counting:
            before.remove(stmt)
        loop.version = Version(test, *taken, simple, counting, ends)
