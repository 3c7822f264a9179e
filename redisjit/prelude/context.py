"""The context of a running command, and the replies of the commands it calls."""


@uncounted
class Context(Security):
    ctx: Ptr
    keys: Ptr
    last: Ptr
    current: Ptr
    wrote: bool
    effects: bool

    def _close_keys(self) -> None:
        """Close every key before another command runs: it may change or delete them."""
        at = self.keys
        while not is_null(at):
            key = handle(Key, at)
            key._close()
            at = key.next

    @writes_all
    def call(self, command: bytes, *words: bytes) -> Reply:
        self.wrote = True
        return self._call(command, words)

    def call_read(self, command: bytes, *words: bytes) -> Reply:
        return self._call(command, words)

    def _call(self, command: bytes, words: tuple[bytes, ...]) -> Reply:
        if stack_low():  # commands that call one another
            raise RecursionError("maximum recursion depth exceeded")
        if command._contains_byte(0):
            raise RedisError(f"ERR unknown command '{as_str(command)}'")
        if unlikely(may_be_fatal(command)):
            self._refuse_fatal(command.lower(), words)
        self._close_keys()
        name = terminated(command)
        strings = WordArray_of(words)
        reply = null()
        if self.effects:
            reply = raw.Call(self.ctx, bytes_data(name), cstring("!v"), strings.items, strings.length)
        else:
            reply = raw.Call(self.ctx, bytes_data(name), cstring("v"), strings.items, strings.length)
        if is_null(reply):
            call_refused(command, last_errno())
        out = new_object(Reply, reply, None)
        if raw.CallReplyType(reply) == raw.REPLY_ERROR:
            raise RedisError(as_str(out._text()))
        return out

    @cold
    def _refuse_fatal(self, name: bytes, words: tuple[bytes, ...]) -> None:
        """Refuse what brings servers down when a module calls it."""
        unload = name == b"module" and len(words) > 0 and words[0].lower() == b"unload"
        if unload or name in (b"sync", b"psync", b"wait", b"waitaof", b"post", b"host:"):
            raise RedisError(f"ERR a module cannot call '{as_str(name)}'")
        if name.startswith(b"eval") or name.startswith(b"fcall"):
            if raw.GetContextFlags(self.ctx) & raw.CTX_FLAGS_LUA != 0:
                raise RedisError("ERR a script cannot be called while a script runs")
            if self.effects and not has("GetCommand"):  # before 7.0 the server fails an assertion of its own
                raise RedisError("ERR this server cannot replicate a script that a module calls")

    @writes_all
    def replicate(self, command: bytes, *words: bytes) -> None:
        name = terminated(command)
        strings = WordArray_of(words)
        raw.Replicate(self.ctx, bytes_data(name), cstring("v"), strings.items, strings.length)

    def log(self, message: str, level: str = "notice") -> None:
        if level not in ("debug", "verbose", "notice", "warning"):
            raise ValueError("unknown log level")
        text = terminated(as_bytes(message))
        shown = terminated(as_bytes(level))
        raw.Log(self.ctx, bytes_data(shown), cstring("%s"), bytes_data(text))

    @nondeterministic
    def time_ms(self) -> int:
        return raw.Milliseconds()

    @nondeterministic
    def time_us(self) -> int:
        return clock_us()

    @nondeterministic
    def random_int(self, bound: int) -> int:
        if bound <= 0:
            raise ValueError("bound must be positive")
        scratch = alloca(8)
        threshold = urem(wrap_sub(0, bound), bound)  # Lemire: values below it would make some results likelier
        while True:
            raw.GetRandomBytes(scratch, 8)
            value = load(i64, scratch, 0)
            if not ult(wrap_mul(value, bound), threshold):
                return umul_high(value, bound)
        return 0

    @nondeterministic
    def random_bytes(self, n: int) -> bytes:
        if n < 0:
            raise ValueError("negative count")
        base = new_buffer(n)
        raw.GetRandomBytes(offset(base, 8), n)
        return buffer_bytes(base, n)

    @nondeterministic
    def client_id(self) -> int:
        return raw.GetClientId(self.ctx)

    @property
    def db(self) -> int:
        return raw.GetSelectedDb(self.ctx)

    @property
    @nondeterministic
    def user(self) -> bytes:
        if not has("GetCurrentUserName"):
            raise RedisError("ERR this server does not tell modules the user")
        return own_string(raw.GetCurrentUserName(self.ctx))

    @property
    @nondeterministic
    def flags(self) -> int:
        return raw.GetContextFlags(self.ctx)


