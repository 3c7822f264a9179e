"""C functions that are declared in Python (`redisjit.c`).

For each there is a function in the language of the prelude, which turns values into C's, calls, and raises what went
wrong. Its own body stands in a function inside it, where the names of the user's parameters hide nothing.
"""

from __future__ import annotations

import ast
from typing import Any

from redisjit.declare.foreign import ERRNO, REQUIRED, SHARED, ForeignFunction, ForeignParameter, Value
from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import ClassDecl, FunctionDecl, RawAddress
from redisjit.frontend.scope import GlueScope, Universe
from redisjit.frontend.tree import Expr, Prim
from redisjit.frontend.types import Type

PYTHON = {"string": "bytes", "float": "float", "double": "float", "bool": "bool", "ptr": "Ptr"}
ITEMS = {"float": "np_float32", "double": "np_float64"}
SIMPLE = {"bytes": "bytes", "buffer": "Lent", "string": "bytes", "text": "str", "pointer": "Ptr", "none": "None"}
SIMPLE |= {"bytearray": "bytearray", "memoryview": "memoryview"}
# How an argument is made of `p`, and, where it must be kept meanwhile, what it is made of.
DATA = {
    "bytes": "bytes_data({p})",
    "buffer": "bytes_data({p})",
    "string": "bytes_data({p}_text)",
    "text": "bytes_data({p}_text)",
    "bytearray": "{p}._data()",
    "memoryview": "bytes_data({p}_text)",
}
KEPT = {"string": "c_string({p})", "text": "c_string(as_bytes({p}))", "memoryview": "{p}._writable()"}
FAILED = {"nonzero": "found != 0", "negative": "found < 0", "zero": "found == 0", "null": "is_null(found)"}


class ForeignScope(GlueScope):
    """Where what stands for a C function looks names up."""

    def __init__(self, universe: Universe, spec: ForeignFunction) -> None:
        super().__init__(universe.prelude)
        self.spec = spec


def declaration(universe: Universe, spec: ForeignFunction) -> FunctionDecl:
    """The function that stands for a C function."""
    known = universe.foreign.get(spec)
    if known is not None:
        return known
    inner = ForeignScope(universe, spec)
    if isinstance(spec.text, ForeignFunction):
        inner.names["explain"] = declaration(universe, spec.text)
    inner.add(body(spec))
    inside = inner.names["foreign_body"]
    assert isinstance(inside, FunctionDecl)
    inside.name = f"{spec.name} of {spec.library.name}"
    outer = ForeignScope(universe, spec)
    outer.names |= {"foreign_body": inside, "NULL": RawAddress(None)}
    given = [p for p in spec.parameters if p.length is None]
    text = f"def {spec.name}({head(spec)}) -> {annotation(spec.returns)}:\n"
    text += f"    return foreign_body({', '.join(p.name for p in given)})\n"
    node = ast.parse(text).body[0]
    assert isinstance(node, ast.FunctionDef)
    decl = universe.foreign[spec] = FunctionDecl(spec.name, node, outer)
    decl.marks |= {"foreign", "inline"}
    if not spec.pure:
        decl.marks.add("nondeterministic")
    return decl


def head(spec: ForeignFunction) -> str:
    """The parameters as the caller sees them: what stands behind a computed one is given by name."""
    out: list[str] = []
    by_name = False
    for parameter in spec.parameters:
        if (parameter.keyword or parameter.length is not None) and not by_name:
            by_name = True
            out.append("*")
        if parameter.length is None:
            null = parameter.value.shape == "pointer"  # no other constant is one
            default = "" if parameter.default is REQUIRED else f" = {'NULL' if null else repr(parameter.default)}"
            out.append(f"{parameter.name}: {annotation(parameter.value)}{default}")
    return ", ".join(out if out[-1:] != ["*"] else out[:-1])


def annotation(value: Value) -> str:
    """The type of a value in the language of the prelude."""
    if value.shape == "function":
        return f"CFunction[{value.kind!r}]"
    text = SIMPLE.get(value.shape) or PYTHON.get(value.kind, "int")
    if value.shape == "ref":
        text = f"Ref[{PYTHON.get(value.kind, 'int')}]"
    elif value.shape == "array":
        text = f"ndarray{value.dimensions}[{item(value.kind)}]"
    return f"{text} | None" if value.optional else text


