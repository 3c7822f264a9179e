"""State that is emptied while handlers are at it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from redisjit import Context, Module, String

module = Module("state_shapes")


@dataclass
class Inner:
    names: list[bytes] = field(default_factory=list)
    more: dict[bytes, list[int]] = field(default_factory=dict)

    def flush(self, ctx: Context) -> int:
        before = len(self.names)
        ctx.call("FLUSHALL")
        self.names.append(b"after")
        self.more[b"x"] = [1]
        return before + len(self.names)


def no_pair() -> tuple[bytes, list[int]]:
    return b"", []


@dataclass
class Outer:
    inner: Inner = field(default_factory=Inner)
    queue: deque[Inner] = field(default_factory=deque)
    maybe: Inner | None = None
    text: bytes = b""
    pair: tuple[bytes, list[int]] = field(default_factory=no_pair)


state = module.state(Outer(), flushed=True)


@module.command
def fill(*names: bytes) -> int:
    for name in names:
        state.inner.names.append(name)
        state.inner.more.setdefault(name, []).append(len(name))
        state.queue.append(Inner([name]))
        state.maybe = Inner([name, name])
        state.text = state.text + name
        state.pair = (name, [len(name)])
    return len(state.inner.names)


@module.command(replicate="effects")
def deep(ctx: Context) -> int:
    return state.inner.flush(ctx)


@module.command(replicate="effects")
def maybe(ctx: Context) -> int:
    if state.maybe is None:
        return -1
    return state.maybe.flush(ctx)


@module.command(replicate="effects")
def loop(ctx: Context) -> list[bytes]:
    out: list[bytes] = []
    for name in state.inner.names:
        ctx.call("FLUSHALL")
        out.append(name)
    return out


@module.command(replicate="effects")
def loop_dict(ctx: Context) -> list[bytes]:
    out: list[bytes] = []
    for name, places in state.inner.more.items():
        ctx.call("FLUSHALL")
        out.append(name * len(places))
    return out


@module.command(replicate="effects")
def held(ctx: Context) -> tuple[int, bytes, list[int]]:
    inner, text, (name, sizes) = state.inner, state.text, state.pair
    ctx.call("FLUSHALL")
    inner.names.append(b"lost")
    return len(state.inner.names), text + name, sizes


@module.command(replicate="effects")
def argument(ctx: Context) -> bytes:
    return both(ctx, state.text, state.inner.names)


def both(ctx: Context, text: bytes, names: list[bytes]) -> bytes:
    ctx.call("FLUSHALL")
    return text + b",".join(names)


@module.command(replicate="effects")
def popped(ctx: Context) -> list[bytes]:
    out: list[bytes] = []
    while state.queue:
        out += state.queue.popleft().names
        if len(out) == 2:
            ctx.call("FLUSHALL")
    return out


@module.command
def told() -> tuple[list[bytes], int, bytes, bool]:
    return state.inner.names, len(state.queue), state.text, state.maybe is None


# case: fill a bb ccc
# case: deep
# case: told
# case: fill a bb ccc
# case: maybe
# case: told
# case: maybe
# case: fill a bb ccc
# case: loop
# case: told
# case: fill a bb ccc
# case: loop_dict
# case: fill a bb ccc
# case: held
# case: told
# case: fill a bb ccc
# case: argument
# case: fill a bb ccc
# case: popped
# case: told
