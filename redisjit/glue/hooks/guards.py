"""Authentication, filters, and messages of other nodes."""

from __future__ import annotations

from collections.abc import Iterator

from redisjit.glue.hooks.base import Hook, HookGlue, guarded


def auth(hook: Hook, out: HookGlue) -> None:
    """Who a client is does not depend on the database that it has selected: the function works in the first."""
    if hook.spec.options["background"]:
        background_auth(hook, out)
        return
    call = hook.call("context", "call_string(user)", "call_string(password)")
    out.functions += [
        f"def {hook.entry}(ctx: Ptr, user: Ptr, password: Ptr, error: Ptr) -> int:",
        "    context = frame_object(Context)",
        "    start_context(context, ctx, True)",
        "    auth_begins()",
        "    selected = raw.GetSelectedDb(ctx)",
        "    raw.SelectDb(ctx, 0)",
        "    try:",
        f"        answer: bool | None = {call}",
        "        raw.SelectDb(ctx, selected)",
        "        return auth_ends(ctx, answer, call_string(user))",
        "    except RedisError as refusal:",
        "        raw.SelectDb(ctx, selected)",
        "        return auth_fails(ctx, redis_error_line(refusal), error)",
        "    except Exception as failure:",
        "        raw.SelectDb(ctx, selected)",
        "        raw_callback_failed(failure)",
        "        return auth_fails(ctx, exception_line(failure), error)",
        "    return 0",
    ]
    out.start += registered(hook)


def registered(hook: Hook) -> Iterator[str]:
    """Lines that register the callback; an optional one only where the server asks modules."""
    line = f"raw.RegisterAuthCallback(ctx, callback_address({hook.entry}, 'RedisModuleAuthCallback'))"
    if hook.spec.options["optional"]:
        yield '    if has("RegisterAuthCallback"):'
        yield f"        {line}"
        yield "    else:"
        yield "        log_unasked(ctx)"
    else:
        yield f"    {line}"


def background_auth(hook: Hook, out: HookGlue) -> None:
    """The client is blocked, a thread asks the function, and the server is told when it is the server's turn."""
    words = [f"call_string(load(Ptr, argv, {index}))" for index in range(2)]
    runs = "callback_address(background_run, 'RedisModuleTypeFreeFunc')"
    work, done = f"{hook.entry}_work", f"{hook.entry}_done"
    addresses = f"function_address({work}), callback_address({done}, 'RedisModuleAuthCallback'), {runs}"
    out.functions += [
        f"def {hook.entry}(ctx: Ptr, user: Ptr, password: Ptr, error: Ptr) -> int:",
        f"    return start_auth(ctx, user, password, error, {addresses}, {out.threads})",
        f"def {work}(ctx: Ptr, argv: Ptr, argc: int) -> int:",
        "    context = frame_object(Context)",
        "    start_context(context, ctx, True)",
        "    raw.SelectDb(ctx, 0)",
        "    outermost = valve_enter(context)",
        "    try:",
        f"        answer: bool | None = {hook.call('context', *words)}",
        "        auth_answers(answer)",
        "    except RedisError as refusal:",
        "        auth_raises(redis_error_line(refusal))",
        "    except Exception as failure:",
        "        raw_callback_failed(failure)",
        "        auth_raises(exception_line(failure))",
        "    valve_leave(outermost)",
        "    return 0",
        f"def {done}(ctx: Ptr, user: Ptr, password: Ptr, error: Ptr) -> int:",
        "    try:",
        "        return auth_done(ctx, user, error)",
        "    except Exception as failure:",
        "        raw_callback_failed(failure)",
        "    return 0",
    ]
    out.start += registered(hook)


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
