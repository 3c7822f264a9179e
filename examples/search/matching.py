"""What a query is made of, which documents match it, and how well: BM25."""

from __future__ import annotations

import heapq
import math
from abc import ABC, abstractmethod
from bisect import bisect_left

from .index import Index
from .postings import Cursor, Postings, counted
from .text import Stemmer

# BM25: how soon more of a word is not much better, and how much it matters that a document is long.
K1, B = 1.2, 0.75


Matches = list[tuple[int, float]]
"""Documents in order, and for each a score; on the way there how often a word is in it."""


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
        for at, (document, often) in enumerate(matches):
            matches[at] = document, rare * often / (often + base + slope * lengths[document])


class Node(ABC):
    """A part of a query."""

    @abstractmethod
    def size(self, search: Search) -> int:
        """About how many documents match."""

    @abstractmethod
    def found(self, search: Search, within: Matches | None) -> Matches:
        """What matches. With `within` nobody asks for other documents than these, but some may be among the matches."""

    @abstractmethod
    def words(self, search: Search) -> list[bytes]:
        """The words of the index that it looks for."""


class Everything(Node):
    """All documents."""

    def size(self, search: Search) -> int:
        return search.count

    def found(self, search: Search, within: Matches | None) -> Matches:
        if within is not None:
            return [(document, 0.0) for document, _ in within]
        return [(number, 0.0) for number, document in enumerate(search.index.documents) if document is not None]

    def words(self, search: Search) -> list[bytes]:
        return []


class Word(Node):
    """A word; unless it is exact, in any of its forms."""

    def __init__(self, text: bytes, weights: list[float], exact: bool) -> None:
        self.text = text
        self.weights = weights  # of the fields; 0 where nobody looks
        self.exact = exact

    def size(self, search: Search) -> int:
        return sum(search.index.count(word) for word in self.words(search))

    def found(self, search: Search, within: Matches | None) -> Matches:
        """Three things count: the word itself, its stem where that is a word, and together all that have this stem."""
        matches = one_of(where([self.text], search), self.weights, search, within)
        if self.exact or search.verbatim:
            return matches
        fields = search.index.fields
        weights = [weight if field.stems else 0.0 for weight, field in zip(self.weights, fields, strict=True)]
        forms = where(self.words(search), search)
        ends = [0, len(matches)]
        matches += one_of([form for form in forms if form.word != form.stem], weights, search, within)
        ends.append(len(matches))
        stem = [form for form in forms if form.word == form.stem and form.word != self.text]
        matches += one_of(stem, weights, search, within)
        return united(matches, [*ends, len(matches)])

    def words(self, search: Search) -> list[bytes]:
        if self.exact or search.verbatim:
            return [self.text]
        known = search.index.find(self.text)
        stem = search.stemmer.stem(self.text) if known is None else known.stem
        return search.index.forms.get(stem, [])


class Prefix(Node):
    """Any word that begins so."""

    def __init__(self, text: bytes, weights: list[float]) -> None:
        self.text = text
        self.weights = weights

    def size(self, search: Search) -> int:
        return sum(search.index.count(word) for word in self.words(search))

    def found(self, search: Search, within: Matches | None) -> Matches:
        return AnyOf([Word(word, self.weights, True) for word in self.words(search)]).found(search, within)

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

    def found(self, search: Search, within: Matches | None) -> Matches:
        if self.size(search) == 0:
            return []
        together = AllOf([Word(text, self.weights, True) for text in self.texts], []).found(search, within)
        places = [places_in(postings, together, self.weights) for postings in where(self.texts, search)]
        return [match for at, match in enumerate(together) if in_turn([those[at] for those in places])]

    def words(self, search: Search) -> list[bytes]:
        return self.texts


class AllOf(Node):
    """What matches all of some nodes, and none of others."""

    def __init__(self, nodes: list[Node], without: list[Node]) -> None:
        self.nodes = nodes
        self.without = without

    def size(self, search: Search) -> int:
        return min((node.size(search) for node in self.nodes), default=search.count)

    def found(self, search: Search, within: Matches | None) -> Matches:
        matches: Matches | None = None
        for node in sorted(self.nodes, key=lambda node: node.size(search)):
            more = node.found(search, within)
            matches = more if matches is None else common(matches, more)
            within = matches
        rest = Everything().found(search, within) if matches is None else matches
        for node in self.without:
            rest = lacking(rest, node.found(search, rest))
        return rest

    def words(self, search: Search) -> list[bytes]:
        return [word for node in self.nodes for word in node.words(search)]


