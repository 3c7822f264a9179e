"""Full-text search in hashes: words in all their forms, phrases, prefixes, AND, OR and NOT, the best documents first.

    FT.CREATE books ON HASH PREFIX 1 book: SCHEMA title TEXT WEIGHT 2 text TEXT
    FT.SEARCH books '("sea monster" | whal*) -fishing' HIGHLIGHT LIMIT 0 5

redis-py's `ft()` drives it. An index is the value of a key of its own name, and has the hashes of its own database; in
a cluster those of its own slot, so that name and prefix need the same braces: `{books}`, with the prefix `{books}:`. It
follows whatever commands do to hashes; on servers before Redis 7.2 a moment later. When a slot moves key by key, let
the index go first, or all at once: what leaves before it is no longer in it. Who may read an index may read the hashes
that are in it.

Scores are those of RediSearch's BM25STD. `ft.length-weight` is how much it matters that a document is long, in percent:
75, as in RediSearch since its version 8; before it was 50. What differs on purpose: of the words that a prefix stands
for the best one in a document counts, and all are looked at, where RediSearch takes any one, and 200 words at most;
in `@title:word` a word counts as often as it is in that field, not in all; in `a b` and `a -b` the forms of a word
count in every document, where RediSearch leaves them out of some; and how rare a stem is, is told
from the sum of how often each of its words is.

It is in the files: `text` (what words are), `postings` (where they are, compressed), `index` (all that is known),
`matching` (what a query finds, BM25), `runs` (lists of documents), `query` (its text), `options`, `page` (what is
replied), `events` (what keeps it current), `commands`.
"""

from .base import module
from .commands import create, dropindex, info, search

__all__ = ["create", "dropindex", "info", "module", "search"]
