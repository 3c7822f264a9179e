"""What the prelude's `saving`, `loading` and `measuring` are made of: for each type the function that does it.

`save_value(w, x)`, `load_value(T, r)` and `measure_value(m, x)` are calls of a function chosen by the type: of the
prelude for containers, and for a class of the user's one that is made here from its fields.

A schema is the text that says what the bytes of a value are; it stands before them. A class without subclasses is
`name=type` for each field; others follow by number. Types are `i` int, `f` float, `b` bool, `y` bytes, `s` str, `n` a
scalar of NumPy's by name, `?` optional, `(` `)` a tuple, `[` list, `t` tuple of any length, `{` dict, `<` set, `z`
frozenset, `q` deque, `a` bytearray, `1` and `2` arrays, `e` a member of an enumeration, `r` a class by number.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.datatypes import NotStorable
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import ClassDecl, FunctionDecl
from redisjit.frontend.tree import Block, Call, Const, Do, Expr, GetField, If, New, Prim, SetField, Stmt, TupleItem
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.program import Program

INT, B, P, N = types.INT, types.BOOL, types.POINTER, types.NONE

SCALARS: dict[Type, str] = {types.INT: "i", types.FLOAT: "f", types.BOOL: "b", types.BYTES: "y", types.STR: "s"}
CONTAINERS = {
    "list": "[",
    "vartuple": "t",
    "dict": "{",
    "set": "<",
    "frozenset": "z",
    "deque": "q",
    "bytearray": "a",
    "ndarray1": "1",
    "ndarray2": "2",
}
UNMARKED = ("vartuple", "frozenset")  # they cannot change: whether two are one does not matter
INSTEAD = "keep int, float, bool, bytes, str, lists, dicts, sets, tuples, arrays, or classes of these"


# Schemas


def container(type: Type) -> str:
    """The name of one of the containers that can be saved, or nothing."""
    if isinstance(type, types.ClassType) and not type.decl.user and type.decl.name in CONTAINERS:
        return type.decl.name
    return ""


class Schema:
    """What a type is made of: the text, and its classes by number."""

    def __init__(self, program: Program, root: types.ClassType) -> None:
        self.program = program
        self.classes: list[types.ClassType] = [root]
        self.hashed: set[Type] = set()
        # The list grows while it is read: a field may lead to a class that is not in it yet.
        rows = [",".join(self.fields(cls)) for cls in self.classes]
        self.text = ";".join(rows).encode()

    def fields(self, cls: types.ClassType) -> Iterator[str]:
        from redisjit.frontend.userclass import UserClass

        assert isinstance(cls.decl, UserClass)
        place = Span.of(cls.decl.scope.file or "", cls.decl.node)
        if len(cls.decl.tree()) > 1:
            for below in self.program.below(cls):
                assert isinstance(below, types.ClassType)
        for name, type in self.program.fields(cls).items():
            if name in cls.decl.late:
                problem = "it may have no value"
                hint = "give it one in __init__, or in the class"
                raise CompileError(NotStorable(place, name, cls.decl.name, str(type), f"({problem})", hint))
            found = self.code(type)
            if not found or found.startswith("!"):
                problem = found[1:] or "is not made of what can be saved"
                raise CompileError(NotStorable(place, name, cls.decl.name, str(type), problem, INSTEAD))
            yield f"{name}={found}"

    def code(self, type: Type) -> str:
        """The code of a type, or nothing, or `!` and what is wrong."""
        type = types.resolve(type)
        if type in SCALARS:
            return SCALARS[type]
        if isinstance(type, types.Fixed):
            return f"n{type.name}."
        if isinstance(type, types.OptionalType):
            return self.joined("?", [type.item])
        if isinstance(type, types.TupleType):
            inner = self.joined("(", list(type.items)) if type.items else ""
            return f"{inner})" if inner and not inner.startswith("!") else inner
        if not isinstance(type, types.ClassType):
            return ""
        if name := container(type):
            if types.is_array(type):
                return f"{CONTAINERS[name]}{type.args[0]}.".replace("np.", "")
            if name in ("dict", "set", "frozenset"):
                self.hashed.add(type.args[0])
            return self.joined(CONTAINERS[name], list(type.args))
        if not type.decl.user or getattr(type.decl, "problem", None) is not None:
            return ""
        from redisjit.frontend.userclass import UserClass

        assert isinstance(type.decl, UserClass)
        if len(type.decl.tree()) > 1:
            return "!has subclasses, whose objects it may hold"
        if type not in self.classes:
            self.classes.append(type)
        return f"r{self.classes.index(type)}."

    def joined(self, start: str, items: list[Type]) -> str:
        codes = [self.code(item) for item in items]
        wrong = next((code for code in codes if not code or code.startswith("!")), None)
        return start + "".join(codes) if wrong is None else wrong

    @property
    def nodes(self) -> list[types.ClassType]:
        """The classes whose objects can lead to others of the same class."""
        return [cls for cls in self.classes if self.program.contains_itself(cls)]


def is_node(program: Program, type: Type) -> bool:
    return isinstance(type, types.ClassType) and type.decl.user and program.contains_itself(type)


# Choosing functions


def function_call(
    c: FunctionContext, decl: FunctionDecl, env: dict[str, Type], args: list[Expr], node: ast.AST
) -> Expr:
    signature = c.program.signature(decl, None, dict(env))
    return c.emit_call(Call(signature.returns, decl, signature.types, args, getattr(node, "lineno", 0)), node)


def prelude_call(c: FunctionContext, name: str, env: dict[str, Type], args: list[Expr], node: ast.AST) -> Expr:
    return function_call(c, c.prelude.function(name), env, args, node)


def arguments_of(type: types.ClassType) -> dict[str, Type]:
    """The type arguments of a container as the prelude's functions call them."""
    names = ("K", "V") if type.decl.name == "dict" else ("T",)
    return dict(zip(names, type.args, strict=False))


