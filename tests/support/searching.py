"""What a search ought to find, computed from the hashes each time: the reference for examples/search."""

from __future__ import annotations

import ctypes
import math
import random
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Any

import redis

STOP_WORDS = frozenset(
    """a is the an and are as at be but by for if in into it no not of on or such that their then there these
    they this to was will with""".split()
)


@cache
def _snowball() -> tuple[Any, ctypes.c_void_p]:
    library = ctypes.CDLL("libstemmer.so.0d")
    library.sb_stemmer_new.restype = library.sb_stemmer_stem.restype = ctypes.c_void_p
    library.sb_stemmer_stem.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    library.sb_stemmer_length.argtypes = [ctypes.c_void_p]
    return library, ctypes.c_void_p(library.sb_stemmer_new(b"english", b"UTF_8"))


@cache
def stem(word: str) -> bytes:
    library, stemmer = _snowball()
    found = library.sb_stemmer_stem(stemmer, word.encode(), len(word.encode()))
    return ctypes.string_at(found, library.sb_stemmer_length(stemmer))


def words_of(text: bytes) -> list[str]:
    """The words of a text in which marks stand behind the letter that they belong to."""
    found = re.findall(r"\w+", unicodedata.normalize("NFC", text.decode(errors="replace")))
    plain = [unicodedata.normalize("NFKD", word) for word in found]
    return ["".join(c for c in word if not unicodedata.combining(c)).casefold() for word in plain]


@dataclass(frozen=True)
class Query:
    """A query as a tree: `kind` is word, exact, phrase, prefix, and, or, not, or all."""

    kind: str
    text: str = ""
    fields: tuple[str, ...] = ()  # none: all of them
    parts: tuple[Query, ...] = ()

    def __str__(self) -> str:
        where = f"@{'|'.join(self.fields)}:" if self.fields else ""
        if self.kind == "word":
            return where + self.text
        if self.kind in ("exact", "phrase"):
            return f'{where}"{self.text}"'
        if self.kind == "prefix":
            return f"{where}{self.text}*"
        if self.kind == "not":
            return f"-{self.parts[0]}"
        if self.kind == "all":
            return "*"
        return "(" + (" " if self.kind == "and" else " | ").join(map(str, self.parts)) + ")"


def random_query(draw: random.Random, words: list[str], fields: tuple[str, ...], depth: int = 2) -> Query:
    kind = draw.choice(("word", "word", "exact", "phrase", "prefix", "all") + ("and", "and", "or", "not") * depth)
    where = tuple(draw.sample(fields, draw.randrange(1, len(fields) + 1))) if draw.random() < 0.3 else ()
    if kind in ("and", "or"):
        parts = [random_query(draw, words, fields, depth - 1) for _ in range(draw.randrange(2, 4))]
        return Query(kind, parts=tuple(parts))
    if kind == "not":
        return Query("and", parts=(Query("not", parts=(random_query(draw, words, fields, depth - 1),)),))
    if kind == "phrase":
        return Query(kind, " ".join(draw.choice(words) for _ in range(draw.randrange(2, 4))), where)
    if kind == "prefix":
        return Query(kind, draw.choice(words)[: draw.randrange(2, 5)], where)
    return Query(kind, "" if kind == "all" else draw.choice(words), () if kind == "all" else where)


