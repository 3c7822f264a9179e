"""What a query is made of, which documents match it, and how well: BM25."""

from __future__ import annotations

import heapq
import math
from abc import ABC, abstractmethod
from bisect import bisect_left
from dataclasses import dataclass, field

from .index import Index
from .postings import Cursor, Postings, counted
from .text import Stemmer

# BM25: how soon more of a word is not much better, and how much it matters that a document is long.
K1, B = 1.2, 0.75
NEVER = (1 << 63) - 1  # comes after the number of any document


@dataclass
class Matches:
    """Documents in order, and for each a score; on the way there how often a word is in it."""

    documents: list[int] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)

    def add(self, document: int, score: float) -> None:
        """One more, behind all others."""
        self.documents.append(document)
        self.scores.append(score)


def room(count: int) -> Matches:
    """Room for so many."""
    return Matches([0] * count, [0.0] * count)


def cut(matches: Matches, count: int) -> Matches:
    """So many of them."""
    del matches.documents[count:]
    del matches.scores[count:]
    return matches


class Search:
    """An index that is searched."""

    def __init__(self, index: Index, stemmer: Stemmer, verbatim: bool) -> None:
        self.index = index
        self.stemmer = stemmer
        self.verbatim = verbatim
        self.count = len(index.numbers)
        self.average = index.total / max(self.count, 1)

    def weigh(self, matches: Matches, documents: int) -> None:
        """Make scores of how often a word, which is in so many documents, is in each."""
        rare = math.log(1.0 + (self.count - documents + 0.5) / (documents + 0.5)) * (K1 + 1.0)
        base, slope = K1 * (1.0 - B), K1 * B / max(self.average, 1.0)
        lengths = self.index.lengths
        scores = matches.scores
        for at, document in enumerate(matches.documents):
            often = scores[at]
            scores[at] = rare * often / (often + base + slope * lengths[document])


class Node(ABC):
    """A part of a query."""

    @abstractmethod
    def size(self, search: Search) -> int:
        """About how many documents match."""

    @abstractmethod
    def found(self, search: Search, within: list[int] | None) -> Matches:
        """What matches. With `within` nobody asks for other documents than these, but some may be among the matches."""

    @abstractmethod
    def words(self, search: Search) -> list[bytes]:
        """The words of the index that it looks for."""


class Everything(Node):
    """All documents."""

    def size(self, search: Search) -> int:
        return search.count

    def found(self, search: Search, within: list[int] | None) -> Matches:
        if within is None:
            within = [number for number, document in enumerate(search.index.documents) if document is not None]
        return Matches(within.copy(), [0.0] * len(within))

    def words(self, search: Search) -> list[bytes]:
        return []


class Words(Node):
    """Words that count as one: the forms of one, or all that begin alike."""

    def __init__(self, text: bytes, weights: list[float]) -> None:
        self.text = text
        self.weights = weights  # of the fields; 0 where nobody looks

    def size(self, search: Search) -> int:
        return sum(postings.count for postings in where(self.words(search), search))

    def found(self, search: Search, within: list[int] | None) -> Matches:
        lists = where(self.words(search), search)
        matches = united([occurrences(postings, self.weights_of(search, postings.word), within) for postings in lists])
        search.weigh(matches, min(sum(postings.count for postings in lists), search.count))
        return matches

    def weights_of(self, search: Search, word: bytes) -> list[float]:
        """What a word counts in each field."""
        return self.weights


class Word(Words):
    """A word, and its other forms."""

    def __init__(self, text: bytes, weights: list[float], exact: bool) -> None:
        super().__init__(text, weights)
        self.exact = exact

    def words(self, search: Search) -> list[bytes]:
        if self.exact or search.verbatim:
            return [self.text]
        known = search.index.find(self.text)
        stem = search.stemmer.stem(self.text) if known is None else known.stem
        return search.index.forms.get(stem, [])

    def weights_of(self, search: Search, word: bytes) -> list[float]:
        """Other forms count in fields with stems only."""
        if word == self.text:
            return self.weights
        fields = search.index.fields
        return [weight if field.stems else 0.0 for weight, field in zip(self.weights, fields, strict=True)]


class Prefix(Words):
    """Words that begin so."""

    def words(self, search: Search) -> list[bytes]:
        return search.index.beginning(self.text)


class Phrase(Node):
    """Words, just so, one after the other."""

    def __init__(self, words: list[bytes], weights: list[float]) -> None:
        self.texts = words
        self.weights = weights

    def size(self, search: Search) -> int:
        lists = where(self.texts, search)
        return min(postings.count for postings in lists) if len(lists) == len(self.texts) else 0

    def found(self, search: Search, within: list[int] | None) -> Matches:
        matches = Matches()
        if self.size(search) == 0:
            return matches
        together = AllOf([Word(text, self.weights, True) for text in self.texts], []).found(search, within)
        places = [places_in(postings, together.documents, self.weights) for postings in where(self.texts, search)]
        for at, document in enumerate(together.documents):
            if in_turn([those[at] for those in places]):
                matches.add(document, together.scores[at])
        return matches

    def words(self, search: Search) -> list[bytes]:
        return self.texts


