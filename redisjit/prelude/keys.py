"""Keys: handles that live in the frame of the running command, opened by the glue and closed on every way out.

A key is closed before another command is called, and opened again when it is next used: no handle is ever stale.
"""

WRONG_TYPE = "WRONGTYPE Operation against a key holding the wrong kind of value"
NO_EXPIRE = -1
CHANGED = 65536  # in the kind of a key: its value may have changed, and is to be replicated as it is


@uncounted
class Key:
    ctx: Ptr
    context: Context
    word: Ptr
    handle: Ptr
    mode: int
    kind: int
    opened: bool
    effects: bool
    exclusive: bool
    expires: int
    next: Ptr

    @inline
    def _handle(self) -> Ptr:
        if unlikely(not self.opened):
            self._reopen()
        return self.handle

    @noinline
    @uncaptured
    def _reopen(self) -> None:
        """Open the key where handles take turns: one is open at a time."""
        if self.exclusive:
            if not is_null(self.context.current):
                handle(Key, self.context.current)._close()
            self.context.current = object_address(self)
        self._open()

    @inline
    def _open(self) -> None:
        """Open the key; a value of another kind is WRONGTYPE."""
        opened = raw.OpenKey(self.ctx, self.word, self.mode)
        self.handle = opened
        self.opened = True
        if self.kind != 0:
            if has_datatypes():
                if self.kind > 15:
                    if unlikely(not holds_datatype(opened, self.kind)):
                        self._refuse()
                    return
            found = raw.KeyType(opened)
            if unlikely(found != self.kind and found != 0):
                self._refuse()

    @inline
    def _refuse(self) -> None:
        """Close a key whose value is of another kind: whoever catches the error must not find it open."""
        raw.CloseKey(self.handle)
        self.opened = False
        raise RedisError(WRONG_TYPE)

    @inline
    def _close(self) -> None:
        if has_datatypes():
            if self.kind & CHANGED != 0:
                replicate_value(self)
        if self.opened:
            raw.CloseKey(self.handle)
            self.opened = False

    @inline
    def _wrote(self) -> None:
        self.context.wrote = True

    @deterministic
    @reads
    def _ask(self, command: bytes, *words: bytes) -> Reply:
        """Run a command of the server's on this key, for what the API lacks."""
        self._close()  # where handles are not linked, nobody else would
        return self.context._call(command, words)

    @property
    def name(self) -> bytes:
        return call_string(self.word)

    @property
    def exists(self) -> bool:
        return raw.KeyType(self._handle()) != 0

    @property
    @looks
    def type(self) -> str:
        kind = raw.KeyType(self._handle())
        if kind == raw.KEYTYPE_EMPTY:
            return "none"
        if kind == raw.KEYTYPE_STRING:
            return "string"
        if kind == raw.KEYTYPE_LIST:
            return "list"
        if kind == raw.KEYTYPE_HASH:
            return "hash"
        if kind == raw.KEYTYPE_SET:
            return "set"
        if kind == raw.KEYTYPE_ZSET:
            return "zset"
        if kind == raw.KEYTYPE_STREAM:
            return "stream"
        return as_str(bytes(self.context.call("TYPE", self.name)))

    @property
    def ttl(self) -> int | None:
        key = self._handle()
        if raw.KeyType(key) == 0:  # Redis 8 does not take an open key without a value
            return None
        left = raw.GetExpire(key)
        if left < 0:
            return None
        return left

    @deterministic
    def expire(self, ms: int) -> bool:
        if ms < 1 or ms > 4611686018427387904:
            raise ValueError("expiry out of range")
        key = self._handle()
        if raw.KeyType(key) == 0:
            return False
        moment = raw.Milliseconds() + ms  # what replicas and the AOF get: a duration would start anew there
        if has("SetAbsExpire"):
            raw.SetAbsExpire(key, moment)
        else:
            raw.SetExpire(key, ms)
        self._wrote()
        if self.effects:
            raw.Replicate(self.ctx, cstring("PEXPIREAT"), cstring("sl"), self.word, moment)
        else:
            self.expires = moment
        return True

    @property
    @deterministic
    def expires_at(self) -> int | None:
        key = self._handle()
        if raw.KeyType(key) == 0:
            return None
        left = raw.GetExpire(key)
        if left < 0:
            return None
        if has("GetAbsExpire"):
            return raw.GetAbsExpire(key)
        return raw.Milliseconds() + left

    @unordered  # whether the moment has passed may be another matter on a replica
    @deterministic
    def expire_at(self, ms: int) -> bool:
        if ms < 0 or ms > 4611686018427387904:
            raise ValueError("expiry out of range")
        key = self._handle()
        if raw.KeyType(key) == 0:
            return False
        if ms <= raw.Milliseconds():
            return self.delete()
        if not has("SetAbsExpire"):
            return self._expire_at_by_command(ms)
        raw.SetAbsExpire(key, ms)
        self._wrote()
        if self.effects:
            raw.Replicate(self.ctx, cstring("PEXPIREAT"), cstring("sl"), self.word, ms)
        return True

    @noinline
    @changes
    @shrinks
    @updates
    def _expire_at_by_command(self, ms: int) -> bool:
        done = int(self._ask(b"PEXPIREAT", self.name, as_bytes(int_text(ms)))) != 0
        self._wrote()
        return done

    @deterministic
    @updates
    def persist(self) -> bool:
        key = self._handle()
        if raw.KeyType(key) == 0 or raw.GetExpire(key) < 0:
            return False
        raw.SetExpire(key, NO_EXPIRE)
        self._wrote()
        self.expires = 0
        if self.effects:
            raw.Replicate(self.ctx, cstring("PERSIST"), cstring("s"), self.word)
        return True

    @inline
    def _fresh(self) -> Ptr:
        """The key as it is deleted: an open one of a list may stand at an item, which servers forget to let go of."""
        if self.kind == raw.KEYTYPE_LIST:
            self._close()
        return self._handle()

    def delete(self) -> bool:
        key = self._fresh()
        if raw.KeyType(key) == 0:
            return False
        raw.DeleteKey(key)
        self._wrote()
        self.expires = 0
        if self.effects:
            raw.Replicate(self.ctx, cstring("DEL"), cstring("s"), self.word)
        return True

    def unlink(self) -> bool:
        key = self._fresh()
        if raw.KeyType(key) == 0:
            return False
        raw.UnlinkKey(key)
        self._wrote()
        self.expires = 0
        if self.effects:
            raw.Replicate(self.ctx, cstring("UNLINK"), cstring("s"), self.word)
        return True

    @property
    def length(self) -> int:
        return raw.ValueLength(self._handle())

    def copy_to(self, other: Key, *, replace: bool = False) -> bool:
        self._close()
        return other._copy_of(self, replace)

    @changes
    @overwrites
    @reads_other
    def _copy_of(self, source: Key, replace: bool) -> bool:
        """Become a copy of another key; whether that could be."""
        copied = 0
        if replace:
            copied = int(self._ask(b"COPY", source.name, self.name, b"REPLACE"))
        else:
            copied = int(self._ask(b"COPY", source.name, self.name))
        if copied != 0:
            self._wrote()
            self.expires = 1  # if it has an expiry now: a replica that counts from its own clock would have another
        return copied != 0


