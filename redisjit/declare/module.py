"""`Module` and its decorators. They only record: signatures are read when the specifications are asked for."""

from __future__ import annotations

import sys

from redisjit.declare.decorators import Declared, Lifetime, Settings
from redisjit.declare.events import Events
from redisjit.declare.guards import Guards

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar, overload

    from redisjit.declare.hooks import HookSpec
    from redisjit.declare.spec import CommandSpec

    F = TypeVar("F", bound=Callable[..., Any])


class Module(Lifetime, Settings, Events, Guards):
    """A native module: its name, and the commands declared with it.

        module = Module("example")

        @module.command
        def hgetset(key: Hash, field: bytes, value: bytes) -> bytes | None: ...

    The name is the prefix of its commands (`example.hgetset`), and the name the server lists it under: a letter, then
    letters, digits, `_` or `-`.
    """

    def __init__(
        self, name: str, *, version: int = 1, time_limit_ms: int | None = None, stats: bool = False, threads: int = 4
    ) -> None:
        """`version` is the number that MODULE LIST shows.

        With `stats`, INFO has a section `name_commands`: calls, errors and the last error of every command.

        A command that has run for `time_limit_ms` milliseconds, and has written nothing, ends with TimeoutError.
        At most `threads` commands run in the background at a time; others wait.
        """
        if time_limit_ms is not None and (not isinstance(time_limit_ms, int) or time_limit_ms <= 0):
            raise ValueError(f"time_limit_ms is a number of milliseconds, or None, and not {time_limit_ms!r}")
        caller = sys._getframe(1)
        self.name = name
        self.version = version
        if type(threads) is not int or not 1 <= threads <= 64:
            raise ValueError(f"threads is a number from 1 to 64, and not {threads!r}")
        self.time_limit_ms = time_limit_ms
        self.threads = threads
        self.stats = stats
        self.file = caller.f_code.co_filename
        self.line = caller.f_lineno
        self.declared_hooks = []
        self.configs = []
        self._declared: list[Declared] = []
        self._specs: tuple[CommandSpec, ...] | None = None

    def __repr__(self) -> str:
        """`Module("example")`."""
        return f"Module({self.name!r})"

    if TYPE_CHECKING:

        @overload
        def command(self, function: F, /) -> F: ...
        @overload
        def command(
            self,
            *,
            name: str = ...,
            write: bool = ...,
            fast: bool = ...,
            deny_oom: bool = ...,
            acl: str | Sequence[str] = ...,
            since: str = ...,
            complexity: str = ...,
            replicate: str = ...,
            background: bool = ...,
            timeout_ms: int = ...,
            block: bool | str = ...,
        ) -> Callable[[F], F]: ...

    def command(
        self,
        function: Any = None,
        *,
        name: str | None = None,
        write: bool | None = None,
        fast: bool | None = None,
        deny_oom: bool | None = None,
        acl: str | Sequence[str] | None = None,
        since: str | None = None,
        complexity: str | None = None,
        replicate: str | None = None,
        background: bool | None = None,
        timeout_ms: int | None = None,
        block: bool | str | None = None,
    ) -> Any:
        """Declare a function to be a command. The function itself is returned unchanged.

        `name` replaces the function's name; with a dot in it, it is the whole name of the command. Of the function's
        own name a trailing underscore is left out: `def del_` declares `example.del`. `write` states that the command
        changes data, or must not; `fast` that it takes constant time; `deny_oom` that it is refused when memory is
        full. `acl` names ACL categories. `since` and `complexity` are for COMMAND DOCS. `replicate` is `"verbatim"`
        (the command itself is replicated), `"effects"` (what it did is) or `"none"`. With `background` it runs on a
        thread, with copies of its arguments, and uses keys and `ctx.call` inside `with ctx.lock():`; what it did is
        replicated. Its client gets a TimeoutError when it has not ended after `timeout_ms`. With `block` it waits when
        it returns None, and is called again when one of its keys is ready (`ctx.wake`, or a command of the server's
        that fills a list, sorted set or stream), for `timeout_ms` milliseconds at most, or as many as the parameter
        that `block` names; then the reply is null. 0 is for ever.
        """
        given = {
            "name": name,
            "write": write,
            "fast": fast,
            "deny_oom": deny_oom,
            "acl": acl,
            "since": since,
            "complexity": complexity,
            "replicate": replicate,
            "background": background,
            "timeout_ms": timeout_ms,
            "block": block or None,
        }
        options = {option: value for option, value in given.items() if value is not None}
        caller = sys._getframe(1)
        file, line = caller.f_code.co_filename, caller.f_lineno

        def declare(function: Any) -> Any:
            self._declared.append(Declared(function, options, file, line))
            self._specs = None
            return function

        return declare if function is None else declare(function)

    def commands(self) -> tuple[CommandSpec, ...]:
        """The specification of every command, in the order of declaration.

        Raises CompileError with all that is wrong with the module's name, its commands and their signatures.
        """
        if self._specs is None:
            from redisjit.declare.signature import module_specs

            self._specs = module_specs(self, self._declared)
        return self._specs

    def hooks(self) -> tuple[HookSpec, ...]:
        """The functions that the server calls on its own, in the order of declaration.

        Raises CompileError with all that is wrong with them.
        """
        if not self.declared_hooks:
            return ()
        from redisjit.declare.hooks import hook_specs

        return hook_specs(self)
