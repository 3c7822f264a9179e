"""The server itself: its numbers, its version, files with its data."""


@uncounted
class Administration:
    ctx: Ptr

    def info(self, section: str = "") -> ServerInfo:
        self._close_keys()  # what a module shows in INFO may look at keys
        if bytes_len(section) == 0:
            return new_object(ServerInfo, raw.GetServerInfo(self.ctx, null()))
        text = terminated(as_bytes(section))
        return new_object(ServerInfo, raw.GetServerInfo(self.ctx, bytes_data(text)))

    @property
    def used_memory_ratio(self) -> float:
        return raw.GetUsedMemoryRatio()

    @property
    def db_size(self) -> int:
        return raw.DbSize(self.ctx)

    def scan(self) -> KeyScan:
        names: list[bytes] = []
        return new_object(KeyScan, self.ctx, raw.ScanCursorCreate(), names, 0, False)

    @nondeterministic
    def random_key(self) -> bytes | None:
        word = raw.RandomKey(self.ctx)
        if is_null(word):
            return None
        return own_string(word)

    def exists(self, name: bytes) -> bool:
        found = False
        if has("KeyExists"):
            word = word_of(name)
            found = raw.KeyExists(self.ctx, word) != 0
            drop_word(name, word)
        else:
            key = self._seen(name)
            found = raw.KeyType(key) != 0
            raw.CloseKey(key)
        return found

    def _seen(self, name: bytes) -> Ptr:
        """A key as it lies there: looking at it is no use of it."""
        word = word_of(name)
        key = raw.OpenKey(self.ctx, word, raw.READ | raw.OPEN_KEY_NOTOUCH)
        drop_word(name, word)
        return key

    @nondeterministic
    def idle_ms(self, name: bytes) -> int | None:
        key = self._seen(name)
        if is_null(key):
            return None
        place = alloca(8)
        store(i64, place, 0, -1)
        result = raw.GetLRU(key, place)
        raw.CloseKey(key)
        if result != 0 or load(i64, place, 0) < 0:
            return None
        return load(i64, place, 0)

    @nondeterministic
    def frequency(self, name: bytes) -> int | None:
        key = self._seen(name)
        if is_null(key):
            return None
        place = alloca(8)
        store(i64, place, 0, -1)
        result = raw.GetLFU(key, place)
        raw.CloseKey(key)
        if result != 0 or load(i64, place, 0) < 0:
            return None
        return load(i64, place, 0)

    @nondeterministic
    def set_idle_ms(self, name: bytes, ms: int) -> bool:
        if ms < 0:
            raise ValueError("a negative time")
        key = self._seen(name)
        if is_null(key):
            return False
        place = alloca(8)
        store(i64, place, 0, -1)
        raw.GetLRU(key, place)
        if load(i64, place, 0) < 0:
            raw.CloseKey(key)
            return False
        raw.SetLRU(key, ms)
        raw.GetLRU(key, place)
        wrong = wrap_sub(load(i64, place, 0), ms)
        if wrong < -5000 or wrong > 5000:  # Valkey 9.1 takes the number for another unit; and the clock wraps
            raw.SetLRU(key, 0)
            raw.CloseKey(key)
            raise RedisError("ERR this server cannot make a key so old")
        raw.CloseKey(key)
        return True

    @nondeterministic
    def set_frequency(self, name: bytes, n: int) -> bool:
        if n < 0 or n > 255:
            raise ValueError("a frequency is 0 to 255")
        key = self._seen(name)
        if is_null(key):
            return False
        place = alloca(8)
        store(i64, place, 0, -1)
        raw.GetLFU(key, place)
        result = 1
        if load(i64, place, 0) >= 0:
            result = raw.SetLFU(key, n)
        raw.CloseKey(key)
        return result == 0

    def latency(self, event: str, ms: int) -> None:
        text = info_name(as_bytes(event))
        raw.LatencyAddSample(bytes_data(text), max(ms, 0))

    @property
    @nondeterministic
    def server_version(self) -> tuple[int, int, int]:
        version = raw.GetServerVersion()
        return shr(version, 16) & 255, shr(version, 8) & 255, version & 255

    @property
    @nondeterministic
    def server_name(self) -> str:
        found = self.info("server")
        return "valkey" if "valkey_version" in found else "redis"

    @property
    @nondeterministic
    def command_name(self) -> str:
        if not has("GetCurrentCommandName"):  # 6.2 before its fifth patch
            raise RedisError("ERR this server does not tell modules the name of the command")
        name = raw.GetCurrentCommandName(self.ctx)
        if is_null(name):
            raise RedisError("ERR no command is running")
        return setting_text(name)

    def keys_of(self, command: Word, *words: bytes) -> list[bytes]:
        out: list[bytes] = []
        strings = WordArray_of((command, *words))
        count = alloca(8)
        store(i64, count, 0, 0)
        keys = raw.GetCommandKeys(self.ctx, strings.items, strings.length, count)
        if is_null(keys):
            problem = last_errno()
            if problem != 0:
                call_refused(command, problem)
            return out
        for i in range(load(i32, count, 0)):
            out.append(copy_string(load(Ptr, strings.items, load(i32, keys, i))))
        raw.Free(keys)
        out.sort()
        return out

    @nondeterministic
    def cached_time_us(self) -> int:
        if has("CachedMicroseconds"):
            return raw.CachedMicroseconds()
        return raw.Milliseconds() * 1000

    def notify(self, event: str, name: bytes, kind: str = "module") -> None:
        type = notified_kind(kind)
        if threaded() and not is_null(background_job()):  # the server's own assertion fails there
            raise RedisError("ERR events of keys are told by the server's own thread only")
        text = config_name(event)
        self._close_keys()  # who hears of it may change them
        word = word_of(name)
        raw.NotifyKeyspaceEvent(self.ctx, type, bytes_data(text), word)
        drop_word(name, word)

    @property
    @nondeterministic
    def must_obey(self) -> bool:
        if has("MustObeyClient"):
            return raw.MustObeyClient(self.ctx) != 0
        return raw.GetContextFlags(self.ctx) & (raw.CTX_FLAGS_REPLICATED | raw.CTX_FLAGS_LOADING) != 0

    @property
    def avoid_replica_traffic(self) -> bool:
        return raw.AvoidReplicaTraffic() != 0

    @property
    @nondeterministic
    def known_flags(self) -> int:
        return raw.GetContextFlagsAll()

    @property
    @nondeterministic
    def known_events(self) -> int:
        return raw.GetKeyspaceNotificationFlagsAll()

    @property
    @nondeterministic
    def notified_events(self) -> int:
        return raw.GetNotifyKeyspaceEvents()

    @property
    @nondeterministic
    def known_options(self) -> int:
        if has("GetModuleOptionsAll"):
            return raw.GetModuleOptionsAll()
        return raw.OPTIONS_HANDLE_IO_ERRORS | raw.OPTION_NO_IMPLICIT_SIGNAL_MODIFIED

    @property
    @nondeterministic
    def known_open_modes(self) -> int:
        if has("GetOpenKeyModesAll"):
            return raw.GetOpenKeyModesAll()
        return raw.READ | raw.WRITE | raw.OPEN_KEY_NOTOUCH

    @property
    @nondeterministic
    def type_methods_version(self) -> int:
        return raw.GetTypeMethodVersion()

    def kill_child(self, pid: int) -> bool:
        if pid <= 0 or load(i64, module_memory("fork_pid", 8), 0) != pid:
            return False
        killed = raw.KillForkChild(pid) == 0
        fork_over()
        return killed

    def heartbeat(self, progress: float) -> None:
        if raw.GetContextFlags(self.ctx) & raw.CTX_FLAGS_IS_CHILD == 0:
            raise RedisError("ERR only a child process tells how far it is")
        if not (0.0 <= progress and progress <= 1.0):
            raise ValueError("progress is from 0.0 to 1.0")
        if has("SendChildHeartbeat"):
            raw.SendChildHeartbeat(progress)

    def rdb_save(self, path: str) -> None:
        if not has("RdbStreamCreateFromFile") or not has("RdbSave") or not has("RdbStreamFree"):
            raise RedisError("ERR this server does not let modules save RDB files")
        text = file_name(path)
        self._close_keys()
        stream = raw.RdbStreamCreateFromFile(bytes_data(text))
        result = raw.RdbSave(self.ctx, stream, 0)
        code = last_errno()
        raw.RdbStreamFree(stream)
        if result != 0:
            raise RedisError(f"ERR the RDB file was not saved ({code})")

    def rdb_load(self, path: str) -> None:
        if not has("RdbStreamCreateFromFile") or not has("RdbLoad") or not has("RdbStreamFree"):
            raise RedisError("ERR this server does not let modules load RDB files")
        if self.wrote:
            raise RedisError("ERR an RDB file cannot be loaded by what has written")
        text = file_name(path)
        check_rdb_file(bytes_data(text))
        self._close_keys()
        stream = raw.RdbStreamCreateFromFile(bytes_data(text))
        bar_defrag(1)
        result = raw.RdbLoad(self.ctx, stream, 0)
        bar_defrag(-1)
        code = last_errno()
        raw.RdbStreamFree(stream)
        if result != 0:
            raise RedisError(f"ERR the RDB file was not loaded ({code})")


