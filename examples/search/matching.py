"""What a query is made of, which documents match it, and how well: BM25."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

from .base import module
from .index import Index
from .postings import Cursor, counted, tally
from .runs import Matches, add, both, room, united
from .text import stem_of

# BM25: how soon more of a word is not much better, and how much it matters that a document is long, in percent.
K1 = 1.2
length_weight = module.config("length-weight", 75, minimum=0, maximum=100)
NONE = -1.0  # the score of what does not match


class Search:
    """An index that is searched."""

    def __init__(self, index: Index, verbatim: bool) -> None:
        self.index = index
        self.verbatim = verbatim
        self.count = len(index.numbers)
        self.stems = all(field.stems for field in index.fields)  # in all fields
        long = length_weight.value / 100
        self.base: float = K1 * (1.0 - long)
        self.slope: float = K1 * long / max(index.total / max(self.count, 1), 1.0)

    def rarity(self, documents: int) -> float:
        """What a word counts that is in so many documents."""
        documents = min(documents, self.count)
        return math.log(1.0 + (self.count - documents + 0.5) / (documents + 0.5)) * (K1 + 1.0)

    def worth(self, often: float, document: int) -> float:
        """What part of that it counts, when it is so often in a document."""
        return often / (often + self.base + self.slope * self.index.lengths[document])

    def weigh(self, matches: Matches, first: int, end: int, rarity: float) -> None:
        """Make scores of how often a word is in some of the documents."""
        base, slope, lengths = self.base, self.slope, self.index.lengths
        for at in range(first, end):
            document, often = matches[at]
            matches[at] = document, rarity * often / (often + base + slope * lengths[document])

    def count_of(self, numbers: list[int], first: int, end: int) -> int:
        """How many documents have some of the words of these numbers: each is counted for itself."""
        total = 0
        for at in range(first, end):
            postings = self.index.postings[numbers[at]]
            total += postings.count if postings is not None else 0
        return total

    def occurrences(self, number: int, weights: list[float], found: Matches, first: int) -> int:
        """Write the documents that a word is in, and how often, into a list from a place on; where they end."""
        postings = self.index.postings[number]
        if postings is not None:
            for block in postings.blocks:
                first = counted(block.data, weights, found, first)
        return first

    def tally(self, number: int, weights: list[float], matches: Matches, often: list[float]) -> bool:
        """Add how often a word is in each of some documents. Whether it is in any of them."""
        postings = self.index.postings[number]
        return postings is not None and tally(postings, weights, matches, often)

    def texts(self, numbers: list[int]) -> list[bytes]:
        """The words of these numbers."""
        return [
            postings.word for postings in [self.index.postings[number] for number in numbers] if postings is not None
        ]


class Node(ABC):
    """A part of a query. `size` is about how many documents match: 0, if none does."""

    size: int

    @abstractmethod
    def found(self, search: Search) -> Matches:
        """What matches."""

    def among(self, search: Search, matches: Matches, scores: list[float]) -> None:
        """Which of some documents match: that adds to their scores, which are below 0 so far where nothing matches."""
        add(matches, self.found(search), scores)

    @abstractmethod
    def words(self, search: Search) -> list[bytes]:
        """The words of the index that it looks for."""


class Everything(Node):
    """All documents."""

    def __init__(self, search: Search) -> None:
        self.size = search.count

    def found(self, search: Search) -> Matches:
        return [(number, 0.0) for number, document in enumerate(search.index.documents) if document is not None]

    def among(self, search: Search, matches: Matches, scores: list[float]) -> None:
        for at, score in enumerate(scores):
            scores[at] = max(score, 0.0)

    def words(self, search: Search) -> list[bytes]:
        return []


class Word(Node):
    """A word; unless it is exact, in any of its forms.

    Three things count: the word itself, all words together that are not their own stem, and the stem where that is
    another word.
    """

    def __init__(self, search: Search, text: bytes, weights: list[float], exact: bool) -> None:
        index = search.index
        self.numbers: list[int] = []  # of the words
        self.weights = weights  # of the fields; 0 where nobody looks
        self.form_weights = weights
        known = index.vocabulary.get(text)
        if known is not None:
            self.numbers.append(known)
        self.first = self.last = len(self.numbers)  # of the forms
        if not exact and not search.verbatim:
            stem = stem_of(text, index.language) if known is None else index.stem_of(known)
            self.numbers += index.forms.get(stem, [])
            self.last = len(self.numbers)
            root = index.vocabulary.get(stem) if stem != text else None
            if root is not None and index.stem_of(root) == stem:
                self.numbers.append(root)
            if not search.stems:
                self.form_weights = [
                    weight if field.stems else 0.0 for weight, field in zip(weights, index.fields, strict=True)
                ]
        self.size = search.count_of(self.numbers, 0, len(self.numbers))

    def found(self, search: Search) -> Matches:
        found = self.as_one(search, 0, self.first, self.weights)
        if len(self.numbers) > self.first:
            forms = self.as_one(search, self.first, self.last, self.form_weights)
            found = both(found, forms)
            stem = self.as_one(search, self.last, len(self.numbers), self.form_weights)
            found = both(found, stem)
        return found

    def as_one(self, search: Search, first: int, end: int, weights: list[float]) -> Matches:
        """What has some of the words, which count as one."""
        if first == end:
            return []
        documents = search.count_of(self.numbers, first, end)
        found = room(documents)
        size = search.occurrences(self.numbers[first], weights, found, 0)
        if end == first + 1:
            del found[size:]
        else:
            ends = [0, size]
            for at in range(first + 1, end):
                ends.append(search.occurrences(self.numbers[at], weights, found, ends[-1]))
            found = united(found, ends, False)
        search.weigh(found, 0, len(found), search.rarity(documents))
        return found

    def among(self, search: Search, matches: Matches, scores: list[float]) -> None:
        often = [0.0] * len(matches)
        self.add_as_one(search, 0, self.first, self.weights, matches, often, scores)
        self.add_as_one(search, self.first, self.last, self.form_weights, matches, often, scores)
        self.add_as_one(search, self.last, len(self.numbers), self.form_weights, matches, often, scores)

    def add_as_one(
        self,
        search: Search,
        first: int,
        end: int,
        weights: list[float],
        matches: Matches,
        often: list[float],
        scores: list[float],
    ) -> None:
        """Add what some of the words count, as one. What is in `often` is 0, before and after."""
        some = False
        for at in range(first, end):
            some = search.tally(self.numbers[at], weights, matches, often) or some
        if some:
            rarity = search.rarity(search.count_of(self.numbers, first, end))
            for at, (document, _) in enumerate(matches):
                if often[at] > 0.0:
                    scores[at] = max(scores[at], 0.0) + rarity * search.worth(often[at], document)
                    often[at] = 0.0

    def words(self, search: Search) -> list[bytes]:
        return search.texts(self.numbers)


class Prefix(Node):
    """Any word that begins so: the best of them counts.

    RediSearch takes any one of them, and looks at no more than 200 words.
    """

    def __init__(self, search: Search, text: bytes, weights: list[float]) -> None:
        self.weights = weights
        self.numbers = search.index.beginning(text)
        self.size = search.count_of(self.numbers, 0, len(self.numbers))

    def found(self, search: Search) -> Matches:
        found, ends, end = room(self.size), [0], 0
        for at, number in enumerate(self.numbers):
            end = search.occurrences(number, self.weights, found, end)
            search.weigh(found, ends[-1], end, search.rarity(search.count_of(self.numbers, at, at + 1)))
            ends.append(end)
        return united(found, ends, True)

    def among(self, search: Search, matches: Matches, scores: list[float]) -> None:
        often, most = [0.0] * len(matches), [0.0] * len(matches)
        for which, number in enumerate(self.numbers):
            if search.tally(number, self.weights, matches, often):
                rarity = search.rarity(search.count_of(self.numbers, which, which + 1))
                for at, (document, _) in enumerate(matches):
                    if often[at] > 0.0:
                        most[at] = max(most[at], rarity * search.worth(often[at], document))
                        often[at] = 0.0
        for at, score in enumerate(most):
            if score > 0.0:
                scores[at] = max(scores[at], 0.0) + score

    def words(self, search: Search) -> list[bytes]:
        return search.texts(self.numbers)


class AllOf(Node):
    """What matches all of some nodes, and none of others."""

    def __init__(self, search: Search) -> None:
        self.nodes: list[Node] = []  # the rarest first
        self.without: list[Node] = []
        self.size = search.count

    def add(self, node: Node) -> None:
        """One more that has to match."""
        at, high = 0, len(self.nodes)
        while at < high:
            middle = (at + high) // 2
            if self.nodes[middle].size <= node.size:
                at = middle + 1
            else:
                high = middle
        self.nodes.insert(at, node)
        self.size = min(self.size, node.size)

    def found(self, search: Search) -> Matches:
        if self.size == 0:
            return []
        if self.nodes:
            return self.rest(search, self.nodes[0].found(search), 1)
        return self.rest(search, Everything(search).found(search), 0)

    def among(self, search: Search, matches: Matches, scores: list[float]) -> None:
        if self.size > 0:
            add(matches, self.rest(search, [(document, 0.0) for document, _ in matches], 0), scores)

    def rest(self, search: Search, matches: Matches, first: int) -> Matches:
        """Those that match the nodes from one of them on."""
        for at in range(first, len(self.nodes)):
            if not matches:
                break
            scores = [NONE] * len(matches)
            self.nodes[at].among(search, matches, scores)
            size = 0
            for match, score in zip(matches, scores, strict=True):
                if score >= 0.0:
                    matches[size] = match[0], match[1] + score
                    size += 1
            del matches[size:]
        for node in self.without:
            scores = [NONE] * len(matches)
            node.among(search, matches, scores)
            matches = [match for match, score in zip(matches, scores, strict=True) if score < 0.0]
        return matches

    def words(self, search: Search) -> list[bytes]:
        return [word for node in self.nodes for word in node.words(search)]


class Phrase(Node):
    """Words, just so, one after the other."""

    def __init__(self, search: Search, texts: list[bytes], weights: list[float]) -> None:
        self.weights = weights
        self.numbers = [search.index.vocabulary.get(text, -1) for text in texts]  # of the words in turn
        self.size = 0
        if -1 not in self.numbers:
            self.size = min(search.count_of(self.numbers, at, at + 1) for at in range(len(self.numbers)))

    def found(self, search: Search) -> Matches:
        if self.size == 0:
            return []
        counts = [search.count_of(self.numbers, at, at + 1) for at in range(len(self.numbers))]
        first = counts.index(self.size)
        matches = room(self.size)
        del matches[search.occurrences(self.numbers[first], self.weights, matches, 0) :]
        rare, others = search.rarity(self.size), 0
        for at, number in enumerate(self.numbers):
            if at == first:
                continue
            often = [0.0] * len(matches)
            search.tally(number, self.weights, matches, often)
            rarity, size = search.rarity(counts[at]), 0
            for which, (document, score) in enumerate(matches):
                if often[which] > 0.0:
                    if others == 0:  # it is how often the first is there
                        score = rare * search.worth(score, document)
                    matches[size] = document, score + rarity * search.worth(often[which], document)
                    size += 1
            del matches[size:]
            others += 1
        return self.in_turn(search, matches)

    def in_turn(self, search: Search, matches: Matches) -> Matches:
        """Those where the words stand one after the other."""
        starts: list[list[int]] = []  # of each match: where the words so far do
        for step, number in enumerate(self.numbers):
            postings = search.index.postings[number]
            if postings is None or not matches:
                break
            cursor = Cursor(postings)
            for at, (document, _) in enumerate(matches):
                if step == 0:
                    starts.append(cursor.places(document, self.weights))
                elif starts[at]:
                    starts[at] = followed(starts[at], cursor.places(document, self.weights), step)
        return [match for match, places in zip(matches, starts, strict=True) if places]

    def words(self, search: Search) -> list[bytes]:
        return search.texts([number for number in self.numbers if number >= 0])


class AnyOf(Node):
    """What matches one of some nodes, or several."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes
        self.size = sum(node.size for node in nodes)

    def found(self, search: Search) -> Matches:
        found: Matches = []
        ends = [0]
        for node in self.nodes:
            found += node.found(search)
            ends.append(len(found))
        return united(found, ends, False)

    def among(self, search: Search, matches: Matches, scores: list[float]) -> None:
        for node in self.nodes:
            node.among(search, matches, scores)

    def words(self, search: Search) -> list[bytes]:
        return [word for node in self.nodes for word in node.words(search)]


def followed(starts: list[int], places: list[int], step: int) -> list[int]:
    """The starts that have a place so many steps on; all in order."""
    found: list[int] = []
    at = 0
    for start in starts:
        while at < len(places) and places[at] < start + step:
            at += 1
        if at == len(places):
            break
        if places[at] == start + step:
            found.append(start)
    return found
