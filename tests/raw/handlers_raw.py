"""Handlers on the raw API: variadic functions, callbacks, every primitive, and changes that must be replicated."""

from __future__ import annotations

from redisjit import Context, Hash, Module, RedisError, raw
from redisjit.raw import NULL, Pointer, alloca, load_i64

module = Module("rawtest")
FIELD = b"field"
EVENT_FLUSH, ENDED = raw.EVENT_FLUSHDB, raw.SUBEVENT_FLUSHDB_END


def word(c: Pointer, text: bytes) -> Pointer:
    """A string of the server's; the caller frees it."""
    return raw.CreateString(c, raw.data(text), len(text))


def taken(c: Pointer, string: Pointer) -> bytes | None:
    """The text of a string of the server's, which is freed."""
    if string == NULL:
        return None
    size = alloca(8)
    text = raw.copy_bytes(raw.StringPtrLen(string, size), load_i64(size))
    raw.FreeString(c, string)
    return text


@module.command
def hget2(ctx: Context, key: Hash, a: bytes, b: bytes) -> list[bytes | None]:
    """Two fields in one call."""
    c = raw.context(ctx)
    handle = raw.key(key)
    if not handle:
        return []
    out = raw.alloca(16)
    first = word(c, a)
    second = word(c, b)
    raw.HashGet(handle, raw.HASH_NONE, first, out, second, raw.offset(out, 8), raw.NULL)
    raw.FreeString(c, first)
    raw.FreeString(c, second)
    return [taken(c, raw.load_ptr(out, index * 8)) for index in range(2)]


@module.command
def hset2(ctx: Context, key: Hash, a: bytes, b: bytes) -> int:
    """Two fields with C names; an empty first value changes nothing."""
    if a == b"":
        return 0
    c = raw.context(ctx)
    first = word(c, a)
    second = word(c, b)
    flags = raw.HASH_CFIELDS | raw.HASH_COUNT_ALL
    count = raw.HashSet(raw.key(key), flags, raw.cstring(FIELD), first, raw.cstring(b"other"), second, raw.NULL)
    raw.FreeString(c, first)
    raw.FreeString(c, second)
    return count


@module.command
def hset_then_fail(ctx: Context, key: Hash, value: bytes) -> int:
    """Change something, then raise."""
    text = word(raw.context(ctx), value)
    raw.HashSet(raw.key(key), raw.HASH_CFIELDS, raw.cstring(FIELD), text, raw.NULL)
    raw.FreeString(raw.context(ctx), text)
    raise ValueError("after the change")


@module.command
def set_opened(ctx: Context, name: bytes) -> int:
    """Open a key by name and set it to its own name."""
    c = raw.context(ctx)
    text = word(c, name)
    opened = raw.OpenKey(c, text, raw.WRITE)
    status = raw.StringSet(opened, text)
    raw.CloseKey(opened)
    raw.FreeString(c, text)
    return status


@module.command
def own_way(ctx: Context, name: bytes) -> int:
    """Replicate something else than the command."""
    c = raw.context(ctx)
    text = word(c, name)
    opened = raw.OpenKey(c, text, raw.WRITE)
    raw.StringSet(opened, text)
    raw.CloseKey(opened)
    raw.Replicate(c, raw.cstring(b"SET"), raw.cstring(b"sc"), text, raw.cstring(b"another"))
    raw.FreeString(c, text)
    return 0


@module.command
def incr(ctx: Context, name: bytes) -> int:
    """INCR by way of Call."""
    reply = raw.Call(raw.context(ctx), raw.cstring(b"INCR"), raw.cstring(b"b"), raw.data(name), len(name))
    if not reply:
        raise RedisError("ERR no reply")
    value = raw.CallReplyInteger(reply)
    raw.FreeCallReply(reply)
    return value


@module.command
def echo(ctx: Context, text: bytes, n: int, x: float) -> bytes:
    """Formats with text, integers and floats."""
    c = raw.context(ctx)
    reply = raw.Call(c, raw.cstring(b"ECHO"), raw.cstring(b"b"), raw.data(text + b"!"), len(text) + 1)
    if not reply:
        raise RedisError("ERR no reply")
    size = raw.alloca(8)
    data = raw.CallReplyStringPtr(reply, size)
    echoed = raw.copy_bytes(data, raw.load_i64(size))
    raw.FreeCallReply(reply)
    form = raw.cstring(b"%lld %.2f %s")
    return echoed + b" " + (taken(c, raw.CreateStringPrintf(c, form, n, x, raw.cstring(b"end"))) or b"")


@module.command
def memory() -> list[int]:
    """Loads, stores and addresses."""
    p = raw.alloca(32)
    zero = raw.load_i64(p)
    raw.store_i32(p, -2)
    raw.store_u8(p, 200, offset=4)
    raw.store_f64(p, 1.5, 8)
    raw.store_ptr(p, p, 16)
    raw.store_i64(p, -5, 24)
    q = raw.load_ptr(p, 16)
    return [
        zero,
        raw.load_i32(p),
        raw.load_u32(p),
        raw.load_u8(q, 4),
        int(raw.load_f64(q, offset=8) * 2.0),
        raw.load_i64(p, 24),
        int(p == q),
        int(p != raw.NULL),
        int(bool(q)) - int(bool(NULL)),
        raw.address(raw.offset(q, 8)) - raw.address(p),
        raw.load_u8(raw.offset(raw.data(b"abc" + b"def"), 4)),
    ]


