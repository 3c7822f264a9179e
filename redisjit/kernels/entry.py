"""The entry of a kernel: a C function from a frame of words (see `shapes`) to the number of an error, 0 for none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from llvmlite import ir
from numba.core import cgutils
from numba.core import types as nb
from numba.core.errors import NumbaError
from numba.core.imputils import fix_returning_optional
from numba.np.arrayobj import get_itemsize, make_array, populate_array

from redisjit.frontend.kernels import OVERLAP, READ_ONLY, SHARED
from redisjit.kernels.callconv import I64
from redisjit.kernels.target import KernelContext, KernelDispatcher, KernelLibrary, stack_limit

I8 = ir.IntType(8)
POINTER = I8.as_pointer()
FIRST = 2  # the words before are the exception's, and which arrays are read-only
FAILED = I64(-1)
STACK = 1 << 20  # bytes that functions which call themselves may use


class Frame:
    """Reads arguments from the frame, and writes the result to it, word by word."""

    def __init__(self, context: KernelContext, builder: Any, base: Any) -> None:
        self.context = context
        self.builder = builder
        self.base = base
        self.word = FIRST

    def address(self, kind: Any) -> Any:
        """The next word, as a place for an LLVM type."""
        place = self.builder.gep(self.base, [I64(8 * self.word)])
        self.word += 1
        return self.builder.bitcast(place, kind.as_pointer())

    def load(self, kind: Any) -> Any:
        """The next word."""
        return self.builder.load(self.address(kind))

    def store(self, value: Any) -> None:
        """Set the next word."""
        self.builder.store(value, self.address(value.type))

    # Arguments

    def argument(self, kind: Any) -> Any:
        """The next argument, of a Numba type."""
        context, builder = self.context, self.builder
        if isinstance(kind, nb.Boolean):
            return builder.trunc(self.load(I8), ir.IntType(1))
        if isinstance(kind, nb.BaseTuple):
            return context.make_tuple(builder, kind, [self.argument(item) for item in kind.types])
        if isinstance(kind, nb.Buffer):
            return self.buffer(kind)
        if isinstance(kind, (nb.Omitted, nb.NoneType)):
            return context.get_dummy_value()
        return self.load(context.get_value_type(kind))

    def buffer(self, kind: Any) -> Any:
        """An array or bytes, borrowed: without a `meminfo`, so that nothing here counts its owners."""
        context, builder = self.context, self.builder
        made = make_array(kind)(context, builder)
        item = I64(context.get_abi_sizeof(context.get_data_type(kind.dtype)))
        data = self.load(POINTER)
        lengths = [self.load(I64) for _ in range(kind.ndim)]
        strides = [item] if kind.ndim == 1 else [builder.mul(lengths[1], item), item]
        populate_array(
            made,
            data=builder.bitcast(data, made.data.type),
            shape=cgutils.pack_array(builder, lengths),
            strides=cgutils.pack_array(builder, strides),
            itemsize=item,
            meminfo=None,
        )
        return made._getvalue()

    # The result

    def result(self, kind: Any, value: Any) -> None:
        """Write a result of a Numba type."""
        context, builder = self.context, self.builder
        if isinstance(kind, nb.Literal):
            kind = nb.unliteral(kind)
        if isinstance(kind, nb.Boolean):
            self.store(builder.zext(context.cast(builder, value, kind, nb.boolean), I8))
        elif isinstance(kind, nb.Integer):
            self.store(context.cast(builder, value, kind, nb.int64 if kind.signed else nb.uint64))
        elif isinstance(kind, nb.Float):
            self.store(context.cast(builder, value, kind, nb.float64))
        elif isinstance(kind, nb.Optional):
            pair = context.make_helper(builder, kind, value=value)
            self.store(builder.zext(cgutils.as_bool_bit(builder, pair.valid), I8))
            self.result(kind.type, pair.data)
        elif isinstance(kind, nb.BaseTuple):
            for item, part in zip(kind.types, cgutils.unpack_tuple(builder, value, len(kind)), strict=True):
                self.result(item, part)
        elif isinstance(kind, nb.Array):
            array = make_array(kind)(context, builder, value)
            item = get_itemsize(context, kind)
            self.store(array.meminfo)
            self.store(builder.bitcast(array.data, POINTER))
            for length in cgutils.unpack_tuple(builder, array.shape, kind.ndim):
                self.store(length)
            for stride in cgutils.unpack_tuple(builder, array.strides, kind.ndim):
                self.store(builder.sdiv(stride, I64(item)))


@dataclass(frozen=True)
class Entry:
    """An entry: its library, the function that it calls, and the LLVM names of the data of its array arguments."""

    library: KernelLibrary
    function: str
    arrays: tuple[str, ...]
    kernel: KernelDispatcher
    signature: tuple[Any, ...]

    def refused_as_read_only(self, arrays: int) -> int:
        """Of some array arguments (a bit each), those that Numba does not take when they are read-only."""
        if arrays == 0:
            return 0
        bits = iter(range(len(self.arrays)))
        try:
            self.kernel.compile(tuple(with_read_only(kind, bits, arrays) for kind in self.signature))
            return 0
        except NumbaError:
            if arrays.bit_count() == 1:
                return arrays
        each = (1 << bit for bit in range(len(self.arrays)) if arrays >> bit & 1)
        return sum(map(self.refused_as_read_only, each))


def with_read_only(kind: Any, bits: Iterator[int], arrays: int) -> Any:
    """A type with some of its arrays read-only."""
    if isinstance(kind, nb.BaseTuple):
        return nb.Tuple.from_types(tuple(with_read_only(item, bits, arrays) for item in kind.types))
    if isinstance(kind, nb.Array) and not isinstance(kind, nb.Bytes) and arrays >> next(bits) & 1:
        return kind.copy(readonly=True)
    return kind


def data_names(name: str, kind: Any) -> Iterator[str]:
    """What Numba calls the addresses of the arrays in an argument, without `arg.`."""
    if isinstance(kind, nb.BaseTuple):
        for index, item in enumerate(kind.types):
            yield from data_names(f"{name}.{index}", item)
    elif isinstance(kind, nb.Array):
        yield f"{name}.4"  # the fields are meminfo, parent, nitems, itemsize, data ...


def add_entry(context: KernelContext, kernel: KernelDispatcher, arguments: tuple[Any, ...], name: str) -> Entry:
    """The entry `name` of a kernel that is compiled for some arguments."""
    compiled = kernel.overloads[arguments]
    library = context.codegen().create_library(name)
    library.add_linking_library(compiled.library)
    module = context.create_module(name)
    function = ir.Function(module, ir.FunctionType(I64, [POINTER]), name)
    builder = ir.IRBuilder(function.append_basic_block("entry"))
    signature, fndesc = compiled.signature, compiled.fndesc
    frame = Frame(context, builder, function.args[0])
    # Which arrays the kernel may write to is known when it has been optimised (see `link`).
    writes = ir.GlobalVariable(module, I64, f"{name}.writes")
    writes.global_constant = True
    forbidden = builder.load(builder.bitcast(builder.gep(frame.base, [I64(8)]), I64.as_pointer()))
    written = builder.load(writes)
    for bits, code in ((forbidden, READ_ONLY), (builder.lshr(forbidden, I64(SHARED)), OVERLAP)):
        clash = builder.and_(bits, written)
        with builder.if_then(builder.icmp_unsigned("!=", clash, I64(0)), likely=False):
            builder.ret(I64(code))
    here = builder.ptrtoint(builder.alloca(I64), I64)
    builder.store(builder.sub(here, I64(STACK)), stack_limit(module))
    values = [frame.argument(kind) for kind in signature.args]
    callee = context.declare_function(module, fndesc)
    status, value = context.call_conv.call_function(
        builder, callee, fndesc.restype, signature.args, values, ("noinline",)
    )
    with builder.if_then(status.is_error, likely=False):
        with builder.if_then(builder.not_(status.is_user_exc), likely=False):
            builder.ret(FAILED)
        place = builder.bitcast(status.excinfoptr, I64.as_pointer())
        builder.store(builder.ptrtoint(place, I64), builder.bitcast(function.args[0], I64.as_pointer()))
        builder.ret(builder.load(place))
    frame.result(signature.return_type, fix_returning_optional(context, builder, signature, status, value))
    builder.ret(I64(0))
    library.add_ir_module(module)
    arrays = [
        found
        for argument, kind in zip(fndesc.args, signature.args, strict=True)
        for found in (() if isinstance(kind, nb.Bytes) else data_names(argument, kind))
    ]
    return Entry(library, fndesc.llvm_func_name, tuple(arrays), kernel, arguments)
