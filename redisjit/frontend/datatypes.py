"""What the prelude's `saving`, `loading` and `measuring` are made of: for each type the function that does it.

`save_value(w, x)`, `load_value(T, r)` and `measure_value(m, x)` are calls of a function chosen by the type: of the
prelude for containers, and for a class of the user's one that is made here from its fields.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from redisjit.frontend import stored, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import ClassDecl, FunctionDecl
from redisjit.frontend.families import environment
from redisjit.frontend.overrides import class_at
from redisjit.frontend.records import SOURCES, record, text_field, upgrade_method, upgraded_from
from redisjit.frontend.schemas import (
    DICTS,
    SCALARS,
    UNMARKED,
    Schema,
    all_flags,
    container,
    is_family,
    is_flags,
    is_node,
    type_number,
)
from redisjit.frontend.stored import field_of
from redisjit.frontend.tree import Block, Call, Const, Do, Expr, GetField, If, Prim, Stmt, TupleItem
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.program import Program
    from redisjit.frontend.tree import Instance

INT, B, P, N = types.INT, types.BOOL, types.POINTER, types.NONE

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
    if type.decl.name in DICTS:
        return {"D": type, "K": type.args[0], "V": type.args[1]}
    return {"T": type.args[0]} if type.args else {}


def container_call(c: FunctionContext, verb: str, type: types.ClassType, args: list[Expr], node: ast.AST) -> Expr:
    """The prelude's function for a container; all kinds of dict have one."""
    name = "dict" if type.decl.name in DICTS else type.decl.name
    return prelude_call(c, f"{verb}_{name}", arguments_of(type), args, node)


def made_call(c: FunctionContext, name: str, type: types.ClassType, args: list[Expr], node: ast.AST) -> Expr:
    """A function made for a class, or for a class with its subclasses."""
    env: dict[str, Type] = environment(type) if is_family(type) else {"C": type}
    return function_call(c, record(c.program, name, type), env, args, node)


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
    if isinstance(type, types.EnumType):
        if is_flags(type):
            return write(c, verb, w, Prim(INT, "enum.value", [value]), node)
        return function_call(c, record(c.program, "save_enum", type), {"C": type}, [w, value], node)
    if verb == "measure" and not container(type) and not isinstance(getattr(type, "decl", None), UserClass):
        return Block(N, c.effect(value), Const(N, None))  # of a class that saves itself
    assert isinstance(type, types.ClassType), type
    if is_family(type) or is_node(c.program, type):
        return made_call(c, f"{verb}_{'family' if is_family(type) else 'node'}", type, [w, value], node)
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
    if container(type):
        return container_call(c, verb, type, [w, value], node)
    return made_call(c, f"{verb}_{'member' if is_family(type) else 'record'}", type, [w, value], node)


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
    if isinstance(type, types.EnumType):
        if is_flags(type):
            return flags(c, type, read(c, INT, r, node), node)
        return function_call(c, record(c.program, "load_enum", type), {"C": type}, [r], node)
    if isinstance(type, types.TupleType):
        stmts: list[Stmt] = []
        items = []
        for item in type.items:
            before, held = c.hold(read(c, item, r, node), fixed=True)
            stmts += before
            items.append(held)
        return Block(type, stmts, MakeTuple(type, items))
    assert isinstance(type, types.ClassType), type
    if is_family(type) or is_node(c.program, type):
        return made_call(c, "load_family" if is_family(type) else "load_node", type, [r], node)
    if container(type) in UNMARKED:
        return read_content(c, type, r, node)
    return prelude_call(c, "load_object", {"T": type}, [r], node)


def load_content(c: FunctionContext, node: ast.Call) -> Expr:
    return read_content(c, c.annotations.type_of(node.args[0]), c.expr(node.args[1], None), node)


def read_content(c: FunctionContext, type: Type, r: Expr, node: ast.AST) -> Expr:
    """What loads an object without its mark."""
    type = types.resolve(type)
    assert isinstance(type, types.ClassType)
    if container(type):
        return container_call(c, "load", type, [r], node)
    return made_call(c, "load_member" if is_family(type) else "load_record", type, [r], node)


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


