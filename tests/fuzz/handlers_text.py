"""Text that has to come out as in CPython: characters, methods, formats; many answers in one reply."""

import struct

from redisjit import Module

module = Module("texts")


def flags(c: str) -> str:
    found = [
        c.isalpha(),
        c.isalnum(),
        c.isdecimal(),
        c.isdigit(),
        c.isnumeric(),
        c.isspace(),
        c.isprintable(),
        c.isidentifier(),
        ("a" + c).isidentifier(),
        c.isupper(),
        c.islower(),
        c.istitle(),
    ]
    return "".join(["1" if flag else "0" for flag in found])


@module.command
def points(first: int, count: int, step: int) -> list[str]:
    """Every code point: its properties, its cases, its repr."""
    out: list[str] = []
    for n in range(first, first + count * step, step):
        if 0xD800 <= n < 0xE000 or n > 0x10FFFF:
            continue
        c = chr(n)
        out.append(f"{n:x} {flags(c)} {c.upper()} {c.lower()} {c.casefold()} {c.title()} {c.swapcase()} {c!r} {c!a}")
    return out


@module.command
def sigmas(first: int, count: int, step: int) -> list[str]:
    """What a code point does to a sigma beside it, and to a letter behind it."""
    out: list[str] = []
    for n in range(first, first + count * step, step):
        if 0xD800 <= n < 0xE000 or n > 0x10FFFF:
            continue
        c = chr(n)
        out.append(
            (c + "Σ").lower()
            + ("A" + c + "Σ").lower()
            + ("AΣ" + c).lower()
            + ("AΣ" + c + "A").lower()
            + (c + "a").title()
        )
    return out


@module.command
def cases(*words: str) -> list[str]:
    out: list[str] = []
    for s in words:
        out += [s.upper(), s.lower(), s.casefold(), s.title(), s.capitalize(), s.swapcase(), flags(s)]
    return out


@module.command
def methods(s: str, t: str, i: int, j: int) -> list[str]:
    out = [
        s[i:j],
        s[i:],
        s[:j],
        s.replace(t, "ß"),
        s.replace(t, "", i),
        s.strip(t),
        s.lstrip(t),
        s.rstrip(t),
        s.strip(),
    ]
    out += [
        s.center(i, "é"),
        s.ljust(j),
        s.rjust(i, "x"),
        s.zfill(j),
        s.expandtabs(i),
        s.removeprefix(t),
        s.removesuffix(t),
    ]
    numbers = [s.find(t), s.rfind(t), s.count(t), s.find(t, i), s.rfind(t, i, j), s.count(t, i, j), len(s), len(t)]
    numbers += [s.find(t, i, j), s.rfind(t, j)]
    truths = [
        s.startswith(t),
        s.endswith(t),
        s.startswith(t, i, j),
        s.endswith(t, i, j),
        t in s,
        s < t,
        s == t,
        s.isspace(),
    ]
    out += [
        str(numbers),
        str(truths),
        str(s.split()),
        str(s.split(None, i)),
        str(s.rsplit(None, j)),
        str(s.splitlines(j > 0)),
    ]
    if t:
        out += [
            str(s.split(t)),
            str(s.split(t, i)),
            str(s.rsplit(t, j)),
            str(s.partition(t)),
            str(s.rpartition(t)),
            t.join(s.split()),
        ]
    if i:
        out += [s[::i], s[j::i], s[:j:i]]
    return out


@module.command
def bytes_methods(s: bytes, t: bytes, i: int, j: int) -> list[bytes]:
    out = [
        s[i:j],
        s.replace(t, b"##"),
        s.replace(t, b"", i),
        s.strip(t),
        s.lstrip(t),
        s.rstrip(t),
        s.strip(),
        s.title(),
    ]
    out += [
        s.center(i, b"."),
        s.ljust(j),
        s.rjust(i, b"x"),
        s.zfill(j),
        s.expandtabs(i),
        s.removeprefix(t),
        s.removesuffix(t),
    ]
    numbers = [
        s.find(t),
        s.rfind(t),
        s.count(t),
        s.find(t, i),
        s.rfind(t, i, j),
        s.count(t, i, j),
        len(s),
        s.find(97, i),
    ]
    truths = [
        s.startswith(t, i, j),
        s.endswith(t, i, j),
        t in s,
        s < t,
        s.isspace(),
        s.istitle(),
        s.isupper(),
        s.islower(),
    ]
    shown = f"{numbers} {truths} {s.split()} {s.split(None, i)} {s.rsplit(None, j)} {s.splitlines(j > 0)}"
    if t:
        shown += f"{s.split(t)} {s.split(t, i)} {s.rsplit(t, j)} {s.partition(t)} {s.rpartition(t)}"
    out.append(shown.encode())
    out.append(s.translate(bytes.maketrans(b"abc", b"xyz"), t))
    return out


@module.command
def decoded(b: bytes) -> list[str]:
    out = [
        b.decode("utf-8", "replace"),
        b.decode("utf-8", "ignore"),
        b.decode("utf-8", "backslashreplace"),
        b.decode("latin-1"),
    ]
    out += [b.decode("ascii", "replace"), b.decode("ascii", "backslashreplace")]
    try:
        out.append(b.decode())
    except UnicodeDecodeError as e:
        out.append(str(e))
    try:
        out.append(b.decode("ascii"))
    except UnicodeDecodeError as e:
        out.append(str(e))
    return out


