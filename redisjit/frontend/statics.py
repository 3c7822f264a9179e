"""Module-level lists, dicts, sets and objects as constants of the compiled module.

Importing the file has made them; what handlers read of them is laid out as constant data (lists and tuples of plain
values, of one another), or made once when the module is loaded (what hashes, whose seed is the server's, and objects).
`glue.readonly` sees to it that nothing changes one.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from redisjit.diagnostics.language import UnsupportedGlobal
from redisjit.frontend import types
from redisjit.frontend.annotations import Annotations, instance_type
from redisjit.frontend.declarations import Builtin, Entity, FunctionDecl
from redisjit.frontend.library import fixed_type, is_array
from redisjit.frontend.names import MAX_INT, encodable
from redisjit.frontend.tree import Const, Expr, MakeTuple, New, Prim, StaticRef, Wrap
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.program import Program

CONTAINERS: dict[type, str] = {list: "list", dict: "dict", set: "set", frozenset: "frozenset"}
SCALARS: dict[type, Type] = {
    bool: types.BOOL,
    int: types.INT,
    float: types.FLOAT,
    bytes: types.BYTES,
    str: types.STR,
    type(None): types.NONE,
}
SEQUENCES = (
    "list",
    "vartuple",
    "ndarray1",
    "ndarray2",
)  # the classes whose instances are constant data when their items are
MANY = 8  # a tuple of more items of one type is a `tuple[T, ...]`, which can be indexed and looped over


class Unfit(Exception):
    """A value that cannot be a constant: why, and what to write instead."""

    def __init__(self, what: str, instead: str = "") -> None:
        self.what = what
        self.instead = instead


class Static:
    """One object that is a constant. `late`: it is made when the module is loaded; a pointer to it is kept."""

    def __init__(self, value: Any, type: types.ClassType, number: int) -> None:
        self.value = value
        self.type = type
        self.number = number
        self.late = is_late(type)
        self.parts: list[Static] = []  # what making it starts from
        self.name = ""  # the global name that it was first read by

    @property
    def shown(self) -> str:
        return f"static {self.number}: {self.type}"


class Statics:
    """The constants of one program, by object: what is one object in Python is one here."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.known: dict[tuple[int, Type], Static] = {}
        self.open: set[int] = set()
        self.tuples: dict[tuple[Type, tuple[Any, ...]], tuple[Any, ...]] = {}  # of plain values, by what they hold

    @property
    def late(self) -> list[Static]:
        """Those that are made at load, each after what it holds."""
        return [static for static in self.known.values() if static.late]

    def of(self, value: Any, type: types.ClassType) -> Static:
        """The constant for an object, and for all that it holds. Raises Unfit."""
        found = self.known.get((id(value), type))
        if found is not None:
            return found
        if id(value) in self.open:
            raise Unfit("it contains itself")
        if self.program.states and id(value) in self.program.state_objects().parts:
            raise Unfit("it holds a state of the module, which is no constant", "use the state by its own name")
        self.open.add(id(value))
        try:
            for item, kind in self.contents(value, type):
                self.fit(item, kind)
            static = Static(value, type, len(self.known))
            static.parts = [self.of(part, kind) for part, kind in self.halves(value, type)]
        finally:
            self.open.discard(id(value))
        static.number = len(self.known)
        self.known[id(value), type] = static
        return static

    def contents(self, value: Any, type: types.ClassType) -> list[tuple[Any, Type]]:
        """What an object holds, with the types that its own type asks for."""
        name = type.decl.name
        if is_function(type):
            if self.function(value) is None:
                raise Unfit(f"it holds {value!r} where {type} is declared", "use functions of your own modules")
            return []
        if type.decl.user:
            python = getattr(type.decl, "python", None)
            if value.__class__ is not python:
                raise Unfit(f"it holds a {value.__class__.__name__} where {type} is declared")
            return [(getattr(value, field), kind) for field, kind in self.program.fields(type).items()]
        if is_array(value) and types.is_array(type):
            if self.infer_array(value) is not type:
                raise Unfit(f"it holds an array of {value.ndim} dimensions of {value.dtype} where {type} is declared")
            return []
        wanted = {"list": list, "vartuple": tuple, "dict": dict, "set": set, "frozenset": frozenset}.get(name)
        if wanted is None or value.__class__ is not wanted:
            raise Unfit(f"it holds a {value.__class__.__name__} where {type} is declared")
        if name == "dict":
            return [pair for k, v in value.items() for pair in ((k, type.args[0]), (v, type.args[1]))]
        return [(item, type.args[0]) for item in value]

    def halves(self, value: Any, type: types.ClassType) -> list[tuple[Any, types.ClassType]]:
        """The lists that a dict or a set is made from."""
        if type.decl.user or type.decl.name in SEQUENCES or is_function(type):
            return []
        many = self.program.prelude.class_named("list")
        given = [list(value), list(value.values())] if type.decl.name == "dict" else [in_order(value)]
        return [(items, types.class_type(many, kind)) for items, kind in zip(given, type.args, strict=True)]

    def fit(self, value: Any, type: Type) -> None:
        """See that a value can stand where `type` is declared."""
        type = types.resolve(type)
        if isinstance(type, types.OptionalType):
            if value is not None:
                self.fit(value, type.item)
        elif isinstance(type, types.TupleType):
            kind = type.decl.python if isinstance(type, types.NamedTupleType) else tuple  # type: ignore[attr-defined]
            if value.__class__ is not kind or len(value) != len(type.items):
                raise Unfit(f"it holds {value!r} where {type} is declared")
            for item, wanted in zip(value, type.items, strict=True):
                self.fit(item, wanted)
        elif isinstance(type, types.EnumType):
            if value.__class__ is not type.decl.python:  # type: ignore[attr-defined]
                raise Unfit(f"it holds {value!r} where {type} is declared")
        elif isinstance(type, types.ClassType):
            self.of(value, type)
        elif (fixed_type(value) or SCALARS.get(value.__class__)) is not type:
            hint = f"write {float(value)!r}" if type is types.FLOAT and value.__class__ is int else ""
            raise Unfit(f"it holds {value!r} where {type} is declared", hint)
        elif type is types.INT and not -MAX_INT - 1 <= value <= MAX_INT:
            raise Unfit("it holds an int that does not fit in 64 bits", "write float or bytes")
        elif type is types.STR and not encodable(value):
            raise Unfit("it holds a str with lone surrogates", "use bytes")

    def infer(self, value: Any) -> Type:
        """The type of a value that no annotation describes."""
        found = types.resolve(self.guess(value))
        if types.has_unknown(found):
            what = "it is empty" if not value else "what it holds is empty"
            raise Unfit(f"{what}, and nothing says of what", "annotate it: `x: list[int] = []`")
        return found

    def guess(self, value: Any) -> Type:
        """The same, with unknown types for the items of what is empty: others beside it may tell."""
        kind = value.__class__
        fixed = fixed_type(value)
        if kind in SCALARS or fixed is not None:
            return fixed or SCALARS[kind]
        if is_array(value):
            return self.infer_array(value)
        if id(value) in self.open:
            raise Unfit("it contains itself")
        self.open.add(id(value))
        try:
            return self.infer_object(value, kind)
        finally:
            self.open.discard(id(value))

    def infer_object(self, value: Any, kind: type) -> Type:
        prelude = self.program.prelude
        if kind is tuple:
            items = [self.guess(item) for item in value]
            if len(items) > MANY and all(item is items[0] for item in items):
                return types.class_type(prelude.class_named("vartuple"), items[0])
            return types.tuple_of(*items)
        if kind is dict:
            pair = self.join([self.guess(k) for k in value]), self.join([self.guess(v) for v in value.values()])
            return types.class_type(prelude.class_named("dict"), *pair)
        if kind in CONTAINERS:
            item = self.join([self.guess(item) for item in value])
            return types.class_type(prelude.class_named(CONTAINERS[kind]), item)
        function = self.function(value)
        if isinstance(function, FunctionDecl) and not function.node.name.startswith("<"):
            signature = self.program.signature(function)
            params = types.tuple_of(*(types.resolve(param.type) for param in signature.params))
            return types.class_type(prelude.class_named("callable"), params, signature.returns)
        decl = self.program.universe.entity(kind, kind.__name__)
        if getattr(decl, "user", False):
            if decl.params:  # type: ignore[union-attr]
                raise Unfit(f"its class {kind.__name__} is generic", "annotate it: `x: C[int] = ...`")
            return instance_type(decl, self.program.prelude)  # type: ignore[arg-type]
        raise Unfit(f"it holds a {kind.__name__}")

    def function(self, value: Any) -> Entity | None:
        """A function that can be called by way of a value, or None."""
        found = self.program.universe.entity(value, getattr(value, "__name__", ""))
        return found if isinstance(found, (FunctionDecl, Builtin)) else None

    def infer_array(self, value: Any) -> Type:
        """The type of an array of NumPy's."""
        item = types.NUMPY.get(value.dtype.name)
        if item is None or value.ndim not in (1, 2):
            raise Unfit(f"it holds an array of {value.ndim} dimensions of {value.dtype}")
        return types.class_type(self.program.prelude.class_named(f"ndarray{value.ndim}"), item)

    @staticmethod
    def join(found: list[Type]) -> Type:
        """The one type of several items."""
        if not found:
            return types.Unknown()
        joined, optional = found[0], False
        for type in found[1:]:
            if type is types.NONE:
                optional = True
            elif joined is types.NONE:
                joined, optional = type, True
            elif not types.unify(joined, type):
                raise Unfit(f"its items are of several types: {joined} and {type}", "give each type a name of its own")
        return types.optional(joined) if optional else joined


