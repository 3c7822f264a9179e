"""The decorators of `Module` for functions that the server calls on its own, by topic."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Protocol, TypeVar, overload

    from redisjit.declare.config import Config
    from redisjit.declare.groups import CommandGroup

    T = TypeVar("T", bool, int, bytes, str)
    F = TypeVar("F", bound=Callable[..., Any])

    class Unsigned(Protocol):
        """A scalar of NumPy's, which is not imported for its name."""

        def item(self) -> int:
            """The number."""
            ...

    U = TypeVar("U", bound=Unsigned)


class Declared:
    """A function given to a decorator of the module, with the options given there, and where that was."""

    __slots__ = ("file", "function", "group", "line", "options")

    def __init__(self, function: Callable[..., Any], options: dict[str, Any], file: str, line: int) -> None:
        self.function = function
        self.options = options
        self.file = file
        self.line = line
        self.group: CommandGroup | None = None  # that the function is a subcommand of


class Hooks:
    """What notes functions: `declared_hooks` has them in order, each with the kind of its decorator."""

    declared_hooks: list[tuple[str, Declared]]

    def _hook(self, kind: str, function: Any = None, /, **options: Any) -> Any:
        """Note a function under a decorator; called directly by each of them."""
        if any(map(callable, options.values())):
            raise TypeError(f"`@module.{kind}` has to be called: `@module.{kind}(...)`")
        caller = sys._getframe(2)
        file, line = caller.f_code.co_filename, caller.f_lineno

        def declare(function: Any) -> Any:
            self.declared_hooks.append((kind, Declared(function, options, file, line)))
            return function

        return declare if function is None else declare(function)


class Lifetime(Hooks):
    """Load, unload, and intervals."""

    def on_load(self, function: F, /) -> F:
        """Call a function, `(ctx: Context) -> None`, when the server has loaded the module.

        An exception refuses the module: the server's log has it.
        """
        return self._hook("on_load", function)  # type: ignore[no-any-return]

    def on_unload(self, function: F, /) -> F:
        """Call a function, `(ctx: Context) -> None`, before the server unloads the module.

        An exception is logged, and the module is unloaded all the same.
        """
        return self._hook("on_unload", function)  # type: ignore[no-any-return]

    def every(self, ms: int) -> Callable[[F], F]:
        """Call a function, `(ctx: Context) -> None`, every `ms` milliseconds, from when the module is loaded.

        The next call is that long after the end of the last. An exception is logged. What it writes through `ctx` is
        replicated as it happens. On a replica it runs too: ask `ctx.flags` where that matters.
        """
        return self._hook("every", ms=ms)  # type: ignore[no-any-return]


class Settings(Hooks):
    """Configuration, and what INFO shows."""

    configs: list[Config[Any]]

    def info(self, section: str) -> Callable[[F], F]:
        """Show in INFO, as the section `module_section`, what a function returns: a dict, or a dataclass.

        The function is `(ctx: Context) -> dict[str, int]` or the like, and cannot write. Its values are `int`, `float`,
        `bool`, `str`, `bytes`, None (left out), or once more a dict or a dataclass, which becomes one line. It runs
        when the section is asked for; an exception is logged.
        """
        return self._hook("info", section=section)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @overload
        def config(
            self,
            name: str,
            default: T,
            *,
            minimum: int | None = ...,
            maximum: int | None = ...,
            memory: bool = ...,
            choices: Sequence[str] | None = ...,
            immutable: bool = ...,
            hidden: bool = ...,
            sensitive: bool = ...,
            protected: bool = ...,
            deny_loading: bool = ...,
        ) -> Config[T]: ...
        @overload
        def config(
            self,
            name: str,
            default: U,
            *,
            minimum: int | None = ...,
            maximum: int | None = ...,
            immutable: bool = ...,
            hidden: bool = ...,
            sensitive: bool = ...,
            protected: bool = ...,
            deny_loading: bool = ...,
        ) -> Config[U]: ...
        @overload
        def config(
            self,
            name: str,
            default: set[str] | frozenset[str],
            *,
            flags: Sequence[str],
            immutable: bool = ...,
            hidden: bool = ...,
            sensitive: bool = ...,
            protected: bool = ...,
            deny_loading: bool = ...,
        ) -> Config[frozenset[str]]: ...

    def config(
        self,
        name: str,
        default: Any,
        *,
        minimum: int | None = None,
        maximum: int | None = None,
        memory: bool = False,
        choices: Sequence[str] | None = None,
        flags: Sequence[str] | None = None,
        immutable: bool = False,
        hidden: bool = False,
        sensitive: bool = False,
        protected: bool = False,
        deny_loading: bool = False,
    ) -> Any:
        """A setting, of the type of its default, for a name at the top level of the file: handlers read its `value`.

        An `int` or `np.uint64` has bounds; an `int` with `memory` takes units, such as `10mb`. A `str` may have
        `choices`; a set has the `flags` that it may hold. What is `immutable` has its value from when the module is
        loaded; CONFIG GET finds what is `hidden` only by its whole name; a `sensitive` one is not logged, a `protected`
        one can be set only where the server's `enable-protected-configs` allows it, and a `deny_loading` one not while
        data are loaded.
        Raises ValueError and TypeError for what makes no sense.
        """
        from redisjit.declare.config import Config

        options: dict[str, Any] = {"minimum": minimum, "maximum": maximum, "memory": memory, "choices": choices}
        options |= {"flags": flags, "immutable": immutable, "hidden": hidden, "sensitive": sensitive}
        options |= {"protected": protected, "deny_loading": deny_loading}
        config: Config[Any] = Config(self, name, default, options)  # type: ignore[arg-type]
        if any(name.lower() == other.name.lower() for other in self.configs):
            raise ValueError(f"there are two settings called {name!r}")
        self.configs.append(config)
        return config
