"""Write README.md's tables of numbers from benchmarks/results; `--check` fails when one is stale."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.pages import ROOT, update

PAGE = ROOT / "README.md"
RESULTS = ROOT / "benchmarks" / "results"
LANES = ("redisjit", "C", "C, RM_Call", "FCALL", "EVALSHA", "native")
TITLES = {
    "constant": "constant reply",
    "get": "GET",
    "hgetset": "HGETSET",
    "ten_integers": "ten integers",
    "float_loop": "float loop, 1,000 steps",
    "levenshtein": "Levenshtein 64x64",
    "primes": "primes below 5,000",
}

WALKS = {
    "zset_range": "sorted-set range of 100 with scores",
    "list_walk": "list walk of 1,000",
    "hash_scan": "hash scan of 1,000",
    "stream_append": "stream append",
}


def microseconds(lane: dict[str, Any]) -> float:
    """The median of the rounds: microseconds a call, as the server counts them."""
    rounds: list[float] = lane["timing"]["usec_per_call"]
    return statistics.median(rounds)


def cell(lanes: dict[str, Any], name: str) -> str:
    """A lane's time; of every lane but ours also how many times ours it is."""
    if name not in lanes:
        return ""
    took = microseconds(lanes[name])
    shown = f"{took:.2f}" if took < 100 else f"{took:,.0f}"
    if name == LANES[0]:
        return f"**{shown}**"
    rounds = zip(lanes[name]["timing"]["usec_per_call"], lanes[LANES[0]]["timing"]["usec_per_call"], strict=True)
    return f"{shown} ({statistics.median(theirs / ours for theirs, ours in rounds):.2f}x)"


def table() -> str:
    """The table, and the conditions under it."""
    results = json.loads((RESULTS / "latest.json").read_text())
    unknown = {lane for lanes in results["workloads"].values() for lane in lanes} - set(LANES)
    if unknown:
        raise ValueError(f"lanes without a column: {', '.join(sorted(unknown))}")
    rows = [("microseconds a call", *LANES), ("---",) + ("---:",) * len(LANES)]
    for name, lanes in results["workloads"].items():
        rows.append((TITLES[name], *(cell(lanes, lane) for lane in LANES)))
    out = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    out += (
        f"\nMedians of {results['rounds']} rounds on {results['server']}, {results['machine']}, pipeline "
        f"{results['pipeline']}; in brackets, how many times redisjit's time, round by round. Instructions a call of "
        f"HGETSET: {instructions(results['workloads']['hgetset'])}. {compiling()}".rstrip()
    )
    return out + "\n"


def computing() -> str:
    """The programs that compute, beside C and Lua."""
    if not (RESULTS / "compute.json").exists():
        return ""
    results = json.loads((RESULTS / "compute.json").read_text())
    lanes = ("redisjit", "gcc", "clang", "EVALSHA")
    rows = [("microseconds a call", "redisjit", "gcc -O3", "clang -O3", "EVALSHA"), ("---",) + ("---:",) * 4]
    for name, rounds in results["usec_per_call"].items():
        took = {lane: statistics.median(rounds[lane]) for lane in lanes if lane in rounds}
        cells = [f"{took[lane]:,.0f}" if lane in took else "" for lane in lanes]
        rows.append((name.replace("_", " "), f"**{cells[0]}**", *cells[1:]))
    out = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    return (
        "\nPrograms that compute ([their source](benchmarks/compute/handlers.py)), all checks on. Geometric means: "
        f"{results['times_c']:.2f} times the time of the better of two C compilers, and {results['lua']:.0f} times "
        f"as fast as Lua.\n\n{out}"
    )


def walking() -> str:
    """Walks over keys, beside C on the same functions."""
    if not (RESULTS / "keys.json").exists():
        return ""
    results = json.loads((RESULTS / "keys.json").read_text())
    lanes = ("redisjit", "gcc", "clang")
    header = ("instructions a call", "redisjit", "gcc -O3", "clang -O3", "times the better C")
    rows: list[tuple[str, ...]] = [header, ("---",) + ("---:",) * 4]
    for name, row in results["instructions"].items():
        counts = [f"{row[lane]:,.0f}" if lane in row else "" for lane in lanes]
        rows.append((WALKS[name], f"**{counts[0]}**", *counts[1:], f"{results['times_c'][name]:.3f}"))
    out = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    return (
        "\nWalks over keys ([their source](benchmarks/keys/handlers.py)) beside C on the same functions of the modules "
        f"API, on {results['server']}: whole commands, as callgrind counts them.\n\n{out}"
    )


def instructions(lanes: dict[str, Any]) -> str:
    """Ours beside C's, as callgrind counts them."""
    ours, theirs = (lanes[lane]["instructions"] for lane in LANES[:2])
    if not ours or not theirs:
        return "not counted"
    return f"{ours['command'] / theirs['command']:.3f} times those of C"


def compiling() -> str:
    """How long compiling the example takes, and how large the module is, when that has been measured."""
    if not (RESULTS / "compile_time.json").exists():
        return ""
    results = json.loads((RESULTS / "compile_time.json").read_text())
    one, many = (statistics.median(results["seconds"][name]) for name in ("hgetset.py, cold", "100 commands, cold"))
    return (
        f"Compiling `examples/hgetset.py`, the whole process, takes {one:.2f} s, and 100 commands {many:.1f} s; "
        f"the example's module has {results['size']:,} bytes."
    )


