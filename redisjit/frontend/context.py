"""What checking one function carries along: its variables, what is assigned and narrowed here, and how to refuse."""

from __future__ import annotations

import ast
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, NoReturn

from redisjit.diagnostics.base import CompileError, Diagnostic, Span
from redisjit.diagnostics.language import MightBeNone, TypeMismatch, UnsupportedSyntax
from redisjit.frontend import types
from redisjit.frontend.annotations import Annotations
from redisjit.frontend.declarations import ClassDecl
from redisjit.frontend.program import Program
from redisjit.frontend.tree import (
    Assign,
    Block,
    Call,
    Conditional,
    Const,
    Expr,
    Instance,
    IsNone,
    MakeTuple,
    Prim,
    Read,
    Stmt,
    TupleItem,
    Unwrap,
    Variable,
    Wrap,
)
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.closures import FunctionScope, Key
    from redisjit.frontend.keyloops import Walk


class State:
    """What is known at one point: the names that surely have a value, and narrower types of some of them."""

    __slots__ = ("assigned", "dead", "narrow")

    def __init__(self, assigned: frozenset[str], narrow: dict[str, Type], dead: bool = False) -> None:
        self.assigned = assigned
        self.narrow = narrow
        self.dead = dead

    def copy(self) -> State:
        return State(self.assigned, dict(self.narrow), self.dead)

    def forget(self, names: AbstractSet[str], fields: AbstractSet[str] = frozenset()) -> None:
        """Know nothing more of these variables, and of any field of these names (keys are `x` and `x.y`)."""
        for key in list(self.narrow):
            root, *path = key.split(".")
            if root in names or not fields.isdisjoint(path):
                del self.narrow[key]

    def merge(self, other: State) -> State:
        """What is known where two paths meet."""
        if self.dead:
            return other.copy()
        if other.dead:
            return self.copy()
        narrow: dict[str, Type] = {}
        for name, type in self.narrow.items():
            shared = types.shared(type, other.narrow.get(name))
            if shared is not None:
                narrow[name] = shared
        return State(self.assigned & other.assigned, narrow)


class Restart(Exception):
    """A variable turned out to have a wider type (`None` at first, a value later): check the function again."""


class Loop:
    """An enclosing loop: the states at its `break`s."""

    def __init__(self) -> None:
        self.breaks: list[State] = []


