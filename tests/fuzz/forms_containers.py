"""Templates of expressions that give containers; `templates` says how they are written."""

from __future__ import annotations

FORMS: dict[str, str] = {
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
        [*range({int} % 5, {int} % 9)]
        list(range(9, {int} % 9, -2))
        [@x for @x in {list[int]} if @x not in {set[int]}]
        sorted({list[int]}, key=lambda @x: -@x % 7)
        list(itertools.islice({list[int]}, {int} % 4))
        list(itertools.islice({list[int]}, 1, 5, 2))
        list(itertools.chain({list[int]}, {bytes}))
        list(itertools.chain.from_iterable([{list[int]}, {list[int]}]))
        [@x for @y in [{list[int]}, {list[int]}] for @x in @y if {bool|x=int}]
        list(itertools.takewhile(lambda @x: {bool|x=int}, {list[int]}))
        list(itertools.dropwhile(lambda @x: {bool|x=int}, {list[int]}))
        list(itertools.filterfalse(lambda @x: {bool|x=int}, {list[int]}))
        list(itertools.compress({list[int]}, [{bool}, {bool}, True]))
        list(itertools.repeat({int}, {int} % 4))
        [@a ^ @b for @a, @b in itertools.pairwise({list[int]})]
        [@a & @b for @a, @b in itertools.zip_longest({list[int]}, {list[int]}, fillvalue={int})]
        list(itertools.starmap(lambda @a, @b: @a & @b, zip({list[int]}, {list[int]})))
        [@a | @b for @a, @b in itertools.combinations({list[int]}[:4], 2)]
        [@k ^ len(list(@g)) for @k, @g in itertools.groupby({list[int]}, lambda @x: {int|x=int})]
        [@k for @k, @g in itertools.groupby({list[int]}, lambda @x: @x % 3) if next(@g, 0) > next(@g, 1)]
        [@a ^ @b for @i in [iter({list[int]})] for @a, @b in zip(@i, @i)]
        [@x for @i in [iter({list[int]})] for @x in itertools.chain(itertools.islice(@i, 2), {list[int]}, @i)]
        [@x ^ next(@i, 7) for @i in [iter({list[int]})] for @x in @i]
        heapq.nlargest(2, {list[int]})
        heapq.nsmallest(3, {list[int]}, key=lambda @x: {int|x=int})
        list(heapq.merge(sorted({list[int]}), sorted({list[int]})))
        [*map(int, {bytes}.split())]
        [int(@x) for @x in {bytes}.split(b",") if @x.isdigit()]
        list(map(lambda @x, @y: @x & @y, {list[int]}, {list[int]}))
        [@w for @x in {list[int]} if (@w := @x % 9) > 2]
        list(struct.unpack("<3B", {bytes}[:3]))
        [@t[0] for @t in struct.iter_unpack("<H", {bytes}[:4])]
        {list[int]}[{int} % 5 : {int} % 7 : 2]
        {list[int]}[{int} : {int}]
        {list[int]}[::{int} % 4]
        list({dict[int, bytes]})
        [len(@x) for @x in {list[bytes]}]
        sorted({dict[bytes, int]}.values(), reverse=True)
        [@x for @i, @x in enumerate({list[int]}, {int} % 3) if @i % 2]
        {list[int]}.copy()
        [@x // 3 for @x in reversed({list[int]})]
        [@i for @i, @c in enumerate({str}) if @c.isalpha()]
        [@y for @x in {list[int]} for @y in [@x, @x & 7] if @y]
        [@y for @z in [[@v % 5 for @v in range(@x % 4)] for @x in {list[int]}] for @y in @z]
        list(countdown({int} % 6))
        [@n & 15 for _, @n in {list[tuple[bytes, int]]}]
        sorted(({int} % 10, {int} % 10, {int} % 10), reverse=True)
        list(sorted({set[int]} | <%{int}%>))
        list({tuple[int, bytes]}[:1])
        [@l.value for @l in Level]
        Stack({list[int]}).items
    """,
    "list[float]": """
        [{float|x=int} for @x in {list[int]}]
        sorted({list[float]})
        [@x / 4 for @x in {list[int]}]
        [round(@x, 1) for @x in {list[float]}]
        list(map(float, {list[int]}))
        [float(@x) for @x in {bytes}.split()]
        {list[float]}[::-1]
        [math.sqrt(abs(@x)) for @x in {list[float]}]
    """,
    "list[tuple[bytes, int]]": """
        sorted({list[tuple[bytes, int]]})
        sorted({dict[bytes, int]}.items())
        list({dict[bytes, int]}.items())
        list(zip({list[bytes]}, {list[int]}))
        sorted({list[tuple[bytes, int]]}, key=lambda @x: @x[1])
        collections.Counter({list[bytes]}).most_common({int} % 4)
        [(@k, @v) for @v, @k in enumerate({list[bytes]})]
        [(@x, len(@x)) for @x in {list[bytes]}]
        sorted({list[tuple[bytes, int]]}, reverse=True)
        [(@k, @v) for @k, @v in {dict[bytes, int]}.items() if {bool|v=int}]
        list(zip({list[bytes]}, itertools.count(3)))
        sorted(collections.Counter({list[bytes]}).items())
        [(@b, @a) for @a, @b in enumerate({list[bytes]}, 5)]
        heapq.nlargest(2, {list[tuple[bytes, int]]})
        {list[tuple[bytes, int]]}[1:]
        list(itertools.product({list[bytes]}[:2], {list[int]}[:2]))
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
        <%@k: @v for @k, @v in {dict[bytes, int]}.items() if @v > {int}%>
        <%@k: @v for @k, @v in {list[tuple[bytes, int]]}%>
        dict(collections.Counter({list[bytes]}))
        dict(collections.Counter({list[bytes]}) + collections.Counter({list[bytes]}))
        dict(collections.Counter({list[bytes]}) - collections.Counter({list[bytes]}))
        dict(collections.Counter({list[bytes]}) & collections.Counter({list[bytes]}))
        <%**{dict[bytes, int]}, **{dict[bytes, int]}%>
        dict(reversed({list[tuple[bytes, int]]}))
        <%@v: @k for @k, @v in {dict[int, bytes]}.items()%>
        <%@x: len(@x) for @x in sorted({set[bytes]})%>
        dict(((@x, 1) for @x in {list[bytes]}))
    """,
    "dict[int, bytes]": """
        <%@x: {bytes|x=int} for @x in {list[int]}%>
        dict(enumerate({list[bytes]}))
        <%@v: @k for @k, @v in {dict[bytes, int]}.items()%>
        ({dict[int, bytes]} | {dict[int, bytes]})
        <%{int}: {bytes}, {int}: {bytes}%>
        <%@i: @x for @i, @x in enumerate({list[bytes]})%>
        dict.fromkeys({list[int]}, {bytes})
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
        <%@x % 10 for @x in {list[int]} if {bool|x=int}%>
        {set[int]}.difference({list[int]}, {list[int]})
        {set[int]}.intersection({list[int]})
        {set[int]}.symmetric_difference({list[int]})
        set(range({int} % 9))
        set({dict[int, bytes]})
        set({dict[bytes, int]}.values())
        ({set[int]} | frozenset({list[int]}))
    """,
    "set[bytes]": """
        set({list[bytes]})
        <%{bytes}, {bytes}%>
        <%@x for @x in {list[bytes]} if {bool|x=bytes}%>
        ({set[bytes]} - {set[bytes]})
        set({dict[bytes, int]})
        {set[bytes]} | frozenset({list[bytes]})
        ({set[bytes]} ^ {set[bytes]})
        ({dict[bytes, int]}.keys() & {set[bytes]})
        ({dict[bytes, int]}.keys() - {set[bytes]})
        <%@x[:1] for @x in {list[bytes]}%>
        set({bytes}.split())
    """,
    "tuple[int, bytes]": """
        ({int}, {bytes})
        min([({int}, {bytes}), ({int}, {bytes})])
        max({tuple[int, bytes]}, {tuple[int, bytes]})
        sorted([{tuple[int, bytes]}, {tuple[int, bytes]}])[0]
        next(zip({list[int]}, {list[bytes]}), ({int}, {bytes}))
        (*({int},), {bytes})
        divided({int}, {bytes})
        ({tuple[int, bytes]} if {bool} else ({int}, {bytes}))
    """,
    "opt[bytes]": """
        {dict[int, bytes]}.get({int})
        next((@x for @x in {list[bytes]} if {bool|x=bytes}), None)
        ({bytes} if {bool} else None)
        maybe({bytes})
        {dict[int, bytes]}.get({int} % 3)
    """,
    "opt[int]": """
        {dict[bytes, int]}.get({bytes})
        next((@x for @x in {list[int]} if {bool|x=int}), None)
        ({int} if {bool} else None)
    """,
}
