"""The low-level primitives of the prelude: memory, unchecked arithmetic, the parts of a bytes value.

They are what the prelude is written with, and are out of reach of user code (`redisjit.raw` has the safe part).
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.base import CompileError
from redisjit.frontend import items, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.memory import (
    access,
    alloca,
    frame_object,
    frame_tuple,
    lend,
    module_memory,
    object_size,
    part,
    peek,
    peek_at,
    peek_entry,
    sizeof,
    slot,
    store,
)
from redisjit.frontend.tree import Const, DataAddress, Expr, FunctionAddress, New, Prim
from redisjit.frontend.types import Type

I, F, B, P, N = types.INT, types.FLOAT, types.BOOL, types.POINTER, types.NONE

# name -> (primitive, parameter types, result). `None` takes a value of any type.
SIGNATURES: dict[str, tuple[str, list[Type | None], Type]] = {
    "ult": ("int.ult", [I, I], B),
    "udiv": ("int.udiv", [I, I], I),
    "urem": ("int.urem", [I, I], I),
    "sdiv": ("int.sdiv", [I, I], I),
    "srem": ("int.srem", [I, I], I),
    "wrap_shl": ("int.shl", [I, I], I),
    "shr": ("int.lshr", [I, I], I),
    "sar": ("int.ashr", [I, I], I),
    "wrap_add": ("int.wrap_add", [I, I], I),
    "wrap_sub": ("int.wrap_sub", [I, I], I),
    "wrap_mul": ("int.wrap_mul", [I, I], I),
    "umul_high": ("int.umul_high", [I, I], I),
    "to_float": ("int.to_float", [I], F),
    "unsigned_to_float": ("int.unsigned_to_float", [I], F),
    "trunc_to_int": ("float.to_int", [F], I),
    "float_bits": ("float.bits", [F], I),
    "bits_float": ("float.of_bits", [I], F),
    "frem": ("float.rem", [F, F], F),
    "fdiv": ("float.div", [F, F], F),
    "ffloor": ("float.floor", [F], F),
    "fceil": ("float.ceil", [F], F),
    "frint": ("float.rint", [F], F),
    "leading_zeros": ("int.leading_zeros", [I], I),
    "count_ones": ("int.count_ones", [I], I),
    "ftrunc": ("float.trunc", [F], F),
    "fsqrt": ("float.sqrt", [F], F),
    "make_bytes": ("bytes.make", [P, I, I], types.BYTES),
    "bytes_data": ("bytes.data", [None], P),
    "bytes_len": ("bytes.len", [None], I),
    "bytes_owner": ("bytes.owner", [None], I),
    "as_bytes": ("as_bytes", [None], types.BYTES),
    "as_str": ("as_str", [None], types.STR),
    "mark_ascii": ("text.mark", [types.STR, B], types.STR),
    "known_ascii": ("text.ascii", [types.STR], B),
    "text_places": ("text.places", [], P),
    "null": ("ptr.null", [], P),
    "is_null": ("ptr.is_null", [P], B),
    "ptr_to_int": ("ptr.to_int", [P], I),
    "int_to_ptr": ("ptr.of_int", [I], P),
    "offset": ("ptr.offset", [P, I], P),
    "memcpy": ("mem.copy", [P, P, I], N),
    "memmove": ("mem.move", [P, P, I], N),
    "memset": ("mem.set", [P, I, I], N),
    "unlikely": ("unlikely", [B], B),
    "object_address": ("object.address", [None], P),
    "release_failure": ("failure.release", [P], N),
    "live_objects": ("debug.live", [], I),
    "stack_low": ("stack.low", [], B),
    "stack_enter": ("stack.enter", [], I),
    "stack_leave": ("stack.leave", [I], N),
    "error_name": ("error.name", [None], types.STR),
    "error_place": ("error.place", [None], types.STR),
    "hash_seed": ("hash.seed", [], I),
    "set_hash_seed": ("hash.set_seed", [I], N),
    "raw_mark": ("raw.mark", [B], N),
    "raw_noted": ("raw.noted", [], B),
    "take_raw_mark": ("raw.take_mark", [], B),
}


def simple(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    op, params, result = SIGNATURES[name]

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        assert len(node.args) == len(params), f"{c.instance.name}: {name}"
        args = []
        for wanted, argument in zip(params, node.args, strict=True):
            value = c.expr(argument, wanted)
            args.append(value if wanted is None else c.coerce(value, wanted, argument, name))
        return Prim(result, op, args, node.lineno)

    return make


def cstring(c: FunctionContext, node: ast.Call) -> Expr:
    value = c.expr(node.args[0], None)
    if not isinstance(value, Const) or not isinstance(value.value, (bytes, str)):
        from redisjit.diagnostics.language import NotConstant

        c.refuse(NotConstant(c.span(node), "cstring()'s argument", 'write raw.cstring(b"...")'))
    data = value.value.encode() if isinstance(value.value, str) else value.value
    return Prim(P, "cstring", [], node.lineno, data)


def python_table(c: FunctionContext, node: ast.Call) -> Expr:
    """`python_table("isalpha")`: the address of a table of code points (see `unicode`)."""
    from redisjit.frontend.unicode import table

    assert isinstance(node.args[0], ast.Constant)
    return Prim(P, "cstring", [], node.lineno, table(node.args[0].value))


def function_address(c: FunctionContext, node: ast.Call) -> Expr:
    assert isinstance(node.args[0], ast.Name)
    decl = c.scope.lookup(node.args[0].id)
    assert isinstance(decl, FunctionDecl), node.args[0].id
    decl.marks.add("exported")
    return FunctionAddress(P, c.program.instance(decl, {}))


# What servers also call from a thread of their own: to free, when nothing has the key any more. It does not recurse.
ON_ANY_THREAD = frozenset(("RedisModuleTypeFreeFunc",))


def callback_address(c: FunctionContext, node: ast.Call) -> Expr:
    """`callback_address(f, "RedisModuleTimerProc")`: the C function of that type that calls `f`, which cannot fail."""
    from redisjit.raw import callbacks

    assert isinstance(node.args[0], ast.Name)
    assert isinstance(node.args[1], ast.Constant)
    decl = c.scope.lookup(node.args[0].id)
    assert isinstance(decl, FunctionDecl), node.args[0].id
    decl.marks.add("exported")
    name = str(node.args[1].value)  # or the kinds of the result and the parameters themselves
    returns, params = callbacks.SIGNATURES.get(name) or (name.split()[0], tuple(name.split()[1:]))
    decl.c_types = (returns, *params)
    if name in ON_ANY_THREAD:
        decl.marks.add("any thread")
    return FunctionAddress(P, c.program.instance(decl, {}))


def threaded(c: FunctionContext, node: ast.Call) -> Expr:
    """`threaded()`: whether the module has commands that run in the background."""
    return Const(B, c.program.threads > 0)


def data_struct(c: FunctionContext, node: ast.Call) -> Expr:
    """`data_struct(key)`: a constant structure that glue has described under `key`."""
    assert isinstance(node.args[0], ast.Constant)
    return DataAddress(P, c.program.data[str(node.args[0].value)])


def has(c: FunctionContext, node: ast.Call) -> Expr:
    """`has("Name")`: whether the server has an API function; its uses in this function become optional."""
    from redisjit.diagnostics.language import NoAttribute, NotConstant
    from redisjit.raw import table

    name = node.args[0]
    if not isinstance(name, ast.Constant) or not isinstance(name.value, str):
        c.refuse(NotConstant(c.span(node), "has()'s argument", 'write raw.has("Name")'))
    try:
        table.function(name.value)
    except KeyError:
        c.refuse(NoAttribute(c.span(name), "redisjit.raw", name.value))
    return Prim(B, "api.has", [], node.lineno, name.value)


def valkey_call(c: FunctionContext, node: ast.Call) -> Expr:
    """`valkey_call("Name", ...)`: an API function that takes other arguments on Valkey than on Redis, called there."""
    assert isinstance(node.args[0], ast.Constant)
    args = [c.expr(argument, None) for argument in node.args[1:]]
    return Prim(I, "api.valkey_call", args, node.lineno, node.args[0].value)


def new_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`new_object(Class[T], field values ...)`."""
    type = c.annotations.type_of(node.args[0])
    assert isinstance(type, types.ClassType)
    kinds = list(c.program.fields(type).values())
    args = [
        c.coerce(c.expr(argument, kind), kind, argument, "new_object()")
        for argument, kind in zip(node.args[1:], kinds, strict=True)
    ]
    c.made.append(type)
    return New(type, args)


