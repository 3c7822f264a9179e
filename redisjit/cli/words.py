"""Splitting a typed line into the words of a command, by the rules of Redis's own configuration files and redis-cli."""

from __future__ import annotations

import re


class Unbalanced(Exception):
    """A quote is not closed, or something follows a closing quote without a space."""


_ESCAPE = re.compile(rb"\\(?:x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"a": b"\a"}
# A word is one quoted text, or anything up to the next white space or quote.
_WORD = re.compile(
    rb"""\s*(?:"(?P<double>(?:[^"\\]|\\.)*)"(?=\s|$)|'(?P<single>(?:[^'\\]|\\.)*)'(?=\s|$)|(?P<bare>[^\s"']+)(?=\s|$))""",
    re.DOTALL,
)


def _unescaped(match: re.Match[bytes]) -> bytes:
    if match[1] is not None:
        return bytes([int(match[1], 16)])
    return _NAMED.get(match[2], match[2])


def split_words(line: str) -> list[bytes]:
    r"""The words of `line`. In double quotes, `\n`, `\x00` and the like stand for bytes; in single ones only `\'` does.

    Raises Unbalanced.
    """
    data = line.strip().encode(errors="surrogateescape")
    words: list[bytes] = []
    position = 0
    while position < len(data):
        match = _WORD.match(data, position)
        if match is None:
            raise Unbalanced("Invalid argument(s): a quote is not closed or stands inside a word")
        position = match.end()
        if match["double"] is not None:
            words.append(_ESCAPE.sub(_unescaped, match["double"]))
        elif match["single"] is not None:
            words.append(match["single"].replace(b"\\'", b"'"))
        else:
            words.append(match["bare"])
    return words
