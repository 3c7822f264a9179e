"""What the writers of all kinds of hooks share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redisjit.declare.hooks import HookSpec
    from redisjit.frontend.types import Type


@dataclass
class HookGlue:
    """The source that hooks need: functions, and lines of the functions that load and unload the module."""

    functions: list[str] = field(default_factory=list)
    load: list[str] = field(default_factory=list)  # registers; `return 1` refuses the module
    ready: list[str] = field(default_factory=list)  # comes after all that registers: what runs code of the user's
    start: list[str] = field(default_factory=list)  # comes last: what cannot be undone, so nothing fails any more
    refuse: list[str] = field(default_factory=list)  # comes first when the module is unloaded; `return 1` refuses that
    unload: list[str] = field(default_factory=list)
    undo: list[str] = field(default_factory=list)  # when the module is not loaded after all
    info: list[Hook] = field(default_factory=list)  # functions for INFO; they are one callback of the server's
    sections: list[str] = field(default_factory=list)  # calls of functions that add other sections to INFO
    settings: list[str] = field(default_factory=list)  # functions; those of all settings of the module
    last: list[str] = field(default_factory=list)  # of unloading, after all that may call something
    pauses: bool = False  # functions that hear of keys may be paused
    threads: int = 0  # how many run what is in the background, at most
    due: bool = False  # something is noted as due by the event loop
    pending: bool = False  # there may be calls that are pending: until they are done the module stays
    events: dict[str, list[str]] = field(default_factory=dict)  # the functions that an event of the server's calls
    classes: dict[str, type] = field(default_factory=dict)  # the user's and the vocabulary's that glue names


@dataclass(frozen=True)
class Hook:
    """A hook on its way to glue."""

    spec: HookSpec
    index: int
    returns: Type | None = None
    limited: bool = False  # it ends with TimeoutError when it takes too long

    @property
    def entry(self) -> str:
        """The glue function's name."""
        return f"hook_{self.index}"

    @property
    def handler(self) -> str:
        """The name by which glue calls the user's function."""
        return f"hook_handler_{self.index}"

    def call(self, *arguments: str) -> str:
        """The call of the user's function with as many arguments as it takes."""
        return f"{self.handler}({', '.join(arguments[: self.spec.parameters])})"


def guarded(hook: Hook, *arguments: str, failed: str = "") -> Iterator[str]:
    """The body of a glue function that has `ctx`: the call with a context, and the log for an exception."""
    yield "    context = frame_object(Context)"
    yield "    start_context(context, ctx, True)"
    if hook.limited:
        yield "    outermost = valve_enter_hook(context)"
    yield "    try:"
    yield f"        {hook.call('context', *arguments)}"
    yield "    except Exception as error:"
    yield "        raw_callback_failed(error)"
    if failed:
        if hook.limited:
            yield "        valve_leave(outermost)"
        yield f"        {failed}"
    if hook.limited:
        yield "    valve_leave(outermost)"
