"""Glue of hooks: for each a function that the server calls, and what registers it at load and undoes that at unload.

One writer for each kind of `declare.hooks.KINDS`. What it writes is source in the language, like the entries of
commands. A hook has no client: what its context's commands change is replicated as effects.
"""

from __future__ import annotations

from collections.abc import Callable

from redisjit.glue.hooks import guards, info, lifetime
from redisjit.glue.hooks.base import Hook, HookGlue

__all__ = ["Hook", "HookGlue", "hook_glue"]

WRITERS: dict[str, Callable[[Hook, HookGlue], None]] = {
    "on_load": lifetime.on_load,
    "on_unload": lifetime.on_unload,
    "every": lifetime.every,
    "auth": guards.auth,
    "info": info.info,
}


def hook_glue(hooks: list[Hook]) -> HookGlue:
    """The glue of all hooks of a module."""
    out = HookGlue()
    for hook in hooks:
        WRITERS[hook.spec.kind](hook, out)
    return out
