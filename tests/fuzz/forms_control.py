"""Templates of statements: functions, `match`, `try`, `with`, and the variables that they leave."""

from __future__ import annotations

from tests.fuzz.types import BYTES, INT, Kind, dict_of, list_of

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
def @f() -> int:
    try:
        @x = {int}
        if {bool|x=int}:
            return @x
    finally:
        if {bool}:
            return {int}
    return 5
@v: int = @f()
""",
        {"v": INT},
    ),
    (
        """
@v = 0
for @i in range({int} % 6):
    try:
        if {bool|i=int}:
            continue
        if {bool|i=int}:
            break
        @v += @i
    except (ValueError, IndexError):
        @v -= 1
    finally:
        @v ^= 3
else:
    @v += 100
""",
        {"v": INT},
    ),
    (
        """
def @f(@n: int) -> bytes:
    for @i in range(3):
        try:
            try:
                return bytes([@n + @i])
            except ValueError as @e:
                if {bool|i=int}:
                    raise KeyError(@n) from @e
                return str(@e).encode()
            finally:
                if {bool|n=int}:
                    break
        except KeyError:
            return b"key"
    return b"end"
@v: bytes = @f({int} % 300)
""",
        {"v": BYTES},
    ),
    (
        """
try:
    raise Odd2({int}, {bytes})
except Odd2 as @e:
    @v: int = @e.code
    @w: bytes = str(@e).encode()
""",
        {"v": INT, "w": BYTES},
    ),
    (
        """
@w, @v = b"", 0
@g = Guard({bool})
try:
    with @g as @same:
        @same.note(b"in")
        @v = {int}
        if {bool|v=int}:
            raise ValueError("inner")
        @g.note(b"out")
except ValueError as @e:
    @w += str(@e).encode()
@w += b"".join(@g.seen)
""",
        {"w": BYTES},
    ),
    (
        """
def @walk(@n: int) -> Iterator[bytes]:
    try:
        yield b"first"
        for @i in range(@n % 5):
            if {bool|i=int}:
                return
            yield {bytes|i=int}
        yield from [b"x", b"y"]
    finally:
        @log.append(b"closed")
@log: list[bytes] = []
@v: list[bytes] = []
for @x in @walk({int}):
    @v.append(@x)
    if len(@v) > {int} % 4:
        break
""",
        {"v": list_of(BYTES), "log": list_of(BYTES)},
    ),
    (
        """
@v = 0
while True:
    @v += 1
    if @v > 5 or {bool|v=int}:
        break
    if {bool|v=int}:
        continue
    @v += 1
else:
    @v = -1
""",
        {"v": INT},
    ),
    (
        """
match ({int}, {bytes}):
    case (0, @b):
        @v = @b
    case (@a, b"a" | b"ab") if @a > 0:
        @v = b"pos"
    case (@a, _) if {bool|a=int}:
        @v = {bytes|a=int}
    case _:
        @v = b"rest"
""",
        {"v": BYTES},
    ),
    (
        """
match {bytes}:
    case b"" | b"a":
        @v = 1
    case b"12" as @m:
        @v = len(@m)
    case @other:
        @v = {int|other=bytes}
""",
        {"v": INT},
    ),
    (
        """
match Point({int} % 4, {int} % 4):
    case Point(0, @y):
        @v = @y
    case Point(x=@x, y=1):
        @v = @x * 10
    case Point() as @p if @p.x > @p.y:
        @v = @p.norm()
    case _:
        @v = -1
""",
        {"v": INT},
    ),
    (
        """
match {list[bytes]}:
    case [@a, @b]:
        @v = @a + @b
    case [b"a", *_]:
        @v = b"starts"
    case [*_, @z]:
        @v = @z
    case _:
        @v = b"none"
""",
        {"v": BYTES},
    ),
    (
        """
match {opt[int]}:
    case None:
        @v = {int}
    case 0 | 1 | -1:
        @v = 2
    case @n:
        @v = @n
""",
        {"v": INT},
    ),
    (
        """
