"""An index: which documents there are, and for each word where it is.

It is the value of a key, of a data type, and the key is named as the index. So RDB and append-only files, replicas,
COPY, MEMORY USAGE, FLUSHALL, SWAPDB and the slots of a cluster need no care: the server treats it as all data. State of
the module would be in RDB files, but not in append-only files, nor on replicas, without commands for that.
"""

from __future__ import annotations

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
    forms: dict[bytes, list[int]] = field(default_factory=dict)  # by stem: the words that have this stem and are not it
    starts: dict[bytes, list[int]] = field(default_factory=dict)  # the words that begin alike, in order

    def covers(self, name: bytes) -> bool:
        """Whether a key of this name is to be in the index, when it is a hash."""
        return any(name.startswith(prefix) for prefix in self.prefixes)

    def field(self, alias: bytes) -> int:
        """Which field queries call so; -1, if none."""
        for which, one in enumerate(self.fields):
            if one.alias == alias:
                return which
        return -1

    def stem_of(self, number: int) -> bytes:
        """The stem of a word."""
        postings = self.postings[number]
        return b"" if postings is None else postings.stem

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
        if word != stem:
            self.forms.setdefault(stem, []).append(number)
        alike = self.starts.setdefault(word[:SHORTEST], [])
        alike.insert(self.place(alike, word), number)
        return number

    def forget(self, number: int, postings: Postings) -> None:
        """Take a word out of the vocabulary."""
        if postings.word != postings.stem:
            discard(self.forms, postings.stem, number)
        discard(self.starts, postings.word[:SHORTEST], number)
        del self.vocabulary[postings.word]
        self.postings[number] = None
        self.unused.append(number)

    def place(self, numbers: list[int], word: bytes) -> int:
        """Where a word is among words in order, or would be."""
        low, high = 0, len(numbers)
        while low < high:
            middle = (low + high) // 2
            postings = self.postings[numbers[middle]]
            if postings is not None and postings.word < word:
                low = middle + 1
            else:
                high = middle
        return low

    def beginning(self, prefix: bytes) -> list[int]:
        """The words that begin so."""
        numbers = self.starts.get(prefix[:SHORTEST], [])
        first = end = self.place(numbers, prefix)
        while end < len(numbers):
            postings = self.postings[numbers[end]]
            if postings is None or not postings.word.startswith(prefix):
                break
            end += 1
        return numbers[first:end]


def discard(table: dict[bytes, list[int]], key: bytes, number: int) -> None:
    """Take a number out of the list of a key, and the list when it was the last."""
    numbers = table[key]
    numbers.remove(number)
    if not numbers:
        del table[key]


def ascending(numbers: list[int]) -> bytes:
    """Numbers as the differences from one to the next."""
    out = bytearray()
    before = 0
    for number in sorted(numbers):
        put(out, number - before)
        before = number
    return bytes(out)
