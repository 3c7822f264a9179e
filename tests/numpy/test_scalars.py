"""NumPy's scalars, every pair of types, beside NumPy itself."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import numpy as np
import pytest

from redisjit.serve import Server
from tests.numpy.bulk import Commands, check, number

TYPES = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64")
PLAIN = ("int", "float")
PAIRS = [*itertools.product(TYPES, TYPES), *itertools.product(TYPES, PLAIN), *itertools.product(PLAIN, TYPES)]
OPERATORS = ("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "<", "<=", ">", ">=", "==", "!=")


def annotation(name: str) -> str:
    return name if name in PLAIN else f"np.{name}"


def value(random_: random.Random, name: str) -> object:
    plain = number(random_, name)
    with np.errstate(all="ignore"):
        return plain if name in PLAIN else getattr(np, name)(plain)


def result_type(left: str, symbol: str, right: str) -> str | None:
    """The type of a result, or None where NumPy or the compiler refuses."""
    samples = [getattr(np, name)(1) if name not in PLAIN else {"int": 1, "float": 1.0}[name] for name in (left, right)]
    try:
        kind = type(eval(f"a {symbol} b", {"a": samples[0], "b": samples[1]})).__name__
    except TypeError:
        return None
    return None if symbol == "**" and kind in ("float32", "float64") else kind


def test_some_pairs_of_types(tmp_path: Path) -> None:
    compare(PAIRS[3::29], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_every_pair_of_types(part: int, tmp_path: Path) -> None:
    compare(PAIRS[part::4], tmp_path)


def compare(pairs: list[tuple[str, str]], tmp_path: Path) -> None:
    """Every operator on pairs of types."""
    source = []
    names = []
    for left, right in pairs:
        for number_, symbol in enumerate(OPERATORS):
            kind = result_type(left, symbol, right)
            if kind is None:
                continue
            name = f"op_{left}_{right}_{number_}"
            names.append((name, left, right))
            source += [
                "@module.command",
                f"def {name}(a: {annotation(left)}, b: {annotation(right)}) -> np.{kind.replace('bool', 'bool_')}:",
                f"    return a {symbol} b",
            ]
    commands = Commands(source, tmp_path)
    random_ = random.Random(len(pairs))
    calls = [(name, [value(random_, left), value(random_, right)]) for name, left, right in names for _ in range(24)]
    with Server() as server, server.connect(3) as connection:
        connection.call("MODULE", "LOAD", str(commands.file))
        found = check(commands, connection, calls)
    assert not found, "\n".join(found[:20])
