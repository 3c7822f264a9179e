"""`Module` and its decorators. They only record: signatures are read when the specifications are asked for."""

from __future__ import annotations

import sys

from redisjit.declare.datatypes import DataTypes
from redisjit.declare.decorators import Declared, Lifetime, Settings
from redisjit.declare.events import Events
from redisjit.declare.groups import CommandGroup, Commands
from redisjit.declare.guards import Guards
from redisjit.declare.sharing import Sharing
from redisjit.declare.states import States

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from redisjit.declare.hooks import HookSpec
    from redisjit.declare.spec import CommandSpec


class Module(Commands, Lifetime, Settings, Events, Guards, Sharing, DataTypes, States):
    """A native module: its name, and the commands declared with it.

        module = Module("example")

        @module.command
        def hgetset(key: Hash, field: bytes, value: bytes) -> bytes | None: ...

    The name is the prefix of its commands (`example.hgetset`), and the name the server lists it under: a letter, then
    letters, digits, `_` or `-`.
    """

    def __init__(
        self,
        name: str,
        *,
        version: int = 1,
        time_limit_ms: int | None = None,
        stats: bool = False,
        threads: int = 4,
        acl_categories: Sequence[str] = (),
    ) -> None:
        """`version` is the number that MODULE LIST shows.

        With `stats`, INFO has a section `name_commands`: calls, errors and the last error of every command.
        `acl_categories` are categories of the module's own, which the server adds to its own where it can: commands
        name them with `acl=`.

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
        self.acl_categories = tuple(acl_categories)
        self.file = caller.f_code.co_filename
        self.line = caller.f_lineno
        self.declared_hooks = []
        self.configs = []
        self.datatypes = []
        self.states = []
        self._declared: list[Declared] = []
        self._specs: tuple[CommandSpec, ...] | None = None

    def __repr__(self) -> str:
        """`Module("example")`."""
        return f"Module({self.name!r})"

    def _declare(self, declared: Declared) -> None:
        self._declared.append(declared)
        self._specs = None

    def group(self, name: str, *, summary: str = "") -> CommandGroup:
        """A command with subcommands: `config = module.group("config")`, then `@config.command` above each of them.

        Its name is made as those of commands are; `NAME HELP` lists the subcommands. `summary` is for COMMAND DOCS.
        """
        if callable(name):
            raise TypeError('`module.group` is no decorator: `config = module.group("config")`')
        caller = sys._getframe(1)
        return CommandGroup(name, summary, self._declare, caller.f_code.co_filename, caller.f_lineno)

    def commands(self) -> tuple[CommandSpec, ...]:
        """The specification of every command, in the order of declaration.

        Raises CompileError with all that is wrong with the module's name, its commands and their signatures.
        """
        if self._specs is None:
            from redisjit.declare.signature import module_specs

            if self.datatypes:
                from redisjit.declare.datatypes import check_datatypes

                check_datatypes(self)

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