class AnyOf(Node):
    """What matches one of some nodes, or several."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes

    def size(self, search: Search) -> int:
        return sum(node.size(search) for node in self.nodes)

    def found(self, search: Search, within: Matches | None) -> Matches:
        found: Matches = []
        ends = [0]
        for node in self.nodes:
            found += node.found(search, within)
            ends.append(len(found))
        return united(found, ends)

    def words(self, search: Search) -> list[bytes]:
        return [word for node in self.nodes for word in node.words(search)]


def where(words: list[bytes], search: Search) -> list[Postings]:
    """The posting lists of words; those that are nowhere are left out."""
    found: list[Postings] = []
    for word in words:
        postings = search.index.find(word)
        if postings is not None:
            found.append(postings)
    return found


def one_of(lists: list[Postings], weights: list[float], search: Search, within: Matches | None) -> Matches:
    """Words that count as one."""
    if not lists:
        return []
    documents = sum(postings.count for postings in lists)
    found, ends = room(documents), [0]
    for postings in lists:
        ends.append(occurrences(postings, weights, within, found, ends[-1]))
    matches = united(found, ends)
    search.weigh(matches, min(documents, search.count))
    return matches


def room(count: int) -> Matches:
    """Room for so many."""
    return [(0, 0.0)] * count


def occurrences(postings: Postings, weights: list[float], within: Matches | None, found: Matches, first: int) -> int:
    """Write the documents that a word is in, and how often, into a list from a place on; where they end."""
    if within is None or len(within) * 4 > postings.count:
        for block in postings.blocks:
            first = counted(block.data, weights, found, first)
        return first
    cursor = Cursor(postings)
    for document, _ in within:
        if cursor.seek(document):
            often = cursor.count(weights)
            if often > 0.0:
                found[first] = document, often
                first += 1
    return first


def places_in(postings: Postings, matches: Matches, weights: list[float]) -> list[list[int]]:
    """Where a word is in some documents."""
    cursor = Cursor(postings)
    return [cursor.places(weights) if cursor.seek(document) else [] for document, _ in matches]


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


def united(matches: Matches, ends: list[int]) -> Matches:
    """Runs, each of them in order, as one: with the sum of the scores of what is in several. `ends` begins with 0."""
    while len(ends) > 2:
        out, size, into = room(ends[-1]), 0, [0]
        for at in range(0, len(ends) - 1, 2):
            size = merged(matches, ends[at], ends[at + 1], ends[min(at + 2, len(ends) - 1)], out, size)
            into.append(size)
        matches, ends = out, into
    del matches[ends[-1] :]
    return matches


def merged(matches: Matches, low: int, middle: int, high: int, out: Matches, size: int) -> int:
    """Write two runs as one, from a place on; where it ends."""
    i, j = low, middle
    while i < middle and j < high:
        left, right = matches[i][0], matches[j][0]
        if left < right:
            out[size] = matches[i]
        elif right < left:
            out[size] = matches[j]
        else:
            out[size] = left, matches[i][1] + matches[j][1]
        i += left <= right
        j += right <= left
        size += 1
    while i < middle:
        out[size] = matches[i]
        i += 1
        size += 1
    while j < high:
        out[size] = matches[j]
        j += 1
        size += 1
    return size


def common(a: Matches, b: Matches) -> Matches:
    """What is in both."""
    out, size = room(min(len(a), len(b))), 0
    i, j = 0, 0
    while i < len(a) and j < len(b):
        left, right = a[i][0], b[j][0]
        if left == right:
            out[size] = left, a[i][1] + b[j][1]
            size += 1
        i += left <= right
        j += right <= left
    del out[size:]
    return out


def lacking(a: Matches, b: Matches) -> Matches:
    """What is in the first alone."""
    out: Matches = []
    j = 0
    for document, score in a:
        while j < len(b) and b[j][0] < document:
            j += 1
        if j == len(b) or b[j][0] != document:
            out.append((document, score))
    return out


def kept(matches: Matches, documents: set[int], inside: bool) -> Matches:
    """The matches that are among some documents, or are not."""
    return [match for match in matches if (match[0] in documents) == inside]


def best(matches: Matches, count: int) -> list[tuple[float, int]]:
    """The best matches and their scores, in order; of equal ones the earlier document first."""
    heap: list[tuple[float, int]] = []
    for document, score in matches:
        if len(heap) < count:
            heapq.heappush(heap, (score, -document))
        elif count and score > heap[0][0]:
            heapq.heapreplace(heap, (score, -document))
    heap.sort(reverse=True)
    return [(score, -document) for score, document in heap]
