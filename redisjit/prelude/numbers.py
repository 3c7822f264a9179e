"""`int` and `float`: what LLVM does not do by itself, with Python's rules and Python's messages."""


@primitive
class int:
    @inline
    def __floordiv__(self, other: int) -> int:
        if unlikely(ult(wrap_add(other, 1), 2)):
            return divided_rarely(self, other)
        quotient = sdiv(self, other)
        rest = srem(self, other)
        if rest != 0 and (rest ^ other) < 0:
            return wrap_sub(quotient, 1)
        return quotient

    @inline
    def __mod__(self, other: int) -> int:
        if unlikely(ult(wrap_add(other, 1), 2)):
            return modulo_rarely(other)
        rest = srem(self, other)
        if rest != 0 and (rest ^ other) < 0:
            return wrap_add(rest, other)
        return rest

    def __truediv__(self, other: int) -> float:
        if other == 0:
            raise ZeroDivisionError(message_of("1 / 0"))
        limit = 9007199254740992
        if -limit <= self <= limit and -limit <= other <= limit:
            return fdiv(to_float(self), to_float(other))
        return divide_exactly(self, other)

    def __pow__(self, other: int) -> int:
        if other < 0:
            if self == 0:
                raise ZeroDivisionError(message_of("0.0 ** -1"))
            raise ValueError("a negative power of an int is a float: write float(x) ** y")
        result = 1
        base = self
        while True:
            if other & 1:
                result *= base
            other >>= 1
            if other == 0:
                return result
            base *= base
        return result

    @inline
    def __lshift__(self, other: int) -> int:
        if unlikely(ult(62, other)):
            return shift_far(self, other)
        result = wrap_shl(self, other)
        if unlikely(sar(result, other) != self):
            shifted_out()
        return result

    @inline
    def _shift_low(self, other: int) -> int:
        """The low 64 bits of a left shift."""
        if unlikely(ult(63, other)):
            if other < 0:
                negative_shift()
            return 0
        return wrap_shl(self, other)

    @inline
    def __rshift__(self, other: int) -> int:
        if unlikely(ult(63, other)):
            if other < 0:
                negative_shift()
            return sar(self, 63)
        return sar(self, other)

    def bit_length(self) -> int:
        return wrap_sub(64, leading_zeros(magnitude(self)))

    def bit_count(self) -> int:
        return count_ones(magnitude(self))

    def to_bytes(self, length: Index = 1, byteorder: str = "big", *, signed: bool = False) -> bytes:
        return bytes_of_int(self, length, byteorder, signed)

    def as_integer_ratio(self) -> tuple[int, int]:
        return self, 1

    def conjugate(self) -> int:
        return self

    @property
    def real(self) -> int:
        return self

    @property
    def imag(self) -> int:
        return 0

    @property
    def numerator(self) -> int:
        return self

    @property
    def denominator(self) -> int:
        return 1


@primitive
class bool:
    pass


@cold
def divided_rarely(value: int, by: int) -> int:
    """Division by 0, and by -1, which can overflow."""
    if by == 0:
        raise ZeroDivisionError(message_of("1 // 0"))
    return -value


@cold
def modulo_rarely(by: int) -> int:
    if by == 0:
        raise ZeroDivisionError(message_of("1 % 0"))
    return 0


@cold
def negative_shift() -> None:
    raise ValueError(message_of("1 << -1"))


@cold
def shifted_out() -> None:
    raise OverflowError("the result does not fit in 64 bits")


@cold
def shift_far(value: int, count: int) -> int:
    if count < 0:
        negative_shift()
    if value == 0:
        return 0
    if value == -1 and count == 63:
        return wrap_shl(-1, 63)
    raise OverflowError("the result does not fit in 64 bits")


@inline
def int_abs(value: int) -> int:
    if value < 0:
        return -value
    return value


def magnitude(value: int) -> int:
    """The absolute value as an unsigned number."""
    if value < 0:
        return wrap_sub(0, value)
    return value


def divide_exactly(a: int, b: int) -> float:
    """`a / b`, rounded once: long division to 56 bits and a sticky bit, then the rounding of the conversion."""
    n = magnitude(a)
    d = magnitude(b)
    quotient = udiv(n, d)
    rest = urem(n, d)
    shift = 0
    if n == 0:
        return 0.0 if b > 0 else -0.0
    while ult(quotient, 36028797018963968):  # 2 ** 55
        rest = wrap_shl(rest, 1)  # rest < d <= 2 ** 63, so this fits without a sign
        quotient = wrap_shl(quotient, 1)
        if not ult(rest, d):
            rest = wrap_sub(rest, d)
            quotient |= 1
        shift = wrap_add(shift, 1)
    if rest != 0:
        quotient |= 1
    result = scale(unsigned_to_float(quotient), wrap_sub(0, shift))
    if (a ^ b) < 0:
        return -result
    return result


