"""The typed tree: what the checker makes of a function. Every expression has a type; sugar is gone.

Loops are `While`; `for`, `enumerate` and the like have become hidden variables. Implicit steps of Python (truth of a
value, an optional made of a plain value, a narrowed name) stand as nodes of their own.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from redisjit.diagnostics.base import Span
from redisjit.frontend.declarations import ExceptionClass, FunctionDecl
from redisjit.frontend.types import FunctionType, Type


class Variable:
    """A local variable, a parameter, or a hidden temporary."""

    __slots__ = ("alias", "home", "name", "parameter", "reassigned", "type", "unsteady")

    def __init__(self, name: str, type: Type, parameter: bool = False) -> None:
        self.name = name
        self.type = type
        self.parameter = parameter
        self.reassigned = False
        self.alias: Expr | None = None  # what reading it means, where a function value carries it
        self.home: Expr | None = None  # the cell that it lives in, where functions share it
        self.unsteady = False  # other functions may assign it at any time


@dataclass(frozen=True)
class Generator:
    """What makes a function a generator: the type of its items, and the exceptions that its end is about."""

    item: Type
    exit: ExceptionClass
    stop: ExceptionClass
    failed: ExceptionClass


class Instance:
    """A function at concrete types: what is compiled. `body` is filled when the checker gets to it.

    `owner` is the type of `self`, or the class of a class method. `place` is the user's code that needed it first, for
    what is refused in the prelude.
    """

    __slots__ = (
        "body",
        "closure",
        "decl",
        "generator",
        "name",
        "nests",
        "owner",
        "params",
        "place",
        "returns",
        "special",
        "types",
        "walrus",
    )

    def __init__(self, decl: FunctionDecl, types: dict[str, Type], name: str) -> None:
        self.decl = decl
        self.types = types
        self.name = name
        self.owner: Type | None = None
        self.params: list[Variable] = []
        self.place: Span | None = None
        self.returns: Type
        self.body: list[Stmt] | None = None
        self.closure: FunctionType | None = None  # of a nested function: the type of its values
        self.special: Callable[[Any], list[Stmt]] | None = None  # makes the body, where it has no source
        inside = decl.inside
        # With `:=` a variable may change between its reading and its use in one expression.
        self.walrus = ast.NamedExpr in inside
        self.generator: Generator | None = None
        self.nests = ast.FunctionDef in inside or ast.Lambda in inside or ast.GeneratorExp in inside

    @property
    def file(self) -> str | None:
        """The user's file, or None in prelude and glue, whose lines users never see."""
        return self.decl.scope.file


@dataclass(eq=False, repr=False, match_args=False)
class Expr:
    """Base of expressions."""

    type: Type


@dataclass(eq=False, repr=False, match_args=False)
class Const(Expr):
    """A constant: int, float, bool, bytes, str, None."""

    value: Any


@dataclass(eq=False, repr=False, match_args=False)
class Read(Expr):
    """A variable's value."""

    var: Variable


@dataclass(eq=False, repr=False, match_args=False)
class Prim(Expr):
    """A primitive operation, by name; `codegen.prims` lowers it. `target` is a type argument (`load`, `sizeof`)."""

    op: str
    args: list[Expr]
    line: int = 0
    target: Any = None


@dataclass(eq=False, repr=False, match_args=False)
class Call(Expr):
    """A call of a compiled function. `types` are its type arguments; `instance` is set once they are all known.

    `owner` is the class that a class method is called on.
    """

    decl: FunctionDecl
    types: dict[str, Type]
    args: list[Expr]
    line: int
    instance: Instance | None = None
    owner: Type | None = None
    make: Callable[[], Instance] | None = None  # makes the instance, where it does not follow from `decl` and `types`


@dataclass(eq=False, repr=False, match_args=False)
class CallIndirect(Expr):
    """A call of a `Callable`."""

    function: Expr
    args: list[Expr]
    line: int


@dataclass(eq=False, repr=False, match_args=False)
class RawCall(Expr):
    """A call of a modules API function."""

    name: str
    args: list[Expr]
    line: int


@dataclass(eq=False, repr=False, match_args=False)
class FunctionAddress(Expr):
    """The address of a compiled function, for the server to call."""

    instance: Instance


