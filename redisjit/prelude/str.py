"""`str` and `Status`: UTF-8 bytes that are known to be well formed. Positions count code points."""


@primitive
class str:
    @inline
    def __len__(self) -> int:
        if known_ascii(self):
            return bytes_len(self)
        return text_count(self)

    @inline
    def __getitem__(self, index: int) -> str:
        if known_ascii(self):
            if unlikely(not ult(index, bytes_len(self))):
                index = text_index(index, bytes_len(self))
            return ascii_char(load(u8, bytes_data(self), index))
        return text_at(self, index)

    def _at(self, index: int) -> str:
        return self[index]

    def _start(self) -> int:
        return 0

    @inline
    def _next(self, cursor: int, guard: int) -> int:
        at = 0
        if cursor >= 0:
            at = wrap_add(cursor, utf8_width(load(u8, bytes_data(self), cursor)))
        return at if at < bytes_len(self) else -1

    @inline
    def _item(self, cursor: int) -> str:
        return point_text(self, cursor)

    def _reversed(self) -> str:
        return self[::-1]

    def _unpack(self, count: int) -> None:
        check_unpack(len(self), count)

    @inline
    def _slice(self, start: int, stop: int) -> str:
        if known_ascii(self):
            size = bytes_len(self)
            return text_view(self, clamp_slice(start, size), clamp_slice(stop, size))
        return text_slice(self, start, stop)

    def _step_slice(self, start: int | None, stop: int | None, step: int | None) -> str:
        if known_ascii(self):
            return mark_ascii(as_str(as_bytes(self)._step_slice(start, stop, step)), True)
        return text_steps(self, start, stop, step)

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
        return mark_ascii(as_str(as_bytes(self) + as_bytes(other)), known_ascii(self) and known_ascii(other))

    def __mul__(self, count: int) -> str:
        return mark_ascii(as_str(as_bytes(self) * count), known_ascii(self))

    def __contains__(self, part: str) -> bool:
        return as_bytes(part) in as_bytes(self)

    def find(self, part: str, start: int | None = None, end: int | None = None) -> int:
        low, high = text_range(self, start, end)
        return point_number(self, search(as_bytes(self), as_bytes(part), low, high))

    def rfind(self, part: str, start: int | None = None, end: int | None = None) -> int:
        low, high = text_range(self, start, end)
        return point_number(self, search_back(as_bytes(self), as_bytes(part), low, high))

    def index(self, part: str, start: int | None = None, end: int | None = None) -> int:
        found = self.find(part, start, end)
        if found < 0:
            raise ValueError("substring not found")
        return found

    def rindex(self, part: str, start: int | None = None, end: int | None = None) -> int:
        found = self.rfind(part, start, end)
        if found < 0:
            raise ValueError("substring not found")
        return found

    def count(self, part: str, start: int | None = None, end: int | None = None) -> int:
        low, high = text_range(self, start, end)
        if bytes_len(part) == 0 and low <= high:
            return count_points(offset(bytes_data(self), low), high - low) + 1
        return count_parts(as_bytes(self), as_bytes(part), low, high)

    def startswith(self, prefix: str, start: int | None = None, end: int | None = None) -> bool:
        if start is None and end is None:
            return begins(as_bytes(self), as_bytes(prefix))
        low, high = text_range(self, start, end)
        return begins_between(as_bytes(self), as_bytes(prefix), low, high)

    def endswith(self, suffix: str, start: int | None = None, end: int | None = None) -> bool:
        if start is None and end is None:
            return ends(as_bytes(self), as_bytes(suffix))
        low, high = text_range(self, start, end)
        return ends_between(as_bytes(self), as_bytes(suffix), low, high)

    def removeprefix(self, prefix: str) -> str:
        if begins(as_bytes(self), as_bytes(prefix)):
            return text_view(self, bytes_len(prefix), bytes_len(self))
        return self

    def removesuffix(self, suffix: str) -> str:
        if ends(as_bytes(self), as_bytes(suffix)):
            return text_view(self, 0, bytes_len(self) - bytes_len(suffix))
        return self

    def strip(self, chars: str | None = None) -> str:
        return text_view(self, strip_left(self, chars), strip_right(self, chars))

    def lstrip(self, chars: str | None = None) -> str:
        return text_view(self, strip_left(self, chars), bytes_len(self))

    def rstrip(self, chars: str | None = None) -> str:
        return text_view(self, 0, strip_right(self, chars))

    def split(self, sep: str | None = None, maxsplit: int = -1) -> list[str]:
        if sep is None:
            return split_spaces(self, maxsplit)
        return split_text(self, sep, maxsplit)

    def rsplit(self, sep: str | None = None, maxsplit: int = -1) -> list[str]:
        if sep is None:
            return rsplit_spaces(self, maxsplit)
        return rsplit_text(self, sep, maxsplit)

    def splitlines(self, keepends: bool = False) -> list[str]:
        return split_text_lines(self, keepends)

    def partition(self, sep: str) -> tuple[str, str, str]:
        return partition_text(self, sep, False)

    def rpartition(self, sep: str) -> tuple[str, str, str]:
        return partition_text(self, sep, True)

    def join(self, parts: list[str]) -> str:
        return join_texts(self, parts)

    def replace(self, old: str, new: str, count: int = -1) -> str:
        return replace_text(self, old, new, count)

    def lower(self) -> str:
        return ascii_or_lower(self)

    def upper(self) -> str:
        return ascii_or_upper(self)

    def casefold(self) -> str:
        return ascii_or_fold(self)

    def swapcase(self) -> str:
        return swap_text(self)

    def capitalize(self) -> str:
        return capitalize_text(self)

    def title(self) -> str:
        return title_text(self)

    def isalpha(self) -> bool:
        return all_points_alpha(self)

    def isalnum(self) -> bool:
        return all_points_alnum(self)

    def isdecimal(self) -> bool:
        return all_points_decimal(self)

    def isdigit(self) -> bool:
        return all_points_digit(self)

    def isnumeric(self) -> bool:
        return all_points_numeric(self)

    def isspace(self) -> bool:
        return bytes_len(self) > 0 and strip_left(self, None) == bytes_len(self)

    def isprintable(self) -> bool:
        return all_points_printable(self)

    def isascii(self) -> bool:
        return is_ascii(self)

    def isidentifier(self) -> bool:
        return is_identifier(self)

    def isupper(self) -> bool:
        return is_upper_text(self)

    def islower(self) -> bool:
        return is_lower_text(self)

    def istitle(self) -> bool:
        return is_title_text(self)

    def ljust(self, width: int, fill: str = " ") -> str:
        return self + one_point(fill) * missing_points(self, width)

    def rjust(self, width: int, fill: str = " ") -> str:
        return one_point(fill) * missing_points(self, width) + self

    def center(self, width: int, fill: str = " ") -> str:
        pad = missing_points(self, width)
        left = pad // 2 + (pad & width & 1)
        fill = one_point(fill)
        return join3(fill * left, self, fill * (pad - left))

    def zfill(self, width: int) -> str:
        return mark_ascii(as_str(zero_fill(as_bytes(self), missing_points(self, width))), known_ascii(self))

    def expandtabs(self, tabsize: int = 8) -> str:
        return mark_ascii(as_str(expand_tabs(as_bytes(self), tabsize, True)), known_ascii(self))

    def encode(self) -> bytes:
        return as_bytes(self)


def missing_points(text: str, width: int) -> int:
    """How many code points a text lacks to be `width` long."""
    length = len(text)
    return wrap_sub(max(width, length), length)


def one_point(fill: str) -> str:
    if len(fill) != 1:
        raise TypeError("The fill character must be exactly one character long")
    return fill


@primitive
class Status:
    @inline
    def __eq__(self, other: Status) -> bool:
        return as_bytes(self) == as_bytes(other)
