"""The server itself: its numbers, its version, files with its data."""

from __future__ import annotations

from redisjit.interp.errors import RedisError
from redisjit.interp.security import only_compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeVar

    import numpy as np

    from redisjit.interp.context import Context, Word
    from redisjit.interp.session import Session

    T = TypeVar("T")


class Administration:
    """What a context offers of the server itself."""

    __slots__ = ()
    _session: Session

    def info(self, section: str = "") -> ServerInfo:
        """The fields of a section of INFO; of all that INFO shows by itself when none is named."""
        words = (b"INFO", section.encode()) if section else (b"INFO",)
        return ServerInfo(self._session.text(*words).decode(errors="replace"))

    @property
    def used_memory_ratio(self) -> float:
        """How much of `maxmemory` is used, 0.0 to 1.0 or a little more; 0.0 when there is no limit."""
        found = self.info("memory")
        limit = int(found["maxmemory"])
        return int(found["used_memory"]) / limit if limit else 0.0

    @property
    def db_size(self) -> int:
        """How many keys the selected database has."""
        return self._session.integer(b"DBSIZE")

    def scan(self) -> Iterator[bytes]:
        """The names of all keys of the selected database, in no order: `for name in ctx.scan()`.

        A key that is there all the time is given, one that comes or goes meanwhile may be; one may be given twice when
        the loop adds or removes many, and one that has expired when it was not removed yet.
        """
        return iter(self._session.scan(b"SCAN"))

    def objects(self, cls: type[T]) -> Iterator[tuple[bytes, T]]:
        """The keys of the selected database that hold an object of a data type, and these objects.

        `for name, bloom in ctx.objects(Bloom):` what is said of `scan` holds. The objects are only looked at: to change
        one, or to keep it, is refused.
        """
        from redisjit.declare.datatypes import datatype_of
        from redisjit.interp.keys import Key

        made = datatype_of(cls)
        if made is None:
            raise TypeError(f"{cls.__name__} is no data type")
        for name in self._session.scan(b"SCAN", b"TYPE", made.name.encode()):
            value = self._session.open(Key[cls], name).value  # type: ignore[valid-type]
            if value is not None:
                yield name, value

    def random_key(self) -> bytes | None:
        """The name of some key of the selected database, or None when there is none."""
        return self._session.optional(b"RANDOMKEY")

    def exists(self, name: bytes) -> bool:
        """Whether there is a key of this name in the selected database. Looking is no use of the key."""
        return self._session.ask(b"EXISTS", name) == 1

    def idle_ms(self, name: bytes) -> int | None:
        """For how many milliseconds a key was not used. None when there is no such key, or the server counts uses."""
        found = self._object(b"IDLETIME", name)
        return None if found is None else found * 1000

    def frequency(self, name: bytes) -> int | None:
        """How much a key is used, 0 to 255. None when there is no such key, or the server does not count uses.

        The server counts uses where `maxmemory-policy` is one of the `lfu` ones, and elsewhere notes the last.
        """
        return self._object(b"FREQ", name)

    def _object(self, what: bytes, name: bytes) -> int | None:
        try:
            found = self._session.ask(b"OBJECT", what, name)
        except RedisError:
            return None
        return found if isinstance(found, int) else None

    def set_idle_ms(self, name: bytes, ms: int) -> bool:
        """Make a key as old as if it was not used for so long: evicted sooner. Whether that was done.

        It is not done without such a key, or where the server counts uses. Raises ValueError for a negative time, and
        RedisError for one that the server cannot keep (Valkey 9.1: any of a second or more). Only in compiled code.
        """
        raise only_compiled("Context.set_idle_ms")

    def set_frequency(self, name: bytes, n: int) -> bool:
        """Say how much a key is used, 0 to 255, else ValueError. Whether that was done: see `frequency`.

        Only in compiled code.
        """
        raise only_compiled("Context.set_frequency")

    def latency(self, event: str, ms: int) -> None:
        """Add a sample to those that LATENCY shows, if it is as long as `latency-monitor-threshold` says.

        Under CPython nothing is added.
        """

    @property
    def server_version(self) -> tuple[int, int, int]:
        """The version of the server, of Redis or of Valkey: `(8, 2, 3)`."""
        found = self.info("server")
        text = found.get("valkey_version") or found["redis_version"]
        major, minor, patch = map(int, text.split("."))
        return major, minor, patch

    @property
    def server_name(self) -> str:
        """`redis` or `valkey`."""
        return "valkey" if "valkey_version" in self.info("server") else "redis"

    @property
    def command_name(self) -> str:
        """The name of the running command, in lower case: with `|` before that of a subcommand.

        Raises RedisError where no command runs. Only in compiled code.
        """
        raise only_compiled("Context.command_name")

    def keys_of(self, command: str | bytes, *words: Word) -> list[bytes]:
        """The keys in the arguments of a command, sorted: wherever the command has them.

        Raises RedisError for a command that there is not, or that needs other arguments.
        """
        from redisjit.interp.context import as_word
        from redisjit.interp.reply import Reply

        given = [as_word(word) for word in (command, *words)]
        try:
            found = Reply(self._session.frame(b"COMMAND", b"GETKEYS", *given))
        except RedisError as error:
            if "no key arguments" in error.message:
                return []
            name = given[0].decode("utf-8", "replace")
            if "Invalid command" in error.message:
                raise RedisError(f"ERR unknown command '{name}'") from None
            if "number of arguments" in error.message:
                raise RedisError(f"ERR wrong number of arguments for '{name.lower()}' command") from None
            raise
        return sorted(bytes(key) for key in found)

    def cached_time_us(self) -> int:
        """The server's wall clock when it began with this command, microseconds since 1970; before 7.2 the time now."""
        seconds, micros = self._session.texts(b"TIME")
        return int(seconds) * 1_000_000 + int(micros)

    def notify(self, event: str, name: bytes, kind: str = "module") -> None:
        """Tell of an event of a key, as commands of the server do: to channels, and to `@module.on_key` of any module.

        `kind` is `module`, `generic`, `string`, `list`, `set`, `hash`, `zset` or `stream`, else ValueError; clients
        hear of those that `notify-keyspace-events` names. In the background it is RedisError. Under CPython nobody
        hears.
        """
        if kind not in ("module", "generic", "string", "list", "set", "hash", "zset", "stream"):
            raise ValueError("an event of a key is module, generic, string, list, set, hash, zset or stream")
        if "\0" in event:
            raise RedisError("ERR a setting's name has no zero byte")

    @property
    def must_obey(self) -> bool:
        """Whether the command comes from a master or from the append-only file: it is not to be refused then."""
        return False

    @property
    def avoid_replica_traffic(self) -> bool:
        """Whether replicas should be left alone, as while the server hands its part over to one: False in CPython."""
        return False

    @property
    def known_flags(self) -> int:
        """The bits that `flags` may have on this server (`raw.CTX_FLAGS_*`). Only in compiled code."""
        raise only_compiled("Context.known_flags")

    @property
    def known_events(self) -> int:
        """The kinds of keyspace events that this server has (`raw.NOTIFY_*`). Only in compiled code."""
        raise only_compiled("Context.known_events")

    @property
    def notified_events(self) -> int:
        """The kinds of events that `notify-keyspace-events` names (`raw.NOTIFY_*`). Only in compiled code."""
        raise only_compiled("Context.notified_events")

    @property
    def known_options(self) -> int:
        """The options of modules that this server knows (`raw.OPTIONS_*`). Only in compiled code."""
        raise only_compiled("Context.known_options")

    @property
    def known_open_modes(self) -> int:
        """The ways to open a key that this server knows (`raw.OPEN_KEY_*`). Only in compiled code."""
        raise only_compiled("Context.known_open_modes")

    @property
    def type_methods_version(self) -> int:
        """The newest version of the methods of data types that this server knows. Only in compiled code."""
        raise only_compiled("Context.type_methods_version")

    def fork(
        self,
        run: Callable[[Context], int | None] | Callable[[], int | None],
        done: Callable[[Context, int], None] | Callable[[Context], None] | Callable[[], None] | None = None,
    ) -> int:
        """Run a function of the module in a child process, on the data as they are now, and return the child's number.

        The result of `run` is the child's exit code, 0 to 254, None is 0, an exception 1. `run` cannot write. `done` is
        called in the server when the child has ended, with the exit code, or minus the signal that has ended it; not
        when it was killed by `kill_child`, by a shutdown, or with the module. Raises RedisError when a child of the
        server runs already. Under CPython both run at once, in this process.
        """
        import os

        code = 1
        try:
            found = _call(run, self) or 0
            if not 0 <= found <= 254:
                raise ValueError("the exit code of a child process is 0 to 254")
            code = found
        except Exception as error:
            self.log(f"{type(error).__name__}: {error}", "warning")  # type: ignore[attr-defined]
        if done is not None:
            _call(done, self, code)
        return os.getpid()

    def kill_child(self, pid: int) -> bool:
        """End the child process of this number, if it is one of the module's that runs. Returns whether it was."""
        return False

    def heartbeat(self, progress: float) -> None:
        """In a child process: tell the server how much is done, 0.0 to 1.0, and how much memory was copied (INFO).

        Raises RedisError elsewhere. Under CPython nothing is told.
        """
        if not 0.0 <= progress <= 1.0:
            raise ValueError("progress is from 0.0 to 1.0")

    def fatal(self, message: str) -> None:
        """End the server, with a crash report that has the message and the line: for what must never go on.

        Under CPython, SystemExit is raised.
        """
        raise SystemExit(message)

    def rdb_save(self, path: str) -> None:
        """Save all data to a file, in the server's process, which answers nobody meanwhile.

        A path that is not absolute is one in the server's directory. Raises RedisError when the file cannot be written,
        on servers before 7.2, and under CPython.
        """
        raise RedisError("ERR this server does not let modules save RDB files")

    def rdb_load(self, path: str) -> None:
        """Replace all data by those of a file. Replicas are disconnected, and synchronise anew.

        Raises RedisError when the file cannot be loaded (the data are gone then if it was damaged), on replicas, when
        the command has written, on servers before 7.2, and under CPython.
        """
        raise RedisError("ERR this server does not let modules load RDB files")


