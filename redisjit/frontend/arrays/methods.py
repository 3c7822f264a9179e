"""Methods of NumPy's values."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import refused, types
from redisjit.frontend.arrays import elementwise, items, reductions, scalars
from redisjit.frontend.arrays.annotations import array_of
from redisjit.frontend.arrays.functions import arguments, dtype, shape
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.refusals import no_attribute
from redisjit.frontend.tree import Block, Expr
from redisjit.frontend.types import Fixed

PLAIN = ("copy", "tobytes")  # without arguments, as the prelude has them
PYTHON: dict[str, types.Type] = {"b": types.BOOL, "i": types.INT, "u": types.INT, "f": types.FLOAT}
ATTRIBUTES = "shape size ndim nbytes itemsize T"


def check(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    """`x.name(...)`."""
    assert isinstance(node.func, ast.Attribute)
    if isinstance(types.resolve(obj.type), Fixed):
        return scalars.method(c, obj, node)
    name = node.func.attr
    if name in PLAIN:
        arguments(c, node, "", 0)
        return c.call_method(obj, name, [], node)
    if name in reductions.FUNCTIONS:
        arguments(c, node, "", 0)
        return reductions.FUNCTIONS[name](c, obj, node)
    found = METHODS.get(name)
    if found is None:
        known = [*PLAIN, *METHODS, *reductions.FUNCTIONS, *ATTRIBUTES.split()]
        if name in known:
            no_attribute(c, obj, name, node.func)
        spelling = refused.ARRAY_METHODS.get(name, f"it has {', '.join(known)}")
        c.unsupported(node.func, f"`.{name}()` of an array", spelling)
    return found(c, obj, node)


def cast_array(c: FunctionContext, obj: Expr, item: Fixed, node: ast.AST) -> Expr:
    """A copy whose items are of another type."""
    return elementwise.unary(c, obj, lambda value: scalars.cast(c, value, item, node), node, item)


def astype(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    item = dtype(c, arguments(c, node, "dtype"))
    assert item is not None
    return cast_array(c, obj, item, node)


def fill(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    given = arguments(c, node, "value")
    stmts, held = c.hold(obj)
    value = scalars.made(c, c.expr(given["value"], None), items.item_type(held), given["value"])
    call = c.call_method(held, "fill", [value], node)
    return Block(call.type, stmts, call) if stmts else call


def tolist(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    arguments(c, node, "", 0)
    item = items.item_type(obj)
    if item is scalars.UINT64:
        c.unsupported(node, "`.tolist()` of np.uint64", "write .astype(np.int64).tolist(), or a loop")
    made = c.call_prelude(f"array_list{items.dimensions(obj)}", [obj], node)
    cls = c.prelude.class_named("list")
    type: types.Type = types.class_type(cls, PYTHON[item.kind])
    types.unify(made.type, types.class_type(cls, type) if items.dimensions(obj) == 2 else type)
    return made


def reshape(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    """`a.reshape(n)`, `a.reshape(n, m)` or with a tuple; one size may be -1."""
    if node.keywords or not 1 <= len(node.args) <= 2:
        c.refuse(WrongArguments(c.span(node), "reshape", "takes one or two sizes"))
    two = items.dimensions(obj) == 2
    stmts, source = c.hold(obj)
    sizes: list[Expr] = []
    for argument in node.args:
        sizes += shape(c, argument)
    if len(sizes) > 2:
        c.unsupported(node, "an array of more than two dimensions")
    if two and len(sizes) == 1:
        source = c.call_method(source, "_line", [], node)
    made = c.call_prelude(f"array_reshape{'2' if two and len(sizes) == 2 else ''}{len(sizes)}", [source, *sizes], node)
    return Block(made.type, stmts, made) if stmts else made


def contiguous(c: FunctionContext, obj: Expr, node: ast.AST) -> Expr:
    """All items as one row: a view of an array whose items lie side by side, else a copy."""
    return c.call_method(obj, "_flat", [], node)


def ravel(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    arguments(c, node, "", 0)
    return contiguous(c, obj, node)


def flatten(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    arguments(c, node, "", 0)
    return c.call_method(contiguous(c, obj, node), "copy", [], node)


def sort(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    """`a.sort()`: in place."""
    stable = is_stable(c, node)
    if items.dimensions(obj) != 1:
        c.unsupported(node, "sorting an array of two dimensions", "sort its rows in a loop")
    return c.call_prelude(sort_name(obj, stable), [obj], node)


def sort_name(obj: Expr, stable: bool) -> str:
    if items.item_type(obj).kind != "f":
        return "array_sort"
    return "array_sort_floats" if stable else "array_sort_unordered_zeros"


def is_stable(c: FunctionContext, node: ast.Call, parameters: str = "kind") -> bool:
    """Whether `kind="stable"` is given; another kind is refused."""
    given = arguments(c, node, parameters, len(parameters.split()) - 1)
    kind = given.get("kind")
    if kind is None:
        return False
    if not isinstance(kind, ast.Constant) or kind.value != "stable":
        c.unsupported(kind, f"the kind {ast.unparse(kind)}", 'write kind="stable", or leave it out')
    return True


def argsort(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    return argsort_of(c, obj, node, is_stable(c, node))


def argsort_of(c: FunctionContext, obj: Expr, node: ast.Call, stable: bool) -> Expr:
    if not stable:
        hint = 'write kind="stable": which of two equal items comes first differs between machines'
        c.unsupported(node, "np.argsort() that is not stable", hint)
    if items.dimensions(obj) != 1:
        c.unsupported(node, "sorting an array of two dimensions", "sort its rows in a loop")
    made = c.call_prelude("array_argsort", [obj], node)
    types.unify(made.type, array_of(c.prelude, scalars.INT64, 1))
    return made


def dot(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    given = arguments(c, node, "b")
    stmts, held = c.hold(obj)
    made = reductions.product(c, held, c.expr(given["b"], None), node, name="dot")
    return Block(made.type, stmts, made) if stmts else made


def item(c: FunctionContext, obj: Expr, node: ast.Call) -> Expr:
    """`a.item(i)`."""
    if len(node.args) != items.dimensions(obj) or node.keywords:
        c.unsupported(node, "`.item()` of an array", "write a[i].item()")
    stmts, held = c.hold(obj)
    found = items.access(c, held, [items.int_index(c, argument) for argument in node.args], node)
    value = scalars.as_python(c, found, node)
    return Block(value.type, stmts, value) if stmts else value


METHODS: dict[str, Callable[[FunctionContext, Expr, ast.Call], Expr]] = {
    "argsort": argsort,
    "astype": astype,
    "dot": dot,
    "fill": fill,
    "flatten": flatten,
    "item": item,
    "ravel": ravel,
    "reshape": reshape,
    "sort": sort,
    "tolist": tolist,
}