@uncounted
class String(Key):
    def get(self) -> bytes | None:
        key = self._handle()
        if raw.KeyType(key) == 0:
            return None
        size = alloca(8)
        data = raw.StringDMA(key, size, raw.READ)
        return copy_of(data, load(i64, size, 0))

    def set(self, value: bytes) -> None:
        key = self._handle()  # may fail: before there is a word to drop
        word = word_of(value)
        raw.StringSet(key, word)
        self._wrote()
        self.expires = 0
        if self.effects:
            raw.Replicate(self.ctx, cstring("SET"), cstring("ss"), self.word, word)
        drop_word(value, word)

    @updates
    def _resize(self, length: int) -> Ptr:
        """Make the string `length` bytes long, and return its bytes for writing. Keeps the expiry."""
        key = self._handle()
        if length > 536870912 or raw.StringTruncate(key, length) != raw.OK:
            raise RedisError("ERR string exceeds maximum allowed size (proto-max-bulk-len)")
        self._wrote()
        size = alloca(8)
        return raw.StringDMA(key, size, raw.WRITE | raw.READ)

    def incr(self, by: int = 1) -> int:
        key = self._handle()
        value = 0
        if raw.KeyType(key) != 0:
            size = alloca(8)
            data = raw.StringDMA(key, size, raw.READ)
            found = strict_int(data, load(i64, size, 0))
            if found is None:
                raise RedisError("ERR value is not an integer or out of range")
            value = found
        total = 0
        try:
            total = value + by
        except OverflowError:
            raise RedisError("ERR increment or decrement would overflow")
        text = as_bytes(int_text(total))
        memcpy(self._resize(bytes_len(text)), bytes_data(text), bytes_len(text))
        if self.effects:
            raw.Replicate(self.ctx, cstring("INCRBY"), cstring("sl"), self.word, by)
        return total

    def append(self, value: bytes) -> int:
        length = len(self)
        if bytes_len(value) == 0:
            return length
        total = length + bytes_len(value)
        memcpy(offset(self._resize(total), length), bytes_data(value), bytes_len(value))
        if self.effects:
            raw.Replicate(self.ctx, cstring("APPEND"), cstring("sb"), self.word, bytes_data(value), bytes_len(value))
        return total

    def __len__(self) -> int:
        return raw.ValueLength(self._handle())

    def _value(self) -> bytes:
        value = self.get()
        if value is None:
            return b""
        return value

    def __getitem__(self, index: int) -> int:
        return self._value()[index]

    def _slice(self, start: int, stop: int) -> bytes:
        return self._value()[start:stop]
