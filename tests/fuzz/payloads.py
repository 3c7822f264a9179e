"""`python -m tests.fuzz.payloads [--payloads N] [--seed S]`: RESTORE of corrupted values of data types.

A payload is a saved value with something wrong in it and a right checksum. The server has to refuse it, or to take it
as a value that is sound: it is copied, digested, dumped, used by a command and freed. In the end as much memory is
used as before. Values whose objects lead back to themselves are taken apart before they are deleted, as handlers have
to do.
"""

from __future__ import annotations

import argparse
import collections
import os
import random
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from redisjit.serve import Server, ServerBinary, find_server
from redisjit.serve.resp import Frame
from tests.fuzz.payload_bodies import CUT, FIRST, KINDS, Body, Kind, corrupted, enveloped
from tests.programs.build import compile_program
from tests.support import rdb

HANDLERS = Path(__file__).parent / "handlers_payloads.py"
CORPUS = 60  # values of each type that are corrupted
LIMITED = [prlimit, f"--as={8 << 30}"] if (prlimit := shutil.which("prlimit")) else []  # not all of the machine
BATCH = 100  # payloads that are under way at once
AGAIN = 16  # one dump in so many is restored once more
HANDLER_ERROR = re.compile(r"ERR \w+: .* \(handlers_payloads\.py:\d+\)", re.DOTALL)

Words = Sequence[bytes | str | int]


@dataclass
class Found:
    """What came of the payloads."""

    payloads: int = 0
    refused: int = 0
    loaded: int = 0
    unchanged: int = 0
    failed_uses: int = 0
    texts: collections.Counter[str] = field(default_factory=collections.Counter)
    wrong: list[str] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)

    def __str__(self) -> str:
        """A short report."""
        lines = [
            f"{self.payloads} payloads: {self.refused} refused, {self.loaded} loaded, {self.unchanged} of these as the "
            f"value was; {self.failed_uses} times a command said that it cannot use the value",
            f"used_memory {', '.join(map(str, self.memory))}",
            *(f"{count:8} {text}" for text, count in self.texts.most_common(12)),
        ]
        return "\n".join(lines + self.wrong)


def encoded(words: Words) -> bytes:
    """A command as it is sent."""
    parts = [b"*%d\r\n" % len(words)]
    for word in words:
        data = word if isinstance(word, bytes) else str(word).encode()
        parts.append(b"$%d\r\n%s\r\n" % (len(data), data))
    return b"".join(parts)


class Pipeline:
    """Sends many commands, then reads their replies."""

    def __init__(self, server: Server) -> None:
        self.connection = server.connect()

    def all(self, commands: list[Words]) -> list[Frame]:
        """The replies of commands."""
        self.connection.send_encoded(b"".join(map(encoded, commands)))
        return [self.connection.receive() for _ in commands]


