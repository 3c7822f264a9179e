"""Replies whose shape is decided as the handler runs."""


class Answer:
    """A value to reply. Lists are copied into it, so that answers are trees, and not deeper than a reply may be."""

    kind_: int
    number_: int
    real_: float
    text_: bytes
    items_: list[Answer] | None
    reply_: Reply | None
    depth_: int


@inline
def answer_None() -> Answer:
    return new_object(Answer, 0, 0, 0.0, b"", None, None, 1)


@inline
def answer_int(value: int) -> Answer:
    return new_object(Answer, 1, value, 0.0, b"", None, None, 1)


@inline
def answer_float(value: float) -> Answer:
    return new_object(Answer, 2, 0, value, b"", None, None, 1)


@inline
def answer_bool(value: bool) -> Answer:
    return new_object(Answer, 3, int(value), 0.0, b"", None, None, 1)


@inline
def answer_bytes(value: bytes) -> Answer:
    return new_object(Answer, 4, 0, 0.0, value, None, None, 1)


@inline
def answer_str(value: str) -> Answer:
    return new_object(Answer, 4, 0, 0.0, as_bytes(value), None, None, 1)


@inline
def answer_Status(value: Status) -> Answer:
    return new_object(Answer, 5, 0, 0.0, as_bytes(value), None, None, 1)


@inline
def answer_Answer(value: Answer) -> Answer:
    return value


@inline
def answer_Reply(value: Reply) -> Answer:
    return new_object(Answer, 9, 0, 0.0, b"", None, value, 1)


def answer_optional(value: T | None) -> Answer:
    if value is None:
        return answer_None()
    return Answer(value)


def answer_of(kind: int, items: list[Answer]) -> Answer:
    depth = 0
    for item in items:
        if item.depth_ > depth:
            depth = item.depth_
    if depth >= 100:
        raise ValueError("an answer is at most 100 levels deep")
    return new_object(Answer, kind, 0, 0.0, b"", items, None, wrap_add(depth, 1))


def answer_list(values: list[T]) -> Answer:
    items: list[Answer] = []
    for value in values:
        items.append(Answer(value))
    return answer_of(6, items)


def answer_set(values: set[T]) -> Answer:
    items: list[Answer] = []
    for value in values:
        items.append(Answer(value))
    return answer_of(8, items)


def answer_dict(values: dict[K, V]) -> Answer:
    items: list[Answer] = []
    for key, value in values.items():
        items.append(Answer(key))
        items.append(Answer(value))
    return answer_of(7, items)


def reply_Answer(ctx: Ptr, value: Answer) -> None:
    kind = value.kind_
    if kind == 4:
        reply_bytes(ctx, value.text_)
    elif kind == 1:
        reply_int(ctx, value.number_)
    elif kind == 0:
        reply_none(ctx)
    elif kind == 2:
        reply_float(ctx, value.real_)
    elif kind == 3:
        reply_bool(ctx, value.number_ != 0)
    elif kind == 5:
        reply_Status(ctx, Status(as_str(value.text_)))
    elif kind == 9:
        reply = value.reply_
        if reply is not None:
            reply_Reply(ctx, reply)
    else:
        items = value.items_
        if items is not None:
            if kind == 6:
                reply_array(ctx, len(items))
            elif kind == 8:
                reply_set(ctx, len(items))
            else:
                reply_map(ctx, len(items) // 2)
            for item in items:
                reply_Answer(ctx, item)
