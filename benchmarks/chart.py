"""The chart: time a call of every lane, as a multiple of C."""

from __future__ import annotations

from pathlib import Path

from benchmarks.lanes import LANES, REFERENCE
from benchmarks.report import Results, Spread, ratios

_COLOURS = {
    "redisjit": "#c0392b",
    REFERENCE: "#2c3e50",
    "C, RM_Call": "#7f8c8d",
    "FCALL": "#2980b9",
    "EVALSHA": "#8e9fd6",
    "native": "#27ae60",
}
_BAR = 0.13


def available() -> bool:
    """Whether matplotlib is installed."""
    from importlib.util import find_spec

    return find_spec("matplotlib") is not None


def draw(path: Path, subtitle: str, titles: dict[str, str], results: Results) -> None:
    """Draw `results` to the PNG file `path`; `titles` names the workloads. Needs matplotlib."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(12, 5.5), layout="constrained")
    seen = set()
    for position, lanes in enumerate(results.values()):
        reference = lanes[REFERENCE].timing.usec_per_call
        present = [name for name in LANES if name in lanes]
        for i, name in enumerate(present):
            spread = ratios(lanes[name].timing.usec_per_call, reference)
            x = position + (i - (len(present) - 1) / 2) * _BAR
            whisker = [[spread.median - spread.least], [spread.greatest - spread.median]]
            label = None if name in seen else name
            seen.add(name)
            axes.bar(x, spread.median, _BAR * 0.92, color=_COLOURS[name], label=label)
            if name != REFERENCE:
                axes.errorbar(x, spread.median, whisker, color="black", linewidth=0.8, capsize=2)
            axes.annotate(
                f"{spread.median:.{0 if spread.median >= 10 else 2}f}",
                (x, spread.greatest),
                xytext=(0, 3),
                textcoords="offset points",
                ha="center",
                fontsize=7,
            )
    axes.set_yscale("log")
    axes.axhline(1, color=_COLOURS[REFERENCE], linewidth=0.6)
    microseconds = [Spread.of(lanes[REFERENCE].timing.usec_per_call).median for lanes in results.values()]
    labels = [f"{titles[name]}\nC: {value:.2f} µs" for name, value in zip(results, microseconds, strict=True)]
    axes.set_xticks(range(len(results)), labels)
    axes.set_ylabel("time a call, as a multiple of C (log scale)")
    axes.set_title(f"Time a call inside the server, lower is better\n{subtitle}", fontsize=11)
    axes.spines[["top", "right"]].set_visible(False)
    handles = dict(zip(*reversed(axes.get_legend_handles_labels()), strict=True))
    ordered = [name for name in LANES if name in handles]
    axes.legend([handles[name] for name in ordered], ordered, frameon=False, ncols=len(ordered), loc="upper left")
    axes.margins(y=0.2)
    figure.savefig(path, dpi=130)
    pyplot.close(figure)
