"""`long double` where it has 128 bits: conversions from and to `double` in integers.

LLVM would call the C compiler's support library, which a server need not have loaded and a module does not bring.
"""

from __future__ import annotations

BIAS = 16383 - 1023

# A double has 52 bits of fraction, a quad 112: 60 more. `prims.DECLARATIONS` has to stand beside these.
CONVERSIONS = f"""\
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)

define internal fp128 @rj.quad(double %x) nounwind memory(none) noinline {{
  %bits = bitcast double %x to i64
  %sign = lshr i64 %bits, 63
  %shifted = lshr i64 %bits, 52
  %e = and i64 %shifted, 2047
  %m = and i64 %bits, {2**52 - 1}
  %zeros = call i64 @llvm.ctlz.i64(i64 %m, i1 false)
  %k = sub i64 %zeros, 11
  %small = and i64 %k, 63
  %raised = shl i64 %m, %small
  %implicit = and i64 %raised, {2**52 - 1}
  %subnormal_e = sub i64 {BIAS + 1}, %k
  %normal_e = add i64 %e, {BIAS}
  %is_low = icmp eq i64 %e, 0
  %is_zero = icmp eq i64 %m, 0
  %is_high = icmp eq i64 %e, 2047
  %low_e = select i1 %is_zero, i64 0, i64 %subnormal_e
  %low_m = select i1 %is_zero, i64 0, i64 %implicit
  %finite_e = select i1 %is_low, i64 %low_e, i64 %normal_e
  %exponent = select i1 %is_high, i64 32767, i64 %finite_e
  %fraction = select i1 %is_low, i64 %low_m, i64 %m
  %wide_sign = zext i64 %sign to i128
  %wide_exponent = zext i64 %exponent to i128
  %wide_fraction = zext i64 %fraction to i128
  %s = shl i128 %wide_sign, 127
  %p = shl i128 %wide_exponent, 112
  %f = shl i128 %wide_fraction, 60
  %sp = or i128 %s, %p
  %all = or i128 %sp, %f
  %quad = bitcast i128 %all to fp128
  ret fp128 %quad
}}
define internal double @rj.unquad(fp128 %x) nounwind memory(none) noinline {{
  %bits = bitcast fp128 %x to i128
  %sign_wide = lshr i128 %bits, 127
  %sign_low = trunc i128 %sign_wide to i64
  %sign = shl i64 %sign_low, 63
  %shifted = lshr i128 %bits, 112
  %narrow = trunc i128 %shifted to i64
  %exponent = and i64 %narrow, 32767
  %m = and i128 %bits, {2**112 - 1}
  %e = sub i64 %exponent, {BIAS}
  %at_least = call i64 @llvm.smax.i64(i64 %e, i64 1)
  %lost = sub i64 %at_least, %e
  %wanted = add i64 %lost, 60
  %shift = call i64 @llvm.umin.i64(i64 %wanted, i64 120)
  %wide_shift = zext i64 %shift to i128
  %full = or i128 %m, {2**112}
  %kept_wide = lshr i128 %full, %wide_shift
  %kept = trunc i128 %kept_wide to i64
  %back = shl i128 %kept_wide, %wide_shift
  %rest = sub i128 %full, %back
  %below = sub i128 %wide_shift, 1
  %half = shl i128 1, %below
  %above = icmp ugt i128 %rest, %half
  %tie = icmp eq i128 %rest, %half
  %odd = trunc i64 %kept to i1
  %tie_up = and i1 %tie, %odd
  %up = or i1 %above, %tie_up
  %one = zext i1 %up to i64
  %rounded = add i64 %kept, %one
  %base_e = sub i64 %at_least, 1
  %base = shl i64 %base_e, 52
  %finite = add i64 %base, %rounded
  %too_large = icmp sge i64 %e, 2047
  %or_infinite = select i1 %too_large, i64 {2047 << 52}, i64 %finite
  %special = icmp eq i64 %exponent, 32767
  %has_fraction = icmp ne i128 %m, 0
  %is_nan = and i1 %special, %has_fraction
  %or_nan = select i1 %is_nan, i64 {4095 << 51}, i64 %or_infinite
  %signed = or i64 %or_nan, %sign
  %double = bitcast i64 %signed to double
  ret double %double
}}
"""