def is_function(type: types.ClassType) -> bool:
    """Whether constants of a type are functions."""
    return type.decl.name == "callable" and type.decl.scope.file is None


def in_order(value: set[Any] | frozenset[Any]) -> list[Any]:
    """The items of a set, in an order that is the same each time a file is compiled."""
    try:
        return sorted(value)
    except TypeError:
        return list(value)


def is_late(type: Type) -> bool:
    """Whether a value of a type is, or holds, what can be made only when the module is loaded."""
    type = types.resolve(type)
    if isinstance(type, types.ClassType):
        return type.decl.name not in SEQUENCES or type.decl.user or any(map(is_late, type.args))
    if isinstance(type, types.OptionalType):
        return is_late(type.item)
    return isinstance(type, types.TupleType) and any(map(is_late, type.items))


def value_of(c: FunctionContext, value: Any, name: str, node: ast.expr) -> Expr:
    """A global name that is bound to a container or an object."""
    if c.program.states:
        from redisjit.frontend import states

        state = states.value_of(c, value, name, node)
        if state is not None:
            return state
    statics = c.program.statics()
    try:
        type = annotated(c, value, name) or statics.infer(value)
        statics.fit(value, type)
        made = expression(c.program, value, type)
    except Unfit as unfit:
        hint = unfit.instead or "hold values of one type, as in list[int]"
        c.refuse(UnsupportedGlobal(c.span(node), name, unfit.what, hint))
    if isinstance(made, StaticRef):
        made.static.name = made.static.name or name
    return made


