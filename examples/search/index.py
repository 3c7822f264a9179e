"""An index: which documents there are, and for each word where it is.

It is the value of a key, of a data type, and the key is named as the index. So RDB and append-only files, replicas,
COPY, MEMORY USAGE, FLUSHALL, SWAPDB and the slots of a cluster need no care: the server treats it as all data. State of
the module would be in RDB files, but not in append-only files, nor on replicas, without commands for that.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from .base import module
from .postings import PLACE_BITS, Postings, get, places_as_bytes, put
from .text import Stemmer, words_of

SHORTEST = 2  # bytes of a prefix that is looked for


@dataclass
class Field:
    """A field of the hashes that is indexed: its name there and in queries, and what a word in it counts."""

    name: bytes
    alias: bytes
    weight: float = 1.0
    stems: bool = True


@dataclass
class Document:
    """A hash: its name, and the words in it, as numbers of the vocabulary."""

    name: bytes
    words: bytes


@module.datatype("ft-index1", version=1)
@dataclass
class Index:
    """Documents by numbers, which are used again, and the vocabulary, whose words have numbers, too."""

    prefixes: list[bytes]
    fields: list[Field]
    language: bytes
    stop_words: set[bytes]
    own_stop_words: bool = False
    score: float = 1.0
    numbers: dict[bytes, int] = field(default_factory=dict)  # of documents, by name
    documents: list[Document | None] = field(default_factory=lambda: [None])  # the first number is 1
    lengths: list[int] = field(default_factory=lambda: [0])  # how many words a document has
    expiry: dict[int, int] = field(default_factory=dict)  # when documents are gone that expire, in Unix milliseconds
    free: list[int] = field(default_factory=list)  # numbers of documents that are gone
    total: int = 0  # words in all documents
    vocabulary: dict[bytes, int] = field(default_factory=dict)  # numbers of words
    postings: list[Postings | None] = field(default_factory=list)  # by numbers of words
    unused: list[int] = field(default_factory=list)  # numbers of words that are gone
    forms: dict[bytes, list[bytes]] = field(default_factory=dict)  # the words of one stem, in order
    starts: dict[bytes, list[bytes]] = field(default_factory=dict)  # the words that begin alike, in order

    def covers(self, name: bytes) -> bool:
        """Whether a key of this name is to be in the index, when it is a hash."""
        return any(name.startswith(prefix) for prefix in self.prefixes)

    def find(self, word: bytes) -> Postings | None:
        """Where a word is."""
        number = self.vocabulary.get(word)
        return None if number is None else self.postings[number]

    def count(self, word: bytes) -> int:
        """How many documents have a word."""
        postings = self.find(word)
        return 0 if postings is None else postings.count

    def remove(self, name: bytes) -> bool:
        """Forget a document. Whether there was one."""
        number = self.numbers.pop(name, None)
        if number is None:
            return False
        self.clear(number)
        self.documents[number] = None
        self.free.append(number)
        return True

    def clear(self, number: int) -> None:
        """Forget the words of a document."""
        document = self.documents[number]
        if document is None:
            return
        at, word = 0, 0
        while at < len(document.words):
            delta, at = get(document.words, at)
            word += delta
            postings = self.postings[word]
            if postings is not None:
                postings.set(number, b"")
                if postings.count == 0:
                    self.forget(word, postings)
        self.expiry.pop(number, None)
        self.total -= self.lengths[number]
        self.lengths[number] = 0
        document.words = b""

    def put(self, name: bytes, values: list[bytes | None], expires_at: int | None) -> None:
        """Note what a document has in its fields now, and when it is gone."""
        places: dict[bytes, list[int]] = {}
        length = 0
        for which, value in enumerate(values):
            if value is None:
                continue
            at = which << PLACE_BITS
            for word in words_of(value):
                if word in self.stop_words:
                    continue
                found = places.get(word)
                if found is None:
                    places[word] = [at]
                else:
                    found.append(at)
                at += 1
            length += at - (which << PLACE_BITS)
        number = self.numbers.get(name)
        if number is not None:
            self.clear(number)
        elif self.free:
            number = self.free.pop()
        else:
            number = len(self.documents)
            self.documents.append(None)
            self.lengths.append(0)
        words: list[int] = []
        with Stemmer(self.language) as stemmer:
            for word, found in places.items():
                spot = self.vocabulary.get(word)
                if spot is None:
                    spot = self.learn(word, stemmer.stem(word))
                postings = self.postings[spot]
                if postings is not None:
                    postings.set(number, places_as_bytes(found))
                words.append(spot)
        if expires_at is not None:
            self.expiry[number] = expires_at
        self.numbers[name] = number
        self.documents[number] = Document(name, ascending(words))
        self.lengths[number] = length
        self.total += length

    def learn(self, word: bytes, stem: bytes) -> int:
        """Put a word into the vocabulary. Its number."""
        if self.unused:
            number = self.unused.pop()
            self.postings[number] = Postings(word, stem)
        else:
            number = len(self.postings)
            self.postings.append(Postings(word, stem))
        self.vocabulary[word] = number
        insert(self.forms, stem, word)
        insert(self.starts, word[:SHORTEST], word)
        return number

    def forget(self, number: int, postings: Postings) -> None:
        """Take a word out of the vocabulary."""
        del self.vocabulary[postings.word]
        discard(self.forms, postings.stem, postings.word)
        discard(self.starts, postings.word[:SHORTEST], postings.word)
        self.postings[number] = None
        self.unused.append(number)

    def beginning(self, prefix: bytes) -> list[bytes]:
        """The words that begin so."""
        words = self.starts.get(prefix[:SHORTEST], [])
        at = bisect_left(words, prefix)
        end = at
        while end < len(words) and words[end].startswith(prefix):
            end += 1
        return words[at:end]


def insert(table: dict[bytes, list[bytes]], key: bytes, word: bytes) -> None:
    """Add a word to the list of a key, which is in order."""
    words = table.get(key)
    if words is None:
        table[key] = [word]
    else:
        words.insert(bisect_left(words, word), word)


def discard(table: dict[bytes, list[bytes]], key: bytes, word: bytes) -> None:
    """Take it out, and the list when it was the last."""
    words = table[key]
    words.remove(word)
    if not words:
        del table[key]


def ascending(numbers: list[int]) -> bytes:
    """Numbers as the differences from one to the next."""
    out = bytearray()
    before = 0
    for number in sorted(numbers):
        put(out, number - before)
        before = number
    return bytes(out)
