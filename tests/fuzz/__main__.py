"""`python -m tests.fuzz [--programs N] [--seed N] [--seconds N]`: programs from random numbers, for as long as wanted.

A program is a command with the functions it calls. A module holds several, because most of the time goes into what they
share. A module that differs is made smaller and saved under tests/programs/found/, where the test suite runs it from
then on.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from redisjit.serve import find_server
from tests.fuzz import templates
from tests.fuzz.compare import FOUND, outcome, reason, shrink
from tests.fuzz.statements import Program
from tests.programs.harness import Host

SHARE = 20  # modules of one process: what a compilation leaves behind goes with it
Counts = collections.Counter[str]


class RandomChoices:
    """Choices from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def below(self, count: int) -> int:
        return self.random.randrange(count)


def run(seeds: range, options: argparse.Namespace) -> Counts:
    """Generate and compare one module for each seed; what differs is printed and saved."""
    counts: Counts = collections.Counter()
    host = Host(find_server(None))
    with tempfile.TemporaryDirectory() as directory, contextlib.closing(host):
        for seed in seeds:
            name = f"fuzz{seed}"
            text = Program(RandomChoices(seed), name, options.commands).text
            kind, message = outcome(host, text, Path(directory), name)
            counts[f"refused: {reason(message)}" if kind == "refused" else kind] += 1
            if kind in ("differs", "crash"):
                print(f"== seed {seed}: {kind}\n{message[:1500]}", file=sys.stderr, flush=True)
                if not options.no_shrink:
                    text = shrink(host, text, Path(directory), name)
                Path(options.keep).mkdir(parents=True, exist_ok=True)
                (Path(options.keep) / f"{name}.py").write_text(text)
    return counts


def share(first: int, end: float, argv: list[str]) -> Counts:
    """Run a share of the modules in a process of its own."""
    if time.monotonic() > end:
        return collections.Counter()
    command = [sys.executable, "-W", "ignore", "-m", "tests.fuzz", *argv, "--share", str(first)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        print(f"== seeds {first}..{first + SHARE - 1}: the process ended with {done.returncode}", file=sys.stderr)
        return collections.Counter({"crash": 1})
    return collections.Counter(json.loads(done.stdout.splitlines()[-1]))


def summary(counts: Counts, commands: int) -> str:
    """How many there were, and how many of them ran the same."""
    same = counts["same"]
    return f"{same * commands} programs in {same} modules the same, of {counts.total()} modules"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--programs", type=int, default=10_000, help="how many, up to a multiple of 200")
    parser.add_argument("--seed", type=int, help="of the first module; each next has the next (default: by chance)")
    parser.add_argument("--seconds", type=float, default=1e9, help="start nothing new after that")
    parser.add_argument("--commands", type=int, default=10, help="programs a module")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--keep", default=str(FOUND), help="where to save what differs")
    parser.add_argument("--no-shrink", action="store_true")
    parser.add_argument("--without", metavar="REGEX", help="leave templates out: of what is not compiled yet")
    parser.add_argument("--share", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.without:
        templates.leave_out(options.without)
    if options.share is not None:
        gc.disable()  # a share is over before memory is short
        warnings.simplefilter("ignore")  # what CPython thinks of generated code
        print(json.dumps(run(range(options.share, options.share + SHARE), options)))
        return 0
    if options.seed is None:
        options.seed = random.randrange(10**9)
    print(f"seeds from {options.seed}", file=sys.stderr, flush=True)
    end = time.monotonic() + options.seconds
    modules = -(-options.programs // options.commands)
    counts: Counts = collections.Counter()
    with ThreadPoolExecutor(options.jobs) as pool:
        firsts = range(options.seed, options.seed + modules, SHARE)
        for found in pool.map(lambda first: share(first, end, sys.argv[1:]), firsts):
            if not found:
                break
            counts += found
            print(summary(counts, options.commands), file=sys.stderr, flush=True)
    print(summary(counts, options.commands))
    for text, count in counts.most_common():
        print(f"{count:6} {text}")
    return 1 if counts["differs"] or counts["crash"] else 0


if __name__ == "__main__":
    sys.exit(main())
