"""The decorators of `Module` for what happens in the server."""

from __future__ import annotations

from redisjit.declare.decorators import Hooks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar, overload

    F = TypeVar("F", bound=Callable[..., Any])


class Events(Hooks):
    """What happens in the server: its cron, keys, and all else that it has an event for."""

    def cron(self, function: F, /) -> F:
        """Call a function, `(ctx: Context) -> None`, whenever the server does its housekeeping: `hz` times a second.

        An exception is logged. What it writes is replicated as it happens. On a replica it runs too.
        """
        return self._hook("cron", function)  # type: ignore[no-any-return]

    def on_event(self, function: F, /) -> F:
        """Call a function, `(ctx: Context, event: X) -> None`, at an event of the server's; X is a class of `events`.

        It cannot write: `ctx.after(0, f)` has a function called that can. An exception is logged. A server that has no
        such event says so in its log when the module is loaded, and never calls the function.
        """
        return self._hook("on_event", function)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @overload
        def on_key(self, function: F, /) -> F: ...
        @overload
        def on_key(
            self, *events: str, prefix: bytes | tuple[bytes, ...] = ..., job: bool = ...
        ) -> Callable[[F], F]: ...

    def on_key(self, *events: Any, prefix: bytes | tuple[bytes, ...] = (), job: bool = False) -> Any:
        """Call a function, `(ctx: Context, event: str, key: bytes) -> None`, when something has happened to a key.

        `events` are names of keyspace notifications (`set`, `del`, `expired`, ...); without any, all are meant. They
        come whether the server is configured to publish them or not. With a `prefix`, or several, it is called only for
        keys that begin so: of other keys nothing is made for it. The function cannot write, for the command that
        changed the key is not done. With `job=True` it is called when that command is done, and can; what it, or
        another job of the module, changes does not come back to it. Jobs run in the same unit as the command where
        the server has them (Redis 7.2 on, and Valkey), else a moment later; on a replica they do not run.
        """
        if len(events) == 1 and callable(events[0]):
            return self._hook("on_key", events[0], events=(), prefix=prefix, job=job)
        return self._hook("on_key", events=events, prefix=prefix, job=job)
