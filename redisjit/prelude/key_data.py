"""`Key[T]`: a key that holds an object of a class that is a data type. The key owns the object as a variable does; its
share of the reference count is so large that it shows whether a key has the object.
"""

KEY_SHARE = 1099511627776


@uncounted
class DataKey(Key, Generic[T]):
    @property
    @key_value
    def value(self) -> T | None:
        found = raw.ModuleTypeGetValue(self._handle())
        if is_null(found):
            return None
        if self.kind & 1 != 0:  # the command changes the value
            self._wrote()
        return handle(T, found)

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
        share_object(value, KEY_SHARE)
        raw.ModuleTypeSetValue(key, datatype_of(self.kind), object_address(value))
        self._wrote()
        self.expires = 0

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
def check_datatype(key: Ptr, kind: int) -> None:
    """WRONGTYPE for what is not of the data type."""
    if ptr_to_int(raw.ModuleTypeGetType(key)) != ptr_to_int(datatype_of(kind)):
        if raw.KeyType(key) != 0:
            wrong_type()


@inline
def datatype_of(kind: int) -> Ptr:
    return load(Ptr, datatype_table(), wrap_sub(shr(kind, 1), 8))