class AllOf(Node):
    """What matches all of some nodes, and none of others."""

    def __init__(self, nodes: list[Node], without: list[Node]) -> None:
        self.nodes = nodes
        self.without = without

    def size(self, search: Search) -> int:
        return min((node.size(search) for node in self.nodes), default=search.count)

    def found(self, search: Search, within: list[int] | None) -> Matches:
        matches: Matches | None = None
        for node in sorted(self.nodes, key=lambda node: node.size(search)):
            more = node.found(search, within)
            matches = more if matches is None else common(matches, more)
            within = matches.documents
        rest = Everything().found(search, within) if matches is None else matches
        for node in self.without:
            rest = lacking(rest, node.found(search, rest.documents))
        return rest

    def words(self, search: Search) -> list[bytes]:
        return [word for node in self.nodes for word in node.words(search)]


class AnyOf(Node):
    """What matches one of some nodes, or several."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes

    def size(self, search: Search) -> int:
        return sum(node.size(search) for node in self.nodes)

    def found(self, search: Search, within: list[int] | None) -> Matches:
        return united([node.found(search, within) for node in self.nodes])

    def words(self, search: Search) -> list[bytes]:
        return [word for node in self.nodes for word in node.words(search)]


def where(words: list[bytes], search: Search) -> list[Postings]:
    """The posting lists of words; those that are nowhere are left out."""
    found = [search.index.find(word) for word in words]
    return [postings for postings in found if postings is not None]


def occurrences(postings: Postings, weights: list[float], within: list[int] | None) -> Matches:
    """How often a word is in each document."""
    if within is None or len(within) * 4 > postings.count:
        matches = room(postings.count)
        size = 0
        for block in postings.blocks:
            size = counted(block.data, weights, matches.documents, matches.scores, size)
        return cut(matches, size)
    matches = Matches()
    cursor = Cursor(postings)
    for document in within:
        if cursor.seek(document):
            often = cursor.count(weights)
            if often > 0.0:
                matches.add(document, often)
    return matches


def places_in(postings: Postings, documents: list[int], weights: list[float]) -> list[list[int]]:
    """Where a word is in some documents."""
    cursor = Cursor(postings)
    return [cursor.places(weights) if cursor.seek(document) else [] for document in documents]


def in_turn(places: list[list[int]]) -> bool:
    """Whether some place of the first word is followed by one of the second, and so on."""
    for first in places[0]:
        step = 1
        while step < len(places):
            others = places[step]
            at = bisect_left(others, first + step)
            if at == len(others) or others[at] != first + step:
                break
            step += 1
        if step == len(places):
            return True
    return False


def united(parts: list[Matches]) -> Matches:
    """Documents that are in one of them or several, with the sum of their scores."""
    if not parts:
        return Matches()
    while len(parts) > 1:
        pairs = [either(parts[at], parts[at + 1]) for at in range(0, len(parts) - 1, 2)]
        if len(parts) % 2:
            pairs.append(parts[-1])
        parts = pairs
    return parts[0]


def either(a: Matches, b: Matches) -> Matches:
    """What is in one of two, or both."""
    out = room(len(a.documents) + len(b.documents))
    i, j, size = 0, 0, 0
    while i < len(a.documents) or j < len(b.documents):
        left = a.documents[i] if i < len(a.documents) else NEVER
        right = b.documents[j] if j < len(b.documents) else NEVER
        score = 0.0
        if left <= right:
            score += a.scores[i]
            i += 1
        if right <= left:
            score += b.scores[j]
            j += 1
        out.documents[size] = min(left, right)
        out.scores[size] = score
        size += 1
    return cut(out, size)


def common(a: Matches, b: Matches) -> Matches:
    """What is in both."""
    out = room(min(len(a.documents), len(b.documents)))
    i, j, size = 0, 0, 0
    while i < len(a.documents) and j < len(b.documents):
        left, right = a.documents[i], b.documents[j]
        if left == right:
            out.documents[size] = left
            out.scores[size] = a.scores[i] + b.scores[j]
            size += 1
        i += left <= right
        j += right <= left
    return cut(out, size)


def lacking(a: Matches, b: Matches) -> Matches:
    """What is in the first alone."""
    out = Matches()
    j = 0
    for i, document in enumerate(a.documents):
        while j < len(b.documents) and b.documents[j] < document:
            j += 1
        if j == len(b.documents) or b.documents[j] != document:
            out.add(document, a.scores[i])
    return out


def kept(matches: Matches, documents: set[int], inside: bool) -> Matches:
    """The matches that are among some documents, or are not."""
    out = Matches()
    for at, document in enumerate(matches.documents):
        if (document in documents) == inside:
            out.add(document, matches.scores[at])
    return out


def best(matches: Matches, count: int) -> list[tuple[float, int]]:
    """The best matches and their scores, in order; of equal ones the earlier document first."""
    if count >= len(matches.documents):
        ranked = [(-score, document) for score, document in zip(matches.scores, matches.documents, strict=True)]
    else:
        heap: list[tuple[float, int]] = []
        for at, document in enumerate(matches.documents):
            if len(heap) < count:
                heapq.heappush(heap, (matches.scores[at], -document))
            elif count and matches.scores[at] > heap[0][0]:
                heapq.heapreplace(heap, (matches.scores[at], -document))
        ranked = [(-score, -document) for score, document in heap]
    ranked.sort()
    return [(-score, document) for score, document in ranked]
