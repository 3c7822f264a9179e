"""Calls of kernels: functions under `numba.njit`.

Numba compiles the function itself (`redisjit.kernels`, reached through `KernelCompiler`). Here is the way there and
back: for each kernel at each signature a wrapper in the language of the prelude, which lays the arguments out in a
frame of words, calls the entry, raises what the kernel has raised, and takes the result over.
"""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass
from typing import Any, Protocol

from redisjit.diagnostics.base import Span
from redisjit.diagnostics.language import BadKernel, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Entity, FunctionDecl, KernelFunction
from redisjit.frontend.scope import PreludeScope, Scope
from redisjit.frontend.tree import Block, Call, Expr, MakeTuple, Stmt
from redisjit.frontend.types import Type

DIMENSIONS = {"ndarray1": 1, "ndarray2": 2}
FIRST_WORD = 2  # after the exception's arguments, and the arrays that must not be written to
TEXT_WORDS = 6  # of a str of Numba's
MEMORY: dict[Type, str] = {types.INT: "i64", types.FLOAT: "float", types.BOOL: "bool"}
MAX_ARRAYS = 31  # a word holds two bits for each
SHARED = 32  # where the bits begin of arrays that share memory with one that is strided
READ_ONLY = -2  # what the entry returns when the kernel may write to an array that is read-only ...
OVERLAP = -3  # ... or that shares memory with a strided one


# Results, as the language sees them


@dataclass(frozen=True)
class Plain:
    """An int, a float or a bool. `unsigned`: one of 64 bits, which may not fit an int."""

    type: Type
    unsigned: bool = False


@dataclass(frozen=True)
class Nothing:
    """None."""


@dataclass(frozen=True)
class Maybe:
    """A value or None."""

    item: Result


@dataclass(frozen=True)
class Items:
    """A tuple."""

    items: tuple[Result, ...]


@dataclass(frozen=True)
class Array:
    """An array."""

    item: Type
    dimensions: int
    writable: bool


Result = Plain | Nothing | Maybe | Items | Array


@dataclass(frozen=True)
class KernelError:
    """A `raise` inside a kernel. `args` are constants, or types (`int`, `float`, `bool`, `str`) of run-time values."""

    number: int
    cls: type[BaseException]
    args: tuple[Any, ...]
    file: str | None
    line: int


@dataclass
class CompiledKernel:
    """A kernel at one signature: its entry, what it returns, and what it may raise."""

    name: str
    span: Span  # the first call
    entry: str
    result: Result
    errors: list[KernelError]
    wrapper: Wrapper | None = None