def scale(value: float, exponent: int) -> float:
    """`value * 2 ** exponent`, for exponents that leave it a normal number."""
    return value * bits_float(wrap_shl(wrap_add(exponent, 1023), 52))


@primitive
class float:
    @inline
    def __truediv__(self, other: float) -> float:
        if unlikely(other == 0.0):
            float_divided_by_zero()
        return fdiv(self, other)

    def __floordiv__(self, other: float) -> float:
        if other == 0.0:
            raise ZeroDivisionError(message_of("1.0 // 0.0"))
        rest = frem(self, other)
        quotient = fdiv(self - rest, other)
        if rest != 0.0:
            if (other < 0.0) != (rest < 0.0):
                quotient = quotient - 1.0
        if quotient == 0.0:
            return copy_sign(0.0, fdiv(self, other))
        floor = ffloor(quotient)
        if quotient - floor > 0.5:
            floor = floor + 1.0
        return floor

    def __mod__(self, other: float) -> float:
        if other == 0.0:
            raise ZeroDivisionError(message_of("1.0 % 0.0"))
        rest = frem(self, other)
        if rest == 0.0:
            return copy_sign(0.0, other)
        if (other < 0.0) != (rest < 0.0):
            return rest + other
        return rest

    def __pow__(self, other: float) -> float:
        if self == 0.0 and other < 0.0 and is_finite(other):
            raise ZeroDivisionError(message_of("0.0 ** -1.0"))
        if self < 0.0 and ffloor(other) != other and is_finite(self) and is_finite(other):
            raise ValueError("a negative number to a fraction is complex")
        result = c_pow(self, other)
        if not is_finite(result) and is_finite(self) and is_finite(other):
            raise OverflowError(message_of("10.0 ** 400.0"))
        return result

    def is_integer(self) -> bool:
        return float_is_integer(self)

    def as_integer_ratio(self) -> tuple[int, int]:
        return float_ratio(self)

    def hex(self) -> str:
        return float_hex(self)

    def conjugate(self) -> float:
        return self

    @property
    def real(self) -> float:
        return self

    @property
    def imag(self) -> float:
        return 0.0


@cold
def float_divided_by_zero() -> None:
    raise ZeroDivisionError(message_of("1.0 / 0.0"))


@libm
@extern("pow")
def c_pow(base: float, exponent: float) -> float: ...


@inline
def is_finite(value: float) -> bool:
    return value - value == 0.0


@inline
def copy_sign(size: float, sign: float) -> float:
    return bits_float((float_bits(size) & MAX_INT) | (float_bits(sign) & wrap_add(MAX_INT, 1)))


def int_of_float(value: float) -> int:
    if value != value:
        raise ValueError("cannot convert float NaN to integer")
    if not is_finite(value):
        raise OverflowError("cannot convert float infinity to integer")
    if value >= 9223372036854775808.0 or value < -9223372036854775808.0:
        raise OverflowError("the result does not fit in 64 bits")
    return trunc_to_int(value)


def compare_int_float(a: int, b: float) -> int:
    """-1, 0 or 1 as `a` is less than, equal to or greater than `b`, which is not NaN: exactly."""
    if b >= 9223372036854775808.0:
        return -1
    if b < -9223372036854775808.0:
        return 1
    whole = trunc_to_int(b)
    if a != whole:
        if a < whole:
            return -1
        return 1
    rest = b - to_float(whole)
    if rest > 0.0:
        return -1
    if rest < 0.0:
        return 1
    return 0


def int_eq_float(a: int, b: float) -> bool:
    return b == b and compare_int_float(a, b) == 0


def int_lt_float(a: int, b: float) -> bool:
    return b == b and compare_int_float(a, b) < 0


def int_le_float(a: int, b: float) -> bool:
    return b == b and compare_int_float(a, b) <= 0


def int_gt_float(a: int, b: float) -> bool:
    return b == b and compare_int_float(a, b) > 0


def int_ge_float(a: int, b: float) -> bool:
    return b == b and compare_int_float(a, b) >= 0


def float_same(a: float, b: float) -> bool:
    """Equality inside a container: two nans are equal there when they are one object, which a float cannot tell."""
    if a != a and b != b:
        raise ValueError("comparing nan with nan inside a container")
    return a == b


def sum_lost(before: float, item: float, after: float) -> float:
    """What rounding lost in `before + item`, which gave `after`."""
    if abs(before) >= abs(item):
        return (before - after) + item
    return (item - after) + before


def sum_whole(total: float, lost: float) -> float:
    if lost != 0.0 and is_finite(lost):
        return total + lost
    return total