@module.command
def encoded(s: str) -> list[str]:
    several = [s.encode("ascii", "replace"), s.encode("latin-1", "ignore"), s.encode("ascii", "backslashreplace")]
    out = [repr(b) for b in several]
    out.append(repr(s.encode("latin1", "xmlcharrefreplace")))
    try:
        out.append(repr(s.encode("ascii")))
    except UnicodeEncodeError as e:
        out.append(str(e))
    try:
        out.append(repr(s.encode("latin-1")))
    except UnicodeEncodeError as e:
        out.append(str(e))
    return out


@module.command
def format_floats(x: float, *specs: str) -> list[str]:
    out: list[str] = []
    for spec in specs:
        try:
            out.append(format(x, spec))
        except ValueError as e:
            out.append(f"! {e}")
    return out


@module.command
def format_ints(n: int, *specs: str) -> list[str]:
    out: list[str] = []
    for spec in specs:
        try:
            out.append(format(n, spec))
        except ValueError as e:
            out.append(f"! {e}")
        except OverflowError as e:
            out.append(f"! {e}")
    return out


@module.command
def format_texts(s: str, *specs: str) -> list[str]:
    out: list[str] = []
    for spec in specs:
        try:
            out.append(f"{s:{spec}}")
        except ValueError as e:
            out.append(f"! {e}")
    return out


@module.command
def based(base: int, *words: str) -> list[str]:
    """int() of each word in a base, as text and as bytes."""
    out: list[str] = []
    for word in words:
        try:
            out.append(str(int(word, base)))
        except ValueError as e:
            out.append(str(e))
        try:
            out.append(str(int(word.encode(), base)))
        except ValueError as e:
            out.append(str(e))
        try:
            out.append(str(int(word)))
        except ValueError as e:
            out.append(str(e))
        try:
            out.append(str(float(word)))
        except ValueError as e:
            out.append(str(e))
        try:
            out.append(repr(bytes.fromhex(word)))
        except ValueError as e:
            out.append(str(e))
    return out


@module.command
def buffer(script: bytes) -> list[str]:
    """A bytearray under the changes that a script of numbers says."""
    a = bytearray(b"0123456789")
    out: list[str] = []
    for k in range(0, len(script) - 3, 4):
        op, i, j, v = script[k] % 20, script[k + 1] % 40 - 20, script[k + 2] % 40 - 20, script[k + 3]
        try:
            if op == 0:
                a[i] = v + j // 19
            elif op == 1:
                a[i:j] = script[k : k + v % 6]
            elif op == 2:
                del a[i:j]
            elif op == 3:
                a.insert(i, v)
            elif op == 4:
                out.append(str(a.pop(i)))
            elif op == 5:
                a.extend(a[i:j])
            elif op == 6:
                a.reverse()
            elif op == 7:
                a += bytes([v])
            elif op == 8:
                a[i:j:2] = script[k : k + v % 4]
            elif op == 9:
                del a[i : j : 2 if v & 1 else -3]
            elif op == 10:
                a.remove(v % 64)
            elif op == 11:
                out.append(str([a.find(v), a.rfind(v, i), a.count(v, i, j), a.find(a[i:j])]))
            elif op == 12:
                a[i:i] = a
                del a[30:]
            elif op == 13:
                del a[i]
            elif op == 14:
                m = memoryview(a)
                m[i:j] = bytes(m[i:j])[::-1]
                m.release()
                a.append(v)
            elif op == 15:
                a *= v % 3
            elif op == 16:
                a = a[i:j] + a[::-1]
                del a[40:]
            elif op == 17:
                a[:] = a.replace(b"1", script[k : k + 2])
            elif op == 18:
                out.append(str(a.split(b"5")) + str(a < script) + repr(a[i:j:-1]))
            else:
                a[i::3] = [v, v]
        except ValueError as e:
            out.append(f"{op} {e}")
        except IndexError as e:
            out.append(f"{op} {e}")
    out.append(repr(a))
    return out


@module.command
def packed(x: float, n: int) -> list[str]:
    out: list[str] = []
    try:
        out.append(struct.pack("<f", x).hex())
    except OverflowError as e:
        out.append(str(e))
    try:
        out.append(struct.pack(">e", x).hex())
    except OverflowError as e:
        out.append(str(e))
    try:
        out.append(struct.pack(">hHbB", n, n, n, n).hex())
    except struct.error as e:
        out.append(str(e))
    try:
        out.append(struct.pack("@iIqQ", n, n, n, n).hex())
    except struct.error as e:
        out.append(str(e))
    return out


@module.command
def unpacked(b: bytes) -> list[str]:
    out = [
        str(struct.unpack_from("<eefd", b)),
        str(struct.unpack_from("!fdhi", b)),
        str(struct.unpack_from("<bBhHiI?q", b)),
    ]
    out.append(str(struct.unpack_from("5s4pc?x3s", b)))
    out.append(str(list(struct.iter_unpack(">hB", b[:15]))))
    return out
