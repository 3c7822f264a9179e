"""The prelude against CPython: the same functions, run both ways on thousands of random inputs."""

from __future__ import annotations

import random
import struct
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection, Frame
from tests.programs.build import compile_program
from tests.programs.harness import Program

HANDLERS = Path(__file__).parent / "handlers_exact.py"
MANY = 40 if settings().max_examples > 1000 else 1  # `make fuzz`
HARD_INTS = [0, 1, -1, 2, -2, 3, 7, 10, 63, 64, 2**31, 2**32 + 1]
HARD_INTS += [2**53, 2**53 - 1, 2**53 + 1, 2**62, 2**63 - 1, 2**63 - 2]
HARD_FLOATS = ["0.0", "-0.0", "inf", "-inf", "nan", "5e-324", "-5e-324", "1e22", "1e23", "1e16"]
HARD_FLOATS += ["2.2250738585072014e-308", "4.35", "1e15"]
HARD_FLOATS += ["0.1", "1.0", "-1.0", "0.5", "2.0", "3.0", "1e308", "1.7976931348623157e308", "9223372036854775808.0"]
HARD_FLOATS += ["9007199254740992.0", "9223372036854774784.0", "-9223372036854775808.0", "1e-5"]


class Exact:
    """The commands, compiled and by CPython."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        functions = {spec.name: spec.function for spec in _CheckedProgram(HANDLERS).module.commands()}
        self.functions: dict[str, Callable[..., object]] = functions

    def check(self, command: str, calls: list[tuple[bytes | int, ...]]) -> None:
        """Send all, then compare each answer with the function's own."""
        for start in range(0, len(calls), 50):
            batch = calls[start : start + 50]
            for args in batch:
                self.connection.send(f"exact.{command}", *args)
            frames = [self.connection.receive() for _ in batch]
            for args, frame in zip(batch, frames, strict=True):
                assert not frame.is_error, (command, args, frame.plain())
                expected = self.functions[f"exact.{command}"](*args)
                assert isinstance(expected, list)
                actual = _plain(frame)
                if actual != expected:
                    wrong = [pair for pair in zip(actual, expected, strict=True) if pair[0] != pair[1]]
                    pytest.fail(f"{command}{args!r}\ncompiled: {wrong[0][0]!r}\nCPython:  {wrong[0][1]!r}")


class _CheckedProgram(Program):
    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._lines = [("checked", "ints")]


def _plain(frame: Frame) -> list[object]:
    assert isinstance(frame.value, tuple)
    return [_plain(item) if isinstance(item.value, tuple) else item.value for item in frame.value]


@pytest.fixture(scope="module")
def exact(find_binary: Callable[[str], ServerBinary], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exact]:
    module = compile_program(str(HANDLERS), str(tmp_path_factory.mktemp("exact")))
    with Server(find_binary("valkey-9"), modules=(module,)) as server, server.connect(3) as connection:
        yield Exact(connection)


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """The same numbers in every run, other ones in every test."""
    return random.Random(request.node.name)


def _double(chance: random.Random) -> float:
    form = chance.randrange(5)
    if form == 0:
        return struct.unpack("<d", chance.randbytes(8))[0]  # type: ignore[no-any-return]
    if form == 1:
        return struct.unpack("<d", struct.pack("<Q", chance.getrandbits(chance.randrange(1, 53))))[0]  # type: ignore[no-any-return]
    if form == 2:
        return round(chance.uniform(-1000, 1000), chance.randrange(12))
    if form == 3:
        return float(chance.getrandbits(chance.randrange(1, 70))) * chance.choice((1, -1))
    return chance.randrange(1, 2 ** chance.randrange(1, 54)) * 2.0 ** chance.randrange(-1074, 960)


def _float_text(chance: random.Random) -> str:
    form = chance.randrange(6)
    if form == 0:
        return chance.choice(HARD_FLOATS)
    if form <= 2:
        return repr(_double(chance))
    if form == 3:
        digits = str(chance.getrandbits(chance.randrange(1, 90)))
        place = chance.randrange(len(digits) + 1)
        return f"{digits[:place]}.{digits[place:]}e{chance.randrange(-340, 320)}"
    pieces = ["1", "23", "0", ".", "e", "E", "+", "-", "_", " ", "\t", "inf", "nan", "Infinity", "5e3", "x", "\x00"]
    return "".join(chance.choices(pieces, k=chance.randrange(7)))


def _int(chance: random.Random) -> int:
    form = chance.randrange(4)
    if form == 0:
        value = chance.choice(HARD_INTS)
    elif form == 1:
        value = chance.getrandbits(chance.randrange(1, 64))
    elif form == 2:
        value = (1 << chance.randrange(63)) + chance.randrange(-2, 3)
    else:
        value = chance.randrange(200)
    value = min(max(value, -(2**63)), 2**63 - 1)
    return -value if chance.random() < 0.4 else value


