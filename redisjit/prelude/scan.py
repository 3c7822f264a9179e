"""A walk over the names of all keys of a database, as SCAN goes."""


class KeyScan:
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
            self.names.clear()
            self.at = 0
            data = alloca(16)
            store(Ptr, data, 0, object_address(self.names))
            store(i64, data, 1, 0)
            more = raw.Scan(self.ctx, self.cursor, callback_address(collect_name, "RedisModuleScanCB"), data)
            self.over = more == 0
            if load(i64, data, 1) != 0:
                raise MemoryError
        self.at = wrap_add(self.at, 1)
        return 0

    def _item(self, cursor: int) -> bytes:
        return self.names._at(wrap_sub(self.at, 1))


def collect_name(ctx: Ptr, name: Ptr, key: Ptr, data: Ptr) -> None:
    """Called by the server for every key: the string is lent."""
    try:
        handle(list[bytes], load(Ptr, data, 0)).append(copy_string(name))
    except Exception:
        store(i64, data, 1, 1)
