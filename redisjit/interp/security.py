"""Users, what they may do, and clients.

Under CPython there is no server in the process: clients can be looked at, users can not.
"""

from __future__ import annotations

from redisjit.interp.errors import RedisError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from redisjit.interp.context import Word
    from redisjit.interp.session import Session


def only_compiled(what: str) -> RuntimeError:
    """The error of asking CPython for what only a module can do."""
    return RuntimeError(f"{what} works only in compiled code: CPython is not inside a server")


class Security:
    """What a context offers of users and clients."""

    __slots__ = ()
    _session: Session

    def new_user(self, name: bytes) -> User:
        """A user of the module's own, that ACL LIST does not show. It is off and may do nothing: see `User.set_rules`.

        It is freed when nothing refers to it any more. Clients that became it with `authenticate` do; when the module
        is unloaded, they are closed. Raises ValueError for a zero byte in the name.
        """
        raise only_compiled("Context.new_user")

    def acl_user(self, name: bytes) -> User:
        """The server's user of this name, which is looked up whenever it is used.

        If there is no such user then, RedisError is raised.
        """
        return User(name)

    def authenticate(self, user: User, ended: Callable[..., None] | None = None) -> None:
        """Make the calling client this user, without a password.

        `ended(ctx, client_id)`, a function at the top level of a module, is called when the client is no longer that
        user: it has become another one, or it has gone; not when the module is unloaded. Raises RedisError when there
        is no such user, when it is off, when the command was not called by a client itself (but by a script, by a
        master that replicates it, from a file that is loaded), and for `ended` on Redis 6.2.
        """
        raise only_compiled("Context.authenticate")

    def acl_log(self, user: User, item: bytes, reason: str) -> None:
        """Add an entry to ACL LOG: `user` was refused `item`, a command, a key or a channel.

        `reason` is `command`, `key`, `channel` or `auth`; another one raises ValueError. Raises RedisError on Redis
        6.2, which does not let modules write to that log.
        """
        raise only_compiled("Context.acl_log")

    def redact(self, position: int) -> None:
        """Hide an argument of the running command from SLOWLOG and MONITOR: 1 is the first after the command's name.

        Raises IndexError when there is no such argument, RedisError on Redis 6.2.
        """
        raise only_compiled("Context.redact")

    @property
    def client(self) -> Client:
        """The calling client."""
        return Client(self._session, self._session.integer(b"CLIENT", b"ID"))

    def client_by_id(self, id: int) -> Client | None:
        """The client with this id, as CLIENT ID gives it; None when there is none."""
        found = Client(self._session, id)
        return found if found._line() else None


class User:
    """A user: one of the server's (`ctx.acl_user`), or one of the module's own (`ctx.new_user`).

    What it may do is asked of the server each time. Redis 6.2 cannot be asked: RedisError.
    """

    __slots__ = ("_name",)

    def __init__(self, name: bytes) -> None:
        """Only for use under CPython."""
        self._name = name

    @property
    def name(self) -> bytes:
        """The name."""
        return self._name

    @property
    def rules(self) -> bytes:
        """The rules, as ACL LIST shows them. Raises RedisError before Redis 7.0.6."""
        raise only_compiled("User.rules")

    def set_rules(self, rules: bytes) -> None:
        """Apply rules as ACL SETUSER takes them, separated by spaces: `b"on ~cached:* +@read"`.

        Rules of one of the server's users change that user. Raises RedisError with the server's reason when a rule is
        refused; nothing is changed then, but on Redis 6.2 the rules before it are.
        """
        raise only_compiled("User.set_rules")

    def may_run(self, command: str | bytes, *words: Word, db: int | None = None) -> bool:
        """Whether the user may run a command with these arguments: the command, its keys and its channels.

        With `db`, whether it may in that database: Valkey 9.1, elsewhere RedisError. Raises RedisError for a command
        that there is not, or that needs other arguments.
        """
        raise only_compiled("User.may_run")

    def may_read(self, key: bytes) -> bool:
        """Whether the user may read a key of this name."""
        raise only_compiled("User.may_read")

    def may_write(self, key: bytes) -> bool:
        """Whether the user may write to a key of this name."""
        raise only_compiled("User.may_write")

    def may_read_prefix(self, prefix: bytes) -> bool:
        """Whether the user may read all keys that begin so. Raises RedisError before Redis 8.0 and Valkey 9.1."""
        raise only_compiled("User.may_read_prefix")

    def may_write_prefix(self, prefix: bytes) -> bool:
        """Whether the user may write to all keys that begin so. Raises RedisError before Redis 8.0 and Valkey 9.1."""
        raise only_compiled("User.may_write_prefix")

    def may_use_channel(self, channel: bytes, pattern: bool = False) -> bool:
        """Whether the user may publish and subscribe to a channel, or to a `pattern` as of PSUBSCRIBE."""
        raise only_compiled("User.may_use_channel")


