"""Authentication, filters, and messages of other nodes."""

from __future__ import annotations

from redisjit.glue.hooks.base import Hook, HookGlue, guarded


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
    out.start.append(f"    raw.RegisterAuthCallback(ctx, {address})")


def filter(hook: Hook, out: HookGlue) -> None:
    out.functions += [
        f"def {hook.entry}(source: Ptr) -> None:",
        "    outer = valve_word('context')  # while a command lets others in, its time is not the filter's",
        "    set_valve_word('context', 0)",
        "    try:",
        "        args = new_object(Arguments, source, None)",
        f"        {hook.call('args')}",
        "        words = args.words",
        "        if words is not None:",
        "            filter_may_grow(source, words)",
        "            filter_applies(source, words)",
        "    except Exception as error:",
        "        raw_callback_failed(error)",
        "    set_valve_word('context', outer)",
    ]
    place = f"module_memory('filter_{hook.index}', 8)"
    address = f"callback_address({hook.entry}, 'RedisModuleCommandFilterFunc')"
    flags = "0" if hook.spec.options["own_calls"] else "raw.CMDFILTER_NOSELF"
    out.start.append(f"    store(Ptr, {place}, 0, raw.RegisterCommandFilter(ctx, {address}, {flags}))")
    out.unload.append(f"    raw.UnregisterCommandFilter(ctx, load(Ptr, {place}, 0))")


def on_message(hook: Hook, out: HookGlue) -> None:
    out.functions += [
        f"def {hook.entry}(ctx: Ptr, sender: Ptr, type: int, payload: Ptr, size: int) -> None:",
        *guarded(hook, "copy_of(sender, 40)", "copy_of(payload, size)"),
    ]
    address = f"callback_address({hook.entry}, 'RedisModuleClusterMessageReceiver')"
    out.start.append(f"    raw.RegisterClusterMessageReceiver(ctx, {hook.spec.options['type']}, {address})")
    # Servers keep receivers of a module that is gone, and have a fault of their own where one is taken back.
    refuse = ["    if raw.GetContextFlags(ctx) & raw.CTX_FLAGS_CLUSTER != 0:"]
    text = "a node of a cluster cannot forget the receivers of messages"
    refuse += [f"        raw.Log(ctx, cstring('warning'), cstring({text!r}))", "        return 1"]
    if not out.refuse:
        out.refuse += refuse
