"""Calls of C functions of other libraries, and the tables by which they are found.

Of each shared library there is an array of pointers, one for each function that the module calls, and the names of
these functions one behind the other. Functions of archives are called by their names: the linker finds them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.codegen.text import quoted
from redisjit.declare.foreign import ForeignFunction, ForeignLibrary, Value
from redisjit.ir.ops import Prim

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator
    from redisjit.codegen.module import ModuleGenerator

NARROW = {"i8": "i8 signext", "u8": "i8 zeroext", "i16": "i16 signext", "u16": "i16 zeroext"}
NARROW |= {"i32": "i32 signext", "u32": "i32 zeroext", "bool": "i1 zeroext"}
WIDE = {"i64": "i64", "u64": "i64", "float": "float", "double": "double"}


def c_type(value: Value) -> str:
    """The LLVM type of a value, with what C's conventions say of it."""
    if value.shape != "number":
        return "void" if value.shape == "none" else "ptr"
    return NARROW.get(value.kind) or WIDE[value.kind]


def call(g: FunctionGenerator, op: Prim) -> str:
    """`foreign.call`."""
    spec: ForeignFunction = op.target
    args = [argument(g, p.value, g.value(arg)) for p, arg in zip(spec.parameters, op.args, strict=True)]
    result = c_type(spec.returns).split()
    if spec.library.archive:
        code = quoted(spec.symbol)
        kinds = ", ".join(c_type(p.value) for p in spec.parameters)
        g.module.externs[spec.symbol] = f"declare {' '.join(result[::-1])} {code}({kinds})"
    else:
        code = g.assign(f"load ptr, ptr {place(g, spec.library, spec.symbol)}")
    text = f"call {' '.join(result[::-1])} {code}({', '.join(args)}) nounwind nobuiltin"
    if spec.returns.shape == "none":
        g.line(text)
        return "false"
    return widened(g, spec.returns.kind, g.assign(text))


def argument(g: FunctionGenerator, value: Value, given: str) -> str:
    """An argument as C takes it."""
    kind = c_type(value)
    if value.kind == "float" and value.shape == "number":
        given = g.assign(f"fptrunc double {given} to float")
    elif kind.startswith("i") and " " in kind and value.kind != "bool":
        given = g.assign(f"trunc i64 {given} to {kind.split()[0]}")
    return f"{kind} {given}"


def widened(g: FunctionGenerator, kind: str, found: str) -> str:
    """A result as the language has it."""
    if kind == "float":
        return g.assign(f"fpext float {found} to double")
    if kind in NARROW and kind != "bool":
        return g.assign(f"{'sext' if kind[0] == 'i' else 'zext'} i{kind[1:]} {found} to i64")
    return found


# What the prelude is told of a library


def array(g: FunctionGenerator, library: ForeignLibrary) -> str:
    """The array of pointers."""
    return f"@rj.foreign.{list(g.module.program.foreign).index(library)}"


def place(g: FunctionGenerator, library: ForeignLibrary, symbol: str) -> str:
    """Where the pointer to a function stands."""
    index = g.module.program.foreign[library].index(symbol)
    return g.assign(f"getelementptr ptr, ptr {array(g, library)}, i64 {index}")


def slots(g: FunctionGenerator, op: Prim) -> str:
    return array(g, op.target[0])


def name(g: FunctionGenerator, op: Prim) -> str:
    return g.module.strings.name("".join(f"{name}\0" for name in op.target[0].names).encode())


def names(g: FunctionGenerator, op: Prim) -> str:
    return g.module.strings.name("\0".join(g.module.program.foreign[op.target[0]]).encode())


def count(g: FunctionGenerator, op: Prim) -> str:
    return str(len(g.module.program.foreign[op.target[0]]))


def position(g: FunctionGenerator, op: Prim) -> str:
    return str(g.module.program.foreign[op.target[0]].index(op.target[1]))


def function(g: FunctionGenerator, op: Prim) -> str:
    """The pointer to a function, or NULL when its library is not loaded yet."""
    return g.assign(f"load ptr, ptr {place(g, *op.target)}")


PRIMS = {
    "foreign.call": call,
    "foreign.slots": slots,
    "foreign.name": name,
    "foreign.names": names,
    "foreign.count": count,
    "foreign.place": position,
    "foreign.function": function,
}


def emit(module: ModuleGenerator) -> str:
    """The arrays of all libraries."""
    return "\n".join(
        f"@rj.foreign.{index} = internal global [{len(symbols)} x ptr] zeroinitializer"
        for index, (library, symbols) in enumerate(module.program.foreign.items())
        if not library.archive
    )
