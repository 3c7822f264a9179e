"""The context of a running command."""


@uncounted
class Context(Security, Cluster, ServerConfig, Administration):
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
    def call(
        self,
        command: Word,
        *words: bytes,
        protocol: int = 2,
        user: Word = b"",
        check_acl: bool = False,
        no_writes: bool = False,
        script: bool = False,
        deny_oom: bool = False,
        dry_run: bool = False,
    ) -> Reply:
        if not no_writes and not dry_run:
            self.wrote = True
        options = call_options(protocol, check_acl, no_writes, script, deny_oom, dry_run)
        return self._call(command, words, options, user)

    def call_read(
        self,
        command: Word,
        *words: bytes,
        protocol: int = 2,
        user: Word = b"",
        check_acl: bool = False,
        no_writes: bool = False,
        script: bool = False,
        deny_oom: bool = False,
        dry_run: bool = False,
    ) -> Reply:
        options = call_options(protocol, check_acl, no_writes, script, deny_oom, dry_run)
        return self._call(command, words, options, user)

    def _call(self, command: bytes, words: tuple[bytes, ...], options: int = 0, user: bytes = b"") -> Reply:
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
        if options != 0 or bytes_len(user) > 0:
            reply = self._call_with(name, strings, options, user)
        else:
            format = cstring("!v") if self.effects else cstring("v")
            reply = call_still(self.ctx, bytes_data(name), format, strings)
        if is_null(reply) and options & DRY_RUN == 0:
            call_refused(command, last_errno())
        if options & DRY_RUN != 0 and not is_null(reply) and raw.CallReplyType(reply) != raw.REPLY_ERROR:
            raw.FreeCallReply(reply)  # Valkey 9 gives one of no type, which cannot be forwarded
            reply = null()
        out = new_object(Reply, reply, None)
        if raw.CallReplyType(reply) == raw.REPLY_ERROR:
            call_failed(command, as_str(out._text()))
        return out

    @noinline
    def _call_with(self, name: bytes, strings: WordArray, options: int, user: bytes) -> Ptr:
        """Call a command with options, the letters of Call's format."""
        if bytes_len(user) > 0:
            options = options | AS_USER
        if not has("CallReplyBool"):
            raise RedisError("ERR this server has no options for calls of commands")
        if options & DRY_RUN != 0 and not has("CallReplyPromiseAbort"):
            raise RedisError("ERR this server cannot try a command without running it")
        format = alloca(16)
        at = 0
        letters = bytes_data(CALL_LETTERS)
        for i in range(7):
            if shr(options, i) & 1 != 0:
                store(u8, format, at, load(u8, letters, i))
                at = wrap_add(at, 1)
        if self.effects and options & DRY_RUN == 0:
            store(u8, format, at, 33)
            at = wrap_add(at, 1)
        store(u8, format, at, 69)  # E: refusals are replies with the server's text
        store(u8, format, wrap_add(at, 1), 118)
        store(u8, format, wrap_add(at, 2), 0)
        if bytes_len(user) == 0:
            return call_still(self.ctx, bytes_data(name), format, strings)
        if not has("SetContextUser") or not has("GetModuleUserFromUserName"):
            raise RedisError("ERR this server cannot call a command as another user")
        word = word_of(user)
        account = raw.GetModuleUserFromUserName(word)
        drop_word(user, word)
        if is_null(account):
            raise RedisError(f"ERR there is no user '{as_str(user)}'")
        raw.SetContextUser(self.ctx, account)
        reply = call_still(self.ctx, bytes_data(name), format, strings)
        raw.SetContextUser(self.ctx, null())
        raw.FreeModuleUser(account)
        return reply

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
    def replicate(self, command: Word, *words: bytes) -> None:
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
        if has("Microseconds"):
            return raw.Microseconds()
        return clock_us()

    @nondeterministic
    def random_int(self, bound: int) -> int:
        if bound <= 0:
            raise ValueError("bound must be positive")
        scratch = alloca(8)
        threshold = urem(wrap_sub(0, bound), bound)  # Lemire: values below it would make some results likelier
        while True:
            fill_random(scratch, 8)
            value = load(i64, scratch, 0)
            if not ult(wrap_mul(value, bound), threshold):
                return umul_high(value, bound)
        return 0

    @nondeterministic
    def random_bytes(self, n: int) -> bytes:
        if n < 0:
            raise ValueError("negative count")
        base = new_buffer(n)
        fill_random(offset(base, 8), n)
        return buffer_bytes(base, n)

    @nondeterministic
    def random_hex(self, n: int) -> bytes:
        if n < 0:
            raise ValueError("negative count")
        base = new_buffer(n)
        raw.GetRandomHexChars(offset(base, 8), n)
        return buffer_bytes(base, n)

    @nondeterministic
    def client_id(self) -> int:
        if threaded() and not is_null(background_job()):
            return load(i64, background_job(), 7)
        return raw.GetClientId(self.ctx)

    @property
    @nondeterministic
    def timed_out(self) -> bool:
        return has_timed_out(self.ctx)

    @property
    @nondeterministic
    def ready_key(self) -> bytes | None:
        if raw.IsBlockedReplyRequest(self.ctx) == 0:
            return None
        word = raw.GetBlockedClientReadyKey(self.ctx)
        if is_null(word):
            return None
        return copy_string(word)

    @nondeterministic
    def remaining(self, timer: int) -> int | None:
        left = alloca(8)
        if raw.GetTimerInfo(self.ctx, timer, left, null()) != 0:
            return None
        return load(i64, left, 0)

    def wake(self, key: Key) -> None:
        raw.SignalKeyAsReady(self.ctx, key.word)

    def lock(self, wait: bool = True) -> ContextLock:
        if threaded():
            set_valve_word("hurry", int(not wait))
        return handle(ContextLock, object_address(self))

    @property
    def db(self) -> int:
        return raw.GetSelectedDb(self.ctx)

    @property
    @nondeterministic
    def user(self) -> bytes:
        if not has("GetCurrentUserName"):
            raise RedisError("ERR this server does not tell modules the user")
        if threaded() and not is_null(background_job()):
            raise RuntimeError("the user of a command in the background is not known")
        return own_string(raw.GetCurrentUserName(self.ctx))

    @property
    @nondeterministic
    def flags(self) -> int:
        return raw.GetContextFlags(self.ctx)


CALL_LETTERS = b"03CWSMD"
AS_USER = 4
DRY_RUN = 64


@inline
def call_options(protocol: int, check_acl: bool, no_writes: bool, script: bool, deny_oom: bool, dry_run: bool) -> int:
    """The options of a call as bits, one for each letter of CALL_LETTERS."""
    options = 0
    if protocol != 2:
        if protocol != 0 and protocol != 3:
            raise ValueError("protocol is 2, 3, or 0 for the client's own")
        options = 2 if protocol == 3 else 1
    if check_acl:
        options = options | AS_USER
    if no_writes:
        options = options | 8
    if script:
        options = options | 16
    if deny_oom:
        options = options | 32
    if dry_run:
        options = options | DRY_RUN
    return options


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


@cold
def call_failed(command: bytes, text: str) -> None:
    """A command was refused with an error reply."""
    if text.startswith("ERR unknown command"):  # servers differ in how they quote the arguments
        text = f"ERR unknown command '{as_str(command)}'"
    raise RedisError(text)


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
