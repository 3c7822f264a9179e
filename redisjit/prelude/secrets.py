"""`os.urandom`, `secrets` and the clocks of `time`: a command that writes with them is not deterministic."""


@nondeterministic
def os_urandom(size: Index, /) -> bytes:
    if size < 0:
        raise ValueError("negative argument not allowed")
    base = new_buffer(size)
    fill_random(offset(base, 8), size)
    return buffer_bytes(base, size)


def secrets_token_bytes(nbytes: int | None = None) -> bytes:
    return os_urandom(32 if nbytes is None else nbytes)


def secrets_token_hex(nbytes: int | None = None) -> str:
    return secrets_token_bytes(nbytes).hex()


def secrets_token_urlsafe(nbytes: int | None = None) -> str:
    return as_str(encode64(secrets_token_bytes(nbytes), 45, 95, False).rstrip(b"="))


def secrets_randbits(k: Index, /) -> int:
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    if k > 63:
        shifted_out()
    scratch = os_urandom(8)
    return load(i64, bytes_data(scratch), 0) & wrap_sub(wrap_shl(1, k), 1)


def secrets_randbelow(exclusive_upper_bound: Index) -> int:
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    while True:
        value = secrets_randbits(exclusive_upper_bound.bit_length())
        if value < exclusive_upper_bound:
            return value
    return 0


@extern("rj_background_random")
def thread_random(to: Ptr, size: int) -> int: ...


@inline
def fill_random(to: Ptr, size: int) -> None:
    """Random bytes: from the server, whose generator is for its own thread, or else from the system."""
    if threaded():
        if not is_null(background_job()):
            thread_random(to, size)
            return
    raw.GetRandomBytes(to, size)


@extern("rj_clock_ns")
def clock_ns(clock: int) -> int: ...


@nondeterministic
def time_time() -> float:
    return to_float(clock_ns(0)) / 1000000000.0


@nondeterministic
def time_time_ns() -> int:
    return clock_ns(0)


@nondeterministic
def time_monotonic() -> float:
    return to_float(clock_ns(1)) / 1000000000.0


@nondeterministic
def time_monotonic_ns() -> int:
    return clock_ns(1)


@nondeterministic
def time_process_time() -> float:
    return to_float(clock_ns(2)) / 1000000000.0


@nondeterministic
def time_process_time_ns() -> int:
    return clock_ns(2)


def secret_index(size: int) -> int:
    if size == 0:
        raise IndexError(message_of("__import__('random').choice([])"))
    return secrets_randbelow(size)
