"""Values that were saved when their classes had other fields. The schema says which: fields are found by name.

A schema may come from anybody, as all saved bytes may. Of each class that is read, the table of the loader notes which row
of the old schema it was, under the negative number of its type.
"""

LONGEST_SCHEMA = (
    65536  # far more than classes have; what reads values by another schema goes through it again and again
)


@cold
def find_schema(hash: int) -> Ptr:
    """A schema that a file has begun with: next, hash, size, text; nothing for one that is not known."""
    at = load(Ptr, module_memory("schemas", 8), 0)
    while not is_null(at) and (load(i64, at, 1) ^ hash) & SCHEMA_BITS != 0:
        at = load(Ptr, at, 0)
    return at


@cold
def note_schema(text: Ptr, size: int) -> None:
    """Keep a schema for the values of a file: they name it by its hash."""
    hash = crc_of(text, size)
    if not is_null(find_schema(hash)):
        return
    node = raw.Alloc(wrap_add(size, 24))
    store(Ptr, node, 0, load(Ptr, module_memory("schemas", 8), 0))
    store(i64, node, 1, hash)
    store(i64, node, 2, size)
    memcpy(offset(node, 24), text, size)
    store(Ptr, module_memory("schemas", 8), 0, node)


@cold
def crc_of(data: Ptr, size: int) -> int:
    """The CRC-32 of bytes, bit by bit: they are few."""
    crc = 4294967295
    for i in range(size):
        crc = crc ^ load(u8, data, i)
        for _ in range(8):
            crc = shr(crc, 1) ^ (3988292384 if crc & 1 else 0)
    return crc ^ 4294967295


@cold
def read_schema(r: Loader, format: int) -> None:
    """What a value is made of that is not made of what it is today."""
    if format == BRIEF:
        known = find_schema(load(u32, r._take(4), 0))
        if is_null(known):
            raise ValueError("the value has other fields, and nothing says which")
        r.schema = offset(known, 24)
        r.schema_size = load(i64, known, 2)
        return
    size = r.unsigned()
    if ult(LONGEST_SCHEMA, size):
        bad_value()
    r.schema = r._take(size)
    r.schema_size = size
    if in_loading():  # others of the file may name it by its hash
        note_schema(r.schema, size)


@cold
@deterministic
def in_loading() -> bool:
    """Whether the server loads its data; commands that look at that still do the same everywhere."""
    return raw.GetContextFlags(null()) & raw.CTX_FLAGS_LOADING != 0


