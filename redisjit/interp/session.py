"""Commands of a module run by CPython, on the data of a real server, as the compiled module would run them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from redisjit.interp.arguments import bind
from redisjit.interp.context import Context
from redisjit.interp.errors import RedisError
from redisjit.interp.keys import Hash, Key, String
from redisjit.interp.wire import as_wire, error_frame, sent_as
from redisjit.serve.resp import Connection, Frame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    import redis

    from redisjit.declare.module import Module
    from redisjit.declare.spec import CommandSpec
    from redisjit.declare.states import State
    from redisjit.interp.values import Values

    _K = TypeVar("_K", bound=Key)

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
_LIBRARY = os.path.dirname(os.path.abspath(os.__file__)) + os.sep
# redis-py's settings that a plain TCP connection has nothing to do with.
_NEEDED = ("host", "port", "db", "username", "password")
_UNSUPPORTED = ("path", "ssl_certfile", "ssl_ca_certs", "ssl_keyfile")


class Session:
    """A connection over which handlers run under CPython.

        session = Session(redis.Redis(port=6379))
        assert session.call(module, "EXAMPLE.HGETSET", "h", "f", "v") is None
        assert hgetset(session.hash("h"), b"f", b"w") == b"v"

    It has a connection of its own to the server that `client` is configured for (TCP, with password and database
    number), because error texts must arrive whole. It closes as a context manager.
    """

    def __init__(self, client: redis.Redis) -> None:
        """Connect to the server of a redis-py client. Raises OSError, or ValueError when it does not use TCP."""
        settings = client.connection_pool.connection_kwargs
        if any(settings.get(name) for name in _UNSUPPORTED):
            raise ValueError("a session needs a client that uses plain TCP")
        host, port, db, user, password = (settings.get(name) for name in _NEEDED)
        self.db = int(db or 0)
        self.protocol = 2  # of the client whose command runs
        self._version: tuple[int, ...] = ()
        self.connection = Connection(host or "localhost", int(port or 6379))
        self._values: Values | None = None
        self.pending: dict[int, tuple[Callable[..., None], bytes]] = {}
        self.paused: set[Callable[..., None]] = set()
        self.timed_out = False
        self._calls = 0
        self._specs: dict[int, dict[str, CommandSpec]] = {}
        self._states: list[State] = []
        try:
            if password:
                self.frame(b"AUTH", *([user.encode()] if user else []), password.encode())
            if self.db:
                self.frame(b"SELECT", self.db)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Session:
        """The session itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def key(self, name: str | bytes) -> Key:
        """A key of any type, to pass to a handler."""
        return Key(self, _bytes(name))

    def string(self, name: str | bytes) -> String:
        """A string key, to pass to a handler. Its type is not checked here."""
        return String(self, _bytes(name))

    def hash(self, name: str | bytes) -> Hash:
        """A hash key, to pass to a handler. Its type is not checked here."""
        return Hash(self, _bytes(name))

    def open(self, cls: type[_K], name: str | bytes) -> _K:
        """A key of any class (`session.open(List, "queue")`), to pass to a handler. Its type is not checked here."""
        datatype = None
        items = getattr(cls, "__args__", ())
        if items:
            from redisjit.declare.datatypes import datatype_of

            datatype = datatype_of(items[0])
            cls = cls.__origin__  # type: ignore[attr-defined]
        key = cls(self, _bytes(name))
        key._datatype = datatype
        return key

    def context(self) -> Context:
        """A context, to pass to a handler."""
        return Context(self)

    def later(self, function: Callable[..., None], argument: bytes) -> int:
        """Note a call that a handler wants later (`ctx.after`); returns its number."""
        self._calls += 1
        self.pending[self._calls] = (function, argument)
        return self._calls

    def run_pending(self) -> int:
        """Call what handlers wanted called later, in that order, and what these want in turn; returns how many.

        Exceptions go to the caller.
        """
        count = 0
        while self.pending:
            function, argument = self.pending.pop(next(iter(self.pending)))
            function(*[self.context(), argument][: function.__code__.co_argcount])
            count += 1
        return count

    def call(self, module: Module, *words: str | bytes | int | float) -> Any:
        """Run a command given as words, the first being its name, and return the handler's own value.

        Raises RedisError where the command would reply with an error, with that reply's text.
        """
        spec, args, keywords = self._bind(module, [_bytes(word) for word in words])
        value = self._invoke(spec, args, keywords)
        if isinstance(value, Items) and value.error is not None:
            raise value.error
        return value

    def run(self, module: Module, argv: Sequence[bytes], *, protocol: int = 2, typed: bool = True) -> Frame:
        """Run a command and return the reply on the wire, an error reply included. See `as_wire` for the options."""
        self.protocol = protocol
        try:
            spec, args, keywords = self._bind(module, argv)
            value = self._invoke(spec, args, keywords)
            if value is None and spec.null_array and protocol == 2:
                return Frame("*", None)
            frame = as_wire(value, spec.returns, protocol, typed=typed)
            if isinstance(value, Items):
                assert isinstance(frame.value, tuple)
                last = (error_frame(value.error),) if value.error is not None else ()
                return sent_as(spec.reply, frame.value, last, protocol, typed=typed)
            return frame
        except RedisError as error:
            return error_frame(error)
        except OverflowError as error:
            return error_frame(RedisError(f"ERR OverflowError: {error}"))

    def _invoke(self, spec: CommandSpec, args: list[Any], keywords: dict[str, Any]) -> Any:
        """Call the handler, and store what it has changed in the objects of keys, also when it raised."""
        try:
            return _invoke(spec, args, keywords)
        finally:
            if self._values is not None:
                try:
                    self._values.flush()
                finally:
                    self._values.forget()

    def _bind(self, module: Module, argv: Sequence[bytes]) -> tuple[CommandSpec, list[Any], dict[str, Any]]:
        spec = self._spec(module, argv)
        args, keywords = bind(self, spec, argv)
        if spec.waits:
            names = [parameter.name for parameter in spec.parameters]
            ms = keywords[spec.waits] if spec.waits in keywords else args[names.index(spec.waits)]
            if not 0 <= ms <= 1 << 40:
                raise RedisError("ERR timeout is negative" if ms < 0 else "ERR timeout is out of range")
        return spec, [self.context(), *args] if spec.has_context else args, keywords

    def _spec(self, module: Module, argv: Sequence[bytes]) -> CommandSpec:
        specs = self._specs.get(id(module))
        if specs is None:
            found = module.commands()
            specs = {name: replace(spec, name=name) for spec in found for name in (spec.name, *spec.aliases)}
            groups = {spec.group: [other for other in found if other.group == spec.group] for spec in found}
            groups.pop("", None)
            specs = {f"{name}|help": help_spec(name, members) for name, members in groups.items()} | specs
            self._specs[id(module)] = specs
            for state in module.states:
                state.note()
            self._states += module.states
        text = argv[0].decode(errors="replace")
        spec = specs.get(text.lower())
        if spec is not None:
            return spec
        if f"{text.lower()}|help" not in specs:
            raise RedisError(f"ERR unknown command '{text}'")
        if len(argv) < 2:
            raise RedisError(f"ERR wrong number of arguments for '{text.lower()}' command")
        own = argv[1].decode(errors="replace")
        spec = specs.get(f"{text.lower()}|{own.lower()}")
        if spec is None:
            raise RedisError(f"ERR unknown subcommand '{own}'. Try {text.upper()} HELP.")
        return spec

    @property
    def values(self) -> Values:
        """The objects that keys hold."""
        if self._values is None:
            from redisjit.interp.values import Values

            self._values = Values(self)
        return self._values

    def frame(self, *words: bytes | int) -> Frame:
        """The reply of a server command. Raises RedisError with the text of an error reply."""
        if self._values is not None:
            self._values.flush()
        return self.frame_now(*words)

    def frame_now(self, *words: bytes | int) -> Frame:
        """As `frame`, with the objects of keys as the server has them."""
        frame = self.connection.call(*words)
        if frame.is_error:
            text = str(frame.plain())
            if text.startswith("ERR unknown command") and isinstance(words[0], bytes):
                # A module cannot have the server's text, which quotes the arguments and differs between versions.
                text = f"ERR unknown command '{words[0].decode(errors='replace')}'"
            raise RedisError(text)
        if self._states and isinstance(words[0], bytes) and words[0].upper() == b"FLUSHALL":
            for state in self._states:
                if state.flushed:
                    state.reset()
        return frame

    def frame_in(self, protocol: int, *words: bytes | int) -> Frame:
        """The reply of a server command in a protocol, 2 or 3; 0 is the client's own. Raises RedisError."""
        if (protocol or self.protocol) == 2:
            return self.frame(*words)
        self.frame(b"HELLO", 3)
        try:
            return self.frame(*words)
        finally:
            self.frame(b"HELLO", 2)

    @property
    def version(self) -> tuple[int, ...]:
        """The version of Redis whose modules API the server has: of Valkey, the last that it shares with Redis."""
        if not self._version:
            text = self.text(b"INFO", b"server").decode()
            info = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
            self._version = tuple(map(int, info["redis_version"].split(".")))
        return self._version

    def ask(self, *words: bytes | int) -> object:
        """The plain value of a server command's reply."""
        return self.frame(*words).value

    def integer(self, *words: bytes | int) -> int:
        """An integer reply."""
        value = self.ask(*words)
        assert isinstance(value, int)
        return value

    def now_ms(self) -> int:
        """The server's clock, in Unix milliseconds."""
        seconds, micros = self.texts(b"TIME")
        return int(seconds) * 1000 + int(micros) // 1000

    def text(self, *words: bytes | int) -> bytes:
        """A string or status reply."""
        value = self.ask(*words)
        assert isinstance(value, bytes)
        return value

    def optional(self, *words: bytes | int) -> bytes | None:
        """A string reply that may be null."""
        value = self.ask(*words)
        assert value is None or isinstance(value, bytes)
        return value

    def texts(self, *words: bytes | int) -> list[bytes]:
        """A reply that is an array of strings."""
        return _texts(self.frame(*words))

    def scan_hash(self, name: bytes) -> list[tuple[bytes, bytes]]:
        """The fields and values of a hash, in the order of HSCAN."""
        items = self._pages(b"HSCAN", name)
        found: dict[bytes, bytes] = {}
        for field, value in zip(items[::2], items[1::2], strict=True):
            found.setdefault(field, value)
        return list(found.items())

    def scan(self, command: bytes, *words: bytes) -> list[bytes]:
        """What SCAN or SSCAN gives, each once, in its order."""
        return list(dict.fromkeys(self._pages(command, *words)))

    def _pages(self, command: bytes, *words: bytes) -> list[bytes]:
        """All that a command of the SCAN family gives; `words` go before the cursor, or after it for SCAN."""
        before, after = ((), words) if command == b"SCAN" else (words, ())
        found: list[bytes] = []
        cursor = b"0"
        while True:
            pages = self.frame(command, *before, cursor, *after, b"COUNT", 1000).value
            assert isinstance(pages, tuple)
            (head, page) = pages
            found += _texts(page)
            assert isinstance(head.value, bytes)
            cursor = head.value
            if cursor == b"0":
                return found

    def accepts_float(self, text: bytes) -> bool:
        """Whether this server reads `text`, a well-formed number, as one."""
        # A radius takes any number, and a missing key makes the search cost nothing. Redis 6.2, which takes all that C
        # takes, then does not even look at it.
        try:
            self.frame(b"GEOSEARCH", b"\0redisjit", b"FROMLONLAT", 0, 0, b"BYRADIUS", text, b"m")
        except RedisError as error:
            return "numeric" not in str(error)
        return True

    def context_flags(self) -> int:
        """The bits of REDISMODULE_CTX_FLAGS that INFO tells, and which protocol the client speaks."""
        text = self.text(b"INFO").decode()
        info = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
        bits = 4 if info.get("role") == "master" else 8
        bits |= 32 if info.get("cluster_enabled") == "1" else 0
        bits |= 64 if info.get("aof_enabled") == "1" else 0
        bits |= 128 if self.texts(b"CONFIG", b"GET", b"save")[1] else 0
        bits |= 1 << 22 if self.protocol == 3 and self.version >= (7,) else 0
        return bits | (256 if info.get("maxmemory", "0") != "0" else 0)


