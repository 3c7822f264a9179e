"""`bytes`: slices are views; everything else makes new bytes only where it must."""


@extern("rj_compare")
def compare_memory(a: Ptr, b: Ptr, size: int) -> int: ...


@extern("rj_find_byte")
def find_byte(data: Ptr, size: int, byte: int) -> int: ...


@inline
def checked_byte(value: int) -> int:
    if unlikely(ult(255, value)):
        not_a_byte()
    return value


@inline
def marked_in(table: bytes, byte: int) -> bool:
    return load(u8, bytes_data(table), byte) != 0


@primitive
class bytes:
    @inline
    def __len__(self) -> int:
        return bytes_len(self)

    @inline
    def _at(self, index: int) -> int:
        return load(u8, bytes_data(self), index)

    @inline
    def __getitem__(self, index: int) -> int:
        if unlikely(not ult(index, bytes_len(self))):
            index = bytes_index(index, bytes_len(self))
        return load(u8, bytes_data(self), index)

    @inline
    def _slice(self, start: int, stop: int) -> bytes:
        size = bytes_len(self)
        start = clamp_slice(start, size)
        stop = clamp_slice(stop, size)
        if start >= stop:
            return b""
        return bytes_view(self, start, stop)

    def _step_slice(self, start: int | None, stop: int | None, step: int | None) -> bytes:
        stride = 1 if step is None else step
        first, count = step_bounds(bytes_len(self), start, stop, stride)
        base = new_buffer(count)
        for i in range(count):
            store(u8, base, wrap_add(i, 8), load(u8, bytes_data(self), first))
            first = wrap_add(first, stride)
        return buffer_bytes(base, count)

    def _unpack(self, count: int) -> None:
        check_unpack(bytes_len(self), count)

    @inline
    def __eq__(self, other: bytes) -> bool:
        if bytes_len(self) != bytes_len(other):
            return False
        return compare_memory(bytes_data(self), bytes_data(other), bytes_len(self)) == 0

    def _compare(self, other: bytes) -> int:
        n, m = bytes_len(self), bytes_len(other)
        order = compare_memory(bytes_data(self), bytes_data(other), min(n, m))
        if order != 0:
            return order
        return wrap_sub(n, m)

    def __lt__(self, other: bytes) -> bool:
        return self._compare(other) < 0

    def __le__(self, other: bytes) -> bool:
        return self._compare(other) <= 0

    def __gt__(self, other: bytes) -> bool:
        return self._compare(other) > 0

    def __ge__(self, other: bytes) -> bool:
        return self._compare(other) >= 0

    def __add__(self, other: bytes) -> bytes:
        n, m = bytes_len(self), bytes_len(other)
        if m == 0:
            return self
        if n == 0:
            return other
        base = new_buffer(n + m)
        memcpy(offset(base, 8), bytes_data(self), n)
        memcpy(offset(base, 8 + n), bytes_data(other), m)
        return buffer_bytes(base, n + m)

    def __mul__(self, count: int) -> bytes:
        n = bytes_len(self)
        if count <= 0 or n == 0:
            return b""
        if count > MAX_ALLOCATION:
            no_memory()
        total = n * count
        base = new_buffer(total)
        out = offset(base, 8)
        if n == 1:
            memset(out, load(u8, bytes_data(self), 0), total)
            return buffer_bytes(base, total)
        memcpy(out, bytes_data(self), n)
        done = n
        while done < total:  # double what is there
            more = min(done, total - done)
            memcpy(offset(out, done), out, more)
            done += more
        return buffer_bytes(base, total)

    @inline
    def _contains_byte(self, byte: int) -> bool:
        if unlikely(ult(255, byte)):
            not_a_byte()
        return find_byte(bytes_data(self), bytes_len(self), byte) >= 0

    def __contains__(self, part: bytes) -> bool:
        return search(self, part, 0, bytes_len(self)) >= 0

    def find(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        size = bytes_len(self)
        return search(self, part, low_bound(start, size), high_bound(end, size))

    def rfind(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        size = bytes_len(self)
        return search_back(self, part, low_bound(start, size), high_bound(end, size))

    def index(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        found = self.find(part, start, end)
        if found < 0:
            raise ValueError("subsection not found")
        return found

    def rindex(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        found = self.rfind(part, start, end)
        if found < 0:
            raise ValueError("subsection not found")
        return found

    def count(self, part: bytes, start: int | None = None, end: int | None = None) -> int:
        return count_parts(self, part, low_bound(start, bytes_len(self)), high_bound(end, bytes_len(self)))

    def startswith(self, prefix: bytes, start: int | None = None, end: int | None = None) -> bool:
        if start is None and end is None:
            return begins(self, prefix)
        size = bytes_len(self)
        return begins_between(self, prefix, low_bound(start, size), high_bound(end, size))

    def endswith(self, suffix: bytes, start: int | None = None, end: int | None = None) -> bool:
        if start is None and end is None:
            return ends(self, suffix)
        size = bytes_len(self)
        return ends_between(self, suffix, low_bound(start, size), high_bound(end, size))

    def removeprefix(self, prefix: bytes) -> bytes:
        if self.startswith(prefix):
            return self[bytes_len(prefix) :]
        return self

    def removesuffix(self, suffix: bytes) -> bytes:
        if bytes_len(suffix) > 0 and self.endswith(suffix):
            return self[: bytes_len(self) - bytes_len(suffix)]
        return self

    def strip(self, chars: bytes | None = None) -> bytes:
        return self.lstrip(chars).rstrip(chars)

    def lstrip(self, chars: bytes | None = None) -> bytes:
        at = 0
        size = bytes_len(self)
        if chars is None:
            while at < size and is_space(load(u8, bytes_data(self), at)):
                at += 1
        else:
            while at < size and chars._contains_byte(load(u8, bytes_data(self), at)):
                at += 1
        return self[at:]

    def rstrip(self, chars: bytes | None = None) -> bytes:
        end = bytes_len(self)
        if chars is None:
            while end > 0 and is_space(load(u8, bytes_data(self), end - 1)):
                end -= 1
        else:
            while end > 0 and chars._contains_byte(load(u8, bytes_data(self), end - 1)):
                end -= 1
        return self[:end]

    def split(self, sep: bytes | None = None, maxsplit: int = -1) -> list[bytes]:
        return split_bytes(self, sep, maxsplit)

    def rsplit(self, sep: bytes | None = None, maxsplit: int = -1) -> list[bytes]:
        return rsplit_bytes(self, sep, maxsplit)

    def splitlines(self, keepends: bool = False) -> list[bytes]:
        return split_byte_lines(self, keepends)

    def partition(self, sep: bytes) -> tuple[bytes, bytes, bytes]:
        return partition_bytes(self, sep)

    def rpartition(self, sep: bytes) -> tuple[bytes, bytes, bytes]:
        return rpartition_bytes(self, sep)

    def join(self, parts: list[bytes]) -> bytes:
        return join_bytes(self, parts)

    def replace(self, old: bytes, new: bytes, count: int = -1) -> bytes:
        return replace_bytes(self, old, new, count)

    def lower(self) -> bytes:
        return lower_bytes(self)

    def upper(self) -> bytes:
        return upper_bytes(self)

    def swapcase(self) -> bytes:
        return swap_bytes(self)

    def capitalize(self) -> bytes:
        return self[:1].upper() + self[1:].lower()

    def title(self) -> bytes:
        return title_bytes(self)

    def isdigit(self) -> bool:
        return all_digits(self)

    def isalpha(self) -> bool:
        return all_letters(self)

    def isalnum(self) -> bool:
        return all_letters_or_digits(self)

    def isspace(self) -> bool:
        return all_spaces(self)

    def isascii(self) -> bool:
        return ascii_prefix(bytes_data(self), bytes_len(self)) == bytes_len(self)

    def isupper(self) -> bool:
        return is_upper_bytes(self)

    def islower(self) -> bool:
        return is_lower_bytes(self)

    def ljust(self, width: int, fill: bytes = b" ") -> bytes:
        return self + one_byte(fill, "ljust") * missing(self, width)

    def rjust(self, width: int, fill: bytes = b" ") -> bytes:
        return one_byte(fill, "rjust") * missing(self, width) + self

    def center(self, width: int, fill: bytes = b" ") -> bytes:
        pad = missing(self, width)
        left = pad // 2 + (pad & width & 1)
        fill = one_byte(fill, "center")
        return fill * left + self + fill * (pad - left)

    def zfill(self, width: int) -> bytes:
        return zero_fill(self, missing(self, width))

    def hex(self) -> str:
        size = bytes_len(self)
        base = new_buffer(size * 2)
        out = offset(base, 8)
        for i in range(size):
            c = load(u8, bytes_data(self), i)
            store(u8, out, wrap_mul(i, 2), hex_digit(c >> 4))
            store(u8, out, wrap_add(wrap_mul(i, 2), 1), hex_digit(c & 15))
        return as_str(buffer_bytes(base, wrap_mul(size, 2)))

    def decode(self) -> str:
        return check_utf8(self)

    def istitle(self) -> bool:
        return is_title_bytes(self)

    def expandtabs(self, tabsize: int = 8) -> bytes:
        return expand_tabs(self, tabsize, False)

    def translate(self, table: bytes | None, /, delete: bytes = b"") -> bytes:
        return translate_bytes(self, table, delete)


@inline
def missing(value: bytes, width: int) -> int:
    """How many bytes `value` lacks to be `width` long."""
    return wrap_sub(max(width, bytes_len(value)), bytes_len(value))


def one_byte(fill: bytes, name: str) -> bytes:
    if bytes_len(fill) != 1:
        raise TypeError(f"{name}() argument 2 must be a byte string of length 1, not bytes")
    return fill


@cold
def not_a_byte() -> None:
    raise ValueError("byte must be in range(0, 256)")


@inline
def is_letter(c: int) -> bool:
    return ult(wrap_sub(c | 32, 97), 26)


@cold
def bytes_index(index: int, size: int) -> int:
    if index < 0:
        index = wrap_add(index, size)
    if not ult(index, size):
        raise IndexError("index out of range")
    return index


@inline
def bytes_view(value: bytes, start: int, stop: int) -> bytes:
    """Part of `value`: shares its owner."""
    owner = bytes_owner(value)
    hold_owner(owner)
    if owner & 1:
        owner &= -3  # no longer the whole of it
    return make_bytes(offset(bytes_data(value), start), wrap_sub(stop, start), owner)


@inline
def hold_owner(owner: int) -> None:
    """Count the owner once more, for bytes made from its parts."""
    if owner != 0 and owner & 4 == 0:
        retain_owner(owner)


def check_unpack(size: int, count: int) -> None:
    if size < count:
        raise ValueError(f"not enough values to unpack (expected {count}, got {size})")
    if size > count:
        raise ValueError(f"too many values to unpack (expected {count})")
