"""Active defragmentation: what keys and states hold is moved to where the server wants it, block by block.

A block is moved when one pointer leads to it, and that pointer is put right. What others refer to as well stays where it
is: they are variables that outlive a call, or other fields. Nothing is recursive: an object that was met waits in a list,
with its type and how far it is done. Each such entry counts as an owner, so that handlers may do what they like between
two slices of the work: what they took out of the value is kept until its entry is done with, and places are indices, which
are compared with how long the object is by then.
"""

SLICE = 64  # steps between two looks at the clock
AT_ONCE = 16384  # steps for a value that cannot be left half-way; the next time it is done in slices
LARGE = 1000  # steps from which on a value is done in slices, and freed by another thread
RECENT = 60000  # milliseconds for which the server is taken to defragment
IDLE = 1000  # milliseconds after which nobody will go on with a value


@uncounted
class Mover(Places):
    ctx: Ptr  # the server's; nothing when blocks are only counted
    root: Ptr  # the object that the key holds
    frames: Ptr  # objects that are not done: address, number of the type, where to go on
    depth: int
    room: int
    level: int  # how deep it was when the work at an object began
    steps: int
    until: int
    serial: int  # what the server's cursor says of this value
    busy: int  # when it was at work last

    @cold
    def _block(self, block: Ptr) -> Ptr:
        """Where a block is from now on, which one pointer leads to: the caller's."""
        if is_null(block):
            return block
        self.steps = wrap_add(self.steps, 1)
        if is_null(self.ctx):
            return block
        moved = raw.DefragAlloc(self.ctx, block)
        return block if is_null(moved) else moved

    @inline
    def _pauses(self) -> bool:
        """After an item: whether something was met that comes first, or the time is up."""
        self.steps = wrap_add(self.steps, 1)
        return self.depth != self.level or self.steps >= self.until

    @inline
    def _frame(self, index: int) -> Ptr:
        return offset(self.frames, wrap_mul(index, 24))

    @cold
    def _enter(self, object: Ptr, number: int) -> None:
        """An object whose inside is to be moved."""
        if self.depth == self.room:
            self.room = max(wrap_shl(self.room, 1), 16)
            self.frames = raw.Realloc(self.frames, wrap_mul(self.room, 24))
        frame = self._frame(self.depth)
        store(Ptr, frame, 0, object)
        store(i64, frame, 1, number)
        store(i64, frame, 2, 0)
        if number < 0:  # of a type whose objects have no count of their own
            hold_bare(object)
        else:
            share_object(object, 1)
        self.depth = wrap_add(self.depth, 1)

    @cold
    def _leave(self, index: int) -> None:
        """An object that is done. What came after it in the list moves down."""
        frame = self._frame(index)
        object = load(Ptr, frame, 0)
        number = load(i64, frame, 1)
        self.depth = wrap_sub(self.depth, 1)
        memmove(frame, offset(frame, 24), wrap_mul(wrap_sub(self.depth, index), 24))
        if number < 0 and bare_count(object) > 1:
            release_bare(object)
        elif number < 0:
            drop_moved(object, wrap_sub(0, number))
        elif object_count(object) == 1:  # a handler has taken it out of the value
            drop_moved(object, number)
        else:
            share_object(object, -1)

    @cold
    def _first(self, object: Ptr) -> bool:
        """Whether an object that several refer to is met for the first time."""
        key = ptr_to_int(object)
        entry = self._find(key)
        if not is_null(entry) and load(i64, entry, 0) != 0:
            return False
        self._note(key, 0, 0)
        return True


@cold
def start_mover(m: Mover, ctx: Ptr) -> None:
    m._clear()
    m.ctx = ctx
    m.root = null()
    m.frames = null()
    m.depth = 0
    m.room = 0
    m.level = 0
    m.steps = 0
    m.until = 0


@cold
def end_mover(m: Mover) -> None:
    """Let go of what was met. Without an effect on one that was never started, which is all zero."""
    while m.depth > 0:
        m._leave(wrap_sub(m.depth, 1))
    m.root = null()
    m._free()
    raw.Free(m.frames)
    m._clear()
    m.frames = null()
    m.room = 0


# Values of all types


@cold
def move_bytes(m: Mover, place: Ptr) -> None:
    """Bytes or text at an address: data, length, owner."""
    owner = load(i64, place, 2)
    base = int_to_ptr(owner & -8)
    if is_null(load(Ptr, place, 0)) or is_null(base):
        return
    if owner & 1 != 0:
        move_word(m, place, base)
    elif owner & 2 == 0 and load(u32, base, 0) == 1:
        moved = m._block(base)
        if ptr_to_int(moved) != ptr_to_int(base):
            forget_places(owner)
            by = wrap_sub(ptr_to_int(moved), ptr_to_int(base))
            store(Ptr, place, 0, offset(load(Ptr, place, 0), by))
            store(i64, place, 2, wrap_add(owner, by))