def _bytes(chance: random.Random) -> bytes:
    alphabets = (b"ab", b"a b", b" \t\n\r\x0b\x0c\x1ca", b"aAbBzZ09", b"a,", bytes(range(256)), b"\xc3\xa9a-_'\"\\")
    alphabet = chance.choice(alphabets)
    return bytes(chance.choices(alphabet, k=chance.choice((0, 1, 2, 3, 5, 8, 13, 40))))


def _small(chance: random.Random) -> int:
    return chance.choice((0, 1, 2, 3, 4, 5, 8, 12, 40, 41, -1, -2, -3, -5, -13, -40, -41, 2**63 - 1, -(2**63)))


def _lines(items: list[str]) -> list[tuple[bytes | int, ...]]:
    return [("\n".join(items[start : start + 500]).encode(),) for start in range(0, len(items), 500)]


def test_powers_of_two_and_neighbours(exact: Exact) -> None:
    bits = [exponent << 52 for exponent in range(2047)] + [1 << bit for bit in range(52)]
    patterns = [bit + near for bit in bits for near in (-1, 0, 1) if bit + near >= 0]
    exact.check("floats", _lines([repr(struct.unpack("<d", struct.pack("<Q", p))[0]) for p in patterns]))


def test_floats(exact: Exact, chance: random.Random) -> None:
    exact.check("floats", _lines([repr(_double(chance)) for _ in range(20_000 * MANY)]))


def test_float_texts(exact: Exact, chance: random.Random) -> None:
    exact.check("floats", _lines([_float_text(chance).replace("\n", " ") for _ in range(10_000 * MANY)]))


def test_int_texts(exact: Exact, chance: random.Random) -> None:
    pieces = ["0", "1", "23", "9223372036854775807", "8", "_", "+", "-", " ", "\t", "\x0b", "x", ".", "\x00", "\xa0"]
    texts = ["".join(chance.choices(pieces, k=chance.randrange(6))) for _ in range(10_000 * MANY)]
    exact.check("ints", _lines(texts + [str(_int(chance)) for _ in range(1000)]))


def test_int_operators(exact: Exact, chance: random.Random) -> None:
    exact.check("int_operators", _lines([f"{_int(chance)} {_int(chance)}" for _ in range(5_000 * MANY)]))


def test_float_operators(exact: Exact, chance: random.Random) -> None:
    def one() -> str:
        return chance.choice(HARD_FLOATS) if chance.random() < 0.4 else repr(_double(chance))

    exact.check("float_operators", _lines([f"{one()} {one()}" for _ in range(5_000 * MANY)]))


def test_ints_and_floats(exact: Exact, chance: random.Random) -> None:
    pairs = []
    for _ in range(5_000 * MANY):
        a = _int(chance)
        b = float(a + chance.randrange(-3, 4)) if chance.random() < 0.5 else _double(chance)
        pairs.append(f"{a} {chance.choice((b, b + 0.5, -b))!r}")
    exact.check("mixed", _lines(pairs))


def _with_parts(chance: random.Random) -> tuple[bytes, bytes]:
    whole = _bytes(chance)
    start = chance.randrange(len(whole) + 1)
    part = whole[start : start + chance.randrange(4)] if chance.random() < 0.6 else _bytes(chance)[:3]
    return whole, part


def test_bytes_find(exact: Exact, chance: random.Random) -> None:
    exact.check("find", [(*_with_parts(chance), _small(chance), _small(chance)) for _ in range(5_000 * MANY)])


def test_bytes_split(exact: Exact, chance: random.Random) -> None:
    exact.check("split", [(*_with_parts(chance), _small(chance)) for _ in range(4_000 * MANY)])


def test_bytes_change(exact: Exact, chance: random.Random) -> None:
    exact.check("change", [(*_with_parts(chance), _bytes(chance)[:3], _small(chance)) for _ in range(4_000 * MANY)])


def test_bytes_tests(exact: Exact, chance: random.Random) -> None:
    exact.check("test", [_with_parts(chance) for _ in range(5_000 * MANY)])


def test_utf8(exact: Exact, chance: random.Random) -> None:
    inputs: list[tuple[bytes | int, ...]] = []
    for _ in range(5_000 * MANY):
        text = "".join(chance.choices("A'\"\\\xe9\u07ff\u20ac\ufffd\U0001f600\U0010ffff", k=4))
        raw = bytearray(text.encode())
        if chance.random() < 0.7:
            raw[chance.randrange(len(raw))] = chance.choice(b"\x80\xbf\xc0\xc2\xe0\xed\xf0\xf4\xf5\xff\x9f")
        part = bytes(raw[: chance.randrange(len(raw) + 1)])
        if all(unicodedata.category(c) != "Cn" for c in part.decode(errors="ignore")):  # those depend on the version
            inputs.append((part,))
    exact.check("text", inputs)


def test_slices(exact: Exact, chance: random.Random) -> None:
    steps = (1, 2, 3, -1, -2, -3, 7, -7, 2**63 - 1, -(2**63))
    one = [(_bytes(chance), _small(chance), _small(chance), chance.choice(steps)) for _ in range(4_000 * MANY)]
    exact.check("slices", list[tuple[bytes | int, ...]](one))
