"""Python's `math`: what libm computes is libm's, the rules and the messages around it are Python's."""

INFINITY = 1e999
RADIAN = 57.29577951308232
DEGREE = 0.017453292519943295


@inline
def not_a_number() -> float:
    return bits_float(9221120237041090560)


@cold
def math_domain() -> None:
    raise ValueError("math domain error")


@cold
def math_range() -> None:
    raise OverflowError("math range error")


@inline
def settled(result: float, given: float) -> float:
    """What a function that cannot overflow gave: an infinity or a nan that it was not given is a domain error."""
    if unlikely(not is_finite(result)) and is_finite(given) or result != result and given == given:
        math_domain()
    return result


@inline
def bounded(result: float, given: float) -> float:
    """The same for a function that can overflow."""
    if unlikely(not is_finite(result)) and given == given:
        if result != result:
            math_domain()
        if is_finite(given):
            math_range()
    return result


def math_acos(x: Real, /) -> float:
    return settled(c_acos(x), x)


def math_acosh(x: Real, /) -> float:
    return settled(c_acosh(x), x)


def math_asin(x: Real, /) -> float:
    return settled(c_asin(x), x)


def math_asinh(x: Real, /) -> float:
    return c_asinh(x)


def math_atan(x: Real, /) -> float:
    return c_atan(x)


def math_atanh(x: Real, /) -> float:
    return settled(c_atanh(x), x)


def math_cbrt(x: Real, /) -> float:
    return c_cbrt(x)


def math_cos(x: Real, /) -> float:
    return settled(c_cos(x), x)


def math_cosh(x: Real, /) -> float:
    return bounded(c_cosh(x), x)


def math_erf(x: Real, /) -> float:
    return c_erf(x)


def math_erfc(x: Real, /) -> float:
    return c_erfc(x)


def math_exp(x: Real, /) -> float:
    return bounded(c_exp(x), x)


def math_exp2(x: Real, /) -> float:
    return bounded(c_exp2(x), x)


def math_expm1(x: Real, /) -> float:
    return bounded(c_expm1(x), x)


def math_sin(x: Real, /) -> float:
    return settled(c_sin(x), x)


def math_sinh(x: Real, /) -> float:
    return bounded(c_sinh(x), x)


@inline
def math_sqrt(x: Real, /) -> float:
    if unlikely(x < 0.0):
        math_domain()
    return fsqrt(x)


def math_tan(x: Real, /) -> float:
    return settled(c_tan(x), x)


def math_tanh(x: Real, /) -> float:
    return c_tanh(x)


def log_of(x: Real, /) -> float:
    return c_log(above_zero(x))


def log_to_base(x: Real, base: Real, /) -> float:
    value = c_log(above_zero(x))
    return value / c_log(above_zero(base))


def math_log2(x: Real, /) -> float:
    return c_log2(above_zero(x))


def math_log10(x: Real, /) -> float:
    return c_log10(above_zero(x))


@inline
def above_zero(x: float) -> float:
    if unlikely(x <= 0.0):
        raise ValueError("math domain error")
    return x


def math_log1p(x: Real, /) -> float:
    if x == 0.0:
        return x  # with its sign
    return settled(c_log1p(x), x)


def math_gamma(x: Real, /) -> float:
    """The rules are here, the approximation in the runtime. A pole, or minus infinity, is a domain error."""
    if not is_finite(x):
        if x < 0.0:
            math_domain()
        return x
    if x == 0.0 or x < 0.0 and x == ffloor(x):
        math_domain()
    result = c_gamma(x)
    if not is_finite(result):
        math_range()
    return result


def math_lgamma(x: Real, /) -> float:
    if not is_finite(x):
        return x * x
    if x <= 0.0 and x == ffloor(x):
        math_domain()
    result = c_lgamma(x)
    if not is_finite(result):
        math_range()
    return result


def math_atan2(y: Real, x: Real, /) -> float:
    return c_atan2(y, x)


@inline
def math_copysign(x: Real, y: Real, /) -> float:
    return copy_sign(x, y)


@inline
def math_fabs(x: Real, /) -> float:
    return abs(x)


def math_fmod(x: Real, y: Real, /) -> float:
    if not is_finite(y) and is_finite(x):
        return x if y == y else y
    result = frem(x, y)
    if result != result and x == x and y == y:
        math_domain()
    return result


def math_remainder(x: Real, y: Real, /) -> float:
    result = c_remainder(x, y)
    if result != result and x == x and y == y:
        math_domain()
    return result


def math_pow(x: Real, y: Real, /) -> float:
    result = c_pow(x, y)
    if unlikely(not is_finite(result)) and is_finite(x) and is_finite(y):
        if result != result or x == 0.0:
            math_domain()
        math_range()
    return result


@libm
@extern("ldexp")
def c_ldexp(x: float, exponent: int) -> float: ...


def math_ldexp(x: Real, i: Index, /) -> float:
    result = c_ldexp(x, max(min(i, 5000), -5000))
    if not is_finite(result) and is_finite(x):
        math_range()
    return result


def math_frexp(x: Real, /) -> tuple[float, int]:
    if x == 0.0 or not is_finite(x):
        return x, 0
    bits = float_bits(x)
    raised = 0
    if abs(x) < 2.2250738585072014e-308:
        bits = float_bits(x * 18014398509481984.0)  # 2 ** 54
        raised = 54
    exponent = (bits >> 52 & 2047) - 1022
    return bits_float(bits & -9218868437227405313 | 4602678819172646912), exponent - raised


