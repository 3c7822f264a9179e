"""Operations of the IR.

A function is blocks of operations; the last of each block is its terminator. Values are results of operations (defined
once), constants, or registers (variables, assigned many times). Types are the front end's.

Ownership, before the ownership pass, is implicit: an operation *borrows* its operands unless it says that it `steals`
them, and its result is `owned` by whoever uses it, or borrowed from `base`. The pass makes it explicit with Retain and
Release. Errors are values: an operation that can fail ends its block (`Checked`, in `blocks`), which has two
successors.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from redisjit.frontend.declarations import ExceptionClass
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import Type


class Value:
    """Something an operation can use."""

    __slots__ = ("number", "type")

    def __init__(self, type: Type) -> None:
        self.type = type
        self.number = -1  # given by the printer and the code generator


class Constant(Value):
    """A constant; never counted."""

    __slots__ = ("value",)

    def __init__(self, type: Type, value: Any) -> None:
        super().__init__(type)
        self.value = value


class Register(Value):
    """A variable. A `borrowed` register is a parameter that the function never assigns; a `lent` one is assigned once,
    what a parameter keeps alive anyway."""

    __slots__ = ("borrowed", "lent", "name")

    def __init__(self, name: str, type: Type, borrowed: bool = False) -> None:
        super().__init__(type)
        self.name = name
        self.borrowed = borrowed
        self.lent = False


class Op(Value):
    """Base of operations; an operation is its own result."""

    __slots__ = ("line",)
    owned = True  # the result is the user's to release (when its type is counted)

    def __init__(self, type: Type, line: int = 0) -> None:
        super().__init__(type)
        self.line = line

    @property
    def operands(self) -> Sequence[Value]:
        return ()

    @property
    def steals(self) -> Sequence[Value]:
        """The operands that this operation takes over."""
        return ()

    @property
    def base(self) -> Value | None:
        """The operand that a borrowed result lives in."""
        return None

    def replace(self, old: Value, new: Value) -> None:
        """Use `new` where `old` was used."""
        for name in self.__slots__:
            value = getattr(self, name)
            if value is old:
                setattr(self, name, new)
            elif isinstance(value, list) and old in value:
                setattr(self, name, [new if item is old else item for item in value])


# Primitives whose result lives in their first operand, and those that take their operands over.
BORROWING = frozenset(
    (
        "tuple.get",
        "opt.get",
        "mem.peek",
        "field.peek",
        "as_bytes",
        "as_str",
        "as_status",
        "text.mark",
        "error.text",
        "error.object",
        "error.name",
        "error.place",
        "object.at",
        "object.upcast",
        "object.downcast",
    )
)
# Addresses into their first operand: as long as they are used, it must live.
ADDRESSES = frozenset(("bytes.data", "object.address", "ptr.offset", "field.place"))
FRAMES = frozenset(("frame.tuple",))  # objects in a frame: nobody's to release
STEALING = frozenset(("error.pack", "tuple.make", "opt.wrap", "object.keyed"))
# Loads from memory that may change: the ownership pass counts them at once.
LOADS = frozenset(("mem.load", "field.get"))


class Prim(Op):
    """A primitive by name; `target` is what is not a value: a type, a size, a field's name."""

    __slots__ = ("args", "name", "target")

    def __init__(self, type: Type, name: str, args: Sequence[Value], target: Any = None, line: int = 0) -> None:
        super().__init__(type, line)
        self.name = name
        self.args = list(args)
        self.target = target

    @property
    def owned(self) -> bool:  # type: ignore[override]
        return self.name not in BORROWING and self.name not in LOADS and self.name not in FRAMES

    @property
    def operands(self) -> Sequence[Value]:
        return self.args

    @property
    def steals(self) -> Sequence[Value]:
        if self.name in STEALING:
            return self.args
        if self.name in ("mem.store", "mem.lend", "field.set", "static.set"):
            return self.args[-1:]
        return ()

    @property
    def base(self) -> Value | None:
        return self.args[0] if self.name in BORROWING or self.name in ADDRESSES or self.name == "field.get" else None


def is_marked(instance: Instance, mark: str) -> bool:
    """Whether a function of the prelude has a mark."""
    return instance.decl.scope.file is None and mark in instance.decl.marks


