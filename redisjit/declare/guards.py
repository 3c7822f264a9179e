"""The decorators of `Module` for what stands between clients and commands."""

from __future__ import annotations

from redisjit.declare.decorators import Hooks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    F = TypeVar("F", bound=Callable[..., Any])


class Guards(Hooks):
    """Authentication."""

    def auth(self, function: F, /) -> F:
        """Ask a function, `(ctx: Context, user: bytes, password: bytes) -> bool | None`, when a client authenticates.

        True makes the client the server's user of that name, unless the function has made it another one with
        `ctx.authenticate`; False refuses it; None leaves the decision to others: the next module, at last the server.
        An exception refuses the client, and is the error reply. A server without such callbacks (Redis before 7.2)
        refuses the module.
        """
        return self._hook("auth", function)  # type: ignore[no-any-return]
