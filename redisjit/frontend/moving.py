"""What the prelude's `defrag` is made of: where the pointers in a value lie, by its type.

Nothing here knows kinds of containers. Fields are found by the layout of their class; a class of the prelude that owns
memory beside that has a method `__move__`, as it has `__drop__`. Objects that hold pointers which nobody explains stay.
Arrays, whose fields lead to what lies behind them, are moved with all that they have at once (`move_array`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.datatypes import prelude_call, root_call
from redisjit.frontend.declarations import ClassDecl
from redisjit.frontend.schemas import type_number
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, If, Prim, Read, Stmt
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.program import Program

INT, B, P, N = types.INT, types.BOOL, types.POINTER, types.NONE
METHOD = "__move__"
TEXT = (types.BYTES, types.STR, types.STATUS)


def parts(type: Type) -> Iterable[Type]:
    """The types that a value is made of, itself."""
    type = types.resolve(type)
    if isinstance(type, types.OptionalType):
        return parts(type.item)
    if isinstance(type, types.TupleType):
        return [part for item in type.items for part in parts(item)]
    return [type]


def stays(program: Program, type: types.ClassType) -> bool:
    """Whether an object may be known by its address, or have others inside that are."""
    if types.is_array(type):
        return False
    if type.decl.uncounted:
        return True
    if not type.decl.user and type.decl.method(METHOD) is not None:
        return False
    if not type.decl.user and not program.layout(type):  # a generator
        return True
    return any(part is P for cls in (type, *program.below(type)) for part in held(program, cls))


def held(program: Program, type: Type) -> list[Type]:
    """The types of what lies in an object's fields."""
    assert isinstance(type, types.ClassType)
    return [part for kind in program.layout(type).values() for part in parts(kind)]


def has_inside(program: Program, type: types.ClassType) -> bool:
    """Whether there is something to move inside an object."""
    if type.decl.method(METHOD) is not None and not type.decl.user:
        return True
    return any(part.counted for cls in (type, *program.below(type)) for part in held(program, cls))


def inner_number(program: Program, type: types.ClassType) -> int:
    """The number of a type whose objects have something inside to move, or 0."""
    return type_number(program, type) if has_inside(program, type) else 0


def moved_types(program: Program) -> list[types.ClassType]:
    """The types of all objects that keys and states lead to, and that may be moved."""
    from redisjit.frontend.annotations import instance_type

    work: list[Type] = [*program.state_objects().types.values()] if program.states else []
    for datatype in program.datatypes:
        decl = program.universe.entity(datatype.cls, datatype.cls.__name__)
        assert isinstance(decl, ClassDecl)
        work.append(instance_type(decl, program.prelude))
    found: dict[types.ClassType, None] = {}
    while work:
        type = types.resolve(work.pop())
        if not isinstance(type, types.ClassType) or type in found or stays(program, type):
            continue
        found[type] = None
        for cls in (type, *program.below(type)):
            work += held(program, cls)
        work += [part for argument in type.args for part in parts(argument)]
    return list(found)


def move_at(c: FunctionContext, m: Expr, type: Type, place: Expr, node: ast.AST) -> Expr | None:
    """What moves a value at an address, if there is anything to move."""
    type = types.resolve(type)
    if type in TEXT:
        return prelude_call(c, "move_bytes", {}, [m, place], node)
    if isinstance(type, types.OptionalType) and type.counted:
        item = types.resolve(type.item)
        if item in TEXT or isinstance(item, types.ClassType):  # None is a null pointer
            return move_at(c, m, item, place, node)
        return prelude_call(c, "move_optional", {"T": item}, [m, place], node)
    if isinstance(type, types.TupleType):
        stmts, place = c.hold(place)
        for index, item in enumerate(type.items):
            at = Prim(P, "ptr.offset", [place, Prim(INT, "tuple.offset", [], 0, (type, index))])
            moved = move_at(c, m, item, at, node)
            if moved is not None:
                stmts.append(Do(moved))
        return Block(N, stmts, Const(N, None))
    if types.is_array(type):
        return prelude_call(c, "move_array", {}, [m, place, Prim(INT, "object_size", [], 0, type)], node)
    if isinstance(type, types.ClassType) and not stays(c.program, type):
        number = Const(INT, inner_number(c.program, type))
        return prelude_call(c, "move_object", {}, [m, place, number], node)
    return None


def arguments(c: FunctionContext, nodes: list[ast.expr]) -> tuple[list[Stmt], list[Expr]]:
    """Arguments that are evaluated once, though they are used again and again."""
    stmts: list[Stmt] = []
    held = []
    for node in nodes:
        before, value = c.hold(c.expr(node, None))
        stmts += before
        held.append(value)
    return stmts, held