class Payloads:
    """Payloads from a seed, for one server."""

    def __init__(self, server: Server, seed: int, corpus: int = CORPUS) -> None:
        self.server = server
        self.choose = random.Random(seed)
        self.bodies = [kind.body(self.choose) for kind in [*KINDS, FIRST] for _ in range(corpus)]
        self.found = Found()
        with server.connect() as connection:
            connection.call("SET", "any", "value")
            dump = connection.call("DUMP", "any").value
            assert isinstance(dump, bytes)
            self.version = rdb.rdb_version(dump)
            connection.call("DEL", "any")

    def run(self, count: int, say: int = 0) -> Found:
        """So many payloads. Raises OSError when the server goes away."""
        for _ in range(5):  # what stays allocated after the first use is not what is looked for
            self.batch(BATCH)
        self.found = Found()
        self.found.memory.append(self.used_memory())
        while self.found.payloads < count:
            self.batch(min(BATCH, count - self.found.payloads))
            if say and self.found.payloads % say == 0:
                self.found.memory.append(self.used_memory())
                print(self.found, file=sys.stderr, flush=True)
        self.found.memory.append(self.used_memory())
        with self.server.connect() as connection:
            text = str(connection.call("INFO", "payloads_types").plain())
        if any(count != "0" for count in re.findall(r"_count:(\d+)", text)):
            self.found.wrong.append(f"values are counted that are gone: {text}")
        return self.found

    def used_memory(self) -> int:
        """Memory in use, when all that other threads free has come back."""
        found: list[int] = []
        while len(found) < 50:
            with self.server.connect() as connection:
                connection.call("PING")
                text = str(connection.call("INFO", "memory").plain())
            found.append(int(re.findall(r"used_memory:(\d+)", text)[0]))
            if len(found) > 3 and found[-1] == found[-2] == found[-3]:
                break
            time.sleep(0.15)  # longer than the server's clock takes
        return min(found[-3:])

    def payload(self, number: int) -> tuple[Body, bytes, bytes]:
        """A value, the bytes that became of it, and the payload."""
        body = self.choose.choice(self.bodies)
        data = corrupted(body, self.bodies, self.choose)
        return body, data, enveloped(body, data, self.bodies, self.choose, self.version)

    def batch(self, count: int) -> None:
        """Send payloads, look at what was taken, and delete it."""
        pipeline = Pipeline(self.server)
        made = [self.payload(number) for number in range(count)]
        replies = pipeline.all([("RESTORE", b"k%d" % n, 0, item[2]) for n, item in enumerate(made)])
        taken = []
        for n, (frame, item) in enumerate(zip(replies, made, strict=True)):
            if frame.is_error:
                self.found.refused += 1
                self.found.texts[str(frame.plain())[:60]] += 1
            else:
                self.found.loaded += 1
                self.found.unchanged += item[0].data == item[1]
                taken.append(n)
        self.found.payloads += count
        self.look(pipeline, [(b"k%d" % n, made[n]) for n in taken])
        pipeline.connection.close()

    def look(self, pipeline: Pipeline, taken: list[tuple[bytes, tuple[Body, bytes, bytes]]]) -> None:
        """Everything that can be done to a value is done to those that were taken."""
        kinds = self.kinds(pipeline, [key for key, _ in taken])
        commands: list[Words] = []
        for (key, _), kind in zip(taken, kinds, strict=True):
            copy = b"c" + key
            commands += [("COPY", key, copy), ("DEBUG", "DIGEST-VALUE", key, copy), ("DUMP", key)]
            commands += [("MEMORY", "USAGE", key, "SAMPLES", 0), (f"payloads.use_{kind.short}", key), ("DUMP", key)]
        replies = pipeline.all(commands)
        again: list[tuple[bytes, bytes, Kind]] = []
        for index, ((key, item), kind) in enumerate(zip(taken, kinds, strict=True)):
            copied, digests, before, usage, used, after = replies[6 * index : 6 * index + 6]
            digested = digests.plain()
            fine = copied.value == 1 and isinstance(digested, list) and digested[0] == digested[1] != b"0" * 40
            fine = fine and isinstance(before.value, bytes) and isinstance(after.value, bytes)
            fine = fine and isinstance(usage.value, int) and usage.value > 0
            if used.is_error:
                self.found.failed_uses += 1
                self.found.texts[str(used.plain())[:60]] += 1
                fine = fine and HANDLER_ERROR.fullmatch(str(used.plain())) is not None
            if not fine:
                self.complain(item, copied, digests, usage, used)
            elif self.choose.randrange(AGAIN) == 0:
                assert isinstance(after.value, bytes)
                again.append((key, after.value, kind))
        self.restore_again(pipeline, again)
        commands = []
        for (key, _), kind in zip(taken, kinds, strict=True):
            for name in (key, b"c" + key):
                if kind.short in CUT:
                    commands.append((f"payloads.cut_{kind.short}", name))
                commands.append((self.choose.choice(("DEL", "UNLINK")), name))
        pipeline.all(commands)

    def kinds(self, pipeline: Pipeline, keys: list[bytes]) -> list[Kind]:
        """The data types of keys: a payload may have become one of another type."""
        known = {kind.name.encode(): kind for kind in KINDS}
        out = []
        for frame in pipeline.all([("TYPE", key) for key in keys]):
            assert isinstance(frame.value, bytes)
            out.append(known[frame.value])
        return out

    def restore_again(self, pipeline: Pipeline, dumps: list[tuple[bytes, bytes, Kind]]) -> None:
        """What the server itself dumped has to be taken, and to be equal."""
        commands: list[Words] = []
        for key, dump, kind in dumps:
            commands += [("RESTORE", "again", 0, dump, "REPLACE"), ("DEBUG", "DIGEST-VALUE", key, "again")]
            commands += [(f"payloads.cut_{kind.short}", "again")] if kind.short in CUT else [("PING",)]
            commands += [("DEL", "again")]
        replies = pipeline.all(commands)
        for index, (key, dump, kind) in enumerate(dumps):
            restored, digests = replies[4 * index : 4 * index + 2]
            digested = digests.plain()
            if restored.is_error or not isinstance(digested, list) or digested[0] != digested[1]:
                self.found.wrong.append(f"restored again: {kind.name} {key!r} {restored.plain()} {digested} {dump!r}")

    def complain(self, item: tuple[Body, bytes, bytes], *frames: Frame) -> None:
        """Keep what a value did that is not sound."""
        body, data, payload = item
        text = " | ".join(str(frame.plain())[:200] for frame in frames)
        self.found.wrong.append(f"{body.kind.name}: {text}\n    value {data!r}\n    payload {payload!r}")


def main() -> int:
    """Run payloads, and print what came of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.payloads")
    parser.add_argument("--payloads", type=int, default=100_000)
    parser.add_argument("--seed", type=int, help="by chance when not given")
    parser.add_argument("--server", default=None, help="a name of redisjit.serve.SERVER_NAMES")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(10**9)
    if os.environ.get("PYTHONHASHSEED") != "0":  # the order of sets is part of what a seed stands for
        command = [sys.executable, "-m", "tests.fuzz.payloads", *sys.argv[1:], "--seed", str(seed)]
        os.execve(sys.executable, command, os.environ | {"PYTHONHASHSEED": "0"})
    print(f"seed {seed}", file=sys.stderr, flush=True)
    binary: ServerBinary = find_server(options.server)
    with tempfile.TemporaryDirectory() as directory:
        module = compile_program(str(HANDLERS), directory)
        config = {"loglevel": "warning", "slowlog-log-slower-than": "-1"}  # what that remembers counts as used memory
        with Server(binary, modules=[module], config=config, wrapper=LIMITED) as server:
            payloads = Payloads(server, seed)
            start = time.monotonic()
            try:
                found = payloads.run(options.payloads, say=50_000)
            except OSError as error:
                print(f"the server went away ({error}) after {payloads.found}\n{server.log_tail(80)}")
                return 2
            print(f"{binary.product}, {time.monotonic() - start:.0f} s\n{found}")
    grown = found.memory[-1] - found.memory[0]
    return 1 if found.wrong or grown > 100_000 else 0


if __name__ == "__main__":
    sys.exit(main())
