"""Mutants of Python programs: a few nodes of the syntax tree deleted, swapped, or replaced by something unusual."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from random import Random

# Forms that programs of this language seldom have; a mutant may meet one anywhere.
EXPRESSIONS = """
lambda: 1
(x for x in y)
[x for x in range(3)]
[x for x in x]
{x for x in y}
{x: x for x in range(3)}
(yield)
(yield from x)
*x
...
1j
1 << 70
-9223372036854775808
9223372036854775808
None
True
b''
''
'\\ud800'
()
[]
{}
{1}
{b'a': 1}
[None]
(1, b'a')
x if y else None
x if x is None else x
x or None
x and not y
not x
(x := 1)
(x := None)
x[0]
x[0, 1]
x[:]
x[::2]
x[1:b'']
x[...]
x.y
x.append
x()
x(*y)
x(**y)
x(y=1)
len
len()
len(x, y)
range(3)
print(x)
isinstance(x, int)
open('f')
int(x, 16)
min(x)
max(x, y)
sum(x)
sorted(x)
abs(x)
list(x)
dict()
set()
tuple(x)
bytes(x)
str(x)
float(x)
bool(x)
zip(x, y)
enumerate(x)
reversed(x)
x == y
x is y
x in y
x not in (y, 1)
x < y < 3
x @ y
x ** -1
x % (1,)
-x
~x
f'{x}'
f'{x!r:>10}'
f'{x=}'
ValueError
ValueError('no')
x.encode()
x.decode('latin-1')
x.split(b',')
x.join([])
x.format(1)
raw
raw.CreateString(x)
module
Hash
Context
""".split("\n")[1:-1]

STATEMENTS = [
    "pass",
    "return",
    "return None",
    "return x",
    "break",
    "continue",
    "raise",
    "raise x",
    "raise ValueError",
    "raise ValueError('no', 1) from None",
    "del x",
    "del x[0], x.y",
    "global x",
    "nonlocal x",
    "import os",
    "from os import path",
    "x: int",
    "x: int = 1",
    "x: list[int] = []",
    "x.y: int = 1",
    "x = y = 1",
    "x, y = y, x",
    "x, *y = y",
    "[x, (y, z)] = y",
    "x = None",
    "x += 1",
    "x[0] += 1",
    "x[:] = y",
    "x.y = 1",
    "x.y += 1",
    "x = []",
    "x = {}",
    "x @= y",
    "def f() -> None: ...",
    "async def f() -> None: ...",
    "class C: ...",
    "with x as y: pass",
    "assert x, y",
    "assert False",
    "while True: pass",
    "while x:\n    break\nelse:\n    pass",
    "for x in y: continue",
    "for x, y in x: pass\nelse: x = 1",
    "for x.y in range(3): pass",
    "for x[0] in range(3): pass",
    "async for x in y: pass",
    "if x: pass",
    "if x is None: return",
    "try: pass\nfinally: return",
    "try: x = 1\nexcept ValueError as x: raise x\nelse: pass\nfinally: pass",
    "try: pass\nexcept (KeyError, x): raise",
    "try: pass\nexcept: pass",
    "try: pass\nexcept* ValueError: pass",
    "match x:\n    case 1: pass",
    "'text'",
    "...",
]

ANNOTATIONS = """
int
float
bool
bytes
str
None
object
list
list[int]
list[list[bytes]]
dict[bytes, int]
dict[list[int], int]
set[bytes]
tuple[int, bytes]
tuple[()]
tuple[int, ...]
int | None
int | str
None | None
'int'
'int |'
''
'missing'
1
...
x
x.y
list[1]
tuple[...]
Hash
String
Key
Context
Reply
Status
Hash | None
list[Hash]
ValueError
type
module
lambda: 1
[int]
Literal['a']
Optional[int]
Callable[[int], int]
""".split("\n")[1:-1]

CONSTANTS = [0, 1, -1, 2**63, -(2**63), 2**200, 1.5, float("inf"), 2j, b"", b"\xff\x00", "", "\ud800", None, True, ...]
OPERATORS: list[ast.operator] = [kind() for kind in ast.operator.__subclasses__()]
COMPARISONS: list[ast.cmpop] = [kind() for kind in ast.cmpop.__subclasses__()]
UNARY: list[ast.unaryop] = [kind() for kind in ast.unaryop.__subclasses__()]


class Mutator:
    """Changes a syntax tree in place."""

    def __init__(self, tree: ast.Module, random: Random) -> None:
        self.tree = tree
        self.random = random
        self.attributes = sorted({n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}) or ["x"]
        self.originals = [copy.deepcopy(n) for top in functions(tree) for n in inside(top) if isinstance(n, ast.expr)]
        self.statements = [copy.deepcopy(n) for top in functions(tree) for n in inside(top) if isinstance(n, ast.stmt)]
        self.function = functions(tree)[0]
        self.names = ["x"]

    def mutate(self) -> None:
        """One change of one function. Its names are preferred, so that many mutants still mean something."""
        self.function = self.random.choice(functions(self.tree))
        whole = ast.walk(self.tree if self.random.random() < 0.1 else self.function)
        self.names = sorted(
            {n.id if isinstance(n, ast.Name) else n.arg for n in whole if isinstance(n, (ast.Name, ast.arg))}
        )
        kinds: list[tuple[int, Callable[[], None]]] = [
            (6, self.replace_expression),
            (4, self.change_statement),
            (2, self.rename),
            (2, self.change_constant),
            (2, self.change_operator),
            (2, self.change_annotation),
            (1, self.change_attribute),
            (2, self.change_call),
            (1, self.change_signature),
        ]
        self.random.choices([kind for _, kind in kinds], [weight for weight, _ in kinds])[0]()
        ast.fix_missing_locations(self.tree)

    def nodes(self, *kinds: type[ast.AST]) -> list[ast.AST]:
        """The nodes of some kinds in the function's body."""
        return [n for n in inside(self.function) if isinstance(n, kinds)]

    def fresh_expression(self) -> ast.expr:
        """An expression: one of the program's own, or an unusual one over the program's names."""
        if self.random.random() < 0.5:
            return copy.deepcopy(self.random.choice(self.originals))
        node = ast.parse(self.random.choice(EXPRESSIONS).replace("*x", "[*x]"), mode="eval").body
        self.fill(node)
        return node

    def fill(self, node: ast.AST) -> None:
        """Give the names of a form those of the program."""
        chosen = {name: self.random.choice(self.names) for name in "xyz"}
        for item in ast.walk(node):
            if isinstance(item, ast.Name) and item.id in chosen:
                item.id = chosen[item.id]
            elif isinstance(item, ast.ExceptHandler) and item.name in chosen:
                item.name = chosen[item.name]

    def replace_expression(self) -> None:
        found = []
        for parent in self.nodes(ast.AST):
            for field, value in ast.iter_fields(parent):
                items = value if isinstance(value, list) else [value]
                found += [(parent, field, item) for item in items if isinstance(item, ast.expr)]
        if found:
            parent, field, old = self.random.choice(found)
            new = self.fresh_expression()
            value = getattr(parent, field)
            if not isinstance(value, list):
                setattr(parent, field, new)
            elif self.random.random() < 0.2:
                value.remove(old)
            else:
                value[value.index(old)] = new

    def change_statement(self) -> None:
        bodies = [self.function.body]
        for node in self.nodes(ast.AST):
            bodies += [v for _, v in ast.iter_fields(node) if isinstance(v, list) and v and isinstance(v[0], ast.stmt)]
        body = self.random.choice(bodies)
        position = self.random.randrange(len(body))
        action = self.random.randrange(4)
        if action == 0:
            body[position : position + 1] = [] if len(body) > 1 else [ast.Pass()]
        elif action == 1:
            body.insert(position, copy.deepcopy(self.random.choice(self.statements)))
        else:
            form = ast.parse("async def f():\n" + indented(self.random.choice(STATEMENTS))).body[0]
            assert isinstance(form, ast.AsyncFunctionDef)
            for new in form.body:
                self.fill(new)
            body[position : position + (action == 2)] = form.body

    def rename(self) -> None:
        if nodes := self.nodes(ast.Name):
            setattr(self.random.choice(nodes), "id", self.random.choice(self.names))  # noqa: B010

    def change_constant(self) -> None:
        if nodes := self.nodes(ast.Constant):
            setattr(self.random.choice(nodes), "value", self.random.choice(CONSTANTS))  # noqa: B010

    def change_operator(self) -> None:
        nodes = self.nodes(ast.BinOp, ast.AugAssign, ast.Compare, ast.UnaryOp, ast.BoolOp)
        if not nodes:
            return
        node = self.random.choice(nodes)
        if isinstance(node, (ast.BinOp, ast.AugAssign)):
            node.op = self.random.choice(OPERATORS)
        elif isinstance(node, ast.Compare):
            node.ops[0] = self.random.choice(COMPARISONS)
        elif isinstance(node, ast.UnaryOp):
            node.op = self.random.choice(UNARY)
        elif isinstance(node, ast.BoolOp):
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()

    def change_annotation(self) -> None:
        node = self.random.choice([*self.nodes(ast.AnnAssign), *self.function.args.args, self.function])
        new: ast.expr | None = None
        if isinstance(node, ast.AnnAssign) or self.random.random() < 0.85:
            new = ast.parse(self.random.choice(ANNOTATIONS), mode="eval").body
        setattr(node, "returns" if isinstance(node, ast.FunctionDef) else "annotation", new)

    def change_attribute(self) -> None:
        if nodes := self.nodes(ast.Attribute):
            setattr(self.random.choice(nodes), "attr", self.random.choice(self.attributes))  # noqa: B010

    def change_call(self) -> None:
        calls = [n for n in self.nodes(ast.Call) if isinstance(n, ast.Call)]
        if not calls:
            return
        call = self.random.choice(calls)
        action = self.random.randrange(4)
        if action == 0 and call.args:
            call.args.pop()
        elif action == 1:
            call.args.append(self.fresh_expression())
        elif action == 2:
            name = self.random.choice([None, *self.names])
            call.keywords.append(ast.keyword(name, self.fresh_expression()))
        elif call.args:
            call.args[-1] = ast.Starred(call.args[-1], ast.Load())

    def change_signature(self) -> None:
        function = self.function
        arguments = function.args
        annotation = ast.parse(self.random.choice(ANNOTATIONS[:8]), mode="eval").body
        new = ast.arg(self.random.choice([*self.names, "extra"]), annotation)
        action = self.random.randrange(8)
        if action == 0 and arguments.args and len(arguments.args) > len(arguments.defaults):
            arguments.args.pop(0)
        elif action == 1:
            arguments.args.insert(0, new)
        elif action == 2:
            arguments.vararg = new
        elif action == 3:
            arguments.kwarg = new
        elif action == 4:
            arguments.kwonlyargs.append(new)
            arguments.kw_defaults.append(self.random.choice([None, self.fresh_expression()]))
        elif action == 5 and len(arguments.args) > len(arguments.defaults):
            arguments.defaults.insert(0, self.fresh_expression())
        elif action == 6 and function.decorator_list:
            function.decorator_list.pop()
        elif action == 7:
            function.decorator_list.append(ast.parse(self.random.choice(["staticmethod", "property"])).body[0].value)  # type: ignore[attr-defined]


def functions(tree: ast.Module) -> list[ast.FunctionDef]:
    """The functions and methods of a module."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def inside(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """The nodes of a function's body."""
    for statement in function.body:
        yield from ast.walk(statement)


def indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.split("\n"))


def mutant(source: str, random: Random) -> str | None:
    """A mutant of a program with one to three changes, or None when Python itself refuses it."""
    mutator = Mutator(ast.parse(source), random)
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        mutator.mutate()
    try:
        text = ast.unparse(mutator.tree)
        compile(text, "mutant", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, TypeError, AttributeError, RecursionError):
        return None
    return text + "\n"
