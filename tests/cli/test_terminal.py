"""What only a terminal sees: the line about long work, and the prompt of `redisjit run`."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORK = (
    "import time\nfrom redisjit.cli.progress import progress\nwith progress('compiling'):\n    time.sleep({seconds})\n"
)


def at_terminal(arguments: list[str], typed: bytes = b"", until: bytes = b"") -> tuple[int, bytes]:
    """Run Python at a terminal; type when `until` appears. Returns the exit status and all that was shown."""
    master, slave = pty.openpty()
    process = subprocess.Popen([sys.executable, *arguments], stdin=slave, stdout=slave, stderr=slave, cwd=ROOT)
    os.close(slave)
    shown = b""
    deadline = time.monotonic() + 60
    try:
        while time.monotonic() < deadline:
            if not select.select([master], [], [], 0.2)[0]:
                if process.poll() is not None:
                    break
                continue
            try:
                part = os.read(master, 4096)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            shown += part
            if typed and until in shown:
                os.write(master, typed)
                typed = b""
        return process.wait(timeout=30), shown
    finally:
        process.kill()
        process.wait()
        os.close(master)


def test_long_work_says_so() -> None:
    status, shown = at_terminal(["-c", WORK.format(seconds=1.6)])
    assert status == 0
    assert b"compiling" in shown


def test_short_work_says_nothing() -> None:
    assert at_terminal(["-c", WORK.format(seconds=0.05)]) == (0, b"")


def test_nothing_is_said_in_a_pipe() -> None:
    result = subprocess.run([sys.executable, "-c", WORK.format(seconds=1.3)], capture_output=True, check=True, cwd=ROOT)
    assert result.stdout == b""
    assert result.stderr == b""


@pytest.mark.usefixtures("embedded_binary")
def test_the_prompt_answers_and_ends() -> None:
    arguments = ["-m", "redisjit", "run", "examples/hgetset.py"]
    status, shown = at_terminal(arguments, b"EXAMPLE.HGETSET h f first\rEXAMPLE.HGETSET h f second\r\x04", b"> ")
    assert status == 0
    assert b"(nil)" in shown
    assert b'"first"' in shown