def math_modf(x: Real, /) -> tuple[float, float]:
    if not is_finite(x):
        return (x if x != x else copy_sign(0.0, x)), x
    whole = ftrunc(x)
    return copy_sign(x - whole, x), whole


def math_nextafter(x: Real, y: Real, /) -> float:
    return c_nextafter(x, y)


def math_ulp(x: Real, /) -> float:
    x = abs(x)
    if not is_finite(x):
        return x
    bits = float_bits(x)
    above = bits_float(wrap_add(bits, 1))
    if not is_finite(above):
        return x - bits_float(wrap_sub(bits, 1))
    return above - x


@inline
def math_isfinite(x: Real, /) -> bool:
    return is_finite(x)


@inline
def math_isnan(x: Real, /) -> bool:
    return x != x


@inline
def math_isinf(x: Real, /) -> bool:
    return abs(x) == INFINITY


def math_isclose(a: Real, b: Real, *, rel_tol: Real = 1e-09, abs_tol: Real = 0.0) -> bool:
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if abs(a) == INFINITY or abs(b) == INFINITY:
        return False
    difference = abs(b - a)
    return difference <= abs(rel_tol * b) or difference <= abs(rel_tol * a) or difference <= abs_tol


@inline
def math_degrees(x: Real, /) -> float:
    return x * RADIAN


@inline
def math_radians(x: Real, /) -> float:
    return x * DEGREE


# To whole numbers


@inline
def floor_of_float(x: float) -> int:
    return whole_number(ffloor(x))


@inline
def ceil_of_float(x: float) -> int:
    return whole_number(fceil(x))


@inline
def whole_number(x: float) -> int:
    if unlikely(not (-9223372036854775808.0 <= x < 9223372036854775808.0)):
        return int_of_float(x)
    return trunc_to_int(x)


# Of whole numbers


def math_factorial(n: Index, /) -> int:
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def perm_of(n: Index, k: Index, /) -> int:
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    result = 1
    for i in range(k):
        result *= n - i
    return result


def math_comb(n: Index, k: Index, /) -> int:
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    k = min(k, n - k)
    result = 1
    for i in range(k):
        # result * (n - i) / (i + 1), divided first so that only a result too large overflows
        common = gcd_of(result, i + 1)
        result = (result // common) * ((n - i) // ((i + 1) // common))
    return result


def gcd_of(a: int, b: int) -> int:
    """The greatest common divisor of two magnitudes, which are unsigned."""
    while b != 0:
        a, b = b, urem(a, b)
    return a


def math_gcd(*integers: Index) -> int:
    result = 0
    for value in integers:
        result = gcd_of(result, magnitude(value))
    return unsigned_result(result)


def math_lcm(*integers: Index) -> int:
    result = 1
    for value in integers:
        if value == 0:
            result = 0
    for value in integers:
        if result != 0:
            size = magnitude(value)
            factor = udiv(size, gcd_of(result, size))
            if umul_high(result, factor) != 0:
                shifted_out()
            result = unsigned_result(wrap_mul(result, factor))
    return result


@inline
def unsigned_result(value: int) -> int:
    if unlikely(value < 0):
        shifted_out()
    return value


def math_isqrt(n: Index, /) -> int:
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    root = trunc_to_int(fsqrt(to_float(n)))
    while root > 3037000499 or root * root > n:
        root -= 1
    while root < 3037000499 and (root + 1) * (root + 1) <= n:
        root += 1
    return root


# Of many


@extern("rj_hypot_split")
def length_split(values: Ptr, count: int, largest: float) -> float: ...


@extern("rj_hypot_fused")
def length_fused(values: Ptr, count: int, largest: float) -> float: ...


def length_of(values: list[float]) -> float:
    """The Euclidean length of numbers, which it leaves without their signs."""
    largest = 0.0
    nan = False
    for i in range(len(values)):
        x = abs(values[i])
        values[i] = x
        if x != x:
            nan = True
        elif x > largest:
            largest = x
    if largest == INFINITY:
        return largest
    if nan:
        return not_a_number()
    if largest == 0.0 or len(values) <= 1:
        return largest
    if since_python(3, 12):
        return length_fused(values.items, len(values), largest)
    return length_split(values.items, len(values), largest)


def hypot_of(coordinates: list[float]) -> float:
    return length_of(coordinates)


def distance_of(p: list[float], q: list[float]) -> float:
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    for i in range(len(p)):
        p[i] = p[i] - q[i]
    return length_of(p)


@extern("rj_fsum_add")
def fsum_add(partials: Ptr, x: float) -> int: ...


@extern("rj_fsum_result")
def fsum_result(partials: Ptr) -> float: ...


class FloatSum:
    """An exact sum of floats, under way: its parts do not overlap, so there are never more than forty."""

    partials: bytes

    def add(self, x: Real) -> None:
        problem = fsum_add(bytes_data(self.partials), x)
        if unlikely(problem != 0):
            raise OverflowError("intermediate overflow in fsum")

    def result(self) -> float:
        data = bytes_data(self.partials)
        special = load(float, data, 1)
        if special != 0.0 or special != special:
            infinities = load(float, data, 2)
            if infinities != infinities:
                raise ValueError("-inf + inf in fsum")
            return special
        return fsum_result(data)


def new_float_sum() -> FloatSum:
    base = new_buffer(400)
    memset(offset(base, 8), 0, 400)
    return new_object(FloatSum, buffer_bytes(base, 400))