def sequence(c: FunctionContext, items: tuple[Any, ...], item: Type) -> Expr:
    """A constant `tuple[T, ...]` of plain values."""
    type = types.class_type(c.prelude.class_named("vartuple"), item)
    statics = c.program.statics()
    return StaticRef(type, statics.of(statics.tuples.setdefault((item, items), items), type))


def annotated(c: FunctionContext, value: Any, name: str) -> Type | None:
    """The type that some annotation gives an object: under this name here, or where it is defined."""
    scopes = list(c.program.universe.scopes.values())
    scopes.sort(key=lambda scope: scope is not c.scope)
    for exact in (True, False):
        for scope in scopes:
            for body, space in [(scope.tree.body, scope.module), *class_bodies(scope)]:
                for node in body:
                    if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)):
                        continue
                    other = node.target.id
                    if vars(space).get(other) is value and (not exact or other == name) and not bare(node.annotation):
                        return Annotations(scope, c.prelude, {}).type_of(node.annotation)
    return None


def class_bodies(scope: Any) -> list[tuple[list[ast.stmt], Any]]:
    spaces = vars(scope.module)
    return [(node.body, spaces[name]) for name, node in scope.classes.items() if isinstance(spaces.get(name), type)]


def bare(annotation: ast.expr) -> bool:
    """`Final` by itself says nothing."""
    name = annotation.attr if isinstance(annotation, ast.Attribute) else getattr(annotation, "id", "")
    return name in ("Final", "ClassVar")


