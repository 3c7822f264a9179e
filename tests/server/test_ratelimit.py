"""examples/ratelimit.py: the decisions of the package limits on the same calls, and of GCRA by its definition."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction
from importlib.resources import files
from math import ceil
from pathlib import Path

import pytest
import redis

from redisjit.serve import Server
from tests.conftest import EXAMPLES, CompileModule, StartServer


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(EXAMPLES / "ratelimit.py")


@pytest.fixture
def client(module: Path, server: StartServer) -> Iterator[redis.Redis]:
    running: Server = server(module)
    found = running.client()
    found.flushall()
    yield found
    found.close()


def script(client: redis.Redis, name: str) -> str:
    text = files("limits").joinpath("resources", "redis", "lua_scripts", f"{name}.lua").read_text()
    return str(client.script_load(text))


def test_moving_windows_decide_as_limits(client: redis.Redis) -> None:
    acquire, look = script(client, "acquire_moving_window"), script(client, "moving_window")
    draw = random.Random(5)
    allowed = 0
    for limit, period in ((1, 1), (3, 10), (100, 60)):
        now = 1000.0
        for _ in range(300):
            now += draw.choice((0.0, 0.001, 0.25, period / limit, period, period * draw.random()))
            now = round(now, 4)  # Lua writes 14 digits
            amount = draw.choice((1, 1, 1, 2, limit, limit + 1))
            ours = client.execute_command("CL.MOVING", f"a{limit}", limit, period, amount, "AT", repr(now))
            theirs = client.evalsha(acquire, 1, f"b{limit}", repr(now), str(limit), str(period), str(amount))
            assert bool(ours) == bool(theirs), (limit, period, amount, now)
            allowed += bool(ours)
            found = client.execute_command("CL.USED", f"a{limit}", period, "AT", repr(now))
            seen = client.evalsha(look, 1, f"b{limit}", repr(now - period), str(limit))
            assert (found[0], float(found[1])) == ((seen[1], float(seen[0])) if seen else (0, 0.0))
        assert [float(text) for text in client.lrange(f"a{limit}", 0, -1)] == [
            float(text) for text in client.lrange(f"b{limit}", 0, -1)
        ]
    assert 300 < allowed < 800


def test_sliding_windows_decide_as_limits(client: redis.Redis) -> None:
    """Both in one transaction, with the same time left in their keys: the seconds in between pass for both."""
    acquire = script(client, "acquire_sliding_window")
    draw = random.Random(6)
    decisions = []
    for period, limit in ((1000, 1), (1000, 5), (100, 20)):
        for _ in range(150):
            # Any state that calls can leave, far from the moments at which the next millisecond decides.
            before, now = draw.randrange(limit + 1), draw.randrange(limit + 1)
            left = draw.randrange(1, 20) * period * 100 + 50
            amount = draw.choice((1, 1, 2, limit + 1))
            pipe = client.pipeline()
            for prefix in ("a", "b"):
                pipe.delete(f"{prefix}{{c}}/p", f"{prefix}{{c}}")
                pipe.set(f"{prefix}{{c}}/p", before, px=max(left - period * 1000, 1) + 100)
                pipe.set(f"{prefix}{{c}}", now, px=left)
            pipe.execute_command("CL.SLIDING", "a{c}/p", "a{c}", limit, period, amount)
            pipe.evalsha(acquire, 2, "b{c}/p", "b{c}", str(limit), str(period), str(amount))
            for prefix in ("a", "b"):
                pipe.get(f"{prefix}{{c}}/p")
                pipe.get(f"{prefix}{{c}}")
            *_, ours, theirs, first, second, third, fourth = pipe.execute()
            assert (bool(ours), first, second) == (bool(theirs), third, fourth), (period, limit, left, amount)
            decisions.append(bool(ours))
            near = [client.pttl(f"{prefix}{{c}}") for prefix in ("a", "b")]
            assert abs(near[0] - near[1]) < 100
    assert 100 < sum(decisions) < 400


class Bucket:
    """GCRA by its definition, in exact numbers: the moment when the bucket is empty again."""

    def __init__(self, burst: int, count: int, period: int) -> None:
        self.interval = Fraction(period, count)
        self.tolerance = self.interval * (burst + 1)
        self.limit = burst + 1
        self.empty = Fraction(0)

    def throttle(self, quantity: int, now: Fraction) -> list[int]:
        empty = max(self.empty, now)
        cost = self.interval * quantity
        early = empty + cost - self.tolerance - now
        if early <= 0:
            self.empty = empty = empty + cost
        retry = ceil(early) if early > 0 and cost <= self.tolerance else -1
        remaining = max(self.tolerance - (empty - now), Fraction(0)) // self.interval
        return [int(early > 0), self.limit, int(remaining), retry, ceil(empty - now)]


def test_throttle_is_gcra(client: redis.Redis) -> None:
    draw = random.Random(7)
    replies = []
    for number, (burst, count, period) in enumerate(((0, 1, 1), (15, 30, 60), (4, 8, 1), (99, 1, 10))):
        bucket, now = Bucket(burst, count, period), Fraction(1000)
        for _ in range(200):
            # In steps that are exact in float and in nanoseconds, as are the intervals.
            now += draw.choice((Fraction(0), Fraction(1, 8), Fraction(1), Fraction(period), bucket.interval))
            quantity = draw.choice((0, 1, 1, 1, 2, burst + 1, burst + 2))
            words = (f"t{number}", burst, count, period, quantity, "AT", repr(float(now)))
            reply = client.execute_command("CL.THROTTLE", *words)
            assert reply == bucket.throttle(quantity, now), words
            replies.append(reply)
    assert {reply[0] for reply in replies} == {0, 1}


def test_by_the_clock(client: redis.Redis) -> None:
    """Without AT the server's clock counts, and what is full forgets by itself."""
    assert client.execute_command("CL.THROTTLE", "t", 1, 1, 1000) == [0, 2, 1, -1, 1000]
    assert client.execute_command("CL.THROTTLE", "t", 1, 1, 1000)[:3] == [0, 2, 0]
    limited = client.execute_command("CL.THROTTLE", "t", 1, 1, 1000)
    assert limited[:3] == [1, 2, 0]
    assert 900 < limited[3] <= 1000 < limited[4] <= 2000
    assert 1_900_000 < client.pttl("t") <= 2_000_000
    assert client.execute_command("CL.MOVING", "m", 1, 1000) == 1
    assert client.execute_command("CL.MOVING", "m", 1, 1000) == 0
    assert client.execute_command("CL.USED", "m", 1000)[0] == 1
    assert 900_000 < client.pttl("m") <= 1_000_000
    assert client.execute_command("CL.SLIDING", "{s}/p", "{s}", 1, 1000) == 1
    assert client.execute_command("CL.SLIDING", "{s}/p", "{s}", 1, 1000) == 0
    assert 1_900_000 < client.pttl("{s}") <= 2_000_000
