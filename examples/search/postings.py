"""Posting lists: for one word, the documents that it is in and where, as bytes.

The list is cut into blocks of some hundred documents. In a block each document is a number, less the one before it, and
for each of its fields that have the word a number that says which, how often, and whether another follows; then where
the word is, each position less the one before it. All numbers are of as many bytes as they need, with 7 bits in each.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

MOST = 128  # documents in a block
FIELDS = 32  # at most in an index
PLACE_BITS = 32  # of a position within its field; which field is above


def put(out: bytearray, number: int) -> None:
    """Append a number."""
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)


def get(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins somewhere, and where it ends."""
    code = data[at]
    if code < 128:
        return code, at + 1
    number = code & 127
    shift = 7
    while True:
        at += 1
        code = data[at]
        number |= (code & 127) << shift
        if code < 128:
            return number, at + 1
        shift += 7


def after_numbers(data: bytes, at: int, count: int) -> int:
    """Where so many numbers end."""
    while count > 0:
        if data[at] < 128:
            count -= 1
        at += 1
    return at


def after_places(data: bytes, at: int) -> int:
    """Where the places of one document end."""
    while True:
        head, at = get(data, at)
        at = after_numbers(data, at, head >> 6)
        if not head & 1:
            return at


def places_as_bytes(places: list[int]) -> bytes:
    """The places of a word in one document, in order, as a block has them."""
    out = bytearray()
    at = 0
    while at < len(places):
        which = places[at] >> PLACE_BITS
        end = at + 1
        while end < len(places) and places[end] >> PLACE_BITS == which:
            end += 1
        put(out, (end - at) << 6 | which << 1 | (end < len(places)))
        before = which << PLACE_BITS
        for place in places[at:end]:
            put(out, place - before)
            before = place
        at = end
    return bytes(out)


class Block(NamedTuple):
    """Some documents in order: the first and the last of them, and how many."""

    first: int
    last: int
    size: int
    data: bytes


def entry(delta: int, places: bytes) -> bytes:
    """A document in a block."""
    out = bytearray()
    put(out, delta)
    return bytes(out) + places


def changed(block: Block, number: int, places: bytes) -> Block:
    """A block with other places of one document: with none it is taken out."""
    data, count = block.data, block.size
    if number > block.last:
        return Block(block.first, number, count + 1, data + entry(number - block.last, places)) if places else block
    at, behind, before, here = 0, 0, 0, 0
    while at < len(data):  # to the first document that does not come before
        delta, behind = get(data, at)
        here = before + delta
        if here >= number:
            break
        before, at = here, after_places(data, behind)
    head = data[:at]
    if here == number:
        count -= 1
        at = after_places(data, behind)
        if at < len(data):
            delta, behind = get(data, at)
            here += delta
    if places:
        head += entry(number - before, places)
        before = number
        count += 1
    if at < len(data):
        return bounded(head + entry(here - before, data[behind:]), count, block.last)
    return bounded(head, count, before)


def bounded(data: bytes, count: int, last: int) -> Block:
    """A block of these bytes."""
    return Block(get(data, 0)[0] if data else 0, last, count, data)


