"""Loops over NumPy arrays beside C: `python -m benchmarks.loops [--quick] [--only LOOP] [--server NAME]`.

Each is a command of a module compiled by redisjit, and of the same loop by hand in C, compiled by gcc and by clang; all
are called in turn on one server.
"""

from __future__ import annotations

import sys

from benchmarks.beside import Comparison, better, cells, mean
from benchmarks.loops.workloads import WORKLOADS
from benchmarks.report import ratios

MOST_OF_C = 1.1


def main() -> int:
    """Measure, print and store; 1 when a figure is missed."""
    comparison = Comparison("loops", __doc__, WORKLOADS, rounds=15, seconds=0.2)
    rows = comparison.run()
    print(f"{'':40}{''.join(f'{lane:>10}' for lane in next(iter(rows.values())))}   {'x the better C':20}")
    of_c = {}
    for workload in comparison.chosen:
        row = rows[workload.name]
        ratio = ratios(row["redisjit"], row[better(row)])
        of_c[workload.name] = ratio.median
        print(f"{workload.title:40}{cells(row)}   {ratio!s:20}{'missed' if ratio.median > MOST_OF_C else ''}")
    print(f"\ngeometric mean, times the better C: {mean(list(of_c.values())):.2f} (each at most {MOST_OF_C})")
    comparison.keep(rows, times_c=of_c)
    return 1 if any(ratio > MOST_OF_C for ratio in of_c.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