def rate_limits() -> str:
    """The commands of examples/ratelimit.py beside the scripts of limits."""
    return beside_lua("ratelimit.json", "limits")


def queues() -> str:
    """The commands of examples/dramatiq_queue.py beside the script of dramatiq."""
    return beside_lua("dramatiq_queue.json", "script")


def beside_lua(file: str, lane: str) -> str:
    """A table of our times and those of a script."""
    results = json.loads((RESULTS / file).read_text())
    rows: list[tuple[str, ...]] = [("microseconds a call", "redisjit", "Lua"), ("---", "---:", "---:")]
    for name, row in results["usec_per_call"].items():
        ours, theirs = (row.get(each, []) for each in ("redisjit", lane))
        cells = [f"**{statistics.median(ours):.2f}**", ""]
        if theirs:
            ratio = statistics.median(lua / own for lua, own in zip(theirs, ours, strict=True))
            cells[1] = f"{statistics.median(theirs):.2f} ({ratio:.1f}x)"
        rows.append((name, *cells))
    return "\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows) + "\n"


def sessions() -> str:
    """Checks of sessions beside a script, and what the server does while passwords are hashed."""
    results = json.loads((RESULTS / "auth.json").read_text())
    row = results["usec_per_call"]["session"]
    ratio = statistics.median(lua / own for lua, own in zip(row["Lua"], row["redisjit"], strict=True))
    took = {name: statistics.median(times) for name, times in row.items()}
    ping = results["ping"]
    threads, plain, idle = (ping[name] for name in ("on threads", "in the server's thread", "nobody hashes"))
    return (
        f"\nA session is checked in {took['redisjit']:.2f} microseconds; a script that does as much takes "
        f"{took['Lua']:.2f} ({ratio:.1f}x). While four clients ask for hashes, of which one takes "
        f"{results['hash']:.0f} ms, PING takes {threads['median']:.2f} ms (99 of 100: {threads['p99']:.1f} ms), "
        f"{idle['median']:.2f} ms when nobody does, and {plain['median']:.0f} ms when the server's own thread hashes. "
        f"On {results['server']}, {results['machine']}.\n\n"
    )


def searches() -> str:
    """Queries of examples/search beside RediSearch."""
    results = json.loads((RESULTS / "search.json").read_text())
    rows: list[tuple[str, ...]] = [
        ("microseconds a query", "documents", "redisjit", "RediSearch", "of the ten best, the same"),
        ("---",) + ("---:",) * 4,
    ]
    for query, row in results["queries"].items():
        ours, theirs = (row["usec_per_call"][lane] for lane in ("redisjit", "redisearch"))
        ratio = statistics.median(their / own for their, own in zip(theirs, ours, strict=True))
        shown = f"{statistics.median(theirs):.1f} ({ratio:.1f}x)"
        shared = "" if query == "*" else "{} of {}".format(*row["shared"])
        cells = (f"{row['documents'][0]:,}", f"**{statistics.median(ours):.1f}**", shown, shared)
        rows.append((f"`{query}`".replace("|", "\\|"), *cells))
    indexing, memory = results["indexing"], results["memory"]
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    costs = "; ".join(
        f"{name} {indexing[lane]:.0f} microseconds, {memory[lane] / 1e6:.1f} MB"
        for name, lane in (("redisjit", "redisjit"), ("RediSearch", "redisearch"))
    )
    where = f"{results['documents']:,} glosses of WordNet on {results['server']}, {results['machine']}"
    return f"\n{table}\n{where}. To store and index a hash, and the size of the index: {costs}.\n\n"


def sketches() -> str:
    """The commands and sizes of examples/sketches beside redisbloom."""
    results = json.loads((RESULTS / "sketches.json").read_text())
    rows: list[tuple[str, ...]] = [("microseconds a call", "redisjit", "redisbloom"), ("---", "---:", "---:")]
    for name, row in results["usec_per_call"].items():
        ours, theirs = row["redisjit"], row["redisbloom"]
        ratio = statistics.median(their / own for their, own in zip(theirs, ours, strict=True))
        rows.append((name, f"**{statistics.median(ours):.2f}**", f"{statistics.median(theirs):.2f} ({ratio:.2f}x)"))
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    sizes = "; ".join(
        f"{kind} {size['redisjit']:,.0f} ({size['redisbloom']:,.0f})" for kind, size in results["bytes"].items()
    )
    where = f"On {results['server']}, {results['machine']}"
    return f"\n{table}\n{where}. Bytes with the key, and redisbloom's: {sizes}.\n\n"


BLOCKS: dict[str, Callable[[], str]] = {
    "numbers": lambda: table() + computing() + walking(),
    "ratelimit": rate_limits,
    "auth": sessions,
    "search": searches,
    "dramatiq_queue": queues,
    "sketches": sketches,
}
"""What is made, by its name."""

if __name__ == "__main__":
    sys.exit(update(PAGE, "readme_numbers", {name: make() for name, make in BLOCKS.items()}))
