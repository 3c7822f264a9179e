"""When the tuple of a variadic parameter may lie in the frame of the call."""

from __future__ import annotations

import ast

import pytest

from redisjit.glue.lending import only_looks

LOOKS = (
    "for word in words: print(word)",
    "return len(words)",
    "return words[0] + words[len(words) - 1]",
    "return [word for word in words if word]",
    "for i, word in enumerate(words): print(i)",
    "for a, b in zip(words, reversed(other)): print(a)",
    "return sorted(words)[0]",
    "for word in words:\n    yield word",
    "return other",
)
KEEPS = (
    "return words",
    "same = words",
    "box.words = words",
    "return words[1:]",
    "return keep(words)",
    "return keep(*words)",
    "return b''.join(words)",
    "return (word for word in words)",
    "return lambda: len(words)",
    "def inner():\n    return words[0]\nreturn inner",
    "words = other",
    "del words",
    "yield from words",
    "return enumerate(words)",
    "pairs = zip(words, words)",
    "return [words, words]",
    "return words + words",
    "for x in other:\n    for y in keep(words): print(y)",
)


def function(body: str) -> ast.AST:
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    return ast.parse(f"def handler(*words):\n{lines}\n").body[0]


@pytest.mark.parametrize("body", LOOKS)
def test_it_only_looks(body: str) -> None:
    assert only_looks(function(body), "words")


@pytest.mark.parametrize("body", KEEPS)
def test_it_may_keep_the_tuple(body: str) -> None:
    assert not only_looks(function(body), "words")
