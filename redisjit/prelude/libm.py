"""Functions of libm, and the approximations that CPython has of its own."""


@libm
@extern("acos")
def c_acos(x: float) -> float: ...


@libm
@extern("acosh")
def c_acosh(x: float) -> float: ...


@libm
@extern("asin")
def c_asin(x: float) -> float: ...


@libm
@extern("asinh")
def c_asinh(x: float) -> float: ...


@libm
@extern("atan")
def c_atan(x: float) -> float: ...


@libm
@extern("atanh")
def c_atanh(x: float) -> float: ...


@libm
@extern("cbrt")
def c_cbrt(x: float) -> float: ...


@libm
@extern("cos")
def c_cos(x: float) -> float: ...


@libm
@extern("cosh")
def c_cosh(x: float) -> float: ...


@libm
@extern("erf")
def c_erf(x: float) -> float: ...


@libm
@extern("erfc")
def c_erfc(x: float) -> float: ...


@libm
@extern("exp")
def c_exp(x: float) -> float: ...


@libm
@extern("exp2")
def c_exp2(x: float) -> float: ...


@libm
@extern("expm1")
def c_expm1(x: float) -> float: ...


@libm
@extern("log")
def c_log(x: float) -> float: ...


@libm
@extern("log2")
def c_log2(x: float) -> float: ...


@libm
@extern("log10")
def c_log10(x: float) -> float: ...


@libm
@extern("log1p")
def c_log1p(x: float) -> float: ...


@libm
@extern("sin")
def c_sin(x: float) -> float: ...


@libm
@extern("sinh")
def c_sinh(x: float) -> float: ...


@libm
@extern("tan")
def c_tan(x: float) -> float: ...


@libm
@extern("tanh")
def c_tanh(x: float) -> float: ...


@libm
@extern("atan2")
def c_atan2(y: float, x: float) -> float: ...


@libm
@extern("remainder")
def c_remainder(x: float, y: float) -> float: ...


@libm
@extern("nextafter")
def c_nextafter(x: float, y: float) -> float: ...


@extern("rj_gamma_gamma")
def c_gamma(x: float) -> float: ...


@extern("rj_gamma_lgamma")
def c_lgamma(x: float) -> float: ...
