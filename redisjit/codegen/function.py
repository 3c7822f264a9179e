"""One function, from IR to LLVM text. Registers become allocas; LLVM makes them values again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from redisjit.codegen import objects, prims, rawcalls, stack
from redisjit.codegen.calls import looks_at_stack
from redisjit.codegen.errors import DYNAMIC
from redisjit.codegen.generators import GeneratorFrame, resume
from redisjit.codegen.layout import BYTES, EXCEPTION, llvm_type
from redisjit.codegen.text import double, quoted, symbol
from redisjit.frontend import types
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import Type
from redisjit.ir.blocks import Block, Branch, Checked, Dropped, Function, Goto, Return, ReturnError, Unreachable, Yield
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

if TYPE_CHECKING:
    from redisjit.codegen.module import ModuleGenerator

ENDS = (Return, ReturnError)
FAILING = (SetError, Checked, Rethrow)
OVERFLOW = "the result does not fit in 64 bits"
RECURSION = "maximum recursion depth exceeded"
ARITHMETIC = {"int.add": "sadd", "int.sub": "ssub", "int.mul": "smul"}
# What a call does that leaves the memory alone that compiled code sees.
OUTSIDE = " memory(inaccessiblemem: readwrite)"
UNLIKELY, LIKELY = ", !prof !0", ", !prof !1"
LOOPS = {"": "", "plain": ", !llvm.loop !2", "apart": ", !llvm.loop !3"}
LINE_SHIFT = 32
COLD = " noinline cold optnone"  # not worth the time that optimising it takes

# Lines: what is longer stays a function. LLVM works on a function's body again wherever it is inlined, and a call is
# nothing to what such a body does. But what arrays may share memory is seen only where they were made.
LARGE = 150
ONCE = 200  # when it is called in one place only
OWN_ONCE = 600  # and is the user's


class FunctionGenerator:
    """Writes one function."""

    def __init__(self, module: ModuleGenerator, function: Function) -> None:
        self.module = module
        self.function = function
        self.instance = function.instance
        self.file = self.instance.file  # of the block that is being written
        self.lines: list[str] = []
        self.frames: list[str] = []
        self.names: dict[Value, str] = {}
        self.once: set[Register] = set()  # assigned in one place, which comes before every use: no memory needed
        self.labels: dict[Block, str] = {}
        self.count = 0
        self.ends = 0
        self.catches = False
        # What is returned, where that is several words and happens in several places: so LLVM sees each word by itself;
        # a whole that comes from different places it leaves alone.
        self.result = ""

    # Writing

    def line(self, text: str) -> None:
        self.lines.append("  " + text)

    def fresh(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def assign(self, text: str) -> str:
        name = self.fresh()
        self.lines.append(f"  {name} = {text}")
        return name

    def frame(self, text: str) -> str:
        """Something that lives in the frame: written at the function's entry."""
        name = self.fresh()
        self.frames.append(f"  {name} = {text}")
        return name

    def aggregate(self, type: str, items: list[tuple[str, str]]) -> str:
        value = "undef"
        for index, (item_type, item) in enumerate(items):
            value = self.assign(f"insertvalue {type} {value}, {item_type} {item}, {index}")
        return value if items else "zeroinitializer"

    def label(self, block: Block) -> str:
        found = self.labels.get(block)
        if found is None:
            found = self.labels[block] = f"{block.name}.{len(self.labels)}"
        return found

    def result_type(self) -> str:
        return result_type(self.function)

    # Values

    def value(self, value: Value) -> str:
        """The operand that stands for a value here."""
        if isinstance(value, Constant):
            return self.constant(value)
        if isinstance(value, Register):
            name = self.names.get(value)
            if name is None:
                self.once.discard(value)
                name = self.names[value] = self.frame(f"alloca {llvm_type(value.type)}")
            if value.borrowed or value in self.once:
                return name
            return self.assign(f"load {llvm_type(value.type)}, ptr {name}")
        return self.names[value]

    def constant(self, value: Constant) -> str:
        type = types.resolve(value.type)
        if value.value is None:
            return "false" if type is types.NONE else "zeroinitializer"
        if isinstance(value.value, bool):
            return "true" if value.value else "false"
        if isinstance(value.value, int):
            return str(value.value)
        if isinstance(value.value, float):
            return double(value.value)  # a float32 is written by the bits of its double
        data = value.value.encode() if isinstance(value.value, str) else value.value
        length = len(data) - 2**63 if isinstance(value.value, str) and value.value.isascii() else len(data)
        return f"{{ptr {self.module.strings.name(data)}, i64 {length}, i64 0}}"

    def typed(self, value: Value) -> str:
        kind = llvm_type(value.type)
        if kind == "{}":  # a function that captures nothing; LLVM's coroutines take it for a pointer
            return "{} zeroinitializer"
        return f"{kind} {self.value(value)}"

    # The function

    def generate(self) -> str:
        params = []
        for index, register in enumerate(self.function.params):
            self.names[register] = f"%p{index}"
            text = llvm_type(register.type)
            if text == "ptr" and isinstance(register.type, types.ClassType):
                size = self.module.layouts.fields(register.type)[1]
                text += f" noundef nonnull align 8 dereferenceable({max(size, 1)})"
                if "uncaptured" in self.instance.decl.marks:
                    # Stored only in a context whose keys are linked, which is where the frame sees it captured.
                    text += " captures(none)"
            params.append(f"{text} %p{index}")
        self.look()
        self.error = self.frame("alloca i64") if self.function.can_fail or self.catches else ""
        generator = self.instance.generator
        self.coroutine = GeneratorFrame(self, generator.item) if generator else None
        if self.function.recursive:
            self.check_stack()
        if self.coroutine:
            self.coroutine.begin()
        if self.ends > 1 and self.result_type().startswith("{") and not self.coroutine:
            self.result = self.frame(f"alloca {self.result_type()}")
        for index, block in enumerate(self.function.blocks):
            if index or self.function.recursive:
                self.lines.append(f"{quoted(self.label(block))[1:]}:")
            self.file = (block.home or self.instance).file
            for op in block.ops:
                OPS[type(op)](self, op)
        if self.result:
            self.lines.append("finish:")
            self.line(f"ret {self.result_type()} {self.assign(f'load {self.result_type()}, ptr {self.result}')}")
        result = f"{convention(self.instance)} {self.result_type()}"
        head = f"define internal {result} {symbol(self.instance.name)}({', '.join(params)})"
        head += f" {self.attributes()}"
        if self.coroutine:
            self.coroutine.end()
            self.module.uses_generators = True
            head += " presplitcoroutine"
            self.frames.insert(0, "entry:")
        return f"{head} {{\n" + "\n".join(self.frames + self.lines) + "\n}"

    def attributes(self) -> str:
        """The attributes of the function, whose lines are known."""
        calls = self.module.calls
        if calls.only_addressed(self.instance) and not self.coroutine:  # a part of its C function
            return "nounwind alwaysinline"
        text = attributes(self.instance)
        # Of a generator LLVM has split off all but its beginning, and without that where it is run it takes a frame.
        if "inline" in text or self.coroutine:
            return text
        # What is called once is not there twice; but what looks at the stack must not do so from a generator's frame.
        caller = calls.only_caller(self.instance) if not looks_at_stack(self.function) else None
        own = self.instance.file is not None
        handler = own and caller is not None and caller.file is None
        most = LARGE if caller is None or handler else OWN_ONCE if own else ONCE
        if len(self.lines) > most and not any(types.is_array(register.type) for register in self.function.params):
            return text + " noinline"
        # A handler is a part of its entry before LLVM looks at either. Others come out better by themselves first.
        return text + " alwaysinline" if handler else text

    def block_label(self, block: Block) -> str:
        """A block's label as an operand, without the %."""
        return quoted(self.label(block))[1:]

    def dropped(self, op: Dropped) -> None:
        self.line("br label %cleanup")

    def yield_(self, op: Yield) -> None:
        assert self.coroutine is not None
        self.coroutine.yield_(op)

    def look(self) -> None:
        """See which registers are assigned once, where the function ends, and whether errors pass through it."""
        several: set[Register] = set()
        for block in self.function.blocks:
            for op in block.ops:
                if type(op) is Assign:
                    (several if op.register in self.once else self.once).add(op.register)
                elif isinstance(op, ENDS):
                    self.ends += 1
                elif isinstance(op, FAILING):
                    self.catches = True
        self.once -= several

    def check_stack(self) -> None:
        low = stack.is_low(self, self.error)
        start = quoted(self.label(self.function.blocks[0]))[1:]
        self.line(f"br i1 {low}, label %deep, label %{start}{UNLIKELY}")
        self.lines.append("deep:")
        recursion = self.module.errors.exceptions.of(RecursionError)
        site = self.module.errors.site(recursion, RECURSION, None, 0)
        self.line(f"ret {self.result_type()} {{{llvm_type(self.instance.returns)} undef, i64 {site}}}")

    # Operations

    def prim(self, op: Prim) -> None:
        self.names[op] = prims.lower(self, op)

    def assign_op(self, op: Assign) -> None:
        value = self.value(op.value)
        register, kind = op.register, llvm_type(op.value.type)
        if register in self.once and kind == llvm_type(register.type):
            self.names[register] = value
            return
        if register not in self.names:
            self.once.discard(register)
            self.names[register] = self.frame(f"alloca {llvm_type(register.type)}")
        self.line(f"store {kind} {value}, ptr {self.names[register]}")

    def call(self, op: Call) -> None:
        """A call that cannot fail."""
        args = ", ".join(map(self.typed, op.args))
        self.names[op] = self.assign(
            f"call {convention(op.instance)} {llvm_type(op.type)} {symbol(op.instance.name)}({args})"
        )
        if op.instance.decl.extern is not None:
            self.names[op] = self.extern(op, args)

    def extern(self, op: Call, args: str) -> str:
        """A call of a function of the runtime."""
        self.lines.pop()
        name = op.instance.decl.extern
        assert name is not None
        result = "void" if op.type is types.NONE else llvm_type(op.type)
        parameters = ", ".join(llvm_type(arg.type) for arg in op.args)
        self.module.externs[name] = f"declare {result} @{name}({parameters}) {attributes(op.instance)}"
        if result == "void":
            self.line(f"call void @{name}({args})")
            return "false"
        return self.assign(f"call {result} @{name}({args})")

    def raw_call(self, op: RawCall) -> None:
        self.names[op] = rawcalls.call(self, op)

    def new(self, op: New) -> None:
        self.names[op] = objects.new(self, op)

    def address(self, op: Address) -> None:
        if isinstance(op.target, Instance) and "indirect" in op.target.decl.marks:
            self.names[op] = symbol(op.target.name)
        elif isinstance(op.target, Instance):
            self.names[op] = self.module.exported(op.target)
        elif op.type is types.POINTER:
            self.names[op] = self.module.data(op.target)
        else:
            self.names[op] = self.module.static().address(self, op.target)

    def retain_op(self, op: Retain) -> None:
        self.module.retain(self, types.resolve(op.value.type), self.value(op.value))

    def release_op(self, op: Release) -> None:
        self.release(op.value.type, self.value(op.value))

    def release(self, type: Type, value: str) -> None:
        self.module.release(self, types.resolve(type), value)

    # Errors

    def set_error(self, op: SetError) -> None:
        text = DYNAMIC if op.message is not None else op.text
        site = self.module.errors.site(op.cls, text, self.file, op.line)
        if op.message is not None:
            self.line(f"store {self.typed(op.message)}, ptr @rj.message")
        self.line(f"store i64 {site}, ptr {self.error}")

    def catch_error(self, op: CatchError) -> None:
        site = self.assign(f"load i64, ptr {self.error}")
        message = self.assign(f"load {BYTES}, ptr @rj.message")
        self.line(f"store {BYTES} zeroinitializer, ptr @rj.message")
        self.names[op] = self.aggregate(EXCEPTION, [("i64", site), (BYTES, message)])

    def match_error(self, op: MatchError) -> None:
        site = self.assign(f"extractvalue {EXCEPTION} {self.value(op.value)}, 0")
        cls = self.assign(f"call i64 @rj.error_class(i64 {site})")
        low = self.assign(f"sub i64 {cls}, {self.module.class_number(op.cls, 0)}")
        self.names[op] = self.assign(f"icmp ule i64 {low}, {self.module.class_number(op.cls, 1)}")

    def rethrow(self, op: Rethrow) -> None:
        value = self.value(op.value)
        site = self.assign(f"extractvalue {EXCEPTION} {value}, 0")
        message = self.assign(f"extractvalue {EXCEPTION} {value}, 1")
        self.line(f"store {BYTES} {message}, ptr @rj.message")
        line = self.module.errors.line(self.file, op.line)
        if line:
            site = self.at_line(site, line)
        self.line(f"store i64 {site}, ptr {self.error}")

    def at_line(self, site: str, line: int) -> str:
        """An error's number with a line, unless it has one."""
        high = self.assign(f"lshr i64 {site}, {LINE_SHIFT}")
        unknown = self.assign(f"icmp eq i64 {high}, 0")
        placed = self.assign(f"or i64 {site}, {line << LINE_SHIFT}")
        return self.assign(f"select i1 {unknown}, i64 {placed}, i64 {site}")

    # Terminators

    def goto(self, op: Goto) -> None:
        self.line(f"br label %{quoted(self.label(op.target))[1:]}{LOOPS[op.loop]}")

    def branch(self, op: Branch) -> None:
        hint = "" if op.likely is None else LIKELY if op.likely else UNLIKELY
        then, other = quoted(self.label(op.then))[1:], quoted(self.label(op.other))[1:]
        self.line(f"br i1 {self.value(op.test)}, label %{then}, label %{other}{hint}")

    def checked(self, op: Checked) -> None:
        ok, error = quoted(self.label(op.ok))[1:], quoted(self.label(op.error))[1:]
        self.count += 1
        failed = f"failed{self.count}"
        inner = op.op
        if isinstance(inner, Prim):
            left, right = map(self.value, inner.args)
            name = ARITHMETIC[inner.name]
            pair = self.assign(f"call {{i64, i1}} @llvm.{name}.with.overflow.i64(i64 {left}, i64 {right})")
            self.names[inner] = self.assign(f"extractvalue {{i64, i1}} {pair}, 0")
            flag = self.assign(f"extractvalue {{i64, i1}} {pair}, 1")
            overflow = self.module.errors.exceptions.of(OverflowError)
            site = str(self.module.errors.site(overflow, OVERFLOW, self.file, inner.line))
        elif isinstance(inner, Resume):
            self.names[inner], flag, site = resume(self, inner)
        else:
            assert isinstance(inner, (Call, CallIndirect))
            args = ", ".join(map(self.typed, inner.args))
            whole = f"{{{llvm_type(inner.type)}, i64}}"
            code = symbol(inner.instance.name) if isinstance(inner, Call) else self.code_of(inner.args[0])
            kind = convention(inner.instance) if isinstance(inner, Call) else "swiftcc"
            outside = isinstance(inner, Call) and "outside" in inner.instance.decl.marks
            result = self.assign(f"call {kind} {whole} {code}({args}){OUTSIDE if outside else ''}")
            site = self.assign(f"extractvalue {whole} {result}, 1")
            self.names[inner] = self.assign(f"extractvalue {whole} {result}, 0")
            flag = self.assign(f"icmp ne i64 {site}, 0")
        self.line(f"br i1 {flag}, label %{failed}, label %{ok}{UNLIKELY}")
        self.lines.append(f"{failed}:")
        line = self.module.errors.line(self.file, inner.line)
        if line and not isinstance(inner, Prim):
            if isinstance(inner, Call) and self.module.functions[inner.instance].unplaced:
                site = self.assign(f"or i64 {site}, {line << LINE_SHIFT}")
            else:
                site = self.at_line(site, line)
        self.line(f"store i64 {site}, ptr {self.error}")
        self.line(f"br label %{error}")

    def code_of(self, function: Value) -> str:
        """The code of a `Callable`."""
        owner = types.resolve(function.type)
        assert isinstance(owner, types.ClassType)
        offset = self.module.layouts.fields(owner)[0]["code"]
        address = self.assign(f"getelementptr i8, ptr {self.value(function)}, i64 {offset}")
        return self.assign(f"load ptr, ptr {address}")

    def return_(self, op: Return) -> None:
        if self.coroutine:
            self.coroutine.return_()
            return
        value = self.typed(op.value)
        if self.result:
            self.line(f"store {value}, ptr {self.result}")
            if self.function.can_fail:
                self.set_site("0")
            self.line("br label %finish")
            return
        if not self.function.can_fail:
            self.line(f"ret {value}")
            return
        kind = self.result_type()
        whole = self.assign(f"insertvalue {kind} undef, {value}, 0")
        self.line(f"ret {kind} {self.assign(f'insertvalue {kind} {whole}, i64 0, 1')}")

    def set_site(self, site: str) -> None:
        """The number of the error that is returned, 0 for none."""
        address = self.assign(f"getelementptr {self.result_type()}, ptr {self.result}, i64 0, i32 1")
        self.line(f"store i64 {site}, ptr {address}")

    def return_error(self, op: ReturnError) -> None:
        if self.coroutine:
            self.coroutine.return_error()
            return
        kind = self.result_type()
        site = self.assign(f"load i64, ptr {self.error}")
        if self.result:
            self.set_site(site)
            self.line("br label %finish")
            return
        self.line(f"ret {kind} {self.assign(f'insertvalue {kind} undef, i64 {site}, 1')}")

    def unreachable(self, op: Unreachable) -> None:
        self.line("unreachable")