class ServerInfo:
    """Fields of INFO, as the server had them when it was asked: `ctx.info("memory")["used_memory"]`."""

    def __init__(self, text: str) -> None:
        """Called by `Context.info`."""
        lines = (line.split(":", 1) for line in text.splitlines() if ":" in line and line[0] != "#")
        self._fields = {line[0]: line[1] for line in lines}

    def get(self, field: str) -> str | None:
        """The text of a field, or None when there is no such field."""
        return self._fields.get(field)

    def __contains__(self, field: str) -> bool:
        """Whether there is a field."""
        return field in self._fields

    def __getitem__(self, field: str) -> str:
        """The text of a field, or KeyError."""
        return self._fields[field]

    def integer(self, field: str) -> int:
        """A field that is an integer. Raises KeyError when there is none, ValueError for another."""
        return int(self._number(field, int, "an integer"))

    def unsigned(self, field: str) -> np.uint64:
        """A field that is an integer from 0 to 2**64 - 1. Raises KeyError and ValueError as `integer` does."""
        import numpy

        return numpy.uint64(int(self._number(field, int, "an unsigned integer")))

    def number(self, field: str) -> float:
        """A field that is a number. Raises KeyError when there is none, ValueError for another."""
        return float(self._number(field, float, "a number"))

    def _number(self, field: str, kind: type[int | float], wanted: str) -> int | float:
        found = self[field]
        try:
            return kind(found)
        except ValueError:
            raise ValueError(f"the field {field} is not {wanted}: {found}") from None


def _call(function: Callable[..., Any], *arguments: object) -> Any:
    """Call a function with as many arguments as it takes."""
    return function(*arguments[: function.__code__.co_argcount])
