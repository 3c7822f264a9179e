"""The functions that save, load and measure objects of one class of the user's, made of its fields.

They are source in the language; C stands for the class in it, U for the class that its `upgrade` takes.
"""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from redisjit.frontend import families, types
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.schemas import Schema, python_enum
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.program import Program

# Seldom called, and long.
COLD = ("adapt_record", "adapt_member", "load_other", "measure_record", "measure_node", "measure_family")


def record(program: Program, name: str, type: types.ClassType | types.EnumType) -> FunctionDecl:
    """A function for the objects of one class, made of its fields; C stands for the class in it."""
    key = ("datatype", name, type)
    found = program.synthesised.get(key)
    if found is None:
        lines = "\n    ".join(SOURCES[name](program, type))
        node = ast.parse(lines).body[0]
        assert isinstance(node, ast.FunctionDef)
        found = program.synthesised[key] = FunctionDecl(node.name, node, program.prelude)
        if name in COLD:
            found.marks.add("cold")
    return found


def save_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def save_record(w: Saver, v: C) -> None:"
    yield from (f"save_value(w, peek_field(v, {name!r}))" for name in program.fields(type))
    yield "return"


def text_field(program: Program, type: types.ClassType) -> str | None:
    """The field that stands first in files (see the prelude's `rdb`): bytes or text, of a class without anything that
    several can refer to, the places of which would not be the same then."""
    schema = Schema(program, type)
    if not schema.text or schema.rows != [type] or schema.marked != [type] or program.contains_itself(type):
        return None
    texts = (name for name, kind in program.fields(type).items() if types.resolve(kind) in (types.BYTES, types.STR))
    return next(texts, None)