def item(kind: str) -> str:
    """The scalar type of an array's items."""
    return ITEMS.get(kind) or ("np_int" if kind[0] == "i" else "np_uint") + kind[1:]


# The body


def body(spec: ForeignFunction) -> str:
    """The source of what calls a C function."""
    names = {parameter.name: f"p{index}" for index, parameter in enumerate(spec.parameters)}
    given = [p for p in spec.parameters if p.length is None]
    kinds = ["Ptr" if p.value.shape == "function" else annotation(p.value) for p in given]
    heading = ", ".join(f"{names[p.name]}: {kind}" for p, kind in zip(given, kinds, strict=True))
    before: list[str] = []
    after: list[str] = []
    values = [argument(spec, parameter, names, before, after) for parameter in spec.parameters]
    call = f"foreign_call({', '.join(values)})"
    lines = [*before, call if spec.returns.shape == "none" else f"found = {call}", *after, *failure(spec)]
    if spec.library.load == "first use" and not spec.library.archive:
        missing = "foreign_need(foreign_slots(), foreign_name(), foreign_names(), foreign_count(), foreign_place())"
        lines.insert(0, f"if unlikely(is_null(foreign_function())):\n    {missing}")
    if spec.library.load == SHARED:
        missing = f"shared_need(foreign_slots(), cstring({spec.symbol!r}), foreign_place())"
        lines.insert(0, f"if unlikely(is_null(foreign_function())):\n    {missing}")
    lines.append(result(spec))
    text = "\n".join(lines).replace("\n", "\n    ")
    return f"def foreign_body({heading}) -> {annotation(spec.returns)}:\n    {text}\n"


def argument(
    spec: ForeignFunction, parameter: ForeignParameter, names: dict[str, str], before: list[str], after: list[str]
) -> str:
    """The expression that is passed for a parameter, after the statements that it needs."""
    value, p = parameter.value, names[parameter.name]
    if parameter.length is not None:
        other = spec.parameter(parameter.length.of)
        size = length_of(other.value, names[other.name], items=parameter.length.items)
        before.append(
            f"{p} = 0\nif {names[other.name]} is not None:\n    {p} = {size}"
            if other.value.optional
            else f"{p} = {size}"
        )
    if value.shape == "number":
        return fitting(value.kind, p)
    if value.shape in ("pointer", "function"):
        return p
    lines: list[str] = []
    if value.shape == "ref" and value.kind == "string":
        before += [f"{p}_place = alloca(8)", f"{p}_text = b''"]
        lines += [f"{p}_text = c_string({p}.held)", f"store(Ptr, {p}_place, 0, bytes_data({p}_text))"]
        lines.append(f"{p}_data = {p}_place")
        after.append(f"c_keep({p}_text)")
    elif value.shape == "ref":
        held = f"convert(np_float32, {p}.held)" if value.kind == "float" else fitting(value.kind, f"{p}.held")
        lines += [f"store({memory(value.kind)}, {p}_place, 0, {held})", f"{p}_data = {p}_place"]
        before.append(f"{p}_place = alloca(8)")
        back = f"{p}.held = {loaded(value.kind, f'load({memory(value.kind)}, {p}_place, 0)')}"
        after.append(f"if {p} is not None:\n    {back}" if value.optional else back)
    elif value.shape == "array":
        reading = "" if value.const else "_writable"
        lines.append(f"{p}_data = c_array{value.dimensions}{reading}({p})")
    else:
        if value.shape in KEPT:
            before += [f"{p}_text = b''"] if value.optional else []
            lines.append(f"{p}_text = {KEPT[value.shape].format(p=p)}")
        lines.append(f"{p}_data = {DATA[value.shape].format(p=p)}")
    if value.optional:
        before += [f"{p}_data = null()", f"if {p} is not None:\n    " + "\n    ".join(lines)]
    else:
        before += lines
    return f"{p}_data"


def length_of(value: Value, p: str, *, items: bool) -> str:
    """How long a value is."""
    if value.shape == "array":
        return f"{p}.size" if items else f"{p}.nbytes"
    return f"bytes_len({p})" if value.shape in ("bytes", "buffer", "string", "text") else f"len({p})"


def fitting(kind: str, value: str) -> str:
    """A number that fits its C type."""
    return value if kind in ("i64", "float", "double", "bool", "ptr") else f"fit_{kind}({value})"


