"""Calls of the modules API, and how values are passed to C and come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.ir.ops import Constant, Prim, RawCall, Value

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator
    from redisjit.raw.table import CType


def call(g: FunctionGenerator, op: RawCall) -> str:
    """A function of the API, by its pointer."""
    from redisjit.raw import table

    function = table.function(op.name)
    pointer = g.module.api_pointer(g, op.name)
    args: list[str] = []
    for index, arg in enumerate(op.args):
        if index < len(function.params):
            args += to_c(g, arg, function.params[index].type)
        else:
            args.append(g.typed(arg))
    result = c_type(g, function.returns)
    signature = result
    if function.variadic:
        fixed = [c_type(g, param.type) for param in function.params]
        signature = f"{result} ({', '.join([*fixed, '...'])})"
    call = f"call {signature} {pointer}({', '.join(args)}) {' '.join(function.attributes)}".rstrip()
    if result == "void":
        g.line(call)
        return "false"
    return from_c(g, g.assign(call), function.returns)


def valkey_call(g: FunctionGenerator, op: Prim) -> str:
    """`api.valkey_call`: the same where Valkey has other parameters than Redis."""
    from redisjit.raw import table

    function = table.function(op.target)
    assert function.valkey_params is not None
    pairs = zip(op.args, function.valkey_params, strict=True)
    args = [text for arg, param in pairs for text in to_c(g, arg, param.type)]
    pointer = g.module.api_pointer(g, op.target)
    found = g.assign(f"call {c_type(g, function.returns)} {pointer}({', '.join(args)})")
    return from_c(g, found, function.returns)


def c_type(g: FunctionGenerator, kind: CType) -> str:
    """The LLVM type of a C type."""
    if kind.kind == "longdouble":
        return g.module.long_double
    if kind.kind in ("void", "float", "double", "ptr"):
        return kind.kind
    return "i64, i64" if kind.kind == "struct" else "i" + kind.kind[1:]


def to_c(g: FunctionGenerator, arg: Value, kind: CType) -> list[str]:
    """An argument, or the two of a structure, as C takes it."""
    text = c_type(g, kind)
    if kind.kind == "struct":  # two words: the two registers that the C conventions pass them in
        pointer = g.value(arg)
        second = g.assign(f"getelementptr i8, ptr {pointer}, i64 8")
        return [f"i64 {g.assign(f'load i64, ptr {pointer}')}", f"i64 {g.assign(f'load i64, ptr {second}')}"]
    if text == "fp128":
        return [f"fp128 {g.assign(f'call fp128 @rj.quad(double {g.value(arg)})')}"]
    if kind.kind == "longdouble" and text != "double":
        return [f"{text} {g.assign(f'fpext double {g.value(arg)} to {text}')}"]
    if kind.kind == "float":
        return [f"float {g.assign(f'fptrunc double {g.value(arg)} to float')}"]
    if text.startswith("i") and text != "i64":
        extension = "signext" if kind.kind[0] == "i" else "zeroext"
        if isinstance(arg, Constant):
            bits = int(text[1:])
            return [f"{text} {extension} {arg.value & (1 << bits) - 1}"]
        return [f"{text} {extension} {g.assign(f'trunc i64 {g.value(arg)} to {text}')}"]
    return [f"{text} {g.value(arg)}"]


def from_c(g: FunctionGenerator, value: str, kind: CType) -> str:
    """A result as the language has it."""
    text = c_type(g, kind)
    if text == "fp128":
        return g.assign(f"call double @rj.unquad(fp128 {value})")
    if kind.kind in ("longdouble", "float") and text != "double":
        operation = "fptrunc" if kind.kind == "longdouble" else "fpext"
        return g.assign(f"{operation} {text} {value} to double")
    if text.startswith("i") and text != "i64":
        return g.assign(f"{'sext' if kind.kind[0] == 'i' else 'zext'} {text} {value} to i64")
    return value
