"""`isinstance()` and `type()`: what class an object is of, and what is known of it then."""

from __future__ import annotations

import ast
import builtins

from redisjit.diagnostics.language import TypeMismatch, WrongArguments
from redisjit.frontend import bindings, classes, making, names, types
from redisjit.frontend.context import FunctionContext, State
from redisjit.frontend.declarations import Builtin, ClassDecl, ExceptionClass
from redisjit.frontend.narrowing import place
from redisjit.frontend.tree import Block, Conditional, Const, ErrorIs, Expr, IsNone, Prim, Stmt, Unwrap
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

TRUE, FALSE = Const(types.BOOL, True), Const(types.BOOL, False)
# The classes of Python that values of a type are instances of.
BUILTIN_NAMES: dict[Type, tuple[str, ...]] = {
    types.INT: ("int",),
    types.FLOAT: ("float",),
    types.BOOL: ("bool", "int"),
    types.BYTES: ("bytes",),
    types.STR: ("str",),
    types.STATUS: ("Status", "str"),
}
SUBCLASSES_OF_DICT = frozenset(("Counter", "defaultdict", "OrderedDict"))
# The classes of the prelude that are known to have Python's name of what they stand for.
NAMED = frozenset("list dict set frozenset bytearray memoryview deque SortedDict".split()) | SUBCLASSES_OF_DICT


def is_call(c: FunctionContext, node: ast.expr) -> bool:
    """Whether `node` is `isinstance(...)`."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "isinstance"):
        return False
    entity = names.entity_of(c, node.func)
    return isinstance(entity, Builtin) and entity.name == "isinstance"


def check(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`isinstance(x, C)` as a value."""
    test, when_true, when_false = condition(c, node)
    c.state = when_true.merge(when_false)
    return test


def condition(c: FunctionContext, node: ast.Call) -> tuple[Expr, State, State]:
    """`isinstance(x, C)`: the test, and what is known of `x` when it holds and when it does not."""
    if len(node.args) != 2 or node.keywords:
        c.refuse(WrongArguments(c.span(node), "isinstance", "takes two arguments"))
    value = c.expr(node.args[0], None)
    type = types.resolve(value.type)
    key = place(c, node.args[0])
    if isinstance(type, types.ExceptionType):
        return of_exception(c, node, value, key)
    wanted = class_list(c, node.args[1])
    when_true, when_false = c.state.copy(), c.state.copy()
    stmts, held = c.hold(value)
    inner = type.item if isinstance(type, types.OptionalType) else type
    test, yes, no = instance_test(c, Unwrap(inner, held) if inner is not type else held, inner, wanted)
    if inner is not type:
        some = Prim(types.BOOL, "bool.not", [IsNone(types.BOOL, held)])
        if isinstance(test, Const):
            test = some if test.value else FALSE
            no = types.NONE if test is some else None
        else:
            test = Conditional(types.BOOL, some, test, FALSE)
            no = None
    if key is not None:
        if yes is not None and (yes is not type):
            when_true.narrow[key] = yes
        if no is not None and no is not type:
            when_false.narrow[key] = no
    if isinstance(test, Const):
        (when_false if test.value else when_true).dead = True
        effects = [] if key is not None else stmts
        return Block(types.BOOL, effects, test) if effects else test, when_true, when_false
    return Block(types.BOOL, stmts, test) if stmts else test, when_true, when_false


def of_exception(c: FunctionContext, node: ast.Call, value: Expr, key: str | None) -> tuple[Expr, State, State]:
    """`isinstance(e, C)` of a caught exception."""
    nodes = node.args[1].elts if isinstance(node.args[1], ast.Tuple) else [node.args[1]]
    stmts, held = c.hold(value)
    test: Expr = FALSE
    found: list[ExceptionClass] = []
    for part in reversed(nodes):
        cls = names.entity_of(c, part)
        if not isinstance(cls, ExceptionClass):
            c.unsupported(part, f"`{ast.unparse(part)}` as the class of an exception", "name an exception class")
        found.append(cls)
        test = Conditional(types.BOOL, ErrorIs(types.BOOL, held, cls), TRUE, test)
    when_true, when_false = c.state.copy(), c.state.copy()
    if key is not None and len(found) == 1:
        when_true.narrow[key] = types.exception_type(found[0])
    return Block(types.BOOL, stmts, test) if stmts else test, when_true, when_false