def loaded(kind: str, value: str) -> str:
    return f"raw_unsigned({value})" if kind == "u64" else f"convert(float, {value})" if kind == "float" else value


def memory(kind: str) -> str:
    """A C type in memory, as `load` knows it."""
    return {"double": "float", "float": "np_float32", "ptr": "Ptr"}.get(kind, kind)


def failure(spec: ForeignFunction) -> list[str]:
    """What raises OSError when the function has failed."""
    if not spec.fails:
        return []
    name = f"{spec.name!r}"
    failed = FAILED[spec.fails]
    if spec.returns.kind == "bool":
        failed = "found" if spec.fails == "nonzero" else "not found"
    if spec.text == ERRNO:
        raised = f"c_failed_errno({name})"
    elif spec.text is not None:
        raised = f"c_failed_as({name}, explain(found))"
    else:
        raised = f"c_failed_null({name})" if spec.fails == "null" else f"c_failed({name}, str(found))"
    return [f"if unlikely({failed}):\n    {raised}"]


def result(spec: ForeignFunction) -> str:
    """The last statement."""
    if spec.returns.shape == "none":
        return "return None"
    if spec.returns.shape == "bytes":
        maker = "c_optional_text(found)" if spec.returns.optional else f"c_text(found, {spec.name!r})"
        return f"return {maker}"
    return f"return {loaded(spec.returns.kind, 'found') if spec.returns.kind == 'u64' else 'found'}"


# In such a body


def spec_of(c: FunctionContext) -> ForeignFunction:
    assert isinstance(c.scope, ForeignScope)
    return c.scope.spec


def call(c: FunctionContext, node: ast.Call) -> Expr:
    """`foreign_call(...)`: the call itself."""
    spec = spec_of(c)
    c.program.foreign_function(spec)
    args = []
    for parameter, argument in zip(spec.parameters, node.args, strict=True):
        wanted = value_type(parameter.value)
        args.append(c.coerce(c.expr(argument, wanted), wanted, argument, spec.name))
    return Prim(value_type(spec.returns), "foreign.call", args, node.lineno, spec)


def value_type(value: Value) -> Type:
    """The type that goes into the call, or comes out of it."""
    if value.shape == "none":
        return types.NONE
    if value.shape != "number":
        return types.POINTER
    return {"float": types.FLOAT, "double": types.FLOAT, "bool": types.BOOL}.get(value.kind, types.INT)


def part(name: str, result: Type) -> Any:
    """`foreign_slots()` and its like: what codegen knows of a library. In glue it is named by its number."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        if node.args:
            library = list(c.program.foreign)[ast.literal_eval(node.args[0])]
            return Prim(result, name, [], node.lineno, (library, ""))
        spec = spec_of(c)
        c.program.foreign_function(spec)
        return Prim(result, name, [], node.lineno, (spec.library, spec.symbol))

    return make


FUNCTIONS = {
    "foreign_call": call,
    "foreign_slots": part("foreign.slots", types.POINTER),
    "foreign_name": part("foreign.name", types.POINTER),
    "foreign_names": part("foreign.names", types.POINTER),
    "foreign_count": part("foreign.count", types.INT),
    "foreign_place": part("foreign.place", types.INT),
    "foreign_function": part("foreign.function", types.POINTER),
}


# In the user's code


def hint(decl: FunctionDecl | ClassDecl | None) -> str:
    """What to say of a call with wrong arguments: the parameters of a C function that nobody gives."""
    scope = decl.scope if decl is not None else None
    computed = [p.name for p in scope.spec.parameters if p.length] if isinstance(scope, ForeignScope) else []
    return f"leave {' and '.join(computed)} out: the call computes it" if computed else ""


def ref(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`c.Ref(value)`."""
    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), "c.Ref", "takes the value of the variable"))
    wanted = types.resolve(expected) if expected is not None else None
    item = wanted.args[0] if isinstance(wanted, types.ClassType) and wanted.decl.name == "Ref" else None
    value = c.expr(node.args[0], item)
    if types.resolve(value.type) not in (types.INT, types.FLOAT, types.BOOL, types.POINTER, types.BYTES):
        c.refuse(WrongArguments(c.span(node), "c.Ref", f"holds a number, a bool, bytes or a Pointer, not {value.type}"))
    return c.call_prelude("new_Ref", [value], node)
