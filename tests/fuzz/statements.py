"""Random functions and modules."""

from __future__ import annotations

from tests.fuzz import forms_classes, templates
from tests.fuzz.expressions import Expressions
from tests.fuzz.leaves import Choices, Function, Scope
from tests.fuzz.types import ARGUMENTS, BOOL, BYTES, FLOAT, INT, RECORD, REPLIES, STR, VALUES, Kind, list_of, tuple_of

ERRORS = ("ValueError", "IndexError", "KeyError", "ZeroDivisionError", "OverflowError", "Odd")
WORDS: dict[str, tuple[str, ...]] = {
    "int": ("0", "1", "-1", "7", "100", "9223372036854775807", "-9223372036854775808", "3", "12345678901", "-13"),
    "float": ("0", "1.5", "-2.25", "1e300", "0.1", "-0.0", "1e-310", "3", "9007199254740993"),
    "bytes": ('""', "a", '"hello world"', '"a,b,c"', '"\\x00\\xff\\n"', "12", '"  pad "', "ABCabc", "-3.5", "aaaa"),
    "str": ('""', "abc", '"\\xc3\\xa9t\\xc3\\xa9"', "12", '"it\'s"'),
}
SHARING = 3  # after so many commands come new helpers
CAPS = {"bytes": "[:40]", "list": "[:6]"}