class FunctionContext:
    """The state of checking one function; the checker's parts are functions over this."""

    def __init__(self, program: Program, instance: Instance) -> None:
        self.program = program
        self.prelude = program.prelude
        self.instance = instance
        self.scope = instance.decl.scope
        self.low = self.scope.file is None
        self.annotations = Annotations(self.scope, program.prelude, instance.types)
        self.variables: dict[str, Variable] = {}
        self.declared: dict[str, Type] = {}  # wider types found by an earlier round
        self.local_names: set[str] = set()
        self.state = State(frozenset(), {})
        self.class_names: dict[str, ClassDecl] = {}  # `cls` in a class method
        self.loops: list[Loop] = []
        self.handlers: list[Variable] = []
        self.calls: list[tuple[Call, ast.AST]] = []
        self.made: list[Type] = []  # the classes that are instantiated here: their drops are needed
        self.unknowns: list[tuple[Type, ast.AST, str]] = []
        self.hidden = 0
        self.own: FunctionScope | None = None  # of a function that has others inside it, or stands in one
        self.bindings: dict[Key, Variable] = {}  # what a nested function captures
        self.cells: list[Variable] = []  # that are made when the function begins
        self.entry: list[Stmt] = []
        self.shadowed: frozenset[str] = frozenset()  # names that mean something else in a part of an expression
        self.walks: list[Walk] = []  # loops over keys
        self.accesses = 0  # how many items of arrays are read and assigned
        self.expr: Callable[[ast.expr, Type | None], Expr]

    def forget(self, names: AbstractSet[str], fields: AbstractSet[str] = frozenset()) -> None:
        """Where a loop begins nothing is known of the variables and fields that its body assigns."""
        self.state.forget(names, fields)

    # Refusing

    def span(self, node: ast.AST) -> Span:
        """Where `node` stands."""
        return Span.of(self.scope.file or f"<prelude {self.instance.name}>", node)

    def refuse(self, diagnostic: Diagnostic) -> NoReturn:
        """Give up on this function."""
        raise CompileError(diagnostic)

    def unsupported(self, node: ast.AST, construct: str, instead: str = "") -> NoReturn:
        """Refuse a construct by name."""
        self.refuse(UnsupportedSyntax(self.span(node), construct, instead))

    # Variables

    def temporary(self, type: Type) -> Variable:
        """A hidden variable."""
        self.hidden += 1
        return Variable(f"${self.hidden}", type)

    def variable(self, name: str, type: Type) -> Variable:
        """A new variable: in a cell, if nested functions share it."""
        if self.own is None or name not in self.own.cells:
            return Variable(name, type)
        from redisjit.frontend.captures import new_variable

        return new_variable(self, name, type)

    def hold(self, value: Expr, *, fixed: bool = False) -> tuple[list[Stmt], Expr]:
        """Evaluate `value` once: the statements that do it, and the expression to use afterwards.

        A variable can be read again, unless it may change in between (`fixed`).
        """
        if isinstance(value, Const):
            return [], value
        inner = value.value if isinstance(value, Unwrap) else value
        fixed = fixed or self.instance.walrus
        if isinstance(inner, Read) and (not fixed or inner.var.name.startswith("$")):
            return [], value
        variable = self.temporary(value.type)
        return [Assign(variable, value)], Read(value.type, variable)

    # Conversions

    def coerce(self, value: Expr, type: Type, node: ast.AST, where: str) -> Expr:
        """`value` where `type` is needed. Only what changes nothing is implicit: `X` as `X | None`."""
        type = types.resolve(type)
        found = types.resolve(value.type)
        if types.has_function(found) and isinstance(type, types.Unknown) and type.items:
            from redisjit.frontend.callables import general

            unknown, type = type, general(self, found)
            types.unify(unknown, type)
        if types.unify(found, type):
            return value
        if found is types.NEVER:
            return value
        if self.low and type is types.BOOL and found is types.NUMPY["bool"]:
            return Prim(types.BOOL, "num.convert", [value])
        if isinstance(type, types.OptionalType):
            if found is types.NONE:
                return self.known(value, Const(type, None))
            if not isinstance(found, types.OptionalType):
                return Wrap(type, self.coerce(value, type.item, node, where))
            if self.one_kind(types.resolve(found.item), types.resolve(type.item)):
                return Prim(type, "object.upcast", [value])
        if types.is_sequence(type) and isinstance(found, types.TupleType):
            from redisjit.frontend.containers import tuple_as_sequence

            return tuple_as_sequence(self, value, found, type, node)
        if same_length(type, found):
            return self.coerce_tuple(value, type, found, node, where)
        if isinstance(type, types.ExceptionType) and isinstance(found, types.ExceptionType):
            return value
        if isinstance(found, types.ClassType) and isinstance(type, types.ClassType):
            if found.decl.user:
                from redisjit.frontend import classes

                if classes.is_below(self.program, found, type):
                    return Prim(type, "object.upcast", [value])
            base = found.decl.base if not found.decl.user else None
            while base is not None:
                if base is type.decl:
                    return Prim(type, "object.upcast", [value])
                base = base.base
        if isinstance(found, types.FunctionType) and isinstance(type, types.ClassType) and type.decl.name == "callable":
            from redisjit.frontend.callables import as_callable

            return as_callable(self, value, type, node)
        if has_call(found) and isinstance(type, types.ClassType) and type.decl.name == "callable":
            from redisjit.frontend.functions import method_of

            return self.coerce(method_of(value, "__call__"), type, node, where)
        if isinstance(found, types.OptionalType) and types.unify(found.item, type):
            self.refuse(MightBeNone(self.span(node), str(found)))
        self.refuse(TypeMismatch(self.span(node), where, str(type), str(found), instead(found, type)))

    def one_kind(self, found: Type, wanted: Type) -> bool:
        """Whether two types of objects, or of exceptions, look alike, and one can stand where the other is needed."""
        if isinstance(found, types.ExceptionType):
            return isinstance(wanted, types.ExceptionType)
        if not isinstance(found, types.ClassType) or not isinstance(wanted, types.ClassType) or not found.decl.user:
            return False
        from redisjit.frontend import classes

        return classes.is_below(self.program, found, wanted)

    def coerce_tuple(self, value: Expr, type: Type, found: Type, node: ast.AST, where: str) -> Expr:
        assert isinstance(type, types.TupleType)
        assert isinstance(found, types.TupleType)
        if isinstance(value, MakeTuple):
            items = [self.coerce(v, t, node, where) for v, t in zip(value.items, type.items, strict=True)]
            return MakeTuple(type, items)
        stmts, held = self.hold(value)
        items = [
            self.coerce(TupleItem(old, held, index), new, node, where)
            for index, (old, new) in enumerate(zip(found.items, type.items, strict=True))
        ]
        return Block(type, stmts, MakeTuple(type, items))

    def truth(self, value: Expr, node: ast.AST) -> Expr:
        """Python's truth of a value, as a `bool`."""
        type = types.resolve(value.type)
        if type is types.BOOL:
            return value
        if type is types.NONE:
            return self.known(value, Const(types.BOOL, False))
        if type is types.INT:
            return Prim(types.BOOL, "int.ne", [value, Const(types.INT, 0)])
        if type is types.FLOAT:
            return Prim(types.BOOL, "float.ne", [value, Const(types.FLOAT, 0.0)])
        if type is types.POINTER:
            return Prim(types.BOOL, "bool.not", [Prim(types.BOOL, "ptr.is_null", [value])])
        if type in (types.BYTES, types.STR, types.STATUS):
            return Prim(types.BOOL, "int.ne", [Prim(types.INT, "bytes.len", [value]), Const(types.INT, 0)])
        if types.is_numpy(type):
            from redisjit.frontend.arrays import operators as arrays

            return arrays.truth(self, value, node)
        if isinstance(type, types.OptionalType):
            stmts, held = self.hold(value)
            inner = self.truth(Unwrap(type.item, held), node)
            test = Conditional(types.BOOL, IsNone(types.BOOL, held), Const(types.BOOL, False), inner)
            return Block(types.BOOL, stmts, test) if stmts else test
        if isinstance(type, types.TupleType):
            return Block(types.BOOL, self.effect(value), Const(types.BOOL, bool(type.items)))
        if isinstance(type, types.EnumType):
            from redisjit.frontend import enums

            return enums.truth(self, value, node)
        if isinstance(type, types.ClassType):
            if type.decl.user:
                from redisjit.frontend import dunders

                return dunders.truth(self, value, node) or Block(
                    types.BOOL, self.effect(value), Const(types.BOOL, True)
                )
            if type.decl.method("__bool__"):
                return self.call_method(value, "__bool__", [], node)
            if type.decl.method("__len__"):
                return Prim(types.BOOL, "int.ne", [self.call_method(value, "__len__", [], node), Const(types.INT, 0)])
        return Block(types.BOOL, self.effect(value), Const(types.BOOL, True))

    @staticmethod
    def effect(value: Expr) -> list[Stmt]:
        """`value` for its effect only."""
        from redisjit.frontend.tree import Do

        return [] if isinstance(value, (Const, Read)) else [Do(value)]

    def known(self, value: Expr, result: Const) -> Expr:
        """What is known of `value`, after whatever it does."""
        effects = self.effect(value)
        return Block(result.type, effects, result) if effects else result

    # Calls of known functions

    def call_prelude(self, name: str, args: list[Expr], node: ast.AST) -> Expr:
        """A call of the prelude's function `name`; its type parameters follow from the arguments."""
        decl = self.prelude.function(name)
        signature = self.program.signature(decl)
        values = [
            self.coerce(value, param.type, node, f"{name}()")
            for value, param in zip(args, signature.params, strict=True)
        ]
        call = Call(signature.returns, decl, signature.types, values, getattr(node, "lineno", 0))
        return self.emit_call(call, node)

    def call_method(self, obj: Expr, name: str, args: list[Expr], node: ast.AST) -> Expr:
        """A call of a method that is known to exist; missing arguments take their (constant) defaults."""
        type = types.resolve(obj.type)
        cls = self.program.class_of(type)
        if cls is not None and cls.user and isinstance(type, types.ClassType):
            from redisjit.frontend import methods

            return methods.call_known(self, obj, name, args, node)
        decl = cls.method(name) if cls else None
        assert decl is not None, f"{type}.{name}"
        signature = self.program.signature(decl, type)
        values = [obj]
        for param, value in zip(signature.params[1:], args, strict=False):
            values.append(self.coerce(value, param.type, node, f"{name}()"))
        for param in signature.params[1 + len(args) :]:
            assert isinstance(param.default, ast.Constant), f"{type}.{name}"
            values.append(
                self.coerce(Const(constant_type(param.default.value), param.default.value), param.type, node, name)
            )
        call = Call(signature.returns, decl, signature.types, values, getattr(node, "lineno", 0))
        return self.emit_call(call, node)

    def emit_call(self, call: Call, node: ast.AST) -> Call:
        """Remember a call: its instance is made when all types of the function are known."""
        self.calls.append((call, node))
        return call


