"""The function that registers a module and all that it has, and those that undo it: source in the language itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.glue.command import Command

if TYPE_CHECKING:
    from redisjit.glue.hooks import HookGlue

# What a module tells the server it can do: handle IO errors, load asynchronously, migrate slots atomically (Valkey 9).
MODULE_OPTIONS = 1 << 0 | 1 << 2 | 1 << 5


def load_source(
    name: str,
    version: int,
    commands: list[Command],
    register: list[str],
    groups: list[str],
    statics: list[str],
    hooks: HookGlue | None,
    libraries: list[int],
    *,
    hashes: bool,
) -> str:
    """The function that registers a module and its commands; its C name is what the runtime calls at load.

    `register` are the lines that register the commands, `groups` functions that these need.
    `statics` is the source of what makes and frees the objects that are constants, if any are made at load.
    `libraries` are the numbers of the libraries that are loaded with the module. Where there is something to undo, a
    second function does it when the module is unloaded.
    """
    settings = hooks.settings if hooks is not None else []
    undo = [*(hooks.undo if hooks else []), *(["    drop_configs()"] if settings else [])]
    loading = "register_module" if undo else "load_module"
    # The same file once more is the same memory: the module that is loaded goes on using it, so nothing must be undone.
    busy = [f"    if raw.IsModuleNameBusy(cstring({name!r})) != 0:", "        return 1"]
    lines = [
        "@cold",
        f"def {loading}(ctx: Ptr, argv: Ptr, argc: int) -> int:",
        *([] if undo else busy),
        f"    raw.SetModuleAttribs(ctx, cstring({name!r}), {version}, 1)",
        f"    raw.SetModuleOptions(ctx, {MODULE_OPTIONS})",
    ]
    for number in libraries:
        parts = ", ".join(f"foreign_{part}({number})" for part in ("slots", "name", "names", "count"))
        lines.append(f"    if not foreign_load(ctx, cstring({name!r}), {parts}):")
        lines.append("        return 1")
    if hashes:
        lines.append("    draw_hash_seed()")
    if any(command.polls for command in commands):
        kill = f"raw.CreateCommand(ctx, cstring({name + '._kill'!r}), function_address(valve_kill)"
        lines.append('    if has("Yield"):')
        lines.append(f"        if {kill}, cstring('admin allow-busy'), 0, 0, 0) != 0:")
        lines.append("            return 1")
    lines += register
    if hooks is not None:
        lines += hooks.load
    if statics:
        lines += ["    try:", "        make_statics()", "    except Exception:", "        return 1"]
    if settings:  # after all else that registers: the server then gives them their values
        lines += ["    if not load_configs(ctx, argv, argc):", "        return 1"]
    if hooks is not None:
        lines += [*hooks.ready, *hooks.start]
    lines += ["    return 0", *groups, *statics, *(hooks.functions if hooks else []), *settings]
    if undo:
        lines += ["@cold", "def load_module(ctx: Ptr, argv: Ptr, argc: int) -> int:"]
        lines += [*busy, "    result = 1", "    try:", "        result = register_module(ctx, argv, argc)"]
        lines += ["    except Exception as error:", "        raw_callback_failed(error)"]
        lines += ["    if result != 0:", *(f"    {line}" for line in undo), "    return result"]
    unload = [*(hooks.refuse + hooks.unload if hooks else []), *(["    drop_configs()"] if settings else [])]
    unload += ["    drop_statics()"] if statics else []
    if unload:
        lines += ["@cold", "def unload_module(ctx: Ptr) -> int:", *unload, "    return 0"]
    return "\n".join(lines)
