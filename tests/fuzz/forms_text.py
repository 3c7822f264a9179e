"""Templates of expressions that give text, and lists of it; `templates` says how they are written."""

from __future__ import annotations

FORMS: dict[str, str] = {
    "bytes": """
        b",".join({bytes|x=int} for @x in {list[int]})
        b"".join(sorted({list[bytes]}))
        b"".join(reversed({list[bytes]}))
        bytes(@x % 256 for @x in {list[int]})
        max({list[bytes]}, key=len, default=b"")
        min({list[bytes]}, key=lambda @x: {int|x=bytes}, default={bytes})
        {str}.encode()
        {str}.encode("latin-1", "replace")
        bytes.fromhex({str})
        ({int}).to_bytes(8, "big", signed=True)
        ({int} & 255).to_bytes(1, "little")
        struct.pack("<i", {int} % 1000)
        bytes(bytearray({bytes}))
        bytes({int} % 5)
        b"%d %s" % ({int}, {bytes})
        hashlib.sha256({bytes}).digest()[:4]
        base64.b64encode({bytes})
        {bytes}.translate(None, {bytes})
        {bytes}.expandtabs()
        dict({list[tuple[bytes, int]]}).get(b"a", 0).to_bytes(9, "little", signed=True)
        next(iter({list[bytes]}), b"none")
        [@x for @x in {list[bytes]} if {bool|x=bytes}][0]
        (b"yes" if {bool} else b"no")
        bytes(memoryview({bytes})[1:3])
        {bytes}[{int} % 3 : {int} % 9 : 2]
        b"".join(@x[:1] for @x in {list[bytes]})
        {bytes}.replace({bytes}, {bytes}, {int} % 3)
        {bytes}.hex(":").encode()
        {bytes}.hex("-", 2).encode()
        {bytes}.translate(bytes.maketrans(b"abc", b"xyz"))
        {str}.encode("ascii", "ignore")
        {str}.encode("ascii", "xmlcharrefreplace")
        {str}.encode("ascii", "backslashreplace")
        {str}.encode("ascii")
        base64.b64decode({bytes})
        base64.b32encode({bytes})
        base64.b16encode({bytes})
        base64.urlsafe_b64encode({bytes})
        base64.b64decode(base64.b64encode({bytes}))
        binascii.hexlify({bytes})
        binascii.unhexlify({bytes})
        hashlib.sha1({bytes}).digest()
        hashlib.blake2b({bytes}, digest_size=9).digest()
        hashlib.new("sha512", {bytes}).digest()[:5]
        hmac.digest({bytes}, {bytes}, "sha256")[:4]
        struct.pack("<d", {float})
        struct.pack(">f", {float})
        struct.pack("3s", {bytes})
        struct.pack("<4p", {bytes})
        struct.pack("<hB", {int}, {int})
        struct.pack(">Q?", {int}, {bool})
        struct.pack("<bH2xi", {int} % 99, {int} & 65535, {int} % 1000)
        bytes(reversed({bytes}))
        bytes({list[int]})
        bytes(sorted({bytes}))
        ({int}).to_bytes({int} % 5, "big")
        ({int}).to_bytes(4, "little", signed=True)
        b"%s|%5d|%-6s|%x" % ({bytes}, {int}, {bytes}, {int} & 255)
        b"%c%c" % ({int} % 300, b"z")
        b"%r %a" % ({list[int]}, {str})
        {bytes}.rsplit({bytes}, 1)[-1]
        {bytes}.split(None, 1)[0]
        {bytes}.partition({bytes})[2]
        max({set[bytes]})
        bytes(itertools.chain({bytes}, {bytes}))
        bytes(bytearray({bytes}).upper())
        bytes(bytearray({bytes}) + {bytes})
        {dict[int, bytes]}[{int}]
        {dict[int, bytes]}.pop({int}, {bytes})
        {tuple[int, bytes]}[1]
        Shade({float}, {bytes}).name
        Key({int}, {bytes}).name
        (Color.RED if {bool} else Color.BLUE).value
        ({opt[bytes]} or {bytes})
        b"".join(@x for @y in {list[list[bytes]]} for @x in @y[:2])[:40]
        b"".join(map(bytes.upper, {list[bytes]}))
        b"|".join([@x.strip() for @x in {bytes}.split(b",")])
        functools.reduce(lambda @x, @y: @y + @x, [@z[:3] for @z in {list[bytes]}], b"")
        {list[bytes]}[{int}]
        {list[bytes]}.pop({int} % 3)
        (lambda @x, @y=b"d": @x[:9] + @y)({bytes})
        bytes.fromhex({bytes}.hex())
        {bytes}.removeprefix({bytes}).removesuffix({bytes})
        {bytes}.splitlines()[0]
    """,
    "str": """
        f"{<int>:5d}|{<int>:<6}|{<int>:,}"
        f"{<int>:x} {<int>:+} {<int>:08d}"
        f"{<float>:.2f} {<float>:10.3e} {<float>:g}"
        f"{<bytes>!r} {<bool>}"
        f"{<str>:>8}{<str>:*^7}{<str>:.2}"
        f"{<str>!r:>10}"
        {str}.upper()
        {str}.title()
        {str}.replace({str}, {str})
        {str}.strip({str})
        {str}[::-1]
        {str}[{int} % 4 :]
        {str}.zfill({int} % 9)
        {str}.center({int} % 12, "-")
        "-".join({list[str]})
        ",".join(str({int|x=int}) for @x in {list[int]})
        str({list[int]})
        type({opt[bytes]}).__name__
        type({float}).__name__ + type({dict[int, bytes]}).__name__
        str({list[bytes]})
        str({tuple[int, bytes]})
        repr({float})
        repr({str})
        repr({dict[bytes, int]})
        hex({int})
        bin({int} & 255)
        chr({int} % 1000)
        ascii({str})
        {bytes}.decode("utf-8", "replace")
        {bytes}.decode("latin-1")
        {str}.partition({str})[2]
        {str}.swapcase()
        format({int}, "_d")
        "%d-%s" % ({int}, {str})
        hashlib.md5({bytes}).hexdigest()
        str({opt[bytes]})
        {str}.casefold()
        "<%0%>-<%1!r:>5%>".format({int}, {str})
        "<%%> <%:>6%> <%:.2f%>".format({int}, {str}, {float})
        "<%a%>/<%b:x%>".format(a={str}, b={int})
        f"{<float>:,.3f} {<float>:+.1%} {<float>:e}"
        f"{<float>:.{<int> % 5}f} {<float>:012.1f} {<float>:<9.4g}|"
        f"{<int>:#x} {<int>:#010b} {<int>:_}"
        f"{<int>:^+9,} {<int>:*>{<int> % 9}d}"
        f"{<int>=} {<str>=!r:>8}"
        f"{<str>!r}{<str>!a}{<str>:{<int> % 7}}"
        f"{<bool>:d} {<bool>!s:>6} {<bool>}"
        f"{<int>:c}"
        f"{<int>:e} {<int>:%} {<int>:.2f}"
        f"{<float>!r:>12} {<float>:g} {<float>:#.3g}"
        f"{<bytes>!r:.9} {<int> + 1:>4}"
        "%5.2f|%e|%g" % ({float}, {float}, {float})
        "%x %o %05d %+d" % ({int}, {int} % 99, {int} % 999, {int})
        "%r %s %a" % ({bytes}, {list[int]}, {str})
        "%-6s|%6s|%.2s|%%" % ({str}, {int}, {str})
        {str}.removeprefix({str})
        {str}.removesuffix({str})
        {str}.ljust({int} % 9, "*")
        {str}.rjust({int} % 9)
        {str}.lstrip({str})
        {str}.rstrip()
        {str}.rpartition({str})[0]
        {str}.capitalize()
        {str}.lower()
        {str}.expandtabs({int} % 5)
        {str}.translate(str.maketrans("abte", "xyzé"))
        {str}.translate(str.maketrans("ab", "yz", "t"))
        {bytes}.decode("ascii", "ignore")
        {bytes}.decode("utf-8", "backslashreplace")
        {bytes}.decode("ascii")
        {bytes}.decode()
        str({bytes}, "utf-8", "replace")
        {str}[{int}]
        {str}[{int} % 5 : {int} % 9 : 2]
        {str}[-3 : {int} % 4]
        ({str} * ({int} % 3))
        oct({int})
        format({float}, ".3g")
        format({int}, ">+12,d")
        format({str}, ">5")
        str({float})
        str({bool})
        repr({list[float]})
        repr({list[tuple[bytes, int]]})
        repr({list[str]})
        repr({list[list[bytes]]})
        str({dict[int, bytes]})
        str({opt[int]})
        repr(({int}, {float}, {str}, {opt[bytes]}))
        repr(sorted({set[int]}))
        repr(Point({int}, {int}))
        repr(Key({int}, {bytes}))
        str(Shade({float}, {bytes}))
        repr(Level({int} % 3)) + str(Level({int} % 3))
        (Color.RED if {bool} else Color.BLUE).name
        str(Color.BLUE)
        str(collections.Counter({list[bytes]}).most_common(1))
        repr(collections.deque({list[int]}, 3))
        repr(bytearray({bytes}))
        "".join(reversed({str}))
        "".join(sorted({str}))
        " ".join({str}.split())
        " ".join({list[str]}).strip()
        "".join(@c for @c in {str} if {bool|c=str})
        "".join(@c.upper() if @i % 2 else @c for @i, @c in enumerate({str}))
        max({list[str]}, key=len, default="")
        min({str} or "a")
        {list[str]}[{int}]
        ({float}).hex()
        hashlib.sha256({bytes}).hexdigest()[:6]
        (lambda @x: @x + "!")({str})
        type({int}).__name__
        next(iter({str}), "none")
        chr(ord(({str} or "a")[0]) ^ {int} % 64)
        {str}.encode("utf-8").hex(" ")
        ", ".join(f"<%@k!r%>=<%@v%>" for @k, @v in {dict[bytes, int]}.items())
        ", ".join("%s" % @v for @v in {list[float]})
    """,
    "list[bytes]": """
        sorted({list[bytes]})
        sorted({list[bytes]}, key=len)
        sorted({list[bytes]}, key=lambda @x: (len(@x), {int|x=bytes}), reverse=True)
        sorted({set[bytes]})
        [*{list[bytes]}, {bytes}]
        list(dict.fromkeys({list[bytes]}))
        [@x for @x, @n in {list[tuple[bytes, int]]} if @n > {int|n=int}]
        list({dict[bytes, int]})
        [@x.upper() for @x in {list[bytes]}]
        [bytes([@x]) for @x in {bytes}]
        {bytes}.split({bytes})
        {bytes}.rsplit(None, 1)
        [@k for @k, _ in sorted({dict[bytes, int]}.items(), key=lambda @x: (@x[1], @x[0]))]
        list({dict[int, bytes]}.values())
        [@x for @y in {list[list[bytes]]} for @x in @y]
        sorted({list[bytes]}, key=lambda @x: @x[::-1])
        [@y + @x for @x, @y in itertools.pairwise({list[bytes]})]
        list(map(bytes.lower, {list[bytes]}))
        [@x for @x in {list[bytes]} if @x not in {set[bytes]}]
        [{bytes}[@i : @i + 2] for @i in range(0, 6, 2)]
        {list[bytes]}[::-1]
        list(filter(None, {list[bytes]}))
        [@x.encode() for @x in {list[str]}]
        list({bytes}.partition({bytes}))
        [@c.value for @c in Color]
        list(itertools.islice(itertools.cycle({list[bytes]}), {int} % 5))
        [@x or b"e" for @x in {list[bytes]}]
    """,
    "list[str]": """
        {str}.split()
        {str}.split({str})
        sorted({list[str]})
        [@x for @x in {str}]
        list({str})
        [str(@x) for @x in {list[int]}]
        {str}.splitlines()
        {str}.rsplit({str}, 1)
        {str}.split(None, 1)
        [@x.strip() for @x in {list[str]}]
        list(map(str, {list[int]}))
        list(map(str.upper, {list[str]}))
        [f"<%@x:>3%>" for @x in {list[int]}]
        sorted(set({list[str]}))
        sorted({list[str]}, key=lambda @x: (len(@x), @x), reverse=True)
        [@x.decode("latin-1") for @x in {list[bytes]}]
        [@c.name for @c in Color]
        ["".join(@p) for @p in itertools.product("ab", {str}[:2])]
    """,
    "list[list[bytes]]": """
        [{list[bytes]}, {list[bytes]}]
        [@x.split({bytes}) for @x in {list[bytes]}]
        [@x[:2] for @x in {list[list[bytes]]}]
        [[@y for @y in {list[bytes]} if {bool|y=bytes}] for _ in range({int} % 3)]
        sorted({list[list[bytes]]})
        [list(@t) for @t in itertools.combinations({list[bytes]}[:4], 2)]
    """,
}
