"""The tables of code points leave parts of Unicode out: there is nothing in them, in this Python either."""

from __future__ import annotations

import sys

import pytest

from redisjit.frontend import unicode

PROPERTIES = ["isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "isprintable", "isspace", "isidentifier"]


def outside(parts: list[range]) -> str:
    """All code points but those of some parts."""
    inside = {point for part in parts for point in part}
    return "".join(chr(point) for point in range(sys.maxunicode + 1) if point not in inside)


@pytest.mark.parametrize("name", PROPERTIES)
def test_nothing_elsewhere_has_a_property(name: str) -> None:
    assert not any(map(getattr(str, name), outside([unicode.PLANES, unicode.TAGS])))


def test_nothing_elsewhere_has_a_case() -> None:
    tags = range(unicode.TAGS.start, unicode.TAGS.stop)
    rest = outside([*(range(*part) for part in unicode.CASED_PARTS[:-1]), tags])
    assert not any(map(str.isupper, rest))
    assert not any(map(str.islower, rest))
    assert not any(map(str.istitle, rest))
    assert rest.upper() == rest.lower() == rest.casefold() == rest


def test_nothing_elsewhere_makes_a_sigma_final() -> None:
    rest = outside([*(range(*part) for part in unicode.CASED_PARTS[:-1]), unicode.TAGS])
    for before in "A", " ":
        joined = (unicode.SIGMA + " " + before).join(rest)
        assert unicode.FINAL_SIGMA not in f"{before}{joined}{unicode.SIGMA}".lower()


def test_every_mapping_fits_its_record() -> None:
    for convert in (str.upper, str.lower, str.title, str.casefold):
        assert max(map(len, map(convert, unicode.text()))) <= 3


def test_white_space_is_what_the_prelude_knows() -> None:
    """`space_width` and `line_end` list them."""
    spaces = [c for c in unicode.text() if c.isspace()]
    known = [*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F]
    assert [ord(c) for c in spaces] == [*known, 0x3000]
    ends = [c for c in unicode.text() if len(f"a{c}b".splitlines()) == 2]
    assert [ord(c) for c in ends] == [*range(10, 14), 28, 29, 30, 0x85, 0x2028, 0x2029]