def place_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`place_object(Class[T], pointer, field values ...)`: the same in memory that was allocated for it, with more."""
    type = c.annotations.type_of(node.args[0])
    pointer = c.coerce(c.expr(node.args[1], P), P, node, "place_object()")
    made = new_object(c, ast.Call(node.func, [node.args[0], *node.args[2:]], []))
    assert isinstance(made, New)
    return New(type, [pointer, *made.args], placed=True)


def handle(c: FunctionContext, node: ast.Call) -> Expr:
    """`handle(Class, pointer)`: an uncounted object that lies at an address, such as a key in the command's frame."""
    type = c.annotations.type_of(node.args[0])
    pointer = c.coerce(c.expr(node.args[1], P), P, node, "handle()")
    return Prim(type, "object.at", [pointer], node.lineno)


def convert(c: FunctionContext, node: ast.Call) -> Expr:
    """`convert(T, value)`: a number as a number of another type, as C converts it."""
    type = c.annotations.type_of(node.args[0])
    return Prim(type, "num.convert", [c.expr(node.args[1], None)])


def message_of(c: FunctionContext, node: ast.Call) -> Expr:
    """`message_of("1 // 0")`: the message that this Python gives, so that ours is the same."""
    source = node.args[0]
    assert isinstance(source, ast.Constant)
    assert isinstance(source.value, str)
    return Const(types.STR, message_text(source.value))


