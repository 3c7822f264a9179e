"""A walk over the keys of a database that hold objects of a data type: their names and the objects."""


class ObjectScan(Scan, Generic[T]):
    type: Ptr
    found: list[int]  # the addresses of the objects, by their names
    objects: list[T]  # which are kept while the loop is at them: it may delete their keys

    def _step(self) -> None:
        self.found.clear()
        self.objects.clear()
        data = alloca(32)
        store(Ptr, data, 2, object_address(self.found))
        store(Ptr, data, 3, self.type)
        complete = self._call(callback_address(collect_object, "RedisModuleScanCB"), data)
        for address in self.found:
            self.objects.append(handle(T, int_to_ptr(address)))
        if not complete:
            raise MemoryError

    @walks
    def _item(self, cursor: int) -> tuple[bytes, T]:
        at = wrap_sub(self.at, 1)
        return self.names._at(at), self.objects._at(at)


def context_objects(ctx: Ptr, type: Ptr, like: T | None) -> ObjectScan[T]:
    names: list[bytes] = []
    found: list[int] = []
    objects: list[T] = []
    return new_object(ObjectScan[T], ctx, raw.ScanCursorCreate(), names, 0, False, type, found, objects)


def collect_object(ctx: Ptr, name: Ptr, key: Ptr, data: Ptr) -> None:
    """Called by the server for every key. Nothing is freed before the step ends, so that addresses are enough."""
    if is_null(key):
        opened = raw.OpenKey(ctx, name, raw.READ | 65536)
        note_object(opened, name, data)
        raw.CloseKey(opened)
    else:
        note_object(key, name, data)


def note_object(key: Ptr, name: Ptr, data: Ptr) -> None:
    if ptr_to_int(raw.ModuleTypeGetType(key)) != ptr_to_int(load(Ptr, data, 3)):
        return
    try:
        handle(list[bytes], load(Ptr, data, 0)).append(copy_string(name))
        handle(list[int], load(Ptr, data, 2)).append(ptr_to_int(raw.ModuleTypeGetValue(key)))
    except Exception:
        store(i64, data, 1, 1)
