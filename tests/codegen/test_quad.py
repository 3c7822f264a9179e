"""The conversions of 128-bit floats against exact arithmetic."""

from __future__ import annotations

import ctypes
import math
import struct
from collections.abc import Callable, Iterator
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from redisjit.codegen.prims import DECLARATIONS
from redisjit.codegen.quad import BIAS, CONVERSIONS
from redisjit.codegen.target import binding

Conversions = tuple[Callable[[float], int], Callable[[int], float]]
# To be called with integers: a quad goes through memory.
ENTRIES = """
define void @extend(double %x, ptr %to) {
  %q = call fp128 @rj.quad(double %x)
  %i = bitcast fp128 %q to i128
  store i128 %i, ptr %to, align 1
  ret void
}
define double @truncate(ptr %from) {
  %i = load i128, ptr %from, align 1
  %q = bitcast i128 %i to fp128
  %x = call double @rj.unquad(fp128 %q)
  ret double %x
}
"""


@pytest.fixture(scope="module")
def conversions() -> Iterator[Conversions]:
    llvm = binding()
    machine = llvm.Target.from_default_triple().create_target_machine()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(DECLARATIONS + CONVERSIONS + ENTRIES), machine)
    engine.finalize_object()
    extend_c = ctypes.CFUNCTYPE(None, ctypes.c_double, ctypes.c_void_p)(engine.get_function_address("extend"))
    truncate_c = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_void_p)(engine.get_function_address("truncate"))

    def extend(x: float) -> int:
        to = ctypes.create_string_buffer(16)
        extend_c(x, to)
        return int.from_bytes(to.raw, "little")

    def truncate(bits: int) -> float:
        return float(truncate_c(ctypes.create_string_buffer(bits.to_bytes(16, "little"), 16)))

    yield extend, truncate
    engine.close()


def value(bits: int) -> Fraction:
    """The number that the bits of a finite quad mean."""
    exponent, fraction = bits >> 112 & 32767, bits & (1 << 112) - 1
    size = Fraction(fraction + (1 << 112 if exponent else 0)) * Fraction(2) ** (max(exponent, 1) - 16383 - 112)
    return -size if bits >> 127 else size


@given(st.floats(allow_nan=False, allow_infinity=False))
@example(5e-324)
@example(2.2250738585072014e-308)
@example(-0.0)
def test_to_quad_is_exact(conversions: Conversions, x: float) -> None:
    extend, truncate = conversions
    bits = extend(x)
    assert value(bits) == Fraction(x)
    assert struct.pack("<d", truncate(bits)) == struct.pack("<d", x)


@given(st.integers(0, 1), st.integers(BIAS - 80, BIAS + 2060), st.integers(0, (1 << 112) - 1), st.integers(0, 112))
@example(0, BIAS + 2046, (1 << 112) - 1, 0)  # rounds up to infinity
@example(0, BIAS - 52, 0, 0)  # half of the least number: a tie to zero
@example(0, BIAS - 52, 1, 0)
def test_to_double_is_nearest(conversions: Conversions, sign: int, exponent: int, fraction: int, cut: int) -> None:
    bits = sign << 127 | exponent << 112 | fraction >> cut << cut  # round fractions make ties
    exact = value(bits)
    try:
        expected = float(exact)
    except OverflowError:
        expected = -math.inf if sign else math.inf
    if exact and not expected:
        expected = -0.0 if sign else 0.0
    assert struct.pack("<d", conversions[1](bits)) == struct.pack("<d", expected)


def test_special_values(conversions: Conversions) -> None:
    extend, truncate = conversions
    for x in (math.inf, -math.inf, 0.0, -0.0):
        assert struct.pack("<d", truncate(extend(x))) == struct.pack("<d", x)
    assert math.isnan(truncate(extend(math.nan)))
    assert math.isnan(truncate((32767 << 112) + 1))
    assert truncate(1) == 0.0