def halves(block: Block) -> list[Block]:
    """A block in two."""
    at, before = 0, 0
    for _ in range(block.size // 2):
        delta, behind = get(block.data, at)
        before += delta
        at = after_places(block.data, behind)
    delta, behind = get(block.data, at)
    right = entry(before + delta, block.data[behind:])
    return [
        bounded(block.data[:at], block.size // 2, before),
        bounded(right, block.size - block.size // 2, block.last),
    ]


def counted(data: bytes, weights: list[float], found: list[tuple[int, float]], first: int) -> int:
    """Write the documents of a block into a list, from a place on, and how often the word is in each; where they end.

    That is how often it is in each field, times the field's weight.
    """
    at, document, size = 0, 0, len(data)
    while at < size:
        code = data[at]
        if code < 128:
            document += code
            at += 1
        else:
            delta, at = get(data, at)
            document += delta
        total, more = 0.0, True
        while more:
            head = data[at]
            if head < 128:
                at += 1
            else:
                head, at = get(data, at)
            count = head >> 6
            total += float(count) * weights[head >> 1 & FIELDS - 1]
            while count > 0:
                count -= data[at] < 128
                at += 1
            more = head & 1 != 0
        if total > 0.0:
            found[first] = document, total
            first += 1
    return first


@dataclass
class Postings:
    """Where one word is."""

    word: bytes
    stem: bytes
    count: int = 0  # documents
    blocks: list[Block] = field(default_factory=list)

    def find(self, number: int) -> int:
        """The block that a document is in, or would be in; -1 when it comes before all."""
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle].first <= number:
                low = middle + 1
            else:
                high = middle
        return low - 1

    def set(self, number: int, places: bytes) -> None:
        """Say where the word is in a document: nowhere, when `places` is empty."""
        if not self.blocks:
            if places:
                self.blocks = [Block(number, number, 1, entry(number, places))]  # of one: most words have no more
                self.count = 1
            return
        at = max(self.find(number), 0)
        old = self.blocks[at]
        if places and number > old.last and old.size >= MOST:
            self.blocks.insert(at + 1, Block(number, number, 1, entry(number, places)))
            self.count += 1
            return
        new = changed(old, number, places)
        self.count += new.size - old.size
        if new.size == 0:
            del self.blocks[at]
        elif new.size > MOST:
            self.blocks[at : at + 1] = halves(new)
        else:
            self.blocks[at] = new


def tally(postings: Postings, weights: list[float], matches: list[tuple[int, float]], often: list[float]) -> bool:
    """Add how often a word is in each of some documents, which are in order. Whether it is in any of them."""
    some, at, which = False, 0, 0
    blocks = postings.blocks
    while at < len(matches) and which < len(blocks):
        document = matches[at][0]
        if blocks[which].last < document:
            which = max(which + 1, postings.find(document))
        elif blocks[which].first > document:
            at += 1
        else:
            at, found = tallied(blocks[which].data, weights, matches, at, often)
            some = some or found
            which += 1
    return some


def tallied(
    data: bytes, weights: list[float], matches: list[tuple[int, float]], which: int, often: list[float]
) -> tuple[int, bool]:
    """The same in one block, from one of the documents on. The next that is not in the block, too."""
    some = False
    wanted = matches[which][0]
    at, document, size = 0, 0, len(data)
    while at < size:
        code = data[at]
        if code < 128:
            document += code
            at += 1
        else:
            delta, at = get(data, at)
            document += delta
        while wanted < document:
            which += 1
            if which == len(matches):
                return which, some
            wanted = matches[which][0]
        total, more = 0.0, True
        while more:
            head = data[at]
            if head < 128:
                at += 1
            else:
                head, at = get(data, at)
            count = head >> 6
            total += float(count) * weights[head >> 1 & FIELDS - 1]
            while count > 0:
                count -= data[at] < 128
                at += 1
            more = head & 1 != 0
        if wanted == document and total > 0.0:
            often[which] += total
            some = True
    return which, some


class Cursor:
    """A place in a posting list, which goes forward."""

    def __init__(self, postings: Postings) -> None:
        self.postings = postings
        self.block = -1
        self.data = b""
        self.at = 0  # of the next document
        self.document = 0

    def places(self, number: int, weights: list[float]) -> list[int]:
        """Where the word is in a document that comes after all asked for so far, in the fields that have a weight."""
        blocks = self.postings.blocks
        if not blocks:
            return []
        if self.block < 0 or blocks[self.block].last < number:
            self.block = max(self.postings.find(number), 0)
            self.data, self.at, self.document = blocks[self.block].data, 0, 0
        found: list[int] = []
        while self.at < len(self.data) and self.document < number:
            delta, at = get(self.data, self.at)
            if self.document + delta > number:
                break
            self.document += delta
            if self.document < number:
                self.at = after_places(self.data, at)
                continue
            more = True
            while more:
                head, at = get(self.data, at)
                which = head >> 1 & FIELDS - 1
                place = which << PLACE_BITS
                for _ in range(head >> 6):
                    delta, at = get(self.data, at)
                    place += delta
                    if weights[which] > 0.0:
                        found.append(place)
                more = head & 1 != 0
            self.at = at
        return found