def class_list(c: FunctionContext, node: ast.expr) -> list[UserClass | str]:
    """The classes that the second argument names: one, a tuple, or `A | B`."""
    if isinstance(node, ast.Tuple):
        return [item for part in node.elts for item in class_list(c, part)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return class_list(c, node.left) + class_list(c, node.right)
    entity = names.entity_of(c, node)
    if isinstance(entity, UserClass):
        return [entity]
    if isinstance(entity, Builtin):
        return [entity.name]
    if isinstance(entity, ClassDecl):
        return [entity.name]
    if isinstance(node, ast.Constant) and node.value is None:
        return ["None"]
    hint = "name a class of your own, or a built-in one"
    c.unsupported(node, f"`{ast.unparse(node)}` in isinstance()", hint)


def instance_test(
    c: FunctionContext, value: Expr, type: Type, wanted: list[UserClass | str]
) -> tuple[Expr, Type | None, Type | None]:
    """Whether a value, which can be read again, is an instance; the types it then has, and has not."""
    cls = classes.user_class(type)
    if cls is None or not isinstance(type, types.ClassType):
        known = builtin_names(type)
        own = type.decl if isinstance(type, (types.EnumType, types.NamedTupleType)) else None
        found = any(item in known or item == "object" or item is own for item in wanted)
        return (TRUE if found else FALSE), type if found else None, type
    targets = [item for item in wanted if isinstance(item, UserClass)]
    concrete = [item for item in cls.tree() if not item.abstract]
    matching = [item for item in concrete if any(item.is_subclass(target) for target in targets)]
    if len(matching) == len(concrete) or "object" in wanted:
        return TRUE, type, None
    if not matching:
        return FALSE, None, type
    rest = [item for item in concrete if item not in matching]
    return number_test(value, matching, concrete), common(c, type, matching), common(c, type, rest)


def number_test(value: Expr, matching: list[UserClass], concrete: list[UserClass]) -> Expr:
    """Whether an object's class is one of some: by ranges of their numbers."""
    number = Prim(types.INT, "class.number", [value])
    numbers = sorted(item.class_id for item in matching)
    others = {item.class_id for item in concrete} - set(numbers)
    ranges: list[tuple[int, int]] = []
    for item in numbers:
        if ranges and not any(ranges[-1][1] < other < item for other in others):
            ranges[-1] = (ranges[-1][0], item)
        else:
            ranges.append((item, item))
    test: Expr = FALSE
    for low, high in reversed(ranges):
        inside: Expr = Prim(types.BOOL, "int.eq", [number, Const(types.INT, low)])
        if low != high:
            offset = Prim(types.INT, "int.wrap_sub", [number, Const(types.INT, low)])
            inside = Prim(types.BOOL, "int.ult", [offset, Const(types.INT, high - low + 1)])
        test = inside if test is FALSE else Conditional(types.BOOL, inside, TRUE, test)
    return test


def common(c: FunctionContext, type: types.ClassType, found: list[UserClass]) -> Type:
    """The narrowest type that all of some classes below `type` have."""
    first = found[0]
    while not all(item.is_subclass(first) for item in found):
        assert isinstance(first.base, UserClass)
        first = first.base
    return type if first is type.decl or type.decl.params or first.params else types.class_type(first)


def builtin_names(type: Type) -> tuple[str, ...]:
    """The names of Python's classes that a value of a built-in type is an instance of; first of its own class."""
    if isinstance(type, types.EnumType):
        python: builtins.type = type.decl.python  # type: ignore[attr-defined]
        return (type.decl.name, *(base.__name__ for base in python.__mro__ if base in (int, str)))
    if isinstance(type, types.NamedTupleType):
        return (type.decl.name, "tuple")
    if isinstance(type, types.TupleType):
        return ("tuple",)
    if isinstance(type, types.ClassType):
        if types.is_array(type):
            return ("np_ndarray",)
        name = type.decl.name
        if name == "vartuple":
            return ("tuple",)
        return (name, "dict") if name in SUBCLASSES_OF_DICT else (name,)
    if type is types.NONE:
        return ("None",)
    if isinstance(type, types.Fixed):
        return (f"np_{type.name}", "float") if type.name == "float64" else (f"np_{type.name}",)
    return BUILTIN_NAMES.get(type, ())


def downcast(value: Expr, type: Type) -> Expr:
    """`value` as the narrower class that a test has shown it to have."""
    return Prim(type, "object.downcast", [value])


def after(effects: list[Stmt], result: bool) -> Expr:
    """A result that is known, after what still has to be done."""
    return Block(types.BOOL, effects, Const(types.BOOL, result)) if effects else Const(types.BOOL, result)


# type()


def type_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`type(x)` as a value."""
    c.unsupported(node, "`type()` here", "compare it: `type(x) is C`, or ask for its name: `type(x).__name__`")


def subject(node: ast.expr) -> ast.expr:
    """`x` of `type(x)` and `x.__class__`."""
    if isinstance(node, ast.Attribute):
        return node.value
    assert isinstance(node, ast.Call)
    return node.args[0]


def compare_types(c: FunctionContext, left: ast.expr, right: ast.expr, node: ast.AST) -> Expr:
    """`type(a) is type(b)`, `type(a) is C`."""
    if not bindings.names_type(left):
        left, right = right, left
    value = c.expr(subject(left), None)
    type = types.resolve(value.type)
    cls = classes.user_class(type)
    if bindings.names_type(right):
        other = c.expr(subject(right), None)
        other_type = types.resolve(other.type)
        other_cls = classes.user_class(other_type)
        effects = c.effect(value) + c.effect(other)
        if cls is None or other_cls is None:
            if isinstance(type, types.OptionalType) or isinstance(other_type, types.OptionalType):
                c.refuse(TypeMismatch(c.span(left), "type()", "a value that is not None", str(type)))
            return after(effects, own_class(c, type, node) == own_class(c, other_type, node))
        if cls.root is not other_cls.root:
            return after(effects, False)
        if not cls.polymorphic:
            return after(effects, True)
        numbers: list[Expr] = [Prim(types.INT, "class.number", [item]) for item in (value, other)]
        return Prim(types.BOOL, "int.eq", numbers)
    if isinstance(type, types.ExceptionType):
        own_class(c, type, node)
    wanted = class_list(c, right)
    if isinstance(type, types.OptionalType):
        stmts, held = c.hold(value)
        test = has_class(c, Unwrap(type.item, held), wanted, node)
        some = Prim(types.BOOL, "bool.not", [IsNone(types.BOOL, held)])
        return Block(types.BOOL, stmts, Conditional(types.BOOL, some, test, FALSE))
    return has_class(c, value, wanted, node)


def has_class(c: FunctionContext, value: Expr, wanted: list[UserClass | str], node: ast.AST) -> Expr:
    """`type(value) is C`: whether the class is exactly that."""
    type = types.resolve(value.type)
    cls = classes.user_class(type)
    if cls is None:
        return after(c.effect(value), [own_class(c, type, node)] == wanted and wanted != ["None"])
    target = wanted[0]
    if not isinstance(target, UserClass) or target.root is not cls.root or target.abstract:
        return after(c.effect(value), False)
    if len([item for item in cls.tree() if not item.abstract]) == 1:
        return after(c.effect(value), True)
    return Prim(types.BOOL, "int.eq", [Prim(types.INT, "class.number", [value]), Const(types.INT, target.class_id)])


def own_class(c: FunctionContext, type: Type, node: ast.AST) -> object:
    """What stands for the class of a value that is no object of the user's: the same for the same class."""
    if isinstance(type, types.ExceptionType):
        c.unsupported(node, "to compare the class of an exception", "write `isinstance(error, C)`")
    if isinstance(type, (types.EnumType, types.NamedTupleType)):
        return type.decl
    name = class_name(type)
    if name is None:
        c.unsupported(node, f"`type()` of a {type}")
    return name


def class_name(type: Type) -> str | None:
    """The name of the class of a built-in type, as `isinstance` has it, where it is Python's."""
    name = next(iter(builtin_names(type)), None)
    return None if isinstance(type, types.ClassType) and name not in NAMED | {"tuple", "np_ndarray"} else name


def name_of_class(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`type(value).__name__`."""
    type = types.resolve(value.type)
    cls = classes.user_class(type)
    if isinstance(type, types.ExceptionType):
        return Prim(types.STR, "error.name", [value])
    if cls is None:
        if isinstance(type, types.OptionalType):
            stmts, held = c.hold(value)
            inner = name_of_class(c, Unwrap(type.item, held), node)
            choice = Conditional(types.STR, IsNone(types.BOOL, held), Const(types.STR, "NoneType"), inner)
            return Block(types.STR, stmts, choice)
        known = "NoneType" if type is types.NONE else class_name(type)
        if known is None:
            c.unsupported(node, f"the name of the class of a {type}")
        shown = Const(types.STR, known.removeprefix("np_"))
        return c.known(value, shown)
    shown_by = {item: item.name for item in cls.tree() if not item.abstract}
    return classes.by_class(c, value, cls, shown_by, node)


def same_class(c: FunctionContext, node: ast.Call) -> Expr:
    """`type(x)(...)`: another object of its class, where that is known."""
    value = c.expr(subject(node.func), None)
    type = types.resolve(value.type)
    cls = classes.user_class(type)
    if cls is None or not isinstance(type, types.ClassType) or len(cls.tree()) > 1:
        hint = "write a method that makes one, and override it" if cls is not None else "name the class"
        c.unsupported(node, f"`{ast.unparse(node.func)}(...)` here", hint)
    made = making.construct_type(c, type, node)
    return Block(made.type, c.effect(value), made) if c.effect(value) else made
