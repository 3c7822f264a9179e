"""Two versions of a loop over `range()`: one without bounds checks, under a guard that shows they cannot fail.

`for j in range(n): row[j + 1] = ...` becomes `if n + 1 <= len(row): (unchecked loop) else: (checked loop)`. It is done
for innermost loops whose indices are the loop's variable plus a constant, and perhaps a variable that the loop leaves
alone, and in which nothing can change the length of what is indexed. LLVM has no pass for this that llvmlite offers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from redisjit.frontend import tree, types
from redisjit.frontend.program import Program
from redisjit.frontend.tree import Assign, Call, Const, Expr, If, Prim, Read, Stmt, Variable, While

# (class, method) -> the method that does not check.
UNCHECKED = {
    ("bytes", "__getitem__"): "_at",
    ("list", "__getitem__"): "_at",
    ("list", "_look"): "_look_at",
    ("list", "__setitem__"): "_put",
    ("vartuple", "__getitem__"): "_at",
}
# Methods of these classes that leave the length alone. Their other methods, and functions that are given one, may not.
STEADY = frozenset(("__getitem__", "__setitem__", "__len__", "_at", "_put", "_look", "_look_at"))
IMMUTABLE = (types.INT, types.FLOAT, types.BOOL, types.BYTES, types.STR, types.NONE)
NODES = (Expr, Stmt, tree.Handler)
INNER = (Expr, tree.Handler)
HOLDING = ("Expr", "Stmt", "Handler", "Any")  # in the annotations of fields in which there may be nodes
FAR = 1 << 40  # further than any index
SIMPLE_EXPRESSIONS = (
    *(Read, Const, Prim, tree.GetField, tree.MakeTuple, tree.TupleItem),
    *(tree.Wrap, tree.Unwrap, tree.IsNone, tree.Conditional, tree.Block),
)
SIMPLE = (
    *SIMPLE_EXPRESSIONS,
    *(Assign, If, tree.Do, tree.Break, tree.Continue, tree.Return, tree.Raise, tree.SetField),
)


def split(program: Program, stmts: list[Stmt]) -> None:
    """Give loops in `stmts`, and in all that they contain, their second version."""
    out: list[Stmt] = []
    for stmt in stmts:
        for block in blocks(stmt):
            split(program, block)
        if isinstance(stmt, While) and stmt.counted is not None:
            loop = LoopVersion(program, stmt, stmt.counted)
            if loop.possible():
                left = stmt.counted.left
                counting: list[Stmt] = [s for s in out if left and isinstance(s, Assign) and s.var is left]
                out = [s for s in out if s not in counting]
                stmt = loop.made(counting)
        out.append(stmt)
    stmts[:] = out


class Holders(dict[type[Any], tuple[str, ...]]):
    """The fields of each kind of node in which there may be nodes."""

    def __missing__(self, kind: type[Any]) -> tuple[str, ...]:
        names = (field.name for field in fields(kind) if any(name in str(field.type) for name in HOLDING))
        found = self[kind] = tuple(names)
        return found


HOLDERS = Holders()


def blocks(node: Any) -> Iterator[list[Stmt]]:
    """The blocks of statements that stand directly in a statement or its expressions."""
    for name in HOLDERS[type(node)]:
        value = getattr(node, name)
        if not isinstance(value, list):
            if isinstance(value, INNER):
                yield from blocks(value)
        elif value and isinstance(value[0], Stmt):
            yield value
        else:
            for item in value:
                if isinstance(item, INNER):
                    yield from blocks(item)


def nodes(node: Any) -> list[Any]:
    """A node and all nodes below it, each before those below it."""
    found = []
    work = [node]
    while work:
        item = work.pop()
        found.append(item)
        for name in reversed(HOLDERS[type(item)]):
            value = getattr(item, name)
            if isinstance(value, list):
                work += [inner for inner in reversed(value) if isinstance(inner, NODES)]
            elif isinstance(value, NODES):
                work.append(value)
    return found


def clone(node: Any) -> Any:
    """A copy of a tree; variables, types and declarations are shared."""
    if isinstance(node, list):
        return [clone(item) for item in node]
    if not isinstance(node, NODES) or not is_dataclass(node):
        return node
    made = object.__new__(type(node))
    for field in fields(node):
        setattr(made, field.name, clone(getattr(node, field.name)))
    return made


@dataclass
class Access:
    """An indexed access: the container, and the index as the loop's variable + `base` + `offset`."""

    call: Call
    container: Expr
    base: Variable | None
    offset: int