@cold
def move_packed(m: Mover, place: Ptr) -> None:
    """The same in two words (see `packed_bytes`)."""
    data = load(Ptr, place, 0)
    by = shr(load(i64, place, 1), 54) & 12
    base = offset(data, wrap_sub(0, by))
    if by != 0 and load(u32, base, 0) == 1:
        moved = m._block(base)
        if ptr_to_int(moved) != ptr_to_int(base):
            forget_places(ptr_to_int(base))
            store(Ptr, place, 0, offset(moved, by))


@cold
def move_array(m: Mover, place: Ptr, size: int) -> None:
    """A pointer to an array, or None, and what the array has besides itself (see `array_memory`), at once."""
    array = load(Ptr, place, 0)
    if is_null(array) or object_count(array) != 1:
        return
    move_array_fields(m, place)
    array = load(Ptr, place, 0)
    tail = offset(array, size)
    if load(u8, array, ARRAY_VIEW) == 0:
        move_array_items(m, array, tail)
        return
    holder = load(Ptr, tail, 0)
    if is_null(holder) or object_count(holder) != 1:
        return
    by = move_array_fields(m, tail)
    holder = load(Ptr, tail, 0)
    by = wrap_add(by, move_array_items(m, holder, offset(holder, ARRAY_TAIL)))
    store(Ptr, array, 1, offset(load(Ptr, array, 1), by))


@cold
def move_array_fields(m: Mover, place: Ptr) -> int:
    """An array that nobody else refers to. Returns how far its items have gone: those of one that is whole."""
    array = load(Ptr, place, 0)
    moved = m._block(array)
    store(Ptr, place, 0, moved)
    if load(u8, moved, ARRAY_WHOLE) == 0:
        return 0
    by = wrap_sub(ptr_to_int(moved), ptr_to_int(array))
    store(Ptr, moved, 1, offset(load(Ptr, moved, 1), by))
    return by


@cold
def move_array_items(m: Mover, array: Ptr, tail: Ptr) -> int:
    """The items of an array that is neither whole nor a view. Returns how far they have gone."""
    data = load(Ptr, array, 1)
    by = 0
    if load(u8, array, ARRAY_APART) != 0:
        by = wrap_sub(ptr_to_int(m._block(data)), ptr_to_int(data))
    elif load(u8, array, ARRAY_WHOLE) == 0:
        before = load(i64, tail, 0)
        move_bytes(m, tail)
        by = wrap_sub(load(i64, tail, 0), before)
    store(Ptr, array, 1, offset(data, by))
    return by


@cold
def move_word(m: Mover, place: Ptr, word: Ptr) -> None:
    """The same when they are a string of the server's, or a part of one. The server sees whether others have it."""
    m.steps = wrap_add(m.steps, 1)
    if is_null(m.ctx):
        return
    data, size = view(word)
    begin = wrap_sub(load(i64, place, 0), ptr_to_int(data))
    owner = load(i64, place, 2)
    moved = null()
    if has("DefragValkeyModuleString"):
        moved = raw.DefragValkeyModuleString(m.ctx, word)
    elif has("DefragRedisModuleString"):
        moved = raw.DefragRedisModuleString(m.ctx, word)
    if is_null(moved):
        moved = word
    data, size = view(moved)  # these may have moved alone
    forget_places(owner)
    store(Ptr, place, 0, offset(data, begin))
    store(i64, place, 2, wrap_add(ptr_to_int(moved), owner & 7))


@cold
def move_object(m: Mover, place: Ptr, number: int) -> None:
    """A pointer to an object, or None. The number is that of its type, or 0 when there is nothing inside to move."""
    object = load(Ptr, place, 0)
    if is_null(object):
        return
    count = object_count(object)
    if count == 1:
        object = m._block(object)
        store(Ptr, place, 0, object)
    elif count <= 0 or number == 0 or not m._first(object):  # a constant lies in the module
        return
    if number != 0:
        m._enter(object, number)


@cold
def move_optional(m: Mover, place: Ptr) -> None:
    """A value that has no null pointer for None: a flag stands before it."""
    if load(u8, place, 0) & 1 != 0:
        move_value(T, m, part(tuple[bool, T], place, 1))


# The work


@cold
def move_on(m: Mover) -> bool:
    """Go on until the end, or until there were as many steps as may be. Returns whether it is the end."""
    while m.depth > 0:
        if m.steps >= m.until:
            return False
        at = wrap_sub(m.depth, 1)
        m.level = m.depth
        m.steps = wrap_add(m.steps, 1)
        frame = m._frame(at)
        number = load(i64, frame, 1)
        number = wrap_sub(0, number) if number < 0 else number
        after = move_inside(m, load(Ptr, frame, 0), number, load(i64, frame, 2))
        if after < 0:
            m._leave(at)
        else:
            store(i64, m._frame(at), 2, after)
    return True


