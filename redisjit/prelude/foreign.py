"""C functions of other libraries: finding them, and what their arguments and results are made of."""

NOW = 2  # as the dynamic linker has it: find every function at once ...
OWN_NAMES_FIRST = 8  # ... and let a library's names be its own, not those of the server (glibc; elsewhere nothing)


@extern("dlopen")
def c_dlopen(name: Ptr, flags: int) -> Ptr: ...


@extern("dlsym")
def c_dlsym(handle: Ptr, name: Ptr) -> Ptr: ...


@extern("dlerror")
def c_dlerror() -> Ptr: ...


@extern("rj_errno")
def c_errno() -> int: ...


@extern("strerror")
def c_strerror(number: int) -> Ptr: ...


@extern("strlen")
def c_strlen(text: Ptr) -> int: ...


@cold
def foreign_find(slots: Ptr, library: Ptr, names: Ptr, count: int) -> bytes | None:
    """Find the functions of a library, whose names stand one behind the other; what is wrong if one is missing.

    The library's own names stand one behind the other, too, and then an empty one. It stays loaded when the module
    goes: it may have threads.
    """
    handle = null()
    while is_null(handle) and load(u8, library, 0) != 0:
        handle = c_dlopen(library, NOW | OWN_NAMES_FIRST)
        library = offset(library, wrap_add(c_strlen(library), 1))
    if is_null(handle):
        return c_copy(c_dlerror())
    problem: bytes | None = None
    for i in range(count):
        found = c_dlsym(handle, names)
        if is_null(found):
            problem = c_copy(c_dlerror())
        store(Ptr, slots, i, found)
        names = offset(names, wrap_add(c_strlen(names), 1))
    return problem


@cold
def foreign_load(ctx: Ptr, module: Ptr, slots: Ptr, library: Ptr, names: Ptr, count: int) -> bool:
    """Find the functions of a library when the module is loaded; the log tells what is missing."""
    try:
        problem = foreign_find(slots, library, names, count)
        if problem is None:
            return True
        size = bytes_len(problem)
        raw.Log(ctx, cstring("warning"), cstring("%s needs %s: %.*s"), module, library, size, bytes_data(problem))
    except Exception:
        return False
    return False


@cold
def foreign_need(slots: Ptr, library: Ptr, names: Ptr, count: int, place: int) -> None:
    """Find the functions of a library when one of them is first called."""
    problem = foreign_find(slots, library, names, count)
    if problem is not None and is_null(load(Ptr, slots, place)):
        raise OSError(c_shown(problem))


@cold
def free_detached() -> None:
    """At the module's end, or when its load has failed, perhaps before it had one."""
    detached = load(Ptr, module_memory("detached", 8), 0)
    if not is_null(detached):
        raw.FreeThreadSafeContext(detached)


@cold
def shared_need(slots: Ptr, name: Ptr, place: int) -> None:
    """Find a function of another module when it is first called: that module may have been loaded after this one."""
    found = raw.GetSharedAPI(load(Ptr, module_memory("detached", 8), 0), name)
    if is_null(found):
        raise RedisError(f"ERR no module shares '{c_shown(c_copy(name))}'")
    store(Ptr, slots, place, found)


def c_shown(text: bytes) -> str:
    """What C says, as text."""
    return decode_utf8(text, 3)  # with backslashes for what is no UTF-8


def c_copy(text: Ptr) -> bytes:
    """The text at an address, up to its NUL."""
    return copy_of(text, c_strlen(text))


@cold
def c_failed(name: str, value: str) -> None:
    raise OSError(f"{name} returned {value}")


@cold
def c_failed_null(name: str) -> None:
    raise OSError(f"{name} returned NULL")


@cold
def c_failed_as(name: str, text: bytes | None) -> None:
    raise OSError(f"{name}: {c_shown(b'' if text is None else text)}")


@cold
def c_failed_errno(name: str) -> None:
    raise OSError(f"{name}: {c_shown(c_copy(c_strerror(c_errno())))}")


def c_text(text: Ptr, name: str) -> bytes:
    if is_null(text):
        raise ValueError(f"{name} returned NULL")
    return c_copy(text)


def c_optional_text(text: Ptr) -> bytes | None:
    if is_null(text):
        return None
    return c_copy(text)


def c_string_at(p: Ptr, size: int | None = None) -> bytes:
    if is_null(p):
        raise ValueError("NULL pointer")
    if size is None:
        return c_copy(p)
    return raw_copy_bytes(p, size)


def c_string(value: bytes) -> bytes:
    """Bytes with a NUL behind them."""
    size = bytes_len(value)
    if find_byte(bytes_data(value), size, 0) >= 0:
        raise ValueError("embedded null byte")
    base = new_buffer(wrap_add(size, 1))
    memcpy(offset(base, 8), bytes_data(value), size)
    store(u8, offset(base, 8), size, 0)
    return buffer_bytes(base, size)


@cold
def c_strided() -> None:
    raise ValueError("the items of the array do not lie side by side")


@inline
def c_array1(a: ndarray1[T]) -> Ptr:
    if unlikely(a.s0 != 1 and a.n0 > 1):
        c_strided()
    return a.data


@inline
def c_array2(a: ndarray2[T]) -> Ptr:
    if unlikely(a.n0 != 0 and a.n1 != 0 and ((a.s1 != 1 and a.n1 > 1) or (a.s0 != a.n1 and a.n0 > 1))):
        c_strided()
    return a.data


@inline
def c_array1_writable(a: ndarray1[T]) -> Ptr:
    data = c_array1(a)
    if unlikely(not a.writable):
        array_read_only()
    return data


@inline
def c_array2_writable(a: ndarray2[T]) -> Ptr:
    data = c_array2(a)
    if unlikely(not a.writable):
        array_read_only()
    return data


@inline
def c_keep(value: T) -> None:
    pass


class Ref(Generic[T]):
    held: T

    @property
    @inline
    def value(self) -> T:
        return self.held


def new_Ref(value: T) -> Ref[T]:
    return new_object(Ref[T], value)
