"""Timing: every lane of a workload in turn, round after round, on one server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from benchmarks.client import PIPELINE, LoadClient
from benchmarks.lanes import Lane
from benchmarks.workloads import Workload

if TYPE_CHECKING:
    import redis

_CALIBRATION_BATCHES = 4
_MAX_BATCHES = 4000


class DisagreementError(RuntimeError):
    """A lane does not give the workload's answer."""


@dataclass
class Timing:
    """What one lane took, one entry a round: microseconds a call as the server counts, and requests a second."""

    calls: int = 0  # in each round
    usec_per_call: list[float] = field(default_factory=list)
    requests_per_second: list[float] = field(default_factory=list)


def prepare(client: redis.Redis, workload: Workload) -> None:
    """Put the workload's data into the database."""
    for command in workload.setup:
        client.execute_command(*command)


def check(client: redis.Redis, workload: Workload, lane: Lane) -> None:
    """Call the lane twice and compare the second reply (the first may see older data).

    Raises:
        DisagreementError: the reply is not the workload's.
    """
    client.execute_command(*lane.command)
    reply = client.execute_command(*lane.command)
    if lane.name == "native" and not workload.keys:
        return  # the native command nearest to a constant reply has another constant
    answer = float(reply) if workload.is_float else bool(reply) if workload.is_bool else reply
    if answer != workload.expected:
        raise DisagreementError(f"{workload.name} as {lane.name} replied {reply!r}, not {workload.expected!r}")


def time_lanes(
    client: redis.Redis, load: LoadClient, workload: Workload, lanes: list[Lane], *, rounds: int, seconds: float
) -> dict[str, Timing]:
    """Time the lanes of `workload`, each for about `seconds` a round, in turn and in changing order.

    Raises:
        DisagreementError: a lane gives another answer.
    """
    prepare(client, workload)
    plans = {}
    for lane in lanes:
        check(client, workload, lane)
        reply = load.reply_to(lane.command)
        took = load.run(lane.command, reply, _CALIBRATION_BATCHES) / _CALIBRATION_BATCHES
        plans[lane.name] = (reply, max(_CALIBRATION_BATCHES, min(_MAX_BATCHES, int(seconds / took))))
    timings = {lane.name: Timing(calls=plans[lane.name][1] * PIPELINE) for lane in lanes}
    for round_number in range(rounds):
        for lane in lanes if round_number % 2 == 0 else reversed(lanes):
            reply, batches = plans[lane.name]
            client.config_resetstat()
            took = load.run(lane.command, reply, batches)
            counted = client.info("commandstats")[lane.statistic]
            timing = timings[lane.name]
            timing.usec_per_call.append(counted["usec"] / counted["calls"])
            timing.requests_per_second.append(counted["calls"] / took)
    return timings
