"""Format specifications: `f"{x:>8.2f}"`, `format()`, `str.format`. One that is constant is read at compile time."""

from __future__ import annotations

import ast
import re
from string import Formatter
from typing import NoReturn

from redisjit.diagnostics.language import BadFormat, MightBeNone, NotConstant, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.operators import as_float, as_int
from redisjit.frontend.text import ascii_of, formats, join_parts, repr_of, text_of
from redisjit.frontend.tree import Block, Const, Expr, Stmt
from redisjit.frontend.types import Type

SPEC = re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<positive>z)?(?P<alternate>#)?(?P<zero>0)?"
    r"(?P<width>\d+)?(?P<comma>[,_])?(?:\.(?P<precision>\d+))?(?P<kind>.)?",
    re.DOTALL,
)
SAMPLES: dict[Type, object] = {types.INT: 65, types.BOOL: True, types.FLOAT: 1.5, types.STR: "x"}
FLOAT_KINDS = "eEfFgG%"
MOST = 2**29  # wider text than that is more than a server holds
CONVERSIONS = {ord("r"): repr_of, ord("s"): text_of, ord("a"): ascii_of}


def formatted(c: FunctionContext, value: Expr, spec: Expr, node: ast.AST) -> Expr:
    """`format(value, spec)`."""
    type = types.resolve(value.type)
    if formats(c, value):
        return by_class(c, value, spec, node)
    if isinstance(spec, Const) and spec.value == "":
        return text_of(c, value, node)
    if isinstance(type, types.OptionalType):
        c.refuse(MightBeNone(c.span(node), str(type)))
    if isinstance(type, types.Fixed):  # NumPy formats the number of Python's with the same value
        from redisjit.frontend.arrays import scalars

        value = scalars.as_python(c, value, node)
        type = types.resolve(value.type)
    if isinstance(type, types.EnumType):  # formats as the number or text that it is, else as its own text
        from redisjit.frontend import enums

        value = enums.plain(c, value, node)
        value = text_of(c, value, node) if isinstance(value.type, types.EnumType) else value
        type = types.resolve(value.type)
    if type is types.STATUS:
        type = types.STR
    if type not in SAMPLES:
        problem = f"{type} takes no format specification"
        c.refuse(BadFormat(c.span(node), problem, "format its text: str(x), or {x!s:...} in an f-string"))
    if not isinstance(spec, Const):
        return c.call_prelude(f"format_{type}_by", [value, spec], node)
    return by_constant(c, value, type, spec.value, node)


def by_class(c: FunctionContext, value: Expr, spec: Expr, node: ast.AST) -> Expr:
    """The text of an object whose class has a `__format__`."""
    type = types.resolve(value.type)
    if isinstance(type, types.OptionalType):
        c.refuse(MightBeNone(c.span(node), str(type)))
    cls = c.program.class_of(type)
    if not isinstance(type, types.ClassType):
        c.unsupported(node, f"`__format__` of {type}", "call a method with a name of its own")
    if cls is None or cls.method("__format__") is None:
        c.unsupported(node, f"the text of a {type}, which its subclasses format", "give it a __format__")
    return c.coerce(c.call_method(value, "__format__", [spec], node), types.STR, node, "__format__()")


def by_constant(c: FunctionContext, value: Expr, type: Type, spec: str, node: ast.AST) -> Expr:
    parts = parse(c, spec, node)
    refuse_as_python(c, type, spec, node)
    if isinstance(value, Const) and type is not types.INT:
        return Const(types.STR, format(value.value, spec))
    kind = parts["kind"] or ""
    align = parts["align"] or ("<" if type is types.STR else ">")
    fill = parts["fill"] or " "
    if parts["zero"] and parts["fill"] is None:
        fill = "0"
        if parts["align"] is None and type is not types.STR:
            align = "="
    precision = int(parts["precision"]) if parts["precision"] is not None else -1
    layout = [number(ord(fill)), number(ord(align))]
    width = number(int(parts["width"] or 0))
    if type is types.STR:
        return c.call_prelude("format_str", [value, *layout, width, number(precision)], node)
    layout += [code(parts["sign"]), Const(types.BOOL, bool(parts["alternate"])), width, code(parts["comma"])]
    if type is types.FLOAT or (kind in FLOAT_KINDS and kind):
        kind = "g" if kind == "n" else kind
        positive = Const(types.BOOL, bool(parts["positive"]))
        rest = [number(precision), code(kind), positive]
        return c.call_prelude("format_float", [as_float(value), *layout, *rest], node)
    return c.call_prelude("format_int", [as_int(value), *layout, number(-1), code(kind)], node)