class KernelRefused(Exception):
    """Numba cannot compile a kernel, or its result cannot be used; the place is the kernel's, when it is known."""

    def __init__(self, problem: str, hint: str = "", file: str | None = None, line: int = 0, entry: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.hint = hint
        self.file = file
        self.line = line
        self.entry = entry  # of a kernel that was compiled, and cannot be linked


class KernelCompiler(Protocol):
    """What compiles kernels. `args` are types of the language, or `Default`s."""

    def compile(self, dispatcher: Any, args: tuple[object, ...], span: Span) -> CompiledKernel:
        """Compile for a call, or raise KernelRefused."""


@dataclass(frozen=True)
class Default:
    """An argument that is left out: Numba makes a constant of it."""

    value: Any


# The call


def call(c: FunctionContext, entity: KernelFunction, node: ast.Call) -> Expr:
    """A call of a kernel."""
    compiler = c.program.kernels()
    name = entity.name
    values, stmts = arguments(c, entity, node)
    given = tuple(value if isinstance(value, Default) else types.resolve(value.type) for value in values)
    try:
        compiled = compiler.compile(entity.dispatcher, given, c.span(node))
    except KernelRefused as error:
        c.refuse(refusal(error, CompiledKernel(name, c.span(node), "", Nothing(), [])))
    kinds = [kind for kind in given if isinstance(kind, Type)]
    if sum(map(arrays_in, kinds)) > MAX_ARRAYS:
        c.unsupported(node, f"a kernel with more than {MAX_ARRAYS} arrays", "put some of them into one")
    if compiled.wrapper is None:
        compiled.wrapper = Wrapper(c, compiled, name, kinds)
    wrapper = compiled.wrapper
    c.made += wrapper.made
    passed = [value for value in values if not isinstance(value, Default)]
    made = c.emit_call(Call(wrapper.env["R"], wrapper.decl, dict(wrapper.env), passed, node.lineno), node)
    return Block(made.type, stmts, made) if stmts else made


def arrays_in(kind: Type) -> int:
    """How many arrays an argument holds."""
    if isinstance(kind, types.TupleType):
        return sum(arrays_in(types.resolve(item)) for item in kind.items)
    return isinstance(kind, types.ClassType)


def arguments(c: FunctionContext, entity: KernelFunction, node: ast.Call) -> tuple[list[Expr | Default], list[Stmt]]:
    """The arguments in the order of the parameters."""
    name = entity.name
    parameters = list(inspect.signature(entity.dispatcher.py_func).parameters.values())
    values: dict[str, Expr | Default] = {}
    stmts: list[Stmt] = []
    plain = [p for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    if any(p.kind in (p.KEYWORD_ONLY, p.VAR_KEYWORD) for p in parameters):
        problem = "it has keyword-only parameters, which Numba does not pass rightly"
        kernel = CompiledKernel(name, c.span(node), "", Nothing(), [])
        c.refuse(refusal(KernelRefused(problem, "leave the `*` out"), kernel))
    extra = next((p for p in parameters if p.kind is p.VAR_POSITIONAL), None)
    if len(node.args) > len(plain) and extra is None:
        problem = f"takes {len(plain)} positional arguments, and is given {len(node.args)}"
        c.refuse(WrongArguments(c.span(node), name, problem))
    if any(isinstance(argument, ast.Starred) for argument in node.args):
        c.unsupported(node, "`*` in a call of a kernel", "write the arguments out")
    for parameter, argument in zip(plain, node.args, strict=False):
        values[parameter.name] = c.expr(argument, None)
    if extra is not None:
        rest = [c.expr(argument, None) for argument in node.args[len(plain) :]]
        values[extra.name] = MakeTuple(types.tuple_of(*(types.resolve(value.type) for value in rest)), list(rest))
    named = {p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD}
    for keyword in node.keywords:
        assert keyword.arg is not None
        if keyword.arg not in named or keyword.arg in values:
            c.refuse(WrongArguments(c.span(keyword.value), name, f"cannot be given {keyword.arg!r}"))
        values[keyword.arg] = c.expr(keyword.value, None)
    if node.keywords:  # keep the written order of evaluation
        for key, value in values.items():
            if not isinstance(value, Default):
                more, values[key] = c.hold(value)
                stmts += more
    for parameter in parameters:
        if parameter.name not in values:
            if parameter.default is parameter.empty:
                c.refuse(WrongArguments(c.span(node), name, f"needs the argument {parameter.name!r}"))
            values[parameter.name] = Default(parameter.default)
    return [values[parameter.name] for parameter in parameters], stmts


def refusal(error: KernelRefused, kernel: CompiledKernel) -> BadKernel:
    """The diagnostic of a refused kernel, at its call."""
    problem = error.problem
    if error.file:
        problem += f" ({error.file.rsplit('/', 1)[-1]}:{error.line})"
    return BadKernel(kernel.span, kernel.name, problem, error.hint)


def result_type(c: FunctionContext, result: Result) -> Type:
    """The type of a result."""
    if isinstance(result, Plain):
        return result.type
    if isinstance(result, Nothing):
        return types.NONE
    if isinstance(result, Maybe):
        return types.optional(result_type(c, result.item))
    if isinstance(result, Items):
        return types.tuple_of(*(result_type(c, item) for item in result.items))
    return types.class_type(c.prelude.class_named(f"ndarray{result.dimensions}"), result.item)


# The wrapper


class KernelScope(Scope):
    """Where the functions around a kernel look names up: each other, exception classes, then the prelude."""

    def __init__(self, prelude: PreludeScope, file: str | None, names: dict[str, Entity]) -> None:
        super().__init__(file)
        self.prelude = prelude
        self.names = names

    def lookup(self, name: str) -> Entity | None:
        return self.names.get(name) or self.prelude.lookup(name)


class Wrapper:
    """Writes the function that a call of a kernel calls. `env` is what the type names in it stand for."""

    def __init__(self, c: FunctionContext, compiled: CompiledKernel, name: str, kinds: list[Type]) -> None:
        self.c = c
        self.names: dict[str, Entity] = {}
        self.low = KernelScope(c.prelude, None, self.names)
        self.env: dict[str, Type] = {}
        self.word = FIRST_WORD
        self.arrays: list[int] = []  # the dimensions of the arguments that are arrays: b0, b1 ...
        self.buffers: list[str] = []  # the arguments that are bytes
        self.made: list[Type] = []
        self.before: list[str] = []
        self.after: list[str] = []
        for index, kind in enumerate(kinds):
            self.env[f"A{index}"] = kind
            self.argument(f"a{index}", kind)
        value = self.result(compiled.result)
        self.env["R"] = result_type(c, compiled.result)
        self.declare(f"@extern({compiled.entry!r})\ndef enter(frame: Ptr) -> int: ...")
        self.declare(self.failures(compiled.errors))
        self.decl = self.declare(self.text(len(kinds), value))
        self.decl.name = name

    def declare(self, text: str, scope: KernelScope | None = None) -> FunctionDecl:
        """Make a function known to the others."""
        node = ast.parse(text).body[0]
        assert isinstance(node, ast.FunctionDef)
        decl = self.names[node.name] = FunctionDecl(node.name, node, scope or self.low)
        return decl

    def type_name(self, type: Type) -> str:
        """A name for a type in the text."""
        name = f"L{len(self.env)}"
        self.env[name] = type
        return name

    def text(self, count: int, value: str) -> str:
        """The function itself."""
        arrays = range(len(self.arrays))
        mask = [f"(0 if b{index}.writable else {1 << index})" for index in arrays]
        for index in arrays:
            for other in range(index):
                shared = f"(p{index} or p{other}) and kernel_shared(b{index}._owner(), b{other}._owner())"
                mask.append(f"({(1 << index | 1 << other) << SHARED} if {shared} else 0)")
        lines = [f"frame = alloca({8 * self.word})", *self.before]
        lines.append(f"store(i64, frame, 1, {' | '.join(mask) or 0})")
        lines.append("code = enter(frame)")
        for index, dimensions in enumerate(self.arrays):
            unpack = f"kernel_unpack(at{index}, b{index}.data, {self.extent(index, dimensions)})"
            lines.append(f"if p{index} and b{index}.writable:\n        {unpack}")
        lines += [
            "if unlikely(code != 0):\n        failed(code, frame)",
            *self.after,
            "kernel_end()",
            f"return {value}",
        ]
        parameters = ", ".join(f"a{index}: A{index}" for index in range(count))
        return f"def kernel({parameters}) -> R:\n" + "\n".join(f"    {line}" for line in lines)

    # Arguments

    def argument(self, value: str, kind: Type) -> None:
        """Lay an argument out."""
        kind = types.resolve(kind)
        if isinstance(kind, types.TupleType):
            for index, item in enumerate(kind.items):
                self.argument(f"{value}[{index}]", item)
        elif kind is types.BYTES:
            self.buffers.append(value)
            self.store("Ptr", f"bytes_data({value})")
            self.store("i64", f"bytes_len({value})")
        elif isinstance(kind, types.ClassType):
            self.array(value, kind)
        elif kind is not types.NONE:
            self.store(self.type_name(kind), value)

    def store(self, type: str, value: str) -> None:
        """Set the next word."""
        self.before.append(f"store({type}, offset(frame, {8 * self.word}), 0, {value})")
        self.word += 1

    def array(self, value: str, kind: types.ClassType) -> None:
        """An array: its items as they lie if they lie side by side, else a copy for the call."""
        index, dimensions = len(self.arrays), DIMENSIONS[kind.decl.name]
        self.arrays.append(dimensions)
        self.env[f"I{index}"] = kind.args[0]
        b = f"b{index}"
        side_by_side = f"{b}.s0 == 1 or {b}.n0 < 2"
        if dimensions == 2:
            side_by_side = f"({b}.s1 == 1 or {b}.n1 < 2) and ({b}.s0 == {b}.n1 or {b}.n0 < 2)"
        self.before += [
            f"{b} = {value}",
            f"at{index} = {b}.data",
            f"p{index} = not ({side_by_side})",
            f"if p{index}:\n        at{index} = kernel_pack({b}.data, {self.extent(index, dimensions)})",
        ]
        self.store("Ptr", f"at{index}")
        for dimension in range(dimensions):
            self.store("i64", f"{b}.n{dimension}")

    @staticmethod
    def extent(index: int, dimensions: int) -> str:
        """The lengths and strides of an argument, as of two dimensions, and the size of an item."""
        b = f"b{index}"
        lengths = f"1, {b}.n0, 0, {b}.s0" if dimensions == 1 else f"{b}.n0, {b}.n1, {b}.s0, {b}.s1"
        return f"{lengths}, sizeof(I{index})"

    # Results

    def load(self, type: str) -> str:
        """The next word."""
        self.word += 1
        return f"load({type}, offset(frame, {8 * (self.word - 1)}), 0)"

    def result(self, result: Result) -> str:
        """The expression that is a result, after the statements that it needs."""
        if isinstance(result, Nothing):
            return "None"
        if isinstance(result, Plain):
            loaded = self.load(MEMORY[result.type])
            return f"kernel_unsigned({loaded})" if result.unsigned else loaded
        if isinstance(result, Maybe):
            some = self.load("bool")
            return f"({self.result(result.item)} if {some} else None)"
        if isinstance(result, Items):
            return f"({''.join(self.result(item) + ', ' for item in result.items)})"
        return self.array_result(result)

    def array_result(self, result: Array) -> str:
        """An array that the kernel made, that was an argument, a part of one, or a constant."""
        number = len(self.made)
        type = result_type(self.c, result)
        self.made.append(type)
        self.env[f"R{number}"] = type
        m, d, base, held, writable = (f"{name}{number}" for name in ("info", "data", "base", "held", "writable"))
        self.after += [f"{m} = {self.load('Ptr')}", f"{d} = {self.load('Ptr')}"]
        loads = [self.load("i64") for _ in range(2 * result.dimensions)]
        if result.dimensions == 1:
            self.after.append(f"if ult(LONGEST_ARRAY, {loads[0]}):\n        kernel_endless()")
        self.after += [f"{base} = b''", f"{held} = null()", f"{writable} = False"]
        cases = [f"if not is_null({m}):\n        {base} = kernel_owned({m})\n        {writable} = {result.writable}"]
        for index in range(len(self.arrays)):
            inside = f"elif not p{index} and kernel_inside(b{index}.data, b{index}.nbytes, {d}):"
            cases.append(f"{inside}\n        {held} = b{index}._holder()\n        {writable} = b{index}.writable")
        for value in self.buffers:
            inside = f"kernel_inside(bytes_data({value}), bytes_len({value}), {d})"
            cases.append(f"elif {inside}:\n        {base} = {value}")
        if self.arrays:
            packed = " or ".join(f"p{index}" for index in range(len(self.arrays)))
            cases.append(f"elif {packed}:\n        kernel_view()")
        self.after.append("\n    ".join(cases))
        given = f"{d}, {', '.join(loads)}, {writable}"
        made = f"array_of_bytes{result.dimensions}({given}, {base}) if bytes_owner({base}) != 0"
        self.after.append(f"r{number}: R{number} = {made} else array_view{result.dimensions}({given}, {held})")
        return f"r{number}"

    # Errors

    def failures(self, errors: list[KernelError]) -> str:
        """The function that raises what the entry's number stands for; it never returns."""
        lines = [f"if code == {READ_ONLY}:\n        kernel_read_only()"]
        lines.append(f"if code == {OVERLAP}:\n        kernel_overlap()")
        fixed: dict[str | None, list[KernelError]] = {}
        for error in errors:
            if any(isinstance(arg, Type) for arg in error.args):
                call = f"failed{error.number}(int_to_ptr(load(i64, frame, 0)))"
                lines.append(f"if code == {error.number}:\n        {call}")
                self.dynamic(error)
            else:
                fixed.setdefault(error.file, []).append(error)
        lines.append("kernel_end()")
        for index, (file, group) in enumerate(fixed.items()):
            tests = []
            for error in group:
                name = self.exception(error.cls)
                tests.append((f"if code == {error.number}: raise {name}({constant_message(error)})", error.line))
            self.placed(f"raise{index}(code: int)", tests, file)
            lines.append(f"raise{index}(code)")
        lines.append("raise RuntimeError('the kernel failed')")
        return "@cold\ndef failed(code: int, frame: Ptr) -> None:\n" + "\n".join(f"    {line}" for line in lines)

    def dynamic(self, error: KernelError) -> None:
        """The functions that raise an exception whose arguments are values."""
        loads, shown, header, word = [], [], [], 1
        for index, arg in enumerate(error.args):
            if not isinstance(arg, Type):
                shown.append(repr(repr(arg)))
                continue
            name = f"x{index}"
            if arg is types.STR:
                loads.append(f"{name} = kernel_text(offset(at, {8 * word}))")
                word += TEXT_WORDS
            else:
                loads.append(f"{name} = load({MEMORY[arg]}, offset(at, {8 * word}), 0)")
                word += 1
            header.append(f"{name}: {arg}")
            shown.append(f"f'{{{name}!r}}'")
        names = [part.split(":")[0] for part in header]
        several = " + ', ' + ".join(shown)
        message = names[0] if len(error.args) == 1 else f"'(' + {several} + ')'"
        number, cls = error.number, self.exception(error.cls)
        self.placed(f"raise_{number}({', '.join(header)})", [(f"raise {cls}({message})", error.line)], error.file)
        lines = [*loads, "kernel_end()", f"raise_{number}({', '.join(names)})"]
        self.declare(f"@cold\ndef failed{number}(at: Ptr) -> None:\n" + "\n".join(f"    {line}" for line in lines))

    def exception(self, python: type[BaseException]) -> str:
        """The name of an exception class."""
        cls = self.c.program.universe.exceptions.of(python)
        name = next((name for name, entity in self.names.items() if entity is cls), None)
        if name is None:
            name = f"E{len(self.names)}"
            self.names[name] = cls
        return name

    def placed(self, header: str, lines: list[tuple[str, int]], file: str | None) -> None:
        """A function whose statements stand on lines of a kernel's file."""
        text = f"def {header} -> None:\n" + "\n".join(f"    {line}" for line, _ in lines)
        decl = self.declare(text, KernelScope(self.c.prelude, file, self.names))
        for statement, (_, line) in zip(decl.node.body, lines, strict=True):
            for node in ast.walk(statement):
                if isinstance(node, (ast.expr, ast.stmt)):
                    node.lineno = node.end_lineno = line


def constant_message(error: KernelError) -> str:
    """What stands in the parentheses of a `raise` whose arguments are all constant."""
    if not error.args:
        return ""
    if len(error.args) == 1 and isinstance(error.args[0], (int, float, bytes, str)):
        return repr(error.args[0])
    return repr(str(error.args[0]) if len(error.args) == 1 else str(error.args))
