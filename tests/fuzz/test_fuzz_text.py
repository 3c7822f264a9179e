"""Text against CPython: every character, and random calls of every method."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection, Frame
from tests.fuzz.test_fuzz_exact import MANY
from tests.programs.build import compile_program
from tests.programs.harness import Program

HANDLERS = Path(__file__).parent / "handlers_text.py"
Word = str | bytes | int | float
Calls = list[tuple[Word, ...]]
CHARACTERS = [
    "a",
    "b",
    "B",
    "z",
    " ",
    "\t",
    "\n",
    "\r",
    "\x1c",
    "\x85",
    "\xa0",
    "é",
    "É",
    "ß",
    "€",
    "Σ",
    "\u03c3",
    "ς",
    "'",
    "-",
]
CHARACTERS += [
    "+",
    "0",
    "7",
    "٣",
    "²",
    "ǅ",
    "ŉ",
    "İ",
    "\u0131",
    "ﬁ",
    "\u0301",
    "\u2028",
    "\u3000",
    "😀",
    "𐐀",
    "\u200b",
    "中",
    "_",
]


class Texts:
    """The commands, compiled and by CPython."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        specs = Program(HANDLERS).module.commands()
        self.functions: dict[str, Callable[..., list[str] | list[bytes]]] = {spec.name: spec.function for spec in specs}

    def check(self, command: str, calls: Calls) -> None:
        """Send all, then compare each answer with the function's own."""
        for start in range(0, len(calls), 20):
            batch = calls[start : start + 20]
            for args in batch:
                self.connection.send(f"texts.{command}", *args)
            for args, frame in zip(batch, [self.connection.receive() for _ in batch], strict=True):
                assert not frame.is_error, (command, args, frame.plain())
                expected = [
                    item.encode() if isinstance(item, str) else item
                    for item in self.functions[f"texts.{command}"](*args)
                ]
                actual = plain(frame)
                if actual != expected:
                    index = next(i for i, pair in enumerate(zip(actual, expected, strict=True)) if pair[0] != pair[1])
                    shown = f"compiled: {actual[index]!r}\nCPython:  {expected[index]!r}"
                    pytest.fail(f"{command}{args!r} answer {index}\n{shown}")


def plain(frame: Frame) -> list[bytes]:
    assert isinstance(frame.value, tuple)
    values = [item.value for item in frame.value]
    assert all(isinstance(value, bytes) for value in values)
    return values  # type: ignore[return-value]


@pytest.fixture(scope="module")
def texts(find_binary: Callable[[str], ServerBinary], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Texts]:
    module = compile_program(str(HANDLERS), str(tmp_path_factory.mktemp("texts")))
    with Server(find_binary("valkey-9"), modules=(module,)) as server, server.connect(3) as connection:
        yield Texts(connection)


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """The same numbers in every run, other ones in every test."""
    return random.Random(request.node.name)


def _text(chance: random.Random, most: int = 12) -> str:
    kind = chance.randrange(4)
    some = CHARACTERS[:10] if kind == 0 else CHARACTERS
    return "".join(chance.choices(some, k=chance.randrange(most)))


@pytest.mark.parametrize("command", ["points", "sigmas"])
def test_fuzz_every_character(texts: Texts, command: str) -> None:
    step = 1 if MANY > 1 else 3
    texts.check(command, [(first, 1000, step) for first in range(0, 0x32400, 1000 * step)])
    texts.check(command, [(first, 300, 1 if MANY > 1 else 997) for first in range(0x32400, 0x110000, 300 * 997)])


def test_fuzz_cases(texts: Texts, chance: random.Random) -> None:
    texts.check("cases", [tuple(_text(chance, 9) for _ in range(20)) for _ in range(50 * MANY)])


def test_fuzz_methods(texts: Texts, chance: random.Random) -> None:
    calls: Calls = []
    for _ in range(2000 * MANY):
        s = _text(chance, 40 if chance.random() < 0.8 else 200)
        at = chance.randrange(len(s) + 1)
        t = s[at : at + chance.randrange(3)] if chance.random() < 0.5 else _text(chance, 3)
        calls.append((s, t, chance.randrange(-9, 12), chance.randrange(-9, 40)))
    texts.check("methods", calls)


def test_fuzz_bytes_methods(texts: Texts, chance: random.Random) -> None:
    calls: Calls = []
    for _ in range(2000 * MANY):
        s = bytes(chance.choices(b"abcA \t\n\r-+0\xff\x00Z", k=chance.randrange(30)))
        at = chance.randrange(len(s) + 1)
        t = s[at : at + chance.randrange(3)] if chance.random() < 0.6 else b"ab"
        calls.append((s, t, chance.randrange(-9, 12), chance.randrange(-9, 40)))
    texts.check("bytes_methods", calls)


