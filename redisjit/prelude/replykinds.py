"""Kinds of replies that no type of Python's stands for."""


class Verbatim:
    """A text for people to read, and its format."""

    text_: bytes
    format_: bytes

    @property
    def text(self) -> bytes:
        return self.text_

    @property
    def format(self) -> str:
        return as_str(self.format_)


def make_Verbatim(text: Word, format: str = "txt") -> Verbatim:
    shape = format.encode()
    if len(shape) != 3:
        raise ValueError("the format of a verbatim string has three characters")
    return new_object(Verbatim, text, shape)


class BigNumber:
    """An integer of any size."""

    digits_: bytes

    @property
    def digits(self) -> bytes:
        return self.digits_


def make_BigNumber(digits: Word) -> BigNumber:
    number = digits[1:] if digits.startswith(b"-") else digits
    if not number.isdigit():
        raise ValueError("a big number is decimal digits")
    return new_object(BigNumber, digits)


class Attributed(Generic[T, A]):
    """A value, and attributes that are sent before it."""

    value_: T
    attributes_: A

    @property
    def value(self) -> T:
        return self.value_

    @property
    def attributes(self) -> A:
        return self.attributes_


def make_Attributed(value: T, attributes: A) -> Attributed[T, A]:
    return new_object(Attributed[T, A], value, attributes)


def reply_Verbatim(ctx: Ptr, value: Verbatim) -> None:
    text = value.text_
    if has("ReplyWithVerbatimStringType"):
        shape = terminated(value.format_)
        raw.ReplyWithVerbatimStringType(ctx, bytes_data(text), bytes_len(text), bytes_data(shape))
    else:
        raw.ReplyWithVerbatimString(ctx, bytes_data(text), bytes_len(text))


def reply_BigNumber(ctx: Ptr, value: BigNumber) -> None:
    if has("ReplyWithBigNumber"):
        raw.ReplyWithBigNumber(ctx, bytes_data(value.digits_), bytes_len(value.digits_))
    else:
        reply_bytes(ctx, value.digits_)


def attributes_follow(ctx: Ptr, count: int) -> bool:
    """Whether attributes are to be sent: on RESP3, where the server lets modules."""
    if count == 0 or not has("ReplyWithAttribute"):
        return False
    return raw.ReplyWithAttribute(ctx, count) == 0