def help_spec(name: str, members: list[CommandSpec]) -> CommandSpec:
    """`NAME HELP`, which a compiled module answers by itself."""
    from redisjit.declare.groups import help_lines
    from redisjit.declare.spec import CommandSpec
    from redisjit.declare.syntax import syntax
    from redisjit.interp.reply import Status

    told = [(syntax(spec).removeprefix(f"{name.upper()} "), spec.summary) for spec in members]
    lines = [Status(line) for line in help_lines(name, told)]
    return CommandSpec(f"{name}|help", lambda: lines, False, (), list[Status], group=name)


def run_command(module: Module, client: redis.Redis, argv: Sequence[bytes]) -> Any:
    """Run one command of a module and return the handler's value. Raises RedisError with the text of an error reply."""
    with Session(client) as session:
        return session.call(module, *argv)


def _invoke(spec: CommandSpec, args: list[Any], keywords: dict[str, Any]) -> Any:
    """Call the handler; an exception becomes the RedisError of its error reply."""
    try:
        value = spec.function(*args, **keywords)
        asks = spec.has_context and "timed_out" in spec.function.__code__.co_names
        if isinstance(value, Iterator):
            return _items(value)
        return _last_call(spec, args, keywords) if spec.block and value is None and asks else value
    except (RedisError, ConnectionError, TimeoutError):  # the latter two: the connection is lost
        raise
    except Exception as error:
        raise _replied(error) from error


