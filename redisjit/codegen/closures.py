"""Releasing functions that are values: what they carry may be such functions, in chains of any length.

Where the stack has come to its limit, a function whose last owner goes waits in a list that runs through the first
words of the dead; whoever began frees those that wait, one after the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.codegen import stack
from redisjit.frontend import types

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator

RELEASE = 8  # the offset of what frees a function; see `callable` in the prelude
SUPPORT = f"""\
@rj.waiting = internal global ptr null

define internal void @rj.release_callable(ptr %function) nounwind noinline {{
  %nothing = icmp eq ptr %function, null
  br i1 %nothing, label %done, label %some
some:
  %count = load i64, ptr %function
  %last = icmp eq i64 %count, 1
  br i1 %last, label %drop, label %keep
keep:
  %less = sub i64 %count, 1
  store i64 %less, ptr %function
  ret void
drop:
{stack.LOW}
  br i1 %low, label %later, label %now
later:
  %others = load ptr, ptr @rj.waiting
  store ptr %others, ptr %function
  store ptr %function, ptr @rj.waiting
  ret void
now:
  %one = phi ptr [%function, %drop], [%next, %another]
  %at = getelementptr i8, ptr %one, i64 {RELEASE}
  %release = load ptr, ptr %at
  call void %release(ptr %one)
  %next = load ptr, ptr @rj.waiting
  %none = icmp eq ptr %next, null
  br i1 %none, label %done, label %another
another:
  %following = load ptr, ptr %next
  store ptr %following, ptr @rj.waiting
  store i64 1, ptr %next
  br label %now
done:
  ret void
}}
"""


def is_callable(type: types.Type) -> bool:
    """Whether values of a type are functions whose code is known only when they run."""
    return isinstance(type, types.ClassType) and type.decl.name == "callable" and type.decl.scope.file is None


def release(g: FunctionGenerator, value: str) -> None:
    """One owner of a function less."""
    g.module.uses_callables = g.module.uses_stack = True
    g.line(f"call void @rj.release_callable(ptr {value})")