class LoopVersion:
    """One loop that may get a second version."""

    def __init__(self, program: Program, loop: While, counted: tree.Counted) -> None:
        self.program = program
        self.loop = loop
        self.counted = counted
        self.all = [item for stmt in loop.body for item in nodes(stmt)] + nodes(loop.test)
        self.assigned: dict[Variable, int] = {}
        for item in self.all:
            if isinstance(item, Assign):
                self.assigned[item.var] = self.assigned.get(item.var, 0) + 1
        self.variables = {counted.var}
        for stmt in loop.body:  # the user's own variable, when the body leaves it alone
            if not isinstance(stmt, Assign) or self.assigned[stmt.var] > 1:
                continue
            if isinstance(stmt.value, Read) and stmt.value.var is counted.var:
                self.variables.add(stmt.var)
        self.fields = {item.name for item in self.all if isinstance(item, tree.SetField)}
        self.accesses: list[Access] = []

    def possible(self) -> bool:
        """Whether the loop is innermost and harmless, and has checks that LLVM cannot drop by itself."""
        if not all(isinstance(item, SIMPLE) or self.harmless(item) for item in self.all):
            return False
        for item in self.all:
            if isinstance(item, Call) and (access := self.access(item)):
                self.accesses.append(access)
        return any(
            access.offset or access.base or self.key(access.container) is not self.counted.length_of
            for access in self.accesses
        )

    def harmless(self, item: Any) -> bool:
        """Whether a call can change no container's length."""
        if not isinstance(item, Call):
            return False
        if item.decl.cls and item.decl.scope.file is None and item.decl.name in STEADY:
            stored = types.resolve(item.args[2].type) if item.decl.name in ("__setitem__", "_put") else types.INT
            return not stored.counted or stored in IMMUTABLE  # what is dropped frees nothing that has code of its own
        return all(types.resolve(arg.type) in IMMUTABLE for arg in item.args)

    def key(self, container: Expr) -> Variable | tuple[Variable, str] | None:
        """What names a container that stays the same object throughout the loop."""
        if isinstance(container, Read) and container.var not in self.assigned:
            return container.var
        if not isinstance(container, tree.GetField) or container.name in self.fields:
            return None
        owner = self.key(container.obj)
        return (owner, container.name) if isinstance(owner, Variable) else None

    def access(self, call: Call) -> Access | None:
        if call.decl.cls is None or (call.decl.cls.name, call.decl.name) not in UNCHECKED:
            return None
        if self.key(call.args[0]) is None:
            return None
        linear = self.linear(call.args[1])
        if linear is None or linear[0] != 1 or abs(linear[2]) > FAR:
            return None
        return Access(call, call.args[0], linear[1], linear[2])

    def linear(self, index: Expr) -> tuple[int, Variable | None, int] | None:
        """An index as (times the loop's variable, another variable, a constant)."""
        if isinstance(index, Const) and isinstance(index.value, int):
            return 0, None, index.value
        if isinstance(index, Read):
            if index.var in self.variables:
                return 1, None, 0
            return (0, index.var, 0) if index.var not in self.assigned else None
        if isinstance(index, Prim) and index.op in ("int.add", "int.sub"):
            left, right = map(self.linear, index.args)
            if left is None or right is None:
                return None
            if index.op == "int.sub":
                return (*left[:2], left[2] - right[2]) if right[:2] == (0, None) else None
            if left[0] + right[0] > 1 or (left[1] and right[1]):
                return None
            return left[0] + right[0], left[1] or right[1], left[2] + right[2]
        return None

    def method(self, container: Expr, name: str, args: list[Expr], returns: types.Type, line: int) -> Call:
        """A call of a method of the prelude, with its instance."""
        type = types.resolve(container.type)
        cls = self.program.class_of(type)
        assert cls is not None
        decl = cls.methods[name]
        signature = self.program.signature(decl, type)
        instance = self.program.instance(decl, signature.types, type)
        return Call(returns, decl, signature.types, [container, *args], line, instance)

    def guard(self) -> Expr:
        """Whether all indices are within bounds in every round."""
        tests: list[Expr] = [self.counted.proviso] if self.counted.proviso else []
        groups: dict[object, list[Access]] = {}
        for access in self.accesses:
            groups.setdefault((self.key(access.container), access.base), []).append(access)
        lowest, end = self.counted.lowest, self.counted.end
        for base in dict.fromkeys(access.base for access in self.accesses):
            if base is not None:  # near enough to zero for sums of these not to wrap
                for value in (lowest, end, Read(types.INT, base)):
                    shifted = Prim(types.INT, "int.wrap_add", [value, Const(types.INT, FAR)])
                    tests.append(Prim(types.BOOL, "int.ult", [shifted, Const(types.INT, 2 * FAR)]))
        for accesses in groups.values():
            first = accesses[0]
            least, most = min(a.offset for a in accesses), max(a.offset for a in accesses)
            length = self.method(clone(first.container), "__len__", [], types.INT, 0)
            limit = Prim(types.INT, "int.wrap_sub", [length, Const(types.INT, most)])
            begin, stop = lowest, end
            if first.base is not None:
                begin = Prim(types.INT, "int.wrap_add", [lowest, Read(types.INT, first.base)])
                stop = Prim(types.INT, "int.wrap_add", [end, Read(types.INT, first.base)])
            tests.append(Prim(types.BOOL, "int.ge", [begin, Const(types.INT, -least)]))
            tests.append(Prim(types.BOOL, "int.le", [stop, limit]))
        whole = tests[0]
        for test in tests[1:]:
            whole = Prim(types.BOOL, "bool.and", [whole, test])
        return whole

    def made(self, counting: list[Stmt]) -> If:
        """The guard, and the two loops; `counting` is needed where steps are counted."""
        guard = self.guard()
        slow = clone(self.loop)
        for access in self.accesses:
            call = access.call
            assert call.decl.cls is not None
            index: Expr = Read(types.INT, self.counted.var)
            if access.base is not None:
                index = Prim(types.INT, "int.wrap_add", [index, Read(types.INT, access.base)])
            if access.offset:
                index = Prim(types.INT, "int.wrap_add", [index, Const(types.INT, access.offset)])
            name = UNCHECKED[call.decl.cls.name, call.decl.name]
            plain = self.method(call.args[0], name, [index, *call.args[2:]], call.type, call.line)
            call.decl, call.types, call.args, call.instance = plain.decl, plain.types, plain.args, plain.instance
        if self.counted.left is not None:  # under the guard no step overflows
            self.loop.test = Prim(types.BOOL, "int.lt", [self.counted.lowest, self.counted.end])
            self.loop.body = [s for s in self.loop.body if not (isinstance(s, Assign) and s.var is self.counted.left)]
        self.loop.ends = True
        return If(guard, [self.loop], [*counting, slow])