class Items(list[Any]):
    """What a generator has given, and the error that ended it, if one did."""

    error: RedisError | None = None


def _items(iterator: Iterator[Any]) -> Items:
    """The items of a reply that is sent piece by piece. An error is the whole reply when it comes before the first."""
    found = Items()
    try:
        found.extend(iterator)
    except (RedisError, ConnectionError, TimeoutError) as error:
        if not found or not isinstance(error, RedisError):
            raise
        found.error = error
    except Exception as error:
        if not found:
            raise
        found.error = _replied(error)
    return found


def _last_call(spec: CommandSpec, args: list[Any], keywords: dict[str, Any]) -> Any:
    """Call the handler of a command that would wait as if its time were over."""
    session = args[0]._session
    session.timed_out = True
    try:
        return spec.function(*args, **keywords)
    finally:
        session.timed_out = False


def _replied(error: Exception) -> RedisError:
    """`ERR Type: message (file.py:line)`: the line is that of the innermost frame of the user's."""
    name = type(error).__name__
    message = str(error)
    place = _user_line(error.__traceback__) or "?"
    return RedisError(f"ERR {name}{': ' if message else ''}{message} ({place})")


def _user_line(trace: TracebackType | None) -> str | None:
    place = None
    numpy = sys.modules.get("numpy")
    inside = (_PACKAGE, "<", *(f"{path}{os.sep}" for path in getattr(numpy, "__path__", ())))
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        python = file.startswith(_LIBRARY) and not file.startswith((_LIBRARY + "site-", _LIBRARY + "dist-"))
        if not python and not file.startswith(inside):
            place = f"{os.path.basename(file)}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _texts(frame: Frame) -> list[bytes]:
    assert isinstance(frame.value, tuple)
    texts = []
    for item in frame.value:
        assert isinstance(item.value, bytes)
        texts.append(item.value)
    return texts


def _bytes(word: str | bytes | int | float) -> bytes:
    if isinstance(word, bytes):
        return word
    return (word if isinstance(word, str) else repr(word)).encode()
