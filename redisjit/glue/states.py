"""Glue of the module's state: what makes the objects and frees them, saves and loads them, and empties them.

An object is always replaced by its fields (see `frontend.states`). While a replica loads a new data set beside the old
one, which it goes on serving, what is loaded waits: it takes its place when the data do.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from redisjit.glue.datatypes import METHODS_SIZE, METHODS_VERSION

if TYPE_CHECKING:
    from redisjit.declare.states import State
    from redisjit.glue.hooks.base import HookGlue

BEFORE_RDB = 1  # REDISMODULE_AUX_BEFORE_RDB: it is there when keys are loaded
ASIDE = "module_memory('states_aside', 8)"


def state_glue(out: HookGlue, states: list[State], module: str) -> None:
    """Everything about the states of a module."""
    for state in states:
        out.functions += functions(state)
        if state.saved:
            out.functions += callbacks(state)
    out.functions += ["@cold", "def make_states() -> None:", *(f"    make_state_{state.index}()" for state in states)]
    out.functions += ["@cold", "def drop_states() -> None:", *(f"    drop_state_{state.index}()" for state in states)]
    out.load += ["    make_states()"]
    out.last.append("    drop_states()")
    saved, flushed = [s for s in states if s.saved], [s for s in states if s.flushed]
    if saved:
        out.load.append(f"    state_methods = alloca({METHODS_SIZE})")
    for state in saved:
        out.load += registration(state, module)
    if saved or flushed:
        out.functions += events(out, states, saved, flushed)


def registration(state: State, module: str) -> Iterator[str]:
    """A type of the server's, of which there are no values: its name stands before the state in RDB files."""
    index = state.index
    yield f"    memset(state_methods, 0, {METHODS_SIZE})"
    yield f"    store(i64, state_methods, 0, {METHODS_VERSION})"
    for place, name, kind in (
        (1, "no_value", "RedisModuleTypeLoadFunc"),
        (7, "load_state", "RedisModuleTypeAuxLoadFunc"),
        (8, "save_state", "RedisModuleTypeAuxSaveFunc"),
    ):
        yield f"    store(Ptr, state_methods, {place}, callback_address({name}_{index}, {kind!r}))"
    yield f"    store(i64, state_methods, 9, {BEFORE_RDB})"
    yield f"    if is_null(raw.CreateDataType(ctx, cstring({state.saved!r}), {state.version}, state_methods)):"
    problem = f"{module}: the server does not take the name {state.saved} for saved state: is it taken already?"
    yield f"        raw.Log(ctx, cstring('warning'), cstring({problem!r}))"
    yield "        return 1"


def functions(state: State) -> Iterator[str]:
    """What makes the object, replaces it, and frees it."""
    index, cls = state.index, f"State{state.index}"
    place, waits = f"state_memory({index})", f"module_memory('state_waits_{index}', 8)"
    yield from (
        "@cold",
        f"def decode_state_{index}(data: Ptr, size: int) -> {cls}:",
        "    r = frame_object(Loader)",
        "    start_loader(r, data, size)",
        "    try:",
        f"        return load_datatype({cls}, r)",
        "    finally:",
        "        r._free()",
        "@cold",
        f"def first_state_{index}() -> {cls}:",
        f"    first = state_initial({index})",
        f"    return decode_state_{index}(bytes_data(first), bytes_len(first))",
        "@cold",
        f"def make_state_{index}() -> None:",
        f"    made = first_state_{index}()",
        "    share_object(made, 1)",
        f"    store(Ptr, {place}, 0, object_address(made))",
        "@cold",
        f"def drop_waiting_{index}() -> None:",
        f"    if not is_null(load(Ptr, {waits}, 0)):",
        f"        release_object({cls}, load(Ptr, {waits}, 0))",
        f"        store(Ptr, {waits}, 0, null())",
        "@cold",
        f"def drop_state_{index}() -> None:",
        f"    drop_waiting_{index}()",
        f"    if not is_null(load(Ptr, {place}, 0)):",
        f"        release_object({cls}, load(Ptr, {place}, 0))",
        f"        store(Ptr, {place}, 0, null())",
        "@cold",
        f"def replace_state_{index}(made: {cls}) -> None:",
        f"    if load(i64, {ASIDE}, 0) == 0:",
        f"        move_fields(state_object({index}), made)",
        "        return",
        f"    drop_waiting_{index}()",
        "    share_object(made, 1)",
        f"    store(Ptr, {waits}, 0, object_address(made))",
        "@cold",
        f"def reset_state_{index}() -> None:",
        "    try:",
        f"        replace_state_{index}(first_state_{index}())",
        "    except Exception as error:",
        "        raw_callback_failed(error)",
        "@cold",
        f"def end_waiting_{index}() -> None:",
        f"    if not is_null(load(Ptr, {waits}, 0)):",
        f"        move_fields(state_object({index}), handle({cls}, load(Ptr, {waits}, 0)))",
        f"        drop_waiting_{index}()",
    )