@uncounted
class Adapter(Loader):
    @cold
    def _char(self, at: int) -> int:
        """A character of the old schema; 0 at its end."""
        return load(u8, self.schema, at) if ult(at, self.schema_size) else 0

    @cold
    def _row_start(self, row: int) -> int:
        """Where a row begins."""
        at = 0
        while row > 0:
            while self._char(at) != 59:  # ;
                if self._char(at) == 0:
                    bad_value()
                at = wrap_add(at, 1)
            at = wrap_add(at, 1)
            row = wrap_sub(row, 1)
        return at

    @cold
    def _row_of(self, code: int) -> int:
        """Where the row of a class begins that was met before."""
        return self._row_start(self._row_number(code))

    @cold
    def _row_number(self, code: int) -> int:
        entry = self._find(wrap_sub(0, code))
        if is_null(entry) or load(i64, entry, 0) == 0:
            bad_value()
        return load(i64, entry, 1)

    @cold
    def _member(self, at: int, number: int) -> int:
        """Where the name of a class begins, in the row of a class with subclasses of which `|` stands there."""
        if self._char(at) != 124:
            bad_value()
        at = wrap_add(at, 1)
        while True:
            end = self._name_end(at)
            if end < 0 or self._char(wrap_add(end, 1)) != 114:
                bad_value()
            if number == 0:
                return at
            at = self._after(wrap_add(end, 1))
            number = wrap_sub(number, 1)
        return 0

    @cold
    def _named(self, at: int, end: int, name: bytes) -> bool:
        size = wrap_sub(end, at)
        return size == bytes_len(name) and make_bytes(offset(self.schema, at), size, 0) == name

    @cold
    def _number(self, at: int) -> int:
        """The number that ends at a dot."""
        found = 0
        while self._char(at) != 46:
            digit = wrap_sub(self._char(at), 48)
            if ult(9, digit) or found > 1000000:
                bad_value()
            found = wrap_add(wrap_mul(found, 10), digit)
            at = wrap_add(at, 1)
        return found

    @cold
    def _past_dot(self, at: int) -> int:
        while self._char(at) != 46:
            if self._char(at) == 0:
                bad_value()
            at = wrap_add(at, 1)
        return wrap_add(at, 1)

    @cold
    def _name_end(self, at: int) -> int:
        """The end of a field's name, where `=` stands; -1 when there are no more fields."""
        if self._char(at) == 0 or self._char(at) == 59:
            return -1
        while self._char(at) != 61:
            if self._char(at) == 0:
                bad_value()
            at = wrap_add(at, 1)
        return at

    @cold
    def _after(self, at: int) -> int:
        """What follows a code: the next field, or the end of the row."""
        at = self._code_end(at)
        return wrap_add(at, 1) if self._char(at) == 44 else at

    @cold
    def _code_end(self, at: int) -> int:
        """Where a code of a type ends."""
        left = 1
        while left > 0:
            c = self._char(at)
            at = wrap_add(at, 1)
            if c == 123 or c == 111 or c == 99 or c == 100:  # { o c d
                left = wrap_add(left, 1)
            elif c == 40:  # (
                depth = 1
                while depth > 0:
                    c = self._char(at)
                    if c == 0:
                        bad_value()
                    depth = wrap_add(depth, 1) if c == 40 else wrap_sub(depth, 1) if c == 41 else depth
                    at = wrap_add(at, 1)
                left = wrap_sub(left, 1)
            elif c == 110 or c == 49 or c == 50 or c == 114 or c == 104 or c == 101:  # n 1 2 r h e
                at = self._past_dot(at)
                left = wrap_sub(left, 1)
            elif not has_one_part(c):
                if not is_plain(c):
                    bad_value()
                left = wrap_sub(left, 1)
        return at

    @cold
    def _is(self, at: int, end: int, name: bytes, code: bytes) -> bool:
        """Whether a field is the one of that name; it must then be of that type."""
        if not self._named(at, end, name):
            return False
        old = wrap_add(end, 1)
        new = 0
        while new < bytes_len(code):
            c = load(u8, bytes_data(code), new)
            if self._char(old) != c and not (c == 104 and self._char(old) == 114):  # it has subclasses now
                retyped(name)
            old = wrap_add(old, 1)
            new = wrap_add(new, 1)
            if c == 114 or c == 104:  # a class: which row it was
                number = 0
                while load(u8, bytes_data(code), new) != 46:
                    number = number * 10 + load(u8, bytes_data(code), new) - 48
                    new = wrap_add(new, 1)
                new = wrap_add(new, 1)
                self._same_row(number, self._number(old))
                old = self._past_dot(old)
        if old != self._code_end(wrap_add(end, 1)):
            retyped(name)
        return True

    @cold
    def _same_row(self, code: int, row: int) -> None:
        """A class of ours is a row of the old schema, and no other."""
        entry = self._find(wrap_sub(0, code))
        if is_null(entry) or load(i64, entry, 0) == 0:
            self._note(wrap_sub(0, code), row, 0)
        elif load(i64, entry, 1) != row:
            bad_value()

    @cold
    def _skip(self, at: int) -> None:
        """Pass over a value of the type whose code stands there."""
        c = self._char(at)
        inner = wrap_add(at, 1)
        if c == 110:  # a scalar of NumPy's
            c = 102 if self._char(inner) == 102 else 98 if self._char(inner) == 98 else 105
        if c == 105 or c == 103:  # i g
            self.unsigned()
        elif c == 102:  # f
            self._take(8)
        elif c == 98:  # b
            load_bool(self)
        elif c == 121 or c == 115:  # y s
            self._take(self.unsigned())
        elif c == 101:  # e
            self._take(self.unsigned())
        elif c == 63:  # ?
            if load_bool(self):
                self._skip(inner)
        elif c == 40:  # (
            while self._char(inner) != 41:
                self._skip(inner)
                inner = self._code_end(inner)
        elif c == 116 or c == 122:  # t z
            self._skip_items(inner, -1)
        elif self._mark() == 2:
            self.unsigned()
        elif c == 97:  # a
            self._take(self.unsigned())
        elif c == 91 or c == 60:  # [ <
            self._skip_items(inner, -1)
        elif c == 113:  # q
            self.unsigned()
            self._skip_items(inner, -1)
        elif c == 123 or c == 111 or c == 99 or c == 100:  # { o c d
            if c == 100 and self.byte() > 1:
                bad_value()
            self._skip_items(inner, self._code_end(inner))
        elif c == 49:  # 1
            self._take(self.count(1) * item_size(self, inner))
        elif c == 50:  # 2
            rows = self.count(0)
            self._take(rows * self.count(0) * item_size(self, inner))
        elif c == 114:  # r
            row = self._number(inner)
            start = self._row_start(row)
            if self._char(start) == 42:  # *
                self._wait(null(), row)
            else:
                self._skip_fields(start)
        elif c == 104:  # h
            start = self._row_start(self._number(inner))
            waits = self._char(start) == 42
            entry = self._member(wrap_add(start, int(waits)), self.unsigned())
            row = self._number(wrap_add(self._name_end(entry), 2))
            if waits:
                self._wait(null(), row)
            else:
                self._skip_fields(self._row_start(row))
        else:
            bad_value()

    @cold
    def _skip_items(self, item: int, value: int) -> None:
        for _ in range(self.count(1)):
            self._skip(item)
            if value >= 0:
                self._skip(value)

    @cold
    def _skip_fields(self, at: int) -> None:
        """Pass over the fields of an object."""
        if self._char(at) == 42:
            at = wrap_add(at, 1)
        if self._char(at) == 124:
            bad_value()
        while True:
            end = self._name_end(at)
            if end < 0:
                return
            self._skip(wrap_add(end, 1))
            at = self._after(wrap_add(end, 1))


