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
    timer = f"module_memory('timer_{hook.index}', 8)"
    start = f"store(i64, {timer}, 0, raw.CreateTimer(ctx, {hook.spec.options['ms']}, "
    start += f"callback_address({hook.entry}, 'RedisModuleTimerProc'), null()))"
    out.functions += [f"def {hook.entry}(ctx: Ptr, data: Ptr) -> None:", *guarded(hook), f"    {start}"]
    out.ready.append(f"    {start}")
    out.unload.append(f"    raw.StopTimer(ctx, load(i64, {timer}, 0), null())")