def message_text(source: str) -> str:
    """What this Python says when it evaluates something that fails."""
    try:
        eval(source, {"__builtins__": __builtins__})
    except Exception as error:  # the point: whatever it says
        return str(error)
    raise CompileError


def python_refuses(c: FunctionContext, node: ast.Call) -> Expr:
    """`python_refuses("f(1)")`: whether that raises in the Python that compiles, where releases differ."""
    source = node.args[0]
    assert isinstance(source, ast.Constant)
    try:
        eval(str(source.value))
    except Exception:  # the point: whether it does
        return Const(B, True)
    return Const(B, False)


def since_python(c: FunctionContext, node: ast.Call) -> Expr:
    """`since_python(3, 12)`: whether the Python that compiles is at least that."""
    import sys

    version = tuple(part.value for part in node.args if isinstance(part, ast.Constant))
    return Const(B, sys.version_info >= version)


def not_in(search: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """What this Python's `list.index` says of a value that it does not find: newer ones do not show the value."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        from redisjit.frontend.calls import has_text
        from redisjit.frontend.text import join_parts, repr_of

        value = c.expr(node.args[0], None)
        before, shown, after = message_text(f"{search}(7)").partition("7")
        if not shown:
            return Const(types.STR, before)
        if not has_text(c, types.resolve(value.type)):
            return Const(types.STR, "value" + after)
        return join_parts(c, [Const(types.STR, before), repr_of(c, value, node), Const(types.STR, after)], node)

    return make


def make_static(c: FunctionContext, node: ast.Call) -> Expr:
    from redisjit.frontend.statics import make_late

    return make_late(c, node)


def drop_static(c: FunctionContext, node: ast.Call) -> Expr:
    from redisjit.frontend.statics import drop_late

    return drop_late(c, node)


def valve_word(c: FunctionContext, node: ast.Call) -> Expr:
    """`valve_word("name")`: a word of the safety valve's state."""
    assert isinstance(node.args[0], ast.Constant)
    return Prim(I, "valve.get", [], node.lineno, str(node.args[0].value))


def set_valve_word(c: FunctionContext, node: ast.Call) -> Expr:
    assert isinstance(node.args[0], ast.Constant)
    value = c.coerce(c.expr(node.args[1], I), I, node, "set_valve_word()")
    return Prim(N, "valve.set", [value], node.lineno, str(node.args[0].value))


def valve_limit(c: FunctionContext, node: ast.Call) -> Expr:
    """The time limit in microseconds, or 0."""
    return Const(I, (c.program.time_limit_ms or 0) * 1000)


def valve_message(c: FunctionContext, node: ast.Call) -> Expr:
    return Const(types.STR, f"the command has run for more than {c.program.time_limit_ms} ms")


def valve_busy(c: FunctionContext, node: ast.Call) -> Expr:
    """What others are told while a command runs: they can end it."""
    text = f"A command of the module {c.program.module_name} is running. You can only call "
    text += f"{c.program.module_name.upper()}._KILL or SHUTDOWN NOSAVE."
    return Prim(P, "cstring", [], node.lineno, text.encode())


def foreign(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """What only the functions that stand for C's know (see `frontend.foreign`)."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        from redisjit.frontend.foreign import FUNCTIONS

        made: Expr = FUNCTIONS[name](c, node)
        return made

    return make


def datatypes(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """What only values of keys need (see `frontend.datatypes`)."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        from redisjit.frontend.datatypes import FUNCTIONS

        made: Expr = FUNCTIONS[name](c, node)
        return made

    return make


def states(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """What only objects of the module need that handlers change (see `frontend.states`)."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        from redisjit.frontend.states import FUNCTIONS

        return FUNCTIONS[name](c, node)

    return make


def moving(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """What only defragmentation needs (see `frontend.moving`)."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        from redisjit.frontend.moving import FUNCTIONS

        return FUNCTIONS[name](c, node)

    return make


MOVING = """
    move_value move_inside drop_moved moves_inside field_place enter_object move_key_object key_object_effort
    """.split()

DATATYPES = """
    save_value save_content save_waiting load_value load_content load_datatype fill_waiting fill_field
    measure_value measure_content measure_waiting peek_field load_field make_record make_keyed zero_object stored
    type_code is_flat is_bare is_loose lone_parts free_parts is_kind is_counted least_size truths_only object_count
    share_object release_object
    schema_text schema_hash root_is_node is_listed registry_of thread_pointer atomic_swap datatype_table
    replicate_datatype is_family family_code class_number class_id member_code load_marked
    save_exact load_exact measure_exact adapted_member adapt_as
    adapt_waiting adapt_fields adapted default_field upgrade_object load_rest load_other
    has_text save_apart load_around given_to_key load_from_file load_whole load_apart load_joined
    load_fields load_adapted_fields let_go clear_known forget forget_known
    enum_member saves_itself writes_itself saved_itself loaded_itself read_itself datatype_number datatype_version
    """.split()

FUNCTIONS: dict[str, Callable[[FunctionContext, ast.Call], Expr]] = {
    **{name: datatypes(name) for name in DATATYPES},
    **{name: states(name) for name in ("state_object", "state_memory", "state_initial", "move_fields")},
    **{name: moving(name) for name in MOVING},
    "has_moving": lambda c, node: Const(B, bool(c.program.datatypes or c.program.states)),
    "has_datatypes": lambda c, node: Const(B, bool(c.program.datatypes)),
    **{name: simple(name) for name in SIGNATURES},
    **items.FUNCTIONS,
    "sizeof": sizeof,
    "load": access("mem.load"),
    "take": access("mem.take"),
    "drop": access("mem.drop"),
    "peek": peek,
    "peek_at": peek_at,
    "peek_entry": peek_entry,
    "slot": slot,
    "part": part,
    "store": store,
    "alloca": alloca,
    "cstring": cstring,
    "python_table": python_table,
    "function_address": function_address,
    "callback_address": callback_address,
    "module_memory": module_memory,
    "threaded": threaded,
    "data_struct": data_struct,
    "has": has,
    "new_object": new_object,
    "place_object": place_object,
    "frame_object": frame_object,
    "frame_tuple": frame_tuple,
    "lend": lend,
    "object_size": object_size,
    "handle": handle,
    "valkey_call": valkey_call,
    "convert": convert,
    "message_of": message_of,
    "not_in_list": not_in("[].index"),
    "not_in_deque": not_in("__import__('collections').deque().index"),
    "not_removed": not_in("__import__('collections').deque().remove"),
    "python_refuses": python_refuses,
    "since_python": since_python,
    "valve_word": valve_word,
    "set_valve_word": set_valve_word,
    "valve_limit": valve_limit,
    "valve_message": valve_message,
    "valve_busy": valve_busy,
    "make_static": make_static,
    "drop_static": drop_static,
    **{
        f"foreign_{name}": foreign(f"foreign_{name}")
        for name in ("call", "slots", "name", "names", "count", "place", "function")
    },
}
