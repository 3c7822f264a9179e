"""Functions that other modules call."""

from __future__ import annotations

from redisjit.glue.hooks.base import Hook, HookGlue

TYPES = {"double": "float", "ptr": "Ptr", "void": "None"}
NOTHING = {"double": "return 0.0", "ptr": "return null()", "void": "return None"}


def export(hook: Hook, out: HookGlue) -> None:
    returns, *params = hook.spec.options["kinds"]
    typed = ", ".join(f"a{index}: {TYPES.get(kind, 'int')}" for index, kind in enumerate(params))
    given = [f"raw_unsigned(a{index})" if kind == "u64" else f"a{index}" for index, kind in enumerate(params)]
    call = hook.call(*given)
    if returns not in (*TYPES, "i64"):
        call = f"fit_{returns}({call})"
    out.functions += [
        f"def {hook.entry}({typed}) -> {TYPES.get(returns, 'int')}:",
        "    try:",
        f"        {call if returns == 'void' else f'return {call}'}",
        "    except Exception as error:",
        "        raw_callback_failed(error)",
        f"    {NOTHING.get(returns, 'return 0')}",
    ]
    name = hook.spec.options["name"]
    address = f"callback_address({hook.entry}, {' '.join([returns, *params])!r})"
    text = f"another module shares '{name}' already"
    out.load += [
        f"    if raw.ExportSharedAPI(ctx, cstring({name!r}), {address}) != 0:",
        f"        raw.Log(ctx, cstring('warning'), cstring('%s'), cstring({text!r}))",
        "        return 1",
    ]


def imports(out: HookGlue) -> None:
    """A context that is there whenever a function of another module is first called: it says which module asks."""
    out.load.append("    store(Ptr, module_memory('detached', 8), 0, raw.GetDetachedThreadSafeContext(ctx))")
    out.unload.append("    free_detached()")
    out.undo.append("    free_detached()")
