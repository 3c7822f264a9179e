"""Sessions checked, and a server that hashes passwords: `python -m benchmarks.auth [--quick] [--server NAME]`.

`AUTH.CHECK` of `examples/auth.py` beside a script that does as much, with the one digest that Lua has: what the server
counts. Then how long PING takes, there and back, while clients verify passwords all the time: on threads, as the
example does, and for comparison in the server's own thread.
"""

from __future__ import annotations

import hashlib
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

from benchmarks.background.__main__ import connect
from benchmarks.client import LoadClient, encode
from benchmarks.lanes import Lane
from benchmarks.report import ratios
from benchmarks.run import ROOT, Rows, Run, medians
from benchmarks.workloads import Command, Workload
from redisjit.compiler import compile_file
from redisjit.serve import Server

EXAMPLE = ROOT / "examples/auth.py"
ACCOUNT, SESSION, PASSWORD = "account:ann", "session", "correct-horse"
HASHING = 4  # clients that verify passwords
PART = 20.0  # of the time of a hash: a PING takes less meanwhile
SCRIPT = """
local stored = redis.call('GET', KEYS[1])
if stored and string.sub(stored, 1, 40) == redis.sha1hex(ARGV[1]) then
    return string.sub(stored, 41)
end
return false
"""


def checks(run: Run, server: Server, load: LoadClient) -> Rows:
    """Microseconds a call of both lanes, for a token that is right and for one that is not."""
    client = server.client()
    digest = str(client.script_load(SCRIPT))
    token = "x" * 32
    sessions: tuple[Command, ...] = (
        ("SET", SESSION, hashlib.sha256(token.encode()).digest() + ACCOUNT.encode()),
        ("SET", f"lua:{SESSION}", hashlib.sha1(token.encode()).hexdigest() + ACCOUNT),
    )
    rows = {}
    for title, sent, expected in (("session", token, ACCOUNT.encode()), ("wrong token", "y" * 32, None)):
        lanes = [
            Lane("redisjit", ("AUTH.CHECK", SESSION, sent)),
            Lane("Lua", ("EVALSHA", digest, "1", f"lua:{SESSION}", sent)),
        ]
        rows[title] = run.time(client, load, Workload(title, title, expected, setup=sessions), lanes)
    return rows


class Hashing:
    """Clients that verify passwords, one after the other, while the context is open."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.over = threading.Event()
        self.done = 0
        self.threads = [threading.Thread(target=self.ask) for _ in range(HASHING)]

    def __enter__(self) -> Hashing:
        """Begin."""
        for thread in self.threads:
            thread.start()
        time.sleep(0.1)
        return self

    def __exit__(self, *_: object) -> None:
        """Wait until the last has its answer."""
        self.over.set()
        for thread in self.threads:
            thread.join()

    def ask(self) -> None:
        """One client."""
        words = encode(("AUTH.VERIFY", ACCOUNT, PASSWORD))
        with connect(self.server) as connection:
            while not self.over.is_set():
                connection.sendall(words)
                assert connection.recv(64) == b":1\r\n"
                self.done += 1


def pings(server: Server, seconds: float) -> list[float]:
    """How long each PING took that was sent when the one before was answered, in milliseconds."""
    took = []
    with connect(server) as connection:
        end = time.perf_counter() + seconds
        while (start := time.perf_counter()) < end:
            connection.sendall(b"PING\r\n")
            assert connection.recv(64) == b"+PONG\r\n"
            took.append((time.perf_counter() - start) * 1000)
            time.sleep(0.0005)
    return sorted(took)


def responses(server: Server, seconds: float) -> dict[str, float]:
    """What PINGs take while passwords are hashed, and how many hashes a second are made meanwhile."""
    with Hashing(server) as hashing:
        before, start = hashing.done, time.perf_counter()
        took = pings(server, seconds)
        done = (hashing.done - before) / (time.perf_counter() - start)
    return {"median": statistics.median(took), "p99": took[len(took) * 99 // 100], "most": took[-1], "hashes": done}


def main() -> int:
    """Measure, print and store; 1 when a figure is missed."""
    run = Run("auth", __doc__, rounds=9, seconds=0.5)
    rows: Rows = {}
    waits: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        module, foreground = Path(directory) / "auth.so", Path(directory) / "foreground.so"
        compile_file(str(EXAMPLE), str(module))
        source = Path(directory) / "foreground.py"
        source.write_text(
            EXAMPLE.read_text().replace("background=True", 'replicate="effects"').replace("\n@module.auth", "\n# ")
        )
        compile_file(str(source), str(foreground))
        for path, title in ((module, "on threads"), (foreground, "in the server's thread")):
            with Server(run.binary, modules=[path]) as server, LoadClient(server.host, server.port) as load:
                client = server.client()
                client.execute_command("AUTH.ENROL", ACCOUNT, PASSWORD)
                start = time.perf_counter()
                client.execute_command("AUTH.VERIFY", ACCOUNT, PASSWORD)
                took = (time.perf_counter() - start) * 1000
                if path == module:
                    rows = checks(run, server, load)
                    idle = pings(server, 4 * run.seconds)
                    waits["nobody hashes"] = {"median": statistics.median(idle), "p99": idle[len(idle) * 99 // 100]}
                    waits["nobody hashes"] |= {"most": idle[-1], "hashes": 0.0}
                    one = took
                waits[title] = responses(server, 8 * run.seconds)
    run.heading()
    for title, row in rows.items():
        ratio = ratios(row["Lua"], row["redisjit"])
        print(f"{title:<24}{medians(row)}{ratio} x as fast as the script")
    print(f"\nmilliseconds of a PING while {HASHING} clients ask for hashes, of which one takes {one:.1f} ms")
    print(f"(mark: half of the PINGs take less than 1/{PART:g} of that)\n")
    for title, wait in waits.items():
        times = f"median {wait['median']:.3f}  p99 {wait['p99']:.3f}  most {wait['most']:.3f}"
        print(f"{title:<24}{times}  {wait['hashes']:.0f} hashes a second")
    run.keep(hash=one, usec_per_call=rows, ping=waits)
    return 1 if waits["on threads"]["median"] > one / PART else 0


if __name__ == "__main__":
    sys.exit(main())
