"""The code of an error reply, and the rest of its text."""

from redisjit import Context, Module, RedisError

module = Module("error_codes")


class Denied(RedisError):
    """An error of the module's own."""


class Counted(RedisError):
    """One with a field."""

    def __init__(self, count: int) -> None:
        super().__init__(f"COUNTED {count} times")
        self.count = count


@module.command(replicate="effects")
def of(ctx: Context, *words: bytes) -> tuple[str, str, str]:
    try:
        ctx.call(words[0], *words[1:])
    except RedisError as e:
        return e.code, e.message, str(e)
    return "", "", ""


@module.command
def own(text: str, n: int) -> tuple[str, str]:
    try:
        if n == 0:
            raise RedisError(text)
        if n == 1:
            raise Denied(text)
        raise Counted(n)
    except Counted as e:
        return e.code, f"{e.message}: {e.count}"
    except Denied as e:
        return e.code, "denied " + e.message
    except RedisError as e:
        return e.code, e.message


@module.command
def bare() -> tuple[str, str]:
    try:
        raise RedisError
    except RedisError as e:
        return e.code, e.message


@module.command
def retry(ctx: Context, key: bytes) -> int:
    try:
        return int(ctx.call("INCR", key))
    except RedisError as e:
        if e.code != "WRONGTYPE":
            raise
        ctx.call("DEL", key)
        return int(ctx.call("INCR", key))


# run: HSET h f v
# run: SET s text
# case: of INCR h
# case: of INCR s
# case: of GET s
# case: of NOSUCH a
# case: of STRLEN
# case: own "CODE a text" 0
# case: own "CODE" 0
# case: own "" 0
# case: own " a" 0
# case: own "DENIED  two spaces" 1
# case: own "" 2
# case: bare
# case: retry n
# case: retry s
# case: retry h
# case: retry h