def test_fuzz_codecs(texts: Texts, chance: random.Random) -> None:
    texts.check("encoded", [(_text(chance, 30),) for _ in range(500 * MANY)])
    calls: Calls = []
    for _ in range(2000 * MANY):
        data = bytearray(_text(chance).encode())
        for _ in range(chance.randrange(4)):
            data.insert(
                chance.randrange(len(data) + 1), chance.choice(b"\x80\xbf\xc0\xc2\xe0\xed\xef\xf0\xf4\xf5\xff\x9f\xa0a")
            )
        calls.append((bytes(data),))
    texts.check("decoded", calls)


def _spec(chance: random.Random, kinds: str) -> str:
    def maybe(options: list[str], likely: float = 0.35) -> str:
        return chance.choice(options) if chance.random() < likely else ""

    align = maybe(["<", ">", "^", "=", "*<", "0>", "€^", "é=", "00"])
    numbers = maybe(["1", "5", "9", "12", "20", "31"], 0.6) + maybe([",", "_", ",_", "_,"], 0.25)
    precision = maybe([".0", ".1", ".2", ".3", ".6", ".10", ".17", ".30", "."], 0.5)
    kind = maybe(list(kinds), 0.8)
    return (
        align + maybe(["+", "-", " "]) + maybe(["z"], 0.15) + maybe(["#"]) + maybe(["0"]) + numbers + precision + kind
    )


def test_fuzz_format_floats(texts: Texts, chance: random.Random) -> None:
    calls: Calls = []
    for _ in range(400 * MANY):
        value = chance.choice(
            [0.0, -0.0, 1.0, 0.5, 2.5, 1e16, 123456.789, 9.995, 5e-324, 1.7976931348623157e308, 0.0001]
        )
        if chance.random() < 0.6:
            value = chance.choice((1, -1)) * chance.random() * 10.0 ** chance.randrange(-30, 30)
        if chance.random() < 0.1:
            value = chance.choice([float("inf"), float("-inf"), 1e100, -1e-100])
        calls.append((value, *(_spec(chance, "eEfFgGn%dsx") for _ in range(10))))
    texts.check("format_floats", calls)


def test_fuzz_format_ints(texts: Texts, chance: random.Random) -> None:
    calls: Calls = []
    for _ in range(400 * MANY):
        value = chance.choice(
            [0, 1, -1, 65, 1234567, -(2**63), 2**63 - 1, chance.getrandbits(40), -chance.getrandbits(20)]
        )
        calls.append((value, *(_spec(chance, "bcdoxXneEfgG%s") for _ in range(10))))
    texts.check("format_ints", calls)


def test_fuzz_format_texts(texts: Texts, chance: random.Random) -> None:
    calls: Calls = [(_text(chance), *(_spec(chance, "sssd") for _ in range(10))) for _ in range(200 * MANY)]
    texts.check("format_texts", calls)


def test_fuzz_numbers_from_text(texts: Texts, chance: random.Random) -> None:
    pieces = [
        "0",
        "1",
        "7",
        "9",
        "a",
        "F",
        "z",
        "_",
        "0x",
        "0b",
        "0O",
        "+",
        "-",
        " ",
        "\t",
        "٣",
        "७",
        "\u3000",
        "é",
        ".",
    ]
    calls: Calls = []
    for _ in range(400 * MANY):
        base = chance.choice([0, 2, 8, 10, 16, 36, chance.randrange(-2, 40)])
        calls.append((base, *("".join(chance.choices(pieces, k=chance.randrange(8))) for _ in range(10))))
    texts.check("based", calls)


def test_fuzz_buffers(texts: Texts, chance: random.Random) -> None:
    texts.check("buffer", [(chance.randbytes(chance.randrange(100)),) for _ in range(2000 * MANY)])


def test_fuzz_structs(texts: Texts, chance: random.Random) -> None:
    calls: Calls = []
    for _ in range(2000 * MANY):
        x = struct.unpack("<d", chance.randbytes(8))[0] if chance.random() < 0.3 else chance.uniform(-2, 2)
        if chance.random() < 0.5:
            x = chance.choice((1, -1)) * chance.random() * 2.0 ** chance.randrange(-160, 135)
        if chance.random() < 0.2:
            x = chance.randrange(2**12) * 2.0 ** chance.randrange(-26, 6)
        n = chance.randrange(-(2 ** chance.randrange(1, 63)), 2 ** chance.randrange(1, 63))
        if x == x:
            calls.append((x, n))
    texts.check("packed", calls)
    texts.check("unpacked", [(chance.randbytes(40),) for _ in range(1000 * MANY)])
