"""Replies of called commands, and the parts of an error reply's text."""


class redis_error:
    @property
    def code(self) -> str:
        return str(self).partition(" ")[0] or "ERR"

    @property
    def message(self) -> str:
        return str(self).partition(" ")[2]


class Reply:
    """A reply: the root frees it, elements keep the root alive. The pointer is null after a dry run."""

    reply: Ptr
    root: Reply | None

    def __drop__(self) -> None:
        if self.root is None and not is_null(self.reply):
            raw.FreeCallReply(self.reply)

    @property
    def type(self) -> str:
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_STRING:
            return "string"
        if kind == raw.REPLY_INTEGER:
            return "integer"
        if kind == raw.REPLY_ARRAY:
            return "array"
        return self._other_type(kind)

    @noinline
    def _other_type(self, kind: int) -> str:
        if kind == raw.REPLY_ERROR:
            return "error"
        if kind == raw.REPLY_MAP:
            return "map"
        if kind == raw.REPLY_SET:
            return "set"
        if kind == raw.REPLY_BOOL:
            return "bool"
        if kind == raw.REPLY_DOUBLE:
            return "double"
        if kind == raw.REPLY_BIG_NUMBER:
            return "bignumber"
        if kind == raw.REPLY_VERBATIM_STRING:
            return "verbatim"
        return "null"

    @property
    def is_null(self) -> bool:
        kind = raw.CallReplyType(self.reply)
        return kind == raw.REPLY_NULL or kind == raw.REPLY_UNKNOWN

    @noinline
    def _text(self) -> bytes:
        """A copy of the text of a string or error, verbatim string, or big number; it outlives the reply."""
        size = alloca(8)
        kind = raw.CallReplyType(self.reply)
        data = null()
        if kind == raw.REPLY_VERBATIM_STRING:
            if has("CallReplyVerbatim"):
                data = raw.CallReplyVerbatim(self.reply, size, alloca(8))
        elif kind == raw.REPLY_BIG_NUMBER:
            if has("CallReplyBigNumber"):
                data = raw.CallReplyBigNumber(self.reply, size)
        else:
            data = raw.CallReplyStringPtr(self.reply, size)
        return copy_of(data, load(i64, size, 0))

    @cold
    def _not(self, wanted: str) -> None:
        """Say that the reply is not what it is read as. An error among the elements says itself."""
        if raw.CallReplyType(self.reply) == raw.REPLY_ERROR:
            raise RedisError(as_str(self._text()))
        raise TypeError(f"reply of type {self.type} is not {wanted}")

    def __bool__(self) -> bool:
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_INTEGER:
            return raw.CallReplyInteger(self.reply) != 0
        if kind == raw.REPLY_BOOL:
            return has("CallReplyBool") and raw.CallReplyBool(self.reply) != 0
        if kind == raw.REPLY_DOUBLE:
            return has("CallReplyDouble") and raw.CallReplyDouble(self.reply) != 0.0
        if kind == raw.REPLY_BIG_NUMBER:
            return True  # it would be an integer if it were small
        if kind == raw.REPLY_ERROR:
            self._not("a truth value")
        if kind == raw.REPLY_NULL or kind == raw.REPLY_UNKNOWN:
            return False
        return len(self) != 0

    def __int__(self) -> int:
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_INTEGER:
            return raw.CallReplyInteger(self.reply)
        if kind == raw.REPLY_BOOL and has("CallReplyBool"):
            return raw.CallReplyBool(self.reply)
        if kind != raw.REPLY_STRING and kind != raw.REPLY_BIG_NUMBER:
            self._not("an integer")
        return int(self._text())

    def __float__(self) -> float:
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_INTEGER:
            return float(raw.CallReplyInteger(self.reply))
        if kind == raw.REPLY_DOUBLE and has("CallReplyDouble"):
            return raw.CallReplyDouble(self.reply)
        if kind != raw.REPLY_STRING:
            self._not("a float")
        return float(self._text())

    def __bytes__(self) -> bytes:
        kind = raw.CallReplyType(self.reply)
        if kind != raw.REPLY_STRING and kind != raw.REPLY_VERBATIM_STRING and kind != raw.REPLY_BIG_NUMBER:
            self._not("a string")
        return self._text()

    @property
    def protocol(self) -> bytes:
        if is_null(self.reply):
            return b"$-1\r\n"  # of a dry run
        size = alloca(8)
        data = raw.CallReplyProto(self.reply, size)
        return copy_of(data, load(i64, size, 0))

    @property
    def format(self) -> str:
        if raw.CallReplyType(self.reply) != raw.REPLY_VERBATIM_STRING:
            self._not("a verbatim string")
        out = alloca(8)
        if has("CallReplyVerbatim"):
            raw.CallReplyVerbatim(self.reply, alloca(8), out)
        return as_str(copy_of(load(Ptr, out, 0), 3))

    def __len__(self) -> int:
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_STRING:
            return raw.CallReplyLength(self.reply)
        if kind == raw.REPLY_VERBATIM_STRING or kind == raw.REPLY_BIG_NUMBER:  # of which servers do not tell the length
            return len(self._text())
        return self._count(kind)

    def _count(self, kind: int) -> int:
        """The number of elements; of a map, its pairs."""
        if kind != raw.REPLY_ARRAY and kind != raw.REPLY_SET and kind != raw.REPLY_MAP:
            self._not("an array")
        return raw.CallReplyLength(self.reply)

    def _of(self, element: Ptr) -> Reply:
        """An element of the reply: it keeps the whole alive, which frees all."""
        root = self.root
        return new_object(Reply, element, self if root is None else root)

    def _start(self) -> int:
        return self._count(raw.CallReplyType(self.reply))

    @inline
    def _next(self, cursor: int, guard: int) -> int:
        following = wrap_add(cursor, 1)
        return following if following < guard else -1

    def _item(self, index: int) -> Reply:
        """What a loop sees: elements; of a map, its keys."""
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_ARRAY:
            return self._of(raw.CallReplyArrayElement(self.reply, index))
        if kind == raw.REPLY_SET and has("CallReplySetElement"):
            return self._of(raw.CallReplySetElement(self.reply, index))
        return self._pair(kind, index)[0]

    def _pair(self, kind: int, index: int) -> tuple[Reply, Reply]:
        """The key and the value at an index, which is in range."""
        key = alloca(8)
        value = alloca(8)
        if kind == raw.REPLY_MAP and has("CallReplyMapElement"):
            raw.CallReplyMapElement(self.reply, index, key, value)
        elif kind == raw.REPLY_ARRAY:
            at = wrap_mul(index, 2)
            store(Ptr, key, 0, raw.CallReplyArrayElement(self.reply, at))
            store(Ptr, value, 0, raw.CallReplyArrayElement(self.reply, wrap_add(at, 1)))
        else:
            self._not("an array")
        return self._of(load(Ptr, key, 0)), self._of(load(Ptr, value, 0))

    def _at(self, index: int) -> Reply:
        return self[index]

    def __getitem__(self, index: int) -> Reply:
        if raw.CallReplyType(self.reply) != raw.REPLY_ARRAY:
            self._not("an array")
        length = raw.CallReplyLength(self.reply)
        if index < 0:
            index += length
        if index < 0 or index >= length:
            raise IndexError("reply index out of range")
        return self._of(raw.CallReplyArrayElement(self.reply, index))

    def _pairs(self, kind: int) -> int:
        """How many pairs there are: of a map, or of an array of keys and values in turn, which RESP2 has instead."""
        if kind == raw.REPLY_MAP:
            return raw.CallReplyLength(self.reply)
        if kind != raw.REPLY_ARRAY:
            self._not("a map")
        length = raw.CallReplyLength(self.reply)
        if length & 1 != 0:
            raise ValueError("an array with an odd number of elements is not a map")
        return shr(length, 1)

    def items(self) -> list[tuple[Reply, Reply]]:
        kind = raw.CallReplyType(self.reply)
        out: list[tuple[Reply, Reply]] = []
        for i in range(self._pairs(kind)):
            out.append(self._pair(kind, i))
        return out

    def get(self, key: bytes) -> Reply | None:
        kind = raw.CallReplyType(self.reply)
        for i in range(self._pairs(kind)):
            name, value = self._pair(kind, i)
            found = raw.CallReplyType(name.reply)
            if (found == raw.REPLY_STRING or found == raw.REPLY_VERBATIM_STRING) and name._text() == key:
                return value
        return None

    def _send(self, ctx: Ptr) -> None:
        """Reply with the value in the client's own protocol."""
        kind = raw.CallReplyType(self.reply)
        if kind == raw.REPLY_INTEGER:
            raw.ReplyWithLongLong(ctx, raw.CallReplyInteger(self.reply))
        elif kind == raw.REPLY_BOOL:
            reply_bool(ctx, bool(self))
        elif kind == raw.REPLY_DOUBLE:
            raw.ReplyWithDouble(ctx, float(self))
        elif kind == raw.REPLY_ERROR:
            raw.ReplyWithError(ctx, bytes_data(terminated(self._text())))
        elif kind == raw.REPLY_NULL or kind == raw.REPLY_UNKNOWN:
            raw.ReplyWithNull(ctx)
        elif kind == raw.REPLY_MAP:
            size = raw.CallReplyLength(self.reply)
            reply_map(ctx, size)
            for i in range(size):
                name, value = self._pair(kind, i)
                name._send(ctx)
                value._send(ctx)
        elif kind == raw.REPLY_ARRAY or kind == raw.REPLY_SET:
            size = raw.CallReplyLength(self.reply)
            if kind == raw.REPLY_SET:
                reply_set(ctx, size)
            else:
                reply_array(ctx, size)
            for i in range(size):
                self._item(i)._send(ctx)
        else:
            reply_bytes(ctx, self._text())


def reply_Reply(ctx: Ptr, value: Reply) -> None:
    if is_null(value.reply):
        raw.ReplyWithNull(ctx)
    elif raw.ReplyWithCallReply(ctx, value.reply) != 0:
        value._send(ctx)  # made for RESP3, and the client speaks RESP2
