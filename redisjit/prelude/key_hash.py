"""`Hash`: a key that maps fields to values; and the server's scan of hashes and sets."""


@uncounted
class Hash(Key):
    def __len__(self) -> int:
        return raw.ValueLength(self._handle())

    def __contains__(self, field: bytes) -> bool:
        key = self._handle()
        if is_null(key):
            return False
        out = alloca(8)
        store(i64, out, 0, 0)
        word = word_of(field)
        raw.HashGet(key, raw.HASH_EXISTS, word, out, null())
        drop_word(field, word)
        return load(i32, out, 0) != 0

    @inline
    def _find(self, field: bytes) -> bytes | None:
        key = self._handle()
        if is_null(key):
            return None
        out = alloca(8)
        store(i64, out, 0, 0)
        word = word_of(field)
        raw.HashGet(key, raw.HASH_NONE, word, out, null())
        drop_word(field, word)
        found = load(Ptr, out, 0)
        if is_null(found):
            return None
        return own_string(found)

    def __getitem__(self, field: bytes) -> bytes:
        found = self._find(field)
        if found is None:
            raise KeyError(field)
        return found

    @inline
    def get(self, field: bytes) -> bytes | None:
        return self._find(field)

    def get__2(self, field: bytes, default: bytes) -> bytes:
        found = self._find(field)
        if found is None:
            return default
        return found

    @inline
    def __setitem__(self, field: bytes, value: bytes) -> None:
        key = self._handle()
        name = word_of(field)
        word = word_of(value)
        raw.HashSet(key, raw.HASH_NONE, name, word, null())
        self._wrote()
        if unlikely(self.effects):
            raw.Replicate(self.ctx, cstring("HSET"), cstring("sss"), self.word, name, word)
        drop_word(value, word)
        drop_word(field, name)

    @shrinks
    @deletes
    def _remove(self, field: bytes) -> bool:
        key = self._handle()
        word = word_of(field)
        removed = raw.HashSet(key, raw.HASH_NONE, word, int_to_ptr(1), null())
        if removed != 0:
            self._wrote()
            if self.effects:
                raw.Replicate(self.ctx, cstring("HDEL"), cstring("ss"), self.word, word)
        drop_word(field, word)
        return removed != 0

    def __delitem__(self, field: bytes) -> None:
        if not self._remove(field):
            raise KeyError(field)

    def pop(self, field: bytes) -> bytes:
        found = self._find(field)
        if found is None:
            raise KeyError(field)
        self._remove(field)
        return found

    def pop__2(self, field: bytes, default: bytes) -> bytes:
        found = self._find(field)
        if found is None:
            return default
        self._remove(field)
        return found

    def pop__none(self, field: bytes) -> bytes | None:
        found = self._find(field)
        if found is not None:
            self._remove(field)
        return found

    def setdefault(self, field: bytes, value: bytes) -> bytes:
        found = self._find(field)
        if found is not None:
            return found
        self[field] = value
        return value

    @walked
    def items(self) -> list[tuple[bytes, bytes]]:
        out: list[tuple[bytes, bytes]] = []
        self._scan(function_address(collect_field), object_address(out))
        return out

    @walked
    def keys(self) -> list[bytes]:
        out: list[bytes] = []
        self._scan(function_address(collect_member), object_address(out))
        return out

    @walked
    def values(self) -> list[bytes]:
        out: list[bytes] = []
        self._scan(function_address(collect_value), object_address(out))
        return out

    def _scan(self, callback: Ptr, out: Ptr) -> None:
        key = self._handle()
        if not is_null(key):
            scan_elements(key, callback, out)

    @walked
    def __iter__(self) -> list[bytes]:
        return self.keys()

    def clear(self) -> None:
        self.delete()

    @unordered  # what counts from now, or may have passed, is replicated as the moment it is
    @deterministic
    def expire_field(self, field: bytes, ms: int) -> bool:
        if ms < 1 or ms > 1099511627776:
            raise ValueError("expiry out of range")
        return self._expire_field(field, raw.Milliseconds() + ms)

    @unordered
    def expire_field_at(self, field: bytes, ms: int) -> bool:
        if ms < 0 or ms > 70368744177664:
            raise ValueError("expiry out of range")
        return self._expire_field(field, ms)

    @changes
    @updates
    def _expire_field(self, field: bytes, moment: int) -> bool:
        time = as_bytes(int_text(moment))
        done = self._field(self._ask_fields(b"HPEXPIREAT", self.name, time, b"FIELDS", b"1", field)) > 0
        if done:
            self._wrote()
        return done

    @changes
    @shrinks
    @updates
    def persist_field(self, field: bytes) -> bool:
        done = self._field(self._ask_fields(b"HPERSIST", self.name, b"FIELDS", b"1", field)) > 0
        if done:
            self._wrote()
        return done

    @nondeterministic
    def field_ttl(self, field: bytes) -> int | None:
        left = self._field(self._ask_fields(b"HPTTL", self.name, b"FIELDS", b"1", field))
        if left < 0:
            return None
        return left

    def field_expires_at(self, field: bytes) -> int | None:
        moment = self._field(self._ask_fields(b"HPEXPIRETIME", self.name, b"FIELDS", b"1", field))
        if moment < 0:
            return None
        return moment

    @property
    @deterministic
    def next_field_expiry(self) -> int | None:
        key = self._handle()
        if is_null(key) or raw.KeyType(key) == 0:
            return None
        if has("HashFieldMinExpire"):
            moment = raw.HashFieldMinExpire(key)
            if moment < 0:
                return None
            if moment > raw.Milliseconds():
                return moment  # else that field may have expired, and only not been removed yet
        found: int | None = None
        for field in self.keys():
            when = self.field_expires_at(field)
            if when is not None and (found is None or when < found):
                found = when
        return found

    @noinline
    @deterministic
    @reads
    def _ask_fields(self, command: bytes, *words: bytes) -> Reply:
        """Run a command on fields with an expiry, which are known to Redis since 7.4 and to Valkey since 9."""
        try:
            self._close()
            return self.context._call(command, words)
        except RedisError as error:
            if str(error).startswith("ERR unknown command"):
                raise RedisError("ERR the fields of a hash cannot expire on this server")
            raise

    def _field(self, reply: Reply) -> int:
        """What a command says of one field."""
        if reply.is_null:
            return -2
        return int(reply[0])


