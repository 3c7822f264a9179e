"""Random assignments to parts of arrays that overlap what is read, beside NumPy itself."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from redisjit.serve import Server
from tests.numpy.bulk import Commands, check

LINE = ("", "[1:]", "[:-1]", "[::-1]", "[::2]", "[1::2]", "[2:7]", "[-5:]", "[3:-3]", "[::-2]")
BLOCK = (
    "",
    "[1:]",
    "[:-1]",
    "[::-1]",
    "[:, 1:]",
    "[:, :-1]",
    "[1:, ::-1]",
    "[::2, 1:3]",
    "[:2, :2]",
    "[-2:, -2:]",
    ".T",
)
ROWS = ("[0]", "[-1]", "[:, 0]", "[1, ::-1]", "[::-1, 2]", "[2]")
VALUES = ("a{part} * 2", "a{part} + b{part}", "b{part}", "a{part}", "k", "2", "b{part} - a{part} + 1", "-a{part}")


def statement(random_: random.Random, two: bool) -> str:
    parts = (*BLOCK, *ROWS) if two else LINE
    target = random_.choice([part for part in parts if part != ".T"])
    value = random_.choice(VALUES).format(part=random_.choice(ROWS if target in ROWS else parts))
    op = random_.choice(("=", "=", "+=", "-=", "*=", "^=", "//=", "%=", "|="))
    if op == "=" and target == "":
        target = "[:]"
    return f"a{target} {op} {value}"


def commands_of(seed: int, count: int) -> list[str]:
    random_ = random.Random(seed)
    source = []
    for number in range(1, count + 1):
        two = random_.random() < 0.5
        kind = random_.choice(("int64", "uint8", "int16"))
        size, shape = ("n * 4", ".reshape(-1, 4)") if two else ("n", "")
        annotation = f"np.ndarray[tuple[int, int], np.dtype[np.{kind}]]" if two else f"NDArray[np.{kind}]"
        lines = [f"    {statement(random_, two)}" for _ in range(random_.randint(1, 4))]
        source += [
            "",
            "",
            "@module.command",
            f"def c{number}(n: int, k: int) -> {annotation}:",
            f"    a = (np.arange({size}) * 7 % 11).astype(np.{kind}){shape}",
            f"    b = (np.arange({size}) % 5).astype(np.{kind}){shape}",
            *lines,
            "    return a",
        ]
    return source


def test_a_few_assignments(tmp_path: Path) -> None:
    compare(3, 16, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_assignments(seed: int, tmp_path: Path) -> None:
    compare(seed, 60, tmp_path)


def compare(seed: int, count: int, tmp_path: Path) -> None:
    """Random statements, each with several sizes."""
    commands = Commands(commands_of(seed, count), tmp_path)
    calls = [(f"c{number}", [n, k]) for number in range(1, count + 1) for n in (0, 1, 2, 3, 4, 9, 20) for k in (1, 3)]
    with Server() as server, server.connect(3) as connection:
        connection.call("MODULE", "LOAD", str(commands.file))
        found = check(commands, connection, calls)
    assert not found, "\n".join(found[:20])
