"""Calls of kernels: functions under `numba.njit`.

Numba compiles the function itself (`redisjit.kernels`, reached through `KernelCompiler`). Here is the way there and back:
for each kernel at each signature a wrapper in the language of the prelude, which lays the arguments out in a frame of
words, calls the entry, raises what the kernel has raised, and takes the result over.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn, Protocol

from redisjit.diagnostics.language import BadKernel, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext, constant_type
from redisjit.frontend.declarations import Entity, ExceptionClass, FunctionDecl, KernelFunction
from redisjit.frontend.scope import Exceptions, PreludeScope, Scope
from redisjit.frontend.tree import Block, Call, Const, Expr, MakeTuple, Stmt
from redisjit.frontend.types import Type

DIMENSIONS = {"ndarray1": 1, "ndarray2": 2}
FIRST_WORD = 2  # after the exception's arguments, and the arrays that must not be written to
READ_ONLY = -2  # what the entry returns when it would have to


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
    """A `raise` inside a kernel. `args` are constants, or types (`int`, `float`, `bool`, `str`) of what comes with it."""

    number: int
    cls: type[BaseException]
    args: tuple[Any, ...]
    file: str | None
    line: int


@dataclass
class CompiledKernel:
    """A kernel at one signature: its entry, what it returns, and what it may raise."""

    entry: str
    result: Result
    errors: list[KernelError]
    wrapper: FunctionDecl | None = field(default=None)


class KernelRefused(Exception):
    """Numba cannot compile a kernel, or its result cannot be used; the place is the kernel's, when it is known."""

    def __init__(self, problem: str, hint: str = "", file: str | None = None, line: int = 0) -> None:
        super().__init__(problem)
        self.problem = problem
        self.hint = hint
        self.file = file
        self.line = line


class KernelCompiler(Protocol):
    """What compiles kernels. `args` are types of the language, or `Default`s."""

    def compile(self, dispatcher: Any, args: tuple[object, ...]) -> CompiledKernel:
        """Compile, or raise KernelRefused."""


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
        compiled = compiler.compile(entity.dispatcher, given)
    except KernelRefused as error:
        refuse(c, node, name, error)
    kinds = [kind for kind in given if isinstance(kind, Type)]
    if compiled.wrapper is None:
        compiled.wrapper = Wrapper(c, compiled, name, kinds).decl
    env = {f"A{index}": kind for index, kind in enumerate(kinds)}
    env |= {f"R{index}": kind for index, kind in enumerate(result_types(c, compiled.result))}
    for kind in env.values():
        if isinstance(kind, types.ClassType):
            c.made.append(kind)
    env["R"] = result_type(c, compiled.result)
    passed = [value for value in values if not isinstance(value, Default)]
    made = c.emit_call(Call(env["R"], compiled.wrapper, env, passed, node.lineno), node)
    return Block(made.type, stmts, made) if stmts else made


def arguments(c: FunctionContext, entity: KernelFunction, node: ast.Call) -> tuple[list[Expr | Default], list[Stmt]]:
    """The arguments in the order of the parameters."""
    name = entity.name
    parameters = list(inspect.signature(entity.dispatcher.py_func).parameters.values())
    values: dict[str, Expr | Default] = {}
    stmts: list[Stmt] = []
    plain = [p for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
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
    named = {p.name for p in parameters if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)}
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


def refuse(c: FunctionContext, node: ast.Call, name: str, error: KernelRefused) -> NoReturn:
    problem = error.problem
    if error.file:
        problem += f" ({error.file.rsplit('/', 1)[-1]}:{error.line})"
    c.refuse(BadKernel(c.span(node), name, problem, error.hint))


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


def result_types(c: FunctionContext, result: Result) -> Iterator[Type]:
    """The types of the arrays in a result, in order: what the wrapper calls R0, R1 ..."""
    if isinstance(result, Array):
        yield result_type(c, result)
    elif isinstance(result, Maybe):
        yield from result_types(c, result.item)
    elif isinstance(result, Items):
        for item in result.items:
            yield from result_types(c, item)


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
    """Writes the function that a call of a kernel calls."""

    def __init__(self, c: FunctionContext, compiled: CompiledKernel, name: str, kinds: list[Type]) -> None:
        self.compiled = compiled
        self.exceptions: Exceptions = c.program.universe.exceptions
        self.prelude = c.prelude
        self.names: dict[str, Entity] = {}
        self.low = KernelScope(c.prelude, None, self.names)
        self.word = FIRST_WORD
        self.arrays: list[tuple[str, int]] = []  # the arguments that are arrays, and their dimensions
        self.buffers: list[str] = []  # those that are bytes
        self.results = 0
        self.before: list[str] = []
        self.after: list[str] = []
        for index, kind in enumerate(kinds):
            self.argument(f"a{index}", kind, f"A{index}")
        value = self.result(compiled.result)
        self.declare(f"@extern('{compiled.entry}')\ndef enter(frame: Ptr) -> int: ...")
        self.errors()
        self.decl = self.declare(self.text(name, len(kinds), value))
        self.decl.name = name

    def declare(self, text: str) -> FunctionDecl:
        node = ast.parse(text).body[0]
        assert isinstance(node, ast.FunctionDef)
        decl = FunctionDecl(node.name, node, self.low)
        self.names[node.name] = decl
        return decl

    def text(self, name: str, count: int, value: str) -> str:
        parameters = ", ".join(f"a{index}: A{index}" for index in range(count))
        mask = " | ".join(
            f"(0 if {array}.writable else {1 << index})" for index, (array, _) in enumerate(self.arrays)
        )
        lines = [
            f"frame = alloca({8 * self.word})",
            f"store(i64, frame, 1, {mask or '0'})",
            *self.before,
            "code = enter(frame)",
            *(f"kernel_unpack{n}({a}, sizeof({a}_item), {a}_at)".replace(".", "_") for a, n in ()),
            *self.unpack,
            "if unlikely(code != 0):",
            "    failed(code, frame)",
            *self.after,
            "kernel_end()" if not self.results else "",
            f"return {value}",
        ]
        body = "\n".join(f"    {line}" for line in lines if line)
        return f"def kernel({parameters}) -> R:\n{body}"
