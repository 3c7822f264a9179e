"""Run the programs: `python -m benchmarks.compute [--quick] [--only PROGRAM] [--server NAME]`.

Each is a command of a module compiled by redisjit, of the same C compiled by gcc and by clang (the better one is the
reference), and a Lua script; all on one server, in turn.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.beside import Comparison, better, cells, mean
from benchmarks.compute.workloads import WORKLOADS
from benchmarks.lanes import Lane
from benchmarks.report import ratios
from benchmarks.workloads import Workload

if TYPE_CHECKING:
    import redis

HERE = Path(__file__).parent
MOST_OF_C, LEAST_OF_LUA = 1.5, 15.0


def lua(client: redis.Redis, workload: Workload) -> list[Lane]:
    """A program in Lua: the two that are workloads of `benchmarks` too stand there."""
    shared = {"levenshtein": "levenshtein", "sieve": "primes"}
    folder = HERE.parent if workload.name in shared else HERE
    text = (folder / "scripts" / f"{shared.get(workload.name, workload.name)}.lua").read_text()
    return [Lane("EVALSHA", ("EVALSHA", str(client.script_load(text)), "0", *workload.args))]


def main() -> int:
    """Measure, print and store; 1 when a figure is missed."""
    comparison = Comparison("compute", __doc__, WORKLOADS, rounds=9, seconds=0.3)
    rows = comparison.run(lua)
    heads = "".join(f"{'Lua' if lane == 'EVALSHA' else lane:>10}" for lane in next(iter(rows.values())))
    print(f"{'':24}{heads}   {'x the better C':20}{'Lua : redisjit':20}")
    of_c, of_lua = [], []
    for name, row in rows.items():
        by_c, by_lua = ratios(row["redisjit"], row[better(row)]), ratios(row["EVALSHA"], row["redisjit"])
        of_c.append(by_c.median)
        of_lua.append(by_lua.median)
        print(f"{name:24}{cells(row)}   {by_c!s:20}{by_lua!s:20}")
    print(f"\ngeometric mean, times the better C: {mean(of_c):.2f} (at most {MOST_OF_C})")
    print(f"geometric mean, Lua : redisjit: {mean(of_lua):.1f} (at least {LEAST_OF_LUA})")
    comparison.keep(rows, times_c=mean(of_c), lua=mean(of_lua))
    return 0 if mean(of_c) <= MOST_OF_C and mean(of_lua) >= LEAST_OF_LUA else 1


if __name__ == "__main__":
    sys.exit(main())
