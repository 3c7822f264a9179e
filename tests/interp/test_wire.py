"""What a value becomes on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from redisjit import Reply, Status
from redisjit.interp.wire import as_wire, same
from redisjit.serve.resp import Frame


@dataclass
class Point:
    x: int
    label: str | None


NULL2, NULL3 = Frame("$", None), Frame("_", None)


@pytest.mark.parametrize(
    ("value", "annotation", "two", "three"),
    [
        (None, None, NULL2, NULL3),
        (None, int | None, NULL2, NULL3),
        (5, int | None, Frame(":", 5), Frame(":", 5)),
        (0.5, float, Frame("$", b"0.5"), Frame(",", b"0.5")),
        (True, bool, Frame(":", 1), Frame("#", True)),
        (b"\0", bytes, Frame("$", b"\0"), Frame("$", b"\0")),
        ("\u00e9", str, Frame("$", b"\xc3\xa9"), Frame("$", b"\xc3\xa9")),
        (Status("A\nB"), Status, Frame("+", b"A B"), Frame("+", b"A B")),
        ([1, None], list[int | None], Frame("*", (Frame(":", 1), NULL2)), Frame("*", (Frame(":", 1), NULL3))),
        ((1, b"x"), tuple[int, bytes], *[Frame("*", (Frame(":", 1), Frame("$", b"x")))] * 2),
        ((1, 2), tuple[int, ...], *[Frame("*", (Frame(":", 1), Frame(":", 2)))] * 2),
        ({b"a": 1}, dict[bytes, int], *[Frame(kind, (Frame("$", b"a"), Frame(":", 1))) for kind in "*%"]),
        ({1}, set[int], *[Frame(kind, (Frame(":", 1),)) for kind in "*~"]),
        (Reply(Frame("+", b"OK")), Reply, *[Frame("+", b"OK")] * 2),
        (
            Point(1, None),
            Point,
            Frame("*", (Frame("$", b"x"), Frame(":", 1), Frame("$", b"label"), NULL2)),
            Frame("%", (Frame("$", b"x"), Frame(":", 1), Frame("$", b"label"), NULL3)),
        ),
    ],
)
def test_as_wire(value: object, annotation: Any, two: Frame, three: Frame) -> None:
    assert same(as_wire(value, annotation, 2), two)
    assert same(as_wire(value, annotation, 3), three)


def test_an_old_server_has_no_typed_replies() -> None:
    assert as_wire(True, bool, 3, typed=False) == Frame(":", 1)
    assert as_wire(0.5, float, 3, typed=False) == Frame(",", b"0.5")
    assert as_wire({1: 2}, dict[int, int], 3, typed=False).kind == "*"


@pytest.mark.parametrize(
    ("value", "annotation"),
    [(1, float), (True, int), (b"x", str), ("x", Status), ([1], list[bytes]), ((1,), tuple[int, int]), (None, int)],
)
def test_a_value_of_another_type_is_refused(value: object, annotation: Any) -> None:
    with pytest.raises(TypeError):
        as_wire(value, annotation)


def test_integers_have_64_bits() -> None:
    assert as_wire(-(1 << 63), int) == Frame(":", -(1 << 63))
    with pytest.raises(OverflowError):
        as_wire(1 << 63, int)
    with pytest.raises(OverflowError):
        as_wire([1 << 70], list[int])


def test_sameness() -> None:
    floats = as_wire(0.1, float, 2)
    assert same(floats, Frame("$", b"0.10000000000000001"))
    assert not same(floats, Frame("$", b"0.2"))
    assert not same(floats, Frame("$", None))
    assert not same(floats, Frame(",", b"0.1"))
    assert same(as_wire(float("nan"), float, 3), Frame(",", b"nan"))
    numbers = as_wire({1, 2}, set[int], 2)
    assert same(numbers, Frame("*", (Frame(":", 2), Frame(":", 1))))
    assert not same(numbers, Frame("*", (Frame(":", 2), Frame(":", 2))))
    assert not same(numbers, Frame("*", (Frame(":", 1),)))
    assert not same(Frame(":", 1), Frame("#", True))
    assert not same(Frame("$", b"OK"), Frame("+", b"OK"))
