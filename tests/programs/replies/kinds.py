"""Verbatim strings, big numbers, attributes, null arrays."""

from redisjit import Attributed, BigNumber, Context, Module, Reply, Verbatim

module = Module("kinds")


@module.command
def verbatim(text: bytes, format: str) -> Verbatim:
    return Verbatim(text, format)


@module.command
def shown(text: str) -> list[Verbatim]:
    return [Verbatim(text), Verbatim(text + "!", "mkd")]


@module.command
def parts(text: bytes) -> tuple[bytes, str, bytes]:
    made = Verbatim(text, format="mkd")
    return made.text, made.format, BigNumber(7).digits


@module.command
def number(digits: bytes) -> BigNumber:
    return BigNumber(digits)


@module.command
def power(n: int) -> BigNumber | None:
    return BigNumber(str(2**n) + "0" * n) if n < 62 else None


@module.command
def with_ttl(key: bytes, n: int) -> Attributed[bytes, dict[str, int]]:
    return Attributed(key, {"ttl": n} if n else {})


@module.command
def several(n: int) -> list[Attributed[int, dict[bytes, float]]]:
    return [Attributed(i, {b"weight": i / 2, b"other": 1.5}) for i in range(n)]


@module.command
def nested(n: int) -> Attributed[list[int], dict[str, list[Verbatim]]] | None:
    if n < 0:
        return None
    made = Attributed(list(range(n)), {"notes": [Verbatim("a note")]})
    return made if len(made.attributes) == 1 and len(made.value) == n else None


@module.command(null_array=True)
def maybe(n: int) -> list[int | None] | None:
    return None if n < 0 else [None] * n


@module.command(replicate="effects")
def read(ctx: Context, command: bytes, *words: bytes) -> list[str]:
    found = ctx.call(command, *words, protocol=3)
    out = [found.type]
    if found.type == "verbatim":
        out += [found.format, repr(bytes(found)), str(len(found))]
    if found.type == "bignumber":
        out += [repr(bytes(found)), str(bool(found)), str(len(found))]
    return out


@module.command(replicate="effects")
def forward(ctx: Context, command: bytes, *words: bytes) -> Reply:
    return ctx.call(command, *words, protocol=3)


# case: verbatim "some\r\ntext" txt
# case: verbatim "" mkd
# case: verbatim text long
# case: verbatim text "\xc3\xa9"
# case: verbatim text "\xc3\xa9x"
# case: shown "\xc3\xa9"
# case: parts text
# case: number 123456789012345678901234567890
# case: number -5
# case: number 5.0
# case: number ""
# case: number -
# case: number --5
# case: power 3
# case: power 61
# case: power 62
# case: with_ttl k 30
# case: with_ttl k 0
# case: several 3
# case: several 0
# case: nested 2
# case: nested -1
# case: maybe 2
# case: maybe -1
# case: read kinds.with_ttl k 30
# case: read kinds.with_ttl k 0
# case: read kinds.verbatim text mkd
# case: read kinds.number 123456789012345678901234567890
# case: read kinds.number x
# case: forward kinds.with_ttl k 30
# case: forward kinds.several 2
# case: forward kinds.nested 2
# case: forward kinds.shown a
# case: forward kinds.power 61
# case: forward kinds.maybe -1