def number(value: int) -> Expr:
    return Const(types.INT, value)


def code(text: str | None) -> Expr:
    return Const(types.INT, ord(text) if text else 0)


def parse(c: FunctionContext, spec: str, node: ast.AST) -> dict[str, str | None]:
    """The parts of a specification. What is none is left for Python to complain about."""
    found = SPEC.fullmatch(spec)
    if found is None:
        found = SPEC.match("")
    assert found is not None
    parts: dict[str, str | None] = found.groupdict()
    for name in ("width", "precision"):
        if int(parts[name] or 0) > MOST:
            c.refuse(BadFormat(c.span(node), f"the {name} is larger than what a server holds"))
    return parts


def refuse_as_python(c: FunctionContext, type: Type, spec: str, node: ast.AST) -> None:
    """Refuse what Python refuses, in its words. Numbers are cut: a sample need not be a gigabyte wide."""
    try:
        format(SAMPLES[type], re.sub(r"\d{4,}", "1000", spec))
    except (ValueError, TypeError) as error:
        c.refuse(BadFormat(c.span(node), str(error)))


def field(c: FunctionContext, value: Expr, conversion: int, spec: Expr | None, node: ast.AST) -> Expr:
    """The text of one replacement field."""
    convert = CONVERSIONS.get(conversion)
    if convert is not None:
        value = convert(c, value, node)
    return formatted(c, value, spec or Const(types.STR, ""), node)


def format_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`format(x)`, `format(x, spec)`."""
    if node.keywords or not 1 <= len(node.args) <= 2:
        c.refuse(WrongArguments(c.span(node), "format", "takes 1 to 2 arguments"))
    value = c.expr(node.args[0], None)
    spec: Expr = Const(types.STR, "")
    stmts: list[Stmt] = []
    if len(node.args) == 2:
        stmts, value = c.hold(value)
        spec = c.coerce(c.expr(node.args[1], types.STR), types.STR, node.args[1], "format()")
    result = formatted(c, value, spec, node)
    return Block(types.STR, stmts, result) if stmts else result


def str_format(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`"...".format(...)`, of a constant template."""
    if not isinstance(obj, Const):
        c.refuse(NotConstant(c.span(node), "the template of .format()", 'write an f-string: f"{x}"'))
    stmts: list[Stmt] = []
    given: dict[str, Expr] = {}
    for name, argument in [
        *((str(index), argument) for index, argument in enumerate(node.args)),
        *((keyword.arg or "**", keyword.value) for keyword in node.keywords),
    ]:
        more, given[name] = c.hold(c.expr(argument, None), fixed=True)
        stmts += more
    template = Template(c, given, node)
    return Block(types.STR, stmts, join_parts(c, template.parts(obj.value), node))


class Template:
    """The template of `str.format`, with the arguments it is given."""

    def __init__(self, c: FunctionContext, given: dict[str, Expr], node: ast.Call) -> None:
        self.c = c
        self.given = given
        self.node = node
        self.next = 0
        self.numbered: bool | None = None

    def parts(self, template: str) -> list[Expr]:
        found: list[Expr] = []
        try:
            pieces = list(Formatter().parse(template))
        except ValueError as error:
            self.refuse(str(error))
        for literal, name, spec, conversion in pieces:
            if literal:
                found.append(Const(types.STR, literal))
            if name is None:
                continue
            if conversion not in (None, "r", "s", "a"):
                self.refuse(f"Unknown conversion specifier {conversion!r}")
            value = self.argument(name)
            inner: Expr = Const(types.STR, spec or "")
            if spec and "{" in spec:
                inner = join_parts(self.c, self.parts(spec), self.node)
            found.append(field(self.c, value, ord(conversion) if conversion else -1, inner, self.node))
        return found

    def argument(self, name: str) -> Expr:
        if "." in name or "[" in name:
            self.refuse("attributes and items inside a template are not compiled")
        if name == "" or name.isdigit():
            if self.numbered is not None and self.numbered is not (name != ""):
                self.refuse("automatic and manual numbering of fields do not mix")
            self.numbered = name != ""
        if name == "":
            name = str(self.next)
            self.next += 1
        if name not in self.given:
            self.refuse(f"there is no argument {name!r}")
        return self.given[name]

    def refuse(self, problem: str) -> NoReturn:
        self.c.refuse(BadFormat(self.c.span(self.node), problem, 'write an f-string: f"{x}"'))