def save_apart(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def save_apart(io: Ptr, w: Saver, v: C) -> None:"
    yield "w.at = 8"
    apart = text_field(program, type)
    for name in program.fields(type):
        yield "cut = w.at" if name == apart else f"save_value(w, peek_field(v, {name!r}))"
    text = f"peek_field(v, {apart!r})"
    yield f"write_apart(io, w, cut, bytes_data({text}), bytes_len({text}), schema_hash(C))"


def load_around(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def load_around(r: Loader, cut: int) -> Ptr:"
    apart = text_field(program, type)
    for index, (name, kind) in enumerate(program.fields(type).items()):
        if name == apart:
            yield "if unlikely(r.at != cut):"
            yield "    bad_value()"
            yield f"f{index} = take_text_{types.resolve(kind)}(r)"
        else:
            yield f"f{index} = load_field(C, {name!r}, r)"
    yield "if unlikely(r.at != r.size):"
    yield "    bad_value()"
    yield f"return make_keyed(C, {', '.join(f'f{index}' for index in range(len(program.fields(type))))})"


def save_enum(program: Program, type: types.EnumType) -> Iterator[str]:
    yield "def save_enum(w: Saver, v: C) -> None:"
    yield "save_str(w, v.name)"


def load_enum(program: Program, type: types.EnumType) -> Iterator[str]:
    yield "def load_enum(r: Loader) -> C:"
    yield "name = load_str(r)"
    for name in python_enum(type).__members__:
        yield f"if name == {name!r}:"
        yield f"    return enum_member(C, {name!r})"
    yield "raise ValueError(f'there is no member {name}')"


def save_node(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def save_node(w: Saver, v: C) -> None:"
    # What is canonical goes through a list whenever it is met: only the objects themselves can end a circle then.
    yield "if not w._known(object_address(v), 2 if w.canonical else object_count(v)):"
    yield "    w._wait(object_address(v), type_code(C))"


def load_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def load_record(r: Loader) -> C:"
    yield "if unlikely(not is_null(r.schema)):"
    yield "    return adapted(C, r)"
    names = list(program.fields(type))
    yield from (f"f{index} = load_field(C, {name!r}, r)" for index, name in enumerate(names))
    yield f"return make_record(C, {', '.join(f'f{index}' for index in range(len(names)))})"


def load_node(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def load_node(r: Loader) -> C:"
    yield "place = r._place()"
    yield "mark = r._mark()"
    yield "if mark == 2:"
    yield "    return handle(C, r._known(type_code(C)))"
    yield "if unlikely(not is_null(r.schema)):"
    yield "    made = adapted(C, r)"
    yield "else:"
    yield "    made = zero_object(C)"
    yield "    r._wait(object_address(made), type_code(C))"
    yield "if mark == 1:"
    yield "    share_object(made, 1)"
    yield "    r._note(place, ptr_to_int(object_address(made)), type_code(C))"
    yield "return made"


def adapt_record(program: Program, type: types.ClassType) -> Iterator[str]:
    """The fields as an old schema has them, in its order; what is not among them has its default."""
    yield "def adapt_record(r: Adapter, v: C) -> None:"
    yield "at = r._row_of(type_code(C))"
    yield "if r._char(at) == 42:"
    yield "    at = wrap_add(at, 1)"
    yield "if r._char(at) == 124:  # the row of a class with subclasses"
    yield "    bad_value()"
    fields = program.fields(type)
    yield from (f"seen{index} = False" for index in range(len(fields)))
    yield "while True:"
    yield "    end = r._name_end(at)"
    yield "    if end < 0:"
    yield "        break"
    word = "if"
    for index, (name, kind) in enumerate(fields.items()):
        code = Schema(program, type).linked(kind)
        yield f"    {word} r._is(at, end, {name.encode()!r}, {code.encode()!r}):"
        yield f"        if seen{index}:"
        yield "            bad_value()"
        yield f"        seen{index} = True"
        yield f"        fill_field(v, {name!r}, load_field(C, {name!r}, r))"
        word = "elif"
    if fields:
        yield "    else:"
        yield "        r._skip(wrap_add(end, 1))"
    else:
        yield "    r._skip(wrap_add(end, 1))"
    yield "    at = r._after(wrap_add(end, 1))"
    for index, name in enumerate(fields):
        yield f"if not seen{index}:"
        if has_default(type, name):
            yield f"    fill_field(v, {name!r}, default_field(C, {name!r}))"
        else:
            yield f"    missing_field({name!r})"
    yield "return"


def load_other(program: Program, type: types.ClassType) -> Iterator[str]:
    """A value that was saved with other fields; or as the class that an upgrade function takes."""
    yield "def load_other(r: Loader, format: int) -> C:"
    yield "begin = r.at"
    yield "read_schema(r, format)"
    before = upgraded_from(program, type)
    if before is None:
        yield "return load_rest(C, r)"
        return
    yield "if make_bytes(r.schema, r.schema_size, 0) == schema_text(U):"
    yield "    r.schema = null()"
    yield "    return upgrade_object(C, load_rest(U, r))"
    yield "try:"
    yield "    return load_rest(C, r)"
    yield "except ValueError:"
    yield "    load_again(r, begin, format)"
    yield "    return upgrade_object(C, load_other(U, r, format))"


def use_overrides(program: Program, type: types.ClassType) -> Iterator[str]:
    """What a class does itself, so that it is all checked before the module's constants are made."""
    from redisjit.frontend.overrides import overrides

    found = overrides(program, type)
    words = {"": "", "bytes": "data", "Place": "at", "Place Place": "at, at"}
    params = {"Place": "at: W", "Writer": "out: Writer", "Reader": "source: Reader", "Digest": "digest: Digest"}
    given = [param for kind, param in params.items() if any(kind in kinds for kinds in found.values())]
    yield f"def use_overrides({', '.join(['v: C', 'data: bytes', *given])}) -> C:"
    for name, kinds in sorted(found.items()):
        if name == "rdb_load":
            continue
        call = f"v.{name}({words.get(kinds, params.get(kinds, '').partition(':')[0])})"
        yield call if kinds in ("Writer", "Digest") or name == "unlink" else f"of_{name} = {call}"
    if found.get("rdb_load") == "Reader":
        yield "return read_itself(C, source)"
    else:
        yield "return loaded_itself(C, data)" if "rdb_load" in found else "return v"


def fill_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def fill_record(r: Loader, v: C) -> None:"
    yield from (f"fill_field(v, {name!r}, load_field(C, {name!r}, r))" for name in program.fields(type))
    yield "return"


def lone_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def lone_record(v: C) -> bool:"
    for name, kind in program.fields(type).items():
        if kind.counted:
            yield f"if not is_lone(field_place(v, {name!r})):"
            yield "    return False"
    yield "return True"


def free_record(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def free_record(v: C) -> None:"
    for name, kind in program.fields(type).items():
        if kind.counted:
            yield f"free_lone(field_place(v, {name!r}))"
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


def has_default(type: types.ClassType, name: str) -> bool:
    """Whether a field has a value where none is given."""
    decl = type.decl
    assert isinstance(decl, UserClass)
    python = decl.dataclass_fields.get(name)
    if python is not None and python.default_factory is not dataclasses.MISSING:
        return True
    return decl.begins_with(name) is not dataclasses.MISSING


def upgrade_method(type: types.ClassType) -> FunctionDecl | None:
    """The static method `upgrade` of a class, which makes its objects of those of the class that it was before."""
    method = type.decl.method("upgrade")
    if method is None or "staticmethod" not in method.marks or len(method.node.args.args) != 1:
        return None
    return method


def upgraded_from(program: Program, type: types.ClassType) -> types.ClassType | None:
    """The class whose objects `upgrade` takes."""
    method = upgrade_method(type)
    if method is None:
        return None
    found = types.resolve(program.signature(method).params[0].type)
    assert isinstance(found, types.ClassType)
    return found


SOURCES: dict[str, Callable[[Program, Any], Iterator[str]]] = {
    **families.SOURCES,
    "save_record": save_record,
    "save_node": save_node,
    "save_apart": save_apart,
    "load_around": load_around,
    "save_enum": save_enum,
    "load_enum": load_enum,
    "load_record": load_record,
    "load_node": load_node,
    "load_other": load_other,
    "adapt_record": adapt_record,
    "use_overrides": use_overrides,
    "fill_record": fill_record,
    "lone_record": lone_record,
    "free_record": free_record,
    "measure_record": measure_record,
    "measure_node": measure_node,
}
