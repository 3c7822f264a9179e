"""Python's `random`: the same numbers for the same seed, and seeds from the server when none is given."""

TWO_PI = 6.283185307179586
NORMAL_MAGIC = 1.7155277699214135


@extern("rj_mt_size")
def mt_size() -> int: ...


@extern("rj_mt_seed")
def mt_seed(state: Ptr, key: Ptr, count: int) -> None: ...


@extern("rj_mt_random")
def mt_random(state: Ptr) -> float: ...


@extern("rj_mt_bits")
def mt_bits(state: Ptr, count: int) -> int: ...


@extern("rj_mt_below")
def mt_below(state: Ptr, bound: int) -> int: ...


@extern("rj_mt_bytes")
def mt_bytes(state: Ptr, to: Ptr, count: int) -> None: ...


@extern("rj_mt_seeded")
def mt_seeded(state: Ptr) -> int: ...


@extern("rj_mt_has_more")
def mt_has_more(state: Ptr) -> int: ...


@extern("rj_mt_more")
def mt_more(state: Ptr) -> float: ...


@extern("rj_mt_keep")
def mt_keep(state: Ptr, more: float) -> None: ...


@extern("rj_mt_shared")
def mt_shared() -> Ptr: ...


class Random:
    words: Ptr

    def __drop__(self) -> None:
        raw.Free(self.words)

    @inline
    def random(self) -> float:
        return mt_random(self.words)

    def getrandbits(self, k: Index, /) -> int:
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        if k == 0:
            return 0
        if k > 64:
            too_many_bits()
        return unsigned_result(mt_bits(self.words, k))

    def randbytes(self, n: Index) -> bytes:
        if n < 0:
            raise ValueError("number of bits must be non-negative")
        base = new_buffer(n)
        mt_bytes(self.words, offset(base, 8), n)
        return buffer_bytes(base, n)

    def randint(self, a: Index, b: Index) -> int:
        if unlikely(a > b):
            empty_between(a, b + 1)
        width = wrap_add(wrap_sub(b, a), 1)
        if width == 0:  # all of 64 bits: a bound that getrandbits() meets at the first try in CPython takes 65 bits
            shifted_out()
        return wrap_add(a, mt_below(self.words, width))

    def randrange(self, start: Index) -> int:
        if start <= 0:
            raise ValueError(message_of("__import__('random').randrange(0)"))
        return mt_below(self.words, start)

    def randrange__2(self, start: Index, stop: Index) -> int:
        if unlikely(start >= stop):
            empty_between(start, stop)
        return wrap_add(start, mt_below(self.words, wrap_sub(stop, start)))

    def randrange__3(self, start: Index, stop: Index, step: Index) -> int:
        if step == 1:
            return self.randrange__2(start, stop)
        if step == 0:
            raise ValueError(message_of("__import__('random').randrange(0, 1, 0)"))
        count = range_count(start, stop, step)
        if count == 0:
            if since_python(3, 12):
                raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
            raise ValueError("empty range for randrange()")
        return wrap_add(start, wrap_mul(step, mt_below(self.words, count)))

    def shuffle(self, x: list[T]) -> None:
        i = len(x) - 1
        while i > 0:
            j = mt_below(self.words, i + 1)
            x[i], x[j] = x[j], x[i]
            i -= 1

    def _index(self, size: int) -> int:
        if size == 0:
            raise IndexError(message_of("__import__('random').choice([])"))
        return mt_below(self.words, size)

    def _sample(self, n: int, k: int) -> list[int]:
        """The places of a sample of k out of n."""
        if k < 0 or k > n:
            raise ValueError("Sample larger than population or is negative")
        out: list[int] = []
        limit = 21
        if k > 5:
            limit += 4 ** ceil_of_float(c_log(to_float(k * 3)) / c_log(4.0))
        if n <= limit:
            pool = list(range(n))
            for i in range(k):
                j = mt_below(self.words, n - i)
                out.append(pool[j])
                pool[j] = pool[n - i - 1]
            return out
        selected: set[int] = set()
        for _ in range(k):
            j = mt_below(self.words, n)
            while j in selected:
                j = mt_below(self.words, n)
            selected.add(j)
            out.append(j)
        return out

    def _choices(self, n: int, k: int) -> list[int]:
        out: list[int] = []
        for _ in range(k):
            if n == 0:
                raise IndexError("list index out of range")
            out.append(trunc_to_int(mt_random(self.words) * to_float(n)))
        return out

    def _weighted(self, n: int, sums: list[float], k: int) -> list[int]:
        """Places by weight; `sums` are what the weights add up to so far."""
        if len(sums) != n:
            raise ValueError("The number of weights does not match the population")
        total = sums[-1]
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not is_finite(total):
            raise ValueError("Total of weights must be finite")
        out: list[int] = []
        for _ in range(k):
            wanted = mt_random(self.words) * total
            low = 0
            high = n - 1
            while low < high:
                middle = (low + high) >> 1
                if wanted < sums[middle]:
                    high = middle
                else:
                    low = middle + 1
            out.append(low)
        return out

    def gauss(self, mu: Real = 0.0, sigma: Real = 1.0) -> float:
        if mt_has_more(self.words) != 0:
            return mu + mt_more(self.words) * sigma
        turn = mt_random(self.words) * TWO_PI
        radius = math_sqrt(-2.0 * c_log(1.0 - mt_random(self.words)))
        mt_keep(self.words, c_sin(turn) * radius)
        return mu + c_cos(turn) * radius * sigma

    def normalvariate(self, mu: Real = 0.0, sigma: Real = 1.0) -> float:
        z = 0.0
        while True:
            u = mt_random(self.words)
            v = 1.0 - mt_random(self.words)
            z = NORMAL_MAGIC * (u - 0.5) / v
            if z * z / 4.0 <= -c_log(v):
                break
        return mu + z * sigma

    def lognormvariate(self, mu: Real = 0.0, sigma: Real = 1.0) -> float:
        return math_exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd: Real) -> float:
        return -c_log(1.0 - mt_random(self.words)) / lambd

    def paretovariate(self, alpha: Real) -> float:
        u = 1.0 - mt_random(self.words)
        return u ** (-1.0 / alpha)

    def weibullvariate(self, alpha: Real, beta: Real) -> float:
        u = 1.0 - mt_random(self.words)
        return alpha * (-c_log(u)) ** (1.0 / beta)

    def _triangular(self, low: float, high: float, mode: float, middle: bool, whole: bool) -> float:
        u = mt_random(self.words)
        c = 0.5
        if not middle:
            if high - low == 0.0:
                if whole:
                    raise TypeError("between equal ints the result is an int: write floats")
                return low
            c = (mode - low) / (high - low)
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * math_sqrt(u * c)


