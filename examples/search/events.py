"""What keeps indexes current: when something happens to a key of a prefix, its index looks at it again.

That is done when the command is over, by a command of the module's own, which the master sends to its replicas and logs
together with what caused it. Which indexes there are is remembered, by database; what is not known is found by going
over the keys, once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Context, Key, RedisError, events, raw

from .base import module
from .index import Index

CREATED, DROPPED = "ft.create", "ft.dropindex"
ARRIVES = ("copy_to", "move_to", "restore")  # events after which there may be an index that comes from elsewhere
APPEARS = (CREATED, "loaded", "rename_to", *ARRIVES)  # or any


@dataclass
class Watch:
    """For each database that is known the prefixes that its indexes cover, each with the index; in order of these."""

    databases: dict[int, list[tuple[bytes, bytes]]] = field(default_factory=dict)


watch = module.state(Watch(), flushed=True)


@module.on_key
def changed(ctx: Context, event: str, key: bytes) -> None:
    """Something has happened to a key."""
    covered = watch.databases.get(ctx.db)
    if covered is None:
        ctx.job(survey, key)
    appears = event in APPEARS
    last: bytes | None = None  # the index that has been told
    for prefix, index in covered or []:
        appears = appears or key == index
        if index != last and key.startswith(prefix):
            last = index
            if beside(ctx, index, key):
                ctx.job(refresh, f"{len(index)}:".encode() + index + key)
    if appears:
        if event in ARRIVES:
            ctx.job(arrived, key)
        else:
            ctx.job(look, key)


def look(ctx: Context, key: bytes) -> None:
    """Remember an index, or forget it, as it may be."""
    found: list[bytes] = []
    try:
        found = [bytes(prefix) for prefix in ctx.call("FT._PREFIXES", key)]
    except RedisError as error:
        if error.code != "WRONGTYPE":  # on its way to another node of a cluster: nobody may look
            watch.databases.pop(ctx.db, None)
    covered = watch.databases.get(ctx.db)
    if covered is not None:
        others = [pair for pair in covered if pair[1] != key]
        watch.databases[ctx.db] = others + [(prefix, key) for prefix in found]


def arrived(ctx: Context, key: bytes) -> None:
    """Remember an index that has come, and have it look at all that is here: it may know of hashes elsewhere."""
    look(ctx, key)
    if any(index == key for _, index in watch.databases.get(ctx.db, [])):
        try:
            ctx.call("FT._REFILL", key)
        except RedisError as error:
            ctx.log(str(error), "verbose")


def survey(ctx: Context, key: bytes) -> None:
    """Find the indexes of a database, and do what is due for a key."""
    if ctx.db not in watch.databases:
        indexes = ctx.objects(Index)
        watch.databases[ctx.db] = [(prefix, name) for name, index in indexes for prefix in index.prefixes]
        for name in sorted({name for _, name in watch.databases[ctx.db]}):
            forget_expired(ctx, name)
    last: bytes | None = None
    for prefix, index in watch.databases[ctx.db]:
        if index != last and key.startswith(prefix):
            last = index
            if beside(ctx, index, key):
                call(ctx, index, key)


def forget_expired(ctx: Context, index: bytes) -> None:
    """Have an index forget what has expired with nobody to tell: between a file and the server that loads it."""
    try:
        gone = [bytes(name) for name in ctx.call("FT._GONE", index)]
    except RedisError as error:
        ctx.log(str(error), "verbose")
        return
    for name in gone:
        call(ctx, index, name)


def refresh(ctx: Context, argument: bytes) -> None:
    """Have an index look at a key."""
    size, _, names = argument.partition(b":")
    call(ctx, names[: int(size)], names[int(size) :])


def call(ctx: Context, index: bytes, key: bytes) -> None:
    """Have the command do it. It is refused for keys that are on their way to another node of a cluster."""
    try:
        ctx.call("FT._REFRESH", index, key)
    except RedisError as error:
        ctx.log(str(error), "verbose")


def beside(ctx: Context, index: bytes, key: bytes) -> bool:
    """Whether an index and a key are on the same node of a cluster for good: in the same slot."""
    return not ctx.flags & raw.CTX_FLAGS_CLUSTER or ctx.slot_of(index) == ctx.slot_of(key)


@module.command
def _refresh(ctx: Context, index: Key[Index], document: Key) -> None:
    """The module's own: an index looks at a key again."""
    found = index.value
    if found is not None and found.covers(document.name):
        read(ctx, found, document.name, document.expires_at)


@module.command(replicate="effects")
def _refill(ctx: Context, index: Key[Index]) -> None:
    """The module's own: an index looks at all keys again."""
    found = index.value
    if found is not None:
        fill(ctx, found, index.name)


@module.command
def _gone(ctx: Context, index: Key[Index]) -> list[bytes]:
    """The module's own: documents that were to expire, and are not there."""
    found = index.value
    if found is None:
        return []
    documents = [found.documents[number] for number in found.expiry]
    return [one.name for one in documents if one is not None and not ctx.exists(one.name)]


@module.command
def _prefixes(index: Key[Index]) -> list[bytes]:
    """The module's own: which keys an index covers; none, when there is no index."""
    found = index.value
    return [] if found is None else found.prefixes


def fill(ctx: Context, index: Index, own: bytes) -> None:
    """Have an index look at all keys that it covers, or has; `own` is its name."""
    for name in sorted({name for name in ctx.scan() if index.covers(name)} | set(index.numbers)):
        if beside(ctx, own, name):
            left = int(ctx.call("PTTL", name))
            read(ctx, index, name, ctx.time_ms() + left if left >= 0 else None)
        else:
            index.remove(name)


def read(ctx: Context, index: Index, name: bytes, expires_at: int | None) -> None:
    """Put into an index what a hash has now; or nothing, when it is none."""
    if bytes(ctx.call("TYPE", name)) == b"hash":
        fields = [one.name for one in index.fields]
        values = [None if value.is_null else bytes(value) for value in ctx.call("HMGET", name, *fields)]
        index.put(name, values, expires_at)
    else:
        index.remove(name)


@module.on_event
def emptied(ctx: Context, event: events.FlushDB) -> None:
    """A database is empty, or all are."""
    if event.db < 0:
        watch.databases.clear()
    else:
        watch.databases.pop(event.db, None)


@module.on_event
def exchanged(ctx: Context, event: events.SwapDB) -> None:
    """Two databases have changed places."""
    watch.databases.pop(event.first, None)
    watch.databases.pop(event.second, None)


@module.on_event
def promoted(ctx: Context, event: events.ReplicationRoleChanged) -> None:
    """A replica has no jobs, so what it remembers is old when it becomes a master."""
    watch.databases.clear()


@module.on_event
def moved(ctx: Context, event: events.AtomicSlotMigration) -> None:
    """Keys have come from another node, or gone there."""
    watch.databases.clear()
