"""`Key[T]`: a key that holds an object of a class that is a data type. The key owns the object as a variable does; its
share of the reference count is so large that it shows whether a key has the object.
"""

KEY_SHARE = 1099511627776


@uncounted
class DataKey(Key, Generic[T]):
    @property
    @key_value
    @inline
    def value(self) -> T | None:
        found = raw.ModuleTypeGetValue(self._handle())
        if is_null(found):
            return None
        if self.kind & 1 != 0:
            self._changes()
        return handle(T, found)

    @inline
    def _changes(self) -> None:
        """The command changes the value: as it does so through variables, all is not over before the key is closed."""
        self._wrote()
        if self.effects:
            self.kind = self.kind | CHANGED

    @key_assign
    @overwrites
    def _assign(self, value: T | None) -> None:
        if value is None:
            self.delete()
            return
        key = self._handle()
        if object_count(value) < 0 or object_count(value) >= KEY_SHARE:  # a constant, or a key's
            if ptr_to_int(raw.ModuleTypeGetValue(key)) == ptr_to_int(object_address(value)):
                return
            value = copy_value(value)
        raw.ModuleTypeSetValue(key, datatype_of(self.kind), for_key(value))
        self._wrote()
        self.expires = 0
        if self.effects:
            replicate_datatype(self, object_address(value), False)
            if self.kind & 1 != 0:
                self.kind = self.kind | CHANGED

    def get_or_create(self, make: F) -> T:
        found = self.value
        if found is not None:
            return found
        made = make()
        self._assign(made)
        kept = self.value
        if kept is None:
            return made
        return kept


@inline
def holds_datatype(key: Ptr, kind: int) -> bool:
    """Whether a key holds an object of the data type, or nothing."""
    return ptr_to_int(raw.ModuleTypeGetType(key)) == ptr_to_int(datatype_of(kind)) or raw.KeyType(key) == 0


@inline
def datatype_of(kind: int) -> Ptr:
    return load(Ptr, datatype_table(), wrap_sub(shr(kind & 65535, 1), 8))


@noinline
def replicate_value(key: Key) -> None:
    """Replicate the object of a key as it is now. Its expiry has been replicated already, if it has one."""
    found = key.handle if key.opened else raw.OpenKey(key.ctx, key.word, raw.READ | 65536)
    if ptr_to_int(raw.ModuleTypeGetType(found)) == ptr_to_int(datatype_of(key.kind)):
        replicate_datatype(key, raw.ModuleTypeGetValue(found), True)
    if not key.opened:
        raw.CloseKey(found)


def replicate_as(key: Key, value: T, loader: Ptr, keep: bool) -> None:
    w = frame_object(Saver)
    start_saver(w, False, alloca(256))
    try:
        save_root(w, value, False)
        if keep:
            raw.Replicate(key.ctx, loader, cstring("sbc"), key.word, w.base, w.at, cstring("KEEPTTL"))
        else:
            raw.Replicate(key.ctx, loader, cstring("sb"), key.word, w.base, w.at)
    except Exception as error:
        raw_callback_failed(error)
    end_saver(w)