@s: Shape = Square({int} % 100) if {bool} else Circle({int} % 100)
match @s:
    case Square(size=@z):
        @v = @z
    case Circle():
        @v = @s.area()
    case _:
        @v = 0
@w = 1 if isinstance(@s, Square) and @s.size > 3 else 2
""",
        {"v": INT, "w": INT},
    ),
    (
        """
match Level({int} % 3):
    case Level.LOW:
        @v = b"low"
    case Level.MID | Level.HIGH:
        @v = b"up"
    case _:
        @v = b"odd"
""",
        {"v": BYTES},
    ),
    (
        """
@v: list[int] = {list[int]}[:6]
@v += @v[:3]
@v *= {int} % 3
@v.extend({list[int]})
@v.sort(key=lambda @x: {int|x=int}, reverse={bool})
@v.insert({int} % 5, {int})
""",
        {"v": list_of(INT)},
    ),
    (
        """
@d = {dict[bytes, int]}
try:
    for @k in @d:
        @d[@k + b"1"] = {int}
        if {bool}:
            break
except RuntimeError as @e:
    @d[str(@e).encode()[:9]] = 1
@v: dict[bytes, int] = @d
""",
        {"v": dict_of(BYTES, INT)},
    ),
    (
        """
def @fact(@n: int) -> int:
    return 1 if @n < 2 else @n * @fact(@n - 1) % 1000003
def @even(@n: int) -> bool:
    return @n == 0 or not @even(@n - 1)
@v: int = @fact({int} % 30) + @even({int} % 9)
""",
        {"v": INT},
    ),
    (
        """
def @make(@k: int) -> Callable[[int], int]:
    @calls = 0
    def @inner(@x: int) -> int:
        nonlocal @calls
        @calls += 1
        return (@x ^ @k) + @calls
    return @inner
@a, @b = @make({int} & 1023), @make(2)
@v: list[int] = [@a({int} & 1023), @b(1), @a(3), @b({int} & 7)]
""",
        {"v": list_of(INT)},
    ),
    (
        """
@fs: list[Callable[[], int]] = []
for @i in range(3):
    @fs.append(lambda: @i)
    @fs.append(lambda @j=@i: @j)
@v: list[int] = [@f() for @f in @fs]
""",
        {"v": list_of(INT)},
    ),
    (
        """
def @f(@a: int, /, @b: int = {int}, *, @c: bytes = {bytes}) -> bytes:
    return @c[: @a % 9] + str(@b).encode()
@v: bytes = @f({int}, @c={bytes}) + @f({int}, {int}) + @f(1, @b=2, @c=b"c")
""",
        {"v": BYTES},
    ),
    (
        """
def @f(*@xs: bytes, @sep: bytes = b"-") -> bytes:
    return @sep.join(@xs)[:30]
@v: bytes = @f({bytes}, {bytes}) + @f(*{list[bytes]}, @sep={bytes}) + @f()
""",
        {"v": BYTES},
    ),
    (
        """
@v: list[bytes] = sorted({list[bytes]}, key=functools.cmp_to_key(lambda @a, @b: len(@b) - len(@a)))
""",
        {"v": list_of(BYTES)},
    ),
    (
        """
@n: Node | None = None
for @x in {list[int]}:
    @n = Node(@x, @n)
@v: list[int] = []
while @n is not None:
    if {bool}:
        @v.append(@n.value)
    @n = @n.next
""",
        {"v": list_of(INT)},
    ),
    (
        """
@v = 0
for @line in {bytes}.splitlines():
    for @word in @line.split():
        try:
            @v += int(@word)
        except ValueError:
            @v += len(@word)
""",
        {"v": INT},
    ),
    (
        """
@v = b""
with contextlib.suppress(ValueError, KeyError):
    @v += b"a"
    if {bool}:
        raise KeyError({bytes})
    @v += {bytes}[:9]
""",
        {"v": BYTES},
    ),
    (
        """
assert isinstance({int}, int), "never"
try:
    assert {bool}, {str}
    @v = 1
except AssertionError as @e:
    @v = len(str(@e))
""",
        {"v": INT},
    ),
)
