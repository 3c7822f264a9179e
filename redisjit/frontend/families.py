"""The functions that save, load and measure objects of a class with subclasses: the class is told before the fields.

They are source in the language, as those in `records` are: C stands for the class, K0, K1 ... for those that an object
can be of. What tells them apart is their place in the family's row of the schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from redisjit.frontend import types
from redisjit.frontend.schemas import Family, is_node, name_of
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.program import Program

OF_V = ("class_number(v)", "class_id({cls})")  # what the class of an object is known by
NOT_ONE = "raise ValueError('not a saved value of this type')"


def environment(type: types.ClassType) -> dict[str, Type]:
    """What the names in these functions stand for."""
    return {"C": type, **{f"K{index}": cls for index, cls in enumerate(Family(type).members)}}


def by_class(type: types.ClassType, number: str, known: str, *steps: str) -> Iterator[str]:
    """The steps for that class of the family that is `known` by a number."""
    yield f"number = {number}"
    for index in range(len(Family(type).members)):
        names = {"index": index, "cls": f"K{index}"}
        yield f"if number == {known.format(**names)}:"
        yield from (f"    {step.format(**names)}" for step in steps)


def waits(by: str, what: str) -> str:
    """The step that leaves the fields of an object for later."""
    return f"{by}._wait(object_address({what}), type_code({{cls}}))"


def save_family(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def save_family(w: Saver, v: C) -> None:"
    if is_node(program, type):
        yield "if not w._known(object_address(v), 2 if w.canonical else object_count(v)):"
    else:
        yield "if w.canonical or not w._known(object_address(v), object_count(v)):"
    yield "    save_content(w, v)"


def save_member(program: Program, type: types.ClassType) -> Iterator[str]:
    """Which class it is, and the fields, which come later when they can lead to others of the family."""
    yield "def save_member(w: Saver, v: C) -> None:"
    step = waits("w", "v") if is_node(program, type) else "save_exact({cls}, w, v)"
    yield from by_class(type, *OF_V, "w.put_unsigned({index})", step)
    yield "return"


def load_family(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def load_family(r: Loader) -> C:"
    yield "place = r._place()"
    yield "mark = r._mark()"
    yield "if mark == 2:"
    yield "    entry = r._entry()"
    yield "    code = load(i64, entry, 2)"
    others = (f"code != type_code(K{index})" for index in range(len(Family(type).members)))
    yield f"    if {' and '.join(others)}:"
    yield "        bad_value()"
    yield "    return handle(C, load(Ptr, entry, 1))"
    yield "made = load_content(C, r)"
    yield "if mark == 1:"
    yield "    share_object(made, 1)"
    yield "    r._note(place, ptr_to_int(object_address(made)), member_code(made))"
    yield "return made"


def member_code(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def member_code(v: C) -> int:"
    yield from by_class(type, *OF_V, "return type_code({cls})")
    yield "return 0"


def load_member(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def load_member(r: Loader) -> C:"
    yield "if unlikely(not is_null(r.schema)):"
    yield "    return adapted_member(C, r)"
    steps = ["return load_exact({cls}, r)"]
    if is_node(program, type):
        steps = ["made{index} = zero_object({cls})", waits("r", "made{index}"), "return made{index}"]
    yield from by_class(type, "r.unsigned()", "{index}", *steps)
    yield NOT_ONE


def adapt_member(program: Program, type: types.ClassType) -> Iterator[str]:
    """By an old schema: classes go by their names. One without subclasses had none there: it was the first of these."""
    names = [name_of(cls) for cls in Family(type).members]
    yield "def adapt_member(r: Adapter) -> C:"
    yield "row = r._row_number(family_code(C))"
    yield "at = r._row_start(row)"
    yield "waits = r._char(at) == 42"
    yield "at = wrap_add(at, int(waits))"
    yield "if r._char(at) != 124:"
    if name_of(type) in names:
        yield f"    r._same_row(type_code(K{names.index(name_of(type))}), row)"
        yield f"    return adapt_as(K{names.index(name_of(type))}, r, waits)"
    else:
        yield "    abstract_now()"
    yield "at = r._member(at, r.unsigned())"
    yield "end = r._name_end(at)"
    for index, name in enumerate(names):
        yield f"if r._named(at, end, {name.encode()!r}):"
        yield f"    r._same_row(type_code(K{index}), r._number(wrap_add(end, 2)))"
        yield f"    return adapt_as(K{index}, r, waits)"
    yield "no_class(r, at, end)"
    yield NOT_ONE


def measure_family(program: Program, type: types.ClassType) -> Iterator[str]:
    yield "def measure_family(m: Meter, v: C) -> None:"
    yield "if m._first(object_address(v), object_count(v)):"
    step = waits("m", "v") if is_node(program, type) else "measure_exact({cls}, m, v)"
    yield from (f"    {line}" for line in by_class(type, *OF_V, step))
    yield "return"


SOURCES = {
    "save_family": save_family,
    "save_member": save_member,
    "load_family": load_family,
    "load_member": load_member,
    "member_code": member_code,
    "adapt_member": adapt_member,
    "measure_family": measure_family,
}
