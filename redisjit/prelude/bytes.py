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
        return n - m

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
        size = bytes_len(self)
        at = low_bound(start, size)
        stop = high_bound(end, size)
        if at > stop:
            return 0
        if bytes_len(part) == 0:
            return stop - at + 1
        total = 0
        while True:
            at = search(self, part, at, stop)
            if at < 0:
                return total
            total += 1
            at += bytes_len(part)
        return total

    def startswith(self, prefix: bytes) -> bool:
        n = bytes_len(prefix)
        return bytes_len(self) >= n and compare_memory(bytes_data(self), bytes_data(prefix), n) == 0

    def endswith(self, suffix: bytes) -> bool:
        n = bytes_len(suffix)
        start = bytes_len(self) - n
        return start >= 0 and compare_memory(offset(bytes_data(self), start), bytes_data(suffix), n) == 0

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
        out: list[bytes] = []
        size = bytes_len(self)
        left = maxsplit if maxsplit >= 0 else MAX_INT
        at = 0
        if sep is None:
            while True:
                while at < size and is_space(load(u8, bytes_data(self), at)):
                    at += 1
                if at == size:
                    return out
                if left == 0:
                    out.append(self[at:])
                    return out
                start = at
                while at < size and not is_space(load(u8, bytes_data(self), at)):
                    at += 1
                out.append(bytes_view(self, start, at))
                left -= 1
        width = bytes_len(sep)
        if width == 0:
            raise ValueError("empty separator")
        if width == 1:
            byte = load(u8, bytes_data(sep), 0)
            while left > 0:
                step = find_byte(offset(bytes_data(self), at), size - at, byte)
                if step < 0:
                    break
                out.append(bytes_view(self, at, at + step))
                at += step + 1
                left -= 1
            out.append(bytes_view(self, at, size))
            return out
        while left > 0:
            found = search(self, sep, at, size)
            if found < 0:
                break
            out.append(bytes_view(self, at, found))
            at = found + width
            left -= 1
        out.append(bytes_view(self, at, size))
        return out

    def rsplit(self, sep: bytes | None = None, maxsplit: int = -1) -> list[bytes]:
        out: list[bytes] = []
        end = bytes_len(self)
        left = maxsplit if maxsplit >= 0 else MAX_INT
        if sep is None:
            while True:
                while end > 0 and is_space(load(u8, bytes_data(self), end - 1)):
                    end -= 1
                if end == 0:
                    break
                if left == 0:
                    out.append(self[:end])
                    break
                stop = end
                while end > 0 and not is_space(load(u8, bytes_data(self), end - 1)):
                    end -= 1
                out.append(bytes_view(self, end, stop))
                left -= 1
            out.reverse()
            return out
        width = bytes_len(sep)
        if width == 0:
            raise ValueError("empty separator")
        while left > 0:
            found = search_back(self, sep, 0, end)
            if found < 0:
                break
            out.append(bytes_view(self, found + width, end))
            end = found
            left -= 1
        out.append(bytes_view(self, 0, end))
        out.reverse()
        return out

    def splitlines(self, keepends: bool = False) -> list[bytes]:
        out: list[bytes] = []
        size = bytes_len(self)
        at = 0
        while at < size:
            start = at
            while at < size and load(u8, bytes_data(self), at) != 10 and load(u8, bytes_data(self), at) != 13:
                at += 1
            end = at
            if at < size:
                if load(u8, bytes_data(self), at) == 13 and at + 1 < size and load(u8, bytes_data(self), at + 1) == 10:
                    at += 1
                at += 1
            out.append(bytes_view(self, start, at if keepends else end))
        return out

    def partition(self, sep: bytes) -> tuple[bytes, bytes, bytes]:
        if bytes_len(sep) == 0:
            raise ValueError("empty separator")
        at = search(self, sep, 0, bytes_len(self))
        if at < 0:
            return self, b"", b""
        return self[:at], sep, self[at + bytes_len(sep) :]

    def rpartition(self, sep: bytes) -> tuple[bytes, bytes, bytes]:
        if bytes_len(sep) == 0:
            raise ValueError("empty separator")
        at = search_back(self, sep, 0, bytes_len(self))
        if at < 0:
            return b"", b"", self
        return self[:at], sep, self[at + bytes_len(sep) :]

    def join(self, parts: list[bytes]) -> bytes:
        count = len(parts)
        if count == 0:
            return b""
        if count == 1:
            return parts[0]
        total = bytes_len(self) * (count - 1)
        for part in parts:
            total += bytes_len(part)
        base = new_buffer(total)
        out = offset(base, 8)
        at = 0
        first = True
        for part in parts:
            if not first:
                memcpy(offset(out, at), bytes_data(self), bytes_len(self))
                at = wrap_add(at, bytes_len(self))
            first = False
            memcpy(offset(out, at), bytes_data(part), bytes_len(part))
            at = wrap_add(at, bytes_len(part))
        return buffer_bytes(base, total)

    def replace(self, old: bytes, new: bytes, count: int = -1) -> bytes:
        size = bytes_len(self)
        left = count if count >= 0 else MAX_INT
        out: list[bytes] = []
        at = 0
        if bytes_len(old) == 0:
            while at < size and left > 0:
                out.append(bytes_view(self, at, at + 1))
                at += 1
                left -= 1
            if left > 0:
                out.insert(0, b"")
                out.append(b"")
                return new.join(out)
            head = new.join(out)
            if count == 0:
                return self
            return new + head + self[at:]
        while left > 0:
            found = search(self, old, at, size)
            if found < 0:
                break
            out.append(bytes_view(self, at, found))
            at = found + bytes_len(old)
            left -= 1
        if at == 0:
            return self
        out.append(bytes_view(self, at, size))
        return new.join(out)

    def lower(self) -> bytes:
        size = bytes_len(self)
        base = new_buffer(size)
        out = offset(base, 8)
        for i in range(size):
            c = load(u8, bytes_data(self), i)
            store(u8, out, i, wrap_add(c, 32) if ult(wrap_sub(c, 65), 26) else c)
        return buffer_bytes(base, size)

    def upper(self) -> bytes:
        size = bytes_len(self)
        base = new_buffer(size)
        out = offset(base, 8)
        for i in range(size):
            c = load(u8, bytes_data(self), i)
            store(u8, out, i, wrap_sub(c, 32) if ult(wrap_sub(c, 97), 26) else c)
        return buffer_bytes(base, size)

    def swapcase(self) -> bytes:
        size = bytes_len(self)
        base = new_buffer(size)
        out = offset(base, 8)
        for i in range(size):
            c = load(u8, bytes_data(self), i)
            store(u8, out, i, c ^ 32 if is_letter(c) else c)
        return buffer_bytes(base, size)

    def capitalize(self) -> bytes:
        return self[:1].upper() + self[1:].lower()

    def title(self) -> bytes:
        size = bytes_len(self)
        base = new_buffer(size)
        out = offset(base, 8)
        inside = False
        for i in range(size):
            c = load(u8, bytes_data(self), i)
            if is_letter(c):
                c = c | 32 if inside else c & ~32
                inside = True
            else:
                inside = False
            store(u8, out, i, c)
        return buffer_bytes(base, size)

    def isdigit(self) -> bool:
        for c in self:
            if not ult(c - 48, 10):
                return False
        return bytes_len(self) > 0

    def isalpha(self) -> bool:
        for c in self:
            if not is_letter(c):
                return False
        return bytes_len(self) > 0

    def isalnum(self) -> bool:
        for c in self:
            if not is_letter(c) and not ult(c - 48, 10):
                return False
        return bytes_len(self) > 0

    def isspace(self) -> bool:
        for c in self:
            if not is_space(c):
                return False
        return bytes_len(self) > 0

    def isascii(self) -> bool:
        for c in self:
            if c > 127:
                return False
        return True

    def isupper(self) -> bool:
        some = False
        for c in self:
            if ult(c - 97, 26):
                return False
            if ult(c - 65, 26):
                some = True
        return some

    def islower(self) -> bool:
        some = False
        for c in self:
            if ult(c - 65, 26):
                return False
            if ult(c - 97, 26):
                some = True
        return some

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
        pad = missing(self, width)
        if pad == 0:
            return self
        if bytes_len(self) > 0 and (self[0] == 43 or self[0] == 45):
            return self[:1] + b"0" * pad + self[1:]
        return b"0" * pad + self

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
        check_utf8(self)
        return as_str(self)


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