@inline
def walk_start(frame: Ptr) -> Ptr:
    """A cursor for a loop over the elements of a hash or a set; the first word of the frame says when it has seen enough."""
    store(i64, frame, 0, 0)
    return raw.ScanCursorCreate()


@inline
def walk_on(key: Ptr, cursor: Ptr, callback: Ptr, frame: Ptr) -> bool:
    """Call a function of `(key, element, value, frame)` for some elements; whether there are more."""
    return not is_null(key) and raw.ScanKey(key, cursor, callback, frame) != 0 and load(i64, frame, 0) == 0


@inline
def walk_over(cursor: Ptr) -> None:
    raw.ScanCursorDestroy(cursor)


def scan_elements(key: Ptr, callback: Ptr, out: Ptr) -> None:
    """Call a function of `(key, element, value, [out, failed])` for every element of a set, hash or sorted set."""
    data = alloca(16)
    store(Ptr, data, 0, out)
    store(i64, data, 1, 0)
    cursor = raw.ScanCursorCreate()
    while raw.ScanKey(key, cursor, callback, data) != 0:
        pass
    raw.ScanCursorDestroy(cursor)
    if load(i64, data, 1) != 0:
        raise MemoryError


@inline
def shared_string(word: Ptr) -> bytes:
    """A string that is only lent, which becomes ours as well."""
    return own_string(raw.HoldString(null(), word))


def collect_field(source: Ptr, field: Ptr, value: Ptr, data: Ptr) -> None:
    """Called by the server for every field of a hash, whose strings are lent."""
    try:
        handle(list[tuple[bytes, bytes]], load(Ptr, data, 0)).append((shared_string(field), shared_string(value)))
    except Exception:
        store(i64, data, 1, 1)


def collect_member(source: Ptr, member: Ptr, value: Ptr, data: Ptr) -> None:
    """The same for every field of a hash, or member of a set."""
    try:
        handle(list[bytes], load(Ptr, data, 0)).append(shared_string(member))
    except Exception:
        store(i64, data, 1, 1)


def collect_value(source: Ptr, field: Ptr, value: Ptr, data: Ptr) -> None:
    """The same for every value of a hash."""
    try:
        handle(list[bytes], load(Ptr, data, 0)).append(shared_string(value))
    except Exception:
        store(i64, data, 1, 1)