def flags(c: FunctionContext, type: types.EnumType, value: Expr, node: ast.AST) -> Expr:
    """A number as flags: of a kind that keeps unknown bits any, else those that members have."""
    return Prim(type, "enum.value", [c.call_prelude("loaded_flags", [value, Const(INT, all_flags(type))], node)])


# Records


def load_field(c: FunctionContext, node: ast.Call) -> Expr:
    return read(c, field_of(c, node.args[0], node.args[1])[2], c.expr(node.args[2], None), node)


def upgrade_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`upgrade_object(C, x)`."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(type, types.ClassType)
    method = upgrade_method(type)
    assert method is not None
    signature = c.program.signature(method)
    call = Call(signature.returns, method, signature.types, [c.expr(node.args[1], None)], node.lineno)
    return c.emit_call(call, node)


def root_call(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`name(T, ...)`: a function of the prelude at a type, or one made for the class."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        type = types.resolve(c.annotations.type_of(node.args[0]))
        assert isinstance(type, types.ClassType)
        args = [c.expr(argument, None) for argument in node.args[1:]]
        if name not in SOURCES:
            return prelude_call(c, name, {"T": type}, args, node)
        env: dict[str, Type] = {"C": type}
        before = upgraded_from(c.program, type) if name == "load_other" else None
        if before is not None:
            env["U"] = before
        return function_call(c, record(c.program, name, type), env, args, node)

    return make


def called_by_server(program: Program, cls: type) -> Iterator[tuple[Instance, FunctionDecl | ClassDecl]]:
    """The functions with code of the user's in them that only the server calls; with what makes objects in them."""
    from redisjit.frontend.overrides import check_given, overrides, place_of

    decl = program.universe.entity(cls, cls.__name__)
    assert isinstance(decl, ClassDecl)
    type = types.class_type(decl)
    check_given(program, type)
    env: dict[str, Type] = {"C": type}
    place = place_of(program, type)
    with_place = env if place is None else env | {"W": place}
    yield program.instance(record(program, "use_overrides", type), with_place), decl.method("rdb_load") or decl
    if "rdb_save" in overrides(program, type):
        return
    before = upgraded_from(program, type)
    if before is not None:
        env["U"] = before
    yield program.instance(record(program, "load_other", type), env), upgrade_method(type) or decl


def adapted(c: FunctionContext, node: ast.Call) -> Expr:
    """`adapted(C, r)`: an object whose fields an old schema tells."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    return prelude_call(c, "adapt_plain", {"T": type}, [adapter(c, node.args[1])], node)


def adapter(c: FunctionContext, node: ast.expr) -> Expr:
    return Prim(types.class_type(c.prelude.class_named("Adapter")), "object.at", [c.expr(node, None)])


def adapted_member(c: FunctionContext, node: ast.Call) -> Expr:
    """`adapted_member(C, r)`: of a class with subclasses."""
    return made_call(c, "adapt_member", class_at(c, node.args[0]), [adapter(c, node.args[1])], node)


def adapt_as(c: FunctionContext, node: ast.Call) -> Expr:
    """`adapt_as(C, r, waits)`: of just this class."""
    args = [c.expr(argument, None) for argument in node.args[1:]]
    return prelude_call(c, "adapt_object", {"T": class_at(c, node.args[0])}, args, node)


def exact(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`save_exact(C, w, v)`: the fields of an object that is of just this class."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        cls = class_at(c, node.args[0])
        args = [c.expr(argument, None) for argument in node.args[1:]]
        if len(args) == 2:
            args[1] = Prim(cls, "object.at", [args[1]], node.lineno)
        return function_call(c, record(c.program, name, cls), {"C": cls}, args, node)

    return make


def load_marked(c: FunctionContext, node: ast.Call) -> Expr:
    """`load_marked(T, r)`: an object of a class with subclasses, after its mark."""
    return made_call(c, "load_family", class_at(c, node.args[0]), [c.expr(node.args[1], None)], node)


def member_code(c: FunctionContext, node: ast.Call) -> Expr:
    """`member_code(x)`: the number of the class that an object is of."""
    value = c.expr(node.args[0], None)
    type = types.resolve(value.type)
    assert isinstance(type, types.ClassType)
    return made_call(c, "member_code", type, [value], node)


def adapt_fields(c: FunctionContext, node: ast.Call) -> Expr:
    to, obj = (c.expr(argument, None) for argument in node.args)
    type = types.resolve(obj.type)
    assert isinstance(type, types.ClassType)
    return function_call(c, record(c.program, "adapt_record", type), {"C": type}, [to, obj], node)


def waiting(verb: str, name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`save_waiting(T, w, pointer, number)`: the fields of an object that has waited, by the number of its class."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        root = types.resolve(c.annotations.type_of(node.args[0]))
        assert isinstance(root, types.ClassType)
        to, pointer, number = (c.expr(argument, None) for argument in node.args[1:])
        chain: list[Stmt] = []
        schema = Schema(c.program, root)
        for cls in schema.classes if verb == "adapt" else schema.nodes:
            obj = Prim(cls, "object.at", [pointer], node.lineno)
            call = function_call(c, record(c.program, name, cls), {"C": cls}, [to, obj], node)
            test = Prim(B, "int.eq", [number, Const(INT, type_number(c.program, cls))])
            chain = [If(test, [Do(call)], chain, None)]
        return Block(N, chain, Const(N, None))

    return make


def has_text(c: FunctionContext, node: ast.Call) -> Expr:
    """`has_text(T)`: whether a value has a text that stands before the rest of it in files."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(type, types.ClassType)
    return Const(B, text_field(c.program, type) is not None)


def load_datatype(c: FunctionContext, node: ast.Call) -> Expr:
    """`load_datatype(T, r)`: a whole value."""
    root = types.resolve(c.annotations.type_of(node.args[0]))
    return prelude_call(c, "load_root", {"T": root}, [c.expr(node.args[1], None)], node)


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


FUNCTIONS: dict[str, Callable[[FunctionContext, ast.Call], Expr]] = {
    **stored.FUNCTIONS,
    "save_value": save_value,
    "save_content": save_content,
    "load_value": load_value,
    "load_content": load_content,
    "measure_value": measure_value,
    "measure_content": measure_content,
    "load_field": load_field,
    "save_waiting": waiting("save", "save_record"),
    "fill_waiting": waiting("fill", "fill_record"),
    "adapt_waiting": waiting("adapt", "adapt_record"),
    "adapt_fields": adapt_fields,
    "adapted": adapted,
    "adapted_member": adapted_member,
    "adapt_as": adapt_as,
    **{f"{verb}_exact": exact(f"{verb}_record") for verb in ("save", "load", "measure")},
    "load_marked": load_marked,
    "member_code": member_code,
    "upgrade_object": upgrade_object,
    "has_text": has_text,
    "save_apart": root_call("save_apart"),
    "given_to_key": root_call("in_key"),
    "load_around": root_call("load_around"),
    "load_from_file": root_call("from_file"),
    "load_whole": root_call("whole_from_file"),
    "load_apart": root_call("apart_from_file"),
    "load_joined": root_call("joined_from_file"),
    "load_rest": root_call("rest_of_root"),
    "load_other": root_call("load_other"),
    "load_fields": root_call("parts_of_root"),
    "load_adapted_fields": root_call("adapted_parts"),
    "let_go": root_call("clear_all"),
    "forget": root_call("forget_all"),
    "measure_waiting": waiting("measure", "measure_record"),
    "lone_parts": root_call("lone_record"),
    "free_parts": root_call("free_record"),
    "load_datatype": load_datatype,
    "replicate_datatype": replicate_datatype,
}
