"""`functools` and `operator`: functions that take functions, and functions for operators."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass

from redisjit.diagnostics.language import NotConstant, TypeMismatch, WrongArguments
from redisjit.frontend import loops, types
from redisjit.frontend.apply import applier
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.functions import Target, argument, call_with, is_function, placed
from redisjit.frontend.tree import (
    Assign,
    Block,
    Const,
    Expr,
    If,
    MakeTuple,
    Raise,
    Read,
    Stmt,
    TupleItem,
    While,
)
from redisjit.frontend.types import FunctionType, Type

# functools


def reduce(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`functools.reduce(f, xs)` and `functools.reduce(f, xs, first)`."""
    loops.no_keywords(c, node)
    function, source, *first = loops.arguments(c, node, 2, 3)
    init: list[Stmt] = []
    apply = applier(c, function, init)
    plan = loops.iterate(c, source)
    init += plan.init
    start = c.expr(first[0], expected) if first else plan.item
    total = c.temporary(start.type)
    value = Read(total.type, total)
    if first:
        init.append(Assign(total, start))
    else:
        words = Const(types.STR, "reduce() of empty iterable with no initial value")
        problem = Raise(c.program.universe.exceptions.of(TypeError), words, node.lineno)
        init += [If(plan.test, [], [problem], True), *plan.advance, Assign(total, start)]
    item = c.temporary(plan.item.type)
    step = apply([value, Read(item.type, item)])
    body = [*plan.advance, Assign(item, plan.item), Assign(total, c.coerce(step, total.type, node, "the result"))]
    return Block(total.type, [*init, While(plan.test, body)], value)


@dataclass(frozen=True)
class Partial(Target):
    """A function with some arguments given: the value carries the function, then those."""

    count: int
    keywords: tuple[str, ...]

    @property
    def shown(self) -> str:
        return "partial"

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        type = types.resolve(value.type)
        assert isinstance(type, FunctionType)
        stmts, held = c.hold(value, fixed=True)
        stmts = list(stmts)
        names: list[ast.expr] = []
        for index, kind in enumerate(type.captures[1:], 1):
            more, name = argument(c, TupleItem(kind, held, index), node)
            stmts += more
            names.append(name)
        replaced = {keyword.arg for keyword in node.keywords}
        kept = [
            ast.keyword(name, place)
            for name, place in zip(self.keywords, names[self.count :], strict=True)
            if name not in replaced
        ]
        call = ast.Call(node.func, [*names[: self.count], *node.args], [*kept, *node.keywords])
        made = call_with(c, TupleItem(type.captures[0], held, 0), placed(call, node))
        return Block(made.type, stmts, made)