def save_value(c: FunctionContext, node: ast.Call) -> Expr:
    return write(c, "save", c.expr(node.args[0], None), c.expr(node.args[1], None), node)


def measure_value(c: FunctionContext, node: ast.Call) -> Expr:
    return write(c, "measure", c.expr(node.args[0], None), c.expr(node.args[1], None), node)


def write(c: FunctionContext, verb: str, w: Expr, value: Expr, node: ast.AST) -> Expr:
    """What saves or measures a value."""
    type = types.resolve(value.type)
    if verb == "measure" and not type.counted:
        return Block(N, c.effect(value), Const(N, None))
    if type in SCALARS:
        return prelude_call(c, f"{verb}_{type}", {}, [w, value], node)
    if isinstance(type, types.Fixed):
        return write(c, verb, w, plain(value), node)
    if isinstance(type, types.OptionalType):
        return prelude_call(c, f"{verb}_optional", {"T": type.item}, [w, value], node)
    if isinstance(type, types.TupleType):
        stmts, held = c.hold(value)
        for index, item in enumerate(type.items):
            stmts.append(Do(write(c, verb, w, TupleItem(item, held, index), node)))
        return Block(N, stmts, Const(N, None))
    assert isinstance(type, types.ClassType), type
    if is_node(c.program, type):
        return function_call(c, record(c.program, f"{verb}_node", type), {"C": type}, [w, value], node)
    if verb == "save" and container(type) in UNMARKED:
        return write_content(c, verb, w, value, node)
    return prelude_call(c, f"{verb}_object", {"T": type}, [w, value], node)


def save_content(c: FunctionContext, node: ast.Call) -> Expr:
    return write_content(c, "save", c.expr(node.args[0], None), c.expr(node.args[1], None), node)


def measure_content(c: FunctionContext, node: ast.Call) -> Expr:
    return write_content(c, "measure", c.expr(node.args[0], None), c.expr(node.args[1], None), node)


def write_content(c: FunctionContext, verb: str, w: Expr, value: Expr, node: ast.AST) -> Expr:
    """What saves or measures an object without its mark."""
    type = types.resolve(value.type)
    assert isinstance(type, types.ClassType)
    if name := container(type):
        return prelude_call(c, f"{verb}_{name}", arguments_of(type), [w, value], node)
    return function_call(c, record(c.program, f"{verb}_record", type), {"C": type}, [w, value], node)


def load_value(c: FunctionContext, node: ast.Call) -> Expr:
    return read(c, c.annotations.type_of(node.args[0]), c.expr(node.args[1], None), node)


