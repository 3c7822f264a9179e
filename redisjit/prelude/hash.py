"""Hashes of keys. Every one depends on a seed that a server draws when it loads the module, so that nobody who sends
keys can choose them to collide. Integers too: it costs them nothing.

The mixing step multiplies two words and folds the 128 bits of the product, as wyhash and its kin do.
"""

MULTIPLIER = -7046029254386353131  # 2 ** 64 / golden ratio
SECOND = -2960836687068813135


@inline
def draw_hash_seed() -> None:
    seed = alloca(8)
    raw.GetRandomBytes(seed, 8)
    set_hash_seed(load(i64, seed))


@inline
def fold(a: int, b: int) -> int:
    return umul_high(a, b) ^ wrap_mul(a, b)


@inline
def hash_int(value: int) -> int:
    """Not negative, as all hashes are."""
    return fold(value ^ hash_seed(), MULTIPLIER) & MAX_INT


@noinline
@pure
def hash_bytes(value: bytes) -> int:
    size = bytes_len(value)
    data = bytes_data(value)
    state = hash_seed() ^ size
    at = 0
    while wrap_sub(size, at) > 8:
        state = fold(load(i64, offset(data, at)) ^ state, MULTIPLIER)
        at = wrap_add(at, 8)
    if size >= 8:
        last = load(i64, offset(data, wrap_sub(size, 8)))
    elif size >= 4:
        last = load(u32, data) | wrap_shl(load(u32, offset(data, wrap_sub(size, 4))), 32)
    else:
        last = 0
        while at < size:
            last = wrap_shl(last, 8) | load(u8, data, at)
            at = wrap_add(at, 1)
    return fold(last ^ state, SECOND) & MAX_INT


@inline
def hash_str(value: str) -> int:
    return hash_bytes(as_bytes(value))


@inline
def hash_bool(value: bool) -> int:
    return hash_int(int(value))


@inline
def hash_float(value: float) -> int:
    """Equal numbers hash alike: 0.0 as -0.0."""
    return hash_int(0 if value == 0.0 else float_bits(value))


@inline
def hash_combine(a: int, b: int) -> int:
    return fold(a ^ SECOND, b ^ MULTIPLIER) & MAX_INT
