"""Random expressions over random parts of arrays, beside NumPy itself."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from redisjit.serve import Server
from tests.numpy.bulk import Commands, check

INTS = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")
FLOATS = ("float32", "float64")
KINDS = (*INTS, *FLOATS, "bool")
MAKE = """
def noise(seed: int, n: int) -> NDArray[np.int64]:
    a = np.zeros(n, dtype=np.int64)
    x = np.uint64(seed)
    for i in range(n):
        x = x * 6364136223846793005 + 1442695040888963407
        a[i] = np.int64(x >> 8) - (1 << 55)
        if a[i] % 7 == 0:
            a[i] = a[i] % 5 - 2
    return a
"""
EDGES = (0, 1, 2, 3, 7, 8, 9, 16, 100, 127, 128, 129, 257, 1000)


def source_of(name: str, kind: str, dimensions: int, index: int) -> str:
    """Statements that make one array of a type: all of it, or a part."""
    if kind == "float64":
        value = "noise(seed, n) / 72057594037927936.0 * 100"
    elif kind == "float32":
        value = "(noise(seed, n) / 72057594037927936.0 * 100).astype(np.float32)"
    elif kind == "bool":
        value = "noise(seed, n) % 3 == 0"
    else:
        value = f"noise(seed + {index}, n).astype(np.{kind})"
    part = ("", "[::-1]", "[start:]", "[start:stop]", "[::step]", "[stop::-step]")[index % 6]
    if dimensions == 1:
        return f"    {name} = ({value}){part}"
    shaped = (
        "reshape(-1, 4)",
        "reshape(4, -1)",
        "reshape(-1, 4).T",
        "reshape(2, -1)[:, ::2]",
        "reshape(-1, 8)[::-1, 1:7]",
    )
    return f"    {name} = ({value.replace('n)', 'n * 8)')}).{shaped[index % 5]}"


class Maker:
    """Makes expressions whose type NumPy itself tells."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def expression(self, names: dict[str, str], depth: int) -> str:
        choice = self.random.random()
        if depth == 0 or choice < 0.15:
            return self.random.choice(list(names))
        a = self.expression(names, depth - 1)
        if choice < 0.3:
            return self.random.choice((f"-{a}", f"~{a}", f"abs({a})", f"np.square({a})", f"np.where({a} > 2, {a}, 1)"))
        other = self.random.choice(("b", "2", "k", "1.5", "np.int16(7)", "np.float32(0.1)", "True", "3", "-1"))
        b = self.expression(names, depth - 1) if self.random.random() < 0.6 else other if other != "b" else "b"
        op = self.random.choice(
            ("+", "-", "*", "+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "<", "==", ">=")
        )
        pair = (a, b) if self.random.random() < 0.8 else (b, a)
        return f"({pair[0]} {op} {pair[1]})"


def kind_of(expression: str, names: dict[str, str]) -> np.dtype | None:
    """The type of an expression's items; None where NumPy refuses it, or an int of Python's does not fit."""
    scope = {name: np.ones(2, dtype=kind) for name, kind in names.items()} | {"np": np, "k": 3}
    try:
        with np.errstate(all="ignore"):
            found = eval(expression, scope)
    except (TypeError, OverflowError, ValueError):
        return None
    return found.dtype if isinstance(found, np.ndarray) and found.dtype.name in KINDS else None


REDUCTIONS = ("sum()", "max()", "min()", "argmax()", "argmin()", "any()", "all()", "prod()", "mean()", "cumsum()")


def commands_of(seed: int, count: int) -> list[str]:
    maker = Maker(seed)
    source = [MAKE]
    while count:
        kinds = {name: maker.random.choice(KINDS) for name in "ab"}
        dimensions = maker.random.choice((1, 1, 2))
        text = maker.expression(kinds, 3)
        dtype = kind_of(text, kinds)
        if dtype is None or text in kinds:
            continue
        lines = [source_of(name, kind, dimensions, maker.random.randrange(60)) for name, kind in kinds.items()]
        annotation = f"NDArray[np.{dtype.name.replace('bool', 'bool_')}]"
        if dimensions == 2:
            annotation = f"np.ndarray[tuple[int, int], np.dtype[np.{dtype.name.replace('bool', 'bool_')}]]"
        body = f"    return {text}"
        reduction = maker.random.choice(REDUCTIONS)
        if maker.random.random() < 0.4:
            value = eval(f"np.ones(2, dtype=dtype).{reduction}", {"np": np, "dtype": dtype})
            kind = value.dtype.name.replace("bool", "bool_")
            unclear = reduction == "mean()" and (dimensions == 2 or dtype.name == "float32")
            if not unclear and not (reduction == "prod()" and dimensions == 2):
                annotation = f"NDArray[np.{kind}]" if reduction == "cumsum()" else f"np.{kind}"
                body = f"    return ({text}).{reduction}"
        parameters = "seed: int, n: int, start: int, stop: int, step: int, k: int"
        source += ["", "", "@module.command", f"def c{count}({parameters}) -> {annotation}:", *lines, body]
        count -= 1
    return source


def test_a_few_expressions(tmp_path: Path) -> None:
    compare(7, 12, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_expressions(seed: int, tmp_path: Path) -> None:
    compare(seed, 60, tmp_path)


def compare(seed: int, count: int, tmp_path: Path) -> None:
    """Random expressions, each with random arguments."""
    commands = Commands(commands_of(seed, count), tmp_path)
    random_ = random.Random(seed)
    calls = []
    for number in range(1, count + 1):
        for _ in range(12):
            n, k = random_.choice(EDGES), random_.choice((0, 1, 3, -2, 200, 70000))
            bounds = [random_.randint(-5, 12), random_.randint(-3, n + 2), random_.randint(1, 4)]
            calls.append((f"c{number}", [random_.randrange(1 << 40), n, *bounds, k]))
    with Server() as server, server.connect(3) as connection:
        connection.call("MODULE", "LOAD", str(commands.file))
        found = check(commands, connection, calls)
    assert not found, "\n".join(found[:20])
