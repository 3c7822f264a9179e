"""The workloads: what is called, with which data, and the answer that every lane must give."""

from __future__ import annotations

import random
from dataclasses import dataclass

Argument = str | bytes
Command = tuple[Argument, ...]

_random = random.Random(7)
_LEFT = bytes(_random.choices(b"acgt", k=64))
_RIGHT = bytes(_random.choices(b"acgt", k=64))


@dataclass(frozen=True)
class Workload:
    """One job, the same in every lane.

    `name` is the name of the handler, of the C command and of the Lua file. `setup` is executed once before the first
    call; `expected` is the reply as redis-py decodes it on RESP2, after the first call. `native` is the built-in
    command that does the same job, or for a constant reply the nearest to it, whose reply is another.
    """

    name: str
    title: str
    expected: object
    keys: tuple[Argument, ...] = ()
    args: tuple[Argument, ...] = ()
    setup: tuple[Command, ...] = ()
    native: Command | None = None
    by_call: bool = False  # has a C peer that goes through RM_Call
    is_bool: bool = False  # replies are true or not: scripts say false by nil
    is_float: bool = False  # replies are compared as numbers: servers write the digits of a double differently


_VALUE = b"a value of thirty-two bytes here"

WORKLOADS: tuple[Workload, ...] = (
    Workload("constant", "constant reply", expected=42, native=("PING",)),
    Workload(
        "get",
        "GET",
        expected=_VALUE,
        keys=("bench:string",),
        setup=(("SET", "bench:string", _VALUE),),
        native=("GET", "bench:string"),
    ),
    Workload(
        "hgetset",
        "HGETSET",
        expected=_VALUE,
        keys=("bench:hash",),
        args=("field", _VALUE),
        setup=(("DEL", "bench:hash"), ("HSET", "bench:hash", "first", "1", "field", "0", "last", "2")),
        by_call=True,
    ),
    Workload("ten_integers", "ten integers", expected=list(range(1000, 1010)), args=("1000",)),
    Workload("float_loop", "float loop, 1,000 steps", expected=8.999997749999988, args=("0.003",), is_float=True),
    Workload("levenshtein", "Levenshtein 64x64", expected=36, args=(_LEFT, _RIGHT)),
    Workload("primes", "primes below 5,000", expected=669, args=("5000",)),
)
