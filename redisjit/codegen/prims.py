"""How each primitive is written in LLVM: one row or one small function each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from redisjit.codegen import foreign, generators, memory, objects, rawcalls, stack
from redisjit.codegen.layout import BYTES, EXCEPTION, MAX_LENGTH, is_text, llvm_type, null_is_none, size_and_alignment
from redisjit.codegen.objects import load_field, store_field
from redisjit.frontend import types
from redisjit.frontend.declarations import Constant
from redisjit.ir.ops import Prim

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator

# {0} and {1} are the operands.
TEMPLATES = {
    "int.and": "and i64 {0}, {1}",
    "int.or": "or i64 {0}, {1}",
    "int.xor": "xor i64 {0}, {1}",
    "int.shl": "shl i64 {0}, {1}",
    "int.lshr": "lshr i64 {0}, {1}",
    "int.ashr": "ashr i64 {0}, {1}",
    "int.wrap_add": "add i64 {0}, {1}",
    "int.wrap_sub": "sub i64 {0}, {1}",
    "int.wrap_mul": "mul i64 {0}, {1}",
    "int.near_add": "add nsw i64 {0}, {1}",  # known not to overflow
    "int.near_sub": "sub nsw i64 {0}, {1}",
    "int.sdiv": "sdiv i64 {0}, {1}",
    "int.srem": "srem i64 {0}, {1}",
    "int.udiv": "udiv i64 {0}, {1}",
    "int.urem": "urem i64 {0}, {1}",
    "int.eq": "icmp eq i64 {0}, {1}",
    "int.ne": "icmp ne i64 {0}, {1}",
    "int.lt": "icmp slt i64 {0}, {1}",
    "int.le": "icmp sle i64 {0}, {1}",
    "int.gt": "icmp sgt i64 {0}, {1}",
    "int.ge": "icmp sge i64 {0}, {1}",
    "int.ult": "icmp ult i64 {0}, {1}",
    "int.to_float": "sitofp i64 {0} to double",
    "int.unsigned_to_float": "uitofp i64 {0} to double",
    "float.add": "fadd double {0}, {1}",
    "float.sub": "fsub double {0}, {1}",
    "float.mul": "fmul double {0}, {1}",
    "float.div": "fdiv double {0}, {1}",
    "float.rem": "frem double {0}, {1}",
    "float.neg": "fneg double {0}",
    "float.eq": "fcmp oeq double {0}, {1}",
    "float.ne": "fcmp une double {0}, {1}",
    "float.lt": "fcmp olt double {0}, {1}",
    "float.le": "fcmp ole double {0}, {1}",
    "float.gt": "fcmp ogt double {0}, {1}",
    "float.ge": "fcmp oge double {0}, {1}",
    "float.to_int": "fptosi double {0} to i64",
    "float.bits": "bitcast double {0} to i64",
    "float.of_bits": "bitcast i64 {0} to double",
    "float.floor": "call double @llvm.floor.f64(double {0})",
    "float.ceil": "call double @llvm.ceil.f64(double {0})",
    "float.trunc": "call double @llvm.trunc.f64(double {0})",
    "float.sqrt": "call double @llvm.sqrt.f64(double {0})",
    "float.rint": "call double @llvm.rint.f64(double {0})",
    "int.leading_zeros": "call i64 @llvm.ctlz.i64(i64 {0}, i1 false)",
    "int.count_ones": "call i64 @llvm.ctpop.i64(i64 {0})",
    "float.abs": "call double @llvm.fabs.f64(double {0})",
    "bool.and": "and i1 {0}, {1}",
    "bool.or": "or i1 {0}, {1}",
    "bool.xor": "xor i1 {0}, {1}",
    "bool.not": "xor i1 {0}, true",
    "bool.to_int": "zext i1 {0} to i64",
    "bytes.data": "extractvalue {{ptr, i64, i64}} {0}, 0",
    "bytes.owner": "extractvalue {{ptr, i64, i64}} {0}, 2",
    "ptr.is_null": "icmp eq ptr {0}, null",
    "ptr.to_int": "ptrtoint ptr {0} to i64",
    "ptr.of_int": "inttoptr i64 {0} to ptr",
    "ptr.offset": "getelementptr i8, ptr {0}, i64 {1}",
    "same_object": "icmp eq ptr {0}, {1}",
}
ALIASES = frozenset(
    (
        "as_str",
        "as_status",
        "unlikely",
        "object.address",
        "object.at",
        "object.upcast",
        "object.downcast",
        "enum.value",
    )
)
DECLARATIONS = """\
declare double @llvm.floor.f64(double)
declare double @llvm.ceil.f64(double)
declare double @llvm.trunc.f64(double)
declare double @llvm.sqrt.f64(double)
declare double @llvm.rint.f64(double)
declare i64 @llvm.ctlz.i64(i64, i1)
declare i64 @llvm.ctpop.i64(i64)
declare double @llvm.fabs.f64(double)
declare void @llvm.assume(i1)
declare {i64, i1} @llvm.sadd.with.overflow.i64(i64, i64)
declare {i64, i1} @llvm.ssub.with.overflow.i64(i64, i64)
declare {i64, i1} @llvm.smul.with.overflow.i64(i64, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""


def lower(g: FunctionGenerator, op: Prim) -> str:
    """Write a primitive; returns the operand that names its result."""
    template = TEMPLATES.get(op.name)
    if template is not None:
        return g.assign(template.format(*map(g.value, op.args)))
    if op.name in ALIASES:
        return g.value(op.args[0])
    if op.name.startswith("num."):
        from redisjit.codegen import scalars

        return scalars.lower(g, op)
    return SPECIAL[op.name](g, op)


def sizeof(g: FunctionGenerator, op: Prim) -> str:
    return str(size_and_alignment(op.target)[0])


def tuple_offset(g: FunctionGenerator, op: Prim) -> str:
    """Where an item of a tuple in memory lies."""
    whole, index = op.target
    offset = 0
    for size, align in map(size_and_alignment, whole.items[:index]):
        offset = -(-offset // align) * align + size
    align = size_and_alignment(whole.items[index])[1]
    return str(-(-offset // align) * align)


def hash_seed(g: FunctionGenerator, op: Prim) -> str:
    return g.assign("load i64, ptr @rj.hash_seed")


def set_hash_seed(g: FunctionGenerator, op: Prim) -> str:
    g.line(f"store i64 {g.value(op.args[0])}, ptr @rj.hash_seed")
    return "false"


def object_size(g: FunctionGenerator, op: Prim) -> str:
    return str(g.module.layouts.fields(op.target)[1])


def bytes_make(g: FunctionGenerator, op: Prim) -> str:
    data, size, owner = map(g.value, op.args)
    return g.aggregate(BYTES, [("ptr", data), ("i64", size), ("i64", owner)])


def bytes_len(g: FunctionGenerator, op: Prim) -> str:
    """The length; that of a text without the mark."""
    word = g.assign(f"extractvalue {BYTES} {g.value(op.args[0])}, 1")
    return g.assign(f"and i64 {word}, {MAX_LENGTH}") if is_text(op.args[0].type) else word


def as_bytes(g: FunctionGenerator, op: Prim) -> str:
    """The bytes of a text: bytes have no mark."""
    value = g.value(op.args[0])
    if not is_text(op.args[0].type):
        return value
    return g.assign(f"insertvalue {BYTES} {value}, i64 {bytes_len(g, op)}, 1")


def text_mark(g: FunctionGenerator, op: Prim) -> str:
    """A text that is known to be ASCII when the second operand says so."""
    value, known = map(g.value, op.args)
    mark = g.assign(f"shl i64 {g.assign(f'zext i1 {known} to i64')}, 63")
    return g.assign(f"insertvalue {BYTES} {value}, i64 {g.assign(f'or i64 {bytes_len(g, op)}, {mark}')}, 1")


def text_ascii(g: FunctionGenerator, op: Prim) -> str:
    return g.assign(f"icmp slt i64 {g.assign(f'extractvalue {BYTES} {g.value(op.args[0])}, 1')}, 0")


def umul_high(g: FunctionGenerator, op: Prim) -> str:
    wide = [g.assign(f"zext i64 {g.value(arg)} to i128") for arg in op.args]
    product = g.assign(f"mul i128 {wide[0]}, {wide[1]}")
    return g.assign(f"trunc i128 {g.assign(f'lshr i128 {product}, 64')} to i64")


def tuple_make(g: FunctionGenerator, op: Prim) -> str:
    items = [(llvm_type(arg.type), g.value(arg)) for arg in op.args]
    return g.aggregate(llvm_type(op.type), items)


def tuple_get(g: FunctionGenerator, op: Prim) -> str:
    return g.assign(f"extractvalue {llvm_type(op.args[0].type)} {g.value(op.args[0])}, {op.target}")


def opt_wrap(g: FunctionGenerator, op: Prim) -> str:
    value = g.value(op.args[0])
    assert isinstance(op.type, types.OptionalType)
    if null_is_none(op.type):
        return value
    return g.aggregate(llvm_type(op.type), [("i1", "true"), (llvm_type(op.args[0].type), value)])


def opt_get(g: FunctionGenerator, op: Prim) -> str:
    optional = types.resolve(op.args[0].type)
    value = g.value(op.args[0])
    assert isinstance(optional, types.OptionalType), optional
    if null_is_none(optional):
        return value
    return g.assign(f"extractvalue {llvm_type(optional)} {value}, 1")


def opt_is_none(g: FunctionGenerator, op: Prim) -> str:
    optional = types.resolve(op.args[0].type)
    value = g.value(op.args[0])
    assert isinstance(optional, types.OptionalType), optional
    if not null_is_none(optional):
        return g.assign(f"xor i1 {g.assign(f'extractvalue {llvm_type(optional)} {value}, 0')}, true")
    if llvm_type(optional) == BYTES:
        value = g.assign(f"extractvalue {BYTES} {value}, 0")
    return g.assign(f"icmp eq ptr {value}, null")


def field_address(g: FunctionGenerator, op: Prim) -> tuple[str, types.Type, str]:
    owner = types.resolve(op.args[0].type)
    assert isinstance(owner, types.ClassType)
    offset = g.module.layouts.fields(owner)[0][op.target]
    kind = g.module.program.layout(owner)[op.target]
    address = g.assign(f"getelementptr i8, ptr {g.value(op.args[0])}, i64 {offset}")
    return address, kind, g.module.field_alias(owner, op.target)


def field_get(g: FunctionGenerator, op: Prim) -> str:
    address, kind, alias = field_address(g, op)
    owner = types.resolve(op.args[0].type)
    if isinstance(owner, types.ClassType) and owner.decl.immutable:
        alias += g.module.invariant()
    if isinstance(kind, types.ClassType) and llvm_type(kind) == "ptr":
        size = max(g.module.layouts.fields(kind)[1], 1)
        bound = f", !nonnull !{{}}, !align !{{i64 8}}, !dereferenceable !{{i64 {size}}}"
    else:
        bound = length_bound(g, types.resolve(op.args[0].type), op.target)
    return load_field(g, owner, kind, address, alias + bound)


def length_bound(g: FunctionGenerator, owner: types.Type, field: str) -> str:
    """What LLVM may assume of a length: allocations are bounded, so sums of indices do not overflow."""
    if not isinstance(owner, types.ClassType):
        return ""
    if field == "n0" and owner.decl.name == "ndarray1":
        longest = g.module.program.prelude.lookup("LONGEST_ARRAY")
        assert isinstance(longest, Constant)
        return f", !range !{{i64 0, i64 {longest.value + 1}}}"
    if field != "length" or owner.decl.name not in ("list", "vartuple"):
        return ""
    limit = g.module.program.prelude.lookup("MAX_ALLOCATION")
    assert isinstance(limit, Constant)
    most = limit.value // max(size_and_alignment(types.resolve(owner.args[0]))[0], 1)
    return f", !range !{{i64 0, i64 {most + 1}}}"


def field_set(g: FunctionGenerator, op: Prim) -> str:
    address, kind, alias = field_address(g, op)
    owner = types.resolve(op.args[0].type)
    old = load_field(g, owner, kind, address, alias) if kind.counted else ""
    store_field(g, owner, kind, address, g.value(op.args[1]), alias)
    if old and llvm_type(kind) == "ptr":  # of a new object there is often nothing: LLVM then knows it
        g.count += 1
        held, after = f"held{g.count}", f"kept{g.count}"
        g.line(f"br i1 {g.assign(f'icmp eq ptr {old}, null')}, label %{after}, label %{held}")
        g.lines.append(f"{held}:")
        g.release(kind, old)
        g.line(f"br label %{after}")
        g.lines.append(f"{after}:")
    elif old:
        g.release(kind, old)
    return "false"


def api_has(g: FunctionGenerator, op: Prim) -> str:
    return g.assign(f"icmp ne ptr {g.module.api_pointer(g, op.target, guarded=True)}, null")


def cstring(g: FunctionGenerator, op: Prim) -> str:
    return g.module.strings.name(op.target)


def error_text(g: FunctionGenerator, op: Prim) -> str:
    """The message of a caught exception: its own, or its kind's static one. A view: it owns nothing."""
    value = g.value(op.args[0])
    site = g.assign(f"extractvalue {EXCEPTION} {value}, 0")
    message = g.assign(f"extractvalue {EXCEPTION} {value}, 1")
    return g.assign(f"call {BYTES} @rj.error_text(i64 {site}, {BYTES} {message})")


def generator_take(g: FunctionGenerator, op: Prim) -> str:
    return generators.take(g, op.args[0], op.type)


def keep(g: FunctionGenerator, op: Prim) -> str:
    """A use that does nothing."""
    return "false"


def release_address(g: FunctionGenerator, op: Prim) -> str:
    """What releases an object of a class."""
    return g.module.helper("release", op.target)


def error_pack(g: FunctionGenerator, op: Prim) -> str:
    """The message of an exception that carries an object: its text, owned by the object."""
    owner = types.resolve(op.args[0].type)
    assert isinstance(owner, types.ClassType)
    pointer = g.value(op.args[0])
    name, offset = next(iter(g.module.layouts.fields(owner)[0].items()))
    address = g.assign(f"getelementptr i8, ptr {pointer}, i64 {offset}")
    text = g.assign(f"load {BYTES}, ptr {address}{g.module.field_alias(owner, name)}")
    tagged = g.assign(f"or i64 {g.assign(f'ptrtoint ptr {pointer} to i64')}, 2")
    return g.assign(f"insertvalue {BYTES} {text}, i64 {tagged}, 2")


def error_object(g: FunctionGenerator, op: Prim) -> str:
    message = g.assign(f"extractvalue {EXCEPTION} {g.value(op.args[0])}, 1")
    owner = g.assign(f"extractvalue {BYTES} {message}, 2")
    return g.assign(f"inttoptr i64 {g.assign(f'and i64 {owner}, -8')} to ptr")


def failure_release(g: FunctionGenerator, op: Prim) -> str:
    """One owner less of the object of an exception."""
    if not g.module.program.universe.failures:
        return "false"
    from redisjit.frontend.failures import root_type

    type = root_type(g.module.program.universe)
    if type is not None:
        g.release(type, g.value(op.args[0]))
    return "false"


def error_name(g: FunctionGenerator, op: Prim) -> str:
    site = g.assign(f"extractvalue {EXCEPTION} {g.value(op.args[0])}, 0")
    return g.assign(f"call {BYTES} @rj.error_name(i64 {site})")


def error_place(g: FunctionGenerator, op: Prim) -> str:
    site = g.assign(f"extractvalue {EXCEPTION} {g.value(op.args[0])}, 0")
    return g.assign(f"call {BYTES} @rj.error_place(i64 {site})")


def static_set(g: FunctionGenerator, op: Prim) -> str:
    """Keep an object that is a constant from now on: its count, which is below zero, never changes."""
    object = g.value(op.args[0])
    from redisjit.codegen.statics import IMMORTAL

    g.line(f"store i64 {IMMORTAL}, ptr {object}{g.module.count_alias()}")
    g.line(f"store ptr {object}, ptr {g.module.static().home(op.target)}")
    g.module.count_live(g, -1)
    return "false"


def static_drop(g: FunctionGenerator, op: Prim) -> str:
    home = g.module.static().home(op.target)
    object = g.assign(f"load ptr, ptr {home}")
    g.line(f"store i64 1, ptr {object}{g.module.count_alias()}")
    g.line(f"store ptr null, ptr {home}")
    g.release(op.target.type, object)
    return "false"


def valve_get(g: FunctionGenerator, op: Prim) -> str:
    return g.assign(f"load{volatile(op)} i64, ptr {g.module.valve_word(op.target)}{g.module.tag('valve')}")


def valve_set(g: FunctionGenerator, op: Prim) -> str:
    value = g.value(op.args[0])
    g.line(f"store{volatile(op)} i64 {value}, ptr {g.module.valve_word(op.target)}{g.module.tag('valve')}")
    return "false"


def assume(g: FunctionGenerator, op: Prim) -> str:
    """What LLVM may take for granted."""
    g.line(f"call void @llvm.assume(i1 {g.value(op.args[0])})")
    return "false"


def volatile(op: Prim) -> str:
    """`valve_poll` is said to touch none of the memory of a module; what it shares with others stays in order."""
    return "" if op.target == "fuel" else " volatile"


def values(name: str) -> Callable[[FunctionGenerator, Prim], str]:
    """What only the values of keys need (see `codegen.keyvalues`)."""

    def lower_value(g: FunctionGenerator, op: Prim) -> str:
        from redisjit.codegen import keyvalues

        lowered: str = getattr(keyvalues, name)(g, op)
        return lowered

    return lower_value


def type_bare(g: FunctionGenerator, op: Prim) -> str:
    return "true" if g.module.layouts.bare(op.target) else "false"


def type_packs(g: FunctionGenerator, op: Prim) -> str:
    return "true" if g.module.layouts.packs(*op.target) else "false"


SPECIAL: dict[str, Callable[[FunctionGenerator, Prim], str]] = {
    "sizeof": sizeof,
    "object_size": object_size,
    "tuple.offset": tuple_offset,
    "hash.seed": hash_seed,
    "hash.set_seed": set_hash_seed,
    "assume": assume,
    "valve.get": valve_get,
    "valve.set": valve_set,
    "bytes.make": bytes_make,
    "bytes.len": bytes_len,
    "as_bytes": as_bytes,
    "text.mark": text_mark,
    "text.ascii": text_ascii,
    "text.places": lambda g, op: "@rj.text_places",
    "int.umul_high": umul_high,
    "tuple.make": tuple_make,
    "tuple.get": tuple_get,
    "opt.wrap": opt_wrap,
    "opt.get": opt_get,
    "opt.is_none": opt_is_none,
    "field.get": field_get,
    "field.peek": field_get,
    "field.place": lambda g, op: field_address(g, op)[0],
    "type.bare": type_bare,
    "type.packs": type_packs,
    "object.zero": values("zero"),
    "object.keyed": objects.keyed,
    "object.clear": values("clear"),
    "object.count": values("count"),
    "object.share": values("share"),
    "object.release": values("release"),
    "thread.pointer": values("thread_pointer"),
    "atomic.swap": values("atomic_swap"),
    "static.set": static_set,
    "static.drop": static_drop,
    "field.set": field_set,
    "debug.live": lambda g, op: g.assign("load i64, ptr @rj.live"),
    "class.number": lambda g, op: objects.class_number(g, g.value(op.args[0])),
    "api.has": api_has,
    "api.valkey_call": rawcalls.valkey_call,
    "cstring": cstring,
    "ptr.null": lambda g, op: "null",
    "stack.low": stack.stack_low,
    "stack.enter": stack.stack_enter,
    "stack.leave": stack.stack_leave,
    "keep": keep,
    "release.address": release_address,
    "generator.take": generator_take,
    "error.text": error_text,
    "error.pack": error_pack,
    "error.object": error_object,
    "failure.release": failure_release,
    "error.name": error_name,
    "error.place": error_place,
    **memory.PRIMS,
    **foreign.PRIMS,
}
