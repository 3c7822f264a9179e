"""What methods of data types write and read under CPython."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redisjit.interp.storage import Digest, Reader, Writer, length, unpacked

INTS = st.integers(-(2**63), 2**63 - 1)
THINGS = st.one_of(
    st.tuples(st.just("int"), INTS),
    st.tuples(st.just("unsigned"), st.integers(0, 2**63 - 1)),
    st.tuples(st.just("float"), st.floats(allow_nan=False)),
    st.tuples(st.just("float32"), st.floats(width=32, allow_nan=False)),
    st.tuples(st.just("long_double"), st.floats(allow_nan=False)),
    st.tuples(st.just("bytes"), st.binary(max_size=300)),
)


@given(st.lists(THINGS))
def test_what_is_written_is_read(things: list[tuple[str, Any]]) -> None:
    out = Writer()
    for kind, value in things:
        getattr(out, f"write_{kind}")(value)
    source = Reader(out.written(), 7, b"k", 3)
    assert (source.version, source.key, source.db) == (7, b"k", 3)
    for kind, value in things:
        found = getattr(source, f"read_{kind}")()
        assert found == value
        assert math.copysign(1, found) == math.copysign(1, value) if isinstance(value, float) else True
    with pytest.raises(ValueError, match="not a saved value"):
        source.read_int()


@given(st.lists(THINGS, min_size=1), st.data())
def test_other_kinds_are_refused(things: list[tuple[str, Any]], data: st.DataObject) -> None:
    """Neither what is something else nor what ends too early is anything but ValueError."""
    out = Writer()
    for kind, value in things:
        getattr(out, f"write_{kind}")(value)
    written = out.written()
    source = Reader(written[: data.draw(st.integers(0, len(written)))])
    try:
        while True:
            getattr(source, f"read_{data.draw(st.sampled_from(['int', 'float', 'float32', 'bytes', 'unsigned']))}")()
    except (ValueError, OverflowError):
        pass


def test_numbers_out_of_range() -> None:
    out = Writer()
    for wrong in (2**63, -(2**63) - 1):
        with pytest.raises(OverflowError):
            out.write_int(wrong)
    with pytest.raises(OverflowError):
        out.write_unsigned(-1)
    with pytest.raises(OverflowError):
        out.write_float32(1e39)
    out.write_int(-1)
    with pytest.raises(OverflowError):
        Reader(out.written()).read_unsigned()


def test_as_the_server_packs() -> None:
    """Numbers in two bytes, and what LZF has made of sixty letters."""
    assert Reader(b"\5\xc0\x9c").read_bytes() == b"-100"
    assert Reader(b"\5\xc1\x39\x30").read_bytes() == b"12345"
    packed = b"\0a\xe0\x32\0"
    assert unpacked(packed, 60) == b"a" * 60
    assert Reader(b"\5\xc3" + length(len(packed)) + length(60) + packed).read_bytes() == b"a" * 60
    with pytest.raises(ValueError, match="not a saved value"):
        unpacked(packed, 61)
    for wrong in (b"\xe0", b"\x20\0", b"\0a\x20\7", b"\5ab"):
        with pytest.raises(ValueError, match="not a saved value"):
            unpacked(wrong, 60)


def test_digest() -> None:
    """Sequences may come in any order, elements of one may not."""

    def of(*sequences: list[bytes]) -> str:
        digest = Digest()
        for sequence in sequences:
            for element in sequence:
                digest.add(element)
            digest.end()
        return digest.value()

    assert of([b"a", b"b"], [b"c"]) == of([b"c"], [b"a", b"b"])
    assert of([b"a", b"b"]) != of([b"b", b"a"])
    number = Digest()
    number.add_int(-5)
    assert number.value() == of([b"-5"])
