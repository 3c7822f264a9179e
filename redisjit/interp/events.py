"""What the server tells of itself: one named tuple for each of its events.

A function under `@module.on_event` says which event it is for by the type of its second parameter. `what` is one of the
texts that the class names. Times, sizes and numbers are the server's own.
"""

from __future__ import annotations

from typing import Literal, NamedTuple


class ReplicationRoleChanged(NamedTuple):
    """The server has become a `"master"` or a `"replica"`; `host` is empty for a master, and `port` means nothing."""

    what: Literal["master", "replica"]
    host: str
    port: int
    replid: str
    replid2: str
    offset: int
    offset2: int


class Persistence(NamedTuple):
    """Saving begins, ends or fails: an RDB file or the append-only file, in the background or not (`sync-`)."""

    what: Literal["rdb-start", "aof-start", "sync-rdb-start", "ended", "failed", "sync-aof-start"]


class FlushDB(NamedTuple):
    """A database is about to be emptied (`"start"`) or has been (`"end"`); `db` is -1 for all of them."""

    what: Literal["start", "end"]
    db: int
    sync: bool


class Loading(NamedTuple):
    """Loading begins (from a file, or from the master: `repl-start`), ends or fails."""

    what: Literal["rdb-start", "aof-start", "repl-start", "ended", "failed"]


class ClientChange(NamedTuple):
    """A client has connected or is disconnected; `flags` are the bits `CLIENTINFO_FLAG_*` of `redisjit.raw`."""

    what: Literal["connected", "disconnected"]
    id: int
    address: str
    port: int
    db: int
    flags: int


class Shutdown(NamedTuple):
    """The server is about to end."""


class ReplicaChange(NamedTuple):
    """A replica of this server is online, or has gone."""

    what: Literal["online", "offline"]


class CronLoop(NamedTuple):
    """The server's housekeeping runs, `hz` times a second."""

    hz: int


class MasterLinkChange(NamedTuple):
    """The link to this replica's master is up or down."""

    what: Literal["up", "down"]


class ModuleChange(NamedTuple):
    """Another module has been loaded or unloaded."""

    what: Literal["loaded", "unloaded"]
    name: str
    version: int


class LoadingProgress(NamedTuple):
    """Loading goes on; `progress` is 0 to 1024, or -1 when the size is not known."""

    what: Literal["rdb", "aof"]
    hz: int
    progress: int


class SwapDB(NamedTuple):
    """Two databases have been swapped."""

    first: int
    second: int


class ReplBackup(NamedTuple):
    """Redis 6.2: a replica sets its data aside before loading its master's, takes it back, or lets it go."""

    what: Literal["create", "restore", "discard"]


class ForkChild(NamedTuple):
    """A child process has been born or has died."""

    what: Literal["born", "died"]


class ReplAsyncLoad(NamedTuple):
    """A replica loads its master's data beside its own. Redis 7.0 on."""

    what: Literal["started", "aborted", "completed"]


class EventLoop(NamedTuple):
    """The server is about to wait for events, or has waited. Redis 7.0 on."""

    what: Literal["before-sleep", "after-sleep"]


class Config(NamedTuple):
    """Settings have been changed by CONFIG SET; `names` are theirs. Redis 7.0 on."""

    names: list[str]


class KeyRemoved(NamedTuple):
    """A key is about to go, or its value to be replaced as a whole. Redis 7.2 on."""

    what: Literal["deleted", "expired", "evicted", "overwritten"]
    name: bytes
    db: int


class AuthenticationAttempt(NamedTuple):
    """A client has tried to log in. `module` is the name of the module that decided, or empty. Valkey 9 on."""

    client_id: int
    user: str
    module: str
    granted: bool


class AtomicSlotMigration(NamedTuple):
    """Slots move between nodes; `slots` are ranges, both ends included. Valkey 9 on."""

    what: Literal[
        "import-started", "export-started", "import-aborted", "export-aborted", "import-completed", "export-completed"
    ]
    job: str
    slots: list[tuple[int, int]]
