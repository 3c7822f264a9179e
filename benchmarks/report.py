"""What was measured: ratios with their spread, as a table, as the figures to meet, and as JSON."""

from __future__ import annotations

import json
import statistics
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.callgrind import Instructions
from benchmarks.lanes import REFERENCE
from benchmarks.measure import Timing


@dataclass
class LaneResult:
    """All that was measured of one lane of one workload."""

    timing: Timing
    instructions: Instructions | None = None


Results = dict[str, dict[str, LaneResult]]  # workload name -> lane name -> result


@dataclass(frozen=True)
class Spread:
    """The median of some rounds, and the least and greatest."""

    median: float
    least: float
    greatest: float

    @classmethod
    def of(cls, values: list[float]) -> Spread:
        """Summarise `values`, at least one."""
        return cls(statistics.median(values), min(values), max(values))

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.least:.2f}..{self.greatest:.2f})"


def ratios(values: list[float], reference: list[float]) -> Spread:
    """How many times `reference` each round's value was: the machine's drift cancels within a round."""
    return Spread.of([value / base for value, base in zip(values, reference, strict=True)])


@dataclass(frozen=True)
class Figure:
    """A figure to meet: `value` must be at most, or at least, `target`. `value` is None when a lane is missing."""

    title: str
    value: float | None
    target: float
    at_most: bool

    @property
    def met(self) -> bool | None:
        """Whether the figure is met, or None when it was not measured."""
        if self.value is None:
            return None
        return self.value <= self.target if self.at_most else self.value >= self.target

    def __str__(self) -> str:
        verdict = {True: "met", False: "MISSED", None: "not measured"}[self.met]
        value = "-" if self.value is None else f"{self.value:.3f}"
        return f"{self.title}: {value} (at {'most' if self.at_most else 'least'} {self.target:g}): {verdict}"


def figures(results: Results) -> list[Figure]:
    """The project's figures, from what was measured."""
    hgetset = results.get("hgetset", {})
    ours, theirs = (hgetset[name].instructions if name in hgetset else None for name in ("redisjit", REFERENCE))
    command = handler = None
    if ours and theirs:
        command = ours.command / theirs.command
        if ours.handler and theirs.handler:
            handler = ours.handler / theirs.handler

    def speedup(workload: str, lane: str) -> float | None:
        lanes = results.get(workload, {})
        if lane not in lanes or "redisjit" not in lanes:
            return None
        return ratios(lanes[lane].timing.usec_per_call, lanes["redisjit"].timing.usec_per_call).median

    return [
        Figure("HGETSET, instructions a call, redisjit : C", command, 1.02, at_most=True),
        Figure("HGETSET, instructions inside the handler, redisjit : C", handler, 1.02, at_most=True),
        Figure("HGETSET, microseconds a call, EVALSHA : redisjit", speedup("hgetset", "EVALSHA"), 4.0, at_most=False),
        Figure("HGETSET, microseconds a call, FCALL : redisjit", speedup("hgetset", "FCALL"), 3.0, at_most=False),
        Figure(
            "float loop, microseconds a call, EVALSHA : redisjit", speedup("float_loop", "EVALSHA"), 10.0, at_most=False
        ),
    ]


_HEADER = ("", "µs/call", "x C", "req/s", "x C", "instr/call", "x C", "handler", "x C")


def _row(name: str, result: LaneResult, reference: LaneResult) -> tuple[str, ...]:
    ours, theirs = result.timing, reference.timing
    cells = [
        name,
        f"{Spread.of(ours.usec_per_call).median:.3f}",
        str(ratios(ours.usec_per_call, theirs.usec_per_call)),
        f"{Spread.of(ours.requests_per_second).median:,.0f}",
        str(ratios(ours.requests_per_second, theirs.requests_per_second)),
    ]
    counted, base = result.instructions, reference.instructions
    if counted and base:
        cells += [f"{counted.command:,.1f}", f"{counted.command / base.command:.3f}"]
        if counted.handler is not None and base.handler:
            cells += [f"{counted.handler:,.1f}", f"{counted.handler / base.handler:.3f}"]
    return tuple(cells)


def table(title: str, lanes: dict[str, LaneResult]) -> str:
    """One workload as text: a row a lane; ratios are medians of the rounds, with least and greatest."""
    reference = lanes[REFERENCE]
    rows = [_HEADER, *(_row(name, result, reference) for name, result in lanes.items())]
    widths = [max(len(row[i]) for row in rows if i < len(row)) for i in range(len(_HEADER))]
    lines = [title]
    for row in rows:
        cells = [
            row[0].ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=False)),
        ]
        lines.append("  " + "  ".join(cells))
    return "\n".join(lines)


def store(path: Path, conditions: dict[str, object], results: Results) -> None:
    """Write everything that was measured, round by round, as JSON."""
    document = {
        **conditions,
        "figures": [{**asdict(figure), "met": figure.met} for figure in figures(results)],
        "workloads": {
            workload: {name: asdict(result) for name, result in lanes.items()} for workload, lanes in results.items()
        },
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")
