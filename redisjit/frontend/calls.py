"""Calls: of functions, methods, classes, built-ins, and of the modules API."""

from __future__ import annotations

import ast
import enum
from types import BuiltinFunctionType, FunctionType

from redisjit.diagnostics.base import Span
from redisjit.diagnostics.language import (
    BadException,
    NoAttribute,
    NotConstant,
    TypeMismatch,
    UnknownName,
    WrongArguments,
)
from redisjit.frontend import bindings, builtins, library, lowlevel, names, rawapi, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import (
    Builtin,
    ClassDecl,
    ClassMethod,
    Constant,
    Entity,
    ExceptionClass,
    FunctionDecl,
    KernelFunction,
    RawAddress,
    RawFunction,
    RawPrimitive,
    StaticValue,
    StructFormat,
    Unsupported,
)
from redisjit.frontend.folding import int_constant
from redisjit.frontend.program import Parameter, Signature
from redisjit.frontend.refusals import no_attribute
from redisjit.frontend.text import repr_of, text_of
from redisjit.frontend.tree import Block, Call, Const, Expr, Prim, Stmt
from redisjit.frontend.types import Type

SIMPLE_DEFAULTS = (int, float, bool, bytes, str, type(None), tuple, enum.Enum)


def check(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """A call, by what is called."""
    if any(isinstance(argument, ast.Starred) for argument in node.args):
        from redisjit.frontend import spread

        return spread.call(c, node, expected)
    return plain(c, node, expected)


def plain(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """A call whose stars, if any, take what has no known length."""
    for keyword in node.keywords:
        if keyword.arg is None:
            c.unsupported(keyword.value, "`**` in a call", "write the arguments out")
    if isinstance(node.func, ast.Subscript) and isinstance(node.func.value, (ast.Name, ast.Attribute)):
        generic = names.entity_of(c, node.func.value)
        if isinstance(generic, ClassDecl) and generic.user and generic.params:
            from redisjit.frontend import making

            type = c.annotations.type_of(node.func)
            assert isinstance(type, types.ClassType)
            return making.construct_type(c, type, node)
        known = isinstance(generic, ClassDecl) and bool(generic.params) and generic.name in library.CONSTRUCTORS
        if isinstance(generic, Builtin) or known:
            from redisjit.frontend import collects

            return collects.subscripted(c, node)
    if bindings.names_type(node.func):
        from redisjit.frontend import instances

        return instances.same_class(c, node)
    entity = names.entity_of(c, node.func)
    if entity is not None:
        return call_entity(c, entity, node, expected)
    if isinstance(node.func, ast.Attribute):
        return method(c, node.func, node)
    if isinstance(node.func, ast.Name) and node.func.id not in c.local_names:
        c.refuse(UnknownName(c.span(node.func), node.func.id))
    return call_value(c, c.expr(node.func, None), node)


def call_value(c: FunctionContext, callee: Expr, node: ast.Call) -> Expr:
    """A call of a value."""
    from redisjit.frontend import functions

    type = types.resolve(callee.type)
    if isinstance(type, types.ClassType) and type.decl.user:
        from redisjit.frontend import dunders

        made = dunders.called(c, callee, node)
        if made is not None:
            return made

    if not functions.is_function(callee.type):
        c.unsupported(node, "calling a value", "call a function by its name")
    return functions.call_with(c, callee, node)


def call_entity(c: FunctionContext, entity: Entity, node: ast.Call, expected: Type | None) -> Expr:
    """A call of what a global name stands for."""
    if isinstance(entity, Builtin):
        if c.low and entity.name in lowlevel.FUNCTIONS:
            return lowlevel.FUNCTIONS[entity.name](c, node)
        return builtins.check(c, entity.name, node, expected)
    if isinstance(entity, FunctionDecl) and entity.name == "<lambda>":
        from redisjit.frontend import functions

        return functions.call_lambda(c, entity, node)
    if isinstance(entity, FunctionDecl):
        signature = c.program.signature(entity)
        return call_function(c, entity, signature, [], node)
    if isinstance(entity, ClassDecl):
        return construct(c, entity, node, expected)
    if isinstance(entity, ClassMethod):
        from redisjit.frontend import methods

        return methods.class_method(c, entity, node, expected)
    if isinstance(entity, RawFunction):
        return rawapi.call(c, entity.name, node)
    if isinstance(entity, RawPrimitive):
        return rawapi.primitive(c, entity.name, node)
    if isinstance(entity, StructFormat) and entity.method:
        from redisjit.frontend import structs

        return structs.method(c, entity, node)
    if isinstance(entity, KernelFunction):
        from redisjit.frontend import kernels

        return kernels.call(c, entity, node)
    if isinstance(entity, ExceptionClass):
        from redisjit.frontend.exceptions import ExceptionChecker

        assert isinstance(c, ExceptionChecker)
        return c.make_exception(entity, node)
    if isinstance(entity, (Unsupported, Constant)):
        names.value_of(c, entity, ast.unparse(node.func), node.func)
    c.refuse(NoAttribute(c.span(node), "this", ast.unparse(node.func)))


def method(c: FunctionContext, func: ast.Attribute, node: ast.Call) -> Expr:
    """`obj.name(...)`."""
    if bindings.is_super(func.value):
        from redisjit.frontend import methods

        return methods.call_super(c, func, node)
    obj = c.expr(func.value, None)
    if isinstance(types.resolve(obj.type), types.TupleType) and func.attr in ("count", "index"):
        from redisjit.frontend.containers import as_sequence

        obj = as_sequence(c, obj, func.value)
    type = types.resolve(obj.type)
    if type is types.BOOL:
        from redisjit.frontend.operators import as_int

        obj, type = as_int(obj), types.INT
    if types.is_numpy(type) and not c.low:
        from redisjit.frontend.arrays import methods as array_methods

        return array_methods.check(c, obj, node)
    if types.is_buffer(type):
        from redisjit.frontend import buffers

        obj = buffers.passing(c, obj)
    cls = c.program.class_of(type)
    if isinstance(type, types.ExceptionType) and type.cls.may_carry:
        from redisjit.frontend import failures

        carried = failures.object_of(c, obj)
        if carried is not None:
            obj, type = carried, types.resolve(carried.type)
            cls = c.program.class_of(type)
    if isinstance(type, types.EnumType):
        from redisjit.frontend import enums

        return enums.call(c, func, node, obj)
    if isinstance(type, types.NamedTupleType):
        from redisjit.frontend import namedtuples

        named = namedtuples.call(c, func, node, obj)
        if named is not None:
            return named
    if cls is not None and cls.user and isinstance(type, types.ClassType):
        from redisjit.frontend import methods

        return methods.call_written(c, func, node, obj)
    return prelude_method(c, obj, func.attr, node)


def prelude_method(c: FunctionContext, obj: Expr, name: str, node: ast.Call) -> Expr:
    """A call of a method of a class of the prelude, or of a type that it holds the methods of."""
    type = types.resolve(obj.type)
    cls = c.program.class_of(type)
    special = library.method_checker(cls.name, name) if cls is not None else None
    if special is not None:
        checked: Expr | None = special(c, obj, node, None)
        if checked is not None:
            return on_line(checked, node.func.end_lineno or node.lineno)
    decl = cls.method(name) if cls else None
    hidden = name.startswith("_") and not c.low
    if decl is None or cls is None or hidden or "property" in decl.marks:
        no_attribute(c, obj, name, node.func)
    count = len(node.args) + len(node.keywords)
    overload = cls.method(f"{name}__{count}")
    if overload is not None:  # a default that was given: of the same type, or None
        last = node.args[-1] if node.args else node.keywords[-1].value
        if not (isinstance(last, ast.Constant) and last.value is None):
            decl = overload
        else:
            decl = cls.method(f"{name}__none") or decl
            node = ast.copy_location(ast.Call(node.func, node.args if node.keywords else node.args[:-1], []), node)
    return call_function(c, decl, c.program.signature(decl, type), [obj], node)


def on_line(value: Expr, line: int) -> Expr:
    """A call that stands on the line of the method's name, as Python has it."""
    inner = value
    while isinstance(inner, Block):
        inner = inner.value
    if isinstance(inner, Call):
        inner.line = line
    return value


def call_function(
    c: FunctionContext, decl: FunctionDecl, signature: Signature, bound: list[Expr], node: ast.Call
) -> Expr:
    """A call of a function whose signature is known; `bound` holds `self`."""
    stmts: list[Stmt] = []
    name = decl.name.split("__")[0] if not decl.name.startswith("__") else decl.name
    if decl.scope.file is None and decl.cls is None:  # a function of Python's library: by the name the user gave it
        name = ast.unparse(node.func)
    args = bind(c, name, signature.params[len(bound) :], node, stmts, decl)
    line = node.func.end_lineno if isinstance(node.func, ast.Attribute) and node.func.end_lineno else node.lineno
    if decl.extern is not None:
        return c.emit_call(Call(signature.returns, decl, signature.types, args, node.lineno), node)
    call = c.emit_call(Call(signature.returns, decl, signature.types, bound + args, line), node)
    return Block(call.type, stmts, call) if stmts else call


def bind(
    c: FunctionContext,
    name: str,
    params: list[Parameter],
    node: ast.Call,
    stmts: list[Stmt],
    decl: FunctionDecl | ClassDecl | None,
    given: dict[str, Expr] | None = None,
) -> list[Expr]:
    """The arguments of a call in the order of the parameters, evaluated in the order they are written.

    `given` are defaults that were computed when the function was made.
    """
    values: dict[str, Expr] = {}
    checks: list[Stmt] = []
    positional = [p for p in params if not p.keyword and not p.variadic]
    variadic = next((p for p in params if p.variadic), None)
    star = next((i for i, value in enumerate(node.args) if isinstance(value, ast.Starred)), len(node.args))
    if len(node.args) > len(positional) and variadic is None and star == len(node.args):
        from redisjit.frontend.foreign import hint

        problem = f"takes {counted(len(positional), 'positional argument')}, and is given {len(node.args)}"
        c.refuse(WrongArguments(c.span(node), name, problem, hint(decl)))
    for param, argument in zip(positional, node.args[:star], strict=False):
        values[param.name] = argument_of(c, name, param, argument)
    if star < len(node.args) and (star < len(positional) or variadic is None):
        from redisjit.frontend import spread

        values |= spread.fill(c, name, positional, variadic, node, star, decl, stmts, checks)
    elif variadic is not None:
        extra = node.args[len(positional) :]
        if star < len(node.args):
            from redisjit.frontend import spread

            values[variadic.name] = spread.variadic(c, variadic, extra, node)
        else:
            values[variadic.name] = gather_variadic(c, variadic, extra, node)
    by_name = {p.name: p for p in params if not p.variadic and not p.positional}
    for keyword in node.keywords:
        assert keyword.arg is not None
        known = by_name.get(keyword.arg)
        if known is None or keyword.arg in values:
            from redisjit.frontend.foreign import hint

            problem = f"has no parameter {keyword.arg!r}" if known is None else f"is given {keyword.arg!r} twice"
            c.refuse(WrongArguments(c.span(keyword.value), name, problem, hint(decl)))
        values[keyword.arg] = argument_of(c, name, known, keyword.value)
        if checks:
            more, values[keyword.arg] = c.hold(values[keyword.arg])
            stmts += more
    stmts += checks
    places = {param.name: place for place, param in enumerate(params)}
    order = [places[key] for key, value in values.items() if not isinstance(value, Const)]
    if order != sorted(order):  # keep the written order of evaluation
        for key, value in values.items():
            more, values[key] = c.hold(value)
            stmts += more
    for param in params:
        if param.name in values and isinstance(types.resolve(values[param.name].type), types.FunctionType):
            where = f"the parameter {param.name!r} of {name}()"
            values[param.name] = c.coerce(values[param.name], param.type, node, where)
    out = []
    for param in params:
        if param.name not in values:
            if param.make is not None:
                out.append(param.make(c, node))
                continue
            if param.default is None:
                c.refuse(WrongArguments(c.span(node), name, f"needs the argument {param.name!r}"))
            known_default = given.get(param.name) if given else None
            if known_default is not None:
                values[param.name] = c.coerce(known_default, param.type, node, f"the default of {param.name!r}")
            else:
                values[param.name] = default_of(c, param, decl, node)
        out.append(values[param.name])
    return out


def counted(count: int, what: str) -> str:
    """`no arguments`, `one argument`, `2 arguments`."""
    return f"{('no', 'one')[count] if count < 2 else count} {what}{'' if count == 1 else 's'}"


def argument_of(c: FunctionContext, name: str, param: Parameter, node: ast.expr) -> Expr:
    if param.words:
        return word(c, c.expr(node, None), node)
    if param.items:
        from redisjit.frontend import protocols

        return protocols.argument(c, name, param, node)
    if param.takes.startswith("CFunction "):
        _, returns, *kinds = param.takes.split()
        where = f"the parameter {param.name!r} of {name}()"
        return rawapi.c_callback(c, node, returns, tuple(kinds), where, unsigned=True)
    wanted = None if types.has_unknown(param.type) else types.resolve(param.type)
    value = c.expr(node, wanted)
    if param.takes:
        value = taken(c, value, param.takes, node)
    if isinstance(types.resolve(value.type), types.FunctionType):
        return value  # what it is called with may follow from later arguments
    return c.coerce(value, param.type, node, f"the parameter {param.name!r} of {name}()")


def taken(c: FunctionContext, value: Expr, takes: str, node: ast.expr) -> Expr:
    """An argument as Python's library takes it: any number as a float, a bool as an int, text of ASCII as bytes."""
    from redisjit.frontend.operators import as_float, as_int

    type = types.resolve(value.type)
    if isinstance(type, types.Fixed) and takes in ("Real", "Index"):
        from redisjit.frontend.arrays import scalars

        return scalars.convert(value, types.FLOAT) if takes == "Real" else scalars.index(c, value, node)
    if takes == "Real" and types.is_number(type):
        return as_float(value)
    if takes == "Index" and type is types.BOOL:
        return as_int(value)
    if takes == "Ascii" and type is types.STR:
        return c.call_prelude("ascii_bytes", [value], node)
    if takes == "Lent":
        return c.call_method(value, "_view", [], node) if types.is_buffer(type) else value
    if takes in ("Ascii", "Buffer") and types.is_buffer(type):
        return c.call_method(value, "__bytes__", [], node)
    return value


def gather_variadic(c: FunctionContext, param: Parameter, nodes: list[ast.expr], where: ast.Call) -> Expr:
    """The extra arguments of `*args`. In the prelude, `*words: bytes` takes bytes, str, int and float."""
    from redisjit.frontend.containers import gather

    assert isinstance(param.type, types.ClassType)
    item = types.resolve(param.type.args[0])
    values = []
    for node in nodes:
        value = c.expr(node, None)
        if param.words:
            value = word(c, value, node)
        if param.takes:
            value = taken(c, value, param.takes, node)
        values.append(c.coerce(value, item, node, f"an item of *{param.name}"))
    return gather(c, values, param.type, where)


def word(c: FunctionContext, value: Expr, node: ast.expr) -> Expr:
    """A command's argument as bytes: numbers and text as Python writes them."""
    type = types.resolve(value.type)
    if type is types.BYTES:
        return value
    if type is types.STR and isinstance(value, Const):
        return Const(types.BYTES, value.value.encode())
    if type is types.INT and not isinstance(value, Const):
        return c.call_prelude("int_word", [value], node)
    if type in (types.INT, types.FLOAT, types.STR, types.STATUS):
        return Prim(types.BYTES, "as_bytes", [text_of(c, value, node)])
    shown = str(type)
    if shown in ("np.uint64", "Reply", "StreamID"):
        return c.call_prelude(f"{shown.rpartition('.')[2]}_word", [value], node)
    c.refuse(TypeMismatch(c.span(node), "a command's argument", "bytes, str, int or float", shown))


def default_of(c: FunctionContext, param: Parameter, decl: FunctionDecl | ClassDecl | None, node: ast.Call) -> Expr:
    """A parameter's default: a constant of the scope where the function stands."""
    default = param.default
    assert default is not None
    value: object
    try:
        value = ast.literal_eval(default)
    except ValueError:
        entity = decl.scope.lookup(default.id) if decl and isinstance(default, ast.Name) else None
        if isinstance(entity, RawAddress):
            return rawapi.address_of(entity)
        folded = int_constant(default)
        value = entity.value if isinstance(entity, Constant) else Ellipsis if folded is None else folded
        if isinstance(decl, FunctionDecl) and param.name in decl.defaults:
            value = decl.defaults[param.name]
    if isinstance(value, (FunctionType, BuiltinFunctionType, type)):
        from redisjit.frontend import functions

        function = functions.value_of(c, c.program.universe.entity(value, value.__name__))
        if function is not None:
            return c.coerce(function, param.type, node, f"the default of {param.name!r}")
    if not isinstance(value, SIMPLE_DEFAULTS) and not library.fixed_type(value) and not is_static(c, value):
        what = f"the default of {param.name!r}"
        place = Span.of(decl.scope.file, default) if decl and decl.scope.file else c.span(node)
        c.refuse(NotConstant(place, what, "use None, and make the value in the body"))
    made = names.const_of(c, value, node)
    if param.items and value == ():
        from redisjit.frontend import protocols

        made = protocols.filled(c, made, param, node)
    return c.coerce(made, param.type, node, f"the default of {param.name!r}")


def is_static(c: FunctionContext, value: object) -> bool:
    """Whether a default is an object that handlers may read."""
    return isinstance(c.program.universe.entity(value, ""), StaticValue)


def construct(c: FunctionContext, decl: ClassDecl, node: ast.Call, expected: Type | None) -> Expr:
    """A new instance of a class."""
    if decl.name == "Status":
        args = node.args
        if len(args) != 1 or node.keywords:
            c.refuse(WrongArguments(c.span(node), "Status", "takes one str"))
        value = c.coerce(c.expr(args[0], types.STR), types.STR, args[0], "Status()")
        return Prim(types.STATUS, "as_status", [value])
    maker = None if decl.user else library.constructor(decl.name)
    if maker is not None:
        made: Expr = maker(c, node, expected)
        return made
    if not decl.user and f"make_{decl.name}" in c.prelude.chunks:
        function = c.prelude.function(f"make_{decl.name}")
        return call_function(c, function, c.program.signature(function), [], node)
    if not decl.user:
        c.refuse(WrongArguments(c.span(node), decl.name, "cannot be called", "declare a parameter of this type"))
    from redisjit.frontend import making
    from redisjit.frontend.userclass import UserClass

    assert isinstance(decl, UserClass)
    return making.construct(c, decl, node, expected)


# Exceptions


def exception_message(c: FunctionContext, cls: ExceptionClass, args: list[ast.expr]) -> Expr | None:
    """The message of `raise cls(args)`: the text that `str(e)` gives."""
    if not args:
        return None
    own_text = issubclass(cls.python, (OSError, SyntaxError)) or cls.python.__module__.startswith("redisjit.")
    if len(args) > 1 and not own_text:
        from redisjit.frontend.tree import MakeTuple

        values = [c.expr(item, None) for item in args]
        return repr_of(c, MakeTuple(types.tuple_of(*(value.type for value in values)), values), args[0])
    if len(args) > 1:
        problem = f"{cls.name} with {len(args)} arguments"
        c.refuse(BadException(c.span(args[1]), problem, "an exception takes one message: use an f-string"))
    value = c.expr(args[0], None)
    type = types.resolve(value.type)
    if c.low and not has_text(c, type):
        return None
    return repr_of(c, value, args[0]) if issubclass(cls.python, KeyError) else text_of(c, value, args[0])


def has_text(c: FunctionContext, type: Type) -> bool:
    """Whether the text of a dictionary's key can be made."""
    if isinstance(type, types.TupleType):
        return all(has_text(c, types.resolve(item)) for item in type.items)
    if isinstance(type, types.OptionalType):
        return has_text(c, types.resolve(type.item))
    if isinstance(type, types.ClassType):
        shown = "__repr__" in type.decl.methods if type.decl.user else f"{type.decl.name}_repr" in c.prelude.chunks
        return shown and all(has_text(c, types.resolve(arg)) for arg in type.args)
    return isinstance(type, (types.Primitive, types.EnumType))