def notified_kind(kind: str) -> int:
    if kind == "module":
        return raw.NOTIFY_MODULE
    if kind == "generic":
        return raw.NOTIFY_GENERIC
    if kind == "string":
        return raw.NOTIFY_STRING
    if kind == "list":
        return raw.NOTIFY_LIST
    if kind == "set":
        return raw.NOTIFY_SET
    if kind == "hash":
        return raw.NOTIFY_HASH
    if kind == "zset":
        return raw.NOTIFY_ZSET
    if kind == "stream":
        return raw.NOTIFY_STREAM
    raise ValueError("an event of a key is module, generic, string, list, set, hash, zset or stream")


@cold
def file_name(path: str) -> bytes:
    if bytes_len(path) == 0 or as_bytes(path)._contains_byte(0):
        raise ValueError("a file has a name, without a zero byte")
    size = bytes_len(path)
    base = new_buffer(size + 1)
    memcpy(offset(base, 8), bytes_data(path), size)
    store(u8, offset(base, 8), size, 0)
    return buffer_bytes(base, size)


@extern("open")
def c_open(path: Ptr, flags: int) -> int: ...


@extern("read")
def c_read(file: int, to: Ptr, size: int) -> int: ...


@extern("close")
def c_close(file: int) -> int: ...


@cold
def check_rdb_file(path: Ptr) -> None:
    """The server empties itself before it looks at the file: see whether it is one."""
    file = c_open(path, 0) & 0xFFFFFFFF
    if file > 0x7FFFFFFF:
        raise RedisError(f"ERR the RDB file was not loaded ({last_errno()})")
    start = alloca(8)
    store(i64, start, 0, 0)
    c_read(file, start, 6)
    c_close(file)
    word = load(i64, start, 0)
    if word & 0xFFFFFFFFFF != 0x5349444552 and word != 0x59454B4C4156:  # REDIS, VALKEY
        raise RedisError("ERR the file is no RDB file")


