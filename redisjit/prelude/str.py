"""`str` and `Status`: UTF-8 bytes that are known to be well formed."""


def check_utf8(value: bytes) -> None:
    """Raise when `value` is not well-formed UTF-8 (RFC 3629)."""
    data = bytes_data(value)
    size = bytes_len(value)
    i = 0
    while i < size:
        c = load(u8, data, i)
        if c < 128:
            i += 1
            continue
        more = 0
        least = 128
        most = 191
        if 194 <= c <= 223:
            more = 1
        elif 224 <= c <= 239:
            more = 2
            if c == 224:
                least = 160
            if c == 237:
                most = 159
        elif 240 <= c <= 244:
            more = 3
            if c == 240:
                least = 144
            if c == 244:
                most = 143
        if more == 0:
            raise UnicodeDecodeError(f"'utf-8' codec can't decode byte 0x{hex2(c)} in position {i}: invalid start byte")
        k = 1
        while k <= more:
            if i + k >= size:
                if k == 1:
                    raise UnicodeDecodeError(
                        f"'utf-8' codec can't decode byte 0x{hex2(c)} in position {i}: unexpected end of data"
                    )
                raise UnicodeDecodeError(
                    f"'utf-8' codec can't decode bytes in position {i}-{i + k - 1}: unexpected end of data"
                )
            d = load(u8, data, i + k)
            if d < least or d > most:
                if k == 1:
                    raise UnicodeDecodeError(
                        f"'utf-8' codec can't decode byte 0x{hex2(c)} in position {i}: invalid continuation byte"
                    )
                raise UnicodeDecodeError(
                    f"'utf-8' codec can't decode bytes in position {i}-{i + k - 1}: invalid continuation byte"
                )
            least = 128
            most = 191
            k += 1
        i += more + 1


def hex2(value: int) -> str:
    base = new_buffer(2)
    store(u8, base, 8, hex_digit(value >> 4))
    store(u8, base, 9, hex_digit(value & 15))
    return as_str(buffer_bytes(base, 2))


@primitive
class str:
    def __len__(self) -> int:
        """In code points: the bytes that do not continue one."""
        count = 0
        for i in range(bytes_len(self)):
            if load(u8, bytes_data(self), i) & 192 != 128:
                count = wrap_add(count, 1)
        return count

    @inline
    def __eq__(self, other: str) -> bool:
        return as_bytes(self) == as_bytes(other)

    def __lt__(self, other: str) -> bool:
        return as_bytes(self) < as_bytes(other)  # UTF-8 sorts as its code points do

    def __le__(self, other: str) -> bool:
        return as_bytes(self) <= as_bytes(other)

    def __gt__(self, other: str) -> bool:
        return as_bytes(self) > as_bytes(other)

    def __ge__(self, other: str) -> bool:
        return as_bytes(self) >= as_bytes(other)

    def __add__(self, other: str) -> str:
        return as_str(as_bytes(self) + as_bytes(other))

    def __mul__(self, count: int) -> str:
        return as_str(as_bytes(self) * count)

    def __contains__(self, part: str) -> bool:
        return as_bytes(part) in as_bytes(self)

    def startswith(self, prefix: str) -> bool:
        return as_bytes(self).startswith(as_bytes(prefix))

    def endswith(self, suffix: str) -> bool:
        return as_bytes(self).endswith(as_bytes(suffix))

    def encode(self) -> bytes:
        return as_bytes(self)


@primitive
class Status:
    @inline
    def __eq__(self, other: Status) -> bool:
        return as_bytes(self) == as_bytes(other)
