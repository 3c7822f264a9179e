"""What the options of `@module.command` may be."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

COMMAND_NAME = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")
TOKEN = re.compile(r"[!-~]+")
_REPLICATE = ("verbatim", "effects", "none")
CATEGORIES = frozenset(
    """
    keyspace read write set sortedset list hash string bitmap hyperloglog geo stream pubsub admin fast slow blocking
    dangerous connection transaction scripting
    """.split()
)


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_words(value: Any) -> bool:
    return _is_text(value) or is_names(value)


def is_names(value: Any) -> bool:
    """Whether it is a list of texts."""
    return isinstance(value, list | tuple) and all(map(_is_text, value))


def is_history(value: Any) -> bool:
    """Whether it is pairs of a version and what changed."""
    pairs = (list, tuple)
    return isinstance(value, pairs) and all(
        isinstance(pair, pairs) and len(pair) == 2 and all(map(_is_text, pair)) for pair in value
    )


def _is_tips(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(_is_text(tip) and TOKEN.fullmatch(tip) for tip in value)


def is_aliases(value: Any) -> bool:
    """Whether it is a list of names of commands."""
    return isinstance(value, list | tuple) and all(_is_text(name) and COMMAND_NAME.fullmatch(name) for name in value)


_OPTIONS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "write": (_is_bool, "True or False"),
    "fast": (_is_bool, "True or False"),
    "deny_oom": (_is_bool, "True or False"),
    "acl": (_is_words, 'a category or several: `acl=["read", "fast"]`'),
    "since": (_is_text, 'a version: `since="1.2.0"`'),
    "complexity": (_is_text, 'a text: `complexity="O(1)"`'),
    "background": (_is_bool, "True or False"),
    "block": (lambda value: value is True or isinstance(value, str), 'True, or the name of a parameter: `block="ms"`'),
    "timeout_ms": (lambda value: type(value) is int and 0 < value <= 1 << 40, "a number of milliseconds, 1 or more"),
    "history": (is_history, 'versions and what changed: `history=[("1.1.0", "Added NX.")]`'),
    "null_array": (_is_bool, "True or False"),
    "reply": (lambda value: value in ("map", "set", "flat"), 'one of "map", "set", "flat"'),
    "tips": (_is_tips, 'words: `tips=["nondeterministic_output"]`'),
    "aliases": (is_aliases, 'names of commands: `aliases=["get-all"]`'),
    "replicate": (lambda value: value in _REPLICATE, 'one of "verbatim", "effects", "none"'),
}


def wrong(option: str, value: Any) -> str:
    """What an option should have been, or nothing when it is that."""
    check, expected = _OPTIONS.get(option, (None, ""))
    return "" if check is None or check(value) else expected
