"""`python -m tests.fuzz [--seconds N] [--seed N]`: programs from random numbers, for as long as wanted.

One that differs is made smaller and saved under tests/programs/found/, where the test suite runs it from then on.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import random
import sys
import tempfile
import time
from pathlib import Path

from redisjit.serve import find_server
from tests.fuzz import templates
from tests.fuzz.compare import FOUND, outcome, reason, shrink
from tests.fuzz.statements import Program
from tests.programs.harness import Host


class RandomChoices:
    """Choices from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def below(self, count: int) -> int:
        return self.random.randrange(count)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=10**9, help="programs at most")
    parser.add_argument("--commands", type=int, default=6, help="commands a program")
    parser.add_argument("--keep", default=str(FOUND), help="where to save what differs")
    parser.add_argument("--no-shrink", action="store_true")
    parser.add_argument("--without", metavar="REGEX", help="leave templates out: of what is not compiled yet")
    options = parser.parse_args()
    if options.without:
        templates.leave_out(options.without)
    end = time.monotonic() + options.seconds
    counts: collections.Counter[str] = collections.Counter()
    host = Host(find_server(None))
    seed = options.seed
    with tempfile.TemporaryDirectory() as directory, contextlib.closing(host):
        while time.monotonic() < end and seed < options.seed + options.count:
            name = f"fuzz{seed}"
            text = Program(RandomChoices(seed), name, options.commands).text
            seed += 1
            kind, message = outcome(host, text, Path(directory), name)
            counts[f"refused: {reason(message)}" if kind == "refused" else kind] += 1
            if kind in ("differs", "crash"):
                print(f"== seed {seed - 1}: {kind}\n{message[:1500]}", flush=True)
                if not options.no_shrink:
                    text = shrink(host, text, Path(directory), name)
                Path(options.keep).mkdir(parents=True, exist_ok=True)
                (Path(options.keep) / f"{name}.py").write_text(text)
    for text, count in counts.most_common():
        print(f"{count:6} {text}")
    return 1 if counts["differs"] or counts["crash"] else 0


if __name__ == "__main__":
    sys.exit(main())
