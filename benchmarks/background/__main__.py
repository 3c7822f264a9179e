"""What a command in the background costs, and 10,000 blocked clients: `python -m benchmarks.background [--quick]`.

One connection, one command at a time: what is measured is the whole way there and back.
"""

from __future__ import annotations

import resource
import socket
import sys
import time
from pathlib import Path

from benchmarks.client import encode
from benchmarks.report import Spread
from benchmarks.run import Run
from redisjit.serve import Server

HANDLERS = Path(__file__).with_name("handlers.py")
MOST_ADDED = 15.0  # microseconds
CLIENTS = 10_000
THREADS = 4
LANES = {
    "echo": ("BACKGROUND.ECHO", "x" * 20),
    "echo, background": ("BACKGROUND.ECHO_THERE", "x" * 20),
    "GET": ("BACKGROUND.GET", "k"),
    "GET, background": ("BACKGROUND.GET_THERE", "k"),
}


def connect(server: Server) -> socket.socket:
    """A plain connection."""
    connection = socket.create_connection((server.host, server.port), timeout=120)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def usec_per_call(connection: socket.socket, command: tuple[str, ...], seconds: float) -> float:
    """One command after the other."""
    words, calls = encode(command), 0
    start = time.perf_counter()
    while time.perf_counter() - start < seconds:
        for _ in range(100):
            connection.sendall(words)
            connection.recv(4096)
        calls += 100
    return (time.perf_counter() - start) / calls * 1e6


def latency(server: Server, rounds: int, seconds: float) -> float:
    """Measure and print all lanes in turn; what the background adds at most."""
    rows: dict[str, list[float]] = {name: [] for name in LANES}
    with connect(server) as connection:
        for _ in range(rounds):
            for name, command in LANES.items():
                rows[name].append(usec_per_call(connection, command, seconds))
    for name, row in rows.items():
        print(f"{name:20}{Spread.of(row)!s:>30}")
    added = []
    for name in ("echo", "GET"):
        pairs = zip(rows[f"{name}, background"], rows[name], strict=True)
        spread = Spread.of([there - here for there, here in pairs])
        print(f"{name + ', added':20}{spread!s:>30}")
        added.append(spread.median)
    return max(added)


def blocked(server: Server, count: int) -> None:
    """Hold clients that wait for a thread, then as many that wait for a key; let all of them go."""
    client = server.client()

    def state(wanted: int) -> str:
        while int(client.info("clients")["blocked_clients"]) < wanted:
            time.sleep(0.01)
        return f"{client.info('memory')['used_memory'] / wanted:,.0f} bytes of memory each"

    holding = [connect(server) for _ in range(THREADS)]
    for connection in holding:
        connection.sendall(encode(("BACKGROUND.HOLD",)))
    crowd = [connect(server) for _ in range(count - THREADS)]
    start = time.perf_counter()
    for connection in crowd:
        connection.sendall(encode(("BACKGROUND.ECHO_THERE", "x")))
    print(f"{count:,} clients wait for {THREADS} threads: {state(count)}")
    for connection in holding:
        connection.close()
    assert all(connection.recv(100) == b"$1\r\nx\r\n" for connection in crowd)
    print(f"all of them answered, {time.perf_counter() - start:.2f} s")
    start = time.perf_counter()
    for connection in crowd:
        connection.sendall(encode(("BACKGROUND.WAIT", "key")))
    print(f"{count - THREADS:,} clients wait for a key: {state(count - THREADS)}")
    client.execute_command("BACKGROUND.WAKE", "key", "y")
    assert all(connection.recv(100) == b"$1\r\ny\r\n" for connection in crowd)
    print(f"all of them answered, {time.perf_counter() - start:.2f} s")
    for connection in crowd:
        connection.close()


def main() -> int:
    """Measure and print; 1 when a figure is missed."""
    run = Run("background", __doc__, rounds=9, seconds=0.3, quick=(3, 0.05))
    count = 500 if run.quick else CLIENTS
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    with run.serving(HANDLERS, config={"maxclients": str(count + 100)}) as server:
        server.client().set("k", "v" * 20)
        print(
            f"{run.binary.product}, one connection, {run.rounds} rounds in turn; microseconds: median (least..greatest)"
        )
        print()
        added = latency(server, run.rounds, run.seconds)
        print(f"\nthe background adds {added:.1f} us to a call (at most {MOST_ADDED:.0f})\n")
        blocked(server, count)
    return 0 if added <= MOST_ADDED else 1


if __name__ == "__main__":
    sys.exit(main())
