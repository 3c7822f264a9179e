"""The decorator of `Module` for functions that other modules call."""

from __future__ import annotations

from redisjit.declare.decorators import Hooks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar, overload

    F = TypeVar("F", bound=Callable[..., Any])


class Sharing(Hooks):
    """Functions that other modules call."""

    if TYPE_CHECKING:

        @overload
        def export(self, function: F, /) -> F: ...
        @overload
        def export(self, *, name: str = ...) -> Callable[[F], F]: ...

    def export(self, function: Any = None, *, name: str | None = None) -> Any:
        """Share a function with other modules, in C or in Python (`c.shared_apis`).

        Its annotations are types of C: `c.int`, `c.double`, `c.Pointer` and the like, or `None` for the result. `name`
        is what the others ask for; without it `module.function`. An exception cannot leave the function: it is logged,
        and the caller gets 0 or NULL. While another module uses it the server refuses to unload this one.
        """
        return self._hook("export", function, name=name)
