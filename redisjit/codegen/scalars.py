"""NumPy's scalars in LLVM: arithmetic that wraps, at every width, without branches, so that loops become vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from redisjit.codegen.layout import llvm_type
from redisjit.codegen.prims import DECLARATIONS
from redisjit.frontend import types
from redisjit.frontend.types import NUMPY, Fixed, Type
from redisjit.ir.ops import Prim

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator

PLAIN: dict[Type, Type] = {types.INT: NUMPY["int64"], types.FLOAT: NUMPY["float64"], types.BOOL: NUMPY["bool"]}
# By the kind of the type: floats, then integers, then booleans. {t} is LLVM's type, {s} the letter of its sign.
ROWS: dict[str, tuple[str, str, str]] = {
    "add": ("fadd {t} {0}, {1}", "add {t} {0}, {1}", "or i1 {0}, {1}"),
    "sub": ("fsub {t} {0}, {1}", "sub {t} {0}, {1}", ""),
    "mul": ("fmul {t} {0}, {1}", "mul {t} {0}, {1}", "and i1 {0}, {1}"),
    "div": ("fdiv {t} {0}, {1}", "", ""),
    "and": ("", "and {t} {0}, {1}", "and i1 {0}, {1}"),
    "or": ("", "or {t} {0}, {1}", "or i1 {0}, {1}"),
    "xor": ("", "xor {t} {0}, {1}", "xor i1 {0}, {1}"),
    "neg": ("fneg {t} {0}", "sub {t} 0, {0}", ""),
    "invert": ("", "xor {t} {0}, -1", "xor i1 {0}, true"),
    "eq": ("fcmp oeq {t} {0}, {1}", "icmp eq {t} {0}, {1}", "icmp eq i1 {0}, {1}"),
    "ne": ("fcmp une {t} {0}, {1}", "icmp ne {t} {0}, {1}", "icmp ne i1 {0}, {1}"),
    "lt": ("fcmp olt {t} {0}, {1}", "icmp {s}lt {t} {0}, {1}", "icmp ult i1 {0}, {1}"),
    "le": ("fcmp ole {t} {0}, {1}", "icmp {s}le {t} {0}, {1}", "icmp ule i1 {0}, {1}"),
    "gt": ("fcmp ogt {t} {0}, {1}", "icmp {s}gt {t} {0}, {1}", "icmp ugt i1 {0}, {1}"),
    "ge": ("fcmp oge {t} {0}, {1}", "icmp {s}ge {t} {0}, {1}", "icmp uge i1 {0}, {1}"),
}
# Functions of LLVM's own: the name for floats and for signed integers.
INTRINSICS = {"abs": ("fabs", "abs"), "sqrt": ("sqrt", ""), "floor": ("floor", "")}
INTRINSICS |= {"ceil": ("ceil", ""), "trunc": ("trunc", ""), "rint": ("rint", "")}


def fixed(type: Type) -> Fixed:
    """The scalar type that a number's type is in memory."""
    found = PLAIN.get(types.resolve(type), types.resolve(type))
    assert isinstance(found, Fixed), found
    return found


def lower(g: FunctionGenerator, op: Prim) -> str:
    """Write `num.*`."""
    name = op.name.removeprefix("num.")
    if name == "convert":
        return convert(g, g.value(op.args[0]), fixed(op.args[0].type), fixed(op.type))
    if name == "compare_mixed":
        return compare_mixed(g, op)
    operands = [g.value(arg) for arg in op.args]
    kind = fixed(op.args[-1].type)
    if name == "select":
        kind = fixed(op.type)
        text = llvm_type(kind)
        return g.assign(f"select i1 {operands[0]}, {text} {operands[1]}, {text} {operands[2]}")
    if name in ROWS:
        template = ROWS[name]["fib".find("i" if kind.kind == "u" else kind.kind)]
        sign = "s" if kind.kind == "i" else "u"
        return g.assign(template.format(*operands, t=llvm_type(kind), s=sign))
    if name in INTRINSICS:
        return intrinsic(g, name, kind, operands)
    return SPECIAL[name](g, kind, operands)


def convert(g: FunctionGenerator, value: str, found: Fixed, wanted: Fixed) -> str:
    """C's conversion of one number to another type."""
    a, b = llvm_type(found), llvm_type(wanted)
    if a == b:
        return value
    if wanted.kind == "b":
        return g.assign(f"fcmp une {a} {value}, 0.0" if found.kind == "f" else f"icmp ne {a} {value}, 0")
    if found.kind == "f" and wanted.kind == "f":
        return g.assign(f"{'fpext' if wanted.bits > found.bits else 'fptrunc'} {a} {value} to {b}")
    if found.kind == "f":
        return g.assign(f"{'fptosi' if wanted.kind == 'i' else 'fptoui'} {a} {value} to {b}")
    if wanted.kind == "f":
        return g.assign(f"{'sitofp' if found.kind == 'i' else 'uitofp'} {a} {value} to {b}")
    if found.kind != "b" and wanted.bits < found.bits:
        return g.assign(f"trunc {a} {value} to {b}")
    return g.assign(f"{'sext' if found.kind == 'i' else 'zext'} {a} {value} to {b}")


