"""Methods of a data type by which a class itself does what is derived otherwise.

They are known by their names together with their signatures: a method `copy` with another signature is none of these.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Call, Const, Expr
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.program import Program


def signature_of(program: Program, type: types.ClassType, name: str) -> tuple[list[Type], Type] | None:
    """The types of a method's parameters without `self`, and of its result."""
    method = type.decl.method(name)
    if method is None or method.marks - {"staticmethod"} or method.node.args.vararg or method.node.args.kwonlyargs:
        return None
    static = "staticmethod" in method.marks
    found = program.signature(method, None if static else type)
    params = [types.resolve(param.type) for param in found.params]
    return (params if static else params[1:]), types.resolve(found.returns)


# Each with its parameters, by the names of their types, and its result; C is the class.
FORMS = (
    ("mem_usage", "", "int"),
    ("mem_usage", "Place", "int"),
    ("free_effort", "", "int"),
    ("free_effort", "Place", "int"),
    ("digest", "", "bytes"),
    ("digest", "Digest", "None"),
    ("copy", "", "C"),
    ("copy", "Place Place", "C"),
    ("rdb_save", "", "bytes"),
    ("rdb_save", "Writer", "None"),
    ("rdb_load", "bytes", "C"),
    ("rdb_load", "Reader", "C"),
    ("aof_rewrite", "bytes", "list[list[bytes]]"),
    ("aof_rewrite", "Place", "list[list[bytes]]"),
    ("unlink", "Place", "None"),
)
NAMES = tuple(dict.fromkeys(name for name, _, _ in FORMS))
GIVEN = ("Place", "Digest", "Writer", "Reader")  # what only such methods are given
STORAGE = "redisjit.interp.storage"


def given(type: Type) -> str:
    """The name of a type that only methods for the server are given, or nothing."""
    if isinstance(type, types.NamedTupleType):
        python = getattr(type.decl, "python", None)
        return "Place" if getattr(python, "__module__", "") == STORAGE else ""
    if isinstance(type, types.ClassType) and not type.decl.user and type.decl.name in GIVEN:
        return type.decl.name
    return ""


def overrides(program: Program, type: types.ClassType) -> dict[str, str]:
    """The callbacks that a class has itself, each with the types of its parameters."""
    found: dict[str, str] = {}
    for name in NAMES:
        signature = signature_of(program, type, name)
        if signature is None:
            continue
        params = " ".join(given(param) or str(param) for param in signature[0])
        result = "C" if signature[1] is type else str(signature[1])
        if (name, params, result) in FORMS:
            found[name] = params
    if (found.get("rdb_save"), found.get("rdb_load")) not in (("", "bytes"), ("Writer", "Reader")):
        found.pop("rdb_save", None)  # one is of no use without the other
        found.pop("rdb_load", None)
    return found


def place_of(program: Program, type: types.ClassType) -> Type | None:
    """The type of the places that methods of a class are given."""
    for name in NAMES:
        signature = signature_of(program, type, name)
        for param in signature[0] if signature else ():
            if given(param) == "Place":
                return param
    return None


def check_given(program: Program, type: types.ClassType) -> None:
    """Refuse methods that want what the server gives, and that it does not call: they were meant for it."""
    from redisjit.diagnostics.base import CompileError, Span
    from redisjit.diagnostics.datatypes import NotAsked

    known = overrides(program, type)
    for name, method in type.decl.methods.items():
        signature = signature_of(program, type, name)
        if name in known or name not in NAMES or signature is None or not any(map(given, signature[0])):
            continue
        forms = [shown(*form) for form in FORMS if form[0] == name]
        if name in ("rdb_save", "rdb_load"):
            forms = [shown("rdb_save", "Writer", "None") + " and " + shown("rdb_load", "Reader", "C")]
        place = Span.of(method.scope.file or "", method.node)
        raise CompileError(NotAsked(place, name, type.decl.name, "write " + ", or ".join(forms)))


def shown(name: str, params: str, result: str) -> str:
    """A form as people write it."""
    words = [f"{word.lower()}: {word}" for word in params.split()]
    if words and name == "copy":
        words = ["source: Place", "target: Place"]
    start = "" if name == "rdb_load" else "self, "
    text = f"{name}({start}{', '.join(words)})".replace(", )", ")")
    return f"`{'a static ' if name == 'rdb_load' else ''}{text} -> {'the class' if result == 'C' else result}`"


def class_at(c: FunctionContext, node: ast.expr) -> types.ClassType:
    type = types.resolve(c.annotations.type_of(node))
    assert isinstance(type, types.ClassType)
    return type


def saves_itself(c: FunctionContext, node: ast.Call) -> Expr:
    """`saves_itself(T)`: whether the class makes bytes of its objects itself."""
    return Const(types.BOOL, "rdb_save" in overrides(c.program, class_at(c, node.args[0])))


def writes_itself(c: FunctionContext, node: ast.Call) -> Expr:
    """`writes_itself(T)`: whether it writes them to the server's files as they are."""
    return Const(types.BOOL, overrides(c.program, class_at(c, node.args[0])).get("rdb_save") == "Writer")


def saved_itself(c: FunctionContext, node: ast.Call) -> Expr:
    """`saved_itself(x)`: these bytes."""
    value = c.expr(node.args[0], None)
    type = types.resolve(value.type)
    assert isinstance(type, types.ClassType)
    if overrides(c.program, type).get("rdb_save") == "Writer":
        from redisjit.frontend.datatypes import prelude_call

        return prelude_call(c, "written_value", {"T": type}, [value], node)
    return c.call_method(value, "rdb_save", [], node)


def loaded_itself(c: FunctionContext, node: ast.Call) -> Expr:
    """`loaded_itself(T, data)`: the object that the class makes of them."""
    type = class_at(c, node.args[0])
    if overrides(c.program, type).get("rdb_load") == "Reader":
        from redisjit.frontend.datatypes import prelude_call

        return prelude_call(c, "read_value", {"T": type}, [c.expr(node.args[1], types.BYTES)], node)
    return read_itself(c, node)


def read_itself(c: FunctionContext, node: ast.Call) -> Expr:
    """`read_itself(T, source)`: what its `rdb_load` gives."""
    type = class_at(c, node.args[0])
    method = type.decl.method("rdb_load")
    assert method is not None
    signature = c.program.signature(method)
    call = Call(signature.returns, method, signature.types, [c.expr(node.args[1], None)], node.lineno)
    return c.emit_call(call, node)