class ServerInfo:
    """Fields of INFO, as the server had them when it was asked."""

    data: Ptr

    def __drop__(self) -> None:
        raw.FreeServerInfo(null(), self.data)

    def get(self, field: str) -> str | None:
        text = terminated(as_bytes(field))
        word = raw.ServerInfoGetField(null(), self.data, bytes_data(text))
        if is_null(word):
            return None
        return config_shown(own_string(word))

    def __contains__(self, field: str) -> bool:
        text = terminated(as_bytes(field))
        return not is_null(raw.ServerInfoGetFieldC(self.data, bytes_data(text)))

    def __getitem__(self, field: str) -> str:
        found = self.get(field)
        if found is None:
            raise KeyError(field)
        return found

    def integer(self, field: str) -> int:
        text = terminated(as_bytes(field))
        failed = alloca(8)
        store(i32, failed, 0, 0)
        value = raw.ServerInfoGetFieldSigned(self.data, bytes_data(text), failed)
        if load(i32, failed, 0) != 0:
            self._no_number(field, "an integer")
        return value

    def unsigned(self, field: str) -> np_uint64:
        text = terminated(as_bytes(field))
        failed = alloca(8)
        store(i32, failed, 0, 0)
        value = raw.ServerInfoGetFieldUnsigned(self.data, bytes_data(text), failed)
        if load(i32, failed, 0) != 0:
            self._no_number(field, "an unsigned integer")
        return convert(np_uint64, value)

    def number(self, field: str) -> float:
        text = terminated(as_bytes(field))
        failed = alloca(8)
        store(i32, failed, 0, 0)
        value = raw.ServerInfoGetFieldDouble(self.data, bytes_data(text), failed)
        if load(i32, failed, 0) != 0:
            self._no_number(field, "a number")
        return value

    @cold
    def _no_number(self, field: str, wanted: str) -> None:
        found = self[field]
        raise ValueError(f"the field {field} is not {wanted}: {found}")