def intrinsic(g: FunctionGenerator, name: str, kind: Fixed, operands: list[str]) -> str:
    real, integer = INTRINSICS[name]
    text = llvm_type(kind)
    suffix = f"f{kind.bits}" if kind.kind == "f" else text
    function = f"llvm.{real if kind.kind == 'f' else integer}.{suffix}"
    extra, kinds = (", i1 false", ", i1") if kind.kind != "f" else ("", "")
    if f"@{function}(" not in DECLARATIONS:
        g.module.externs[function] = f"declare {text} @{function}({text}{kinds})"
    return g.assign(f"call {text} @{function}({text} {operands[0]}{extra})")


def divide(g: FunctionGenerator, kind: Fixed, operands: list[str]) -> tuple[str, str, str]:
    """Quotient and rest towards minus infinity, and whether the divisor is 0, where both are meaningless."""
    a, b = operands
    t = llvm_type(kind)
    zero = g.assign(f"icmp eq {t} {b}, 0")
    if kind.kind == "u":
        safe = g.assign(f"select i1 {zero}, {t} 1, {t} {b}")
        return g.assign(f"udiv {t} {a}, {safe}"), g.assign(f"urem {t} {a}, {safe}"), zero
    # The least value divided by -1 is itself: the same as divided by 1.
    least = g.assign(f"icmp eq {t} {a}, {kind.low}")
    minus = g.assign(f"icmp eq {t} {b}, -1")
    bad = g.assign(f"or i1 {zero}, {g.assign(f'and i1 {least}, {minus}')}")
    safe = g.assign(f"select i1 {bad}, {t} 1, {t} {b}")
    quotient = g.assign(f"sdiv {t} {a}, {safe}")
    rest = g.assign(f"srem {t} {a}, {safe}")
    signs = g.assign(f"icmp slt {t} {g.assign(f'xor {t} {rest}, {safe}')}, 0")
    adjust = g.assign(f"and i1 {g.assign(f'icmp ne {t} {rest}, 0')}, {signs}")
    quotient = g.assign(f"add {t} {quotient}, {g.assign(f'sext i1 {adjust} to {t}')}")
    more = g.assign(f"select i1 {adjust}, {t} {safe}, {t} 0")
    return quotient, g.assign(f"add {t} {rest}, {more}"), zero


def floordiv(g: FunctionGenerator, kind: Fixed, operands: list[str]) -> str:
    quotient, _, zero = divide(g, kind, operands)
    return g.assign(f"select i1 {zero}, {llvm_type(kind)} 0, {llvm_type(kind)} {quotient}")


def mod(g: FunctionGenerator, kind: Fixed, operands: list[str]) -> str:
    _, rest, zero = divide(g, kind, operands)
    return g.assign(f"select i1 {zero}, {llvm_type(kind)} 0, {llvm_type(kind)} {rest}")


def shift(g: FunctionGenerator, kind: Fixed, operands: list[str], name: str) -> str:
    """A shift by as many bits as there are, by more, or by fewer than none, shifts everything out."""
    a, b = operands
    t = llvm_type(kind)
    near = g.assign(f"icmp ult {t} {b}, {kind.bits}")
    by = g.assign(f"select i1 {near}, {t} {b}, {t} 0")
    shifted = g.assign(f"{name} {t} {a}, {by}")
    rest = g.assign(f"ashr {t} {a}, {kind.bits - 1}") if name == "ashr" else "0"
    return g.assign(f"select i1 {near}, {t} {shifted}, {t} {rest}")


def compare_mixed(g: FunctionGenerator, op: Prim) -> str:
    """A signed integer and a uint64, by value."""
    wide = []
    for arg in op.args:
        value = g.value(arg)
        kind = fixed(arg.type)
        wide.append(g.assign(f"{'sext' if kind.kind == 'i' else 'zext'} {llvm_type(kind)} {value} to i65"))
    sign = "" if op.target in ("eq", "ne") else "s"
    return g.assign(f"icmp {sign}{op.target} i65 {wide[0]}, {wide[1]}")


SPECIAL: dict[str, Callable[[FunctionGenerator, Fixed, list[str]], str]] = {
    "floordiv": floordiv,
    "mod": mod,
    "shl": lambda g, kind, operands: shift(g, kind, operands, "shl"),
    "shr": lambda g, kind, operands: shift(g, kind, operands, "ashr" if kind.kind == "i" else "lshr"),
}