class Reference:
    """All hashes of a database whose names begin so, as they are now."""

    def __init__(self, client: redis.Redis, prefix: str, fields: dict[str, float]) -> None:
        self.fields = fields
        self.documents: dict[str, dict[str, list[str]]] = {}
        for name in client.scan_iter(f"{prefix}*", count=1000):
            if client.type(name) == b"hash":
                values: list[Any] = client.hmget(name, list(fields))
                texts = {field: words_of(value or b"") for field, value in zip(fields, values, strict=True)}
                self.documents[name.decode()] = {
                    field: [word for word in found if word not in STOP_WORDS] for field, found in texts.items()
                }
        self.lengths = {name: sum(map(len, texts.values())) for name, texts in self.documents.items()}
        self.average = max(sum(self.lengths.values()) / max(len(self.documents), 1), 1.0)
        self.counts: dict[str, dict[str, Counter[str]]] = {}  # word, document, field
        for name, texts in self.documents.items():
            for field, text in texts.items():
                for word in text:
                    self.counts.setdefault(word, {}).setdefault(name, Counter())[field] += 1
        self.frequencies = Counter({word: len(found) for word, found in self.counts.items()})

    def found(self, query: Query) -> dict[str, float]:
        """The documents that match, and their scores."""
        kind, parts = query.kind, query.parts
        if kind == "all":
            return dict.fromkeys(self.documents, 0.0)
        if kind == "and":
            found = dict.fromkeys(self.documents, 0.0)
            for part in parts:
                if part.kind == "not":
                    without = self.found(part.parts[0])
                    found = {name: score for name, score in found.items() if name not in without}
                else:
                    more = self.found(part)
                    found = {name: score + more[name] for name, score in found.items() if name in more}
            return found
        if kind == "or":
            sums: Counter[str] = Counter()
            for part in parts:
                for name, score in self.found(part).items():
                    sums[name] += score  # type: ignore[assignment]
            return dict(sums)
        if kind == "phrase":
            words = [word for word in words_of(query.text.encode()) if word not in STOP_WORDS]
            found = self.found(Query("and", parts=tuple(Query("exact", word, query.fields) for word in words)))
            return {name: score for name, score in found.items() if self.has_phrase(name, words, query.fields)}
        (word,) = words_of(query.text.encode())
        exact = self.scored({word}, query.fields)
        if kind == "prefix":
            best: dict[str, float] = {}
            for known in (known for known in self.frequencies if known.startswith(word)):
                for name, score in self.scored({known}, query.fields).items():
                    best[name] = max(score, best.get(name, 0.0))
            return best
        if kind == "word":
            forms = {known for known in self.frequencies if stem(known) == stem(word)}
            stems = {known for known in forms if known.encode() == stem(known)}
            counted = [exact, self.scored(forms - stems, query.fields), self.scored(stems - {word}, query.fields)]
            return {name: sum(part.get(name, 0.0) for part in counted) for part in counted for name in part}
        return exact

    def has_phrase(self, name: str, words: list[str], fields: tuple[str, ...]) -> bool:
        texts = [self.documents[name][field] for field in fields or self.fields]
        size = len(words)
        return any(text[at : at + size] == words for text in texts for at in range(len(text) - size + 1))

    def scored(self, words: set[str], fields: tuple[str, ...]) -> dict[str, float]:
        """BM25, of words that count as one."""
        count = len(self.documents)
        known = min(sum(self.frequencies[word] for word in words), count)
        rare = math.log(1 + (count - known + 0.5) / (known + 0.5))
        found = {}
        for name in {name for word in words for name in self.counts.get(word, ())}:
            counts = [self.counts[word][name] for word in words if name in self.counts.get(word, ())]
            often = sum(self.fields[field] * count[field] for count in counts for field in fields or self.fields)
            if often:
                base = 1.2 * (1 - 0.75 + 0.75 * self.lengths[name] / self.average)
                found[name] = rare * often * 2.2 / (often + base)
        return found


def searched(client: redis.Redis, index: str, query: str, *words: Any) -> dict[str, float]:
    """What the module finds, and the scores; in order."""
    reply: Any = client.execute_command(
        "FT.SEARCH", index, query, "NOCONTENT", "WITHSCORES", "LIMIT", 0, 100000, *words
    )
    found = {reply[at].decode(): float(reply[at + 1]) for at in range(1, len(reply), 2)}
    assert reply[0] == len(found)
    assert list(found.values()) == sorted(found.values(), reverse=True)
    return found


def check(client: redis.Redis, index: str, reference: Reference, query: Query) -> int:
    """Both find the same, with the same scores; how many that is."""
    wanted, found = reference.found(query), searched(client, index, str(query))
    assert found.keys() == wanted.keys(), str(query)
    for name, score in wanted.items():
        assert math.isclose(score, found[name], rel_tol=1e-9, abs_tol=1e-12), (str(query), name)
    return len(found)
