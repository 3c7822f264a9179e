"""How a typed line becomes the words of a command."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redisjit.cli.run import format_reply
from redisjit.cli.words import Unbalanced, split_words
from redisjit.serve.resp import Frame


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", []),
        ("  \t", []),
        ("GET k", [b"GET", b"k"]),
        ("  GET   k \n", [b"GET", b"k"]),
        ('SET k "a b"', [b"SET", b"k", b"a b"]),
        ("SET k 'a b'", [b"SET", b"k", b"a b"]),
        ('SET k ""', [b"SET", b"k", b""]),
        (r'"\x00\xff\n\t\"\\"', [b'\x00\xff\n\t"\\']),
        (r"'\x00 it\'s'", [rb"\x00 it's"]),
        ("é", ["é".encode()]),
        (r"a\nb", [rb"a\nb"]),
    ],
)
def test_words(line: str, words: list[bytes]) -> None:
    assert split_words(line) == words


@pytest.mark.parametrize("line", ['"a', "'a", 'a"b"', '"a"b', r'"a\"', "GET 'k'x", '"'])
def test_unbalanced(line: str) -> None:
    with pytest.raises(Unbalanced):
        split_words(line)


@given(st.lists(st.binary(max_size=20), max_size=5))
def test_property_what_is_printed_can_be_typed(words: list[bytes]) -> None:
    line = " ".join(format_reply(Frame("$", word)) for word in words)
    assert split_words(line) == words


@given(st.text(max_size=40))
def test_property_any_line_is_words_or_unbalanced(line: str) -> None:
    try:
        words = split_words(line)
    except Unbalanced:
        return
    assert all(isinstance(word, bytes) for word in words)