def expression(program: Program, value: Any, type: Type) -> Expr:
    """A value that fits a type, as an expression."""
    type = types.resolve(type)
    if isinstance(type, types.OptionalType):
        return Const(type, None) if value is None else Wrap(type, expression(program, value, type.item))
    if isinstance(type, types.TupleType):
        items = [expression(program, item, kind) for item, kind in zip(value, type.items, strict=True)]
        return MakeTuple(type, items)
    if isinstance(type, types.ClassType):
        return StaticRef(type, program.statics().of(value, type))
    if isinstance(type, types.EnumType):
        from redisjit.frontend.enums import EnumClass

        assert isinstance(type.decl, EnumClass)
        return Const(type, type.decl.number_of(value))
    return Const(type, value.item() if isinstance(type, types.Fixed) else value)


# What load glue is made of


def make_late(c: FunctionContext, node: ast.Call) -> Expr:
    """`make_static(n)`: make the constant with this number, which is made when the module is loaded."""
    assert isinstance(node.args[0], ast.Constant)
    static = next(s for s in c.program.statics().late if s.number == node.args[0].value)
    return Prim(types.NONE, "static.set", [made(c, static, node)], node.lineno, static)


def drop_late(c: FunctionContext, node: ast.Call) -> Expr:
    """`drop_static(n)`: free it, as the module is unloaded."""
    assert isinstance(node.args[0], ast.Constant)
    static = next(s for s in c.program.statics().late if s.number == node.args[0].value)
    return Prim(types.NONE, "static.drop", [], node.lineno, static)


def made(c: FunctionContext, static: Static, node: ast.Call) -> Expr:
    """A new object with the contents of a constant."""
    from redisjit.frontend.containers import gather

    type = static.type
    if type.decl.user:
        c.made.append(type)
        fields = c.program.fields(type)
        args = [
            expression(c.program, getattr(static.value, name), kind) if name in fields else Const(types.BOOL, True)
            for name, kind in c.program.layout(type).items()
        ]
        return New(type, args)
    if is_function(type):
        from redisjit.frontend.functions import value_of as function_value

        entity = c.program.statics().function(static.value)
        assert entity is not None
        function = function_value(c, entity)
        assert function is not None
        return c.coerce(function, type, node, "a constant")
    if type.decl.name in SEQUENCES:
        return gather(c, [expression(c.program, item, type.args[0]) for item in static.value], type, node)
    halves: list[Expr] = [StaticRef(part.type, part) for part in static.parts]
    call = c.call_prelude(f"static_{type.decl.name}", halves, node)
    types.unify(call.type, type)
    return call


def load_lines(statics: Statics) -> list[str]:
    """The glue that makes what is made at load, and that frees it."""
    late = statics.late
    return [
        "@cold",
        "def make_statics() -> None:",
        *(f"    make_static({static.number})" for static in late),
        "@cold",
        "def drop_statics() -> None:",
        *(f"    drop_static({static.number})" for static in reversed(late)),  # what holds others first
    ]