def read(c: FunctionContext, type: Type, r: Expr, node: ast.AST) -> Expr:
    """What loads a value of a type."""
    from redisjit.frontend.tree import MakeTuple

    type = types.resolve(type)
    if type in SCALARS:
        return prelude_call(c, f"load_{type}", {}, [r], node)
    if isinstance(type, types.Fixed):
        return fixed(c, type, read(c, python_type(type), r, node), node)
    if isinstance(type, types.OptionalType):
        return prelude_call(c, "load_optional", {"T": type.item}, [r], node)
    if isinstance(type, types.TupleType):
        stmts: list[Stmt] = []
        items = []
        for item in type.items:
            before, held = c.hold(read(c, item, r, node), fixed=True)
            stmts += before
            items.append(held)
        return Block(type, stmts, MakeTuple(type, items))
    assert isinstance(type, types.ClassType), type
    if is_node(c.program, type):
        return function_call(c, record(c.program, "load_node", type), {"C": type}, [r], node)
    if container(type) in UNMARKED:
        return read_content(c, type, r, node)
    return prelude_call(c, "load_object", {"T": type}, [r], node)


def load_content(c: FunctionContext, node: ast.Call) -> Expr:
    return read_content(c, c.annotations.type_of(node.args[0]), c.expr(node.args[1], None), node)


def read_content(c: FunctionContext, type: Type, r: Expr, node: ast.AST) -> Expr:
    """What loads an object without its mark."""
    type = types.resolve(type)
    assert isinstance(type, types.ClassType)
    if name := container(type):
        return prelude_call(c, f"load_{name}", arguments_of(type), [r], node)
    return function_call(c, record(c.program, "load_record", type), {"C": type}, [r], node)


# Scalars of NumPy's


def python_type(type: types.Fixed) -> Type:
    return {"b": types.BOOL, "f": types.FLOAT}.get(type.kind, types.INT)


def plain(value: Expr) -> Expr:
    """A scalar of NumPy's as one of the language; of np.uint64 the bits."""
    type = types.resolve(value.type)
    assert isinstance(type, types.Fixed)
    return Prim(python_type(type), "num.convert", [value])


def fixed(c: FunctionContext, type: types.Fixed, value: Expr, node: ast.AST) -> Expr:
    if type.kind in "iu" and type.bits < 64:
        low, high = Const(INT, type.low), Const(INT, type.high)
        value = c.call_prelude("loaded_within", [value, low, high], node)
    return Prim(type, "num.convert", [value])


# Records


def record(program: Program, name: str, type: types.ClassType) -> FunctionDecl:
    """A function for the objects of one class, made of its fields; C stands for the class in it."""
    key = ("datatype", name, type)
    found = program.synthesised.get(key)
    if found is None:
        lines = "\n    ".join(SOURCES[name](program, type))
        node = ast.parse(lines).body[0]
        assert isinstance(node, ast.FunctionDef)
        found = program.synthesised[key] = FunctionDecl(node.name, node, program.prelude)
    return found


def type_number(program: Program, type: Type) -> int:
    """A number for a type that can be referred to."""
    return program.type_numbers.setdefault(type, len(program.type_numbers) + 1)


def save_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def save_record(w: Saver, v: C) -> None:"
    yield from (f"save_value(w, peek_field(v, {name!r}))" for name in program.fields(type))
    yield "return"


