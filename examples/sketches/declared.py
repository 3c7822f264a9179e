"""The module, which each file adds its commands to."""

from __future__ import annotations

from redisjit import Module, Status

module = Module("sketches")
OK = Status("OK")
