"""Objects of keys that have no room for a count (see the prelude's `bare`): what is noted of the first in use is looked
at here, the rest by the prelude."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.frontend import types
from redisjit.frontend.declarations import ClassDecl
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator
    from redisjit.frontend.program import Program

SIZE = 192
FIRST = "getelementptr (i8, ptr @rj.memory.bare, i64 88)"
USED = "getelementptr (i8, ptr @rj.memory.bare, i64 80)"
SUPPORT = f"""\
define internal void @rj.hold(ptr %object) nounwind alwaysinline {{
  %first = load i64, ptr {FIRST}
  %used = load i64, ptr {USED}
  %busy = or i64 %used, %first
  %free = icmp eq i64 %busy, 0
  br i1 %free, label %begin, label %slow, !prof !1
begin:
  store ptr %object, ptr {FIRST}
  br label %done
slow:
  %r = call swiftcc i1 @"f hold_bare"(ptr %object)
  br label %done
done:
  ret void
}}
define internal i1 @rj.let_go(ptr %object) nounwind alwaysinline {{
  %first = load ptr, ptr {FIRST}
  %one = icmp eq ptr %first, %object
  br i1 %one, label %forget, label %slow, !prof !1
forget:
  store ptr null, ptr {FIRST}
  br label %done
slow:
  %gone = call swiftcc i1 @"f release_bare"(ptr %object)
  br label %done
done:
  %result = phi i1 [ false, %forget ], [ %gone, %slow ]
  ret i1 %result
}}"""


def use(g: FunctionGenerator) -> None:
    """The functions above, and the memory that they share with the prelude."""
    g.module.helpers["@rj.hold"] = SUPPORT
    g.module.memory.setdefault("bare", SIZE)


def begin(g: FunctionGenerator, object: str) -> None:
    """A new object, which has one owner."""
    use(g)
    g.line(f'call swiftcc i1 @"f set_bare"(ptr {object}, i64 1)')


def hold(g: FunctionGenerator, object: str) -> None:
    """One owner more."""
    use(g)
    g.line(f"call void @rj.hold(ptr {object})")


def let_go(g: FunctionGenerator, object: str) -> str:
    """One owner less: whether it was the last."""
    use(g)
    return g.assign(f"call i1 @rj.let_go(ptr {object})")


def count(g: FunctionGenerator, object: str) -> str:
    use(g)
    return g.assign(f'call swiftcc i64 @"f bare_count"(ptr {object})')


def set_count(g: FunctionGenerator, object: str, number: str) -> None:
    use(g)
    g.line(f'call swiftcc i1 @"f set_bare"(ptr {object}, i64 {number})')


def bare_classes(program: Program) -> set[ClassDecl]:
    """The classes whose objects have no room for a count.

    They are values of keys, and nothing that keys and the module's states hold leads to them, nor are there constants
    of them: so no more are in use than commands are at work with.
    """
    from redisjit.frontend.annotations import instance_type

    if program.threads or not program.datatypes:
        return set()
    roots: list[Type] = []
    for datatype in program.datatypes:
        decl = program.universe.entity(datatype.cls, datatype.cls.__name__)
        assert isinstance(decl, ClassDecl)
        roots.append(instance_type(decl, program.prelude))
    states = [*program.state_objects().types.values()] if program.states else []
    held = led_to(program, [kind for root in [*roots, *states] for kind in fields(program, root)])
    constants = {static.type for static in program.statics().known.values()} if program.has_statics else set()
    kept = {cls.decl for cls in held | constants | {*states} if isinstance(cls, types.ClassType)}
    found = {cls.decl for cls in roots if isinstance(cls, types.ClassType) and not cls.decl.polymorphic}
    return found - kept


def fields(program: Program, type: Type) -> list[Type]:
    type = types.resolve(type)
    assert isinstance(type, types.ClassType)
    return [*program.layout(type).values()]


def led_to(program: Program, work: list[Type]) -> set[Type]:
    """All types that values of some types lead to."""
    found: set[Type] = set()
    while work:
        type = types.resolve(work.pop())
        if type in found:
            continue
        found.add(type)
        if isinstance(type, types.OptionalType):
            work.append(type.item)
        elif isinstance(type, types.TupleType):
            work += type.items
        elif isinstance(type, types.FunctionType):
            work += type.captures
        elif isinstance(type, types.ClassType):
            work += [*type.args, *fields(program, type), *program.below(type)]
    return found
