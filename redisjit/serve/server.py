"""Run one server, with modules, in a temporary directory on a free port of the loopback interface."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redisjit.serve.resp import Connection
from redisjit.serve.servers import ServerBinary, ServerError, find_server

if TYPE_CHECKING:
    import redis

HOST = "127.0.0.1"

# The same for every server: nothing is written unless asked for, and a replica is served at once.
_DEFAULTS = {
    "bind": HOST,
    "daemonize": "no",
    "logfile": '""',
    "save": '""',
    "appendonly": "no",
    "repl-diskless-sync-delay": "0",
}
# Known from Redis 7.0 on; before that nothing needs them.
_DEFAULTS_7 = {"enable-module-command": "yes", "enable-debug-command": "yes"}

_PORT_ATTEMPTS = 5
_POLL_SECONDS = 0.005


def free_port() -> int:
    """A TCP port of the loopback interface that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _quoted(text: str) -> str:
    """A word of a configuration file."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Server:
    """A server that runs while the context is open.

    `binary` is a `ServerBinary`, a name or path for `find_server`, or None for the first server found. `modules` are
    paths of modules, or sequences of a path and its arguments. `config` adds or replaces configuration lines, with
    values written as in `redis.conf`. `wrapper` is a command that runs the server (valgrind with its options).
    `replica_of` makes it a replica. `port` fixes the port; without it a free one is taken.

    Everything it writes is below `directory`, which goes away with the context.
    """

    def __init__(
        self,
        binary: ServerBinary | str | None = None,
        *,
        modules: Sequence[str | Path | Sequence[str | Path]] = (),
        config: Mapping[str, str] | None = None,
        wrapper: Sequence[str] = (),
        replica_of: Server | None = None,
        port: int | None = None,
        start_seconds: float = 30.0,
    ) -> None:
        """Describe the server; entering the context starts it."""
        self.binary = binary if isinstance(binary, ServerBinary) else find_server(binary)
        self.port = port or 0
        self.host = HOST
        self._fixed_port = port is not None
        self._modules = [[module] if isinstance(module, str | Path) else list(module) for module in modules]
        self._config = dict(config or {})
        self._wrapper = list(wrapper)
        self._master = replica_of
        self._start_seconds = start_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._clients: list[redis.Redis] = []
        self._directory: Path | None = None

    def __enter__(self) -> Server:
        """Start the server and wait until it answers. Raises ServerError with the log's tail."""
        self._directory = Path(tempfile.mkdtemp(prefix="redisjit-"))
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the server and remove its directory."""
        self.close()

    @property
    def directory(self) -> Path:
        """The server's working directory."""
        if self._directory is None:
            raise ServerError("the server has not been started")
        return self._directory

    @property
    def _configuration(self) -> Path:
        return self.directory / "server.conf"

    @property
    def pid(self) -> int | None:
        """The process id, or None when the server is not running."""
        return self._process.pid if self._process is not None and self.alive else None

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    @property
    def exit_status(self) -> int | None:
        """How the process ended (negative: by that signal), or None while it runs or before it started."""
        return self._process.poll() if self._process is not None else None

    def client(self, protocol: int = 2, *, decode: bool = False) -> redis.Redis:
        """A redis-py client that never repeats a command by itself. The server closes it when it stops."""
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        client = redis.Redis(
            host=self.host,
            port=self.port,
            protocol=protocol,
            decode_responses=decode,
            retry=Retry(NoBackoff(), 0),
            socket_timeout=600,
        )
        self._clients.append(client)
        return client

    def connect(self, protocol: int = 2) -> Connection:
        """A plain connection, which tells the kinds of replies apart. The caller closes it."""
        return Connection(self.host, self.port, protocol=protocol, timeout=600)

    def log(self) -> str:
        """Everything the server has printed, since before the last restart too."""
        path = self.directory / "server.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def log_tail(self, lines: int = 20) -> str:
        """The last lines of the log, without the banner that servers draw."""
        kept = [line for line in self.log().splitlines() if line.strip() and "_" * 3 not in line and "`-" not in line]
        return "\n".join(kept[-lines:])

    def stop(self, *, seconds: float = 60.0) -> None:
        """End the server in order, or by force after `seconds`; its directory stays. Does nothing when it has ended."""
        for client in self._clients:
            client.close()
        self._clients.clear()
        process = self._process
        if process is None or process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def restart(self) -> None:
        """Stop and start again with the same port, directory and configuration. Raises ServerError."""
        self.stop()
        self._fixed_port = True
        self._start()

    def close(self) -> None:
        """Stop the server and remove its directory."""
        self.stop()
        if self._directory is not None:
            shutil.rmtree(self._directory, ignore_errors=True)
            self._directory = None

    def wait_for_master(self, *, seconds: float = 30.0) -> None:
        """For a replica: wait until it has applied all that its master has written. Raises ServerError."""
        if self._master is None:
            raise ServerError("not a replica")
        with self.connect() as mine, self._master.connect() as theirs:
            target = int(_info(theirs)["master_repl_offset"])
            deadline = time.monotonic() + seconds
            while time.monotonic() < deadline:
                state = _info(mine)
                # Another history than the master's: the link to a master that has been started again since.
                same = state.get("master_replid") == _info(theirs)["master_replid"]
                if same and state.get("master_link_status") == "up" and int(state["slave_repl_offset"]) >= target:
                    return
                time.sleep(_POLL_SECONDS)
        raise ServerError(f"the replica did not catch up in {seconds:g} s:\n{self.log_tail()}")

    def _start(self) -> None:
        for attempt in range(_PORT_ATTEMPTS):
            if not self._fixed_port:
                self.port = free_port()
            try:
                self._start_once()
            except ServerError:
                # Somebody may have taken the port between the search and the start.
                if self._fixed_port or attempt == _PORT_ATTEMPTS - 1 or "in use" not in self.log_tail():
                    raise
            else:
                return

    def _start_once(self) -> None:
        self._configuration.write_text("".join(f"{line}\n" for line in self._lines()))
        with (self.directory / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*self._wrapper, str(self.binary.path), str(self._configuration)],
                cwd=self.directory,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        deadline = time.monotonic() + self._start_seconds
        while not self._answers():
            if not self.alive:
                raise ServerError(f"{self.binary.product} did not start:\n{self.log_tail()}")
            if time.monotonic() > deadline:
                self.stop()
                raise ServerError(
                    f"{self.binary.product} did not answer in {self._start_seconds:g} s:\n{self.log_tail()}"
                )
            time.sleep(_POLL_SECONDS)

    def _lines(self) -> list[str]:
        settings = dict(_DEFAULTS)
        if self.binary.is_valkey or self.binary.version >= (7,):
            settings |= _DEFAULTS_7
        settings |= {"dir": _quoted(str(self.directory)), "port": str(self.port)}
        if self._master is not None:
            settings["replicaof"] = f"{self._master.host} {self._master.port}"
        settings |= self._config
        lines = [f"{name} {value}" for name, value in settings.items()]
        for path, *arguments in self._modules:
            words = [str(Path(path).resolve()), *map(str, arguments)]
            lines.append("loadmodule " + " ".join(map(_quoted, words)))
        return lines

    def _answers(self) -> bool:
        try:
            with Connection(self.host, self.port, timeout=self._start_seconds) as connection:
                answer = connection.call("PING")
                if answer.is_error:
                    # A password or the like is the caller's own setting; only loading has to be waited for.
                    return not str(answer.plain()).startswith("LOADING")
                # Another server may have the port; ours is still failing to get it.
                return _info(connection, "server").get("config_file") == str(self._configuration)
        except OSError:
            return False


def _info(connection: Connection, section: str = "replication") -> dict[str, str]:
    text: Any = connection.call("INFO", section).value
    return dict(line.split(":", 1) for line in text.decode().splitlines() if ":" in line)