def partial(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`functools.partial(f, ...)`."""
    if not node.args:
        c.refuse(WrongArguments(c.span(node), "partial", "needs a function"))
    values = [c.expr(value, None) for value in [*node.args, *(keyword.value for keyword in node.keywords)]]
    if not is_function(values[0].type):
        c.refuse(TypeMismatch(c.span(node.args[0]), "partial()", "a function", str(types.resolve(values[0].type))))
    target = Partial(len(node.args) - 1, tuple(str(keyword.arg) for keyword in node.keywords))
    type = types.function_type(target, tuple(types.resolve(value.type) for value in values))
    return MakeTuple(type, values)


@dataclass(frozen=True)
class Key(Target):
    """What `cmp_to_key` gives: a value by the comparison that the function makes."""

    shown = "cmp_to_key"

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        type = types.resolve(value.type)
        assert isinstance(type, FunctionType)
        item = c.expr(loops.arguments(c, node, 1, 1)[0], None)
        return c.call_prelude("comparison_key", [TupleItem(type.captures[0], value, 0), item], node)


def cmp_to_key(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`functools.cmp_to_key(f)`."""
    function = c.expr(loops.arguments(c, node, 1, 1)[0], None)
    return MakeTuple(types.function_type(Key(), (types.resolve(function.type),)), [function])


# operator

BINARY: dict[str, ast.operator] = {
    "add": ast.Add(),
    "sub": ast.Sub(),
    "mul": ast.Mult(),
    "truediv": ast.Div(),
    "floordiv": ast.FloorDiv(),
    "mod": ast.Mod(),
    "pow": ast.Pow(),
    "lshift": ast.LShift(),
    "rshift": ast.RShift(),
    "and_": ast.BitAnd(),
    "or_": ast.BitOr(),
    "xor": ast.BitXor(),
    "concat": ast.Add(),
}
COMPARE: dict[str, ast.cmpop] = {
    "eq": ast.Eq(),
    "ne": ast.NotEq(),
    "lt": ast.Lt(),
    "le": ast.LtE(),
    "gt": ast.Gt(),
    "ge": ast.GtE(),
    "is_": ast.Is(),
    "is_not": ast.IsNot(),
}
UNARY: dict[str, ast.unaryop] = {
    "neg": ast.USub(),
    "pos": ast.UAdd(),
    "invert": ast.Invert(),
    "inv": ast.Invert(),
    "not_": ast.Not(),
}
OPERATORS = (*BINARY, *COMPARE, *UNARY, "contains", "getitem", "truth")


def __getattr__(name: str) -> Callable[[FunctionContext, ast.Call, Type | None], Expr]:
    """`operator_add` and the like: the operator itself, on the arguments."""
    word = name.removeprefix("operator_")
    if word == name or word not in OPERATORS:
        raise AttributeError(name)

    def operate(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
        loops.no_keywords(c, node)
        count = 1 if word in UNARY or word == "truth" else 2
        return c.expr(placed(written(word, loops.arguments(c, node, count, count)), node), expected)

    return operate


def written(name: str, args: list[ast.expr]) -> ast.expr:
    """A function of `operator` as the expression that it stands for."""
    if name in BINARY:
        return ast.BinOp(args[0], BINARY[name], args[1])
    if name in COMPARE:
        return ast.Compare(args[0], [COMPARE[name]], [args[1]])
    if name == "getitem":
        return ast.Subscript(args[0], args[1], ast.Load())
    if name == "contains":
        return ast.Compare(args[1], [ast.In()], [args[0]])
    if name == "truth":
        return ast.UnaryOp(ast.Not(), ast.UnaryOp(ast.Not(), args[0]))
    return ast.UnaryOp(UNARY[name], args[0])


@dataclass(frozen=True)
class Getter(Target):
    """What `itemgetter`, `attrgetter` and `methodcaller` give: parts of their argument, by what is written here."""

    kind: str
    parts: tuple[object, ...]

    @property
    def shown(self) -> str:
        return self.kind

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        source = loops.arguments(c, node, 1, 1)[0]
        stmts, name = argument(c, c.expr(source, None), node)
        if self.kind == "methodcaller":
            method, *given = self.parts
            func = ast.Attribute(name, str(method), ast.Load())
            found: ast.expr = ast.Call(func, [ast.Constant(part) for part in given], [])  # type: ignore[arg-type]
        else:
            items = [self.part(name, part) for part in self.parts]
            found = items[0] if len(items) == 1 else ast.Tuple(items, ast.Load())
        made = c.expr(placed(found, node), None)
        return Block(made.type, stmts, made)

    def part(self, owner: ast.expr, part: object) -> ast.expr:
        if self.kind == "itemgetter":
            return ast.Subscript(owner, ast.Constant(part), ast.Load())  # type: ignore[arg-type]
        for name in str(part).split("."):
            owner = ast.Attribute(owner, name, ast.Load())
        return owner


def getter(kind: str) -> Callable[[FunctionContext, ast.Call, Type | None], Expr]:
    def make(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
        loops.no_keywords(c, node)
        parts = []
        for value in loops.arguments(c, node, 1, 16):
            checked = c.expr(value, None)
            if not isinstance(checked, Const):
                c.refuse(NotConstant(c.span(value), f"an argument of {kind}()", "write a lambda"))
            parts.append(checked.value)
        return MakeTuple(types.function_type(Getter(kind, tuple(parts)), ()), [])

    return make


itemgetter, attrgetter, methodcaller = getter("itemgetter"), getter("attrgetter"), getter("methodcaller")