@cold
def move_slices(m: Mover) -> bool:
    """The same, until the server says that the time is up."""
    while True:
        m.until = wrap_add(m.steps, SLICE)
        if move_on(m):
            return True
        if raw.DefragShouldStop(m.ctx) != 0:
            return False
    return True


def later_mover() -> Mover:
    """What is known of the one value that the server comes back to."""
    return handle(Mover, module_memory("later_mover", 128))


@cold
def end_later() -> None:
    end_mover(later_mover())


@inline
def end_moving(root: Ptr) -> None:
    """The object of a key goes."""
    if unlikely(ptr_to_int(later_mover().root) == ptr_to_int(root)):
        end_later()


@cold
def end_idle(m: Mover) -> None:
    """Called now and then: nobody comes back to a value that was renamed, or when defragmentation was turned off."""
    if m.depth > 0 and wrap_sub(raw.Milliseconds(), m.busy) > IDLE:
        end_mover(m)


@cold
def enter_root(m: Mover, place: Ptr) -> None:
    """Begin with the object of a key. The key alone owns it when it has the key's share and no more."""
    object = load(Ptr, place, 0)
    if object_count(handle(T, object)) == KEY_SHARE:
        moved = m._block(object)
        if ptr_to_int(moved) != ptr_to_int(object):
            if is_listed(T):
                rename_value(registry_of(T), object, moved)
            store(Ptr, place, 0, moved)
            object = moved
    m.root = object
    if moves_inside(T) != 0:
        m._enter(object, wrap_sub(0, moves_inside(T)) if is_bare(T) else moves_inside(T))


@cold
def moved_root(ctx: Ptr, place: Ptr, bounded: bool) -> int:
    """Called by the server: move what the object of a key is made of. Returns whether there is more."""
    if defrag_barred():
        return 0
    now = raw.Milliseconds()
    store(i64, module_memory("defragmented", 8), 0, now)
    cursor = alloca(8)
    store(i64, cursor, 0, 0)
    if raw.DefragCursorGet(ctx, cursor) != 0:
        m = frame_object(Mover)
        start_mover(m, ctx)
        m.until = AT_ONCE if bounded else MAX_INT
        enter_object(T, m, place)
        move_on(m)
        end_mover(m)
        return 0
    m = later_mover()
    serial = load(i64, cursor, 0)
    if serial == 0 or serial != m.serial or m.depth == 0 or ptr_to_int(m.root) != load(i64, place, 0):
        serial = wrap_add(m.serial, 1) & 1073741823 | 1073741824
        end_mover(m)
        start_mover(m, ctx)
        m.serial = serial
        enter_object(T, m, place)
        raw.DefragCursorSet(ctx, serial)
    m.ctx = ctx
    m.busy = now
    if move_slices(m):
        end_mover(m)
        return 0
    return 1


@cold
def value_effort(value: Ptr) -> int:
    """How much work it is to free a value; 0 stands for much.

    Where the server defragments, it asks this to know whether a value is done at once. Elsewhere all values are freed at
    once: another thread could not free them anyway, as it must not count references.
    """
    if wrap_sub(raw.Milliseconds(), load(i64, module_memory("defragmented", 8), 0)) > RECENT or moves_inside(T) == 0:
        return 1
    m = frame_object(Mover)
    start_mover(m, null())
    m.until = LARGE
    m._enter(value, wrap_sub(0, moves_inside(T)) if is_bare(T) else moves_inside(T))
    done = move_on(m)
    end_mover(m)
    return 1 if done else 0


# What is not a value of a key


def states_mover() -> Mover:
    """How far the module's states are done."""
    return handle(Mover, module_memory("states_mover", 128))


@cold
def begin_states(ctx: Ptr) -> bool:
    """Whether to begin anew: else the last time was not the end."""
    m = states_mover()
    m.busy = raw.Milliseconds()
    if m.depth > 0:
        m.ctx = ctx
        return False
    end_mover(m)
    start_mover(m, ctx)
    return True


@cold
def states_moved() -> int:
    """Go on with the states. Older servers let this take as long as it likes."""
    m = states_mover()
    last = wrap_add(m.steps, AT_ONCE)
    while m.steps < last:
        m.until = wrap_add(m.steps, SLICE)
        if move_on(m):
            end_mover(m)
            return 0
        if raw.DefragShouldStop(m.ctx) != 0:
            return 1
    return 1


@cold
def end_movers() -> None:
    end_later()
    end_mover(states_mover())


@cold
def end_idle_movers(ctx: Ptr, sub: int, data: Ptr) -> None:
    end_idle(later_mover())
    end_idle(states_mover())


@cold
def defrag_begins(ctx: Ptr) -> int:
    store(i64, module_memory("defragmented", 8), 0, raw.Milliseconds())
    return 0


@cold
def defrag_ends(ctx: Ptr) -> int:
    end_later()
    return 0
