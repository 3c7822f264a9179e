"""How replies are printed: as redis-cli does on a terminal."""

from __future__ import annotations

import pytest

from redisjit.cli.run import format_reply
from redisjit.serve.resp import Frame


def bulk(text: bytes) -> Frame:
    return Frame("$", text)


ONE_TWO = (bulk(b"1"), bulk(b"2"))


@pytest.mark.parametrize(
    ("frame", "text"),
    [
        (Frame("+", b"OK"), "OK"),
        (Frame("-", b"ERR no"), "(error) ERR no"),
        (Frame(":", 7), "(integer) 7"),
        (Frame("$", None), "(nil)"),
        (Frame("_", None), "(nil)"),
        (bulk(b'a "b"\n\x00\xff\\'), r'"a \"b\"\n\x00\xff\\"'),
        (Frame(",", b"1.5"), "(double) 1.5"),
        (Frame("#", True), "(true)"),
        (Frame("#", False), "(false)"),
        (Frame("(", b"12345678901234567890"), "12345678901234567890"),
        (Frame("=", b"txt:a\nb"), "a\nb"),
        (Frame("*", ()), "(empty array)"),
        (Frame("%", ()), "(empty hash)"),
        (Frame("~", ()), "(empty set)"),
        (Frame("*", ONE_TWO), '1) "1"\n2) "2"'),
        (Frame("~", ONE_TWO), '1~ "1"\n2~ "2"'),
        (Frame("%", ONE_TWO), '1# "1" => "2"'),
        (Frame("*", (Frame("*", ONE_TWO), Frame(":", 3))), '1) 1) "1"\n   2) "2"\n2) (integer) 3'),
        (Frame("%", (bulk(b"k"), Frame("*", ONE_TWO))), '1# "k" =>\n   1) "1"\n   2) "2"'),
        (Frame("*", tuple(Frame(":", n) for n in range(10))), None),
    ],
)
def test_text(frame: Frame, text: str | None) -> None:
    shown = format_reply(frame)
    if text is None:
        assert shown.split("\n")[8:] == [" 9) (integer) 8", "10) (integer) 9"]
    else:
        assert shown == text