class Program(Expressions):
    """Writes one module: helpers, commands and the cases that call them."""

    def __init__(self, choices: Choices, name: str, commands: int = 4) -> None:
        super().__init__(choices)
        self.name = name
        self.lines: list[str] = []
        self.level = 0
        self.loops = 0
        self.returns = INT
        self.budget = 0
        self.finals = 0
        self.write_module(commands)

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    def out(self, line: str) -> None:
        self.lines.append("    " * self.level + line)

    # The module

    def write_module(self, commands: int) -> None:
        kinds = (INT, BYTES, list_of(INT), FLOAT, BOOL, list_of(BYTES), tuple_of(INT, BYTES))
        self.out('"""A generated program."""\n')
        imports = "\n".join(f"import {name}" for name in forms_classes.MODULES)
        self.out(forms_classes.HEAD.strip().replace("@IMPORTS@", imports).replace("@NAME@", self.name) + "\n\n")
        self.out("@dataclass\nclass Record:")
        self.fields = {f"f{i}": kinds[self.choices.below(len(kinds))] for i in range(1 + self.choices.below(3))}
        for field, kind in self.fields.items():
            self.out(f"    {field}: {kind}")
        cases = []
        for index in range(commands):
            if index % SHARING == 0:
                for _ in range(self.choices.below(4)):
                    self.helper_function(f"h{len(self.functions)}")
            parameters = self.command(f"c{index}")
            for _ in range(4):
                words = " ".join(self.pick(WORDS[kind.name]) for kind in parameters)
                cases.append(f"# case: c{index} {words}".rstrip())
        self.lines += ["", "", "# checked: ints", *cases]

    def helper_function(self, name: str) -> None:
        kinds = (*VALUES[:14], VALUES[16])
        parameters: list[tuple[str, Kind, str]] = []
        for index in range(1 + self.choices.below(3)):
            kind = kinds[self.choices.below(len(kinds))]
            default = ""
            if kind.name in ("int", "bytes", "float", "bool") and (
                self.chance(3) or (parameters and parameters[-1][2])
            ):
                default = self.literal(kind)
            elif parameters and parameters[-1][2]:
                kind, default = INT, self.literal(INT)
            parameters.append((f"p{index}", kind, default))
        returns = kinds[self.choices.below(len(kinds))]
        shown = [f"{n}: {k}" + (f" = {d}" if d else "") for n, k, d in parameters]
        self.out("")
        self.out("")
        self.out(f"def {name}({', '.join(shown)}) -> {returns}:")
        self.function({n: k for n, k, _ in parameters}, returns, 3)
        self.functions.append(Function(name, parameters, returns))

    def command(self, name: str) -> list[Kind]:
        parameters = [ARGUMENTS[self.choices.below(len(ARGUMENTS))] for _ in range(self.choices.below(4))]
        returns = list_of(STR) if self.choices.below(2) else REPLIES[self.choices.below(len(REPLIES))]
        shown = [f"a{index}: {kind}" for index, kind in enumerate(parameters)]
        self.out("")
        self.out("")
        self.out("@module.command")
        self.out(f"def {name}({', '.join(shown)}) -> {returns}:")
        self.function({f"a{i}": k for i, k in enumerate(parameters)}, returns, 7, guarded=True)
        return parameters

    def function(self, parameters: dict[str, Kind], returns: Kind, budget: int, *, guarded: bool = False) -> None:
        self.scope = Scope(dict(parameters), set(), {n for n, k in parameters.items() if k == STR})
        self.returns, self.budget, self.loops, self.finals = returns, budget, 0, 0
        self.level += 1
        if guarded:
            self.out("log: list[str] = []")
        while self.budget > 0:
            if not guarded or not self.choices.below(3) or not self.guarded():
                self.statement()
        if guarded and returns == list_of(STR):
            shown = [self.shown(name, kind) for name, kind in self.scope.names.items()]
            self.out(f"return [{', '.join([*shown, '*log'])}]")
        else:
            self.out(f"return {self.expr(returns, 2)}")
        self.level -= 1

    @staticmethod
    def shown(name: str, kind: Kind) -> str:
        """A variable as text; the order of a set is not part of Python's meaning."""
        return f"str(sorted({name}))" if kind.name == "set" else f"str({name})"

    def guarded(self) -> bool:
        """Write something whose failure is noted and does not end the command. False: there is no room."""
        if self.level > 4:
            return False
        self.budget -= 1
        if self.choices.below(2):
            text, leaves = templates.STATEMENTS[self.choices.below(len(templates.STATEMENTS))]
            lines = self.fill(text.strip("\n"), 1).splitlines()
            new = {self.filled[name]: kind for name, kind in leaves.items()}
        else:
            kind = VALUES[self.choices.below(len(VALUES))]
            name = self.fresh("v")
            lines, new = [f"{name} = {self.value(kind)}"], {name: kind}
        for name, kind in new.items():
            self.out(f"{name}: {kind} = {self.literal(kind)}")
        self.out("try:")
        for line in lines:
            self.out("    " + line)
        error = self.fresh("e")
        self.out(f"except Exception as {error}:")
        self.out(f'    log.append(f"{{type({error}).__name__}}: {{{error}}}")')
        self.scope.names |= new
        return True

    # Statements

    def block(self, most: int = 3) -> None:
        """A nested block: what it assigns for the first time is not known after it."""
        saved = dict(self.scope.names)
        fixed = set(self.scope.fixed)
        self.level += 1
        for index in range(1 + self.choices.below(most)):
            if self.budget <= 0 and index:
                break
            if self.statement():
                break
        self.level -= 1
        self.scope.names = saved
        self.scope.fixed = fixed

    def statement(self) -> bool:
        """Write one; True when nothing after it is reached."""
        self.budget -= 1
        options = [
            self.new,
            self.new,
            self.change,
            self.change_container,
            self.augmented,
            self.if_,
            self.for_,
            self.try_,
        ]
        options += [self.while_, self.unpack, self.narrow, self.leave, self.alias, self.call]
        options += [self.template] * 4
        if self.level > 5:  # CPython nests twenty blocks at most
            options = [self.new, self.change, self.change_container, self.augmented, self.leave, self.call]
        for _ in range(5):
            done = options[self.choices.below(len(options))]()
            if done is not None:
                return done
        self.out("pass")
        return False

    def value(self, kind: Kind, depth: int = 2) -> str:
        """The right side of an assignment: what it makes does not grow from turn to turn."""
        before = self.plain_text
        self.plain_text = before or kind.has("str")
        text = self.expr(kind, depth)
        self.plain_text = before
        if text in self.scope.names or not text.isidentifier():
            cap = CAPS.get(kind.name, "")
            if cap and text not in self.scope.names and len(text) > 12:
                return f"({text}){cap}"
        return text

    def new(self) -> bool | None:
        kind = VALUES[self.choices.below(len(VALUES))]
        name = self.fresh("v")
        value = self.value(kind)
        self.out(f"{name}: {kind} = {value}")
        self.scope.names[name] = kind
        return False

    def template(self) -> bool | None:
        text, leaves = templates.STATEMENTS[self.choices.below(len(templates.STATEMENTS))]
        for line in self.fill(text.strip("\n"), 1).splitlines():
            self.out(line)
        self.scope.names |= {self.filled[name]: kind for name, kind in leaves.items()}
        return False

    def target(self, *kinds: str) -> str:
        names = [n for n, k in self.scope.names.items() if n not in self.scope.fixed and (not kinds or k.name in kinds)]
        return self.pick(names) if names else ""

    def change(self) -> bool | None:
        name = self.target()
        if not name:
            return None
        self.out(f"{name} = {self.value(self.scope.names[name])}")
        return False

    def alias(self) -> bool | None:
        name = self.target("list", "dict", "Record")
        if not name:
            return None
        other = self.fresh("v")
        self.out(f"{other} = {name}")
        self.scope.names[other] = self.scope.names[name]
        return False

    def augmented(self) -> bool | None:
        name = self.target("int", "float", "bytes", "list", "Record")
        if not name:
            return None
        kind = self.scope.names[name]
        if kind == RECORD:
            fields = [f for f, k in self.fields.items() if k in (INT, FLOAT)]
            if not fields:
                return None
            field = self.pick(fields)
            name, kind = f"{name}.{field}", self.fields[field]
        elif kind == list_of(INT) and self.choices.below(2):
            self.out(f"{name}[{self.small(1)}] {self.pick(('+', '-', '*'))}= {self.expr(INT, 2)}")
            return False
        if kind.name == "int":
            self.out(f"{name} {self.pick(('+', '-', '*', '//', '%', '&', '|', '^', '>>'))}= {self.expr(INT, 2)}")
        elif kind.name == "float":
            self.out(f"{name} {self.pick(('+', '-', '*', '/', '//', '%'))}= {self.expr(FLOAT, 2)}")
        elif kind.name == "bytes":
            self.out(f"{name} += {self.expr(BYTES, 1)}[:5]")
        elif kind.has("str"):
            return None
        else:
            self.out(f"{name} += {self.expr(kind, 2)}[:3]")
        return False

    def change_container(self) -> bool | None:
        name = self.target("list", "dict", "Record")
        if not name:
            return None
        kind = self.scope.names[name]
        if kind.name == "list":
            item = self.value(kind.items[0], 2)
            forms = [f"{name}.append({item})", f"{name}.append({item})", f"{name}[{self.small(1)}] = {item}"]
            forms += [f"{name}.insert({self.small(1)}, {item})", f"{name}.pop()", f"del {name}[{self.small(1)}]"]
            forms += [f"{name}.pop({self.small(1)})", f"{name}.reverse()", f"{name}.clear()"]
            if not kind.has("float", "Record"):
                forms.append(f"{name}.remove({item})")
            self.out(self.pick(forms))
        elif kind.name == "dict":
            key, value = self.value(kind.items[0], 2), self.value(kind.items[1], 2)
            self.out(
                self.pick(
                    (f"{name}[{key}] = {value}", f"{name}[{key}] = {value}", f"del {name}[{key}]", f"{name}.pop({key})")
                )
            )
        else:
            field = self.pick(list(self.fields))
            self.out(f"{name}.{field} = {self.value(self.fields[field], 2)}")
        return False

    def call(self) -> bool | None:
        if not self.functions:
            return None
        text = self.helper(self.functions[self.choices.below(len(self.functions))].returns, 2)
        self.out(text)
        return False

    def if_(self) -> bool | None:
        self.out(f"if {self.expr(BOOL, 2)}:")
        self.block()
        if self.choices.below(2):
            if self.chance(3):
                self.out(f"elif {self.expr(BOOL, 2)}:")
                self.block()
            self.out("else:")
            self.block()
        return False

    def narrow(self) -> bool | None:
        name = self.target("opt")
        if not name:
            return None
        kind = self.scope.names[name]
        form = self.choices.below(3)
        self.out((f"if {name} is not None:", f"if {name}:", f"if {name} is None:")[form])
        inner = self.fresh("v")
        if form < 2:
            self.level += 1
            self.out(f"{inner}: {kind.items[0]} = {name}")
            self.scope.names[inner] = kind.items[0]
            self.level -= 1
        self.block()
        self.scope.names.pop(inner, None)
        return False

    def for_(self) -> bool | None:
        if self.loops >= 2:
            return None
        form = self.choices.below(9)
        name = self.fresh("i")
        new: dict[str, Kind] = {name: INT}
        if form == 0:
            head = f"{name} in range({self.pick(('3', '1', '0', '5'))})"
        elif form == 1:
            step = self.pick(("-1", "2", "-2", "3"))
            head = f"{name} in range({self.pick(('0', '4', '-3'))}, {self.pick(('5', '-4', '0'))}, {step})"
        elif form == 2:
            head, new = f"{name} in {self.expr(list_of(BYTES), 2)}[:6]", {name: BYTES}
        elif form == 3:
            head = f"{name} in {self.expr(BYTES, 2)}[:6]"
        elif form == 4:
            other = self.fresh("i")
            head, new = f"{name}, {other} in enumerate({self.expr(list_of(BYTES), 2)}[:5])", {name: INT, other: BYTES}
        elif form == 5:
            other = self.fresh("i")
            head = f"{name}, {other} in zip({self.expr(list_of(INT), 2)}[:5], {self.expr(BYTES, 2)}[:4])"
            new = {name: INT, other: INT}
        elif form == 6:
            head = f"{name} in reversed({self.expr(list_of(INT), 2)}[:5])"
        elif form == 7:
            names = [n for n, k in self.scope.names.items() if k.name == "dict" and self.usable(n, k)]
            if not names:
                return None
            owner = self.pick(names)
            other = self.fresh("i")
            key, value = self.scope.names[owner].items
            head, new = f"{name}, {other} in {owner}.items()", {name: key, other: value}
        else:
            names = self.variables(list_of(tuple_of(BYTES, INT)))
            if not names:
                return None
            other = self.fresh("i")
            head, new = f"{name}, {other} in {self.pick(names)}[:5]", {name: BYTES, other: INT}
        self.out(f"for {head}:")
        self.loop(new)
        return False

    def loop(self, new: dict[str, Kind]) -> None:
        self.loops += 1
        saved = dict(self.scope.names)
        self.scope.names |= new
        self.scope.fixed |= set(new)
        self.block(4)
        self.scope.names = saved
        self.loops -= 1
        if self.chance(4):
            self.out("else:")
            self.block(2)

    def while_(self) -> bool | None:
        if self.loops >= 2:
            return None
        name = self.fresh("n")
        self.out(f"{name} = {self.pick(('3', '1', '5'))}")
        test = f" and {self.expr(BOOL, 1)}" if self.chance(2) else ""
        self.out(f"while {name} > 0{test}:")
        self.level += 1
        self.out(f"{name} -= 1")
        self.level -= 1
        self.loop({name: INT})
        return False

    def try_(self) -> bool | None:
        self.out("try:")
        self.block(4)
        handlers = self.choices.below(3)
        for _ in range(handlers):
            classes = self.pick(ERRORS)
            if self.chance(3):
                classes = f"({classes}, {self.pick(ERRORS)})"
            self.handler(classes)
        if self.chance(2):
            handlers += 1
            self.handler("Exception")
        if handlers and self.chance(3):
            self.out("else:")
            self.block(2)
        if not handlers or self.chance(2):
            self.out("finally:")
            self.block(2)
        return False

    def handler(self, classes: str) -> None:
        name = self.fresh("e")
        named = self.choices.below(2)
        self.out(f"except {classes} as {name}:" if named else f"except {classes}:")
        if named:
            self.level += 1
            text = self.fresh("v")
            self.out(f"{text} = str({name})")
            targets = [n for n in self.variables(list_of(BYTES)) if n not in self.scope.fixed]
            if targets:
                self.out(f"{self.pick(targets)}.append({text}.encode())")
            if self.chance(5):
                self.out(self.pick((f"raise {name}", "raise", f"raise ValueError({text})")))
            self.level -= 1
        self.block(2)

    def unpack(self) -> bool | None:
        if self.chance(2):
            first, second = self.fresh("v"), self.fresh("v")
            self.out(f"{first}, {second} = {self.expr(INT, 2)}, {self.value(BYTES, 2)}")
            self.scope.names |= {first: INT, second: BYTES}
            return False
        names = [n for n, k in self.scope.names.items() if k.name == "tuple" and len(k.items) == 2]
        if not names:
            return None
        source = self.pick(names)
        first, second = self.fresh("v"), self.fresh("v")
        self.out(f"{first}, {second} = {source}")
        self.scope.names |= dict(zip((first, second), self.scope.names[source].items, strict=True))
        return False

    def leave(self) -> bool | None:
        """`return`, `raise`, `break`, `continue`, `assert`: mostly under a condition."""
        form = self.choices.below(6)
        if form == 0 and self.loops:
            text = "break"
        elif form == 1 and self.loops:
            text = "continue"
        elif form <= 2:
            text = f"return {self.expr(self.returns, 2)}"
        elif form == 3:
            self.out(f"assert {self.expr(BOOL, 2)}" + self.pick(("", ', "no"', ", str(1)")))
            return False
        elif form == 4:
            message = self.expr((STR, INT, BYTES)[self.choices.below(3)], 1)
            text = f"raise {self.pick(('ValueError', 'Odd', 'KeyError', 'IndexError'))}({message})"
        else:
            text = f"raise {self.pick(ERRORS)}"
        if self.level > 1 and self.chance(4):
            self.out(text)
            return True
        self.out(f"if {self.expr(BOOL, 2)}:")
        self.out("    " + text)
        return False
