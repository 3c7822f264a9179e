"""Settings of the module: their values in its memory, the texts that the module's arguments give for them."""


@inline
@nondeterministic
def config_bool(place: Ptr) -> bool:
    return load(i64, place, 0) != 0


@inline
@nondeterministic
def config_int(place: Ptr) -> int:
    return load(i64, place, 0)


@inline
@nondeterministic
def config_uint64(place: Ptr) -> np_uint64:
    return convert(np_uint64, load(i64, place, 0))


@nondeterministic
def config_bytes(place: Ptr) -> bytes:
    found = load(bytes, place, 0)
    if threaded():
        return copy_of(bytes_data(found), bytes_len(found))
    return found


@nondeterministic
def config_str(place: Ptr) -> str:
    found = load(str, place, 0)
    if threaded():
        return as_str(copy_of(bytes_data(found), bytes_len(found)))
    return found


@nondeterministic
def config_flags(place: Ptr) -> frozenset[str]:
    found = load(frozenset[str] | None, place, 0)
    if found is None:
        nothing: frozenset[str] = new_frozenset(0)
        return nothing
    if threaded():
        own: frozenset[str] = new_frozenset(len(found))
        for name in found:
            own._add(as_str(copy_of(bytes_data(name), bytes_len(name))))
        return own
    return found


@cold
def set_config_bytes(place: Ptr, value: bytes) -> None:
    old = take(bytes, place, 0)
    store(bytes, place, 0, value)


@cold
def set_config_flags(place: Ptr, value: frozenset[str] | None) -> None:
    old = take(frozenset[str] | None, place, 0)
    store(frozenset[str] | None, place, 0, value)


@cold
def config_word(word: Ptr) -> bytes:
    """A string that the server lends, kept: what it is asked for later is this very string, which nobody has to free."""
    raw.RetainString(null(), word)
    if has("TrimStringAllocation"):  # it may have more room than it needs, from the network's buffer
        raw.TrimStringAllocation(word)
    return held_string(word)


@cold
def config_string(place: Ptr) -> Ptr:
    """The string of a setting, as the server reads it."""
    return int_to_ptr(bytes_owner(load(bytes, place, 0)) & -8)


@cold
def config_text(value: bytes) -> str:
    """A setting's text, which has to be one."""
    size = bytes_len(value)
    plain = ascii_prefix(bytes_data(value), size)
    if plain < size and utf8_fault(bytes_data(value), size, plain) < size:
        raise ValueError("value is not valid UTF-8")
    return mark_ascii(as_str(value), plain == size)


@cold
def config_refused(err: Ptr, error: Exception) -> None:
    """Why a value is refused, for the reply of CONFIG SET, or for the log."""
    try:
        text = config_reason(error)
        store(Ptr, err, 0, raw.CreateString(null(), bytes_data(text), bytes_len(text)))
    except Exception as second:
        raw_callback_failed(second)


@cold
def config_reason(error: Exception) -> str:
    name = error_name(error)
    if name == "ValueError":
        return str(error)
    return f"{name}: {error} ({error_place(error)})"


@cold
def config_not_loaded(ctx: Ptr, reason: str) -> bool:
    text = terminated(as_bytes(reason))
    raw.Log(ctx, cstring("warning"), cstring("the module's arguments: %s"), bytes_data(text))
    return False


@cold
def config_default_refused(ctx: Ptr, name: str, err: Ptr) -> bool:
    """Say why a server without configuration of modules does not load this one."""
    word = load(Ptr, err, 0)
    reason = "" if is_null(word) else as_str(own_string(word))
    return config_not_loaded(ctx, f"{name}: {reason}")


@cold
def config_argument_bool(value: bytes) -> bool:
    word = value.lower()
    if word != b"yes" and word != b"no":
        raise ValueError("argument must be 'yes' or 'no'")
    return word == b"yes"


@cold
def config_argument_int(value: bytes, least: int, most: int, memory: bool) -> int:
    digits = value.lower()
    unit = 1
    if memory:
        if digits.endswith(b"b"):
            digits = digits[:-1]
        for letter, size in ((b"k", 10), (b"m", 20), (b"g", 30)):
            if digits.endswith(letter):
                digits = digits[:-1]
                unit = 1 << size
                if value[-1:].lower() != b"b":  # k is a thousand, kb is 1024
                    unit = 1000 ** (size // 10)
                break
    number = strict_int(bytes_data(digits), bytes_len(digits))
    if number is None:
        raise ValueError("argument must be a memory value" if memory else "argument couldn't be parsed into an integer")
    total = least - 1 if least > -MAX_INT else least
    try:
        total = number * unit
    except OverflowError:
        raise ValueError("argument is out of range")
    if total < least or total > most:
        raise ValueError(f"argument must be between {least} and {most} inclusive")
    return total


@cold
def config_argument_uint64(value: bytes, least: int, most: int) -> int:
    number = 0
    try:
        number = convert(int, uint64_of(value))
    except RedisError:
        raise ValueError("argument couldn't be parsed into an integer")
    if ult(number, least) or ult(most, number):
        low, high = np_uint64_text(convert(np_uint64, least)), np_uint64_text(convert(np_uint64, most))
        raise ValueError(f"argument must be between {low} and {high} inclusive")
    return number


@cold
def config_argument_word(value: bytes, words: tuple[bytes, ...]) -> int:
    """The number of a choice, whatever its capitals."""
    given = value.lower()
    for index in range(len(words)):
        if words[index].lower() == given:
            return index
    raise ValueError("argument must be one of the following: " + ", ".join([as_str(word) for word in words]))


@cold
def config_argument_flags(value: bytes, words: tuple[bytes, ...]) -> int:
    """Flags as bits."""
    bits = 0
    for word in value.split():
        if word.lower() != b"none":
            bits |= 1 << config_argument_word(word, words)
    return bits


@cold
def config_argument_bytes(value: bytes) -> bytes:
    if value._contains_byte(0):
        raise ValueError("a default ends at a zero byte, and cannot have one")
    return value


@cold
def config_default(value: bytes) -> bytes:
    """A text that did not come as a string of the server's, as one."""
    return held_string(raw.CreateString(null(), bytes_data(value), bytes_len(value)))