def move_value(c: FunctionContext, node: ast.Call) -> Expr:
    """`move_value(T, m, place)`: the value at an address."""
    stmts, (m, place) = arguments(c, node.args[1:])
    made = move_at(c, m, c.annotations.type_of(node.args[0]), place, node)
    return Const(N, None) if made is None else Block(N, [*stmts, Do(made)], Const(N, None))


def move_inside(c: FunctionContext, node: ast.Call) -> Expr:
    """`move_inside(m, object, number, at)`: what is inside an object, by its type: where to go on, or -1."""
    stmts, (m, pointer, number, at) = arguments(c, node.args)
    after = c.temporary(INT)
    chain: list[Stmt] = []
    for type in moved_types(c.program):
        if not has_inside(c.program, type):
            continue
        obj = Prim(type, "object.at", [pointer], node.lineno)
        test = Prim(B, "int.eq", [number, Const(INT, type_number(c.program, type))])
        chain = [If(test, contents(c, m, type, obj, at, after, node), chain, None)]
    return Block(INT, [*stmts, Assign(after, Const(INT, -1)), *chain], Read(INT, after))


def contents(
    c: FunctionContext, m: Expr, type: types.ClassType, obj: Expr, at: Expr, after: object, node: ast.AST
) -> list[Stmt]:
    """The statements that move what is inside an object of a type."""
    from redisjit.frontend.tree import Variable

    assert isinstance(after, Variable)
    if not type.decl.user and type.decl.method(METHOD) is not None:
        return [Assign(after, c.call_method(obj, METHOD, [m, at], node))]
    below = [cls for cls in c.program.below(type) if isinstance(cls, types.ClassType)]
    if not below:
        return fields(c, m, type, obj, node)
    chain: list[Stmt] = []
    for cls in (type, *below):
        test = Prim(B, "int.eq", [Prim(INT, "class.number", [obj]), Const(INT, c.program.class_id(cls))])
        chain = [If(test, fields(c, m, cls, Prim(cls, "object.downcast", [obj]), node), chain, None)]
    return chain


def fields(c: FunctionContext, m: Expr, type: types.ClassType, obj: Expr, node: ast.AST) -> list[Stmt]:
    made: list[Stmt] = []
    for name, kind in c.program.layout(type).items():
        place = Prim(P, "field.place", [obj], 0, name)
        moved = move_at(c, m, kind, place, node)
        if moved is not None and set(parts(kind)) & set(TEXT) and not isinstance(types.resolve(kind), types.TupleType):
            packed = prelude_call(c, "move_packed", {}, [m, place], node)  # in some classes bytes take two words
            made.append(If(Prim(B, "type.packs", [], 0, (type, kind)), [Do(packed)], [Do(moved)], None))
        elif moved is not None:
            made.append(Do(moved))
    return made


def drop_moved(c: FunctionContext, node: ast.Call) -> Expr:
    """`drop_moved(object, number)`: one owner less, by the number of the type."""
    stmts, (pointer, number) = arguments(c, node.args)
    chain: list[Stmt] = []
    for type in moved_types(c.program):
        if has_inside(c.program, type):
            c.made.append(type)
            test = Prim(B, "int.eq", [number, Const(INT, type_number(c.program, type))])
            chain = [If(test, [Do(Prim(N, "object.release", [pointer], node.lineno, type))], chain, None)]
    return Block(N, [*stmts, *chain], Const(N, None))


def moves_inside(c: FunctionContext, node: ast.Call) -> Expr:
    """`moves_inside(T)`: the number of a type whose objects have something inside to move, or 0."""
    type = types.resolve(c.annotations.type_of(node.args[0]))
    assert isinstance(type, types.ClassType)
    return Const(INT, 0 if stays(c.program, type) else inner_number(c.program, type))


def field_place(c: FunctionContext, node: ast.Call) -> Expr:
    """`field_place(x, "name")`: the address of a field of an object."""
    assert isinstance(node.args[1], ast.Constant)
    return Prim(P, "field.place", [c.expr(node.args[0], None)], node.lineno, str(node.args[1].value))


FUNCTIONS = {
    "move_value": move_value,
    "move_inside": move_inside,
    "drop_moved": drop_moved,
    "moves_inside": moves_inside,
    "field_place": field_place,
    "enter_object": root_call("enter_root"),
    "move_key_object": root_call("moved_root"),
    "key_object_effort": root_call("value_effort"),
}