@inline
def may_be_fatal(command: bytes) -> bool:
    """Whether a command begins as `eval`, `fcall`, `sync`, `psync`, `wait`, `module`, `post` or `host:` do."""
    if bytes_len(command) < 4:
        return False
    first = load(u8, bytes_data(command), 0) | 32
    second = load(u8, bytes_data(command), 1) | 32
    if second == 118:
        return first == 101
    if second == 99:
        return first == 102
    if second == 121:
        return first == 115
    if second == 115:
        return first == 112
    if second == 97:
        return first == 119
    return second == 111 and (first == 109 or first == 112 or first == 104)


@extern("rj_time_us")
def clock_us() -> int: ...


@extern("rj_errno")
def last_errno() -> int: ...


def call_refused(command: bytes, code: int) -> None:
    """Why the server did not run a command at all: Call gave no reply."""
    name = as_str(command)
    if code == 22:  # EINVAL
        raise RedisError(f"ERR wrong number of arguments for '{as_str(command.lower())}' command")
    if code == 2:  # ENOENT
        raise RedisError(f"ERR unknown command '{name}'")
    if code == 1:  # EPERM
        raise RedisError(f"ERR the keys of '{name}' are not served by this node")
    raise RedisError(f"ERR the command '{name}' was refused ({code})")


class WordArray:
    """Words as an array of RedisModuleStrings, for Call and Replicate."""

    items: Ptr
    length: int
    words: tuple[bytes, ...]

    def __drop__(self) -> None:
        for i in range(self.length):
            drop_word(self.words[i], load(Ptr, self.items, i))
        raw.Free(self.items)


def WordArray_of(words: tuple[bytes, ...]) -> WordArray:
    count = len(words)
    items = allocate(wrap_mul(count + 1, 8))
    out = new_object(WordArray, items, 0, words)
    for i in range(count):
        store(Ptr, items, i, word_of(words._at(i)))
        out.length = i + 1
    return out


class Reply:
    """A reply: the root frees it, elements keep the root alive."""

    reply: Ptr
    root: Reply | None

    def __drop__(self) -> None:
        if self.root is None:
            raw.FreeCallReply(self.reply)

    @property
    def type(self) -> str:
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_STRING:
            return "string"
        if kind == raw.REPLY_INTEGER:
            return "integer"
        if kind == raw.REPLY_ARRAY:
            return "array"
        return "null"

    @property
    def is_null(self) -> bool:
        return raw.CallReplyType(self.reply) == raw.REPLY_NULL

    def _text(self) -> bytes:
        """A copy of the reply's text: it must not depend on the reply's life."""
        size = alloca(8)
        data = raw.CallReplyStringPtr(self.reply, size)
        return copy_of(data, load(i64, size, 0))

    def _not(self, wanted: str) -> None:
        raise TypeError(f"reply of type {self.type} is not {wanted}")

    def __int__(self) -> int:
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_INTEGER:
            return raw.CallReplyInteger(self.reply)
        if kind != raw.REPLY_STRING:
            self._not("an integer")
        return int(self._text())

    def __float__(self) -> float:
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_INTEGER:
            return float(raw.CallReplyInteger(self.reply))
        if kind != raw.REPLY_STRING:
            self._not("a float")
        return float(self._text())

    def __bytes__(self) -> bytes:
        if raw.CallReplyType(self.reply) != raw.REPLY_STRING:
            self._not("a string")
        return self._text()

    def __len__(self) -> int:
        kind = raw.CallReplyType(self.reply)
        if kind != raw.REPLY_ARRAY and kind != raw.REPLY_STRING:
            self._not("an array")
        return raw.CallReplyLength(self.reply)

    def _at(self, index: int) -> Reply:
        if raw.CallReplyType(self.reply) != raw.REPLY_ARRAY:
            self._not("an array")
        root = self.root
        if root is None:
            return new_object(Reply, raw.CallReplyArrayElement(self.reply, index), self)
        return new_object(Reply, raw.CallReplyArrayElement(self.reply, index), root)

    def __getitem__(self, index: int) -> Reply:
        if raw.CallReplyType(self.reply) != raw.REPLY_ARRAY:
            self._not("an array")
        length = raw.CallReplyLength(self.reply)
        if index < 0:
            index += length
        if index < 0 or index >= length:
            raise IndexError("reply index out of range")
        return self._at(index)
