"""How compiled kernels raise: an exception is the address of a small constant that says which one it is.

Numba's own convention for the CPU stores pickled Python objects, for CPython to unpickle. Here the first word of what
the exception pointer points at is the number of a *site*: a class, its arguments as far as they are constant, and the
line. Arguments known only at run time follow in the same memory, which belongs to the call's arena (see `nrt.c`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.callconv import RETCODE_USEREXC, CPUCallConv, excinfo_ptr_t
from numba.core.errors import UnsupportedError

I64 = ir.IntType(64)


@dataclass(frozen=True)
class Site:
    """One `raise`: `args` are constants, or the Numba types of what is known at run time (`Dynamic`)."""

    cls: type[BaseException]
    args: tuple[Any, ...]
    file: str | None
    line: int


@dataclass(frozen=True)
class Dynamic:
    """An argument of an exception that is known at run time."""

    type: Any


class Sites:
    """The sites of everything compiled so far, numbered from 1."""

    def __init__(self) -> None:
        self.numbers: dict[Any, int] = {}
        self.sites: list[Site] = []

    def number(self, site: Site) -> int:
        """The number of a site; equal ones share it."""
        key = (site.cls, repr(site.args), site.file, site.line)
        found = self.numbers.get(key)
        if found is None:
            self.sites.append(site)
            found = self.numbers[key] = len(self.sites)
        return found


SITES = Sites()


class KernelCallConv(CPUCallConv):  # type: ignore[misc]
    """Numba's convention for the CPU, with sites in the place of pickled objects."""

    def _site(self, cls: Any, args: tuple[Any, ...], loc: Any, func_name: Any) -> int:
        if cls is None:
            raise UnsupportedError("a bare `raise` outside of `except`", loc=loc)
        _, _, place = self.build_excinfo_struct(cls, args, loc, func_name)
        if issubclass(cls, KeyError) and len(args) > 1:
            raise UnsupportedError(f"{cls.__name__} with several arguments", loc=loc)
        return SITES.number(Site(cls, args, *(place[1:] if place else (None, 0))))

    def set_static_user_exc(
        self, builder: Any, exc: Any, exc_args: Any = None, loc: Any = None, func_name: Any = None
    ) -> None:
        """Make an exception with constant arguments the pending one."""
        number = self._site(exc, tuple(exc_args or ()), loc, func_name)
        self._store(builder, self._record(builder.module, number))

    @staticmethod
    def _record(module: Any, number: int) -> Any:
        """The constant that stands for a site; its name tells which sites a module has."""
        name = f".redisjit.site.{number}"
        found = module.globals.get(name)
        return found if found is not None else cgutils.global_constant(module, name, I64(number))

    def _store(self, builder: Any, address: Any) -> None:
        place = self._get_excinfo_argument(builder.function)
        store = builder.store(builder.bitcast(address, excinfo_ptr_t), place)
        store.set_metadata("numba_exception_output", builder.module.add_metadata([ir.IntType(1)(1)]))

    def set_dynamic_user_exc(
        self, builder: Any, exc: Any, exc_args: Any, nb_types: Any, loc: Any = None, func_name: Any = None
    ) -> None:
        """Make an exception whose arguments are values the pending one."""
        args = tuple(
            Dynamic(kind) if isinstance(arg, ir.Value) else arg for arg, kind in zip(exc_args, nb_types, strict=True)
        )
        for arg in args:
            if isinstance(arg, Dynamic) and not representable(arg.type):
                raise UnsupportedError(f"an exception with an argument of type {arg.type}", loc=loc)
        number = self._site(exc, args, loc, func_name)
        values = [
            self._word(builder, arg, kind)
            for arg, kind in zip(exc_args, nb_types, strict=True)
            if isinstance(arg, ir.Value)
        ]
        layout = ir.LiteralStructType([I64, *(value.type for value in values)])
        size = self.context.get_abi_sizeof(layout)
        memory = self.context.nrt.allocate(builder, I64(size))
        record = builder.bitcast(memory, layout.as_pointer())
        first = builder.load(self._record(builder.module, number))
        for index, value in enumerate([first, *values]):
            builder.store(value, builder.gep(record, [ir.IntType(32)(0), ir.IntType(32)(index)]))
        for arg, kind in zip(exc_args, nb_types, strict=True):
            if isinstance(arg, ir.Value):
                self.context.nrt.incref(builder, kind, arg)  # the arena frees it
        self._store(builder, memory)

    def _word(self, builder: Any, value: Any, kind: Any) -> Any:
        """An argument as whole words."""
        kind = types.unliteral(kind)
        if isinstance(kind, types.Boolean):
            return builder.zext(self.context.cast(builder, value, kind, types.boolean), I64)
        if isinstance(kind, types.Integer):
            return self.context.cast(builder, value, kind, types.int64)
        return value

    def return_dynamic_user_exc(
        self, builder: Any, exc: Any, exc_args: Any, nb_types: Any, loc: Any = None, func_name: Any = None
    ) -> None:
        """Raise it."""
        self.set_dynamic_user_exc(builder, exc, exc_args, nb_types, loc=loc, func_name=func_name)
        self._return_errcode_raw(builder, RETCODE_USEREXC)


def representable(kind: Any) -> bool:
    """Whether the text of an exception's argument can be made in a module."""
    kind = types.unliteral(kind)
    if isinstance(kind, types.Integer):
        return bool(kind.signed or kind.bitwidth < types.int64.bitwidth)
    return isinstance(kind, types.Boolean) or kind in (types.float64, types.unicode_type)