@cold
def empty_between(start: int, stop: int) -> None:
    if since_python(3, 12):
        raise ValueError(f"empty range in randrange({start}, {stop})")
    raise ValueError(f"empty range for randrange() ({start}, {stop}, {stop - start})")


@cold
def too_many_bits() -> None:
    raise OverflowError("the result does not fit in 64 bits")


def new_random() -> Random:
    return new_object(Random, allocate(mt_size()))


@nondeterministic
def shared_random() -> Random:
    """The generator of the module's own functions: seeded by the server's randomness when it is first used."""
    shared = handle(Random, mt_shared())
    if unlikely(mt_seeded(shared.words) == 0):
        seed_from_server(shared)
    return shared


@noinline
def seed_from_server(random: Random) -> None:
    key = new_buffer(2496)
    fill_random(offset(key, 8), 2496)
    held = buffer_bytes(key, 2496)
    mt_seed(random.words, bytes_data(held), 624)


@nondeterministic
def unseeded_random() -> Random:
    made = new_random()
    seed_from_server(made)
    return made


def seed_with_int(random: Random, value: int) -> None:
    key = alloca(8)
    size = magnitude(value)
    store(i64, key, 0, size)
    mt_seed(random.words, key, 1 if ult(size, 4294967296) else 2)


def pick(items: list[T], places: list[int]) -> list[T]:
    out: list[T] = []
    for place in places:
        out.append(items[place])
    return out


def pick_range(start: int, step: int, places: list[int]) -> list[int]:
    out: list[int] = []
    for place in places:
        out.append(wrap_add(start, wrap_mul(step, place)))
    return out


def running_sums(weights: list[float]) -> list[float]:
    out: list[float] = []
    total = 0.0
    for i in range(len(weights)):
        total = weights[i] if i == 0 else total + weights[i]
        out.append(total)
    return out


def running_int_sums(weights: list[int]) -> list[float]:
    out: list[float] = []
    total = 0
    for weight in weights:
        total += weight
        if not -9007199254740992 <= total <= 9007199254740992:
            raise OverflowError("weights beyond 2 ** 53")
        out.append(to_float(total))
    return out


def seed_with_bytes(random: Random, value: bytes) -> None:
    """The bytes and their SHA-512 as one large number, the most significant byte first."""
    whole = value + sha512_digest(value)
    size = bytes_len(whole)
    words = (size + 3) >> 2
    held = buffer_bytes(new_buffer(words * 4), words * 4)
    key = bytes_data(held)
    memset(key, 0, words * 4)
    for i in range(size):
        store(u8, key, i, load(u8, bytes_data(whole), wrap_sub(wrap_sub(size, 1), i)))
    while words > 1 and load(u32, key, words - 1) == 0:
        words -= 1
    mt_seed(random.words, key, words)
