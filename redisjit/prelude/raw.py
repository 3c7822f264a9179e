"""What `redisjit.raw` needs beside primitives: ranges of C's unsigned integers, and the pointers behind objects."""


@inline
def raw_context(ctx: Context) -> Ptr:
    return ctx.ctx


@inline
def raw_key(k: Key) -> Ptr:
    return k._handle()


def raw_copy_bytes(p: Ptr, n: int) -> bytes:
    if n < 0:
        raise ValueError("negative count")
    return copy_of(p, n)


@inline
def raw_unsigned(value: int) -> int:
    """What C gave as an unsigned 64-bit integer."""
    if unlikely(value < 0):
        raise OverflowError("the result does not fit in 64 bits")
    return value


@inline
def fit_u64(value: int) -> int:
    if unlikely(value < 0):
        raise OverflowError("the argument does not fit in C's unsigned long")
    return value


@cold
def raw_callback_failed(error: Exception) -> None:
    """Say in the server's log what ended a callback: nobody waits for a reply."""
    name = error_name(error)
    text = as_bytes(str(error))
    place = error_place(error)
    raw.Log(
        null(),
        cstring("warning"),
        cstring("%.*s: %.*s (%.*s)"),
        bytes_len(name),
        bytes_data(name),
        bytes_len(text),
        bytes_data(text),
        bytes_len(place),
        bytes_data(place),
    )
