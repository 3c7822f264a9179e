"""The IR as text: one operation a line, values numbered as they appear."""

from __future__ import annotations

from collections.abc import Sequence

from redisjit.frontend.tree import Instance
from redisjit.frontend.types import NONE
from redisjit.ir.blocks import Block, Branch, Checked, Function, Goto, Return, ReturnError, Yield
from redisjit.ir.ops import (
    Address,
    Assign,
    Call,
    CallIndirect,
    CatchError,
    Constant,
    MatchError,
    New,
    Op,
    Prim,
    RawCall,
    Register,
    Release,
    Resume,
    Retain,
    Rethrow,
    SetError,
    Value,
)


class Shower:
    """Shows one function."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.names: dict[Value, str] = {}
        self.used: dict[str, int] = {}
        self.labels: dict[Block, str] = {}

    def value(self, value: Value) -> str:
        if isinstance(value, Constant):
            return repr(value.value)
        found = self.names.get(value)
        if found is None:
            found = self.names[value] = self.register(value) if isinstance(value, Register) else f"%{len(self.names)}"
        return found

    def register(self, value: Register) -> str:
        count = self.used.get(value.name, 0)
        self.used[value.name] = count + 1
        return f"{value.name}.{count}" if count else value.name

    def label(self, block: Block) -> str:
        found = self.labels.get(block)
        if found is None:
            found = self.labels[block] = f"{block.name.rstrip('0123456789')}{len(self.labels)}"
        return found

    def each(self, values: Sequence[Value]) -> str:
        return ", ".join(self.value(value) for value in values)

    def show(self) -> str:
        params = ", ".join(f"{self.value(p)}: {p.type}" for p in self.function.params)
        marks = " fails" if self.function.can_fail else ""
        lines = [f"function {self.function.name}({params}) -> {self.function.instance.returns}{marks}"]
        for block in self.function.blocks:
            lines.append(f"{self.label(block)}:")
            lines += [f"    {self.op(op)}" for op in block.ops]
        return "\n".join(lines)

    def op(self, op: Op) -> str:
        if isinstance(op, Checked):
            return f"{self.plain(op.op)} ? {self.label(op.ok)} : {self.label(op.error)}"
        return self.plain(op)

    def plain(self, op: Op) -> str:
        text = self.text(op)
        if op.type is NONE or isinstance(op, (Assign, Retain, Release, SetError, Rethrow)):
            return text
        return f"{self.value(op)}: {op.type} = {text}"

    def text(self, op: Op) -> str:
        match op:
            case Prim():
                target = f" [{op.target}]" if op.target is not None else ""
                return f"{op.name}{target} {self.each(op.args)}".rstrip()
            case Call():
                return f"call {op.instance.name}({self.each(op.args)})"
            case CallIndirect():
                return f"call indirect {self.each(op.args)}"
            case Resume():
                return f"resume {self.value(op.generator)}"
            case RawCall():
                return f"raw.{op.name}({self.each(op.args)})"
            case New():
                return f"new {op.type}({self.each(op.args)})"
            case Address():
                name = op.target.name if isinstance(op.target, Instance) else type(op.target).__name__
                name = getattr(op.target, "shown", name)
                return f"address {name}"
            case Assign():
                return f"{self.value(op.register)} = {self.value(op.value)}"
            case Retain():
                return f"retain {self.value(op.value)}"
            case Release():
                return f"release {self.value(op.value)}"
            case SetError():
                message = self.value(op.message) if op.message else repr(op.text)
                return f"error {op.cls.name}({message})"
            case CatchError():
                return "catch"
            case MatchError():
                return f"match {self.value(op.value)} {op.cls.name}"
            case Rethrow():
                return f"rethrow {self.value(op.value)}"
            case Goto():
                return f"goto {self.label(op.target)}"
            case Branch():
                hint = "" if op.likely is None else " likely" if op.likely else " unlikely"
                return f"branch {self.value(op.test)} ? {self.label(op.then)} : {self.label(op.other)}{hint}"
            case Return():
                return f"return {self.value(op.value)}"
            case Yield():
                value = f" {self.value(op.value)}" if op.value else ""
                return f"yield{value} ? {self.label(op.resumed)} : {self.label(op.dropped)}"
            case ReturnError():
                return "return error"
            case _:
                return type(op).__name__.lower()


def show_functions(functions: dict[Instance, Function]) -> str:
    """All functions, the user's first."""
    ordered = sorted(functions.values(), key=lambda f: (f.instance.file is None, f.name))
    return "\n\n".join(Shower(function).show() for function in ordered) + "\n"
