"""Replies whose shape is decided as the handler runs."""

from redisjit import Answer, Context, Module, Status

module = Module("answers")


@module.command
def one(kind: str, text: bytes) -> Answer:
    if kind == "int":
        return Answer(int(text))
    if kind == "float":
        return Answer(float(text))
    if kind == "bool":
        return Answer(text == b"yes")
    if kind == "bytes":
        return Answer(text)
    if kind == "str":
        return Answer(text.decode())
    if kind == "status":
        return Answer(Status(text.decode()))
    if kind == "none":
        return Answer(None)
    if kind == "maybe":
        return Answer(text if text else None)
    if kind == "ints":
        return Answer([int(part) for part in text.split()])
    if kind == "set":
        return Answer(set(text.split()))
    if kind == "counts":
        return Answer({word: len(word) for word in text.split()})
    return Answer([])


@module.command
def mixed(count: int) -> Answer:
    out: list[Answer] = [Answer(count)]
    for i in range(count):
        out.append(Answer(f"doc:{i}"))
        out.append(Answer(i / 2))
        out.append(Answer([b"title", b"text"]))
        out.append(Answer({"nested": Answer({"deep": [i]}), "flags": Answer([])}))
    made = Answer(out)
    out.append(made)
    return made


@module.command
def several(count: int) -> dict[str, Answer]:
    return {"number": Answer(count), "list": Answer([1.5, float(count)]), "empty": Answer({}), "null": Answer(None)}


@module.command
def maybe(count: int) -> list[Answer] | None:
    return None if count < 0 else [Answer(n) if n % 2 else Answer(str(n)) for n in range(count)]


@module.command
def deep(levels: int) -> Answer:
    found = Answer(levels)
    for _ in range(levels):
        found = Answer([found])
    return found


@module.command(replicate="effects")
def forward(ctx: Context, count: int, *words: bytes) -> Answer:
    replies = [Answer(ctx.call(words[0], *words[1:])) for _ in range(count)]
    return Answer([Answer(count), Answer(replies), Answer(ctx.call("ECHO", "last"))])


# run: HSET h f v g w
# run: RPUSH l a b
# case: forward 2 HGETALL h
# case: forward 1 LRANGE l 0 -1
# case: forward 1 GET none
# case: forward 1 STRLEN l
# case: forward 2 STRLEN none
# case: forward 0 PING
# case: one int 5
# case: one int x
# case: one float 1.5
# case: one bool yes
# case: one bool no
# case: one bytes "\xff\x00"
# case: one str "\xc3\xa9"
# case: one str "\xff"
# case: one status "OK\r\nfine"
# case: one none ""
# case: one maybe ""
# case: one maybe text
# case: one ints "1 2 3"
# case: one ints ""
# case: one set "b a b"
# case: one counts "b ab b"
# case: one other ""
# case: mixed 0
# case: mixed 2
# case: several 3
# case: maybe -1
# case: maybe 4
# case: deep 0
# case: deep 99
# case: deep 100
