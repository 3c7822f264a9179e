"""Load, unload, and intervals."""

from __future__ import annotations

from redisjit.glue.hooks.base import Hook, HookGlue, guarded


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
    at = f"module_memory('interval_{hook.index}', 16)"
    ms = hook.spec.options["ms"]
    timer = f"callback_address({hook.entry}_timer, 'RedisModuleTimerProc')"
    ready = f"callback_address({hook.entry}_ready, 'RedisModuleEventLoopFunc')"
    due = f"callback_address({hook.entry}_due, 'RedisModuleTimerProc')"
    out.functions += [
        f"def {hook.entry}(ctx: Ptr) -> None:",
        *guarded(hook),
        f"def {hook.entry}_timer(ctx: Ptr, data: Ptr) -> None:",
        f"    {hook.entry}(ctx)",
        f"    store(i64, {at}, 1, raw.CreateTimer(ctx, {ms}, {timer}, null()))",
        f"def {hook.entry}_ready(fd: int, data: Ptr, mask: int) -> None:",
        "    timer_again(fd, 0)",
        f"    note_due({due}, null())",
        f"def {hook.entry}_due(ctx: Ptr, data: Ptr) -> None:",
        f"    {hook.entry}(ctx)",
        f"    again_interval({at}, {ms})",
    ]
    out.start.append(f"    start_interval(ctx, {at}, {ms}, {timer}, {ready})")
    out.unload.append(f"    stop_interval(ctx, {at})")
    out.due = True