@dataclass(eq=False, repr=False, match_args=False)
class DataAddress(Expr):
    """The address of a constant C structure that glue describes (see `glue.info`)."""

    value: Any


@dataclass(eq=False, repr=False, match_args=False)
class Resume(Expr):
    """Run a generator to its next `yield`: whether there was one. The value is fetched by `generator.take`."""

    generator: Expr
    line: int


@dataclass(eq=False, repr=False, match_args=False)
class StaticRef(Expr):
    """A constant of the module that is an object (see `frontend.statics`)."""

    static: Any


@dataclass(eq=False, repr=False, match_args=False)
class New(Expr):
    """A new instance of a class, from the values of all its fields. `placed`: the first is where it lies."""

    args: list[Expr]
    placed: bool = False


@dataclass(eq=False, repr=False, match_args=False)
class GetField(Expr):
    """A field of an instance."""

    obj: Expr
    name: str


@dataclass(eq=False, repr=False, match_args=False)
class MakeTuple(Expr):
    """A tuple of values."""

    items: list[Expr]


@dataclass(eq=False, repr=False, match_args=False)
class TupleItem(Expr):
    """One item of a tuple."""

    value: Expr
    index: int


@dataclass(eq=False, repr=False, match_args=False)
class Wrap(Expr):
    """`X` as `X | None`."""

    value: Expr


@dataclass(eq=False, repr=False, match_args=False)
class Unwrap(Expr):
    """`X | None` as `X`, where the checker knows that it is not None."""

    value: Expr


@dataclass(eq=False, repr=False, match_args=False)
class IsNone(Expr):
    """Whether an optional is None."""

    value: Expr


@dataclass(eq=False, repr=False, match_args=False)
class Conditional(Expr):
    """`then if test else other`."""

    test: Expr
    then: Expr
    other: Expr


@dataclass(eq=False, repr=False, match_args=False)
class Block(Expr):
    """`value`, after some statements: temporaries, comprehensions."""

    stmts: list[Stmt]
    value: Expr


@dataclass(eq=False, repr=False, match_args=False)
class Elementwise(Block):
    """A new array made item by item. Another element-wise operation on it takes it apart instead: its leaves are the
    arrays that are read, and `function` makes an item of theirs.
    """

    before: list[Stmt]
    sizes: list[Expr]
    leaves: list[Expr]
    function: Callable[[list[Expr]], Expr]
    item: Type


@dataclass(eq=False, repr=False, match_args=False)
class Access(Expr):
    """An item of a NumPy array, or with a `value` the assignment of one.

    `held` are variables for the indices; `checks` (none where indices are known to be in bounds) find the index in
    place of one that is not below the size, or raise; `guard` raises for an array that is read-only.
    """

    array: Expr
    indices: list[Expr]
    held: list[Variable]
    checks: list[Expr]
    line: int
    value: Expr | None = None
    guard: Expr | None = None


@dataclass(eq=False, repr=False, match_args=False)
class MakeError(Expr):
    """An exception that is made and not yet raised; its message as of `Raise`."""

    cls: ExceptionClass
    message: Expr | None


@dataclass(eq=False, repr=False, match_args=False)
class ErrorIs(Expr):
    """Whether an exception is an instance of a class."""

    value: Expr
    cls: ExceptionClass


@dataclass(eq=False, repr=False, match_args=False)
class ErrorText(Expr):
    """`str(e)` of a caught exception."""

    value: Expr


@dataclass(eq=False, repr=False, match_args=False)
class Stmt:
    """Base of statements."""


@dataclass(eq=False, repr=False, match_args=False)
class Do(Stmt):
    """An expression for its effect."""

    value: Expr


@dataclass(eq=False, repr=False, match_args=False)
class Assign(Stmt):
    """`var = value`."""

    var: Variable
    value: Expr


@dataclass(eq=False, repr=False, match_args=False)
class SetField(Stmt):
    """`obj.name = value`."""

    obj: Expr
    name: str
    value: Expr
    line: int = 0


