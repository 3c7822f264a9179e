"""assert, with and without a text."""

from redisjit import Module

module = Module("assertions")


@module.command
def plain(n: int) -> int:
    assert n > 0
    return n


@module.command
def text(n: int) -> int:
    assert n > 0, "must be positive"
    return n


@module.command
def computed(n: int) -> int:
    assert n > 0, f"{n} is not positive"
    return n


@module.command
def caught(n: int) -> bytes:
    try:
        assert n > 0, "no"
    except AssertionError as e:
        return b"caught " + str(e).encode()
    return b"fine"


def maybe(n: int) -> int | None:
    return n if n else None


@module.command
def narrows(n: int) -> int:
    x = maybe(n)
    assert x is not None
    return x + 1


# case: plain 1
# case: plain 0
# case: text 1
# case: text 0
# case: computed 1
# case: computed -5
# case: caught 0
# case: caught 1
# case: narrows 1
# case: narrows 0
