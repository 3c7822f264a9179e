"""`Set`: a key that holds a set of bytes. The modules API has nothing for sets but the scan: commands do the rest."""


@uncounted
class Set(Key):
    def __len__(self) -> int:
        return raw.ValueLength(self._handle())

    @noinline
    @deterministic
    def _one(self, command: Ptr, member: bytes) -> bool:
        """Run a command that counts what it found or changed of one member."""
        self.context._close_keys()
        self._close()
        word = word_of(member)
        reply = null()
        if self.effects:
            reply = raw.Call(self.ctx, command, cstring("!ss"), self.word, word)
        else:
            reply = raw.Call(self.ctx, command, cstring("ss"), self.word, word)
        drop_word(member, word)
        return changed_members(reply)

    @noinline
    @deterministic
    def _add_all(self, members: WordArray) -> bool:
        """Add all members by one command."""
        self.context._close_keys()
        self._close()
        add = cstring("SADD")
        if self.effects:
            return changed_members(raw.Call(self.ctx, add, cstring("!sv"), self.word, members.items, members.length))
        return changed_members(raw.Call(self.ctx, add, cstring("sv"), self.word, members.items, members.length))

    def __contains__(self, member: bytes) -> bool:
        return self._one(cstring("SISMEMBER"), member)

    @changes
    @inserts
    def add(self, member: bytes) -> bool:
        added = self._one(cstring("SADD"), member)
        if added:
            self._wrote()
        return added

    @changes
    @shrinks
    def discard(self, member: bytes) -> bool:
        removed = self._one(cstring("SREM"), member)
        if removed:
            self._wrote()
        return removed

    @changes
    @shrinks
    def remove(self, member: bytes) -> None:
        if not self.discard(member):
            raise KeyError(member)

    @changes
    @inserts
    def _update(self, members: list[bytes]) -> None:
        if len(members) > 0 and self._add_all(WordArray_of(tuple(members))):
            self._wrote()

    @changes
    @shrinks
    @nondeterministic
    def pop(self) -> bytes:
        reply = self._ask(b"SPOP", self.name)
        if reply.is_null:
            raise KeyError("pop from an empty set")
        self._wrote()
        return bytes(reply)

    @nondeterministic
    def sample(self, n: int) -> list[bytes]:
        if n < 0:
            raise ValueError("negative count")
        return [bytes(member) for member in self._ask(b"SRANDMEMBER", self.name, as_bytes(int_text(n)))]

    @walked
    def __iter__(self) -> list[bytes]:
        out: list[bytes] = []
        key = self._handle()
        if is_null(key):
            return out
        out._reserve(raw.ValueLength(key))
        scan_elements(key, function_address(collect_member), object_address(out))
        return out

    def members(self) -> set[bytes]:
        return set(self.__iter__())

    @unordered
    def __and__(self, other: Set) -> set[bytes]:
        return self._combine(b"SINTER", other)

    @unordered
    def __or__(self, other: Set) -> set[bytes]:
        return self._combine(b"SUNION", other)

    @unordered
    def __sub__(self, other: Set) -> set[bytes]:
        return self._combine(b"SDIFF", other)

    @reads_other
    def _combine(self, command: bytes, other: Set) -> set[bytes]:
        out: set[bytes] = set()
        for member in self._ask(command, self.name, other.name):
            out.add(bytes(member))
        return out

    def clear(self) -> None:
        self.delete()


def changed_members(reply: Ptr) -> bool:
    """Whether a command that counts members found or changed any."""
    if is_null(reply):
        raise RedisError("ERR the server refused a command of sets")
    count = raw.CallReplyInteger(reply)
    if unlikely(raw.CallReplyType(reply) == raw.REPLY_ERROR):
        raise RedisError(as_str(new_object(Reply, reply, None)._text()))
    raw.FreeCallReply(reply)
    return count > 0