@dataclass(eq=False, repr=False, match_args=False)
class If(Stmt):
    """`if`. `likely` is a hint: True, False, or None when nothing is known."""

    test: Expr
    then: list[Stmt]
    other: list[Stmt]
    likely: bool | None = None


@dataclass(eq=False)
class Counted:
    """What is known of a loop over `range()`: in every round `var` is at least `lowest` and below `end`.

    Both are what they are before the loop, where `lowest` reads the variable that steps; all this holds if `proviso`
    does. `length_of` is set for `range(len(x))`. `left` counts down where the last step could overflow.
    """

    var: Variable
    lowest: Expr
    end: Expr
    proviso: Expr | None
    length_of: Variable | None = None
    left: Variable | None = None


@dataclass(eq=False, repr=False, match_args=False)
class Version:
    """What a loop may take for granted where `test` holds before it begins: a second copy of it then has no checks.

    `inside` are indices (by access and axis) that are in bounds, `unit` accesses whose items lie side by side along
    the last axis, `writable` stores to arrays that are not read-only, `sums` additions that do not overflow. `counted`
    is set where no step overflows then, so that what is `left` need not be counted; `counting` is what counts it, where
    `test` does not hold. `ends` says that every round is at
    another item of an array: the copy then has a body of its own, in which nothing asks whether to go on, and `before`,
    which does.
    """

    test: Expr
    inside: frozenset[tuple[Access, int]]
    unit: frozenset[Access]
    writable: frozenset[Access]
    sums: frozenset[Prim]
    counted: Counted | None = None
    counting: list[Stmt] = field(default_factory=list)
    ends: bool = False
    before: list[Stmt] = field(default_factory=list)
    body: list[Stmt] | None = None


@dataclass(eq=False, repr=False, match_args=False)
class While(Stmt):
    """`while test: body else: other`."""

    test: Expr
    body: list[Stmt]
    other: list[Stmt] = field(default_factory=list)
    counted: Counted | None = None
    version: Version | None = None
    plain: bool = False  # seldom run: not worth unrolling or vectorising
    apart: bool = False  # no round reads what another writes
    line: int = 0
    bounded: bool = False  # goes over what lies in memory, and does nothing else
    ends: bool = False  # every round is at another item of what lies in memory
    holds: list[Variable] = field(default_factory=list)  # generators that it keeps until it is left


@dataclass(eq=False, repr=False, match_args=False)
class Break(Stmt):
    """`break`."""


@dataclass(eq=False, repr=False, match_args=False)
class Continue(Stmt):
    """`continue`."""


class Label:
    """What `Leave` and its `Labelled` have in common."""

    __slots__ = ()


@dataclass(eq=False, repr=False, match_args=False)
class Labelled(Stmt):
    """Statements that a `Leave` inside them, in whatever loops, ends early."""

    label: Label
    body: list[Stmt]


@dataclass(eq=False, repr=False, match_args=False)
class Leave(Stmt):
    """Go to the end of the statements with this label, which lie around this."""

    label: Label


@dataclass(eq=False, repr=False, match_args=False)
class Return(Stmt):
    """`return value`."""

    value: Expr


@dataclass(eq=False, repr=False, match_args=False)
class Yield(Stmt):
    """`yield value`."""

    value: Expr
    line: int


@dataclass(eq=False, repr=False, match_args=False)
class Raise(Stmt):
    """`raise cls(message)`; a message known at compile time is a Const, none at all is None."""

    cls: ExceptionClass
    message: Expr | None
    line: int


@dataclass(eq=False, repr=False, match_args=False)
class Reraise(Stmt):
    """`raise` inside a handler, or `raise e`: the exception in `var`, which keeps the line it was first raised at.

    One that was only made has none, and gets `line`.
    """

    var: Variable
    line: int = 0


@dataclass(eq=False, repr=False, match_args=False)
class Handler:
    """One `except`; no classes means any exception."""

    classes: list[ExceptionClass]
    var: Variable
    body: list[Stmt]


@dataclass(eq=False, repr=False, match_args=False)
class Try(Stmt):
    """`try`."""

    body: list[Stmt]
    handlers: list[Handler]
    other: list[Stmt]
    final: list[Stmt]
    locked: bool = False  # the body is that of `with ctx.lock():`
