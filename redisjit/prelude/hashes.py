"""`hashlib`, `hmac` and `zlib`'s checksums. An object's state begins with its algorithm's table, in the runtime."""


@extern("rj_hash_name_size")
def hash_name_size(algorithm: Ptr) -> int: ...


@extern("rj_hash_name")
def hash_name(algorithm: Ptr) -> Ptr: ...


@extern("rj_hash_digest_size")
def hash_digest_size(algorithm: Ptr) -> int: ...


@extern("rj_hash_block_size")
def hash_block_size(algorithm: Ptr) -> int: ...


@extern("rj_hash_size")
def hash_state_size(algorithm: Ptr) -> int: ...


@extern("rj_hash_start")
def hash_start(state: Ptr, algorithm: Ptr) -> None: ...


@extern("rj_hash_update")
def hash_update(state: Ptr, data: Ptr, size: int) -> None: ...


@extern("rj_hash_digest")
def hash_digest(state: Ptr, to: Ptr) -> None: ...


@extern("rj_hash_derive")
def hash_derive(inner: Ptr, outer: Ptr, salt: Ptr, salt_size: int, rounds: int, to: Ptr, size: int) -> None: ...


@extern("rj_md5_md5")
def algorithm_md5() -> Ptr: ...


@extern("rj_sha1_sha1")
def algorithm_sha1() -> Ptr: ...


@extern("rj_sha2_sha224")
def algorithm_sha224() -> Ptr: ...


@extern("rj_sha2_sha256")
def algorithm_sha256() -> Ptr: ...


@extern("rj_sha2_sha384")
def algorithm_sha384() -> Ptr: ...


@extern("rj_sha2_sha512")
def algorithm_sha512() -> Ptr: ...


@extern("rj_sha3_sha3_224")
def algorithm_sha3_224() -> Ptr: ...


@extern("rj_sha3_sha3_256")
def algorithm_sha3_256() -> Ptr: ...


@extern("rj_sha3_sha3_384")
def algorithm_sha3_384() -> Ptr: ...


@extern("rj_sha3_sha3_512")
def algorithm_sha3_512() -> Ptr: ...


@extern("rj_blake2_blake2b")
def algorithm_blake2b() -> Ptr: ...


@extern("rj_blake2_blake2s")
def algorithm_blake2s() -> Ptr: ...


@extern("rj_blake2_configure_b")
def configure_blake2b(
    state: Ptr, size: int, key: Ptr, key_size: int, salt: Ptr, salt_size: int, person: Ptr, person_size: int
) -> None: ...


@extern("rj_blake2_configure_s")
def configure_blake2s(
    state: Ptr, size: int, key: Ptr, key_size: int, salt: Ptr, salt_size: int, person: Ptr, person_size: int
) -> None: ...


class HASH:
    state: bytes
    digest_size_: int

    def update(self, data: Buffer, /) -> None:
        hash_update(bytes_data(self.state), bytes_data(data), bytes_len(data))

    def digest(self) -> bytes:
        base = new_buffer(64)
        hash_digest(bytes_data(self.state), offset(base, 8))
        return buffer_bytes(base, self.digest_size_)

    def hexdigest(self) -> str:
        return self.digest().hex()

    def copy(self) -> HASH:
        return new_object(HASH, copy_of(bytes_data(self.state), bytes_len(self.state)), self.digest_size_)

    @property
    def digest_size(self) -> int:
        return self.digest_size_

    @property
    def block_size(self) -> int:
        return hash_block_size(self._algorithm())

    @property
    def name(self) -> str:
        algorithm = self._algorithm()
        return as_str(make_bytes(hash_name(algorithm), hash_name_size(algorithm), 0))

    @inline
    def _algorithm(self) -> Ptr:
        return load(Ptr, bytes_data(self.state), 0)


def hash_object(algorithm: Ptr) -> HASH:
    size = hash_state_size(algorithm)
    base = new_buffer(size)
    hash_start(offset(base, 8), algorithm)
    return new_object(HASH, buffer_bytes(base, size), hash_digest_size(algorithm))


def new_hash(algorithm: Ptr, data: bytes) -> HASH:
    made = hash_object(algorithm)
    made.update(data)
    return made


def hashlib_md5(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_md5(), string)


def hashlib_sha1(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha1(), string)


def hashlib_sha224(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha224(), string)


def hashlib_sha256(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha256(), string)


def hashlib_sha384(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha384(), string)


def hashlib_sha512(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha512(), string)


def hashlib_sha3_224(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha3_224(), string)


def hashlib_sha3_256(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha3_256(), string)


def hashlib_sha3_384(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha3_384(), string)


def hashlib_sha3_512(string: Buffer = b"", *, usedforsecurity: bool = True) -> HASH:
    return new_hash(algorithm_sha3_512(), string)


def sha512_digest(data: bytes) -> bytes:
    return new_hash(algorithm_sha512(), data).digest()


