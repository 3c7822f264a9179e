"""Authentication."""

from __future__ import annotations

from redisjit.glue.hooks.base import Hook, HookGlue


def auth(hook: Hook, out: HookGlue) -> None:
    call = hook.call("context", "call_string(user)", "call_string(password)")
    out.functions += [
        f"def {hook.entry}(ctx: Ptr, user: Ptr, password: Ptr, error: Ptr) -> int:",
        "    context = frame_object(Context)",
        "    start_context(context, ctx, True)",
        "    auth_begins()",
        "    try:",
        f"        answer: bool | None = {call}",
        "        return auth_ends(ctx, answer, call_string(user))",
        "    except RedisError as refusal:",
        "        return auth_fails(ctx, redis_error_line(refusal), error)",
        "    except Exception as failure:",
        "        raw_callback_failed(failure)",
        "        return auth_fails(ctx, exception_line(failure), error)",
        "    return 0",
    ]
    address = f"callback_address({hook.entry}, 'RedisModuleAuthCallback')"
    out.load.append(f"    raw.RegisterAuthCallback(ctx, {address})")
