"""What generated entry glue calls: arguments, tokens, replies, errors."""


@inline
def start_context(context: Context, ctx: Ptr, effects: bool) -> None:
    context.ctx = ctx
    context.keys = null()
    context.last = null()
    context.current = null()
    context.wrote = False
    context.effects = effects


@inline
def set_key(
    key: Key, context: Context, ctx: Ptr, word: Ptr, mode: int, kind: int, effects: bool, exclusive: bool, linked: bool
) -> None:
    """Describe a key that is not open yet. Flags stand in the key itself: as constants they cost nothing there."""
    key.ctx = ctx
    key.effects = effects
    key.exclusive = exclusive
    key.context = context
    key.word = word
    key.handle = null()
    key.mode = mode
    key.kind = kind
    key.opened = False
    key.expires = 0
    key.next = null()
    if not linked:
        return
    if is_null(context.keys):
        context.keys = object_address(key)
    else:
        handle(Key, context.last).next = object_address(key)
    context.last = object_address(key)


@inline
def argument_int(argv: Ptr, index: int) -> int:
    out = alloca(8)
    if unlikely(raw.StringToLongLong(load(Ptr, argv, index), out) != 0):
        not_an_integer()
    return load(i64, out, 0)


@cold
def not_an_integer() -> None:
    raise RedisError("ERR value is not an integer or out of range")


@inline
def argument_float(argv: Ptr, index: int) -> float:
    out = alloca(8)
    if unlikely(raw.StringToDouble(load(Ptr, argv, index), out) != 0):
        raise RedisError("ERR value is not a valid float")
    return load(float, out, 0)


@inline
def word_as_sent(argv: Ptr, index: int) -> bytes:
    """A word of the running command, to be looked at now and not kept: this cannot fail, on a thread either."""
    data, size = view(load(Ptr, argv, index))
    return make_bytes(data, size, ptr_to_int(load(Ptr, argv, index)) | 7)


@inline
def argument_bytes(argv: Ptr, index: int) -> bytes:
    return call_string(load(Ptr, argv, index))


def argument_str(argv: Ptr, index: int) -> str:
    value = call_string(load(Ptr, argv, index))
    size = bytes_len(value)
    plain = ascii_prefix(bytes_data(value), size)
    if plain < size and utf8_fault(bytes_data(value), size, plain) < size:
        raise RedisError("ERR value is not valid UTF-8")
    forget_places(bytes_owner(value))
    return mark_ascii(as_str(value), plain == size)


@cold
def key_at(ctx: Ptr, at: int, flags: int) -> None:
    """Tell the server that a word of the call is a key, and what is done with it."""
    if has("KeyAtPosWithFlags"):
        raw.KeyAtPosWithFlags(ctx, at, flags)
    else:
        raw.KeyAtPos(ctx, at)


@cold
def counted_end(argv: Ptr, argc: int, at: int) -> int:
    """The index after the arguments that the number at an index announces; `argc` when there are too few."""
    count = alloca(8)
    if at >= argc or raw.StringToLongLong(load(Ptr, argv, at), count) != 0:
        return argc
    left = wrap_sub(wrap_sub(argc, at), 1)
    return argc if ult(left, load(i64, count, 0)) else wrap_add(wrap_add(at, 1), load(i64, count, 0))


@inline
def argument_count(argv: Ptr, argc: int, at: int, after: int, name: str) -> int:
    """A number of arguments that follow it, and that at least `after` others follow."""
    count = argument_int(argv, at)
    if count < 0:
        raise RedisError(f"ERR Number of {name} can't be negative")
    if count > wrap_sub(wrap_sub(wrap_sub(argc, at), 1), after):
        raise RedisError(f"ERR Number of {name} can't be greater than number of args")
    return count


def is_token(argv: Ptr, index: int, token: bytes) -> bool:
    """Whether an argument is `token` (upper case), in any case."""
    value = word_as_sent(argv, index)
    if bytes_len(value) != bytes_len(token):
        return False
    for i in range(bytes_len(token)):
        c = load(u8, bytes_data(value), i)
        if ult(wrap_sub(c, 97), 26):
            c = wrap_sub(c, 32)
        if c != load(u8, bytes_data(token), i):
            return False
    return True


