"""The decorators of `Module` for what stands between clients and commands."""

from __future__ import annotations

from redisjit.declare.decorators import Hooks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar, overload

    F = TypeVar("F", bound=Callable[..., Any])


class Guards(Hooks):
    """Authentication, filters, and messages of other nodes."""

    if TYPE_CHECKING:

        @overload
        def auth(self, function: F, /) -> F: ...
        @overload
        def auth(self, *, background: bool = ..., optional: bool = ...) -> Callable[[F], F]: ...

    def auth(self, function: Any = None, *, background: bool = False, optional: bool = False) -> Any:
        """Ask a function, `(ctx: Context, user: bytes, password: bytes) -> bool | None`, when a client authenticates.

        True makes the client the server's user of that name, unless the function has made it another one with
        `ctx.authenticate`; False refuses it; None leaves the decision to others: the next module, at last the server.
        An exception refuses the client, and is the error reply. A server without such callbacks (Redis before 7.2)
        refuses the module, unless the function is `optional`: then the server decides there, and the log says so. With
        `background` the function runs on a thread, as commands with `background=True` do, and only its client waits.
        """
        return self._hook("auth", function, background=background, optional=optional)

    if TYPE_CHECKING:

        @overload
        def filter(self, function: F, /) -> F: ...
        @overload
        def filter(self, *, own_calls: bool = ...) -> Callable[[F], F]: ...

    def filter(self, function: Any = None, *, own_calls: bool = False) -> Any:
        """Show a function, `(args: Arguments) -> None`, every command before it runs; it may change its words.

        It costs every command of the server some time. With `own_calls` it is shown the commands that this module
        calls, too. An exception is logged, and the command runs unchanged.
        """
        return self._hook("filter", function, own_calls=own_calls)

    def on_message(self, type: int) -> Callable[[F], F]:
        """Call a function, `(ctx: Context, sender: bytes, payload: bytes) -> None`, for messages from other nodes.

        `type` is a number from 0 to 254, `sender` the id of the node: 40 bytes. Servers tell the messages of modules
        apart only if their names have nine characters, so the module's must. A server that is no node of a cluster
        gets no messages. A server cannot forget receivers: as a node of a cluster, it refuses to unload the module.
        """
        return self._hook("on_message", type=type)  # type: ignore[no-any-return]
