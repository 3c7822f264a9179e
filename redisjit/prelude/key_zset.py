"""`SortedSet`: a key that gives members scores, in the order of the scores, and of the members where those are equal.

What is iterated over is a snapshot: no range is left open while other code runs.
"""

LOWEST = -1e999
HIGHEST = 1e999
FIRST_ROOM = 32  # of a list whose length is not known beforehand
WALK = 64  # ranks that are walked to; beyond that, ZRANGE finds them quicker


@uncounted
class SortedSet(Key):
    def __len__(self) -> int:
        return raw.ValueLength(self._handle())

    @inline
    def _score(self, member: bytes) -> float | None:
        key = self._handle()
        if is_null(key):
            return None
        out = alloca(8)
        word = word_of(member)
        status = raw.ZsetScore(key, word, out)
        drop_word(member, word)
        if status != raw.OK:
            return None
        return load(float, out, 0)

    def __contains__(self, member: bytes) -> bool:
        return self._score(member) is not None

    def __getitem__(self, member: bytes) -> float:
        found = self._score(member)
        if found is None:
            raise KeyError(member)
        return found

    @inline
    def get(self, member: bytes) -> float | None:
        return self._score(member)

    def get__2(self, member: bytes, default: Real) -> float:
        found = self._score(member)
        if found is None:
            return default
        return found

    def __setitem__(self, member: bytes, score: float) -> None:
        self._add(member, score, 0)

    def add(
        self, member: bytes, score: Real, *, nx: bool = False, xx: bool = False, gt: bool = False, lt: bool = False
    ) -> bool:
        if nx and xx:
            raise RedisError("ERR XX and NX options at the same time are not compatible")
        if gt and lt or nx and (gt or lt):
            raise RedisError("ERR GT, LT, and/or NX options at the same time are not compatible")
        flags = raw.ZADD_NX if nx else 0
        if gt:
            flags = flags | raw.ZADD_GT
        if lt:
            flags = flags | raw.ZADD_LT
        if xx:
            if len(self) == 0:  # the API would create an empty value
                check_score(score)
                return False
            flags = flags | raw.ZADD_XX
        return self._add(member, score, flags)

    def _add(self, member: bytes, score: float, flags: int) -> bool:
        """Give a member a score; whether that changed anything."""
        check_score(score)
        key = self._handle()
        done = alloca(8)
        store(i64, done, 0, flags)
        word = word_of(member)
        raw.ZsetAdd(key, score, word, done)
        changed = load(i32, done, 0) & (raw.ZADD_ADDED | raw.ZADD_UPDATED) != 0
        if changed:
            self._wrote()
            if unlikely(self.effects):
                self._replicate(word, score)
        drop_word(member, word)
        return changed

    @noinline
    def _replicate(self, word: Ptr, score: float) -> None:
        text = as_bytes(float_text(score))
        raw.Replicate(self.ctx, cstring("ZADD"), cstring("sbs"), self.word, bytes_data(text), bytes_len(text), word)

    def incr(self, member: bytes, by: Real = 1.0) -> float:
        check_score(by)
        key = self._handle()
        out = alloca(8)
        word = word_of(member)
        status = raw.ZsetIncrby(key, by, word, null(), out)
        total = load(float, out, 0)
        if status == raw.OK:
            self._wrote()
            if unlikely(self.effects):
                self._replicate(word, total)
        drop_word(member, word)
        if status != raw.OK:
            raise RedisError("ERR resulting score is not a number (NaN)")
        return total

    @shrinks
    def discard(self, member: bytes) -> bool:
        key = self._handle()
        done = alloca(8)
        store(i64, done, 0, 0)
        word = word_of(member)
        raw.ZsetRem(key, word, done)
        removed = load(i32, done, 0) != 0
        if removed:
            self._wrote()
            if self.effects:
                raw.Replicate(self.ctx, cstring("ZREM"), cstring("ss"), self.word, word)
        drop_word(member, word)
        return removed

    def __delitem__(self, member: bytes) -> None:
        if not self.discard(member):
            raise KeyError(member)

    def pop(self, member: bytes) -> float:
        found = self._score(member)
        if found is None:
            raise KeyError(member)
        self.discard(member)
        return found

    def pop__2(self, member: bytes, default: Real) -> float:
        found = self._score(member)
        if found is None:
            return default
        self.discard(member)
        return found

    def pop__none(self, member: bytes) -> float | None:
        found = self._score(member)
        if found is not None:
            self.discard(member)
        return found

    def popmin(self) -> tuple[bytes, float]:
        found = self.range(0, 1)
        if len(found) == 0:
            raise KeyError("pop from an empty sorted set")
        self.discard(found[0][0])
        return found[0]

    def popmax(self) -> tuple[bytes, float]:
        found = self.range(0, 1, reverse=True)
        if len(found) == 0:
            raise KeyError("pop from an empty sorted set")
        self.discard(found[0][0])
        return found[0]

    def rank(self, member: bytes, *, reverse: bool = False) -> int | None:
        reply = self._ask(b"ZREVRANK" if reverse else b"ZRANK", self.name, member)
        if reply.is_null:
            return None
        return int(reply)

    def count(
        self,
        low: Real = LOWEST,
        high: Real = HIGHEST,
        *,
        exclude_low: bool = False,
        exclude_high: bool = False,
    ) -> int:
        check_score(low)
        check_score(high)
        least = score_bound(low, exclude_low)
        return int(self._ask(b"ZCOUNT", self.name, least, score_bound(high, exclude_high)))

    def range(self, start: int = 0, stop: int | None = None, *, reverse: bool = False) -> list[tuple[bytes, float]]:
        key = self._handle()
        size = raw.ValueLength(key)
        start = clamp_slice(start, size)
        last = size if stop is None else clamp_slice(stop, size)
        out: list[tuple[bytes, float]] = []
        if start >= last:
            return out
        count = wrap_sub(last, start)
        out._reserve(count)
        ahead = start  # ranks to walk from the end where the order begins, or else from the other one
        behind = wrap_sub(size, last)
        if ahead > WALK and behind > WALK:
            self._fetch(out, start, last, reverse)
            return out
        forward = not reverse
        if ahead <= behind:
            start_scores(key, forward)
            self._take(out, key, forward, ahead, count)
        else:
            start_scores(key, not forward)
            self._take(out, key, not forward, behind, count)
            out.reverse()
        return out

    @inline
    def _take(self, out: list[tuple[bytes, float]], key: Ptr, forward: bool, skip: int, count: int) -> None:
        """Append members from where a range stands: `count` of them, which are there and for which there is room."""
        while skip > 0:
            range_step(key, forward)
            skip = wrap_sub(skip, 1)
        score = alloca(8)
        while count > 0:
            member = raw.ZsetRangeCurrentElement(key, score)
            out._push((own_string(member), load(float, score, 0)))
            range_step(key, forward)
            count = wrap_sub(count, 1)
        raw.ZsetRangeStop(key)

    def _fetch(self, out: list[tuple[bytes, float]], start: int, stop: int, reverse: bool) -> None:
        """The same by ZRANGE, which finds a rank without walking to it."""
        command = b"ZREVRANGE" if reverse else b"ZRANGE"
        reply = self._ask(command, self.name, as_bytes(int_text(start)), as_bytes(int_text(stop - 1)), b"WITHSCORES")
        for i in range(0, len(reply), 2):
            out.append((bytes(reply[i]), float(reply[i + 1])))

    def by_score(
        self,
        low: Real = LOWEST,
        high: Real = HIGHEST,
        *,
        exclude_low: bool = False,
        exclude_high: bool = False,
        reverse: bool = False,
        limit: int | None = None,
    ) -> list[tuple[bytes, float]]:
        check_score(low)
        check_score(high)
        out: list[tuple[bytes, float]] = []
        key = self._handle()
        most = raw.ValueLength(key) if limit is None else limit
        if is_null(key) or most <= 0:
            return out
        if reverse:
            raw.ZsetLastInScoreRange(key, low, high, int(exclude_low), int(exclude_high))
        else:
            raw.ZsetFirstInScoreRange(key, low, high, int(exclude_low), int(exclude_high))
        score = alloca(8)
        out._reserve(min(most, FIRST_ROOM))
        try:
            while len(out) < most and raw.ZsetRangeEndReached(key) == 0:
                member = own_string(raw.ZsetRangeCurrentElement(key, score))
                out._push((member, load(float, score, 0)))
                range_step(key, not reverse)
        finally:
            raw.ZsetRangeStop(key)
        return out

    def by_lex(
        self,
        low: bytes | None = None,
        high: bytes | None = None,
        *,
        exclude_low: bool = False,
        exclude_high: bool = False,
        reverse: bool = False,
        limit: int | None = None,
    ) -> list[bytes]:
        out: list[bytes] = []
        least = lex_bound(low, exclude_low, b"-")
        greatest = lex_bound(high, exclude_high, b"+")
        key = self._handle()
        most = raw.ValueLength(key) if limit is None else limit
        if is_null(key) or most <= 0:
            return out
        first = word_of(least)
        last = word_of(greatest)
        if reverse:
            raw.ZsetLastInLexRange(key, first, last)
        else:
            raw.ZsetFirstInLexRange(key, first, last)
        drop_word(least, first)
        drop_word(greatest, last)
        score = alloca(8)
        out._reserve(min(most, FIRST_ROOM))
        try:
            while len(out) < most and raw.ZsetRangeEndReached(key) == 0:
                out._push(own_string(raw.ZsetRangeCurrentElement(key, score)))
                range_step(key, not reverse)
        finally:
            raw.ZsetRangeStop(key)
        return out

    def items(self) -> list[tuple[bytes, float]]:
        return self.range()

    def keys(self) -> list[bytes]:
        return [member for member, _ in self.range()]

    def values(self) -> list[float]:
        return [score for _, score in self.range()]

    def __iter__(self) -> list[bytes]:
        return self.keys()

    def _reversed(self) -> list[bytes]:
        return [member for member, _ in self.range(reverse=True)]

    def clear(self) -> None:
        self.delete()


@inline
def check_score(score: float) -> None:
    if unlikely(score != score):
        raise RedisError("ERR value is not a valid float")


@inline
def start_scores(key: Ptr, forward: bool) -> None:
    if forward:
        raw.ZsetFirstInScoreRange(key, LOWEST, HIGHEST, 0, 0)
    else:
        raw.ZsetLastInScoreRange(key, LOWEST, HIGHEST, 0, 0)


@inline
def range_step(key: Ptr, forward: bool) -> None:
    if forward:
        raw.ZsetRangeNext(key)
    else:
        raw.ZsetRangePrev(key)


def score_bound(score: float, excluded: bool) -> bytes:
    text = as_bytes(float_text(score))
    return b"(" + text if excluded else text


def lex_bound(bound: bytes | None, excluded: bool, absent: bytes) -> bytes:
    if bound is None:
        return absent
    return (b"(" if excluded else b"[") + bound
