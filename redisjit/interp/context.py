"""The context of a running command: other commands, the clock, randomness, the client."""

from __future__ import annotations

from redisjit.interp.administration import Administration
from redisjit.interp.cluster import Cluster
from redisjit.interp.reply import Reply
from redisjit.interp.security import Security
from redisjit.interp.serverconfig import ServerConfig

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    import numpy as np

    from redisjit.interp.keys import Key
    from redisjit.interp.session import Session
    from redisjit.interp.streams import StreamID

    Word = bytes | str | int | float | np.uint64 | StreamID | Reply  # an argument of a command

_LEVELS = {"debug": 10, "verbose": 20, "notice": 25, "warning": 30}


class Context(Security, Cluster, ServerConfig, Administration):
    """What a command can ask of the server. A command receives one by having `ctx: Context` as its first parameter."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """The context of commands run by `session`. Only for use under CPython."""
        self._session = session

    def call(
        self,
        command: str | bytes,
        *args: Word,
        protocol: int = 2,
        user: str | bytes = b"",
        check_acl: bool = False,
        no_writes: bool = False,
        script: bool = False,
        deny_oom: bool = False,
        dry_run: bool = False,
    ) -> Reply:
        """Run a command of the server and return its reply, in RESP2's terms.

        Integers are sent as decimal text, floats as `repr` writes them, strings as UTF-8; ids of streams, and replies
        that `int()` or `bytes()` take, as texts. Raises RedisError with the server's text when the server refuses; for
        a command it does not know, `ERR unknown command 'name'`.

        The options need Redis 7.0 (`dry_run` 7.2) or Valkey, and raise RedisError elsewhere. `protocol=3` asks for the
        reply in RESP3's terms, 0 in those of the client. `user` is the name of the ACL user whose permissions are
        checked, `check_acl` checks those of the client's own. `no_writes` refuses a command that may write, `script`
        what a script may not run, `deny_oom` what may need memory when it is full. `dry_run` checks all of this, runs
        nothing and gives a null reply. Under CPython the permissions of the session's own user are always checked.
        """
        if protocol not in (0, 2, 3):
            raise ValueError("protocol is 2, 3, or 0 for the client's own")
        words = [as_word(command), *[as_word(arg) for arg in args]]
        if protocol == 2 and not (user or check_acl or no_writes or script or deny_oom or dry_run):
            return Reply(self._session.frame(*words))
        from redisjit.interp.calls import call_with

        return Reply(
            call_with(
                self._session,
                words,
                protocol=protocol,
                user=as_word(user),
                no_writes=no_writes,
                script=script,
                dry_run=dry_run,
            )
        )

    def replicate(self, command: str | bytes, *args: Word) -> None:
        """Send a command to the replicas and the append-only file, beside what the handler itself causes.

        It is sent after the handler has returned. Under CPython nothing is sent.
        """
        for arg in (command, *args):
            as_word(arg)

    def log(self, message: str, level: str = "notice") -> None:
        """Write a line to the server's log. `level` is `debug`, `verbose`, `notice` or `warning`, else ValueError.

        Under CPython the line goes to the `redisjit` logger.
        """
        if level not in _LEVELS:
            raise ValueError("unknown log level")
        import logging

        logging.getLogger("redisjit").log(_LEVELS[level], "%s", message)

    def time_ms(self) -> int:
        """The server's wall clock: milliseconds since 1970."""
        return self.time_us() // 1000

    def time_us(self) -> int:
        """The server's wall clock: microseconds since 1970."""
        seconds, micros = self._session.texts(b"TIME")
        return int(seconds) * 1_000_000 + int(micros)

    def random_int(self, bound: int) -> int:
        """A random integer, 0 <= n < bound, each equally likely. Raises ValueError unless bound > 0."""
        if bound <= 0:
            raise ValueError("bound must be positive")
        import random

        return random.randrange(bound)

    def random_bytes(self, n: int) -> bytes:
        """`n` random bytes. Raises ValueError when n < 0."""
        if n < 0:
            raise ValueError("negative count")
        import os

        return os.urandom(n)

    def random_hex(self, n: int) -> bytes:
        """`n` random hexadecimal digits. Raises ValueError when n < 0."""
        return self.random_bytes(n).hex()[:n].encode()

    def after(self, ms: int, function: Callable[..., None], argument: bytes = b"") -> int:
        """Have `function(ctx, argument)` called once, in `ms` milliseconds; `ctx.cancel` takes what this returns.

        `function` stands at the top level of a module; it may leave the argument out. An exception is logged. What it
        writes is replicated as it happens. While a call is pending the module cannot be unloaded. Raises ValueError
        unless 0 <= ms <= 2**40. Under CPython `Session.run_pending` calls what is pending.
        """
        if not 0 <= ms <= 1 << 40:
            raise ValueError("ms must be from 0 to 2**40")
        return self._session.later(function, argument)

    def cancel(self, timer: int) -> bool:
        """Call off what `ctx.after` has set up. False when it has been called, or called off, before."""
        return self._session.pending.pop(timer, None) is not None

    def call_then(self, function: Callable[..., None], command: str | bytes, *args: Word, argument: bytes = b"") -> int:
        """Call a command, and `function(ctx, reply, argument)` when its reply is there; `ctx.cancel_call` takes what
        this returns.

        Commands that block their client can wait so: `ctx.call_then(arrived, "BLPOP", "queue", 0)`. `function` stands
        at the top level of a module, and may leave parameters out at its end; it is called when the running command is
        over, also when the reply is there at once. An error that comes later is a reply of the type `error`. While a
        call is pending the module cannot be unloaded. In transactions and scripts nothing waits: the reply is that of a
        time that is over. Raises RedisError when the server refuses the command, and on servers before Redis 7.2.
        Under CPython nothing waits either, and `Session.run_pending` calls the function.
        """
        reply = self.call(command, *args)
        count = function.__code__.co_argcount

        def answered(context: Context) -> None:
            function(*(context, reply, argument)[:count])

        return self._session.later(answered, b"")

    def cancel_call(self, call: int) -> bool:
        """Call off what `ctx.call_then` has begun. False when its function has been called, or it was called off."""
        return self._session.pending.pop(call, None) is not None

    @property
    def timed_out(self) -> bool:
        """Whether a command that waits (`block`) is called for the last time: its time is over.

        In a module that asks for this, such commands are called once more then, and what they return is the reply.
        """
        return self._session.timed_out

    @property
    def ready_key(self) -> bytes | None:
        """The key that is ready, when a command that waits (`block`) is called again; None before."""
        return None

    def wake(self, key: Key) -> None:
        """Say that a key is ready: commands that wait for it (`block`) are called again, when this one is done.

        The key has to exist then. Under CPython nobody waits.
        """

    def lock(self, wait: bool = True) -> AbstractContextManager[None]:
        """The server's lock, for a `with` statement: a command that runs in the background needs it for keys and calls.

        While it is held the server does nothing else. Keys that are open are closed when it is given back. Raises
        RuntimeError when it is held already, and RedisError when the command changes data and the server has become a
        replica; with `wait=False` TimeoutError when the server is at work. In commands that do not run in the
        background it does nothing, nor under CPython.
        """
        from contextlib import nullcontext

        return nullcontext()

    def remaining(self, timer: int) -> int | None:
        """How many milliseconds are left of a timer of `ctx.after`; None when it has gone off, or been called off."""
        return 0 if timer in self._session.pending else None

    def pause(self, function: Callable[..., None]) -> bool:
        """Call a function under `@module.on_key` no more, until `ctx.resume(function)`. Whether it was called so far.

        What is told meanwhile it never hears. Under CPython nothing calls it.
        """
        paused = function not in self._session.paused
        self._session.paused.add(function)
        return paused

    def resume(self, function: Callable[..., None]) -> bool:
        """Call a function again that `ctx.pause` has paused. Whether it was."""
        paused = function in self._session.paused
        self._session.paused.discard(function)
        return paused

    def soon(self, function: Callable[..., None], argument: bytes = b"") -> None:
        """Have `function(ctx, argument)` called once, when the server has done what it is doing; see `after`."""
        self._session.later(function, argument)

    def job(self, function: Callable[..., None], argument: bytes = b"") -> None:
        """Have `function(ctx, argument)` called when the command that runs is done, as part of it: it can write.

        That is for a handler of `on_key`, which cannot write, and decides whether there is something to do. What a job
        changes comes to no other job of the module; on a replica, and while a file is loaded, none is run. On servers
        before Redis 7.2 the function is called a moment later. An exception is logged. See `after`.
        """
        self._session.later(function, argument)

    def add_reader(self, fd: int, function: Callable[..., None]) -> None:
        """Have `function(ctx, fd)` called whenever the file descriptor can be read, by the server's event loop.

        A function that does not read what is there is called again at once. Remove a descriptor before you close it,
        and watch none that is not yours. An exception is logged. Raises OSError when it cannot be watched, RedisError
        on Redis 6.2, and RuntimeError under CPython, which has no event loop here.
        """
        raise RuntimeError("there is no event loop under CPython")

    def add_writer(self, fd: int, function: Callable[..., None]) -> None:
        """The same, whenever the file descriptor can be written."""
        raise RuntimeError("there is no event loop under CPython")

    def remove_reader(self, fd: int) -> bool:
        """Stop calling a function when a file descriptor can be read. False when none was called."""
        raise RuntimeError("there is no event loop under CPython")

    def remove_writer(self, fd: int) -> bool:
        """The same of a descriptor that can be written."""
        raise RuntimeError("there is no event loop under CPython")

    def client_id(self) -> int:
        """The id of the calling client, as CLIENT ID gives it."""
        return self._session.integer(b"CLIENT", b"ID")

    @property
    def db(self) -> int:
        """The number of the selected database."""
        return self._session.db

    @property
    def user(self) -> bytes:
        """The name of the calling client's ACL user. Raises RedisError on Redis 6.2, which does not tell modules."""
        return self._session.text(b"ACL", b"WHOAMI")

    @property
    def flags(self) -> int:
        """The state of the server and of the call, as the bits `REDISMODULE_CTX_FLAGS_*` of `redisjit.raw`.

        Under CPython only the bits for master, replica, cluster, AOF, RDB, maxmemory and RESP3 are found.
        """
        return self._session.context_flags()


def as_word(value: Word) -> bytes:
    """An argument of a command, as it is sent."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, bool):
        raise TypeError("a bool is not an argument of a command: write int(x)")
    if isinstance(value, int):
        return b"%d" % value
    if isinstance(value, Reply):
        return b"%d" % int(value) if value.type == "integer" else bytes(value)
    return (repr(value) if isinstance(value, float) else str(value)).encode()