@module.command
def kept_alive(n: int) -> list[int]:
    """The bytes behind an address live as long as it is used, whichever way it was made."""
    p = raw.offset(raw.data(b"abc" * n + b"z"), 1)
    found: list[int] = []
    for index in range(n):
        p = raw.offset(p, index)
        found.append(raw.load_u8(p))
    either = raw.data(b"12" * n) if n > 2 else raw.data(b"zz" * n)
    found.append(len([b"q" * 7 for _ in range(10)]))
    if either != raw.NULL:
        found.append(raw.load_u8(either))
    return found


@module.command
def same_bits() -> int:
    """One place read and written as several types."""
    p = raw.alloca(8)
    total = 0
    for index in range(10):
        raw.store_f64(p, float(index))
        total += raw.load_i64(p) >> 52
        raw.store_i32(p, index, offset=4)
        total += raw.load_i64(p) >> 32
    return total


@module.command
def long_double(ctx: Context, x: float) -> bytes:
    """The server's text of a long double."""
    return taken(raw.context(ctx), raw.CreateStringFromLongDouble(raw.context(ctx), x, 1)) or b""


@module.command
def ratio() -> float:
    """A C float."""
    return raw.GetUsedMemoryRatio()


@module.command
def supported(ctx: Context, event: int, subevent: int) -> int:
    """A structure by value."""
    where = raw.alloca(16)
    raw.store_i64(where, event)
    raw.store_i64(where, 1, 8)
    return raw.IsSubEventSupported(where, subevent)


@module.command
def select(ctx: Context, number: int) -> int:
    """An int that may not fit in C's."""
    return raw.SelectDb(raw.context(ctx), number)


@module.command
def deauthenticate(ctx: Context, client: int) -> int:
    """An int that may not be unsigned."""
    return raw.DeauthenticateAndCloseClient(raw.context(ctx), client)


@module.command
def copy_negative(text: bytes) -> bytes:
    """A count that cannot be."""
    return raw.copy_bytes(raw.data(text), -len(text))


def depth(n: int) -> int:
    """Calls itself: callbacks need a limit, too."""
    return 0 if n == 0 else 1 + depth(n - 1)


def add_depth(key: Pointer, field: Pointer, value: Pointer, data: Pointer) -> None:
    """Called for every field."""
    raw.store_i64(data, raw.load_i64(data) + depth(1000))


@module.command
def total_depth(key: Hash) -> int:
    """A thousand for every field, and once without end."""
    total = raw.alloca(8)
    cursor = raw.ScanCursorCreate()
    while raw.ScanKey(raw.key(key), cursor, raw.function_pointer(add_depth), total):
        pass
    raw.ScanCursorDestroy(cursor)
    try:
        return depth(1 << 40)
    except RecursionError:
        return raw.load_i64(total)


def add_length(key: Pointer, field: Pointer, value: Pointer, data: Pointer) -> None:
    """Called for every field."""
    size = raw.alloca(8)
    raw.StringPtrLen(value, size)
    length = raw.load_i64(size)
    if length > 100:
        raise ValueError("too long")
    raw.store_i64(data, raw.load_i64(data) + length)


@module.command
def total_length(key: Hash) -> int:
    """The length of all values."""
    total = raw.alloca(8)
    cursor = raw.ScanCursorCreate()
    while raw.ScanKey(raw.key(key), cursor, raw.function_pointer(add_length), total):
        pass
    raw.ScanCursorDestroy(cursor)
    return raw.load_i64(total)


def flushed(c: Pointer, event: Pointer, subevent: int, data: Pointer) -> None:
    """Called when the data set is emptied: leaves what it was told."""
    if subevent != ENDED:
        return
    name = word(c, b"event")
    opened = raw.OpenKey(c, name, raw.WRITE)
    number = raw.CreateStringFromLongLong(c, raw.load_i64(event) * 100 + subevent)
    raw.StringSet(opened, number)
    raw.FreeString(c, number)
    raw.CloseKey(opened)
    raw.FreeString(c, name)


@module.command
def watch(ctx: Context) -> int:
    """Subscribe to a server event."""
    event = raw.alloca(16)
    raw.store_i64(event, EVENT_FLUSH)
    raw.store_i64(event, 1, 8)
    return raw.SubscribeToServerEvent(raw.context(ctx), event, raw.function_pointer(flushed))


def late(c: Pointer, data: Pointer) -> None:
    """Called by a timer."""
    name = word(c, b"late")
    opened = raw.OpenKey(c, name, raw.WRITE)
    raw.StringSet(opened, name)
    raw.CloseKey(opened)
    raw.FreeString(c, name)


@module.command(replicate="none")
def later(ctx: Context, ms: int) -> int:
    """Start a timer."""
    timer = raw.CreateTimer(raw.context(ctx), ms, raw.function_pointer(late), raw.NULL)
    return raw.StopTimer(raw.context(ctx), timer, raw.NULL) if ms > 1000 else 0
