"""A walk over the names of all keys of a database, as SCAN goes."""


class Scan:
    ctx: Ptr
    cursor: Ptr
    names: list[bytes]  # of one step
    at: int
    over: bool

    def __drop__(self) -> None:
        raw.ScanCursorDestroy(self.cursor)

    def _start(self) -> int:
        return 0

    def _next(self, cursor: int, guard: int) -> int:
        while self.at == self.names.length:
            if self.over:
                return -1
            self._step()
        self.at = wrap_add(self.at, 1)
        return 0

    def _call(self, collect: Ptr, data: Ptr) -> bool:
        """One step of the server's: `collect` adds to the names, and says in the second word that it could not."""
        self.names.clear()
        self.at = 0
        store(Ptr, data, 0, object_address(self.names))
        store(i64, data, 1, 0)
        self.over = raw.Scan(self.ctx, self.cursor, collect, data) == 0
        return load(i64, data, 1) == 0


class KeyScan(Scan):
    def _step(self) -> None:
        if not self._call(callback_address(collect_name, "RedisModuleScanCB"), alloca(16)):
            raise MemoryError

    def _item(self, cursor: int) -> bytes:
        return self.names._at(wrap_sub(self.at, 1))


def collect_name(ctx: Ptr, name: Ptr, key: Ptr, data: Ptr) -> None:
    """Called by the server for every key: the string is lent."""
    try:
        handle(list[bytes], load(Ptr, data, 0)).append(copy_string(name))
    except Exception:
        store(i64, data, 1, 1)
