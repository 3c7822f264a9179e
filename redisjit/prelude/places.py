"""Places in long texts that are not ASCII: which code point begins at which offset.

A text is read from left to right, mostly: the place that was looked at last is remembered, for four texts, so that a
loop over `text[i]` takes as long as the text. An entry is known by the owner of the memory, and forgotten when that is
freed, or made a text anew: owner, address, length, how many code points (or -1), a code point's number, its offset.
"""

SHORT_TEXT = 64  # bytes that are counted as quickly as looked up


@inline
def text_entry(owner: int) -> Ptr:
    return offset(text_places(), wrap_mul((shr(owner, 5) ^ shr(owner, 11)) & 3, 48))


@inline
def forget_places(owner: int) -> None:
    store(i64, text_entry(owner & -8), 1, 0)


@inline
def forget_owned(owner: int) -> None:
    """The same, where another thread may remember another text meanwhile: at worst that is forgotten."""
    if load(i64, text_entry(owner), 0) == owner:
        forget_places(owner)


def places_of(text: str) -> Ptr:
    """The entry of a text, emptied when it was another's."""
    owner = bytes_owner(text) & -8
    entry = text_entry(owner)
    data = ptr_to_int(bytes_data(text))
    size = bytes_len(text)
    if load(i64, entry, 0) != owner or load(i64, entry, 1) != data or load(i64, entry, 2) != size:
        store(i64, entry, 0, owner)
        store(i64, entry, 1, data)
        store(i64, entry, 2, size)
        store(i64, entry, 3, -1)
        store(i64, entry, 4, 0)
        store(i64, entry, 5, 0)
    return entry


@noinline
def text_count(text: str) -> int:
    """How many code points a text has."""
    if bytes_len(text) < SHORT_TEXT:
        return count_points(bytes_data(text), bytes_len(text))
    entry = places_of(text)
    count = load(i64, entry, 3)
    if count < 0:
        count = count_points(bytes_data(text), bytes_len(text))
        store(i64, entry, 3, count)
    return count


@noinline
def text_offset(text: str, index: int) -> int:
    """Where code point number `index` begins; the text's size when there are not that many."""
    data = bytes_data(text)
    size = bytes_len(text)
    if size < SHORT_TEXT:
        return point_offset(data, size, index)
    entry = places_of(text)
    number = load(i64, entry, 4)
    at = load(i64, entry, 5)
    if index >= number:
        at = wrap_add(at, point_offset(offset(data, at), wrap_sub(size, at), wrap_sub(index, number)))
    elif index > number >> 1:
        for _ in range(wrap_sub(number, index)):
            at = point_before(data, at)
    else:
        at = point_offset(data, size, index)
    if at < size:
        store(i64, entry, 4, index)
        store(i64, entry, 5, at)
    return at


@noinline
def text_number(text: str, at: int) -> int:
    """The number of the code point at an offset."""
    data = bytes_data(text)
    if bytes_len(text) < SHORT_TEXT:
        return count_points(data, at)
    entry = places_of(text)
    number = load(i64, entry, 4)
    known = load(i64, entry, 5)
    if at >= known:
        number = wrap_add(number, count_points(offset(data, known), wrap_sub(at, known)))
    elif at > known >> 1:
        number = wrap_sub(number, count_points(offset(data, at), wrap_sub(known, at)))
    else:
        number = count_points(data, at)
    store(i64, entry, 4, number)
    store(i64, entry, 5, at)
    return number