def low_bound(start: int | None, size: int) -> int:
    if start is None:
        return 0
    if start < 0:
        return max(wrap_add(start, size), 0)
    return start


def high_bound(end: int | None, size: int) -> int:
    if end is None:
        return size
    return clamp_slice(end, size)


def search(value: bytes, part: bytes, start: int, end: int) -> int:
    """The first place of `part` in `value[start:end]`, or -1."""
    n = bytes_len(part)
    data = bytes_data(value)
    if n == 0:
        return start if start <= end else -1
    if wrap_sub(end, start) < n or start > end:
        return -1
    first = load(u8, bytes_data(part), 0)
    last = wrap_sub(end, n)
    at = start
    while at <= last:
        step = find_byte(offset(data, at), wrap_add(wrap_sub(last, at), 1), first)
        if step < 0:
            return -1
        at = wrap_add(at, step)
        if compare_memory(offset(data, at), bytes_data(part), n) == 0:
            return at
        at = wrap_add(at, 1)
    return -1


def search_back(value: bytes, part: bytes, start: int, end: int) -> int:
    """The last place of `part` in `value[start:end]`, or -1."""
    n = bytes_len(part)
    if start > end:
        return -1
    at = wrap_sub(end, n)
    while at >= start:
        if compare_memory(offset(bytes_data(value), at), bytes_data(part), n) == 0:
            return at
        at = wrap_sub(at, 1)
    return -1


def check_unpack(size: int, count: int) -> None:
    if size < count:
        raise ValueError(f"not enough values to unpack (expected {count}, got {size})")
    if size > count:
        raise ValueError(f"too many values to unpack (expected {count})")
