"""What has to come out as in CPython, to the last bit and the last word of a message; many answers in one reply."""

from redisjit import Module

module = Module("exact")


@module.command
def floats(texts: bytes) -> list[bytes]:
    """float() of each line, and its text."""
    out: list[bytes] = []
    for text in texts.split(b"\n"):
        try:
            out.append(str(float(text)).encode())
        except ValueError as e:
            out.append(str(e).encode())
    return out


@module.command
def ints(texts: bytes) -> list[bytes]:
    """int() of each line."""
    out: list[bytes] = []
    for text in texts.split(b"\n"):
        try:
            out.append(str(int(text)).encode())
        except ValueError as e:
            out.append(str(e).encode())
        except OverflowError:
            out.append(b"overflow")
    return out


def operate(a: int, b: int, which: int) -> str:
    if which == 0:
        return str(a + b)
    if which == 1:
        return str(a - b)
    if which == 2:
        return str(a * b)
    if which == 3:
        return str(a // b)
    if which == 4:
        return str(a % b)
    if which == 5:
        return str(a / b)
    if which == 6:
        return str(a << b % 70)
    if which == 7:
        return str(a >> b % 70)
    if which == 8:
        return str(a ** (b % 12))
    if which == 9:
        return f"{a & b} {a | b} {a ^ b} {~a} {a < b} {a == b}"
    if which == 10:
        return str(abs(a) - abs(b))
    return str(float(a)) + str(-a)


@module.command
def int_operators(pairs: bytes) -> list[bytes]:
    """Each operator on each line's two ints."""
    out: list[bytes] = []
    for pair in pairs.split(b"\n"):
        left, right = pair.split()
        a, b = int(left), int(right)
        for which in range(12):
            try:
                out.append(operate(a, b, which).encode())
            except ZeroDivisionError as e:
                out.append(str(e).encode())
            except OverflowError:
                out.append(b"overflow")
    return out


def operate_float(a: float, b: float, which: int) -> str:
    if which == 0:
        return f"{a + b} {a - b} {a * b} {-a} {abs(a)}"
    if which == 1:
        return str(a / b)
    if which == 2:
        return str(a // b)
    if which == 3:
        return str(a % b)
    if which == 4:
        return f"{a < b} {a <= b} {a == b} {a != b} {a > b} {a >= b} {bool(a)}"
    if which == 5:
        return str(a**b) if a >= 0.0 or b == b // 1.0 else "-"
    return str(int(a))


@module.command
def float_operators(pairs: bytes) -> list[bytes]:
    """Each operator on each line's two floats."""
    out: list[bytes] = []
    for pair in pairs.split(b"\n"):
        left, right = pair.split()
        a, b = float(left), float(right)
        for which in range(7):
            try:
                out.append(operate_float(a, b, which).encode())
            except ZeroDivisionError as e:
                out.append(str(e).encode())
            except ValueError as e:
                out.append(str(e).encode())
            except OverflowError as e:
                out.append(str(e).encode() if which < 6 else b"overflow")
    return out


@module.command
def mixed(pairs: bytes) -> list[bytes]:
    """Each line's int and float compared, and in one operation."""
    out: list[bytes] = []
    for pair in pairs.split(b"\n"):
        left, right = pair.split()
        a, b = int(left), float(right)
        out.append(f"{a < b} {a <= b} {a == b} {a != b} {a > b} {a >= b} {b < a} {b <= a} {b > a} {b >= a}".encode())
        out.append(f"{a + b} {a - b} {a * b} {b - a}".encode())
    return out


@module.command
def find(b: bytes, x: bytes, i: int, j: int) -> list[int]:
    """Searching, with every form of bounds."""
    found = [b.find(x), b.find(x, i), b.find(x, i, j), b.rfind(x), b.rfind(x, i), b.rfind(x, i, j)]
    found += [b.count(x), b.count(x, i), b.count(x, i, j), int(x in b), int(b.startswith(x)), int(b.endswith(x))]
    try:
        found.append(b.index(x, i, j))
        found.append(b.rindex(x, i, j))
    except ValueError:
        found.append(-2)
    return found


@module.command
def split(b: bytes, x: bytes, n: int) -> list[list[bytes]]:
    """Splitting, with every form of limits."""
    whole = [b.split(), b.rsplit(), b.split(None, n), b.rsplit(None, n), b.splitlines(), b.splitlines(True)]
    if x:
        whole += [b.split(x), b.rsplit(x), b.split(x, n), b.rsplit(x, n)]
        head, sep, tail = b.partition(x)
        first, middle, last = b.rpartition(x)
        whole.append([head, sep, tail, first, middle, last])
    whole.append([x.join(b.split()), x.join([b, b, x]), x.join(b.splitlines())])
    return whole


@module.command
def change(b: bytes, x: bytes, y: bytes, n: int) -> list[bytes]:
    """What makes new bytes."""
    fill = y[:1] or b"."
    width = n % 30
    out = [b.replace(x, y), b.replace(x, y, n), b.strip(), b.lstrip(), b.rstrip(), b.strip(x), b.lstrip(x), b.rstrip(x)]
    out += [b.upper(), b.lower(), b.swapcase(), b.capitalize(), b.title(), b.removeprefix(x), b.removesuffix(x)]
    out += [b.ljust(width), b.rjust(width), b.center(width), b.ljust(width, fill), b.rjust(width, fill)]
    out += [b.center(width, fill), b.zfill(width), b + x + y, b * (n % 4), b.hex().encode(), f"{b!r}{x!r}".encode()]
    return out


@module.command
def test(b: bytes, x: bytes) -> list[bool]:
    """What tells something of bytes."""
    found = [b.isdigit(), b.isalpha(), b.isalnum(), b.isspace(), b.isupper(), b.islower(), b.isascii()]
    found += [b < x, b <= x, b > x, b >= x, b == x, b != x]
    return found


@module.command
def text(b: bytes) -> list[bytes]:
    """UTF-8 and its errors."""
    try:
        s = b.decode()
        return [s.encode(), str(len(s)).encode(), f"{s!r}".encode()]
    except UnicodeDecodeError as e:
        return [str(e).encode()]


@module.command
def slices(b: bytes, i: int, j: int, step: int) -> list[bytes]:
    """Slices of bytes and of a list of their values, with and without each part."""
    items = list(b)
    out = [b[i:], b[:j], b[i:j], b[::step], b[i::step], b[:j:step], b[i:j:step]]
    out += [bytes(items[i:]), bytes(items[:j]), bytes(items[i:j]), bytes(items[::step])]
    out += [bytes(items[i::step]), bytes(items[:j:step]), bytes(items[i:j:step])]
    return out
