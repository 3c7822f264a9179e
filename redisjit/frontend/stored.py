"""What only the prelude's code for values of data types can ask and do: single fields, marks, counts, types by number.

Of an object that is saved or loaded, no code of the user's runs here.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.overrides import class_at
from redisjit.frontend.schemas import Family, Schema, is_family, is_node, leads_to_node, python_enum, type_number
from redisjit.frontend.tree import Block, Const, Do, Expr, If, New, Prim, SetField, Stmt
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.declare.datatypes import DataType

INT, B, P, N = types.INT, types.BOOL, types.POINTER, types.NONE


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


def enum_member(c: FunctionContext, node: ast.Call) -> Expr:
    """`enum_member(C, "NAME")`: a member of an enumeration."""
    from redisjit.frontend import names

    type = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(type, types.EnumType)
    assert isinstance(node.args[1], ast.Constant)
    member = python_enum(type)[str(node.args[1].value)]
    return names.value_of(c, c.program.universe.entity(member, member.name), member.name, node)


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


def make_keyed(c: FunctionContext, node: ast.Call) -> Expr:
    """`make_keyed(C, ...)`: the address of an object with these fields, that a key is to have."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    c.made.append(type)
    return Prim(P, "object.keyed", [c.expr(argument, None) for argument in node.args[1:]], node.lineno, type)


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


def is_kind(c: FunctionContext, node: ast.Call) -> Expr:
    """`is_kind(T, "Counter")`: whether a type is this class of the prelude's."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(type, types.ClassType)
    return Const(B, type.decl.name == ast.literal_eval(node.args[1]))


def family_or_not(c: FunctionContext, node: ast.Call) -> Expr:
    """`is_family(T)`: whether a class has subclasses."""
    return Const(B, is_family(types.resolve(c.annotations.type_of(node.args[0]))))


def family_code(c: FunctionContext, node: ast.Call) -> Expr:
    """`family_code(C)`: the number of a class with its subclasses."""
    return Const(INT, type_number(c.program, Family(class_at(c, node.args[0]))))


def class_number(c: FunctionContext, node: ast.Call) -> Expr:
    """`class_number(x)`: which class an object is of; `class_id(C)` is that number."""
    return Prim(INT, "class.number", [c.expr(node.args[0], None)], node.lineno)


def class_id(c: FunctionContext, node: ast.Call) -> Expr:
    return Const(INT, c.program.class_id(class_at(c, node.args[0])))


def type_code(c: FunctionContext, node: ast.Call) -> Expr:
    return Const(INT, type_number(c.program, types.resolve(c.annotations.type_of(node.args[0]))))


def is_counted(c: FunctionContext, node: ast.Call) -> Expr:
    return Const(B, types.resolve(c.annotations.type_of(node.args[0])).counted)


def is_flat(c: FunctionContext, node: ast.Call) -> Expr:
    """`is_flat(T)`: whether objects are one block of memory, and nobody keeps a list of them."""
    return Const(B, not held(c, node) and not is_noted(c, node))


def is_loose(c: FunctionContext, node: ast.Call) -> Expr:
    """`is_loose(T)`: whether objects hold bytes and text besides, if they have no count, and nobody keeps a list."""
    only = set(held(c, node)) <= {types.BYTES, types.STR}
    return is_bare(c, node) if only and not is_noted(c, node) else Const(B, False)


def held(c: FunctionContext, node: ast.Call) -> list[Type]:
    """The types of what is counted in the fields of an object, or None of it."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(type, types.ClassType)
    classes = [cls for cls in [type, *c.program.below(type)] if isinstance(cls, types.ClassType)]
    kinds = [types.resolve(kind) for cls in classes for kind in c.program.layout(cls).values() if kind.counted]
    return [types.resolve(kind.item) if isinstance(kind, types.OptionalType) else kind for kind in kinds]