def has_call(type: Type) -> bool:
    """Whether objects of a type can be called."""
    return isinstance(type, types.ClassType) and type.decl.user and type.decl.method("__call__") is not None


def same_length(left: Type, right: Type) -> bool:
    """Whether both are tuples, of as many items."""
    return (
        isinstance(left, types.TupleType)
        and isinstance(right, types.TupleType)
        and len(left.items) == len(right.items)
        and not isinstance(left, types.NamedTupleType)
        and not isinstance(right, types.NamedTupleType)
    )


def constant_type(value: object) -> Type:
    """The type of a Python constant."""
    kinds: dict[type, Type] = {
        bool: types.BOOL,
        int: types.INT,
        float: types.FLOAT,
        bytes: types.BYTES,
        str: types.STR,
        type(None): types.NONE,
    }
    return kinds[type(value)]


DICTS = ("dict", "OrderedDict", "defaultdict", "Counter")


def instead(found: Type, wanted: Type) -> str:
    """The explicit spelling of a conversion that Python does not do by itself."""
    if isinstance(found, types.EnumType):
        return "write .value"
    if isinstance(found, types.NamedTupleType) and isinstance(wanted, types.TupleType):
        return "a named tuple is a type of its own: write x[:] for a plain tuple"
    if isinstance(found, types.Fixed) and wanted in (types.INT, types.FLOAT, types.BOOL):
        return f"a scalar of NumPy's is none of Python's numbers: write {wanted}(...)"
    if isinstance(wanted, types.Fixed):
        return f"write {wanted}(...)"
    if types.is_array(found) and types.is_array(wanted):
        return types.array_hint(found, wanted)
    if isinstance(found, types.FunctionType) and isinstance(wanted, types.FunctionType):
        return "write what they take and give, as in list[Callable[[int], int]]"
    spellings: dict[tuple[Type, Type], str] = {
        (types.INT, types.FLOAT): "an int stays an int in Python: write float(...), or 0.0 for a constant",
        (types.BOOL, types.INT): "a bool stays a bool in Python: write int(...)",
        (types.FLOAT, types.INT): "write int(...), which drops the fraction, or begin with a float: 0.0",
        (types.STR, types.BYTES): "write .encode(), or b'...' for a constant",
        (types.BYTES, types.STR): "write .decode(), or drop the b for a constant",
        (types.STR, types.STATUS): "write Status(...)",
        (types.BYTES, types.INT): "write int(...)",
        (types.BYTES, types.FLOAT): "write float(...)",
    }
    kinds = [t.decl.name for t in (found, wanted) if isinstance(t, types.ClassType) and not t.decl.user]
    made = {
        "list": "list",
        "vartuple": "tuple",
        "set": "set",
        "frozenset": "frozenset",
        "dict": "dict",
        "deque": "deque",
    }
    alike = len(kinds) == 2 and (kinds[1] == "dict") == (kinds[0] in DICTS)
    if alike and kinds[0] != kinds[1] and kinds[1] in made:
        return f"write {made[kinds[1]]}(...)"
    return spellings.get((found, wanted), "")
