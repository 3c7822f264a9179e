"""Random expressions of a given type."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.fuzz import templates
from tests.fuzz.leaves import BYTESS, Leaves
from tests.fuzz.types import BOOL, BYTES, FLOAT, INT, RECORD, STR, Kind, list_of, optional


class Expressions(Leaves):
    """Writes expressions. Each alternative is a method; the first ones are the simplest."""

    def expr(self, kind: Kind, depth: int) -> str:
        """An expression of the type, not deeper than `depth`."""
        if depth <= 0 or self.choices.below(5) == 0:
            return self.leaf(kind)
        forms = templates.FORMS.get(kind)
        if forms and self.choices.below(2):
            return f"({self.fill(self.pick(forms), depth - 1)})"
        options = list(ALTERNATIVES.get(kind.name, ())) + list(SHARED)
        for _ in range(6):
            found = options[self.choices.below(len(options))](self, kind, depth - 1)
            if found:
                return found
        return self.leaf(kind)

    def fill(self, template: str, depth: int) -> str:
        """A template of `templates` with its holes filled."""
        names: dict[str, str] = {}

        def name(match: re.Match[str]) -> str:
            return names.setdefault(match[1], self.fresh("t"))

        text = templates.NAME.sub(name, template)

        def hole(match: re.Match[str]) -> str:
            if match[4]:
                return self.plain(templates.KINDS[match[4]])
            if not match[2]:
                return self.expr(templates.KINDS[match[1]], depth)
            bound = names.setdefault(match[2], self.fresh("t"))
            self.scope.names[bound] = templates.KINDS[match[3]]
            self.scope.fixed.add(bound)
            inside = self.expr(templates.KINDS[match[1]], depth)
            del self.scope.names[bound]
            return inside

        filled = templates.HOLE.sub(hole, text).replace("<%", "{").replace("%>", "}")
        self.filled = names
        return filled

    def plain(self, kind: Kind) -> str:
        """An expression without quotes, for an f-string."""
        names = self.variables(kind)
        if names:
            return self.pick(names)
        return {"int": "(-37)", "float": "2.625", "bytes": "bytes(2)", "str": "str(1234)"}.get(kind.name, "True")

    # Of every type

    def conditional(self, kind: Kind, depth: int) -> str:
        narrowed = self.narrowed(kind, depth)
        if narrowed and self.choices.below(2):
            return narrowed
        return f"({self.expr(kind, depth)} if {self.expr(BOOL, depth)} else {self.expr(kind, depth)})"

    def narrowed(self, kind: Kind, depth: int) -> str:
        """`x if x is not None else y` of an optional variable."""
        names = self.variables(optional(kind))
        if not names or kind.name == "opt":
            return ""
        name = self.pick(names)
        form = self.choices.below(3)
        if form == 0:
            return f"({name} if {name} is not None else {self.expr(kind, depth)})"
        if form == 1:
            return f"({self.expr(kind, depth)} if {name} is None else {name})"
        return f"({name} or {self.expr(kind, depth)})"

    def helper(self, kind: Kind, depth: int) -> str:
        found = [f for f in self.functions if f.returns == kind]
        if not found:
            return ""
        function = found[self.choices.below(len(found))]
        args, keywords = [], []
        named = False
        for name, type, default in function.parameters:
            if default and self.choices.below(2):
                named = True
                continue
            value = self.expr(type, depth - 1)
            if named or (default and self.chance(3)):
                named = True
                keywords.append(f"{name}={value}")
            else:
                args.append(value)
        if len(keywords) > 1 and self.chance(2):
            keywords.reverse()
        return f"{function.name}({', '.join(args + keywords)})"

    def item_of_list(self, kind: Kind, depth: int) -> str:
        names = self.variables(list_of(kind))
        if not names:
            return ""
        name = self.pick(names)
        form = self.choices.below(3)
        if form == 0:
            return f"({name}[0] if {name} else {self.expr(kind, depth)})"
        if form == 1:
            return f"({name}[{self.expr(INT, depth)} % len({name})] if len({name}) > 0 else {self.leaf(kind)})"
        return f"{name}[{self.expr(INT, depth - 1)}]"

    def item_of_tuple(self, kind: Kind, depth: int) -> str:
        found = [
            f"{name}[{index}]"
            for name, type in self.scope.names.items()
            if type.name == "tuple" and self.usable(name, type)
            for index, item in enumerate(type.items)
            if item == kind
        ]
        return self.pick(found) if found else ""

    def item_of_dict(self, kind: Kind, depth: int) -> str:
        found = [
            (name, type.items[0])
            for name, type in self.scope.names.items()
            if type.name == "dict" and type.items[1] == kind and self.usable(name, type)
        ]
        if not found:
            return ""
        name, key = found[self.choices.below(len(found))]
        if self.choices.below(3):
            return f"{name}.get({self.expr(key, depth)}, {self.expr(kind, depth)})"
        return f"{name}[{self.expr(key, depth)}]"

    def field_of(self, kind: Kind, depth: int) -> str:
        names = self.variables(RECORD)
        fields = [name for name, type in self.fields.items() if type == kind]
        return f"{self.pick(names)}.{self.pick(fields)}" if names and fields and self.usable("", kind) else ""

    def logic(self, kind: Kind, depth: int) -> str:
        if kind.name in ("tuple", "opt", "Record"):
            return ""
        return f"({self.expr(kind, depth)} {self.pick(('or', 'and'))} {self.expr(kind, depth)})"

    # int

    def int_operator(self, kind: Kind, depth: int) -> str:
        op = self.pick(("+", "-", "*", "//", "%", "&", "|", "^"))
        return f"({self.expr(INT, depth)} {op} {self.expr(INT, depth)})"

    def int_unary(self, kind: Kind, depth: int) -> str:
        return self.pick(("(-{})", "abs({})", "(~{})")).format(self.expr(INT, depth))

    def int_shift(self, kind: Kind, depth: int) -> str:
        return f"({self.expr(INT, depth)} {self.pick(('>>', '<<'))} ({self.expr(INT, depth)} % 70))"

    def int_power(self, kind: Kind, depth: int) -> str:
        return f"({self.expr(INT, depth)} ** ({self.expr(INT, depth)} % 9))"

    def int_length(self, kind: Kind, depth: int) -> str:
        of = (BYTES, list_of(INT), STR, list_of(BYTES))[self.choices.below(4)]
        return f"len({self.expr(of, depth)})"

    def int_of(self, kind: Kind, depth: int) -> str:
        of = (BOOL, FLOAT, BYTES)[self.choices.below(3)]
        return f"int({self.expr(of, depth)})"

    def int_extreme(self, kind: Kind, depth: int) -> str:
        name = self.pick(("min", "max"))
        if self.choices.below(3):
            return f"{name}({self.expr(INT, depth)}, {self.expr(INT, depth)})"
        return f"{name}({self.expr(list_of(INT), depth)})"

    def int_byte(self, kind: Kind, depth: int) -> str:
        if self.choices.below(2):
            return f"({self.expr(BYTES, depth)} or b'?')[{self.pick(('0', '-1'))}]"
        return f"{self.expr(BYTES, depth)}[{self.expr(INT, depth)}]"

    def int_search(self, kind: Kind, depth: int) -> str:
        method = self.pick(("find", "rfind", "count", "index", "rindex"))
        return f"{self.expr(BYTES, depth)}.{method}({self.expr(BYTES, depth)}{self.bounds(depth)})"

    def bounds(self, depth: int) -> str:
        count = self.choices.below(3)
        return "".join(f", {self.small(depth)}" for _ in range(count))

    def small(self, depth: int) -> str:
        """An int that often lies near a length."""
        if self.choices.below(3):
            return self.pick(("0", "1", "2", "-1", "-2", "3", "5", "-9", "100"))
        return self.expr(INT, depth)

    def int_sum(self, kind: Kind, depth: int) -> str:
        return f"sum({self.expr(list_of(INT), depth)})"

    def int_count(self, kind: Kind, depth: int) -> str:
        return f"{self.expr(list_of(BYTES), depth)}.count({self.expr(BYTES, depth)})"

    # float

    def float_operator(self, kind: Kind, depth: int) -> str:
        left, right = (FLOAT, FLOAT) if self.choices.below(2) else ((FLOAT, INT), (INT, FLOAT))[self.choices.below(2)]
        return f"({self.expr(left, depth)} {self.pick(('+', '-', '*', '/', '//', '%'))} {self.expr(right, depth)})"

    def float_division(self, kind: Kind, depth: int) -> str:
        return f"({self.expr(INT, depth)} / {self.expr(INT, depth)})"

    def float_of(self, kind: Kind, depth: int) -> str:
        of = (INT, BYTES, BOOL)[self.choices.below(3)]
        return f"float({self.expr(of, depth)})"

    def float_unary(self, kind: Kind, depth: int) -> str:
        return self.pick(("(-{})", "abs({})")).format(self.expr(FLOAT, depth))

    # bool

    def bool_compare(self, kind: Kind, depth: int) -> str:
        op = self.pick(("==", "<", "<=", ">", ">=", "!="))
        left = (INT, BYTES, FLOAT, STR, Kind("tuple", (INT, BYTES)), list_of(BYTES), BOOL, optional(BYTES))
        type = left[self.choices.below(8)]
        if type.name in ("bool", "opt"):
            op = self.pick(("==", "!="))
        other = type
        if type in (INT, FLOAT) and self.chance(3):
            other = FLOAT if type == INT else INT
        return f"({self.expr(type, depth)} {op} {self.expr(other, depth)})"

    def bool_chain(self, kind: Kind, depth: int) -> str:
        type = (INT, BYTES, FLOAT)[self.choices.below(3)]
        ops = ("<", "<=", "==", "!=", ">")
        first, second, third = (self.expr(type, depth) for _ in range(3))
        return f"({first} {self.pick(ops)} {second} {self.pick(ops)} {third})"

    def bool_not(self, kind: Kind, depth: int) -> str:
        type = (BOOL, BYTES, INT, list_of(INT), optional(BYTES), STR, FLOAT)[self.choices.below(7)]
        return f"(not {self.expr(type, depth)})"

    def bool_in(self, kind: Kind, depth: int) -> str:
        op = self.pick(("in", "not in"))
        form = self.choices.below(5)
        if form == 0:
            return f"({self.expr(BYTES, depth)} {op} {self.expr(BYTES, depth)})"
        if form == 1:
            return f"({self.expr(BYTES, depth)} {op} {self.expr(list_of(BYTES), depth)})"
        if form == 2:
            return f"({self.expr(INT, depth)} {op} ({self.expr(INT, depth)}, {self.expr(INT, depth)}))"
        if form == 3:
            return f"(({self.expr(INT, depth)} % 256) {op} {self.expr(BYTES, depth)})"
        return f"({self.expr(INT, depth)} {op} {self.expr(list_of(INT), depth)})"

    def bool_method(self, kind: Kind, depth: int) -> str:
        value = self.expr(BYTES, depth)
        if self.choices.below(2):
            return f"{value}.{self.pick(('startswith', 'endswith'))}({self.expr(BYTES, depth)})"
        return f"{value}.{self.pick(('isdigit', 'isalpha', 'isalnum', 'isspace', 'isupper', 'islower', 'isascii'))}()"

    def bool_none(self, kind: Kind, depth: int) -> str:
        names = [name for name, type in self.scope.names.items() if type.name == "opt"]
        return f"({self.pick(names)} {self.pick(('is', 'is not'))} None)" if names else ""

    def bool_key(self, kind: Kind, depth: int) -> str:
        found = [(n, t) for n, t in self.scope.names.items() if t.name == "dict"]
        if not found:
            return ""
        name, type = found[self.choices.below(len(found))]
        return f"({self.expr(type.items[0], depth)} in {name})"

    # bytes

    def bytes_add(self, kind: Kind, depth: int) -> str:
        return f"({self.expr(BYTES, depth)} + {self.expr(BYTES, depth)})"

    def bytes_slice(self, kind: Kind, depth: int) -> str:
        return f"{self.expr(BYTES, depth)}[{self.slice(depth)}]"

    def slice(self, depth: int) -> str:
        start = self.small(depth) if self.choices.below(3) else ""
        stop = self.small(depth) if self.choices.below(3) else ""
        step = ":" + self.pick(("-1", "2", "-2", "3", "1", "0")) if self.chance(3) else ""
        return f"{start}:{stop}{step}"

    def bytes_times(self, kind: Kind, depth: int) -> str:
        return f"({self.expr(BYTES, depth)} * ({self.expr(INT, depth)} % 4))"

    def bytes_method(self, kind: Kind, depth: int) -> str:
        value = self.expr(BYTES, depth)
        form = self.choices.below(8)
        if form == 0:
            names = ("upper", "lower", "swapcase", "capitalize", "title", "strip", "lstrip", "rstrip")
            return f"{value}.{self.pick(names)}()"
        if form == 1:
            method = self.pick(("strip", "lstrip", "rstrip", "removeprefix", "removesuffix"))
            return f"{value}.{method}({self.expr(BYTES, depth)})"
        if form == 2:
            count = f", {self.small(depth)}" if self.chance(2) else ""
            return f"{value}.replace({self.expr(BYTES, depth)}, {self.expr(BYTES, depth)}{count})"
        if form == 3:
            fill = f", {self.pick(BYTESS[1:2] + BYTESS[11:13])}" if self.chance(2) else ""
            return f"{value}.{self.pick(('ljust', 'rjust', 'center'))}({self.expr(INT, depth)} % 20{fill})"
        if form == 4:
            return f"{value}.zfill({self.expr(INT, depth)} % 20)"
        if form == 5:
            return f"{value}.join({self.expr(list_of(BYTES), depth)})"
        if form == 6:
            method = self.pick(("partition", "rpartition"))
            return f"{value}.{method}({self.expr(BYTES, depth)})[{self.pick(('0', '1', '2'))}]"
        return f"bytes([{self.expr(INT, depth)} & 255, {self.expr(INT, depth)} % 256])"

    def bytes_text(self, kind: Kind, depth: int) -> str:
        return f"{self.fstring(depth)}.encode()"

    def fstring(self, depth: int) -> str:
        kinds = (INT, BYTES, BOOL, FLOAT) if self.plain_text else (INT, BYTES, BOOL, FLOAT, STR, optional(INT))
        parts = []
        for _ in range(1 + self.choices.below(3)):
            inside = self.expr(kinds[self.choices.below(len(kinds))], depth - 1)
            if '"' in inside or "\\" in inside or "'" in inside:
                inside = self.pick(self.variables(INT) or ["7"])
            parts.append(f"{{{inside}}}" if not inside.startswith("{") else f"{{ {inside} }}")
        return 'f"' + self.pick(("", "x=", "-")).join(parts) + '"'

    # str

    def str_of(self, kind: Kind, depth: int) -> str:
        of = (INT, FLOAT, BOOL, BYTES)[self.choices.below(4)]
        return f"str({self.expr(of, depth)})"

    def str_text(self, kind: Kind, depth: int) -> str:
        return self.fstring(depth)

    def str_hex(self, kind: Kind, depth: int) -> str:
        return f"{self.expr(BYTES, depth)}.hex()"

    def str_add(self, kind: Kind, depth: int) -> str:
        return f"({self.expr(STR, depth)} + {self.expr(STR, depth)})"

    # Containers

    def display(self, kind: Kind, depth: int) -> str:
        if kind.name == "tuple":
            return "(" + ", ".join(self.expr(item, depth) for item in kind.items) + ("," * (len(kind.items) == 1)) + ")"
        if kind.name == "list":
            if kind.items[0].name == "opt":
                return f"[None, {self.expr(kind.items[0].items[0], depth)}, {self.expr(kind.items[0], depth)}]"
            return "[" + ", ".join(self.expr(kind.items[0], depth) for _ in range(1 + self.choices.below(3))) + "]"
        if kind.name == "dict":
            key, value = kind.items
            pairs = [f"{self.expr(key, depth)}: {self.expr(value, depth)}" for _ in range(1 + self.choices.below(3))]
            return "{" + ", ".join(pairs) + "}"
        return "Record(" + ", ".join(self.expr(item, depth) for item in self.fields.values()) + ")"

    def list_slice(self, kind: Kind, depth: int) -> str:
        return f"{self.expr(kind, depth)}[{self.slice(depth)}]"

    def list_add(self, kind: Kind, depth: int) -> str:
        return f"({self.expr(kind, depth)} + {self.expr(kind, depth)})"

    def list_times(self, kind: Kind, depth: int) -> str:
        return f"({self.expr(kind, depth)} * ({self.expr(INT, depth)} % 3))"

    def list_split(self, kind: Kind, depth: int) -> str:
        if kind != list_of(BYTES):
            return ""
        value = self.expr(BYTES, depth)
        form = self.choices.below(4)
        method = self.pick(("split", "rsplit"))
        if form == 0:
            return f"{value}.{method}()"
        if form == 1:
            return f"{value}.splitlines({self.pick(('', 'True', 'False'))})"
        if form == 2:
            return f"{value}.{method}({self.expr(BYTES, depth)})"
        separator = self.pick(("None", 'b","', 'b" "', 'b"aa"'))
        return f"{value}.{method}({separator}, {self.small(depth)})"

    def comprehension(self, kind: Kind, depth: int) -> str:
        if kind.items[0].name == "opt":
            return ""
        item = (INT, BYTES)[self.choices.below(2)]
        source = self.expr(list_of(item), depth)
        if item == INT and self.chance(2):
            source = f"range({self.pick(('3', '0', '-2', '5'))})"
        name = self.fresh("c")
        self.scope.names[name] = item
        self.scope.fixed.add(name)
        value = self.expr(kind.items[0], depth)
        test = f" if {self.expr(BOOL, depth)}" if self.chance(2) else ""
        del self.scope.names[name]
        return f"[{value} for {name} in {source}{test}]"

    def optional_of(self, kind: Kind, depth: int) -> str:
        found = [
            n
            for n, t in self.scope.names.items()
            if t.name == "dict" and t.items[1] == kind.items[0] and self.usable(n, t)
        ]
        if found and self.choices.below(2):
            name = self.pick(found)
            return f"{name}.get({self.expr(self.scope.names[name].items[0], depth)})"
        return f"({self.expr(kind.items[0], depth)} if {self.expr(BOOL, depth)} else None)"


Alternative = Callable[[Expressions, Kind, int], str]
_E = Expressions
SHARED: tuple[Alternative, ...] = (
    *(
        _E.conditional,
        _E.helper,
        _E.item_of_list,
        _E.item_of_tuple,
        _E.item_of_dict,
        _E.field_of,
        _E.logic,
        _E.narrowed,
    ),
)
_LIST = (_E.display, _E.list_slice, _E.list_add, _E.list_times, _E.list_split, _E.comprehension)
ALTERNATIVES: dict[str, tuple[Alternative, ...]] = {
    "int": (
        *(_E.int_operator, _E.int_operator, _E.int_operator, _E.int_unary, _E.int_length, _E.int_of, _E.int_extreme),
        *(_E.int_byte, _E.int_search, _E.int_sum, _E.int_count, _E.int_shift, _E.int_power),
    ),
    "float": (_E.float_operator, _E.float_operator, _E.float_division, _E.float_of, _E.float_unary),
    "bool": (
        *(_E.bool_compare, _E.bool_compare, _E.bool_chain, _E.bool_not, _E.bool_in, _E.bool_method),
        *(_E.bool_none, _E.bool_key),
    ),
    "bytes": (_E.bytes_add, _E.bytes_slice, _E.bytes_method, _E.bytes_method, _E.bytes_times, _E.bytes_text),
    "str": (_E.str_of, _E.str_text, _E.str_hex, _E.str_add),
    "tuple": (_E.display,),
    "list": _LIST,
    "dict": (_E.display,),
    "Record": (_E.display,),
    "opt": (_E.optional_of,),
}
