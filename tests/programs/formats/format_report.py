"""A report: columns whose widths are computed, money, times, sizes, percentages, signs."""

from dataclasses import dataclass, field

from redisjit import Module

module = Module("format_report")

UNITS = ("B", "KiB", "MiB", "GiB", "TiB")


@dataclass
class Line:
    name: str
    count: int
    price: float
    tags: list[str] = field(default_factory=list)

    def total(self) -> float:
        return self.count * self.price


@module.command
def invoice(*items: tuple[str, int, float]) -> list[str]:
    lines = [Line(name, count, price) for name, count, price in items]
    width = max((len(line.name) for line in lines), default=0)
    out = [f"{'item':<{width}} {'n':>5} {'each':>10} {'total':>14}"]
    for line in lines:
        out.append(f"{line.name:.<{width}} {line.count:5d} {line.price:10.2f} {line.total():14,.2f}")
    whole = sum([int(line.total() * 100) for line in lines])
    out.append(f"{'':<{width}} {'':5} {'sum':>10} {whole / 100:>+14,.2f}")
    return out


@module.command
def size(n: int) -> str:
    value = float(n)
    unit = 0
    while value >= 1024 and unit < len(UNITS) - 1:
        value /= 1024
        unit += 1
    return f"{value:.{0 if unit == 0 else 1}f} {UNITS[unit]}"


@module.command
def clock(seconds: int) -> list[str]:
    sign = "-" if seconds < 0 else ""
    hours, rest = divmod(abs(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return [
        f"{sign}{hours:02}:{minutes:02}:{left:02}",
        "%s%02d:%02d:%02d" % (sign, hours, minutes, left),
        "{}{:0>2}h{:0>2}m{:0>2}s".format(sign, hours, minutes, left),
        f"{hours}h {minutes}m {left}s".replace(" 0s", ""),
    ]


@module.command
def bar(value: float, width: int) -> str:
    full = round(value * width)
    return f"[{'#' * full:-<{width}}] {value:7.2%} {value:>6.1e} {value!r:>8.6}"


@module.command
def shown(name: str, n: int, x: float) -> list[str]:
    line = Line(name, n, x, ["a", name])
    other = Line(name=name, count=-n, price=-x)
    return [f"{line}", f"{other!r}", str([line, other]), f"{line.name=} {line.total()=:.1f}", repr({name: line})]


@module.command
def matrix(rows: int, columns: int, width: int) -> list[str]:
    return ["|".join([f"{(i + 1) * (j + 1) / 7:{width}.{j}f}" for j in range(columns)]) for i in range(rows)]


@module.command
def bits(n: int) -> list[str]:
    return [f"{n:08b}", f"{n:#010b}", f"{n:_b}", f"{n:032_b}", f"{n & 0xFF:02X}", f"{n:,d}", f"{n:_d}", f"{n:x>+8}", f"{n:^+9}"]


# case: invoice "caf\xc3\xa9" 3 2.5 "a long name" 1000 1234.567 x 0 0
# case: invoice a -2 0.005
# case: size 0
# case: size 1023
# case: size 1536
# case: size 1099511627776
# case: size 9223372036854775807
# case: clock 3661
# case: clock -59
# case: clock 360000
# case: bar 0.256 20
# case: bar 0 5
# case: bar 1 10
# case: shown "it's" 2 0.5
# case: shown "\xe2\x82\xac\n" 0 1e100
# case: matrix 3 4 9
# case: matrix 1 1 0
# case: bits 202
# case: bits 0
# case: bits 1048575
# case: bits -5