def callbacks(state: State) -> Iterator[str]:
    """What the server calls while it saves and loads."""
    index = state.index
    yield from (
        "@cold",
        f"def no_value_{index}(io: Ptr, version: int) -> Ptr:",
        "    return null()",
        "@cold",
        f"def save_state_{index}(io: Ptr, when: int) -> None:",
        "    w = frame_object(Saver)",
        "    start_saver(w, False, alloca(256))",
        "    try:",
        f"        save_root(w, state_object({index}), False)",
        "        raw.SaveStringBuffer(io, w.base, w.at)",
        "    except Exception as error:",
        "        saving_failed(io, error)",
        "    end_saver(w)",
        "@cold",
        f"def load_state_{index}(io: Ptr, version: int, when: int) -> int:",
        "    place = alloca(8)",
        "    data = raw.LoadStringBuffer(io, place)",
        "    result = 1",
        "    if is_null(data) or raw.IsIOError(io) != 0:",
        "        raw.Free(data)",
        "        return result",
        "    try:",
        f"        if version > {state.version}:",
        "            newer_version(version)",
        f"        replace_state_{index}(decode_state_{index}(data, load(i64, place, 0)))",
        "        result = 0",
        "    except Exception as error:",
        f"        load_failed(io, error, cstring({state.saved!r}))",
        "    raw.Free(data)",
        "    return result",
    )


def events(out: HookGlue, states: list[State], saved: list[State], flushed: list[State]) -> Iterator[str]:
    """What happens to the data happens to the states."""
    if flushed:
        out.events.setdefault("FlushDB", []).append("states_flushed")
        yield "@cold"
        yield "def states_flushed(ctx: Ptr, sub: int, data: Ptr) -> None:"
        yield "    if sub == 1 and load(i32, data, 3) == -1:  # the end of FLUSHALL"
        yield from (f"        reset_state_{state.index}()" for state in flushed)
    if saved:
        out.events.setdefault("Loading", []).append("states_loading")
        yield "@cold"
        yield "def states_loading(ctx: Ptr, sub: int, data: Ptr) -> None:"
        yield "    if ult(sub, 3):  # a file or a stream begins, which may have them"
        yield from (f"        reset_state_{state.index}()" for state in saved)
    for event in ("ReplAsyncLoad", "ReplBackup"):
        out.events.setdefault(event, []).append("states_aside")
    yield "@cold"
    yield "def states_aside_begin() -> None:"
    yield f"    store(i64, {ASIDE}, 0, 1)"
    yield from (f"    reset_state_{state.index}()" for state in flushed)
    yield "@cold"
    yield "def states_aside(ctx: Ptr, sub: int, data: Ptr) -> None:"
    yield "    if sub == 0:"
    yield "        states_aside_begin()"
    yield f"    elif load(i64, {ASIDE}, 0) != 0:"
    yield f"        store(i64, {ASIDE}, 0, 0)"
    for state in states:
        if state.saved or state.flushed:
            yield "        if sub == 2:  # the old data are gone"
            yield f"            end_waiting_{state.index}()"
            yield "        else:"
            yield f"            drop_waiting_{state.index}()"