def check_blake2(limit: int, word: int, digest_size: int, key: bytes, salt: bytes, person: bytes) -> None:
    if digest_size <= 0 or digest_size > limit:
        raise ValueError(f"digest_size must be between 1 and {limit} bytes")
    if bytes_len(salt) > word * 2:
        raise ValueError(f"maximum salt length is {word * 2} bytes")
    if bytes_len(person) > word * 2:
        raise ValueError(f"maximum person length is {word * 2} bytes")
    if bytes_len(key) > limit:
        raise ValueError(f"maximum key length is {limit} bytes")


def hashlib_blake2b(
    data: Buffer = b"",
    /,
    *,
    digest_size: Index = 64,
    key: Buffer = b"",
    salt: Buffer = b"",
    person: Buffer = b"",
    usedforsecurity: bool = True,
) -> HASH:
    check_blake2(64, 8, digest_size, key, salt, person)
    made = hash_object(algorithm_blake2b())
    made.digest_size_ = digest_size
    state = bytes_data(made.state)
    configure_blake2b(
        state,
        digest_size,
        bytes_data(key),
        bytes_len(key),
        bytes_data(salt),
        bytes_len(salt),
        bytes_data(person),
        bytes_len(person),
    )
    made.update(data)
    return made


def hashlib_blake2s(
    data: Buffer = b"",
    /,
    *,
    digest_size: Index = 32,
    key: Buffer = b"",
    salt: Buffer = b"",
    person: Buffer = b"",
    usedforsecurity: bool = True,
) -> HASH:
    check_blake2(32, 4, digest_size, key, salt, person)
    made = hash_object(algorithm_blake2s())
    made.digest_size_ = digest_size
    state = bytes_data(made.state)
    configure_blake2s(
        state,
        digest_size,
        bytes_data(key),
        bytes_len(key),
        bytes_data(salt),
        bytes_len(salt),
        bytes_data(person),
        bytes_len(person),
    )
    made.update(data)
    return made


# hmac


class HMAC:
    inner: HASH
    outer: HASH

    def update(self, msg: Buffer) -> None:
        self.inner.update(msg)

    def digest(self) -> bytes:
        last = self.outer.copy()
        last.update(self.inner.digest())
        return last.digest()

    def hexdigest(self) -> str:
        return self.digest().hex()

    def copy(self) -> HMAC:
        return new_object(HMAC, self.inner.copy(), self.outer.copy())

    @property
    def digest_size(self) -> int:
        return self.inner.digest_size

    @property
    def block_size(self) -> int:
        return self.inner.block_size

    @property
    def name(self) -> str:
        return f"hmac-{self.inner.name}"


def keyed(algorithm: Ptr, key: bytes, mask: int) -> HASH:
    """A hash that has taken a block of the key, every byte changed by `mask`."""
    size = hash_block_size(algorithm)
    if bytes_len(key) > size:
        key = new_hash(algorithm, key).digest()
    held = buffer_bytes(new_buffer(size), size)
    block = bytes_data(held)
    for i in range(size):
        byte = load(u8, bytes_data(key), i) if i < bytes_len(key) else 0
        store(u8, block, i, byte ^ mask)
    return new_hash(algorithm, held)


def new_hmac(algorithm: Ptr, key: bytes, msg: bytes) -> HMAC:
    made = new_object(HMAC, keyed(algorithm, key, 54), keyed(algorithm, key, 92))
    made.inner.update(msg)
    return made


def hmac_digest_of(algorithm: Ptr, key: bytes, msg: bytes) -> bytes:
    return new_hmac(algorithm, key, msg).digest()


def derive_key(algorithm: Ptr, password: bytes, salt: bytes, iterations: int, size: int) -> bytes:
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if size < 1:
        raise ValueError("key length must be greater than 0.")
    base = new_buffer(size)
    made = buffer_bytes(base, size)
    inner = keyed(algorithm, password, 54)
    outer = keyed(algorithm, password, 92)
    hash_derive(
        bytes_data(inner.state),
        bytes_data(outer.state),
        bytes_data(salt),
        bytes_len(salt),
        iterations,
        bytes_data(made),
        size,
    )
    return made


def same_secret(a: bytes, b: bytes) -> bool:
    """Equality, in a time that depends on the length of `b` only."""
    size = bytes_len(b)
    difference = 1
    data = bytes_data(b)
    if bytes_len(a) == size:
        difference = 0
        data = bytes_data(a)
    for i in range(size):
        difference |= load(u8, data, i) ^ load(u8, bytes_data(b), i)
    return difference == 0


def same_secret_text(a: str, b: str) -> bool:
    if not as_bytes(a).isascii() or not as_bytes(b).isascii():
        raise TypeError("comparing strings with non-ASCII characters is not supported")
    return same_secret(as_bytes(a), as_bytes(b))


# zlib


@extern("rj_crc_crc32")
def c_crc32(data: Ptr, size: int, start: int) -> int: ...


@extern("rj_crc_adler32")
def c_adler32(data: Ptr, size: int, start: int) -> int: ...


def zlib_crc32(data: Buffer, value: Index = 0, /) -> int:
    return c_crc32(bytes_data(data), bytes_len(data), value)


def zlib_adler32(data: Buffer, value: Index = 1, /) -> int:
    return c_adler32(bytes_data(data), bytes_len(data), value)
