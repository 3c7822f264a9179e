"""Functions and classes of Python's library."""

import datetime
import hashlib
import json
import random
import time
import uuid

from redisjit import Module

module = Module("m")


@module.command
def wait() -> None:
    time.sleep(1)


@module.command
def parse(s: str) -> None:
    json.loads(s)


@module.command
def today() -> str:
    return datetime.date.today().isoformat()


@module.command
def unlisted() -> float:
    return random.betavariate(1.0, 2.0)


@module.command
def named() -> str:
    return uuid.uuid4().hex


@module.command
def algorithm(b: bytes) -> bytes:
    return hashlib.new("whirlpool", b).digest()
