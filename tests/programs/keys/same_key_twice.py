"""Two parameters that name one key see each other's changes."""

from redisjit import Hash, Key, Module, String

module = Module("same_key_twice")


@module.command
def strings(a: String, b: String) -> list[bytes | None]:
    out: list[bytes | None] = []
    a.set(b"one")
    out.append(b.get())
    b.append(b",two")
    out.append(a.get())
    out.append(a[1:3])
    a.set(b"x" * 200)
    b.set(b"short")
    out.append(a.get())
    out.append(str(len(a) + len(b)).encode())
    b.delete()
    out.append(a.get())
    a.append(b"again")
    out.append(b.get())
    return out


@module.command
def hashes(a: Hash, b: Hash) -> list[bytes | None]:
    out: list[bytes | None] = []
    a[b"f"] = b"1"
    out.append(b.get(b"f"))
    del b[b"f"]
    out.append(a.get(b"f"))
    out.append(str(a.exists).encode())
    b[b"g"] = b"2"
    out.append(a.get(b"g"))
    a.clear()
    out.append(b.get(b"g"))
    b[b"h"] = b"3"
    for i in range(600):
        a[str(i).encode()] = b"v" * 70
    out.append(b.get(b"599"))
    return out


@module.command(replicate="effects")
def untyped(a: Key, b: Hash, c: Key) -> list[bytes]:
    out = [a.type.encode()]
    b[b"f"] = b"1"
    out.append(a.type.encode() + c.type.encode())
    out.append(str(a.delete()).encode() + str(c.delete()).encode())
    out.append(str(len(b)).encode())
    b[b"f"] = b"1"
    out.append(str(c.expire(100000)).encode())
    out.append(str(b.ttl is not None).encode() + str(a.persist()).encode() + str(b.ttl is None).encode())
    return out


@module.command
def many(*keys: String) -> list[int]:
    out: list[int] = []
    for key in keys:
        out.append(key.incr())
    for key in keys:
        out.append(len(key.get() or b""))
    return out


# case: strings s s
# case: strings s t
# case: hashes h h
# case: hashes g k
# case: untyped u u u
# case: untyped v w v
# case: many n n n
# case: many n m n