@cold
def has_one_part(c: int) -> bool:
    """Whether a code has that of one more type after it: optional, list, tuple, set, frozenset, deque."""
    return c == 63 or c == 91 or c == 116 or c == 60 or c == 122 or c == 113


@cold
def is_plain(c: int) -> bool:
    return c == 105 or c == 102 or c == 98 or c == 121 or c == 115 or c == 97 or c == 103


@cold
def item_size(r: Adapter, at: int) -> int:
    """The size of an array's items, by the name of their type, which ends in the number of bits unless it is bool."""
    end = wrap_sub(r._past_dot(at), 1)
    last = r._char(wrap_sub(end, 1))
    if last == 56:  # 8
        return 1
    if last == 54:  # 16
        return 2
    if last == 50:  # 32
        return 4
    return 8 if last == 52 else 1


@cold
def retyped(name: bytes) -> None:
    raise ValueError(f"the field {as_str(name)} was of another type")


@cold
def no_class(a: Adapter, at: int, end: int) -> None:
    size = wrap_sub(end, at)
    data = offset(a.schema, at)
    if utf8_fault(data, size, 0) < size:
        bad_value()
    raise ValueError(f"there is no class {as_str(make_bytes(data, size, 0))}")


@cold
def abstract_now() -> None:
    raise ValueError("it was saved as an object of a class that is abstract now")


@cold
def missing_field(name: str) -> None:
    raise ValueError(f"the field {name} was not saved, and has no default")