class Client:
    """A client of the server. What it is asked is asked of the server each time; RedisError when it is gone."""

    __slots__ = ("_id", "_session")

    def __init__(self, session: Session, id: int) -> None:
        """Only for use under CPython."""
        self._session = session
        self._id = id

    @property
    def id(self) -> int:
        """The id, as CLIENT ID gives it."""
        return self._id

    def _line(self) -> dict[str, str]:
        """What CLIENT LIST says of the client; empty when it is gone."""
        if self._id <= 0:
            return {}
        text = self._session.text(b"CLIENT", b"LIST", b"ID", self._id).decode("utf-8", "replace").rstrip("\n")
        return dict(part.partition("=")[::2] for part in text.split(" ")) if text else {}

    def _field(self, name: str) -> str:
        line = self._line()
        if not line:
            raise RedisError("ERR No such client ID")
        return line[name]

    @property
    def addr(self) -> str:
        """The address: an IP address, or the path of a Unix socket."""
        return self._field("addr").rpartition(":")[0]

    @property
    def port(self) -> int:
        """The port on the client's side; 0 for a Unix socket."""
        return int(self._field("addr").rpartition(":")[2])

    @property
    def db(self) -> int:
        """The number of the database that the client has selected."""
        return int(self._field("db"))

    @property
    def is_tls(self) -> bool:
        """Whether the connection is encrypted."""
        self._field("flags")
        return False  # a session uses plain TCP

    @property
    def is_pubsub(self) -> bool:
        """Whether the client is subscribed to channels."""
        return "P" in self._field("flags")

    @property
    def is_blocked(self) -> bool:
        """Whether the client waits, as in BLPOP."""
        return "b" in self._field("flags")

    @property
    def is_tracking(self) -> bool:
        """Whether the server tells the client which keys have changed (CLIENT TRACKING)."""
        return "t" in self._field("flags")

    @property
    def is_unix_socket(self) -> bool:
        """Whether the client is connected through a Unix socket."""
        return "U" in self._field("flags")

    @property
    def is_in_multi(self) -> bool:
        """Whether the client has begun a transaction."""
        return "x" in self._field("flags")

    @property
    def name(self) -> bytes | None:
        """The name that CLIENT SETNAME gave it. Raises RedisError on Redis 6.2, which does not tell modules."""
        return self._field("name").encode() or None

    def set_name(self, name: bytes) -> None:
        """Name the client. Raises RedisError for a name with spaces or the like, and on Redis 6.2."""
        raise only_compiled("Client.set_name")

    @property
    def user(self) -> bytes:
        """The name of the client's user."""
        return self._field("user").encode()

    @property
    def certificate(self) -> bytes | None:
        """The certificate that the client has shown, as PEM text; None without one, and without TLS."""
        self._field("flags")
        return None  # a session uses plain TCP

    def close(self) -> None:
        """Take the client's authentication away and close it; the calling client after its reply."""
        raise only_compiled("Client.close")