class Call(Op):
    """A call of a compiled or external function; `can_fail` is decided by the fallibility pass.

    A function of the prelude that is marked `consumes` takes its first argument over, on every way out; the result of
    one that `lends` lives in its first argument.
    """

    __slots__ = ("args", "instance")

    def __init__(self, instance: Instance, args: Sequence[Value], line: int) -> None:
        super().__init__(instance.returns, line)
        self.instance = instance
        self.args = list(args)

    @property
    def operands(self) -> Sequence[Value]:
        return self.args

    @property
    def steals(self) -> Sequence[Value]:
        return self.args[:1] if is_marked(self.instance, "consumes") else ()

    @property
    def owned(self) -> bool:  # type: ignore[override]
        return not is_marked(self.instance, "lends")

    @property
    def base(self) -> Value | None:
        return self.args[0] if is_marked(self.instance, "lends") else None


class CallIndirect(Op):
    """A call of a `Callable` object; its code is read from it, and can always fail."""

    __slots__ = ("args",)

    def __init__(self, type: Type, args: Sequence[Value], line: int) -> None:
        super().__init__(type, line)
        self.args = list(args)

    @property
    def operands(self) -> Sequence[Value]:
        return self.args


class Resume(Op):
    """Run a generator to its next `yield`: whether there was one."""

    __slots__ = ("generator",)

    def __init__(self, type: Type, generator: Value, line: int) -> None:
        super().__init__(type, line)
        self.generator = generator

    @property
    def operands(self) -> Sequence[Value]:
        return (self.generator,)


class RawCall(Op):
    """A call of a modules API function."""

    __slots__ = ("args", "name")

    def __init__(self, type: Type, name: str, args: Sequence[Value], line: int) -> None:
        super().__init__(type, line)
        self.name = name
        self.args = list(args)

    @property
    def operands(self) -> Sequence[Value]:
        return self.args


class New(Op):
    """A new instance of a class; takes its fields over. `placed`: before these comes the memory where it lies."""

    __slots__ = ("args", "placed")

    def __init__(self, type: Type, args: Sequence[Value], line: int, placed: bool = False) -> None:
        super().__init__(type, line)
        self.args = list(args)
        self.placed = placed

    @property
    def operands(self) -> Sequence[Value]:
        return self.args

    @property
    def steals(self) -> Sequence[Value]:
        return self.args


class Address(Op):
    """The address of a function, of constant data, or of an object that is a constant: nobody's to release."""

    __slots__ = ("target",)
    owned = False

    def __init__(self, type: Type, target: Any) -> None:
        super().__init__(type)
        self.target = target


class Assign(Op):
    """`register = value`; takes the value over. What the register held has been released after its last use."""

    __slots__ = ("register", "value")

    def __init__(self, register: Register, value: Value) -> None:
        super().__init__(register.type)
        self.register = register
        self.value = value

    @property
    def operands(self) -> Sequence[Value]:
        return (self.value,)

    @property
    def steals(self) -> Sequence[Value]:
        return () if self.register.lent else (self.value,)


class Retain(Op):
    """Count one more owner."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        super().__init__(value.type)
        self.value = value

    @property
    def operands(self) -> Sequence[Value]:
        return (self.value,)


class Release(Op):
    """One owner less; the last one frees."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        super().__init__(value.type)
        self.value = value

    @property
    def operands(self) -> Sequence[Value]:
        return (self.value,)


class SetError(Op):
    """Make `cls(message)` the pending error; takes the message over. A static message costs nothing."""

    __slots__ = ("cls", "message", "text")

    def __init__(self, type: Type, cls: ExceptionClass, text: str | None, message: Value | None, line: int) -> None:
        super().__init__(type, line)
        self.cls = cls
        self.text = text
        self.message = message

    @property
    def operands(self) -> Sequence[Value]:
        return (self.message,) if self.message else ()

    @property
    def steals(self) -> Sequence[Value]:
        return self.operands


class CatchError(Op):
    """Take the pending error: an exception value."""

    __slots__ = ()


class MatchError(Op):
    """Whether a caught exception is an instance of a class."""

    __slots__ = ("cls", "value")

    def __init__(self, type: Type, value: Value, cls: ExceptionClass) -> None:
        super().__init__(type)
        self.value = value
        self.cls = cls

    @property
    def operands(self) -> Sequence[Value]:
        return (self.value,)


class Rethrow(Op):
    """Make a caught exception the pending error again; takes it over."""

    __slots__ = ("value",)

    def __init__(self, type: Type, value: Value, line: int = 0) -> None:
        super().__init__(type, line)
        self.value = value

    @property
    def operands(self) -> Sequence[Value]:
        return (self.value,)

    @property
    def steals(self) -> Sequence[Value]:
        return (self.value,)