def is_noted(c: FunctionContext, node: ast.Call) -> bool:
    """Whether the objects of a data type are counted or listed."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    cls = getattr(type.decl, "python", None) if isinstance(type, types.ClassType) else None
    return c.program.debug or any(datatype.stats for datatype in c.program.datatypes if datatype.cls is cls)


def is_bare(c: FunctionContext, node: ast.Call) -> Expr:
    """`is_bare(T)`: whether objects have no count of their own, which code generation decides."""
    return Prim(B, "type.bare", [], node.lineno, types.resolve(c.annotations.type_of(node.args[0])))


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


def default_field(c: FunctionContext, node: ast.Call) -> Expr:
    from redisjit.frontend import making

    type, name, kind = field_of(c, node.args[0], node.args[1])
    return making.begin(c, type, name, kind, node)


def known(prim: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`clear_known(T, pointer, number)`: something is done to an object of one of the types that T leads to."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        root = types.resolve(c.annotations.type_of(node.args[0]))
        assert isinstance(root, types.ClassType)
        pointer, number = (c.expr(argument, None) for argument in node.args[1:])
        chain: list[Stmt] = []
        for type in Schema(c.program, root).marked:
            if prim == "object.clear" and not leads_to_node(c.program, type):
                continue  # no part of a circle
            test = Prim(B, "int.eq", [number, Const(INT, type_number(c.program, type))])
            chain = [If(test, [Do(Prim(N, prim, [pointer], node.lineno, type))], chain, None)]
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


def release_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`release_object(T, pointer)`: one owner less."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    c.made.append(type)
    return Prim(N, "object.release", [c.expr(node.args[1], P)], node.lineno, type)


def datatype_table(c: FunctionContext, node: ast.Call) -> Expr:
    """Where the server's types are kept, by number."""
    return Prim(P, "module.memory", [], node.lineno, ("datatypes", 8 * len(c.program.datatypes)))


def is_listed(c: FunctionContext, node: ast.Call) -> Expr:
    """`is_listed(T)`: whether values of a type are counted for INFO."""
    return Const(B, declared(c, node) in [other for other in c.program.datatypes if other.stats])


def registry_of(c: FunctionContext, node: ast.Call) -> Expr:
    """`registry_of(T)`: the memory about the values of a type that are counted."""
    made = declared(c, node)
    assert made is not None
    return Prim(P, "module.memory", [], node.lineno, (f"registry.{made.index}", 24))


def datatype_number(c: FunctionContext, node: ast.Call) -> Expr:
    """`datatype_number(T)`: the place of a data type among the module's."""
    made = declared(c, node)
    assert made is not None
    return Const(INT, made.index)


def datatype_version(c: FunctionContext, node: ast.Call) -> Expr:
    made = declared(c, node)
    assert made is not None
    return Const(INT, made.version)


def declared(c: FunctionContext, node: ast.Call) -> DataType | None:
    """The declaration of the data type that a type is."""
    from redisjit.declare.datatypes import datatype_of

    type = types.resolve(c.annotations.type_of(node.args[0]))
    return datatype_of(getattr(type.decl, "python", None)) if isinstance(type, types.ClassType) else None


def thread_pointer(c: FunctionContext, node: ast.Call) -> Expr:
    return Prim(P, "thread.pointer", [], node.lineno)


def atomic_swap(c: FunctionContext, node: ast.Call) -> Expr:
    return Prim(INT, "atomic.swap", [c.expr(node.args[0], P), c.expr(node.args[1], INT)], node.lineno)


def override(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """What a class may do itself (see `overrides`)."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        from redisjit.frontend import overrides

        made: Expr = getattr(overrides, name)(c, node)
        return made

    return make


FUNCTIONS: dict[str, Callable[[FunctionContext, ast.Call], Expr]] = {
    **{
        name: override(name)
        for name in ("saves_itself", "writes_itself", "saved_itself", "loaded_itself", "read_itself")
    },
    "peek_field": peek_field,
    "fill_field": fill_field,
    "enum_member": enum_member,
    "make_record": make_record,
    "make_keyed": make_keyed,
    "zero_object": zero_object,
    "stored": stored,
    "is_kind": is_kind,
    "is_family": family_or_not,
    "family_code": family_code,
    "class_number": class_number,
    "class_id": class_id,
    "type_code": type_code,
    "is_counted": is_counted,
    "is_flat": is_flat,
    "is_bare": is_bare,
    "is_loose": is_loose,
    "least_size": least_size,
    "truths_only": truths_only,
    "default_field": default_field,
    "clear_known": known("object.clear"),
    "forget_known": known("object.release"),
    "object_count": object_count,
    "share_object": share_object,
    "schema_text": schema_text,
    "schema_hash": schema_hash,
    "root_is_node": root_is_node,
    "release_object": release_object,
    "datatype_table": datatype_table,
    "datatype_number": datatype_number,
    "datatype_version": datatype_version,
    "is_listed": is_listed,
    "registry_of": registry_of,
    "thread_pointer": thread_pointer,
    "atomic_swap": atomic_swap,
}
