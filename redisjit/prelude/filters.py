"""The words of a command that is about to run, for filters.

Changes are made in a list, and given to the server when the filter has returned: one that fails changes nothing. Until
then the server's own strings stay as they are, so that they are used in place.
"""


class Arguments:
    source: Ptr
    words: list[bytes] | None

    @noinline
    def _list(self) -> list[bytes]:
        words = self.words
        if words is not None:
            return words
        found = self._copy()
        self.words = found
        return found

    def _copy(self) -> list[bytes]:
        words = self.words
        if words is not None:
            return words.copy()
        out: list[bytes] = []
        for i in range(raw.CommandFilterArgsCount(self.source)):
            out.append(call_string(raw.CommandFilterArgGet(self.source, i)))
        return out

    def __len__(self) -> int:
        words = self.words
        if words is not None:
            return words.length
        return raw.CommandFilterArgsCount(self.source)

    def __getitem__(self, index: int) -> bytes:
        words = self.words
        if words is not None:
            return words[index]
        count = raw.CommandFilterArgsCount(self.source)
        if index < 0:
            index = wrap_add(index, count)
        if not ult(index, count):
            raise IndexError("argument index out of range")
        return call_string(raw.CommandFilterArgGet(self.source, index))

    def _slice(self, start: int, stop: int) -> list[bytes]:
        return self._copy()[start:stop]

    def __iter__(self) -> list[bytes]:
        return self._copy()

    def __contains__(self, word: bytes) -> bool:
        return word in self._copy()

    def __setitem__(self, index: int, value: bytes) -> None:
        self._list()[index] = value

    def __delitem__(self, index: int) -> None:
        words = self._list()
        if words.length == 1:
            raise ValueError("a command has at least its name")
        del words[index]

    def insert(self, index: int, value: bytes) -> None:
        self._list().insert(index, value)

    def append(self, value: bytes) -> None:
        self._list().append(value)

    @property
    def client_id(self) -> int:
        if not has("CommandFilterGetClientId"):
            raise RedisError("ERR this server does not tell filters the client")
        return raw.CommandFilterGetClientId(self.source)


def filter_may_grow(source: Ptr, words: list[bytes]) -> None:
    """Valkey 9.1 goes on with the words of a script's command where they were before there were more of them."""
    if has("ACLCheckPermissions") and words.length > raw.CommandFilterArgsCount(source):
        if raw.GetContextFlags(null()) & raw.CTX_FLAGS_LUA != 0:
            raise RedisError("ERR on this server a filter cannot add words to a command of a script")


@noinline
def filter_applies(source: Ptr, words: list[bytes]) -> None:
    """Give the server the words. Each takes over a string of its own; those that have not changed stay."""
    size = words.length
    count = raw.CommandFilterArgsCount(source)
    made = raw.Alloc(wrap_mul(wrap_add(size, 1), 8))
    for i in range(size):
        word = peek(bytes, words.items, i)
        place = null()
        length = -1
        if i < count:
            place, length = view(raw.CommandFilterArgGet(source, i))
        if bytes_len(word) == length and ptr_to_int(bytes_data(word)) == ptr_to_int(place):
            store(Ptr, made, i, null())
        else:
            store(Ptr, made, i, raw.CreateString(null(), bytes_data(word), bytes_len(word)))
    for i in range(size):
        string = load(Ptr, made, i)
        if i >= count:
            raw.CommandFilterArgInsert(source, i, string)
        elif not is_null(string):
            raw.CommandFilterArgReplace(source, i, string)
    while count > size:
        count = wrap_sub(count, 1)
        raw.CommandFilterArgDelete(source, count)
    raw.Free(made)
