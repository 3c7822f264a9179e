"""C functions around the user's, for the server to call: each has exactly the C type that the server expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.codegen import stack
from redisjit.codegen.function import COLD, convention
from redisjit.codegen.layout import llvm_type
from redisjit.codegen.text import symbol
from redisjit.frontend.tree import Instance

if TYPE_CHECKING:
    from redisjit.codegen.module import ModuleGenerator


def c_function(module: ModuleGenerator, instance: Instance, name: str) -> str:
    """The LLVM text of the C function `name` that calls `instance`, which cannot fail."""
    returns, *kinds = instance.decl.c_types
    params: list[str] = []
    args: list[str] = []
    lines: list[str] = []
    for index, kind in enumerate(kinds):
        value = f"%a{index}"
        if kind == "struct":  # two words, in two registers; the function gets their address
            params += [f"i64 %a{index}", f"i64 %b{index}"]
            lines += [
                f"  %w{index} = alloca [2 x i64]",
                f"  %x{index} = getelementptr i8, ptr %w{index}, i64 8",
                f"  store i64 %a{index}, ptr %w{index}",
                f"  store i64 %b{index}, ptr %x{index}",
            ]
            args.append(f"ptr %w{index}")
            continue
        if kind == "double":
            params.append(f"double {value}")
            args.append(params[-1])
            continue
        bits = "" if kind == "ptr" else kind[1:]
        if bits in ("", "64"):
            params.append(f"{'ptr' if kind == 'ptr' else 'i64'} {value}")
            args.append(params[-1])
            continue
        sign, extend = ("signext", "sext") if kind[0] == "i" else ("zeroext", "zext")
        params.append(f"i{bits} {sign} {value}")
        lines.append(f"  %w{index} = {extend} i{bits} {value} to i64")
        args.append(f"i64 %w{index}")
    limits = module.uses_stack and "any thread" not in instance.decl.marks
    if limits:
        lines += [stack.HERE, *stack.enter()]
    result = f"{convention(instance)} {llvm_type(instance.returns)}"
    lines.append(f"  %r = call {result} {symbol(instance.name)}({', '.join(args)})")
    if limits:
        lines.append(stack.leave())
    named = {"void": ("void", ""), "ptr": ("ptr", " %r"), "double": ("double", " %r")}
    result, value = named.get(returns, ("i" + returns[1:], " %r"))
    if result[0] == "i" and result != "i64":
        lines.append(f"  %t = trunc i64 %r to {result}")
        value = " %t"
    lines.append(f"  ret {result}{value}")
    body = "\n".join(lines)
    cold = COLD if "cold" in instance.decl.marks and module.calls.only_addressed(instance) else ""
    return f"define internal {result} {name}({', '.join(params)}) nounwind{cold} {{\n{body}\n}}"