def convention(instance: Instance) -> str:
    """How a function is called: the prelude's cold ones leave the registers of a hot loop alone."""
    words = (types.INT, types.BOOL, types.NONE)
    rare = instance.file is None and "cold" in instance.decl.marks and "exported" not in instance.decl.marks
    return "preserve_mostcc" if rare and types.resolve(instance.returns) in words else "swiftcc"


def result_type(function: Function) -> str:
    """What a function returns: its value, with the error's number beside it when it can fail."""
    value = llvm_type(function.instance.returns)
    return f"{{{value}, i64}}" if function.can_fail else value


def attributes(instance: Instance) -> str:
    marks = instance.decl.marks
    text = "nounwind"
    if "inline" in marks:
        text += " alwaysinline"
    if "cold" in marks:
        text += COLD
    elif "noinline" in marks:
        text += " noinline"
    if "libm" in marks:  # the library's own rounding: LLVM is not to put x * x for pow(x, 2)
        text += " nobuiltin willreturn memory(none)"
    if "pure" in marks:
        text += " willreturn memory(read)"
    return text


OPS: dict[type[Op], Callable[..., None]] = {
    Prim: FunctionGenerator.prim,
    Assign: FunctionGenerator.assign_op,
    Call: FunctionGenerator.call,
    RawCall: FunctionGenerator.raw_call,
    New: FunctionGenerator.new,
    Address: FunctionGenerator.address,
    Retain: FunctionGenerator.retain_op,
    Release: FunctionGenerator.release_op,
    SetError: FunctionGenerator.set_error,
    CatchError: FunctionGenerator.catch_error,
    MatchError: FunctionGenerator.match_error,
    Rethrow: FunctionGenerator.rethrow,
    Goto: FunctionGenerator.goto,
    Branch: FunctionGenerator.branch,
    Checked: FunctionGenerator.checked,
    Return: FunctionGenerator.return_,
    ReturnError: FunctionGenerator.return_error,
    Unreachable: FunctionGenerator.unreachable,
    Yield: FunctionGenerator.yield_,
    Dropped: FunctionGenerator.dropped,
}
