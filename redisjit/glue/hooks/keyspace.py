"""Keyspace notifications: which classes of them to ask for, and jobs, which run when the command is done."""

from __future__ import annotations

from collections.abc import Iterator

from redisjit.frontend.pausing import ROOM, memory_name
from redisjit.glue.hooks.base import Hook, HookGlue, guarded

# The classes of notifications, as bits; and what is sent in each.
_CLASSES = {
    4: "copy_to del expire move_from move_to persist rename_from rename_to restore",
    8: "append decrby incrby incrbyfloat set setrange",
    16: "linsert lmove lpop lpush lrem lset ltrim rpop rpush sortstore",
    32: "sadd sdiffstore sinterstore spop srem sunionstore",
    64: "hdel hexpire hexpired hincrby hincrbyfloat hpersist hset",
    128: "geosearchstore zadd zdiff zdiffstore zincr zinterstore zpopmax zpopmin zrangestore zrem zremrangebylex "
    "zremrangebyrank zremrangebyscore zunionstore",
    256: "expired",
    512: "evicted",
    1024: "xadd xautoclaim xclaim xdel xgroup-create xgroup-createconsumer xgroup-delconsumer xgroup-destroy "
    "xgroup-setid xsetid xtrim",
    2048: "keymiss",
    4096: "loaded",
    16384: "new",
    32768: "overwritten",
    65536: "type_changed",
}
_CLASS_OF = {name: bit for bit, names in _CLASSES.items() for name in names.split()}
GENERIC = 4
ALL = 0x27FC  # what the server means by all: no misses, no keys that are new or loaded
EVERY = 0x1FFFC  # and those


def on_key(hook: Hook, out: HookGlue) -> None:
    names: tuple[str, ...] = hook.spec.options["events"]
    classes = 0 if names else ALL
    for name in names:
        classes |= _CLASS_OF.get(name, EVERY)
    if names and classes != 2048:
        classes |= GENERIC
    head = [f"def {hook.entry}(ctx: Ptr, types: int, event: Ptr, key: Ptr) -> int:"]
    place = f"module_memory({memory_name(hook.spec.function.__name__)!r}, {ROOM})"
    if out.pauses:
        head += [f"    if load(i64, {place}, 2) != 0:", "        return 0"]
    head += prefixed(hook.spec.options["prefix"])
    named = name_of(names, "lent_text" if hook.spec.options["job"] else "event_name")
    if hook.spec.options["job"]:
        out.pending = True
        out.functions += [*head, *which(names), *queued(hook, named), *job(hook)]
    else:
        out.functions += [*head, *which(names), *guarded(hook, named, "lent_string(key)"), "    return 0"]
    callback = f"callback_address({hook.entry}, 'RedisModuleNotificationFunc')"
    out.start.append(f"    raw.SubscribeToKeyspaceEvents(ctx, {classes}, {callback})")
    if out.pauses:
        out.start.append(f"    store(Ptr, {place}, 0, {callback})")
        out.start.append(f"    store(i64, {place}, 1, {classes})")


def prefixed(prefix: bytes | tuple[bytes, ...]) -> list[str]:
    """Leave it at keys that begin so."""
    prefixes = (prefix,) if isinstance(prefix, bytes) else prefix
    if not prefixes:
        return []
    tests = " and ".join(f"not name.startswith({one!r})" for one in prefixes)
    return ["    name = lent_string(key)", f"    if {tests}:", "        return 0"]


def which(names: tuple[str, ...]) -> Iterator[str]:
    """Which of the names an event has; the others are none of ours."""
    if not names:
        return
    word = "if"
    for index, name in enumerate(names):
        yield f"    {word} same_text(event, cstring({name!r})):"
        yield f"        which = {index}"
        word = "elif"
    yield "    else:"
    yield "        return 0"


def name_of(names: tuple[str, ...], any_name: str) -> str:
    """The event's name as an expression; `any_name` gives one that is not among the names."""
    if not names:
        return f"{any_name}(event)"
    text = repr(names[-1])
    for index, name in reversed(list(enumerate(names[:-1]))):
        text = f"({name!r} if which == {index} else {text})"
    return text


def queued(hook: Hook, named: str) -> Iterator[str]:
    job = f"callback_address({hook.entry}_job, 'RedisModulePostNotificationJobFunc')"
    late = f"callback_address({hook.entry}_late, 'RedisModuleTimerProc')"
    yield "    try:"
    yield f"        queue_job(ctx, {named}, key, {job}, callback_address(drop_job, 'RedisModuleTypeFreeFunc'), {late})"
    yield "    except Exception as error:"
    yield "        raw_callback_failed(error)"
    yield "    return 0"


def job(hook: Hook) -> Iterator[str]:
    yield f"def {hook.entry}_job(ctx: Ptr, data: Ptr) -> None:"
    yield "    enter_job(True)"
    yield from guarded(hook, "job_event(data)", "job_key(data)")
    yield "    enter_job(False)"
    yield f"def {hook.entry}_late(ctx: Ptr, data: Ptr) -> None:"
    yield f"    {hook.entry}_job(ctx, data)"
    yield "    drop_job(data)"