@cold
def wrong_arity(ctx: Ptr, argv: Ptr, words: int) -> None:
    """The error of a call with too few or too many words, with the name that it was called by."""
    if has("GetCommand"):  # Redis 6.2 quotes the name as it was typed, and only its first word
        raw.WrongArity(ctx)
        return
    first = word_as_sent(argv, 0)
    size = bytes_len(first) if words == 1 else wrap_add(bytes_len(first), bytes_len(word_as_sent(argv, 1)))
    out = raw.Alloc(wrap_add(size, 64))
    start = put(out, 0, "ERR wrong number of arguments for '")
    at = put(out, start, as_str(first))
    if words > 1:
        at = put(out, put(out, at, "|"), as_str(word_as_sent(argv, 1)))
    while start < at:
        c = load(u8, out, start)
        if ult(wrap_sub(c, 65), 26):
            store(u8, out, start, wrap_add(c, 32))
        start = wrap_add(start, 1)
    store(u8, out, put(out, at, "' command"), 0)
    raw.ReplyWithError(ctx, out)
    raw.Free(out)


@cold
def unknown_subcommand(ctx: Ptr, argv: Ptr, group: str) -> None:
    """The error of servers that know subcommands, for those that do not."""
    given = as_str(word_as_sent(argv, 1))
    out = raw.Alloc(wrap_add(wrap_add(bytes_len(given), bytes_len(group)), 64))
    at = put(out, put(out, 0, "ERR unknown subcommand '"), given)
    at = put(out, put(out, put(out, at, "'. Try "), group), " HELP.")
    store(u8, out, at, 0)
    reply_error(ctx, out)
    raw.Free(out)


def syntax_error() -> None:
    raise RedisError("ERR syntax error")


@inline
def finish_key(key: Key) -> None:
    """At the end of a command that is replicated as such: close the key, then say when it expires."""
    key._close()
    if unlikely(key.expires != 0):
        finish_expiry(key)


@cold
def finish_expiry(key: Key) -> None:
    """Replicate the moment at which a key expires. It may have changed since it was set, by another handle say."""
    found = raw.OpenKey(key.ctx, key.word, raw.READ)
    if is_null(found):
        return
    left = raw.GetExpire(found)
    if left >= 0:
        moment = wrap_add(raw.Milliseconds(), left)
        if has("GetAbsExpire"):
            moment = raw.GetAbsExpire(found)
        raw.Replicate(key.ctx, cstring("PEXPIREAT"), cstring("sl"), key.word, moment)
    raw.CloseKey(found)


@inline
def finish_writes(context: Context) -> None:
    """Replicate the command itself, once, when it changed anything."""
    if context.wrote and not context.effects:
        raw.ReplicateVerbatim(context.ctx)


def finish_keys(context: Context) -> None:
    """Finish all keys of a command with any number of them. All are closed first: two may be the same."""
    context._close_keys()
    at = context.keys
    while not is_null(at):
        key = handle(Key, at)
        finish_key(key)
        at = key.next


@cold
def put(out: Ptr, at: int, text: str) -> int:
    """Append text to a line for C, which ends at a NUL; line ends and NULs inside become spaces."""
    for i in range(bytes_len(text)):
        c = load(u8, bytes_data(text), i)
        store(u8, out, wrap_add(at, i), 32 if c == 0 or c == 10 or c == 13 else c)
    return wrap_add(at, bytes_len(text))


@cold
def reply_error(ctx: Ptr, line: Ptr) -> None:
    """Reply an error, unless the master has replied it already: to a replica it would look like a fault of its own."""
    if threaded():
        if not is_null(background_job()):
            raw.ReplyWithError(ctx, line)
            return
    if raw.GetContextFlags(ctx) & (raw.CTX_FLAGS_REPLICATED | raw.CTX_FLAGS_LOADING) != 0:
        raw.ReplyWithNull(ctx)
    else:
        raw.ReplyWithError(ctx, line)


@cold
def redis_error_line(error: RedisError) -> Ptr:
    """The reply that a RedisError is, word for word; to be freed."""
    text = str(error)
    out = raw.Alloc(wrap_add(bytes_len(text), 4))
    at = put(out, 0, text)
    if at == 0:
        at = put(out, 0, "ERR")
    store(u8, out, at, 0)
    return out


@cold
def reply_redis_error(ctx: Ptr, error: RedisError) -> None:
    line = redis_error_line(error)
    reply_error(ctx, line)
    raw.Free(line)


