"""Hashes read, changed and failing in between: what was written before stays."""

from redisjit import Hash, Module

module = Module("hash_errors_kept")


@module.command
def merge(h: Hash, b: bytes) -> dict[bytes, bytes]:
    for pair in b.split(b","):
        k, sep, v = pair.partition(b"=")
        if not sep:
            raise ValueError(f"no value for {k.decode()!r}")
        h[k] = h.get(k, b"") + v
    out: dict[bytes, bytes] = {}
    for k, v in h.items():
        out[k] = v
    return out


@module.command
def total(h: Hash) -> tuple[int, list[bytes]]:
    n = 0
    bad: list[bytes] = []
    for k, v in h.items():
        try:
            n += int(v)
        except ValueError:
            bad.append(k)
    for k in bad:
        del h[k]
    return n, bad


@module.command
def swap(h: Hash, a: bytes, b: bytes) -> int:
    h[a], h[b] = h[b], h[a]
    return len(h)


@module.command
def take(h: Hash, f: bytes) -> bytes | None:
    try:
        return h.pop(f)
    except KeyError as e:
        h[b"missing"] = str(e).encode()
        return None
    finally:
        h[b"last"] = f


# case: merge h a=1
# case: merge h a=2,b=x
# case: merge h a=5,c,d=1
# case: swap h a b
# case: swap h a zz
# case: total h
# case: take h a
# case: take h a
# case: take none x
# case: total none
