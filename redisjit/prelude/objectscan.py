"""A walk over the keys of a database that hold objects of a data type: their names and the objects."""


class ObjectScan(Generic[T]):
    ctx: Ptr
    cursor: Ptr
    type: Ptr
    names: list[bytes]  # of one step
    found: list[int]  # the addresses of their objects
    objects: list[T]  # which are kept while the loop is at them: it may delete their keys
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

    def _step(self) -> None:
        self.names.clear()
        self.found.clear()
        self.objects.clear()
        self.at = 0
        data = alloca(32)
        store(Ptr, data, 0, object_address(self.names))
        store(Ptr, data, 1, object_address(self.found))
        store(Ptr, data, 2, self.type)
        store(i64, data, 3, 0)
        more = raw.Scan(self.ctx, self.cursor, callback_address(collect_object, "RedisModuleScanCB"), data)
        self.over = more == 0
        for address in self.found:
            self.objects.append(handle(T, int_to_ptr(address)))
        if load(i64, data, 3) != 0:
            raise MemoryError

    @walks
    def _item(self, cursor: int) -> tuple[bytes, T]:
        at = wrap_sub(self.at, 1)
        return self.names._at(at), self.objects._at(at)


def context_objects(ctx: Ptr, type: Ptr, like: T | None) -> ObjectScan[T]:
    names: list[bytes] = []
    found: list[int] = []
    objects: list[T] = []
    return new_object(ObjectScan[T], ctx, raw.ScanCursorCreate(), type, names, found, objects, 0, False)


def collect_object(ctx: Ptr, name: Ptr, key: Ptr, data: Ptr) -> None:
    """Called by the server for every key. Nothing is freed before the step ends, so that addresses are enough."""
    if is_null(key):
        opened = raw.OpenKey(ctx, name, raw.READ | 65536)
        note_object(opened, name, data)
        raw.CloseKey(opened)
    else:
        note_object(key, name, data)


def note_object(key: Ptr, name: Ptr, data: Ptr) -> None:
    if ptr_to_int(raw.ModuleTypeGetType(key)) != ptr_to_int(load(Ptr, data, 2)):
        return
    try:
        handle(list[bytes], load(Ptr, data, 0)).append(copy_string(name))
        handle(list[int], load(Ptr, data, 1)).append(ptr_to_int(raw.ModuleTypeGetValue(key)))
    except Exception:
        store(i64, data, 3, 1)
