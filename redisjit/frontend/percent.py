"""`"%d of %s" % (n, name)`, `b"..." % x`: templates known at compile time."""

from __future__ import annotations

import ast
import re
from typing import NoReturn

from redisjit.diagnostics.language import BadFormat
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.formatting import code, number
from redisjit.frontend.operators import as_float, as_int
from redisjit.frontend.text import ascii_of, join_parts, repr_of, text_of
from redisjit.frontend.tree import Block, Const, Expr, Prim, Stmt, TupleItem
from redisjit.frontend.types import Type

FIELD = re.compile(
    r"%(?P<key>\(.*?\))?(?P<flags>[-#0 +]*)(?P<width>\*|\d*)(?:\.(?P<precision>\*|\d*))?[hlL]?(?P<kind>.)", re.DOTALL
)
INTS = "diuoxX"
FLOATS = "eEfFgG"


def percent(c: FunctionContext, left: Const, right: Expr, node: ast.AST) -> Expr:
    """`template % values`."""
    return Template(c, left, right, node).build()


class Template:
    """One template and its values."""

    def __init__(self, c: FunctionContext, template: Const, right: Expr, node: ast.AST) -> None:
        self.c = c
        self.node = node
        self.bytes = isinstance(template.value, bytes)
        self.text: str = template.value.decode("latin-1") if self.bytes else template.value
        self.stmts: list[Stmt] = []
        self.stmts, held = c.hold(right, fixed=True)
        type = types.resolve(right.type)
        self.values: list[Expr] = [held]
        if isinstance(type, types.TupleType):
            self.values = [TupleItem(item, held, index) for index, item in enumerate(type.items)]
        self.used = 0

    def refuse(self, problem: str) -> NoReturn:
        self.c.refuse(BadFormat(self.c.span(self.node), problem, 'write an f-string: f"{x}"'))

    def next(self) -> Expr:
        if self.used == len(self.values):
            self.refuse("it has more fields than there are values")
        self.used += 1
        return self.values[self.used - 1]

    def build(self) -> Expr:
        parts: list[Expr] = []
        at = 0
        while (mark := self.text.find("%", at)) >= 0:
            found = FIELD.match(self.text, mark)
            if found is None:
                self.refuse("it ends inside a field")
            if mark > at:
                parts.append(self.literal(self.text[at:mark]))
            at = found.end()
            if found["kind"] == "%":
                parts.append(self.literal("%"))
            else:
                parts.append(self.field(found))
        if at < len(self.text):
            parts.append(self.literal(self.text[at:]))
        if self.used < len(self.values):
            self.refuse("there are more values than it has fields")
        result = join_parts(self.c, parts, self.node)
        if self.bytes:
            result = Prim(types.BYTES, "as_bytes", [result])
        return Block(result.type, self.stmts, result) if self.stmts else result

    def literal(self, text: str) -> Expr:
        if not self.bytes:
            return Const(types.STR, text)
        return Prim(types.STR, "as_str", [Const(types.BYTES, text.encode("latin-1"))])

    def field(self, found: re.Match[str]) -> Expr:
        flags, kind = found["flags"], found["kind"]
        if found["key"]:
            self.refuse("named fields are not compiled")
        width, left = self.size(found["width"] or "0"), "-" in flags
        precision = self.size(found["precision"] or "0") if found["precision"] is not None else number(-1)
        if not isinstance(width, Const):
            self.refuse("a width of * is not compiled")
        if not isinstance(precision, Const):
            precision = self.c.call_prelude("percent_precision", [precision], self.node)
        value = self.next()
        type = types.resolve(value.type)
        if isinstance(type, types.Fixed) and kind in INTS + FLOATS:
            from redisjit.frontend.arrays import scalars

            value = scalars.as_python(self.c, value, self.node)
            type = types.resolve(value.type)
        if kind in "sbra":
            return self.text_field(kind, value, left, width, precision)
        if kind == "c":
            return self.character(value, type, left, width)
        if kind not in INTS + FLOATS:
            self.refuse(f"`%{kind}` is no kind of field")
        if not types.is_number(type) or (type is types.FLOAT and kind in "oxX"):
            self.refuse(f"`%{kind}` takes {'an int' if kind in 'oxX' else 'a number'}, and is given {type}")
        sign = "+" if "+" in flags else " " if " " in flags else None
        zero = "0" in flags and not left
        layout = [code("0" if zero else " "), code("<" if left else "=" if zero else ">"), code(sign)]
        layout += [Const(types.BOOL, "#" in flags), width, code(None)]
        if kind in INTS:
            whole = self.c.call_prelude("int_of_float", [value], self.node) if type is types.FLOAT else as_int(value)
            name = "d" if kind in "diu" else kind
            return self.c.call_prelude("format_int", [whole, *layout, precision, code(name)], self.node)
        if isinstance(precision, Const) and precision.value < 0:
            precision = number(6)
        rest = [precision, code(kind), Const(types.BOOL, False)]
        return self.c.call_prelude("format_float", [as_float(value), *layout, *rest], self.node)

    def size(self, text: str) -> Expr:
        if text != "*":
            if int(text) > 2**29:
                self.refuse("it asks for more text than a server holds")
            return number(int(text))
        return self.c.coerce(self.next(), types.INT, self.node, "a width")

    def text_field(self, kind: str, value: Expr, left: bool, width: Expr, precision: Expr) -> Expr:
        type = types.resolve(value.type)
        if not self.bytes and kind == "b":
            self.refuse("`%b` is no kind of field")
        if self.bytes and kind in "sb":
            if type is not types.BYTES:
                self.refuse(f"`%{kind}` takes bytes, and is given {type}")
            return self.c.call_prelude("format_bytes", [value, Const(types.BOOL, left), width, precision], self.node)
        convert = text_of if kind == "s" else repr_of if kind == "r" and not self.bytes else ascii_of
        text = convert(self.c, value, self.node)
        return self.laid_out(text, left, width, precision)

    def laid_out(self, text: Expr, left: bool, width: Expr, precision: Expr) -> Expr:
        if isinstance(width, Const) and width.value == 0 and isinstance(precision, Const) and precision.value < 0:
            return text
        layout = [code(" "), code("<" if left else ">"), width, precision]
        return self.c.call_prelude("format_str", [text, *layout], self.node)

    def character(self, value: Expr, type: Type, left: bool, width: Expr) -> Expr:
        if self.bytes:
            name = "percent_byte" if type is types.BYTES else "percent_byte_of"
            if type not in (types.BYTES, types.INT, types.BOOL):
                self.refuse(f"`%c` takes an int or one byte, and is given {type}")
            one = self.c.call_prelude(name, [value if type is types.BYTES else as_int(value)], self.node)
            args = [one, Const(types.BOOL, left), width, number(-1)]
            return self.c.call_prelude("format_bytes", args, self.node)
        if type not in (types.STR, types.INT, types.BOOL):
            self.refuse(f"`%c` takes an int or one character, and is given {type}")
        name = "percent_char" if type is types.STR else "percent_char_of"
        one = self.c.call_prelude(name, [value if type is types.STR else as_int(value)], self.node)
        return self.laid_out(one, left, width, number(-1))
