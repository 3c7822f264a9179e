"""Full-text search in hashes: words in all their forms, phrases, prefixes, AND, OR and NOT, the best documents first.

    FT.CREATE books ON HASH PREFIX 1 book: SCHEMA title TEXT WEIGHT 2 text TEXT
    FT.SEARCH books '("sea monster" | whal*) -fishing' HIGHLIGHT LIMIT 0 5

redis-py's `ft()` drives it. An index is the value of a key of its own name, and has the hashes of its own database; in
a cluster those of its own slot, so that name and prefix need the same braces: `{books}`, with the prefix `{books}:`. It
follows whatever commands do to hashes; on servers before Redis 7.2 a moment later. When a slot moves key by key, let
the index go first, or all at once: what leaves before it is no longer in it. Who may read an index may read the hashes
that are in it.

It is in the files: `text` (what words are), `postings` (where they are, compressed), `index` (all that is known),
`matching` (what a query finds, BM25), `query` (its text), `options`, `page` (what is replied), `events` (what keeps it
current), `commands`.
"""

from .base import module
from .commands import create, dropindex, info, search

__all__ = ["create", "dropindex", "info", "module", "search"]