@cold
def exception_line(error: Exception) -> Ptr:
    """The reply that any other exception is, `ERR Type: message (file:line)`; to be freed."""
    name = error_name(error)
    text = str(error)
    place = error_place(error)
    out = raw.Alloc(wrap_add(wrap_add(bytes_len(name), bytes_len(text)), wrap_add(bytes_len(place), 12)))
    at = put(out, put(out, 0, "ERR "), name)
    if bytes_len(text) > 0:
        at = put(out, put(out, at, ": "), text)
    at = put(out, put(out, put(out, at, " ("), place), ")")
    store(u8, out, at, 0)
    return out


@cold
def reply_exception(ctx: Ptr, error: Exception) -> None:
    line = exception_line(error)
    reply_error(ctx, line)
    raw.Free(line)


@inline
def reply_none(ctx: Ptr) -> None:
    raw.ReplyWithNull(ctx)


@inline
def reply_null_array(ctx: Ptr) -> None:
    raw.ReplyWithNullArray(ctx)


@inline
def reply_int(ctx: Ptr, value: int) -> None:
    raw.ReplyWithLongLong(ctx, value)


@inline
def reply_float(ctx: Ptr, value: float) -> None:
    raw.ReplyWithDouble(ctx, value)


def reply_bool(ctx: Ptr, value: bool) -> None:
    if has("ReplyWithBool"):
        raw.ReplyWithBool(ctx, int(value))
    else:
        raw.ReplyWithLongLong(ctx, int(value))


@inline
def reply_bytes(ctx: Ptr, value: bytes) -> None:
    raw.ReplyWithStringBuffer(ctx, bytes_data(value), bytes_len(value))


@inline
def reply_str(ctx: Ptr, value: str) -> None:
    raw.ReplyWithStringBuffer(ctx, bytes_data(value), bytes_len(value))


def reply_Status(ctx: Ptr, value: Status) -> None:
    line = terminated(as_bytes(value))
    raw.ReplyWithSimpleString(ctx, bytes_data(line))


@inline
def reply_array(ctx: Ptr, length: int) -> None:
    raw.ReplyWithArray(ctx, length)


def reply_map(ctx: Ptr, length: int) -> None:
    if has("ReplyWithMap"):
        raw.ReplyWithMap(ctx, length)
    else:
        raw.ReplyWithArray(ctx, length if length < 0 else wrap_mul(length, 2))


def reply_set(ctx: Ptr, length: int) -> None:
    if has("ReplyWithSet"):
        raw.ReplyWithSet(ctx, length)
    else:
        raw.ReplyWithArray(ctx, length)


@inline
def hold(held: vartuple[T], item: T) -> None:
    """Add an item to a tuple in the frame, which has room for it."""
    lend(T, held.items, held.length, item)
    held.length = wrap_add(held.length, 1)


@inline
def drop_at(held: vartuple[T], index: int) -> None:
    drop(T, held.items, index)


# The ends of replies whose length was not known


def array_ends(ctx: Ptr, length: int) -> None:
    raw.ReplySetArrayLength(ctx, length)


def map_ends(ctx: Ptr, length: int) -> None:
    if has("ReplySetMapLength"):
        raw.ReplySetMapLength(ctx, length)
    else:
        raw.ReplySetArrayLength(ctx, wrap_mul(length, 2))


def set_ends(ctx: Ptr, length: int) -> None:
    if has("ReplySetSetLength"):
        raw.ReplySetSetLength(ctx, length)
    else:
        raw.ReplySetArrayLength(ctx, length)


def open_keys(context: Context) -> None:
    """Open every key of a command with any number of them, in order, for the check of its type."""
    at = context.keys
    while not is_null(at):
        key = handle(Key, at)
        if not key.opened:
            key._reopen()
        at = key.next


@cold
def describe_command(ctx: Ptr, name: Ptr, info: Ptr, categories: Ptr) -> bool:
    """COMMAND INFO and DOCS, and ACL categories, where the server has them."""
    if not has("GetCommand") or not has("SetCommandInfo"):
        return True
    command = raw.GetCommand(ctx, name)
    if is_null(command) or raw.SetCommandInfo(command, info) != 0:
        return False
    if not is_null(categories) and has("SetCommandACLCategories"):
        return raw.SetCommandACLCategories(command, categories) == 0
    return True


@cold
def report_live(ctx: Ptr, command: Ptr, before: int) -> None:
    """In a debug build: say of a command that it left objects behind, as reference cycles do."""
    left = wrap_sub(live_objects(), before)
    if left != 0:
        raw.Log(ctx, cstring("warning"), cstring("redisjit: %s left %lld objects alive"), command, left)
