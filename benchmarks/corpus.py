"""Texts to search: the glosses of WordNet 3.0, from Debian's package wordnet-base."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

FOLDER = Path("/usr/share/wordnet")
PACKAGE = "wordnet-base"


class Gloss(NamedTuple):
    """Words that mean the same, and what they mean, with examples."""

    name: str
    words: str
    text: str


def glosses(most: int | None = None) -> list[Gloss]:
    """The first so many, of nouns, verbs, adjectives and adverbs in turn. Empty when the package is not installed."""
    parts = [_read(FOLDER / f"data.{part}") for part in ("noun", "verb", "adj", "adv")]
    found: list[Gloss] = []
    while parts and (most is None or len(found) < most):
        for part in parts.copy():
            some = list(islice(part, 100))
            found += some
            if len(some) < 100:
                parts.remove(part)
    return found[:most]


def _read(path: Path) -> Iterator[Gloss]:
    if not path.is_file():
        return
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("  "):  # the licence
                continue
            data, _, text = line.partition(" | ")
            fields = data.split()
            words = [fields[4 + 2 * index].replace("_", " ") for index in range(int(fields[3], 16))]
            yield Gloss(f"{fields[2]}{fields[0]}", ", ".join(words), text.strip())
