"""Format specifications of ints and floats, constant and made up as the program runs."""

from redisjit import Module

module = Module("format_numbers")


@module.command
def ints(n: int) -> list[str]:
    return [
        f"{n:d}|{n:5}|{n:<5}|{n:>5}|{n:^5}|{n:=5}",
        f"{n:+d}|{n: d}|{n:-d}|{n:05}|{n:+05}|{n:*<6}|{n:*=6}",
        f"{n:x}|{n:X}|{n:o}|{n:b}|{n:#x}|{n:#X}|{n:#o}|{n:#b}|{n:#010x}|{n:n}",
        f"{n:,}|{n:_}|{n:_x}|{n:_b}|{n:015,}|{n:08,}|{n:#014_x}|{n:€>6}|{n:é^8d}",
        f"{n:e}|{n:.2f}|{n:g}|{n:%}|{n:.3}" if False else f"{n:e}|{n:.2f}|{n:g}|{n:%}",
    ]


@module.command
def floats(x: float) -> list[str]:
    return [
        f"{x:f}|{x:.0f}|{x:.1f}|{x:#.0f}|{x:.20f}|{x:F}",
        f"{x:e}|{x:.0e}|{x:#.0e}|{x:.3E}|{x:.25e}",
        f"{x:g}|{x:.0g}|{x:.3g}|{x:#g}|{x:.17g}|{x:G}|{x:n}",
        f"{x:%}|{x:.1%}|{x:.3}|{x:.17}|{x:#}|{x:10}|{x:<10}|{x:^+12}",
        f"{x:+.2f}|{x: .2f}|{x:010.2f}|{x:,.2f}|{x:_.3f}|{x:020,.2f}|{x:z.1f}|{x:+z.0f}",
        f"{x:*^20.4e}|{x:€=15.1f}|{x:<08.1f}|{x!s:>10}|{x!r:<10}|{x:.1}",
    ]


@module.command
def dynamic(n: int, x: float, s: str, spec: str) -> list[str]:
    return [format(n, spec), f"{n:{spec}}"]


@module.command
def dynamic_float(x: float, spec: str) -> str:
    return format(x, spec)


@module.command
def dynamic_str(s: str, spec: str) -> str:
    return f"[{s:{spec}}]"


@module.command
def dynamic_bool(n: int, spec: str) -> str:
    return f"{n > 0:{spec}}"


@module.command
def nested(x: float, w: int, p: int, fill: str) -> list[str]:
    return [f"{x:{w}.{p}f}", f"{x:{fill}^{w}.{p}}", f"{int(x):{fill}>{w}d}", f"{'ab':{fill}<{w}.{p}}", f"{x:0{w}.{p}e}"]


@module.command
def bools(n: int) -> str:
    t = n > 0
    return f"{t}|{t:d}|{t:5}|{t:<3}|{t!s:>6}|{t:.1f}|{t:x}|{t!r:^7}"


@module.command
def char(n: int) -> str:
    return f"{n:c}|{n:5c}|{n:^5c}"


@module.command
def precise(x: float, p: int) -> str:
    return f"{x:.{p}f}"


# case: ints 0
# case: ints 42
# case: ints -42
# case: ints 1234567
# case: ints -9223372036854775808
# case: ints 9223372036854775807
# case: floats 0
# case: floats -0.0
# case: floats 1
# case: floats 0.5
# case: floats 1.5
# case: floats 2.675
# case: floats -1234567.891
# case: floats 1e16
# case: floats 1e100
# case: floats 123456789012345680
# case: floats 5e-324
# case: floats 1.7976931348623157e308
# case: floats 0.0001
# case: floats 0.00001234
# case: floats 99999.95
# case: floats -0.04
# case: floats inf
# case: floats -inf
# case: dynamic 42 0 x 08d
# case: dynamic 42 0 x "#x"
# case: dynamic 42 0 x .2f
# case: dynamic 42 0 x ""
# case: dynamic 42 0 x "\xc3\xa9>10,"
# case: dynamic 42 0 x ".3"
# case: dynamic 42 0 x "s"
# case: dynamic 42 0 x ",x"
# case: dynamic 42 0 x ",_"
# case: dynamic 42 0 x "_,"
# case: dynamic 42 0 x "5."
# case: dynamic 42 0 x "xx"
# case: dynamic 42 0 x "+c"
# case: dynamic 42 0 x "#c"
# case: dynamic 42 0 x "\xc3\xa9"
# case: dynamic 42 0 x ",\xc3\xa9"
# case: dynamic 42 0 x "99999999999999999999"
# case: dynamic_float 1.5 08.3f
# case: dynamic_float 1.5 d
# case: dynamic_float 1.5 ",n"
# case: dynamic_float 1.5 n
# case: dynamic_float -0.0 z
# case: dynamic_float 1.5 "\xe2\x82\xac^12"
# case: dynamic_str ab 5
# case: dynamic_str ab ^7.1s
# case: dynamic_str ab 05
# case: dynamic_str ab =5
# case: dynamic_str ab +5
# case: dynamic_str ab " 5"
# case: dynamic_str ab #5
# case: dynamic_str ab z5
# case: dynamic_str ab d
# case: dynamic_str ab ,
# case: dynamic_str ab "\xe2\x82\xac<5"
# case: dynamic_str ab ""
# case: dynamic_bool 1 ""
# case: dynamic_bool 1 5
# case: dynamic_bool 0 d
# case: dynamic_bool 1 5r
# case: dynamic_bool 0 xyz
# case: nested 3.14159 10 3 *
# case: nested -2.5 0 0 "\xc3\xa9"
# case: nested 2.5 5 -1 x
# case: nested 2.5 5 2 ""
# case: bools 1
# case: bools 0
# case: char 65
# case: char 8364
# case: char 128512
# case: char 1114112
# case: char -1
# case: precise 0.1 55
# case: precise 1e22 3
# case: precise 5e-324 1080
# case: precise 2.5 0
# case: precise 3.5 0
# case: precise 1e308 400
