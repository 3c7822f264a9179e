"""Expressions as templates: one line a form, so that a feature of the language costs one line here.

In a template `{int}` is an expression of that type, `{int|x=bytes}` one in which the fresh name `@x` of that type is
known, and `<%` `%>` are braces. `<int>` is a simple expression, without quotes, for the inside of an f-string.
"""

from __future__ import annotations

import re

from tests.fuzz.types import BOOL, BYTES, FLOAT, INT, STR, Kind, dict_of, list_of, optional, tuple_of

SET_INT, SET_BYTES = Kind("set", (INT,)), Kind("set", (BYTES,))

KINDS: dict[str, Kind] = {
    **{str(kind): kind for kind in (INT, FLOAT, BOOL, BYTES, STR, SET_INT, SET_BYTES)},
    **{f"list[{kind}]": list_of(kind) for kind in (INT, FLOAT, BYTES, STR, tuple_of(BYTES, INT))},
    **{f"dict[{key}, {value}]": dict_of(key, value) for key, value in ((BYTES, INT), (INT, BYTES))},
    "opt[bytes]": optional(BYTES),
    "tuple[int, bytes]": tuple_of(INT, BYTES),
}

TEMPLATES: dict[str, str] = {
    "int": """
        (({int} + {int}) & 255)
        ({int} * {int} & 4294967295)
        (({int} - {int} ^ {int}) % 1024)
        sum({int|x=int} for @x in {list[int]})
        sum({int|x=bytes} for @x in {list[bytes]} if {bool|x=bytes})
        sum([{int|x=int} for @x in {set[int]}])
        max(({int|x=int} for @x in {list[int]}), default={int})
        min({list[int]}, default={int})
        min({int}, {int}, {int})
        len(<%{int|x=bytes} for @x in {list[bytes]}%>)
        len(<%{bytes|x=int}: {int|x=int} for @x in {list[int]}%>)
        len({set[int]})
        len({set[bytes]} | {set[bytes]})
        len(set({list[int]}) & {set[int]})
        sorted({list[int]})[0]
        divmod({int}, {int})[0]
        divmod({int}, {int})[1]
        pow({int} % 1000, {int} % 20, 1009)
        round({float})
        ({int}).bit_length()
        ({int}).bit_count()
        int.from_bytes({bytes}[:7], "big")
        int.from_bytes({bytes}[:7], "little", signed=True)
        (lambda @x: {int|x=int})({int})
        next((@x for @x in {list[int]} if {bool|x=int}), {int})
        {str}.count({str})
        {str}.find({str})
        len({str}[{int} % 5:])
        ord(({str} or "?")[0])
        {list[int]}.count({int})
        int({str}, 16)
        int({bytes}, 8)
        (math.gcd({int}, {int}) if {int} else {int})
        math.isqrt(abs({int} % 1000003))
        math.floor({float})
        bisect.bisect_left(sorted({list[int]}), {int})
        functools.reduce(lambda @x, @y: @x ^ @y, {list[int]}, {int})
        struct.unpack("<h", struct.pack("<h", {int} % 30000))[0]
        len(struct.pack(">IB", {int} & 4294967295, {int} & 255))
        sum(bytearray({bytes}))
        zlib.crc32({bytes})
        sum(1 for _ in zip({list[int]}, {list[bytes]}))
        (@w if (@w := {int}) > 3 else -@w)
        collections.Counter({bytes})[{int} % 256]
        sum(x for x in map(lambda @x: {int|x=int}, {list[int]}))
        sum(filter(lambda @x: {bool|x=int}, {list[int]}))
        [*{list[int]}, {int}][-1]
        len((*{list[int]}, 1, *{list[int]}))
        int({float} // 1 if abs({float}) < 1e15 else 0.0)
    """,
    "float": """
        round({float}, 2)
        math.sqrt(abs({float}))
        math.fabs({float})
        float({int})
        max({float}, {float})
        min([{float}, {float}, {float}])
        math.copysign({float}, {float})
        math.floor({float}) / 2
        (lambda @x: {float|x=float})({float})
        [{float|x=int} for @x in {list[int]}][0]
        float({str})
        math.fmod({float}, {float})
        ({float}) ** 2
        abs({float})
        math.hypot({float}, {float})
    """,
    "bool": """
        any({bool|x=int} for @x in {list[int]})
        all({bool|x=bytes} for @x in {list[bytes]})
        any({list[int]})
        ({int} in {set[int]})
        ({set[int]} <= {set[int]})
        ({set[bytes]} == {set[bytes]})
        ({set[int]}.isdisjoint({set[int]}))
        ({dict[bytes, int]} == {dict[bytes, int]})
        ({str} in {str})
        {str}.startswith({str})
        {str}.isdigit()
        {str}.isalpha()
        {str}.isupper()
        ({str} < {str})
        (sorted({list[bytes]}) == {list[bytes]})
        isinstance({int}, int)
        math.isclose({float}, {float})
        math.isfinite({float})
        (lambda @x, @y: {bool|x=int})({int}, {int})
        ({float} == {int})
        {float}.is_integer()
        (bytearray({bytes}) == {bytes})
        ({int} in <%{int}, {int}%>)
        all(@x == @y for @x, @y in zip({list[int]}, sorted({list[int]})))
    """,
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
    """,
    "list[int]": """
        sorted({list[int]})
        sorted({list[int]}, reverse=True)
        sorted({list[int]}, key=lambda @x: {int|x=int})
        sorted({set[int]})
        list(range({int} % 7))
        list({bytes})
        [@x for @x in {list[int]} for @y in range({int|x=int} % 3)]
        [*{list[int]}, *{list[int]}]
        list(map(lambda @x: {int|x=int}, {list[int]}))
        list(filter(lambda @x: {bool|x=int}, {list[int]}))
        list(reversed({list[int]}))
        [@x + @y for @x, @y in zip({list[int]}, {list[int]})]
        [@i * 2 for @i, @x in enumerate({list[int]})]
        heapq.nsmallest({int} % 4, {list[int]})
        sorted(collections.Counter({list[int]}).values())
        list(collections.deque({list[int]}, 3))
        list(itertools.accumulate([@x % 1000 for @x in {list[int]}]))
        list({dict[bytes, int]}.values())
        {list[int]}[::-1]
        list(dict.fromkeys({list[int]}))
        [{int|x=int} if {bool|x=int} else {int} for @x in {list[int]}]
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
    """,
    "list[str]": """
        {str}.split()
        {str}.split({str})
        sorted({list[str]})
        [@x for @x in {str}]
        list({str})
        [str(@x) for @x in {list[int]}]
        {str}.splitlines()
    """,
    "list[tuple[bytes, int]]": """
        sorted({list[tuple[bytes, int]]})
        sorted({dict[bytes, int]}.items())
        list({dict[bytes, int]}.items())
        list(zip({list[bytes]}, {list[int]}))
        sorted({list[tuple[bytes, int]]}, key=lambda @x: @x[1])
        collections.Counter({list[bytes]}).most_common({int} % 4)
        [(@k, @v) for @v, @k in enumerate({list[bytes]})]
    """,
    "dict[bytes, int]": """
        <%@x: {int|x=bytes} for @x in {list[bytes]}%>
        <%{bytes|x=int}: @x for @x in {list[int]} if {bool|x=int}%>
        dict({list[tuple[bytes, int]]})
        dict(zip({list[bytes]}, {list[int]}))
        <%**{dict[bytes, int]}, {bytes}: {int}%>
        ({dict[bytes, int]} | {dict[bytes, int]})
        dict.fromkeys({list[bytes]}, {int})
        dict(sorted({dict[bytes, int]}.items(), key=lambda @x: @x[1]))
        {dict[bytes, int]}.copy()
    """,
    "dict[int, bytes]": """
        <%@x: {bytes|x=int} for @x in {list[int]}%>
        dict(enumerate({list[bytes]}))
    """,
    "set[int]": """
        set({list[int]})
        <%{int}, {int}%>
        <%{int|x=int} for @x in {list[int]}%>
        ({set[int]} | {set[int]})
        ({set[int]} & {set[int]})
        ({set[int]} - {set[int]})
        ({set[int]} ^ {set[int]})
        set({bytes})
        {set[int]}.union({list[int]})
    """,
    "set[bytes]": """
        set({list[bytes]})
        <%{bytes}, {bytes}%>
        <%@x for @x in {list[bytes]} if {bool|x=bytes}%>
        ({set[bytes]} - {set[bytes]})
        set({dict[bytes, int]})
        frozenset({list[bytes]}) | {set[bytes]}
    """,
    "tuple[int, bytes]": """
        ({int}, {bytes})
        min([({int}, {bytes}), ({int}, {bytes})])
        max({tuple[int, bytes]}, {tuple[int, bytes]})
    """,
    "opt[bytes]": """
        {dict[int, bytes]}.get({int})
        next((@x for @x in {list[bytes]} if {bool|x=bytes}), None)
        ({bytes} if {bool} else None)
    """,
}
# Statements, and the variables that they leave.
STATEMENTS: tuple[tuple[str, dict[str, Kind]], ...] = (
    (
        """
def @f(@a: int, @b: int = {int}) -> int:
    return {int|a=int}
@v: int = @f({int}) ^ @f({int}, @b={int})
""",
        {"v": INT},
    ),
    (
        """
def @g(@n: int) -> Iterator[int]:
    @i = 0
    while @i < @n % 7:
        yield {int|i=int}
        @i += 1
@v: list[int] = [@x for @x in @g({int})]
""",
        {"v": list_of(INT)},
    ),
    (
        """
@t = {int}
def @add(@d: int) -> int:
    nonlocal @t
    @t ^= @d & 65535
    return @t
@v: int = @add({int}) | @add(2)
""",
        {"v": INT, "t": INT},
    ),
    (
        """
@v = b""
match {int}:
    case 0 | 1:
        @v = {bytes}
    case @k if @k > {int}:
        @v = b"big"
    case _:
        @v = b"other"
""",
        {"v": BYTES},
    ),
    (
        """
match {list[int]}:
    case []:
        @v = {int}
    case [@a]:
        @v = {int|a=int}
    case [@a, *@rest]:
        @v = {int|a=int} ^ len(@rest)
    case _:
        @v = 7
""",
        {"v": INT},
    ),
    (
        """
@a, *@v = {list[int]}
""",
        {"a": INT, "v": list_of(INT)},
    ),
    (
        """
@v: list[int] = {list[int]}
@v[{int} % 4 : {int} % 7] = {list[int]}
del @v[{int} % 5 :]
""",
        {"v": list_of(INT)},
    ),
    (
        """
@v: set[int] = set()
for @x in {list[int]}:
    @v.add({int|x=int})
@v.discard({int})
""",
        {"v": SET_INT},
    ),
    (
        """
@q = collections.deque({list[int]}, maxlen=4)
@q.append({int})
@q.appendleft({int})
@v: list[int] = list(@q)
""",
        {"v": list_of(INT)},
    ),
    (
        """
@c: collections.defaultdict[bytes, int] = collections.defaultdict(int)
for @x in {list[bytes]}:
    @c[@x] += 1
@v: dict[bytes, int] = dict(@c)
""",
        {"v": dict_of(BYTES, INT)},
    ),
    (
        """
@h: list[int] = []
for @x in {list[int]}:
    heapq.heappush(@h, {int|x=int})
@v: list[int] = [heapq.heappop(@h) for _ in range(len(@h))]
""",
        {"v": list_of(INT)},
    ),
    (
        """
@b = bytearray({bytes})
@b += {bytes}
@b.append({int} & 255)
@b[:1] = b"zz"
@v: bytes = bytes(@b[:30])
""",
        {"v": BYTES},
    ),
    (
        """
@o = Counter2({int} % 1000)
@o.bump({int} % 1000)
@v: int = @o.total + len(@o)
""",
        {"v": INT},
    ),
    (
        """
@s: Shape = Square({int} % 100) if {bool} else Circle({int} % 100)
@v: int = @s.area()
""",
        {"v": INT},
    ),
    (
        """
@r: list[int] = [0] * ({int} % 9)
try:
    for @i in range({int} % 9):
        @r[@i + 1] = @r[@i] + {int|i=int}
except IndexError:
    pass
@v: list[int] = @r
""",
        {"v": list_of(INT)},
    ),
    (
        """
@fs: list[Callable[[int], int]] = [lambda @x: {int|x=int}, lambda @y: @y]
@v: list[int] = [@f({int}) for @f in @fs]
""",
        {"v": list_of(INT)},
    ),
    (
        """
@d = {dict[bytes, int]}
@d.update({dict[bytes, int]})
@d.setdefault({bytes}, {int})
@v: int = sum(@d.values()) if {bool} else @d.pop({bytes}, {int})
""",
        {"v": INT},
    ),
)
CLASSES = """
class Counter2:
    step: int = 2

    def __init__(self, start: int) -> None:
        self.total = start
        self.seen: list[int] = []

    def bump(self, by: int) -> None:
        self.total += by * self.step
        self.seen.append(by)

    def __len__(self) -> int:
        return len(self.seen)


class Shape:
    def __init__(self, size: int) -> None:
        self.size = size

    def area(self) -> int:
        return 0


class Square(Shape):
    def area(self) -> int:
        return self.size * self.size


class Circle(Shape):
    def area(self) -> int:
        return super().area() + 3 * self.size * self.size
"""
FORMS: dict[Kind, tuple[str, ...]] = {
    KINDS[name]: tuple(line.strip() for line in text.strip().splitlines()) for name, text in TEMPLATES.items()
}


def leave_out(pattern: str) -> None:
    """Forget the templates that match a regular expression."""
    global STATEMENTS
    STATEMENTS = tuple(item for item in STATEMENTS if not re.search(pattern, item[0]))
    for kind, forms in FORMS.items():
        FORMS[kind] = tuple(form for form in forms if not re.search(pattern, form))


HOLE = re.compile(r"\{([^{}|<>:]+)(?:\|(\w+)=([^{}<>]+))?\}|<([a-z]+)>")
NAME = re.compile(r"@(\w+)")
MODULES = "base64 bisect collections functools hashlib heapq itertools math struct zlib".split()
