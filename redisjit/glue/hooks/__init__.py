"""Glue of hooks: for each a function that the server calls, and what registers it at load and undoes that at unload.

One writer for each kind of `declare.hooks.KINDS`. What it writes is source in the language, like the entries of
commands. A hook has no client: what its context's commands change is replicated as effects.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from redisjit.frontend.scope import PreludeScope
from redisjit.glue.hooks import events, guards, info, keyspace, lifetime, sharing
from redisjit.glue.hooks.base import Hook, HookGlue

if TYPE_CHECKING:
    from redisjit.declare.datatypes import DataType
    from redisjit.declare.states import State

__all__ = ["Hook", "HookGlue", "hook_glue"]

WRITERS: dict[str, Callable[[Hook, HookGlue], None]] = {
    "on_load": lifetime.on_load,
    "on_unload": lifetime.on_unload,
    "every": lifetime.every,
    "auth": guards.auth,
    "info": info.info,
    "on_event": events.on_event,
    "cron": events.cron,
    "on_key": keyspace.on_key,
    "export": sharing.export,
    "filter": guards.filter,
    "on_message": guards.on_message,
}


def hook_glue(
    hooks: list[Hook],
    prelude: PreludeScope,
    *,
    threads: int,
    datatypes: list[DataType],
    overridden: dict[int, dict[str, str]],
    states: list[State],
    module: str,
) -> HookGlue:
    """The glue of all hooks of a module, of its data types and states, and of what its functions have called later."""
    out = HookGlue(threads=threads, pauses=prelude.uses("context_pause"))
    if datatypes:
        from redisjit.glue.datatypes import datatype_glue

        datatype_glue(out, datatypes, overridden, module)
    if datatypes or states:
        from redisjit.glue.moving import moving_glue

        moving_glue(out, states)
    if states:
        from redisjit.glue.states import state_glue

        state_glue(out, states, module)
    for hook in hooks:
        WRITERS[hook.spec.kind](hook, out)
    if prelude.uses("prepare_fork"):
        out.last.append("    end_fork()")
    if prelude.uses("new_call"):
        out.undo.append("    stop_calls(ctx)")
        out.pending = True
    if prelude.uses("context_call_then"):
        out.undo.append("    stop_promises()")
    if prelude.uses("context_soon") or prelude.uses("context_job"):
        out.start.append("    store(i64, module_memory('started', 8), 0, 1)")
    if threads:
        out.last.append("    stop_threads()")
        if prelude.uses("enter_lock"):
            out.events.setdefault("Shutdown", []).append("server_ends")
    if prelude.uses("context_watch"):
        out.last.append("    unwatch_all()")
    if out.due or prelude.uses("note_due"):
        out.last.append("    forget_due()")
        out.events.setdefault("EventLoop", []).append("run_due")
    events.subscriptions(out)
    out.undo += out.last
    if out.pending:
        out.unload[0:0] = ["    if not begin_leaving():", "        return 1"]
    out.unload += out.last
    return out
