"""Glue of hooks: for each a function that the server calls, and what registers it at load and undoes that at unload.

One writer for each kind of `declare.hooks.KINDS`. What it writes is source in the language, like the entries of
commands. A hook has no client: what its context's commands change is replicated as effects.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redisjit.declare.hooks import HookSpec


@dataclass
class HookGlue:
    """The source that hooks need: functions, and lines of the functions that load and unload the module."""

    functions: list[str] = field(default_factory=list)
    load: list[str] = field(default_factory=list)  # registers; `return 1` refuses the module
    ready: list[str] = field(default_factory=list)  # comes after all that registers: what runs code of the user's
    unload: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Hook:
    """A hook on its way to glue."""

    spec: HookSpec
    index: int

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
    yield "    try:"
    yield f"        {hook.call('context', *arguments)}"
    yield "    except Exception as error:"
    yield "        raw_callback_failed(error)"
    if failed:
        yield f"        {failed}"


def on_load(hook: Hook, out: HookGlue) -> None:
    out.functions += [
        "@cold",
        f"def {hook.entry}(ctx: Ptr) -> bool:",
        *guarded(hook, failed="return False"),
        "    return True",
    ]
    out.ready += [f"    if not {hook.entry}(ctx):", "        return 1"]


def on_unload(hook: Hook, out: HookGlue) -> None:
    out.functions += ["@cold", f"def {hook.entry}(ctx: Ptr) -> None:", *guarded(hook)]
    out.unload.append(f"    {hook.entry}(ctx)")


def every(hook: Hook, out: HookGlue) -> None:
    timer = f"module_memory('timer_{hook.index}', 8)"
    start = f"store(i64, {timer}, 0, raw.CreateTimer(ctx, {hook.spec.options['ms']}, "
    start += f"callback_address({hook.entry}, 'RedisModuleTimerProc'), null()))"
    out.functions += [f"def {hook.entry}(ctx: Ptr, data: Ptr) -> None:", *guarded(hook), f"    {start}"]
    out.ready.append(f"    {start}")
    out.unload.append(f"    raw.StopTimer(ctx, load(i64, {timer}, 0), null())")


WRITERS: dict[str, Callable[[Hook, HookGlue], None]] = {"on_load": on_load, "on_unload": on_unload, "every": every}


def hook_glue(hooks: list[Hook]) -> HookGlue:
    """The glue of all hooks of a module."""
    out = HookGlue()
    for hook in hooks:
        WRITERS[hook.spec.kind](hook, out)
    return out
