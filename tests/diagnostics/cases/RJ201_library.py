"""Functions and classes of Python's library."""

import enum
import json
import time

from redisjit import Module

module = Module("m")


@module.command
def wait() -> None:
    time.sleep(1)


@module.command
def parse(s: str) -> None:
    json.loads(s)
