"""Glue of active defragmentation: what the server calls to have values and states moved (see `prelude/defrag.py`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redisjit.declare.datatypes import DataType
    from redisjit.declare.states import State
    from redisjit.glue.hooks.base import HookGlue


def moving_glue(out: HookGlue, states: list[State]) -> None:
    """What all modules need that have anything to move."""
    out.events.setdefault("CronLoop", []).append("end_idle_movers")
    out.last.append("    end_movers()")
    out.load.append("    if has('RegisterDefragCallbacks'):")
    begins, ends = (f"callback_address({name}, 'RedisModuleDefragFunc')" for name in ("defrag_begins", "defrag_ends"))
    out.load.append(f"        raw.RegisterDefragCallbacks(ctx, {begins}, {ends})")
    if states:
        out.functions += move_states(states)
        function = "callback_address(move_states, 'RedisModuleDefragFunc2')"
        out.load.append("    if has('RegisterDefragFunc2'):")
        out.load.append(f"        raw.RegisterDefragFunc2(ctx, {function})")
        out.load.append("    else:")
        out.load.append(f"        raw.RegisterDefragFunc(ctx, {function})")


def move_states(states: list[State]) -> Iterator[str]:
    yield "@cold"
    yield "def move_states(ctx: Ptr) -> int:"
    yield "    if defrag_barred():"
    yield "        return 0"
    yield "    if begin_states(ctx):"
    for state in states:
        yield f"        move_object(states_mover(), state_memory({state.index}), moves_inside(State{state.index}))"
    yield "    return states_moved()"


def move_value(datatype: DataType, overridden: Mapping[str, str]) -> Iterator[str]:
    """What moves a value. How much is done at once follows from `free_effort`, when the class has it."""
    index = datatype.index
    yield f"def move_data_{index}(ctx: Ptr, key: Ptr, place: Ptr) -> int:"
    yield f"    return move_key_object(Data{index}, ctx, place, {'free_effort' not in overridden})"