def save_node(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def save_node(w: Saver, v: C) -> None:"
    yield "if not w._known(object_address(v), object_count(v)):"
    yield "    w._wait(object_address(v), type_code(C))"


def load_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def load_record(r: Loader) -> C:"
    names = list(program.fields(type))
    yield from (f"f{index} = load_field(C, {name!r}, r)" for index, name in enumerate(names))
    yield f"return make_record(C, {', '.join(f'f{index}' for index in range(len(names)))})"


def load_node(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def load_node(r: Loader) -> C:"
    yield "place = r.at"
    yield "mark = r._mark()"
    yield "if mark == 2:"
    yield "    return handle(C, r._known(type_code(C)))"
    yield "made = zero_object(C)"
    yield "r._wait(object_address(made), type_code(C))"
    yield "if mark == 1:"
    yield "    r._note(place, ptr_to_int(object_address(made)), type_code(C))"
    yield "return made"


def fill_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def fill_record(r: Loader, v: C) -> None:"
    yield from (f"fill_field(v, {name!r}, load_field(C, {name!r}, r))" for name in program.fields(type))
    yield "return"


def measure_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def measure_record(m: Meter, v: C) -> None:"
    for name, kind in program.fields(type).items():
        if kind.counted:
            yield f"measure_value(m, peek_field(v, {name!r}))"
    yield "return"


def measure_node(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def measure_node(m: Meter, v: C) -> None:"
    yield "if m._first(object_address(v), object_count(v)):"
    yield "    m._wait(object_address(v), type_code(C))"


SOURCES: dict[str, Callable[[Program, types.ClassType], Iterator[str]]] = {
    "save_record": save_record,
    "save_node": save_node,
    "load_record": load_record,
    "load_node": load_node,
    "fill_record": fill_record,
    "measure_record": measure_record,
    "measure_node": measure_node,
}


# What only these functions know


def field_of(c: FunctionContext, node: ast.expr, name: ast.expr) -> tuple[types.ClassType, str, Type]:
    type = types.resolve(c.annotations.type_of(node))
    assert isinstance(type, types.ClassType)
    assert isinstance(name, ast.Constant)
    return type, str(name.value), c.program.fields(type)[str(name.value)]


def peek_field(c: FunctionContext, node: ast.Call) -> Expr:
    """`peek_field(x, "name")`: a look at a field, which is not counted."""
    value = c.expr(node.args[0], None)
    type = types.resolve(value.type)
    assert isinstance(type, types.ClassType)
    assert isinstance(node.args[1], ast.Constant)
    name = str(node.args[1].value)
    return Prim(c.program.fields(type)[name], "field.peek", [value], node.lineno, name)


def load_field(c: FunctionContext, node: ast.Call) -> Expr:
    return read(c, field_of(c, node.args[0], node.args[1])[2], c.expr(node.args[2], None), node)


def fill_field(c: FunctionContext, node: ast.Call) -> Expr:
    """`fill_field(x, "name", value)`: of an object that is being loaded."""
    obj = c.expr(node.args[0], None)
    assert isinstance(node.args[1], ast.Constant)
    value = c.expr(node.args[2], None)
    return Block(N, [SetField(obj, str(node.args[1].value), value)], Const(N, None))


def make_record(c: FunctionContext, node: ast.Call) -> Expr:
    """`make_record(C, ...)`: an object with these fields; no code of the class runs."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(type, types.ClassType)
    c.made.append(type)
    return New(type, [c.expr(argument, None) for argument in node.args[1:]])


def zero_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`zero_object(C)`: an object whose fields hold nothing yet."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    c.made.append(type)
    return Prim(type, "object.zero", [], node.lineno)


def stored(c: FunctionContext, node: ast.Call) -> Expr:
    """`stored(T, pointer, index)`: a look at a value in memory, which is not counted; no code of the user's runs."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    args = [c.expr(node.args[1], P), c.expr(node.args[2], INT)]
    return Prim(type, "mem.peek", args, node.lineno, type)


def type_code(c: FunctionContext, node: ast.Call) -> Expr:
    return Const(INT, type_number(c.program, types.resolve(c.annotations.type_of(node.args[0]))))


def is_counted(c: FunctionContext, node: ast.Call) -> Expr:
    return Const(B, types.resolve(c.annotations.type_of(node.args[0])).counted)


def least_size(c: FunctionContext, node: ast.Call) -> Expr:
    return Const(INT, least(c.annotations.type_of(node.args[0])))


def least(type: Type) -> int:
    """The least number of bytes that a saved value of a type takes."""
    type = types.resolve(type)
    if isinstance(type, types.TupleType):
        return sum(map(least, type.items))
    if type is types.FLOAT or (isinstance(type, types.Fixed) and type.kind == "f"):
        return 8
    return 1


def truths_only(c: FunctionContext, node: ast.Call) -> Expr:
    """Of an array of np.bool: that all bytes are 0 or 1."""
    if types.resolve(c.annotations.type_of(node.args[0])) is not types.NUMPY["bool"]:
        return Const(N, None)
    return c.call_prelude("check_truths", [c.expr(node.args[1], P), c.expr(node.args[2], INT)], node)


def waiting(verb: str, name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`save_waiting(T, w, pointer, number)`: the fields of an object that has waited, by the number of its class."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        root = types.resolve(c.annotations.type_of(node.args[0]))
        assert isinstance(root, types.ClassType)
        to, pointer, number = (c.expr(argument, None) for argument in node.args[1:])
        chain: list[Stmt] = []
        for cls in Schema(c.program, root).nodes:
            obj = Prim(cls, "object.at", [pointer], node.lineno)
            call = function_call(c, record(c.program, name, cls), {"C": cls}, [to, obj], node)
            test = Prim(B, "int.eq", [number, Const(INT, type_number(c.program, cls))])
            chain = [If(test, [Do(call)], chain, None)]
        return Block(N, chain, Const(N, None))

    return make


def object_count(c: FunctionContext, node: ast.Call) -> Expr:
    return Prim(INT, "object.count", [c.expr(node.args[0], None)], node.lineno)


def share_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`share_object(x, n)`: n more owners."""
    return Prim(N, "object.share", [c.expr(node.args[0], None), c.expr(node.args[1], INT)], node.lineno)


def schema_text(c: FunctionContext, node: ast.Call) -> Expr:
    root = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(root, types.ClassType)
    return Const(types.BYTES, Schema(c.program, root).text)


def schema_hash(c: FunctionContext, node: ast.Call) -> Expr:
    """32 bits that stand for the schema."""
    import zlib

    root = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(root, types.ClassType)
    return Const(INT, zlib.crc32(Schema(c.program, root).text))


def root_is_node(c: FunctionContext, node: ast.Call) -> Expr:
    return Const(B, is_node(c.program, types.resolve(c.annotations.type_of(node.args[0]))))


def load_datatype(c: FunctionContext, node: ast.Call) -> Expr:
    """`load_datatype(T, r)`: a whole value."""
    root = types.resolve(c.annotations.type_of(node.args[0]))
    return prelude_call(c, "load_root", {"T": root}, [c.expr(node.args[1], None)], node)


def release_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`release_object(T, pointer)`: one owner less."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    c.made.append(type)
    return Prim(N, "object.release", [c.expr(node.args[1], P)], node.lineno, type)


def replicate_datatype(c: FunctionContext, node: ast.Call) -> Expr:
    """`replicate_datatype(key, object, keep)`: by the key's type."""
    key, pointer, keep = (c.expr(argument, None) for argument in node.args)
    before, key = c.hold(key)
    more, pointer = c.hold(pointer)
    kind = Prim(INT, "int.lshr", [Prim(INT, "int.and", [GetField(INT, key, "kind"), Const(INT, 65535)]), Const(INT, 1)])
    chain: list[Stmt] = []
    for datatype in c.program.datatypes:
        decl = c.program.universe.entity(datatype.cls, datatype.cls.__name__)
        assert isinstance(decl, ClassDecl)
        cls = types.class_type(decl)
        obj = Prim(cls, "object.at", [pointer], node.lineno)
        loader = Prim(P, "cstring", [], node.lineno, datatype.loader.encode())
        call = prelude_call(c, "replicate_as", {"T": cls}, [key, obj, loader, keep], node)
        test = Prim(B, "int.eq", [kind, Const(INT, datatype.index + 8)])
        chain = [If(test, [Do(call)], chain, None)]
    return Block(N, [*before, *more, *chain], Const(N, None))


def datatype_table(c: FunctionContext, node: ast.Call) -> Expr:
    """Where the server's types are kept, by number."""
    return Prim(P, "module.memory", [], node.lineno, ("datatypes", 8 * len(c.program.datatypes)))


def thread_pointer(c: FunctionContext, node: ast.Call) -> Expr:
    return Prim(P, "thread.pointer", [], node.lineno)


def atomic_swap(c: FunctionContext, node: ast.Call) -> Expr:
    return Prim(INT, "atomic.swap", [c.expr(node.args[0], P), c.expr(node.args[1], INT)], node.lineno)


FUNCTIONS: dict[str, Callable[[FunctionContext, ast.Call], Expr]] = {
    "save_value": save_value,
    "save_content": save_content,
    "load_value": load_value,
    "load_content": load_content,
    "measure_value": measure_value,
    "measure_content": measure_content,
    "peek_field": peek_field,
    "load_field": load_field,
    "fill_field": fill_field,
    "make_record": make_record,
    "zero_object": zero_object,
    "stored": stored,
    "type_code": type_code,
    "is_counted": is_counted,
    "least_size": least_size,
    "truths_only": truths_only,
    "save_waiting": waiting("save", "save_record"),
    "fill_waiting": waiting("fill", "fill_record"),
    "measure_waiting": waiting("measure", "measure_record"),
    "object_count": object_count,
    "share_object": share_object,
    "schema_text": schema_text,
    "schema_hash": schema_hash,
    "root_is_node": root_is_node,
    "load_datatype": load_datatype,
    "release_object": release_object,
    "datatype_table": datatype_table,
    "replicate_datatype": replicate_datatype,
    "thread_pointer": thread_pointer,
    "atomic_swap": atomic_swap,
}
