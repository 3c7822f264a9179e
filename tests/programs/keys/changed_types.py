"""Keys whose type another command, or another parameter of the same name, changes: every use is WRONGTYPE, and again."""

from dataclasses import dataclass, field
from redisjit import Context, Hash, Key, Module, String, Set, StreamID, SortedSet, List, Stream, RedisError

module = Module("changed_types")


@module.datatype("ch-itemsx", version=1)
@dataclass
class Items:
    names: list[bytes] = field(default_factory=list)
    n: int = 0


@module.datatype("ch-otherx", version=1)
@dataclass
class Other:
    x: int = 0


@module.command(replicate="effects")
def other(o: Key[Other]) -> int:
    o.value = Other(5)
    return 1


@module.command(replicate="effects")
def text(ctx: Context, h: String, how: bytes, again: int) -> list[str]:
    out: list[str] = []
    h.set(b"s")
    ctx.call("DEL", h.name)
    if how == b"l":
        ctx.call("RPUSH", h.name, b"a")
    if how == b"h":
        ctx.call("HSET", h.name, b"a", b"b")
    if how == b"o":
        ctx.call("COPY", b"o", h.name)
    for i in range(again):
        for n in range(20):
            try:
                if n == 0:
                    out.append(repr(h.get()))
                elif n == 1:
                    out.append(repr(h.append(b"x")))
                elif n == 2:
                    out.append(repr(h[0]))
                elif n == 3:
                    out.append(repr(h.incr()))
                elif n == 4:
                    out.append(repr(len(h)))
                elif n == 5:
                    out.append(repr(h.exists))
                elif n == 6:
                    out.append(repr(h.type))
                elif n == 7:
                    out.append(repr(h.ttl))
                elif n == 8:
                    out.append(repr(h.expire(10)))
                elif n == 9:
                    out.append(repr(h.length))
                elif n == 10:
                    out.append(repr(h.persist()))
                elif n == 11 and i == 1:
                    h.set(b"nn")
                elif n == 12:
                    out.append(repr(h.delete()))
                elif n == 13:
                    out.append(repr(h.expires_at))
                elif n == 14:
                    out.append(repr(h.expire_at(1)))
                elif n == 15:
                    out.append(repr(h.unlink()))
                elif n == 16:
                    out.append(repr(h.copy_to(h)))
            except RedisError as e:
                out.append(f"{n} {e}")
    return out


@module.command(replicate="effects")
def held(ctx: Context, h: Key[Items], how: bytes) -> list[str]:
    out: list[str] = []
    h.value = Items([b"a"], 1)
    v = h.value
    assert v is not None
    ctx.call("DEL", h.name)
    if how == b"l":
        ctx.call("RPUSH", h.name, b"a")
    if how == b"h":
        ctx.call("HSET", h.name, b"a", b"b")
    if how == b"o":
        ctx.call("COPY", b"o", h.name)
    for n in range(20):
        try:
            if n == 0:
                out.append(repr(h.value is None))
            elif n == 1:
                w = h.value
                out.append(repr(w.names if w is not None else None))
            elif n == 2:
                h.value = Items([b"b"], 2)
            elif n == 3:
                u = h.get_or_create(Items)
                u.names.append(b"c")
            elif n == 4:
                out.append(repr(h.exists))
            elif n == 5:
                h.value = None
            elif n == 6:
                out.append(repr(h.delete()))
            elif n == 7:
                out.append(repr(h.type))
        except RedisError as e:
            out.append(f"{n} {e}")
    return out


@module.command(replicate="effects")
def one_name(l: List, h: Hash, s: Set, z: SortedSet, x: Stream, t: String, k: Key, o: Key[Items], c: int) -> list[str]:
    out: list[str] = []
    for r in range(2):
        for n in range(20):
            try:
                if r == 0 and n == c:
                    k.delete()
                if n == 0:
                    l.append(b"a")
                elif n == 1:
                    h[b"a"] = b"b"
                elif n == 2:
                    s.add(b"a")
                elif n == 3:
                    z[b"a"] = 1.0
                elif n == 4:
                    x.add({b"a": b"b"}, StreamID(1, 1))
                elif n == 5:
                    t.append(b"a")
                elif n == 6:
                    o.value = Items()
                elif n == 7:
                    out.append(repr(list(l)))
                elif n == 8:
                    out.append(repr(h.items()))
                elif n == 9:
                    out.append(repr(list(s)))
                elif n == 10:
                    out.append(repr(z.items()))
                elif n == 11:
                    out.append(repr(list(x)))
                elif n == 12:
                    out.append(repr(t.get()))
                elif n == 13:
                    q = o.value
                    out.append(repr(None if q is None else q.n))
                    if q is not None:
                        q.names.append(b"x")
                elif n == 14:
                    out.append(k.type)
                elif n == 15:
                    l.clear()
                elif n == 16:
                    out.append(repr(b"a" in h) + repr(h.get(b"a")))
                elif n == 17:
                    out.append(repr(z.popmin()))
                elif n == 18:
                    out.append(repr(s.discard(b"a")))
                elif n == 19:
                    out.append(repr(x.trim(0)))
            except (RedisError, KeyError) as e:
                out.append(f"{n} {e}")
    return out


# case: other o
# case: text a l 2
# case: text a h 2
# case: text a o 2
# case: text a z 2
# case: held a l
# case: held a h
# case: held a o
# case: held a z
# case: one_name q q q q q q q q 0
# case: one_name q1 q1 q1 q1 q1 q1 q1 q1 1
# case: one_name q2 q2 q2 q2 q2 q2 q2 q2 2
# case: one_name q3 q3 q3 q3 q3 q3 q3 q3 3
# case: one_name q4 q4 q4 q4 q4 q4 q4 q4 4
# case: one_name q5 q5 q5 q5 q5 q5 q5 q5 5
# case: one_name q6 q6 q6 q6 q6 q6 q6 q6 6
# case: one_name q6 q7 q8 q6 q7 q8 q6 q7 7
