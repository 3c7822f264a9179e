"""What the server's events bring: texts and numbers in its structures, copied."""


def lent_text(data: Ptr) -> str:
    """A text of the server's that ends at a NUL; what is not UTF-8 in it becomes question marks."""
    if is_null(data):
        return ""
    size = 0
    while load(u8, data, size) != 0:
        size = wrap_add(size, 1)
    out = copy_of(data, size)
    if utf8_fault(data, size, 0) < size:
        for i in range(size):
            if load(u8, data, i) > 127:
                store(u8, bytes_data(out), i, 63)
    return as_str(out)


def event_name(data: Ptr) -> str:
    """The name of an event, which is there for as long as a call."""
    size = 0
    while not is_null(data) and load(u8, data, size) != 0:
        size = wrap_add(size, 1)
    if ascii_prefix(data, size) < size:
        return lent_text(data)
    return mark_ascii(as_str(make_bytes(data, size, LENT)), True)


def lent_texts(items: Ptr, count: int) -> list[str]:
    out: list[str] = []
    for i in range(count):
        out.append(lent_text(load(Ptr, items, i)))
    return out


def load_u16(data: Ptr, at: int) -> int:
    return load(u8, data, at) | load(u8, data, wrap_add(at, 1)) << 8


def event_key(data: Ptr) -> bytes:
    return copy_string(raw.GetKeyNameFromModuleKey(load(Ptr, data, 1)))


def event_key_db(data: Ptr) -> int:
    if has("GetDbIdFromModuleKey"):
        return raw.GetDbIdFromModuleKey(load(Ptr, data, 1))
    return -1


def slot_ranges(items: Ptr, count: int) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for i in range(count):
        out.append((load(i32, items, wrap_mul(i, 2)), load(i32, items, wrap_add(wrap_mul(i, 2), 1))))
    return out


@cold
def subscribe(ctx: Ptr, id: int, subs: int, valkey: bool, name: Ptr, callback: Ptr) -> None:
    """Subscribe to an event of the server's, if it has such an event; else its log says so."""
    event = alloca(16)
    store(i64, event, 0, id)
    store(i64, event, 1, 1)
    known = not valkey or has("RegisterScriptingEngine")  # Redis has other events under these numbers
    if known and subs > 0 and not valkey:  # Valkey 9.1 does not know its own here
        known = raw.IsSubEventSupported(event, 0) != 0
    if known and raw.SubscribeToServerEvent(ctx, event, callback) == 0:
        return
    if not is_null(name):
        raw.Log(ctx, cstring("notice"), cstring("this server has no event %s: it will not be told of"), name)
