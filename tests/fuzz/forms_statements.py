"""Templates of statements: changes of containers, objects and loops, and the variables that they leave."""

from __future__ import annotations

from tests.fuzz.types import BOOL, BYTES, FLOAT, INT, SET_INT, STR, Kind, dict_of, list_of

STATEMENTS: tuple[tuple[str, dict[str, Kind]], ...] = (
    (
        """
@a, *@v = {list[int]}
""",
        {"a": INT, "v": list_of(INT)},
    ),
    (
        """
@v: list[int] = {list[int]}[:6]
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
@d = {dict[bytes, int]}
@d.update({dict[bytes, int]})
@d.setdefault({bytes}, {int})
@v: int = sum(@d.values()) if {bool} else @d.pop({bytes}, {int})
""",
        {"v": INT},
    ),
    (
        """
@it = iter({list[int]})
@v = next(@it, -1)
@w = [@x & 63 for @x in @it]
""",
        {"v": INT, "w": list_of(INT)},
    ),
    (
        """
@gen = (@x * 2 for @x in {list[int]} if {bool|x=int})
@v = next(@gen, {int}) ^ len(list(@gen))
""",
        {"v": INT},
    ),
    (
        """
for @i, @x in enumerate({list[bytes]}):
    if {bool|x=bytes}:
        @v = @i
        break
else:
    @v = -1
""",
        {"v": INT},
    ),
    (
        """
@v: list[int] = {list[int]}[:6]
@v[::2] = [{int}] * len(@v[::2])
del @v[1::3]
@v[{int} % 3 :] = {list[int]}
@v[-1:] = []
""",
        {"v": list_of(INT)},
    ),
    (
        """
@v: list[bytes] = {list[bytes]}[:6]
@v.sort()
@w = @v.index({bytes}) if {bytes} in @v else -1
@v.extend(@x for @x in {list[bytes]} if {bool|x=bytes})
if @v:
    @v[0], @v[-1] = @v[-1], @v[0]
""",
        {"v": list_of(BYTES), "w": INT},
    ),
    (
        """
@m: list[list[int]] = [[@i * @j for @j in range(3)] for @i in range({int} % 4)]
for @row in @m:
    @row[{int} % 3] += {int} % 100
@v: list[int] = [sum(@row) for @row in @m] + [@c for @row in zip(*@m) for @c in @row][:9] if {bool} else []
""",
        {"v": list_of(INT)},
    ),
    (
        """
@m: list[list[int]] = [[0] * 3 for _ in range(3)]
@m[{int} % 3][{int} % 4] = {int}
@m[1] = @m[0]
@m[0][1] += 5
@v: list[int] = [@c for @row in @m for @c in @row]
""",
        {"v": list_of(INT)},
    ),
    (
        """
@d: dict[bytes, list[int]] = <%%>
for @i, @k in enumerate({list[bytes]}):
    @d.setdefault(@k, []).append(@i)
@v: list[bytes] = [@k for @k, @l in @d.items() if len(@l) > 1]
@w: int = sum(len(@l) for @l in @d.values())
""",
        {"v": list_of(BYTES), "w": INT},
    ),
    (
        """
@d: collections.defaultdict[int, list[bytes]] = collections.defaultdict(list)
for @x in {list[bytes]}:
    @d[len(@x)].append(@x)
@v: list[bytes] = [b"".join(@d[@n])[:20] for @n in sorted(@d)]
""",
        {"v": list_of(BYTES)},
    ),
    (
        """
@o: collections.OrderedDict[bytes, int] = collections.OrderedDict()
for @i, @x in enumerate({list[bytes]}):
    @o[@x] = @i
if {bytes} in @o:
    @o.move_to_end({bytes}, last={bool})
@v: list[bytes] = list(@o)
@w: int = @o.popitem(last={bool})[1] if @o else -1
""",
        {"v": list_of(BYTES), "w": INT},
    ),
    (
        """
@c = collections.Counter({list[bytes]})
@c.update({list[bytes]})
@c[{bytes}] += {int} % 100
@c.subtract([{bytes}])
@v: dict[bytes, int] = dict(@c.most_common(3))
@w: int = @c.total()
""",
        {"v": dict_of(BYTES, INT), "w": INT},
    ),
    (
        """
@v: dict[bytes, int] = {dict[bytes, int]}
for @k in list(@v):
    if {bool|k=bytes}:
        del @v[@k]
    elif {bool|k=bytes}:
        @v[@k] += {int}
@v |= {dict[bytes, int]}
@w = @v.popitem()[0] if @v else b""
""",
        {"v": dict_of(BYTES, INT), "w": BYTES},
    ),
    (
        """
@q: collections.deque[int] = collections.deque({list[int]})
@q.rotate({int} % 5)
@q.extendleft({list[int]}[:2])
if len(@q) > 2:
    @q[1] = {int}
    del @q[0]
    @q.insert(1, {int})
@v: list[int] = list(@q)
@w: int = @q.pop() if @q else @q.popleft()
""",
        {"v": list_of(INT), "w": INT},
    ),
    (
        """
@h: list[tuple[int, bytes]] = [({int}, {bytes}), ({int}, {bytes})]
heapq.heapify(@h)
heapq.heappush(@h, ({int}, {bytes}))
@a, @b = heapq.heappushpop(@h, ({int}, b"z"))
@w: int = heapq.heapreplace(@h, (@a, @b))[0]
@v: bytes = @h[0][1]
""",
        {"v": BYTES, "w": INT},
    ),
    (
        """
@k: list[int] = sorted({list[int]})
bisect.insort(@k, {int})
@v: int = @k[bisect.bisect_left(@k, {int}) - 1]
""",
        {"v": INT},
    ),
    (
        """
@v: set[int] = {set[int]}
@v |= {set[int]}
@v -= <%{int}, {int}%>
@v.update({list[int]})
@v.symmetric_difference_update({list[int]})
if {int} in @v:
    @v.remove({int})
@w: int = len(@v)
""",
        {"v": SET_INT, "w": INT},
    ),
    (
        """
@b = bytearray({bytes})
@b[{int} % 3 : {int} % 5] = {bytes}
@b.extend({bytes})
@b.insert(0, {int} % 256)
if @b:
    @b[-1] ^= {int} & 255
    del @b[::2]
    @b.reverse()
@v: bytes = bytes(@b[:40])
@w: int = @b.pop() if @b else -1
""",
        {"v": BYTES, "w": INT},
    ),
    (
        """
@b = bytearray(8)
struct.pack_into("<iH", @b, {int} % 4, {int} % 1000, {int} & 65535)
@m = memoryview(@b)
@m[0] = {int} & 255
@m[1:3] = b"xy"
@v: bytes = bytes(@m)
""",
        {"v": BYTES},
    ),
    (
        """
@p = functools.partial(pow, {int} % 9)
@v: int = @p({int} % 9) + @p(2)
""",
        {"v": INT},
    ),
    (
        """
@x, (@y, *@v), @z = {int}, {list[int]}, {bytes}
""",
        {"x": INT, "y": INT, "v": list_of(INT), "z": BYTES},
    ),
    (
        """
@a = @b = {int}
@a, @b = @b, @a ^ 1
@c, @d = ({int}, {int}) if {bool} else (@b, @a)
@v = [@a, @b, @c, @d]
""",
        {"v": list_of(INT)},
    ),
    (
        """
@s: Stack[bytes] = Stack([])
for @x in {list[bytes]}:
    @s.push(@x)
@t: Stack[int] = Stack([{int}])
@v: bytes = b"/".join(@x for @x in @s)[:30]
@w: int = len(@s) + @t.pop() if {bool} else @t.pop()
@u: bytes = @s.pop() if @s else b"empty"
""",
        {"v": BYTES, "w": INT, "u": BYTES},
    ),
    (
        """
@t = Tree()
for @x in {list[int]}:
    @t.add(@x)
@v: list[int] = list(@t)
@w: bool = {int} in @t
""",
        {"v": list_of(INT), "w": BOOL},
    ),
    (
        """
@s = Shade({float}, {bytes})
@s.weight += {float}
@s.tags.append({bytes})
@o = dataclasses.replace(@s, name={bytes})
@s.tags.append(b"later")
@o.heavy = {bool}
@v: float = @o.weight if @o == @s else @s.scaled(2.0).weight
@w: list[bytes] = @o.tags
""",
        {"v": FLOAT, "w": list_of(BYTES)},
    ),
    (
        """
@cache: dict[Key, int] = <%Key({int}, {bytes}): 1%>
@cache[Key({int}, {bytes})] = 2
@k = min(@cache)
@v: bytes = @k.name
@w: int = @cache.get(Key({int}, {bytes}), -1)
""",
        {"v": BYTES, "w": INT},
    ),
    (
        """
@t = Temp({int} % 1000)
@t.double = @t.double + {int} % 9
@t += 5
@v: int = @t.value + Temp.of({bytes}).value + (-@t).value + @t[{int} % 5]
@w: bool = @t > Temp({int} % 1000) and bool(@t)
""",
        {"v": INT, "w": BOOL},
    ),
    (
        """
@flags = Perm.READ
if {bool}:
    @flags |= Perm.WRITE
@flags ^= Perm.RUN
@v: int = @flags.value + (Perm.WRITE in @flags)
@w: bytes = b",".join([b"r" if @flags & Perm.READ else b"-", b"w" if @flags & Perm.WRITE else b"-"])
""",
        {"v": INT, "w": BYTES},
    ),
    (
        """
@out: list[str] = []
for @i, @ch in enumerate({str}):
    if @ch.isdigit():
        @out.append("#")
    elif @ch == " " or {bool|i=int}:
        continue
    else:
        @out.append(@ch.upper())
@v: str = "".join(@out)[:20]
""",
        {"v": STR},
    ),
    (
        """
@total, @count = 0.0, 0
for @x in {list[float]}:
    if math.isfinite(@x) and {bool|x=float}:
        @total += @x
        @count += 1
@v: float = @total / @count if @count else {float}
""",
        {"v": FLOAT},
    ),
    (
        """
@n = {int} % 30
@sieve = [True] * (@n + 1)
for @i in range(2, @n + 1):
    if @sieve[@i]:
        for @j in range(@i * @i, @n + 1, @i):
            @sieve[@j] = False
@v: list[int] = [@i for @i in range(2, @n + 1) if @sieve[@i]]
""",
        {"v": list_of(INT)},
    ),
    (
        """
@x, @y = {bytes}[:9], {bytes}[:9]
@row = list(range(len(@y) + 1))
for @i in range(1, len(@x) + 1):
    @last, @row[0] = @row[0], @i
    for @j in range(1, len(@y) + 1):
        @cost = @last + (@x[@i - 1] != @y[@j - 1])
        @last = @row[@j]
        @row[@j] = min(@row[@j] + 1, @row[@j - 1] + 1, @cost)
@v: int = @row[len(@y)]
""",
        {"v": INT},
    ),
    (
        """
@v: int = {int} & 0xFFFFFFFF
for @b in {bytes}:
    @v = ((@v ^ @b) * 16777619) & 0xFFFFFFFF
    @v ^= @v >> 13
""",
        {"v": INT},
    ),
    (
        """
@xs = {list[int]}[:6]
@v = 0
for @i in range(len(@xs) - 1):
    if @xs[@i] > @xs[@i + 1]:
        @xs[@i], @xs[@i + 1] = @xs[@i + 1], @xs[@i]
        @v += 1
@w: list[int] = @xs
""",
        {"v": INT, "w": list_of(INT)},
    ),
    (
        """
@best: tuple[int, bytes] | None = None
for @x in {list[bytes]}:
    if @best is None or len(@x) > @best[0]:
        @best = (len(@x), @x)
@v: bytes = @best[1] if @best else b"none"
""",
        {"v": BYTES},
    ),
    (
        """
@xs = {list[int]}[:6]
for @x in @xs:
    if len(@xs) < 9 and {bool|x=int}:
        @xs.append(@x // 2)
    elif {bool|x=int}:
        @xs.pop()
@v: list[int] = @xs
""",
        {"v": list_of(INT)},
    ),
    (
        """
@v: int = (@w if (@w := {int}) > 3 else -@w)
@x: bytes = @o if (@o := {opt[bytes]}) is not None else {bytes}
@y: int = @p if (@p := {opt[int]}) is not None else @v
@z: bool = not (@n := {int}) or @n > 3
""",
        {"v": INT, "x": BYTES, "y": INT, "z": BOOL},
    ),
    (
        """
if (@n := len({bytes})) > 2 and (@m := {int}) < @n:
    @v = @n - @m
elif (@f := {float}) > 1.5:
    @v = int(@f % 9.0)
else:
    @v = @n
""",
        {"v": INT},
    ),
)
