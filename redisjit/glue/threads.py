"""What a command that runs in the background does outside of `with ctx.lock():` that needs the server's lock.

A function needs it when it calls a function of the modules API that is not safe in threads, or one that needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from redisjit.diagnostics.base import Span
from redisjit.diagnostics.hooks import OutsideLock
from redisjit.frontend import types
from redisjit.frontend.tree import Call, CallIndirect, Instance, New, Prim, RawCall, Resume, Try

if TYPE_CHECKING:
    from redisjit.glue.effects import Analysis

# Functions that look at nothing but what they are given, or that are made for threads.
SAFE = frozenset(
    "Alloc Calloc Realloc Free TryAlloc TryCalloc TryRealloc CreateString CreateStringFromDouble FreeString "
    "CreateStringFromLongDouble CreateStringFromLongLong CreateStringFromULongLong StringPtrLen StringToDouble "
    "StringToLongLong StringToULongLong StringCompare Log Milliseconds Microseconds MonotonicMicroseconds "
    "GetSelectedDb CallReplyType CallReplyInteger CallReplyDouble CallReplyBool CallReplyBigNumber CallReplyVerbatim "
    "CallReplyLength CallReplyArrayElement CallReplyMapElement CallReplySetElement CallReplyAttribute "
    "CallReplyAttributeElement CallReplyStringPtr CallReplyProto FreeCallReply ThreadSafeContextLock "
    "ThreadSafeContextUnlock ThreadSafeContextTryLock EventLoopAddOneShot".split()
)
INSIDE = "write it inside `with ctx.lock():`, and as little else as possible"
ELSEWHERE = "use such an object in a command that does not run in the background"
NOT_HERE = "use it in a command that does not run in the background"
# Functions of the prelude that see to it themselves, or that read what the server may change.
LOCKING = frozenset(("__enter__", "__exit__"))
GUARDED = frozenset(("config_bytes", "config_str", "config_flags"))
OWN = frozenset(("client_id", "fill_random", "retain_owner", "valve_poll"))


def unlocked(value: Any) -> Iterator[Any]:
    """Every node of a typed tree that is not in the body of `with ctx.lock():`."""
    work = [value]
    while work:
        node = work.pop()
        if isinstance(node, list):
            work += node
        elif is_dataclass(node) and not isinstance(node, type):
            yield node
            names = [field.name for field in fields(node) if field.name not in ("type", "types", "make")]
            if isinstance(node, Try) and node.locked:
                names.remove("body")
            work += [getattr(node, name) for name in names]


def outside_lock(handlers: list[Instance], analysis: Analysis) -> Iterator[OutsideLock]:
    """A diagnostic for each place in a function of the background that needs the lock, and does not have it."""
    needs = _Needs(analysis)
    for handler in handlers:
        lines = {getattr(node, "line", 0): what for node, what in needs.places(handler)}
        for what in needs.endings(handler):
            lines[0] = what
        for line, what in sorted(lines.items()):
            span = _line(handler.file or "", line or handler.decl.node.lineno)
            yield OutsideLock(span, handler.decl.name, what, INSIDE if line else ELSEWHERE)
        if needs.has_state(handler):  # even with the lock: its objects may outlive that in variables
            span = _line(handler.file or "", handler.decl.node.lineno)
            yield OutsideLock(span, handler.decl.name, "an object that outlives the call", NOT_HERE)


def _line(file: str, line: int) -> Span:
    import linecache

    text = linecache.getline(file, line)
    return Span(file, line, len(text) - len(text.lstrip()), line, len(text.rstrip()))


class _Needs:
    """Which functions need the lock."""

    def __init__(self, analysis: Analysis) -> None:
        self.instances = analysis.instances
        self.trees = {i: [n for n in unlocked(i.body) if isinstance(n, _KINDS)] for i in self.instances}
        self.whole = analysis.trees
        self.needs: set[Instance] = set()
        before = -1
        while before != len(self.needs):
            before = len(self.needs)
            self.needs |= {i for i in self.instances if next(self.places(i), None) is not None}

    def places(self, instance: Instance) -> Iterator[tuple[Any, str]]:
        """What needs the lock in a function, and what that is."""
        if instance.file is None and (instance.decl.name in OWN or self.locks(instance)):
            return
        if instance.file is None and instance.decl.name in GUARDED:
            yield instance.decl.node, "a setting"
        for node in self.trees.get(instance, ()):
            if isinstance(node, RawCall):
                if node.name not in SAFE and not node.name.startswith("Reply"):
                    yield node, f"raw.{node.name}()"
            elif isinstance(node, Call):
                if node.instance in self.needs:
                    yield node, self.shown(node)
            elif isinstance(node, CallIndirect):
                if any("indirect" in i.decl.marks for i in self.needs):
                    yield node, "a call of a function that is a value"
            elif isinstance(node, Resume) and any(i.decl.is_generator for i in self.needs):
                yield node, "a generator"

    def endings(self, handler: Instance) -> Iterator[str]:
        """The classes of objects that a command makes, or may, whose end needs the lock: nobody knows when that is."""
        for node in self.reached(handler):
            if isinstance(node, New) and self.drops(node):
                yield f"the end of {node.type}"

    def has_state(self, handler: Instance) -> bool:
        """Whether a function of the background, or what it calls, uses a state of the module."""
        return any(
            (isinstance(node, Prim) and node.op == "state.pointer")
            or (isinstance(node, Call) and "walks" in node.decl.marks)
            for node in self.reached(handler)
        )

    def reached(self, handler: Instance) -> Iterator[Any]:
        """Every node of a function and of all that it calls."""
        seen, work = {handler}, [handler]
        while work:
            for node in self.whole.get(work.pop(), ()):
                yield node
                callee = node.instance if isinstance(node, Call) else None
                if callee is not None and callee not in seen:
                    seen.add(callee)
                    work.append(callee)

    def drops(self, node: New) -> bool:
        """Whether the end of an object needs the lock."""
        drop = node.type.decl.method("__drop__") if isinstance(node.type, types.ClassType) else None
        return drop is not None and any(instance.decl is drop for instance in self.needs)

    @staticmethod
    def locks(instance: Instance) -> bool:
        cls = instance.decl.cls
        return cls is not None and cls.name == "ContextLock" and instance.decl.name in LOCKING

    @staticmethod
    def shown(node: Call) -> str:
        assert node.instance is not None
        name = node.decl.name
        if name in GUARDED:
            return "a setting"
        owner = node.instance.owner
        if owner is not None and node.decl.cls is not None:
            name = f"{node.instance.params[0].type}.{name}" if node.instance.params else name
        return name


_KINDS = (RawCall, Call, CallIndirect, Resume)
