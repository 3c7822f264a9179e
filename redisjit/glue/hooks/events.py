"""Server events: how the values of `redisjit.events` are made of what the server hands over, and cron.

The table has one row for each event: its number, what its sub-events are called, and where in the server's structure
each item lies. Numbers from 18 on mean something else in Redis than in Valkey.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from redisjit.glue.hooks.base import Hook, HookGlue, guarded


@dataclass(frozen=True)
class ServerEvent:
    """One event. `fields` are expressions of the prelude over `data`, the address of the server's structure."""

    id: int
    what: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    valkey: bool = False


def i32(index: int) -> str:
    return f"load(i32, data, {index})"


def text(offset: int) -> str:
    return f"lent_text(load(Ptr, data, {offset // 8}))"


EVENTS: dict[str, ServerEvent] = {
    "ReplicationRoleChanged": ServerEvent(
        0,
        ("master", "replica"),
        (text(16), i32(6), text(32), text(40), "load(i64, data, 6)", "load(i64, data, 7)"),
    ),
    "Persistence": ServerEvent(1, ("rdb-start", "aof-start", "sync-rdb-start", "ended", "failed", "sync-aof-start")),
    "FlushDB": ServerEvent(2, ("start", "end"), (i32(3), f"{i32(2)} != 0")),
    "Loading": ServerEvent(3, ("rdb-start", "aof-start", "repl-start", "ended", "failed")),
    "ClientChange": ServerEvent(
        4,
        ("connected", "disconnected"),
        (
            "load(i64, data, 2)",
            "lent_text(offset(data, 24))",
            "load_u16(data, 70)",
            "load_u16(data, 72)",
            "load(i64, data, 1)",
        ),
    ),
    "Shutdown": ServerEvent(5),
    "ReplicaChange": ServerEvent(6, ("online", "offline")),
    "MasterLinkChange": ServerEvent(7, ("up", "down")),
    "CronLoop": ServerEvent(8, (), (i32(2),)),
    "ModuleChange": ServerEvent(9, ("loaded", "unloaded"), (text(8), i32(4))),
    "LoadingProgress": ServerEvent(10, ("rdb", "aof"), (i32(2), i32(3))),
    "SwapDB": ServerEvent(11, (), (i32(2), i32(3))),
    "ReplBackup": ServerEvent(12, ("create", "restore", "discard")),
    "ForkChild": ServerEvent(13, ("born", "died")),
    "ReplAsyncLoad": ServerEvent(14, ("started", "aborted", "completed")),
    "EventLoop": ServerEvent(15, ("before-sleep", "after-sleep")),
    "Config": ServerEvent(16, (), ("lent_texts(load(Ptr, data, 2), load(u32, data, 2))",)),
    "KeyRemoved": ServerEvent(
        17, ("deleted", "expired", "evicted", "overwritten"), ("event_key(data)", "event_key_db(data)")
    ),
    "AuthenticationAttempt": ServerEvent(
        18, (), ("load(i64, data, 1)", text(16), text(24), f"{i32(8)} == 0"), valkey=True
    ),
    "AtomicSlotMigration": ServerEvent(
        19,
        (
            "import-started",
            "export-started",
            "import-aborted",
            "export-aborted",
            "import-completed",
            "export-completed",
        ),
        ("lent_text(offset(data, 8))", "slot_ranges(load(Ptr, data, 7), load(u32, data, 16))"),
        valkey=True,
    ),
}


# Functions of glue that a server without the event does not need: its log says nothing of them.
QUIET = frozenset(("run_due", "states_aside", "server_ends"))


def on_event(hook: Hook, out: HookGlue) -> None:
    cls = hook.spec.options["event"]
    name = cls.__name__
    out.classes[name] = cls
    write(hook, out, name, True)


def cron(hook: Hook, out: HookGlue) -> None:
    write(hook, out, "CronLoop", False)


def write(hook: Hook, out: HookGlue, name: str, given: bool) -> None:
    event = EVENTS[name]
    out.functions += [
        f"def {hook.entry}(ctx: Ptr, sub: int, data: Ptr) -> None:",
        *unknown(event),
        *guarded(hook, *([made(event, name)] if given else [])),
    ]
    out.events.setdefault(name, []).append(hook.entry)


def subscriptions(out: HookGlue) -> None:
    """Subscribe to the events: the server keeps one function of a module for each."""
    for name, entries in out.events.items():
        event = EVENTS[name]
        told = f"told_{event.id}"
        out.functions.append(f"def {told}(ctx: Ptr, event: Ptr, sub: int, data: Ptr) -> None:")
        out.functions += [f"    {entry}(ctx, sub, data)" for entry in entries]
        shown = "null()" if set(entries) <= QUIET else f"cstring({name!r})"
        callback = f"callback_address({told}, 'RedisModuleEventCallback')"
        out.start.append(f"    subscribe(ctx, {event.id}, {len(event.what)}, {event.valkey}, {shown}, {callback})")


def unknown(event: ServerEvent) -> Iterator[str]:
    """A sub-event of a newer server's: nobody has a word for it."""
    if event.what:
        yield f"    if not ult(sub, {len(event.what)}):"
        yield "        return"


def made(event: ServerEvent, name: str) -> str:
    """The event as a value."""
    items = list(event.fields)
    if event.what:
        words = repr(event.what[-1])
        for index, word in reversed(list(enumerate(event.what[:-1]))):
            words = f"({word!r} if sub == {index} else {words})"
        items.insert(0, words)
    return f"{name}({', '.join(items)})"
