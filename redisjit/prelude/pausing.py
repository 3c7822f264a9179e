"""Functions under `@module.on_key` that are not called for a while.

Each has 32 bytes of the module's memory: its callback, the classes of events, whether it is paused, whether the server
has been told. That is done when nothing is being told: the server would trip over it amid its list.
"""


def context_pause(ctx: Context, place: Ptr, paused: bool) -> bool:
    if (load(i64, place, 2) != 0) == paused:
        return False
    store(i64, place, 2, int(paused))
    if has("UnsubscribeFromKeyspaceEvents"):
        note_due(callback_address(pause_due, "RedisModuleTimerProc"), place)
    return True


def pause_due(ctx: Ptr, place: Ptr) -> None:
    paused = load(i64, place, 2) != 0
    if paused == (load(i64, place, 3) != 0):
        return
    store(i64, place, 3, int(paused))
    if not paused:
        raw.SubscribeToKeyspaceEvents(ctx, load(i64, place, 1), load(Ptr, place, 0))
    elif has("UnsubscribeFromKeyspaceEvents"):
        raw.UnsubscribeFromKeyspaceEvents(ctx, load(i64, place, 1), load(Ptr, place, 0))
