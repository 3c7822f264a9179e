"""Declaring commands: the decorator that modules and groups of subcommands share."""

from __future__ import annotations

import sys

from redisjit.declare.decorators import Declared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, TypeVar, overload

    F = TypeVar("F", bound=Callable[..., Any])


class Commands:
    """What commands are declared with."""

    def _declare(self, declared: Declared) -> None:
        raise NotImplementedError

    if TYPE_CHECKING:

        @overload
        def command(self, function: F, /) -> F: ...
        @overload
        def command(
            self,
            *,
            name: str = ...,
            aliases: Sequence[str] = ...,
            write: bool = ...,
            fast: bool = ...,
            deny_oom: bool = ...,
            acl: str | Sequence[str] = ...,
            since: str = ...,
            complexity: str = ...,
            history: Sequence[tuple[str, str]] = ...,
            tips: Sequence[str] = ...,
            getkeys: Callable[[list[bytes]], list[int]] = ...,
            channels: Mapping[str, str] = ...,
            secrets: Sequence[str] = ...,
            null_array: bool = ...,
            reply: str = ...,
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
        aliases: Sequence[str] | None = None,
        write: bool | None = None,
        fast: bool | None = None,
        deny_oom: bool | None = None,
        acl: str | Sequence[str] | None = None,
        since: str | None = None,
        complexity: str | None = None,
        history: Sequence[tuple[str, str]] | None = None,
        tips: Sequence[str] | None = None,
        getkeys: Callable[[list[bytes]], list[int]] | None = None,
        channels: Mapping[str, str] | None = None,
        secrets: Sequence[str] | None = None,
        null_array: bool | None = None,
        reply: str | None = None,
        replicate: str | None = None,
        background: bool | None = None,
        timeout_ms: int | None = None,
        block: bool | str | None = None,
    ) -> Any:
        """Declare a function to be a command. The function itself is returned unchanged.

        `name` replaces the function's name; with a dot in it, it is the whole name of the command. Of the function's
        own name a trailing underscore is left out: `def del_` declares `example.del`. `aliases` are more names.

        `write` states that the command changes data, or must not; `fast` that it takes constant time; `deny_oom` that
        it is refused when memory is full. `acl` names ACL categories. `replicate` is `"verbatim"` (the command itself
        is replicated), `"effects"` (what it did is) or `"none"`.

        With `background` it runs on a thread, with copies of its arguments, and uses keys and `ctx.call` inside
        `with ctx.lock():`; what it did is replicated. Its client gets a TimeoutError when it has not ended after
        `timeout_ms`. With `block` it waits when it returns None, and is called again when one of its keys is ready
        (`ctx.wake`, or a command of the server's that fills a list, sorted set or stream), for `timeout_ms`
        milliseconds at most, or as many as the parameter that `block` names; then the reply is null. 0 is for ever.

        `since`, `complexity`, `history` (pairs of a version and what changed in it) and `tips` are for COMMAND DOCS and
        COMMAND INFO. `getkeys` is a function that finds keys which the signature does not tell: it gets the words
        after the command's name, and returns the indices of those that are keys. `channels` says which
        parameters are names of channels, and what is done with these: `{"channel": "publish"}`; or `subscribe`,
        `unsubscribe`, `psubscribe`, `punsubscribe`. The server then checks permissions for them. `secrets` names
        parameters whose words MONITOR and the slow log do not show; such a command is not replicated verbatim.
        With `null_array`, None is replied as the null array of RESP2, as commands do that would reply an array. With
        `reply="map"` or `"set"`, what a generator yields, pairs or elements, is replied as that and not as an array.
        """
        given = {
            "name": name,
            "aliases": aliases,
            "write": write,
            "fast": fast,
            "deny_oom": deny_oom,
            "acl": acl,
            "since": since,
            "complexity": complexity,
            "history": history,
            "tips": tips,
            "getkeys": getkeys,
            "channels": channels,
            "secrets": secrets,
            "null_array": null_array,
            "reply": reply,
            "replicate": replicate,
            "background": background,
            "timeout_ms": timeout_ms,
            "block": block or None,
        }
        options = {option: value for option, value in given.items() if value is not None}
        caller = sys._getframe(1)
        file, line = caller.f_code.co_filename, caller.f_lineno

        def declare(function: Any) -> Any:
            self._declare(Declared(function, options, file, line))
            return function

        return declare if function is None else declare(function)


class CommandGroup(Commands):
    """Subcommands of one command, declared with `@group.command`: `config = module.group("config")`."""

    def __init__(self, name: str, summary: str, declare: Callable[[Declared], None], file: str, line: int) -> None:
        """Made by `Module.group`."""
        self.name = name
        self.summary = summary
        self.file = file
        self.line = line
        self._note = declare

    def __repr__(self) -> str:
        """`CommandGroup("config")`."""
        return f"CommandGroup({self.name!r})"

    def _declare(self, declared: Declared) -> None:
        declared.group = self
        self._note(declared)


def help_lines(name: str, commands: Sequence[tuple[str, str]]) -> list[str]:
    """What `NAME HELP` replies, as servers word it. `commands` are the syntaxes and summaries of the subcommands."""
    lines = [f"{name.upper()} <subcommand> [<arg> [value] [opt] ...]. Subcommands are:"]
    for syntax, summary in [*commands, ("HELP", "Print this help.")]:
        lines += [syntax, *([f"    {summary}"] if summary else [])]
    return lines
